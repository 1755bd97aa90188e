import Foundation
import PseudoTerminal
import Testing
import TextShape
import TillDiCore
import TillDiWords
import Trials

extension LiveTests {
  @Suite("Pasting at a live terminal")
  struct PastingTests {
    private func begin() async throws -> LiveSession {
      let live = try LiveSession(["staff-1"], at: try await Samples.begun())
      try await live.isReady()
      return live
    }

    @Test("Several lines are asked about; yes makes each of them a note")
    func yes() async throws {
      let live = try await begin()
      live.paste("Larmen\nSchemat\r\n\n!Vi lånar inloggningar\nSkrivaren")
      try await live.shows("Klistra in 4 rader, en anteckning per rad?")
      #expect(try live.stand.notes().isEmpty)
      live.type("j")
      try await live.shows("4  Skrivaren")
      let notes = try live.stand.notes()
      #expect(notes.map(\.text) == ["Larmen", "Schemat", "Vi lånar inloggningar", "Skrivaren"])
      #expect(notes.map(\.staysInRoom) == [false, false, true, false])
      #expect(!live.screen.contains("lånar"))
      try await live.leave()
    }

    /// The same lines as by keys and through a pipe, in one paste.
    @Test(
      "Hundreds of lines with one change, pasted, are each what was written",
      arguments: 1...UInt64(trials(2, thorough: 67)))
    func manyLines(_ seed: UInt64) async throws {
      let lines = TypedLines(
        commands: WalkCommand.allCases.flatMap { $0.names(in: .swedish) },
        isCommandWord: { WalkCommand(word: $0) != nil || Words.noteKind(named: $0) != nil })
      var dice = Dice(state: seed)
      let pasted = (0..<300).map { _ in lines.line(&dice) }.filter { line in
        let text = cleaned(line).text
        return !text.isEmpty && !text.hasPrefix("!") && !lines.isCommand(text)
      }
      #expect(pasted.count > 100)
      let live = try await begin()
      live.paste(pasted.joined(separator: "\n"))
      try await live.shows("Klistra in \(pasted.count) rader")
      live.type("j")
      let isTaken = await live.comes { _ in (try? live.stand.notes().count) ?? 0 >= pasted.count }
      #expect(isTaken)
      let notes = try live.stand.notes()
      #expect(notes.map(\.text) == pasted.map { cleaned($0).text })
      for note in notes where note.staysInRoom {
        let mark = note.text.first
        #expect(mark == "/" || mark == ".", "\(note.text) is near no command")
      }
      try await live.leave()
    }

    @Test("A list from a word processor loses its bullets, and it is told")
    func bullets() async throws {
      let live = try await begin()
      live.paste("•\tLarmen kommer inte\n\u{F0B7} Skrivaren på tvåan\n- sa hon")
      live.type("j")
      try await live.shows("3  - sa hon")
      try await live.leave()
      #expect(
        try live.stand.notes().map(\.text)
          == ["Larmen kommer inte", "Skrivaren på tvåan", "- sa hon"])
    }

    @Test("No makes none of them a note, and leaves the line that is typed")
    func no() async throws {
      let live = try await begin()
      live.type("Halv rad")
      live.paste("Larmen\nSchemat")
      try await live.shows("Klistra in 2 rader")
      live.type("n")
      try await live.showsLine("Halv rad")
      #expect(try live.stand.notes().isEmpty)
      live.type(Press.enter)
      try await live.shows("1  Halv rad")
      try await live.leave()
    }

    @Test("One line is put in where the cursor stands")
    func oneLine() async throws {
      let live = try await begin()
      live.type("före efter" + Press.wordLeft)
      live.paste("mellan ")
      try await live.showsLine("före mellan efter")
      #expect(try live.stand.notes().isEmpty)
      try await live.leave()
    }

    @Test("What a terminal would obey does no harm when it is pasted")
    func sequences() async throws {
      let live = try await begin()
      let harm = "\u{1B}[31mröd\u{1B}[0m\u{1B}]0;titel\u{7}\u{1B}[2J\u{8}\u{7}\u{9B}5Hslut"
      live.paste(harm)
      try await live.shows("rödslut")
      live.type(Press.enter)
      try await live.shows("1  rödslut")
      live.paste("ett\(harm)\ntvå\(harm)")
      try await live.shows("Klistra in 2 rader")
      live.type("j")
      try await live.shows("3  tvårödslut")
      let words = try live.stand.notes().map(\.text)
      #expect(words == ["rödslut", "ettrödslut", "tvårödslut"])
      #expect(live.screen.bells == 0 && !live.terminal.transcript.contains("titel"))
      try await live.leave()
    }

    @Test("The end of a paste inside a paste types what follows, and no more")
    func brokenOut() async throws {
      let live = try await begin()
      live.paste("ett\u{1B}[201~ två")
      try await live.showsLine("ett två")
      #expect(try live.stand.notes().isEmpty)
      try await live.leave()
    }
  }
}
