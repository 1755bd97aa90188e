import Documents
import ReadBack
import Testing

/// Dates as a calendar takes them in.
@Suite struct ICSTests {
  private func event(
    _ title: String = "Bra & dålig dag", uid: String = "k7f2@tilldi", isCancelled: Bool = false
  ) -> Agenda.Event {
    Agenda.Event(
      uid: uid, sequence: 3,
      changed: Agenda.Moment(year: 2027, month: 1, day: 4, hour: 8, minute: 5, second: 9),
      begins: Agenda.Moment(year: 2027, month: 1, day: 12, hour: 14),
      ends: Agenda.Moment(year: 2027, month: 1, day: 12, hour: 15, minute: 30), title: title,
      note: title, isCancelled: isCancelled)
  }

  private func write(_ events: Agenda.Event...) -> String {
    ICSWriter(generator: "tilldi").write(Agenda(language: "sv", events: events))
  }

  @Test func aDate() throws {
    let text = write(event(), event("Inställd", uid: "a@tilldi", isCancelled: true))
    let file = try ICSReader(text)
    #expect(file.lines.first == "BEGIN:VCALENDAR" && file.lines.last == "END:VCALENDAR")
    #expect(file.lines.contains("METHOD:PUBLISH") && file.lines.contains("VERSION:2.0"))
    let events = file.components("VEVENT")
    #expect(events.count == 2)
    #expect(
      events[0] == [
        "UID:k7f2@tilldi", "DTSTAMP:20270104T080509Z", "LAST-MODIFIED:20270104T080509Z",
        "SEQUENCE:3", "DTSTART;TZID=Europe/Stockholm:20270112T140000",
        "DTEND;TZID=Europe/Stockholm:20270112T153000", "SUMMARY;LANGUAGE=sv:Bra & dålig dag",
        "DESCRIPTION;LANGUAGE=sv:Bra & dålig dag", "STATUS:CONFIRMED",
      ])
    #expect(events[1].contains("STATUS:CANCELLED"))
    #expect(file.components("VTIMEZONE").count == 1)
  }

  @Test(arguments: [
    "Bra; dålig, dag \\ natt", "a\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nATTACH:http://x", "a\nb\u{85}c",
    "\u{2028}SUMMARY:x", "\u{1B}]0;x\u{7}", "\u{0}", "Ring مريم", "\u{202E}bakåt", "👩‍🔧👩‍🔧",
    String(repeating: "å", count: 500), String(repeating: "👩‍🔧", count: 90), "", " ", ":", "\"",
    String(repeating: "x", count: 100_000), "=cmd|'/c calc'!A1", "\\n", "\\\\n;",
  ])
  func anyTitleIsOneText(_ title: String) throws {
    let text = write(event(title), event("efter", uid: "b@tilldi"))
    let file = try ICSReader(text)
    let events = file.components("VEVENT")
    #expect(events.count == 2)
    let names = events[0].map { String($0.prefix { $0 != ":" && $0 != ";" }) }
    let note = title.isEmpty ? [] : ["DESCRIPTION"]
    #expect(
      names
        == ["UID", "DTSTAMP", "LAST-MODIFIED", "SEQUENCE", "DTSTART", "DTEND", "SUMMARY"] + note
        + ["STATUS"])
    let read = try #require(file.value("SUMMARY", of: events[0]))
    // The same letters as on a page, where they are fenced in as well.
    #expect(letters(read) == letters(title))
  }

  private func letters(_ text: String) -> String {
    let shown = HTMLWriter().write(.text(text)).unicodeScalars
    return String(String.UnicodeScalarView(shown.filter { !(0x2066...0x2069).contains($0.value) }))
  }

  @Test func aNameIsATextToo() throws {
    let file = try ICSReader(write(event(uid: "a\r\nX:1;2,3")))
    #expect(file.components("VEVENT")[0].first == "UID:a\\nX:1\\;2\\,3")
  }

  @Test func theSameDatesAreTheSameFile() {
    #expect(write(event()) == write(event()))
  }
}
