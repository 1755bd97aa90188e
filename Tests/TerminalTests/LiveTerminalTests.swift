import Foundation
import PseudoTerminal
import Terminal
import Testing

/// A live terminal in this process, at one end of a pseudo-terminal that is held open by `sleep`.
private struct Probe {
  let screen: PseudoTerminal
  let descriptor: Int32

  init(columns: Int = 40, rows: Int = 5) throws {
    screen = try PseudoTerminal("/bin/sleep", ["600"], columns: columns, rows: rows)
    descriptor = open(screen.path, O_RDWR | O_NOCTTY | O_CLOEXEC)
  }

  func begin(color: Bool = true) throws -> LiveTerminal {
    try LiveTerminal(color: color, input: descriptor, output: descriptor)
  }
}

extension LiveTerminal {
  fileprivate func events(_ count: Int) throws -> [LiveEvent] {
    try (0..<count).map { _ in try next(timeoutMilliseconds: 5_000) }
  }
}

extension LiveAndRescueTests {
  @Suite struct LiveTerminalTests {
    @Test func itIsTakenAndGivenBack() throws {
      let probe = try Probe()
      let live = try probe.begin()
      #expect(probe.screen.waitUntil { $0.isAlternate && $0.hasBracketedPaste && !$0.wraps })
      #expect(!probe.screen.echoesAndEditsLines)
      live.end()
      #expect(probe.screen.waitUntil { _ in probe.screen.terminalIsRestored })
      live.end()
      #expect(probe.screen.screen.unknown == [])
      close(probe.descriptor)
    }

    @Test func goingOutOfUseGivesItBack() throws {
      let probe = try Probe()
      do {
        let live = try probe.begin()
        #expect(live.size == (40, 5))
      }
      #expect(probe.screen.waitUntil { _ in probe.screen.terminalIsRestored })
      close(probe.descriptor)
    }

    @Test func keysArriveInOrderAlsoThoseTypedBefore() throws {
      let probe = try Probe()
      probe.screen.send("åb\r")
      #expect(probe.screen.waitUntil { $0.contains("åb") })
      let live = try probe.begin()
      probe.screen.send("x\u{1B}[A\u{1B}[200~två\rrader\u{1B}[201~\u{3}\u{1A}")
      let keys: [Key] = [
        .text("å"), .text("b"), .enter, .text("x"), .up, .paste("två\nrader"), .control("c"),
        .control("z"),
      ]
      #expect(try live.events(keys.count) == keys.map(LiveEvent.key))
      #expect(try live.next(timeoutMilliseconds: 0) == .tick)
      live.end()
      close(probe.descriptor)
    }

    @Test func aLoneEscapeIsAKeyAfterAMoment() throws {
      let probe = try Probe()
      let live = try probe.begin()
      probe.screen.send("\u{1B}")
      let start = ContinuousClock.now
      #expect(try live.next(timeoutMilliseconds: 5_000) == .key(.escape))
      #expect(start.duration(to: .now) < .seconds(1))
      live.end()
      close(probe.descriptor)
    }

    @Test func waitingEndsInTime() throws {
      let probe = try Probe()
      let live = try probe.begin()
      let start = ContinuousClock.now
      #expect(try live.next(timeoutMilliseconds: 60) == .tick)
      let passed = start.duration(to: .now)
      #expect(passed >= .milliseconds(60) && passed < .milliseconds(500))
      live.end()
      close(probe.descriptor)
    }

    @Test func whatIsDrawnIsShown() throws {
      let probe = try Probe()
      let live = try probe.begin()
      var grid = Grid(columns: 40, rows: 5)
      grid.write("Bra & dålig dag 👩‍👩‍👧", at: Place(row: 1, column: 2), .bold)
      grid.cursor = Place(row: 4, column: 3)
      try live.draw(grid)
      #expect(probe.screen.waitUntil { $0.line(1) == "  Bra & dålig dag 👩‍👩‍👧" && $0.isCursorVisible })
      #expect(probe.screen.screen.cursorRow == 4)
      try live.bell()
      #expect(probe.screen.waitUntil { $0.bells == 1 })
      let count = probe.screen.screen.byteCount
      try live.draw(grid)
      live.repaint()
      try live.draw(grid)
      #expect(probe.screen.waitUntil { $0.clears == 2 })
      #expect(probe.screen.screen.byteCount > count)
      live.end()
      #expect(probe.screen.waitUntil { $0.text.allSatisfy(\.isNewline) })
      #expect(probe.screen.screen.unknown == [])
      close(probe.descriptor)
    }

