import Foundation
import PseudoTerminal
import Terminal
import Testing

/// The terminal that a process started by a test is to take.
private let variable = "TERMINAL_TO_TAKE"

/// Takes the terminal and draws on it, in the process that is to fall.
private func takeTerminal() throws -> LiveTerminal {
  let path = ProcessInfo.processInfo.environment[variable] ?? ""
  let descriptor = open(path, O_RDWR | O_NOCTTY)
  let live = try LiveTerminal(input: descriptor, output: descriptor)
  var grid = Grid(columns: 80, rows: 24)
  grid.write("Anteckningar", at: Place(row: 3, column: 3))
  try live.draw(grid)
  return live
}

extension LiveAndRescueTests {
  @Suite(.serialized) struct RescueTests {
    private let terminal: PseudoTerminal

    init() throws {
      terminal = try PseudoTerminal("/bin/sleep", ["600"])
      setenv(variable, terminal.path, 1)
    }

    /// Whether the terminal was taken, and comes to be as it was.
    private func wasGivenBack() -> Bool {
      terminal.waitUntil(seconds: 5) { $0.clears > 0 && terminal.terminalIsRestored }
    }

    @Test func anEndByExitGivesItBack() async {
      await #expect(processExitsWith: .exitCode(3)) {
        let live = try takeTerminal()
        withExtendedLifetime(live) { exit(3) }
      }
      #expect(wasGivenBack(), "\(terminal.transcript)")
    }

    @Test func aCrashGivesItBack() async {
      await #expect(processExitsWith: .failure) {
        let live = try takeTerminal()
        withExtendedLifetime(live) { fatalError("on purpose") }
      }
      #expect(wasGivenBack(), "\(terminal.transcript)")
    }

    @Test func anAbortGivesItBackAndStaysAnAbort() async {
      await #expect(processExitsWith: .signal(SIGABRT)) {
        let live = try takeTerminal()
        withExtendedLifetime(live) { abort() }
      }
      #expect(wasGivenBack(), "\(terminal.transcript)")
    }

    @Test func aCrashFromOutsideGivesItBack() async {
      await #expect(processExitsWith: .signal(SIGSEGV)) {
        let live = try takeTerminal()
        kill(getpid(), SIGSEGV)
        withExtendedLifetime(live) { while true { sleep(1) } }
      }
      #expect(wasGivenBack(), "\(terminal.transcript)")
    }

    @Test func aKillGivesItBack() async {
      await #expect(processExitsWith: .signal(SIGKILL)) {
        let live = try takeTerminal()
        kill(getpid(), SIGKILL)
        withExtendedLifetime(live) { while true { sleep(1) } }
      }
      #expect(wasGivenBack(), "\(terminal.transcript)")
    }

    @Test func itIsGivenBackOnce() async throws {
      await #expect(processExitsWith: .failure) {
        let live = try takeTerminal()
        withExtendedLifetime(live) { fatalError("on purpose") }
      }
      #expect(wasGivenBack())
      // A guard that did not go would say it a second time, on top of the shell's prompt.
      usleep(200_000)
      #expect(terminal.transcript.components(separatedBy: "␛[?1049l").count == 2)
    }
  }
}
