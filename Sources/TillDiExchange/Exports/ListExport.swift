package import TillDiCore
package import TillDiReports

/// One side's lists as data, format 1; described in <doc:Data>.
package struct ListExport: DataExport, Hashable {
  package var format = 1
  package let workplace: String
  package let track: TrackKind
  /// The version these lines are; none where the lists are as they stand.
  @Explicit package var version: Int?
  @Explicit package var handedOver: Handing?
  package let lists: [Lines]

  /// From whom, to whom, and by when it is to be answered.
  package struct Handing: Codable, Hashable, Sendable {
    package let on: Day
    package let from: String
    package let to: String
    package let answerBy: Day
  }

  /// One list.
  package struct Lines: Codable, Hashable, Sendable {
    package let list: ListKind
    package let lines: [Line]
  }

  /// One line of a list.
  package struct Line: Codable, Hashable, Sendable {
    package let id: NoteID
    package let rank: Int
    package let top: Bool
    package let text: String
    @Explicit package var rewording: String?
    @Explicit package var detail: String?
    /// What staff need to take an offer, out of its conditions; `null` where nobody said.
    @Explicit package var needs: Needs?
    /// Every original wording that was gathered under it.
    package let gathered: [String]

    init(_ line: ListLine) {
      id = line.note
      rank = line.rank
      top = line.isTop
      text = line.text
      // One that the room said no to is nothing to show others.
      _rewording = Explicit(
        wrappedValue: line.isRewordingRight == false ? nil : line.rewording)
      _detail = Explicit(wrappedValue: line.detail)
      _needs = Explicit(
        wrappedValue: line.list == .offer ? Needs(OfferNeeds(reading: line.detail)) : nil)
      gathered = alphabetical(line.gathered)
    }
  }

  /// What staff need to be able, to want and to dare take an offer.
  package struct Needs: Codable, Hashable, Sendable {
    @Explicit package var able: String?
    @Explicit package var willing: String?
    @Explicit package var daring: String?

    init?(_ needs: OfferNeeds) {
      if needs.isEmpty { return nil }
      _able = Explicit(wrappedValue: needs[.able])
      _willing = Explicit(wrappedValue: needs[.willing])
      _daring = Explicit(wrappedValue: needs[.daring])
    }
  }
}

extension Reports {
  /// One side's lists as data: the latest version handed over or the one that is named, else as
  /// they stand.
  package func listExport(_ track: TrackKind, version: Int? = nil) -> ListExport {
    let handOver = self.handOver(of: track, version: version)
    let lines = lines(of: track, handOver)
    return ListExport(
      workplace: series.name, track: track, version: handOver?.version,
      handedOver: handOver.map {
        ListExport.Handing(on: $0.on, from: $0.from, to: $0.to, answerBy: $0.answerBy)
      },
      lists: ListKind.lists(of: track).map { list in
        ListExport.Lines(
          list: list, lines: lines.filter { $0.list == list }.map { ListExport.Line($0) })
      })
  }
}
