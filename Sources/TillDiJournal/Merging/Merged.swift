package import TillDiCore

/// What a merge brought, or would bring.
package struct Merged: Sendable {
  /// The actions that came along, in the order they stand in the other file.
  package var actions: [Action] = []
  /// The notes of which something was left over there, since they stay in the room.
  package var hiddenNotes: Set<NoteID> = []
  /// The attachments that were left over there, since they stay in the room.
  package var hiddenAttachments: Set<NoteID> = []
  /// How many lines were not brought, since their words were erased for good.
  package var keptOut = 0
  /// The things whose words the other laptop erased, and which are erased here now.
  package var erasing: Set<Subject> = []
  /// How many lines that took out of this record.
  package var removedLines = 0
  /// How many lines of this record were masked as they are over there.
  package var maskedLines = 0
  /// Things that were masked on one side while the other gave them new words: somebody has to look.
  package var maskAgain: Set<Subject> = []
  /// How many of the lines that came are of kinds that only a newer program knows.
  package var unknown = 0
  /// How many lines have one name and two contents, which no version of this program writes.
  package var differing = 0
  /// Whether the other record ends in a line that was never finished.
  package var isTornThere = false
  /// Every text in the events that came, names of things too, where there are attachments to look for.
  var values: [Set<String>] = []
  /// The files that were copied, by their path from the series' folder.
  package var files: [String] = []
  /// Attachments that are here already with other bytes, and were left alone.
  package var clashes: [String] = []
  /// The series as it was here.
  package var before: History
  /// The series as it is now, or would be.
  package var after: History
  /// What was deleted because words went.
  package var sweep = Sweep()
  /// The file that a line which was never finished here was set aside in.
  package var setAside: String?
  /// What the disk can't do.
  package var warnings: [DiskWarning] = []

  /// Whether there was anything to do.
  package var isNothingNew: Bool { actions.isEmpty && removedLines == 0 && maskedLines == 0 }

  /// The laptops that the actions were typed on.
  package var laptops: [String] { Set(actions.compactMap(\.by)).sorted() }
}
