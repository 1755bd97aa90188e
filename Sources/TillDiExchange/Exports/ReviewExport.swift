package import TillDiCore
package import TillDiReports

/// What was said when the room looked back, as data, format 1; described in <doc:LookingBack>.
package struct ReviewExport: DataExport, Hashable {
  package var format = 1
  package let workplace: String
  /// Every reflection of the programme in order, then those it no longer has.
  package let reflections: [Reviewed]

  /// A reflection, and what was said of it.
  package struct Reviewed: Codable, Hashable, Sendable {
    package let number: Int
    /// The programme's words, by language; `null` where the programme no longer has it.
    @Explicit package var reflection: LocalizedText?
    @Explicit package var seen: ReflectionReview.Seen?
    @Explicit package var example: String?
    @Explicit package var recommendation: String?
    /// The notes that people marked behind it.
    package let notes: [Marked]
  }

  /// A note that people marked.
  package struct Marked: Codable, Hashable, Sendable {
    package let id: NoteID
    package let kind: NoteKind
    package let text: String
    @Explicit package var detail: String?
  }
}

extension Reports {
  /// What was said of each reflection as data.
  package func reviewExport() -> ReviewExport {
    let known = Dictionary(
      (programme?.reflections ?? []).map { ($0.number, $0.text) }, uniquingKeysWith: { $1 })
    let numbers = Set(known.keys).union(series.reviews.keys).sorted {
      (known[$0] == nil ? 1 : 0, $0) < (known[$1] == nil ? 1 : 0, $1)
    }
    return ReviewExport(
      workplace: series.name,
      reflections: numbers.map { number in
        let review = series.reviews[number]
        return ReviewExport.Reviewed(
          number: number, reflection: known[number], seen: review?.seen, example: review?.example,
          recommendation: review?.recommendation,
          notes: review.map { evidence(for: $0) }?.map {
            ReviewExport.Marked(id: $0.id, kind: $0.kind, text: $0.text, detail: $0.detail)
          } ?? [])
      })
  }
}
