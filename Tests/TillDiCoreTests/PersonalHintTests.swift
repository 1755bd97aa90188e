import Testing
import TillDiCore

@Suite("What looks like it tells who somebody is")
struct PersonalHintTests {
  @Test(
    "What is noticed, and as what",
    arguments: [
      ("Agda 19340521-2385 fick fel lista", "19340521-2385", PersonalHint.Kind.personalNumber),
      ("340521-2385", "340521-2385", .personalNumber),
      ("föddes 340521+2385 och", "340521+2385", .personalNumber),
      ("8112189876 står på skärmen", "8112189876", .personalNumber),
      ("198112189876", "198112189876", .personalNumber),
      ("811278-9873", "811278-9873", .personalNumber),
      ("19811218 9876", "19811218 9876", .personalNumber),
      ("ring 070-123 45 67 efter tre", "070-123 45 67", .telephone),
      ("0701234567", "0701234567", .telephone),
      ("08-12 34 56 svarar", "08-12 34 56", .telephone),
      ("+46 70 123 45 67 svarar inte", "+46 70 123 45 67", .telephone),
      ("0046701234567", "0046701234567", .telephone),
      ("rum 12 0520-12345", "0520-12345", .telephone),
      ("mejla agda.svensson@exempel.se.", "agda.svensson@exempel.se", .mail),
      ("hon bor på Storgatan 5, en trappa", "Storgatan 5", .street),
      ("Norra vägen 12 B", "Norra vägen 12", .street),
      ("Björkgränd 3b", "Björkgränd 3b", .street),
      ("she lives at 12 Mill Lane", "12 Mill Lane", .street),
      ("4 Old Mill Road is far", "4 Old Mill Road", .street),
    ])
  func noticed(text: String, part: String, kind: PersonalHint.Kind) {
    #expect(PersonalHint.all(in: text).map(\.text) == [part])
    #expect(PersonalHint.all(in: text).map(\.kind) == [kind])
  }

  @Test(
    "Dates, times, rooms and counts are none",
    arguments: [
      "2027-03-15 klockan 13.00", "15/3 2027", "15.3.2027", "den 03-15 2027", "20270315",
      "kl 0800-1630", "mellan 07-15 och 16-22", "07-15 16-22", "rum 12", "avdelning 3, rum 0412",
      "ärende KS 2027/01234", "1177 svarar", "ring 112", "fyra inloggningar, 4 lösenord",
      "vecka 11-12", "150 000 kronor om året", "version 1.2.3", "12345678", "341321-2385",
      "19340545-2385", "den vägen 3 gånger", "Vägen 3 gånger", "Storgatan 3.30", "hela Storgatan",
      "Handlingsplan 3", "@agda", "a@b", "agda@", "8112189877", "12345678901234567890",
      "9223372036854775807", "Maple Court 3", "the Long Road home", "-0701", "",
    ])
  func passedBy(text: String) {
    #expect(PersonalHint.all(in: text).isEmpty, "\(PersonalHint.all(in: text))")
  }

  @Test("All of a text, in its order; what is the workplace's own is passed by")
  func order() {
    let text = "Solgården, Storgatan 5: agda@x.se eller 070-123 45 67"
    #expect(PersonalHint.all(in: text).map(\.kind) == [.street, .mail, .telephone])
    #expect(
      PersonalHint.all(in: text, sparing: ["Solgården, Storgatan 5"]).map(\.kind)
        == [.mail, .telephone])
  }
}
