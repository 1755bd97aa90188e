/// A command line that can't be carried out: what was typed, and what may have been meant.
package enum Misuse: Error, Hashable, Sendable {
  /// There is no such command.
  case noCommand(String, nearest: String?)
  /// The command has no such option.
  case noOption(String, nearest: String?)
  /// A word too many, and the word before it.
  case tooMuch(String, after: String?)
  /// An argument that must be there, by its name in the usage, and what it may be.
  case missing(String, choices: [String])
  /// An option without its value.
  case noValue(String)
  /// A flag with a value.
  case takesNoValue(String)
  /// A value that is none of the few there are.
  case wrongValue(String, choices: [String], nearest: String?)
  /// A value that should be a number.
  case noNumber(String)
  /// Something else.
  case notUnderstood
  /// What goes together in one command, and what doesn't.
  case outputIsMissing, forceNeedsOutput, previewOfOneReply, oneLinkOfAReply, reflectionIsMissing
  case jsonlNeedsCase, plainNeedsLead, papersOnly, lexiconIsForSuggestions
  case oneOfThree, fileIsMissing, sessionOfActivityIsMissing
  case clearOrUnclear, previewOfAnAnswer, looksOnly, offerHasItsOwnAnswer, offersOrOne
  case linesOfBothSides
  case roleIsOfTheCalendar
  case wayInIsShown, proposalsAreOfTheDream, oneThingAtATime, changeIsMissing
}

extension Misuse {
  /// Whether a line that can be written says more; a guess, or a rule, already says what to write.
  package var isHelpedByExample: Bool {
    switch self {
    case .missing, .tooMuch, .noValue, .noNumber, .notUnderstood: true
    default: false
    }
  }
}

extension Words {
  /// Says what is wrong, and what may have been meant.
  package func text(of misuse: Misuse) -> String {
    switch misuse {
    case .noCommand(let word, let nearest):
      pick("Det finns inget kommando ”\(word)”.", "There is no command “\(word)”.")
        + guess(nearest.map { "tilldi \($0)" })
    case .noOption(let name, let nearest):
      pick("\(name) finns inte här.", "There is no \(name) here.") + guess(nearest)
    case .tooMuch(let word, let before):
      pick("”\(word)” är ett ord för mycket.", "“\(word)” is one word too many.")
        + (before.map { before in
          pick(
            " Hör det ihop med ordet före? Skriv då \"\(before) \(word)\" med citattecken.",
            " Does it belong with the word before it? Then write \"\(before) \(word)\" in quotes.")
        } ?? "")
    case .missing(let argument, let choices):
      pick("Skriv också \(name(ofArgument: argument))", "Write \(name(ofArgument: argument)) too")
        + (choices.isEmpty ? "." : ": \(either(choices)).")
    case .noValue(let option):
      pick(
        "\(option) saknar sitt värde. Skriv det efter.", "\(option) has no value. Write it after.")
    case .takesNoValue(let option):
      pick("\(option) skrivs ensamt, utan värde.", "\(option) stands alone, without a value.")
    case .wrongValue(let value, let choices, let nearest):
      pick("”\(value)” går inte här.", "“\(value)” will not do here.")
        + guess(nearest.map { name(ofChoice: $0) })
        + pick(" Skriv \(either(choices)).", " Write \(either(choices)).")
    case .noNumber(let value):
      pick("”\(value)” är inget tal. Skriv siffror.", "“\(value)” is no number. Write digits.")
    case .notUnderstood:
      pick("Det som skrevs går inte att förstå.", "What was typed can’t be understood.")
    default: text(ofRule: misuse)
    }
  }

  /// A line of help to write, and where there is more.
  package func afterMisuse(example: String?, help: String) -> String {
    (example.map { pick("Till exempel: \($0)\n", "For example: \($0)\n") } ?? "")
      + pick("Mer hjälp: \(help)", "More help: \(help)")
  }

  private func guess(_ nearest: String?) -> String {
    nearest.map { pick(" Menade du \($0)?", " Did you mean \($0)?") } ?? ""
  }

  /// Names with commas and an “or”: `personalen eller ledningen`.
  private func either(_ choices: [String]) -> String {
    let names = choices.map { name(ofChoice: $0) }
    guard names.count > 1, let last = names.last else { return names.joined() }
    return names.dropLast().joined(separator: ", ") + pick(" eller ", " or ") + last
  }

  /// What an argument that must be there is about.
  private func name(ofArgument argument: String) -> String {
    switch argument {
    case "side": pick("vilken sida", "which side")
    case "what": pick("vad som lämnas över", "what is handed over")
    case "page": pick("vilken bild", "which picture")
    case "name": pick("ett namn", "a name")
    case "file": pick("vilken fil", "which file")
    case "entry": pick("vad det gäller", "what it is about")
    case "note": pick("vilken rad", "which line")
    case "masked": pick("orden som ska bort", "the words to take away")
    case "first", "second": pick("vilka två rader", "which two lines")
    case "session": pick("vilken träff", "which session")
    case "observed": pick("vad du såg", "what you observed")
    case "other": pick("vilken mapp", "which folder")
    case "offer": pick("vilket erbjudande", "which offer")
    case "day": pick("vilken dag", "which day")
    case "minutes": pick("hur många minuter", "how many minutes")
    case "days": pick("hur många dagar", "how many days")
    default: "<\(argument)>"
    }
  }

