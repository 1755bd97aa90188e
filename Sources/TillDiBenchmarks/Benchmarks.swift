import ArgumentParser
import Foundation

/// Times commands as people run them: whole processes, beside `tilldi --version` in the same rounds.
///
/// ```console
/// $ swift run -c release tilldi-benchmarks --rounds 31
/// $ swift run -c release tilldi-benchmarks --timew /usr/bin/timew --task /usr/bin/task
/// $ swift run -c release tilldi-benchmarks --live-rounds 101 --only-live
/// $ swift run -c release tilldi-benchmarks --only-reports --rounds 7
/// $ swift run -c release tilldi-benchmarks --only-matching --python .venv/bin/python
/// ```
///
/// It measures and passes no verdict: a machine that is busy with something else is nobody's fault.
@main
struct Benchmarks: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tilldi-benchmarks",
    abstract: "Time commands as processes, and one note on the live screen.",
    discussion: """
      Every round runs every command once, one after another, so that a busy moment strikes them all alike.
      The figures are medians of the rounds. Memory is the most that one run held.

      A note on the live screen is timed from Enter until it stands there confirmed, beside a write of as many
      bytes that is flushed to the same disk.
      """)

  @Option(help: "How many times each command is run; an odd number has a middle.")
  var rounds = 31

  @Option(help: "How many notes are typed into each live session.")
  var liveRounds = 101

  @Flag(help: "Time only the notes on the live screen.")
  var onlyLive = false

  @Flag(help: "Time only the suggestions, on generated lists.")
  var onlyMatching = false

  @Flag(
    help:
      "Time only what is handed out: the shared report of 1,000 and of 10,000 lines in each form, and other papers."
  )
  var onlyReports = false

  @Option(help: "With --only-matching: a Python with scikit-learn to time in the same rounds.")
  var python: String?

  @Option(
    help:
      "A timewarrior to time in the same rounds: it exports as many intervals as the longest record has lines."
  )
  var timew: String?

  @Option(help: "A taskwarrior whose --version is timed in the same rounds.")
  var task: String?

  func validate() throws {
    guard rounds > 0 else { throw ValidationError("--rounds must be at least 1.") }
    guard liveRounds > 0 else { throw ValidationError("--live-rounds must be at least 1.") }
    if [onlyLive, onlyMatching, onlyReports].count(where: { $0 }) > 1 {
      throw ValidationError("Choose one of the --only flags.")
    }
    if timew != nil || task != nil, onlyLive || onlyMatching || onlyReports {
      throw ValidationError("--timew and --task go with the commands.")
    }
    if python != nil, !onlyMatching {
      throw ValidationError("--python goes with --only-matching.")
    }
  }

  func run() throws {
    let stage = try Stage()
    defer { stage.remove() }
    if onlyMatching {
      let times = try MatchingTimes(stage, rounds: rounds, python: python)
      print("\(rounds) rounds\n\n" + aligned(times.table) + "\n\n" + times.note + warning)
      return
    }
    if onlyReports { return try timeReports(stage) }
    if !onlyLive { try timeCommands(stage) }
    print("\(liveRounds) notes on the live screen\n")
    print(aligned(try LiveTimes(stage, rounds: liveRounds).table) + warning)
  }

  private func timeCommands(_ stage: Stage) throws {
    let ordinary = try stage.example(lines: 300)
    let short = try stage.series("short", lines: 10)
    let long = try stage.series("long", lines: 100_000)
    let words = "Loggar in fyra gånger innan första besöket"
    var cases = [
      Case("--version", [], limit: nil, in: nil),
      Case("note", [words], limit: 5, in: ordinary),
      Case("list", ["staff"], limit: 5, in: ordinary),
      Case("status", [], limit: 8, in: ordinary),
      Case("note", [words], limit: nil, in: short),
      Case("note", [words], limit: nil, in: long),
      Case("list", ["staff"], limit: nil, in: long),
      Case("status", [], limit: nil, in: long),
    ]
    let own = cases.count
    if let timew {
      cases.append(Case(try stage.timewarrior(timew, intervals: long.lines), on: long.lines))
    }
    if let task { cases.append(Case(stage.taskwarrior(task), on: nil)) }
    try time(&cases, on: stage)
    print(table(of: cases) + note(cases) + ratios(Array(cases[..<own]), to: cases[own...]) + "\n")
  }

  private func timeReports(_ stage: Stage) throws {
    let forms = ["markdown", "html", "docx"]
    let sizes = [
      try stage.series("nothing", lines: 0), try stage.example("thousand", lines: 1000),
      try stage.example("ten-thousand", lines: 10_000),
    ]
    var cases = [Case("--version", [], limit: nil, in: nil)]
    for series in sizes {
      cases += forms.map { Case("report", ["--format", $0], limit: nil, in: series) }
    }
    for command in [["list", "staff"], ["compare"], ["answer-sheet"], ["guide"]] {
      cases.append(Case(command[0], Array(command.dropFirst()), limit: nil, in: sizes[2]))
    }
    try time(&cases, on: stage)
    let more = forms.indices.map { form in
      let peaks = sizes.indices.map { cases[1 + $0 * forms.count + form].peak }
      return String(
        format: "\(forms[form]) %.1f", (peaks[2] - peaks[0]) / max(1, peaks[1] - peaks[0]))
    }
    print(table(of: cases))
    print(
      "\nTimes the memory of 1,000 lines that 10,000 take, beyond a report of nothing: "
        + more.joined(separator: ", ") + "." + warning)
  }

  private func time(_ cases: inout [Case], on stage: Stage) throws {
    // The first round fills the disk's cache and is not counted.
    for round in 0...rounds {
      for index in cases.indices {
        try cases[index].run(on: stage, counting: round > 0)
      }
    }
  }

  private func table(of cases: [Case]) -> String {
    let base = cases[0].median
    let rows = cases.map { row in
      [
        row.name, row.lines.map { "\($0)" } ?? "",
        String(format: "%.1f ms", row.median * 1000),
        String(format: "%.1f×", row.median / base),
        row.limit.map { "≤ \($0)×" } ?? "",
        String(format: "%.0f MB", row.peak / 1_048_576),
      ]
    }
    let head = ["tilldi …", "lines", "median", "× --version", "aim", "memory"]
    return "\(rounds) rounds\n\n" + aligned([head] + rows)
  }

  /// Rows of cells under each other, all but the first against their right edge.
  private func aligned(_ rows: [[String]]) -> String {
    let widths = (rows.first ?? []).indices.map { column in
      rows.map { $0[column].count }.max() ?? 0
    }
    return rows.map { row in
      zip(row, widths).enumerated().map { column, cell in
        let gap = String(repeating: " ", count: cell.1 - cell.0.count)
        return column == 0 ? cell.0 + gap : gap + cell.0
      }.joined(separator: "  ")
    }.joined(separator: "\n")
  }

  /// What the table means.
  private func note(_ cases: [Case]) -> String {
    let (short, long) = (cases[4].median, cases[5].median)
    return String(
      format: "\n\nOne note in 100,000 lines takes %.2f times what it takes in ten.", long / short)
  }

  /// How each command of the longest record, and the start, compare with other programs.
  private func ratios(_ own: [Case], to others: ArraySlice<Case>) -> String {
    others.flatMap { other in
      own.filter { $0.lines == other.lines && $0.arguments.first != "note" }.map { row in
        String(
          format:
            "\n\(row.name) takes %.2f times what \(other.name) takes, and %.2f times the memory.",
          row.median / other.median, row.peak / other.peak)
      }
    }.joined()
  }

  /// What a debug build makes of all figures.
  private var warning: String {
    #if DEBUG
      "\n\nThis is a debug build: run it with -c release."
    #else
      ""
    #endif
  }
}
