import Foundation
import Testing

@Suite("A list and its replies travel between two laptops")
struct ExchangeTests {
  @Test("There and back", arguments: ["sv", "en"])
  func thereAndBack(language: String) async throws {
    let laptops = try await TwoLaptops(language)
    let (staff, management) = (laptops.staff, laptops.management)
    try await laptops.meet()
    let here = try await staff.succeed("list", "staff", "--format", "json")
    #expect(try await management.succeed("list", "staff", "--format", "json") == here)
    try await management.succeed(
      "note", "Laget bestämmer", "--kind", "offer", "--session", "management-1")
    try await management.succeed("link", "vill1", "kan1")
    try await management.succeed(
      "reply", "vill1", "--kind", "yes-if", "--reason", "Om schemat går ihop", "--role",
      "enhetschef", "--by", Today.adding(30))
    try await management.succeed("hand-over", "replies", "--output", laptops.replies)
    let came = try await staff.succeed("receive", laptops.replies)
    #expect(came.hasPrefix(language == "sv" ? "Tog emot ett svar." : "Received one reply."))
    #expect(try await staff.succeed("follow-up").contains("schemat går ihop"))
    let again = try await staff.succeed("receive", laptops.replies)
    #expect(
      again
        == (language == "sv"
          ? "Allt i filen finns redan här. Inget ändrades.\n"
          : "Everything in the file is here already. Nothing changed.\n"))
    // Nothing of what stays in the room has left, and an offer that was not handed over is not named.
    for file in [laptops.list, laptops.replies] {
      let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: file)), as: UTF8.self)
      #expect(!text.contains("lånar") && !text.contains("\"link\""))
    }
    let folder = management.work + "/Solgården"
    #expect(try management.snapshot(of: folder).allSatisfy { !$0.value.contains("lånar") })
  }

  @Test("The other side's computer is not merged: no note goes that way")
  func notMerged() async throws {
    let laptops = try await TwoLaptops()
    try await laptops.meet()
    let (staff, management) = (laptops.staff, laptops.management)
    let folder = management.work + "/Solgården"
    for (here, there) in [(staff, folder), (management, staff.series)] {
      let before = try here.snapshot()
      for more in [[], ["--preview"]] {
        let refused = try await here.tilldi(["merge", there] + more)
        #expect(refused.status == 1 && refused.out.isEmpty)
        #expect(refused.err.contains("personalens lista har gått emellan som en fil"))
      }
      #expect(try here.snapshot() == before)
    }
  }

  @Test("A newer version takes the older one's place, and an older one is refused")
  func versions() async throws {
    let laptops = try await TwoLaptops()
    try await laptops.meet()
    let old = laptops.staff.root + "/gammal.json"
    try FileManager.default.copyItem(atPath: laptops.list, toPath: old)
    try await laptops.staff.succeed("note", "En till", "--kind", "disturbance")
    try await laptops.staff.succeed(
      "hand-over", "staff", "--from", "undersköterska", "--to", "områdeschef", "--answer-by",
      Today.adding(60), "--room-said-yes", "--output", laptops.list, "--force")
    let out = try await laptops.management.succeed("receive", laptops.list)
    #expect(
      out.contains("Mot version 1: 1 ny.\n"))
    let refused = try await laptops.management.tilldi("receive", old)
    #expect(refused.status == 1)
    #expect(
      refused.err
        == "Filen är version 1 av personalens lista, och version 2 har redan tagits emot. Inget ändrades.\n"
    )
    try await laptops.management.succeed("undo")
    let list = try await laptops.management.succeed("list", "staff")
    #expect(list.contains("Version 1 är överlämnad") && !list.contains("En till"))
  }

  @Test("What was erased where it was said is hidden where it was received, and erased when asked")
  func takenBack() async throws {
    let laptops = try await TwoLaptops()
    try await laptops.meet()
    let management = laptops.management
    let folder = management.work + "/Solgården"
    let note = try laptops.note("Wifi tar slut")
    let erased = try await laptops.staff.tilldi("erase", "stör4", "--yes")
    let name = try #require(laptops.list.split(separator: "/").last)
    #expect(erased.err.contains("/\(name)."), "the file that was sent is named")
    try await laptops.staff.succeed(
      "hand-over", "staff", "--again", "--output", laptops.list, "--force")
    let outcome = try await management.tilldi("receive", laptops.list)
    #expect(outcome.status == 0)
    #expect(
      outcome.err
        == "Den andra sidan har tagit tillbaka en anteckning. Den syns inte längre här och räknas inte. Orden ligger kvar i omgångens fil tills de raderas: tilldi erase \(note)\n"
    )
    for arguments in [["list", "staff"], ["compare"], ["report"], ["log"], ["status"]] {
      #expect(try await !management.tilldi(arguments).out.contains("Wifi"))
    }
    // A file that somebody wrote is named, and left; nothing but the record is done.
    try management.write("Wifi tar slut", to: "Solgården/eget.txt")
    let swept = try await management.tilldi("receive", laptops.list, "--erase")
    #expect(swept.status == 1 && swept.err.contains("Orden står kvar i: eget.txt."), "\(swept)")
    #expect(
      try management.snapshot(of: folder).filter { $0.value.contains("Wifi") }.map(\.key)
        == ["eget.txt"])
  }

  @Test("A received line that is erased is in no byte of the folder")
  func erased() async throws {
    let laptops = try await TwoLaptops()
    try await laptops.meet()
    try await laptops.management.succeed("erase", "stör2", "--yes")
    let folder = laptops.management.work + "/Solgården"
    #expect(
      try laptops.management.snapshot(of: folder).allSatisfy { !$0.value.contains("Schemat") })
    try await laptops.management.succeed("receive", laptops.list)
    #expect(
      try laptops.management.snapshot(of: folder).allSatisfy { !$0.value.contains("Schemat") })
  }

  @Test("A reply that was erased where it was given stands no longer, and is erased when asked")
  func erasedReply() async throws {
    let laptops = try await TwoLaptops()
    try await laptops.meet()
    let (staff, management) = (laptops.staff, laptops.management)
    try await management.succeed(
      "reply", "vill1", "--kind", "no", "--reason", "Något vi ångrar", "--role", "enhetschef")
    try await management.succeed("hand-over", "replies", "--output", laptops.replies)
    try await staff.succeed("receive", laptops.replies)
    let early = staff.root + "/gamla-svar.json"
    try FileManager.default.copyItem(atPath: laptops.replies, toPath: early)
    let log = try await management.succeed("log")
    let line = try #require(log.split(separator: "\n").first { $0.contains("Nej, därför att") })
    let name = String(try #require(line.split(separator: " ").dropFirst().first))
    try await management.succeed("erase", name, "--yes")
    try await management.succeed("hand-over", "replies", "--output", laptops.replies, "--force")
    let sent = try Data(contentsOf: URL(fileURLWithPath: laptops.replies))
    #expect(!sent.contains("Något vi ångrar"))
    let out = try await staff.succeed("receive", laptops.replies)
    #expect(
      out.hasPrefix(
        "Taget tillbaka på den andra sidan, och gäller inte längre: ”Nej, därför att …” (enhetschef) – ”Vi vill bestämma över larmen”. Orden ligger kvar i omgångens fil tills de raderas: tilldi erase "
      ))
    for arguments in [["compare"], ["follow-up"], ["report"], ["status"]] {
      #expect(try await !staff.tilldi(arguments).out.contains("Något vi ångrar"))
    }
    let erased = try await staff.tilldi("receive", laptops.replies, "--erase")
    #expect(erased.status == 0)
    #expect(
      erased.err.hasPrefix(
        "Den andra sidan har tagit tillbaka ett svar. Orden är raderade här för gott.\n"))
    let folder = staff.work + "/Solgården"
    #expect(try staff.snapshot(of: folder).allSatisfy { !$0.value.contains("Något vi ångrar") })
    // The file from before brings it back to nobody, and there is nothing more to erase.
    try await staff.succeed("receive", early)
    #expect(try staff.snapshot(of: folder).allSatisfy { !$0.value.contains("Något vi ångrar") })
    let again = try await staff.tilldi("receive", laptops.replies, "--erase")
    #expect(again.out == "Allt i filen finns redan här. Inget ändrades.\n" && again.err.isEmpty)
  }

  @Test("Receiving can be undone until it is answered")
  func undo() async throws {
    let laptops = try await TwoLaptops()
    try await laptops.meet()
    let management = laptops.management
    try await management.succeed("undo")
    #expect(try await management.succeed("list", "staff").contains("inte överlämnad"))
    try await management.succeed("undo", "--redo")
    try await management.succeed("reply", "vill1", "--kind", "yes", "--role", "enhetschef")
    let log = try await management.succeed("log")
    let line = try #require(log.split(separator: "\n").first { $0.contains("togs emot") })
    let name = String(try #require(line.split(separator: " ").dropFirst().first))
    let refused = try await management.tilldi("undo", name)
    #expect(refused.status == 1)
    #expect(
      refused.err
        == "Version 1 av personalens lista har fått svar här, så mottagandet kan inte ångras. Ångra svaren först.\n"
    )
  }
}

extension Data {
  fileprivate func contains(_ text: String) -> Bool { range(of: Data(text.utf8)) != nil }
}
