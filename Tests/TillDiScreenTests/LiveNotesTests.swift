import Terminal
import TextShape
import Testing
import TillDiCore
import TillDiScreen
import TillDiWalk
import TillDiWords

/// What the room has said, as it grows.
@Suite struct LiveNotesTests {
  private func readingOut(_ language: Language = .swedish) throws -> LiveRoom {
    var room = try LiveRoom("staff-2", "good-bad-day", language)
    room.minutes = 29
    room.say("Larmen kommer direkt i telefonen, jag hinner fram", .goodDay)
    room.say("Vi tittade på familjens bilder ihop på plattan", .goodDay, staysInRoom: true)
    room.say("Loggar in fyra gånger innan första besöket", .badDay, "in")
    room.say("Schemat ändras i appen utan att någon säger till", .badDay)
    return room
  }

  @Test func theWholeScreenWhileSheetsAreReadOut() throws {
    var room = try readingOut()
    room.record([.tagged(note: "in", dimensions: [.things, .ways])])
    room.type("/dålig")
    let lines = room.lines {
      $0.line = "Skrivaren på våning 2"
      $0.cursor = 21
    }
    #expect(
      lines == [
        "Solgården · Personalen                   Träff 2 av 4 · slut 15.45 · 15 min före",
        "Bra & dålig dag  2/4                                   nuläge · 45 min · 16 kvar",
        "────────────────────────────────────────────────────────────────────────────────",
        "Grupper om 2–3. Lägg fram: stora papper, pennor.",
        "",
        "Säg:     – Sätt er två eller tre tillsammans, gärna med någon som har ett annat",
        "           jobb än du.",
        "         – Beskriv en riktigt bra dag på jobbet och en riktigt dålig. Vad gjorde",
        "           skillnaden?",
        "         – Dela pappret på mitten, bra dag till vänster, dålig dag till höger.",
        "           Rita gärna.",
        "         – Det måste inte handla om teknik. Allt som hör till dagen får vara",
        "           med.",
        "",
        "bra     1  Larmen kommer direkt i telefonen, jag hinner fram",
        "        2  (stannar i rummet)",
        "dålig   3  Loggar in fyra gånger innan första besöket  [sak, sätt]",
        "        4  Schemat ändras i appen utan att någon säger till",
        "",
        "För dig: – Koreografi: Stanna grupperna efter arbetstiden och låt dem läsa upp,",
        "           ett papper i taget. Anteckna då.                             … 1 till",
        "",
        "dålig› Skrivaren på våning 2",
        "Enter sparar · Tab bra/dålig · Skift-Tab nästa blad",
      ])
  }

  @Test func olderNotesGiveWayAndAreCounted() throws {
    var room = try readingOut()
    for number in 1...20 {
      room.say("Sak nummer \(number)", number.isMultiple(of: 3) ? .goodDay : .badDay)
    }
    let lines = room.lines()
    #expect(lines.contains("bra        ↑ 5 till"))
    #expect(lines.contains("dålig      ↑ 9 till"))
    #expect(lines.contains("       24  Sak nummer 20"))
    #expect(!lines.contains { $0.contains("Larmen") })
  }

  @Test func whereNotAllFitTheOlderOnesAreOneLineEach() throws {
    var room = try readingOut()
    let long = "Det var en dag då ingenting fungerade, och vi fick ringa runt till alla"
    for number in 1...9 { room.say("\(number) " + long, .badDay) }
    let lines = room.lines(60, 20)
    #expect(
      lines[4...15] == [
        "Säg:     – Sätt er två eller tre tillsammans, gärna med",
        "           någon som har ett annat jobb än du.      … 3 till", "",
        "bra        2 rader", "dålig      ↑ 5 till",
        "        8  4 Det var en dag då ingenting fungerade, och vi…",
        "        9  5 Det var en dag då ingenting fungerade, och vi…",
        "       10  6 Det var en dag då ingenting fungerade, och vi…",
        "       11  7 Det var en dag då ingenting fungerade, och vi…",
        "       12  8 Det var en dag då ingenting fungerade, och vi…",
        "       13  9 Det var en dag då ingenting fungerade, och vi",
        "           fick ringa runt till alla",
      ])
  }

  @Test func aWideScreenHasTheKindsSideBySide() throws {
    let lines = try readingOut().lines(130, 30)
    #expect(
      lines.contains {
        $0.hasPrefix("bra     1  Larmen kommer direkt")
          && $0.contains("   dålig   3  Loggar in fyra gånger")
      })
  }

  @Test func aRewordingStandsBesideTheWords() throws {
    var room = try readingOut()
    room.record([.reworded(note: "in", text: "för många lösenord")])
    let said = "Loggar in fyra gånger innan första besöket (omskrivet: för många lösenord)"
    #expect(room.lines(100, 30).contains("dålig   3  " + said))
  }

  @Test func whatWasRemovedIsGone() throws {
    var room = try readingOut()
    room.record([.removed(note: "in")])
    #expect(!room.lines().contains { $0.contains("Loggar in") })
    #expect(room.lines().contains("dålig   4  Schemat ändras i appen utan att någon säger till"))
  }

  @Test func whatIsMissingIsSaidUntilItIsThere() throws {
    var room = try LiveRoom("staff-1", "things-ways-society")
    let missing = "Saknas:    Några egna exempel på saker, sätt och samhälle."
    #expect(room.lines().contains(missing))
    room.say("Larmet", .remark)
    #expect(!room.lines().contains { $0.hasPrefix("Saknas") })
    let english = try LiveRoom("staff-1", "things-ways-society", .english)
    #expect(
      english.lines().contains("Missing:   A few examples of your own of things, ways and society.")
    )
  }

  @Test func onAFewLinesTheNewestNoteAndTheFirstWordsStand() throws {
    let lines = try readingOut().lines(40, 10) { $0.message = "Sparat." }
    #expect(
      lines == [
        "Solgården · Personalen       15 min före", "Bra & dålig dag  2/4    45 min · 16 kvar",
        "Säg:  – Sätt er två eller tre", "        tillsammans, gärna med någon som",
        "        har ett annat jobb än du.", "dålig   4  Schemat ändras i appen utan",
        "           att någon säger till", "Sparat.", "bra›",
        "Tab bra/dålig · ? alla",
      ])
  }

  @Test func whileGroupsWorkOnlyTheTaskAndTheTimeStand() throws {
    var room = try LiveRoom("staff-2", "good-bad-day")
    room.minutes = 7
    let lines = room.lines()
    #expect(lines[1].hasSuffix("nuläge · grupper 25 min · 18 kvar"))
    #expect(lines.contains("Grupperna arbetar · 18 min kvar · /läs när ni läser upp"))
    #expect(lines.contains("      ██  ██████"))
    #expect(lines[22] == "›")
    #expect(room.lines { $0.line = "ord" }[22] == "bra› ord")
    room.minutes = 22
    #expect(
      room.lines().contains("Grupperna arbetar · bara 3 min kvar · /läs när ni läser upp"))
    room.minutes = 29
    #expect(
      room.lines().contains("Grupparbetets tid är ute · 4 min över · /läs när ni läser upp"))
    room.type("/läs")
    #expect(!room.lines().contains { $0.hasPrefix("Grupp") && !$0.hasPrefix("Grupper om") })
  }
}
