import Foundation
import Testing
import Trials

/// A record or a case to compare that was damaged anyhow: every command answers or says what is wrong.
@Suite("Whatever is changed in a file, the program answers")
struct DamagedInputTests {
  @Test("A record: its lines, in everything that reads them")
  func record() throws {
    let readings = [
      ["log"], ["status"], ["list", "staff"], ["list", "management", "--format", "json"],
      ["follow-up"], ["check"], ["report"], ["compare", "--format", "json", "--no-suggestions"],
      ["schedule"], ["map", "dream"], ["review"], ["note", "Efteråt"], ["undo"],
    ]
    let record = try KeptRecord.betweenManagement.layOut()
    let lines = try record.stand.lines().map { Array($0.utf8) }
    var mutator = Mutator(seed: 19)
    for number in 0..<trials(40, thorough: 2_400) {
      var changed = lines
      // The header stays: without it there is no series.
      for index in [number, number * 7 + 3].map({ 1 + $0 % (lines.count - 1) }) {
        changed[index] = mutator.changed(lines[index])
      }
      try record.stand.write(
        Data(changed.joined(separator: [0x0A]) + [0x0A]), to: "Solgården/journal.jsonl")
      let outcome = try record.run(readings[number % readings.count])
      #expect(outcome.status == 0 || outcome.status == 1 && !outcome.err.isEmpty, "\(outcome)")
      #expect(outcome.out.utf8.count < 1_000_000)
    }
  }

  @Test("A case to compare")
  func comparison() throws {
    let record = try KeptRecord.betweenManagement.layOut()
    let sample = Array(
      """
      {"id":"hem","language":"sv","staff":[{"id":"s1","text":"Larmet i telefonen"},
      {"id":"s2","text":"Skrivaren"}],"management":[{"id":"m1","text":"Laget bestämmer larmen"}],
      "links":[{"staff":"s1","management":"m1"}]}
      """.utf8)
    var mutator = Mutator(seed: 23)
    try record.stand.write(Data(sample), to: "Solgården/fall.json")
    #expect(try record.run(["compare", "--case", "fall.json"]).status == 0)
    for _ in 0..<trials(20, thorough: 1_500) {
      try record.stand.write(Data(mutator.changed(sample)), to: "Solgården/fall.json")
      let outcome = try record.run(["compare", "--case", "fall.json"])
      #expect(outcome.status == 0 || outcome.status == 1 && !outcome.err.isEmpty, "\(outcome)")
    }
  }
}
