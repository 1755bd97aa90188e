package import TillDiCore

/// Where what a walk asks for is kept: a series on disk, or one in memory.
package protocol WalkStore {
  /// The series as it stands.
  var series: Series { get }

  /// How many saved entries went while the walk was played, since somebody put an older record in place.
  var lostCount: Int { get }

  /// Performs a gesture: all of its requests, or none; the actions it came to.
  ///
  /// - Throws: A `Refusal`, or whatever kept it from being saved.
  mutating func attempt(
    _ requests: [Request], _ situation: Situation, at position: (Series) -> Position?
  ) throws -> [Action]

  /// Takes back or makes again the actions that are named, or this laptop's last gesture; what was changed by it.
  ///
  /// - Throws: A `Refusal`, or whatever kept it from being saved.
  mutating func takeBack(_ named: [ActionID], redoing: Bool, at position: Position?) throws
    -> [Action]

  /// Replaces words of a thing for good; how often they stood there, and the files they still stand in.
  ///
  /// - Throws: Whatever kept it from being saved.
  mutating func replace(_ words: String, of subject: Subject, with other: String) throws -> (
    count: Int, papers: [String], holding: [String]
  )
}
