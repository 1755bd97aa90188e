package import Documents
package import TillDiCore
import TillDiWords

extension Reports {
  /// The heading a registrar can file a paper by; rows without a value are left out.
  func registrarHeading(version: String, more: [(HeadingRow, String?)] = []) -> Block {
    let heading = series.heading
    let rows: [(HeadingRow, String?)] =
      [
        (.municipality, heading.municipality),
        (.board, heading.board),
        (.workplace, series.name),
        (.version, version),
      ] + more + [
        (.reference, heading.reference),
        (.written, phrases.dated(today)),
      ]
    return .definitions(
      rows.compactMap { row, value in
        value.map { Definition(.text(phrases.name(of: row)), .text($0)) }
      })
  }

  /// The same on a line or two, where room is short.
  func registrarLine(version: String) -> Block {
    let heading = series.heading
    let facts = [
      heading.municipality, heading.board, version,
      heading.reference.map { "\(phrases.name(of: .reference)) \($0)" },
      phrases.writtenOut(today),
    ]
    return .paragraph(.text(facts.compactMap { $0 }.joined(separator: " · ")))
  }

  /// A paper that is filed as it stands today: the same, with the heading a registrar files it by.
  package func filed(_ paper: Document) -> Document {
    var paper = paper
    paper.blocks.insert(registrarHeading(version: phrases.asOf(today)), at: 0)
    if paper.paper == Paper() { paper.paper.setting = .compact }
    return paper
  }

  /// The heading of a list: who hands over, who receives, by when.
  func listHeading(_ track: TrackKind, _ handOver: HandOver?) -> Block {
    guard let handOver else {
      let isStaff = track == .staff
      let answerBy = series.arrangements[.answerBy].flatMap { Day(text: $0) }
      return registrarHeading(
        version: phrases.draft,
        more: [
          (.to, isStaff ? series.arrangements[.receiver] : nil),
          (.answerBy, isStaff ? answerBy.map { phrases.dated($0) } : nil),
        ])
    }
    return registrarHeading(
      version: phrases.handedOver(version: handOver.version),
      more: [
        (.handedOver, phrases.dated(handOver.on)), (.from, handOver.from), (.to, handOver.to),
        (.answerBy, phrases.dated(handOver.answerBy)),
      ])
  }

  /// The roles that were heard, as they may be told.
  ///
  /// A role held by fewer than three is not named, unless the room itself named it when it handed
  /// over.
  func rolesHeard(by track: TrackKind, _ handOver: HandOver?) -> String? {
    let heard = rolesToTell(by: track, handOver)
    guard !heard.named.isEmpty || heard.hasOthers else { return nil }
    return phrases.rolesHeard(heard.named, andOthers: heard.hasOthers)
  }

  /// The same as data; a list from another laptop brings what that one knows.
  package func rolesToTell(by track: TrackKind, _ handOver: HandOver?) -> (
    named: [String], hasOthers: Bool
  ) {
    let sessions = sessions(of: track)
    let every = series.everyRole(at: sessions)
    let allowed = Set(series.rolesHeard(at: sessions).named).union(handOver?.roles ?? [])
    let hasOthers =
      every.contains { !allowed.contains($0) } || handOver?.hasOtherRoles == true
    return (allowed.sorted(), hasOthers)
  }

  /// A version of a side's list, the latest unless one is named.
  package func handOver(of track: TrackKind, version: Int?) -> HandOver? {
    guard let version else { return series.latestHandOver(of: track) }
    return series.handOvers.first { $0.track == track && $0.version == version }
  }

  /// The lines of a version, or of the lists as they stand.
  package func lines(of track: TrackKind, _ handOver: HandOver?) -> [ListLine] {
    if let handOver { return series.lines(of: handOver) }
    if isHidden(track) { return [] }
    return ListKind.lists(of: track).flatMap { series.lines(of: $0) }
  }
}
