package import TillDiCore

extension ReportWords {
  /// What stands above the rows of a side's list, for a spreadsheet.
  package func listRowHeadings(of track: TrackKind) -> [String] {
    [
      pick("Rad", "Line"), pick("Lista", "List"), pick("Plats", "Place"),
      pick("Topp tre", "Top three"), pick("Som det sades", "As it was said"),
      pick("Med andra ord", "In other words"),
      detailName(of: track == .staff ? .claim : .offer), pick("Samlat här", "Gathered here"),
    ]
  }

  /// What stands above the rows of the two lists against each other.
  package var comparisonRowHeadings: [String] {
    [
      pick("Personalens rad", "Staff’s line"), pick("Som personalen sa det", "As staff said it"),
      pick("Ledningens rad", "Management’s line"),
      pick("Som ledningen sa det", "As management said it"), pick("Möter", "Serves"),
      pick("Svar", "Reply"), pick("Skäl", "Reason"), pick("Vem", "Who"),
      pick("Senast", "By"), pick("Klart", "Done"), pick("Berättat", "Told back"),
    ]
  }

  /// What stands above the rows of what was promised.
  package var followUpRowHeadings: [String] {
    [
      pick("Rad", "Line"), pick("Som det sades", "As it was said"), pick("Svar", "Reply"),
      pick("Skäl", "Reason"), pick("Vem", "Who"), pick("Senast", "By"),
      pick("Läge", "Where it stands"), pick("Det som märks", "What will be noticed"),
      pick("Klart", "Done"), pick("Svaret berättat", "Reply told"), pick("Hur", "How"),
      pick("Det blev", "What came of it"), pick("Utfallet berättat", "Result told"),
      pick("Hur det berättades", "How that was told"),
    ]
  }

  /// A yes in a cell.
  package var yes: String { pick("ja", "yes") }
}
