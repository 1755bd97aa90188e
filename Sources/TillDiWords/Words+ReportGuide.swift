package import TillDiCore

/// What the head of a run sheet tells about a session.
package enum GuideRow: Sendable, CaseIterable {
  case goal, when, who, bring, collect
}

/// The parts of a facilitator's guide.
package enum GuideSection: Sendable, CaseIterable {
  case changed, runSheet, activities, troubles, abilities, notes
}

extension ReportWords {
  /// The guide's name.
  package var guideTitle: String { pick("Handledning", "Guide") }

  /// How the guide is meant to be used.
  package var howToUseGuide: String {
    pick(
      "Läs ett avsnitt före varje träff. Det som står som citat går att säga rakt av, men säg det hellre med dina egna ord. Tiderna är förslag. Det som händer i rummet går före det som står på papperet.",
      "Read one part before each session. What is quoted can be said as it stands, but better in your own words. The times are suggestions. What happens in the room comes before what the paper says."
    )
  }

  /// What a row of the head is called.
  package func name(of row: GuideRow) -> String {
    switch row {
    case .goal: pick("Mål", "Goal")
    case .when: pick("När", "When")
    case .who: pick("Vilka", "Who")
    case .bring: pick("Ta med", "Bring")
    case .collect: pick("Från förra gången", "From last time")
    }
  }

  /// When a session begins and ends.
  package func when(_ plan: PlannedSession) -> String {
    let times = "\(plan.time)–\(plan.time.adding(minutes: plan.minutes))"
    return pick("\(words.long(plan.day)) kl. \(times)", "\(words.long(plan.day)), \(times)")
  }

  /// How long a session is that has no date.
  package func withoutDate(_ minutes: Int) -> String {
    pick("\(words.minutes(minutes)), datum kommer", "\(words.minutes(minutes)), the date will come")
  }

  /// What a part of the guide is called.
  package func title(of section: GuideSection) -> String {
    switch section {
    case .changed: pick("Ändrat till den här träffen", "Changed for this session")
    case .runSheet: pick("Körschema", "Run sheet")
    case .activities: pick("Punkt för punkt", "Point by point")
    case .troubles: pick("Om det kör fast", "If it gets stuck")
    case .abilities: pick("Fyra förmågor, TVEK", "Four abilities, TVEK")
    case .notes: pick("Egna anteckningar", "Notes of your own")
    }
  }

  /// The columns of the run sheet.
  package var runSheetColumns: [String] {
    [
      pick("Tid", "Time"), pick("Punkt", "Point"), pick("Min", "Min"), pick("Så här", "How"),
      pick("Framme", "Laid out"),
    ]
  }

  /// Where the run sheet ends.
  package var sessionEnds: String { pick("Slut", "End") }

  /// Where a session that is split goes on.
  package func goesOn(_ day: Day) -> String {
    pick("Fortsättning \(words.long(day))", "Goes on \(words.long(day))")
  }

  /// That a session has no date, so that its times begin at nothing.
  package var countedFromZero: String {
    pick(
      "Träffen har inget datum än, så tiderna räknas från 0:00.",
      "The session has no date yet, so its times are counted from 0:00.")
  }

  /// That nothing has to be brought.
  package var bringNothing: String {
    pick("Inget särskilt, bara det här papperet.", "Nothing in particular, just this paper.")
  }

  /// Where a paper that is to be brought is printed; the command stands after it.
  package var printFromTheMenu: String {
    pick("skrivs ut ur menyn:", "printed from the menu:")
  }

  /// Between two things of which both are meant, with its spaces.
  package var and: String { pick(" och ", " and ") }

  /// Which time an activity is about.
  package func about(_ frame: TimeFrame) -> String {
    switch frame {
    case .present: pick("Det handlar om nuläget.", "It is about the present.")
    case .future: pick("Det handlar om framtiden.", "It is about the future.")
    }
  }

  /// What is done in an activity, in a few words.
  package func way(of form: ActivityForm) -> String {
    switch form {
    case .talk: pick("samtal i hela rummet", "talk in the whole room")
    case .groupWork: pick("arbete i grupp", "work in groups")
    case .collectHomework: pick("varvet runt", "go round the room")
    case .giveHomework: pick("dela ut lapparna", "hand out the slips")
    case .rank: pick("rummet ordnar listan", "the room orders the list")
    case .mapNow: pick("rita hur det går till nu", "draw how it is done now")
    case .mapDream: pick("rita om det till det ni vill ha", "redraw it the way you want it")
    case .handOver: pick("läs högt, be om ett ja", "read aloud, ask for a yes")
    case .promises: pick("skriv upp det som lovas", "write down what is promised")
    case .link: pick("dra streck mellan listorna", "draw lines between the lists")
    case .reply: pick("ett svar i taget", "one reply at a time")
    case .followUp: pick("ett löfte i taget", "one promise at a time")
    case .review: pick("en reflektion i taget", "one reflection at a time")
    }
  }

  /// How long groups work before they read out, in a table.
  package func workingShort(_ minutes: Int) -> String {
    pick(
      "\(words.minutes(minutes)), sedan läser de upp",
      "\(words.minutes(minutes)), then they read out")
  }

  /// What stands on the slip that is gone through or handed out.
  package var onTheSlip: String { pick("På lappen står", "The slip says") }

  /// One of the four abilities, with its letter.
  package func name(of ability: FacilitatorAbility) -> String {
    switch ability {
    case .translation: pick("Översättning (T)", "Translation (T)")
    case .visualisation: pick("Visualisering (V)", "Visualisation (V)")
    case .empathy: pick("Empati (E)", "Empathy (E)")
    case .choreography: pick("Koreografi (K)", "Choreography (K)")
    }
  }

  /// What one of the four abilities is.
  package func meaning(of ability: FacilitatorAbility) -> String {
    switch ability {
    case .translation:
      pick(
        "Samla det som berättas, och fråga om du har förstått rätt.",
        "Gather what is told, and ask whether you understood it right.")
    case .visualisation:
      pick(
        "Rita och visa, så att alla ser samma sak.", "Draw and show, so that all see the same.")
    case .empathy:
      pick(
        "Känn av rummet, och hjälp alla att komma till tals.",
        "Sense the room, and help everyone to be heard.")
    case .choreography:
      pick(
        "Välj övning efter dem som är där, och ändra när det behövs.",
        "Choose an exercise that suits the people there, and change it when need be.")
    }
  }
}
