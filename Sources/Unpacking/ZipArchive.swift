/// The files in a zip archive, such as a docx is.
///
/// ```swift
/// let archive = try ZipArchive(bytes)
/// for file in archive.files { print(file.name, try archive.contents(of: file, atMost: 1 << 20).count) }
/// ```
///
/// Source: PKWARE's APPNOTE 6.3, without its 64-bit extension and without encryption.
package struct ZipArchive {
  /// Why a file can't be read.
  package enum Failure: Error {
    /// It is no archive, or damaged.
    case damaged
    /// There is more in it than was asked for.
    case tooLarge
    /// It is encrypted, or packed in a way that is not known here.
    case unknown
  }

  /// One file in it.
  package struct File: Sendable {
    /// Its path there.
    package let name: String
    fileprivate let method: Int
    fileprivate let isEncrypted: Bool
    fileprivate let packedSize: Int
    fileprivate let offset: Int
  }

  /// The files, in the order of the archive's own list.
  package let files: [File]
  private let bytes: [UInt8]

  /// Whether bytes begin as an archive does.
  package static func begins(_ bytes: some Collection<UInt8>) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
  }

  /// Reads the list of its files.
  ///
  /// - Throws: ``Failure/damaged``.
  package init(_ bytes: [UInt8]) throws(Failure) {
    self.bytes = bytes
    func number(_ offset: Int, _ size: Int) throws(Failure) -> Int {
      guard offset >= 0, bytes.count - offset >= size else { throw .damaged }
      return bytes[offset..<offset + size].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
    // The end of the list stands last, but for a remark of at most 65,535 bytes.
    let first = max(0, bytes.count - 65_557)
    var end = bytes.count - 22
    while end >= first, !bytes[end...].starts(with: [0x50, 0x4B, 0x05, 0x06]) { end -= 1 }
    guard end >= first else { throw .damaged }
    var files: [File] = []
    var place = try number(end + 16, 4)
    for _ in 0..<(try number(end + 10, 2)) {
      guard try number(place, 4) == 0x0201_4B50 else { throw .damaged }
      let nameSize = try number(place + 28, 2)
      guard bytes.count - place >= 46 + nameSize else { throw .damaged }
      files.append(
        File(
          name: String(decoding: bytes[place + 46..<place + 46 + nameSize], as: UTF8.self),
          method: try number(place + 10, 2), isEncrypted: try number(place + 8, 2) & 1 == 1,
          packedSize: try number(place + 20, 4), offset: try number(place + 42, 4)))
      place += 46 + nameSize + (try number(place + 30, 2)) + (try number(place + 32, 2))
    }
    self.files = files
  }

  /// What a file of it holds.
  ///
  /// - Throws: A ``Failure``.
  package func contents(of file: File, atMost most: Int) throws(Failure) -> [UInt8] {
    if file.isEncrypted { throw .unknown }
    // The file's own header may hold other extra bytes than the list.
    guard bytes.count - file.offset >= 30,
      bytes[file.offset...].starts(with: [0x50, 0x4B, 0x03, 0x04])
    else { throw .damaged }
    func size(_ offset: Int) -> Int {
      Int(bytes[file.offset + offset]) | Int(bytes[file.offset + offset + 1]) << 8
    }
    let start = file.offset + 30 + size(26) + size(28)
    guard bytes.count - start >= file.packedSize else { throw .damaged }
    let packed = bytes[start..<start + file.packedSize]
    switch file.method {
    case 0:
      guard packed.count <= most else { throw .tooLarge }
      return Array(packed)
    case 8:
      do throws(Inflate.Failure) {
        return try Inflate.bytes(packed, atMost: most)
      } catch {
        throw error == .tooLarge ? .tooLarge : .damaged
      }
    default: throw .unknown
    }
  }
}
