package import Documents
package import TillDiCore
import TillDiWords

extension Reports {
  /// The way-in sheet for staff: each moment, who owns it, how staff reach it, what staff can value there.
  ///
  /// It is made of the dream where there is one, else of how it is now. Moments that nobody owns are told of at the
  /// end, in a sentence.
  ///
  /// Source: *The model*, “The way in”, for reflections 3 and 8.
  package func wayIn() -> Document {
    let moments = momentsOfWayIn
    return document(title: phrases.title(phrases.title(of: .wayIn), of: series.name)) {
      if moments.isEmpty {
        paragraph(phrases.emptyMap(.now))
      } else {
        paragraph(phrases.wayInGreeting(mapOfWayIn))
        wayIns(moments)
      }
    }
  }

  /// The same inside another document; nothing where nobody has said who owns a moment or how staff reach it.
  @BlockBuilder
  func wayInSection(level: Int = 2) -> [Block] {
    let moments = momentsOfWayIn
    if moments.contains(where: { $0.owner != nil || $0.wayIn != nil }) {
      heading(.wayIn, level: level)
      wayIns(moments)
    }
  }

  /// The map the sheet is made of.
  package var mapOfWayIn: MapKind { drawn(.dream).isEmpty || !series.isDreamBegun ? .now : .dream }

  /// The moments the sheet tells of.
  package var momentsOfWayIn: [Moment] { drawn(mapOfWayIn) }

  @BlockBuilder
  private func wayIns(_ moments: [Moment]) -> [Block] {
    Block.table(
      Table(
        columns: phrases.wayInHeaders.map { Table.Column(.text($0)) },
        rows: moments.map { moment in
          [moment.name, moment.owner ?? phrases.nobodyYet, moment.wayIn, moment.value]
            .map { .text($0 ?? "–") }
        }))
    let unowned = moments.filter { $0.owner == nil }.map(\.name)
    if unowned.count == moments.count {
      paragraph(phrases.nobodyOwnsAny)
    } else if !unowned.isEmpty {
      paragraph(phrases.nobodyOwns(unowned))
    }
  }
}
