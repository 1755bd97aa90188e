package import TillDiCore
import TillDiWords

/// A line that looks like it tells who somebody is, and what it looks like.
struct HintedLine: Equatable {
  let text: String
  let kinds: [PersonalHint.Kind]
}

extension OpenSeries {
  /// What the workplace calls itself: never a hint of a person.
  private var ownTexts: [String] {
    let heading = series.heading
    return [series.name, heading.municipality, heading.board, heading.reference].compactMap { $0 }
  }

  /// Stops once, with every line that looks like it tells who somebody is, before it leaves in a file.
  ///
  /// The answer is not kept: the next paper asks anew.
  ///
  /// - Parameters:
  ///   - texts: What would leave, one line or many each.
  ///   - place: Where it would go; the screen is the laptop's own.
  /// - Throws: A ``Report`` where nobody said that it may leave as it stands; nothing is written then.
  package func requireNothingPersonal(in texts: [String], to place: OutputPlace) throws {
    guard !place.isStandardOutput, !place.isPreview, !place.leavesAsItStands else { return }
    try requireNothingPersonal(in: texts)
  }

  /// Stops once before the lines of a side are handed over, in a file or not.
  ///
  /// - Throws: A ``Report`` as before a file.
  package func requireNothingPersonal(inLinesOf track: TrackKind) throws {
    try requireNothingPersonal(
      in: ListKind.lists(of: track).flatMap { series.lines(of: $0) }.flatMap(\.everyText))
  }

  private func requireNothingPersonal(in texts: [String]) throws {
    let lines = hinted(texts)
    guard !lines.isEmpty else { return }
    let told = words.looksPersonal(lines.map { (words.shortened($0.text), $0.kinds) })
    let asker = Asker(context: context, words: words, mayAsk: mayAsk)
    guard asker.canAsk else { throw Report(told + "\n" + words.howToLeaveAsItStands) }
    try context.tell(told)
    guard try asker.yes(words.mayItLeave, flag: "--as-it-stands") else {
      throw Report(words.notWritten)
    }
  }

  /// The lines with hints in them, each once.
  func hinted(_ texts: [String]) -> [HintedLine] {
    var lines: [HintedLine] = []
    for text in texts {
      for line in text.split(whereSeparator: \.isNewline) {
        let hints = PersonalHint.all(in: String(line), sparing: ownTexts)
        guard !hints.isEmpty else { continue }
        let kinds = PersonalHint.Kind.allCases.filter { kind in hints.contains { $0.kind == kind } }
        let found = HintedLine(
          text: line.trimmingPrefix(while: \.isWhitespace).description, kinds: kinds)
        if !lines.contains(found) { lines.append(found) }
      }
    }
    return lines
  }
}
