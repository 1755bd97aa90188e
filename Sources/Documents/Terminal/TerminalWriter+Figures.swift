import TextShape

extension TerminalWriter {
  /// A figure as characters, and what stands under it.
  func lines(of figure: Figure, width: Int) -> [TerminalLine] {
    if isSpoken {
      return lines(
        of: [.paragraph(.text(figure.alternative)), .paragraph(figure.caption)], width: width)
    }
    let drawn: [TerminalLine] =
      switch figure.content {
      case .mirror(let mirror): lines(of: mirror, width: width)
      case .funnels(let funnels): lines(of: funnels, width: width)
      case .bars(let bars): lines(of: bars, width: width)
      case .pairs(let pairs): lines(of: pairs, width: width)
      case .timeline(let timeline): lines(of: timeline, width: width)
      case .lanes(let lanes): lines(of: lanes, width: width)
      case .photograph: lines(of: [.paragraph(.text(figure.alternative))], width: width)
      }
    let caption = lines(of: figure.caption, width: width)
    return drawn + (drawn.isEmpty || caption.isEmpty ? [] : [.empty]) + caption
  }

  /// Plain words in lines that fit.
  func broken(_ text: String, to width: Int, _ style: TerminalStyle = []) -> [TerminalLine] {
    lines(of: .text(text.onOneLine), width: width, style: style)
  }

  /// Lines beside each other, each in its own column.
  func beside(_ columns: [(lines: [TerminalLine], width: Int)], gap: Int) -> [TerminalLine] {
    (0..<(columns.map(\.lines.count).max() ?? 0)).map { row in
      columns.enumerated().reduce(TerminalLine.empty) { line, next in
        let (number, column) = next
        let cell = row < column.lines.count ? column.lines[row] : .empty
        return line + .spaces(number == 0 ? 0 : gap) + cell.padded(to: column.width, .after)
      }
    }
  }

  // MARK: Funnel

  private func lines(of funnels: Funnels, width: Int) -> [TerminalLine] {
    let sides = funnels.sides.map { side -> [TerminalLine] in
      let stages = side.parts.joined()
      let names = stages.map { $0.name.onOneLine }
      let digits = stages.map { "\($0.count)".count }.max() ?? 1
      let most = stages.map(\.count).max() ?? 0
      let name = min(names.map(\.displayWidth).max() ?? 0, max(12, width * 2 / 5))
      let room = max(4, width - name - digits - 4)
      var lines = broken(side.title, to: width, .strong)
      for (part, stages) in side.parts.enumerated() where !stages.isEmpty {
        if part < funnels.parts.count {
          lines += [.empty] + broken(funnels.parts[part], to: width, .faint)
        }
        var before = 0
        for stage in stages {
          let number = "\(stage.count)".padded(to: digits, .before)
          let full = share(stage.count, of: most, room: room)
          let whole = share(before, of: most, room: room)
          let missing = stage.lost.isEmpty ? 0 : max(0, whole - full)
          let bar =
            line(String(repeating: "■", count: full), [])
            + line(String(repeating: "□", count: missing), .strong)
          let head = broken(stage.name, to: name).map { $0.padded(to: name, .after) }
          let tail = TerminalLine.spaces(1) + line(number, .strong) + .spaces(1) + bar
          lines += head.enumerated().map { $0 == 0 ? $1 + tail : $1 }
          for lost in stage.lost {
            let indent = name + digits + 2 <= width / 2 ? name + digits + 2 : 2
            lines += broken(lost, to: max(8, width - indent), .strong).map { .spaces(indent) + $0 }
          }
          before = stage.count
        }
      }
      let verdict = broken(side.verdict, to: width, .strong)
      return lines + (verdict.isEmpty ? [] : [.empty] + verdict)
    }
    let signs = "■ \(funnels.signs.reached) · □ \(funnels.signs.missing)"
    let legend = funnels.hasMissing ? [.empty] + broken(signs, to: width, .faint) : []
    return Array(sides.joined(separator: [TerminalLine.empty])) + legend
  }

  /// How many squares a number gets: one each where there is room, something where it is something, and never all
  /// where it is not all.
  private func share(_ count: Int, of whole: Int, room: Int) -> Int {
    guard count > 0 else { return 0 }
    if whole <= room { return count }
    return count >= whole ? room : min(max((count * room + whole / 2) / whole, 1), room - 1)
  }

  // MARK: Bars

