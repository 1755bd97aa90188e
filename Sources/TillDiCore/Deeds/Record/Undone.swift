extension Event {
  /// Actions were taken back; when these are undoings themselves, they were made again.
  ///
  /// Undoing is the history’s work: nothing comes of it in the fold.
  public struct Undone: Deed {
    package let actions: [ActionID]

    static let kind = Kind.undone
    var event: Event { .undone(self) }
    var subject: Subject? { nil }
    var words: [String] { [] }
    var places: [Place] { [] }
    var about: Matter { .series }
    static var isOnlyTime: Bool { true }

    func happen(in series: inout Series, by action: Action) {

    }

    typealias Asked = Never
  }

  package static func undone(actions: [ActionID]) -> Event {
    .undone(Undone(actions: actions))
  }
}
