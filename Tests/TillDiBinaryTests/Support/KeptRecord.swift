import Files
import Foundation
import Synchronization
import Testing
import TillDiCommands
import TillDiDesk
import TillDiCore
import TillDiWalk

/// A whole record as a program once wrote it: it folds for ever, into the same lists and the same papers.
///
/// The record is never written anew. What is read out of it lies beside it, and is renewed only by a change that
/// says why.
struct KeptRecord: Sendable, CustomTestStringConvertible {
  /// The folder that holds it.
  let name: String
  /// The day it is read on; dates are told from there.
  let today: String
  /// What is read out of it.
  let readings: [Reading]
  /// The files for the other laptop, which are read last: writing one is kept in the record.
  var sent: [Reading] = []

  var testDescription: String { name }

  /// The example in Swedish, the example in English, a record in which everything happened, and the two laptops of
  /// one series between which files travelled both ways.
  static let all = [
    KeptRecord(
      name: "solgarden", today: "2026-06-30", readings: Reading.lists + Reading.papers,
      sent: [.sentStaff, .sentManagement, .sentReplies]),
    KeptRecord(name: "maple-court", today: "2026-06-30", readings: Reading.lists + [.report]),
    everything, betweenStaff, betweenManagement,
  ]

  /// Two laptops, conflicts, erasures, masks, ballots, gatherings, maps, a closing, and what came late.
  static let everything = KeptRecord(
    name: "everything", today: "2026-06-04",
    readings: Reading.lists + Reading.papers + Reading.more,
    sent: [.sentStaff, .sentManagement, .sentReplies])

  /// The staff's laptop, where management's list and two files of replies came.
  static let betweenStaff = KeptRecord(
    name: "between-staff", today: "2026-04-22", readings: Reading.lists, sent: [.sentStaff])

  /// Management's laptop, where the staff's list came in two versions and lost a line.
  static let betweenManagement = KeptRecord(
    name: "between-management", today: "2026-04-22", readings: Reading.lists,
    sent: [.sentManagement, .sentReplies])

  private var kept: URL { Self.folder.appendingPathComponent(name) }

  /// Where what is read out of it lies.
  var expected: URL { kept.appendingPathComponent("expected") }

  /// The lines of the record.
  func lines() throws -> [String] {
    try String(contentsOf: kept.appendingPathComponent("journal.jsonl"), encoding: .utf8)
      .split(separator: "\n").map(String.init)
  }

  /// Lays the series out as a person has it, with the lines as they are or changed.
  func layOut(_ change: ([String]) throws -> [String] = { $0 }) throws -> LaidOutRecord {
    let stand = try Stand()
    let files = FileManager.default
    try files.createDirectory(
      atPath: stand.series, withIntermediateDirectories: false,
      attributes: [.posixPermissions: 0o700])
    let attachments = kept.appendingPathComponent("attachments").path
    if files.fileExists(atPath: attachments) {
      try files.copyItem(atPath: attachments, toPath: stand.series + "/attachments")
    }
    let programme = Self.folder.appendingPathComponent("programme.yaml")
    try files.copyItem(atPath: programme.path, toPath: stand.series + "/programme.yaml")
    let text = try change(try lines()).map { $0 + "\n" }.joined()
    let made = files.createFile(
      atPath: stand.record, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600])
    #expect(made)
    return LaidOutRecord(stand: stand, today: try #require(Day(text: today)))
  }

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Records")
}

/// A kept record in a folder of its own, and the program to read it with, in this process.
struct LaidOutRecord {
  let stand: Stand
  let today: Day

  /// Runs the program on the record, on its day and 80 columns wide, perhaps on a disk that fails.
  func tilldi(
    _ arguments: [String], on disk: Disk = .live, as environment: [String: String] = [:]
  ) async throws -> (status: Int32, out: String, err: String) {
    try run(arguments, on: disk, as: environment)
  }

