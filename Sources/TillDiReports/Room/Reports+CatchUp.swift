package import Documents
package import TillDiCore
import TillDiWords

extension Reports {
  /// The session that was held last, if any.
  package var lastHeld: SessionID? {
    series.occasions.enumerated().max { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }?
      .element.session
  }

  /// Half a page for somebody who missed a session, the last one unless it is named: what was done, what came out as
  /// it may be told, what is asked till next time, and when that is.
  ///
  /// It has no number of people, no order in which anybody spoke, and nothing that stays in the room.
  ///
  /// Source: *The model*, “Telling those who missed it”.
  package func catchUp(_ named: SessionID? = nil) -> Document {
    let occasions = series.occasions.filter { $0.session == named ?? lastHeld }
    guard let id = named ?? lastHeld, !occasions.isEmpty else {
      return document(title: phrases.title(phrases.catchUpTitle, of: series.name)) {
        paragraph(phrases.nothingHeld)
      }
    }
    let session = programme?.session(id)
    let days = Set(occasions.map(\.day)).sorted()
    return Document(
      title: phrases.title(phrases.catchUpTitle, of: series.name),
      language: words.language.rawValue, paper: Paper(setting: .dense)
    ) {
      paragraph(
        [phrases.weMet(title(of: id), on: days), purpose(of: session)]
          .compactMap { $0 }.joined(separator: " "))
      done(at: session, occasions)
      cameOut(of: id)
      tillNextTime(after: id)
      nextMeeting(of: session?.track)
    }
  }

  /// What a track's session is for; what an occasion of our own is for is written to the one who leads it.
  private func purpose(of session: Session?) -> String? {
    session?.track == nil ? nil : session.map { phrases.wasFor(text($0.purpose)) }
  }

  private func section(_ title: String) -> Block { .heading(level: 2, .text(title)) }

  /// What was gone through, with what was to come out of it; whether it did nobody has said.
  @BlockBuilder
  private func done(at session: Session?, _ occasions: [Occasion]) -> [Block] {
    let entered = occasions.reduce(into: Set<ActivityID>()) { $0.formUnion($1.entered) }
    let done = (session?.activities ?? []).filter {
      entered.contains($0.id) && $0.form != .giveHomework
    }
    if !done.isEmpty {
      section(phrases.whatWeDid)
      Block.bulletList(
        done.map { activity in
          guard let outcome = activity.outcome else {
            return ListItem(.text(text(activity.title)))
          }
          return ListItem([
            .strong(.text("\(text(activity.title)).")),
            .text(" \(phrases.theIdea(text(outcome)))"),
          ])
        })
    }
  }

  /// The lines of the lists that were said there, a few of each.
  @BlockBuilder
  private func cameOut(of session: SessionID) -> [Block] {
    let lists = ListKind.allCases.map { ($0, said($0, at: session)) }.filter { !$0.1.isEmpty }
    section(phrases.whatCameOut)
    if lists.isEmpty { paragraph(phrases.askWhatWasSaid) }
    if !lists.isEmpty {
      Block.columns(
        lists.map { list, texts in
          [
            .paragraph(.strong(.text("\(words.title(of: list)):"))),
            .bulletList(texts.prefix(shownOfEach).map { ListItem(.text($0)) }),
          ]
        })
    }
    if lists.contains(where: { $0.1.count > shownOfEach }) { paragraph(phrases.restIsWritten) }
  }

  /// What was said for a list at a session, as it may be told: in the room's order where it gave one, otherwise in
  /// the alphabet's.
  private func said(_ list: ListKind, at session: SessionID) -> [String] {
    let lines = series.lines(of: list).filter { line in
      ([line.note] + line.gatheredNotes).contains { note in
        series.notes[note]?.position?.session == session
      } && !isHiddenNote(line.note)
    }
    return lines.filter(\.isRanked).map { spoken($0) }
      + alphabetical(lines.filter { !$0.isRanked }.map { spoken($0) })
  }

  @BlockBuilder
  private func tillNextTime(after session: SessionID) -> [Block] {
    let homework = programme?.homework(givenAt: session) ?? []
    if !homework.isEmpty {
      section(phrases.nextTime)
      for slip in homework { paragraph("\(text(slip.task)) \(phrases.noNames)") }
    }
  }

  @BlockBuilder
  private func nextMeeting(of track: TrackKind?) -> [Block] {
    let next = series.waitingPlans.first { plan in
      let side = programme?.session(plan.session)?.track
      return plan.day > today && (side == nil || track == nil || side == track)
    }
    section(phrases.weMeetNext)
    paragraph(next.map { phrases.meets(title(of: $0.session), $0) } ?? phrases.dateComes)
    Block.paragraph(.strong(.text(phrases.justAsWelcome)))
  }
}

/// How many lines of each list fit on half a page.
private let shownOfEach = 3
