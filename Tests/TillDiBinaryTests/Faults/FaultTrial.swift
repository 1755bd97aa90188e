import FaultyDisks
import Files
import Foundation
import Testing
import TillDiCore

/// One command of a clean run, to be tried again on disks of which a call fails.
struct FaultTrial {
  let command: WritingCommand
  /// The calls of the clean run, by what they are called.
  let calls: [String]
  private let ready: Stand
  private let before, after: Snapshot

  /// Lays out what the command needs, and runs it on a disk that takes all.
  init(_ command: WritingCommand) throws {
    self.command = command
    let record = try command.record.layOut()
    try command.prepare(record)
    for earlier in command.before {
      let outcome = try record.run(earlier, names: "earliername")
      try #require(outcome.status == 0, "\(outcome)")
    }
    ready = record.stand
    before = try ready.snapshot()
    let log = CallLog()
    let clean = LaidOutRecord(stand: try Stand(copying: ready), today: record.today)
    let outcome = try clean.run(
      command.arguments, input: command.input, on: .failing(nil, log: log))
    try #require(outcome.status == 0, "\(outcome)")
    calls = log.calls
    after = try clean.stand.snapshot()
    #expect(after != before)
    if let gone = command.gone { #expect(try clean.stand.files(holding: gone).isEmpty) }
  }

  /// Runs the command on a disk of which one call fails, and looks at what is left and what was said.
  func run(_ failing: FailingCall) throws {
    let record = LaidOutRecord(
      stand: try Stand(copying: ready), today: try #require(Day(text: command.record.today)))
    let log = CallLog()
    let outcome = try record.run(
      command.arguments, input: command.input, on: .failing(failing, log: log))
    let call = log.calls.indices.contains(failing.number - 1) ? log.calls[failing.number - 1] : "–"
    let left = try record.stand.snapshot()
    let seen = "\(failing) (\(call)): \(outcome)"

    #expect(isRecordSound(left), "\(seen)")
    #expect(halfFiles(left).isEmpty, "\(seen): \(halfFiles(left))")
    if outcome.status == 0 {
      #expect(missing(left).isEmpty, "\(seen): \(missing(left))")
    } else {
      #expect(!outcome.err.isEmpty, "\(seen)")
      #expect(isTrue(outcome, left, failing), "\(seen)")
    }
    if !failing.cutsRun, call != "remove" {
      #expect(left.keys.filter(isDraft).isEmpty, "\(seen): \(left.keys.filter(isDraft))")
    }
    // What it was and what it was to be can be read; what lies between is tried.
    guard ![before, after].map(lines).map(plain).contains(plain(lines(left))) else { return }
    let reading = try record.run(["log"])
    #expect(reading.status == 0, "\(seen) then \(reading)")
  }
}

extension FaultTrial {
  private static let record = "journal.jsonl"

  /// Whether a file waits for its name.
  private func isDraft(_ path: String) -> Bool {
    path.split(separator: "/").contains { name in
      [".tilldi-", ".new-", "journal.rewrite-"].contains { name.hasPrefix($0) }
    }
  }

  /// Whether every line that was there is there, byte for byte, or the record is the new one as a whole.
  private func isRecordSound(_ left: Snapshot) -> Bool {
    let (old, now) = (lines(before), lines(left))
    return now.starts(with: old) || command.rewrites && plain(now) == plain(lines(after))
  }

  /// Files under their own names that are neither what lay there nor what the clean run made, or should not be gone.
  private func halfFiles(_ left: Snapshot) -> [String] {
    let names = Set(before.keys).union(left.keys)
    return names.filter { name in
      if isDraft(name) || name.hasPrefix("journal.torn-") || name == Self.record { return false }
      guard let file = left[name] else { return before[name] != nil && after[name] != nil }
      // A folder that a file was to lie in is no half file.
      return file != before[name] && !isMade(file, at: name) && !file.isEmpty
    }.sorted()
  }

  /// Whether a file is as the clean run made it, but for what is drawn by chance.
  private func isMade(_ file: Data, at name: String) -> Bool {
    guard let made = after[name] else { return false }
    return file == made || plain(lines(of: file)) == plain(lines(of: made))
  }

  /// What is not as the clean run left it, drafts aside.
  private func missing(_ left: Snapshot) -> [String] {
    let names = Set(after.keys).union(left.keys.filter { !isDraft($0) })
    return names.filter { name in
      // What was found without fault is remembered to save time.
      !name.hasSuffix("programmes/checked") && left[name].map { !isMade($0, at: name) } ?? true
    }.sorted()
  }

  /// Whether what was said of what stands untouched is so.
  private func isTrue(
    _ outcome: (status: Int32, out: String, err: String), _ left: Snapshot, _ failing: FailingCall
  ) -> Bool {
    let claims = [
      "sparades inte", "orörd", "orört", "Inget ", "llt är som förut", "fil är som förut",
    ]
    // Of what could not be taken away it says that that file stands; the record has changed.
    let isDone = ["Orden står kvar i", "gick inte att ta bort"].contains {
      outcome.err.contains($0)
    }
    // Said first of a record that nobody can read all of; then comes what was asked for.
    let said = outcome.err.replacing("Inget är ändrat. Kör tilldi check.", with: "")
    guard !isDone, claims.contains(where: said.contains) else { return true }
    if command.savesInSteps { return isPartSaid(outcome.err, left) }
    let changed = Set(before.keys).union(left.keys).filter {
      left[$0] != before[$0] && !isDraft($0)
    }
    return changed.allSatisfy { name in
      if before[name] != nil { return left[name] == nil && outcome.err.contains(name) }
      // A folder that a file was to lie in is nobody's loss, and what can't be removed on a dead disk stays there.
      return left[name]?.isEmpty == true || failing.cutsRun
    }
  }

  /// Whether as many lines are there as it says, each as the clean run wrote it.
  private func isPartSaid(_ err: String, _ left: Snapshot) -> Bool {
    let added = plain(Array(lines(left).dropFirst(lines(before).count)))
    let clean = plain(Array(lines(after).dropFirst(lines(before).count)))
    guard clean.starts(with: added) else { return false }
    guard command.arguments.contains("-") else { return true }
    let said = err.firstMatch(of: /(\d+|En) anteckning(ar)? före den/).map { Int($0.1) ?? 1 } ?? 0
    return added.count == said
  }

  /// The record's whole lines.
  private func lines(_ snapshot: Snapshot) -> [Substring] {
    lines(of: snapshot[Self.record] ?? Data()).dropLast()
  }

  private func lines(of file: Data) -> [Substring] {
    String(decoding: file, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// Lines without what is drawn by chance: the names of entries and of a new series.
  private func plain(_ lines: [Substring]) -> [String] {
    let known = Set(self.lines(before))
    var drawn: [String] = []
    return lines.map { line in
      if known.contains(line) { return String(line) }
      for match in line.matches(of: #/"(?:id|group)":"([a-z0-9]{10})"/#)
      where !drawn.contains(String(match.1)) {
        drawn.append(String(match.1))
      }
      let named = drawn.indices.reduce(String(line)) { text, index in
        text.replacing(drawn[index], with: "#\(index)")
      }
      return named.replacing(#/readername\d*/#, with: "readername")
        .replacing(#/[0-9a-f]{8}-[0-9a-f-]{27}/#, with: "UUID")
    }
  }
}