  /// Runs the program on the record and types lines into it; what is new is called `names`, then `names2` and so on.
  func run(
    _ arguments: [String], input: String = "", on disk: Disk = .live,
    as environment: [String: String] = [:], names: String = "readername"
  ) throws -> (status: Int32, out: String, err: String) {
    let (output, errors) = (TextSink(), TextSink())
    let time = try #require(ClockTime(text: "10:00"))
    let today = self.today
    let drawn = Mutex(0)
    let context = Context(
      input: LineSource(text: input), output: output, errors: errors, environment: environment,
      directory: stand.series, now: { Now(day: today, time: time) },
      drawName: {
        drawn.withLock { count in
          count += 1
          return count == 1 ? names : names + String(count)
        }
      },
      isInteractive: false, isTerminal: false, width: 80, laptop: { "readertest" }, disk: disk)
    let status = Program.run(arguments, context)
    return (status, output.text, errors.text)
  }
}

/// One thing that is read out of a record: the command, and the file that keeps what it says.
struct Reading: Sendable {
  let file: String
  let arguments: [String]

  init(_ file: String, _ arguments: String...) {
    self.file = file
    self.arguments = arguments
  }

  static let report = Reading("report.md", "report")

  /// What the fold comes to: both lists, the comparison and what was promised as data, and what people are told.
  static let lists = [
    Reading("list-staff.json", "list", "staff", "--format", "json"),
    Reading("list-management.json", "list", "management", "--format", "json"),
    // As data and on paper a list is the version that was handed over; on the screen it is as it stands.
    Reading("list-staff.txt", "list", "staff"),
    Reading("list-management.txt", "list", "management"),
    Reading("compare.json", "compare", "--no-suggestions", "--format", "json"),
    Reading("follow-up.json", "follow-up", "--format", "json"),
    Reading("status.txt", "status"),
    Reading("log.txt", "log"),
    Reading("check.txt", "check"),
  ]

  /// The few that everything else follows from; the log names every entry.
  static let fold = lists.filter {
    ["list-staff.txt", "compare.json", "log.txt"].contains($0.file)
  }

  /// The papers about what was said, in the form that reads best as a difference.
  static let papers = [
    report,
    Reading("report-for-staff.md", "report", "--for", "staff"),
    Reading("report-for-management.md", "report", "--for", "management"),
    Reading("report-for-board.md", "report", "--for", "board"),
    Reading("list-staff.md", "list", "staff", "--format", "markdown"),
    Reading("list-management.md", "list", "management", "--format", "markdown"),
    Reading("compare.md", "compare", "--format", "markdown"),
    Reading("follow-up.md", "follow-up", "--format", "markdown"),
    Reading("letter.md", "letter", "--format", "markdown"),
    Reading("answer-sheet.md", "answer-sheet", "--format", "markdown"),
    Reading("catch-up.md", "catch-up", "staff-2", "--format", "markdown"),
    Reading("map-dream.md", "map", "dream", "--format", "markdown"),
    Reading("review.md", "review", "--format", "markdown"),
    Reading("closing.txt", "close"),
  ]

  /// What else there is, and the forms that other programs read.
  static let more = [
    Reading("suggestions.json", "compare", "--format", "json"),
    Reading("list-staff.csv", "list", "staff", "--format", "csv"),
    Reading("list-management.csv", "list", "management", "--format", "csv"),
    Reading("compare.csv", "compare", "--format", "csv"),
    Reading("follow-up.csv", "follow-up", "--format", "csv"),
    Reading("homework.md", "homework", "--format", "markdown"),
    Reading("invitation.md", "invitation", "--format", "markdown"),
    Reading("invitation.ics", "invitation", "--format", "ics"),
    Reading("schedule.txt", "schedule"),
    Reading("map-now.md", "map", "now", "--format", "markdown"),
    Reading("map-dream.json", "map", "dream", "--format", "json"),
    Reading("map-dream.lanes.txt", "map", "dream", "--format", "lanes"),
    Reading("map-way-in.md", "map", "way-in", "--format", "markdown"),
    Reading("review.json", "review", "--format", "json"),
    Reading("attachments.txt", "attach"),
  ]

  static let sentStaff = Reading(
    "hand-over-staff.json", "hand-over", "staff", "--again", "--output", "-")
  static let sentManagement = Reading(
    "hand-over-management.json", "hand-over", "management", "--again", "--output", "-")
  static let sentReplies = Reading(
    "hand-over-replies.json", "hand-over", "replies", "--output", "-")
}
