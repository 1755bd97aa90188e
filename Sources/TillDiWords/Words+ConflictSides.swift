import TillDiCore

extension Words {
  /// What one computer set, in a line.
  func value(_ event: Event, _ names: ConflictNames) -> String {
    switch event {
    case .edited(let note, let text), .reworded(let note, let text), .detailed(let note, let text):
      names.staysInRoom(note) ? reports.staysInRoom : reports.quoted(text)
    case .arranged(_, let text): reports.quoted(text)
    case .rewordingHeard(_, let isRight):
      isRight ? pick("rätt uppfattat", "right") : pick("inte rätt uppfattat", "not right")
    case .tagged(_, let dimensions):
      dimensions.isEmpty
        ? pick("ingen dimension", "no dimension")
        : reports.joined(dimensions.map { name(of: $0) })
    case .moved(_, let kind): name(of: kind)
    case .placed(_, let activity): activity.rawValue
    case .removed, .momentRemoved: pick("borttaget", "removed")
    case .keptInRoom(_, let stays):
      stays ? pick("stannar i rummet", "stays in the room") : pick("får lämna", "may leave")
    case .ranked(_, let order): ranking(order, names)
    case .momentSet(_, let moment, _): told(moment)
    case .headingSet(let heading):
      reports.joined(
        [heading.municipality, heading.board, heading.reference].compactMap { $0 }.map {
          reports.quoted($0)
        })
    case .programmeAdopted(_, let fingerprint): "programmes/\(fingerprint).yaml"
    case .replied(let reply):
      "\(name(of: reply.kind)) (\(reply.role))" + (reply.reason.map { ": \($0)" } ?? "")
    case .done(_, let day): reports.dated(day)
    case .toldBack(_, let day, let how): reports.dated(day) + (how.map { ", \($0)" } ?? "")
    case .planned(let plan): "\(reports.dated(plan.day)) \(plan.time)"
    case .cancelled(_, let reason):
      pick("inställt", "cancelled") + (reason.map { ": \($0)" } ?? "")
    default: pick("annat", "otherwise")
    }
  }

  /// The first lines of an order, and how many more there are.
  private func ranking(_ order: [NoteID], _ names: ConflictNames) -> String {
    let leaving = order.filter { !names.staysInRoom($0) }
    let first = leaving.prefix(5).enumerated().map { "\($0 + 1) \(names.note($1))" }
    let more = leaving.count - first.count
    return first.joined(separator: " · ")
      + (more > 0 ? pick(" · \(more) till", " · \(more) more") : "")
  }

  private func told(_ moment: Moment) -> String {
    moment.name + (moment.roles.isEmpty ? "" : ": " + moment.roles.joined(separator: ", "))
      + (moment.decides.map { " → \($0)" } ?? "")
  }

  /// How to choose: by setting it once more, which has seen both.
  func choice(_ event: Event) -> String {
    let command =
      switch event {
      case .headingSet: "tilldi heading"
      case .edited: pick("/ändra i tilldi run", "/edit in tilldi run")
      case .reworded: pick("/omskriv i tilldi run", "/reword in tilldi run")
      case .detailed: pick("/villkor i tilldi run", "/condition in tilldi run")
      case .tagged:
        pick("/sak, /sätt eller /samhälle i tilldi run", "/thing, /way or /society in tilldi run")
      case .moved, .placed: pick("/flytta i tilldi run", "/move in tilldi run")
      case .keptInRoom(let note, _): "tilldi room \(note.rawValue.prefix(5))"
      case .ranked(let list, _): "tilldi rank \(list.track.rawValue)"
      case .momentSet(let map, _, _), .momentRemoved(let map, _):
        "tilldi map \(map.rawValue) --edit"
      case .replied: "tilldi reply --change"
      case .done: "tilldi follow-up --done"
      case .toldBack: "tilldi follow-up --told"
      case .planned, .cancelled: "tilldi schedule move"
      default: "tilldi run"
      }
    return pick(
      "Välj genom att sätta det en gång till: \(command)",
      "Choose by setting it once more: \(command)")
  }
}
