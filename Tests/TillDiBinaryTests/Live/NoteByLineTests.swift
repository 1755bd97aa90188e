import Foundation
import PseudoTerminal
import Testing

extension LiveTests {
  @Suite("Many notes, each saved as its line is entered")
  struct NoteByLineTests {
    private func lines(_ live: LiveSession, contain text: String) async -> Bool {
      await live.comes { $0.contains(text) }
    }

    @Test("An interrupt loses nothing that was entered", arguments: [SIGINT, SIGTERM, SIGHUP])
    func interrupted(signal: Int32) async throws {
      let stand = try await Samples.begun()
      let live = try LiveSession(calling: Binary.path, ["note", "-"], at: stand)
      #expect(await lines(live, contain: "En anteckning per rad"))
      live.type("Larmen kommer direkt\r")
      #expect(await lines(live, contain: "1 sparad ›"), "\(live.screen.text)")
      live.type("!Vi lånar inloggningar\r")
      #expect(await lines(live, contain: "2 sparade ›"), "\(live.screen.text)")
      live.type("Halv rad")
      live.terminal.signal(signal)
      #expect(try await live.ending() == .signal(signal))
      #expect(
        try stand.notes().map(\.text) == ["Larmen kommer direkt", "Vi lånar inloggningar"])
      #expect(try stand.notes().map(\.staysInRoom) == [false, true])
      #expect(try await stand.tilldi("check").status == 0)
    }

    @Test("At the end it is told how many there are")
    func ended() async throws {
      let stand = try await Samples.begun()
      let live = try LiveSession(calling: Binary.path, ["note", "-"], at: stand)
      #expect(await lines(live, contain: "En anteckning per rad"))
      live.type("Ett\r\rTvå\r")
      #expect(await lines(live, contain: "2 sparade ›"), "\(live.screen.text)")
      live.type(Press.control("d"))
      #expect(try await live.ending() == .code(0))
      #expect(live.screen.contains("2 anteckningar sparade"))
      #expect(try stand.notes().map(\.text) == ["Ett", "Två"])
    }

    @Test("Through a pipe as well", arguments: [SIGINT, SIGTERM, SIGHUP])
    func piped(signal: Int32) async throws {
      let stand = try await Samples.begun()
      let running = try stand.begin(["note", "-"])
      running.type(Data("Ett\nTvå\nHalv".utf8))
      let end = ContinuousClock.now + .seconds(60)
      while try stand.notes().count < 2, .now < end { try await Task.sleep(for: .milliseconds(4)) }
      kill(running.number, signal)
      let outcome = await running.outcome()
      #expect(outcome.isSignal && outcome.status == signal, "\(outcome)")
      #expect(try stand.notes().map(\.text) == ["Ett", "Två"])
    }
  }
}

@Suite("Many notes that can't all be saved")
struct NoteByLineFailureTests {
  @Test(
    "A line that is refused: those before it are saved, and it says so",
    arguments: [
      ("sv", "2 anteckningar före den är sparade."), ("en", "2 notes before it are saved."),
    ])
  func refused(language: String, sentence: String) async throws {
    let stand = try await Samples.begun(language)
    let outcome = try await stand.tilldi("note", "-", input: "Ett\nTvå\n!\nTre\n")
    #expect(outcome.status == 1 && outcome.out.isEmpty, "\(outcome)")
    #expect(outcome.err.hasSuffix("\n" + sentence + "\n"), "\(outcome)")
    #expect(try stand.notes().map(\.text) == ["Ett", "Två"])
  }

