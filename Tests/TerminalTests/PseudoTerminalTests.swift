import PseudoTerminal
import Testing

@Suite struct PseudoTerminalTests {
  @Test func whatAProgramWritesStandsOnTheScreen() throws {
    let terminal = try PseudoTerminal("/bin/cat", columns: 40, rows: 5)
    terminal.send("Skärmen på våning 2\r")
    #expect(terminal.waitUntil { $0.line(1) == "Skärmen på våning 2" })
    terminal.send([0x04])
    #expect(terminal.waitForExit() == .code(0))
    #expect(terminal.terminalIsRestored)
    #expect(terminal.screen.unknown == [])
  }

  @Test func aProgramHasItsSizeAndHearsOfAnother() throws {
    let script = "trap 'stty size' WINCH; stty size; while :; do sleep 0.05; done"
    let terminal = try PseudoTerminal("/bin/sh", ["-c", script], columns: 40, rows: 5)
    #expect(terminal.waitUntil { $0.contains("5 40") })
    terminal.resize(columns: 60, rows: 7)
    #expect(terminal.waitUntil { $0.contains("7 60") })
    terminal.signal(15)
    #expect(terminal.waitForExit() == .signal(15))
  }

  @Test func aClosedWindowIsHeardOf() throws {
    let terminal = try PseudoTerminal("/bin/sh", ["-c", "echo klar; sleep 60 & wait"])
    #expect(terminal.waitUntil { $0.contains("klar") })
    terminal.hangUp()
    #expect(terminal.waitForExit() == .signal(1))
  }

  @Test func settingsThatAreLeftBehindAreSeen() throws {
    let terminal = try PseudoTerminal(
      "/bin/sh", ["-c", "stty -echo; printf '\\033[?1049hx'; exit 3"])
    #expect(terminal.waitForExit() == .code(3))
    #expect(terminal.screen.isAlternate)
    #expect(!terminal.terminalIsRestored)
    #expect(!terminal.echoesAndEditsLines)
  }

  @Test func aProgramHasItsEnvironmentAndDirectory() throws {
    let terminal = try PseudoTerminal(
      "/bin/sh", ["-c", "pwd; echo $ORD; tty"],
      environment: ["ORD": "hej", "PATH": "/usr/bin:/bin"], directory: "/")
    #expect(terminal.waitForExit() == .code(0))
    #expect(terminal.screen.line(0) == "/")
    #expect(terminal.screen.line(1) == "hej")
    #expect(terminal.screen.line(2) == terminal.path)
  }

  @Test func aProgramThatIsNotThereIsSaid() {
    #expect(throws: (any Error).self) { try PseudoTerminal("/nowhere/program") }
  }
}
