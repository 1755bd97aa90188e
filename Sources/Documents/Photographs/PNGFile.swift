/// A PNG file taken apart into its chunks, and put together again from those that are the picture.
///
/// Kept are the picture, its palette, what is see-through, how bright its colours are meant and how dense the points
/// lie; and which way is up, in a block of its own. Texts, times and everything else goes, colour profiles too, since
/// they may carry the name that somebody gave a screen; and so does all that follows the picture's end.
///
/// Source: Portable Network Graphics, third edition (W3C), clauses 5 and 11.
struct PNGFile: Hashable, Sendable {
  /// The bytes a PNG file begins with.
  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// The picture and nothing else; taken apart once more, it is the same.
  let bytes: [UInt8]
  /// In picture points, as it is to be shown.
  let width: Int
  let height: Int
  /// Which way is up, where it is not as it stands.
  let turn: PictureOrientation?

  /// Takes a file apart; none where it is cut off or broken, a sum that does not add up included.
  init?(_ file: [UInt8]) {
    guard file.starts(with: Self.signature) else { return nil }
    var parts = PNGParts(file: file)
    guard parts.read(), let head = parts.head, parts.data != .before else { return nil }
    bytes =
      Self.signature + PNGParts.chunk("IHDR", head.bytes[...])
      + (parts.orientation.map(Self.stretch) ?? [])
      + parts.kept + PNGParts.chunk("IEND", [])
    turn = parts.orientation
    let isOnItsSide = turn?.isOnItsSide ?? false
    width = isOnItsSide ? head.height : head.width
    height = isOnItsSide ? head.width : head.height
  }

  /// What stands in a file that is shown another way up.
  static func stretch(of turn: PictureOrientation) -> [UInt8] {
    PNGParts.chunk("eXIf", turn.block[...])
  }
}

/// What is gathered while a file is read from its first chunk to its last.
private struct PNGParts {
  /// Where the chunks of the picture itself have begun, which must follow one another.
  enum Data {
    case before, among, after
  }

  /// What the first chunk says.
  struct Head {
    let bytes: [UInt8]
    let width: Int
    let height: Int
    let needsPalette: Bool
  }

  let file: [UInt8]
  private(set) var head: Head?
  private(set) var orientation: PictureOrientation?
  private(set) var kept: [UInt8] = []
  private(set) var data = Data.before
  private var seen: Set<String> = []

  /// The chunks beside the picture that tell how to show it, and how long each may be.
  private static let shown: [String: ClosedRange<Int>] = [
    "tRNS": 1...256, "gAMA": 4...4, "cHRM": 32...32, "sRGB": 1...1, "pHYs": 9...9,
  ]

  init(file: [UInt8]) {
    self.file = file
  }

  static func chunk(_ name: String, _ content: ArraySlice<UInt8>) -> [UInt8] {
    let checked = Array(name.utf8) + content
    return content.count.bytes(4) + checked + Int(CyclicSum.of(checked[...])).bytes(4)
  }

  /// Reads to the picture's end; false where that is not to be had.
  mutating func read() -> Bool {
    var index = PNGFile.signature.count
    while index + 12 <= file.count {
      let length = file.number(at: index, bytes: 4)
      let end = index + 12 + length
      guard end <= file.count,
        UInt32(file.number(at: end - 4, bytes: 4)) == CyclicSum.of(file[index + 4..<end - 4])
      else { return false }
      let name = String(decoding: file[index + 4..<index + 8], as: UTF8.self)
      let content = file[index + 8..<end - 4]
      if name == "IEND" { return content.isEmpty }
      guard take(name, content) else { return false }
      index = end
    }
    return false
  }

  private mutating func take(_ name: String, _ content: ArraySlice<UInt8>) -> Bool {
    guard head != nil else {
      head = name == "IHDR" ? Self.head(content) : nil
      return head != nil
    }
    if name == "IDAT" {
      guard data != .after, seen.contains("PLTE") || head?.needsPalette != true else {
        return false
      }
      data = .among
    } else if data == .among {
      data = .after
    }
    let isNew = name == "IDAT" || seen.insert(name).inserted
    switch name {
    case "IDAT": break
    case "PLTE":
      guard isNew, data == .before, (3...768).contains(content.count),
        content.count.isMultiple(of: 3)
      else { return false }
    case "eXIf":
      if orientation == nil { orientation = PictureOrientation(content) }
      return true
    default:
      // A capital first letter: without it the picture can't be shown.
      if name.utf8.first.map({ $0 & 0x20 == 0 }) ?? true { return false }
      guard isNew, data == .before, Self.shown[name]?.contains(content.count) == true else {
        return true
      }
    }
    kept += Self.chunk(name, content)
    return true
  }

  private static func head(_ content: ArraySlice<UInt8>) -> Head? {
    guard content.count == 13 else { return nil }
    let bytes = Array(content)
    let (width, height) = (bytes.number(at: 0, bytes: 4), bytes.number(at: 4, bytes: 4))
    let depths: [UInt8: [UInt8]] = [
      0: [1, 2, 4, 8, 16], 2: [8, 16], 3: [1, 2, 4, 8], 4: [8, 16], 6: [8, 16],
    ]
    let sides = 1...PictureFile.longestSide
    guard sides.contains(width), sides.contains(height),
      depths[bytes[9]]?.contains(bytes[8]) == true, bytes[10] == 0, bytes[11] == 0, bytes[12] <= 1
    else { return nil }
    return Head(bytes: bytes, width: width, height: height, needsPalette: bytes[9] == 3)
  }
}

/// The sum by which a PNG file's chunks are known to be whole: CRC-32 as in ISO 3309.
enum CyclicSum {
  private static let table: [UInt32] = (0..<256).map { start in
    (0..<8).reduce(UInt32(start)) { sum, _ in
      sum & 1 == 1 ? 0xEDB8_8320 ^ (sum >> 1) : sum >> 1
    }
  }

  /// The sum of some bytes; costs one look-up a byte.
  static func of(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    table.withUnsafeBufferPointer { table in
      ~bytes.reduce(0xFFFF_FFFF) { table[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] ^ ($0 >> 8) }
    }
  }
}
