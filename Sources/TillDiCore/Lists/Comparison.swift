/// The two lists laid against each other.
///
/// The lists differ in kind, so nothing is compared by place: people link what meets. *Matched* (somebody
/// linked it) and *answered* (a role with mandate replied) are two facts, and an item may be either or both.
///
/// Source: <doc:TheModel#How-the-lists-are-compared> and <doc:TheModel#What-is-laid-against-what>.
public struct Comparison: Hashable, Sendable {
  /// The staff's items in the order they need an answer: claims, top items, then the rest.
  public let items: [ComparedItem]
  /// The offers in management's order.
  public let offers: [ComparedOffer]

  /// Items that at least one offer serves.
  public var matched: [ComparedItem] { items.filter(\.isMatched) }
  /// Items nobody has replied to, top ones first.
  public var unanswered: [ComparedItem] {
    let waiting = items.filter { !$0.isAnswered }
    return waiting.filter(\.line.isTop) + waiting.filter { !$0.line.isTop }
  }
  /// Offers that serve nothing on the staff's list, and that staff have said nothing of.
  public var unasked: [ComparedOffer] { offers.filter { $0.standing == .unasked } }
  /// Offers that staff need to talk about.
  public var toTalkAbout: [ComparedOffer] { offers.filter { $0.standing == .toTalkAbout } }
}

/// A staff item or claim with what was offered for it and what was replied.
///
/// Source: <doc:TheModel#How-the-lists-are-compared> and <doc:TheModel#What-may-be-replied>.
public struct ComparedItem: Hashable, Sendable {
  /// The line, as it was handed over.
  public let line: ListLine
  /// The offers that serve it, each with how far.
  public let links: [LinkedLine]
  /// The replies it has had, the one that counts last.
  public let replies: [Reply]
  /// Offers that people linked with it and that management's list has no longer, by the words they had.
  public let withdrawn: [LinkedLine]
  /// How many offers it was linked with that have no words left: erased, or taken away before they were handed over.
  public let lost: Int

  /// The offers that serve it.
  public var offers: [ListLine] { links.map(\.line) }
  /// Whether people linked an offer to it.
  public var isMatched: Bool { !links.isEmpty }
  /// Whether every offer that serves it does so in part only.
  public var isMatchedInPart: Bool { isMatched && links.allSatisfy { $0.grade == .servesInPart } }
  /// Whether a role with mandate replied.
  public var isAnswered: Bool { !replies.isEmpty }
  /// Whether it must be answered by itself.
  public var isAnsweredAlone: Bool { line.isTop || line.list == .claim }
}

/// An offer with the staff items it serves.
///
/// Source: <doc:TheModel#How-the-lists-are-compared>.
public struct ComparedOffer: Hashable, Sendable {
  /// The line, as it was handed over.
  public let line: ListLine
  /// What it serves, each with how far.
  public let serving: [LinkedLine]
  /// Items that people linked with it and that the staff's list has no longer, by the words they had.
  public let withdrawn: [LinkedLine]
  /// How many items it was linked with that have no words left.
  public let lost: Int

  /// What staff said of it, if they said anything.
  public let answer: OfferAnswer?

  /// What it serves.
  public var links: [ListLine] { serving.map(\.line) }
  /// Where it stands with staff: their own answer decides, and a link only where there is none.
  public var standing: OfferStanding {
    switch answer?.stance {
    case .want, .wantIf: .wanted
    case .notForUs: .declined
    case .talk: .toTalkAbout
    case nil: serving.isEmpty ? .unasked : .linked
    }
  }

  /// Whether it is asked for: staff said that they want it, or said nothing of it and people linked it.
  public var isAskedFor: Bool {
    switch standing {
    case .wanted, .linked: true
    case .declined, .toTalkAbout, .unasked: false
    }
  }
}

/// Where an offer stands with staff.
///
/// Source: <doc:TheModel#What-staff-say-of-an-offer>.
public enum OfferStanding: Sendable, CaseIterable {
  /// Staff want it, as it is or on a condition.
  case wanted
  /// Staff have said nothing of it, and people linked it to something on their list.
  case linked
  /// Staff need to talk about it.
  case toTalkAbout
  /// Staff said that it is not for them, whatever it is linked to.
  case declined
  /// Staff have said nothing of it, and it serves nothing on their list.
  case unasked
}

