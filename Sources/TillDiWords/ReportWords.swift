package import TillDiCore

/// The phrases of everything that is handed to somebody: lists, replies, reports, schedules.
///
/// ```swift
/// print(Words(.swedish).reports.joined(["stöd", "stör", "vill"]))  // stöd, stör och vill
/// ```
package struct ReportWords: Hashable, Sendable {
  /// The words that are shared with the rest of the program.
  package let words: Words
  /// A year that need not be said, since the paper is of it; none where every day has its year.
  package var year: Int?

  /// The one of two phrases that is in this language.
  func pick(_ swedish: String, _ english: String) -> String { words.pick(swedish, english) }
}

extension Words {
  /// The phrases of documents.
  package var reports: ReportWords { ReportWords(words: self) }
}

extension ReportWords {
  /// The parts as one would say them: `a, b och c`.
  package func joined(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + pick(" och ", " and ") + last
  }

  /// Somebody's words in the language's quotation marks.
  package func quoted(_ text: String) -> String { pick("”\(text)”", "“\(text)”") }

  /// A text that begins a sentence.
  package func sentence(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// A text that ends a sentence, whether or not it was typed with a full stop.
  package func ended(_ text: String) -> String {
    guard let last = text.last(where: { !$0.isWhitespace }) else { return text }
    return ".!?…".contains(last) ? text : text + "."
  }

  /// A title as it stands among other words: one that ends in a sign of its own stands in quotes.
  package func inSentence(_ title: String) -> String {
    title.last.map { ".!?…".contains($0) } ?? false ? quoted(title) : title
  }

  /// A number of lines of a list: `1 punkt`, `4 punkter`.
  package func items(_ count: Int) -> String {
    pick(count == 1 ? "1 rad" : "\(count) rader", count == 1 ? "1 item" : "\(count) items")
  }

  /// A number of offers: `1 erbjudande`, `4 erbjudanden`.
  package func offers(_ count: Int) -> String {
    pick(
      count == 1 ? "1 erbjudande" : "\(count) erbjudanden",
      count == 1 ? "1 offer" : "\(count) offers")
  }

  /// A number of promises: `1 löfte`, `4 löften`.
  package func promises(_ count: Int) -> String {
    pick(
      count == 1 ? "1 löfte" : "\(count) löften", count == 1 ? "1 promise" : "\(count) promises")
  }

  /// A day with its year but without its weekday: `3 mars 2026`; in a text of that ``year`` without it.
  package func dated(_ day: Day) -> String {
    day.parts.year == year ? words.short(day) : words.dated(day)
  }

  /// The same phrases in a text where a year need not be said.
  package func within(_ year: Int) -> ReportWords {
    var phrases = self
    phrases.year = year
    return phrases
  }

  /// Several days, the year said once where it is the same: `3 mars och 17 mars 2026`.
  package func days(_ days: [Day]) -> String {
    joined(
      days.enumerated().map { index, day in
        let isLastOfItsYear =
          index == days.count - 1 || days[index + 1].parts.year != day.parts.year
        return isLastOfItsYear ? dated(day) : words.short(day)
      })
  }

  /// A last day: `senast 29 maj 2026`.
  package func by(_ day: Day) -> String { pick("senast \(dated(day))", "by \(dated(day))") }

  /// A last day, its year only where it is another than `year`: `senast 29 maj`.
  package func by(_ day: Day, in year: Int) -> String {
    day.parts.year == year
      ? pick("senast \(words.short(day))", "by \(words.short(day))") : by(day)
  }

  /// What stands in place of words that stay in the room.
  package var staysInRoom: String { pick("(stannar i rummet)", "(stays in the room)") }

  /// What stands where there is nothing yet.
  package var nothingYet: String { pick("Inget än.", "Nothing yet.") }
}
