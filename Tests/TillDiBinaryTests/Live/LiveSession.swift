import Foundation
import PseudoTerminal
import Testing
import TextShape

/// Everything that is tried at a live terminal, one after another: each test has a screen and a process of its own.
@Suite(
  .serialized,
  .enabled(if: LiveSession.isPossible, "No pseudo-terminal can be opened here."))
struct LiveTests {}

/// A facilitator at a terminal: a session on the screen, a keyboard, and the series' record beside it.
///
/// ```swift
/// let live = try LiveSession(["staff-1"], at: try await Samples.begun())
/// try await live.isReady()
/// live.type("Larmen kommer direkt\r")
/// try await live.shows("1  Larmen kommer direkt")
/// ```
///
/// Waits are generous and end as soon as they can; the process is gone when this goes out of use.
final class LiveSession: Sendable {
  let stand: Stand
  let terminal: PseudoTerminal

  /// Whether a terminal can be opened here.
  static let isPossible: Bool = {
    guard let terminal = try? PseudoTerminal("/bin/sh", ["-c", "exit 3"]) else { return false }
    return terminal.waitForExit(seconds: 60) == .code(3)
  }()

  /// Begins `tilldi run` with more arguments, at a terminal.
  convenience init(
    _ arguments: [String] = [], at stand: Stand, columns: Int = 80, rows: Int = 24,
    with extra: [String: String] = [:]
  ) throws {
    try self.init(
      calling: Binary.path, ["run"] + arguments, at: stand, columns: columns, rows: rows,
      with: extra)
  }

  /// Begins any program at a terminal.
  init(
    calling program: String, _ arguments: [String], at stand: Stand, columns: Int = 80,
    rows: Int = 24, with extra: [String: String] = [:]
  ) throws {
    self.stand = stand
    let environment = stand.environment.merging(["TERM": "xterm-256color"]) { $1 }
    terminal = try PseudoTerminal(
      program, arguments, environment: environment.merging(extra) { $1 }, directory: stand.work,
      columns: columns, rows: rows)
  }

  /// What stands on the screen now.
  var screen: ScreenModel { terminal.screen }

  /// Presses keys.
  func type(_ keys: String) { terminal.send(keys) }

  /// Pastes a text, between the marks that a terminal puts around it.
  func paste(_ text: String) { terminal.send("\u{1B}[200~\(text)\u{1B}[201~") }
}

/// What is pressed, as xterm sends it.
enum Press {
  static let enter = "\r"
  static let tab = "\t"
  static let shiftTab = "\u{1B}[Z"
  static let escape = "\u{1B}"
  static let up = "\u{1B}[A"
  static let left = "\u{1B}[D"
  static let right = "\u{1B}[C"
  static let home = "\u{1B}[H"
  static let end = "\u{1B}[F"
  static let wordLeft = "\u{1B}[1;5D"
  static let wordRight = "\u{1B}[1;5C"
  static let pageDown = "\u{1B}[6~"
  static let delete = "\u{1B}[3~"
  static let backspace = "\u{7F}"
  static let f2 = "\u{1B}OQ"

  /// Ctrl with a letter.
  static func control(_ letter: Character) -> String {
    String(Character(Unicode.Scalar((letter.asciiValue ?? 0x40) & 0x1F)))
  }
}

extension LiveSession {
  /// Waits until the screen is whole and as it should be; whether it came to be.
  ///
  /// The cursor is hidden while the screen is being written, so one that is seen stands on a whole one.
  func comes(
    within seconds: Double = 60, _ condition: (ScreenModel) throws -> Bool
  ) async rethrows -> Bool {
    let end = ContinuousClock.now + .seconds(seconds)
    while true {
      let screen = screen
      if screen.isCursorVisible, try condition(screen) { return true }
      if .now > end { return false }
      try? await Task.sleep(for: .milliseconds(4))
    }
  }

  /// Waits until the screen is as it should be; what stands there instead is told.
  func wait(
    _ wish: String, sourceLocation: SourceLocation = #_sourceLocation,
    _ condition: (ScreenModel) throws -> Bool
  ) async throws {
    if try await comes(condition) { return }
    throw Unseen(wish: wish, screen: screen.text, sourceLocation: sourceLocation)
  }

