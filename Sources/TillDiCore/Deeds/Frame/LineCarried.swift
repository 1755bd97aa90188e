extension Event {
  /// A line that an earlier series handed over and nobody answered; never its notes.
  public struct LineCarried: Deed {
    package let from: String
    package let line: CarriedLine

    static let kind = Kind.lineCarried
    var event: Event { .lineCarried(self) }
    var subject: Subject? { Subject(line.id) }
    var words: [String] { [line.asked, line.to] }
    var places: [Place] { [] }
    var about: Matter { .series }

    func happen(in series: inout Series, by action: Action) {
      if !series.carriedLines.contains(where: { $0.id == line.id }) {
        series.carriedLines.append(line)
      }
    }

    struct Asked: Rule {
      let from: String
      let line: CarriedLine

      func decide(in series: Series, _ situation: Situation) throws(Refusal) -> [Event] {
        [.lineCarried(from: from, line: line)]
      }
    }

    /// The answer to such a line, or of whoever decides what an earlier series passed on: from then on it is a promise that
    /// the series left.
    struct Answered: Rule {
      let line: ReplyID
      let kind: ReplyKind
      let reason: String?
      let role: String
      let by: Day?
      static var mayFollowClosing: Bool { true }

      func decide(in series: Series, _ situation: Situation) throws(Refusal) -> [Event] {
        let given = series.carried.first { $0.id == line }
        if let given, given.kind != .someoneElse { throw .alreadyAnswered(given.kind) }
        let words = given?.asked ?? series.carriedLines.first { $0.id == line }?.asked
        guard let words else { throw .unknownReply }
        if kind.needsReason, reason == nil { throw .reasonMissing(kind) }
        if let by { _ = try ahead(by, situation) }
        return [
          .carriedOver(
            from: "",
            promise: CarriedPromise(
              id: line, asked: words, kind: kind, reason: try spoken(reason),
              role: try checkedRole(role), by: by, isDone: false, isTold: false))
        ]
      }
    }
  }

  package static func lineCarried(from: String, line: CarriedLine) -> Event {
    .lineCarried(LineCarried(from: from, line: line))
  }
}

extension Request {
  /// Bring a line that nobody answered from an earlier series.
  public static func carryOver(from: String, line: CarriedLine) -> Request {
    Request(Event.LineCarried.Asked(from: from, line: line))
  }

  /// Answer such a line, or what somebody else was to decide.
  public static func answerCarried(
    _ line: ReplyID, _ kind: ReplyKind, reason: String? = nil, role: String, by: Day? = nil
  ) -> Request {
    Request(
      Event.LineCarried.Answered(line: line, kind: kind, reason: reason, role: role, by: by))
  }
}
