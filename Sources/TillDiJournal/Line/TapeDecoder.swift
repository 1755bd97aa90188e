/// Reads JSON as this program writes it, in one pass; anything else is left to whoever reads any JSON.
package enum PlainJSON {
  /// A value from bytes without space around it; nil where there is any doubt.
  package static func value<Value: Decodable>(
    _ type: Value.Type, from bytes: ArraySlice<UInt8>
  ) -> Value? {
    var tape = LineTape()
    return TapeDecoder.value(type, from: bytes, by: &tape)
  }
}

/// Lets a value read itself from one part of a line.
///
/// It is `Codable`'s other side, so that every field is named once, by what reads it. It gives up without a word of
/// where and why: the line is then read as any JSON is, which says so.
///
/// A value of this type is three words long and points into the line and its tape; it must not outlive them.
struct TapeDecoder: Decoder {
  let line: UnsafePointer<UInt8>
  let parts: UnsafePointer<LineTape.Part>
  let index: Int

  /// Thrown wherever the line does not fit what is read from it.
  struct GaveUp: Error {}

  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  /// Reads a value from a line; nil where there is any doubt.
  static func value<Value: Decodable>(
    _ type: Value.Type, from bytes: ArraySlice<UInt8>, by tape: inout LineTape
  ) -> Value? {
    bytes.withUnsafeBufferPointer { line in
      guard let start = line.baseAddress, tape.read(line) else { return nil }
      return tape.parts.withUnsafeBufferPointer { parts in
        parts.baseAddress.flatMap { try? Value(from: Self(line: start, parts: $0, index: 0)) }
      }
    }
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    guard part.kind == .object else { throw GaveUp() }
    return KeyedDecodingContainer(TapeObject<Key>(decoder: self))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard part.kind == .list else { throw GaveUp() }
    return TapeList(decoder: self)
  }

  func singleValueContainer() -> any SingleValueDecodingContainer { self }

  var part: LineTape.Part { parts[index] }

  func at(_ index: Int) -> Self { Self(line: line, parts: parts, index: index) }

  private var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: line + Int(part.start), count: Int(part.end - part.start))
  }

  /// The part under a key of this object; keys have no escapes.
  func member(_ name: String) -> Self? {
    var name = name
    return name.withUTF8 { name in
      var key = index + 1
      while key < part.next {
        let value = at(key + 1)
        if at(key).isText(name) { return value }
        key = Int(value.part.next)
      }
      return nil
    }
  }

  private func isText(_ other: UnsafeBufferPointer<UInt8>) -> Bool {
    let bytes = bytes
    guard bytes.count == other.count else { return false }
    for offset in bytes.indices where bytes[offset] != other[offset] { return false }
    return true
  }

  /// The key and the value of an object that has one key only.
  var onlyMember: (key: String, value: Self)? {
    guard part.kind == .object, part.next > index + 1, at(index + 2).part.next == part.next,
      let key = try? at(index + 1).text
    else { return nil }
    return (key, at(index + 2))
  }

  /// A text as it stands.
  var text: String {
    get throws {
      switch part.kind {
      case .text: String(decoding: bytes, as: UTF8.self)
      case .escapedText: unescaped
      case .object, .list, .number, .yes, .no, .nothing: throw GaveUp()
      }
    }
  }

  private var unescaped: String {
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    var isEscape = false
    for byte in bytes {
      if isEscape {
        plain.append(LineTape.meaning(ofEscape: byte) ?? byte)
        isEscape = false
      } else if byte == UInt8(ascii: "\\") {
        isEscape = true
      } else {
        plain.append(byte)
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }

  private var number: Int {
    get throws {
      guard part.kind == .number else { throw GaveUp() }
      let isNegative = bytes.first == UInt8(ascii: "-")
      let size = bytes.dropFirst(isNegative ? 1 : 0).reduce(0) { $0 * 10 + Int($1 - 0x30) }
      return isNegative ? -size : size
    }
  }
}

extension TapeDecoder: SingleValueDecodingContainer {
  func decodeNil() -> Bool { part.kind == .nothing }

  func decode(_ type: Bool.Type) throws -> Bool {
    switch part.kind {
    case .yes: true
    case .no: false
    case .object, .list, .text, .escapedText, .number, .nothing: throw GaveUp()
    }
  }

  func decode(_ type: String.Type) throws -> String { try text }

  func decode<Number: FixedWidthInteger & Decodable>(_ type: Number.Type) throws -> Number {
    guard let number = Number(exactly: try number) else { throw GaveUp() }
    return number
  }

  func decode<Number: BinaryFloatingPoint & Decodable>(_ type: Number.Type) throws -> Number {
    throw GaveUp()
  }

  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    // A dictionary would ask for all keys and then search for each; programmes have a thousand small ones.
    if type == [String: String].self, let texts = try texts as? Value { return texts }
    return try Value(from: self)
  }

  /// The texts of an object by their keys.
  private var texts: [String: String] {
    get throws {
      guard part.kind == .object else { throw GaveUp() }
      var texts: [String: String] = [:]
      var key = index + 1
      while key < part.next {
        texts[try at(key).text] = try at(key + 1).text
        key = Int(at(key + 1).part.next)
      }
      return texts
    }
  }
}

