import Foundation
import PseudoTerminal
import Terminal
import Testing

/// The file that names the terminal which a process started by a test is to take.
///
/// Named after the test's own process, which is the parent of the one that falls. The environment
/// would be simpler, but other tests read it meanwhile.
private func pathFile(of process: pid_t) -> URL {
  FileManager.default.temporaryDirectory.appending(path: "terminal-to-take-\(process)")
}

/// Takes the terminal and draws on it, in the process that is to fall.
private func takeTerminal() throws -> LiveTerminal {
  let path = try String(contentsOf: pathFile(of: getppid()), encoding: .utf8)
  let descriptor = open(path, O_RDWR | O_NOCTTY)
  let live = try LiveTerminal(input: descriptor, output: descriptor)
  var grid = Grid(columns: 80, rows: 24)
  grid.write("Anteckningar", at: Place(row: 3, column: 3))
  try live.draw(grid)
  return live
}

/// Calls itself until there is no room left.
private func deeper(_ depth: Int) -> Int {
  depth < .max ? deeper(depth + 1) &+ depth.nonzeroBitCount : 0
}

extension LiveAndRescueTests {
  @Suite(.serialized) final class RescueTests {
    private let terminal: PseudoTerminal

    init() throws {
      terminal = try PseudoTerminal("/bin/sleep", ["600"])
      try terminal.path.write(to: pathFile(of: getpid()), atomically: true, encoding: .utf8)
    }

    deinit { try? FileManager.default.removeItem(at: pathFile(of: getpid())) }

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

    @Test func aStackThatOverflowsGivesItBack() async {
      // No handler can run without a stack; this one is for the guard.
      await #expect(processExitsWith: .failure) {
        let live = try takeTerminal()
        withExtendedLifetime(live) { print(deeper(0)) }
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
