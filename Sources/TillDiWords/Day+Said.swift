package import TillDiCore

extension Day {
  /// Whether a text says when, and so is nobody’s role: a day, a week or a month, or a sentence that only tells of one.
  ///
  /// ```swift
  /// print(Day.isSaid(by: "vi börjar i februari"))  // true
  /// print(Day.isSaid(by: "den som har jour i mars"))  // false
  /// ```
  ///
  /// A role may have a time in it: whoever is on call in March is somebody. So a word that isn’t known to tell of
  /// time makes a role of it, but where the text begins as no role does: `i mars …`, `vi tar det …`.
  package static func isSaid(by text: String) -> Bool {
    let today = Day(number: 0)
    do throws(NoDay) {
      _ = try Day(typed: text, today: today)
      return true
    } catch .notADay {
      return beginsWithDay(text) || TimeSentence(text).isSaid
    } catch {
      // Jan, Maj and May are names too.
      return text.count > 3
    }
  }

  /// A day that only begins a text counts where it can be nothing else: `4/5 tjänst` is a role.
  private static func beginsWithDay(_ text: String) -> Bool {
    let words = text.split(whereSeparator: \.isWhitespace)
    return words.indices.dropFirst().contains { count in
      let beginning = words[..<count].joined(separator: " ")
      return beginning.contains(where: \.isNumber) && !beginning.contains { "/.".contains($0) }
        && (try? Day(typed: beginning, today: Day(number: 0))) != nil
    }
  }
}

/// A text as words, each of which tells of time, says little, or is something else.
private struct TimeSentence {
  private enum Word { case time, shift, number, small, verb, other }

  private let words: [String]
  private let kinds: [Word]

  init(_ text: String) {
    words = text.lowercased().split { $0.isWhitespace || $0 == "," }.map { word in
      String(word.trimming { ".,;:!?()”\"".contains($0) }).replacing("’", with: "'")
    }.filter { !$0.isEmpty }
    kinds = words.indices.map { [words] in Self.kind(words[$0], after: $0 > 0 ? words[$0 - 1] : nil)
    }
  }

  var isSaid: Bool {
    guard let first = words.first else { return false }
    let isSomebody = words.dropFirst().first.map { ["som", "who"].contains($0) } ?? false
    if isSomebody, !["så", "as"].contains(first) { return false }
    if Self.beginnings.contains(where: { (words.joined(separator: " ") + " ").hasPrefix($0 + " ") })
    {
      return true
    }
    guard kinds.contains(.time) else { return false }
    if !kinds.contains(.other), !kinds.contains(.shift) { return true }
    // "Vi börjar i februari med köket".
    let hasVerb = words.count > 1 && kinds[1] == .verb || first.contains("'")
    if Self.subjects.contains(where: { first == $0 || first.hasPrefix($0 + "'") }), hasVerb {
      return true
    }
    // "Nästa vecka får ni veta mer".
    let rest = kinds.dropFirst().drop { $0 == .number || $0 == .small }
    return Self.prepositions.contains(first) && rest.first == .time
      && !Self.vague.union(Self.shifts).contains(words[rest.startIndex])
  }

  private static func kind(_ word: String, after before: String?) -> Word {
    if small.contains(word) { return .small }
    if verbs.contains(word) { return .verb }
    if times.contains(word) || names.contains(word) || ClockTime(text: word) != nil { return .time }
    if (try? Day(typed: word, today: Day(number: 0))) != nil { return .time }
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    if !digits.isEmpty,
      ["", "e", "a", ":e", ":a", "st", "nd", "rd", "th"].contains(word.dropFirst(digits.count))
    {
      return digits.count == 4 ? .time : .number
    }
    if Words.number(named: word) != nil { return .number }
    // "May" and "Jan" are names, "natt" and "helg" are shifts, but not after these.
    let follows =
      before.map {
        small.contains($0) || $0.allSatisfy(\.isNumber) || Words.number(named: $0) != nil
      } ?? false
    if shortNames.contains(word) { return follows ? .time : .other }
    guard shifts.contains(word) else { return .other }
    return follows && !shiftsFollow.contains(before ?? "") ? .time : .shift
  }
}

