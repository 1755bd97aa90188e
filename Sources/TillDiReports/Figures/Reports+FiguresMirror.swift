package import Documents
import TillDiCore
import TillDiWords

extension Reports {
  /// The two lists facing each other, with a line for each link; none where there is nothing to show.
  ///
  /// Whoever may not see one of the lists sees none of it. Of long lists at most so many lines are shown, all that is
  /// linked before what is answered by itself and that before the rest, and the picture says how many it leaves out.
  /// Forty can be told apart on a sheet. One that has only so much `room` leaves it for other things, and has every
  /// link there is up to twenty.
  package func mirrorFigure(room: Double? = nil) -> Figure? {
    guard mayCompare else { return nil }
    let isBrief = room != nil
    let comparison = series.comparison
    // A line or two more than that are shown too: to say that they are left out takes as much room.
    let isNearlyAll = max(comparison.items.count, comparison.offers.count) <= 15
    let most =
      isBrief ? isNearlyAll ? 15 : min(20, max(13, comparison.matched.count)) : 40
    let weight = { (item: ComparedItem) in
      item.isMatched ? 0 : item.isAnsweredAlone ? (item.isAnswered ? 2 : 1) : 3
    }
    let items = shown(inReadingOrder(comparison.items), most, weight)
    let offers = shown(comparison.offers, most) { $0.links.isEmpty ? 1 : 0 }
    if items.isEmpty, offers.isEmpty { return nil }
    let places = Dictionary(offers.enumerated().map { ($1.line.note, $0) }) { first, _ in first }
    let links = items.enumerated().flatMap { place, item in
      item.links.compactMap { link in
        places[link.line.note].map {
          Mirror.Link(place, $0, isWhole: link.grade == .serves)
        }
      }
    }
    let taken = withdrawn(comparison)
    let mirror = Mirror(
      left: side(
        .staff, items.map { ($0.line, note(of: $0, taken), mark(of: $0, taken)) },
        of: comparison.items.count, hasHeadings: !isBrief,
        areRestUnmet: !offers.isEmpty
          && items.count(where: \.isMatched) == comparison.matched.count),
      right: side(
        .management,
        offers.map { ($0.line, taken.contains($0.line.note) ? phrases.withdrawnMark : nil, nil) },
        of: comparison.offers.count, hasHeadings: !isBrief,
        areRestUnmet: !items.isEmpty
          && offers.count { !$0.links.isEmpty } == comparison.offers.count { !$0.links.isEmpty }
      ),
      links: links,
      signs: Mirror.Signs(
        whole: phrases.mirrorWhole, part: phrases.mirrorPart, alone: phrases.mirrorAlone,
        marks: [
          .given: phrases.mirrorGiven, .refused: phrases.mirrorRefused,
          .waiting: phrases.mirrorWaiting,
        ]),
      room: room ?? 440)
    // Where something meets, the signs say what the picture shows.
    return Figure(
      .mirror(mirror),
      caption: isBrief && !links.isEmpty ? [] : .text(phrases.mirrorCaption(links: links.count)),
      alternative: alternative(mirror))
  }

  /// Staff's lines list by list, as they are read.
  private func inReadingOrder(_ items: [ComparedItem]) -> [ComparedItem] {
    ListKind.lists(of: .staff).flatMap { list in
      items.filter { $0.line.list == list }.sorted { $0.line.rank < $1.line.rank }
    }
  }

  /// As many as there is room for, those with the least weight before the others, in the order they had.
  private func shown<Item>(_ items: [Item], _ most: Int, _ weight: (Item) -> Int) -> [Item] {
    let wanted = items.enumerated().sorted {
      (weight($0.element), $0.offset) < (weight($1.element), $1.offset)
    }
    return wanted.prefix(most).sorted { $0.offset < $1.offset }.map(\.element)
  }

  /// The lines of either side that were taken back since they were linked, by their notes.
  func withdrawn(_ comparison: Comparison) -> Set<NoteID> {
    let ends = comparison.items.flatMap(\.links) + comparison.offers.flatMap(\.serving)
    return Set(ends.filter(\.isWithdrawn).map(\.line.note))
  }

  /// What has become of a line: its reply, or that it waits for one once it is handed over.
  private func note(of item: ComparedItem, _ taken: Set<NoteID>) -> String? {
    if taken.contains(item.line.note) { return phrases.withdrawnMark }
    if let reply = item.replies.last { return words.name(of: reply.kind) }
    return series.latestHandOver(of: .staff) == nil ? nil : phrases.isAnswered(false)
  }

  /// The sign of that.
  private func mark(of item: ComparedItem, _ taken: Set<NoteID>) -> Mirror.Mark? {
    if taken.contains(item.line.note) { return nil }
    if let reply = item.replies.last { return reply.kind == .no ? .refused : .given }
    return series.latestHandOver(of: .staff) == nil ? nil : .waiting
  }

  private func side(
    _ track: TrackKind, _ lines: [(line: ListLine, note: String?, mark: Mirror.Mark?)],
    of all: Int, hasHeadings: Bool, areRestUnmet: Bool
  ) -> Mirror.Side {
    let groups = ListKind.lists(of: track).map { list in
      Mirror.Group(
        hasHeadings ? words.title(of: list) : "",
        lines.filter { $0.line.list == list }.map {
          Mirror.Line(name(of: $0.line), spoken($0.line), note: $0.note, mark: $0.mark)
        })
    }
    let remarks = [
      all == lines.count
        ? nil
        : areRestUnmet
          ? phrases.moreUnmet(all - lines.count) : phrases.more(all - lines.count),
      series.latestHandOver(of: track) == nil ? phrases.notHandedOver(track) : nil,
    ].compactMap(\.self)
    return Mirror.Side(
      phrases.sentence(words.name(of: track)), groups,
      remark: remarks.isEmpty ? nil : remarks.joined(separator: " "))
  }

  private func alternative(_ mirror: Mirror) -> String {
    let (left, right) = (mirror.left.lines, mirror.right.lines)
    let said = { (line: Mirror.Line) in "\(line.name) \(phrases.quoted(line.text))" }
    let met = Dictionary(grouping: mirror.links) { $0.left }
    let known = Set(mirror.links.map(\.right))
    let ofLeft = left.enumerated().map { place, line in
      phrases.mirrored(
        said(line), note: line.note,
        meets: (met[place] ?? []).map { link in
          let offer = said(right[link.right])
          return link.isWhole ? offer : phrases.inPart(offer)
        })
    }
    let ofRight = right.enumerated().filter { !known.contains($0.offset) }
      .map { phrases.mirrored(said($0.element), note: $0.element.note, meets: []) }
    let remarks = [mirror.left.remark, mirror.right.remark].compactMap(\.self)
    return
      ([phrases.mirrorInWords(staff: left.count, management: right.count)] + ofLeft + ofRight
      + remarks).joined(separator: " ")
  }
}
