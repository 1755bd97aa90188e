import ArgumentParser
import TillDiCore
import TillDiProgrammes
import TillDiDesk
import TillDiWords

struct ProgrammeList: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the programmes that travel inside the binary.")

  @OptionGroup var options: ProgrammeOptions

  func run(in context: Context) throws {
    let words = Words(context.language(options.series.language))
    for id in Programmes.builtInIDs {
      let programme: Programme?
      do throws(ProgrammeProblems) {
        programme = try Programmes.builtIn(id)
      } catch {
        throw Report(error, words)
      }
      guard let programme else { continue }
      try context.output.write("\(id)  \(programme.title[words.language])\n")
    }
  }
}
