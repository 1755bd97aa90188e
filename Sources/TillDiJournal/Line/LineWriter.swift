import TillDiCore

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Writes lines with their keys in one fixed order, so that a person can compare two records.
struct LineWriter {
  private let encoder: JSONEncoder

  init() {
    encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  }

  /// The line for an action, newline included; the header's keys first where there is a header.
  func line(
    _ action: Action, header: Header? = nil
  ) throws(JournalFailure) -> [UInt8] {
    guard !action.events.isEmpty else { throw .emptyAction(id: action.id.rawValue) }
    let carriesWords = action.events.contains { $0.subject != nil }
    if carriesWords, action.events.count > 1 || header != nil {
      throw .wordsNotAlone(id: action.id.rawValue)
    }
    var line = JSONLine()
    if let header {
      line.field("tilldi", header.version)
      line.field("series", header.series)
      line.field("name", header.name)
      line.field("language", header.language)
    }
    line.field("id", action.id.rawValue)
    line.field("n", action.number)
    line.field("at", action.at)
    if let by = action.by { line.field("by", by) }
    if let pos = action.position { line.field("pos", pos) }
    if !action.replaces.isEmpty { line.field("replaces", action.replaces.map(\.rawValue)) }
    if let group = action.group {
      line.field("group", group.id)
      if group.more > 0 { line.field("more", group.more) }
    }
    let events: Data
    do {
      events = try encoder.encode(action.events)
    } catch {
      throw .cannotEncode(id: action.id.rawValue)
    }
    line.field("events", raw: events)
    return line.finished()
  }
}

/// Builds one JSON object on one line, its keys in the order they are given.
struct JSONLine {
  private var bytes: [UInt8] = [UInt8(ascii: "{")]

  mutating func field(_ key: String, _ text: String) {
    name(key)
    string(text)
  }

  mutating func field(_ key: String, _ number: Int) {
    name(key)
    bytes += String(number).utf8
  }

  mutating func field(_ key: String, _ texts: [String]) {
    name(key)
    bytes.append(UInt8(ascii: "["))
    for (index, text) in texts.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      string(text)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  mutating func field(_ key: String, _ pos: Position) {
    name(key)
    var inner = JSONLine()
    inner.field("session", pos.session.rawValue)
    if let occasion = pos.occasion { inner.field("occasion", occasion.rawValue) }
    if let activity = pos.activity { inner.field("activity", activity.rawValue) }
    if let sheet = pos.sheet { inner.field("sheet", sheet) }
    bytes += inner.bytes
    bytes.append(UInt8(ascii: "}"))
  }

  mutating func field(_ key: String, raw: some Sequence<UInt8>) {
    name(key)
    bytes += raw
  }

  /// The object's bytes with the newline that confirms them.
  func finished() -> [UInt8] {
    bytes + [UInt8(ascii: "}"), UInt8(ascii: "\n")]
  }

  private mutating func name(_ key: String) {
    if bytes.count > 1 { bytes.append(UInt8(ascii: ",")) }
    string(key)
    bytes.append(UInt8(ascii: ":"))
  }

  private mutating func string(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    JSONText.escape(text, into: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }
}
