package import Documents
package import TillDiCore
import TillDiWords

/// Photographs of drawings, and other files, with what they show in words.
///
/// Source: *The model*, “Photographs of drawings”.
extension Reports {
  /// The attachments that a place of the report shows; what stays in the room is none of them.
  func attachments(where isThere: (Position?) -> Bool) -> [Attachment] {
    series.shownAttachments.filter { isThere($0.note.position) }
  }

  /// Each as a picture where its form shows pictures, and in words everywhere.
  ///
  /// Whether there is a picture is for whoever made these reports to say: nothing here reads a disk.
  @BlockBuilder
  func shown(_ attachments: [Attachment]) -> [Block] {
    for attachment in attachments {
      if let photograph = photographs[attachment.id] {
        Block.figure(
          Figure(
            .photograph(photograph), caption: .text(attachment.description),
            alternative: attachment.description))
      } else if attachment.file.form == nil {
        paragraph(phrases.fileTold(attachment.description))
      } else {
        paragraph(phrases.pictureTold(attachment.description))
      }
    }
  }

  /// What has been attached, by the names that other commands take; for the facilitator, at the desk.
  ///
  /// `missing` are those whose file is gone from the folder. While a session of one side is open, what belongs to
  /// the other is left out.
  package func attachmentList(missing: Set<NoteID> = []) -> Document {
    let visible = series.shownAttachments.filter { !isHiddenNote($0.id) }
    return document(title: phrases.title(phrases.attachmentsTitle, of: series.name)) {
      if visible.isEmpty {
        paragraph(phrases.noAttachments)
      } else {
        Block.bulletList(
          visible.map { attachment in
            let session = attachment.note.position.map { title(of: $0.session) }
            let line = phrases.attachmentLine(
              attachment.description, attachment.file.name, at: session,
              isMissing: missing.contains(attachment.id))
            return [.code(String(attachment.id.rawValue.prefix(5))), .text(" " + line)]
          })
      }
    }
  }
}
