import ArgumentParser
import Foundation

/// One process, from its start until it was gone.
struct Run {
  /// How long it took, by the clock on the wall.
  let seconds: Double
  /// The most memory it held, in bytes.
  let peakBytes: Double
  /// What it exited with; negative where a signal ended it.
  let status: Int32

  /// Starts a program without a terminal and waits for it.
  ///
  /// - Throws: A sentence when it could not be started.
  init(_ program: String, _ arguments: [String], _ environment: [String: String]) throws {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    let argv = ([program] + arguments).map { strdup($0) } + [nil]
    let envp = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in argv + envp { free(text) } }

    var child: pid_t = 0
    var wait: Int32 = 0
    var usage = rusage()
    let clock = ContinuousClock()
    let start = clock.now
    guard posix_spawn(&child, program, &actions, nil, argv, envp) == 0 else {
      throw ValidationError("\(program) could not be started.")
    }
    while wait4(child, &wait, 0, &usage) < 0, errno == EINTR {}
    let passed = start.duration(to: clock.now).components

    seconds = Double(passed.seconds) + Double(passed.attoseconds) / 1e18
    #if canImport(Darwin)
      peakBytes = Double(usage.ru_maxrss)
    #else
      peakBytes = Double(usage.ru_maxrss) * 1024
    #endif
    // The two halves of a wait status; the C macros are not seen from Swift.
    status = wait & 0x7f == 0 ? (wait >> 8) & 0xff : -(wait & 0x7f)
  }
}
