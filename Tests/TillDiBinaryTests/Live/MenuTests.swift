import Foundation
import PseudoTerminal
import Testing

extension LiveTests {
  /// `tilldi` alone at a terminal: everything by number, no command known.
  @Suite struct MenuTests {
    private func begin(at stand: Stand) throws -> LiveSession {
      try LiveSession(calling: Binary.path, [], at: stand, columns: 80, rows: 40)
    }

    /// Chooses from the page that is shown, by the words of the choice.
    private func choose(_ words: String, in live: LiveSession) async throws {
      try await live.wait("“\(words)” among the choices") { $0.number(of: words) != nil }
      let number = try #require(live.screen.number(of: words))
      live.type(number + Press.enter)
    }

    @Test("From an empty folder to a session that was looked at and one that is held")
    func fromNothing() async throws {
      let stand = try Stand()
      let live = try begin(at: stand)
      try await choose("Börja en omgång", in: live)
      try await live.shows("Vad heter arbetsplatsen?")
      live.type("Solgården" + Press.enter)
      try await live.shows("Vilken dag är första träffen?")
      live.type(Today.adding(7) + Press.enter)
      try await live.shows("Vilken tid?")
      live.type("14:00" + Press.enter)
      try await choose("Titta på ”Innan vi börjar”", in: live)
      try await live.wait("the session on the screen") { $0.isAlternate }
      live.type("/sluta" + Press.enter)
      try await live.wait("the menu again") { !$0.isAlternate && $0.contains("Vad vill ni göra?") }
      #expect(try stand.lines().filter { $0.contains("occasion-began") }.isEmpty)
      try await choose("Hålla ”Innan vi börjar”", in: live)
      try await live.isReady()
      live.type("/här 2 chef" + Press.enter)
      try await live.shows("2 chef")
      live.type("/sluta" + Press.enter)
      try await choose("Gå vidare i ”Innan vi börjar”", in: live)
      try await live.isReady()
      live.type("/sluta" + Press.enter)
      try await choose("Sluta", in: live)
      #expect(try await live.ending() == .code(0))
      #expect(try stand.lines().filter { $0.contains("occasion-began") }.count == 1)
    }

    @Test("Before its day a session is asked about, and looking at it begins nothing")
    func beforeItsDay() async throws {
      let stand = try await Samples.begun()
      try await stand.succeed("schedule", "move", "staff-1", Today.adding(1))
      let before = try stand.lines()
      let live = try LiveSession(["staff-1"], at: stand)
      try await live.shows("Vad vill ni göra?")
      live.type(Press.enter)
      live.type("1" + Press.enter)
      try await live.wait("the session on the screen") { $0.isAlternate && $0.typedLine != nil }
      try await live.shows("bara titta")
      live.type("Det här ska inte försvinna" + Press.enter)
      try await live.shows("Ni tittar bara")
      #expect(live.screen.typedLine == "Det här ska inte försvinna")
      #expect(try stand.lines() == before)
      // Once more and it is gone, and the way out is free.
      live.type(Press.enter)
      try await live.shows("Raden är borta")
      #expect(live.screen.typedLine == "")
      live.type("/sluta" + Press.enter)
      #expect(try await live.ending() == .code(0))
      #expect(try stand.lines() == before)
      let next = try LiveSession(["staff-1"], at: stand)
      try await next.shows("0  Tillbaka")
      next.type("0" + Press.enter)
      #expect(try await next.ending() == .code(0))
      #expect(try stand.lines() == before)
    }

    @Test("The morning after, the day is put right and an occasion that never was is taken away")
    func theMorningAfter() async throws {
      let stand = try await Samples.begun()
      try await stand.succeed("run", "staff-1", input: "/här 3 undersköterska\n/sluta\n")
      try await stand.succeed("run", "staff-3", input: "\n/sluta\n")
      let live = try begin(at: stand)
      try await choose("Se eller rätta datum", in: live)
      try await choose("den hölls aldrig", in: live)
      try await live.shows("är borttagen")
      try await choose("Se eller rätta datum", in: live)
      try await choose("Rätta vilken dag en träff hölls", in: live)
      try await choose("Vem gör digitalisering?", in: live)
      try await live.shows("Vilken dag hölls den?")
      live.type(Today.adding(-1) + Press.enter)
      try await live.shows("Rättat: ”Vem gör digitalisering?”")
      live.type(Press.control("d"))
      #expect(try await live.ending() == .code(0))
      #expect(try stand.lines().filter { $0.contains("day-put-right") }.count == 1)
      #expect(try stand.lines().filter { $0.contains("occasion-taken-away") }.count == 1)
    }

