import Matching
import TextShape
import Yams

/// Reads one lexicon after the other into one, then checks what refers to what.
struct LexiconReader {
  /// What has been found so far, by file, line and column.
  private(set) var problems: [LexiconProblem] = []
  private var concepts: [Lexicon.Concept] = []
  private var numbers: [String: Int] = [:]
  private var references: [Reference] = []

  /// One concept named by another, and where.
  private struct Reference {
    var from: String
    var to: String
    var isUnder: Bool
    var place: Place
  }

  /// A place in one of the files.
  private struct Place {
    var file: String
    var position: Position
  }

  /// All that was read.
  var lexicon: Lexicon { Lexicon(concepts: concepts) }

  /// Reads a file; its faults are noted and the rest of it is read all the same.
  mutating func read(_ file: LexiconFile) {
    let log = ProblemLog(file: file.name)
    var own: [LexiconProblem] = []
    if let root = SourceText(file.bytes, log: log)?.document(log: log),
      let fields = Fields(root, key: nil, as: LexiconShape.whole, log: log),
      let node = fields.value("concepts")
    {
      read(node, log: log, own: &own)
    }
    own += log.problems.map {
      LexiconProblem(file: $0.file, line: $0.line, column: $0.column, kind: .file($0.kind))
    }
    problems += own.enumerated().sorted {
      ($0.element.line, $0.element.column, $0.offset)
        < ($1.element.line, $1.element.column, $1.offset)
    }.map(\.element)
  }

  private mutating func read(_ node: Node, log: ProblemLog, own: inout [LexiconProblem]) {
    guard case .mapping(let mapping) = node else {
      log.note(
        .wrongShape(key: "concepts", expected: .mapping, found: node.shape),
        at: Position(node.mark))
      return
    }
    for (key, value) in mapping {
      let place = Position(key.mark)
      guard case .scalar(let scalar) = key else {
        log.note(.keyNotText, at: place)
        continue
      }
      guard Self.isIdentifier(scalar.string) else {
        log.note(.invalidIdentifier(scalar.string), at: place)
        continue
      }
      read(scalar.string, value, at: place, log: log, own: &own)
    }
  }

  private mutating func read(
    _ id: String, _ node: Node, at place: Position, log: ProblemLog, own: inout [LexiconProblem]
  ) {
    guard let fields = Fields(node, key: id, as: LexiconShape.concept, log: log) else { return }
    let number = numbers[id] ?? concepts.count
    if number == concepts.count {
      numbers[id] = number
      concepts.append(Lexicon.Concept(id: id, words: [:]))
    }
    for language in MatchingLanguage.allCases {
      for node in fields.items(language.rawValue) {
        guard let word = fields.scalar(node, key: language.rawValue) else { continue }
        if Self.isWord(word) {
          concepts[number].words[language, default: []].append(word)
        } else {
          let place = Position(node.mark)
          own.append(
            LexiconProblem(
              file: log.file, line: place.line, column: place.column, kind: .notAWord(word)))
        }
      }
    }
    if let names = fields.fields("name") { read(names, of: number) }
    if concepts[number].words.isEmpty,
      MatchingLanguage.allCases.allSatisfy({
        fields.entries[$0.rawValue] == nil
      })
    {
      own.append(
        LexiconProblem(file: log.file, line: place.line, column: place.column, kind: .noWords(id)))
    }
    if let weight = fields.integer("weight") {
      concepts[number].weight = Double(weight) / 100
    }
    if let answered = fields.integer("answered") {
      concepts[number].answered = Double(answered) / 100
    }
    if let wider = fields.scalar("under") {
      concepts[number].under = wider
      references.removeAll { $0.isUnder && $0.from == id }
      refer(id, to: wider, isUnder: true, log.file, fields.position(of: "under"))
    }
    concepts[number].near += others("near", of: id, fields)
    concepts[number].easedBy += others("eased-by", of: id, fields)
  }

  private mutating func read(_ names: Fields, of number: Int) {
    for language in MatchingLanguage.allCases {
      if let name = names.scalar(language.rawValue) {
        concepts[number].name[language] = name
      }
    }
  }

  private mutating func others(_ key: String, of id: String, _ fields: Fields) -> [String] {
    fields.items(key).compactMap { node in
      let other = fields.scalar(node, key: key)
      if let other {
        refer(id, to: other, isUnder: false, fields.log.file, Position(node.mark))
      }
      return other
    }
  }

  private mutating func refer(
    _ from: String, to: String, isUnder: Bool, _ file: String, _ position: Position
  ) {
    references.append(
      Reference(
        from: from, to: to, isUnder: isUnder, place: Place(file: file, position: position)))
  }

  /// Small letters, digits and hyphens, as in programmes.
  private static func isIdentifier(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 60 && !text.hasPrefix("-")
      && text.utf8.allSatisfy {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "-")
      }
  }

  /// Something with letters or digits, and no star but one that is last and ends a single word.
  private static func isWord(_ text: String) -> Bool {
    let body = text.hasSuffix("*") ? text.dropLast() : text[...]
    guard !body.contains("*"), body.contains(where: { $0.isLetter || $0.isNumber }) else {
      return false
    }
    return !text.hasSuffix("*") || body.count >= 3 && body.allSatisfy(\.isLetter)
  }
}

extension LexiconReader {
  /// Checks that every concept that is named is there, and that none lies under itself.
  mutating func check() {
    for reference in references {
      if reference.from == reference.to {
        note(
          reference.isUnder
            ? .ring([reference.from, reference.to]) : .refersToItself(reference.to),
          reference)
      } else if numbers[reference.to] == nil {
        note(
          .unknownConcept(
            reference.to, suggestion: closest(to: reference.to, in: numbers.keys.sorted())),
          reference)
      }
    }
    checkRings()
  }

  /// Notes each ring once, at the reference that was read first.
  private mutating func checkRings() {
    var told: Set<String> = []
    for reference in references where reference.isUnder && reference.from != reference.to {
      guard !told.contains(reference.from) else { continue }
      var way = [reference.from]
      var seen = Set(way)
      while let last = way.last, let number = numbers[last], let next = concepts[number].under {
        way.append(next)
        if next == reference.from {
          told.formUnion(way)
          note(.ring(way), reference)
          break
        }
        guard seen.insert(next).inserted else { break }
      }
    }
  }

  private mutating func note(_ kind: LexiconProblem.Kind, _ reference: Reference) {
    problems.append(
      LexiconProblem(
        file: reference.place.file, line: reference.place.position.line,
        column: reference.place.position.column, kind: kind))
  }
}
