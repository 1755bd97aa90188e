package import TillDiCore

/// A moment as people write it, in one line: what was said of it, and what was not.
///
///     beställning: enhetschef, IT → beslutar förvaltningschef; värderar: om larmet går att bära
///
/// Name and roles are parted by the first colon, roles by commas, and after the arrow (`→` or `->`) stands who
/// decides, with or without the word. More follows after a semicolon and a label, in either language: `värderar:`
/// (`values:`), `äger:` (`owns:`), `väg in:` (`way in:`), and for whoever likes it better `roller:` and `beslutar:`.
/// A semicolon without a label is a semicolon, and a part that is named twice is kept twice, joined by one.
///
/// A backslash before `:`, `;`, `,`, `→` or `->` makes it an ordinary character; any other backslash is one itself.
/// Nobody has to know that, but so a moment can be written and read again, whatever stands in it but backslashes.
///
/// ```swift
/// let line = MomentLine(reading: "äger: IT", isChange: true)
/// print(line.applied(to: moment).owner)  // IT, and the rest as it was
/// ```
package struct MomentLine: Hashable, Sendable {
  /// What was said of each part; an empty list where it is to be taken away, no entry where it was not named.
  private var said: [MomentPart: [String]] = [:]

  /// Reads a line.
  ///
  /// A change may name some parts only: it may begin with a label, or with the colon or the arrow itself.
  package init(reading text: String, isChange: Bool = false) {
    let marks = Mark.marks(of: text)
    var parts = marks.parts
    if isChange, let label = marks.label(at: marks.startIndex) {
      parts.insert((label.part, marks.startIndex, label.end), at: 0)
    }
    let head = marks[..<(parts.first?.start ?? marks.endIndex)]
    if !head.isBlank { readHead(head) }
    for (index, part) in parts.enumerated() {
      let end = index + 1 < parts.count ? parts[index + 1].start : marks.endIndex
      read(part.part, marks[part.text..<end])
    }
  }

  /// Whether nothing at all was said of a part.
  package func isSilent(on part: MomentPart) -> Bool { said[part] == nil }

  /// A new moment of what was said.
  package func moment(id: MomentID) -> Moment {
    applied(to: Moment(id: id, name: "", roles: [], decides: nil))
  }

  /// The moment with what was said in its place, and everything else as it was.
  package func applied(to moment: Moment) -> Moment {
    var moment = moment
    if let name = said[.name], !name.isEmpty { moment.name = joined(name) ?? "" }
    if let roles = said[.roles] { moment.roles = roles }
    if let decides = said[.decides] { moment.decides = joined(decides) }
    if let value = said[.value] { moment.value = joined(value) }
    if let owner = said[.owner] { moment.owner = joined(owner) }
    if let wayIn = said[.wayIn] { moment.wayIn = joined(wayIn) }
    return moment
  }

  private func joined(_ texts: [String]) -> String? {
    texts.isEmpty ? nil : texts.joined(separator: "; ")
  }

  private mutating func readHead(_ head: Marks) {
    let front = readDecision(head)
    let colon = front.firstIndex { $0.is(":") }
    add(.name, front[..<(colon ?? front.endIndex)])
    if let colon { readRoles(front[front.index(after: colon)...]) }
  }

  /// Takes in what stands after the arrow; what stands before it.
  private mutating func readDecision(_ marks: Marks) -> Marks {
    guard let arrow = marks.firstIndex(where: { $0.is("→") }) ?? marks.firstIndex(where: \.isArrow)
    else { return marks }
    add(.decides, marks[marks.index(after: arrow)...], without: ["beslutar", "decides"])
    return marks[..<arrow]
  }

  private mutating func readRoles(_ marks: Marks) {
    said[.roles, default: []] += marks.split { $0.is(",") }.map(\.text).filter { !$0.isEmpty }
  }

  private mutating func read(_ part: MomentPart, _ marks: Marks) {
    // Who decides may follow the roles here as it does in the beginning of a line.
    if part == .roles { readRoles(readDecision(marks)) } else { add(part, marks) }
  }

  private mutating func add(_ part: MomentPart, _ marks: Marks, without verbs: [String] = []) {
    var text = marks.text
    for verb in verbs where text.lowercased().hasPrefix(verb + " ") {
      text = trimmed(String(text.dropFirst(verb.count)))
      break
    }
    said[part, default: []] += text.isEmpty ? [] : [text]
  }
}

extension Moment {
  /// Reads `beställning: enhetschef, IT -> förvaltningschef; äger: IT`; everything but the name may be missing.
  package init(reading text: String, id: MomentID) {
    self = MomentLine(reading: text).moment(id: id)
  }
}

/// The characters of a line with what each means in it.
private typealias Marks = ArraySlice<Mark>

/// A character of a line, or an arrow written in two.
private struct Mark {
  let text: String
  /// Whether it is one of those that part a line, and was not written to be an ordinary character.
  var parts = false

  func `is`(_ mark: String) -> Bool { parts && text == mark }

  /// Whether it is the arrow that any keyboard has.
  var isArrow: Bool { self.is("->") }

  var isSpace: Bool { text.allSatisfy(\.isWhitespace) }

  /// Reads a line from its beginning.
  static func marks(of text: String) -> Marks {
    var marks: Marks = []
    var rest = Substring(text)
    while let first = rest.first {
      let isEscape = first == "\\"
      let after = isEscape ? rest.dropFirst() : rest
      if let mark = [":", ";", ",", "→", "->"].first(where: { after.hasPrefix($0) }) {
        marks.append(Mark(text: mark, parts: !isEscape))
        rest = after.dropFirst(mark.count)
      } else {
        marks.append(Mark(text: String(first)))
        rest = rest.dropFirst()
      }
    }
    return marks
  }
}

extension ArraySlice<Mark> {
  fileprivate var text: String { trimmed(map(\.text).joined()) }

  fileprivate var isBlank: Bool { allSatisfy(\.isSpace) }

  /// Every labelled part: where its semicolon stands, and where its own words begin.
  fileprivate var parts: [(part: MomentPart, start: Int, text: Int)] {
    indices.compactMap { index in
      guard self[index].is(";"), let label = label(at: index + 1) else { return nil }
      return (label.part, index, label.end)
    }
  }

  /// The label that stands at a place, and where what it labels begins.
  fileprivate func label(at index: Int) -> (part: MomentPart, end: Int)? {
    guard let end = self[index...].firstIndex(where: \.parts), self[end].is(":"),
      let part = MomentPart(label: self[index..<end].map(\.text).joined())
    else { return nil }
    return (part, end + 1)
  }
}

private func trimmed(_ text: String) -> String {
  let front = text.drop(while: \.isWhitespace)
  guard let last = front.lastIndex(where: { !$0.isWhitespace }) else { return "" }
  return String(front[...last])
}
