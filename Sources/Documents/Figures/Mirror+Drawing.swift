extension Mirror {
  /// The two lists as frames in two columns, with a line between for each link.
  ///
  /// Each side shows as much of its words as leaves the picture on one sheet together with what it is about.
  var drawing: Drawing { MirrorPlan(self).drawing }
}

/// Where everything of a mirror stands.
private struct MirrorPlan {
  let mirror: Mirror
  let left: Column
  let right: Column

  /// The frames of one side.
  struct Column {
    let x: Double
    let width: Double
    var frames: [Frame] = []
    /// Headings of groups, with their upper edges.
    var headings: [(lines: [String], top: Double)] = []
    var bottom = 0.0
  }

  /// A line's name with its words after it, and on the first line what became of it.
  struct Frame {
    let line: Mirror.Line
    let name: [String]
    let note: [String]
    /// As many lines of words as there is room for, the first beside the name.
    let text: [String]
    var top = 0.0
    var height: Double { 4.5 + Double(max(1, text.count)) * textStyle.leading }
    var middle: Double { top + height / 2 }
    /// Where the words begin beside the name.
    var indent: Double { name.first.map { nameStyle.width(of: $0) + 6 } ?? 0 }
  }

  static let width = 520.0
  static let between = 48.0
  /// What staff said is longer, and carries what became of it.
  static let leftColumn = 282.0
  static let rightColumn = width - leftColumn - between
  /// What is free between a frame and what stands in it.
  static let inset = 6.0
  static let gap = 2.5
  static let titleStyle = LetterStyle(size: 12, isStrong: true)
  static let headingStyle = LetterStyle(size: 9, isStrong: true, ink: .soft)
  static let nameStyle = LetterStyle(size: 9, isStrong: true)
  static let textStyle = LetterStyle(size: 9)
  static let noteStyle = LetterStyle(size: 8.5, ink: .soft)

  init(_ mirror: Mirror) {
    self.mirror = mirror
    let stacked = Self.stacked(mirror.left, x: 0, width: Self.leftColumn, room: mirror.room)
    left = stacked
    let other = Self.stacked(
      mirror.right, x: Self.width - Self.rightColumn, width: Self.rightColumn, room: mirror.room)
    right = Self.drawnTowards(
      other, groups: mirror.right.groups, limit: max(stacked.bottom, other.bottom)
    ) { place in
      let met = mirror.meeting(place).map { stacked.frames[$0.left].middle }
      return met.isEmpty ? nil : met.reduce(0, +) / Double(met.count)
    }
  }

  var height: Double { max(left.bottom, right.bottom) }

  // MARK: Places

  /// The frames under each other, each with as many lines of its words as there is room for; the first ones have
  /// theirs before the last.
  private static func stacked(
    _ side: Mirror.Side, x: Double, width: Double, room: Double
  ) -> Column {
    var most = side.lines.map { _ in 1 }
    var left = room - placed(side, x: x, width: width, most).bottom
    for lines in 2...mostLines {
      let fuller = placed(side, x: x, width: width, most.map { _ in lines }).frames
      for place in most.indices
      where fuller[place].text.count >= lines && left >= textStyle.leading {
        most[place] = lines
        left -= textStyle.leading
      }
    }
    return placed(side, x: x, width: width, most)
  }

  /// Most lines of words that one frame shows.
  private static let mostLines = 3

  private static func placed(
    _ side: Mirror.Side, x: Double, width: Double, _ most: [Int]
  ) -> Column {
    var column = Column(x: x, width: width)
    var y = titleStyle.leading + 10
    var place = 0
    for group in side.groups where !group.lines.isEmpty {
      if !column.frames.isEmpty { y += 3 }
      let heading = headingStyle.broken(group.heading, to: width)
      column.headings.append((heading, y))
      y += heading.isEmpty ? 0 : headingStyle.leading + 3
      for line in group.lines {
        var frame = frame(line, width: width, textLines: most[place])
        place += 1
        frame.top = y
        column.frames.append(frame)
        y += frame.height + gap
      }
    }
    column.bottom = y
    return column
  }