  /// Waits until some line of the screen contains a text.
  func shows(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) async throws {
    try await wait("“\(text)”", sourceLocation: sourceLocation) { $0.contains(text) }
  }

  /// Waits until nothing but this stands on the line that is typed.
  func showsLine(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) async throws {
    try await wait("“\(text)” being typed", sourceLocation: sourceLocation) {
      $0.typedLine == text
    }
  }

  /// Waits until a line can be typed, and puts away what is first to be read.
  func isReady(sourceLocation: SourceLocation = #_sourceLocation) async throws {
    // Out of order it is asked what somebody wants; here it is to be held.
    try await wait("a line to type on", sourceLocation: sourceLocation) {
      $0.isAlternate && $0.typedLine != nil || $0.contains("2  Hålla den nu")
    }
    if screen.contains("2  Hålla den nu") { type("2" + Press.enter) }
    try await wait("a line to type on", sourceLocation: sourceLocation) {
      $0.isAlternate && $0.typedLine != nil
    }
    guard screen.contains("Esc") else { return }
    type(Press.escape)
    try await wait("the activity", sourceLocation: sourceLocation) { !$0.contains("Esc") }
  }

  /// Types a line, enters it and waits until it stands among the notes under its number.
  func note(
    _ text: String, number: Int, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    type(text + Press.enter)
    try await wait("note \(number)", sourceLocation: sourceLocation) {
      $0.contains("\(number)  \(text)") && $0.typedLine == ""
    }
  }

  /// Waits for the end of the program.
  func ending(sourceLocation: SourceLocation = #_sourceLocation) async throws
    -> PseudoTerminal.Ending
  {
    let end = ContinuousClock.now + .seconds(60)
    while !terminal.hasEnded, .now < end { try? await Task.sleep(for: .milliseconds(4)) }
    guard let ending = terminal.waitForExit(seconds: 1) else {
      throw Unseen(wish: "the end", screen: screen.text, sourceLocation: sourceLocation)
    }
    return ending
  }

  /// Leaves as a person does who is asked first; nothing the terminal does not know was ever sent.
  func leave(sourceLocation: SourceLocation = #_sourceLocation) async throws {
    type(Press.control("c"))
    try await shows("Sluta här?", sourceLocation: sourceLocation)
    type("j")
    #expect(try await ending() == .code(0), sourceLocation: sourceLocation)
    expectRestored(sourceLocation: sourceLocation)
  }

  /// Checks that the terminal is as it was, and has been sent nothing unknown.
  func expectRestored(sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(terminal.terminalIsRestored, sourceLocation: sourceLocation)
    #expect(screen.unknown == [], sourceLocation: sourceLocation)
  }
}

/// Something was waited for and did not come.
struct Unseen: Error, CustomStringConvertible {
  var wish: String
  var screen: String
  var sourceLocation: SourceLocation

  var description: String {
    "\(wish) did not come (\(sourceLocation.fileID):\(sourceLocation.line)). The screen:\n\(screen)"
  }
}

extension ScreenModel {
  /// What stands behind the mark of the line that is typed, over all its lines; `nil` where none is typed.
  var typedLine: String? {
    guard let row = mark?.row else { return nil }
    let first = line(row).drop { $0 != "›" }.dropFirst(2)
    // One line of keys stands below; what is between belongs to the text that is typed.
    let rest = ((row + 1)..<max(row + 1, rows - 1)).map { line($0).drop { $0 == " " } }
    return ([first] + rest.filter { !$0.isEmpty }).joined(separator: " ")
  }

  /// How many cells the cursor stands behind the mark of the line.
  var cursorInLine: Int? {
    guard let (row, mark) = mark, cursorRow == row else { return nil }
    return cursorColumn - mark - 2
  }

  private var mark: (row: Int, column: Int)? {
    for row in stride(from: rows - 1, through: max(0, rows - 4), by: -1) {
      let before = line(row).prefix { $0 != "›" }
      if before.count < line(row).count { return (row, String(before).displayWidth) }
    }
    return nil
  }

  /// Every cell as it looks, line by line.
  var page: [[ScreenCell]] { (0..<rows).map { Array(self[$0]) } }
}
