package import TillDiCore

/// Everything that is wrong with a programme, in the order of the file; never empty.
package struct ProgrammeProblems: Error, Hashable, Sendable {
  /// The problems, by line and column.
  package var problems: [ProgrammeProblem]
}

/// One fault in a programme: where it is, and what it is as data.
package struct ProgrammeProblem: Hashable, Sendable {
  /// What the caller called the file.
  package var file: String
  /// The line, from 1.
  package var line: Int
  /// The column in characters of Unicode, from 1.
  package var column: Int
  /// What is wrong, with what is needed to say how it would be right.
  package var kind: Kind

  /// Takes the place and what is wrong there.
  package init(file: String, line: Int, column: Int, kind: Kind) {
    self.file = file
    self.line = line
    self.column = column
    self.kind = kind
  }
}

extension ProgrammeProblem {
  /// Every fault a programme can have.
  package enum Kind: Hashable, Sendable {
    // What stops the reading.

    /// More bytes than any programme needs.
    case tooLarge(bytes: Int, limit: Int)
    /// A byte that isn't UTF-8.
    case invalidUTF8
    /// A character that can't be shown, by its number in Unicode.
    case controlCharacter(UInt32)
    /// A line indented with a tab.
    case tab
    /// Nothing but white space and comments.
    case empty
    /// A reference to another part of the file; with many, a small file grows without end.
    case alias
    /// Lists or mappings within each other, deeper than any programme needs.
    case tooDeep
    /// A second document in the same file.
    case severalDocuments
    /// Not YAML; the reader's own words, which are English.
    case syntax(String)
    /// The same key more than once in one mapping; the place is that of the first.
    case duplicateKeys([String])

    // What has the wrong shape.

    /// A list where there should be a text, and so on; the key is missing for the file as a whole.
    case wrongShape(key: String?, expected: Shape, found: Shape)
    /// A key that is a list or a mapping.
    case keyNotText
    /// A key that isn't known there.
    case unknownKey(String, known: [String], suggestion: String?)
    /// A key that must be there.
    case missingKey(String)
    /// A key with nothing after it.
    case emptyValue(key: String)
    /// Something else than digits where a whole number is needed.
    case notWholeNumber(key: String, found: String)
    /// A number beyond what makes sense.
    case outOfRange(key: String, value: Int, least: Int, most: Int)
    /// Something else than `2` or `2–3`.
    case notGroupSize(String)
    /// A word that isn't among those that are possible.
    case unknownWord(Vocabulary, found: String, known: [String], suggestion: String?)
    /// A text without Swedish.
    case missingSwedish(key: String)
    /// An identifier with other characters than small letters, digits and hyphens.
    case invalidIdentifier(String)
    /// The same identifier twice where they must differ.
    case duplicateIdentifier(String)

    // What doesn't fit together.

    /// A track whose steps aren't 1, 2, 3 and 4 in order.
    case stepsNotOneToFour(found: [Int])
    /// A step that no track has.
    case noSuchStep(Int)
    /// A step of an activity that its session doesn't cover.
    case stepNotInSession(Int, session: String, steps: [Int])
    /// A step of an activity in an occasion beside the tracks.
    case stepOutsideTrack(Int)
    /// A track without any session.
    case trackWithoutSessions(TrackKind)
    /// The activities' minutes aren't the session's.
    case minutesDoNotAddUp(sum: Int, minutes: Int)
    /// No time left to read out.
    case workingMinutesTooLong(working: Int, minutes: Int)
    /// A key that the form can't do without.
    case formNeeds(ActivityForm, key: String)
    /// A key that only group work has.
    case onlyInGroupWork(key: String)
    /// A kind of note that belongs to the other track.
    case kindOfOtherTrack(NoteKind, track: TrackKind)
    /// Collected at the session it is given at, or before.
    case collectedBeforeGiven(homework: String, givenAt: String, collectedAt: String)
    /// Given in one track and collected in the other.
    case homeworkAcrossTracks(String)
    /// Homework is collected, but not first thing.
    case collectNotFirst(session: String)
    /// Homework is handed out, but not last thing.
    case giveNotLast(session: String)
    /// Collecting where no homework is due.
    case nothingToCollect(session: String)
    /// Handing out where there is no homework to give.
    case nothingToGive(session: String)
    /// Looking back where the programme has no reflections.
    case nothingToReview(String)
    /// Homework due at a session that has no time for collecting it.
    case neverCollected(homework: String, session: String)
    /// Homework given at a session that has no time for handing it out.
    case neverGiven(homework: String, session: String)
  }

  /// What a part of the file can be.
  package enum Shape: Hashable, Sendable {
    /// Keys with values.
    case mapping
    /// Items, one after the other.
    case list
    /// One piece of text or a number.
    case text
    /// A text in one or more languages.
    case localizedText
  }

  /// What a word is chosen from.
  package enum Vocabulary: Hashable, Sendable, CaseIterable {
    /// The form of an activity.
    case form
    /// What is laid out.
    case material
    /// The kind of a note.
    case noteKind
    /// What a hint trains.
    case ability
    /// Present or future.
    case timeFrame
    /// Staff or management.
    case track
    /// The identifier of a session.
    case session
  }
}

/// Gathers the problems of one file while it is read.
final class ProblemLog {
  /// What the caller called the file.
  let file: String
  /// What has been found so far.
  private(set) var problems: [ProgrammeProblem] = []

  init(file: String) {
    self.file = file
  }

  /// Adds a problem.
  func note(_ kind: ProgrammeProblem.Kind, at position: Position) {
    problems.append(
      ProgrammeProblem(file: file, line: position.line, column: position.column, kind: kind))
  }

  /// The problems by place; those of one place as they were found.
  var inOrder: [ProgrammeProblem] {
    problems.enumerated()
      .sorted {
        ($0.element.line, $0.element.column, $0.offset)
          < ($1.element.line, $1.element.column, $1.offset)
      }
      .map(\.element)
  }
}

/// A place in the file; line and column count from 1.
struct Position: Hashable {
  var line: Int
  var column: Int

  /// Where a fault of the whole file is said to be.
  static var start: Position { Position(line: 1, column: 1) }
}
