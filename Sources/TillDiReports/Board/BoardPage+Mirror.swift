import Documents
import TextShape
import TillDiCore
import TillDiWords

extension Board {
  /// The two lists as handed over, with a line for everything that meets.
  ///
  /// Both sides have as many places of the same height, so that the lines between can be drawn without knowing
  /// how large the screen is.
  func mirror(_ mirror: BoardMirror) -> HTMLNode {
    let count = max(mirror.staff?.count ?? 0, mirror.management?.count ?? 0)
    let slots = min(max(count, 5), BoardMirror.most)
    return .element(.main) {
      HTMLNode.element(.div, [.class("mirror slots-\(slots)")]) {
        side(.staff)
        side(.management)
        lines(.staff, mirror.staff, isAlone: mirror.management == nil)
        links(mirror.links, slots: slots)
        lines(.management, mirror.management, isAlone: mirror.staff == nil)
        more(.staff, mirror.moreOfStaff)
        more(.management, mirror.moreOfManagement)
      }
    }
  }

  private func side(_ track: TrackKind) -> HTMLNode {
    .element(
      .h2, [.class(track.rawValue)], [.text(words.reports.sentence(words.listName(of: track)))])
  }

  private func lines(_ track: TrackKind, _ lines: [BoardMirror.Line]?, isAlone: Bool) -> HTMLNode {
    .element(.ol, [.class(track.rawValue)]) {
      if let lines {
        for line in lines { self.line(line, standsOut: !line.isLinked && !isAlone) }
      } else {
        HTMLNode.element(.li, [], [.element(.p, [], [.text(words.board.notHandedOver(track))])])
      }
    }
  }

  private func line(_ line: BoardMirror.Line, standsOut: Bool) -> HTMLNode {
    .element(.li, standsOut ? [.class("unmet")] : []) {
      HTMLNode.element(.span, [.class("name")], [.text(line.name)])
      HTMLNode.said(.p, line.text.softlyBroken)
      if let reply = line.reply {
        HTMLNode.element(.span, [.class("reply")], [.text(words.name(of: reply))])
      }
    }
  }

  private func links(_ links: [BoardMirror.Link], slots: Int) -> HTMLNode {
    let middle = { (place: Int) in place * 100 + 50 }
    return .element(
      .svg,
      [
        .class("links"), .decoration, .drawn(.viewBox, "0 0 1000 \(slots * 100)"),
        .drawn(.preserveAspectRatio, "none"),
      ],
      links.map { link in
        let (left, right) = (middle(link.staff), middle(link.management))
        return .element(
          .path, [.drawn(.d, "M 0 \(left) C 450 \(left) 550 \(right) 1000 \(right)")])
      })
  }

  private func more(_ track: TrackKind, _ count: Int) -> HTMLNode {
    .element(
      .p, [.class("more \(track.rawValue)")], count == 0 ? [] : [.text(words.board.more(count))])
  }
}
