/// The one thing an event tells of: what decides who may see it, and whether it travels.
public enum Matter: Hashable, Sendable {
  /// The series or an occasion, and nothing that belongs to one side.
  case series
  /// What happened to a note or an attachment.
  case note(NoteID)
  /// A note as it came, or a name for notes that were put together, with the kind it had then.
  case line(NoteID, NoteKind)
  /// A list's order, or a ballot on it.
  case list(ListKind)
  /// A ballot that was opened.
  case ballot(BallotID)
  /// Management's process map.
  case process
  /// A session.
  case session(SessionID)
  /// A link between a staff item and an offer.
  case link(LinkID)
  /// A reply.
  case reply(ReplyID)
  /// A version that was handed over, or came: both sides know it.
  case version

  /// Its name among those that a merge may leave behind.
  var subject: Subject? {
    switch self {
    case .note(let note), .line(let note, _): Subject(note)
    case .link(let link): Subject(link)
    case .reply(let reply): Subject(reply)
    case .series, .list, .ballot, .process, .session, .version: nil
    }
  }
}