/// The other end of a link, and how far the offer serves.
///
/// Source: <doc:TheModel#How-the-lists-are-compared>.
public struct LinkedLine: Hashable, Sendable {
  /// The line at the other end.
  public let line: ListLine
  /// How far the offer serves.
  public let grade: LinkGrade
  /// Whether its side has taken the line back since it was handed over.
  public let isWithdrawn: Bool
}

extension Series {
  /// Lays the lists against each other as they were last handed over; as they stand where they weren't.
  ///
  /// Costs the lines of both lists, the links and the replies.
  public var comparison: Comparison {
    let staff = sharedLines(of: .staff).filter { isInForce($0.note) }
    let offers = sharedLines(of: .management).filter { isInForce($0.note) }
    let staffByNote = Dictionary(staff.map { ($0.note, $0) }) { first, _ in first }
    let offersByNote = Dictionary(offers.map { ($0.note, $0) }) { first, _ in first }
    var served: [NoteID: [LinkedLine]] = [:]
    var serves: [NoteID: [LinkedLine]] = [:]
    for link in links {
      guard let item = staffByNote[link.item], let offer = offersByNote[link.offer] else {
        continue
      }
      served[link.item, default: []].append(
        LinkedLine(line: offer, grade: link.grade, isWithdrawn: isWithdrawn(offer)))
      serves[link.offer, default: []].append(
        LinkedLine(line: item, grade: link.grade, isWithdrawn: isWithdrawn(item)))
    }
    let goneOffers = TakenBack(
      of: links.map(\.offer), track: .management, shared: Set(offersByNote.keys), in: self)
    let goneItems = TakenBack(
      of: links.map(\.item), track: .staff, shared: Set(staffByNote.keys), in: self)
    let byItem = Dictionary(grouping: links) { $0.item }
    let byOffer = Dictionary(grouping: links) { $0.offer }
    var replies: [NoteID: [Reply]] = [:]
    for answer in answers {
      for item in answer.reply.items where stillAnswers(answer.reply, item) {
        replies[item, default: []].append(answer.reply)
      }
    }
    return Comparison(
      items: answeringOrder(staff).map {
        let own = byItem[$0.note] ?? []
        return ComparedItem(
          line: $0, links: served[$0.note] ?? [], replies: replies[$0.note] ?? [],
          withdrawn: own.compactMap { goneOffers.line($0.offer, $0.grade) },
          lost: own.count { goneOffers.lost.contains($0.offer) })
      },
      offers: offers.map {
        let own = byOffer[$0.note] ?? []
        return ComparedOffer(
          line: $0, serving: serves[$0.note] ?? [],
          withdrawn: own.compactMap { goneItems.line($0.item, $0.grade) },
          lost: own.count { goneItems.lost.contains($0.item) }, answer: offerAnswer(to: $0.note))
      })
  }

  /// Whether a reply answers an item as it was last handed over.
  ///
  /// A reply stays with the version it answered. When the words have changed since, they have not been
  /// answered; when only their place has, they have.
  func stillAnswers(_ reply: Reply, _ item: NoteID) -> Bool {
    stillStands(item, since: reply.handOver)
  }

  /// Whether a line says in the newest version what it said in an earlier one.
  func stillStands(_ item: NoteID, since handOver: HandOverID) -> Bool {
    guard let answered = handOvers.first(where: { $0.id == handOver }),
      let latest = latestHandOver(of: answered.track), latest.id != answered.id
    else { return true }
    guard let before = answered.items.first(where: { $0.note == item }),
      let now = latest.items.first(where: { $0.note == item })
    else { return false }
    return now.says(theSameAs: before)
  }

  /// Whether a note may be shown to the other side.
  private func isInForce(_ note: NoteID) -> Bool {
    notes[note].map { !$0.staysInRoom } ?? false
  }
}

/// The order in which items are answered: claims, top items side by side, then the rest.
public func answeringOrder(_ lines: [ListLine]) -> [ListLine] {
  lines.filter { $0.list == .claim } + lines.filter(\.isTop)
    + lines.filter { $0.list != .claim && !$0.isTop }
}
