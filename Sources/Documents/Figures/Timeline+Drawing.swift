extension Timeline {
  /// A line for each thing, from when it was promised to its day and beyond, with today across all of them.
  var drawing: Drawing {
    var drawing = Drawing(width: 520, height: 0)
    let head = LetterStyle(size: 9, ink: .soft)
    var y = head.leading + 4
    let top = y
    y += 6
    var tops: [Double] = []
    for row in rows {
      tops.append(y)
      y += set(row, top: y, in: &drawing) + 10
    }
    let bottom = y
    drawTicks(top: top, bottom: bottom, head, in: &drawing)
    for (row, top) in zip(rows, tops) { draw(row, y: top + 11, in: &drawing) }
    drawToday(top: top, bottom: bottom, in: &drawing)
    drawing.height = drawing.explain(used, top: bottom + 20)
    return drawing
  }

  private var axis: (start: Double, width: Double) { (236, 276) }

  private func x(_ day: Int) -> Double { axis.start + place(of: day) * axis.width }

  /// The words of a row; gives their height.
  private func set(_ row: Row, top: Double, in drawing: inout Drawing) -> Double {
    let strong = LetterStyle(size: 10, isStrong: true)
    let plain = LetterStyle(size: 9.5, ink: row.isLate ? .warn : .soft)
    let names = strong.broken(row.label, to: axis.start - 14, lines: 2)
    let states = plain.broken(row.state, to: axis.start - 14, lines: 2)
    let middle = drawing.set(names, strong, x: 0, top: top)
    return max(22, drawing.set(states, plain, x: 0, top: middle) - top)
  }

  private func drawTicks(
    top: Double, bottom: Double, _ style: LetterStyle, in drawing: inout Drawing
  ) {
    var free = axis.start - 4
    for tick in ticks where tick.day >= from && tick.day <= to {
      let x = x(tick.day)
      drawing.add(
        .line(
          [Drawing.Point(x, top), Drawing.Point(x, bottom)], Drawing.Stroke(.line, width: 0.75)))
      let width = style.width(of: tick.label)
      let start = min(x, drawing.width - width)
      guard start >= free else { continue }
      drawing.set([tick.label], style, x: start, top: 0)
      free = start + width + 6
    }
    drawing.add(
      .line(
        [Drawing.Point(axis.start, top), Drawing.Point(axis.start + axis.width, top)],
        Drawing.Stroke(.soft, width: 1)))
  }

  private func drawToday(top: Double, bottom: Double, in drawing: inout Drawing) {
    let style = LetterStyle(size: 9, isStrong: true)
    let label = style.broken(today.label, to: axis.width)
    let half = (label.first.map { style.width(of: $0) } ?? 0) / 2
    let x = x(today.day)
    drawing.add(
      .line(
        [Drawing.Point(x, top - 3), Drawing.Point(x, bottom)], Drawing.Stroke(.ink, width: 1.5)))
    let middle = min(max(x, axis.start + half), drawing.width - half)
    drawing.set(label, style, x: middle, top: bottom + 2, anchor: .middle)
  }

  private func draw(_ row: Row, y: Double, in drawing: inout Drawing) {
    let stretch = stretch(of: row)
    let isOpen = row.due == nil && row.done == nil
    let (first, last) = (x(stretch.from), x(stretch.to))
    drawing.add(
      .line(
        [Drawing.Point(first, y), Drawing.Point(last, y)],
        Drawing.Stroke(.accent, width: 3, dash: isOpen ? .dotted : .solid)))
    if row.isLate, let due = row.due {
      drawing.add(
        .line(
          [Drawing.Point(x(due), y), Drawing.Point(x(today.day), y)],
          Drawing.Stroke(.warn, width: 3, dash: .dashed)))
    }
    let marks: [(Int?, Mark)] = [(row.due, .due), (row.done, .done), (row.told, .told)]
    for case (let day?, let mark) in marks { mark.draw(at: Drawing.Point(x(day), y), in: &drawing) }
  }

  private enum Mark {
    case due, done, told

    func draw(at place: Drawing.Point, in drawing: inout Drawing) {
      let stroke = Drawing.Stroke(.ink, width: 1.5)
      switch self {
      case .due:
        let corners = [(0.0, -6.0), (6, 0), (0, 6), (-6, 0)]
        drawing.add(
          .polygon(
            corners.map { Drawing.Point(place.x + $0.0, place.y + $0.1) }, fill: .paper,
            stroke: stroke))
      case .done: drawing.dot(place, radius: 4, fill: .ink)
      case .told:
        let box = Drawing.Box(x: place.x - 4, y: place.y - 4, width: 8, height: 8)
        drawing.add(.rectangle(box, fill: .accent, stroke: stroke))
      }
    }
  }

  private var used: [(draw: (inout Drawing, Drawing.Box) -> Void, words: String)] {
    let marks: [(Bool, Mark, String)] = [
      (rows.contains { $0.due != nil }, .due, signs.due),
      (rows.contains { $0.done != nil }, .done, signs.done),
      (rows.contains { $0.told != nil }, .told, signs.told),
    ]
    var used: [(draw: (inout Drawing, Drawing.Box) -> Void, words: String)] =
      marks.filter(\.0).map { _, mark, words in
        (
          { drawing, box in
            mark.draw(at: Drawing.Point(box.x + 15, box.y + box.height / 2), in: &drawing)
          }, words
        )
      }
    if rows.contains(where: \.isLate) {
      used.append(
        (
          { drawing, box in
            let y = box.y + box.height / 2
            let ends = [Drawing.Point(box.x, y), Drawing.Point(box.x + box.width, y)]
            drawing.add(.line(ends, Drawing.Stroke(.warn, width: 3, dash: .dashed)))
          }, signs.late
        ))
    }
    return used
  }
}
