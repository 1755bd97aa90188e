import Foundation
import Testing
import Trials

/// Every argument that is a day takes it as people write it, and keeps nothing where it may be several.
@Suite("Days on the command line")
struct TypedDayTests {
  /// A command up to the day it takes, and whether that day is one that has been.
  struct Taker: Sendable, CustomTestStringConvertible {
    let before: [String]
    let after: [String]
    let looksBack: Bool

    init(_ before: String..., then after: [String] = [], looksBack: Bool = false) {
      self.before = before
      self.after = after
      self.looksBack = looksBack
    }

    func arguments(_ day: String) -> [String] { before + [day] + after }
    var testDescription: String { before.joined(separator: " ") }
  }

  static let takers: [Taker] = [
    Taker("new", "Björken", "--start"),
    Taker("schedule", "start"),
    Taker("schedule", "move", "staff-3"),
    Taker("schedule", "split", "staff-3", "30"),
    Taker(
      "hand-over", "staff", "--from", "a", "--to", "b", "--answer-by",
      then: ["--room-said-yes", "--preview"]),
    Taker("reply", "vill2", "--kind", "yes", "--role", "enhetschef", "--by"),
    Taker("reply", "vill1", "--change", "--by"),
    Taker("run", "staff-1", "--date", looksBack: true),
    Taker("follow-up", "--done", "vill1", "--on", looksBack: true),
    Taker("letter", "--since", looksBack: true),
  ]

  private func stand() async throws -> Stand {
    let stand = try await Samples.full()
    try await stand.succeed("schedule", "start", Today.adding(30))
    try await stand.succeed("note", "Plattan är trög", "--kind", "disturbance")
    return stand
  }

  @Test(
    "What may be several days is asked about, and nothing is kept",
    arguments: takers.sample(every: 3))
  func whichDay(_ taker: Taker) async throws {
    let stand = try await stand()
    let before = try stand.snapshot()
    for (written, said) in [
      ("i mars", "Vilken dag i mars? Skriv till exempel "),
      ("v. 11", "Vilken dag i vecka 11? Skriv till exempel "),
      ("fredag", "Vilken fredag? Skriv till exempel "),
      ("en roll", "”en roll” är ingen dag i kalendern. Skriv den som 15 mars."),
    ] {
      let outcome = try await stand.tilldi(taker.arguments(written))
      #expect(outcome.err.hasPrefix(said), "\(outcome)")
      #expect(outcome.status == 1)
    }
    #expect(try stand.snapshot() == before)
  }

  @Test(
    "A day without a year is the next such day, or the last where it is about what has been",
    arguments: takers.sample(every: 4))
  func nearest(_ taker: Taker) async throws {
    let days = taker.looksBack ? -20 : 40
    let iso = Today.adding(days).split(separator: "-").map { Int($0) ?? 0 }
    let said = Today.said(in: "sv", adding: days).split(separator: " ")
    var results: Set<String> = []
    for day in [
      Today.adding(days), said[1...2].joined(separator: " "), "\(iso[2])/\(iso[1])",
      Today.said(in: "en", adding: days),
    ] {
      let stand = try await stand()
      let outcome = try await stand.tilldi(taker.arguments(day))
      #expect(outcome.status == 0, "\(outcome)")
      let kept =
        try await stand.succeed("follow-up", "--series", "Solgården")
        + stand.succeed("schedule", "show", "--series", "Solgården")
      results.insert(outcome.out + kept)
    }
    #expect(results.count == 1, "the same, however it was written")
  }

  @Test("A day that many are off is remarked on and kept", arguments: ["move", "start"])
  func dayOff(_ command: String) async throws {
    let stand = try await stand()
    let arguments = ["schedule", command] + (command == "move" ? ["staff-3"] : [])
    let outcome = try await stand.tilldi(arguments + ["24 december"])
    #expect(outcome.status == 0 && outcome.err.hasPrefix("Många är lediga "), "\(outcome)")
    #expect(outcome.err.contains(" (julafton)") && !outcome.err.contains("?"))
  }

  @Test("A role is the one that was said before, on the command line too")
  func knownRole() async throws {
    let stand = try await stand()
    let remark = "”enhetschefen” räknas som ”enhetschef”, som det sagts förut."
    for arguments in [
      ["reply", "vill2", "--kind", "yes", "--role", "enhetschefen"],
      [
        "hand-over", "management", "--from", "enhetschefen", "--to", "b", "--answer-by",
        Today.adding(9),
      ],
    ] {
      let yes = arguments[0] == "reply" ? [] : ["--room-said-yes"]
      let outcome = try await stand.tilldi(arguments + yes)
      #expect(outcome.err.contains(remark), "\(outcome)")
    }
    #expect(try !stand.lines().contains { $0.contains("enhetschefen") })
  }

  @Test("A day is no role, on the command line either")
  func noRole() async throws {
    let stand = try await stand()
    let before = try stand.snapshot()
    for arguments in [
      ["hand-over", "staff", "--from", "15 mars", "--to", "b", "--answer-by", Today.adding(9)],
      ["hand-over", "staff", "--from", "a", "--to", "15 mars", "--answer-by", Today.adding(9)],
      ["reply", "vill2", "--kind", "yes", "--role", "15 mars"],
      ["reply", "vill2", "--kind", "someone-else", "--reason", "15 mars"],
    ] {
      let yes = arguments[0] == "reply" ? [] : ["--room-said-yes"]
      let outcome = try await stand.tilldi(arguments + yes)
      #expect(outcome.err.hasPrefix("”15 mars” är en tid, inte en roll."), "\(outcome)")
      #expect(outcome.status == 1)
    }
    #expect(try stand.snapshot() == before)
  }
}
