package import Documents
package import TillDiCore
package import TillDiWords

/// Everything that is written for people about one series, each a pure function to a `Document`.
///
/// ```swift
/// let reports = Reports(series: history.series, programme: programme, today: today)
/// print(MarkdownWriter().write(reports.staffList()))
/// ```
///
/// Nothing here reads a disk or a clock. What stays in the room, or was taken away before it was
/// handed over, is in none of it, nor counted.
///
/// Source: *The model*, “What stays in the room”.
package struct Reports: Sendable {
  /// The series.
  package let series: Series
  /// The programme it runs through; without it, steps and titles are left out.
  package let programme: Programme?
  /// The day it is.
  package let today: Day
  /// The language it is written in.
  package let words: Words
  /// The photographs that can be shown, by their attachments' names; none where a form shows no pictures.
  package var photographs: [NoteID: Photograph] = [:]

  /// Takes the series, its programme and the day; writes in the series' language unless told
  /// otherwise.
  package init(series: Series, programme: Programme?, today: Day, words: Words? = nil) {
    self.series = series
    self.programme = programme
    self.today = today
    self.words = words ?? Words(series.language)
  }
}

extension Reports {
  /// The phrases of documents.
  package var phrases: ReportWords { words.reports }

  /// A document in this language.
  func document(title: String, @BlockBuilder blocks: () -> [Block]) -> Document {
    Document(title: title, language: words.language.rawValue, blocks: blocks())
  }

  /// A section's heading.
  func heading(_ section: ReportSection, level: Int = 2) -> Block {
    .heading(level: level, .text(phrases.title(of: section)))
  }

  /// Somebody's text in this language.
  func text(_ text: LocalizedText) -> String { text[words.language] }

  /// A session's title, or what the record calls it.
  package func title(of session: SessionID) -> String {
    programme?.session(session).map { text($0.title) } ?? session.rawValue
  }

  /// An activity's title, or what the record calls it.
  func title(of activity: ActivityID, in session: SessionID) -> String {
    programme?.activity(activity, in: session).map { text($0.title) } ?? activity.rawValue
  }

  /// A homework's title, or what the record calls it.
  func title(of homework: HomeworkID) -> String {
    programme?.homework.first { $0.id == homework }.map { text($0.title) } ?? homework.rawValue
  }

  /// The sessions of a side; without a programme, those where something of that side was said.
  func sessions(of track: TrackKind) -> Set<SessionID> {
    if let programme { return Set(programme.sessions(of: track).map(\.id)) }
    return Set(
      series.notes.values.compactMap { $0.kind.track == track ? $0.position?.session : nil })
  }

  /// The days on which a side met, each once, in order.
  func daysHeld(by track: TrackKind) -> [Day] {
    let sessions = sessions(of: track)
    return Set(series.occasions.filter { sessions.contains($0.session) }.map(\.day)).sorted()
  }
}

/// A paragraph of plain text.
func paragraph(_ text: String) -> Block { .paragraph(.text(text)) }
