import Synchronization
import TextShape
import TillDiCore
import TillDiDesk
import TillDiWords

/// Plays a script through the very commands and the very walk that a person uses.
struct DemoPlayer {
  let script: DemoScript
  let context: Context
  /// The folder that the series is made in.
  let folder: String
  let words: Words
  /// The Tuesday that days are counted from.
  let base: Day

  /// Chooses the latest Tuesday that lets the script end today or before.
  init(_ script: DemoScript, folder: String, words: Words, in context: Context) {
    self.script = script
    self.context = context
    self.folder = folder
    self.words = words
    let latest = context.now().day.adding(days: -script.lastDay)
    base = latest.adding(days: -((latest.weekday.rawValue + 5) % 7))
  }

  /// What is still to be typed, and the clock.
  private struct Stage {
    var steps: ArraySlice<DemoScript.Step>
    var day: Day
    var time: ClockTime
  }

  /// Plays every step; the last command's result is shown, the others only by name.
  ///
  /// - Throws: A `Report` when a command failed, with what it said.
  func play() throws {
    let stage = Shared(
      Stage(steps: script.steps[...], day: base, time: .midnight))
    let commands = script.steps.count { if case .command = $0 { true } else { false } }
    var played = 0
    while let step = stage.value.withLock({ $0.steps.popFirst() }) {
      switch step {
      case .clock(let day, let time): set(stage, day, time)
      case .typed: throw Report(words.demoBroke("|", ""))
      case .command(let arguments):
        played += 1
        let dated = arguments.dropFirst().map { DemoScript.dated($0, from: base) }
        try context.output.write(line(for: dated, on: stage.value.withLock { $0.day }) + "\n")
        try play(dated, stage, isLast: played == commands)
      }
    }
  }

  private func play(_ arguments: [String], _ stage: Shared<Stage>, isLast: Bool) throws {
    let output = isLast ? context.output : TextSink()
    if isLast { try context.output.write("\n") }
    let talk = TextSink()
    let base = self.base
    let stand = Context(
      input: LineSource(supply: { self.next(stage, base) }), output: output, errors: talk,
      environment: context.environment.filter { $0.key != "TILLDI_SERIES" }, directory: folder,
      now: { stage.value.withLock { Now(day: $0.day, time: $0.time) } },
      drawName: context.drawName, isInteractive: false, isTerminal: context.isTerminal,
      width: context.width, laptop: context.laptop, disk: context.disk)
    let status = Program.run(arguments, stand)
    let isRead = stage.value.withLock { stage in
      if case .typed? = stage.steps.first { false } else { true }
    }
    guard status == 0, isRead else {
      throw Report(words.demoBroke(arguments.joined(separator: " "), talk.text + output.text))
    }
  }

  /// The next line that is typed; the clock moves on the way.
  private func next(_ stage: Shared<Stage>, _ base: Day) -> DecodedText? {
    while true {
      guard let step = stage.value.withLock({ $0.steps.first }) else { return nil }
      switch step {
      case .command: return nil
      case .clock(let day, let time): set(stage, day, time)
      case .typed(let text):
        stage.value.withLock { _ = $0.steps.popFirst() }
        return DecodedText(Array(DemoScript.dated(text, from: base).utf8))
      }
      stage.value.withLock { _ = $0.steps.popFirst() }
    }
  }

  private func set(_ stage: Shared<Stage>, _ day: Int, _ time: ClockTime) {
    stage.value.withLock {
      $0.day = base.adding(days: day)
      $0.time = time
    }
  }

  private func line(for arguments: [String], on day: Day) -> String {
    let typed = arguments.map { $0.contains(" ") ? "\"\($0)\"" : $0 }.joined(separator: " ")
    return "\(day)  tilldi \(typed)".truncated(to: context.width)
  }
}

/// A value that several closures look at.
private final class Shared<Value: Sendable>: Sendable {
  let value: Mutex<Value>

  init(_ value: Value) {
    self.value = Mutex(value)
  }
}
