import Testing
import TillDiCore
import TillDiProgrammes

/// How each fault is said, in both languages.
@Suite struct FaultsInWordsTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var kind: ProgrammeProblem.Kind
    var swedish: String
    var english: String

    init(_ kind: ProgrammeProblem.Kind, _ swedish: String, _ english: String) {
      (self.kind, self.swedish, self.english) = (kind, swedish, english)
    }

    var testDescription: String { english }
  }

  static let file: [Case] = [
    Case(
      .tooLarge(bytes: 3_000_000, limit: 2_097_152),
      "filen är 3000000 byte, och ett program får vara högst 2097152. Är det rätt fil?",
      "the file is 3000000 bytes, and a programme may be 2097152 at most. Is it the "
        + "right file?"),
    Case(
      .invalidUTF8,
      "här står ett tecken som inte är UTF-8. Spara filen som UTF-8, så blir å, ä och ö "
        + "rätt.",
      "there is a character here that isn't UTF-8. Save the file as UTF-8."),
    Case(
      .controlCharacter(7),
      "här står ett styrtecken (U+0007) som inte syns. Ta bort det.",
      "there is a control character here (U+0007) that doesn't show. Remove it."),
    Case(
      .tab,
      "raden är inskjuten med tabb. Använd mellanslag.",
      "the line is indented with a tab. Use spaces."),
    Case(
      .empty,
      "filen är tom. Börja med en kopia av det inbyggda programmet.",
      "the file is empty. Start from a copy of the built-in programme."),
    Case(
      .alias,
      "en hänvisning med & och * får inte användas. Skriv ut texten i stället, eller "
        + "sätt citattecken om den bara råkar börja med stjärna.",
      "a reference with & and * may not be used. Write the text out instead, or put it "
        + "in quotation marks if it just happens to begin with a star."),
    Case(
      .tooDeep,
      "här ligger för många nivåer i varandra. Inget i ett program behöver det.",
      "there are too many levels within each other here. Nothing in a programme needs "
        + "that."),
    Case(
      .severalDocuments,
      "här börjar ett dokument till. Ett program per fil: ta bort raden med ---.",
      "another document begins here. One programme a file: remove the line with ---."),
    Case(
      .syntax("did not find expected key"),
      "det går inte att läsa som YAML. Se efter inskjutningen, och sätt citattecken om "
        + "en text med kolon. (YAML-läsaren: did not find expected key)",
      "this can't be read as YAML. Look at the indentation, and put quotation marks "
        + "around a text with a colon. (The YAML reader: did not find expected key)"),
    Case(
      .duplicateKeys(["id", "title"]),
      "\"id\" och \"title\" står mer än en gång i samma del, första gången här. Behåll "
        + "en av dem.",
      "this part has \"id\" and \"title\" more than once, the first time here. Keep one "
        + "of them."),
  ]

  static let shape: [Case] = [
    Case(
      .wrongShape(key: nil, expected: .mapping, found: .text),
      "filen ska vara nycklar med värden, men är en text eller ett tal.",
      "the file should be keys with values, but is a text or a number."),
    Case(
      .wrongShape(key: "say", expected: .list, found: .mapping),
      "\"say\" ska vara en lista med streck framför varje del, men är nycklar med "
        + "värden.",
      "\"say\" should be a list with a dash before each item, but is keys with values."),
    Case(
      .wrongShape(key: "title", expected: .localizedText, found: .list),
      "\"title\" ska vara en text med sv: och en:, men är en lista med streck framför "
        + "varje del.",
      "\"title\" should be a text with sv: and en:, but is a list with a dash before "
        + "each item."),
    Case(
      .keyNotText,
      "här ska en nyckel stå, ett enda ord med kolon efter.",
      "a key should stand here, a single word with a colon after it."),
    Case(
      .unknownKey("minuts", known: ["id", "minutes"], suggestion: "minutes"),
      "nyckeln \"minuts\" finns inte här. Menade du \"minutes\"?",
      "there is no key \"minuts\" here. Did you mean \"minutes\"?"),
    Case(
      .unknownKey("colour", known: ["id", "minutes"], suggestion: nil),
      "nyckeln \"colour\" finns inte här. Det som går är: id, minutes.",
      "there is no key \"colour\" here. What is possible: id, minutes."),
    Case(
      .missingKey("say"),
      "här saknas \"say\". Lägg till den nyckeln.",
      "\"say\" is missing here. Add that key."),
    Case(
      .emptyValue(key: "say"),
      "\"say\" är tom. Skriv något där, eller ta bort nyckeln om den inte behövs.",
      "\"say\" is empty. Write something there, or remove the key if it isn't needed."),
    Case(
      .notWholeNumber(key: "minutes", found: "1:30"),
      "\"minutes\" ska vara ett heltal i siffror, men är \"1:30\".",
      "\"minutes\" should be a whole number in digits, but is \"1:30\"."),
    Case(
      .outOfRange(key: "minutes", value: 601, least: 1, most: 600),
      "\"minutes\" är 601, men ska vara mellan 1 och 600.",
      "\"minutes\" is 601, but should be between 1 and 600."),
    Case(
      .notGroupSize("några"),
      "\"några\" är ingen gruppstorlek. Skriv till exempel 2–3, eller bara 4.",
      "\"några\" isn't a size of groups. Write 2–3, for example, or just 4."),
    Case(
      .unknownWord(.form, found: "takl", known: ["talk"], suggestion: "talk"),
      "\"takl\" är ingen form för en punkt. Menade du \"talk\"?",
      "\"takl\" isn't a form of an activity. Did you mean \"talk\"?"),
    Case(
      .unknownWord(.material, found: "x", known: ["a4", "pens"], suggestion: nil),
      "\"x\" är inget material. Det som går är: a4, pens.",
      "\"x\" isn't a material. What is possible: a4, pens."),
    Case(
      .unknownWord(.noteKind, found: "x", known: ["dream"], suggestion: nil),
      "\"x\" är ingen sorts anteckning. Det som går är: dream.",
      "\"x\" isn't a kind of note. What is possible: dream."),
    Case(
      .unknownWord(.ability, found: "x", known: ["empathy"], suggestion: nil),
      "\"x\" är ingen av de fyra förmågorna. Det som går är: empathy.",
      "\"x\" isn't one of the four abilities. What is possible: empathy."),
    Case(
      .unknownWord(.timeFrame, found: "x", known: ["future"], suggestion: nil),
      "\"x\" är inget tidsperspektiv. Det som går är: future.",
      "\"x\" isn't a time frame. What is possible: future."),
    Case(
      .unknownWord(.track, found: "x", known: ["staff"], suggestion: nil),
      "\"x\" är inget spår. Det som går är: staff.",
      "\"x\" isn't a track. What is possible: staff."),
    Case(
      .unknownWord(.session, found: "x", known: ["staff-1"], suggestion: nil),
      "\"x\" är ingen träff i programmet. Det som går är: staff-1.",
      "\"x\" isn't a session of the programme. What is possible: staff-1."),
    Case(
      .missingSwedish(key: "title"),
      "\"title\" saknar svensk text. Lägg till en rad som börjar med sv:",
      "\"title\" has no Swedish text. Add a line that begins with sv:"),
    Case(
      .invalidIdentifier("Träff 1"),
      "\"Träff 1\" duger inte som id. Använd små bokstäver a–z, siffror och "
        + "bindestreck, högst 60 tecken.",
      "\"Träff 1\" won't do as an id. Use small letters a–z, digits and hyphens, 60 "
        + "characters at most."),
    Case(
      .duplicateIdentifier("staff-1"),
      "id \"staff-1\" är redan taget. Välj ett annat.",
      "the id \"staff-1\" is already taken. Choose another."),
  ]

  static let fit: [Case] = [
    Case(
      .stepsNotOneToFour(found: [1, 2, 4]),
      "stegen är 1, 2, 4. Ett spår har stegen 1, 2, 3 och 4, i den ordningen.",
      "the steps are 1, 2, 4. A track has the steps 1, 2, 3 and 4, in that order."),
    Case(
      .noSuchStep(5),
      "steg 5 finns inte. Stegen är 1, 2, 3 och 4.",
      "there is no step 5. The steps are 1, 2, 3 and 4."),
    Case(
      .stepNotInSession(3, session: "staff-1", steps: [1]),
      "punkten hör till steg 3, men träffen \"staff-1\" har steg 1. Ändra det ena.",
      "the activity belongs to step 3, but the session \"staff-1\" has step 1. Change "
        + "one of them."),
    Case(
      .stepOutsideTrack(1),
      "punkten hör till steg 1, men tillfället ligger utanför spåren. Ta bort \"step\".",
      "the activity belongs to step 1, but the occasion is outside the tracks. Remove "
        + "\"step\"."),
    Case(
      .trackWithoutSessions(.management),
      "spåret \"management\" har inga träffar. Båda spåren behöver minst en.",
      "the track \"management\" has no sessions. Both tracks need one at least."),
    Case(
      .minutesDoNotAddUp(sum: 115, minutes: 120),
      "punkterna blir 115 minuter, men träffen är 120. Ändra \"minutes\" så att de går "
        + "ihop.",
      "the activities make 115 minutes, but the session is 120. Change \"minutes\" so "
        + "that they add up."),
    Case(
      .workingMinutesTooLong(working: 45, minutes: 45),
      "grupperna arbetar 45 minuter, men punkten är 45. Lämna tid för att läsa upp.",
      "the groups work 45 minutes, but the activity is 45. Leave time for reading out."),
    Case(
      .formNeeds(.groupWork, key: "groups"),
      "en punkt med formen \"group-work\" behöver \"groups\". Lägg till den.",
      "an activity of the form \"group-work\" needs \"groups\". Add it."),
    Case(
      .onlyInGroupWork(key: "groups"),
      "\"groups\" hör till formen \"group-work\". Ta bort den, eller byt form.",
      "\"groups\" belongs to the form \"group-work\". Remove it, or change the form."),
    Case(
      .kindOfOtherTrack(.offer, track: .staff),
      "\"offer\" hör till det andra spåret, inte till \"staff\". Ta bort den.",
      "\"offer\" belongs to the other track, not to \"staff\". Remove it."),
    Case(
      .collectedBeforeGiven(homework: "h", givenAt: "b", collectedAt: "a"),
      "läxan \"h\" ges vid \"b\" och samlas in vid \"a\". Den måste samlas in vid en "
        + "senare träff.",
      "the homework \"h\" is given at \"b\" and collected at \"a\". It must be "
        + "collected at a later session."),
    Case(
      .homeworkAcrossTracks("h"),
      "läxan \"h\" ges i ett spår och samlas in i det andra. Håll den i ett spår.",
      "the homework \"h\" is given in one track and collected in the other. Keep it in "
        + "one track."),
    Case(
      .collectNotFirst(session: "a"),
      "läxan ska samlas in först av allt. Flytta punkten till början av träffen \"a\".",
      "homework is collected first of all. Move the activity to the beginning of the "
        + "session \"a\"."),
    Case(
      .giveNotLast(session: "a"),
      "läxan ska delas ut sist av allt. Flytta punkten till slutet av träffen \"a\".",
      "homework is handed out last of all. Move the activity to the end of the session "
        + "\"a\"."),
    Case(
      .nothingToCollect(session: "a"),
      "\"a\" har en punkt för att samla in, men ingen läxa har \"collected-at: a\". Ta "
        + "bort punkten eller lägg till läxan.",
      "\"a\" has an activity for collecting, but no homework has \"collected-at: a\". "
        + "Remove the activity or add the homework."),
    Case(
      .nothingToGive(session: "a"),
      "\"a\" har en punkt för att dela ut, men ingen läxa har \"given-at: a\". Ta bort "
        + "punkten eller lägg till läxan.",
      "\"a\" has an activity for handing out, but no homework has \"given-at: a\". "
        + "Remove the activity or add the homework."),
    Case(
      .nothingToReview("a"),
      "punkten \"a\" har \"form: review\", men programmet har inga reflektioner att gå igenom. "
        + "Lägg till \"reflections\", eller byt form.",
      "the activity \"a\" has \"form: review\", but the programme has no reflections to go "
        + "through. Add \"reflections\", or change the form."),
    Case(
      .neverCollected(homework: "h", session: "a"),
      "läxan \"h\" samlas in vid \"a\", men den träffen har ingen punkt med \"form: "
        + "collect-homework\". Lägg till en, först i träffen.",
      "the homework \"h\" is collected at \"a\", but that session has no activity with "
        + "\"form: collect-homework\". Add one, first in the session."),
    Case(
      .neverGiven(homework: "h", session: "a"),
      "läxan \"h\" ges vid \"a\", men den träffen har ingen punkt med \"form: "
        + "give-homework\". Lägg till en, sist i träffen.",
      "the homework \"h\" is given at \"a\", but that session has no activity with "
        + "\"form: give-homework\". Add one, last in the session."),
  ]

  @Test(arguments: file + shape + fit)
  func theSentence(_ said: Case) {
    let problem = ProgrammeProblem(file: "p.yaml", line: 41, column: 9, kind: said.kind)
    #expect(problem.sentence(in: .swedish) == said.swedish)
    #expect(problem.sentence(in: .english) == said.english)
  }

  @Test func thePlaceStandsFirst() {
    let problem = ProgrammeProblem(
      file: "programme.yaml", line: 41, column: 9, kind: .minutesDoNotAddUp(sum: 115, minutes: 120))
    #expect(
      problem.text(in: .swedish)
        == "programme.yaml:41:9: punkterna blir 115 minuter, men träffen är 120. "
        + "Ändra \"minutes\" så att de går ihop.")
    #expect(
      problem.text(in: .english)
        == "programme.yaml:41:9: the activities make 115 minutes, but the session is 120. "
        + "Change \"minutes\" so that they add up.")
  }

  @Test func somethingLongFromTheFileIsCut() {
    let problem = ProgrammeProblem(
      file: "p.yaml", line: 1, column: 1,
      kind: .invalidIdentifier(String(repeating: "x", count: 10_000)))
    #expect(problem.sentence(in: .swedish).count < 200)
  }
}
