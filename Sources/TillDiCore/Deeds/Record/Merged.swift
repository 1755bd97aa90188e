extension Event {
  /// Actions from another copy of the series came into this file.
  ///
  /// It says how many, by which laptops, and the highest number there. It tells of this file only: it is in no fold, and
  /// no merge takes it along.
  public struct Merged: Deed {
    package let count: Int
    package let laptops: [String]
    package let last: Int

    static let kind = Kind.merged
    var event: Event { .merged(self) }
    var subject: Subject? { nil }
    var words: [String] { [] }
    var places: [Place] { [] }
    var about: Matter { .series }
    static var takingBack: TakingBack { .never }

    func happen(in series: inout Series, by action: Action) {

    }

    typealias Asked = Never
  }

  package static func merged(count: Int, laptops: [String], last: Int) -> Event {
    .merged(Merged(count: count, laptops: laptops, last: last))
  }
}
