import ArgumentParser
import TillDiDesk
import TillDiProgrammes
import TillDiWords

struct ProgrammeCopy: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "copy",
    abstract: "Copy the programme to a file of your own, to change and run with --programme.",
    discussion: """
      The first line of the copy names the schema by which an editor can tell what may
      stand where; lay it beside the copy.

      Examples:
        tilldi programme copy vart-program.yaml
        tilldi schema programme-file > \(ProgrammeFile.schemaName)
      """)

  @Argument(help: "The new file.")
  var file: String

  @Flag(help: "Write over a file that is there.")
  var force = false

  @OptionGroup var options: ProgrammeOptions

  func run(in context: Context) throws {
    let chosen = options.chosen(in: context)
    let bytes = ProgrammeFile.namingSchema(try chosen.source().bytes)
    let path = context.path(file)
    let copy = ExportFile(path, in: context, chosen.words)
    try copy.requireForeign()
    try OutputPlace(file: file, replaces: force, isPreview: false).require(.yaml, chosen.words)
    try copy.write(bytes, replacing: force)
    try context.say(chosen.words.wrote(path))
  }
}
