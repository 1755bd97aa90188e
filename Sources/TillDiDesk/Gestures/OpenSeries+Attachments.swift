import Documents
package import TillDiCore
import TillDiJournal
package import TillDiReports
import TillDiWords

extension DocumentFormat {
  /// Whether photographs are shown in it; else only their descriptions are.
  package var showsPhotographs: Bool {
    switch self {
    case .terminal, .markdown: false
    case .html, .docx: true
    }
  }
}

extension OpenSeries {
  /// The reports of this series, with the photographs where the form shows any; only then are they read.
  package func reports(_ programme: Programme?, as format: DocumentFormat) -> Reports {
    var reports = reports(programme)
    if format.showsPhotographs { reports.photographs = photographs }
    return reports
  }

  /// The photographs that may leave the room and can be shown.
  ///
  /// They are taken apart once more as they are read: whatever somebody put into the folder by hand, nothing but the
  /// picture gets into a document.
  private var photographs: [NoteID: Photograph] {
    var found: [NoteID: Photograph] = [:]
    for attachment in series.shownAttachments where attachment.file.form != nil {
      guard let bytes = bytes(of: attachment),
        case .photograph(let photograph) = PictureFile(bytes, name: attachment.file.name)
      else { continue }
      found[attachment.id] = photograph
    }
    return found
  }

  /// What an attachment's file holds; nil where it is gone.
  package func bytes(of attachment: Attachment) -> [UInt8]? {
    KeptFile(attachment.file.stored, in: folder, disk: context.disk).read()
  }

  /// The attachment that a name means: the first letters of what the list of them or the log shows.
  ///
  /// - Throws: A ``Report`` when there is none, or more than one.
  package func attachment(_ name: String) throws -> Attachment {
    let plain = name.lowercased()
    let found = series.attachmentOrder.filter { !plain.isEmpty && $0.rawValue.hasPrefix(plain) }
    if found.count > 1 { throw Report(words.severalNotes(name)) }
    guard let only = found.first.flatMap({ series.attachments[$0] }) else {
      throw Report(words.noSuchAttachment(name))
    }
    return only
  }

  /// The files among the attachments that something in the record names and that are gone, and those that nothing names.
  var straying: (missing: [String], unnamed: [String]) {
    let named = Set(
      record.history.actions.flatMap(\.events).compactMap {
        if case .attached(let attached) = $0 { attached.file.stored } else { nil }
      })
    let there = Set(record.journal.attachmentNames())
    let standing = Set(series.attachmentOrder.compactMap { series.attachments[$0]?.file.stored })
    return (standing.subtracting(there).sorted(), there.subtracting(named).sorted())
  }
}