    @Test func anotherSizeIsToldOnce() throws {
      let probe = try Probe()
      let live = try probe.begin()
      probe.screen.resize(columns: 50, rows: 9)
      kill(getpid(), SIGWINCH)
      kill(getpid(), SIGWINCH)
      #expect(try live.next(timeoutMilliseconds: 5_000) == .resized(columns: 50, rows: 9))
      #expect(try live.next(timeoutMilliseconds: 0) == .tick)
      live.end()
      close(probe.descriptor)
    }

    @Test(arguments: [SIGTERM, SIGINT, SIGQUIT])
    func aSignalComesAfterTheKeysBeforeIt(signal: Int32) throws {
      let probe = try Probe()
      let live = try probe.begin()
      probe.screen.send("a")
      #expect(try live.next(timeoutMilliseconds: 5_000) == .key(.text("a")))
      probe.screen.send("b")
      usleep(20_000)
      kill(getpid(), signal)
      #expect(try live.events(2) == [.key(.text("b")), .terminate(signal: signal)])
      live.end()
      close(probe.descriptor)
    }

    @Test func goingOnAfterAStopAsksForARepaint() throws {
      let probe = try Probe()
      let live = try probe.begin()
      #expect(probe.screen.waitUntil { $0.isAlternate })
      kill(getpid(), SIGCONT)
      #expect(try live.next(timeoutMilliseconds: 5_000) == .resumed)
      live.end()
      #expect(probe.screen.waitUntil { _ in probe.screen.terminalIsRestored })
      close(probe.descriptor)
    }

    @Test func aClosedWindowIsTheEnd() throws {
      let probe = try Probe()
      let live = try probe.begin()
      probe.screen.send("a")
      #expect(try live.next(timeoutMilliseconds: 5_000) == .key(.text("a")))
      probe.screen.hangUp()
      #expect(try live.events(2) == [.hangUp, .hangUp])
      #expect(throws: TerminalError.gone) {
        var grid = Grid(columns: 40, rows: 5)
        grid.write("x", at: Place(row: 0, column: 0))
        try live.draw(grid)
      }
      live.end()
      close(probe.descriptor)
    }

    @Test func thereIsOneAtATime() throws {
      let probe = try Probe()
      let other = try Probe()
      let live = try probe.begin()
      #expect(throws: TerminalError.busy) { try other.begin() }
      #expect(other.screen.terminalIsRestored)
      live.end()
      try other.begin().end()
      close(probe.descriptor)
      close(other.descriptor)
    }

    @Test func aFileIsNoTerminal() throws {
      let file = open("/dev/null", O_RDWR)
      #expect(throws: TerminalError.notATerminal) { try LiveTerminal(input: file, output: file) }
      #expect(!LiveTerminal.isPossible(environment: ["TERM": "xterm"], input: file, output: file))
      close(file)
      let probe = try Probe()
      let end = probe.descriptor
      for (kind, isPossible) in [("xterm", true), ("dumb", false), ("", false), (nil, false)] {
        let environment = kind.map { ["TERM": $0] } ?? [:]
        #expect(
          LiveTerminal.isPossible(environment: environment, input: end, output: end) == isPossible)
      }
      close(end)
    }

    @Test func signalsAreGivenBack() throws {
      let probe = try Probe()
      for signal in [SIGWINCH, SIGTERM, SIGSEGV] {
        var before = sigaction()
        sigaction(signal, nil, &before)
        try probe.begin().end()
        var after = sigaction()
        sigaction(signal, nil, &after)
        let isSame = withUnsafeBytes(of: before) { before in
          withUnsafeBytes(of: after) { Array(before.prefix(8)) == Array($0.prefix(8)) }
        }
        #expect(isSame)
      }
      close(probe.descriptor)
    }

    @Test func beginningAndEndingTakeNoTime() throws {
      let probe = try Probe()
      let start = ContinuousClock.now
      for _ in 0..<20 { try probe.begin().end() }
      #expect(start.duration(to: .now) < .seconds(2))
      close(probe.descriptor)
    }
  }
}

/// Tests that share what a process has only one of: its signals.
@Suite(.serialized) struct LiveAndRescueTests {}
