import Foundation
import Testing

/// What both computers changed is shown until somebody chooses, and a choice ends it on both.
@Suite("Choosing between two computers")
struct ChoosingTests {
  /// The short names of a conflict's sides, as `check` shows them.
  private func sides(_ text: String) -> [(name: String, text: String)] {
    text.split(separator: "\n").filter { $0.hasPrefix("  · ") }.map { line in
      let parts = line.dropFirst(4).split(separator: " ", maxSplits: 1)
      return (String(parts.first ?? ""), String(parts.last ?? ""))
    }
  }

  private func handOver(_ to: String) -> [String] {
    [
      "hand-over", "staff", "--from", "undersköterska", "--to", to, "--answer-by",
      Today.adding(60), "--room-said-yes",
    ]
  }

  @Test("Two replies to one line, chosen on one computer")
  func replies() async throws {
    let two = try await TwoComputers()
    try await two.here(handOver("chef"))
    try await two.there("merge", "Solgården")
    try await two.here("reply", "stör1", "--kind", "yes", "--role", "enhetschef")
    try await two.there(
      "reply", "stör1", "--kind", "no", "--reason", "avtalet", "--role", "områdeschef")
    let merged = try await two.here("merge", two.other)
    #expect(merged.out.contains("Svaret på ”Fyra inloggningar”\n"))
    let status = try await two.here("status")
    #expect(
      status.out.hasSuffix(
        "En sak är ändrad på två datorer, på olika sätt, och väntar på att ni väljer: tilldi check\n"
      ))
    let shown = sides(try await two.here("check").out)
    #expect(shown.count == 2 && !shown.contains { $0.text.contains("gäller nu") })
    let no = try #require(
      shown.first { $0.text.contains("Nej: avtalet (områdeschef)") })
    let chosen = try await two.here("check", "--choose", no.name)
    #expect(
      chosen.out
        == "Valt, och gäller nu: Nej: avtalet (områdeschef). Slå ihop igen, så gäller det på den andra datorn också.\n"
    )
    try await two.there("merge", "Solgården")
    for outcome in [try await two.here("check"), try await two.there("check")] {
      #expect(!outcome.out.contains("två datorer"))
    }
    let replies = try await two.there("follow-up", "--format", "markdown").out
    #expect(replies.contains("**Nej:** avtalet"), "\(replies)")
    // The other one is kept as what was said before, and as nothing else.
    #expect(replies.ranges(of: "Ja, nu").count == 1 && replies.contains("Förut: Ja, nu"))
  }

  @Test("Handed over on both: the next version ends it")
  func versions() async throws {
    let two = try await TwoComputers()
    try await two.here(handOver("chef"))
    try await two.there(handOver("nämnd"))
    let merged = try await two.here("merge", two.other, "--language", "en")
    #expect(
      merged.out.contains("The staff list was handed over twice, neither knowing of the other\n"))
    #expect(
      merged.out.contains(
        "  → Read the list aloud as it is now and hand over once more, and the next version holds: tilldi hand-over staff\n"
      ))
    #expect(try await two.here(handOver("chef")).out.contains("version 2"))
    #expect(try await !two.here("check").out.contains("två datorer"))
    try await two.there("merge", "Solgården")
    #expect(try await !two.there("check").out.contains("två datorer"))
  }

  private func walk(_ two: TwoComputers, _ lines: String) async throws {
    let walk = try await two.stand.tilldi(
      ["run", "staff-2", "--afterwards", "--series", "Solgården"], input: Data(lines.utf8))
    #expect(walk.status == 0, "\(walk)")
  }

  @Test("Linked on the one, taken away on the other")
  func standing() async throws {
    let two = try await TwoComputers()
    try await two.here("note", "Ny skrivare", "--kind", "offer", "--session", "management-1")
    try await walk(two, "/nästa\n/nästa\n/stör\nLarmen ringer\n/sluta\n")
    try await two.there("merge", "Solgården")
    let linked = try await two.there("link", "stör4", "kan1")
    #expect(linked.status == 0, "\(linked)")
    try await walk(two, "/ta-bort 1\n/sluta\n")
    try await two.here("merge", two.other)
    let check = try await two.here("check")
    let shown = sides(check.out)
    #expect(shown.count == 2, "\(check)")
    #expect(check.out.contains("Om den ska stå kvar eller vara borta: ”"))
    let kept = try #require(
      shown.first { $0.text.contains("kopplat: ”Larmen ringer” – ”Ny skrivare”") })
    try await two.here("check", "--choose", kept.name)
    #expect(try await !two.here("check").out.contains("två datorer"))
    #expect(try await two.here("list", "staff").out.contains("Larmen ringer"))
  }

  @Test("Another text of the programme: what is run stays until somebody chooses")
  func programme() async throws {
    let two = try await TwoComputers()
    let path = two.stand.work + "/" + two.other + "/programme.yaml"
    let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    try Data((text + "\n# Vår egen rad\n").utf8).write(to: URL(fileURLWithPath: path))
    let walk = try await two.stand.tilldi(
      ["run", "--series", two.other], input: Data("/sluta\n".utf8),
      with: ["XDG_STATE_HOME": two.stand.root + "/annan"])
    #expect(walk.status == 0, "\(walk)")
    let merged = try await two.here("merge", two.other)
    #expect(
      merged.out.contains(
        "  Två datorer har olika texter av programmet. Här körs programme.yaml som förut tills ni väljer, och båda texterna är sparade.\n"
      ), "\(merged)")
    // Running a session meanwhile is no choice.
    let own = two.stand.work + "/Solgården/programme.yaml"
    let run = try await two.stand.tilldi(
      ["run", "--series", "Solgården"], input: Data("/sluta\n".utf8))
    #expect(run.err.contains("tills ni väljer"))
    #expect(try Data(contentsOf: URL(fileURLWithPath: own)) == Data(text.utf8))
    let shown = sides(try await two.here("check").out)
    let theirs = try #require(shown.last)
    #expect(try await two.here("check", "--choose", theirs.name).status == 0)
    let now = String(decoding: try Data(contentsOf: URL(fileURLWithPath: own)), as: UTF8.self)
    #expect(now == text + "\n# Vår egen rad\n")
    #expect(try await !two.here("check").out.contains("två datorer"))
  }

  @Test("A name that is none changes nothing", arguments: ["sv", "en"])
  func noSuchSide(language: String) async throws {
    let two = try await TwoComputers(language)
    let before = try two.stand.snapshot()
    let outcome = try await two.here("check", "--choose", "zzz")
    #expect(outcome.status == 1)
    #expect(
      outcome.err
        == (language == "sv"
          ? "Det finns inget att välja som heter ”zzz”. Inget ändrades. tilldi check visar vad som väntar, och hur ni väljer.\n"
          : "There is nothing to choose by the name “zzz”. Nothing changed. tilldi check shows what waits, and how to choose.\n")
    )
    #expect(try two.stand.snapshot() == before)
  }
}
