extension Event {
  /// An occasion that never was, begun by mistake, was taken away.
  public struct OccasionTakenAway: Deed {
    package let occasion: OccasionID

    static let kind = Kind.occasionTakenAway
    var event: Event { .occasionTakenAway(self) }
    var subject: Subject? { nil }
    var words: [String] { [] }
    var places: [Place] { [] }
    var about: Matter { .series }
    static var isOnlyTime: Bool { true }

    /// Where another laptop took something down, it was held.
    func happen(in series: inout Series, by action: Action) {
      series.occasions.removeAll { $0.id == occasion && $0.isEmpty }
    }

    struct Asked: Rule {
      let occasion: OccasionID

      func decide(in series: Series, _ situation: Situation) throws(Refusal) -> [Event] {
        let held = try series.begun(occasion)
        if !held.isEmpty { throw .occasionHasContent(held.session, held.day) }
        return [.occasionTakenAway(occasion: occasion)]
      }
    }
  }

  package static func occasionTakenAway(occasion: OccasionID) -> Event {
    .occasionTakenAway(OccasionTakenAway(occasion: occasion))
  }
}

extension Request {
  /// Take away an occasion that was begun by mistake, and where nothing happened.
  public static func takeAway(_ occasion: OccasionID) -> Request {
    Request(Event.OccasionTakenAway.Asked(occasion: occasion))
  }
}

extension Occasion {
  /// Whether nothing happened there: nobody was counted and nothing was said, settled, asked for or handed out.
  public var isEmpty: Bool {
    !hasContent && most.isEmpty && homeworkGiven.isEmpty && homeworkCollected.isEmpty
      && skipped.isEmpty
  }
}
