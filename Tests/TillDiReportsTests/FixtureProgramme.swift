import TillDiCore

/// A text in both languages.
func both(_ swedish: String, _ english: String) -> LocalizedText {
  LocalizedText(["sv": swedish, "en": english])
}

/// A small programme with both tracks and our own occasions.
let fixtureProgramme = Programme(
  id: "tilldi", title: both("TillDi", "TillDi"),
  summary: both("Ta och ge i samma tratt.", "Take and give in the same funnel."), intervalDays: 14,
  tracks: [
    Track(
      kind: .staff, title: both("Personalen – ta", "Staff – take"),
      motto: both("Träna & ta", "Practise & take"),
      participants: both("Arbetslaget", "The work team"),
      steps: [
        step(1, both("Vem gör digitalisering?", "Who does digitalisation?"), nil),
        step(2, both("Bra & dålig dag", "Good & bad day"), .present),
        step(3, both("Drömdigitalisering", "Dream digitalisation"), .future),
        step(4, both("Hur kan ni ta?", "How can you take?"), .future),
      ], listTitle: both("Toppstöd & toppstör", "Top supports & disturbances"),
      invitation: both("Du vet hur jobbet går till.", "You know how the work is done.")),
    Track(
      kind: .management, title: both("Ledningen – ge", "Management – give"),
      motto: both("Träna & ge", "Practise & give"),
      participants: both("Beslutsfattare med mandat", "Decision-makers with mandate"),
      steps: [step(2, both("Digitalisering nu", "Digitalisation now"), .present)],
      listTitle: both("Möjlig delegering & utrymme", "Possible delegation & room")),
  ],
  sessions: [
    session(
      "staff-1", .staff, both("Vem gör digitalisering?", "Who does digitalisation?"), 60, [1],
      [activity("who", both("Två frågor", "Two questions"), .talk, 60, [.remark])]),
    session(
      "staff-2", .staff, both("Bra & dålig dag", "Good & bad day"), 120, [2],
      [
        activity("homework", both("Läxan", "The homework"), .collectHomework, 15, [.example]),
        activity(
          "days", both("Bra & dålig dag", "Good & bad day"), .groupWork, 60, [.goodDay, .badDay]),
        activity(
          "sides", both("Stöd och stör", "Supports and disturbances"), .talk, 45,
          [.support, .disturbance]),
      ]),
    session(
      "staff-3", .staff, both("Drömdigitalisering", "Dream digitalisation"), 120, [3],
      [activity("dream", both("Rita drömmen", "Draw the dream"), .groupWork, 120, [.dream])]),
    session(
      "staff-4", .staff, both("Hur kan ni ta?", "How can you take?"), 120, [4],
      [
        activity("take", both("Vägar in", "Ways in"), .talk, 60, [.claim]),
        activity("hand-over", both("Läs högt", "Read aloud"), .handOver, 60, []),
      ]),
    session(
      "management-1", .management,
      both("Digitalisering nu och sedan", "Digitalisation now and next"),
      120, [2, 3, 4],
      [
        activity("map", both("Rita processen", "Draw the process"), .mapNow, 60, [.remark]),
        activity("give", both("Vad kan vi ge?", "What can we give?"), .talk, 60, [.offer]),
      ]),
  ],
  occasions: [
    session(
      "before-start", nil, both("Före start", "Before start"), 30, [],
      [activity("promises", both("Löften", "Promises"), .promises, 30, [])]),
    session(
      "joint-meeting", nil, both("Gemensamt möte", "Joint meeting"), 60, [],
      [activity("reply", both("Svaren", "The replies"), .reply, 60, [.remark])]),
    session(
      "follow-up", nil, both("Uppföljning", "Follow-up"), 30, [],
      [activity("follow", both("Löftena", "The promises"), .followUp, 30, [])], after: 42),
  ],
  homework: [
    Homework(
      id: "homework-1", title: both("Bra och dålig digitalisering", "Good and bad digitalisation"),
      task: both(
        "Anteckna en gång då det digitala hjälpte och en då det ställde till det.",
        "Note one time when digital tools helped and one when they got in the way."),
      givenAt: "staff-1", collectedAt: "staff-2"),
    Homework(
      id: "homework-2", title: both("Drömbild", "Dream picture"),
      task: both("Hur skulle det se ut om det fungerade?", "What would it look like if it worked?"),
      givenAt: "staff-2", collectedAt: "staff-3"),
  ],
  quickCourse: [
    both("Du leder samtalet; rummet äger orden.", "You lead the talk; the room owns the words.")
  ],
  reflections: [],
  troubles: [
    Trouble(
      sign: both("Om det blir tyst", "If it goes quiet"),
      remedy: both("Räkna till tio.", "Count to ten."), ability: .empathy),
    Trouble(
      sign: both("Om ingen har något med sig", "If nobody brought anything"),
      remedy: both("Ge tre tysta minuter.", "Give three quiet minutes."),
      forms: [.collectHomework]),
  ],
  flyer: Flyer(
    statement: both("Saker, sätt och samhälle.", "Things, ways and society."),
    meeting: both("Listorna möts.", "The lists meet."),
    audience: both("För alla som arbetar här.", "For everyone who works here."),
    ask: both("Den som leder träffarna", "Whoever leads the sessions")))

private func step(_ number: Int, _ label: LocalizedText, _ frame: TimeFrame?) -> Step {
  Step(
    number: number, label: label, timeFrame: frame, groups: nil, materials: [],
    outcome: both("Något eget.", "Something of our own."))
}

private func session(
  _ id: SessionID, _ track: TrackKind?, _ title: LocalizedText, _ minutes: Int, _ steps: [Int],
  _ activities: [Activity], after: Int? = nil
) -> Session {
  Session(
    id: id, track: track, title: title, purpose: both("Att börja.", "To begin."), minutes: minutes,
    steps: steps, daysAfterHandOver: after, activities: activities)
}

private func activity(
  _ id: ActivityID, _ title: LocalizedText, _ form: ActivityForm, _ minutes: Int,
  _ takes: [NoteKind]
) -> Activity {
  let isGroups = form == .groupWork
  return Activity(
    id: id, title: title, step: nil, form: form, minutes: minutes,
    workingMinutes: isGroups ? minutes / 2 : nil, timeFrame: isGroups ? .present : nil,
    groups: isGroups ? GroupSize(least: 2, most: 3) : nil,
    materials: isGroups ? [.largeSheets, .pens] : [],
    say: [both("Välkomna hit.", "Welcome.")],
    hints: [Hint(ability: .empathy, text: both("Låt det vara tyst ibland.", "Let it be quiet."))],
    outcome: both("Era egna ord.", "Your own words."), takes: takes)
}
