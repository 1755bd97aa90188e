import Matching
import Testing
import TillDiCore
import TillDiProgrammes
import Trials

/// A programme or a lexicon that was damaged, or made by somebody who means harm: it loads, or its faults are told.
@Suite struct DamagedFilesTests {
  /// The same programme as JSON, which is YAML too.
  static let json = """
    {"id": "small", "title": {"sv": "Litet", "en": "Small"}, "summary": {"sv": "S", "en": "S"},
    "interval-days": 7, "tracks": {"staff": {"title": {"sv": "P", "en": "S"}, "steps":
    [{"number": 1, "label": "Ett", "outcome": "Klart", "groups": "2–3"}]}}, "sessions": [{"id":
    "first", "track": "staff", "minutes": 60, "steps": [1, 2], "activities": []}]}
    """

  /// Texts that once stopped the program, or nearly.
  static let kept = [
    String(repeating: "[", count: 100_000), String(repeating: "{a: ", count: 50_000),
    String(repeating: "- ", count: 50_000), "a: &a [*a]", "interval-days: 99999999999999999999",
    "\u{FEFF}\u{FEFF}", "a: !!int x\nid: [\n", "? \n? \n",
  ]

  /// How many faults a text has, and that each is told with a place in it.
  private func look(_ bytes: [UInt8]) {
    do throws(ProgrammeProblems) {
      let programme = try Programmes.load(bytes, file: "p.yaml")
      #expect(programme.sessions.count <= bytes.count)
    } catch {
      let told = error.problems
      #expect(!told.isEmpty && told.count < 5_000)
      #expect(told.allSatisfy { $0.line >= 1 && $0.column >= 1 })
    }
  }

  @Test(arguments: kept) func whatWasTriedOnceIsTold(text: String) {
    look(Array(text.utf8))
    #expect(throws: LexiconProblems.self) {
      try Lexicons.load([LexiconFile(name: "ord.yaml", bytes: Array(text.utf8))])
    }
  }

  @Test func whateverIsChangedInAProgrammeStopsNothing() {
    var mutator = Mutator(seed: 13)
    let samples = [SmallProgramme.text, Self.json].map { Array($0.utf8) }
    for _ in 0..<trials(600, thorough: 12_000) { look(mutator.changed(oneOf: samples)) }
  }

  @Test func whateverIsChangedInALexiconStopsNothing() {
    var mutator = Mutator(seed: 17)
    // A part of a file: all of it would take most of the time.
    let samples = Lexicons.builtInFiles.map { Array($0.bytes.prefix(1_500)) }
    for _ in 0..<trials(600, thorough: 12_000) {
      let bytes = mutator.changed(oneOf: samples)
      do throws(LexiconProblems) {
        let lexicon = try Lexicons.load([LexiconFile(name: "ord.yaml", bytes: bytes)])
        #expect(lexicon.concepts.count <= bytes.count)
        _ = Matcher(lexicon: lexicon, language: .swedish).match(["larmet"], ["larmen i telefonen"])
      } catch {
        #expect(!error.problems.isEmpty)
      }
    }
  }
}
