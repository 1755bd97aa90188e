import Terminal
import TextShape
import TillDiWords

extension LiveScreen {
  /// Something to read, from where it is scrolled to.
  func content(_ panel: LivePanel, _ frame: LiveFrame, rows: Int) -> LivePart {
    LivePart(wanted: max(0, rows), first: 3) { rows in
      var shown = panel.title.map { [LiveRow([LiveText($0.onOneLine, .bold)]), .blank] } ?? []
      shown += panel.lines[panel.page(rows - panel.head)].map {
        LiveRow([LiveText($0.onOneLine)].cut(to: frame.textWidth))
      }
      // It takes all the room there is, so that pages are equally high.
      let missing = Array(repeating: LiveRow.blank, count: max(0, rows - shown.count))
      return Array((shown + missing).prefix(max(0, rows)))
    }
  }

  /// Which lines of a panel are seen, to stand beside the keys that turn its pages.
  func place(of panel: LivePanel, pageHeight: Int) -> [LiveText] {
    let page = panel.page(pageHeight)
    if page.isEmpty { return [] }
    let lines = page.lowerBound + 1...page.upperBound
    return [LiveText(words.shown(lines, of: panel.lines.count), .dim)]
  }
}

extension LivePanel {
  /// How many lines stand above its own.
  var head: Int { title == nil ? 0 : 2 }

  /// Its lines on a page so high, from where it is scrolled to.
  func page(_ height: Int) -> Range<Int> {
    let height = max(0, height)
    let start = min(max(0, scroll), max(0, lines.count - height))
    return start..<min(lines.count, start + height)
  }
}
