extension History {
  /// How far the record has come in anything but what was written out: the number of a hand-over file.
  ///
  /// What is undone counts, so that a mark that was made and taken back makes a newer file all the same.
  public var sharedNumber: Int {
    let last = actions.last { action in
      !action.events.allSatisfy { if case .exported = $0 { true } else { false } }
    }
    return last?.number ?? 0
  }
}

extension Series {
  /// Notes of a version and those before it that are not among its lines and may still be shown.
  ///
  /// Whatever else came to the other laptop was taken back: it stays in the room or was erased. It is not named, so
  /// that a file tells nothing of it.
  public func earlierNotes(of handOver: HandOver) -> [NoteID] {
    let shown = Set(lines(of: handOver).flatMap { [$0.note] + $0.gatheredNotes })
    let earlier = handOvers.filter {
      $0.track == handOver.track && $0.version <= handOver.version
    }
    return Set(earlier.flatMap(\.notes)).subtracting(shown)
      .filter { notes[$0]?.staysInRoom == false }.sorted()
  }

  /// The notes that came from another laptop and have been taken back there; their words are still on file here.
  public var takenBack: [NoteID] {
    receivedNotes.filter { $0.value.hidden != nil }.keys.sorted()
  }

  /// The notes of a list whose words were masked on the other laptop since they came here.
  ///
  /// An action gives its words once, so the same one with other words was masked.
  public func masked(in list: ReceivedList) -> [NoteID] {
    list.words.filter { new in
      receivedNotes[new.note]?.words.contains {
        $0.isSameWording(as: new) && $0.number < new.number
          && ($0.text != new.text || $0.detail != new.detail)
      } == true
    }.map(\.note)
  }

  /// The replies that were changed both here and on the other laptop; what stands here is kept.
  public func disagreements(with file: ReceivedReplies) -> [Reply] {
    file.replies.compactMap { new in
      let known = answers.first {
        $0.reply.id == new.reply.id && $0.revision == new.revision
      }
      guard let reply = known?.reply else { return nil }
      return reply.says(theSameAs: new.reply) ? nil : reply
    }
  }
}

extension Reply {
  /// Whether it says the same, whichever lines it is read beside.
  fileprivate func says(theSameAs other: Reply) -> Bool {
    (kind, role) == (other.kind, other.role)
      && (reason, by, effect) == (other.reason, other.by, other.effect)
  }
}
