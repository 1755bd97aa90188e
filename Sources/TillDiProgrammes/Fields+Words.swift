import TextShape
import TillDiCore
import Yams

extension Fields {
  /// A text in Swedish and perhaps other languages.
  func text(_ key: String) -> LocalizedText? {
    value(key).flatMap { localized($0, key: key) }
  }

  /// A list of texts.
  func texts(_ key: String) -> [LocalizedText] {
    items(key).compactMap { localized($0, key: key) }
  }

  /// A text by language; a plain one is Swedish.
  private func localized(_ node: Node, key: String) -> LocalizedText? {
    switch node {
    case .scalar(let scalar):
      guard !node.isNothing else {
        log.note(.emptyValue(key: key), at: Position(node.mark))
        return nil
      }
      return LocalizedText([Language.swedish.rawValue: trimmed(scalar.string)])
    case .mapping:
      return Fields(node, key: key, as: .languages, log: log)?.languages(key)
    case .sequence, .alias:
      log.note(
        .wrongShape(key: key, expected: .localizedText, found: node.shape),
        at: Position(node.mark))
      return nil
    }
  }

  /// The languages of this mapping as one text, called `key` where Swedish is missing.
  func languages(_ key: String) -> LocalizedText {
    var texts: [String: String] = [:]
    for (code, entry) in entries where Self.isLanguageCode(code) && !entry.value.isNothing {
      texts[code] = scalar(entry.value, key: code).map(trimmed)
    }
    if entries[Language.swedish.rawValue] == nil {
      log.note(.missingSwedish(key: key), at: position)
    }
    return LocalizedText(texts)
  }

  /// A text without the line ends a block of several lines has around it.
  private func trimmed(_ text: String) -> String {
    guard let first = text.firstIndex(where: { !$0.isWhitespace }),
      let last = text.lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(text[first...last])
  }
}

extension Fields {
  /// One of the words a type knows.
  func word<Word: RawRepresentable<String> & CaseIterable>(
    _ key: String, of vocabulary: ProgrammeProblem.Vocabulary
  ) -> Word? {
    value(key).flatMap { word($0, key: key, of: vocabulary) }
  }

  /// A list of words a type knows.
  func words<Word: RawRepresentable<String> & CaseIterable>(
    _ key: String, of vocabulary: ProgrammeProblem.Vocabulary
  ) -> [Word] {
    items(key).compactMap { word($0, key: key, of: vocabulary) }
  }

  private func word<Word: RawRepresentable<String> & CaseIterable>(
    _ node: Node, key: String, of vocabulary: ProgrammeProblem.Vocabulary
  ) -> Word? {
    guard let text = scalar(node, key: key) else { return nil }
    if let word = Word(rawValue: text) { return word }
    noteUnknown(
      text, among: Word.allCases.map(\.rawValue), of: vocabulary, at: Position(node.mark))
    return nil
  }

  /// Notes a word that isn't among the known ones.
  func noteUnknown(
    _ word: String, among known: [String], of vocabulary: ProgrammeProblem.Vocabulary,
    at place: Position
  ) {
    log.note(
      .unknownWord(
        vocabulary, found: word, known: known, suggestion: closest(to: word, in: known)),
      at: place)
  }

  /// An identifier: small letters, digits and hyphens, so that it can be typed in any shell.
  func identifier(_ key: String) -> String? {
    guard let text = scalar(key) else { return nil }
    let isPlain = text.utf8.allSatisfy {
      switch $0 {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "-"):
        true
      default:
        false
      }
    }
    guard isPlain, !text.hasPrefix("-"), text.utf8.count <= 60 else {
      log.note(.invalidIdentifier(text), at: position(of: key))
      return nil
    }
    return text
  }

  /// How many work together: `2` or `2–3`.
  func groupSize(_ key: String) -> GroupSize? {
    guard let text = scalar(key) else { return nil }
    let limits = text.split(omittingEmptySubsequences: false) { $0 == "–" || $0 == "-" }
      .map { part in Int(part.filter { $0 != " " }) }
    guard (1...2).contains(limits.count), let least = limits[0],
      let most = limits[limits.count - 1], least >= 1, least <= most, most <= 1000
    else {
      log.note(.notGroupSize(text), at: position(of: key))
      return nil
    }
    return GroupSize(least: least, most: most)
  }
}
