extension Event {
  /// The note is about things, ways, society, or several of them.
  public struct Tagged: Deed {
    package let note: NoteID
    package let dimensions: [Dimension]

    static let kind = Kind.tagged
    var event: Event { .tagged(self) }
    var subject: Subject? { nil }
    var words: [String] { [] }
    var places: [Place] { [.tags(note), .standing(note)] }
    var about: Matter { .note(note) }

    func happen(in series: inout Series, by action: Action) {
      series.notes[note]?.dimensions = dimensions
    }

    struct Asked: Rule {
      let note: NoteID
      let dimensions: [Dimension]

      func decide(in series: Series, _ situation: Situation) throws(Refusal) -> [Event] {
        let known = try series.standing(note)
        let ordered = Dimension.allCases.filter { dimensions.contains($0) }
        return series.setting(
          .tagged(note: note, dimensions: ordered), unless: known.dimensions == ordered)
      }
    }
  }

  package static func tagged(note: NoteID, dimensions: [Dimension]) -> Event {
    .tagged(Tagged(note: note, dimensions: dimensions))
  }
}

extension Request {
  /// Say which dimensions a note is about; none takes them away.
  public static func tag(_ note: NoteID, _ dimensions: [Dimension]) -> Request {
    Request(Event.Tagged.Asked(note: note, dimensions: dimensions))
  }
}
