import ArgumentParser
import Foundation
import TillDiCore
import TillDiProgrammes
import TillDiReports
import TillDiWords

struct ProgrammeShow: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show the programme, or one session with its words to say.",
    discussion: """
      Examples:
        tilldi programme show staff-2
        tilldi programme show --format json
      """)

  @Argument(help: "A session, such as staff-2; the whole programme unless said.")
  var session: String?

  @Option(help: "terminal, markdown or json.")
  var format: DataFormat = .terminal

  @OptionGroup var options: ProgrammeOptions

  func run(in context: Context) async throws {
    let chosen = ChosenProgramme(options, in: context)
    let programme = try chosen.load()
    if format == .json {
      return try context.output.write(
        String(decoding: try Programmes.json(programme), as: UTF8.self) + "\n")
    }
    let id = session.map { SessionID($0) }
    if let id, programme.session(id) == nil {
      throw Report(
        .unknownSession(id.rawValue, known: programme.everySession.map(\.id.rawValue)),
        chosen.words)
    }
    let reports = chosen.reports(programme)
    try context.write(id.map { reports.session($0) } ?? reports.programmeOutline(), as: format)
  }
}

struct ProgrammeCourse: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "course", abstract: "Read the quick course for a new facilitator.")

  @Option(help: "terminal or markdown.")
  var format: DocumentFormat = .terminal

  @OptionGroup var options: ProgrammeOptions

  func run(in context: Context) async throws {
    let chosen = ChosenProgramme(options, in: context)
    try context.write(
      chosen.reports(try chosen.load()).quickCourse(),
      as: format == .markdown ? .markdown : .terminal)
  }
}

struct ProgrammeList: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the programmes that travel inside the binary.")

  @OptionGroup var options: ProgrammeOptions

  func run(in context: Context) async throws {
    let words = Words(context.language(options.series.language))
    for id in Programmes.builtInIDs {
      do throws(ProgrammeProblems) {
        guard let programme = try Programmes.builtIn(id) else { continue }
        try? context.output.write("\(id)  \(programme.title[words.language])\n")
      } catch {
        throw Report(error, words)
      }
    }
  }
}

struct ProgrammeCheck: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check a programme: every fault by file, line and column, and what would be right.",
    discussion: "Example: tilldi programme check vart-program.yaml")

  @Argument(help: "The file; otherwise as for the other subcommands.")
  var file: String?

  @OptionGroup var options: ProgrammeOptions

  func run(in context: Context) async throws {
    var options = options
    options.programme = file ?? options.programme
    let chosen = ChosenProgramme(options, in: context)
    let programme = try chosen.load()
    try context.output.write(chosen.words.isSound(programme) + "\n")
  }
}

struct ProgrammeCopy: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "copy",
    abstract: "Copy the programme to a file of your own, to change and run with --programme.",
    discussion: "Example: tilldi programme copy vart-program.yaml")

  @Argument(help: "The new file.")
  var file: String

  @Flag(help: "Write over a file that is there.")
  var force = false

  @OptionGroup var options: ProgrammeOptions

  func run(in context: Context) async throws {
    let chosen = ChosenProgramme(options, in: context)
    let bytes = try chosen.source().bytes
    let path = context.path(file)
    try ExportFile(path: path, words: chosen.words).write(
      String(decoding: bytes, as: UTF8.self), replacing: force)
    try context.output.write(chosen.words.wrote(path) + "\n")
  }
}

extension Words {
  fileprivate func isSound(_ programme: Programme) -> String {
    let sessions = programme.sessions.count
    let minutes = programme.sessions(of: .staff).map(\.minutes).reduce(0, +)
    return pick(
      "”\(programme.title[language])” är felfritt: \(sessions) träffar, personalens \(minutes) minuter, \(programme.homework.count) läxor.",
      "“\(programme.title[language])” has no faults: \(sessions) sessions, staff’s \(minutes) minutes, \(programme.homework.count) homework."
    )
  }
}
