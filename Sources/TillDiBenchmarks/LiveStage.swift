import ArgumentParser
import Foundation
import PseudoTerminal
import TillDiCore
import TillDiJournal

/// A series with so many notes and its session on a screen, where one more note is timed.
final class LiveStage {
  /// Where the notes that are there already were taken.
  enum Place: String {
    case here = "in the open activity"
    case elsewhere = "in another activity"
  }

  let place: Place
  let count: Int
  private let folder: String
  private let terminal: PseudoTerminal
  private var number: Int
  /// How long each note took from Enter until it stood on the screen, in seconds.
  private(set) var notes: [Double] = []
  /// How long it took each time to write a line as long and flush it, in seconds.
  private(set) var writes: [Double] = []

  /// Makes the series, fills it and goes into its session.
  ///
  /// - Throws: A sentence when the session can't be shown.
  init(_ stage: Stage, notes count: Int, _ place: Place) throws {
    self.place = place
    self.count = count
    let name = "live-\(count)-\(place == .here ? "here" : "elsewhere")"
    folder = try stage.series(name, lines: 0).folder
    let first = try Self.begin(stage, folder)
    first.send("/sluta\r")
    guard first.waitForExit(seconds: 60) == .code(0) else {
      throw ValidationError("The session did not end.")
    }
    try Self.fill(folder, count, place)
    number = place == .here ? count : 0
    terminal = try Self.begin(stage, folder)
  }

  /// Goes into the session and puts away what is first to be read.
  private static func begin(_ stage: Stage, _ folder: String) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      stage.program, ["run", "staff-1"],
      environment: [
        "HOME": stage.folder, "TILLDI_SERIES": folder, "PATH": "/usr/bin:/bin", "TERM": "xterm",
      ])
    guard terminal.waitUntil(seconds: 60, { $0.isCursorVisible && $0.contains("sagt›") }) else {
      throw ValidationError("The session did not come on the screen:\n\(terminal.screen.text)")
    }
    if terminal.screen.contains("Esc") {
      terminal.send("\u{1B}")
      guard terminal.waitUntil(seconds: 60, { $0.isCursorVisible && !$0.contains("Esc") }) else {
        throw ValidationError("The session did not show its activity.")
      }
    }
    return terminal
  }

  private static func fill(_ folder: String, _ count: Int, _ place: Place) throws {
    let journal = try Journal.open(folder)
    guard var position = try journal.read().actions.last?.position else {
      throw ValidationError("The session was not begun.")
    }
    position.activity = place == .here ? "opening" : "own-relation"
    // Of now: otherwise the clock would be asked for first.
    let now = Date.now.ISO8601Format().dropLast() + "+00:00"
    var generator = SystemRandomNumberGenerator()
    for start in stride(from: 0, to: count, by: 1000) {
      try journal.append(
        (start..<min(start + 1000, count)).map { number in
          Action(
            id: .random(using: &generator), number: 0, at: String(now), by: "k7f2mq9dxx",
            position: position,
            events: [
              .said(
                note: .random(using: &generator), kind: .remark,
                text: "Schemat ändras i appen utan att någon säger till, för gång nummer \(number)",
                detail: nil, staysInRoom: false)
            ])
        })
    }
  }

  /// Types a note and times it from Enter until it stands among the notes; then times a flushed write as long.
  ///
  /// - Throws: A sentence when the note never came.
  func round(isCounted: Bool) throws {
    number += 1
    let text = "Loggar in fyra gånger innan första besöket"
    terminal.send(text)
    guard terminal.waitUntil(seconds: 60, { $0.isCursorVisible && $0.contains("sagt› \(text)") })
    else { throw ValidationError("What was typed did not come on the screen.") }
    let before = try size
    let note = try seconds {
      terminal.send("\r")
      try waitFor("\(number)  \(text)")
    }
    let bytes = try size - before
    let write = try seconds { try flush(bytes) }
    guard isCounted else { return }
    notes.append(note)
    writes.append(write)
  }

  /// Leaves the session.
  func leave() {
    terminal.send("/sluta\r")
    _ = terminal.waitForExit(seconds: 60)
  }

  private func waitFor(_ line: String) throws {
    let end = ContinuousClock.now + .seconds(60)
    var seen = -1
    while ContinuousClock.now < end {
      let screen = terminal.screen
      // Looking at every line takes longer than asking whether anything has come.
      if screen.byteCount != seen, screen.isCursorVisible {
        if screen.contains(line) { return }
        seen = screen.byteCount
      }
      usleep(100)
    }
    throw ValidationError("The note did not come on the screen:\n\(terminal.screen.text)")
  }

  private var size: Int {
    get throws {
      var status = stat()
      guard stat(folder + "/journal.jsonl", &status) == 0 else {
        throw ValidationError("There is no record in \(folder).")
      }
      return Int(status.st_size)
    }
  }

  /// Adds so many bytes to a file beside the record, and waits until they would survive a power cut.
  private func flush(_ count: Int) throws {
    let file = open(folder + "/flushed", O_WRONLY | O_CREAT | O_APPEND, 0o600)
    defer { close(file) }
    let bytes = [UInt8](repeating: 0x61, count: count)
    guard file >= 0, write(file, bytes, count) == count else {
      throw ValidationError("Nothing could be written in \(folder).")
    }
    #if canImport(Darwin)
      _ = fcntl(file, F_FULLFSYNC)
    #else
      _ = fsync(file)
    #endif
  }

  private func seconds(_ work: () throws -> Void) rethrows -> Double {
    let start = ContinuousClock.now
    try work()
    let passed = start.duration(to: .now).components
    return Double(passed.seconds) + Double(passed.attoseconds) / 1e18
  }
}
