extension Event {
  /// Words were erased for good; the tombstone wins over any copy that comes back.
  ///
  /// `isReply` tells of a reply that was given here, so that whoever received it hears that it was taken back.
  public struct Erased: Deed {
    package let thing: Subject
    package let isReply: Bool?

    private enum CodingKeys: String, CodingKey {
      case thing = "subject"
      case isReply
    }

    static let kind = Kind.erased
    var event: Event { .erased(self) }
    var subject: Subject? { nil }
    var words: [String] { [] }
    var places: [Place] { [] }
    var about: Matter { .series }
    static var takingBack: TakingBack { .never }

    func happen(in series: inout Series, by action: Action) {
      series.forget(thing)
    }

    typealias Asked = Never
  }

  package static func erased(subject: Subject, isReply: Bool? = nil) -> Event {
    .erased(Erased(thing: subject, isReply: isReply))
  }
}

extension Series {
  /// Says what an erased thing leaves: whatever carried its words did not happen, since ``erased`` stands from the start.
  fileprivate mutating func forget(_ subject: Subject) {
    // The reason went with its line; that the date was cancelled or the activity passed over stays true.
    plans.removeAll { Subject($0.id) == subject }
    for index in occasions.indices {
      let occasion = occasions[index].id
      for activity in occasions[index].entered
      where .skipping(activity, at: occasion) == subject {
        occasions[index].skipped[activity] = ""
      }
    }
    // What was answered before those words were added does not stand again without them.
    trustChecks = trustChecks.filter { .trust($0.key) != subject }
    offerAnswers = offerAnswers.filter { .offerAnswer($0.key) != subject }
    reviews = reviews.filter { .review($0.key) != subject }
  }
}
