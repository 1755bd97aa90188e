import Platform

/// A small process that gives the terminal back when the program is killed and cannot.
///
/// It waits at the end of a pipe, which the system closes whatever becomes of the program. A program
/// that ends in an orderly way has given the terminal back already and sends its guard off.
struct TerminalGuard: ~Copyable {
  /// The process.
  let process: pid_t
  private let pipeEnd: Int32

  /// Starts a guard; `nil` where that does not work, and then there is none.
  init?(output: Int32, settings: TerminalSettings) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let child = startGuard(waitingAt: ends[0], output: output, settings: settings)
    close(ends[0])
    guard let child else {
      close(ends[1])
      return nil
    }
    process = child
    pipeEnd = ends[1]
  }

  /// Sends the guard off.
  ///
  /// It has done nothing so far, so it is not asked.
  deinit {
    kill(process, SIGKILL)
    while waitpid(process, nil, 0) < 0, errno == EINTR {}
    close(pipeEnd)
  }
}

/// `$1` is what to say to the terminal, `$2` its settings.
///
/// The settings are touched only where the terminal still gives no signals: otherwise the shell, or
/// whoever came after, has put it in order meanwhile and is using it.
private let script = """
  trap '' HUP INT QUIT TERM TSTP TTIN TTOU
  exec 3>&1
  read -r _
  printf %s "$1"
  case $(stty -a <&3) in *-isig*) stty "$2" <&3 ;; esac
  """

private func startGuard(
  waitingAt pipeEnd: Int32, output: Int32, settings: TerminalSettings
) -> pid_t? {
  var parts = SpawnParts()
  posix_spawn_file_actions_adddup2(&parts.actions, pipeEnd, STDIN_FILENO)
  posix_spawn_file_actions_adddup2(&parts.actions, output, STDOUT_FILENO)
  posix_spawn_file_actions_addopen(&parts.actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
  // A group of its own: what is sent to the program's job does not concern it.
  var none = sigset_t()
  sigemptyset(&none)
  posix_spawnattr_setsigmask(&parts.attributes, &none)
  posix_spawnattr_setpgroup(&parts.attributes, 0)
  let flags = Int32(POSIX_SPAWN_SETPGROUP) | Int32(POSIX_SPAWN_SETSIGMASK) | SpawnParts.closing
  posix_spawnattr_setflags(&parts.attributes, Int16(truncatingIfNeeded: flags))

  let leaving = String(decoding: ScreenSequences.leaving, as: UTF8.self)
  let path = getenv("PATH").map { String(cString: $0) + ":" } ?? ""
  let arguments = ["/bin/sh", "-c", script, "terminal-guard", leaving, settings.values.sttyText]
  let argv = arguments.map { strdup($0) } + [nil]
  let envp = [strdup("PATH=\(path)/usr/bin:/bin:/usr/sbin:/sbin"), strdup("LC_ALL=C"), nil]
  defer { for text in argv + envp { free(text) } }
  var child: pid_t = 0
  return posix_spawn(&child, "/bin/sh", &parts.actions, &parts.attributes, argv, envp) == 0
    ? child : nil
}
