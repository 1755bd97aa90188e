import Foundation
import Testing

@Suite("Looking back")
struct ReviewTests {
  static let secret = "Agda på tolvan fick en robotkatt"

  @Test("It is gone through line by line through a pipe, and stands in the report")
  func walked() async throws {
    let stand = try await Samples.full()
    let typed = """
      j
      Vi ritade larmet
      Lita på laget

      /till 3
      d


      schemat
      1


      """
    let seen = try await stand.succeed("run", "review", input: typed)
    #expect(seen.contains("1 av 9 – Laget kan mer än det tror."))
    #expect(seen.contains("Hittat:") && seen.contains("Schemat ändras utan att någon säger till"))
    let shown = try await stand.succeed("review")
    #expect(shown.contains("Vi ritade larmet") && shown.contains("Det såg vi delvis."))
    for arguments in [["report"], ["report", "--draft"]] {
      let report = try await stand.succeed(
        arguments[0], arguments.count > 1 ? "--draft" : "--format=markdown")
      #expect(report.contains("\n## Tillbakablick\n") && report.contains("Lita på laget"))
    }
    // Not one percent sign: nobody is measured.
    #expect(!shown.contains("%"))
  }

  @Test("One reflection is set from the command line, part by part", arguments: ["sv", "en"])
  func set(language: String) async throws {
    let stand = try await Samples.full(language)
    try await stand.succeed("review", "3", "--seen", "delvis", "--example", "Två system")
    try await stand.succeed("review", "3", "--recommend", "Fråga oss", "--note", "stör2")
    let data = try await stand.succeed("review", "--format", "json")
    for part in [
      "\"seen\" : \"partly\"", "\"example\" : \"Två system\"", "\"recommendation\" : \"Fråga oss\"",
      "\"text\" : \"Schemat ändras utan att någon säger till\"",
    ] {
      #expect(data.contains(part), "\(part)")
    }
    try await stand.succeed("review", "3", "--example", "")
    #expect(try await !stand.succeed("review", "3").contains("Två system"))
    try await stand.succeed("undo")
    #expect(try await stand.succeed("review", "3").contains("Två system"))
    #expect(try await stand.succeed("review", "3").contains("Fråga oss"))
  }

  @Test(
    "What can't be says why and saves nothing",
    arguments: [
      (["review", "12", "--seen", "yes"], 1, "Det finns ingen reflektion 12."),
      (["review", "12"], 1, "Det finns ingen reflektion 12."),
      (["review", "3", "--seen", "kanske"], 1, "”kanske” går inte att svara."),
      (["review", "3", "--note", "stör99"], 1, "Det finns ingen rad ”stör99”."),
      (["review", "--seen", "yes"], 64, "Säg vilken reflektion:"),
      (["review", "tre"], 64, "”tre” är inget tal."),
    ] as [([String], Int32, String)])
  func refused(_ arguments: [String], _ status: Int32, _ said: String) async throws {
    let stand = try await Samples.full()
    let before = try stand.lines()
    let outcome = try await stand.tilldi(arguments)
    #expect(outcome.status == status && outcome.err.contains(said), "\(outcome)")
    #expect(try stand.lines() == before)
  }

  @Test("What stays in the room can't be marked, and is left out when it was")
  func staysInRoom() async throws {
    let stand = try await Samples.full()
    try await stand.succeed("review", "3", "--seen", "ja", "--note", "stör2", "--note", "stör3")
    try await stand.succeed(
      "run", "staff-2", "--afterwards", input: "/gå 3\n/rum stör2\n/sluta\n")
    for arguments in [["review"], ["review", "3"], ["review", "--format", "json"], ["report"]] {
      let outcome = try await stand.tilldi(arguments)
      #expect(outcome.status == 0, "\(outcome)")
      #expect(!outcome.out.contains("Schemat ändras"), "\(arguments)")
      #expect(outcome.out.contains("Skrivaren på våning två"), "\(arguments)")
    }
    let walk = try await stand.succeed("run", "review", input: "/till 2\n\n\n\nschemat\n/sluta\n")
    #expect(walk.contains("Jag hittar ingen anteckning med ”schemat”."))
  }

