import Documents
import ReadBack
import Foundation
import Testing

/// Pictures in a file for a word processor: drawn with real letters, with their words for those who don't see them.
@Suite struct DOCXFigureTests {
  private var drawing: Drawing {
    var drawing = Drawing(width: 200, height: 80)
    drawing.add(.rectangle(.init(x: 0, y: 0, width: 90, height: 40), radius: 4, fill: .tint))
    drawing.add(.ellipse(.init(x: 100, y: 0, width: 20, height: 20), stroke: .init(.warn)))
    drawing.add(.line([.init(0, 60), .init(50, 60), .init(50, 20)], .init(.ink), arrow: true))
    drawing.add(
      .curve(from: .init(0, 0), .init(10, 40), .init(20, 40), to: .init(30, 0), .init(.accent)))
    drawing.add(.polygon([.init(0, 0), .init(5, 10), .init(10, 0)], fill: .ink))
    drawing.add(
      .text(.init("Stör <1>", at: .init(100, 70), anchor: .middle, size: 12, isStrong: true)))
    return drawing
  }

  private func read(_ drawing: Drawing, on paper: Paper = Paper()) throws -> XMLTree {
    let xml = DOCXWriter(generator: "test")
      .written(drawing, alternative: "Stör 1 står \"ensam\"", on: paper)
    return try XMLTree.parse(Array(xml.utf8))
  }