  @Test("A disk that fills up: those before are saved, and it says so")
  func full() async throws {
    let stand = try await Samples.begun()
    let long = String(repeating: "y", count: 3_000)
    try stand.write("Ett\n\(long)\nTre\n", to: "blad.txt")
    let size = try #require(FileManager.default.contents(atPath: stand.record)).count
    // In blocks of 512 or 1,024 bytes: there is room for the first line and not for the second.
    let outcome = try await shell(
      "ulimit -f \(size / 1_024 + 2); exec \"$0\" note - < blad.txt", Binary.path, at: stand)
    #expect(
      outcome.err
        == "Rad 2: Det sparades inte: den blir för stor för disken. Allt som fanns förut är orört.\nEn anteckning före den är sparad.\n",
      "\(outcome)")
    #expect(outcome.status == 1)
    #expect(try stand.notes().map(\.text) == ["Ett"])
  }

  @Test("A route or conditions stand behind an arrow, as in a session, and nowhere else")
  func arrows() async throws {
    let stand = try await Samples.begun()
    let sheet = "Vi väljer plattan -> två provar\nEn timme i veckan\n"
    try await stand.succeed("note", "-", "--kind", "claim", input: sheet)
    try await stand.succeed("note", "Laget väljer → inom budget", "--kind", "offer")
    try await stand.succeed("note", "Kran -> vatten", "--kind", "support")
    let lists = try await stand.succeed("list", "staff", "--format", "json")
    #expect(lists.contains(#""detail" : "två provar""#), "\(lists)")
    #expect(lists.contains(#""text" : "Vi väljer plattan""#) && lists.contains("Kran -> vatten"))
    #expect(
      try await stand.succeed("list", "management", "--format", "json").contains(
        #""detail" : "inom budget""#))
    let again = try await stand.tilldi("note", "-", "--kind", "claim", "--skip-saved", input: sheet)
    #expect(again.err == "De 2 första raderna var sparade sedan förut och hoppades över.\n")
  }

  @Test("The same file once more: all is saved and told, or left out and told")
  func again() async throws {
    let stand = try await Samples.begun()
    let first = try await stand.tilldi("note", "-", input: "Ett\n!Två\nTre\n")
    #expect(first.status == 0 && first.err.isEmpty, "\(first)")
    let skipped = try await stand.tilldi(
      "note", "-", "--skip-saved", input: "Ett\n!Två\nTre\nFyra\n")
    #expect(skipped.err == "De 3 första raderna var sparade sedan förut och hoppades över.\n")
    #expect(try stand.notes().map(\.text) == ["Ett", "Två", "Tre", "Fyra"])
    let twice = try await stand.tilldi("note", "-", input: "Ett\nTvå\nNågot annat\n")
    #expect(
      twice.err.hasPrefix(
        "De 2 första raderna är likadana som några som redan var sparade. Alla sparades ändå."))
    #expect(try stand.notes().count == 7)
    // Another kind, and another order, are other lines.
    let other = try await stand.tilldi(
      "note", "-", "--kind", "support", "--skip-saved", input: "Ett\nTvå\n")
    #expect(other.err.isEmpty, "\(other)")
    #expect(try stand.notes().count == 9)
    let turned = try await stand.tilldi(
      "note", "-", "--kind", "support", "--skip-saved", input: "Två\nEtt\n")
    #expect(turned.err == "Första raden var sparad sedan förut och hoppades över.\n")
    #expect(try stand.notes().count == 10)
  }

  @Test("A line that is refused is named by its number, the first one too")
  func named() async throws {
    let stand = try await Samples.begun()
    for (input, number) in [("!\nEtt\n", 1), ("Ett\n\n!\n", 3)] {
      let outcome = try await stand.tilldi("note", "-", input: input)
      #expect(outcome.status == 1 && outcome.err.hasPrefix("Rad \(number): "), "\(outcome)")
    }
  }

  @Test("A second sheet that was interrupted, with other lines before it, between and undone")
  func secondSheet() async throws {
    let stand = try await Samples.begun()
    try await stand.tilldi("note", "-", "--kind", "support", input: "A ett\nA två\n")
    try await stand.succeed("note", "Enstaka", "--kind", "support")
    try await stand.tilldi("note", "-", "--kind", "support", input: "B ett\nB två\n")
    try await stand.succeed("note", "Annat slag", "--kind", "disturbance")
    let sheet = "B ett\nB två\nB tre\n"
    let rest = try await stand.tilldi(
      "note", "-", "--kind", "support", "--skip-saved", input: sheet)
    #expect(rest.err.hasPrefix("De 2 första raderna var sparade sedan förut"), "\(rest)")
    #expect(try stand.notes().map(\.text).suffix(2) == ["Annat slag", "B tre"])
    try await stand.succeed("undo")
    try await stand.tilldi("note", "-", "--kind", "support", "--skip-saved", input: sheet)
    #expect(try stand.notes().map(\.text).filter { $0 == "B tre" }.count == 2)
    let all = try await stand.tilldi(
      "note", "-", "--kind", "support", "--skip-saved", "--preview", input: sheet)
    #expect(all.status == 0 && all.err.contains("De 3 första raderna"), "\(all)")
  }
}
