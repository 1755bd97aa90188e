/// One way to look at texts: each text as numbers for the few features it has.
///
/// A row of scores takes time by how many texts share the features, not by how many there are.
struct Block: Sendable {
  /// A feature of a text and what it weighs there.
  struct Entry: Sendable {
    var feature: Int32
    var weight: Float
  }

  private var rows: [ArraySlice<Entry>] = []
  // The second texts by feature: those of feature f lie from offsets[f] to offsets[f + 1].
  private var offsets: [Int32]
  private var postings: [Entry]

  /// Takes both sides' texts; each mentions a feature at most once.
  init(first: [[Entry]], second: [[Entry]], featureCount: Int) {
    var counts = [Int32](repeating: 0, count: featureCount + 1)
    for text in second {
      for entry in text { counts[Int(entry.feature) + 1] += 1 }
    }
    for feature in 0..<featureCount { counts[feature + 1] += counts[feature] }
    offsets = counts
    var next = counts
    let none = Entry(feature: 0, weight: 0)
    postings = [Entry](repeating: none, count: Int(counts[featureCount]))
    for (number, text) in second.enumerated() {
      for entry in text {
        let feature = Int(entry.feature)
        postings[Int(next[feature])] = Entry(feature: Int32(number), weight: entry.weight)
        next[feature] += 1
      }
    }
    rows = first.map { $0[...] }
  }

  /// Adds to each second text's score what it has in common with one of the first.
  func add(row: Int, share: Float, to scores: UnsafeMutableBufferPointer<Float>) {
    postings.withUnsafeBufferPointer { postings in
      offsets.withUnsafeBufferPointer { offsets in
        for entry in rows[row] {
          let weight = entry.weight * share
          let feature = Int(entry.feature)
          for index in Int(offsets[feature])..<Int(offsets[feature + 1]) {
            scores[Int(postings[index].feature)] += weight * postings[index].weight
          }
        }
      }
    }
  }
}

/// How rare each feature is among the texts at hand.
///
/// It is scikit-learn's smoothed form: ln((1 + n) / (1 + texts with it)) + 1.
struct Rarity: Sendable {
  private let logarithms: [Float]

  init(counts: [Int32], textCount: Int) {
    let most = Double(1 + textCount)
    logarithms = counts.map { Float(naturalLogarithm(most / Double(1 + $0)) + 1) }
  }

  subscript(feature: Int32) -> Float { logarithms[Int(feature)] }
}
