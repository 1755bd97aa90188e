/// What a file holds, by its bytes and never by its name: a picture that can be shown, or not.
///
/// ```swift
/// switch PictureFile(bytes, name: "IMG_1234.jpg") {
/// case .photograph(let photograph): print(photograph.width, photograph.height)  // 3024 4032
/// case .damaged(let form): print("a broken \(form)")
/// case .other: print("no picture")
/// }
/// ```
///
/// A photograph is the picture and nothing else. Where it was taken, when, by whom and with what, small copies of it,
/// sound and film: all that is left out, since a telephone writes it in and nobody sees it. What stays beside the
/// picture is which way is up. It costs one reading of the bytes; the picture itself is not decoded.
package enum PictureFile: Sendable, Hashable {
  /// A whole picture, without everything that isn't the picture.
  case photograph(Photograph)
  /// A picture by its first bytes, but cut off, broken, or of a kind that programs rarely show.
  case damaged(Photograph.Form)
  /// Anything else.
  case other

  /// The longest side that is shown, in picture points.
  static var longestSide: Int { 65_535 }

  /// Looks at a file's bytes; `name` is what the photograph is to be called.
  package init(_ bytes: [UInt8], name: String) {
    if bytes.starts(with: JPEGFile.signature) {
      guard let file = JPEGFile(bytes) else {
        self = .damaged(.jpeg)
        return
      }
      self = .photograph(
        Photograph(
          .jpeg, bytes: file.bytes, width: file.width, height: file.height, name: name,
          turn: file.turn))
    } else if bytes.starts(with: PNGFile.signature) {
      guard let file = PNGFile(bytes) else {
        self = .damaged(.png)
        return
      }
      self = .photograph(
        Photograph(
          .png, bytes: file.bytes, width: file.width, height: file.height, name: name,
          turn: file.turn))
    } else {
      self = .other
    }
  }
}

extension RandomAccessCollection<UInt8> where Index == Int {
  /// The whole number of so many bytes at a place, the highest byte first; the place must be there.
  func number(at index: Int, bytes: Int) -> Int {
    (index..<index + bytes).reduce(0) { $0 << 8 | Int(self[$1]) }
  }
}

extension Int {
  /// The number in so many bytes, the highest first.
  func bytes(_ count: Int) -> [UInt8] {
    (0..<count).reversed().map { UInt8(truncatingIfNeeded: self >> ($0 * 8)) }
  }
}
