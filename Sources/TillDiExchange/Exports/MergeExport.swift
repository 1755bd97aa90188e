package import TillDiCore
package import TillDiJournal

/// What a merge came to as data, format 1.
package struct MergeExport: Sendable {
  let merged: Merged
  let isPreview: Bool
  let conflicts: [Disagreement]

  /// Takes what it came to, what the two set in different ways, and which laptop this is.
  ///
  /// - Throws: Where an event holds what JSON can't.
  package init(
    _ merged: Merged, _ open: [Conflict], isPreview: Bool, laptop: String
  ) throws {
    self.merged = merged
    self.isPreview = isPreview
    let kept = merged.after.keptInRoom
    conflicts = try open.map { conflict in
      let stays = conflict.note.map(kept.contains) ?? false
      return Disagreement(
        conflict: conflict,
        sides: try conflict.sides.map { side in
          Side(
            side: side, laptop: side.laptop == laptop ? .this : .other,
            stands: side.action == conflict.standing,
            event: stays ? .null : try JSON(of: side.event))
        })
    }
  }

  /// What two computers set in different ways.
  struct Disagreement: Shaped {
    let conflict: Conflict
    let sides: [Side]

    static let shape = Shape<Disagreement> {
      Field("place", \.conflict.place.description)
      Field("note", \.conflict.note)
      Field("sides", \.sides)
    }
  }

  /// What one of them did.
  struct Side: Shaped {
    let side: Conflict.Side
    let laptop: Laptop
    let stands: Bool
    let event: JSON

    static let shape = Shape<Side> {
      Field("action", \.side.action)
      Field("day", \.side.day)
      Field("laptop", \.laptop)
      Field("stands", \.stands)
      Field(
        "event",
        about: "The event, as the record spells it; null for a note that stays in the room.",
        \.event)
    }
  }

  enum Laptop: String, KnownWord { case this, other }
}

extension MergeExport: Shaped {
  static let shape = Shape<MergeExport> {
    Field("format", as: .exactly(.whole(1))) { _ in 1 }
    Field("preview", \.isPreview)
    Field("entries", as: .count, \.merged.actions.count)
    Field("laptops", \.merged.laptops)
    Field("leftInRoom", as: .count) {
      $0.merged.hiddenNotes.count + $0.merged.hiddenAttachments.count
    }
    Field("keptOut", as: .count, \.merged.keptOut)
    Field("erasedLines", as: .count, \.merged.removedLines)
    Field("maskedLines", as: .count, \.merged.maskedLines)
    Field("maskAgain") { $0.merged.maskAgain.map(\.rawValue).sorted() }
    Field("files", \.merged.files)
    Field("clashes", \.merged.clashes)
    Field("conflicts", about: "What the two set in different ways.", \.conflicts)
  }

  /// The bytes of it.
  package var data: [UInt8] { json.data }
}

extension JSONSchema {
  /// What `tilldi merge --format json` writes.
  package static let merge = JSONSchema(
    name: "merge", title: "TillDi merge, format 1",
    about: "What a merge of two computers' folders came to.", whole: MergeExport.form)
}
