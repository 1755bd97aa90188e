extension Event {
  /// The thing whose words the event carries, if it carries anybody's.
  ///
  /// Such an event stands alone on its line, so that erasing moves whole lines and never rewrites one.
  public var subject: String? {
    switch self {
    case .said(let note, _, _, _, _), .edited(let note, _), .reworded(let note, _),
      .detailed(let note, _), .gathered(let note, _, _, _), .attached(let note, _, _, _):
      note.rawValue
    case .observed(let observation): observation.id.rawValue
    case .carriedOver(_, let promise): promise.id.rawValue
    case .momentSet(_, let moment, _): moment.id.rawValue
    case .replied(let reply), .replyReceived(let reply, _): reply.id.rawValue
    case .wordsReceived(let words): words.note.rawValue
    case .toldBack(let reply, _, .some): reply.rawValue
    case .trustChecked(let check) where check.otherwise != nil:
      TrustCheck.subject(of: check.handOver)
    case .reviewed(let review) where review.example != nil || review.recommendation != nil:
      ReflectionReview.subject(of: review.reflection)
    case .adjusted(let adjustment): adjustment.id.rawValue
    case .activitySkipped(let occasion, let activity, .some):
      "\(occasion)/\(activity)"
    case .cancelled(let plan, .some): plan.rawValue
    case .arranged(let matter, _): matter.rawValue
    default: nil
    }
  }

  /// Everything in it that somebody typed.
  public var words: [String] {
    switch self {
    case .headingSet(let heading):
      [heading.municipality, heading.board, heading.reference].compactMap { $0 }
    case .carriedOver(_, let promise):
      [promise.asked, promise.role] + [promise.reason].compactMap { $0 }
    case .occasionBegan(_, _, _, let label, _): [label].compactMap { $0 }
    case .activitySkipped(_, _, let reason), .cancelled(_, let reason): [reason].compactMap { $0 }
    case .attended(_, let role, _): [role]
    case .said(_, _, let text, let detail, _): [text] + [detail].compactMap { $0 }
    case .edited(_, let text), .reworded(_, let text), .detailed(_, let text),
      .arranged(_, let text):
      [text]
    case .gathered(_, _, let name, _): [name]
    case .attached(_, let file, let text, _): [text, file.name]
    case .observed(let observation): [observation.text]
    case .momentSet(_, let moment, _):
      [moment.name] + moment.roles
        + [moment.decides, moment.value, moment.owner, moment.wayIn].compactMap { $0 }
    case .handedOver(let handOver), .received(let handOver, _, _):
      [handOver.from, handOver.to] + handOver.roles
    case .wordsReceived(let words):
      [words.text] + [words.detail, words.rewording].compactMap { $0 }
    case .replied(let reply), .replyReceived(let reply, _):
      [reply.role] + [reply.reason, reply.effect].compactMap { $0 }
    case .toldBack(_, _, let how): [how].compactMap { $0 }
    case .trustChecked(let check): [check.otherwise].compactMap { $0 }
    case .reviewed(let review): [review.example, review.recommendation].compactMap { $0 }
    case .adjusted(let adjustment):
      [adjustment.observed] + [adjustment.changed, adjustment.why].compactMap { $0 }
    case .exported(let document, let file): [document, file]
    case .programmeAdopted, .closed, .occasionEnded, .activityEntered, .homeworkGiven,
      .homeworkCollected, .extended, .timed, .paused, .resumed, .clockSet, .moved, .placed,
      .removed,
      .keptInRoom, .rewordingHeard, .tagged, .ranked, .ballotOpened, .voted, .ballotClosed,
      .momentRemoved, .dreamBegun, .opened, .linked, .graded, .unlinked, .proposalDismissed,
      .proposalTaken, .done, .repliesReceived, .planned, .undone, .erased, .masked, .merged:
      []
    }
  }

  /// What the event sets, for those that take the place of an earlier one.
  ///
  /// An action names the live action that last filled the same place, so that two laptops which
  /// changed the same thing are seen to disagree. A link that is graded or taken back fills the place of its
  /// two ends, which the record knows and the event does not (``History/replaced(by:)``).
  ///
  /// A proposal that was dismissed or taken up has none: whichever laptop did which, it is not proposed again and
  /// nothing is lost, and two offers made of one proposal stand in the list for people to gather or take away.
  public var place: String? {
    switch self {
    case .headingSet: "heading"
    case .programmeAdopted: Self.programmePlace
    case .edited(let note, _): "text/\(note)"
    case .reworded(let note, _): "rewording/\(note)"
    case .rewordingHeard(let note, _): "heard/\(note)"
    case .detailed(let note, _): "detail/\(note)"
    case .tagged(let note, _): "tags/\(note)"
    case .moved(let note, _): "kind/\(note)"
    case .placed(let note, _): "activity/\(note)"
    case .removed(let note): "note/\(note)"
    case .keptInRoom(let note, _): "room/\(note)"
    case .ranked(let list, _): "order/\(list.rawValue)"
    case .momentSet(let map, let moment, _): "moment/\(map.rawValue)/\(moment.id)"
    case .momentRemoved(let map, let moment): "moment/\(map.rawValue)/\(moment)"
    case .dreamBegun: "dream"
    case .arranged(let matter, _): "arranged/\(matter.rawValue)"
    case .handedOver(let handOver): "version/\(handOver.track.rawValue)"
    case .linked(_, let item, let offer, _): Self.pair(item, offer)
    case .graded(let link, _), .unlinked(let link): "link/\(link)"
    case .replied(let reply): "reply/\(reply.id)"
    case .done(let reply, _): "done/\(reply)"
    case .toldBack(let reply, _, _): "told/\(reply)"
    case .trustChecked(let check): TrustCheck.subject(of: check.handOver)
    case .reviewed(let review): ReflectionReview.subject(of: review.reflection)
    case .planned(let plan): "plan/\(plan.id)"
    case .cancelled(let plan, _): "plan/\(plan)"
    default: nil
    }
  }

  /// The notes that the event changes, puts together or takes away, so that each of them must be there.
  var worksOn: [NoteID] {
    switch self {
    case .edited(let note, _), .reworded(let note, _), .detailed(let note, _), .moved(let note, _),
      .tagged(let note, _), .removed(let note):
      [note]
    case .gathered(let note, _, _, let notes): [note] + notes
    case .linked(_, let item, let offer, _): [item, offer]
    default: []
    }
  }

  /// The place of the programme that is in force.
  public static let programmePlace = "programme"

  /// The place of whether, and how far, an offer serves an item.
  static func pair(_ item: NoteID, _ offer: NoteID) -> String { "link/\(item)/\(offer)" }

  /// The event as far as what it sets: two laptops that link the same two say the same by two names.
  var setting: Event {
    switch self {
    case .linked(_, _, _, let grade): .graded(link: "", grade: grade ?? .serves)
    case .graded(_, let grade): .graded(link: "", grade: grade)
    case .unlinked: .unlinked(link: "")
    default: self
    }
  }

  /// The place of a note being there.
  static func standing(of note: NoteID) -> String { "stands/\(note)" }

  /// The note whose being there a place is.
  static func standingNote(_ place: String) -> NoteID? {
    place.hasPrefix("stands/") ? NoteID(String(place.dropFirst("stands/".count))) : nil
  }
}
