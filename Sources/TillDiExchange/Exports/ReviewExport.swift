import TillDiCore
package import TillDiReports

/// What was said when the room looked back, as data, format 1; described in <doc:LookingBack>.
struct ReviewExport: SeriesExport {
  let reports: Reports

  static let fields = Shape<ReviewExport> { Field("reflections", \.reflections) }

  /// Every reflection of the programme in order, then those it no longer has.
  private var reflections: [Reviewed] {
    let known = Dictionary(
      (reports.programme?.reflections ?? []).map { ($0.number, $0.text) },
      uniquingKeysWith: { $1 })
    let numbers = Set(known.keys).union(reports.series.reviews.keys).sorted {
      (known[$0] == nil ? 1 : 0, $0) < (known[$1] == nil ? 1 : 0, $1)
    }
    return numbers.map { number in
      let review = reports.series.reviews[number]
      return Reviewed(
        number: number, reflection: known[number], review: review,
        notes: review.map { reports.evidence(for: $0) } ?? [])
    }
  }

  /// A reflection, and what was said of it.
  struct Reviewed: Shaped {
    let number: Int
    let reflection: LocalizedText?
    let review: ReflectionReview?
    let notes: [Note]

    static let shape = Shape<Reviewed> {
      Field("number", \.number)
      Field("reflection", about: "By language.", \.reflection)
      Field("seen", \.review?.seen)
      Field("example", \.review?.example)
      Field("recommendation", \.review?.recommendation)
      Field("notes", about: "Those that people marked themselves.", \.notes)
    }
  }
}

extension Note: Shaped {
  static let shape = Shape<Note> {
    Field("id", \.id)
    Field("kind", \.kind)
    Field("text", \.text)
    Field("detail", \.detail)
  }
}

extension JSONSchema {
  /// What `tilldi review --format json` writes.
  package static let review = JSONSchema(
    name: "review", title: "TillDi looking back, format 1",
    about: "The programme's reflections, and what people said of them.", whole: ReviewExport.form)
}

extension Reports {
  /// What was said of each reflection as data.
  package func reviewExport() -> JSON { ReviewExport(reports: self).json }
}
