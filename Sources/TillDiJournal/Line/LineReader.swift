package import TillDiCore

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Why a line could not be understood.
package enum LineFault: Hashable, Sendable {
  /// The bytes are not one JSON object.
  case notJSON
  /// The action lacks its name or number, or they are of the wrong type.
  case noAction
  /// A known kind of event with a payload that does not fit it.
  case malformedEvent(path: String)
}

/// A line as it was read.
package enum JournalLine: Equatable {
  /// What it says; events that only a newer program knows are not among the action's.
  case action(Action, hasUnknown: Bool)
  /// Why it says nothing.
  case unreadable(LineFault)
}

/// Reads lines: those that this program writes in one pass, and all others as any JSON is read.
///
/// Both readers let the same types read themselves, so that every field is named once.
package struct LineReader {
  private var tape = LineTape()

  /// A reader that has read nothing.
  package init() {}

  /// What a line says, or why it says nothing.
  mutating func line(_ bytes: ArraySlice<UInt8>) -> JournalLine {
    let plain = plainLine(bytes)
    // A pass that found no long number has found none that nobody can have meant.
    if let plain, !tape.hasLongNumber { return plain }
    let line = plain ?? anyLine(bytes)
    if case .action(let action, _) = line, !action.hasSoundNumbers(on: bytes) {
      return .unreadable(.malformedEvent(path: ""))
    }
    return line
  }

  /// The action on a line as this program writes it; nil where there is any doubt.
  package mutating func plainLine(_ bytes: ArraySlice<UInt8>) -> JournalLine? {
    TapeDecoder.value(WireAction.self, from: bytes, by: &tape)?.line
  }

  /// What any line means, and what is wrong with it where it means nothing.
  package func anyLine(_ bytes: ArraySlice<UInt8>) -> JournalLine {
    do {
      return try JSONDecoder().decode(WireAction.self, from: Data(bytes)).line
    } catch let error as DecodingError {
      return .unreadable(Self.fault(error))
    } catch {
      return .unreadable(.notJSON)
    }
  }

  /// The header, where the line begins with one.
  func header(_ bytes: ArraySlice<UInt8>) -> Header? {
    Self.value(WireHeader.self, from: bytes)?.header
  }

  /// The line's number alone, which needs no understanding of its events.
  func number(_ bytes: ArraySlice<UInt8>) -> Int? {
    Self.value(WireNumber.self, from: bytes)?.n
  }

  private static func value<Value: Decodable>(
    _ type: Value.Type, from bytes: ArraySlice<UInt8>
  ) -> Value? {
    PlainJSON.value(type, from: bytes) ?? (try? JSONDecoder().decode(type, from: Data(bytes)))
  }

  private static func fault(_ error: DecodingError) -> LineFault {
    let context: DecodingError.Context
    switch error {
    case .typeMismatch(_, let found), .valueNotFound(_, let found), .keyNotFound(_, let found),
      .dataCorrupted(let found):
      context = found
    @unknown default:
      return .notJSON
    }
    guard let first = context.codingPath.first else {
      if case .dataCorrupted = error { return .notJSON }
      return .noAction
    }
    guard first.stringValue == "events", context.codingPath.count > 1 else { return .noAction }
    let path = context.codingPath.dropFirst(2).map {
      $0.intValue.map(String.init) ?? $0.stringValue
    }
    return .malformedEvent(path: path.joined(separator: "."))
  }
}

/// The numbers a line may carry.
///
/// Numbers above are refused as unreadable: a damaged line must not use up the numbers of all
/// lines after it. Two to the power 52 is exact in every JSON reader.
enum LineNumbers {
  static var allowed: ClosedRange<Int> { 1...(1 << 52) }

  /// The number after `n`, never above what is allowed: lines of one number have an order too.
  static func after(_ n: Int, by step: Int = 1) -> Int {
    min(n + step, allowed.upperBound)
  }
}

private struct WireNumber: Decodable {
  let n: Int
  let id: String

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireKey.self)
    n = try container.decode(Int.self, forKey: .n)
    id = try container.decode(String.self, forKey: .id)
    guard LineNumbers.allowed.contains(n) else {
      throw DecodingError.dataCorruptedError(
        forKey: .n, in: container, debugDescription: "outside \(LineNumbers.allowed)")
    }
  }
}

private struct WireHeader: Decodable {
  let header: Header

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireKey.self)
    let version = try container.decode(Int.self, forKey: .tilldi)
    // A newer format may have moved its fields; then what is there is enough to be shown.
    let isNewer = version > Header.currentVersion
    func text(_ key: WireKey) throws -> String {
      isNewer
        ? (try? container.decode(String.self, forKey: key)) ?? ""
        : try container.decode(String.self, forKey: key)
    }
    header = Header(
      version: version, series: try text(.series), name: try text(.name),
      language: try text(.language))
  }
}

private struct WireAction: Decodable {
  let line: JournalLine

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireKey.self)
    let n = try container.decode(Int.self, forKey: .n)
    guard LineNumbers.allowed.contains(n) else {
      throw DecodingError.dataCorruptedError(
        forKey: .n, in: container, debugDescription: "outside \(LineNumbers.allowed)")
    }
    var action = Action(
      id: ActionID(try container.decode(String.self, forKey: .id)), number: n,
      at: try container.decodeIfPresent(String.self, forKey: .at) ?? "",
      by: try container.decodeIfPresent(String.self, forKey: .by),
      // A place that makes no sense here must not cost the words.
      position: try? container.decodeIfPresent(Position.self, forKey: .pos),
      replaces: try container.decodeIfPresent([ActionID].self, forKey: .replaces) ?? [],
      group: container.group, events: [])
    var hasUnknown = false
    var events = try container.nestedUnkeyedContainer(forKey: .events)
    while !events.isAtEnd {
      let event = try events.decode(RecordedEvent.self).event
      if let event { action.events.append(event) } else { hasUnknown = true }
    }
    line = .action(action, hasUnknown: hasUnknown)
  }
}

private enum WireKey: String, CodingKey {
  case tilldi, series, name, language, id, n, at, by, pos, replaces, group, more,
    events
}

extension KeyedDecodingContainer<WireKey> {
  /// The gesture a line is of; one that makes no sense here must not cost the words.
  fileprivate var group: ActionGroup? {
    guard let id = try? decode(String.self, forKey: .group) else { return nil }
    return ActionGroup(id: id, more: max(0, (try? decode(Int.self, forKey: .more)) ?? 0))
  }
}
