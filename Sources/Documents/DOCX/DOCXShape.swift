import TextShape

/// One shape of a drawing, as such a file has it.
struct DOCXShape: Sendable {
  private let shape: Drawing.Shape
  /// How large the whole drawing is, which no box of letters may stand out of: some programs would stretch it.
  private let whole: (width: Double, height: Double)
  private let scale: Double
  private let number: Int

  init(_ shape: Drawing.Shape, in drawing: Drawing, scale: Double, number: Int) {
    self.shape = shape
    whole = (drawing.width, drawing.height)
    self.scale = scale
    self.number = number
  }

  /// The shape as it is written.
  var xml: XML {
    switch shape {
    case .rectangle(let box, let radius, let fill, let stroke):
      written(box, form: rectangle(box, radius), fill, stroke)
    case .ellipse(let box, let fill, let stroke):
      written(box, form: preset("ellipse"), fill, stroke)
    case .line(let points, let stroke, let arrow):
      written(
        points, path: lines(points, around: bounds(points)), nil, stroke, arrow: arrow)
    case .polygon(let points, let fill, let stroke):
      written(
        points, path: lines(points, around: bounds(points)) + [.of("a:close")], fill, stroke,
        arrow: false)
    case .curve(let from, let first, let second, let to, let stroke):
      curve([from, first, second, to], stroke)
    case .text(let label): written(label)
    }
  }

  // MARK: Forms

  private func preset(_ name: String, _ guides: [XML] = []) -> XML {
    .of("a:prstGeom", ["prst": name], [.of("a:avLst", [:], guides)])
  }

  private func rectangle(_ box: Drawing.Box, _ radius: Double) -> XML {
    let shorter = min(box.width, box.height)
    guard radius > 0, shorter > 0 else { return preset("rect") }
    // The corner as a part of the shorter side, of which the half is 50,000.
    let part = min(50_000, Int(radius / shorter * 100_000))
    return preset("roundRect", [.of("a:gd", ["name": "adj", "fmla": "val \(part)"])])
  }

  private func curve(_ points: [Drawing.Point], _ stroke: Drawing.Stroke) -> XML {
    let box = bounds(points)
    let path: [XML] = [
      .of("a:moveTo", [:], [point(points[0], in: box)]),
      .of("a:cubicBezTo", [:], points.dropFirst().map { point($0, in: box) }),
    ]
    return written(points, path: path, nil, stroke, arrow: false)
  }

  private func lines(_ points: [Drawing.Point], around box: Drawing.Box) -> [XML] {
    points.enumerated().map { number, place in
      number == 0
        ? .of("a:moveTo", [:], [point(place, in: box)])
        : .of("a:lnTo", [:], [point(place, in: box)])
    }
  }

  private func point(_ point: Drawing.Point, in box: Drawing.Box) -> XML {
    .of("a:pt", ["x": units(point.x - box.x), "y": units(point.y - box.y)])
  }

  private func bounds(_ points: [Drawing.Point]) -> Drawing.Box {
    guard let first = points.first else { return Drawing.Box(x: 0, y: 0, width: 0, height: 0) }
    let (left, right) = points.reduce((first.x, first.x)) { (min($0.0, $1.x), max($0.1, $1.x)) }
    let (top, bottom) = points.reduce((first.y, first.y)) { (min($0.0, $1.y), max($0.1, $1.y)) }
    return Drawing.Box(x: left, y: top, width: right - left, height: bottom - top)
  }

  // MARK: Looks

  private func fill(_ ink: Drawing.Ink?) -> XML {
    ink.map { .of("a:solidFill", [:], [.of("a:srgbClr", ["val": $0.onPaper])]) } ?? .of("a:noFill")
  }

  private func outline(_ stroke: Drawing.Stroke?, arrow: Bool) -> XML {
    guard let stroke else { return .of("a:ln", [:], [.of("a:noFill")]) }
    let dash =
      switch stroke.dash {
      case .solid: "solid"
      case .dashed: "dash"
      case .dotted: "sysDot"
      }
    let ends: [XML] = [.of("a:round")] + (arrow ? [.of("a:tailEnd", ["type": "triangle"])] : [])
    return .of(
      "a:ln", ["w": String(max(0, DrawnSize.units(stroke.width * scale)))],
      [fill(stroke.ink), .of("a:prstDash", ["val": dash])] + ends)
  }

  private func units(_ length: Double) -> String { String(DrawnSize.units(length * scale)) }

