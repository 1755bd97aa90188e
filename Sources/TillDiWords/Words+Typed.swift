extension Words {
  package var outputFailed: String {
    pick(
      "Resultatet gick inte att skriva: disken är full, eller den som läste stängde. Det som har sparats är kvar; tilldi log visar det.",
      "The result could not be written: the disk is full, or the reader went away. What has been saved is kept; tilldi log shows it."
    )
  }

  package func missing(_ flag: String) -> String {
    pick(
      "Här saknas \(flag). Inget ändrades.",
      "\(flag) is missing here. Nothing changed.")
  }
}
