import Foundation
import Testing

@Suite("Exit codes: 0 done, 1 a reported failure, 64 wrong usage")
struct UsageTests {
  /// A wrong invocation, and the first line it gets.
  struct Misuse: Sendable, CustomTestStringConvertible {
    let arguments: [String]
    let says: String

    init(_ arguments: String..., says: String) {
      self.arguments = arguments
      self.says = says
    }

    var testDescription: String { "tilldi " + arguments.joined(separator: " ") }
  }

  static let misuses: [Misuse] = [
    Misuse("reprot", says: "Error: There is no command 'reprot'. Did you mean 'report'?"),
    Misuse("xyzzy", says: "Error: Unexpected argument 'xyzzy'"),
    Misuse("--bad", says: "Error: Unknown option '--bad'"),
    Misuse("list", says: "Error: Missing expected argument '<side>'"),
    Misuse(
      "list", "nobody",
      says:
        "Error: The value 'nobody' is invalid for '<side>'. Please provide one of 'staff' and 'management'."
    ),
    Misuse(
      "list", "staff", "--format", "pdf",
      says:
        "Error: The value 'pdf' is invalid for '--format <format>'. Please provide one of the following:"
    ),
    Misuse(
      "list", "staff", "--fromat", "json",
      says: "Error: Unknown option '--fromat'. Did you mean '--format'?"),
    Misuse("new", says: "Error: Missing expected argument '<name>'"),
    Misuse(
      "new", "Björken", "--language", "xx",
      says:
        "Error: The value 'xx' is invalid for '--language <language>'. Please provide one of 'sv' and 'en'."
    ),
    Misuse("link", "vill1", says: "Error: Missing expected argument '<second>'"),
    Misuse("note", "--hej", says: "Error: Unknown option '--hej'"),
    Misuse(
      "rank", "staff", "stör1", "--at", "först",
      says: "Error: The value 'först' is invalid for '--at <place>'"),
    Misuse("report", "--output", says: "Error: Missing value for '--output <file>'"),
  ]

  @Test("Wrong usage: exit 64, said on standard error, with where to find help", arguments: misuses)
  func wrongUsage(_ misuse: Misuse) async throws {
    let stand = try await Samples.full()
    let before = try stand.snapshot()
    let outcome = try await stand.tilldi(misuse.arguments)
    let lines = outcome.err.split(separator: "\n")
    #expect(lines.first.map(String.init) == misuse.says)
    #expect(lines.last?.contains("--help' for more information.") == true, "\(outcome)")
    #expect(outcome.out == "")
    #expect(outcome.status == 64 && !outcome.isSignal)
    #expect(try stand.snapshot() == before)
  }

  @Test(
    "What is done exits 0, with its result on standard output and nothing else said",
    arguments: [
      [], ["status"], ["list", "staff"], ["list", "management", "--format", "markdown"],
      ["list", "staff", "--format", "json"], ["compare"], ["compare", "--format", "json"],
      ["report"], ["follow-up"], ["homework"], ["schedule"], ["schedule", "show"], ["log"],
      ["check"], ["map", "now"], ["programme"], ["programme", "show", "staff-2"],
      ["programme", "list"], ["programme", "check"], ["programme", "course"], ["--help"],
      ["--version"], ["help", "note"],
    ])
  func done(_ arguments: [String]) async throws {
    let outcome = try await Samples.full().tilldi(arguments)
    #expect(outcome.status == 0 && !outcome.isSignal, "\(outcome)")
    #expect(!outcome.out.isEmpty)
    #expect(outcome.err == "")
  }

  @Test("In an empty folder tilldi says how to begin, and makes nothing")
  func howToBegin() async throws {
    let stand = try Stand()
    for language in ["sv", "en"] {
      let outcome = try await stand.tilldi("--language", language)
      #expect(outcome.status == 0)
      #expect(outcome.out.contains("tilldi new \""))
      #expect(outcome.out.contains("tilldi demo"))
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: stand.work).isEmpty)
  }

  @Test("Colour is for terminals only")
  func noColour() async throws {
    let stand = try await Samples.full()
    for arguments in [["status"], ["list", "staff"], ["--help"], ["programme"]] {
      #expect(try await !stand.tilldi(arguments).standardOutput.contains(0x1B))
    }
  }

  @Test(
    "The language: the flag, then the series', then TILLDI_LANGUAGE, then Swedish",
    arguments: [
      // series, environment, flag → what is spoken
      ("sv", "en", nil, "sv"), ("en", nil, nil, "en"), ("sv", nil, "en", "en"),
      ("en", "sv", "sv", "sv"), (nil, nil, nil, "sv"), (nil, "en", nil, "en"),
      (nil, "en_GB.UTF-8", nil, "en"), (nil, "en", "sv", "sv"), (nil, "zz", nil, "sv"),
    ] as [(String?, String?, String?, String)])
  func language(series: String?, environment: String?, flag: String?, spoken: String) async throws {
    let stand = if let series { try await Samples.begun(series) } else { try Stand() }
    let outcome = try await stand.tilldi(
      ["homework", "homework-9"] + (flag.map { ["--language", $0] } ?? []),
      with: environment.map { ["TILLDI_LANGUAGE": $0] } ?? [:])
    #expect(outcome.err.hasPrefix(spoken == "sv" ? (series == nil ? "Här" : "Programmet") : "Th"))
    #expect(outcome.status == 1)
  }
}