    @Test(
      "A paper longer than the screen is read a screen at a time, to its end or as far as one likes"
    )
    func reading() async throws {
      let stand = try await Samples.begun()
      let live = try LiveSession(calling: Binary.path, [], at: stand, columns: 80, rows: 24)
      func open() async throws {
        try await choose("Skriva ut papper", in: live)
        try await choose("Flygbladet till väggen", in: live)
        try await choose("Läsa här", in: live)
        try await live.shows("till. Enter: läs vidare. 0: sluta läsa.")
      }
      try await open()
      #expect(
        live.screen.contains("Tillitsbaserad digitalisering")
          && live.screen.number(of: "Sluta") == nil)
      for _ in 1...20 where live.screen.number(of: "Sluta") == nil {
        let before = live.screen.text
        live.type(Press.enter)
        try await live.wait("the next page") { $0.text != before }
        try await live.wait("a question") { $0.text.hasSuffix("›") || $0.text.hasSuffix("› ") }
      }
      try await open()
      live.type("0" + Press.enter)
      try await choose("Något annat", in: live)
      try await choose("Skriva vad ni ändrar till en träff", in: live)
      try await choose("Bra & dålig dag", in: live)
      try await live.shows("Vad såg ni?")
      live.type("De som jobbar natt kom inte" + Press.enter)
      try await live.shows("Vad ändrar ni?")
      live.type("Ett tillfälle klockan 21" + Press.enter)
      try await live.shows("Varför?")
      live.type("De slutar sju" + Press.enter)
      try await choose("Sluta", in: live)
      #expect(try await live.ending() == .code(0))
      #expect(
        try stand.lines().contains {
          $0.contains("De slutar sju") && $0.contains("Ett tillfälle klockan 21")
        })
    }

    @Test("A session left open on an earlier day is asked about, and ended or gone on with")
    func leftOpen() async throws {
      let stand = try await Samples.begun()
      try await stand.succeed("run", "staff-1", input: "Larmet gick\n/sluta\n")
      try stand.move(minutes: -2 * 1440)
      try await stand.succeed("run", "staff-1", "--date", Today.adding(-2), input: "/sluta\n")
      try stand.move(minutes: -2 * 1440)
      #expect(try await stand.succeed("status").contains("står kvar öppen"))
      let live = try LiveSession([], at: stand)
      try await live.shows("står kvar öppen")
      live.type("3" + Press.enter)
      try await live.wait("the next session") { $0.isAlternate && $0.typedLine != nil }
      live.type("/sluta" + Press.enter)
      #expect(try await live.ending() == .code(0))
      #expect(try stand.lines().filter { $0.contains("occasion-ended") }.count == 1)
    }

    @Test("Opened on an earlier day by mistake, it is held today with what is written")
    func heldToday() async throws {
      let stand = try await Samples.begun()
      try await stand.succeed("run", "staff-1", input: "Larmet gick\n/sluta\n")
      try stand.move(minutes: -1440)
      try await stand.succeed("run", "staff-1", "--date", Today.adding(-1), input: "/sluta\n")
      try stand.move(minutes: -1440)
      let live = try LiveSession([], at: stand)
      try await live.shows("3  Avsluta den")
      live.type("2" + Press.enter)
      try await live.wait("the session") { $0.isAlternate && $0.contains("1  Larmet gick") }
      live.type("/sluta" + Press.enter)
      #expect(try await live.ending() == .code(0))
      #expect(
        try stand.lines().last { $0.contains("day-put-right") }?.contains(Today.adding(0)) == true)
    }

    @Test("A session is held once more for those who could not, and a copy is united, by number")
    func againAndMerge() async throws {
      let stand = try await Samples.begun()
      try await stand.succeed("run", "staff-1", input: "Larmet gick\n/sluta\n")
      try FileManager.default.copyItem(
        atPath: stand.series, toPath: stand.root + "/kopia")
      try await stand.succeed("note", "Sagt här", "--session", "staff-1")
      let live = try begin(at: stand)
      try await choose("Något annat", in: live)
      try await choose("Föra ihop med en kopia", in: live)
      try await live.shows("Vilken mapp ligger kopian i?")
      live.type(stand.root + "/kopia" + Press.enter)
      try await live.wait("what came of it") {
        $0.number(of: "Sluta") != nil && $0.contains("kopia")
      }
      live.type(Press.control("d"))
      #expect(try await live.ending() == .code(0))
      let next = try begin(at: stand)
      try await choose("Se eller rätta datum", in: next)
      try await choose("Hålla en träff en gång till", in: next)
      try await choose("Vem gör digitalisering?", in: next)
      try await next.shows("Vad kallar ni den gången?")
      next.type("natt" + Press.enter)
      try await next.wait("the session") { $0.isAlternate }
      next.type("/här 2 nattpersonal" + Press.enter + "/sluta" + Press.enter)
      try await choose("Sluta", in: next)
      #expect(try await next.ending() == .code(0))
      #expect(try stand.lines().contains { $0.contains("\"label\":\"natt\"") })
    }

    @Test("A promise is ticked off by its number in the menu")
    func promises() async throws {
      let stand = try await Samples.full()
      let live = try begin(at: stand)
      try await choose("Följa upp", in: live)
      try await choose("Ett löfte är klart", in: live)
      try await choose("Vill 1: Vi vill bestämma över larmen", in: live)
      try await choose("Sluta", in: live)
      #expect(try await live.ending() == .code(0))
      #expect(try stand.lines().contains { $0.contains("{\"done\"") })
    }

    @Test("A paper is written by number, under a name that no file has")
    func papers() async throws {
      let stand = try await Samples.full()
      let live = try begin(at: stand)
      for file in ["guide.docx", "guide-2.docx"] {
        try await choose("Skriva ut papper", in: live)
        try await choose("Guiden till", in: live)
        try await choose("Fil för Word", in: live)
        try await live.shows(file)
      }
      // A number that no choice has, words and an empty line choose nothing.
      live.type("99" + Press.enter + "hej" + Press.enter + Press.enter)
      try await live.shows("Skriv en siffra från 0 till")
      live.type("0" + Press.enter)
      #expect(try await live.ending() == .code(0))
    }
  }
}

extension ScreenModel {
  /// The number before the last choice on the screen that begins so, or holds it.
  fileprivate func number(of words: String) -> String? {
    let rows = text.split(separator: "\n").map(String.init)
    // What was chosen earlier still stands above.
    guard let title = rows.lastIndex(where: { $0.hasPrefix("›") && $0.count < 3 }) else {
      return nil
    }
    let start = rows[..<title].lastIndex { !$0.hasPrefix(" ") } ?? 0
    let row = rows[start..<title].first { $0.contains(words) }
    return row?.split(separator: " ").first.map(String.init)
  }
}
