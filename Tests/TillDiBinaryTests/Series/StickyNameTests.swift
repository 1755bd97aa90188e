import Foundation
import Testing

/// A short name belongs to its line, on every paper and on both laptops.
@Suite("Names that stick")
struct StickyNameTests {
  /// What stands in a list, each line with its name: `Stör 2: Schemat ändras`.
  private func list(_ stand: Stand, _ side: String = "staff") async throws -> [String] {
    let rows = try await stand.tilldi(["list", side, "--format", "csv"]).out
    return rows.split(separator: "\r\n").dropFirst().map {
      let cells = $0.split(separator: ";", omittingEmptySubsequences: false)
      return "\(cells[0]): \(cells[4])"
    }
  }

  private func screen(_ stand: Stand) async throws -> [String] {
    try await stand.tilldi(["list", "staff"]).out.split(separator: "\n")
      .filter { $0.contains("• ") }.map { $0.replacing(" (topp)", with: "") }
      .map { String($0.drop { "• ".contains($0) }) }
  }

  private func again(_ laptops: TwoLaptops) async throws {
    try FileManager.default.removeItem(atPath: laptops.list)
    try await laptops.handOver()
    try await laptops.management.succeed("receive", laptops.list)
  }

  @Test("An order after the hand-over moves lines and no names")
  func order() async throws {
    let laptops = try await TwoLaptops()
    try await laptops.meet()
    let shown = try await laptops.staff.tilldi(["rank", "staff", "stör", "3", "1", "2"])
    #expect(shown.status == 0, "\(shown)")
    #expect(
      try await screen(laptops.staff).prefix(4) == [
        "Stör 3: Skrivaren", "Stör 1: Fyra inloggningar", "Stör 2: Schemat ändras",
        "Stör 4: Wifi tar slut",
      ])
    let reply = try await laptops.management.tilldi(["reply", "stör3", "--kind", "ja"])
    #expect(reply.out.hasPrefix("Svaret är sparat för Stör 3 ”Skrivaren”: ”Ja, nu”."), "\(reply)")
    try await again(laptops)
    for stand in [laptops.staff, laptops.management] {
      #expect(
        try await list(stand).prefix(4) == [
          "Stör 3: Skrivaren", "Stör 1: Fyra inloggningar", "Stör 2: Schemat ändras",
          "Stör 4: Wifi tar slut",
        ])
    }
    let told = try await laptops.management.tilldi(["follow-up", "--done", "stör3"])
    #expect(told.out.contains("Stör 3 ”Skrivaren”: "), "\(told)")
  }

  @Test("A new line has no number until it is handed over, and then the next")
  func new() async throws {
    let laptops = try await TwoLaptops()
    try await laptops.meet()
    try await laptops.staff.succeed("note", "Nyckeln", "--kind", "disturbance")
    let early = try await laptops.staff.tilldi(["reply", "störny", "--kind", "ja"])
    #expect(early.status == 1 && early.err.hasPrefix("Stör ny kom till sedan"), "\(early)")
    try await laptops.staff.succeed("rank", "staff", "störny", "--at", "1")
    #expect(try await screen(laptops.staff).first == "Stör ny: Nyckeln")
    try await laptops.staff.succeed("note", "Larmet", "--kind", "disturbance")
    let which = try await laptops.staff.tilldi(["rank", "staff", "störny", "--at", "2"])
    #expect(which.status == 1 && which.err.contains("störny1 … störny2"), "\(which)")
    let erase = try await laptops.staff.tilldi(["erase", "störny", "--yes"])
    #expect(erase.status == 1 && erase.err.contains("störny1 … störny2"), "\(erase)")
    let unseen = try await laptops.staff.tilldi(["reply", "störny", "--kind", "ja"])
    #expect(unseen.status == 1 && unseen.err.hasPrefix("Stör ny kom till sedan"), "\(unseen)")
    try await laptops.staff.succeed("rank", "staff", "stör", "ny2", "ny1", "4")
    try await again(laptops)
    let expected = [
      "Stör 5: Larmet", "Stör 6: Nyckeln", "Stör 4: Wifi tar slut", "Stör 1: Fyra inloggningar",
      "Stör 2: Schemat ändras", "Stör 3: Skrivaren", "Vill 1: Vi vill bestämma över larmen",
    ]
    #expect(try await list(laptops.staff) == expected)
    #expect(try await list(laptops.management) == expected)
  }

  @Test("A number is given once: what was erased or left the list is told")
  func once() async throws {
    let laptops = try await TwoLaptops()
    try await laptops.meet()
    try await laptops.staff.succeed("erase", "stör3", "--yes")
    let gone = try await laptops.staff.tilldi(["reply", "stör3", "--kind", "ja"])
    #expect(gone.status == 1 && gone.err.hasPrefix("Stör 3 finns inte kvar"), "\(gone)")
    try await laptops.staff.succeed("note", "Nyckeln", "--kind", "disturbance")
    try await again(laptops)
    #expect(try await list(laptops.management)[3] == "Stör 5: Nyckeln")
    let still = try await laptops.management.tilldi(["reply", "stör3", "--kind", "ja"])
    #expect(still.status == 1 && still.err.hasPrefix("Stör 3 finns inte kvar"), "\(still)")
  }

  @Test("An undone hand-over gave no number")
  func undone() async throws {
    let laptops = try await TwoLaptops()
    try await laptops.meet()
    try await laptops.staff.succeed("note", "Nyckeln", "--kind", "disturbance")
    try FileManager.default.removeItem(atPath: laptops.list)
    try await laptops.handOver()
    #expect(try await list(laptops.staff)[4] == "Stör 5: Nyckeln")
    try await laptops.staff.succeed("undo")
    try await laptops.staff.succeed("note", "Larmet", "--kind", "disturbance")
    try await laptops.staff.succeed("rank", "staff", "stör", "ny2")
    try await again(laptops)
    #expect(
      try await list(laptops.management).filter { $0.contains("Larmet") || $0.contains("Nyckeln") }
        == ["Stör 5: Larmet", "Stör 6: Nyckeln"])
  }

  @Test("The answer on an older sheet is told of, and stays with the words it answered")
  func olderSheet() async throws {
    let laptops = try await TwoLaptops()
    try await laptops.meet()
    try await laptops.staff.succeed("rank", "staff", "stör", "3", "1", "2")
    try await laptops.staff.succeed(
      "run", "staff-4", input: "/gå 3\n/ändra stör2 Schemat ändras samma dag\n/sluta\n")
    try await again(laptops)
    let same = try await laptops.management.tilldi([
      "reply", "stör1", "--version", "1", "--kind", "ja",
    ])
    #expect(same.status == 0, "\(same)")
    #expect(
      same.err.contains(
        "Version 1 är inte den nyaste: nu gäller version 2. Stör 1 ”Fyra inloggningar” står likadant i den."
      ), "\(same)")
    #expect(same.out.hasPrefix("Svaret är sparat för Stör 1 ”Fyra inloggningar”"), "\(same)")
    let other = try await laptops.management.tilldi(["reply", "stör2/1", "--kind", "ja"])
    #expect(
      other.err.contains(
        "Stör 2 ”Schemat ändras” lyder där: Stör 2 ”Schemat ändras samma dag”. Svaret sparas till version 1."
      ), "\(other)")
    let waiting = try await laptops.management.tilldi(["answer-sheet", "--format", "markdown"]).out
    #expect(waiting.contains("Schemat ändras samma dag") && !waiting.contains("Fyra inloggningar"))
    let none = try await laptops.management.tilldi([
      "reply", "stör9", "--version", "1", "--kind", "ja",
    ])
    #expect(none.status == 1 && none.err.contains("stör9/1"), "\(none)")
    let never = try await laptops.management.tilldi(["reply", "stör1/7", "--kind", "ja"])
    #expect(never.status == 1 && never.err.contains("Någon version 7"), "\(never)")
  }

  @Test("Of what has left the list, an older sheet's answer stays with the version it is on")
  func leftTheList() async throws {
    let laptops = try await TwoLaptops()
    try await laptops.meet()
    try await laptops.staff.succeed("run", "staff-4", input: "/gå 3\n/ta-bort stör2\n/sluta\n")
    try await again(laptops)
    let gone = try await laptops.management.tilldi(["reply", "stör2", "--kind", "ja"])
    #expect(
      gone.status == 1
        && gone.err.hasPrefix(
          "Stör 2 ”Schemat ändras” står inte på listan nu, bara till och med version 1"),
      "\(gone)")
    let reply = try await laptops.management.tilldi(["reply", "stör2/1", "--kind", "ja"])
    #expect(reply.err.contains("står inte i den; svaret sparas till version 1."), "\(reply)")
    #expect(reply.out.hasPrefix("Svaret är sparat för Stör 2 ”Schemat ändras”"), "\(reply)")
    try await laptops.staff.succeed("erase", "stör3", "--yes")
    let erased = try await laptops.staff.tilldi(["reply", "stör3/1", "--kind", "ja"])
    #expect(erased.status == 1 && erased.err.hasPrefix("Stör 3 finns inte kvar"), "\(erased)")
  }

  @Test("A file tells a number only where it is not the place, and no two lines have one")
  func file() async throws {
    let laptops = try await TwoLaptops()
    try await laptops.meet()
    func text() throws -> String {
      String(decoding: try Data(contentsOf: URL(fileURLWithPath: laptops.list)), as: UTF8.self)
    }
    #expect(try text().matches(of: /"rank": \d+,\n *"number"/).isEmpty)
    try await laptops.staff.succeed("rank", "staff", "stör", "2", "1")
    try await again(laptops)
    #expect(
      try text().matches(of: /"rank": \d+,\n *"number": \d+/).map { String($0.output) }.count == 2)
  }
}
