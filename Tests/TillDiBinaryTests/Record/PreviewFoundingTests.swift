import Foundation
import Testing

@Suite("--preview of what begins a series, or takes in a file")
struct PreviewFoundingTests {
  @Test("new tells the folder, the heading and every date, and makes none")
  func new() async throws {
    let stand = try Stand()
    let arguments = ["new", "Norrgården", "--start", Today.adding(7), "--board", "Äldrenämnden"]
    let preview = try await stand.tilldi(arguments + ["--preview"])
    #expect(preview.status == 0 && preview.err.isEmpty, "\(preview)")
    #expect(
      preview.out.hasPrefix(
        """
        Förhandsvisning: inget är ändrat. Utan --preview skapas mappen ”Norrgården”, och i den sparas:
        • Kommunens uppgifter satta
        """), "\(preview)")
    let dates = preview.out.split(separator: "\n").filter { $0.contains("Datum: ") }
    #expect(try FileManager.default.contentsOfDirectory(atPath: stand.work) == [])
    try await stand.succeed(arguments)
    let log = try await stand.succeed(["log", "--series", "Norrgården"])
    #expect(dates.count == log.split(separator: "\n").filter { $0.contains("Datum: ") }.count)
    #expect(dates.count > 4)
  }

  @Test(
    "new refuses with the same words and the same exit",
    arguments: [
      ["Solgården"], [""], ["Norrgården", "--start", "2001-01-01"],
      ["Norrgården", "--after", "finns-inte"], ["Norrgården", "--programme", "finns-inte.yaml"],
    ])
  func refused(arguments: [String]) async throws {
    let stand = try Stand()
    try await stand.succeed(["new", "Solgården"])
    let preview = try await stand.tilldi(["new"] + arguments + ["--preview"])
    let done = try await stand.tilldi(["new"] + arguments)
    #expect(done.status == 1 && preview.status == 1, "\(preview)\n\(done)")
    #expect(preview.err == done.err && preview.out.isEmpty, "\(preview)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: stand.work) == ["Solgården"])
  }

  @Test("receive tells what would come, at the beginning and later")
  func receive() async throws {
    let laptops = try await TwoLaptops()
    try await laptops.handOver()
    let management = laptops.management
    let begun = try await management.succeed("receive", laptops.list, "--new", "--preview")
    #expect(begun.contains("skapas mappen ”Solgården”, och i den sparas:"), "\(begun)")
    #expect(begun.contains("Personalens lista: version 1 togs emot"), "\(begun)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: management.work) == [])
    try await management.succeed("receive", laptops.list, "--new")
    let folder = management.work + "/Solgården"
    let before = try management.snapshot(of: folder)
    #expect(
      try await management.succeed("receive", laptops.list, "--preview")
        == "Förhandsvisning: inget är ändrat. Det finns inget att ändra.\n")
    try await laptops.staff.succeed("erase", "stör4", "--yes")
    try await laptops.staff.succeed(
      "hand-over", "staff", "--again", "--output", laptops.list, "--force")
    let erasing = try await management.succeed("receive", laptops.list, "--erase", "--preview")
    #expect(erasing.contains("Utan --preview raderas en rad i filen för gott:"), "\(erasing)")
    #expect(try management.snapshot(of: folder) == before)
    try await management.succeed("receive", laptops.list, "--erase")
    #expect(try management.snapshot(of: folder) != before)
  }
}
