import Documents
import TillDiCore
import TillDiReports
import TillDiWords

/// The small programme with an activity of every form a board knows.
let boardProgramme: Programme = {
  var programme = fixtureProgramme
  let more: [(SessionID, Activity)] = [
    ("staff-1", boardActivity("home", .giveHomework, [])),
    ("staff-4", boardActivity("order", .rank, [.support, .disturbance, .claim])),
    ("management-1", boardActivity("dream", .mapDream, [])),
    ("joint-meeting", boardActivity("meet", .link, [.remark])),
  ]
  for (session, activity) in more {
    for index in programme.sessions.indices where programme.sessions[index].id == session {
      programme.sessions[index].activities.append(activity)
    }
    for index in programme.occasions.indices where programme.occasions[index].id == session {
      programme.occasions[index].activities.append(activity)
    }
  }
  return programme
}()

private func boardActivity(_ id: ActivityID, _ form: ActivityForm, _ takes: [NoteKind]) -> Activity
{
  Activity(
    id: id, title: both("Punkten", "The part"), step: nil, form: form, minutes: 20,
    workingMinutes: nil, timeFrame: nil, groups: nil, materials: [],
    say: [
      both("Nu ordnar vi.", "Now we order."), both("Vad är viktigast?", "What matters most?"),
    ], hints: [Hint(ability: nil, text: both("TIPSET", "TIPSET"))], outcome: nil, takes: takes)
}

extension Room {
  /// The picture some minutes after everything happened.
  func board(
    _ language: Language? = nil, after minutes: Int = 0, told: BoardTold = BoardTold()
  ) -> Board {
    let begun = Timestamp(text: "\(today)T14:05:00+01:00") ?? Timestamp(seconds: 0, offset: 0)
    return Board(
      history: history, programme: boardProgramme,
      now: Timestamp(seconds: begun.seconds + minutes * 60, offset: begun.offset),
      words: Words(language ?? series.language), told: told)
  }

  /// Goes to an activity that only the board's programme has.
  mutating func go(_ activity: ActivityID) throws {
    guard let occasion = series.openOccasion?.id else { throw Refusal.unknownOccasion }
    try enter(series.openOccasion?.activity ?? "who")
    record([.activityEntered(occasion: occasion, activity: activity)])
  }

  mutating func say(_ kind: NoteKind, many texts: String...) throws {
    for text in texts { try say(kind, text) }
  }
}

extension Board {
  /// What stands in the page, without its style sheet and script.
  var html: String {
    var page = page(every: 5, nonce: "k7f2m")
    page.style = HTMLCode("")
    page.script = HTMLCode("")
    return HTMLWriter().write(page)
  }

  /// The words of every note that is shown, by kind.
  var notes: [NoteKind: [String]] {
    guard case .notes(let columns) = scene else { return [:] }
    return Dictionary(uniqueKeysWithValues: columns.map { ($0.kind, $0.notes.map(\.text)) })
  }

  /// The lines of every list that is shown.
  var lists: [ListKind: [BoardPlace]] {
    guard case .lists(let lists, _) = scene else { return [:] }
    return Dictionary(uniqueKeysWithValues: lists.map { ($0.list, $0.places) })
  }
}
