import Foundation
import Synchronization

/// A process that has begun: what it wrote so far, and when it ended.
///
/// Both of its outputs are read while it runs, so that neither fills up and stops it.
final class Running: Sendable {
  private struct State {
    var out = Data()
    var err = Data()
    var open = 3
    var outcome: Outcome?
    var waiting: [CheckedContinuation<Outcome, Never>] = []
  }

  private let command: String
  private let state = Mutex(State())
  private let process: Mutex<Process>
  private let input: FileHandle

  /// Begins a process.
  init(
    _ program: String, _ arguments: [String], in folder: String, environment: [String: String],
    output: FileHandle? = nil
  ) throws {
    command = ([(program as NSString).lastPathComponent] + arguments).joined(separator: " ")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = environment
    let (given, out, err) = (Pipe(), Pipe(), Pipe())
    process.standardInput = given
    process.standardOutput = output ?? out
    process.standardError = err
    input = given.fileHandleForWriting
    self.process = Mutex(process)
    process.terminationHandler = { [self] ended in
      // The process would hold this handler, the handler us, and we the process and its pipes, for ever.
      ended.terminationHandler = nil
      let (status, isSignal) = (ended.terminationStatus, ended.terminationReason != .exit)
      finish {
        $0.outcome = Outcome(
          command: command, status: status, isSignal: isSignal, standardOutput: Data(),
          standardError: Data())
      }
    }
    try process.run()
    if output == nil {
      drain(out.fileHandleForReading) { $0.out += $1 }
    } else {
      finish { _ in }
    }
    drain(err.fileHandleForReading) { $0.err += $1 }
  }

  /// The process's number.
  var number: Int32 { process.withLock { $0.processIdentifier } }

  /// What was written to standard output so far.
  var output: String { state.withLock { String(decoding: $0.out, as: UTF8.self) } }

  /// Types into the process.
  func type(_ text: String) { type(Data(text.utf8)) }

  /// Types bytes into the process; one that has ended need not read them.
  func type(_ bytes: Data) { try? input.write(contentsOf: bytes) }

  /// Ends what is typed.
  func endInput() { try? input.close() }

  /// Ends the process as a power cut would.
  func kill() { Foundation.kill(number, SIGKILL) }

  /// Waits for the end; a process that takes longer than `limit` is killed, and shows a signal.
  func outcome(limit: Duration = .seconds(30)) async -> Outcome {
    let watch = Task {
      try await Task.sleep(for: limit)
      kill()
    }
    defer { watch.cancel() }
    return await withCheckedContinuation { continuation in
      state.withLock { state in
        if state.open == 0, let outcome = state.outcome {
          continuation.resume(returning: outcome)
        } else {
          state.waiting.append(continuation)
        }
      }
    }
  }

  private func drain(
    _ handle: FileHandle, into keep: @escaping @Sendable (inout State, Data) -> Void
  ) {
    Thread.detachNewThread { [self] in
      // `read(upToCount:)` would wait for all of it, and a test could not see what was said so far.
      var bytes = [UInt8](repeating: 0, count: 65_536)
      while true {
        let count = read(handle.fileDescriptor, &bytes, bytes.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { break }
        state.withLock { keep(&$0, Data(bytes[..<count])) }
      }
      try? handle.close()
      finish { _ in }
    }
  }

  /// Notes that one of the three has ended: standard output, standard error, the process.
  private func finish(_ note: (inout State) -> Void) {
    state.withLock { state in
      note(&state)
      state.open -= 1
      guard state.open == 0, var outcome = state.outcome else { return }
      outcome.standardOutput = state.out
      outcome.standardError = state.err
      state.outcome = outcome
      for continuation in state.waiting { continuation.resume(returning: outcome) }
      state.waiting = []
    }
  }
}
