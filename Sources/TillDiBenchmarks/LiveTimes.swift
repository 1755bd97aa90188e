import Foundation

/// Times one note on the live screen, from Enter until it stands there, beside one flushed write.
///
/// Every round takes one of each in every series, one after another, so that a busy moment or a slow
/// disk strikes them all alike.
struct LiveTimes {
  private let stages: [LiveStage]

  /// Runs the rounds; the first fills the disk's cache and is not counted.
  ///
  /// - Throws: A sentence when a session can't be shown.
  init(_ stage: Stage, rounds: Int) throws {
    stages = [
      try LiveStage(stage, notes: 10, .here), try LiveStage(stage, notes: 10_000, .elsewhere),
      try LiveStage(stage, notes: 10_000, .here),
    ]
    for round in 0...rounds {
      for stage in stages { try stage.round(isCounted: round > 0) }
    }
    for stage in stages { stage.leave() }
  }

  /// The medians, as a table.
  var table: [[String]] {
    [["notes", "", "Enter to screen", "flushed write", "more", "×", "aim"]]
      + stages.map { stage in
        let (note, write) = (Self.median(stage.notes), Self.median(stage.writes))
        return [
          "\(stage.count)", stage.place.rawValue, String(format: "%.1f ms", note * 1000),
          String(format: "%.1f ms", write * 1000), String(format: "%.1f ms", (note - write) * 1000),
          String(format: "%.1f", note / write), "≤ 5 ms more",
        ]
      }
  }

  private static func median(_ times: [Double]) -> Double {
    times.sorted()[times.count / 2]
  }
}
