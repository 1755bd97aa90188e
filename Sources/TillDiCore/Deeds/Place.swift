/// What an event sets, for those that take the place of an earlier one.
///
/// An action names the live action that last filled the same place, so that two laptops which changed the same thing
/// are seen to disagree.
public enum Place: Hashable, Sendable {
  /// The municipality's particulars.
  case heading
  /// The programme that is in force.
  case programme
  /// A note's words.
  case text(NoteID)
  /// A note's rewording.
  case rewording(NoteID)
  /// What the room said of a rewording.
  case heard(NoteID)
  /// A claim's route, or an offer's conditions.
  case detail(NoteID)
  /// What a note is about.
  case tags(NoteID)
  /// Whether a note bears a tag of a lens.
  case tag(NoteID, lens: String, String)
  /// A note's kind.
  case kind(NoteID)
  /// The activity a note belongs to.
  case activity(NoteID)
  /// Whether a note may leave the room.
  case room(NoteID)
  /// Whether a note is there at all.
  case standing(NoteID)
  /// The order of a list.
  case order(ListKind)
  /// A moment of a map.
  case moment(MapKind, MomentID)
  /// Whether the dream was begun.
  case dream
  /// Something agreed before start.
  case arranged(Arrangement)
  /// Something agreed beside that.
  case agreed(Agreement)
  /// The newest version of a side's list.
  case version(TrackKind)
  /// Two versions of a side's list that came by one number.
  case twinVersions(TrackKind, Int)
  /// A link by its name: it fills the place of its two ends, which the record knows and the event does not.
  case link(LinkID)
  /// Whether, and how far, an offer serves an item.
  case pair(NoteID, NoteID)
  /// What a reply says.
  case reply(ReplyID)
  /// Which reply a line has.
  case answer(NoteID)
  /// When a promise was done.
  case done(ReplyID)
  /// When and how a reply was told back.
  case told(ReplyID)
  /// When and how it was told what came of a reply.
  case resultTold(ReplyID)
  /// Whether the condition of a reply came.
  case condition(ReplyID)
  /// What a trial showed.
  case trial(ReplyID)
  /// Who asks the one who decides.
  case passedOn(ReplyID)
  /// What a no rests on.
  case ground(ReplyID)
  /// Whether the replies to a version are clear.
  case trust(HandOverID)
  /// What staff said of an offer.
  case offerAnswer(NoteID)
  /// What was said of a reflection.
  case review(Int)
  /// The day an occasion was held.
  case day(OccasionID)
  /// A planned date.
  case plan(PlanID)

  /// The note it belongs to, if it belongs to one.
  public var note: NoteID? {
    switch self {
    case .text(let note), .rewording(let note), .heard(let note), .detail(let note),
      .tags(let note), .tag(let note, _, _), .kind(let note), .activity(let note), .room(let note),
      .standing(let note):
      note
    case .heading, .programme, .order, .moment, .dream, .arranged, .agreed, .version, .twinVersions,
      .link, .pair, .reply, .answer, .done, .told, .resultTold, .condition, .trial, .passedOn,
      .ground, .trust, .offerAnswer, .review, .day, .plan:
      nil
    }
  }

  /// Whether it is about a note being there at all.
  var isStanding: Bool { if case .standing = self { true } else { false } }
}

extension Place: CustomStringConvertible, Comparable {
  /// A name of its own, such as `text/k7f2mq9dxx`.
  public var description: String {
    switch self {
    case .heading: "heading"
    case .programme: "programme"
    case .text(let note): "text/\(note)"
    case .rewording(let note): "rewording/\(note)"
    case .heard(let note): "heard/\(note)"
    case .detail(let note): "detail/\(note)"
    case .tags(let note): "tags/\(note)"
    case .tag(let note, let lens, let tag): "tag/\(note)/\(lens)/\(tag)"
    case .kind(let note): "kind/\(note)"
    case .activity(let note): "activity/\(note)"
    case .room(let note): "room/\(note)"
    case .standing(let note): "stands/\(note)"
    case .order(let list): "order/\(list.rawValue)"
    case .moment(let map, let moment): "moment/\(map.rawValue)/\(moment)"
    case .dream: "dream"
    case .arranged(let matter): "arranged/\(matter.rawValue)"
    case .agreed(let matter): "agreed/\(matter.rawValue)"
    case .version(let track): "version/\(track.rawValue)"
    case .twinVersions(let track, let version): "version/\(track.rawValue)/\(version)"
    case .link(let link): "link/\(link)"
    case .pair(let item, let offer): "link/\(item)/\(offer)"
    case .reply(let reply): "reply/\(reply)"
    case .answer(let note): "answer/\(note)"
    case .done(let reply): "done/\(reply)"
    case .told(let reply): "told/\(reply)"
    case .resultTold(let reply): "result-told/\(reply)"
    case .condition(let reply): "condition/\(reply)"
    case .trial(let reply): "trial/\(reply)"
    case .passedOn(let reply): "passed-on/\(reply)"
    case .ground(let reply): "ground/\(reply)"
    case .trust(let handOver): "trust/\(handOver)"
    case .offerAnswer(let offer): "offer-answer/\(offer)"
    case .review(let reflection): "review/\(reflection)"
    case .day(let occasion): "day/\(occasion)"
    case .plan(let plan): "plan/\(plan)"
    }
  }

  /// Orders by name, to give lists a stable order.
  public static func < (first: Self, second: Self) -> Bool {
    first.description < second.description
  }
}
