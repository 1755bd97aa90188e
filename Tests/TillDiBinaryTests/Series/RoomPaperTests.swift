import Foundation
import Testing
import Trials

@Suite("The papers for the room")
struct RoomPaperTests {
  private func written(_ file: String, _ stand: Stand) throws -> String {
    String(
      decoding: try Data(contentsOf: URL(fileURLWithPath: stand.work + "/" + file)), as: UTF8.self)
  }

  @Test(
    "Each is shown on screen, and written as Markdown and as a page",
    arguments: [
      ["guide"], ["guide", "staff-2"], ["flyer"], ["homework"], ["homework", "homework-1"],
      ["catch-up", "staff-2"], ["invitation"], ["invitation", "staff"], ["observer"],
      ["observer", "staff-2"], ["programme", "course"],
    ].sample(every: 2))
  func everyForm(_ arguments: [String]) async throws {
    let stand = try await Samples.full()
    if arguments.first == "catch-up" {
      // What is said there by a command is no session that was held.
      try await stand.succeed(
        "run", "staff-2", "--afterwards", "--date", Today.adding(0), input: "\n/sluta\n")
    }
    let shown = try await stand.tilldi(arguments)
    #expect(shown.status == 0 && shown.out.count > 200, "\(shown)")
    #expect(try await stand.tilldi(arguments + ["-o", "blad.md"]).status == 0)
    #expect(try written("blad.md", stand).hasPrefix("# "))
    #expect(try await stand.tilldi(arguments + ["-o", "blad.html"]).status == 0)
    let page = try written("blad.html", stand)
    #expect(page.hasPrefix("<!doctype html>\n<html lang=\"sv\">") && !page.contains("<script"))
    #expect(!page.contains("lånar inloggningar") && !shown.out.contains("lånar inloggningar"))
    // A file that is there stays as it is.
    let again = try await stand.tilldi(arguments + ["-o", "blad.html"])
    #expect(again.status == 1 && again.err.contains("--force"), "\(again)")
    #expect(try await stand.tilldi(arguments + ["-o", "blad.html", "--force"]).status == 0)
    #expect(try written("blad.html", stand) == page)
  }

  @Test(
    "Some need no series, and say the same with a programme that is named",
    arguments: [["guide", "staff-2"], ["flyer"], ["observer"], ["programme", "course"]])
  func withoutASeries(_ arguments: [String]) async throws {
    let stand = try Stand()
    let alone = try await stand.tilldi(arguments + ["--format", "markdown"])
    #expect(alone.status == 0 && alone.out.hasPrefix("# "), "\(alone)")
    try await stand.succeed("programme", "copy", "vart.yaml")
    let named = try await stand.tilldi(
      arguments + ["--programme", "vart.yaml", "-o", "blad.md"])
    #expect(named.status == 0, "\(named)")
    #expect(try written("blad.md", stand) == alone.out)
  }

  @Test("A slip is there four times on a page, and once anywhere else")
  func slips() async throws {
    let stand = try await Samples.begun()
    func count(_ format: String) async throws -> Int {
      try await stand.succeed("homework", "homework-2", "--format", format)
        .components(separatedBy: "Fundera på en drömbild").count - 1
    }
    #expect(try await count("html") == 4)
    #expect(try await count("markdown") == 1)
    #expect(try await count("terminal") == 1)
  }

  @Test("A calendar file has the dates, and moves with them")
  func calendar() async throws {
    let stand = try await Samples.begun()
    let none = try await stand.tilldi("invitation", "--format", "ics")
    #expect(none.status == 1 && none.err.contains("Inga datum än"), "\(none)")
    let (day, moved) = (Today.adding(30), Today.adding(31))
    func digits(_ day: String) -> String { day.filter { $0 != "-" } + "T140000" }
    try await stand.succeed("schedule", "start", day, "14:00")
    try await stand.succeed("invitation", "staff", "-o", "datum.ics")
    let first = try written("datum.ics", stand)
    #expect(first.hasPrefix("BEGIN:VCALENDAR\r\n") && first.hasSuffix("END:VCALENDAR\r\n"))
    #expect(first.components(separatedBy: "BEGIN:VEVENT").count == 5)
    #expect(first.contains("DTSTART;TZID=Europe/Stockholm:\(digits(day))\r\n"))
    // Nothing has happened since: the same file.
    try await stand.succeed("invitation", "staff", "-o", "datum.ics", "--force")
    #expect(try written("datum.ics", stand) == first)
    try await stand.succeed("schedule", "move", "staff-1", moved)
    try await stand.succeed("invitation", "staff", "-o", "datum.ics", "--force")
    let second = try written("datum.ics", stand)
    #expect(second.contains(digits(moved)) && !second.contains(digits(day)))
    func names(_ file: String) -> [Substring] {
      file.split(separator: "\r\n").filter { $0.hasPrefix("UID:") }
    }
    #expect(names(first) == names(second))
  }

  @Test("A session that was not held has nothing to catch up on")
  func nothingToCatchUp() async throws {
    let stand = try await Samples.begun()
    let outcome = try await stand.tilldi("catch-up", "staff-3")
    #expect(outcome.status == 1 && outcome.err.contains("har inte hållits än"), "\(outcome)")
    let unknown = try await stand.tilldi("catch-up", "staff-9")
    #expect(unknown.status == 1 && unknown.err.contains("staff-1, staff-2"), "\(unknown)")
    let other = try await stand.tilldi("guide", "staff-9")
    #expect(other.status == 1 && other.err.contains("staff-1, staff-2"), "\(other)")
  }
}
