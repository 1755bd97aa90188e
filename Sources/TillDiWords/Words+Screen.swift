package import TillDiCore

extension Words {
  /// Said when a note is on disk.
  package var saved: String { pick("sparat", "saved") }

  /// The mark of a note that stays in the room.
  package var staysInRoom: String { pick("stannar i rummet", "stays in the room") }

  /// Which session of its track this is.
  package func sessionPlace(_ number: Int, of count: Int) -> String {
    count == 1
      ? pick("en träff", "one session")
      : pick("träff \(number) av \(count)", "session \(number) of \(count)")
  }

  /// Asks for the roles in the room.
  package var whoIsHere: String {
    pick(
      "Skriv vilka som är här: /här 4 medarbetare. Bara roller, aldrig namn. /gick när någon går.",
      "Write who is here: /here 4 assistant. Roles only, never names. /gone when somebody leaves."
    )
  }

  /// Stands before what was adjusted for this session.
  package var changedSinceLast: String {
    pick("Ändrat till den här gången:", "Changed for this time:")
  }

  /// One adjustment: observed → changed → why.
  package func adjusted(_ adjustment: Adjustment) -> String {
    [adjustment.observed, adjustment.changed, adjustment.why].compactMap { $0 }
      .joined(separator: " → ")
  }

  /// Said when a session goes on where it stopped.
  package var continuing: String {
    pick("Vi fortsätter där ni slutade.", "We go on where you stopped.")
  }

  /// Which activity of its session this is.
  package func activityPlace(_ number: Int, of count: Int) -> String {
    pick("Punkt \(number) av \(count) – ", "Part \(number) of \(count) – ")
  }

  /// How the time of group work is split.
  package func phases(working: Int, reading: Int) -> String {
    pick(
      "\(working) min i grupper, sedan \(reading) min uppläsning blad för blad",
      "\(working) min in groups, then \(reading) min reading out sheet by sheet")
  }

  /// How many work together.
  package func groups(_ least: Int, _ most: Int) -> String {
    pick("Grupper om \(least)–\(most).", "Groups of \(least)–\(most).")
  }

  /// What to lay out.
  package func layOut(_ materials: String) -> String {
    pick("Lägg fram: \(materials).", "Lay out: \(materials).")
  }

  /// Stands before the words to say.
  package var say: String { pick("Säg:", "Say:") }

  /// Stands before a homework.
  package func forNextTime(_ title: String) -> String {
    pick("Till nästa gång: \(title)", "For next time: \(title)")
  }

  /// Stands before a homework that is collected.
  package func fromLastTime(_ title: String) -> String {
    pick("Lappen från förra gången: \(title)", "The slip from last time: \(title)")
  }

  /// The facilitator's rewording, beside the words themselves.
  package func reworded(_ text: String) -> String {
    pick("(omskrivet: \(text))", "(reworded: \(text))")
  }

  /// Something for the facilitator alone.
  package func hint(_ ability: FacilitatorAbility?, _ text: String) -> String {
    guard let ability else { return text }
    return "\(name(of: ability)): \(text)"
  }

  /// One of the four facilitating abilities, whose first letters in Swedish make TVEK.
  package func name(of ability: FacilitatorAbility) -> String {
    switch ability {
    case .translation: pick("Tolka", "Translate")
    case .visualisation: pick("Visa", "Visualise")
    case .empathy: pick("Empati", "Empathy")
    case .choreography: pick("Koreografi", "Choreography")
    }
  }

  /// What must come out.
  package func mustComeOut(_ outcome: String) -> String {
    pick("Ska komma fram: \(outcome)", "Must come out: \(outcome)")
  }

  /// The words that matter everywhere.
  package var keysEverywhere: String {
    pick(
      "/nästa · /tillbaka · /ångra · /hjälp. En rad som börjar med ! stannar i rummet.",
      "/next · /back · /undo · /help. A line that begins with ! stays in the room.")
  }

  /// What a line means where it is not simply a note.
  package func howToFill(_ form: ActivityForm) -> String {
    switch form {
    case .talk, .groupWork, .giveHomework, .promises, .handOver, .reply, .followUp: ""
    case .collectHomework:
      pick("/läxa 4 = fyra hade med sig något.", "/homework 4 = four brought something.")
    case .rank:
      pick(
        "Skriv numren i rummets ordning, till exempel 4 2 7.",
        "Write the numbers in the room’s order, such as 4 2 7."
      )
    case .mapNow, .mapDream:
      pick(
        "En rad per moment: beställning: chef, IT -> förvaltningschef; värderar: om den är lätt att använda. /ändra 2 värderar: …, /ta-bort 2.",
        "A line a moment: ordering: manager, IT -> head of administration; values: if it is easy to use. /edit 2 values: …, /remove 2."
      )
    case .link:
      pick("Koppla två rader: vill1 kan2", "Link two lines: claim1 offer2")
    case .review:
      pick(
        "/nästa = nästa reflektion. /till 7 = till reflektion 7. /tillbaka = till frågan före.",
        "/next = the next reflection. /to 7 = to reflection 7. /back = to the question before.")
    }
  }

  /// Stands at the top of what can be done now, where a line is a note.
  package var howToNote: String {
    pick(
      "En rad är en anteckning, ! före: stannar i rummet. PgDn, /hjälp allt: resten.",
      "A line is a note, ! before it: stays in the room. PgDn, /help all: the rest.")
  }

  /// Stands at the top of what can be done now, where a line is an answer.
  package var howToAnswer: String {
    pick(
      "En rad är ett svar på frågan. Eller det här; PgDn, /hjälp allt: resten.",
      "A line answers the question. Or do this; PgDn, /help all: the rest.")
  }

