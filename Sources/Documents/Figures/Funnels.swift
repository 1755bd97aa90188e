/// How much of what was begun came how far, on one side or on two that face each other.
///
/// ```swift
/// let funnels = Funnels(
///   parts: ["Från överlämningen"],
///   sides: [
///     Funnels.Side(
///       "Från personalen till ledningen",
///       [[Funnels.Stage("Läst", 7), Funnels.Stage("Besvarat", 2, lost: ["5 har stannat"])]])
///   ], signs: Funnels.Signs(reached: "Har kommit hit", missing: "Har inte kommit hit"))
/// ```
package struct Funnels: Sendable, Hashable {
  /// A stage that something has come to.
  package struct Stage: Sendable, Hashable {
    package var name: String
    package var count: Int
    /// What has not come from the stage before, in words; drawn as missing where there is any.
    package var lost: [String]

    package init(_ name: String, _ count: Int, lost: [String] = []) {
      self.name = name
      self.count = count
      self.lost = lost
    }
  }

  /// One direction.
  package struct Side: Sendable, Hashable {
    package var title: String
    /// The stages of each part, in order.
    package var parts: [[Stage]]
    /// What it all comes to, in a sentence.
    package var verdict: String

    package init(_ title: String, _ parts: [[Stage]], verdict: String = "") {
      self.title = title
      self.parts = parts
      self.verdict = verdict
    }
  }

  /// What the signs mean; they are explained where something is missing.
  package struct Signs: Sendable, Hashable {
    package var reached: String
    package var missing: String

    package init(reached: String, missing: String) {
      self.reached = reached
      self.missing = missing
    }
  }

  /// The headings of the parts, which both sides have in the same place.
  package var parts: [String]
  /// One side, or two.
  package var sides: [Side]
  package var signs: Signs

  package init(parts: [String], sides: [Side], signs: Signs) {
    self.parts = parts
    self.sides = sides
    self.signs = signs
  }

  /// Whether anything has not come as far as what was before it.
  var hasMissing: Bool {
    sides.contains { $0.parts.contains { $0.contains { !$0.lost.isEmpty } } }
  }
}

extension Funnels {
  /// The same as lists, a side after the other.
  var words: [Block] { sides.flatMap { words(of: $0) } }

  private func words(of side: Side) -> [Block] {
    var blocks: [Block] = [.paragraph(.strong(.text(side.title)))]
    for (place, stages) in side.parts.enumerated() where !stages.isEmpty {
      if place < parts.count { blocks.append(.paragraph(.text(parts[place]))) }
      blocks.append(.bulletList(stages.map { ListItem($0.inlines) }))
    }
    if !side.verdict.isEmpty { blocks.append(.paragraph(.text(side.verdict))) }
    return blocks
  }
}

extension Funnels.Stage {
  fileprivate var inlines: Inlines {
    let rest = lost.isEmpty ? "" : " (\(lost.joined(separator: ", ")))"
    return [.text("\(name): "), .strong(.text("\(count)")), .text(rest)]
  }
}
