extension Words {
  /// Which lines are not on the disk; one that is still being typed comes back by itself.
  package func notSaved(_ lines: [String], comesBack: Bool = false) -> String {
    let head =
      lines.count == 1
      ? pick("Den här raden är inte sparad:", "This line is not saved:")
      : pick(
        "De här \(lines.count) raderna är inte sparade:",
        "These \(lines.count) lines are not saved:")
    let rest = [
      comesBack
        ? pick(
          "\(lines.count == 1 ? "Den" : "Den sista") kommer tillbaka på raden med tilldi run.",
          "\(lines.count == 1 ? "It" : "The last one") comes back on the line with tilldi run.")
        : pick(
          "Skriv in på nytt med tilldi run när det går att spara.",
          "Write again with tilldi run once it can be saved.")
    ]
    return ([head] + lines.map { "  " + $0 } + rest).joined(separator: "\n")
  }

  /// The line of a pipe that could not be saved, and so nothing that follows it there.
  package func notSavedFrom(_ line: String, number: Int) -> String {
    line.isEmpty
      ? pick(
        "Rad \(number) och raderna efter den är inte sparade.",
        "Line \(number) and the lines after it are not saved.")
      : pick(
        "Rad \(number) och alla som kommer efter den är inte sparade:\n  \(line)",
        "Line \(number) and all that follow it are not saved:\n  \(line)")
  }
}
