import ArgumentParser
import TillDiDesk
import Foundation

extension DocumentFormat: PaperFormat {}

/// The forms that programs may read as well.
enum DataFormat: String, PaperFormat, CaseIterable {
  case terminal
  case markdown
  case html
  case docx
  case json
}

/// The forms of what can be laid out in rows, for a spreadsheet too.
enum TableFormat: String, PaperFormat, CaseIterable {
  case terminal
  case markdown
  case html
  case docx
  case csv
  case json
}

/// Forms of which some are documents for people.
protocol PaperFormat: ExpressibleByArgument, Equatable, RawRepresentable<String> {
  static var terminal: Self { get }
  static var markdown: Self { get }
  static var html: Self { get }
  static var docx: Self { get }
}

extension PaperFormat {
  /// The form a document gets; where data is asked for, the one that any program reads as text.
  var document: DocumentFormat {
    switch self {
    case .terminal: .terminal
    case .html: .html
    case .docx: .docx
    default: .markdown
    }
  }
}

/// Where a result goes: the screen, or a file for somebody else.
struct OutputOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Write to a file, such as exports/list.md; - is standard output.", valueName: "file"))
  var output: String?

  @Flag(help: "Write over a file that is there.")
  var force = false

  @Flag(help: "Show exactly what would leave; write nothing.")
  var preview = false

  /// Where it goes.
  var place: OutputPlace { OutputPlace(file: output, replaces: force, isPreview: preview) }

  /// The form where none is named: for the screen, or for a file by how its name ends, such as `.docx` or `.csv`;
  /// Markdown where that says nothing.
  func usualFormat<Format: PaperFormat>() -> Format {
    guard let output else { return .terminal }
    let ending = (output as NSString).pathExtension.lowercased()
    return Format(rawValue: ending) ?? .markdown
  }
}
