/// What two laptops did between the sides: two versions that came by one number, and two replies to one line.
///
/// No rule lets one laptop do either, so they are seen in what stands, whoever knew what.
extension History {
  /// The latest version of a list that came, where two came by that number.
  var twinVersions: [Conflict] {
    TrackKind.allCases.compactMap { track in
      let twins = series.twinVersions(of: track)
      guard let latest = twins.first else { return nil }
      let sides = twins.compactMap { handOver in
        side {
          if case .received(let came) = $0 { came.handOver.id == handOver.id } else { false }
        }
      }
      guard sides.count > 1, let standing = sides.first else { return nil }
      return Conflict(
        place: .twinVersions(track, latest.version), sides: sides,
        standing: standing.action)
    }
  }

  /// The lines with two replies, and the replies with two contents.
  var twinReplies: [Conflict] {
    var conflicts: [Conflict] = []
    for twin in series.answeredTwice {
      let sides = twin.replies.compactMap { given($0) }
      // Two replies may share several lines, and are one thing to choose.
      let isNew = !conflicts.contains { Set($0.sides) == Set(sides) }
      guard isNew, sides.count > 1, let standing = sides.last else { continue }
      conflicts.append(
        Conflict(place: .answer(twin.note), sides: sides, standing: standing.action))
    }
    for answer in series.answers {
      guard let other = series.receivedReplies[answer.reply.id]?[answer.revision],
        !other.says(theSameAs: answer.reply), let here = given(answer.reply)
      else { continue }
      let there = side {
        guard case .replyReceived(let came) = $0 else { return false }
        return came.revision == answer.revision && came.reply == other
      }
      guard let there else { continue }
      conflicts.append(
        Conflict(
          place: .reply(answer.reply.id), sides: [there, here], standing: here.action))
    }
    return conflicts
  }

  /// The action that gave a reply last, here or on the other side's laptop.
  private func given(_ reply: Reply) -> Conflict.Side? {
    side {
      if case .replied(let given) = $0 { return given.reply.id == reply.id }
      guard case .replyReceived(let came) = $0 else { return false }
      return came.reply.id == reply.id && came.reply.says(theSameAs: reply)
    }
  }

  private func side(_ matches: (Event) -> Bool) -> Conflict.Side? {
    for action in actions.reversed() where live.contains(action.id) {
      if let event = action.events.last(where: matches) { return Conflict.Side(action, event) }
    }
    return nil
  }
}

extension Series {
  /// The versions that came by the latest number of a list, and differ; the one that stands comes first.
  func twinVersions(of track: TrackKind) -> [HandOver] {
    guard receipts[track] != nil, let latest = latestHandOver(of: track) else { return [] }
    let replaced = handOvers.flatMap { $0.instead ?? [] }
    let others = handOvers.filter {
      $0.track == track && $0.version == latest.version && !replaced.contains($0.id)
        && !$0.says(theSameAs: latest)
    }
    return others.isEmpty ? [] : [latest] + others
  }

  /// The lines of the staff's latest version that more than one reply answers.
  var answeredTwice: [(note: NoteID, replies: [Reply])] {
    guard answers.count > 1, let latest = latestHandOver(of: .staff) else { return [] }
    var replies: [NoteID: [Reply]] = [:]
    for answer in answers {
      for item in answer.reply.items where stillAnswers(answer.reply, item) {
        replies[item, default: []].append(answer.reply)
      }
    }
    return latest.items.compactMap { item in
      replies[item.note].flatMap { $0.count > 1 ? (item.note, $0) : nil }
    }
  }

  /// The actions that gave other replies to the lines of a reply.
  func otherReplies(to reply: Reply) -> [ActionID] {
    answers.filter { answer in
      answer.reply.id != reply.id
        && answer.reply.items.contains {
          reply.items.contains($0) && stillAnswers(answer.reply, $0)
        }
    }.compactMap(\.action)
  }
}

extension HandOver {
  /// Whether another version is the same but for its name and the day.
  fileprivate func says(theSameAs other: HandOver) -> Bool {
    id == other.id
      || (items, from, to, answerBy) == (other.items, other.from, other.to, other.answerBy)
  }
}
