import Foundation
import Testing

@Suite("A whole series from the command line, in small")
struct SmallSeriesTests {
  /// What is typed at each session, as a file that is fed to it.
  static let sessions: [(session: String, lines: String)] = [
    (
      "before-start",
      """
      /nästa
      områdeschef
      enhetschef
      \(Today.adding(40))
      på APT
      /nästa
      /nästa
      """
    ),
    (
      "staff-1",
      """
      /här 4 undersköterska
      /nästa
      Det är när telefonen ringer
      !Jag stänger av den ibland
      /nästa
      /nästa
      /nästa
      """
    ),
    (
      "staff-2",
      """
      /här 4 undersköterska
      /läxa 2
      /nästa
      Alla är på plats
      /dålig
      Telefonen hänger sig
      /nästa
      Larmet i telefonen
      Nyckelskåpet
      /stör
      Fyra inloggningar
      Wifi tar slut vid rum tolv
      !Vi lånar inloggningar av varandra
      /nästa
      /nästa
      """
    ),
    (
      "staff-3",
      """
      /nästa
      Larmet är tyst
      /nästa
      /nästa
      /nästa
      """
    ),
    (
      "staff-4",
      """
      Vi vill bestämma över larmen -> på arbetsplatsträffen
      /nästa
      Vi vill prova innan det köps
      /nästa
      /stör
      2 1
      /nästa
      undersköterska
      områdeschef

      ja
      /nästa
      """
    ),
    (
      "management-1",
      """
      /nästa
      Digitalisering är mest avtal som går ut
      !Jag har låtsats veta
      /nästa
      Det köps in: upphandlare, IT -> förvaltningschef
      /nästa
      /nästa
      /ändra 1 Det provas först: undersköterska -> arbetslaget
      /nästa
      Laget bestämmer larmkedjan -> sjuksköterskan får säga stopp
      En egen sida på intranätet
      /nästa

      områdeschef
      undersköterska

      ja
      /nästa
      """
    ),
  ]

  /// What stays in the room, of which no document may hold a word.
  static let inRoom = ["stänger av den ibland", "lånar inloggningar", "låtsats veta"]

  private func played() async throws -> Stand {
    let stand = try await Samples.begun()
    for (session, lines) in Self.sessions {
      try stand.write(lines + "\n", to: session + ".txt")
      let walk = try await shell(
        "\"$0\" run \"$1\" --no-input < \"$1.txt\"", Binary.path, session, at: stand)
      #expect(walk.status == 0, "\(walk)")
      #expect(walk.err == "")
      #expect(walk.out.contains("Träffen är slut."), "\(walk)")
    }
    return stand
  }

  @Test("From new to report: what was said at the sessions stands in the lists and in the report")
  func wholeSeries() async throws {
    let stand = try await played()
    let status = try await stand.succeed("status")
    #expect(status.contains("Personalens lista: version 1 överlämnad."))
    #expect(status.contains("Ledningens lista: version 1 överlämnad."))

    let list = try await stand.succeed("list", "staff")
    for line in [
      "Stöd 1: Larmet i telefonen", "Stör 1 (topp): Wifi tar slut vid rum tolv",
      "Stör 2 (topp): Fyra inloggningar", "Vill 1: Vi vill bestämma över larmen",
      "Väg: på arbetsplatsträffen",
    ] { #expect(list.contains(line), "\(line)") }
    #expect(
      try await stand.succeed("list", "management").contains("Laget bestämmer larmkedjan"))

    try await stand.succeed("link", "vill1", "kan1")
    // One reply by its own command, the rest by the dialogue, until the input ends.
    try await stand.succeed(
      "reply", "vill2", "--kind", "no", "--role", "enhetschef", "--reason", "Avtalet löper")
    let dialogue = try await stand.succeed(
      "reply", input: "2\nOm sjuksköterskan är med\n\n\(Today.adding(30))\nDet låter mindre\n")
    #expect(
      dialogue.hasSuffix(
        "Allt till och med det senaste svaret är sparat. Frågan som var öppen kommer igen med tilldi reply.\n"
      ), "\(dialogue)")

    let compare = try await stand.succeed("compare")
    #expect(compare.contains("2 av 6 rader har fått svar."))
    let due = try await stand.succeed("follow-up")
    #expect(due.contains("Vi vill bestämma över larmen"))
    try await stand.succeed("follow-up", "--told", "vill2", "--how", "på APT")

