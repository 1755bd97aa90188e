extension Event {
  /// The note belongs to another activity of the same session than where it was said.
  public struct Placed: Deed {
    package let note: NoteID
    package let activity: ActivityID

    static let kind = Kind.placed
    var event: Event { .placed(self) }
    var subject: Subject? { nil }
    var words: [String] { [] }
    var places: [Place] { [.activity(note)] }
    var about: Matter { .note(note) }

    func happen(in series: inout Series, by action: Action) {
      series.notes[note]?.position?.activity = activity
    }

    struct Asked: Rule {
      let note: NoteID
      let activity: ActivityID

      func decide(in series: Series, _ situation: Situation) throws(Refusal) -> [Event] {
        guard let place = try series.standing(note).position else {
          throw .unknownActivity(activity.rawValue)
        }
        try situation.knows(activity, in: place.session)
        return series.setting(
          .placed(note: note, activity: activity), unless: place.activity == activity)
      }
    }
  }

  package static func placed(note: NoteID, activity: ActivityID) -> Event {
    .placed(Placed(note: note, activity: activity))
  }
}

extension Request {
  /// Put a note under another activity of its session.
  public static func put(_ note: NoteID, under activity: ActivityID) -> Request {
    Request(Event.Placed.Asked(note: note, activity: activity))
  }
}
