package import TillDiCore

/// What the log needs to know to name what an event is about.
package struct LogNames {
  /// A note's words as they may be shown, given what an event says they are.
  package let words: (NoteID, String) -> String
  /// A note, by its words.
  package let note: (NoteID) -> String
  /// A session's title.
  package let session: (SessionID) -> String
  /// An activity's title, at an occasion.
  package let activity: (ActivityID, OccasionID) -> String
  /// An occasion's title.
  package let occasion: (OccasionID) -> String
  /// A homework's title.
  package let homework: (HomeworkID) -> String
  /// What a reply answered.
  package let reply: (ReplyID) -> String

  package init(
    words: @escaping (NoteID, String) -> String, note: @escaping (NoteID) -> String,
    session: @escaping (SessionID) -> String,
    activity: @escaping (ActivityID, OccasionID) -> String,
    occasion: @escaping (OccasionID) -> String, homework: @escaping (HomeworkID) -> String,
    reply: @escaping (ReplyID) -> String
  ) {
    self.words = words
    self.note = note
    self.session = session
    self.activity = activity
    self.occasion = occasion
    self.homework = homework
    self.reply = reply
  }
}

extension ReportWords {
  /// The log's name.
  package var logTitle: String { pick("händelser", "what happened") }

  /// What marks an action that was taken back.
  package var undone: String { pick("ångrad", "undone") }

  /// What stands where the record has nothing.
  package var emptyLog: String { pick("Inget har hänt än.", "Nothing has happened yet.") }

  /// Something that is named but no longer there.
  package var gone: String { pick("(borta)", "(gone)") }
}
