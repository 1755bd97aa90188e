import Documents
import TillDiCore
import TillDiWalk
import TillDiWords

extension LineScreen {
  /// The item in turn: its words, what it is linked with, what may serve it, and how to go on.
  func blocks(for meeting: WalkMeeting) -> [Block] {
    guard let item = meeting.item else {
      return [.paragraph(.text(words.goneThrough(alone: meeting.alone)))]
    }
    let place = words.itemPlace(meeting.number, of: meeting.count)
    let linked = meeting.links.map { link in
      let name = words.linked(words.name(of: link.line), link.grade)
      return ListItem(.text("↔ \(name): \(full(link.line))"))
    }
    let suggested = meeting.proposals.enumerated().map { index, proposal in
      ListItem(.text("\(words.suggestion(index + 1, proposal)): \(full(proposal.offer))"))
    }
    let told = linked + suggested
    return [
      .rule,
      .paragraph([
        .strong(.text(words.name(of: item))),
        .text(" (\(place)): \(full(item))"),
      ]),
    ] + (told.isEmpty ? [] : [.bulletList(told)])
      + [.paragraph(.text(words.howToMeet(!suggested.isEmpty)))]
  }
}
