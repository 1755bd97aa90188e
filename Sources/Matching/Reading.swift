/// The texts of both sides, read against a lexicon: what each shows by letters, words and concepts.
struct Reading: Sendable {
  /// What a kind of likeness looks at.
  enum Aspect: Int, Sendable, CaseIterable {
    case letters, words, concepts
  }

  /// Something that a text shows, and the words that show it.
  struct Sign: Sendable {
    var aspect: Aspect
    var feature: Int32
    var weight: Float
    var words: Range<Int>
  }

  /// What a word shows, in whatever text it stands.
  private struct Shown: Sendable {
    var grams: [(feature: Int32, count: Float)] = []
    var stems: [(feature: Int32, weight: Float)] = []
    var concepts: [(concept: Int32, weight: Float)] = []
  }

  private let tuning: Tuning
  private let relations: Relations
  private let index: ConceptIndex
  private let kinds: [WordKind]
  private var shown: [Shown]
  private(set) var featureCounts = [0, 0, 0]
  private var rarities: [Rarity] = []

  init(
    kinds: [WordKind], texts: [[Int32]], lexicon: Lexicon, index: ConceptIndex,
    relations: Relations, language: MatchingLanguage, tuning: Tuning
  ) {
    self.kinds = kinds
    self.tuning = tuning
    self.relations = relations
    self.index = index
    var grams: [UInt64: Int32] = [:]
    var stems: [[UInt8]: Int32] = [:]
    func number(of stem: [UInt8]) -> Int32 {
      let next = Int32(stems.count)
      return stems[stem, default: next, inserting: next]
    }
    let splitter: CompoundSplitter? =
      language == .swedish
      ? CompoundSplitter(
        known: index.stems.union(CommonParts.stems)
          .union(kinds.filter { !$0.isStopWord && $0.stem.count >= 4 }.map(\.stem)))
      : nil
    shown = kinds.map { kind in
      guard !kind.isStopWord else { return Shown() }
      var shown = Shown()
      var counts: [Int32: Float] = [:]
      NGrams.forEach(in: kind.letters) { hash in
        let next = Int32(grams.count)
        counts[grams[hash, default: next, inserting: next], default: 0] += 1
      }
      shown.grams = counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
      let parts = splitter?.parts(of: kind.stem) ?? []
      shown.concepts = index.concepts(of: kind, parts: parts)
      let told = relations.loudness(of: shown.concepts)
      shown.grams = shown.grams.map { ($0.feature, $0.count * told) }
      shown.stems = [(number(of: kind.stem), told)]
      for part in parts where part != kind.stem {
        let stem = number(of: part)
        if !shown.stems.contains(where: { $0.feature == stem }) {
          shown.stems.append((stem, tuning.part * told))
        }
      }
      return shown
    }
    featureCounts = [grams.count, stems.count, lexicon.concepts.count]
    var counts = featureCounts.map { [Int32](repeating: 0, count: $0) }
    var last = featureCounts.map { [Int32](repeating: -1, count: $0) }
    for (number, text) in texts.enumerated() {
      forEachSeen(in: text) { aspect, feature, _, _ in
        let (aspect, feature) = (aspect.rawValue, Int(feature))
        if last[aspect][feature] != Int32(number) {
          last[aspect][feature] = Int32(number)
          counts[aspect][feature] += 1
        }
      }
    }
    rarities = counts.map { Rarity(counts: $0, textCount: texts.count) }
  }

  /// Everything that is seen in a text as it stands, not weighed yet.
  ///
  /// A word that stands there several times is seen once, at its first place, its letters as often as
  /// it stands there: a text that repeats itself costs no more than what it says.
  private func forEachSeen(
    in text: [Int32], _ body: (Aspect, Int32, Float, Range<Int>) -> Void
  ) {
    var counts: [Int32: Int] = [:]
    for word in text { counts[word, default: 0] += 1 }
    for (position, word) in text.enumerated() {
      guard let count = counts.removeValue(forKey: word) else { continue }
      let words = position..<(position + 1)
      let shown = shown[Int(word)]
      for gram in shown.grams {
        body(.letters, gram.feature, gram.count * Float(count), words)
      }
      for stem in shown.stems { body(.words, stem.feature, stem.weight, words) }
      for sighting in shown.concepts { body(.concepts, sighting.concept, sighting.weight, words) }
    }
    for phrase in index.phrases(in: text.map { kinds[Int($0)].stem }) {
      body(.concepts, phrase.concept, phrase.weight, phrase.words)
    }
  }