  private static func frame(_ line: Mirror.Line, width: Double, textLines: Int) -> Frame {
    let inner = width - 2 * inset
    let name = nameStyle.broken(line.name, to: inner * 0.5)
    let note = line.note.map { noteStyle.broken($0, to: inner * 0.36) } ?? []
    let used =
      (name.first.map { nameStyle.width(of: $0) + 6 } ?? 0)
      + (note.first.map { noteStyle.width(of: $0) + 6 } ?? 0)
      + (line.mark == nil ? 0 : markSize + 4)
    return Frame(
      line: line, name: name, note: note,
      text: textStyle.broken(line.text, first: inner - used, to: inner, lines: textLines))
  }

  static let markSize = 6.5

  /// The frames in their order, each as near as can be to what it meets.
  private static func drawnTowards(
    _ column: Column, groups: [Mirror.Group], limit: Double, _ wanted: (Int) -> Double?
  ) -> Column {
    var column = column
    // The room a frame keeps above it: the gap, and the heading of its group.
    let before = column.frames.indices.map { place in
      place == 0
        ? 0
        : column.frames[place].top - column.frames[place - 1].top
          - column.frames[place - 1].height
    }
    let original = column.frames.map(\.top)
    for place in column.frames.indices {
      let least =
        place == 0
        ? column.frames[0].top
        : column.frames[place - 1].top + column.frames[place - 1].height + before[place]
      let wish = wanted(place).map { $0 - column.frames[place].height / 2 } ?? least
      column.frames[place].top = max(least, wish)
    }
    var floor = limit - 3
    for place in column.frames.indices.reversed() {
      let lowest = floor - column.frames[place].height
      column.frames[place].top = min(column.frames[place].top, lowest)
      floor = column.frames[place].top - before[place]
    }
    // Headings follow their groups.
    var first = 0
    for (number, group) in groups.filter({ !$0.lines.isEmpty }).enumerated() {
      column.headings[number].top += column.frames[first].top - original[first]
      first += group.lines.count
    }
    column.bottom = max(
      column.bottom, column.frames.last.map { $0.top + $0.height + 3 } ?? column.bottom)
    return column
  }

  // MARK: Drawing

  var drawing: Drawing {
    var drawing = Drawing(width: Self.width, height: 0)
    draw(mirror.left, left, in: &drawing)
    draw(mirror.right, right, in: &drawing)
    for link in mirror.links { draw(link, in: &drawing) }
    var bottom = height + 2
    for (side, column) in [(mirror.left, left), (mirror.right, right)] {
      guard let remark = side.remark else { continue }
      let style = LetterStyle(size: 9.5, ink: .soft)
      // Alone it has the whole width.
      let isAlone = mirror.left.remark == nil || mirror.right.remark == nil
      let room = isAlone ? Self.width - column.x : column.width
      let lines = style.broken(remark, to: room, lines: 3)
      bottom = max(bottom, drawing.set(lines, style, x: column.x, top: column.bottom + 2) + 4)
    }
    drawing.height = drawing.explain(signs, top: bottom + 6)
    return drawing
  }

  private func draw(_ side: Mirror.Side, _ column: Column, in drawing: inout Drawing) {
    drawing.set(
      Self.titleStyle.broken(side.title, to: column.width), Self.titleStyle, x: column.x, top: 0)
    let line = Self.titleStyle.leading + 4
    drawing.add(
      .line(
        [Drawing.Point(column.x, line), Drawing.Point(column.x + column.width, line)],
        Drawing.Stroke(.accent, width: 1.5)))
    for heading in column.headings {
      drawing.set(heading.lines, Self.headingStyle, x: column.x, top: heading.top)
    }
    for frame in column.frames { draw(frame, in: column, &drawing) }
  }

