package import Documents
import TillDiCore
import TillDiWords

extension Reports {
  /// The two lists facing each other, with a line for each link; none where there is nothing to show.
  ///
  /// Whoever may not see one of the lists sees none of it. Of long lists at most so many lines are shown, all that is
  /// linked or answered by itself before the rest, and the picture says how many it leaves out. Forty can be told
  /// apart on a sheet; a brief
  /// one, with what is answered by itself, leaves room for other things.
  package func mirrorFigure(isBrief: Bool = false) -> Figure? {
    guard mayCompare else { return nil }
    let most = isBrief ? 13 : 40
    let comparison = series.comparison
    let linked = { (item: ComparedItem) in item.isMatched || item.isAnsweredAlone }
    let items = shown(inReadingOrder(comparison.items), most, linked)
    let offers = shown(comparison.offers, most) { !$0.links.isEmpty }
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
        .staff, items.map { ($0.line, note(of: $0, taken)) }, of: comparison.items.count,
        areRestUnmet: !offers.isEmpty
          && items.count(where: \.isMatched) == comparison.matched.count),
      right: side(
        .management,
        offers.map { ($0.line, taken.contains($0.line.note) ? phrases.withdrawnMark : nil) },
        of: comparison.offers.count,
        areRestUnmet: !items.isEmpty
          && offers.count { $0.links.isEmpty } + comparison.offers.count - offers.count
            == comparison.unasked.count
      ),
      links: links,
      signs: Mirror.Signs(
        whole: phrases.mirrorWhole, part: phrases.mirrorPart, alone: phrases.mirrorAlone),
      room: isBrief ? 250 : 440)
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

  /// As many as there is room for, those that matter before the others, in the order they had.
  private func shown<Item>(_ items: [Item], _ most: Int, _ matters: (Item) -> Bool) -> [Item] {
    let numbered = Array(items.enumerated())
    let wanted = numbered.filter { matters($0.element) } + numbered.filter { !matters($0.element) }
    return wanted.prefix(most).sorted { $0.offset < $1.offset }.map(\.element)
  }

  private func withdrawn(_ comparison: Comparison) -> Set<NoteID> {
    let ends = comparison.items.flatMap(\.links) + comparison.offers.flatMap(\.serving)
    return Set(ends.filter(\.isWithdrawn).map(\.line.note))
  }

  /// What has become of a line: its reply, or that it waits for one once it is handed over.
  private func note(of item: ComparedItem, _ taken: Set<NoteID>) -> String? {
    if taken.contains(item.line.note) { return phrases.withdrawnMark }
    if let reply = item.replies.last { return words.name(of: reply.kind) }
    return series.latestHandOver(of: .staff) == nil ? nil : phrases.isAnswered(false)
  }

  private func side(
    _ track: TrackKind, _ lines: [(line: ListLine, note: String?)], of all: Int,
    areRestUnmet: Bool
  ) -> Mirror.Side {
    let groups = ListKind.lists(of: track).map { list in
      Mirror.Group(
        words.title(of: list),
        lines.filter { $0.line.list == list }.map {
          Mirror.Line(name(of: $0.line), spoken($0.line), note: $0.note)
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
