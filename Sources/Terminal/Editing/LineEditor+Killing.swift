extension LineEditor {
  /// Cuts out what stands between the cursor and a place, and keeps it to be put in again.
  mutating func kill(to bytes: Int) -> Handled {
    let wasKilling = last == .killed
    let old = self
    go(toBytes: bytes)
    let goesBack = before.utf8.count < old.before.utf8.count
    let piece =
      goesBack
      ? String(old.before.utf8.dropFirst(before.utf8.count)) ?? ""
      : String(old.after.utf8.dropLast(after.utf8.count)) ?? ""
    if goesBack { after = old.after } else { before = old.before }
    settle()
    guard !piece.isEmpty else { return .changed }
    undos.append(Snapshot(before: old.before, after: old.after, position: position))
    if wasKilling, let earlier = killed.popLast() {
      killed.append(goesBack ? piece + earlier : earlier + piece)
    } else {
      killed.append(piece)
      if killed.count > 20 { killed.removeFirst() }
    }
    last = .killed
    return .changed
  }

  mutating func yank() -> Handled {
    guard let piece = killed.last else { return .changed }
    return put(piece, number: killed.count - 1, after: before)
  }

  /// Puts what was cut out earlier in the place of what was put in just now.
  mutating func yankEarlier() -> Handled {
    guard case .yanked(let number, let start) = last, !killed.isEmpty else { return .changed }
    let earlier = number > 0 ? number - 1 : killed.count - 1
    return put(killed[earlier], number: earlier, after: start)
  }

  private mutating func put(_ piece: String, number: Int, after start: String) -> Handled {
    remember()
    before = start + piece
    settle()
    last = .yanked(piece: number, before: start)
    return .changed
  }
}
