extension LiveTerminal {
  /// Makes the screen show a grid; what it shows already is not written again.
  package func draw(_ grid: Grid) throws(TerminalError) {
    guard isTaken else { throw .gone }
    do throws(TerminalError) {
      try writeAll(painter.bytes(for: grid), to: output)
    } catch {
      // Nobody knows how much of it arrived.
      painter.forget()
      throw error
    }
  }

  /// Takes the screen for unknown, so that the next grid is written whole: for Ctrl-L.
  package func repaint() { painter.forget() }

  /// Rings the bell, or flashes, as the person has it.
  package func bell() throws(TerminalError) {
    guard isTaken else { throw .gone }
    try writeAll([0x07], to: output)
  }
}
