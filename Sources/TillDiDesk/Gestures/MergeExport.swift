package import TillDiCore
package import TillDiJournal
import TillDiExchange
import TillDiReports

/// What a merge came to as data, format 1.
package struct MergeExport: DataExport {
  /// What two computers set in different ways.
  package struct Disagreement: Codable, Sendable {
    let place: String
    @Explicit var note: String?
    let sides: [Side]
  }

  /// What one of them did.
  package struct Side: Codable, Sendable {
    let action: ActionID
    @Explicit var day: Day?
    /// `this` or `other`.
    let laptop: String
    let stands: Bool
    /// The event, as the record spells it; none for a note that stays in the room.
    @Explicit var event: Event?
  }

  package var format = 1
  package let preview: Bool
  package let entries: Int
  package let laptops: [String]
  package let leftInRoom: Int
  package let keptOut: Int
  package let erasedLines: Int
  package let maskedLines: Int
  package let maskAgain: [String]
  package let files: [String]
  package let clashes: [String]
  package let conflicts: [Disagreement]

  package init(_ merged: Merged, _ open: [Conflict], isPreview: Bool, laptop: String) {
    let kept = merged.after.keptInRoom
    preview = isPreview
    entries = merged.actions.count
    laptops = merged.laptops
    leftInRoom = merged.hiddenNotes.count + merged.hiddenAttachments.count
    keptOut = merged.keptOut
    erasedLines = merged.removedLines
    maskedLines = merged.maskedLines
    maskAgain = merged.maskAgain.map(\.rawValue).sorted()
    files = merged.files
    clashes = merged.clashes
    conflicts = open.map { conflict in
      let stays = conflict.note.map(kept.contains) ?? false
      return Disagreement(
        place: conflict.place.description, note: conflict.note?.rawValue,
        sides: conflict.sides.map { side in
          Side(
            action: side.action, day: side.day,
            laptop: side.laptop == laptop ? "this" : "other",
            stands: side.action == conflict.standing,
            event: stays ? nil : side.event)
        })
    }
  }
}
