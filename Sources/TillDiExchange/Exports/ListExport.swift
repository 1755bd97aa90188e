package import TillDiCore
package import TillDiReports

/// One side's lists as data, format 1; described in <doc:Data>.
struct ListExport: SeriesExport {
  let reports: Reports
  let track: TrackKind
  let handOver: HandOver?

  static let fields = Shape<ListExport> {
    Field("track", \.track)
    Field("version", about: "The version handed over.", as: .number.orNull) { $0.handOver?.version }
    Field("handedOver", \.handOver)
    Field("lists") { export in
      let lines = export.reports.lines(of: export.track, export.handOver)
      return ListKind.lists(of: export.track).map { list in
        Lines(list: list, lines: lines.filter { $0.list == list })
      }
    }
  }

  /// One list.
  struct Lines: Shaped {
    let list: ListKind
    let lines: [ListLine]

    static let shape = Shape<Lines> {
      Field("list", \.list)
      Field("lines", \.lines)
    }
  }
}

extension HandOver: Shaped {
  static let shape = Shape<HandOver> {
    Field("on", \.on)
    Field("from", about: "The role that carried the list.", \.from)
    Field("to", about: "The role that received it.", \.to)
    Field("answerBy", about: "The last day for an answer.", \.answerBy)
  }
}

extension ListLine: Shaped {
  static let shape = Shape<ListLine> {
    Field("id", \.note)
    Field("rank", as: .number, \.rank)
    Field(
      "number", about: "What it is called by in every version; null for one that is in none yet.",
      as: .number.orNull, \.number)
    Field("top", about: "Whether it is among the first three of its side.", \.isTop)
    Field("text", about: "As it was read aloud; empty for a claim that is a route alone.", \.text)
    Field("rewording", about: "The facilitator's words beside them.", \.toldRewording)
    Field("detail", about: "A claim's route, or an offer's conditions.", \.detail)
    Field("needs", about: "What staff need to take an offer.") { line in
      let needs = OfferNeeds(reading: line.list == .offer ? line.detail : nil)
      return needs.isEmpty ? nil : needs
    }
    Field(
      "gathered", about: "The original wordings under it, in an order that tells nothing."
    ) { alphabetical($0.gathered) }
  }
}

extension OfferNeeds: Shaped {
  static let shape = Shape<OfferNeeds> {
    Field("able") { $0[.able] }
    Field("willing") { $0[.willing] }
    Field("daring") { $0[.daring] }
  }
}

extension JSONSchema {
  /// What `tilldi list --format json` writes.
  package static let list = JSONSchema(
    name: "list", title: "TillDi list, format 1",
    about: "A side's lists: a version that was handed over, or as they stand.",
    whole: ListExport.form, parts: [("line", ListLine.form)])
}

extension Reports {
  /// One side's lists as data: the latest version handed over or the one that is named, else as
  /// they stand.
  package func listExport(_ track: TrackKind, version: Int? = nil) -> JSON {
    ListExport(reports: self, track: track, handOver: handOver(of: track, version: version)).json
  }
}
