extension Event {
  /// Words were masked for good; they are masked where they stand, so nothing comes of it in the fold.
  public struct Masked: Deed {
    package let thing: Subject

    private enum CodingKeys: String, CodingKey { case thing = "subject" }

    static let kind = Kind.masked
    var event: Event { .masked(self) }
    var subject: Subject? { nil }
    var words: [String] { [] }
    var places: [Place] { [] }
    var about: Matter { .series }
    static var takingBack: TakingBack { .never }

    func happen(in series: inout Series, by action: Action) {

    }

    typealias Asked = Never
  }

  package static func masked(subject: Subject) -> Event {
    .masked(Masked(thing: subject))
  }
}
