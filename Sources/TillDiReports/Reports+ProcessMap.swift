package import Documents
package import TillDiCore
import TillDiWords

extension Reports {
  /// One process map: what happens, who takes part, who decides.
  package func processMap(_ kind: MapKind) -> Document {
    // A dream that is not begun is the copy it will begin as.
    let drawn = series.maps[kind] ?? (kind == .dream ? series.maps[.now] : nil) ?? []
    let moments = isHidden(.management) ? [] : drawn
    return document(title: phrases.title(phrases.title(of: section(of: kind)), of: series.name)) {
      if moments.isEmpty { paragraph(phrases.emptyMap(kind)) } else { map(moments) }
      if kind == .dream, !moments.isEmpty { processChanges(level: 2) }
    }
  }

  /// Both maps and what differs between them, as far as they are drawn.
  @BlockBuilder
  func processes(level: Int) -> [Block] {
    for kind in MapKind.allCases {
      if let moments = series.maps[kind], !moments.isEmpty {
        heading(section(of: kind), level: level)
        map(moments)
      }
    }
    processChanges(level: level)
  }

  private func section(of kind: MapKind) -> ReportSection {
    switch kind {
    case .now: .processNow
    case .dream: .processDream
    }
  }

  private func map(_ moments: [Moment]) -> Block {
    .numberedList(
      moments.map { moment in
        ListItem([.strong(.text(moment.name)), .text(roles(of: moment))])
      })
  }

  /// Who takes part and who decides, after the name of a moment.
  private func roles(of moment: Moment) -> String {
    let parts = [
      moment.roles.isEmpty ? nil : phrases.joined(moment.roles),
      moment.decides.map { phrases.decides($0) },
    ].compactMap { $0 }
    return parts.isEmpty ? "" : " – " + parts.joined(separator: "; ")
  }

  @BlockBuilder
  private func processChanges(level: Int) -> [Block] {
    let changes = mapChanges(from: series.maps[.now] ?? [], to: series.maps[.dream] ?? [])
    if series.isDreamBegun, !changes.isEmpty {
      heading(.processChanges, level: level)
      Block.bulletList(changes.map(item))
    }
  }

  private func item(_ change: MomentChange) -> ListItem {
    switch change {
    case .added(let moment):
      return [.strong(.text("\(phrases.added):")), .text(" \(moment.name)\(roles(of: moment))")]
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
    return parts.isEmpty ? "" : " – " + parts.joined(separator: "; ")
  }

  private func roles(_ roles: [String]) -> String {
    roles.isEmpty ? phrases.nobody : phrases.joined(roles)
  }
}
