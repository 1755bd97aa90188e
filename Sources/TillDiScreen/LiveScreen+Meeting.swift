import Terminal
import TextShape
import TillDiCore
import TillDiWalk
import TillDiWords

extension LiveScreen {
  /// The item in turn in full, what may serve it, and the offers it may be linked with; nothing where none is.
  func meeting(_ picture: WalkPicture, _ look: LiveListLook) -> [LiveGroup] {
    guard let meeting = picture.meeting, let item = meeting.item else { return [] }
    var words = [LiveText(full(item.text, item.detail))]
    if let rewording = item.shownRewording {
      words.append(LiveText(" " + self.words.reworded(rewording), .dim))
    }
    // Its three words stay on one line.
    let place = self.words.itemPlace(meeting.number, of: meeting.count)
    words.append(LiveText("  " + place.replacing(" ", with: "\u{A0}"), .dim))
    var entry = LiveEntry(text: words, rank: 0)
    if let links = picture.links[item.note], !links.isEmpty {
      entry.mark = [LiveText("  ↔ " + links.joined(separator: ", "), .bold)]
    }
    entry.under = item.gathered.map { LiveEntry(text: [LiveText($0)], rank: 0, depth: 1) }
    let name = self.words.name(of: item)
    return [LiveGroup(label: name, entries: [entry])] + suggested(meeting)
      + [offers(meeting, look)]
  }

  /// What may serve the item, with the words that made it seem so.
  private func suggested(_ meeting: WalkMeeting) -> [LiveGroup] {
    if meeting.proposals.isEmpty { return [] }
    let entries = meeting.proposals.enumerated().map { index, proposal in
      let offer = proposal.offer
      let name = words.name(of: offer)
      var entry = LiveEntry(
        number: "\(index + 1)",
        text: [
          LiveText(name + " ", .bold), LiveText(full(offer.text, offer.detail)),
        ], rank: 1 + index)
      entry.numberStyle = .bold
      let why = words.reasons(proposal.reasons)
      if !why.isEmpty { entry.mark = [LiveText("  " + why, .dim)] }
      return entry
    }
    return [LiveGroup(label: words.suggestion, entries: entries)]
  }

  /// Every offer, those that are linked with the item first to be seen.
  private func offers(_ meeting: WalkMeeting, _ look: LiveListLook) -> LiveGroup {
    let linked = Set(meeting.links.map(\.line.note))
    let suggested = Set(meeting.proposals.map(\.offer.note))
    let entries = meeting.offers.prefix(max(1, look.rows)).map { offer in
      // What stands above already can best be done without here.
      let rank = linked.contains(offer.note) ? 10 : suggested.contains(offer.note) ? 2000 : 100
      var entry = LiveEntry(
        text: [
          LiveText(words.name(of: offer) + " ", .bold),
          LiveText(full(offer.text, offer.detail)),
        ],
        rank: rank + min(offer.rank, 1000))
      if let links = look.links[offer.note], !links.isEmpty {
        entry.mark = [LiveText("  ↔ " + links.joined(separator: ", "), .dim)]
      }
      return entry
    }
    // By their whole names, so that no number is taken for a suggestion's.
    return LiveGroup(
      label: "", entries: Array(entries),
      left: meeting.offers.count - entries.count, leftAt: entries.count)
  }
}