  private func place(_ box: Drawing.Box) -> XML {
    .of(
      "a:xfrm", [:],
      [
        .of("a:off", ["x": units(box.x), "y": units(box.y)]),
        DrawnSize(max(0, box.width * scale), max(0, box.height * scale)).xml("a:ext"),
      ])
  }

  // MARK: Writing

  private func written(
    _ points: [Drawing.Point], path: [XML], _ ink: Drawing.Ink?, _ stroke: Drawing.Stroke?,
    arrow: Bool
  ) -> XML {
    let box = bounds(points)
    let size = DrawnSize(box.width * scale, box.height * scale)
    let form = XML.of(
      "a:custGeom", [:],
      [
        .of("a:avLst"), .of("a:gdLst"), .of("a:ahLst"), .of("a:cxnLst"),
        .of("a:rect", ["l": "0", "t": "0", "r": "r", "b": "b"]),
        .of(
          "a:pathLst", [:],
          [
            .of(
              "a:path",
              [
                "w": String(size.width), "h": String(size.height),
                "fill": ink == nil ? "none" : "norm",
              ], path)
          ]),
      ])
    return written(box, form: form, ink, stroke, arrow: arrow)
  }

  private func written(
    _ box: Drawing.Box, form: XML, _ ink: Drawing.Ink?, _ stroke: Drawing.Stroke?,
    arrow: Bool = false
  ) -> XML {
    .of(
      "wps:wsp", [:],
      [
        .of("wps:cNvPr", ["id": String(number), "name": String(number)]),
        .of("wps:cNvSpPr"),
        .of("wps:spPr", [:], [place(box), form, fill(ink), outline(stroke, arrow: arrow)]),
        .of("wps:bodyPr"),
      ])
  }

  /// A line of letters in a box of its own, wide enough that it does not break.
  private func written(_ label: Drawing.Label) -> XML {
    let wanted = label.size * (Double(label.text.displayWidth) * 0.8 + 1)
    let (before, after) = (max(1, label.place.x), max(1, whole.width - label.place.x))
    let (x, width): (Double, Double) =
      switch label.anchor {
      case .start: (label.place.x, min(wanted, after))
      case .middle:
        (
          label.place.x - min(wanted / 2, before, after),
          2 * min(wanted / 2, before, after)
        )
      case .end: (label.place.x - min(wanted, before), min(wanted, before))
      }
    // A line of a set height has four fifths of it above what the letters stand on.
    let height = label.size * 1.25
    let top = min(max(0, label.place.y - height * 0.8), max(0, whole.height - height))
    let box = Drawing.Box(x: x, y: top, width: width, height: height)
    let side =
      switch label.anchor {
      case .start: "left"
      case .middle: "center"
      case .end: "right"
      }
    let line = String(max(1, Int((height * scale * 20).rounded())))
    let size = String(max(2, Int((label.size * scale * 2).rounded())))
    let look: [XML] =
      (label.isStrong ? [.of("w:b"), .of("w:bCs")] : [])
      + [
        .value("w:color", label.ink.onPaper), .value("w:sz", size), .value("w:szCs", size),
      ]
    let text = label.text.withControlsShown
      .split(separator: "\n", omittingEmptySubsequences: false).joined(separator: " ")
    let paragraph = XML.of(
      "w:p", [:],
      [
        .of(
          "w:pPr", [:],
          [
            .of("w:suppressAutoHyphens"),
            .of(
              "w:spacing",
              ["w:before": "0", "w:after": "0", "w:line": line, "w:lineRule": "exact"]),
            .value("w:jc", side),
          ]),
        .of("w:r", [:], [.of("w:rPr", [:], look), .letters(text)]),
      ])
    return .of(
      "wps:wsp", [:],
      [
        .of("wps:cNvPr", ["id": String(number), "name": String(number)]),
        .of("wps:cNvSpPr", ["txBox": "1"]),
        .of(
          "wps:spPr", [:], [place(box), preset("rect"), fill(nil), outline(nil, arrow: false)]),
        .of("wps:txbx", [:], [.of("w:txbxContent", [:], [paragraph])]),
        .of(
          "wps:bodyPr",
          [
            "wrap": "square", "lIns": "0", "tIns": "0", "rIns": "0", "bIns": "0", "anchor": "t",
            "rtlCol": "0",
          ], [.of("a:noAutofit")]),
      ])
  }
}
