package import Documents
package import TillDiCore
import TillDiWords

extension Reports {
  /// One process map: what happens, who takes part, who decides, and everything else that was said of each moment.
  package func processMap(_ kind: MapKind) -> Document {
    let moments = drawn(kind)
    return document(title: phrases.title(phrases.title(of: section(of: kind)), of: series.name)) {
      if moments.isEmpty {
        paragraph(phrases.emptyMap(kind))
      } else {
        map(moments, withWaysIn: true)
      }
      if kind == .dream, !moments.isEmpty {
        processChanges(level: 2)
        proposedOffers()
      }
    }
  }

  /// The process as it is, in words; as it should be, in a picture; and what differs, in words: each thing once.
  @BlockBuilder
  func processes(level: Int) -> [Block] {
    if !now.isEmpty {
      heading(.processNow, level: level)
      map(now, withWaysIn: false)
    }
    if let moments = series.maps[.dream], !moments.isEmpty {
      heading(.processDream, level: level)
      if now.isEmpty {
        map(moments, withWaysIn: false)
      } else if changes.isEmpty {
        // A dream begins as a copy of now: left like that, it is nobody's wish.
        paragraph(phrases.notRedrawn)
      } else {
        beside(lanesFigure(.dream))
        paragraph(inOrder(moments))
      }
    }
    processChanges(level: level)
  }

  /// The moments of the dream by their names, each marked where it is another than now.
  private func inOrder(_ moments: [Moment]) -> String {
    let told = moments.enumerated().map { place, moment in
      let mark = changes.lazy.compactMap { self.mark(of: moment, in: $0) }.first ?? phrases.asNow
      return "\(place + 1) \(moment.name) (\(mark))"
    }
    return told.joined(separator: " · ")
  }

  private func mark(of moment: Moment, in change: MomentChange) -> String? {
    switch change {
    case .added(let new): new.id == moment.id ? phrases.newMoment.lowercased() : nil
    case .changed(_, let to): to.id == moment.id ? phrases.changed.lowercased() : nil
    case .removed: nil
    }
  }

  /// The process as it is.
  var now: [Moment] { series.maps[.now] ?? [] }

  /// The moments of a map; a dream that is not begun is the copy it will begin as.
  ///
  /// While staff sit in a session, a process that was not handed over is management's own.
  package func drawn(_ kind: MapKind) -> [Moment] {
    if isHidden(.management) { return [] }
    return series.maps[kind] ?? (kind == .dream ? now : [])
  }

  /// How the dream differs from now, once it is begun.
  package var changes: [MomentChange] {
    series.isDreamBegun ? mapChanges(from: now, to: series.maps[.dream] ?? []) : []
  }

  /// The proposals that are open and that this room may see; a number names each, from 1.
  package var mapProposals: [MapProposal] { isHidden(.management) ? [] : series.mapProposals }

  func section(of kind: MapKind) -> ReportSection {
    switch kind {
    case .now: .processNow
    case .dream: .processDream
    }
  }

  /// A picture of what stands in words around it.
  func beside(_ figure: Figure?) -> [Block] {
    guard var figure else { return [] }
    figure.isToldBeside = true
    return [.figure(figure)]
  }

  private func map(_ moments: [Moment], withWaysIn: Bool) -> Block {
    .numberedList(
      moments.map { moment in
        let more = [
          moment.value.map { phrases.staffCanValue($0) },
          withWaysIn ? moment.owner.map { phrases.owned(by: $0) } : nil,
          withWaysIn ? moment.wayIn.map { phrases.wayIn($0) } : nil,
        ].compactMap { $0 }
        return ListItem(
          [.strong(.text(moment.name)), .text(roles(of: moment))],
          blocks: more.isEmpty
            ? [] : [.bulletList(more.map { ListItem(.text(phrases.sentence($0))) })])
      })
  }

  /// Who takes part and who decides, after the name of a moment.
  func roles(of moment: Moment) -> String {
    let parts = [
      moment.roles.isEmpty ? nil : phrases.joined(moment.roles),
      moment.decides.map { phrases.decides($0) },
    ].compactMap { $0 }
    return parts.isEmpty ? "" : " – " + parts.joined(separator: "; ")
  }

  /// What differs between the process as it is and as it should be; nothing where the dream is not begun.
  @BlockBuilder
  func processChanges(level: Int) -> [Block] {
    let changes = self.changes
    if !changes.isEmpty {
      heading(.processChanges, level: level)
      Block.bulletList(changes.map(item))
    }
  }

  @BlockBuilder
  private func proposedOffers() -> [Block] {
    let proposals = mapProposals
    if !proposals.isEmpty {
      heading(.proposedOffers)
      paragraph(phrases.aboutProposedOffers)
      Block.numberedList(proposals.map { ListItem(.text(words.offer(of: $0))) })
    }
  }

  private func item(_ change: MomentChange) -> ListItem {
    switch change {
    case .added(let moment):
      return [
        .strong(.text("\(phrases.newMoment):")),
        .text(
          " \(moment.name)\(roles(of: moment))"
            + (moment.value.map { "; \(phrases.staffCanValue($0))" } ?? "")),
      ]
    case .removed(let moment):
      return [.strong(.text("\(phrases.removed):")), .text(" \(moment.name)")]
    case .changed(let from, let to):
      let name = from.name == to.name ? to.name : "\(from.name) → \(to.name)"
      return [.strong(.text("\(phrases.changed):")), .text(" \(name)\(difference(from, to))")]
    }
  }

  private func difference(_ from: Moment, _ to: Moment) -> String {
    var parts: [String] = []
    if from.roles != to.roles {
      parts.append(phrases.takesPart(roles(from.roles), to: roles(to.roles)))
    }
    if from.decides != to.decides {
      parts.append(
        phrases.decided(by: from.decides ?? phrases.nobody, to: to.decides ?? phrases.nobody))
    }
    for difference in MomentDifference.all(from: from, to: to) {
      switch difference {
      case .valueChanged(let before, let after):
        parts.append(
          phrases.valued(before ?? phrases.nothingNamed, to: after ?? phrases.nothingNamed))
      case .ownerChanged(let before, let after):
        parts.append(phrases.owned(by: "\(before) → \(after ?? phrases.nobody)"))
      case .wayInChanged(let before, let after):
        parts.append(phrases.wayIn("\(before) → \(after ?? phrases.nothingNamed)"))
      case .renamed, .decisionMoved, .rolesCameIn, .rolesLeft: break
      }
    }
    return parts.isEmpty ? "" : " – " + parts.joined(separator: "; ")
  }

  private func roles(_ roles: [String]) -> String {
    roles.isEmpty ? phrases.nobody : phrases.joined(roles)
  }
}
