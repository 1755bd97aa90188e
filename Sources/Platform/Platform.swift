// The system's own calls. Whoever imports this room may make them: `Files` and `Terminal`, and nobody else.
#if canImport(Glibc)
  @_exported public import Glibc
#elseif canImport(Musl)
  @_exported public import Musl
#else
  @_exported public import Darwin
#endif

// What has another shape on another system.

/// Returns when what was written to a file would survive a power cut; the system's answer.
package func flush(_ file: Int32) -> Int32 {
  #if canImport(Darwin)
    // There fsync leaves the bytes in the drive's own memory.
    if fcntl(file, F_FULLFSYNC) == 0 { return 0 }
  #endif
  return fsync(file)
}

extension stat {
  /// When what the file holds was last changed.
  package var changed: timespec {
    #if canImport(Darwin)
      st_mtimespec
    #else
      st_mtim
    #endif
  }
}

extension sigaction {
  /// The function that it calls.
  package var handler: (@convention(c) (Int32) -> Void)? {
    get {
      #if canImport(Glibc)
        __sigaction_handler.sa_handler
      #elseif canImport(Musl)
        __sa_handler.sa_handler
      #else
        __sigaction_u.__sa_handler
      #endif
    }
    set {
      #if canImport(Glibc)
        __sigaction_handler.sa_handler = newValue
      #elseif canImport(Musl)
        __sa_handler.sa_handler = newValue
      #else
        __sigaction_u.__sa_handler = newValue
      #endif
    }
  }
}

extension termios {
  /// The settings as `stty` writes them with `-g`, and reads them.
  package var sttyText: String {
    func hex(_ flags: some BinaryInteger) -> String { String(flags, radix: 16) }
    let characters = withUnsafeBytes(of: c_cc) { Array($0) }
    #if canImport(Darwin)
      return "gfmt1:cflag=\(hex(c_cflag)):iflag=\(hex(c_iflag))"
        + ":lflag=\(hex(c_lflag)):oflag=\(hex(c_oflag))"
        + ":min=\(hex(characters[Int(VMIN)])):time=\(hex(characters[Int(VTIME)]))"
    #else
      let flags = [c_iflag, c_oflag, c_cflag, c_lflag]
      return (flags.map(hex) + characters.map(hex)).joined(separator: ":")
    #endif
  }
}

/// What a process is started with: which files it gets, and in which state.
package struct SpawnParts: ~Copyable {
  #if canImport(Darwin)
    package var actions: posix_spawn_file_actions_t?
    package var attributes: posix_spawnattr_t?
    /// Lets it get no other file than those it is given.
    package static let closing = Int32(POSIX_SPAWN_CLOEXEC_DEFAULT)
  #else
    package var actions = posix_spawn_file_actions_t()
    package var attributes = posix_spawnattr_t()
    /// Nothing here: every file is opened so that no other process gets it.
    package static let closing: Int32 = 0
  #endif

  /// Makes both, empty.
  package init() {
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
  }

  deinit {
    var (actions, attributes) = (actions, attributes)
    posix_spawn_file_actions_destroy(&actions)
    posix_spawnattr_destroy(&attributes)
  }
}

/// What was typed after the program's name; nil where the system doesn't tell it, so that something else might be run.
///
/// On Linux the arguments are read from `/proc`, which may be missing or hold another process's: then the name they
/// begin with isn't the one that this process was started by.
package var typedArguments: [String]? {
  guard let name = CommandLine.arguments.first else { return nil }
  #if canImport(Glibc) || canImport(Musl)
    // The C library had it from the system itself, and keeps it under a name that Swift doesn't show.
    if let kept = dlsym(nil, "program_invocation_name")?.load(as: UnsafePointer<CChar>?.self) {
      guard String(cString: kept) == name else { return nil }
    }
  #endif
  return Array(CommandLine.arguments.dropFirst())
}
