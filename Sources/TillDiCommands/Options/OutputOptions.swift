public import ArgumentParser
public import TillDiDesk

extension DocumentFormat: ExpressibleByArgument {}

/// The forms that programs may read as well.
enum DataFormat: String, PaperFormat, ExpressibleByArgument {
  case terminal
  case markdown
  case html
  case docx
  case json
}

/// The forms of what can be laid out in rows, for a spreadsheet too.
enum TableFormat: String, PaperFormat, ExpressibleByArgument {
  case terminal
  case markdown
  case html
  case docx
  case csv
  case json
}

/// Where a result goes: the screen, or a file for somebody else.
struct OutputOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Write to a file whose ending says what is in it; - is standard output.", valueName: "file"))
  var output: String?

  @Flag(help: "Write over a file that is there.")
  var force = false

  @Flag(help: "Show exactly what would leave; write nothing.")
  var preview = false

  @Flag(
    help: ArgumentHelp(
      "Write it though a line looks like a personal number, a telephone number or an address."))
  var asItStands = false

  /// Where it goes.
  var place: OutputPlace {
    OutputPlace(
      file: output, replaces: force, isPreview: preview, leavesAsItStands: asItStands)
  }
}
