import ArgumentParser
import Files
import TillDiCore
import TillDiProgrammes
import TillDiDesk
import TillDiWords

/// `tilldi demo`: a whole series, played.
struct Demo: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Play an example from start to finish: a care home's whole series.",
    discussion: """
      The same commands and the same walk as yours; every person and place in it is
      invented. The series stays in the folder, to look around in.

      Example: tilldi demo exempel
      """)

  @Argument(help: "A new folder; tilldi-demo unless said.")
  var folder: String?

  @OptionGroup var options: LanguageOptions

  func run(in context: Context) throws {
    let words = Words(context.language(options.language))
    let name = "Examples/solgarden.\(words.language.rawValue).script"
    guard let bytes = Programmes.embedded(name),
      let script = try? DemoScript(String(decoding: bytes, as: UTF8.self))
    else { throw Report(words.noExample) }
    let place = try makeFolder(context, words)
    let player = DemoPlayer(script, folder: place, words: words, in: context)
    try player.play()
    let report = report(in: place, context.disk)
    try context.output.write("\n" + words.lookAround(place, report: report) + "\n")
  }

  /// Makes the folder that was named, or the first free one.
  private func makeFolder(_ context: Context, _ words: Words) throws -> String {
    let names = folder.map { [$0] } ?? ["tilldi-demo"] + (2...99).map { "tilldi-demo-\($0)" }
    for name in names {
      let path = context.path(name)
      do throws(SystemFailure) {
        try context.disk.makeFolder(path)
        return path
      } catch {
        if error == .isThere { continue }
        throw Report(words.cannotWriteFile(path, why: error.reason))
      }
    }
    throw Report(words.folderTaken(context.path(names[0])))
  }

  /// The report the script wrote.
  private func report(in place: String, _ disk: Disk) -> String {
    for series in (try? disk.names(place)) ?? [] {
      let exports = place + "/" + series + "/exports"
      let papers = (try? disk.names(exports)) ?? []
      if let report = papers.first(where: { $0.hasSuffix(".md") }) { return exports + "/" + report }
    }
    return place
  }
}
