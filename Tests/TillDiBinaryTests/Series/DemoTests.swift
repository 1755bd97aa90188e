import Foundation
import Testing

@Suite("The example")
struct DemoTests {
  @Test(
    "It plays to its end, prints the comparison and the report's path",
    arguments: [
      ("sv", "Listorna bredvid varandra – ", "Den gemensamma rapporten: "),
      ("en", "The lists side by side – ", "The shared report: "),
    ])
  func plays(language: String, heading: String, points: String) async throws {
    let stand = try Stand()
    let demo = try await stand.tilldi("demo", "--language", language)
    #expect(demo.status == 0 && demo.err == "", "\(demo)")
    #expect(demo.out.contains(heading))
    let line = try #require(demo.out.split(separator: "\n").first { $0.hasPrefix(points) })
    let path = String(line.dropFirst(points.count))
    #expect(path.hasPrefix(stand.work + "/tilldi-demo/"))
    #expect(FileManager.default.fileExists(atPath: path))
    #expect(try FileManager.default.contentsOfDirectory(atPath: stand.work) == ["tilldi-demo"])

    let folder = stand.work + "/tilldi-demo"
    // Another time beside the first, under a name that is given or found.
    let named = language == "sv" ? [] : ["exempel"]
    let again = try await stand.tilldi(["demo"] + named + ["--language", language])
    #expect(again.status == 0, "\(again)")
    let second = named.first ?? "tilldi-demo-2"
    #expect(
      try Set(FileManager.default.contentsOfDirectory(atPath: stand.work))
        == ["tilldi-demo", second])
    #expect(try stand.permissions(stand.work + "/" + second) == 0o700)

    // The series is there to look around in.
    for arguments in [
      ["status"], ["list", "staff"], ["follow-up"], ["log"], ["report"], ["check"],
    ] {
      let outcome = try await stand.tilldi(arguments, in: folder)
      #expect(outcome.status == 0 && outcome.err == "", "\(outcome)")
    }
    let data = try await stand.tilldi(["compare", "--format", "json"], in: folder)
    #expect(data.out.contains("\"done\" : null"))
  }
}
