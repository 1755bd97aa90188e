/// Which way is up in a picture, as a camera writes it: 1 as it stands, 3 upside down, 6 and 8 on its side, and the
/// others mirrored.
///
/// Source: Exif 2.3, tag 0x0112 of the first directory (TIFF 6.0).
struct PictureOrientation: Hashable, Sendable {
  let number: Int

  private static let tag = 0x0112

  /// Reads it from the block of metadata that JPEG and PNG share; none where nothing but 2 to 8 is said.
  init?(_ block: ArraySlice<UInt8>) {
    let bytes = Array(block)
    guard bytes.count >= 8 else { return nil }
    let isLittle: Bool
    switch (bytes[0], bytes[1]) {
    case (UInt8(ascii: "I"), UInt8(ascii: "I")): isLittle = true
    case (UInt8(ascii: "M"), UInt8(ascii: "M")): isLittle = false
    default: return nil
    }
    func number(_ index: Int, _ count: Int) -> Int? {
      guard index >= 0, index + count <= bytes.count else { return nil }
      let stretch = Array(bytes[index..<index + count])
      return (isLittle ? stretch.reversed() : stretch).number(at: 0, bytes: count)
    }
    guard number(2, 2) == 42, let directory = number(4, 4), let entries = number(directory, 2)
    else { return nil }
    for index in 0..<entries {
      let entry = directory + 2 + index * 12
      guard let tag = number(entry, 2) else { return nil }
      // A whole number of two bytes, one of them.
      guard tag == Self.tag, number(entry + 2, 2) == 3, number(entry + 4, 4) == 1,
        let found = number(entry + 8, 2), (2...8).contains(found)
      else { continue }
      self.number = found
      return
    }
    return nil
  }

  /// Whether the picture is shown on its side, so that its width and height change places.
  var isOnItsSide: Bool { number >= 5 }

  /// A block of metadata that says this and nothing else.
  var block: [UInt8] {
    Array("MM".utf8) + 42.bytes(2) + 8.bytes(4)
      + 1.bytes(2) + Self.tag.bytes(2) + 3.bytes(2) + 1.bytes(4) + number.bytes(2) + 0.bytes(2)
      + 0.bytes(4)
  }
}
