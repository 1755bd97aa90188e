import Foundation
import GoldenFiles
import TextShape
import Testing
import TillDiCore

/// Whole sessions, typed from files, and what the room saw.
@Suite struct SessionTests {
  @Test(arguments: SessionFile.all) func theRoomSeesWhatItSaw(_ name: String) throws {
    let (_, transcript) = try SessionFile(name).play()
    let file = SessionFile.folder.appendingPathComponent("\(name).seen")
    #expect(try GoldenFile(file).difference(from: transcript, renewing: "SessionTests") == nil)
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
        case .day, .run, .minutes: []
        }
      }
    }
  }
}
