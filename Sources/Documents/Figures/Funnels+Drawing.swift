extension Funnels {
  /// The stages as bars on both sides of an upright line; what is missing of the stage before is an empty frame.
  var drawing: Drawing {
    var drawing = Drawing(width: 480, height: 0)
    let gap = sides.count > 1 ? 12.0 : 0
    let width = (drawing.width - gap) / Double(max(1, sides.count))
    let panels = sides.prefix(2).enumerated().map { place, side in
      FunnelPanel(
        side, x: Double(place) * (width + gap), width: width,
        isAlone: sides.count == 1, isMirrored: sides.count > 1 && place == 0)
    }
    var y = panels.map { $0.drawTitle(in: &drawing) }.max() ?? 0
    let count = sides.map(\.parts.count).max() ?? 0
    for part in 0..<count
    where sides.contains(where: { part < $0.parts.count && !$0.parts[part].isEmpty }) {
      y += 8
      if part < parts.count {
        let style = LetterStyle(size: 9, isStrong: true, ink: .soft)
        y = drawing.set(style.broken(parts[part], to: drawing.width, lines: 2), style, x: 0, top: y)
        y += 5
      }
      let rows = panels.map { $0.rows(part) }
      for row in 0..<(rows.map(\.count).max() ?? 0) {
        let height = rows.compactMap { row < $0.count ? $0[row].height : nil }.max() ?? 0
        for (panel, rows) in zip(panels, rows) where row < rows.count {
          let next = row + 1 < rows.count ? rows[row + 1] : nil
          panel.draw(rows[row], next: next, top: y, height: height, in: &drawing)
        }
        y += height
      }
    }
    let verdicts = panels.map { $0.drawVerdict(top: y + 4, in: &drawing) }.max() ?? y
    drawing.height = max(verdicts, y) + 2
    if hasMissing { drawing.height = drawing.explain(explained, top: drawing.height + 8) }
    return drawing
  }

  private var explained: [(draw: (inout Drawing, Drawing.Box) -> Void, words: String)] {
    [
      ({ $0.add(.rectangle($1, fill: .accent)) }, signs.reached),
      (
        { $0.add(.rectangle($1, stroke: Drawing.Stroke(.warn, width: 1.5, dash: .dashed))) },
        signs.missing
      ),
    ]
  }
}

/// One side of a funnel: names beside the outer edge, bars from the inner one; where it is alone, bars after names.
private struct FunnelPanel {
  let side: Funnels.Side
  let x: Double
  let width: Double
  let isAlone: Bool
  /// Whether bars grow to the left.
  let isMirrored: Bool
  let nameWidth: Double
  private let unit: Double

  struct Row {
    let stage: Funnels.Stage
    /// What the stage before had, where something of that is missing here.
    let before: Int
    let name: [String]
    let lost: [String]
    let height: Double
  }

  static let barHeight = 12.0
  static let nameStyle = LetterStyle(size: 9.5)
  static let lostStyle = LetterStyle(size: 9, isStrong: true, ink: .warn)
  static let numberStyle = LetterStyle(size: 11, isStrong: true)

  init(_ side: Funnels.Side, x: Double, width: Double, isAlone: Bool, isMirrored: Bool) {
    self.side = side
    self.isAlone = isAlone
    self.x = x
    self.width = width
    self.isMirrored = isMirrored
    nameWidth = (width * (isAlone ? 0.4 : 0.5)).rounded()
    let most = side.parts.joined().map(\.count).max() ?? 0
    let number = Self.numberStyle.width(of: "\(most)") + 8
    unit = most > 0 ? (width - nameWidth - 6 - number) / Double(most) : 0
  }

  /// Where the bars begin.
  private var axis: Double { isAlone ? x + nameWidth : isMirrored ? x + width : x }

  private func end(_ count: Int) -> Double {
    let length = Double(max(0, count)) * unit
    return isMirrored ? axis - length : axis + length
  }

  func rows(_ part: Int) -> [Row] {
    guard part < side.parts.count else { return [] }
    var before: Int?
    return side.parts[part].map { stage in
      let name = Self.nameStyle.broken(stage.name, to: nameWidth - 8, lines: 2)
      let lost = stage.lost.flatMap {
        Self.lostStyle.broken($0, to: nameWidth - 8, lines: 2)
      }
      let text =
        Double(name.count) * Self.nameStyle.leading + Double(lost.count) * Self.lostStyle.leading
      let missing = stage.lost.isEmpty ? stage.count : max(stage.count, before ?? stage.count)
      before = stage.count
      return Row(
        stage: stage, before: missing, name: name, lost: lost,
        height: max(Self.barHeight, text) + 4)
    }
  }

  func drawTitle(in drawing: inout Drawing) -> Double {
    let style = LetterStyle(size: 12, isStrong: true)
    let lines = style.broken(side.title, to: width, lines: 2)
    let below = drawing.set(lines, style, x: x, top: 0) + 4
    drawing.add(
      .line(
        [Drawing.Point(x, below), Drawing.Point(x + width, below)],
        Drawing.Stroke(.accent, width: 1.5)))
    return below + 2
  }

  func draw(_ row: Row, next: Row?, top: Double, height: Double, in drawing: inout Drawing) {
    let bottom = top + Self.barHeight
    if let next {
      let corners = [
        Drawing.Point(axis, bottom), Drawing.Point(end(row.stage.count), bottom),
        Drawing.Point(end(next.stage.count), top + height), Drawing.Point(axis, top + height),
      ]
      drawing.add(.polygon(corners, fill: .tint))
    }
    drawing.add(
      .line(
        [Drawing.Point(axis, top), Drawing.Point(axis, next == nil ? bottom : top + height)],
        Drawing.Stroke(.ink, width: 1)))
    if row.stage.count > 0 {
      drawing.add(.rectangle(box(from: 0, to: row.stage.count, top: top), fill: .accent))
    }
    if row.before > row.stage.count {
      let missing = box(from: row.stage.count, to: row.before, top: top)
      let inner = Drawing.Box(
        x: missing.x + 0.75, y: missing.y + 0.75, width: max(0.5, missing.width - 1.5),
        height: missing.height - 1.5)
      drawing.add(.rectangle(inner, stroke: Drawing.Stroke(.warn, width: 1.5, dash: .dashed)))
    }
    let far = end(row.before)
    drawing.set(
      ["\(row.stage.count)"], Self.numberStyle, x: isMirrored ? far - 5 : far + 5, top: top - 0.5,
      anchor: isMirrored ? .end : .start)
    let isBefore = isMirrored || isAlone
    let edge = isBefore ? x : x + width
    let anchor: Drawing.Label.Anchor = isBefore ? .start : .end
    let below = drawing.set(row.name, Self.nameStyle, x: edge, top: top, anchor: anchor)
    drawing.set(row.lost, Self.lostStyle, x: edge, top: below, anchor: anchor)
  }

  private func box(from: Int, to: Int, top: Double) -> Drawing.Box {
    let (first, last) = (end(from), end(to))
    return Drawing.Box(
      x: min(first, last), y: top, width: abs(last - first), height: Self.barHeight)
  }

  func drawVerdict(top: Double, in drawing: inout Drawing) -> Double {
    let style = LetterStyle(size: 10, isStrong: true)
    let lines = style.broken(side.verdict, to: width, lines: 3)
    return drawing.set(lines, style, x: x, top: top)
  }
}
