import Matching

/// The shape of a lexicon's file.
enum LexiconShape {
  static let whole = FileMapping(
    "lexicon",
    [
      FileField(
        "concepts", .named(concept), sv: "Begreppen, vart och ett med ett kortnamn.",
        en: "The concepts, each with a short name.")
    ])

  static let concept = FileMapping(
    "concepts",
    [
      FileField(
        optional: "name", .mapping(names), sv: "Vad begreppet heter för människor.",
        en: "What people call the concept.")
    ]
      + MatchingLanguage.allCases.map { language in
        FileField(
          optional: language.rawValue, .list(.name),
          sv: "Ord som betyder det på \(language.rawValue).",
          en: "Words that mean it in \(language.rawValue).")
      }
      + [
        FileField(
          optional: "under", .name, sv: "Det vidare begrepp som det hör under.",
          en: "The wider concept it belongs under."),
        FileField(
          optional: "near", .list(.name), sv: "Begrepp som ligger nära.",
          en: "Concepts that lie near."),
        FileField(
          optional: "eased-by", .list(.name), sv: "Begrepp som hjälper mot det.",
          en: "Concepts that ease it."),
        FileField(
          optional: "weight", .whole(0...100), sv: "Hur mycket det säger, i procent.",
          en: "How much it says, in per cent."),
        FileField(
          optional: "answered", .whole(0...300), sv: "Hur mycket det väger i ett svar, i procent.",
          en: "How much it weighs in an answer, in per cent."),
      ])

  private static let names = FileMapping(
    "name",
    MatchingLanguage.allCases.map { language in
      FileField(
        optional: language.rawValue, .name, sv: "Namnet på \(language.rawValue).",
        en: "Its name in \(language.rawValue).")
    })
}
