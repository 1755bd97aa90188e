/// One command in one series, or of another program, and how its runs went.
struct Case {
  /// What stands in the table.
  let name: String
  let arguments: [String]
  /// How many lines the record has that it reads.
  let lines: Int?
  /// How many times as long as `--version` it may take.
  let limit: Int?
  private let series: Stage.Series?
  private let other: OtherProgram?
  private(set) var runs: [Run] = []

  /// A command of this program.
  init(_ command: String, _ arguments: [String], limit: Int?, in series: Stage.Series?) {
    self.arguments = [command] + arguments
    self.series = series
    self.limit = limit
    name = self.arguments.filter { !$0.contains(" ") }.joined(separator: " ")
    lines = series?.lines
    other = nil
  }

  /// A command of another program, which reads as many lines.
  init(_ other: OtherProgram, on lines: Int?) {
    self.other = other
    self.lines = lines
    name = other.name
    arguments = other.arguments
    limit = nil
    series = nil
  }

  /// Runs it once more; a run that fills the disk's cache is not counted.
  mutating func run(on stage: Stage, counting: Bool) throws {
    let run =
      try other.map { try stage.run($0) } ?? stage.run(arguments, in: series?.folder)
    if counting { runs.append(run) }
  }

  /// The middle run's time, in seconds.
  var median: Double {
    let sorted = runs.map(\.seconds).sorted()
    return sorted.isEmpty ? 0 : sorted[sorted.count / 2]
  }

  /// The most memory that any run held, in bytes.
  var peak: Double { runs.map(\.peakBytes).max() ?? 0 }
}
