extension Figure {
  /// The figure as a drawing; none for a photograph, and for what is set as a table.
  package var drawing: Drawing? {
    switch content {
    case .lanes, .photograph: nil
    }
  }
}
