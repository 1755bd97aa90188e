import TillDiCore

extension Words {
  /// The names that two versions of a list gave to different lines, and which line keeps each.
  func namedTwice(_ conflict: Conflict, _ names: ConflictNames) -> [String] {
    let versions = conflict.sides.compactMap { side in
      side.event.handOver.map { (side.action == conflict.standing, $0) }
    }
    guard let standing = versions.first(where: \.0)?.1 else { return [] }
    let others = versions.filter { !$0.0 }.flatMap(\.1.items)
    let told = standing.items.flatMap { kept in
      others.filter {
        $0.list == kept.list && $0.shortNumber == kept.shortNumber && $0.note != kept.note
      }.map { other in
        let number = standing.items.first { $0.note == other.note && $0.list == other.list }?
          .shortNumber
        return namedTwice(kept, other, now: number, names)
      }
    }
    let most = 3
    let more = told.count - most
    return told.prefix(most)
      + (more > 0 ? [pick("… och \(more) namn till.", "… and \(more) more names.")] : [])
  }

  private func namedTwice(
    _ kept: FrozenItem, _ other: FrozenItem, now number: Int?, _ names: ConflictNames
  ) -> String {
    let name = name(of: kept.list, kept.shortNumber)
    let (first, second) = (quote(kept.note, names), quote(other.note, names))
    guard let number else {
      return pick(
        "\(name) är två rader: \(first) behåller namnet, \(second) får ett nytt när listan lämnas över igen.",
        "\(name) is two lines: \(first) keeps the name, \(second) gets a new one when the list is handed over again."
      )
    }
    let now = self.name(of: kept.list, number)
    return pick(
      "\(name) är två rader: \(first) behåller namnet, \(second) heter \(now).",
      "\(name) is two lines: \(first) keeps the name, \(second) is \(now).")
  }
}

extension Event {
  /// The version of a list that was handed over, or came.
  fileprivate var handOver: HandOver? {
    switch self {
    case .handedOver(let handed): handed.handOver
    case .received(let came): came.handOver
    default: nil
    }
  }
}
