import FaultyDisks
import Foundation
import Testing
import Trials

/// Every call to the disk of every command that writes fails once: what was confirmed stands, and what is said is true.
///
/// A call fails and those after it work, or the run is cut there. Of the calls that change nothing a sample is tried,
/// each with one way to fail; with `TILLDI_THOROUGH` every call, each way.
@Suite("A call to the disk that fails")
struct EveryCallFailsTests {
  static let codes = [ENOSPC, EIO, EACCES, EINTR]
  static let looking = ["open", "read", "status", "names"]

  @Test("Whichever call fails, once or for good", arguments: WritingCommand.all)
  func fails(command: WritingCommand) throws {
    let trial = try FaultTrial(command)
    var tried = 0
    for number in numbers(of: trial) {
      let codes = isThorough ? Self.codes : [Self.codes[number % Self.codes.count]]
      for code in codes {
        for cutsRun in isThorough ? [false, true] : [number.isMultiple(of: 2)] {
          try trial.run(FailingCall(number: number, code: code, cutsRun: cutsRun))
          tried += 1
        }
      }
    }
    #expect(tried > 2)
    if isThorough { print("\(command.testDescription): \(trial.calls.count) calls, \(tried) runs") }
  }

  /// Which calls fail: all, or of those that change something so many as there is time for, and of the others a few.
  private func numbers(of trial: FaultTrial) -> [Int] {
    let isLooking = { Self.looking.contains(trial.calls[$0]) }
    let changing = trial.calls.indices.filter { !isLooking($0) }
    let looking = trial.calls.indices.filter(isLooking)
    return (changing.sample(every: 1 + changing.count / 5) + looking.sample(every: 24))
      .map { $0 + 1 }
  }
}
