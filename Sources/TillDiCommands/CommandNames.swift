import ArgumentParser

/// What the commands are called in Swedish, beside the names that help shows.
///
/// As the parser's own aliases they would stand beside every command in help.
enum CommandNames {
  /// By the words before them: none at the root.
  private static let swedish: [String: [String: [String]]] = [
    "": [
      "new": ["ny", "nytt"], "status": ["läge", "läget"], "run": ["kör", "träff"],
      "note": ["anteckna", "anteckning"], "attach": ["bifoga"], "room": ["rum", "rummet"],
      "board": ["duk", "duken"], "list": ["lista", "listan", "listor"], "needs": ["behov"],
      "rank": ["ordna", "rangordna"], "map": ["karta", "processkarta"],
      "hand-over": ["lämna-över", "överlämna"], "receive": ["ta-emot"],
      "answer-sheet": ["svarsblad"], "compare": ["jämför"], "link": ["koppla"],
      "unlink": ["koppla-loss"], "reply": ["svara"], "follow-up": ["följ-upp", "uppföljning"],
      "trust-check": ["tillit"], "review": ["tillbakablick"], "report": ["rapport"],
      "heading": ["rubrik"], "schedule": ["datum", "tider"], "adjust": ["justera"],
      "letter": ["brev", "veckobrev"], "invitation": ["inbjudan"], "guide": ["handledning"],
      "homework": ["läxa", "läxor"], "catch-up": ["ikapp"], "observer": ["observatör"],
      "flyer": ["flygblad", "affisch"], "log": ["logg", "loggen"], "undo": ["ångra"],
      "merge": ["slå-ihop"], "mask": ["maska"], "erase": ["radera"], "check": ["kontrollera"],
      "close": ["avsluta", "stäng"], "programme": ["program"], "demo": ["exempel"],
      "manual": ["handbok"], "help": ["hjälp"],
    ],
    "schedule": [
      "show": ["visa"], "start": ["börja"], "move": ["flytta"], "shift": ["skjut"],
      "cancel": ["ställ-in"], "split": ["dela"], "held": ["hållen", "hölls"],
      "not-held": ["inte-hållen"],
    ],
    "programme": [
      "show": ["visa"], "list": ["lista"], "check": ["kontrollera"], "copy": ["kopiera"],
      "course": ["kurs"],
    ],
  ]

  /// The Swedish names of the commands below some words, the English left out.
  static func names(below above: String) -> [String] {
    (swedish[above] ?? [:]).values.flatMap { $0 }
  }

  /// A command line with each command by the name that the parser knows.
  static func known(_ arguments: [String]) -> [String] {
    var arguments = arguments
    var above = ""
    var place = firstWord(in: arguments)
    while let index = place, let names = swedish[above] {
      let word = arguments[index].lowercased()
      let name = names.first { $0.value.contains(word) }?.key ?? arguments[index]
      arguments[index] = name
      // `help` is of the words after it.
      above = name == "help" ? "" : name
      place = arguments.indices.contains(index + 1) ? index + 1 : nil
    }
    return arguments
  }

  /// Where the first word stands that is neither an option nor the value of one that may stand before a command.
  static func firstWord(in arguments: [String]) -> Int? {
    var isValue = false
    return arguments.firstIndex { argument in
      if isValue {
        isValue = false
        return false
      }
      isValue = argument == "--series" || argument == "--language"
      return !argument.hasPrefix("-")
    }
  }
}
