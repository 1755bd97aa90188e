import Documents
import Testing

/// Of a photograph, the picture is kept and nothing else.
@Suite struct PictureFileTests {
  private func photograph(_ bytes: [UInt8]) -> Photograph? {
    guard case .photograph(let photograph) = PictureFile(bytes, name: "bild") else { return nil }
    return photograph
  }

  @Test func aPhotographOnItsSideIsAsHighAsItIsShown() throws {
    let jpeg = try #require(photograph(PictureSample.jpeg))
    #expect((jpeg.form, jpeg.width, jpeg.height, jpeg.name) == (.jpeg, 16, 24, "bild"))
    let png = try #require(photograph(PictureSample.png))
    #expect((png.form, png.width, png.height) == (.png, 2, 3))
  }

  @Test(arguments: [PictureSample.jpeg, PictureSample.png])
  func nothingIsLeftOfWhatTheFileSaid(_ bytes: [UInt8]) throws {
    let told = [
      "HEMLIG", "AGDA", "TELEFON", "2027:03", "Author", "Location", "tEXt", "iTXt", "zTXt",
    ]
    #expect(told.contains { PictureSample.holds(bytes, $0) })
    let cleaned = try #require(photograph(bytes)).bytes
    for text in told { #expect(!PictureSample.holds(cleaned, text), "\(text)") }
    // All that is left of the block of metadata is which way is up: one entry, and nothing after it.
    #expect(cleaned.count < bytes.count - 200)
  }

  /// Sideways, and not a byte more: so a viewer still turns it.
  @Test func onlyTheWayUpIsLeft() throws {
    let jpeg = try #require(photograph(PictureSample.jpeg)).bytes
    let block: [UInt8] = [
      0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0,
    ]
    let segment = PictureSample.segment(0xE1, Array("Exif\0\0".utf8) + block)
    #expect(jpeg.starts(with: [0xFF, 0xD8] + PictureSample.segment(0xE0, jfif) + segment))
    let png = try #require(photograph(PictureSample.png)).bytes
    #expect(PictureSample.holds(png, "eXIf"))
  }

  private let jfif: [UInt8] = Array("JFIF\0".utf8) + [1, 1, 0, 0, 1, 0, 1, 0, 0]

  @Test(arguments: 0xE1...0xEF) func everySegmentOfAProgramGoes(_ marker: Int) throws {
    let plain = try #require(photograph(PictureSample.jpeg))
    for name in ["ICC_PROFILE\0", "MPF\0", "http://ns.adobe.com/xap/1.0/\0", "Photoshop 3.0\0", ""]
    {
      let content = Array(name.utf8) + Array("HEMLIG".utf8)
      let file = PictureSample.jpeg(with: PictureSample.segment(UInt8(marker), content))
      #expect(photograph(file) == plain)
    }
  }

  @Test func howColoursAreMixedIsKeptWithoutItsTail() throws {
    let adobe = Array("Adobe".utf8) + [0, 100, 0, 0, 0, 0, 1]
    let file = PictureSample.jpeg(with: PictureSample.segment(0xEE, adobe + Array("HEMLIG".utf8)))
    let bytes = try #require(photograph(file)).bytes
    #expect(PictureSample.holds(bytes, "Adobe") && !PictureSample.holds(bytes, "HEMLIG"))
  }

  @Test func theSmallCopyGoes() throws {
    let thumb = Array(jfif.dropLast(2)) + [1, 2] + Array("HEMLIG".utf8)
    var file = PictureSample.jpeg
    file.replaceSubrange(2..<20, with: PictureSample.segment(0xE0, thumb))
    #expect(photograph(file) == photograph(PictureSample.jpeg))
  }

  @Test(arguments: [PictureSample.jpeg, PictureSample.png])
  func whatFollowsTheEndGoes(_ bytes: [UInt8]) {
    #expect(photograph(bytes + Array("ftypmp4 HEMLIG".utf8)) == photograph(bytes))
    #expect(photograph(bytes + bytes) == photograph(bytes))
  }

  @Test(arguments: [PictureSample.jpeg, PictureSample.png])
  func takenApartOnceMoreItIsTheSame(_ bytes: [UInt8]) throws {
    let once = try #require(photograph(bytes))
    #expect(photograph(once.bytes) == once)
  }

  /// Wherever a copy was cut off, it is known to be broken; the end is the first place where it is whole.
  @Test(arguments: [PictureSample.jpeg, PictureSample.png])
  func cutOffAnywhereItIsNotShown(_ bytes: [UInt8]) {
    for count in bytes.indices {
      let file = PictureFile(Array(bytes[..<count]), name: "bild")
      if case .photograph = file { Issue.record("cut off at \(count)") }
      if count >= 8 { #expect(file != .other) }
    }
  }

  @Test func lengthsThatLeadNowhereAreNotFollowed() {
    for length in [0, 1, 0xFFFF] {
      let segment: [UInt8] = [0xFF, 0xE5, UInt8(length >> 8), UInt8(length & 255)]
      #expect(PictureFile(PictureSample.jpeg(with: segment), name: "") == .damaged(.jpeg))
    }
    var png = PictureSample.png
    png[8] = 0xFF
    #expect(PictureFile(png, name: "") == .damaged(.png))
  }

  /// One bit of a PNG file that turned over, anywhere: its sums say so.
  @Test func aPNGFileThatChangedIsNotShown() {
    let end = PictureSample.png.count
    for index in 8..<end {
      var bytes = PictureSample.png
      bytes[index] ^= 0x10
      if case .photograph = PictureFile(bytes, name: "") { Issue.record("changed at \(index)") }
    }
  }

  /// Whatever the bytes: no crash, and what is taken for a picture is the same when it is taken apart again.
  @Test(arguments: 0..<60) func anyBytes(_ seed: Int) {
    var generator = SampleGenerator(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1)
    for _ in 0..<100 {
      var bytes = Bool.random(using: &generator) ? PictureSample.jpeg : PictureSample.png
      switch Int.random(in: 0..<5, using: &generator) {
      case 0:
        bytes =
          Array(bytes.prefix(Int.random(in: 0...10, using: &generator)))
          + (0..<Int.random(in: 0...400, using: &generator)).map { _ in
            UInt8.random(in: 0...255, using: &generator)
          }
      case 1: bytes.removeSubrange(0..<Int.random(in: 0..<bytes.count, using: &generator))
      default: break
      }
      for _ in 0..<Int.random(in: 0...8, using: &generator) where !bytes.isEmpty {
        let index = Int.random(in: bytes.indices, using: &generator)
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: bytes[index] = 0xFF
        case 1: bytes.insert(UInt8.random(in: 0...255, using: &generator), at: index)
        case 2:
          let end = min(bytes.count, index + Int.random(in: 1...40, using: &generator))
          bytes.removeSubrange(index..<end)
        default: bytes[index] = UInt8.random(in: 0...255, using: &generator)
        }
      }
      guard let found = photograph(bytes) else { continue }
      #expect(found.width > 0 && found.height > 0)
      #expect(photograph(found.bytes) == found)
      #expect(found.bytes.count <= bytes.count + 60)
    }
  }

  @Test(arguments: [
    [], [0xFF], [0xFF, 0xD8], Array("%PDF-1.7".utf8), Array("GIF89a".utf8),
    Array("\0\0\0 ftypheic".utf8), Array("<svg onload=alert(1)>".utf8), [0x89, 0x50],
  ])
  func whatIsNoPictureIsTakenForNone(_ bytes: [UInt8]) {
    #expect(PictureFile(bytes, name: "bild.jpg") == .other)
  }

  /// A broken block of metadata, and one that leads in a circle or says something else, turns nothing.
  @Test(
    arguments: [
      [], [0x49, 0x49], Array("MM".utf8) + [0, 42, 0xFF, 0xFF, 0xFF, 0xFF],
      Array("II".utf8) + [42, 0, 8, 0, 0, 0, 0xFF, 0xFF, 0, 0, 0, 0],
      Array("MM".utf8) + [0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 9, 0, 0],
      Array("MM".utf8) + [0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 4, 0, 0, 0, 1, 0, 6, 0, 0],
      Array("MM".utf8) + [0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 1, 0, 0],
    ] as [[UInt8]])
  func aWayUpThatIsNoneTurnsNothing(_ block: [UInt8]) throws {
    // The first block that says something counts, and the file's own comes after this one.
    let exif = PictureSample.segment(0xE1, Array("Exif\0\0".utf8) + block)
    let start = try #require(PictureSample.jpeg.firstIndex(of: 0xE1)) - 1
    let length = Int(PictureSample.jpeg[start + 2]) << 8 | Int(PictureSample.jpeg[start + 3])
    var file = PictureSample.jpeg
    file.replaceSubrange(start..<start + 2 + length, with: exif)
    let found = try #require(photograph(file))
    #expect((found.width, found.height) == (24, 16))
    #expect(!PictureSample.holds(found.bytes, "Exif"))
  }

  /// The other order of bytes, as many cameras have it.
  @Test func theOtherOrderOfBytes() throws {
    let little: [UInt8] =
      Array("II".utf8) + [42, 0, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, 8, 0, 0, 0]
    let exif = PictureSample.segment(0xE1, Array("Exif\0\0".utf8) + little)
    let found = try #require(photograph(PictureSample.jpeg(with: exif)))
    #expect((found.width, found.height) == (16, 24))
    #expect(PictureSample.holds(found.bytes, "\u{1}\u{12}\0\u{3}\0\0\0\u{1}\0\u{8}"))
  }
}

/// Random numbers that are the same each time.
private struct SampleGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}
