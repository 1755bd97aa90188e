import TextShape

/// Two lists of texts, read and ready to be laid against each other.
package struct Match: Sendable {
  private let first: [String]
  private let second: [String]
  private let firstWords: [[Int32]]
  private let secondWords: [[Int32]]
  private let matcher: Matcher
  private let reading: Reading
  private let blocks: [Block]
  /// How likely each of the first texts is to be answered at all.
  private let expectations: [Float]
  /// The highest likeness of each of the second texts to any of the first.
  private var best: [Float] = []

  init(_ first: [String], _ second: [String], by matcher: Matcher) {
    (self.first, self.second, self.matcher) = (first, second, matcher)
    var vocabulary = Vocabulary(language: matcher.language)
    firstWords = first.map { vocabulary.numbers(of: $0) }
    secondWords = second.map { vocabulary.numbers(of: $0) }
    let reading = Reading(
      kinds: vocabulary.kinds, texts: firstWords + secondWords, lexicon: matcher.lexicon,
      index: matcher.index, relations: matcher.relations, language: matcher.language,
      tuning: matcher.tuning)
    func rows(_ texts: [[Int32]], asksFor: Bool) -> [[[Block.Entry]]] {
      var rows: [[[Block.Entry]]] = [[], [], []]
      for text in texts {
        let signs = reading.signs(of: text, asksFor: asksFor)
        for aspect in Reading.Aspect.allCases {
          rows[aspect.rawValue].append(reading.entries(of: signs, aspect))
        }
      }
      return rows
    }
    let (asked, offered) = (rows(firstWords, asksFor: true), rows(secondWords, asksFor: false))
    blocks = Reading.Aspect.allCases.map {
      let aspect = $0.rawValue
      return Block(
        first: asked[aspect], second: offered[aspect],
        featureCount: reading.featureCounts[aspect])
    }
    self.reading = reading
    expectations = firstWords.map { reading.expectation(of: $0) }
    var best = [Float](repeating: 0, count: second.count)
    var row = best
    for number in first.indices {
      likeness(of: number, into: &row)
      for index in best.indices where row[index] > best[index] { best[index] = row[index] }
    }
    self.best = best
  }

  /// The scores of one of the first texts against all of the second.
  ///
  /// A score is how alike two texts are, and less where either has somebody more alike to go to: an
  /// offer about telephones serves the line that is all about telephones, not each that names one.
  package func scores(of row: Int) -> [Float] {
    var scores = likeness(of: row)
    guard let most = scores.max(), most > 0 else { return scores }
    for index in scores.indices where scores[index] > 0 {
      let likeness = scores[index]
      scores[index] = expectations[row] * likeness * (likeness / most) * (likeness / best[index])
    }
    return scores
  }

  /// How alike one of the first texts is to each of the second, from 0 to about 1, whoever else there is.
  package func likeness(of row: Int) -> [Float] {
    var likeness = [Float](repeating: 0, count: second.count)
    self.likeness(of: row, into: &likeness)
    return likeness
  }

  private func likeness(of row: Int, into scores: inout [Float]) {
    scores.withUnsafeMutableBufferPointer { scores in
      scores.update(repeating: 0)
      for aspect in Reading.Aspect.allCases {
        blocks[aspect.rawValue].add(
          row: row, share: matcher.tuning.share(of: aspect), to: scores)
      }
    }
  }

  /// The best of the second texts for one of the first, best first; the earlier one where two tie.
  package func suggestions(
    for row: Int, limit: Int = 3, threshold: Float = Suggestion.usualThreshold
  ) -> [Suggestion] {
    var best: [(second: Int, score: Float)] = []
    for (number, score) in scores(of: row).enumerated() where score >= threshold && score > 0 {
      if best.count == limit, let last = best.last, score <= last.score { continue }
      let place = best.firstIndex { $0.score < score } ?? best.count
      best.insert((number, score), at: place)
      if best.count > limit { best.removeLast() }
    }
    return best.map {
      Suggestion(second: $0.second, score: $0.score, reasons: reasons(row, $0.second))
    }
  }
}

extension Match {
  /// More words than anybody reads before they ask why.
  private static var wordLimit: Int { 200 }

  /// The words that made a pair seem alike: at most two reasons, no word in both.
  ///
  /// Of very long texts only the beginning is looked through.
  package func reasons(_ row: Int, _ other: Int) -> [Suggestion.Reason] {
    struct Places: Hashable {
      var first: Range<Int>
      var second: Range<Int>
    }
    var weights: [Places: (weight: Float, concept: (Int32, Float)?)] = [:]
    let asked = reading.signs(
      of: Array(firstWords[row].prefix(Self.wordLimit)), asksFor: true)
    let offered = Dictionary(
      grouping: reading.signs(
        of: Array(secondWords[other].prefix(Self.wordLimit)), asksFor: false),
      by: { [Int32($0.aspect.rawValue), $0.feature] })
    for sign in asked {
      for match in offered[[Int32(sign.aspect.rawValue), sign.feature]] ?? [] {
        let places = Places(first: sign.words, second: match.words)
        let weight = sign.weight * match.weight * matcher.tuning.share(of: sign.aspect)
        var sum = weights[places] ?? (0, nil)
        sum.weight += weight
        if sign.aspect == .concepts, weight > sum.concept?.1 ?? 0 {
          sum.concept = (sign.feature, weight)
        }
        weights[places] = sum
      }
    }
    let sorted = weights.sorted {
      ($1.value.weight, $0.key.first.lowerBound, $0.key.second.lowerBound)
        < ($0.value.weight, $1.key.first.lowerBound, $1.key.second.lowerBound)
    }
    var kept: [Places] = []
    return sorted.filter { places, sum in
      guard kept.count < 2, sum.weight * 4 >= sorted[0].value.weight,
        !kept.contains(where: {
          $0.first.overlaps(places.first) || $0.second.overlaps(places.second)
        })
      else { return false }
      kept.append(places)
      return true
    }.map { places, sum in
      Suggestion.Reason(
        first: words(places.first, of: first[row]), second: words(places.second, of: second[other]),
        concept: sum.concept.map { matcher.lexicon.concepts[Int($0.0)].id })
    }
  }

  private func words(_ range: Range<Int>, of text: String) -> String {
    let text = cleaned(text).text
    let words = WordReader.words(of: text)
    guard range.upperBound <= words.count, let last = range.last else { return "" }
    let scalars = text.unicodeScalars
      .dropFirst(words[range.lowerBound].range.lowerBound)
      .prefix(words[last].range.upperBound - words[range.lowerBound].range.lowerBound)
    return String(String.UnicodeScalarView(scalars))
  }
}

extension Tuning {
  /// What a kind of likeness counts of the whole.
  func share(of aspect: Reading.Aspect) -> Float {
    switch aspect {
    case .letters: shares.letters
    case .words: shares.words
    case .concepts: shares.concepts
    }
  }
}
