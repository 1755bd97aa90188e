import Terminal
import TextShape
import TillDiWords

extension LiveScreen {
  /// The lines above a panel's own: what it is, and an empty one.
  static let panelHead = 2

  /// Something to read, from where it is scrolled to.
  func content(_ panel: LivePanel, _ frame: LiveFrame, rows: Int) -> LivePart {
    LivePart(wanted: max(0, rows), first: 3) { rows in
      let height = max(0, rows - Self.panelHead)
      let start = min(max(0, panel.scroll), max(0, panel.lines.count - height))
      let lines = panel.lines.dropFirst(start).prefix(height)
      var head = LiveRow([LiveText((panel.title ?? "").onOneLine, .bold)])
      if lines.count < panel.lines.count, !lines.isEmpty {
        let place = words.shown(start + 1...start + lines.count, of: panel.lines.count)
        head.right = [LiveText(place, .dim)]
        head.left = head.left.cut(to: frame.width - place.displayWidth - 2)
      }
      let shown =
        [head, .blank] + lines.map { LiveRow([LiveText($0.onOneLine)].cut(to: frame.textWidth)) }
      // It takes all the room there is, so that pages are equally high.
      let missing = Array(repeating: LiveRow.blank, count: max(0, rows - shown.count))
      return Array((shown + missing).prefix(max(0, rows)))
    }
  }
}
