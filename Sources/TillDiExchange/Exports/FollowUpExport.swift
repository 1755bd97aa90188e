import TillDiCore
package import TillDiReports

/// What was promised as data, format 1; described in <doc:Data>.
struct FollowUpExport: SeriesExport {
  let reports: Reports

  static let fields = Shape<FollowUpExport> {
    Field("on", about: "The day the states are of.", \.reports.today)
    Field("replies", about: "What the room waits for most first.") { export in
      export.reports.followUps.map { Promise(promise: $0, reports: export.reports) }
    }
    Field("unanswered", about: "Lines an earlier series left and nobody has answered.") {
      $0.reports.series.unansweredCarried
    }
    Field(
      "trust",
      about: "What the room said of the replies to the latest version it talked through."
    ) { export in
      export.reports.trustCheck.map { Trust(handOver: $0, check: $1, reports: export.reports) }
    }
  }

  /// A reply or a carried promise, with what remains of it.
  struct Promise: Shaped {
    let promise: FollowUp
    let reports: Reports

    static let shape = Shape<Promise> {
      Field("id", \.promise.id)
      Field("state") { State($0.promise.state) }
      Field("days", about: "Days late, or days left.", as: .count.orNull, \.promise.state.days)
      Field("carried", \.promise.isCarried)
      Field("asked", \.promise.asked)
      Field("items") { promise in
        promise.promise.lines.map { Line(line: $0, left: promise.promise.left.contains($0.note)) }
      }
      Field("kind", \.promise.kind)
      Field("reason", \.promise.reason)
      Field("role", \.promise.role)
      Field("by", \.promise.by)
      Field("effect", \.promise.effect)
      Field("version", as: .number.orNull, \.promise.version)
      Field("given", \.promise.day)
      Field("done", \.promise.done)
      Field("toldBack", \.promise.state.toldBack)
      Field("toldHow", \.promise.toldHow)
      Field("next", about: "The link of its chain that is waited for; null when it is over.") {
        $0.promise.next
      }
      Field("chain", about: "What came after it, link by link.", \.promise.chain)
      Field("earlier", about: "What it said before, oldest first.", \.promise.earlier)
      Field("withdrawn", about: "Offers it may rest on that are offered no longer.") { promise in
        // As far as this room may see it.
        promise.promise.withdrawn.filter {
          $0.version != nil || !promise.reports.isHidden(.management)
        }
      }
    }
  }

  /// Where a reply stands.
  enum State: String, KnownWord {
    case overdue, due, promised
    case toTellBack = "to-tell-back"
    case toldBack = "told-back"

    init(_ state: FollowUpState) {
      self =
        switch state {
        case .overdue: .overdue
        case .due: .due
        case .promised: .promised
        case .toTellBack: .toTellBack
        case .toldBack: .toldBack
        }
    }
  }

  /// A line it answers.
  struct Line: Shaped {
    let line: ListLine
    let left: Bool

    static let shape = Shape<Line> {
      Field("id", \.line.note)
      Field("list", \.line.list)
      Field("rank", as: .number, \.line.rank)
      Field("number", as: .number.orNull, \.line.number)
      Field("left", about: "Whether the latest version has it no longer.", \.left)
    }
  }

  /// What the room said of the replies.
  struct Trust: Shaped {
    let handOver: HandOver
    let check: TrustCheck
    let reports: Reports

    static let shape = Shape<Trust> {
      Field("version", as: .number, \.handOver.version)
      Field(
        "unclear", about: "Those of the three that were not answered with yes.", \.check.unclear)
      Group("answers", about: "What was answered to each that was not passed over.") {
        Field("who", ifAny: { $0.check.answers[.who] })
        Field("when", ifAny: { $0.check.answers[.when] })
        Field("otherwise", ifAny: { $0.check.answers[.otherwise] })
      }
      Field("otherwise", \.check.otherwise)
      Field("changedSince") { $0.reports.isTrustOld($0.handOver) }
      Field("withoutDay") {
        $0.reports.series.promisesWithoutDay(in: $0.handOver.id).map(\.note)
      }
    }
  }
}

extension ChainLink: KnownWord {}
extension TrialVerdict: KnownWord {}
extension NoGround: KnownWord {}
extension TrustAnswer: KnownWord {}

extension ReplyChain: Shaped {
  static let shape = Shape<ReplyChain> {
    Field("told", \.told)
    Field("condition", \.condition)
    Field("trial", \.trial)
    Field("passedOn", \.passedOn)
    Field("ground", \.ground)
    Field("resultTold", \.resultTold)
  }
}

extension TellingBack: Shaped {
  static let shape = Shape<TellingBack> {
    Field("on", \.on)
    Field("how", \.how)
  }
}

extension ConditionSettled: Shaped {
  static let shape = Shape<ConditionSettled> {
    Field("on", \.on)
    Field("came", \.came)
    Field("how", \.words)
  }
}

extension TrialShown: Shaped {
  static let shape = Shape<TrialShown> {
    Field("on", \.on)
    Field("verdict", \.verdict)
    Field("how", \.words)
    Field("takesOver", \.takesOver)
  }
}

extension PassedOn: Shaped {
  static let shape = Shape<PassedOn> {
    Field("on", \.on)
    Field("asker", about: "The role that asks.", \.asker)
    Field("by", \.by)
  }
}

extension FollowUpState {
  fileprivate var days: Int? {
    switch self {
    case .overdue(let days), .due(let days): days
    case .promised, .toTellBack, .toldBack: nil
    }
  }

  /// The day it was told back.
  var toldBack: Day? { if case .toldBack(let day) = self { day } else { nil } }
}

extension Reply: Shaped {
  /// A reply as it was.
  static let shape = Shape<Reply> {
    Field("kind", \.kind)
    Field("reason", \.reason)
    Field("role", \.role)
    Field("by", \.by)
    Field("effect", \.effect)
  }
}

extension CarriedLine: Shaped {
  static let shape = Shape<CarriedLine> {
    Field("id", \.id)
    Field("asked", \.asked)
    Field("to", about: "The role that received the list.", \.to)
    Field("answerBy", \.answerBy)
  }
}

extension WithdrawnOffer: Shaped {
  static let shape = Shape<WithdrawnOffer> {
    Field("id", \.line.note)
    Field("text", \.line.text)
    Field("version", as: .number.orNull, \.version)
  }
}

extension JSONSchema {
  /// What `tilldi follow-up --format json` writes.
  package static let followUp = JSONSchema(
    name: "follow-up", title: "TillDi follow-up, format 1",
    about: "Every reply and every promise an earlier series left.",
    whole: FollowUpExport.form,
    parts: [("reply", FollowUpExport.Promise.form), ("trust", FollowUpExport.Trust.form)])
}

extension Reports {
  /// What was promised as data.
  package func followUpExport() -> JSON { FollowUpExport(reports: self).json }
}
