extension Figure {
  /// The figure as a drawing, 480 points wide; none for a photograph.
  ///
  /// Costs what it shows; long texts are cut, since they stand whole elsewhere.
  package var drawing: Drawing? {
    switch content {
    case .mirror(let mirror): mirror.drawing
    case .funnels(let funnels): funnels.drawing
    case .bars(let bars): bars.drawing
    case .pairs(let pairs): pairs.drawing
    case .timeline(let timeline): timeline.drawing
    case .lanes(let lanes): lanes.drawing
    case .photograph: nil
    }
  }

  /// What it shows as tables and lists, for forms that draw nothing.
  package var words: [Block] {
    switch content {
    case .mirror(let mirror): mirror.words
    case .funnels(let funnels): funnels.words
    case .bars(let bars): bars.rows.isEmpty ? [] : [.table(bars.table)]
    case .pairs(let pairs): pairs.words
    case .timeline(let timeline): timeline.words
    case .lanes(let lanes): [.table(lanes.table)]
    case .photograph: [.paragraph(.text(alternative))]
    }
  }
}
