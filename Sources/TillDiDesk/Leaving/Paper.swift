import Documents
public import TillDiCore
package import TillDiReports
import TillDiWords

/// A paper about a series that others may read: what the record calls it, who reads it and what it says.
///
/// ```swift
/// let bytes = try series.written(.list(of: .staff), as: .markdown)
/// ```
public struct Paper {
  /// What the record calls it when it has left.
  let name: String
  /// Who it is for.
  let readers: PaperReaders?
  /// Whether photographs stand in it, where the form can show them.
  private(set) var showsPhotographs = false
  /// Makes it.
  let make: (Reports) -> Document

  private init(
    _ name: String, for readers: PaperReaders?, _ make: @escaping (Reports) -> Document
  ) {
    self.name = name
    self.readers = readers
    self.make = make
  }
}

extension Paper {
  /// A side's list as it is handed over; as it stands now, or an earlier version.
  public static func list(of track: TrackKind, version: Int? = nil) -> Paper {
    Paper("list-\(track.rawValue)", for: track == .staff ? .management : .staff) { reports in
      track == .staff
        ? reports.staffList(version: version) : reports.managementList(version: version)
    }
  }

  /// The two lists laid against each other.
  public static var comparison: Paper {
    Paper("compare", for: .both) { $0.filed($0.comparison()) }
  }

  /// The sheet on which whoever decides answers line by line.
  public static var answerSheet: Paper { answerSheet(of: .staff) }

  /// The sheet on which the other side answers a side's list line by line.
  public static func answerSheet(of track: TrackKind) -> Paper {
    switch track {
    case .staff: Paper("answer-sheet", for: .management) { $0.answerSheet() }
    case .management: Paper("offer-sheet", for: .staff) { $0.offerSheet() }
    }
  }

  /// The letter to the workplace; what has happened since a day, or in the last week.
  public static func letter(since day: Day? = nil) -> Paper {
    Paper("letter", for: .workplace) { $0.letter(since: day) }
  }

  /// The report that both sides share.
  public static var report: Paper { report(for: nil, isDraft: false) }

  /// The shared report, or the part of it that some need.
  package static func report(for audience: ReportAudience?, isDraft: Bool) -> Paper {
    var paper = Paper("report", for: audience?.readers ?? .both) {
      $0.sharedReport(draft: isDraft, for: audience)
    }
    paper.showsPhotographs = true
    return paper
  }

  /// A sheet for whoever missed a session.
  package static func catchUp(_ session: SessionID) -> Paper {
    Paper("catch-up", for: nil) { $0.catchUp(session) }
  }
}

extension OpenSeries {
  /// A paper in a form, to be written to a file or sent; nothing is recorded.
  ///
  /// - Throws: A ``Report`` where a line of the record is not understood, or the programme can't be read.
  public func written(_ paper: Paper, as format: DocumentFormat) throws -> [UInt8] {
    try document(paper, as: format).written(as: format)
  }

  /// Writes a paper to the screen or to a file; the record knows of what went to a file.
  ///
  /// - Throws: A ``Report`` or an ``OutputFailure``.
  package mutating func emit(_ paper: Paper, as format: DocumentFormat, to place: OutputPlace)
    throws
  {
    try emit(
      try document(paper, as: format), as: format, named: paper.name, for: paper.readers, to: place)
  }

  private func document(_ paper: Paper, as format: DocumentFormat) throws -> Document {
    try requireUnderstood()
    let programme = try programme()
    return paper.make(paper.showsPhotographs ? reports(programme, as: format) : reports(programme))
  }
}
