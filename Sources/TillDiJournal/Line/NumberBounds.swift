import TillDiCore

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The numbers an event may carry.
///
/// What is counted in a room has a few digits. A number that nobody can have meant must not be reckoned with: the sum
/// or the product of two would end the program.
enum NumberBounds {
  /// The most digits of a count, a place in a list, minutes, a version.
  static var digits: Int { 9 }

  /// How far a record has come has numbers as large as a line's own.
  private static let recordKeys: Set<String> = ["n", "number", "last"]

  /// Whether every number in some JSON is within its bounds; a fraction or an exponent is none of ours.
  static func hold(in json: some Collection<UInt8>) -> Bool {
    json.withContiguousStorageIfAvailable { hold($0) } ?? Array(json).withUnsafeBufferPointer(hold)
  }

  private static func hold(_ json: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    var text = 0..<0
    while index < json.count {
      switch json[index] {
      case UInt8(ascii: "\""):
        let start = index + 1
        index = end(ofTextFrom: start, json)
        text = start..<index
        index += 1
      case 0x30...0x39:
        let start = index
        while index < json.count, isPart(json[index]) { index += 1 }
        let number = json[start..<index]
        if number.count > digits || number.contains(where: { !(0x30...0x39).contains($0) }),
          !isRecordNumber(number, after: json[text])
        {
          return false
        }
      default: index += 1
      }
    }
    return true
  }

  private static func end(ofTextFrom start: Int, _ json: UnsafeBufferPointer<UInt8>) -> Int {
    var index = start
    while index < json.count, json[index] != UInt8(ascii: "\"") {
      index += json[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(index, json.count)
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"), UInt8(ascii: "+"),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }

  private static func isRecordNumber(
    _ number: Slice<UnsafeBufferPointer<UInt8>>, after key: Slice<UnsafeBufferPointer<UInt8>>
  ) -> Bool {
    guard recordKeys.contains(String(decoding: key, as: UTF8.self)),
      let value = Int(String(decoding: number, as: UTF8.self))
    else { return false }
    return LineNumbers.allowed.contains(value)
  }
}

extension Action {
  /// Whether its events carry no number that nobody can have meant.
  ///
  /// Fields and kinds of a newer program are its own: only what is understood here is looked at.
  func hasSoundNumbers(on line: some Collection<UInt8>) -> Bool {
    // Nearly every line is settled by looking at its bytes.
    if NumberBounds.hold(in: line) { return true }
    guard let known = try? JSONEncoder().encode(events) else { return false }
    return NumberBounds.hold(in: known)
  }
}
