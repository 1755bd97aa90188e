/// Unpacks what DEFLATE packed, in bounded room.
///
/// ```swift
/// let packed: [UInt8] = [0x4B, 0x4C, 0x4A, 0x06, 0x00]
/// print(String(decoding: try Inflate.bytes(packed[...], atMost: 100), as: UTF8.self))  // abc
/// ```
///
/// It costs a step or two a bit that is read. Source: RFC 1951.
package struct Inflate {
  /// Why nothing was unpacked.
  package enum Failure: Error {
    /// The bytes are not what DEFLATE writes, or end too early.
    case damaged
    /// There is more in them than was asked for.
    case tooLarge
  }

  private let packed: ArraySlice<UInt8>
  private let most: Int
  private var next: Int
  private var held: UInt32 = 0
  private var heldBits = 0
  private var unpacked: [UInt8] = []

  /// What some bytes hold.
  ///
  /// - Parameters:
  ///   - packed: The bytes, from the first block's header on; what follows the last block is left.
  ///   - most: The most bytes that may come of it, so that a small file can't fill the memory.
  /// - Returns: The bytes as they were before they were packed.
  /// - Throws: A ``Failure``.
  package static func bytes(
    _ packed: ArraySlice<UInt8>, atMost most: Int
  ) throws(Failure) -> [UInt8] {
    var inflate = Inflate(packed: packed, most: most, next: packed.startIndex)
    while try !inflate.block() {}
    return inflate.unpacked
  }

  private init(packed: ArraySlice<UInt8>, most: Int, next: Int) {
    self.packed = packed
    self.most = most
    self.next = next
  }

  /// Unpacks one block; whether it was the last.
  private mutating func block() throws(Failure) -> Bool {
    let isLast = try bits(1) == 1
    switch try bits(2) {
    case 0: try stored()
    case 1: try coded(lengths: .fixedLengths, distances: .fixedDistances)
    case 2:
      let (lengths, distances) = try codes()
      try coded(lengths: lengths, distances: distances)
    default: throw .damaged
    }
    return isLast
  }

  private mutating func stored() throws(Failure) {
    (held, heldBits) = (0, 0)
    let count = try bits(16)
    guard try bits(16) == ~count & 0xFFFF, packed.endIndex - next >= count else { throw .damaged }
    guard most - unpacked.count >= count else { throw .tooLarge }
    unpacked += packed[next..<next + count]
    next += count
  }

  private mutating func coded(lengths: PrefixCode, distances: PrefixCode) throws(Failure) {
    while true {
      let symbol = try self.symbol(of: lengths)
      if symbol == 256 { return }
      if symbol < 256 {
        guard unpacked.count < most else { throw .tooLarge }
        unpacked.append(UInt8(symbol))
        continue
      }
      guard symbol - 257 < Self.lengths.count else { throw .damaged }
      let length = Self.lengths[symbol - 257]
      let count = try length.base + bits(length.bits)
      let far = try self.symbol(of: distances)
      guard far < Self.distances.count else { throw .damaged }
      let distance = try Self.distances[far].base + bits(Self.distances[far].bits)
      guard distance <= unpacked.count else { throw .damaged }
      guard most - unpacked.count >= count else { throw .tooLarge }
      // What is copied may reach into what the copy has written.
      for _ in 0..<count { unpacked.append(unpacked[unpacked.count - distance]) }
    }
  }

  /// The codes that a block brings with it, packed by a code of their own.
  private mutating func codes() throws(Failure) -> (lengths: PrefixCode, distances: PrefixCode) {
    let lengthCount = try bits(5) + 257
    let distanceCount = try bits(5) + 1
    let orderCount = try bits(4) + 4
    guard lengthCount <= 286, distanceCount <= 30 else { throw .damaged }
    var sizes = [Int](repeating: 0, count: 19)
    for place in Self.order.prefix(orderCount) { sizes[place] = try bits(3) }
    let own = try PrefixCode(sizes)
    var all: [Int] = []
    while all.count < lengthCount + distanceCount {
      let symbol = try self.symbol(of: own)
      switch symbol {
      case ..<16: all.append(symbol)
      case 16:
        guard let last = all.last else { throw .damaged }
        all += Array(repeating: last, count: try bits(2) + 3)
      case 17: all += Array(repeating: 0, count: try bits(3) + 3)
      default: all += Array(repeating: 0, count: try bits(7) + 11)
      }
    }
    guard all.count == lengthCount + distanceCount, all[256] > 0 else { throw .damaged }
    return (try PrefixCode(all[..<lengthCount]), try PrefixCode(all[lengthCount...]))
  }

  /// The next bits, the first read the lowest.
  private mutating func bits(_ count: Int) throws(Failure) -> Int {
    while heldBits < count {
      guard next < packed.endIndex else { throw .damaged }
      held |= UInt32(packed[next]) << UInt32(heldBits)
      next += 1
      heldBits += 8
    }
    let found = held & (1 << UInt32(count) - 1)
    held >>= UInt32(count)
    heldBits -= count
    return Int(found)
  }

  private mutating func symbol(of code: PrefixCode) throws(Failure) -> Int {
    var (value, first, index) = (0, 0, 0)
    for count in code.counts.dropFirst() {
      value |= try bits(1)
      if value - first < count { return code.symbols[index + value - first] }
      index += count
      first = (first + count) << 1
      value <<= 1
    }
    throw .damaged
  }
}

/// A code whose words differ in length and in which none begins another.
struct PrefixCode {
  /// How many words have each length, from none of length 0 to 15.
  let counts: [Int]
  /// What the words mean, the shortest first.
  let symbols: [Int]

  /// Takes each symbol's length; 0 is a symbol that does not occur.
  init(_ lengths: some Collection<Int>) throws(Inflate.Failure) {
    var counts = [Int](repeating: 0, count: 16)
    for length in lengths where length > 0 { counts[length] += 1 }
    // More words than there can be of such lengths mean nothing; fewer are allowed, for a code of one word.
    var left = 1
    for count in counts.dropFirst() {
      left = left << 1 - count
      if left < 0 { throw .damaged }
    }
    self.counts = counts
    symbols = (1...15).flatMap { length in
      lengths.enumerated().filter { $0.element == length }.map(\.offset)
    }
  }

  private init(known lengths: [Int]) {
    counts = (0...15).map { length in length == 0 ? 0 : lengths.count { $0 == length } }
    symbols = (1...15).flatMap { length in lengths.indices.filter { lengths[$0] == length } }
  }

  /// The code of lengths and letters in a block that brings none.
  static let fixedLengths = PrefixCode(
    known: (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 })
  /// The code of distances in such a block.
  static let fixedDistances = PrefixCode(known: Array(repeating: 5, count: 30))
}

extension Inflate {
  private struct Step {
    let base: Int
    let bits: Int
  }

  /// What the symbols from 257 on mean: how many bytes are copied.
  private static let lengths: [Step] =
    zip(
      [
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115,
        131, 163, 195, 227, 258,
      ],
      [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0]
    ).map { Step(base: $0, bits: $1) }
  /// From how far back they are copied.
  private static let distances: [Step] = (0..<30).map { symbol in
    let bits = max(0, symbol / 2 - 1)
    return Step(base: symbol < 4 ? symbol + 1 : (2 + symbol % 2) << bits + 1, bits: bits)
  }
  /// In which order a block names the lengths of the code for its codes.
  private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
}