  private func text(ofRule misuse: Misuse) -> String {
    switch misuse {
    case .outputIsMissing:
      pick(
        "--output säger var filen ska skrivas; - är standard ut.",
        "--output says where the file is to be written; - is standard output.")
    case .forceNeedsOutput: pick("--force behöver --output.", "--force needs --output.")
    case .oneLinkOfAReply:
      pick(
        "Skriv vilken rad det gäller och en sak om den: --condition, --trial, --asks eller --ground. Inget ändrades.",
        "Write which line it is about and one thing of it: --condition, --trial, --asks or --ground. Nothing changed."
      )
    case .previewOfOneReply:
      pick(
        "--preview gäller ett svar: tilldi reply vill1 --kind ja --by 30/4 --preview",
        "--preview is of one reply: tilldi reply vill1 --kind yes --by 30/4 --preview")
    case .reflectionIsMissing:
      pick(
        "Säg vilken reflektion: tilldi review 3 --seen ja",
        "Say which reflection: tilldi review 3 --seen yes")
    case .jsonlNeedsCase:
      pick(
        "--format jsonl hör ihop med --case, och ingen annan form gör det.",
        "--format jsonl goes with --case, and no other format does.")
    case .plainNeedsLead: pick("--plain hör ihop med --lead.", "--plain goes with --lead.")
    case .papersOnly:
      pick(
        "--output och --preview gäller papper, och går inte med --lead eller --case.",
        "--output and --preview are of papers, and go with no --lead or --case.")
    case .lexiconIsForSuggestions:
      pick(
        "--lexicon är för förslag; ta bort --no-suggestions.",
        "--lexicon is for suggestions; leave out --no-suggestions.")
    case .oneOfThree:
      pick("Skriv en av fil, --change och --remove.", "Give one of a file, --change and --remove.")
    case .fileIsMissing:
      pick(
        "Säg vilken fil: tilldi attach IMG_1234.jpg --description \"…\"",
        "Say which file: tilldi attach IMG_1234.jpg --description \"…\"")
    case .sessionOfActivityIsMissing:
      pick(
        "Säg vilken träff punkten hör till: --session staff-2",
        "Say which session the activity is of: --session staff-2")
    case .clearOrUnclear:
      pick(
        "Skriv --clear, --unclear eller svar på var och en, inte flera av dem.",
        "Use --clear, --unclear or an answer to each, not several of them.")
    case .offerHasItsOwnAnswer:
      pick(
        "Ett erbjudande svarar man på med --kind och --reason: tilldi reply kan1 --kind vill",
        "An offer is answered with --kind and --reason: tilldi reply offer1 --kind want")
    case .linesOfBothSides:
      pick(
        "Svara på personalens rader för sig och på ledningens erbjudanden för sig: tilldi reply vill1, tilldi reply kan1",
        "Answer the staff’s lines and management’s offers apart: tilldi reply want1, tilldi reply offer1"
      )
    case .roleIsOfTheCalendar:
      pick(
        "--role gäller kalenderfilen: tilldi follow-up --output datum.ics --role enhetschef",
        "--role is of the calendar file: tilldi follow-up --output dates.ics --role manager")
    case .offersOrOne:
      pick(
        "Skriv --offers ensamt, eller ett erbjudande: tilldi reply kan1",
        "Write --offers alone, or one offer: tilldi reply offer1")
    case .previewOfAnAnswer:
      pick(
        "--preview gäller ett svar: tilldi trust-check --clear --preview",
        "--preview is of an answer: tilldi trust-check --clear --preview")
    case .looksOnly:
      pick(
        "--look tittar bara; --again, --afterwards, --date och --board hör till en träff som hålls.",
        "--look only looks; --again, --afterwards, --date and --board belong to a session that is held."
      )
    case .wayInIsShown:
      pick(
        "Vägarna in visas bara: ändra ett moment med tilldi map now eller tilldi map dream.",
        "way-in is only shown: change a moment with tilldi map now or tilldi map dream.")
    case .proposalsAreOfTheDream:
      pick(
        "Förslagen hör till drömmen: tilldi map dream --take 1",
        "Proposals belong to the dream: tilldi map dream --take 1")
    case .oneThingAtATime:
      pick(
        "En sak i taget: ett nytt moment, --edit, --remove, --take eller --dismiss.",
        "Do one thing at a time: add a moment, --edit, --remove, --take or --dismiss.")
    case .changeIsMissing:
      pick(
        "Skriv vad --edit ska ändra, till exempel \"beslutar: laget; äger: IT\".",
        "Write what --edit is to change, such as \"decides: the team; owns: IT\".")
    default: ""
    }
  }
}
