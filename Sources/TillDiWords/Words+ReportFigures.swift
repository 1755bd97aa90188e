package import TillDiCore

extension ReportWords {
  /// What stands under the picture of the two lists.
  package func mirrorCaption(links: Int) -> String {
    links == 0
      ? nothingMatched
      : pick(
        "Det som möts har människor kopplat ihop.",
        "What meets was linked by people.")
  }

  /// What a line that is whole means in the picture of the two lists.
  package var mirrorWhole: String { pick("Möter", "Meets") }

  /// What a broken line means there.
  package var mirrorPart: String { pick("Möter delvis", "Meets in part") }

  /// What a broken frame means there.
  package var mirrorAlone: String { pick("Möter inget än", "Meets nothing yet") }

  /// What a full dot means there.
  package var mirrorGiven: String { pick("Har fått svar", "Has a reply") }

  /// What a cross means there.
  package var mirrorRefused: String { pick("Har fått nej", "Got a no") }

  /// What an empty ring means there.
  package var mirrorWaiting: String { pick("Väntar på svar", "Waits for a reply") }

  /// How many lines of a list the picture leaves out.
  package func more(_ count: Int) -> String {
    pick(
      "Och \(count) till, som står i listan.",
      "And \(count) more, which \(count == 1 ? "stands" : "stand") in the list.")
  }

  /// How many lines of a list the picture leaves out, where none of them meets anything.
  package func moreUnmet(_ count: Int) -> String {
    pick(
      "Och \(count) till, som inte möter något än. \(count == 1 ? "Den" : "De") står i listan.",
      count == 1
        ? "And 1 more that meets nothing yet. It stands in the list."
        : "And \(count) more that meet nothing yet. They stand in the list.")
  }

  /// The picture of the two lists in words, to begin with.
  package func mirrorInWords(staff: Int, management: Int) -> String {
    pick(
      "Två listor bredvid varandra: \(items(staff)) från personalen till vänster, \(offers(management)) "
        + "från ledningen till höger.",
      "Two lists facing each other: \(items(staff)) from staff on the left, \(offers(management)) "
        + "from management on the right.")
  }

  /// A line of the picture with what meets it; nothing where nothing does.
  package func mirrored(_ line: String, note: String?, meets: [String]) -> String {
    let note = note.map { " (\($0))" } ?? ""
    return meets.isEmpty
      ? pick("\(line)\(note) möter inget än.", "\(line)\(note) meets nothing yet.")
      : pick(
        "\(line)\(note) möts av \(joined(meets)).", "\(line)\(note) meets \(joined(meets)).")
  }

  /// An offer that meets its line in part.
  package func inPart(_ offer: String) -> String {
    pick("\(offer) (delvis)", "\(offer) (in part)")
  }

  /// The headings of the two parts of the funnel's picture.
  package var funnelParts: [String] {
    [
      pick(
        "Att välja är inte att tappa: så växte listan fram",
        "Choosing is not losing: how the list came about"),
      pick("Från överlämningen", "From the hand-over on"),
    ]
  }

  /// What of a funnel has not come to a stage, in a few words each.
  package func lost(_ stop: FunnelStop) -> [String] {
    let waiting = stop.waiting - stop.toTalkAbout
    return [
      stop.stuck > 0 ? pick("\(stop.stuck) har stannat", "\(stop.stuck) stopped") : nil,
      waiting > 0 ? pick("\(waiting) väntar", "\(waiting) waiting") : nil,
      stop.toTalkAbout > 0
        ? pick("\(stop.toTalkAbout) att prata om", "\(stop.toTalkAbout) to talk about") : nil,
      stop.settled > 0 ? declined(stop) : nil,
    ].compactMap(\.self)
  }

  /// How many met a no: staff's own to an offer, or one to what it serves.
  private func declined(_ stop: FunnelStop) -> String {
    stop.stage == .askedFor
      ? pick("\(stop.settled) inte för oss", "\(stop.settled) not for us")
      : pick("\(stop.settled) mötte ett nej", "\(stop.settled) met a no")
  }

  /// A stage of the funnel in words: `Besvarat 2 (5 har stannat)`.
  package func stage(_ name: String, _ count: Int, lost: [String]) -> String {
    "\(name) \(count)" + (lost.isEmpty ? "" : " (\(lost.joined(separator: ", ")))")
  }

  /// What a full bar of the funnel means.
  package var reached: String { pick("Har kommit hit", "Has come this far") }

  /// What an empty frame of the funnel means.
  package var notReached: String { pick("Har inte kommit hit", "Has not come this far") }

  /// One of the three, as a column's heading.
  package func column(of dimension: Dimension) -> String {
    switch dimension {
    case .things: pick("Saker", "Things")
    case .ways: pick("Sätt", "Ways")
    case .society: pick("Samhälle", "Society")
    }
  }

  /// That nothing said at a session was tagged.
  package var nothingTagged: String { pick("Inget märkt", "Nothing tagged") }

  /// What stands under the picture of the three dimensions.
  package var perspectivesCaption: String {
    pick(
      "Så många anteckningar handlar om vad. En anteckning kan handla om flera.",
      "How many notes are about what. A note may be about several.")
  }

  /// The heading of the picture of planned and actual time.
  package var timeTitle: String { pick("Tiden", "The time") }

  /// What was planned, in minutes.
  package func planned(minutes: Int) -> String {
    pick("planerat \(words.minutes(minutes))", "planned \(words.minutes(minutes))")
  }

  /// What it took, in minutes.
  package func took(minutes: Int) -> String {
    pick("tog \(words.minutes(minutes))", "took \(words.minutes(minutes))")
  }

  /// How long something took of what was planned: `Drömdigitalisering 105 av 120 min`.
  package func took(_ what: String, minutes: Int, of planned: Int) -> String {
    pick(
      "\(what) \(minutes) av \(words.minutes(planned))",
      "\(what) \(minutes) of \(words.minutes(planned))")
  }

  /// What stands under the picture of planned and actual time.
  package var timeCaption: String {
    pick("Pauser är inte med.", "Breaks are not counted.")
  }

  /// Today, on a time line.
  package var today: String { pick("i dag", "today") }

  /// What the sign of the last day means on a time line.
  package var dueSign: String { pick("Sista dag", "Last day") }

  /// What the sign of the day it was done means.
  package var doneSign: String { pick("Klart", "Done") }

  /// What the sign of the day it was told means.
  package var toldSign: String { pick("Berättat för arbetslaget", "Told to the team") }

  /// What the line after the last day means.
  package var lateSign: String { pick("Försenat", "Late") }
}
