import TillDiWords

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// JSON as a tree whose keys keep the order they are given in, for a file that people read.
indirect enum JSONTree: Sendable {
  case null
  case flag(Bool)
  case whole(Int)
  case number(Double)
  case text(String)
  case list([JSONTree])
  case object([(String, JSONTree)])

  static func text(orNull text: String?) -> JSONTree { text.map { .text($0) } ?? .null }

  /// The value of a key.
  subscript(key: String) -> JSONTree? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.0 == key }?.1
  }

  /// The largest file that is read, in bytes: far more than a room can say.
  static let mostBytes = 64 << 20
}

extension JSONTree: Equatable {
  static func == (first: JSONTree, second: JSONTree) -> Bool {
    first.canonical == second.canonical
  }
}

extension JSONTree: Decodable {
  init(from decoder: any Decoder) throws {
    if let members = try? decoder.container(keyedBy: AnyKey.self) {
      let keys = members.allKeys.map(\.stringValue).sorted()
      self = .object(
        try keys.map { ($0, try members.decode(JSONTree.self, forKey: AnyKey(stringValue: $0))) })
      return
    }
    if var items = try? decoder.unkeyedContainer() {
      var list: [JSONTree] = []
      while !items.isAtEnd { list.append(try items.decode(JSONTree.self)) }
      self = .list(list)
      return
    }
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let flag = try? value.decode(Bool.self) {
      self = .flag(flag)
    } else if let whole = try? value.decode(Int.self) {
      self = .whole(whole)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else {
      self = .text(try value.decode(String.self))
    }
  }
}

private struct AnyKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}

extension JSONTree {
  /// Reads a file's bytes; a byte-order mark, which some editors leave, is passed by.
  ///
  /// - Throws: That there is nothing, too much, or no JSON.
  init(fileOf bytes: [UInt8]) throws(HandOverFileFault) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let content = bytes.starts(with: mark) ? Array(bytes.dropFirst(mark.count)) : bytes
    if content.allSatisfy({ [0x20, 0x09, 0x0A, 0x0D].contains($0) }) { throw .empty }
    if content.count > Self.mostBytes { throw .tooLarge }
    do {
      self = try JSONDecoder().decode(JSONTree.self, from: Data(content))
    } catch {
      throw .notJSON
    }
  }

  /// The tree as a type.
  ///
  /// - Throws: Where something is missing or of the wrong kind.
  func decoded<Value: Decodable>(as type: Value.Type) throws(HandOverFileFault) -> Value {
    do {
      return try JSONDecoder().decode(Value.self, from: Data(canonical.utf8))
    } catch let error as DecodingError {
      throw .incomplete(error.place)
    } catch {
      throw .incomplete("")
    }
  }
}

extension DecodingError {
  /// Where it happened: `lines.2.text`.
  fileprivate var place: String {
    let path: [any CodingKey] =
      switch self {
      case .keyNotFound(let key, let context): context.codingPath + [key]
      case .typeMismatch(_, let context), .valueNotFound(_, let context),
        .dataCorrupted(let context):
        context.codingPath
      @unknown default: []
      }
    return path.map { $0.intValue.map { "\($0 + 1)" } ?? $0.stringValue }.joined(separator: ".")
  }
}
