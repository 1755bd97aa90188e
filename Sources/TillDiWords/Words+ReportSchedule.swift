package import TillDiCore

/// Why a date deserves a second look.
package enum ScheduleFlag: Hashable, Sendable {
  case otherWeekday(usual: Weekday)
  case otherTime(usual: ClockTime)
  case holiday(PublicHoliday)
  case july
  /// It was held, on that day where it is another.
  case held(Day?)
  /// The day has passed, and it was not held.
  case notHeld

  /// Whether there is something to do about it.
  package var isToLookAt: Bool { if case .held = self { false } else { true } }
}

extension ReportWords {
  /// The schedule's name.
  package var scheduleTitle: String { pick("datum", "dates") }

  /// The columns of the schedule.
  package var scheduleColumns: [String] {
    [pick("Dag", "Day"), pick("Tid", "Time"), pick("Träff", "Session"), pick("Obs", "Note")]
  }

  /// What to look at twice.
  package func flag(_ flag: ScheduleFlag) -> String {
    switch flag {
    case .otherWeekday(let usual):
      pick("annan dag än \(words.name(of: usual))", "not on \(words.name(of: usual))")
    case .otherTime(let usual): pick("annan tid än \(usual)", "not at \(usual)")
    case .holiday(let holiday): words.name(of: holiday)
    case .july: pick("juli, många är lediga", "July, many are away")
    case .held(nil): pick("hållen", "held")
    case .held(let day?): pick("hölls \(words.long(day))", "held on \(words.long(day))")
    case .notHeld: pick("dagen har gått, inte hållen", "the day has passed, not held")
    }
  }

  /// That no date is set.
  package var emptySchedule: String {
    pick(
      "Inga datum än. Samma veckodag och tid varje gång gör det lättare att komma.",
      "No dates yet. The same weekday and time each time make it easier to come.")
  }

  /// A date that was cancelled.
  package func cancelled(_ session: String, _ day: Day, _ reason: String?) -> String {
    let why = reason.map { ": \($0)" } ?? ""
    return pick(
      "Inställt: \(session), \(words.long(day))\(why)",
      "Cancelled: \(session), \(words.long(day))\(why)")
  }

  /// That some dates deserve a second look.
  package var lookTwice: String {
    pick(
      "Det går bra att ha det så. Säg bara till i god tid.",
      "It is fine to keep them. Just tell people in good time.")
  }

  /// The slips' title.
  package var nextTime: String { pick("Till nästa gång", "For next time") }

  /// What a slip is called, with what it is about.
  package func slipTitle(_ homework: String) -> String { "\(nextTime): \(homework)" }

  /// Whom not to name in what is written at home.
  package var noNames: String {
    pick(
      "Inga namn på dem ni är till för, på anhöriga eller på kollegor.",
      "No names of those you are there for, of relatives or of colleagues.")
  }

  /// What is good to know of every slip.
  package var goodToKnowOfSlips: String {
    pick(
      "\(noNames) Hinner du inte är du lika välkommen.",
      "\(noNames) If you don’t get round to it, you are just as welcome.")
  }

  /// When it is gone through.
  package func goneThrough(at session: String, on day: Day?) -> String {
    guard let day else {
      return ended(
        pick("Vi tar upp det när vi ses: \(session)", "We go through it when we meet: \(session)"))
    }
    return ended(
      pick(
        "Vi tar upp det \(words.long(day)): \(session)",
        "We go through it on \(words.long(day)): \(session)"))
  }

  /// That the programme gives no homework.
  package var noHomework: String { pick("Det finns ingen läxa.", "There is no homework.") }
}
