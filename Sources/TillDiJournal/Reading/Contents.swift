package import TillDiCore

/// How far a record has been read: a place in one file, known again even after a rewrite.
package struct Mark: Hashable, Sendable {
  /// The file, since rewriting puts another in its place.
  var device: UInt64
  var inode: UInt64
  /// The end of the last whole line that was read.
  package var offset: Int
  /// How many lines lie before it.
  package var lines: Int
  /// The last bytes before it, since disks use an inode again.
  var trail: [UInt8]

  /// How many bytes before the place are compared.
  static var trailLength: Int { 128 }
}

/// A line that could not be understood; it stays in the record as it is.
package struct LineProblem: Hashable, Sendable {
  /// The line's number in the file, from 1.
  package var line: Int
  /// What is wrong with it.
  package var fault: LineFault

  /// Takes every part.
  package init(line: Int, fault: LineFault) {
    self.line = line
    self.fault = fault
  }
}

/// What reading a record, or what was added to it since a ``Mark``, brought up.
package struct Contents: Sendable {
  /// What the first line says.
  package var header: Header
  /// The actions in the file's order, and copies of one as often as they stand there.
  package var actions: [Action]
  /// The lines that could not be understood, in the file's order.
  package var problems: [LineProblem]
  /// The lines with events of kinds that only a newer program knows, in the file's order.
  package var unknownLines: [Int]
  /// How many bytes follow the last whole line: a line that was never finished, or is right now.
  package var tornBytes: Int
  /// True when the record was rewritten since the mark: these are all actions, not only new ones.
  package var startedOver: Bool
  /// Where reading ended.
  package var mark: Mark

  /// True when every line was understood, which a document for others requires.
  package var isUnderstood: Bool { problems.isEmpty && unknownLines.isEmpty }

  /// Whether anything was read at all; mostly nobody has written since the mark.
  var isNews: Bool { startedOver || !actions.isEmpty || !isUnderstood }
}
