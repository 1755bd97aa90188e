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

  /// Every version of a list but one that was handed over here, taken back or not.
  public func versions(of track: TrackKind, but one: HandOverID) -> [HandOverID] {
    var versions: Set<HandOverID> = []
    for case .handedOver(let handed) in actions.flatMap(\.events)
    where handed.handOver.track == track {
      versions.insert(handed.handOver.id)
    }
    return versions.subtracting([one]).sorted()
  }

  /// The replies that were given here and taken back or erased, or gave way to another; whoever received one must hear
  /// of it.
  public var withdrawnReplies: [ReplyID] {
    var given: Set<ReplyID> = []
    for event in actions.flatMap(\.events) {
      if case .replied(let replied) = event { given.insert(replied.reply.id) }
      // Its lines are gone, and the tombstone is all there is.
      if case .erased(let erased) = event, erased.isReply == true {
        given.insert(ReplyID(erased.thing.rawValue))
      }
    }
    return given.subtracting(series.answers.map(\.reply.id)).sorted()
  }

  /// The event by which something's words are erased; it remembers whether they were a reply that was given here.
  public func erasing(_ subject: Subject) -> Event {
    let isReply = actions.flatMap(\.events).contains { event in
      if case .replied(let replied) = event { return Subject(replied.reply.id) == subject }
      if case .erased(let erased) = event {
        return erased.thing == subject && erased.isReply == true
      }
      return false
    }
    return .erased(subject: subject, isReply: isReply ? true : nil)
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

  /// The replies of a file that were taken back over there, came here earlier, and whose words are still on file here.
  public func keptWords(of file: ReceivedReplies) -> [ReplyID] {
    file.withdrawn.filter { id in
      receivedReplies[id] != nil && !answers.contains { $0.reply.id == id }
    }
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
}

extension Reply {
  /// Whether it says the same, whichever lines it is read beside.
  func says(theSameAs other: Reply) -> Bool {
    (kind, role) == (other.kind, other.role)
      && (reason, by, effect) == (other.reason, other.by, other.effect)
  }
}