  /// A reflection with a name in its example, changed, undone, made again and written out.
  private func named() async throws -> Stand {
    let stand = try await Samples.full()
    try await stand.succeed("review", "3", "--seen", "ja")
    try await stand.succeed("review", "3", "--example", Self.secret)
    try await stand.succeed("review", "3", "--recommend", "Fråga Agda först")
    try await stand.succeed("review", "3", "--example", "")
    try await stand.succeed("undo")
    try await stand.succeed("review", "--output", "exports/tillbakablick.md")
    try await stand.succeed("report", "--output", "exports/rapport.md")
    #expect(try stand.files(holding: "Agda").count == 3)
    return stand
  }

  @Test(
    "Erased by its name or by the name in the log, no byte of it remains", arguments: [true, false])
  func erased(byName: Bool) async throws {
    let stand = try await named()
    var entry = "review/3"
    if !byName {
      let log = try await stand.succeed("log")
      let line = try #require(log.split(separator: "\n").last { $0.contains("”Agda på tolvan") })
      entry = String(try #require(line.split(separator: " ").dropFirst().first))
    }
    try await stand.succeed("erase", entry, "--yes")
    #expect(try stand.files(holding: "Agda").isEmpty)
    for arguments in [["review"], ["review", "--format", "json"], ["report"], ["log"]] {
      #expect(try await !stand.tilldi(arguments).out.contains("Agda"))
    }
    try await stand.tilldi("undo")
    try await stand.tilldi("undo", "--redo")
    #expect(try stand.files(holding: "Agda").isEmpty)
    // No words are taken there that nobody would see again; the rest may still be said.
    let again = try await stand.tilldi("review", "3", "--example", "En katt")
    #expect(again.status == 1 && again.err.contains("raderat för gott"), "\(again)")
    try await stand.succeed("review", "3", "--seen", "delvis", "--note", "stör2")
    #expect(try await stand.succeed("review", "3").contains("Det såg vi delvis."))
    #expect(try await stand.tilldi("check").status == 0)
  }

  @Test("Masked, in every version that was ever saved")
  func masked() async throws {
    let stand = try await named()
    try await stand.succeed("mask", "review/3", "Agda", "--with", "[en boende]")
    #expect(try stand.files(holding: "Agda").isEmpty)
    let shown = try await stand.succeed("review", "3")
    #expect(shown.contains("[en boende] på tolvan") && shown.contains("Fråga [en boende] först"))
  }

  @Test("review/1 is not mistaken for review/12, nor the other way round")
  func wholeNames() async throws {
    let stand = try await Samples.begun()
    let yaml = stand.work + "/Solgården/programme.yaml"
    let more = (10...12).map {
      "  - text: Reflektion \($0)\n    example: Så\n    recommendation: Gör så\n"
    }
    let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: yaml)), as: UTF8.self)
    try Data((text + more.joined()).utf8).write(to: URL(fileURLWithPath: yaml))
    try await stand.succeed("review", "1", "--example", "Ett eget")
    try await stand.succeed("review", "12", "--example", "Ett tolfte")
    try await stand.succeed("erase", "review/1", "--yes")
    #expect(try stand.files(holding: "Ett eget").isEmpty)
    #expect(try await stand.succeed("review").contains("Ett tolfte"))
  }

  @Test("A programme without reflections works, and says so")
  func withoutReflections() async throws {
    let stand = try await Samples.begun()
    let yaml = stand.work + "/Solgården/programme.yaml"
    let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: yaml)), as: UTF8.self)
    let cut = try #require(text.range(of: "\nreflections:\n"))
    var without = String(text[..<cut.lowerBound]) + "\n"
    try Data(without.utf8).write(to: URL(fileURLWithPath: yaml))
    let fault = try await stand.tilldi("programme", "check", yaml)
    let line = try #require(
      without.split(separator: "\n", omittingEmptySubsequences: false)
        .firstIndex { $0.contains("form: review") && !$0.hasPrefix("#") })
    #expect(fault.status == 1 && (fault.out + fault.err).contains(":\(line + 1):15:"), "\(fault)")
    // Without the looking back as well, it is as good as any.
    let start = try #require(without.range(of: "\n  - id: review\n"))
    let end = try #require(
      without.range(of: "\n# ---", range: start.upperBound..<without.endIndex))
    without.removeSubrange(start.lowerBound..<end.lowerBound)
    try Data(without.utf8).write(to: URL(fileURLWithPath: yaml))
    #expect(try await stand.tilldi("programme", "check", yaml).status == 0)
    #expect(try await stand.succeed("review").contains("har inga reflektioner"))
  }
}
