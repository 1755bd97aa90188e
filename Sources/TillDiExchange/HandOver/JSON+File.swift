import TillDiWords

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension JSON {
  /// The largest file that is read, in bytes: far more than a room can say.
  private static var mostBytes: Int { 64 << 20 }

  /// Reads a file's bytes; a byte-order mark, which some editors leave, is passed by.
  ///
  /// - Throws: That there is nothing, too much, no JSON, or something that is said twice.
  init(fileOf bytes: [UInt8]) throws(HandOverFileFault) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let content = bytes.starts(with: mark) ? Array(bytes.dropFirst(mark.count)) : bytes
    if content.allSatisfy({ [0x20, 0x09, 0x0A, 0x0D].contains($0) }) { throw .empty }
    if content.count > Self.mostBytes { throw .tooLarge }
    do {
      self = try JSONDecoder().decode(JSON.self, from: Data(content))
    } catch {
      throw .notJSON
    }
    // No version of this program says a thing twice, and nobody could tell which of the two was meant.
    if hasRepeatedNames(content) { throw .changedByHand }
  }
}
