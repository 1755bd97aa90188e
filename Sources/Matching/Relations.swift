/// How the concepts of a lexicon hang together, by their numbers in it.
struct Relations: Sendable {
  /// How much each concept tells, from 0 to 1.
  let weight: [Float]
  /// How often a line with each is answered, where 1 is as often as others.
  let answered: [Float]
  private let under: [Int32?]
  private let near: [[Int32]]
  private let easedBy: [[Int32]]

  /// Takes a lexicon; what it refers to and doesn't have is passed over.
  init(_ lexicon: Lexicon) {
    let numbers = Dictionary(
      lexicon.concepts.enumerated().map { ($0.element.id, Int32($0.offset)) },
      uniquingKeysWith: { first, _ in first })
    weight = lexicon.concepts.map { Float($0.weight) }
    answered = lexicon.concepts.map { Float($0.answered) }
    under = lexicon.concepts.map { $0.under.flatMap { numbers[$0] } }
    easedBy = lexicon.concepts.map { $0.easedBy.compactMap { numbers[$0] } }
    // Being near goes both ways.
    var near = lexicon.concepts.map { Set($0.near.compactMap { numbers[$0] }) }
    for (number, others) in near.enumerated() {
      for other in others { near[Int(other)].insert(Int32(number)) }
    }
    self.near = near.map { $0.sorted() }
  }

  /// How much the letters of a word tell, from 1/2 to 1: all, unless the lexicon says that its
  /// meaning tells little.
  func loudness(of sightings: [(concept: Int32, weight: Float)]) -> Float {
    let loudest = sightings.filter { $0.weight == 1 }.map { weight[Int($0.concept)] }.max()
    return (1 + (loudest ?? 1)) / 2
  }

  /// The concepts that a concept also speaks of, and how loudly.
  func widened(
    _ concept: Int32, asksFor: Bool, _ tuning: Tuning
  ) -> [(concept: Int32, weight: Float)] {
    var found: [(concept: Int32, weight: Float)] = []
    var share = tuning.under
    var wider = under[Int(concept)]
    // Whoever made the lexicon may not have had it checked: a ring must not go round for ever.
    for _ in 0..<4 {
      guard let number = wider else { break }
      found.append((number, share * weight[Int(number)]))
      share *= tuning.under
      wider = under[Int(number)]
    }
    guard asksFor else { return found }
    found += near[Int(concept)].map { ($0, tuning.near * weight[Int($0)]) }
    found += easedBy[Int(concept)].map { ($0, tuning.easedBy * weight[Int($0)]) }
    return found
  }
}