  private func lines(of bars: Bars, width: Int) -> [TerminalLine] {
    let names = bars.columns.map { $0.onOneLine }
    let name = min(names.map(\.displayWidth).max() ?? 0, width / 2)
    let digits = "\(bars.most)".count
    let room = max(4, width - name - digits - 4)
    let rows = bars.rows.map { row -> [TerminalLine] in
      let head = broken(row.label, to: width, .strong)
      guard let values = row.values else {
        return head + broken(bars.none, to: width - 2).map { .spaces(2) + $0 }
      }
      return head
        + zip(names, values).map { label, value in
          let drawn = share(value, of: bars.most, room: room)
          return .spaces(2) + line(label.truncated(to: name).padded(to: name), [])
            + .spaces(1) + line("\(value)".padded(to: digits, .before), .strong) + .spaces(1)
            + line(String(repeating: "■", count: drawn), [])
        }
    }
    return Array(rows.joined())
  }

  private func lines(of pairs: Pairs, width: Int) -> [TerminalLine] {
    let words = pairs.rows.flatMap { [$0.meant.words.onOneLine, $0.came.words.onOneLine] }
    let widest = min(words.map(\.displayWidth).max() ?? 0, width / 2)
    let room = max(4, width - widest - 3)
    return pairs.rows.flatMap { row -> [TerminalLine] in
      let bars = [(row.meant, "□"), (row.came, "■")].map { amount, sign in
        let length = share(amount.value, of: max(pairs.most, room), room: room)
        let drawn = pairs.most <= room ? amount.value * room / pairs.most : length
        return TerminalLine.spaces(2)
          + line(amount.words.onOneLine.truncated(to: widest).padded(to: widest), [])
          + .spaces(1) + line(String(repeating: sign, count: max(0, min(drawn, room))), [])
      }
      return broken(row.label, to: width, .strong) + bars
    }
  }

  // MARK: Time line

  private func lines(of timeline: Timeline, width: Int) -> [TerminalLine] {
    if timeline.rows.isEmpty { return [] }
    let room = max(10, width - 2)
    let place = { (day: Int) in Int((timeline.place(of: day) * Double(room - 1)).rounded()) }
    let today = place(timeline.today.day)
    var head = Array(repeating: Character(" "), count: room)
    var free = 0
    for tick in timeline.ticks where tick.day >= timeline.from && tick.day <= timeline.to {
      let label = Array(tick.label.onOneLine)
      let at = place(tick.day)
      guard at >= free, at + label.count <= room, label.allSatisfy({ $0.displayWidth == 1 })
      else { continue }
      head.replaceSubrange(at..<(at + label.count), with: label)
      free = at + label.count + 1
    }
    let rows = timeline.rows.flatMap { row -> [TerminalLine] in
      broken(row.label, to: width, .strong)
        + [.spaces(2) + track(row, timeline, room, today: today, place)]
        + broken(row.state, to: max(8, width - 2)).map { .spaces(2) + $0 }
    }
    let named = timeline.today.label.onOneLine.truncated(to: max(1, room - 2))
    let label =
      today + 2 + named.displayWidth <= room
      ? TerminalLine.spaces(2 + today) + line("┃ \(named)", .strong)
      : TerminalLine.spaces(max(0, 2 + today - 1 - named.displayWidth))
        + line("\(named) ┃", .strong)
    return [.spaces(2) + line(String(head), .faint)] + rows + [label, .empty]
      + legend(of: timeline, width: width)
  }

  private func track(
    _ row: Timeline.Row, _ timeline: Timeline, _ room: Int, today: Int, _ place: (Int) -> Int
  ) -> TerminalLine {
    let stretch = timeline.stretch(of: row)
    var drawn = Array(repeating: Character("·"), count: room)
    let sign: Character = row.due == nil && row.done == nil ? "╌" : "─"
    for column in place(stretch.from)...max(place(stretch.from), place(stretch.to)) {
      drawn[column] = sign
    }
    // However short the time since then is, the day, that it is late and today each have a column.
    let lateDay = row.isLate ? row.due.map { min(place($0), max(0, today - 2)) } : nil
    if let lateDay { for column in lateDay...today { drawn[column] = "!" } }
    drawn[today] = "┃"
    let marks: [(Int?, Character)] = [
      (lateDay ?? row.due.map(place), "◇"), (row.done.map(place), "●"), (row.told.map(place), "■"),
    ]
    for case (let column?, let mark) in marks { drawn[column] = mark }
    return line(String(drawn), [])
  }

  private func legend(of timeline: Timeline, width: Int) -> [TerminalLine] {
    let rows = timeline.rows
    let parts = [
      (rows.contains { $0.due != nil }, "◇ \(timeline.signs.due)"),
      (rows.contains { $0.done != nil }, "● \(timeline.signs.done)"),
      (rows.contains { $0.told != nil }, "■ \(timeline.signs.told)"),
      (rows.contains(where: \.isLate), "! \(timeline.signs.late)"),
    ]
    return broken(parts.filter(\.0).map(\.1).joined(separator: " · "), to: width, .faint)
  }
}
