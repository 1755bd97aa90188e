import Foundation
import Testing

@Suite("The big picture")
struct BoardTests {
  private func page(_ stand: Stand, _ name: String = "tavla.html") -> String {
    let data = FileManager.default.contents(atPath: stand.series + "/exports/" + name)
    return String(decoding: data ?? Data(), as: UTF8.self)
  }

  /// Waits until the page is as it should be; whether it came to be.
  private func waits(
    _ stand: Stand, limit: Duration = .seconds(20), until isSo: (String) -> Bool
  ) async throws -> Bool {
    let end = ContinuousClock.now + limit
    while ContinuousClock.now < end {
      if isSo(page(stand)) { return true }
      try await Task.sleep(for: .milliseconds(50))
    }
    return false
  }

  @Test("Once: a page for its owner alone, and nothing in the record", arguments: ["sv", "en"])
  func once(language: String) async throws {
    let stand = try await Samples.full(language)
    let before = try stand.snapshot()
    let said = try await stand.succeed("board", "--once")
    let name = language == "sv" ? "tavla.html" : "board.html"
    #expect(said.contains("/exports/" + name) && said.contains("F11"))
    #expect(page(stand, name).hasPrefix("<!doctype html>\n<html lang=\"\(language)\">"))
    #expect(try stand.permissions(stand.series + "/exports/" + name) == 0o600)
    #expect(try stand.permissions(stand.series + "/exports") == 0o700)
    #expect(try stand.snapshot().filter { !$0.key.hasPrefix("exports") } == before)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: stand.series + "/exports") == [name])
  }

  @Test(
    "It follows the session one note behind, and says when it is off", arguments: [SIGINT, SIGTERM])
  func follows(signal: Int32) async throws {
    let stand = try await Samples.begun()
    _ = try await stand.tilldi("run", "staff-1", input: "/nästa\nFörsta ordet\n")
    let running = try stand.begin(["board"])
    #expect(try await waits(stand) { $0.contains("Vad tänker du på") })
    #expect(!page(stand).contains("Första ordet"))
    try await stand.succeed("note", "Andra ordet")
    #expect(try await waits(stand) { $0.contains("Första ordet") })
    #expect(!page(stand).contains("Andra ordet"))
    // Whoever takes the file away, as erasing does, gets a new one.
    try FileManager.default.removeItem(atPath: stand.series + "/exports/tavla.html")
    #expect(try await waits(stand) { $0.contains("Första ordet") })
    kill(running.number, signal)
    running.endInput()
    let outcome = await running.outcome()
    #expect(outcome.status == 0 && !outcome.isSignal, "\(outcome)")
    #expect(page(stand).contains("Bilden är avstängd") && !page(stand).contains("Första ordet"))
  }

  @Test("It is written every five seconds, so that the page knows that it is kept")
  func heartbeat() async throws {
    let stand = try await Samples.begun()
    let running = try stand.begin(["board"])
    #expect(try await waits(stand) { $0.contains("data-every=\"5\"") })
    let first = page(stand)
    #expect(try await waits(stand) { $0 != first })
    kill(running.number, SIGTERM)
    running.endInput()
    _ = await running.outcome()
  }

  @Test("What an erased note said is in no page afterwards")
  func erased() async throws {
    let stand = try await Samples.begun()
    _ = try await stand.tilldi("run", "staff-1", input: "/nästa\nAgdas ord\nEtt till\n")
    let running = try stand.begin(["board"])
    #expect(try await waits(stand) { $0.contains("Agdas ord") })
    let line = try #require(try stand.lines().first { $0.contains("Agdas ord") })
    let id = try #require(line.firstMatch(of: /"note":"([a-z0-9]+)"/)?.1)
    try await stand.succeed("erase", String(id), "--yes")
    #expect(try await waits(stand) { !$0.isEmpty && !$0.contains("Agdas ord") })
    kill(running.number, SIGTERM)
    running.endInput()
    _ = await running.outcome()
    #expect(try stand.files(holding: "Agdas ord").isEmpty)
  }

  @Test("Nor in the page of a walk that still holds the words, and has others' lines since")
  func erasedBesideAWalk() async throws {
    let stand = try await Samples.begun()
    let walk = try stand.begin(["run", "staff-1"])
    walk.type("/nästa\nAgdas ord\nEtt till\n/duk\n")
    #expect(try await waits(stand) { $0.contains("Agdas ord") })
    let line = try #require(try stand.lines().first { $0.contains("Agdas ord") })
    let id = try #require(line.firstMatch(of: /"note":"([a-z0-9]+)"/)?.1)
    try await stand.succeed("erase", String(id), "--yes")
    #expect(!page(stand).contains("Agdas ord"))
    walk.type("/här 2 vårdbiträden\nEtt tredje\nEtt fjärde\n")
    #expect(try await waits(stand) { $0.contains("Ett tredje") && !$0.contains("Agdas ord") })
    walk.endInput()
    let outcome = await walk.outcome()
    #expect(outcome.status == 0, "\(outcome)")
    #expect(try stand.files(holding: "Agdas ord").isEmpty)
  }

  @Test("A line that isn't understood may be the mark that something stays: then there is no page")
  func refuses() async throws {
    let stand = try await Samples.full()
    try stand.damage(adding: "{\"id\":\"x\",\"n\":900,\"at\":\"\",\"events\":[{\"hush\":{}}]}\n")
    let outcome = try await stand.tilldi("board", "--once")
    #expect(outcome.status == 1 && outcome.err.contains("tilldi check"), "\(outcome)")
    #expect(page(stand).isEmpty)
  }

  @Test("While it is kept as well: the page is turned off, and the command says why")
  func refusesLater() async throws {
    let stand = try await Samples.full()
    let running = try stand.begin(["board"])
    #expect(try await waits(stand) { !$0.isEmpty })
    try stand.damage(adding: "{\"id\":\"x\",\"n\":900,\"at\":\"\",\"events\":[{\"hush\":{}}]}\n")
    running.endInput()
    let outcome = await running.outcome()
    #expect(outcome.status == 1 && outcome.err.contains("tilldi check"), "\(outcome)")
    #expect(page(stand).contains("Bilden är avstängd"))
  }

  @Test("Another file is not written over; its own is")
  func anotherFile() async throws {
    let stand = try await Samples.begun()
    try stand.write("mitt\n", to: "mitt.html")
    let outcome = try await stand.tilldi("board", "--once", "--output", "mitt.html")
    #expect(outcome.status == 1 && outcome.err.contains("mitt.html"), "\(outcome)")
    #expect(FileManager.default.contents(atPath: stand.work + "/mitt.html") == Data("mitt\n".utf8))
    for _ in 1...2 { try await stand.succeed("board", "--once", "--output", "bild.html") }
    let missing = try await stand.tilldi("board", "--once", "--output", "finns/inte.html")
    #expect(missing.status == 1, "\(missing)")
  }
}
