extension Event {
  /// An offer serves a staff item; wholly where no grade is given.
  public struct Linked: Deed {
    package let link: LinkID
    package let item: NoteID
    package let offer: NoteID
    package let grade: LinkGrade?

    static let kind = Kind.linked
    var event: Event { .linked(self) }
    var subject: Subject? { nil }
    var words: [String] { [] }
    var places: [Place] { [.pair(item, offer), .standing(item), .standing(offer)] }
    var about: Matter { .link(link) }
    /// The link it makes.
    var made: Link { Link(id: link, item: item, offer: offer, grade: grade ?? .serves) }

    // Two laptops that link the same two say the same by two names.
    var setting: Event { .graded(link: "", grade: grade ?? .serves) }

    func happen(in series: inout Series, by action: Action) {
      let stands = series.links.contains {
        $0.id == link || ($0.item == item && $0.offer == offer)
      }
      if !stands { series.links.append(made) }
    }

    struct Asked: Rule {
      let link: LinkID
      let first: NoteID
      let second: NoteID
      let grade: LinkGrade

      func decide(in series: Series, _ situation: Situation) throws(Refusal) -> [Event] {
        let (item, offer) = try series.linkEnds(first, second)
        guard let known = series.links.first(where: { $0.item == item && $0.offer == offer }) else {
          return [
            .linked(link: link, item: item, offer: offer, grade: grade == .serves ? nil : grade)
          ]
        }
        // Saying what stands once more is how people choose where another laptop says otherwise.
        if known.grade == grade, !series.disputed.contains(.pair(item, offer)) {
          throw .alreadyLinked
        }
        return [.graded(link: known.id, grade: grade)]
      }
    }
  }

  package static func linked(link: LinkID, item: NoteID, offer: NoteID, grade: LinkGrade?) -> Event
  {
    .linked(Linked(link: link, item: item, offer: offer, grade: grade))
  }
}

extension Request {
  /// Link an offer to a staff item; linked already, say otherwise how far it serves.
  public static func link(
    _ link: LinkID, _ first: NoteID, _ second: NoteID, _ grade: LinkGrade = .serves
  ) -> Request {
    Request(Event.Linked.Asked(link: link, first: first, second: second, grade: grade))
  }
}

extension Series {
  /// Which of two notes is the item and which the offer.
  func linkEnds(_ first: NoteID, _ second: NoteID) throws(Refusal) -> (NoteID, NoteID) {
    let ends = (try standing(first), try standing(second))
    if ends.0.staysInRoom || ends.1.staysInRoom { throw .noteStaysInRoom }
    return switch (ListKind(ends.0.kind)?.track, ListKind(ends.1.kind)?.track) {
    case (.staff, .management): (first, second)
    case (.management, .staff): (second, first)
    case (.staff, .staff), (.management, .management), (nil, _), (_, nil):
      throw .cannotLink(ends.0.kind, ends.1.kind)
    }
  }
}
