import Foundation
import Testing

/// On Linux a program reads what was typed from `/proc`: where that is missing or lies, nothing is run instead.
@Suite("What was typed can't be read")
struct UnreadArgumentsTests {
  /// Whether this system lets a process have a `/proc` of its own.
  private static let isPossible: Bool = {
    let probe = Process()
    probe.executableURL = URL(fileURLWithPath: "/usr/bin/unshare")
    probe.arguments = ["-rm", "/bin/mount", "-t", "tmpfs", "none", "/proc"]
    probe.standardError = FileHandle.nullDevice
    guard (try? probe.run()) != nil else { return false }
    probe.waitUntilExit()
    return probe.terminationStatus == 0
  }()

  @Test(
    "Nothing is done, and it is said",
    .enabled(if: isPossible, "needs unshare, and a system that lets it be used"),
    arguments: ["", #"mkdir /proc/self; printf 'x\0undo\0' >/proc/self/cmdline; "#])
  func unread(lie: String) async throws {
    let stand = try await Samples.begun()
    try await stand.succeed("note", "Wifi tar slut")
    let before = try stand.snapshot()
    let outcome = try await shell(
      #"exec unshare -rm /bin/sh -c "mount -t tmpfs none /proc; $1 exec \"\$0\" note Skrivaren" "$0""#,
      Binary.path, lie, at: stand)
    #expect(outcome.status == 1 && outcome.out.isEmpty, "\(outcome)")
    #expect(outcome.err.hasPrefix("Datorn säger inte vad som skrevs efter tilldi"), "\(outcome)")
    #expect(try stand.snapshot() == before)
  }
}
