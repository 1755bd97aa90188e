package import TillDiCore

extension ProgrammeProblem {
  /// The problem in a sentence with its place, such as `programme.yaml:41:9: …`.
  package func text(in language: Language) -> String {
    "\(file):\(line):\(column): \(sentence(in: language))"
  }

  /// What is wrong and what would be right, without the place.
  package func sentence(in language: Language) -> String {
    let (swedish, english) = words
    return switch language {
    case .swedish: swedish
    case .english: english
    }
  }

  private var words: (sv: String, en: String) {
    switch kind {
    case .tooLarge(let bytes, let limit):
      (
        "filen är \(bytes) byte, och ett program får vara högst \(limit). Är det rätt fil?",
        "the file is \(bytes) bytes, and a programme may be \(limit) at most. Is it the right file?"
      )
    case .invalidUTF8:
      (
        "här står ett tecken som inte är UTF-8. Spara filen som UTF-8, så blir å, ä och ö rätt.",
        "there is a character here that isn't UTF-8. Save the file as UTF-8."
      )
    case .controlCharacter(let number):
      (
        "här står ett styrtecken (\(hexadecimal(number))) som inte syns. Ta bort det.",
        "there is a control character here (\(hexadecimal(number))) that doesn't show. Remove it."
      )
    case .tab:
      (
        "raden är inskjuten med tabb. Använd mellanslag.",
        "the line is indented with a tab. Use spaces."
      )
    case .empty:
      (
        "filen är tom. Börja med en kopia av det inbyggda programmet.",
        "the file is empty. Start from a copy of the built-in programme."
      )
    case .alias:
      (
        "en hänvisning med & och * får inte användas. Skriv ut texten i stället, eller sätt "
          + "citattecken om den bara råkar börja med stjärna.",
        "a reference with & and * may not be used. Write the text out instead, or put it in "
          + "quotation marks if it just happens to begin with a star."
      )
    case .tooDeep:
      (
        "här ligger för många nivåer i varandra. Inget i ett program behöver det.",
        "there are too many levels within each other here. Nothing in a programme needs that."
      )
    case .severalDocuments:
      (
        "här börjar ett dokument till. Ett program per fil: ta bort raden med ---.",
        "another document begins here. One programme a file: remove the line with ---."
      )
    case .syntax(let detail):
      (
        "det går inte att läsa som YAML. Se efter inskjutningen, och sätt citattecken om en text "
          + "med kolon. (YAML-läsaren: \(detail))",
        "this can't be read as YAML. Look at the indentation, and put quotation marks around a "
          + "text with a colon. (The YAML reader: \(detail))"
      )
    case .duplicateKeys(let keys):
      (
        "\(quoted(keys, "och")) står mer än en gång i samma del, första gången här. "
          + "Behåll en av dem.",
        "this part has \(quoted(keys, "and")) more than once, the first time here. "
          + "Keep one of them."
      )
    case .wrongShape(let key, let expected, let found):
      (
        "\(subject(key, "filen")) ska vara \(expected.swedish), men är \(found.swedish).",
        "\(subject(key, "the file")) should be \(expected.english), but is \(found.english)."
      )
    case .keyNotText:
      (
        "här ska en nyckel stå, ett enda ord med kolon efter.",
        "a key should stand here, a single word with a colon after it."
      )
    case .unknownKey(let key, let known, let suggestion):
      (
        "nyckeln \(quoted(key)) finns inte här. \(meant(suggestion, known).sv)",
        "there is no key \(quoted(key)) here. \(meant(suggestion, known).en)"
      )
    case .missingKey(let key):
      (
        "här saknas \(quoted(key)). Lägg till den nyckeln.",
        "\(quoted(key)) is missing here. Add that key."
      )
    case .emptyValue(let key):
      (
        "\(quoted(key)) är tom. Skriv något där, eller ta bort nyckeln om den inte behövs.",
        "\(quoted(key)) is empty. Write something there, or remove the key if it isn't needed."
      )
    case .notWholeNumber(let key, let found):
      (
        "\(quoted(key)) ska vara ett heltal i siffror, men är \(quoted(found)).",
        "\(quoted(key)) should be a whole number in digits, but is \(quoted(found))."
      )
    case .outOfRange(let key, let value, let least, let most):
      (
        "\(quoted(key)) är \(value), men ska vara mellan \(least) och \(most).",
        "\(quoted(key)) is \(value), but should be between \(least) and \(most)."
      )
    case .notGroupSize(let found):
      (
        "\(quoted(found)) är ingen gruppstorlek. Skriv till exempel 2–3, eller bara 4.",
        "\(quoted(found)) isn't a size of groups. Write 2–3, for example, or just 4."
      )
    case .unknownWord(let vocabulary, let found, let known, let suggestion):
      (
        "\(quoted(found)) är \(vocabulary.swedish). \(meant(suggestion, known).sv)",
        "\(quoted(found)) isn't \(vocabulary.english). \(meant(suggestion, known).en)"
      )
    case .missingSwedish(let key):
      (
        "\(quoted(key)) saknar svensk text. Lägg till en rad som börjar med sv:",
        "\(quoted(key)) has no Swedish text. Add a line that begins with sv:"
      )
    case .invalidIdentifier(let text):
      (
        "\(quoted(text)) duger inte som id. Använd små bokstäver a–z, siffror och bindestreck, "
          + "högst 60 tecken.",
        "\(quoted(text)) won't do as an id. Use small letters a–z, digits and hyphens, "
          + "60 characters at most."
      )
    case .duplicateIdentifier(let id):
      (
        "id \(quoted(id)) är redan taget. Välj ett annat.",
        "the id \(quoted(id)) is already taken. Choose another."
      )
    case .stepsNotOneToFour(let found):
      (
        "stegen är \(listed(found)). Ett spår har stegen 1, 2, 3 och 4, i den ordningen.",
        "the steps are \(listed(found)). A track has the steps 1, 2, 3 and 4, in that order."
      )
    case .noSuchStep(let step):
      (
        "steg \(step) finns inte. Stegen är 1, 2, 3 och 4.",
        "there is no step \(step). The steps are 1, 2, 3 and 4."
      )
    case .stepNotInSession(let step, let session, let steps):
      (
        "punkten hör till steg \(step), men träffen \(quoted(session)) har steg \(listed(steps)). "
          + "Ändra det ena.",
        "the activity belongs to step \(step), but the session \(quoted(session)) has step "
          + "\(listed(steps)). Change one of them."
      )
    case .stepOutsideTrack(let step):
      (
        "punkten hör till steg \(step), men tillfället ligger utanför spåren. Ta bort \"step\".",
        "the activity belongs to step \(step), but the occasion is outside the tracks. "
          + "Remove \"step\"."
      )
    case .trackWithoutSessions(let track):
      (
        "spåret \(quoted(track.rawValue)) har inga träffar. Båda spåren behöver minst en.",
        "the track \(quoted(track.rawValue)) has no sessions. Both tracks need one at least."
      )
    case .minutesDoNotAddUp(let sum, let minutes):
      (
        "punkterna blir \(sum) minuter, men träffen är \(minutes). "
          + "Ändra \"minutes\" så att de går ihop.",
        "the activities make \(sum) minutes, but the session is \(minutes). "
          + "Change \"minutes\" so that they add up."
      )
    case .workingMinutesTooLong(let working, let minutes):
      (
        "grupperna arbetar \(working) minuter, men punkten är \(minutes). "
          + "Lämna tid för att läsa upp.",
        "the groups work \(working) minutes, but the activity is \(minutes). "
          + "Leave time for reading out."
      )
    case .formNeeds(let form, let key):
      (
        "en punkt med formen \(quoted(form.rawValue)) behöver \(quoted(key)). Lägg till den.",
        "an activity of the form \(quoted(form.rawValue)) needs \(quoted(key)). Add it."
      )
    case .onlyInGroupWork(let key):
      (
        "\(quoted(key)) hör till formen \"group-work\". Ta bort den, eller byt form.",
        "\(quoted(key)) belongs to the form \"group-work\". Remove it, or change the form."
      )
    case .kindOfOtherTrack(let kind, let track):
      (
        "\(quoted(kind.rawValue)) hör till det andra spåret, inte till \(quoted(track.rawValue)). "
          + "Ta bort den.",
        "\(quoted(kind.rawValue)) belongs to the other track, not to \(quoted(track.rawValue)). "
          + "Remove it."
      )
    case .collectedBeforeGiven(let homework, let givenAt, let collectedAt):
      (
        "läxan \(quoted(homework)) ges vid \(quoted(givenAt)) och samlas in vid "
          + "\(quoted(collectedAt)). Den måste samlas in vid en senare träff.",
        "the homework \(quoted(homework)) is given at \(quoted(givenAt)) and collected at "
          + "\(quoted(collectedAt)). It must be collected at a later session."
      )
    case .homeworkAcrossTracks(let homework):
      (
        "läxan \(quoted(homework)) ges i ett spår och samlas in i det andra. Håll den i ett spår.",
        "the homework \(quoted(homework)) is given in one track and collected in the other. "
          + "Keep it in one track."
      )
    case .collectNotFirst(let session):
      (
        "läxan ska samlas in först av allt. Flytta punkten till början av träffen "
          + "\(quoted(session)).",
        "homework is collected first of all. Move the activity to the beginning of the session "
          + "\(quoted(session))."
      )
    case .giveNotLast(let session):
      (
        "läxan ska delas ut sist av allt. Flytta punkten till slutet av träffen "
          + "\(quoted(session)).",
        "homework is handed out last of all. Move the activity to the end of the session "
          + "\(quoted(session))."
      )
    case .nothingToCollect(let session):
      (
        "\(quoted(session)) har en punkt för att samla in, men ingen läxa har "
          + "\"collected-at: \(session)\". Ta bort punkten eller lägg till läxan.",
        "\(quoted(session)) has an activity for collecting, but no homework has "
          + "\"collected-at: \(session)\". Remove the activity or add the homework."
      )
    case .nothingToGive(let session):
      (
        "\(quoted(session)) har en punkt för att dela ut, men ingen läxa har "
          + "\"given-at: \(session)\". Ta bort punkten eller lägg till läxan.",
        "\(quoted(session)) has an activity for handing out, but no homework has "
          + "\"given-at: \(session)\". Remove the activity or add the homework."
      )
    case .nothingToReview(let activity):
      (
        "punkten \(quoted(activity)) har \"form: review\", men programmet har inga reflektioner att "
          + "gå igenom. Lägg till \"reflections\", eller byt form.",
        "the activity \(quoted(activity)) has \"form: review\", but the programme has no "
          + "reflections to go through. Add \"reflections\", or change the form."
      )
    case .neverCollected(let homework, let session):
      (
        "läxan \(quoted(homework)) samlas in vid \(quoted(session)), men den träffen har ingen "
          + "punkt med \"form: collect-homework\". Lägg till en, först i träffen.",
        "the homework \(quoted(homework)) is collected at \(quoted(session)), but that session "
          + "has no activity with \"form: collect-homework\". Add one, first in the session."
      )
    case .neverGiven(let homework, let session):
      (
        "läxan \(quoted(homework)) ges vid \(quoted(session)), men den träffen har ingen punkt med "
          + "\"form: give-homework\". Lägg till en, sist i träffen.",
        "the homework \(quoted(homework)) is given at \(quoted(session)), but that session has "
          + "no activity with \"form: give-homework\". Add one, last in the session."
      )
    }
  }
}
