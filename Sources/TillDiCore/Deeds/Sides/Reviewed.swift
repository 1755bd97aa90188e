extension Event {
  /// The room looked back at one of the programme’s reflections.
  public struct Reviewed: Deed {
    package let review: ReflectionReview

    static let kind = Kind.reviewed
    var event: Event { .reviewed(self) }
    var subject: Subject? { review.carriesWords ? .review(review.reflection) : nil }
    var words: [String] { [review.example, review.recommendation].compactMap { $0 } }
    var places: [Place] { [.review(review.reflection)] }
    var about: Matter { .series }

    func happen(in series: inout Series, by action: Action) {
      series.reviews[review.reflection] = review.isEmpty ? nil : review
    }

    struct Asked: Rule {
      let review: ReflectionReview

      func decide(in series: Series, _ situation: Situation) throws(Refusal) -> [Event] {
        if let programme = situation.programme,
          !programme.reflections.contains(where: { $0.number == review.reflection })
        {
          throw .unknownReflection(review.reflection)
        }
        for text in [review.example, review.recommendation] {
          if let text { _ = try checked(text) }
        }
        // A tombstone wins over whatever comes after it: words that were taken here would never be seen again.
        if review.carriesWords, series.erased.contains(.review(review.reflection)) {
          throw .reviewErased(review.reflection)
        }
        for note in review.notes {
          if try series.standing(note).staysInRoom { throw .noteStaysInRoom }
        }
        let before = series.reviews[review.reflection]
        return series.setting(
          .reviewed(review: review), unless: before == review || (before == nil && review.isEmpty))
      }
    }
  }

  package static func reviewed(review: ReflectionReview) -> Event {
    .reviewed(Reviewed(review: review))
  }
}

extension Request {
  /// Keep what the room said of a reflection.
  public static func review(_ review: ReflectionReview) -> Request {
    Request(Event.Reviewed.Asked(review: review))
  }
}

extension ReflectionReview {
  fileprivate var carriesWords: Bool { example != nil || recommendation != nil }
}