/// An object's parts by their keys.
private struct TapeObject<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let decoder: TapeDecoder

  var codingPath: [any CodingKey] { [] }

  var allKeys: [Key] {
    var keys: [Key] = []
    var key = decoder.index + 1
    while key < decoder.part.next {
      if let text = try? decoder.at(key).text, let known = Key(stringValue: text) {
        keys.append(known)
      }
      key = Int(decoder.at(key + 1).part.next)
    }
    return keys
  }

  /// The part under a key.
  private func find(_ wanted: Key) -> TapeDecoder? { decoder.member(wanted.stringValue) }

  private func at(_ key: Key) throws -> TapeDecoder {
    guard let found = find(key) else { throw TapeDecoder.GaveUp() }
    return found
  }

  func contains(_ key: Key) -> Bool { find(key) != nil }

  func decodeNil(forKey key: Key) throws -> Bool { try at(key).decodeNil() }

  func decode(_ type: String.Type, forKey key: Key) throws -> String { try at(key).text }

  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    try Value(from: at(key))
  }

  func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? {
    guard let found = find(key), !found.decodeNil() else { return nil }
    return try found.text
  }

  func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
    guard let found = find(key), !found.decodeNil() else { return nil }
    return try Value(from: found)
  }

  func nestedContainer<Inner: CodingKey>(
    keyedBy type: Inner.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<Inner> {
    try at(key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try at(key).unkeyedContainer()
  }

  func superDecoder() throws -> any Decoder { throw TapeDecoder.GaveUp() }

  func superDecoder(forKey key: Key) throws -> any Decoder { try at(key) }
}

/// A list's parts, one after another.
private struct TapeList: UnkeyedDecodingContainer {
  private let list: TapeDecoder
  private var part: Int
  private(set) var currentIndex = 0

  init(decoder: TapeDecoder) {
    list = decoder
    part = decoder.index + 1
  }

  var codingPath: [any CodingKey] { [] }
  // It is not counted beforehand.
  var count: Int? { nil }
  var isAtEnd: Bool { part >= list.part.next }

  private mutating func next() throws -> TapeDecoder {
    guard !isAtEnd else { throw TapeDecoder.GaveUp() }
    let next = list.at(part)
    part = Int(next.part.next)
    currentIndex += 1
    return next
  }

  mutating func decodeNil() throws -> Bool {
    guard !isAtEnd else { throw TapeDecoder.GaveUp() }
    guard list.at(part).decodeNil() else { return false }
    _ = try next()
    return true
  }

  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    try Value(from: next())
  }

  mutating func nestedContainer<Inner: CodingKey>(
    keyedBy type: Inner.Type
  ) throws -> KeyedDecodingContainer<Inner> {
    try next().container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    try next().unkeyedContainer()
  }

  mutating func superDecoder() throws -> any Decoder { try next() }
}
