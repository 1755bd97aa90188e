package import Documents
import TillDiCore
import TillDiWords

extension Reports {
  /// The funnel both ways, each side as far as this room may see it; none where nothing has begun.
  package func funnelFigure() -> Figure? {
    let sides = TrackKind.allCases.filter { !isHidden($0) }.map { side($0) }
    if sides.allSatisfy({ $0.parts.allSatisfy(\.isEmpty) }) { return nil }
    let funnels = Funnels(
      parts: phrases.funnelParts, sides: sides,
      signs: Funnels.Signs(reached: phrases.reached, missing: phrases.notReached))
    let told = sides.flatMap { side -> [String] in
      let stages: [String] = side.parts.joined().map {
        phrases.ended(phrases.stage($0.name, $0.count, lost: $0.lost))
      }
      return [side.title + ":"] + stages + [side.verdict]
    }
    return Figure(
      .funnels(funnels), alternative: told.joined(separator: " "))
  }

  private func side(_ track: TrackKind) -> Funnels.Side {
    let funnel = series.funnel(of: track)
    let stops = Dictionary(funnel.stops(on: today).map { ($0.stage, $0) }) { first, _ in first }
    let passing = funnel.handedOver > 0 ? FunnelStage.passing(of: track) : []
    return Funnels.Side(
      phrases.direction(of: track),
      [
        choosing(funnel).map { Funnels.Stage(phrases.name(of: $0), funnel.count(at: $0)) },
        passing.map {
          Funnels.Stage(
            phrases.name(of: $0), funnel.count(at: $0), lost: stops[$0].map(phrases.lost) ?? [])
        },
      ], verdict: phrases.state(funnel.state(on: today), hasReplies: funnel.hasReplies))
  }

  /// The stages up to the list; none where nothing was said or drawn here, or this room may not see it.
  private func choosing(_ funnel: Funnel) -> [FunnelStage] {
    if funnel.track == hiddenTrack { return [] }
    // Management's process is drawn in one room, and does not travel with the list.
    let isDrawnHere = funnel.track == .staff || funnel.drawn > 0
    let stages = FunnelStage.choosing(of: funnel.track).filter { isDrawnHere || $0 == .onList }
    return stages.contains { funnel.count(at: $0) > 0 } ? stages : []
  }

  /// How many notes were about things, ways and society, session by session; none where nothing is tagged.
  ///
  /// What stays in the room is not counted, nor what this room may not see.
  package func perspectivesFigure() -> Figure? {
    let bySession = Dictionary(grouping: notesToMark) { $0.position?.session }
    let rows = sessionsSeen.compactMap { session -> Bars.Row? in
      guard let said = bySession[session], !said.isEmpty else { return nil }
      let isTagged = said.contains { !$0.dimensions.isEmpty }
      let counts = Dimension.allCases.map { dimension in
        said.count { $0.dimensions.contains(dimension) }
      }
      return Bars.Row(title(of: session), isTagged ? counts : nil)
    }
    if rows.allSatisfy({ $0.values == nil }) { return nil }
    let columns = Dimension.allCases.map { phrases.column(of: $0) }
    let told = rows.map { row in
      let counts =
        row.values.map { zip(columns, $0).map { "\($0.lowercased()) \($1)" } }
        ?? [phrases.nothingTagged.lowercased()]
      return "\(row.label): \(counts.joined(separator: ", "))."
    }
    return Figure(
      .bars(Bars(columns: columns, rows: rows, none: phrases.nothingTagged)),
      caption: .text(phrases.perspectivesCaption), alternative: told.joined(separator: " "))
  }

  /// Planned and actual minutes of each session that ended and had a clock; none where no time is known.
  ///
  /// For the facilitator and the shared report; staff's list to management carries no times.
  package func timeFigure() -> Figure? {
    let rows = sessionsSeen.flatMap { session -> [Pairs.Row] in
      let held = series.occasions.filter {
        $0.session == session && $0.isEnded && !$0.isAfterwards && !$0.taken.isEmpty
      }
      return held.map { occasion in
        let times = Array(occasion.taken.values)
        let planned =
          programme?.session(session)?.minutes ?? times.reduce(0) { $0 + $1.planned }
        let actual = times.reduce(0) { $0 + $1.actual }
        let which = occasion.label ?? (held.count > 1 ? words.short(occasion.day) : nil)
        return Pairs.Row(
          title(of: session) + (which.map { " (\($0))" } ?? ""),
          meant: Pairs.Amount(planned, phrases.planned(minutes: planned)),
          came: Pairs.Amount(actual, phrases.took(minutes: actual)))
      }
    }
    if rows.isEmpty { return nil }
    let told = rows.map { "\($0.label): \($0.meant.words), \($0.came.words)." }
    return Figure(
      .pairs(Pairs(rows: rows)), caption: .text(phrases.timeCaption),
      alternative: told.joined(separator: " "))
  }

  /// The sessions this room may know of, in the programme's order, our own occasions last.
  private var sessionsSeen: [SessionID] {
    let known = programme?.everySession ?? []
    let other = series.occasions.map(\.session).filter { id in !known.contains { $0.id == id } }
    var seen: Set<SessionID> = []
    return (known.filter { $0.track == nil || $0.track != hiddenTrack }.map(\.id) + other)
      .filter { seen.insert($0).inserted }
  }

  /// What the room may have marked as about things, ways or society.
  private var notesToMark: [Note] {
    series.notes(of: Set(NoteKind.allCases)).filter { !$0.isName && !isHiddenNote($0.id) }
  }

  /// The three dimensions under a heading of their own; where all is about things, that is worth a word.
  @BlockBuilder
  func perspectives() -> [Block] {
    if let figure = perspectivesFigure() {
      heading(.dimensions)
      Block.figure(figure)
      if Series.isAllThings(notesToMark) { paragraph(phrases.allThings) }
    }
  }

  /// Planned and actual time under a heading of its own, in words: so few numbers need no picture.
  @BlockBuilder
  func timeTaken() -> [Block] {
    if case .pairs(let pairs)? = timeFigure()?.content {
      Block.heading(level: 2, .text(phrases.timeTitle))
      let each = pairs.rows.map {
        phrases.took($0.label, minutes: $0.came.value, of: $0.meant.value)
      }
      paragraph("\(phrases.ended(phrases.joined(each))) \(phrases.timeCaption)")
    }
  }
}