  /// The signs of a text, each feature of words and concepts once, weighed and of the right length.
  ///
  /// `asksFor` says that the text is of the first side: what it lacks may be eased by the second.
  func signs(of text: [Int32], asksFor: Bool) -> [Sign] {
    var letters: [Sign] = []
    var others: [Sign] = []
    forEachSeen(in: text) { aspect, feature, weight, words in
      let sign = Sign(aspect: aspect, feature: feature, weight: weight, words: words)
      if aspect == .letters { letters.append(sign) } else { others.append(sign) }
    }
    let words = weighed(strongest(others.filter { $0.aspect == .words }))
    let seen = strongest(others.filter { $0.aspect == .concepts }).map { sign in
      var sign = sign
      sign.weight *= relations.weight[Int(sign.feature)]
      return sign
    }
    let length = length(seen.map { $0.weight * rarity($0) }, tuning.damping)
    let widened = strongest(
      seen
        + seen.flatMap { sign in
          relations.widened(sign.feature, asksFor: asksFor, tuning).map {
            Sign(
              aspect: .concepts, feature: $0.concept, weight: sign.weight * $0.weight,
              words: sign.words)
          }
        })
    let concepts = widened.map { sign in
      var sign = sign
      sign.weight *= rarity(sign) / length
      return sign
    }
    return weighedLetters(letters) + words + concepts
  }

  /// How likely a text is to be answered at all, where 1 is as likely as others.
  func expectation(of text: [Int32]) -> Float {
    var seen: [Int32: Float] = [:]
    forEachSeen(in: text) { aspect, feature, weight, _ in
      guard aspect == .concepts, relations.answered[Int(feature)] != 1 else { return }
      seen[feature] = max(seen[feature] ?? 0, weight)
    }
    let factors = seen.filter { $0.value == 1 }.map { relations.answered[Int($0.key)] }
    return (factors.max().map { max($0, 1) } ?? 1) * (factors.min().map { min($0, 1) } ?? 1)
  }

  /// The text as entries of one aspect, each feature once.
  func entries(of signs: [Sign], _ aspect: Aspect) -> [Block.Entry] {
    var entries: [Block.Entry] = []
    for sign in signs.filter({ $0.aspect == aspect }).sorted(by: { $0.feature < $1.feature }) {
      if let last = entries.last, last.feature == sign.feature {
        entries[entries.count - 1].weight += sign.weight
      } else {
        entries.append(Block.Entry(feature: sign.feature, weight: sign.weight))
      }
    }
    return entries
  }

  private func rarity(_ sign: Sign) -> Float { rarities[sign.aspect.rawValue][sign.feature] }

  private func length(_ weights: [Float], _ damping: Float) -> Float {
    let sum = weights.reduce(damping * damping) { $0 + $1 * $1 }
    return sum > 0 ? sum.squareRoot() : 1
  }

  /// Each feature once, where it weighs the most.
  private func strongest(_ signs: [Sign]) -> [Sign] {
    let sorted = signs.sorted {
      ($0.feature, -$0.weight, $0.words.lowerBound) < ($1.feature, -$1.weight, $1.words.lowerBound)
    }
    var kept: [Sign] = []
    for sign in sorted where kept.last?.feature != sign.feature { kept.append(sign) }
    return kept
  }

  private func weighed(_ signs: [Sign]) -> [Sign] {
    let weights = signs.map { $0.weight * rarity($0) }
    let length = length(weights, 0)
    return zip(signs, weights).map { sign, weight in
      var sign = sign
      sign.weight = weight / length
      return sign
    }
  }

  /// Letters keep each sight of a run, so that its word can be named; together they have length 1.
  private func weighedLetters(_ signs: [Sign]) -> [Sign] {
    let sorted = signs.sorted {
      ($0.feature, $0.words.lowerBound) < ($1.feature, $1.words.lowerBound)
    }
    let length = length(entries(of: sorted.map { weighted($0, 1) }, .letters).map(\.weight), 0)
    return sorted.map { weighted($0, length) }
  }

  private func weighted(_ sign: Sign, _ length: Float) -> Sign {
    var sign = sign
    sign.weight *= rarity(sign) / length
    return sign
  }
}

extension Dictionary {
  /// The value of a key, which gets a value if it has none.
  subscript(key: Key, default value: Value, inserting inserted: Value) -> Value {
    mutating get {
      if let found = self[key] { return found }
      self[key] = inserted
      return inserted
    }
  }
}
