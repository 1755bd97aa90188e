extension DOCXBody {
  /// The figure with its words under it: drawn where it can be, else as a table or in words.
  mutating func written(_ figure: Figure, at place: Place) -> [XML] {
    let picture: [XML]
    if let drawing = figure.drawing,
      let group = written(
        drawing, alternative: figure.alternative, in: place.width)
    {
      picture = [group]
    } else {
      guard case .photograph(let photograph) = figure.content, photograph.width > 0,
        photograph.height > 0
      else {
        return written(figure.words, at: place) + said(.caption, figure.caption, at: place)
      }
      picture = [written(photograph, figure, in: place.width)]
    }
    var paragraph = paragraph(.figure, picture, at: place)
    paragraph.keepsWithNext = !figure.caption.isEmpty
    return [paragraph.xml] + said(.caption, figure.caption, at: place)
  }

  /// A picture as large as it is, but no larger than there is room for.
  private mutating func written(
    _ photograph: Photograph, _ figure: Figure, in width: Int
  ) -> XML {
    let part = part(of: photograph)
    // Three quarters of a point to each picture point, as on a screen.
    let full = (width: Double(photograph.width) * 0.75, height: Double(photograph.height) * 0.75)
    let scale = min(
      1, Double(width) / 20 / full.width, Double(sheet.photographHeight) / 20 / full.height)
    let size = DrawnSize(full.width * scale, full.height * scale)
    // The frame is as the picture stands in its file; then it is mirrored and turned with what is in it. The line
    // makes room for it as it is turned, though it is told the size of what is not.
    let stands = photograph.turn?.isOnItsSide == true ? size.onItsSide : size
    let number = nextNumber()
    let name = "\(part).\(photograph.form.rawValue)"
    let picture = XML.of(
      "pic:pic", [:],
      [
        .of(
          "pic:nvPicPr", [:],
          [
            .of("pic:cNvPr", ["id": String(number), "name": name, "descr": figure.alternative]),
            .of("pic:cNvPicPr"),
          ]),
        .of(
          "pic:blipFill", [:],
          [
            .of("a:blip", ["r:embed": "picture\(part)"]),
            .of("a:stretch", [:], [.of("a:fillRect")]),
          ]),
        .of(
          "pic:spPr", [:],
          [
            .of(
              "a:xfrm", photograph.turn?.transform ?? [:],
              [.of("a:off", ["x": "0", "y": "0"]), stands.xml("a:ext")]),
            .of("a:prstGeom", ["prst": "rect"], [.of("a:avLst")]),
          ]),
      ])
    return .of(
      "w:r", [:],
      [
        inline(
          picture, stands, number, figure.alternative,
          kind: "http://schemas.openxmlformats.org/drawingml/2006/picture")
      ])
  }

  /// A drawing as a group of shapes with real letters in them; for a program that knows no groups its words.
  mutating func written(_ drawing: Drawing, alternative: String, in width: Int) -> XML? {
    guard drawing.width > 0, drawing.height > 0 else { return nil }
    let scale = min(
      1, Double(width) / 20 / drawing.width, Double(sheet.pictureHeight) / 20 / drawing.height)
    let size = DrawnSize(drawing.width * scale, drawing.height * scale)
    let number = nextNumber()
    // Some programs take a group to be as large as what is in it: an empty frame keeps the size.
    let edge = Drawing.Shape.rectangle(
      Drawing.Box(x: 0, y: 0, width: drawing.width, height: drawing.height))
    let shapes = ([edge] + drawing.shapes).map { shape in
      DOCXShape(shape, in: drawing, scale: scale, number: nextNumber()).xml
    }
    let frame = XML.of(
      "wpg:grpSpPr", [:],
      [
        .of(
          "a:xfrm", [:],
          [
            .of("a:off", ["x": "0", "y": "0"]), size.xml("a:ext"),
            .of("a:chOff", ["x": "0", "y": "0"]), size.xml("a:chExt"),
          ])
      ])
    let group = XML.of("wpg:wgp", [:], [.of("wpg:cNvGrpSpPr"), frame] + shapes)
    return .of(
      "w:r", [:],
      [
        .of(
          "mc:AlternateContent", [:],
          [
            .of(
              "mc:Choice", ["Requires": "wpg"],
              [
                inline(
                  group, size, number, alternative,
                  kind: "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup")
              ]),
            .of("mc:Fallback", [:], [.letters(alternative)]),
          ])
      ])
  }

  /// Something drawn that stands in its line like a letter.
  private func inline(
    _ content: XML, _ size: DrawnSize, _ number: Int, _ alternative: String, kind: String
  ) -> XML {
    .of(
      "w:drawing", [:],
      [
        .of(
          "wp:inline", ["distT": "0", "distB": "0", "distL": "0", "distR": "0"],
          [
            size.xml("wp:extent"),
            .of("wp:effectExtent", ["l": "0", "t": "0", "r": "0", "b": "0"]),
            .of(
              "wp:docPr",
              ["id": String(number), "name": "\(number)", "descr": alternative]),
            .of("wp:cNvGraphicFramePr"),
            .of("a:graphic", [:], [.of("a:graphicData", ["uri": kind], [content])]),
          ])
      ])
  }

  private mutating func nextNumber() -> Int {
    drawn += 1
    return drawn
  }
}

extension PictureOrientation {
  /// How the picture is mirrored, and then turned clockwise, to be shown; an angle is in 60,000ths of a degree.
  ///
  /// Source: ECMA-376 part 1, 20.1.7.6.
  fileprivate var transform: KeyValuePairs<StaticString, String> {
    switch number {
    case 2: ["flipH": "1"]
    case 3: ["rot": "10800000"]
    case 4: ["flipV": "1"]
    case 5: ["rot": "16200000", "flipH": "1"]
    case 6: ["rot": "5400000"]
    case 7: ["rot": "5400000", "flipH": "1"]
    case 8: ["rot": "16200000"]
    default: [:]
    }
  }
}

/// A width and a height as drawings in such a file have them: 12,700 to a point.
struct DrawnSize: Sendable {
  let width: Int
  let height: Int

  init(_ width: Double, _ height: Double) {
    self.width = Self.units(width)
    self.height = Self.units(height)
  }

  /// What is no number is nothing.
  static func units(_ points: Double) -> Int {
    points.isFinite ? Int(min(max(points, -20_000), 20_000) * 12_700) : 0
  }

  /// The same with width and height in each other's places.
  var onItsSide: DrawnSize { DrawnSize(units: height, width) }

  private init(units width: Int, _ height: Int) {
    self.width = width
    self.height = height
  }

  func xml(_ name: StaticString) -> XML {
    .of(name, ["cx": String(width), "cy": String(height)])
  }
}
