import Foundation
import Synchronization
import Testing

/// Series that are made once and copied for every test that needs one.
enum Samples {
  /// A series with nothing in it.
  static func begun(_ language: String = "sv") async throws -> Stand {
    try Stand(copying: try await (language == "sv" ? begunSwedish : begunEnglish).value)
  }

  /// A series where both lists have been handed over, one link made and one reply given.
  static func full(_ language: String = "sv") async throws -> Stand {
    try Stand(copying: try await (language == "sv" ? fullSwedish : fullEnglish).value)
  }

  /// The example, played to its end in the folder `exempel`.
  static func example(_ language: String = "sv") async throws -> Stand {
    try Stand(copying: try await (language == "sv" ? exampleSwedish : exampleEnglish).value)
  }

  private static let exampleSwedish = Task { try await play("sv") }
  private static let exampleEnglish = Task { try await play("en") }
  private static let begunSwedish = Task { try await begin("sv") }
  private static let begunEnglish = Task { try await begin("en") }
  private static let fullSwedish = Task { try await fill("sv") }
  private static let fullEnglish = Task { try await fill("en") }

  private static func play(_ language: String) async throws -> Stand {
    let stand = try Stand()
    try await stand.succeed("demo", "exempel", "--language", language)
    return stand
  }

  private static func begin(_ language: String) async throws -> Stand {
    let stand = try Stand()
    try await stand.succeed(
      "new", "Solgården", "--language", language, "--municipality", "Exempelkommun")
    return stand
  }

  private static func fill(_ language: String) async throws -> Stand {
    let stand = try await begun(language)
    let answerBy = Today.adding(60)
    try await stand.succeed(
      "note", "-", "--session", "staff-2", "--kind", "support",
      input: """
        Larmet kommer direkt i telefonen
        Vi ringer familjen på plattan
        Nyckelskåpet öppnas med taggen
        Vi byter av med tio minuters prat
        !Vi lånar inloggningar av varandra
        """)
    try await stand.succeed(
      "note", "-", "--session", "staff-2", "--kind", "disturbance",
      input: """
        Fyra inloggningar innan första besöket
        Schemat ändras utan att någon säger till
        Skrivaren på våning två
        Wifi tar slut vid rum tolv
        """)
    try await stand.succeed(
      "note", "Vi vill bestämma över larmen", "--detail", "på arbetsplatsträffen", "--kind",
      "claim", "--session", "staff-4")
    try await stand.succeed("note", "Vi vill prova innan det köps", "--kind", "claim")
    try await stand.succeed(
      "hand-over", "staff", "--from", "undersköterska", "--to", "områdeschef", "--answer-by",
      answerBy, "--room-said-yes")
    try await stand.succeed(
      "note", "-", "--session", "management-1", "--kind", "offer",
      input: "Laget bestämmer larmkedjan\nLaget provar innan vi köper\n")
    try await stand.succeed(
      "hand-over", "management", "--from", "områdeschef", "--to", "undersköterska", "--answer-by",
      answerBy, "--room-said-yes")
    try await stand.succeed("link", "vill1", "kan1")
    try await stand.succeed(
      "reply", "vill1", "--kind", "yes", "--role", "enhetschef", "--by", answerBy)
    return stand
  }
}

/// The day the program sees, in the words it uses.
enum Today {
  private static var calendar: Calendar {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(identifier: "UTC") ?? calendar.timeZone
    return calendar
  }

  /// The day so many days from now, `2026-03-17`.
  static func adding(_ days: Int) -> String {
    let date = Date.now.addingTimeInterval(Double(days) * 86_400)
    let parts = calendar.dateComponents([.year, .month, .day], from: date)
    let numbers = [parts.month, parts.day].map { ($0 ?? 0) < 10 ? "0\($0 ?? 0)" : "\($0 ?? 0)" }
    return "\(parts.year ?? 0)-" + numbers.joined(separator: "-")
  }

  /// Today, or so many days from now, as it is said: `tisdag 17 mars 2026`.
  static func said(in language: String, adding days: Int = 0) -> String {
    let date = Date.now.addingTimeInterval(Double(days) * 86_400)
    let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: date)
    let isSwedish = language == "sv"
    let weekdays =
      isSwedish
      ? ["söndag", "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag"]
      : ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
    let months =
      isSwedish
      ? [
        "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september",
        "oktober", "november", "december",
      ]
      : [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
      ]
    let weekday = weekdays[(parts.weekday ?? 1) - 1]
    return "\(weekday) \(parts.day ?? 0) \(months[(parts.month ?? 1) - 1]) \(parts.year ?? 0)"
  }
}
