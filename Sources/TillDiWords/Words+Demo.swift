extension Words {
  package var noExample: String {
    pick(
      "Exemplet finns inte i den här byggnaden av tilldi.",
      "This build of tilldi lacks the example.")
  }

  package func folderTaken(_ path: String) -> String {
    pick(
      "”\(path)” finns redan och är orörd. Välj ett annat namn på mappen.",
      "“\(path)” is already there and untouched. Choose another name for the folder.")
  }

  package func lookAround(_ folder: String, report: String) -> String {
    pick(
      """
      Den gemensamma rapporten: \(report)
      Titta runt: cd "\(folder)" och sedan tilldi, tilldi list staff, tilldi follow-up, tilldi log
      """,
      """
      The shared report: \(report)
      Look around: cd "\(folder)" and then tilldi, tilldi list staff, tilldi follow-up, tilldi log
      """)
  }

  package func demoBroke(_ command: String, _ said: String) -> String {
    pick(
      "Exemplet stannade vid ”tilldi \(command)”:\n\(said)\nDet är ett fel i programmet, inte hos dig.",
      "The example stopped at “tilldi \(command)”:\n\(said)\nThat is a fault of the program, not yours."
    )
  }
}
