/// The numbers that decide how much each kind of likeness counts.
///
/// They were chosen on a handful of workplaces, each tried with the numbers chosen on the others.
package struct Tuning: Sendable {
  /// What likeness of letters, of words and of concepts counts of the whole.
  package var shares: (letters: Float, words: Float, concepts: Float)
  /// A part of a compound beside the whole word.
  package var part: Float = 0.8
  /// The wider concept of a concept that was seen.
  package var under: Float = 0.3
  /// A concept near one that was seen.
  package var near: Float = 0.15
  /// What eases a worry that was seen.
  package var easedBy: Float = 0.8
  /// Added to the length of a text's concepts, so that one weak sign is no certainty.
  package var damping: Float = 3

  /// The usual numbers.
  package static let standard = Tuning()
  /// Likeness of letters and nothing else.
  package static let lettersOnly = Tuning(shares: (1, 0, 0))

  /// Takes what each kind of likeness counts; the rest is as usual.
  package init(shares: (letters: Float, words: Float, concepts: Float) = (0.4, 0.1, 0.5)) {
    self.shares = shares
  }
}
