/// A JPEG file taken apart into its segments, and put together again from those that are the picture.
///
/// Kept are the frame, its tables and its scans; the density; how the colours are mixed; and which way is up, in a
/// block of its own. Everything that programs write about a picture goes, colour profiles too, since they may carry
/// the name that somebody gave a screen; and so does all that follows the picture's end.
///
/// Source: ITU-T T.81 annex B; JFIF 1.02; Exif 2.3.
struct JPEGFile: Hashable, Sendable {
  /// The bytes a JPEG file begins with.
  static let signature: [UInt8] = [0xFF, 0xD8, 0xFF]

  /// The picture and nothing else; taken apart once more, it is the same.
  let bytes: [UInt8]
  /// In picture points, as it is to be shown.
  let width: Int
  let height: Int
  /// Which way is up, where it is not as it stands.
  let turn: PictureOrientation?

  /// Takes a file apart; none where it is cut off, broken, or of a kind that programs rarely show.
  init?(_ file: [UInt8]) {
    guard file.starts(with: Self.signature) else { return nil }
    var parts = JPEGParts(file: file)
    guard parts.read(), let size = parts.size, parts.scans > 0 else { return nil }
    turn = parts.orientation
    bytes =
      [0xFF, 0xD8] + parts.density
      + (turn.map(Self.stretch) ?? [])
      + parts.kept + [0xFF, 0xD9]
    let isOnItsSide = turn?.isOnItsSide ?? false
    width = isOnItsSide ? size.height : size.width
    height = isOnItsSide ? size.width : size.height
  }

  /// What stands in a file that is shown another way up.
  static func stretch(of turn: PictureOrientation) -> [UInt8] {
    JPEGParts.segment(0xE1, JPEGParts.exif + turn.block)
  }
}

/// What is gathered while a file is read from its first segment to its last.
private struct JPEGParts {
  let file: [UInt8]
  private var index = 2
  /// The segments that are the picture.
  private(set) var kept: [UInt8] = []
  /// The segment that says how dense the points lie, without the small copy it may hold.
  private(set) var density: [UInt8] = []
  private(set) var orientation: PictureOrientation?
  private(set) var size: (width: Int, height: Int)?
  private(set) var scans = 0
  private var hasColours = false

  static let exif = Array("Exif\0\0".utf8)

  init(file: [UInt8]) {
    self.file = file
  }

  static func segment(_ marker: UInt8, _ content: some Collection<UInt8>) -> [UInt8] {
    [0xFF, marker] + (content.count + 2).bytes(2) + content
  }

  /// Reads to the picture's end; false where that is not to be had.
  mutating func read() -> Bool {
    while let marker = nextMarker() {
      if marker == 0xD9 { return true }
      guard let content = nextContent(), take(marker, content) else { return false }
    }
    return false
  }

  private mutating func nextMarker() -> UInt8? {
    guard index < file.count, file[index] == 0xFF else { return nil }
    // Any number of these may stand before a marker.
    while index < file.count, file[index] == 0xFF { index += 1 }
    guard index < file.count else { return nil }
    defer { index += 1 }
    return file[index]
  }

  private mutating func nextContent() -> ArraySlice<UInt8>? {
    guard index + 2 <= file.count else { return nil }
    let end = index + file.number(at: index, bytes: 2)
    guard end >= index + 2, end <= file.count else { return nil }
    defer { index = end }
    return file[index + 2..<end]
  }

  private mutating func take(_ marker: UInt8, _ content: ArraySlice<UInt8>) -> Bool {
    switch marker {
    case 0xC0...0xC2:
      guard size == nil, let found = Self.size(in: content) else { return false }
      size = found
    case 0xC4: guard Self.areCodes(content) else { return false }
    case 0xDB: guard Self.areSteps(content) else { return false }
    case 0xDD: guard content.count == 2 else { return false }
    case 0xDA: return takeScan(content)
    case 0xE0...0xEF, 0xFE:
      takeAside(marker, content)
      return true
    default: return false
    }
    kept += Self.segment(marker, content)
    return true
  }

  /// What programs write beside the picture: little of it is needed to show it.
  private mutating func takeAside(_ marker: UInt8, _ content: ArraySlice<UInt8>) {
    if marker == 0xE0, density.isEmpty, content.starts(with: Array("JFIF\0".utf8)),
      content.count >= 14
    {
      density = Self.segment(marker, content.prefix(12) + [0, 0])
    } else if marker == 0xE1, orientation == nil, content.starts(with: Self.exif) {
      orientation = PictureOrientation(content.dropFirst(Self.exif.count))
    } else if marker == 0xEE, !hasColours, content.starts(with: Array("Adobe".utf8)),
      content.count >= 12
    {
      hasColours = true
      kept += Self.segment(marker, content.prefix(12))
    }
  }

  /// Takes a scan's head and all that belongs to it, up to the next marker.
  private mutating func takeScan(_ content: ArraySlice<UInt8>) -> Bool {
    guard size != nil, let parts = content.first, (1...4).contains(parts),
      content.count == 4 + 2 * Int(parts)
    else { return false }
    let start = index
    while index < file.count {
      guard file[index] == 0xFF else {
        index += 1
        continue
      }
      guard index + 1 < file.count else { return false }
      switch file[index + 1] {
      case 0x00, 0xD0...0xD7: index += 2
      case 0xFF: index += 1
      default:
        guard index > start else { return false }
        kept += Self.segment(0xDA, content)
        kept += file[start..<index]
        scans += 1
        return true
      }
    }
    return false
  }

  private static func size(in content: ArraySlice<UInt8>) -> (width: Int, height: Int)? {
    guard content.count >= 6 else { return nil }
    let start = content.startIndex
    let (height, width) = (
      content.number(at: start + 1, bytes: 2), content.number(at: start + 3, bytes: 2)
    )
    let colours = Int(content[start + 5])
    guard content[start] == 8, width > 0, height > 0, [1, 3, 4].contains(colours),
      content.count == 6 + 3 * colours
    else { return nil }
    return (width, height)
  }

  /// Whether a segment holds tables of codes, and nothing after them.
  private static func areCodes(_ content: ArraySlice<UInt8>) -> Bool {
    var rest = content
    while let first = rest.first {
      guard first >> 4 <= 1, first & 15 <= 3, rest.count >= 17 else { return false }
      let count = rest.dropFirst().prefix(16).reduce(0) { $0 + Int($1) }
      guard count <= 256, rest.count >= 17 + count else { return false }
      rest = rest.dropFirst(17 + count)
    }
    return !content.isEmpty
  }

  /// Whether a segment holds tables of steps, and nothing after them.
  private static func areSteps(_ content: ArraySlice<UInt8>) -> Bool {
    var rest = content
    while let first = rest.first {
      let length = 1 + 64 * (Int(first >> 4) + 1)
      guard first >> 4 <= 1, first & 15 <= 3, rest.count >= length else { return false }
      rest = rest.dropFirst(length)
    }
    return !content.isEmpty
  }
}
