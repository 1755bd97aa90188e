import Foundation
import TextShape
import Testing
import TillDiCore

/// Whole sessions, typed from files, and what the room saw.
@Suite struct SessionTests {
  @Test(arguments: SessionFile.all) func theRoomSeesWhatItSaw(_ name: String) throws {
    let (_, transcript) = try SessionFile(name).play()
    let file = SessionFile.folder.appendingPathComponent("\(name).seen")
    if ProcessInfo.processInfo.environment["TILLDI_RENEW_GOLDEN"] == "1" {
      try Data(transcript.utf8).write(to: file)
      return
    }
    let kept = (try? Data(contentsOf: file)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    if let difference = firstDifference(kept, transcript) {
      Issue.record(
        """
        \(name).seen differs \(difference)
        Is the new text right? Renew with: TILLDI_RENEW_GOLDEN=1 swift test --filter SessionTests
        """)
    }
  }

  @Test(arguments: SessionFile.all) func everyLineFits(_ name: String) throws {
    let (room, _) = try SessionFile(name).play()
    let typed = try Set(SessionFile(name).typedLines)
    for line in room.screen.split(separator: "\n") where line.displayWidth > 80 {
      #expect(
        typed.contains { line.hasSuffix("› " + $0) }, "\(line.displayWidth) columns: \(line)")
    }
  }

  @Test func everySessionIsPlayedInSwedish() throws {
    let played = try Set(
      SessionFile.all.filter { $0.hasSuffix(".sv") }.flatMap { name in
        try SessionFile(name).play().room.series.occasions.filter(\.isEnded).map(\.session)
      })
    let all = try Set(WalkRoom().programme.everySession.map(\.id))
    #expect(played == all)
  }

  @Test func aSessionOfEachTrackAndTheirMeetingArePlayedInEnglish() throws {
    let played = try Set(
      SessionFile.all.filter { $0.hasSuffix(".en") }.flatMap { name in
        try SessionFile(name).play().room.series.occasions.filter(\.isEnded).map(\.session)
      })
    #expect(played.isSuperset(of: ["staff-2", "staff-4", "management-1", "joint-meeting"]))
  }
}

extension SessionFile {
  /// Every line that is typed, in the files it builds on too.
  fileprivate var typedLines: [String] {
    get throws {
      try steps.flatMap { step -> [String] in
        switch step {
        case .typed(let line): [line]
        case .first(let name): try SessionFile(name).typedLines
        case .day, .run: []
        }
      }
    }
  }
}

/// The first line where two texts differ.
func firstDifference(_ kept: String, _ written: String) -> String? {
  if kept == written { return nil }
  let before = kept.split(separator: "\n", omittingEmptySubsequences: false)
  let after = written.split(separator: "\n", omittingEmptySubsequences: false)
  for index in 0..<max(before.count, after.count) {
    let old = index < before.count ? String(before[index]) : "(the end)"
    let new = index < after.count ? String(after[index]) : "(the end)"
    if old != new { return "in line \(index + 1):\n  kept: \(old)\n  now:  \(new)" }
  }
  return "in its line ends"
}
