import Foundation
import Testing
import Trials

@Suite("Exit codes: 0 done, 1 a reported failure, 64 wrong usage")
struct UsageTests {
  /// A wrong invocation, and what is said in each language before more help is pointed to.
  struct Misuse: Sendable, CustomTestStringConvertible {
    let arguments: [String]
    let sv, en: String

    init(_ arguments: String, sv: String, en: String) {
      self.arguments = arguments.split(separator: " ").map(String.init)
      self.sv = sv
      self.en = en
    }

    var testDescription: String { "tilldi " + arguments.joined(separator: " ") }
  }

  static let misuses: [Misuse] = [
    Misuse(
      "reprot", sv: "Det finns inget kommando ”reprot”. Menade du tilldi report?",
      en: "There is no command “reprot”. Did you mean tilldi report?"),
    Misuse(
      "angra", sv: "Det finns inget kommando ”angra”. Menade du tilldi ångra?",
      en: "There is no command “angra”. Did you mean tilldi ångra?"),
    Misuse(
      "xyzzy", sv: "Det finns inget kommando ”xyzzy”.", en: "There is no command “xyzzy”."),
    Misuse(
      "hjälp xyzzy", sv: "Det finns inget kommando ”xyzzy”.", en: "There is no command “xyzzy”."),
    Misuse(
      "schedule flyta staff-3 15/3",
      sv: "Det finns inget kommando ”schedule flyta”. Menade du tilldi schedule flytta?",
      en: "There is no command “schedule flyta”. Did you mean tilldi schedule flytta?"),
    Misuse("--bad", sv: "--bad finns inte här.", en: "There is no --bad here."),
    Misuse(
      "list",
      sv: """
        Skriv också vilken sida: personalen eller ledningen.
        Till exempel: tilldi list staff --output exports/lista.docx
        """,
      en: """
        Write which side too: staff or management.
        For example: tilldi list staff --output exports/lista.docx
        """),
    Misuse(
      "list nobody", sv: "”nobody” går inte här. Skriv personalen eller ledningen.",
      en: "“nobody” will not do here. Write staff or management."),
    Misuse(
      "lista ledningne",
      sv: "”ledningne” går inte här. Menade du ledningen? Skriv personalen eller ledningen.",
      en: "“ledningne” will not do here. Did you mean management? Write staff or management."),
    Misuse(
      "list personalen --format pdf",
      sv: "”pdf” går inte här. Skriv terminal, markdown, html, docx, csv eller json.",
      en: "“pdf” will not do here. Write terminal, markdown, html, docx, csv or json."),
    Misuse(
      "list staff --fromat json", sv: "--fromat finns inte här. Menade du --format?",
      en: "There is no --fromat here. Did you mean --format?"),
    Misuse(
      "list staff --force=1", sv: "--force skrivs ensamt, utan värde.",
      en: "--force stands alone, without a value."),
    Misuse(
      "new",
      sv: """
        Skriv också ett namn.
        Till exempel: tilldi new "Solgården" --start 15/1 --time 14:00
        """,
      en: """
        Write a name too.
        For example: tilldi new "Solgården" --start 15/1 --time 14:00
        """),
    Misuse(
      "link vill1",
      sv: "Skriv också vilka två rader.\nTill exempel: tilldi link vill1 kan2",
      en: "Write which two lines too.\nFor example: tilldi link vill1 kan2"),
    Misuse("note --hej", sv: "--hej finns inte här.", en: "There is no --hej here."),
    Misuse(
      "rank staff stör1 --at först",
      sv: "”först” är inget tal. Skriv siffror.\nTill exempel: tilldi rank staff stör 4 2 7",
      en: "“först” is no number. Write digits.\nFor example: tilldi rank staff stör 4 2 7"),
    Misuse(
      "report --output",
      sv: """
        --output saknar sitt värde. Skriv det efter.
        Till exempel: tilldi report --output exports/rapport.docx
        """,
      en: """
        --output has no value. Write it after.
        For example: tilldi report --output exports/rapport.docx
        """),
    Misuse(
      "datum flytta staff-3 15 mars 14:00",
      sv: """
        ”14:00” är ett ord för mycket. Hör det ihop med ordet före? Skriv då "mars 14:00" med citattecken.
        Till exempel: tilldi schedule move staff-3 16/2 15:00
        """,
      en: """
        “14:00” is one word too many. Does it belong with the word before it? Then write "mars 14:00" in quotes.
        For example: tilldi schedule move staff-3 16/2 15:00
        """),
    Misuse(
      "hand-over",
      sv: """
        Skriv också vad som lämnas över: personalen, ledningen eller svaren.
        Till exempel: tilldi hand-over staff --from undersköterska --to områdeschef --answer-by 30/3 --room-said-yes
        """,
      en: """
        Write what is handed over too: staff, management or replies.
        For example: tilldi hand-over staff --from undersköterska --to områdeschef --answer-by 30/3 --room-said-yes
        """),
    Misuse(
      "hand-over staff --force", sv: "--force behöver --output.", en: "--force needs --output."),
    Misuse(
      "trust-check --clear --unclear dagen",
      sv: "Skriv --clear, --unclear eller svar på var och en, inte flera av dem.",
      en: "Use --clear, --unclear or an answer to each, not several of them."),
    Misuse(
      "trust-check --clear --who yes",
      sv: "Skriv --clear, --unclear eller svar på var och en, inte flera av dem.",
      en: "Use --clear, --unclear or an answer to each, not several of them."),
  ]