extension TimeSentence {
  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  private static let allNames = Set(
    Language.allCases.flatMap { language in
      let words = Words(language)
      return words.monthNames + Weekday.allCases.map { words.name(of: $0) }
    }.map { $0.lowercased() })
  private static let names = allNames.filter { $0.count > 3 }
    .union(allNames.filter { $0.hasSuffix("dag") }.map { $0 + "en" })
  private static let shortNames = allNames.filter { $0.count <= 3 }
    .union([
      "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "okt", "oct", "nov", "dec",
    ])

  /// Words that tell of a time by themselves.
  private static let times = words(
    """
    vecka veckan veckor veckorna månad månaden månader månaderna år året åren kvartal kvartalet halvår halvåret
    sommaren hösten vintern våren julen jul påsk påsken nyår midsommar pingst semestern terminen sportlovet höstlovet
    påsklovet jullovet sommarlovet månadsskiftet årsskiftet idag imorgon imorron övermorgon ikväll snart senare
    veckoslutet dagar dagarna timmar timme minuter klockan kl
    week weeks month months year years quarter summer autumn winter christmas easter holidays term today tomorrow
    tonight soon later days hours hour minutes o'clock noon
    """)
  /// Words for a time that are shifts, and so who works then, where they stand alone.
  private static let shifts = words(
    """
    dag dagen natt natten kväll kvällen morgon morgonen helg helgen sommar höst vinter vår semester termin
    day night evening morning weekend spring fall weekday
    """)
  /// Words for a time that roles begin with too: *after hours nurse*.
  private static let vague = words("days hours hour klockan kl dagar")
  /// Words that say nothing of who.
  private static let small = words(
    """
    i på om till för före efter innan under inom från fram senast tidigast nästa nästkommande kommande förra denna
    detta den det de en ett par några början börja slutet mitten av ca cirka ungefär kanske typ redan först någon nån
    gång så då när som möjligt ju nog och eller inte förrän mer sen sedan hela halv halvt vid samma runt kring mot
    strax vi jag ni man nu
    in on at by of the a an next last this that after before until till from within around about early late end middle
    beginning starting not or and maybe perhaps some sometime as possible couple few half we i they it you then only
    """)
  /// Those of them after which a shift is still one: *de två på natten*.
  private static let shiftsFollow = words("och eller på de den det and or on the at of")
  private static let verbs = words(
    """
    börjar startar kör ses möts träffas hörs återkommer svarar blir är ska skall kan får tar gör väntar hinner har vill
    kommer vet bestämmer beslutar lovar siktar tänker planerar
    begin begins start starts meet answer reply get decide is are will be can have do take takes wait aim plan
    """)
  private static let subjects = words("vi jag det ni man de we i it you they that")
  private static let prepositions = words(
    """
    i på om till före efter innan under inom senast tidigast nästa vid från förra kring runt mot
    in on by next after before until till within from during around
    """)
  /// What a sentence about a time begins with, and a role does not.
  private static let beginnings = [
    "när", "så snart", "så fort", "inte förrän", "när som helst", "snarast", "when", "as soon",
    "not until",
    "asap",
  ]
}

extension Substring {
  /// What is left without such characters at either end.
  fileprivate func trimming(_ isLeftOut: (Character) -> Bool) -> Substring {
    let front = drop(while: isLeftOut)
    guard let last = front.lastIndex(where: { !isLeftOut($0) }) else { return "" }
    return front[...last]
  }
}

extension Words {
  /// What was given as a role says when.
  package func isNoRole(_ text: String) -> String {
    if !text.contains(where: \.isLetter) {
      return pick(
        "”\(text)” är ingen roll. Skriv rollen, till exempel chef.",
        "“\(text)” is no role. Write the role, such as manager.")
    }
    if Self.isNoRole(text) {
      return pick(
        "”\(text)” är ingen roll. Skriv bara rollen, till exempel chef.",
        "“\(text)” is no role. Write the role only, such as manager.")
    }
    return pick(
      "”\(text)” är en tid, inte en roll. Skriv rollen, till exempel chef.",
      "“\(text)” says when, and is no role. Write the role, such as manager.")
  }
}
