import Terminal
import TextShape
import TillDiCore
import TillDiWalk
import TillDiWords

extension LiveScreen {
  /// The few keys that matter now; one that doesn't fit whole is left out.
  ///
  /// `pageHeight` is how many lines of a panel are seen, where it has more than one page.
  /// `hasMore` is whether something to say or something said had no room.
  func keys(
    _ stage: LiveStage, _ frame: LiveFrame, pageHeight: Int? = nil, hasMore: Bool = false
  ) -> [LiveRow] {
    let separator = " · "
    var keys = liveKeys(stage)
    if pageHeight != nil { keys.append(words.key(.pages)) }
    let isBare = stage.line.isEmpty && stage.choosing == nil
    // After what is done here, before what can be done anywhere.
    if hasMore, isBare { keys.insert(words.key(.whole), at: min(3, keys.count)) }
    if let board = stage.board, board.count > 1, isBare {
      keys.insert(words.key(.boardPage), at: min(1, keys.count))
    }
    var page: [LiveText] = []
    if let pageHeight, let panel = stage.panel { page = place(of: panel, pageHeight: pageHeight) }
    // How to see all of them is known wherever it works: at the beginning of a line.
    let isResting = stage.line.isEmpty && stage.choosing == nil && stage.panel == nil
    let last = isResting ? [words.key(.all)] : []
    let room = frame.width
    while !keys.isEmpty, (keys + last).joined(separator: separator).displayWidth > room {
      keys.removeLast()
    }
    let text = (keys + last).joined(separator: separator)
    let left = text.displayWidth > room ? [] : [LiveText(text, .dim)]
    return [LiveRow(left, right: page)]
  }

  /// The keys by what the facilitator does, the most needed first.
  private func liveKeys(_ stage: LiveStage) -> [String] {
    switch stage.choosing {
    case .paste, .quit: return named([.yes, .no])
    case nil: break
    }
    let picture = stage.picture
    if let panel = stage.panel, stage.line.isEmpty {
      return named([picture.question != nil && panel.isOfQuestion ? .answers : .goesOn])
    }
    guard let activity = picture.activity?.activity else { return named([.quit]) }
    return stage.line.isEmpty ? resting(picture, activity) : typing(stage.line, picture, activity)
  }

  /// While nothing is typed.
  private func resting(_ picture: WalkPicture, _ activity: Activity) -> [String] {
    let time: [LiveKey] = picture.clock == nil ? [] : [.time]
    let own: [String] =
      if picture.clock?.isPaused == true {
        named([.goOn])
      } else if let question = picture.question {
        named(question.preset == nil ? [] : [.takesPreset])
          + named(question.isOfReflection ? [.nextReflection, .toReflection] : [])
      } else if picture.isWorking {
        named([.read])
      } else {
        switch activity.form {
        case .rank:
          named([.order]) + named(picture.proposals.isEmpty ? [] : [.takeProposal])
            + tab(picture) + named([picture.ballot == nil ? .vote : .closeVote])
        case .mapNow, .mapDream: named([.edit, .remove])
        case .link: meeting(picture)
        case .groupWork: tab(picture) + named([.sheet])
        case .collectHomework: tab(picture) + named([.brought])
        case .talk, .giveHomework, .handOver, .promises, .reply, .followUp, .review: tab(picture)
        }
      }
    // While people talk they also come and go; a list is ordered by those who are there, and a sign that begins an
    // answer counts nobody.
    let others: [LiveKey] =
      switch activity.form {
      case _ where picture.question != nil: [.undo, .next]
      case .talk, .groupWork, .collectHomework, .giveHomework: [.attendance, .undo, .next]
      case .review where picture.question?.isOfReflection == true: [.undo, .attendance]
      default: [.undo, .next, .attendance]
      }
    return own + named(others + time)
  }

  /// What may be done with the item in turn, where two lists meet.
  private func meeting(_ picture: WalkPicture) -> [String] {
    guard let meeting = picture.meeting, meeting.item != nil else { return named([.link]) }
    let decisions =
      meeting.proposals.isEmpty
      ? []
      : [
        words.takesProposal(of: meeting.proposals.count),
        words.dismisses(of: meeting.proposals.count),
      ]
    return decisions + named([.linkToItem, .nextItem, .allLists])
  }

  /// While a line is typed: what Enter does with it, as it begins.
  private func typing(_ line: String, _ picture: WalkPicture, _ activity: Activity) -> [String] {
    if picture.stillness == .isLookedAt, !line.hasPrefix("/") { return named([.savesNothing]) }
    if let key = picture.hotKey(line) { return named([does(key)]) }
    if picture.counts(line) { return named([.pick]) }
    let isDoubled = line.hasPrefix("//") || line.hasPrefix("..")
    if line.hasPrefix("/") || line.hasPrefix("."), !isDoubled { return named([.performs]) }
    let sheet = activity.form == .groupWork ? named([.sheet]) : []
    if line.hasPrefix("!") { return named([.savesInRoom]) + tab(picture) + sheet }
    if picture.question != nil { return named([.answers]) }
    switch activity.form {
    case .link: return named([.links])
    case .rank where line.allSatisfy({ $0.isNumber || " ,.".contains($0) }):
      return named([.orders]) + tab(picture)
    default: return named([.saves]) + tab(picture) + sheet
    }
  }

  private func does(_ key: HotKey) -> LiveKey {
    switch key {
    case .came, .gone: .counts
    case .take: .takesPreset
    case .dismiss: .dismisses
    }
  }

  private func tab(_ picture: WalkPicture) -> [String] {
    let kinds = picture.kinds.map { words.name(of: $0) }
    return kinds.count > 1 ? [words.switchKey(kinds)] : []
  }

  private func named(_ keys: [LiveKey]) -> [String] { keys.map { words.key($0) } }
}

extension WalkQuestion {
  /// Whether it is asked of a reflection, so that the next one is the next reflection.
  fileprivate var isOfReflection: Bool {
    about.contains { if case .reflection = $0 { true } else { false } }
  }
}
