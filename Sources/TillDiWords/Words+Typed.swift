extension Words {
  package var outputFailed: String {
    pick(
      "Resultatet gick inte att skriva: disken är full, eller den som läste stängde. Det som har sparats är kvar; tilldi log visar det.",
      "The result could not be written: the disk is full, or the reader went away. What has been saved is kept; tilldi log shows it."
    )
  }

  /// That something must be said on the command line, since nothing may be asked.
  package func missing(_ part: CommandPart) -> String {
    switch part {
    case .option(let name):
      pick(
        "Här saknas \(name). Inget ändrades.",
        "\(name) is missing here. Nothing changed.")
    case .session:
      pick(
        "Säg vilken träff, till exempel: tilldi run staff-2. Inget ändrades.",
        "Say which session, for example: tilldi run staff-2. Nothing changed.")
    case .line:
      pick(
        "Säg vilken rad, till exempel: tilldi reply vill1. Inget ändrades.",
        "Say which line, for example: tilldi reply claim1. Nothing changed.")
    }
  }
}

/// What a command line leaves out: an option by its name, the session or the line it is about.
package enum CommandPart: ExpressibleByStringLiteral {
  case option(String), session, line

  package init(stringLiteral name: String) { self = .option(name) }
}