  /// Stands at the top of the help.
  package var howToType: String {
    pick(
      "En rad är en anteckning. Rader som börjar med / eller . är kommandon; // är ett snedstreck. ! före en rad: den stannar i rummet.",
      "A line is a note. Lines that begin with / or . are commands; // is a slash. ! before a line: it stays in the room."
    )
  }

  /// Heads the column of what to write.
  package var write: String { pick("Skriv", "Write") }

  /// Heads the column of what it does.
  package var andThis: String { pick("så …", "to …") }

  /// The kinds that may be noted here.
  package func kindsHere(_ kinds: String) -> String {
    pick("Här antecknas: \(kinds).", "Noted here: \(kinds).")
  }

  /// Heads the end of a session.
  package func sessionOver(_ notes: Int, unsaved lines: Int = 0) -> String {
    guard lines == 0 else {
      return pick("Träffen är slut. \(unsaved(lines))", "The session is over. \(unsaved(lines))")
    }
    return pick(
      "Träffen är slut. \(notes) \(notes == 1 ? "anteckning" : "anteckningar"), allt sparat.",
      "The session is over. \(notes) \(notes == 1 ? "note" : "notes"), all saved.")
  }

  /// Said at the end of a session where the list was to be handed over and was not.
  package func notHandedOver(_ track: TrackKind) -> String {
    pick(
      "Listan är inte överlämnad. När rummet har sagt ja: tilldi hand-over \(track.rawValue).",
      "The list has not been handed over. When the room has said yes: tilldi hand-over \(track.rawValue)."
    )
  }

  /// Activities where something was to come out.
  package func nothingNoted(_ titles: String) -> String {
    pick(
      "Inget antecknat under \(titles) – det går bra att fylla i efteråt.",
      "Nothing noted under \(titles) – it can be filled in afterwards.")
  }

  /// The homework to hand out.
  package func handOut(_ titles: String) -> String {
    pick("Dela ut lappen: \(titles).", "Hand out the slip: \(titles).")
  }

  /// A day and a time.
  package func when(_ day: Day, _ time: ClockTime) -> String {
    pick("\(long(day)) kl. \(time)", "\(long(day)) at \(time)")
  }

  /// The next session and its date.
  package func nextIs(_ title: String, _ day: String?) -> String {
    // A title may end with a question mark of its own.
    guard let day else {
      let end = title.last?.isPunctuation == true ? "" : "."
      return pick("Sedan: \(title)\(end)", "Then: \(title)\(end)")
    }
    return pick("Sedan: \(title) \(day).", "Then: \(title) \(day).")
  }

  /// What the whole session took.
  package func took(_ actual: Int, planned: Int) -> String {
    pick("Tid: \(actual) min (plan \(planned)).", "Time: \(actual) min (planned \(planned)).")
  }

  /// What an activity took when the session was held last.
  package func tookLastTime(_ title: String, _ actual: Int, planned: Int) -> String {
    pick(
      "Förra gången tog ”\(title)” \(actual) min (plan \(planned)).",
      "Last time “\(title)” took \(actual) min (planned \(planned)).")
  }

  /// Heads the totals of a ballot.
  package func ballotTitle(_ list: ListKind) -> String {
    pick("Röster: \(name(of: list))", "Votes: \(name(of: list))")
  }

  /// Marks lines that got equally many votes.
  package var tied: String { pick("lika", "tied") }

  /// Said of a list without lines.
  package var emptyList: String { pick("Inget ännu.", "Nothing yet.") }

  /// The title of a map.
  package func title(of map: MapKind) -> String {
    switch map {
    case .now: reports.title(of: .processNow)
    case .dream: reports.title(of: .processDream)
    }
  }

  /// Said of a map without moments.
  package var emptyMap: String {
    pick(
      "Inga moment ännu. Skriv ett: beställning: chef, IT -> förvaltningschef",
      "No moments yet. Write one: ordering: manager, IT -> head of administration")
  }

  /// What an empty line stands for.
  package func preset(_ value: String) -> String {
    // A day as people read it.
    let value = Day(text: value).map { dated($0) } ?? value
    return pick(" [tom rad: \(value)]", " [empty line: \(value)]")
  }

  /// Stands where nobody has answered.
  package var notSaid: String { pick("inte sagt", "not said") }

  /// A promise in one line, and where it stands.
  package func promise(_ followUp: FollowUp) -> String {
    reply(followUp) + note(on: followUp.state)
  }

  /// What was answered in one line: `Ja, nu – områdeschef, senast 30 april`.
  package func reply(_ followUp: FollowUp) -> String {
    let said = answer(followUp.kind, followUp.reason)
    return "\(said.kind)\(said.reason) – \(followUp.role)\(lastDay(followUp.by))"
  }

  /// The day it is promised for, behind what is promised.
  func lastDay(_ day: Day?) -> String {
    day.map { pick(", senast \(dated($0))", ", by \(dated($0))") } ?? ""
  }

  private func note(on state: FollowUpState) -> String {
    switch state {
    case .overdue(let late):
      pick(" · \(days(late)) över tiden", " · \(days(late)) overdue")
    case .due(0): pick(" · i dag", " · today")
    case .due(let days): pick(" · om \(self.days(days))", " · in \(self.days(days))")
    case .promised: ""
    case .toTellBack: pick(" · ännu inte berättat", " · not yet told")
    case .toldBack(let day): pick(" · berättat \(short(day))", " · told \(short(day))")
    }
  }
}
