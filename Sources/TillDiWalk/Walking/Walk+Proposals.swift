import TillDiCore
import TillDiWords

/// Differences between the process as it is and as it should be, proposed where management orders its offers.
extension Walk {
  /// Whether the room is where offers are ordered, so that proposals of the maps are shown.
  func listsOffers(_ series: Series) -> Bool { activity(series)?.listsOffers ?? false }

  /// The proposals that are open, where they are shown; a number names each, from 1.
  func proposals(_ series: Series) -> [MapProposal] {
    listsOffers(series) ? series.mapProposals : []
  }

  /// The proposals as they are shown; nothing where there are none.
  func shownProposals(_ series: Series) -> [WalkShow] {
    let open = proposals(series)
    return open.isEmpty ? [] : [.proposals(open)]
  }

  /// `/ta 1 3` makes offers of proposals, `/avfärda 2` puts one aside for good.
  mutating func answerProposals(_ command: WalkCommand, _ rest: String, _ series: Series) -> Turn {
    let open = proposals(series)
    if open.isEmpty { return say(.noProposalsHere) }
    let named = rest.split { $0.isWhitespace || $0 == "," }
    var chosen: [MapProposal] = []
    for name in named {
      guard let number = Int(name), open.indices.contains(number - 1) else {
        return say(.noSuchProposal(String(name)))
      }
      if !chosen.contains(open[number - 1]) { chosen.append(open[number - 1]) }
    }
    if command == .dismissProposal {
      after = .dismissedProposals(chosen.count)
      return Turn(requests: chosen.map { .dismiss($0.proposal) })
    }
    let offers = chosen.map { (proposal: $0, note: NoteID(drawName())) }
    after = .tookUp(offers.map(\.note))
    return Turn(
      requests: offers.flatMap { offer -> [Request] in
        let text = words.offer(of: offer.proposal)
        return [
          .say(offer.note, .offer, text: text, detail: nil, staysInRoom: false),
          .takeUp(offer.proposal.proposal, as: offer.note),
        ]
      })
  }

  /// The list with what was taken up, and the proposals that are left.
  func tookUp(_ notes: [NoteID], _ series: Series) -> Turn {
    let list = WalkList(list: .offer, lines: series.lines(of: .offer))
    return Turn(
      shows: [.phrase(.tookUp(notes.compactMap { number(of: $0, series) })), .lists([list])]
        + shownProposals(series))
  }
}

extension Activity {
  /// Whether offers are ordered in it.
  var listsOffers: Bool { form == .rank && takes.contains(.offer) }
}
