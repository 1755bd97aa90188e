extension Event {
  /// The other side was told: of the answer, or of what came of it.
  public struct ToldBack: Deed {
    package let reply: ReplyID
    package let on: Day
    package let how: String?
    /// Whether it is what came of it that was told; where nothing is said, it is if there was something to tell of.
    package let isResult: Bool?

    static let kind = Kind.toldBack
    var event: Event { .toldBack(self) }
    var subject: Subject? { how == nil ? nil : Subject(reply) }
    var words: [String] { [how].compactMap { $0 } }
    var places: [Place] { [isResult == true ? .resultTold(reply) : .told(reply)] }
    var about: Matter { .reply(reply) }

    func happen(in series: inout Series, by action: Action) {
      series.tell(reply, TellingBack(on: on, how: how), isResult: isResult)
    }

    struct Asked: Rule {
      let reply: ReplyID
      let day: Day
      let how: String?
      static var mayFollowClosing: Bool { true }

      func decide(in series: Series, _ situation: Situation) throws(Refusal) -> [Event] {
        let kind = try series.replyKind(reply)
        let isResult = kind != .no && series.isSettled(reply, kind)
        let known = isResult ? series.chainFacts[reply]?.resultTold : series.toldBack[reply]
        return [
          .toldBack(
            reply: reply, on: try happened(day, situation), how: try spoken(how) ?? known?.how,
            isResult: isResult ? true : nil)
        ]
      }
    }
  }

  package static func toldBack(
    reply: ReplyID, on: Day, how: String?, isResult: Bool? = nil
  ) -> Event {
    .toldBack(ToldBack(reply: reply, on: on, how: how, isResult: isResult))
  }
}

extension Request {
  /// A reply was told back; where something came of it, that is what was told.
  public static func tellBack(_ reply: ReplyID, on day: Day, how: String?) -> Request {
    Request(Event.ToldBack.Asked(reply: reply, day: day, how: how))
  }
}

extension Series {
  /// Whether nothing is left to be done for a reply, here or in the series that left it.
  func isSettled(_ reply: ReplyID, _ kind: ReplyKind) -> Bool {
    if carried.contains(where: { $0.id == reply && $0.isDone }) { return true }
    return chain(of: reply, kind).isSettled
  }

  /// Lets something be told: who hears what came of an answer has heard the answer.
  mutating func tell(_ reply: ReplyID, _ telling: TellingBack, isResult: Bool? = nil) {
    let kind = try? replyKind(reply)
    let isOfResult = isResult ?? kind.map { $0 != .no && isSettled(reply, $0) } ?? false
    if isOfResult {
      setChain(of: reply) { $0.resultTold = telling }
      if toldBack[reply] == nil { toldBack[reply] = telling }
    } else {
      toldBack[reply] = telling
    }
  }
}
