extension HTMLNode {
  /// A drawing as SVG, read aloud as its words; its colours are the page's.
  package static func drawing(_ drawing: Drawing, _ words: String) -> HTMLNode {
    let size = "0 0 \(number(drawing.width)) \(number(drawing.height))"
    return .element(
      .svg, [.isPicture, .label(words), .drawn(.viewBox, size)], drawing.shapes.map(node(of:)))
  }

  private static func node(of shape: Drawing.Shape) -> HTMLNode {
    switch shape {
    case .rectangle(let box, let radius, let fill, let stroke):
      let round = radius > 0 ? [HTMLAttribute.drawn(.rx, number(radius))] : []
      return .element(
        .rect,
        [
          .drawn(.x, number(box.x)), .drawn(.y, number(box.y)),
          .drawn(.width, number(box.width)), .drawn(.height, number(box.height)),
        ] + round + look(fill, stroke))
    case .line(let points, let stroke, let arrow):
      let head = arrow ? arrowHead(points, stroke) : ""
      return .element(.path, [.drawn(.d, path(points) + head)] + look(nil, stroke))
    case .curve(let from, let first, let second, let to, let stroke):
      let d = "M\(pair(from)) C\(pair(first)) \(pair(second)) \(pair(to))"
      return .element(.path, [.drawn(.d, d)] + look(nil, stroke))
    case .polygon(let points, let fill, let stroke):
      let corners = points.map { pair($0) }.joined(separator: " ")
      return .element(.polygon, [.drawn(.points, corners)] + look(fill, stroke))
    case .ellipse(let box, let fill, let stroke):
      return .element(
        .ellipse,
        [
          .drawn(.cx, number(box.x + box.width / 2)), .drawn(.cy, number(box.y + box.height / 2)),
          .drawn(.rx, number(box.width / 2)), .drawn(.ry, number(box.height / 2)),
        ] + look(fill, stroke))
    case .text(let label):
      return node(of: label)
    }
  }

  private static func node(of label: Drawing.Label) -> HTMLNode {
    let anchor: [HTMLAttribute] =
      switch label.anchor {
      case .start: []
      case .middle: [.drawn(.textAnchor, "middle")]
      case .end: [.drawn(.textAnchor, "end")]
      }
    let name = "fill-\(label.ink.rawValue)" + (label.isStrong ? " strong" : "")
    // The text runs from left to right; what is written the other way is isolated by the writer, so that it begins
    // where the drawing says whichever way it is read.
    return .element(
      .text,
      [
        .drawn(.x, number(label.place.x)), .drawn(.y, number(label.place.y)),
        .drawn(.fontSize, number(label.size)),
      ] + anchor + [.class(name)], [.text(label.text)])
  }

  private static func look(_ fill: Drawing.Ink?, _ stroke: Drawing.Stroke?) -> [HTMLAttribute] {
    var names = [fill.map { "fill-\($0.rawValue)" } ?? "empty"]
    guard let stroke else { return [.class(names[0])] }
    names.append("stroke-\(stroke.ink.rawValue)")
    var attributes: [HTMLAttribute] = [
      .class(names.joined(separator: " ")), .drawn(.strokeWidth, number(stroke.width)),
    ]
    switch stroke.dash {
    case .solid: break
    case .dashed: attributes.append(.drawn(.strokeDashArray, "5 3"))
    case .dotted: attributes.append(.drawn(.strokeDashArray, "1.5 3"))
    }
    return attributes
  }

  private static func path(_ points: [Drawing.Point]) -> String {
    points.enumerated().map { ($0 == 0 ? "M" : "L") + pair($1) }.joined(separator: " ")
  }

  /// Two strokes back from the last point.
  private static func arrowHead(_ points: [Drawing.Point], _ stroke: Drawing.Stroke) -> String {
    guard let end = points.last, let before = points.dropLast().last else { return "" }
    let (dx, dy) = (end.x - before.x, end.y - before.y)
    let length = (dx * dx + dy * dy).squareRoot()
    guard length > 0 else { return "" }
    let size = 3 + stroke.width * 1.5
    let (x, y) = (dx / length * size, dy / length * size)
    let one = Drawing.Point(end.x - x - y * 0.6, end.y - y + x * 0.6)
    let other = Drawing.Point(end.x - x + y * 0.6, end.y - y - x * 0.6)
    return " " + path([one, end, other])
  }

  private static func pair(_ point: Drawing.Point) -> String {
    "\(number(point.x)) \(number(point.y))"
  }

  /// A number with at most one decimal, as short as can be.
  private static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let whole = tenths / 10
    let rest = abs(tenths % 10)
    let sign = tenths < 0 && whole == 0 ? "-" : ""
    return rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest)"
  }
}
