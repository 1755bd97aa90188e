import Foundation
import TillDiCore

/// A file of what was typed in a room.
///
/// A line begins with what it is: `@ 2026-03-03` sets the day, `$ run staff-2` begins or goes on with a session, `| …` is
/// a typed line, `~ 25` lets 25 minutes pass, `+ other` plays another file first without showing it, `#` is a remark. Where the typed lines stop before
/// the session does, the plug is pulled.
struct SessionFile {
  enum Step: Hashable {
    case day(Day)
    case run([String])
    case typed(String)
    case first(String)
    case minutes(Int)
  }

  enum Fault: Error, Equatable {
    case cannotRead(String, line: Int)
    case typedAfterTheEnd(String)
  }

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Sessions")

  let name: String
  let steps: [Step]

  /// Reads `Sessions/name.txt`.
  init(_ name: String) throws {
    self.name = name
    let data = try Data(contentsOf: SessionFile.folder.appendingPathComponent("\(name).txt"))
    let text = String(decoding: data, as: UTF8.self)
    steps = try text.split(separator: "\n").enumerated().compactMap { index, line in
      let rest = String(line.dropFirst(2))
      switch line.first {
      case "#": return nil
      case "@":
        guard let day = Day(text: rest) else {
          throw Fault.cannotRead(String(line), line: index + 1)
        }
        return .day(day)
      case "$": return .run(rest.split(separator: " ").map(String.init))
      case "|": return .typed(rest)
      case "+": return .first(rest)
      case "~":
        guard let minutes = Int(rest) else {
          throw Fault.cannotRead(String(line), line: index + 1)
        }
        return .minutes(minutes)
      default: throw Fault.cannotRead(String(line), line: index + 1)
      }
    }
  }

  /// The names of all files, without their ending.
  static let all: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }.sorted()
  }()

  /// The language a file is in: its name ends with it.
  var language: Language { name.hasSuffix(".en") ? .english : .swedish }

  /// Plays the file and what it builds on; the transcript is that of this file alone.
  func play() throws -> (room: WalkRoom, transcript: String) {
    var room = try WalkRoom(language)
    let transcript = try play(in: &room)
    return (room, transcript)
  }

  private func play(in room: inout WalkRoom) throws -> String {
    var start = room.screen.endIndex
    for step in steps {
      switch step {
      case .first(let name):
        _ = try SessionFile(name).play(in: &room)
        start = room.screen.endIndex
      case .day(let day): room.today = day
      case .minutes(let minutes): room.clock += minutes * 60
      case .run(let words):
        room.pullThePlug()
        let gap = start == room.screen.endIndex ? "" : "\n"
        room.remark("\(gap)$ tilldi \(words.joined(separator: " "))")
        try run(words, in: &room)
      case .typed(let line):
        guard room.isOpen else { throw Fault.typedAfterTheEnd(line) }
        try room.type(line)
      }
    }
    room.pullThePlug()
    return String(room.screen[start...])
  }

  private func run(_ words: [String], in room: inout WalkRoom) throws {
    var words = words.dropFirst()
    var session: SessionID?
    var again: String?
    var day: Day?
    var afterwards = false
    while let word = words.popFirst() {
      switch word {
      case "--again": again = words.popFirst()
      case "--date": day = words.popFirst().flatMap { Day(text: $0) }
      case "--afterwards": afterwards = true
      default: session = SessionID(word)
      }
    }
    try room.run(session, again: again, day: day, afterwards: afterwards)
  }
}