  @Test func aDrawingIsAGroupOfShapesWithRealLetters() throws {
    let run = try read(drawing)
    let shapes = run.all("wps:wsp")
    let forms = shapes.map { shape in
      shape["wps:spPr"]?["a:prstGeom"]?.attributes["prst"]
        ?? shape.all("a:path").first?.children.map(\.name).joined(separator: " ") ?? ""
    }
    #expect(
      forms == [
        "rect", "roundRect", "ellipse", "a:moveTo a:lnTo a:lnTo", "a:moveTo a:cubicBezTo",
        "a:moveTo a:lnTo a:lnTo a:close", "rect",
      ])
    #expect(run.all("w:txbxContent").flatMap { $0.all("w:t") }.map(\.text) == ["Stör <1>"])
    #expect(run.all("w:sz").map(\.value) == ["24"])
    #expect(run.all("w:jc").map(\.value) == ["center"])
    #expect(run.all("a:tailEnd").count == 1)
    let extent = try #require(run.all("wp:extent").first).attributes
    #expect(extent == ["cx": "2540000", "cy": "1016000"])
  }

  @Test func whatItShowsIsInWordsToo() throws {
    let run = try read(drawing)
    #expect(run.all("wp:docPr").map { $0.attributes["descr"] } == ["Stör 1 står \"ensam\""])
    #expect(
      run.all("mc:Fallback").flatMap { $0.all("w:t") }.map(\.text) == ["Stör 1 står \"ensam\""])
    let numbers = (run.all("wp:docPr") + run.all("wps:cNvPr")).map { $0.attributes["id"] }
    #expect(Set(numbers).count == numbers.count)
  }

  @Test func aDrawingThatIsTooWideIsMadeSmallerWithItsLetters() throws {
    var wide = Drawing(width: 986.6, height: 100)
    wide.add(.text(.init("bred", at: .init(0, 50), size: 20)))
    let run = try read(wide)
    #expect(run.all("wp:extent").first?.attributes["cx"] == "\(9866 * 635)")
    #expect(run.all("w:sz").map(\.value) == ["20"])
  }

  /// LibreOffice takes a group to be as large as what is in it, and would stretch the drawing.
  @Test func nothingStandsOutOfTheDrawing() throws {
    var drawing = Drawing(width: 100, height: 50)
    for anchor in [Drawing.Label.Anchor.start, .middle, .end] {
      for place in [Drawing.Point(2, 3), .init(50, 25), .init(98, 50)] {
        drawing.add(.text(.init("Loggar in fyra gånger", at: place, anchor: anchor)))
      }
    }
    for frame in try read(drawing).all("a:xfrm") {
      let place = try #require(frame["a:off"]).attributes.compactMapValues { Int($0) }
      let size = try #require(frame["a:ext"]).attributes.compactMapValues { Int($0) }
      let (x, y) = (try #require(place["x"]), try #require(place["y"]))
      let (width, height) = (try #require(size["cx"]), try #require(size["cy"]))
      #expect(x >= 0 && x + width <= 100 * 12_700 + 2)
      #expect(y >= 0 && y + height <= 50 * 12_700 + 2)
    }
  }

  @Test func aDrawingOfNothingIsNothing() {
    #expect(
      DOCXWriter(generator: "test").written(Drawing(width: 0, height: 9), alternative: "") == "")
  }

  @Test func noNumberIsTooMuchOrNone() throws {
    var strange = Drawing(width: 100, height: 100)
    strange.add(.line([], .init(.ink)))
    strange.add(.line([.init(.nan, .infinity), .init(-.infinity, 1e300)], .init(.ink)))
    strange.add(.rectangle(.init(x: 0, y: 0, width: -5, height: 0), radius: 3))
    #expect(try read(strange).all("wps:wsp").count == 4)
  }

  @Test(arguments: [
    (600, 400, 5_130_000, 3_420_000), (4000, 3000, 4_560_000, 3_420_000),
    (1000, 4000, 855_000, 3_420_000),
  ])
  func aPhotographIsAsLargeAsThereIsRoom(
    _ width: Int, _ height: Int, _ shownWidth: Int, _ shownHeight: Int
  ) throws {
    let photograph = Photograph(
      .jpeg, bytes: [0xFF, 0xD8, 0, 1], width: width, height: height, name: "blad.jpg")
    let document = Document(
      language: "sv",
      blocks: [
        .figure(Figure(.photograph(photograph), caption: "Bladet", alternative: "Ett hus")),
        .figure(Figure(.photograph(photograph), alternative: "Samma hus")),
      ])
    let file = try WordFile(document)
    #expect(try file.said == ["Caption: Bladet"])
    let extent = try #require(try file.body.all("wp:extent").first).attributes
    #expect(abs((Int(extent["cx"] ?? "") ?? 0) - shownWidth) < 13_000)
    #expect(abs((Int(extent["cy"] ?? "") ?? 0) - shownHeight) < 13_000)
    #expect(
      try file.body.all("wp:docPr").map { $0.attributes["descr"] } == ["Ett hus", "Samma hus"])
    #expect(file.names.filter { $0.contains("media") } == ["word/media/1.jpeg"])
    let parts = DOCXWriter(generator: "test").parts(of: document)
    #expect(parts.first { $0.name == "word/media/1.jpeg" }?.bytes == photograph.bytes)
    let embedded = try file.body.all("a:blip").map { $0.attributes["r:embed"] }
    #expect(embedded == ["picture1", "picture1"])
  }

  /// Each of the eight ways a camera can have stood: the picture is mirrored and turned, not only its frame.
  @Test(
    arguments: [
      (1, nil, nil, nil), (2, nil, "1", nil), (3, "10800000", nil, nil), (4, nil, nil, "1"),
      (5, "16200000", "1", nil), (6, "5400000", nil, nil), (7, "5400000", "1", nil),
      (8, "16200000", nil, nil),
    ] as [(UInt8, String?, String?, String?)])
  func aPhotographIsTurnedAsItSays(
    _ number: UInt8, _ turn: String?, _ flipH: String?, _ flipV: String?
  ) throws {
    for sample in [PictureSample.jpeg, PictureSample.png] {
      // The number stands in the block of metadata after its tag, kind and count.
      let tag: [UInt8] = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0]
      var bytes = sample
      let place = try #require(bytes.firstRange(of: tag)).upperBound
      bytes[place] = number
      if sample == PictureSample.png { bytes = PictureSample.summed(bytes) }
      guard case .photograph(let photograph) = PictureFile(bytes, name: "IMG_0412 Agda.jpg") else {
        Issue.record("no photograph")
        return
      }
      let document = Document(
        language: "sv",
        blocks: [.figure(Figure(.photograph(photograph), alternative: "Ett hus"))])
      let file = try WordFile(document)
      let frame = try #require(try file.body.all("a:xfrm").first).attributes
      #expect((frame["rot"], frame["flipH"], frame["flipV"]) == (turn, flipH, flipV))
      // Told as the picture stands in its file: on its side, width and height keep their places.
      let size = try #require(try file.body.all("a:ext").first).attributes
      let extent = try #require(try file.body.all("wp:extent").first).attributes
      #expect(size == extent)
      #expect((Int(size["cx"] ?? "") ?? 0) > (Int(size["cy"] ?? "") ?? 0))
      // No program can turn it once more, and nobody reads what the file was called.
      let parts = DOCXWriter(generator: "test").parts(of: document)
      let picture = try #require(parts.first { $0.name.hasPrefix("word/media/") }).bytes
      #expect(!PictureSample.holds(picture, "Exif") && !PictureSample.holds(picture, "eXIf"))
      #expect(
        PictureFile(picture, name: "").isPhotograph
          && !parts.contains { PictureSample.holds($0.bytes, "Agda") })
    }
  }

  @Test func aPictureWithoutSizeIsItsWords() throws {
    let photograph = Photograph(.png, bytes: [], width: 0, height: 9, name: "x.png")
    let figure = Figure(.photograph(photograph), caption: "Bladet", alternative: "Ett hus")
    #expect(try WordFile([.figure(figure)]).said == ["Normal: Ett hus", "Caption: Bladet"])
  }
}
