extension Event {
  /// A link was taken back.
  public struct Unlinked: Deed {
    package let link: LinkID

    static let kind = Kind.unlinked
    var event: Event { .unlinked(self) }
    var subject: Subject? { nil }
    var words: [String] { [] }
    var places: [Place] { [.link(link)] }
    var about: Matter { .link(link) }
    var setting: Event { .unlinked(link: "") }

    func happen(in series: inout Series, by action: Action) {
      series.links.removeAll { $0.id == link }
    }

    struct Asked: Rule {
      let first: NoteID
      let second: NoteID

      func decide(in series: Series, _ situation: Situation) throws(Refusal) -> [Event] {
        let ends: Set<NoteID> = [first, second]
        let link = series.links.first { ends == [$0.item, $0.offer] }
        guard let link else { throw .notLinked }
        return [.unlinked(link: link.id)]
      }
    }
  }

  package static func unlinked(link: LinkID) -> Event {
    .unlinked(Unlinked(link: link))
  }
}

extension Request {
  /// Take a link back.
  public static func unlink(_ first: NoteID, _ second: NoteID) -> Request {
    Request(Event.Unlinked.Asked(first: first, second: second))
  }
}
