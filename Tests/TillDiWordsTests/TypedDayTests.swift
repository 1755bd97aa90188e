import Testing
import TillDiCore
import TillDiWords

/// A day as people write it, and what is no day or not one only.
@Suite struct TypedDayTests {
  private static let monday = "2026-11-30"

  private func read(_ text: String, _ today: String, looksBack: Bool = false) throws -> Day? {
    try? Day(typed: text, today: try #require(Day(text: today)), looksBack: looksBack)
  }

  private func why(_ text: String, _ today: String, looksBack: Bool = false) throws -> NoDay? {
    do throws(NoDay) {
      _ = try Day(
        typed: text, today: Day(text: today) ?? Day(number: 0), looksBack: looksBack)
      return nil
    } catch {
      return error
    }
  }

  @Test(
    "The fifteenth of March 2027, however it is written",
    arguments: [
      "2027-03-15", "15 mars 2027", "måndag 15 mars 2027", "Måndagen den 15:e mars 2027",
      "15 mars", "måndag 15 mars", "mån 15 mar", "15/3", "15.3", "15.3.", "15/3 2027", "15/3-2027",
      "15/3-27", "15/3/2027", "15.3.2027", "15-3-2027", "2027-3-15", "2027/03/15", "20270315",
      "senast 15 mars", "15 i mars", "den 15 mars, 2027", "måndag v. 11", "måndag vecka 11",
      "mån v11 2027", "  15   MARS ", "15 March 2027", "Monday 15 March 2027", "March 15",
      "March 15, 2027", "15th of March", "Mon 15 Mar", "by 15 March", "Monday, week 11",
      "ma\u{30A}ndag 15 mars",
    ])
  func oneDay(_ text: String) throws {
    #expect(try read(text, Self.monday)?.description == "2027-03-15")
  }

  @Test(
    "What the program writes it reads again, the whole year round", arguments: Language.allCases)
  func itsOwnWriting(_ language: Language) throws {
    let words = Words(language)
    let today = try #require(Day(text: Self.monday))
    for later in 0..<366 {
      let day = today.adding(days: later)
      for text in [words.long(day), words.dated(day), "\(day)"]
        + (later < 300 ? [words.short(day)] : [])
      {
        #expect(try Day(typed: text, today: today) == day)
      }
      let earlier = today.adding(days: -later)
      if later < 300 {
        #expect(try Day(typed: words.short(earlier), today: today, looksBack: true) == earlier)
      }
    }
  }

  @Test(
    "A day without a year is the next such day, and of what has happened the last; one that was near is asked about",
    arguments: [
      ("31 december", "2026-12-31", "2026-12-31", "2026-12-31"),
      ("1 januari", "2026-12-31", "2027-01-01", nil),
      ("30/12", "2026-12-31", nil, "2026-12-30"),
      ("1 november", "2026-12-31", nil, "2026-11-01"),
      ("31/10", "2026-12-31", "2027-10-31", "2026-10-31"),
      ("31 Dec", "2027-01-01", nil, "2026-12-31"),
      ("31 Dec 2027", "2027-01-01", "2027-12-31", "2027-12-31"),
      ("29 februari", "2027-03-01", "2028-02-29", "2024-02-29"),
      ("29/2", "2096-03-01", nil, "2096-02-29"),
      ("28 februari", "2028-02-29", nil, "2028-02-28"),
      ("måndag v. 53", "2026-12-31", "2026-12-28", "2026-12-28"),
      ("söndag v. 53", "2026-12-28", "2027-01-03", "2027-01-03"),
      ("måndag vecka 1", "2026-12-28", "2027-01-04", "2025-12-29"),
      ("i dag", "2026-12-31", "2026-12-31", "2026-12-31"),
      ("idag", "2026-12-31", "2026-12-31", "2026-12-31"),
      ("today", "2026-12-31", "2026-12-31", "2026-12-31"),
      ("i morgon", "2026-12-31", "2027-01-01", "2027-01-01"),
      ("yesterday", "2027-01-01", "2026-12-31", "2026-12-31"),
    ] as [(String, String, String?, String?)])
  func nearest(_ text: String, _ today: String, _ next: String?, _ last: String?) throws {
    #expect((try? read(text, today))?.description == next)
    #expect((try? read(text, today, looksBack: true))?.description == last)
  }

  @Test(
    "What is no day never becomes one",
    arguments: [
      "", "en roll", "snart", "enhetschef", "undersköterska, rehab", "31 februari", "30/2",
      "29 februari 2027", "2027-02-29", "2027-02-30", "32 mars", "0 mars", "15/13", "3/15", "15",
      "den 15", "15-3", "27-03-15", "2027", "15 mars 15 april", "15 15 mars", "15 mars kl 14",
      "14:00", "15 mars 202", "vecka", "v. 54", "v. 0", "v. 53 2027", "veckan före jul", "+15/3",
      "1½ mars",
      "٣ mars", "15 mars måndag tisdag", "/", "3.", "2 undersköterskor", "20271315", "15 marsch",
      "-15-3-2027", "v. 11 mars", "2027-03-15 tar emot", "15 mars eller 16 mars",
    ])
  func noDay(_ text: String) throws {
    #expect(try why(text, Self.monday) == .notADay(text))
    #expect(try why(text, Self.monday, looksBack: true) == .notADay(text))
  }

  @Test(
    "What may be several days is asked about in plain words, with a day that can be written",
    arguments: [
      ("i mars", "Vilken dag i mars? Skriv till exempel 15 mars 2027."),
      ("mars 2028", "Vilken dag i mars? Skriv till exempel 15 mars 2028."),
      ("i november", "Vilken dag i november? Skriv till exempel 30 november 2026."),
      ("v. 11", "Vilken dag i vecka 11? Skriv till exempel torsdag 18 mars 2027."),
      ("v 11", "Vilken dag i vecka 11? Skriv till exempel torsdag 18 mars 2027."),
      ("vecka 53", "Vilken dag i vecka 53? Skriv till exempel torsdag 31 december 2026."),
      ("v. 49", "Vilken dag i vecka 49? Skriv till exempel måndag 30 november 2026."),
      ("v. 11 2028", "Vilken dag i vecka 11? Skriv till exempel torsdag 16 mars 2028."),
      ("måndag", "Vilken måndag? Skriv till exempel 7 december 2026."),
      ("på fredag", "Vilken fredag? Skriv till exempel 4 december 2026."),
      (
        "tisdag 15 mars", "15 mars 2027 är en måndag, inte en tisdag. Vilken dag ska det vara?"
      ),
    ])
  func whichDay(_ text: String, _ said: String) throws {
    let words = Words(.swedish)
    let reason = try #require(try why(text, Self.monday))
    #expect(words.text(of: reason) == said)
    let sample = said.split(separator: "exempel ").last.map { $0.dropLast() }
    if let sample, said.contains("exempel") {
      #expect(try #require(try read(String(sample), Self.monday)).description >= Self.monday)
    }
  }

  @Test(
    "The same in English",
    arguments: [
      ("in March", "Which day in March? Write, for example, 15 March 2027."),
      ("week 11", "Which day in week 11? Write, for example, Thursday 18 March 2027."),
      ("Friday", "Which Friday? Write, for example, 4 December 2026."),
      ("Tuesday 15 March", "15 March 2027 is a Monday, not a Tuesday. Which day is it?"),
      ("soon", "“soon” is no day in the calendar. Write it as 15 March."),
    ])
  func whichDayInEnglish(_ text: String, _ said: String) throws {
    #expect(try Words(.english).text(of: #require(try why(text, Self.monday))) == said)
  }

  @Test("A day that was or comes soon is told with its year")
  func nearlyAYearAway() throws {
    let sv = Words(.swedish)
    let asked = try #require(try why("2 november", Self.monday))
    #expect(
      sv.text(of: asked)
        == "2 november 2026 har varit. Vilken dag ska det vara? Skriv året med, om det är nästa.")
    let said = try #require(try why("3 december", Self.monday, looksBack: true))
    #expect(
      sv.text(of: said)
        == "3 december 2026 har inte kommit. Vilken dag var det? Skriv året med, om det är ett tidigare."
    )
  }

  @Test("What has happened is asked about with days that have been")
  func whichDayThatWas() throws {
    let today = try #require(Day(text: Self.monday))
    for text in ["i mars", "v. 48", "måndag", "i december"] {
      let day: Day? =
        switch try #require(try why(text, Self.monday, looksBack: true)) {
        case .month(let day), .week(_, in: let day), .weekday(let day): day
        case .notADay, .weekdayIsAnother, .hasBeen, .isToCome: nil
        }
      #expect(try #require(day) <= today, "\(text)")
    }
  }

  @Test(
    "A day is no role",
    arguments: [
      ("2027-03-15", true), ("2027-03-15 tar emot", true), ("15 mars", true), ("i mars", true),
      ("15 mars tar emot", true), ("v. 11", true), ("måndag", true), ("15/3", true), ("idag", true),
      ("enhetschef", false), ("8 måltidsbiträden", false), ("sköterska i dag", false),
      ("4/5 tjänst", false), ("1:a sköterskan", false), ("Jan", false), ("", false),
      ("i dag tjänstgörande sköterska", false), ("undersköterska, rehab", false),
    ])
  func aDayIsNoRole(_ text: String, _ isSaid: Bool) {
    #expect(Day.isSaid(by: text) == isSaid)
  }
}
