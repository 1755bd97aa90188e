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
    var x: Double
    var frames: [Frame] = []
    /// Headings of groups, with their upper edges.
    var headings: [(lines: [String], top: Double)] = []
    var bottom = 0.0
  }

  struct Frame {
    let line: Mirror.Line
    let name: [String]
    let text: [String]
    let note: [String]
    let height: Double
    /// Whether name and text stand on one line.
    let isFlat: Bool
    var top = 0.0
    var middle: Double { top + height / 2 }
  }

  static let width = 520.0
  static let column = 228.0
  static let titleStyle = LetterStyle(size: 12, isStrong: true)
  static let headingStyle = LetterStyle(size: 9, isStrong: true, ink: .soft)
  static let nameStyle = LetterStyle(size: 9.5, isStrong: true)
  static let textStyle = LetterStyle(size: 10)
  static let flatStyle = LetterStyle(size: 9)
  static let noteStyle = LetterStyle(size: 9, ink: .soft)

  init(_ mirror: Mirror) {
    self.mirror = mirror
    let stacked = Self.stacked(mirror.left, x: 0, room: mirror.room)
    left = stacked
    let other = Self.stacked(mirror.right, x: Self.width - Self.column, room: mirror.room)
    right = Self.drawnTowards(
      other, groups: mirror.right.groups, limit: max(stacked.bottom, other.bottom)
    ) { place in
      let met = mirror.meeting(place).map { stacked.frames[$0.left].middle }
      return met.isEmpty ? nil : met.reduce(0, +) / Double(met.count)
    }
  }

  var height: Double { max(left.bottom, right.bottom) }

  // MARK: Places

  /// The frames under each other, with three lines of words where there is room for that, or two, or one.
  private static func stacked(_ side: Mirror.Side, x: Double, room: Double) -> Column {
    for lines in [3, 2] {
      let column = stacked(side, x: x, textLines: lines)
      if column.bottom <= room { return column }
    }
    return stacked(side, x: x, textLines: 1)
  }

  private static func stacked(_ side: Mirror.Side, x: Double, textLines: Int) -> Column {
    var column = Column(x: x)
    var y = titleStyle.leading + 12
    for group in side.groups where !group.lines.isEmpty {
      if !column.frames.isEmpty { y += 4 }
      let heading = headingStyle.broken(group.heading, to: Self.column)
      column.headings.append((heading, y))
      y += heading.isEmpty ? 0 : headingStyle.leading + 3
      for line in group.lines {
        var frame = frame(line, textLines: textLines)
        frame.top = y
        column.frames.append(frame)
        y += frame.height + (textLines == 1 ? 2 : 5)
      }
    }
    column.bottom = y
    return column
  }

  private static func frame(_ line: Mirror.Line, textLines: Int) -> Frame {
    let inner = Self.column - 14
    let name = nameStyle.broken(line.name, to: inner * 0.5)
    let used = name.first.map { nameStyle.width(of: $0) + 6 } ?? 0
    if textLines == 1 {
      return Frame(
        line: line, name: name, text: flatStyle.broken(line.text, to: inner - used), note: [],
        height: 14.5, isFlat: true)
    }
    let text = textStyle.broken(line.text, to: inner, lines: textLines)
    let note = line.note.map { noteStyle.broken($0, to: inner - used) } ?? []
    let height = 8 + nameStyle.leading + Double(text.count) * textStyle.leading
    return Frame(line: line, name: name, text: text, note: note, height: height, isFlat: false)
  }

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
    let (leftAlone, rightAlone) = (alone(true), alone(false))
    draw(mirror.left, left, alone: leftAlone, in: &drawing)
    draw(mirror.right, right, alone: rightAlone, in: &drawing)
    for link in mirror.links { draw(link, in: &drawing) }
    var bottom = height + 2
    for (side, column) in [(mirror.left, left), (mirror.right, right)] {
      guard let remark = side.remark else { continue }
      let style = LetterStyle(size: 9.5, ink: .soft)
      // Alone it has the whole width.
      let isAlone = mirror.left.remark == nil || mirror.right.remark == nil
      let room = isAlone ? Self.width - column.x : Self.column
      let lines = style.broken(remark, to: room, lines: 3)
      bottom = max(bottom, drawing.set(lines, style, x: column.x, top: column.bottom + 2) + 4)
    }
    drawing.height = drawing.explain(signs(leftAlone + rightAlone), top: bottom + 8)
    return drawing
  }

  private func alone(_ isLeft: Bool) -> [Bool] {
    let known = Set(mirror.links.map { isLeft ? $0.left : $0.right })
    let count = isLeft ? left.frames.count : right.frames.count
    return (0..<count).map { mirror.marksAlone && !known.contains($0) }
  }

  private func draw(
    _ side: Mirror.Side, _ column: Column, alone: [Bool], in drawing: inout Drawing
  ) {
    drawing.set(
      Self.titleStyle.broken(side.title, to: Self.column), Self.titleStyle, x: column.x, top: 0)
    let line = Self.titleStyle.leading + 4
    drawing.add(
      .line(
        [Drawing.Point(column.x, line), Drawing.Point(column.x + Self.column, line)],
        Drawing.Stroke(.accent, width: 1.5)))
    for heading in column.headings {
      drawing.set(heading.lines, Self.headingStyle, x: column.x, top: heading.top)
    }
    for (frame, isAlone) in zip(column.frames, alone) {
      draw(frame, x: column.x, isAlone: isAlone, in: &drawing)
    }
  }

  private func draw(_ frame: Frame, x: Double, isAlone: Bool, in drawing: inout Drawing) {
    let box = Drawing.Box(x: x + 0.75, y: frame.top, width: Self.column - 1.5, height: frame.height)
    drawing.add(.frame(box, isAlone: isAlone))
    let inner = x + 7
    if frame.isFlat {
      drawing.set(frame.name, Self.nameStyle, x: inner, top: frame.top + 2.2)
      let used = frame.name.first.map { Self.nameStyle.width(of: $0) + 6 } ?? 0
      drawing.set(frame.text, Self.flatStyle, x: inner + used, top: frame.top + 2.6)
    } else {
      let below = drawing.set(frame.name, Self.nameStyle, x: inner, top: frame.top + 4)
      drawing.set(
        frame.note, Self.noteStyle, x: x + Self.column - 7, top: frame.top + 4.4, anchor: .end)
      drawing.set(frame.text, Self.textStyle, x: inner, top: below)
    }
  }

  private func draw(_ link: Mirror.Link, in drawing: inout Drawing) {
    let from = Drawing.Point(Self.column, left.frames[link.left].middle)
    let to = Drawing.Point(Self.width - Self.column, right.frames[link.right].middle)
    let half = (from.x + to.x) / 2
    drawing.add(
      .curve(
        from: from, Drawing.Point(half, from.y), Drawing.Point(half, to.y), to: to,
        .link(isWhole: link.isWhole)))
    for end in [from, to] { drawing.dot(end, radius: 2.6, fill: .accent) }
  }

  private func signs(_ alone: [Bool]) -> [(
    draw: (inout Drawing, Drawing.Box) -> Void, words: String
  )] {
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
    if alone.contains(true) {
      signs.append(({ $0.add(.frame($1, isAlone: true)) }, mirror.signs.alone))
    }
    return signs
  }
}

extension Drawing.Shape {
  /// The frame around a line; one that nothing meets has a heavy dashed one and no ground.
  fileprivate static func frame(_ box: Drawing.Box, isAlone: Bool) -> Self {
    isAlone
      ? .rectangle(box, radius: 3, stroke: Drawing.Stroke(.warn, width: 1.5, dash: .dashed))
      : .rectangle(box, radius: 3, fill: .tint, stroke: Drawing.Stroke(.line, width: 0.75))
  }
}

extension Drawing.Stroke {
  fileprivate static func link(isWhole: Bool) -> Self {
    Self(.accent, width: isWhole ? 2 : 1.75, dash: isWhole ? .solid : .dashed)
  }
}
