extension Lanes {
  /// Every lane as a line with its marks, in as many bands as the columns need.
  var drawing: Drawing {
    var drawing = Drawing(width: 480, height: 0)
    let count = min(columns.count, 8)
    guard count > 0 else { return drawing }
    // Bands of the same size, so that the last one isn't a single column.
    let bands = (columns.count + count - 1) / count
    let perBand = (columns.count + bands - 1) / bands
    var y = 0.0
    for first in stride(from: 0, to: columns.count, by: perBand) {
      if first > 0 { y += 14 }
      let band = first..<min(first + perBand, columns.count)
      y = draw(band, perBand: perBand, top: y, in: &drawing)
    }
    drawing.height = y
    return drawing
  }

  private func draw(
    _ band: Range<Int>, perBand: Int, top: Double, in drawing: inout Drawing
  ) -> Double {
    let names = LetterStyle(size: 10, isStrong: true)
    let titleStyle = LetterStyle(size: 8.5, ink: .soft)
    let rowStyle = LetterStyle(size: 10)
    let widest = lanes.reduce(60) { max($0, rowStyle.width(of: String($1.label.prefix(30)))) }
    let label = min(128, widest + 10)
    let column = min(110, (drawing.width - label) / Double(perBand))
    let middle = { (place: Int) in label + (Double(place - band.lowerBound) + 0.5) * column }
    var head = top
    for place in band {
      let below = drawing.set(
        names.broken(columns[place], to: column - 3), names, x: middle(place), top: top,
        anchor: .middle)
      head = max(head, below)
      guard place < titles.count else { continue }
      let lines = titleStyle.broken(titles[place], to: column - 3, lines: 3)
      head = max(
        head, drawing.set(lines, titleStyle, x: middle(place), top: below, anchor: .middle))
    }
    var y = head + 8
    for lane in lanes {
      let lines = rowStyle.broken(lane.label, to: label - 10, lines: 2)
      let height = max(17, Double(lines.count) * rowStyle.leading + 8)
      let center = y + height / 2
      let text = center - Double(lines.count) * rowStyle.leading / 2
      drawing.set(lines, rowStyle, x: 0, top: text)
      let end = label + Double(band.count) * column
      drawing.add(
        .line(
          [Drawing.Point(label, center), Drawing.Point(end, center)],
          Drawing.Stroke(.line, width: 1.5)))
      for place in band where place < lane.marks.count {
        draw(lane.marks[place], at: Drawing.Point(middle(place), center), in: &drawing)
      }
      y += height
    }
    return y
  }

  private func draw(_ mark: Mark, at place: Drawing.Point, in drawing: inout Drawing) {
    if mark.sign.isEmpty { return }
    let stroke = Drawing.Stroke(.ink, width: 1.75)
    func around(_ side: Double) -> Drawing.Box {
      Drawing.Box(x: place.x - side, y: place.y - side, width: side * 2, height: side * 2)
    }
    if mark.isChanged {
      let dashes = Drawing.Stroke(.warn, width: 1.25, dash: .dashed)
      drawing.add(.rectangle(around(10), radius: 3, fill: .tint, stroke: dashes))
      // Beside a shape stands what its sign says more than the shape does.
      let more = mark.shape == nil ? "" : String(mark.sign.dropFirst().prefix(1))
      let style = LetterStyle(size: 10, isStrong: true)
      drawing.set(more.isEmpty ? [] : [more], style, x: place.x + 11.5, top: place.y - 11)
    }
    switch mark.shape {
    case .filled:
      let corners = [(0.0, -6.5), (6.5, 0), (0, 6.5), (-6.5, 0)]
      drawing.add(
        .polygon(corners.map { Drawing.Point(place.x + $0.0, place.y + $0.1) }, fill: .accent))
    case .open: drawing.dot(place, radius: 5, fill: .paper, stroke: stroke)
    case .crossed:
      for turn in [1.0, -1] {
        drawing.add(
          .line(
            [
              Drawing.Point(place.x - 4.5, place.y - 4.5 * turn),
              Drawing.Point(place.x + 4.5, place.y + 4.5 * turn),
            ], Drawing.Stroke(.warn, width: 2)))
      }
    case nil:
      let style = LetterStyle(size: 11, isStrong: true)
      let sign = style.broken(mark.sign, to: 30)
      let width = (sign.first.map { style.width(of: $0) } ?? 0) / 2 + 2
      let ground = Drawing.Box(x: place.x - width, y: place.y - 8, width: width * 2, height: 16)
      drawing.add(.rectangle(ground, fill: .paper))
      drawing.set(sign, style, x: place.x, top: place.y - 7, anchor: .middle)
    }
  }
}