  @Test(
    "Wrong usage: exit 64, said on standard error in the series’ language, with where to find help",
    arguments: misuses, ["sv", "en"].sample(every: 2))
  func wrongUsage(_ misuse: Misuse, _ language: String) async throws {
    let stand = try await Samples.full(language)
    let before = try stand.snapshot()
    let outcome = try await stand.tilldi(misuse.arguments)
    let lines = outcome.err.split(separator: "\n")
    #expect(lines.dropLast().joined(separator: "\n") == (language == "sv" ? misuse.sv : misuse.en))
    let help = try #require(lines.last)
    #expect(help.hasPrefix(language == "sv" ? "Mer hjälp: tilldi" : "More help: tilldi"))
    #expect(help.hasSuffix(" --help"))
    #expect(outcome.out == "")
    #expect(outcome.status == 64 && !outcome.isSignal)
    #expect(try stand.snapshot() == before)
    let arguments = help.split(separator: " ").dropFirst(3).map(String.init)
    #expect(try await stand.tilldi(arguments).status == 0, "the help it points to is there")
  }

  @Test("Wrong usage outside a series is told in the language that is asked for")
  func languageOfUsage() async throws {
    let stand = try Stand()
    for (arguments, environment, start) in [
      (["reprot"], nil, "Det finns"), (["reprot"], "en", "There is"),
      (["list", "--language", "en"], nil, "Write which"),
      (["new", "B", "--language=en", "--x"], "sv", "There is"),
      (["new", "B", "--language", "xx"], nil, "”xx” går inte här. Skriv svenska eller engelska."),
    ] as [([String], String?, String)] {
      let outcome = try await stand.tilldi(
        arguments, with: environment.map { ["TILLDI_LANGUAGE": $0] } ?? [:])
      #expect(outcome.err.hasPrefix(start) && outcome.status == 64, "\(outcome)")
    }
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

  @Test(
    "One lasting switch takes away what is only drawn, on the screen and in a walk",
    arguments: [["TILLDI_PLAIN": "1"], ["ACCESSIBLE": "1"]])
  func readAloud(environment: [String: String]) async throws {
    let stand = try await Samples.full()
    let drawn = try await stand.tilldi(["list", "staff"])
    let spoken = try await stand.tilldi(["list", "staff"], with: environment)
    #expect(drawn.out.contains("═") && !spoken.out.contains("═") && !spoken.out.contains("─"))
    #expect(spoken.out.contains("Schemat ändras"))
    let walk = try await stand.tilldi(
      ["run", "staff-2", "--again", "natten"], input: Data("Larmen\n/q\n".utf8), with: environment)
    #expect(walk.status == 0 && walk.out.hasPrefix("Bra & dålig dag\n\n"), "\(walk)")
    #expect(!walk.out.contains { "═─│┃".contains($0) }, "\(walk)")
    // What leaves is the same for everybody.
    let paper = ["list", "staff", "--format", "markdown"]
    #expect(
      try await stand.tilldi(paper, with: environment).out == stand.tilldi(paper).out)
  }
}
