/// Finds concepts by the words of one language.
struct ConceptIndex {
  /// A concept seen at a word or a phrase.
  struct Sighting {
    var concept: Int32
    /// How sure it is, from 0 to 1.
    var weight: Float
    /// The words that made it so.
    var words: Range<Int>
  }

  /// A word of the lexicon, and the concept it is listed under.
  private struct Entry {
    var letters: [UInt8]
    var concept: Int32
  }

  /// The stems in the lexicon that may be parts of compounds.
  let stems: Set<[UInt8]>
  private let byStem: [[UInt8]: [Entry]]
  private let byBeginning: [UInt64: [Int32]]
  private let phrases: [[UInt8]: [(rest: [[UInt8]], concept: Int32)]]

  /// A compound tells of its parts, but less surely than of itself.
  private static let partWeight: Float = 0.8
  /// Parts of a compound that is a word of the lexicon itself.
  private static let hiddenPartWeight: Float = 0.35

  init(_ lexicon: Lexicon, language: MatchingLanguage) {
    var byStem: [[UInt8]: [Entry]] = [:]
    var byBeginning: [UInt64: [Int32]] = [:]
    var phrases: [[UInt8]: [(rest: [[UInt8]], concept: Int32)]] = [:]
    for (number, concept) in lexicon.concepts.enumerated() {
      let number = Int32(number)
      for entry in concept.words[language] ?? [] {
        let words = WordReader.words(of: entry).map(\.letters)
        let stems = words.map { language.stem($0) }
        guard let first = stems.first else { continue }
        if stems.count > 1 {
          phrases[first, default: []].append((Array(stems.dropFirst()), number))
        } else if entry.last == "*" {
          byBeginning[words[0][...].hash, default: []].append(number)
        } else {
          byStem[first, default: []].append(Entry(letters: words[0], concept: number))
        }
      }
    }
    self.byStem = byStem
    self.byBeginning = byBeginning
    self.phrases = phrases
    stems = Set(byStem.keys)
  }

  /// The concepts of a word by itself and of its parts.
  func concepts(of word: WordKind, parts: [[UInt8]]) -> [(concept: Int32, weight: Float)] {
    let found = closest(to: word.letters, stem: word.stem) + beginnings(of: word.letters)
    let isEntry = !found.isEmpty
    var all = found.map { ($0, Float(1)) }
    for part in parts {
      let meant = closest(to: part, stem: part) + beginnings(of: part)
      for concept in meant where !found.contains(concept) {
        all.append((concept, isEntry ? Self.hiddenPartWeight : Self.partWeight))
      }
    }
    return all
  }

  /// The concepts of the entries with a stem that are closest to a word in letters.
  ///
  /// A stem may belong to two words: "papper" is paper and not "pappa", "laget" the team and not
  /// "laga". Of two as close the shorter one is meant.
  private func closest(to word: [UInt8], stem: [UInt8]) -> [Int32] {
    guard let entries = byStem[stem] else { return [] }
    var best = (shared: -1, length: 0)
    var found: [Int32] = []
    for entry in entries {
      let shared = word.sharedBeginning(with: entry.letters)
      if (shared, -entry.letters.count) > (best.shared, -best.length) {
        best = (shared, entry.letters.count)
        found = [entry.concept]
      } else if (shared, entry.letters.count) == best, !found.contains(entry.concept) {
        found.append(entry.concept)
      }
    }
    return found
  }

  private func beginnings(of letters: [UInt8]) -> [Int32] {
    guard !byBeginning.isEmpty else { return [] }
    var found: [Int32] = []
    for end in letters.indices.dropFirst(2).prefix(40) {
      found += byBeginning[letters[...end].hash] ?? []
    }
    return found
  }

  /// The phrases among the words of a text; one other word may stand between two of a phrase.
  func phrases(in stems: [[UInt8]]) -> [Sighting] {
    var sightings: [Sighting] = []
    for start in stems.indices {
      for (rest, concept) in phrases[stems[start]] ?? [] {
        if let end = end(of: rest, after: start, in: stems) {
          sightings.append(Sighting(concept: concept, weight: 1, words: start..<end))
        }
      }
    }
    return sightings
  }

  private func end(of rest: [[UInt8]], after start: Int, in stems: [[UInt8]]) -> Int? {
    var position = start + 1
    for stem in rest {
      if position < stems.count, stems[position] == stem {
        position += 1
      } else if position + 1 < stems.count, stems[position + 1] == stem {
        position += 2
      } else {
        return nil
      }
    }
    return position
  }
}

extension [UInt8] {
  /// How many bytes two words begin with that are the same.
  fileprivate func sharedBeginning(with other: [UInt8]) -> Int {
    zip(self, other).prefix { $0 == $1 }.count
  }
}
