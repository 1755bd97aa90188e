import TextShape

/// Writes dates as iCalendar (RFC 5545), which every calendar takes in.
///
/// ```swift
/// let event = Agenda.Event(
///   uid: "k7f2mq9d@tilldi", sequence: 1,
///   changed: Agenda.Moment(year: 2027, month: 1, day: 4, hour: 8),
///   begins: Agenda.Moment(year: 2027, month: 1, day: 12, hour: 14),
///   ends: Agenda.Moment(year: 2027, month: 1, day: 12, hour: 15), title: "Bra & dålig dag")
/// ICSWriter(generator: "tilldi").write(Agenda(language: "sv", events: [event]))
/// // … BEGIN:VEVENT
/// // UID:k7f2mq9d@tilldi
/// // DTSTAMP:20270104T080000Z
/// // SEQUENCE:1
/// // DTSTART;TZID=Europe/Stockholm:20270112T140000 …
/// ```
///
/// Lines end in CR LF and are at most 75 bytes long, broken between characters. A text is never more than a text: it
/// can't end its line, nor begin a property. The same dates are the same bytes each time.
package struct ICSWriter: Sendable {
  private let generator: String

  /// Takes the name of the program, which the file carries.
  package init(generator: String) {
    self.generator = generator
  }

  /// The file's text.
  package func write(_ agenda: Agenda) -> String {
    let head = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:\(escaped("-//\(generator)//\(generator)//EN"))",
      "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
    ]
    let events = agenda.events.flatMap { lines(of: $0, language: agenda.language) }
    let all = head + stockholm + events + ["END:VCALENDAR"]
    return all.map { folded($0) + "\r\n" }.joined()
  }

  private func lines(of event: Agenda.Event, language: String) -> [String] {
    let spoken = language.utf8.allSatisfy(isOfCode) && !language.isEmpty
    let marked = spoken ? ";LANGUAGE=\(language)" : ""
    let note = event.note.isEmpty ? [] : ["DESCRIPTION\(marked):\(escaped(event.note))"]
    return [
      "BEGIN:VEVENT", "UID:\(escaped(event.uid))", "DTSTAMP:\(event.changed.text)Z",
      "LAST-MODIFIED:\(event.changed.text)Z", "SEQUENCE:\(event.sequence)",
      "DTSTART\(when(event, event.begins))", "DTEND\(when(event, event.ends))",
      "SUMMARY\(marked):\(escaped(event.title))",
    ] + note + [
      "STATUS:\(event.isCancelled ? "CANCELLED" : "CONFIRMED")", "END:VEVENT",
    ]
  }

  /// A moment at the clocks of Stockholm, or a day (3.3.4); the end of a day is the next.
  private func when(_ event: Agenda.Event, _ moment: Agenda.Moment) -> String {
    event.isAllDay
      ? ";VALUE=DATE:\(moment.text.prefix { $0 != "T" })" : ";TZID=\(zone):\(moment.text)"
  }

  private func isOfCode(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  /// A text as the value of a property (3.3.11).
  private func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.withControlsShown.bidiIsolated.unicodeScalars {
      switch scalar {
      case "\\", ";", ",":
        result += "\\"
        result.unicodeScalars.append(scalar)
      case "\n": result += "\\n"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A line in pieces of at most 75 bytes, each after the first with a space before it (3.1).
  private func folded(_ line: String) -> String {
    var result = ""
    var width = 0
    for scalar in line.unicodeScalars {
      let size = UTF8.width(scalar)
      if width + size > 75 {
        result += "\r\n "
        width = 1
      }
      result.unicodeScalars.append(scalar)
      width += size
    }
    return result
  }
}

private let zone = "Europe/Stockholm"

/// The clocks of Stockholm, which have been set forth and back on these days since 1996.
private let stockholm = [
  "BEGIN:VTIMEZONE", "TZID:\(zone)",
  "BEGIN:DAYLIGHT", "DTSTART:19960331T020000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200",
  "TZNAME:CEST", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT",
  "BEGIN:STANDARD", "DTSTART:19961027T030000", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100",
  "TZNAME:CET", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD",
  "END:VTIMEZONE",
]

extension Agenda.Moment {
  /// The moment as the file has it, `20270112T140000`.
  fileprivate var text: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return padded(year, 4) + padded(month, 2) + padded(day, 2) + "T" + padded(hour, 2)
      + padded(minute, 2) + padded(second, 2)
  }
}