    try await stand.succeed("report", "--output", "exports/rapport.md")
    let report = String(
      decoding: try #require(
        FileManager.default.contents(atPath: stand.series + "/exports/rapport.md")), as: UTF8.self)
    for words in [
      "# Gemensam rapport – Solgården", "Exempelkommun",
      "Wifi tar slut vid rum tolv", "Laget bestämmer larmkedjan",
      "Ja, om** sjuksköterskan är med",
      "Avtalet löper",
    ] { #expect(report.contains(words), "\(words)") }
    try await stand.succeed("close", "--yes")
    #expect(
      try await stand.tilldi("note", "för sent").err
        == "Omgången är avslutad. Löften kan ännu bockas av; för nytt arbete, börja en ny omgång med tilldi new --after.\n"
    )
    try await stand.succeed("follow-up", "--done", "vill1")
    // A late answer is still an answer: the first line that has none is named, and answered.
    let closing = try await stand.succeed("close")
    #expect(closing.contains("4 rader på personalens lista har inte fått något svar."))
    #expect(try await stand.succeed("status").contains("tilldi reply"))
    try await stand.succeed("reply", "stöd1", "--kind", "yes", "--role", "områdeschef")
    #expect(
      try await stand.succeed("close").contains("3 rader på personalens lista har inte fått något"))
  }

  @Test("What stays in the room is in no output for others")
  func staysInRoom() async throws {
    let stand = try await played()
    try await stand.succeed("link", "vill1", "kan1")
    for side in ["staff", "management"] {
      for format in ["terminal", "markdown", "json"] {
        try await expectNothingInRoom(["list", side, "--format", format], stand)
      }
    }
    for arguments in [
      ["status"], ["compare"], ["compare", "--format", "markdown"],
      ["compare", "--format", "json"],
      ["report"], ["report", "--draft"], ["follow-up"], ["follow-up", "--format", "markdown"],
      ["homework"], ["schedule"], ["map", "now"], ["map", "dream"], ["check"], ["close"], ["log"],
    ] { try await expectNothingInRoom(arguments, stand) }
  }

  private func expectNothingInRoom(_ arguments: [String], _ stand: Stand) async throws {
    let outcome = try await stand.tilldi(arguments)
    #expect(outcome.status == 0, "\(outcome)")
    for words in Self.inRoom { #expect(!outcome.out.contains(words), "\(outcome)") }
    let isEarlier = try await stand.tilldi(arguments + ["--language", "en"])
    for words in Self.inRoom { #expect(!isEarlier.out.contains(words)) }
  }

  @Test("An open session says nothing of the other side but what was handed over")
  func otherSide() async throws {
    let stand = try await Samples.begun()
    try await stand.succeed(
      "note", "Sagt av personalen", "--session", "staff-2", "--kind", "support")
    try await stand.succeed("run", "management-1", input: "Sagt av ledningen\n")
    for arguments in [["log"], ["status"], ["list", "staff"], ["compare"]] {
      #expect(try await !stand.tilldi(arguments).out.contains("Sagt av personalen"))
    }
    #expect(try await stand.succeed("log").contains("Sagt av ledningen"))
  }

  @Test(
    "--no-input never asks: it fails and names what is missing",
    arguments: [
      (["hand-over", "staff"], "--room-said-yes"),
      (["hand-over", "staff", "--room-said-yes"], "--from"),
      (["hand-over", "staff", "--room-said-yes", "--from", "a"], "--to"),
      (["hand-over", "staff", "--room-said-yes", "--from", "a", "--to", "b"], "--answer-by"),
      (["erase", "stör1"], "--yes"), (["reply", "vill2"], "--kind"),
    ])
  func neverAsks(arguments: [String], missing: String) async throws {
    let stand = try await Samples.full()
    let before = try stand.snapshot()
    let outcome = try await stand.tilldi(
      arguments + ["--no-input"], input: Data("ja\nja\nja\n".utf8))
    #expect(outcome.err == "Här saknas \(missing). Inget ändrades.\n")
    #expect(outcome.status == 1)
    #expect(try stand.snapshot() == before)
  }

  @Test("--date puts right the day of a session that was begun, and undo takes that back")
  func dayPutRight() async throws {
    let stand = try await Samples.begun()
    try await stand.succeed("run", "staff-1", input: "\n/sluta\n")
    let day = Today.adding(-3)
    let before = try await stand.succeed("catch-up", "staff-1")
    let out = try await stand.succeed("run", "staff-1", "--date", day, input: "/sluta\n")
    #expect(out.contains("Rättat: ”"))
    #expect(try stand.lines().filter { $0.contains("day-put-right") }.count == 1)
    #expect(try await stand.succeed("log").contains("Rättade dagen för "))
    #expect(try await stand.succeed("catch-up", "staff-1") != before)
    // Said once more it is no news.
    let again = try await stand.succeed("run", "staff-1", "--date", day, input: "/sluta\n")
    #expect(!again.contains("Rättat: ”"))
    let undone = try await stand.succeed("undo")
    #expect(undone.hasPrefix("Ångrat: Rättade dagen för "))
    #expect(try await stand.succeed("catch-up", "staff-1") == before)
  }

  @Test("Shifting dates leaves a session that was held on its day, and moves what is to come")
  func shiftingAfterHolding() async throws {
    let stand = try await Samples.begun()
    for (session, days) in [("staff-1", 1), ("staff-2", 8)] {
      try await stand.succeed("schedule", "move", session, Today.adding(days))
    }
    try await stand.succeed("run", "staff-1", input: "/här 2 chef\n/sluta\n")
    let before = try stand.lines()
    let shown = try await stand.succeed("schedule", "shift", "staff-1", "7")
    let added = try stand.lines().dropFirst(before.count)
    #expect(added.count == 1 && added.joined().contains(Today.adding(15)))
    #expect(!added.joined().contains("staff-1"))
    #expect(shown.contains("höll"))
  }

  @Test("--afterwards takes a session down under the day it was held")
  func afterwards() async throws {
    let stand = try await Samples.begun()
    let day = Today.adding(-10)
    try await stand.succeed(
      "run", "staff-1", "--afterwards", "--date", day, input: "/nästa\nEfteråt\n/sluta\n")
    #expect(try stand.files(holding: "\"\(day)\"") == ["journal.jsonl"])
    let guessed = try await stand.tilldi("run", "--afterwards", input: "vart?\n")
    #expect(guessed.err == "Säg vilken träff, till exempel: tilldi run staff-2. Inget ändrades.\n")
    #expect(guessed.status == 1)
  }
}
