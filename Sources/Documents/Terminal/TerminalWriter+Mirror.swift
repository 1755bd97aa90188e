import TextShape

extension TerminalWriter {
  /// The two lists in two columns: beside each line what it meets, and by itself what meets nothing.
  func lines(of mirror: Mirror, width: Int) -> [TerminalLine] {
    let gutter = width >= 60 ? 7 : 5
    let column = max(8, (width - gutter) / 2)
    let plan = MirrorColumns(left: column, right: max(8, width - gutter - column), gutter: gutter)
    var lines = plan.row(
      broken(mirror.left.title, to: plan.left, .strong), "",
      broken(mirror.right.title, to: plan.right, .strong), in: self)
    let across = line(String(repeating: "═", count: plan.left), .faint)
    let other = line(String(repeating: "═", count: plan.right), .faint)
    lines += plan.row([across], "", [other], in: self)
    let right = mirror.right.lines
    let met = Dictionary(grouping: mirror.links) { $0.left }
    var told: Set<Int> = []
    var place = 0
    for group in mirror.left.groups where !group.lines.isEmpty {
      lines += [.empty] + broken(group.heading, to: width, .faint)
      for item in group.lines {
        let links = met[place] ?? []
        place += 1
        let cell = self.cell(item, width: plan.left, isAlone: mirror.marksAlone && links.isEmpty)
        if links.isEmpty {
          lines += plan.row(cell, mirror.marksAlone ? "╌╌×" : "", [], in: self)
        }
        for (number, link) in links.enumerated() {
          let isNew = told.insert(link.right).inserted
          let other =
            isNew
            ? self.cell(right[link.right], width: plan.right, isAlone: false)
            // Its words stand above already.
            : broken(right[link.right].name, to: plan.right, .strong)
          let sign = String(repeating: link.isWhole ? "─" : "╌", count: gutter - 2)
          lines += plan.row(number == 0 ? cell : [], sign, other, in: self)
        }
      }
    }
    var first = 0
    for group in mirror.right.groups {
      let left = group.lines.enumerated().filter { !told.contains($0.offset + first) }
      first += group.lines.count
      if left.isEmpty { continue }
      lines += [.empty] + plan.row([], "", broken(group.heading, to: plan.right, .faint), in: self)
      for (_, item) in left {
        lines += plan.row(
          [], mirror.marksAlone ? "×╌╌" : "",
          cell(item, width: plan.right, isAlone: mirror.marksAlone), in: self)
      }
    }
    let remarks = plan.row(
      mirror.left.remark.map { broken($0, to: plan.left) } ?? [], "",
      mirror.right.remark.map { broken($0, to: plan.right) } ?? [], in: self)
    let legend = self.legend(of: mirror, met: Set(met.keys), told: told, width: width)
    return lines + (remarks.isEmpty ? [] : [.empty] + remarks)
      + (legend.isEmpty ? [] : [.empty] + legend)
  }

  /// A line's name, what became of it, and at most three lines of its words.
  private func cell(_ item: Mirror.Line, width: Int, isAlone: Bool) -> [TerminalLine] {
    let style: TerminalStyle = isAlone ? .strong : []
    let note = item.note.map { " · \($0)" } ?? ""
    // What doesn't fit in three lines is not needed for cutting it.
    let text = String(item.text.prefix(width * 6))
    let words = broken(text, to: width, style)
    var shown = Array(words.prefix(3))
    if words.count > 3 || text.count < item.text.count, let last = shown.popLast() {
      shown += broken(cut(text, after: shown.count, width: width, last), to: width, style)
    }
    return broken(item.name + note, to: width, .strong) + shown
  }

  /// What stands on the last line that is shown, with the sign that there is more.
  private func cut(_ text: String, after lines: Int, width: Int, _ last: TerminalLine) -> String {
    let ranges = text.onOneLine.wrappedRanges(to: width)
    guard lines < ranges.count else { return "…" }
    let line = String(text.onOneLine[ranges[lines]])
    return line.displayWidth < width ? line + "…" : (line + "…").truncated(to: width)
  }

  private func legend(
    of mirror: Mirror, met: Set<Int>, told: Set<Int>, width: Int
  ) -> [TerminalLine] {
    let isAlone =
      mirror.marksAlone
      && (met.count < mirror.left.lines.count || told.count < mirror.right.lines.count)
    let parts = [
      (mirror.links.contains(where: \.isWhole), "── \(mirror.signs.whole)"),
      (mirror.links.contains { !$0.isWhole }, "╌╌ \(mirror.signs.part)"),
      (isAlone, "× \(mirror.signs.alone)"),
    ]
    return broken(parts.filter(\.0).map(\.1).joined(separator: " · "), to: width, .faint)
  }
}

/// How the columns of a mirror stand beside each other.
private struct MirrorColumns {
  let left: Int
  let right: Int
  let gutter: Int

  /// Cells beside each other, with a sign on their first line.
  func row(
    _ first: [TerminalLine], _ sign: String, _ second: [TerminalLine], in writer: TerminalWriter
  ) -> [TerminalLine] {
    let middle = sign.isEmpty ? [] : [writer.line(sign.padded(to: gutter - 2, .around), [])]
    return writer.beside([(first, left), (middle, gutter - 2), (second, right)], gap: 1)
  }
}
