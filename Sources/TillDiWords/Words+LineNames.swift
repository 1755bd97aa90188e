package import TillDiCore

/// What people call a line: a list, and a number of it or "the new one".
package struct LineName: Hashable, Sendable {
  package let list: ListKind
  package let mark: LineMark

  package init(_ list: ListKind, _ mark: LineMark) {
    self.list = list
    self.mark = mark
  }

  /// A line as people type it, in either language: `stör2`, `Stör 2`, `d2`; `störny` and `störny2` for those that have
  /// come since the list was handed over.
  package init?(typed text: String) {
    let letters = text.prefix { !$0.isNumber }.filter { !$0.isWhitespace }.lowercased()
    let digits = text.drop { !$0.isNumber }
    if let list = Words.list(named: letters), let mark = LineMark(typed: digits) {
      self.init(list, mark)
      return
    }
    for word in LineMark.new where letters.hasSuffix(word) {
      guard let list = Words.list(named: String(letters.dropLast(word.count))),
        let mark = LineMark(typed: word + digits)
      else { continue }
      self.init(list, mark)
      return
    }
    return nil
  }
}

/// Which line of a list.
package enum LineMark: Hashable, Sendable {
  /// The one that has the number.
  case number(Int)
  /// One that has come since the list was handed over: the only one, or the first, second … of them from the top.
  case new(Int?)

  /// `2`, or `ny`, `ny2`, `new`, `new2`.
  package init?(typed text: some StringProtocol) {
    if let number = Int(text) {
      guard number > 0, text.first?.isNumber == true else { return nil }
      self = .number(number)
      return
    }
    let letters = text.prefix { !$0.isNumber }
    let digits = text.dropFirst(letters.count)
    guard Self.new.contains(letters.lowercased()) else { return nil }
    if digits.isEmpty {
      self = .new(nil)
    } else {
      guard case .number(let place)? = LineMark(typed: digits) else { return nil }
      self = .new(place)
    }
  }

  static var new: [String] { Language.allCases.map { Words($0).new } }
}

extension [ListLine] {
  /// The line of a list, as it is seen, that people mean; nothing for *the new one* where there are several.
  package func line(_ mark: LineMark) -> ListLine? {
    switch mark {
    case .number(let number): first { $0.number == number }
    case .new(let place?): filter { $0.number == nil }.dropFirst(place - 1).first
    case .new(nil):
      count { $0.number == nil } == 1 ? first { $0.number == nil } : nil
    }
  }
}

extension Words {
  /// What stands in the place of a number before the list is handed over once more.
  package var new: String { pick("ny", "new") }

  /// A line's short name, such as `Stör 2`, which it keeps in every place and version; `Stör ny` for one that has come
  /// since the list was handed over.
  package func name(of line: ListLine) -> String { name(of: line.list, line.number) }

  /// The same where the list is at hand, so that of several new lines each has a name to type: `Stör ny2`.
  package func name(of line: ListLine, among lines: [ListLine]) -> String {
    "\(name(of: line.list)) \(mark(of: line, among: lines))"
  }

  /// The short name that a number makes, where there is no line to ask.
  package func name(of list: ListKind, _ number: Int?) -> String {
    "\(name(of: list)) \(number.map { "\($0)" } ?? new)"
  }

  /// A line's short name and its words in quotation marks, so that whoever typed the name sees what was meant.
  package func named(_ line: ListLine) -> String {
    "\(name(of: line)) \(reports.quoted(line.text.isEmpty ? line.detail ?? "" : line.text))"
  }

  /// A line of a list as it is typed where that list is at hand: `2`, or `ny`; `ny2` where it is the second new one.
  package func mark(of line: ListLine, among lines: [ListLine]) -> String {
    if let number = line.number { return "\(number)" }
    let others = lines.filter { $0.number == nil }
    let place = others.firstIndex { $0.note == line.note } ?? 0
    return others.count > 1 ? "\(new)\(place + 1)" : new
  }

  /// That a name is of no new line, or of several.
  package func whichNewLine(_ list: ListKind, of count: Int) -> String {
    let name = name(of: list).lowercased() + new
    if count == 0 {
      return pick(
        "Ingen rad har kommit till på \(reports.quoted(title(of: list))) sedan listan lämnades över. tilldi list visar raderna.",
        "No line has come to \(reports.quoted(title(of: list))) since the list was handed over. tilldi list shows the lines."
      )
    }
    return pick(
      "\(count) rader är nya på \(reports.quoted(title(of: list))). Skriv vilken, räknat uppifrån: \(name)1 … \(name)\(count)",
      "\(count) lines are new on \(reports.quoted(title(of: list))). Say which, counted from the top: \(name)1 … \(name)\(count)"
    )
  }

  /// That a line was handed over and is on the list no longer.
  package func hasLeftTheList(_ line: ListLine, version: Int) -> String {
    let left = pick(
      "\(named(line)) står inte på listan nu, bara till och med version \(version), och ingen annan rad heter så.",
      "\(named(line)) is not on the list now, only up to version \(version), and no other line is called that."
    )
    if line.list.track == .management { return left }
    let old = "\(name(of: line).filter { !$0.isWhitespace }.lowercased())/\(version)"
    return left + pick(" Som den stod då: \(old)", " As it stood then: \(old)")
  }

  /// That a number was given to a line whose words are shown no longer.
  package func isNoLongerThere(_ list: ListKind, _ number: Int) -> String {
    let line = name(of: list, number)
    return pick(
      "\(line) finns inte kvar, och ingen annan rad heter så. tilldi list visar raderna.",
      "\(line) is there no longer, and no other line is called that. tilldi list shows the lines.")
  }
}
