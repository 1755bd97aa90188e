package import TillDiCore

/// The phrases of the big picture on the projector, and of the command that keeps it.
package struct BoardWords: Hashable, Sendable {
  let words: Words

  func pick(_ swedish: String, _ english: String) -> String { words.pick(swedish, english) }
}

extension Words {
  /// The phrases of the big picture.
  package var board: BoardWords { BoardWords(words: self) }
}

extension BoardWords {
  // MARK: Time

  /// Minutes that are left; the place of the number is `{n}`, which the page itself counts down.
  package var minutesLeft: String { pick("{n} min kvar", "{n} min left") }

  /// Minutes that are left.
  package func minutesLeft(_ count: Int) -> String {
    pick("\(count) min kvar", "\(count) min left")
  }

  /// The last minute.
  package var lastMinute: String { pick("Under en minut kvar", "Less than a minute left") }

  /// The time of an activity has passed: said so that nobody stops in the middle of a sentence.
  package var timeHasPassed: String {
    pick("Dags att runda av", "Time to round off")
  }

  /// The time of the groups has passed.
  package var timeToReadOut: String { pick("Dags att läsa upp", "Time to read out") }

  /// When the groups are to be done.
  package func until(_ end: ClockTime) -> String {
    pick("till \(words.clock(end))", "until \(words.clock(end))")
  }

  /// The picture has not been written for a while.
  package func standsStill(since time: ClockTime) -> String {
    pick("Bilden står stilla sedan \(time)", "The picture has stood still since \(time)")
  }

  /// The picture is written once and not kept.
  package func isFrom(_ time: ClockTime) -> String {
    pick("Bilden är från \(time)", "The picture is from \(time)")
  }

  /// The program that kept the picture has ended.
  package var isOff: String { pick("Bilden är avstängd", "The picture is off") }

  /// How it comes back.
  package var comesBack: String {
    pick(
      "Den kommer tillbaka av sig själv när den slås på igen.",
      "It comes back by itself when it is turned on again.")
  }

  // MARK: Notes and lists

  /// What heads the notes of a kind.
  package func heading(of kind: NoteKind) -> String {
    switch kind {
    case .remark: pick("Det ni säger", "What you say")
    case .example: pick("Exempel", "Examples")
    case .goodDay: pick("Bra dag", "Good day")
    case .badDay: pick("Dålig dag", "Bad day")
    case .support: pick("Stöd", "Support")
    case .disturbance: pick("Stör", "Disturbance")
    case .dream: pick("Dröm", "Dream")
    case .claim: words.title(of: .claim)
    case .offer: words.title(of: .offer)
    }
  }

  /// How many more there are than what is shown; the place of the number is `{n}`.
  package var more: String { pick("och {n} till", "and {n} more") }

  /// How many more there are than what is shown.
  package func more(_ count: Int) -> String {
    pick("och \(count) till", "and \(count) more")
  }

  /// How many notes lie under a name.
  package func gathered(_ count: Int) -> String {
    pick(
      count == 1 ? "1 anteckning" : "\(count) anteckningar",
      count == 1 ? "1 note" : "\(count) notes")
  }

  /// The facilitator's rewording, beside the words themselves.
  package func reworded(_ text: String) -> String {
    pick("Med andra ord: \(text)", "In other words: \(text)")
  }

  /// The room votes on a list.
  package func voting(on list: ListKind) -> String {
    pick(
      "Röstning pågår: \(words.title(of: list))", "Voting goes on: \(words.title(of: list))")
  }

  /// The room has voted on a list.
  package func voted(on list: ListKind) -> String {
    pick(
      "Så röstade ni: \(words.title(of: list))", "This is how you voted: \(words.title(of: list))")
  }

  /// How many ballots have come in.
  package func ballots(_ count: Int) -> String {
    pick(
      count == 1 ? "1 röstsedel inlagd" : "\(count) röstsedlar inlagda",
      count == 1 ? "1 ballot entered" : "\(count) ballots entered")
  }

  /// A number of votes.
  package func votes(_ count: Int) -> String {
    pick(count == 1 ? "1 röst" : "\(count) röster", count == 1 ? "1 vote" : "\(count) votes")
  }

  /// A moment of the dream that is not in the process of today.
  package var isNew: String { pick("nytt", "new") }

  /// A moment of the dream that is otherwise today.
  package var isChanged: String { pick("ändrat", "changed") }

  /// Who decides in a moment.
  package func decides(_ role: String) -> String {
    pick("Beslutar: \(role)", "Decides: \(role)")
  }

  // MARK: The mirror

  /// A list that is not handed over.
  package func notHandedOver(_ track: TrackKind) -> String {
    pick(
      "\(words.beginning(words.listName(of: track))) är inte överlämnad än.",
      "\(words.beginning(words.listName(of: track))) is not handed over yet.")
  }

  // MARK: Before and after

  /// Stands before what is next.
  package var next: String { pick("Näst på tur", "Next") }

  /// A day and a time that stand alone.
  package func day(_ day: Day, _ time: ClockTime, isToday: Bool) -> String {
    isToday
      ? pick("I dag kl. \(time)", "Today at \(time)") : words.beginning(words.when(day, time))
  }

  /// A day that is proposed and not set.
  package func proposed(_ day: Day) -> String {
    pick("Förslagsvis omkring \(words.long(day))", "We suggest around \(words.long(day))")
  }

  /// No session is left.
  package var noneLeft: String {
    pick("Alla träffar är hållna.", "Every session has been held.")
  }

  /// The session is over.
  package var thanks: String { pick("Tack för i dag!", "Thank you for today!") }

  /// How much was said of a kind, as it is counted aloud.
  package func count(_ count: Int, of kind: NoteKind) -> String {
    let isOne = count == 1
    return switch kind {
    case .remark:
      pick(isOne ? "1 anteckning" : "\(count) anteckningar", isOne ? "1 note" : "\(count) notes")
    case .example: pick("\(count) exempel", isOne ? "1 example" : "\(count) examples")
    case .goodDay:
      pick("\(count) om bra dagar", "\(count) about good days")
    case .badDay:
      pick("\(count) om dåliga dagar", "\(count) about bad days")
    case .support: pick("\(count) stöd", isOne ? "1 support" : "\(count) supports")
    case .disturbance: pick("\(count) stör", isOne ? "1 disturbance" : "\(count) disturbances")
    case .dream: pick(isOne ? "1 dröm" : "\(count) drömmar", isOne ? "1 dream" : "\(count) dreams")
    case .claim: pick("\(count) ni vill ta", isOne ? "1 claim" : "\(count) claims")
    case .offer: pick("\(count) ni kan ge", isOne ? "1 offer" : "\(count) offers")
    }
  }

  /// Stands before the homework.
  package var forNextTime: String { pick("Till nästa gång", "For next time") }

  /// Stands before the next session.
  package var seeYou: String { pick("Vi ses", "See you") }
}