  private func draw(_ frame: Frame, in column: Column, _ drawing: inout Drawing) {
    let box = Drawing.Box(
      x: column.x + 0.75, y: frame.top, width: column.width - 1.5, height: frame.height)
    drawing.add(.frame(box, isWaiting: frame.line.mark == .waiting))
    let start = column.x + Self.inset
    let end = column.x + column.width - Self.inset
    let top = frame.top + 2
    drawing.set(frame.name, Self.nameStyle, x: start, top: top)
    drawing.set(
      Array(frame.text.prefix(1)), Self.textStyle, x: start + frame.indent, top: top)
    drawing.set(
      Array(frame.text.dropFirst()), Self.textStyle, x: start,
      top: top + Self.textStyle.leading)
    drawing.set(frame.note, Self.noteStyle, x: end, top: top + 0.4, anchor: .end)
    guard let mark = frame.line.mark else { return }
    let used = frame.note.first.map { Self.noteStyle.width(of: $0) + 4 } ?? 0
    drawing.draw(
      mark,
      in: Drawing.Box(
        x: end - used - Self.markSize, y: top + (Self.textStyle.leading - Self.markSize) / 2,
        width: Self.markSize, height: Self.markSize))
  }

  private func draw(_ link: Mirror.Link, in drawing: inout Drawing) {
    let from = Drawing.Point(left.width, left.frames[link.left].middle)
    let to = Drawing.Point(right.x, right.frames[link.right].middle)
    let half = (from.x + to.x) / 2
    drawing.add(
      .curve(
        from: from, Drawing.Point(half, from.y), Drawing.Point(half, to.y), to: to,
        .link(isWhole: link.isWhole)))
    for end in [from, to] { drawing.dot(end, radius: 2.2, fill: .accent) }
  }

  /// What is drawn and has to be explained: the links, and the signs of the answers.
  private var signs: [(draw: (inout Drawing, Drawing.Box) -> Void, words: String)] {
    var signs: [(draw: (inout Drawing, Drawing.Box) -> Void, words: String)] = []
    for isWhole in [true, false] where mirror.links.contains(where: { $0.isWhole == isWhole }) {
      let words = isWhole ? mirror.signs.whole : mirror.signs.part
      signs.append(
        (
          { drawing, box in
            let y = box.y + box.height / 2
            let ends = [Drawing.Point(box.x, y), Drawing.Point(box.x + box.width, y)]
            drawing.add(.line(ends, .link(isWhole: isWhole)))
          }, words
        ))
    }
    let marks = Set(mirror.left.lines.compactMap(\.mark))
    for mark in Mirror.Mark.allCases where marks.contains(mark) {
      guard let words = mirror.signs.marks[mark] else { continue }
      signs.append(
        (
          { drawing, box in
            let size = Self.markSize
            drawing.draw(
              mark,
              in: Drawing.Box(
                x: box.x + (box.width - size) / 2, y: box.y + (box.height - size) / 2, width: size,
                height: size))
          }, words
        ))
    }
    return signs
  }
}

extension Drawing {
  /// The sign of an answer: a full dot, a cross, or an empty ring where it is missing.
  fileprivate mutating func draw(_ mark: Mirror.Mark, in box: Box) {
    switch mark {
    case .given: add(.ellipse(box, fill: .accent))
    case .refused:
      let stroke = Stroke(.ink, width: 1.5)
      let (right, bottom) = (box.x + box.width, box.y + box.height)
      add(.line([Point(box.x, box.y), Point(right, bottom)], stroke))
      add(.line([Point(box.x, bottom), Point(right, box.y)], stroke))
    case .waiting: add(.ellipse(box, stroke: Stroke(.warn, width: 1.5)))
    }
  }
}

extension Drawing.Shape {
  /// The frame around a line; one that waits for an answer has a heavy dashed one and no ground.
  fileprivate static func frame(_ box: Drawing.Box, isWaiting: Bool) -> Self {
    isWaiting
      ? .rectangle(box, radius: 3, stroke: Drawing.Stroke(.warn, width: 1.5, dash: .dashed))
      : .rectangle(box, radius: 3, fill: .tint, stroke: Drawing.Stroke(.line, width: 0.75))
  }
}

extension Drawing.Stroke {
  fileprivate static func link(isWhole: Bool) -> Self {
    Self(.accent, width: isWhole ? 1.75 : 1.5, dash: isWhole ? .solid : .dashed)
  }
}
