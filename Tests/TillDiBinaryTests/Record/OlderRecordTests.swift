import Foundation
import Testing

/// A sync program or a restored backup puts an older record in place: what was confirmed and is missing is told.
@Suite("An older record in place of the newer")
struct OlderRecordTests {
  private static let told = "saknas i omgångens fil"

  /// A series with three notes, and its record as it was after the second.
  private func series() async throws -> (stand: Stand, older: Data, newer: Data) {
    let stand = try await Samples.begun()
    for text in ["Larmen", "Skrivaren"] { try await stand.succeed("note", text) }
    let older = try bytes(stand)
    for text in ["Wifi", "Schemat"] { try await stand.succeed("note", text) }
    return (stand, older, try bytes(stand))
  }

  private func bytes(_ stand: Stand) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: stand.record))
  }

  /// Puts a record in place as a sync program does: another file under the name.
  private func put(_ record: Data, at stand: Stand) throws {
    try stand.write(record, to: "ny.jsonl")
    try FileManager.default.removeItem(atPath: stand.record)
    try FileManager.default.moveItem(atPath: stand.work + "/ny.jsonl", toPath: stand.record)
  }

  @Test("It is told by every command until the newer one is merged")
  func merged() async throws {
    let (stand, older, newer) = try await series()
    for command in [["status"], ["list", "staff"], ["note", "Inget saknas"]] {
      #expect(try await !stand.tilldi(command).err.contains(Self.told))
    }
    try put(older, at: stand)
    let status = try await stand.tilldi("status")
    #expect(status.status == 0)
    #expect(status.err.hasPrefix("Obs: minst 3 rader som sparades på den här datorn saknas"))
    // It goes on saving, and does not forget what is missing.
    for number in 1...5 {
      let note = try await stand.tilldi("note", "Efteråt \(number)")
      #expect(note.status == 0)
      #expect(try await stand.tilldi("list", "staff").err.contains(Self.told), "\(number)")
    }
    try stand.write(newer, to: "Solgården/journal (konfliktkopia).jsonl")
    _ = try await stand.tilldi("merge", "Solgården/journal (konfliktkopia).jsonl")
    #expect(try await stand.tilldi("status").err.contains(Self.told), "one is still missing")
    try await stand.succeed("check", "--as-it-stands")
    #expect(try await !stand.tilldi("status").err.contains(Self.told))
    #expect(try await stand.succeed("log").contains("Schemat"))
  }

  @Test("Somebody may say that the older one stands; a preview of that changes nothing")
  func accepted() async throws {
    let (stand, older, _) = try await series()
    try put(older, at: stand)
    _ = try await stand.tilldi("check", "--as-it-stands", "--preview")
    #expect(try await stand.tilldi("status").err.contains(Self.told))
    #expect(
      try await stand.succeed("check", "--as-it-stands")
        .hasPrefix("Då gäller filen som den ligger.\n"))
    #expect(try await !stand.tilldi("status").err.contains(Self.told))
    try await stand.succeed("note", "Vi går vidare")
    #expect(try await stand.tilldi("status").err.isEmpty)
  }

  @Test(
    "What the program itself takes away or rewrites is no alarm",
    arguments: [
      ["erase", "stör1", "--yes"], ["mask", "stör1", "Wifi"], ["undo"], ["check", "--set-aside"],
    ])
  func own(command: [String]) async throws {
    let stand = try await Samples.begun()
    for text in ["Larmen", "Wifi tar slut"] { try await stand.succeed("note", text) }
    try await stand.succeed("note", "Wifi", "--session", "staff-2", "--kind", "disturbance")
    if command[0] == "check" { try stand.damage(adding: "skräp\n") }
    _ = try await stand.tilldi(command)
    for after in [["status"], ["note", "Skrivaren"], ["status"]] {
      let outcome = try await stand.tilldi(after)
      #expect(!outcome.err.contains(Self.told), "\(outcome)")
    }
  }

  @Test("Another computer's erasure in a shared folder is no alarm, nor is a copied folder")
  func others() async throws {
    let (stand, _, _) = try await series()
    let other = try Stand(copying: stand)
    try FileManager.default.removeItem(atPath: other.root + "/state")
    let names = try await stand.succeed("log").split(separator: "\n").filter {
      $0.contains("Schemat")
    }
    let name = try #require(names.first?.split(separator: " ").dropFirst().first)
    try await other.succeed("erase", String(name), "--yes")
    #expect(try await other.tilldi("status").err.isEmpty)
    try put(try bytes(other), at: stand)
    #expect(try await !stand.tilldi("status").err.contains(Self.told))
  }

  @Test("What is kept of it is two numbers and a random name, for this person only")
  func kept() async throws {
    let (stand, _, _) = try await series()
    let folder = stand.root + "/state/tilldi/receipts"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(names.count == 1)
    let path = folder + "/" + (try #require(names.first))
    let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    #expect(text.wholeMatch(of: /[0-9]+ [a-z0-9]+( [0-9]+)?\n/) != nil, "\(text)")
    #expect(try stand.permissions(path) == 0o600)
    #expect(
      try stand.lines().last?.contains(String(text.split(separator: " ")[1].prefix { $0 != "\n" }))
        == true)
    // Anything else in its place is no receipt.
    for lie in ["", "x", "99999999999999999999 a 1\n", "12"] {
      try Data(lie.utf8).write(to: URL(fileURLWithPath: path))
      #expect(try await !stand.tilldi("status").err.contains(Self.told), "\(lie)")
    }
  }
}
