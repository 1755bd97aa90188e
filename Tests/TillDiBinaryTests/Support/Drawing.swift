import Foundation

/// A photograph as a telephone writes it, as small as it can be: the picture, and much that is nobody's business.
enum Drawing {
  /// 16 points wide and 24 high, on its side, with words beside the picture that say HEMLIG.
  static let jpeg: Data = {
    let exif: [UInt8] =
      Array("Exif\0\0MM".utf8) + [
        0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0,
      ]
      + [0, 0, 0, 0] + Array("HEMLIG plats N62 E17".utf8)
    let codes = [0x00] + [UInt8](repeating: 0, count: 15) + [1, 0]
    return Data(
      [0xFF, 0xD8] + segment(0xE1, exif) + segment(0xFE, Array("HEMLIG kommentar".utf8))
        + segment(0xDB, [0] + [UInt8](repeating: 1, count: 64))
        + segment(0xC0, [8, 0, 24, 0, 16, 1, 1, 0x11, 0]) + segment(0xC4, codes)
        + segment(0xDA, [1, 1, 0, 0, 63, 0]) + [0x2A, 0x55, 0xFF, 0xD9]
        + Array("HEMLIG film".utf8))
  }()

  private static func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
    [0xFF, marker, UInt8((content.count + 2) >> 8), UInt8((content.count + 2) & 255)] + content
  }
}

extension Stand {
  /// Puts the photograph where the person stands, by a name.
  func photograph(_ name: String, _ bytes: Data = Drawing.jpeg) throws {
    let path = work + "/" + name
    try FileManager.default.createDirectory(
      atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try bytes.write(to: URL(fileURLWithPath: path))
  }

  /// The files among the attachments of a series.
  func attachments(in folder: String? = nil) throws -> [String] {
    let path = (folder ?? series) + "/attachments"
    guard FileManager.default.fileExists(atPath: path) else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }
}
