import Foundation
import Testing
import Trials

/// The program itself, killed a little later each time: what was confirmed stands, and no half file has a name.
@Suite("A program that is killed", .serialized, .enabled(if: isThorough))
struct KilledTests {
  static let commands = WritingCommand.all.filter { command in
    ["note -", "report --output exports", "merge annan", "erase"].contains {
      command.testDescription.hasPrefix($0)
    }
  }

  @Test("At any moment", arguments: commands)
  func killed(command: WritingCommand) async throws {
    let record = try command.record.layOut()
    try command.prepare(record)
    for earlier in command.before { #expect(try record.run(earlier).status == 0) }
    let before = try record.stand.snapshot()
    let clean = try Stand(copying: record.stand)
    let start = ContinuousClock.now
    let outcome = try await clean.tilldi(
      command.arguments, input: Data(command.input.utf8), in: clean.series)
    let whole = ContinuousClock.now - start
    #expect(outcome.status == 0, "\(outcome)")
    let after = try clean.snapshot()
    let remaining = Set(try clean.lines()).intersection(try record.stand.lines())
    for step in 0..<60 {
      let stand = try Stand(copying: record.stand)
      let running = try stand.begin(command.arguments, in: stand.series)
      running.type(command.input)
      running.endInput()
      try await Task.sleep(for: whole * step / 55)
      running.kill()
      let ended = await running.outcome()
      let left = try stand.snapshot()
      let seen = "step \(step): \(ended)"
      let lines = try stand.lines()
      #expect(remaining.isSubset(of: lines), "\(seen)")
      if !command.rewrites {
        #expect(
          left["journal.jsonl"]?.starts(with: before["journal.jsonl"] ?? Data()) == true, "\(seen)")
      }
      for (name, file) in left where name != "journal.jsonl" && !file.isEmpty {
        let isDraft =
          name.contains(".tilldi-") || name.contains(".new-") || name.contains("rewrite-")
        #expect(isDraft || file == before[name] || file == after[name], "\(seen): \(name)")
      }
      if ended.status == 0, !ended.isSignal {
        #expect(Set(left.keys) == Set(after.keys), "\(seen)")
      }
      #expect(try await stand.tilldi(["log"], in: stand.series).status == 0, "\(seen)")
    }
  }
}
