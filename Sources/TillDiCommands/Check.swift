import ArgumentParser
import Foundation
import TillDiCore
import TillDiJournal
import TillDiProgrammes
import TillDiWords

/// `tilldi check`: the health of a series.
struct Check: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check the series' files: every line, the programme, permissions.",
    discussion: """
      Reading never writes. A line that can't be read is named by its number;
      documents for others wait until it is resolved, since it may be the mark that
      something stays in the room.

      --set-aside moves such lines to a file of their own beside the record, so that
      work can go on.

      What two computers set in different ways, before they were merged, is shown
      with both sides until somebody chooses:
        tilldi check --choose k7f2m
      """)

  @Flag(help: "Move lines that can't be read to a file of their own.")
  var setAside = false

  @Option(
    help: ArgumentHelp(
      "Choose one side of what two computers set, by its name.", valueName: "name"))
  var choose: String?

  @OptionGroup var options: ChangeOptions

  func run(in context: Context) async throws {
    var series = try OpenSeries(options, in: context)
    let words = series.words
    if let choose {
      let programme = try? series.programme()
      let names = series.conflictNames(programme)
      try context.say(words.chosen(try series.choose(choose, programme), names))
      return try series.showConflicts(try? series.programme())
    }
    if setAside, !series.record.problems.isEmpty {
      let file = try series.setAsideUnreadable()
      try context.say(words.setAside(file))
    }
    var isHealthy = true
    for problem in series.record.problems {
      isHealthy = false
      try context.say(words.unreadable(problem))
    }
    for line in series.record.unknownLines {
      isHealthy = false
      try context.say(words.unknownLine(line))
    }
    if series.record.tornBytes > 0 {
      try context.say(words.torn(series.record.tornBytes))
    }
    let leftovers = series.record.journal.leftovers()
    if !leftovers.isEmpty { try context.say(words.leftovers(leftovers)) }
    let straying = series.straying
    if !straying.missing.isEmpty { try context.say(words.filesMissing(straying.missing)) }
    if !straying.unnamed.isEmpty { try context.say(words.filesUnnamed(straying.unnamed)) }
    for warning in series.record.journal.diskWarnings() {
      try context.say(words.text(of: warning))
    }
    let programme = try series.programme()
    try series.showConflicts(programme)
    try context.say(
      words.healthy(
        lines: series.record.history.actions.count, notes: series.series.notes.count,
        programme: programme.title[words.language], version: Program.version))
    if !isHealthy {
      throw Report(series.record.problems.isEmpty ? words.newerLines : words.unhealthy)
    }
  }
}

extension Words {
  fileprivate func unreadable(_ problem: LineProblem) -> String {
    let fault =
      switch problem.fault {
      case .notJSON: pick("är inte JSON", "is not JSON")
      case .noAction: pick("saknar namn eller nummer", "lacks its name or number")
      case .malformedEvent(let path):
        pick(
          "har en händelse som inte stämmer (\(path))", "has an event that does not fit (\(path))")
      }
    return pick(
      "journal.jsonl rad \(problem.line) \(fault). Raden är orörd.",
      "journal.jsonl line \(problem.line) \(fault). The line is untouched.")
  }

  fileprivate func unknownLine(_ line: Int) -> String {
    pick(
      "journal.jsonl rad \(line) är skriven av en nyare tilldi och förstås inte här. Uppdatera tilldi.",
      "journal.jsonl line \(line) was written by a newer tilldi and is not understood here. Update tilldi."
    )
  }

  fileprivate func torn(_ bytes: Int) -> String {
    pick(
      "Sist i filen ligger \(bytes) byte som aldrig blev klara (strömavbrott?). De bekräftades aldrig och läggs åt sidan när något sparas nästa gång.",
      "At the end of the file lie \(bytes) bytes that were never finished (a power cut?). They were never confirmed, and are set aside when something is saved next."
    )
  }

  fileprivate func leftovers(_ files: [String]) -> String {
    let names = files.joined(separator: ", ")
    return pick(
      "Åtsidan lagt i omgångens mapp: \(names). Titta i dem och ta bort dem när de inte behövs; där kan stå sådant som sagts.",
      "Set aside in the series’ folder: \(names). Look in them, and delete them when they are not needed; they may hold what was said."
    )
  }

  fileprivate func healthy(lines: Int, notes: Int, programme: String, version: String) -> String {
    pick(
      "\(lines) händelser, \(notes) anteckningar. Programmet ”\(programme)” är felfritt. tilldi \(version).",
      "\(lines) entries, \(notes) notes. The programme “\(programme)” has no faults. tilldi \(version)."
    )
  }

  fileprivate var unhealthy: String {
    pick(
      "Rader som inte går att läsa: återställ en säkerhetskopia, rätta raden, eller kör tilldi check --set-aside. Till dess skrivs inget ut till andra.",
      "Lines that can’t be read: restore a backup, mend the line, or run tilldi check --set-aside. Until then nothing is written for others."
    )
  }

  fileprivate var newerLines: String {
    pick(
      "Inget är förlorat. Uppdatera tilldi; till dess skrivs inget ut till andra.",
      "Nothing is lost. Update tilldi; until then nothing is written for others.")
  }

  fileprivate func setAside(_ file: String) -> String {
    pick(
      "Raderna ligger nu i ”\(file)”. Titta i den innan något skickas till andra: kanske skulle något stanna i rummet.",
      "The lines now lie in “\(file)”. Look in it before anything is sent to others: something may have been meant to stay in the room."
    )
  }
}
