package import TillDiCore
package import TillDiReports

/// The two lists against each other as data, format 1; described in <doc:Data>.
struct ComparisonExport: SeriesExport {
  let reports: Reports
  /// By the item they are for.
  let suggestions: [NoteID: [LinkSuggestion]]

  static let fields = Shape<ComparisonExport> {
    Group("versions", about: "The versions that are compared; null for a list as it stands.") {
      Field("staff", as: .number.orNull) { $0.reports.series.latestHandOver(of: .staff)?.version }
      Field("management", as: .number.orNull) {
        $0.reports.series.latestHandOver(of: .management)?.version
      }
    }
    Field("items", about: "In the order they need an answer.") { export in
      export.comparison?.items.map { item in
        Item(
          item: item, series: export.reports.series,
          suggestions: export.suggestions[item.line.note] ?? [])
      } ?? []
    }
    Field("offers") { $0.comparison?.offers ?? [] }
    Group("funnel") {
      Field("staff") { Direction(.staff, $0.reports) }
      Field("management") { Direction(.management, $0.reports) }
    }
  }

  /// None while a session is open whose room may not see the other side's list.
  private var comparison: Comparison? { reports.mayCompare ? reports.series.comparison : nil }

  /// A staff item: `matched` and `answered` are two facts.
  struct Item: Shaped {
    let item: ComparedItem
    let series: Series
    let suggestions: [LinkSuggestion]

    static let shape = Shape<Item> {
      Field("list", \.item.line.list)
      Field("line", \.item.line)
      Field("matched", about: "Whether people linked an offer to it.", \.item.isMatched)
      Field("answered", about: "Whether a role with mandate replied.", \.item.isAnswered)
      Field("links", about: "The offers that serve it.") { $0.item.offers.map(\.note) }
      Field("linksInPart", about: "Those of them that serve it in part only.") {
        $0.item.links.filter { $0.grade == .servesInPart }.map(\.line.note)
      }
      Field("withdrawn", about: "Offers that were linked and are offered no longer.") {
        $0.item.withdrawn.map(\.line.note)
      }
      Field("replies", about: "The one that counts last.") { item in
        item.item.replies.map { Response(reply: $0, series: item.series) }
      }
      Field(
        "suggestions", about: "What may belong together by its words; nobody has said so.",
        \.suggestions)
    }
  }

  /// A reply.
  struct Response: Shaped {
    let reply: Reply
    let series: Series

    static let shape = Shape<Response> {
      Field("id", \.reply.id)
      Field("kind", \.reply.kind)
      Field("role", \.reply.role)
      Field("reason", \.reply.reason)
      Field("by", \.reply.by)
      Field("effect", \.reply.effect)
      Field("done") { $0.series.doneOn[$0.reply.id] }
      Field("toldBack") { $0.series.toldBack[$0.reply.id]?.on }
    }
  }

  /// How far a direction has come: lines at each stage, what stopped between them, and the state they add up to.
  struct Direction: Shaped {
    let reports: Reports
    let funnel: Funnel

    init(_ track: TrackKind, _ reports: Reports) {
      self.reports = reports
      funnel = reports.series.funnel(of: track)
    }

    static let shape = Shape<Direction> {
      Field("state") { $0.funnel.state(on: $0.reports.today) }
      Field("said", as: .count) { $0.shown($0.funnel.said) }
      Field("gathered", as: .count) { $0.shown($0.funnel.gathered) }
      Field("drawn", as: .count.orNull) { $0.ofOffers($0.isHidden ? 0 : $0.funnel.drawn) }
      Field("decisionPoints", as: .count.orNull) {
        $0.ofOffers($0.isHidden ? 0 : $0.funnel.decisionPoints)
      }
      Field("onList", as: .count) { $0.shown($0.funnel.onList) }
      Field("chosen", as: .count) { $0.reports.isHidden($0.funnel.track) ? 0 : $0.funnel.chosen }
      Field("handedOver", as: .count, \.funnel.handedOver)
      Field("read", as: .count, \.funnel.read)
      Field("askedFor", as: .count.orNull) { $0.ofOffers($0.funnel.askedFor) }
      Field("answered", as: .count, \.funnel.answered)
      Field("told", as: .count, \.funnel.told)
      Field("done", as: .count, \.funnel.done)
      Field("toldBack", as: .count, \.funnel.toldBack)
      Field("replies", about: "One may answer several lines.", as: .count, \.funnel.replies)
      Field("taken", as: .count.orNull) { $0.ofOffers($0.funnel.taken) }
      Field("answerBy", \.funnel.answerBy)
      Field("stops") { $0.funnel.stops(on: $0.reports.today) }
      Field("narrowest") { $0.funnel.narrowest(on: $0.reports.today).stage }
    }

    private var isHidden: Bool { funnel.track == reports.hiddenTrack }

    /// While a session is open, not even the number of what the other side has said or drawn is shown.
    private func shown(_ count: Int) -> Int { isHidden ? min(count, funnel.handedOver) : count }

    private func ofOffers(_ count: Int) -> Int? { funnel.track == .management ? count : nil }
  }
}

extension LinkSuggestion: Shaped {
  static let shape = Shape<LinkSuggestion> {
    Field("offer", \.offer.note)
    Field("reasons", \.reasons)
  }
}

extension SuggestionReason: Shaped {
  static let shape = Shape<SuggestionReason> {
    Field("item", \.item)
    Field("offer", \.offer)
  }
}

extension ComparedOffer: Shaped {
  static let shape = Shape<ComparedOffer> {
    Field("line", \.line)
    Field("links") { $0.links.map(\.note) }
    Field(
      "answer", about: "What staff said of it; left out where they said nothing.", ifAny: \.answer)
  }
}

extension OfferStance: KnownWord {}

extension OfferAnswer: Shaped {
  static let shape = Shape<OfferAnswer> {
    Field("kind", \.stance)
    Field("reason", \.reason)
    Field("on", \.on)
  }
}

extension FunnelStop: Shaped {
  static let shape = Shape<FunnelStop> {
    Field("before", \.stage)
    Field("waiting", as: .count, \.waiting)
    Field("stuck", as: .count, \.stuck)
    Field("settled", as: .count, \.settled)
    Field("due", \.due)
  }
}

extension FunnelNarrows {
  /// The stage before which most has stopped.
  fileprivate var stage: FunnelStage? {
    switch self {
    case .stuck(let stop), .waiting(let stop): stop.stage
    case .notHandedOver, .nowhere, .empty: nil
    }
  }
}

extension JSONSchema {
  /// What `tilldi compare --format json` writes.
  package static let comparison = JSONSchema(
    name: "compare", title: "TillDi comparison, format 1",
    about: "The two lists against each other; matched and answered are two facts.",
    whole: ComparisonExport.form,
    parts: [
      ("line", ListLine.form), ("item", ComparisonExport.Item.form),
      ("reply", ComparisonExport.Response.form), ("direction", ComparisonExport.Direction.form),
    ])

  /// A line of what `tilldi compare --case` writes.
  package static let pair = JSONSchema(
    name: "compare-case", title: "TillDi scored pair",
    about: "One pair of a case, on a line of its own.",
    whole: .object([
      ("case", .text, false), ("staff", .text, false), ("management", .text, false),
      ("score", .decimal, false),
    ]))
}

extension Reports {
  /// The two lists against each other as data, in the order they need an answer.
  package func comparisonExport(suggestions: [LinkSuggestion] = []) -> JSON {
    ComparisonExport(
      reports: self, suggestions: Dictionary(grouping: suggestions) { $0.item.note }
    ).json
  }
}
