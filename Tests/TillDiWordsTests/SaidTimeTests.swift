import Testing
import TillDiCore
import TillDiWords

/// A role is no time and a time no role, as people say either.
@Suite struct SaidTimeTests {
  @Test(
    "No role",
    arguments: [
      "vi börjar i februari", "2027-03-15", "15 mars", "nästa vecka", "v. 11", "fredag",
      "i början av mars", "inte förrän efter sommaren", "om två veckor", "senast den 3 maj",
      "vi tar det på APT 12 mars", "det blir nog till hösten", "i mars får ni veta mer",
      "så snart vi kan", "när semestern är slut", "kl. 14.30", "snart", "på måndag kl 9",
      "vi börjar i februari med köket", "före jul", "om ett halvår", "15/3 kanske",
      "måndag eller tisdag", "under nästa år", "mitten av april",
      "we start in February", "March 15", "next week", "on Friday", "by the end of May",
      "in two weeks", "after the summer", "as soon as we can", "not until March",
      "we'll decide in April", "it will be in the autumn", "tomorrow", "sometime next year",
      "before Christmas", "in March we decide", "at 14:30", "Monday or Tuesday",
      "maybe in a month", "early May", "when the holidays are over",
    ])
  func time(_ text: String) { #expect(Day.isSaid(by: text)) }

  @Test(
    "A role",
    arguments: [
      "majgruppen", "nattpersonalen", "den som har jour i mars", "den som börjar i mars",
      "enhetschef", "sommarvikarie", "måndagsgruppen", "8 måltidsbiträden", "chef från 1 mars",
      "tillförordnad chef till sommaren", "natt", "dag och natt", "helg", "4/5 tjänst", "Maj",
      "Jan",
      "24/7-teamet", "timvikarie", "ny chef i februari", "fredagsvärden", "de som jobbar natt",
      "vi i köket", "kvällspersonal", "1:a sköterskan", "i dag tjänstgörande sköterska", "IT",
      "den i receptionen", "vår chef", "de två på natten",
      "May", "the March team", "night staff", "whoever is on call in March", "day manager",
      "Friday crew", "acting head until June", "summer substitute", "after hours nurse",
      "the one who starts in March", "weekend", "day and night", "shift leader",
      "we in the kitchen",
      "those who work nights", "unit manager", "term teacher", "on-call doctor", "head of year 9",
      "",
    ])
  func role(_ text: String) { #expect(!Day.isSaid(by: text)) }

  @Test(
    "A role is no day",
    arguments: [
      "enhetschef", "majgruppen", "nattpersonalen", "den som har jour i mars", "chef från 1 mars",
      "helg", "Friday crew", "night staff", "whoever is on call in March", "fredagsvärden",
    ])
  func noDay(_ text: String) throws {
    let today = try #require(Day(text: "2026-11-30"))
    #expect(throws: NoDay.notADay(text)) { try Day(typed: text, today: today) }
  }
}
