import TillDiCore

/// The headings that documents share.
package enum ReportSection: Sendable, CaseIterable {
  case topSupports, topDisturbances, claims, restOfList, background, goodDay, badDay, dreams
  case howToAnswer, changes, offers, processNow, processDream, processChanges, proposedOffers,
    wayIn, inCare
  case replies, funnel, outcome, waitingForManagement, dimensions
  case whoDoesWhat, adjustments, homework, next, about, tookPart, asked, notSettled
  case lookingBack, stepsNotTaken, reading, neverAnswered, toRegister, workingNotes, written
}

extension ReportWords {
  /// The heading of a section.
  package func title(of section: ReportSection) -> String {
    switch section {
    case .topSupports: pick("Toppstöd: det här stöder oss mest", "Top supports: what helps us most")
    case .topDisturbances:
      pick("Toppstör: det här stör oss mest", "Top disturbances: what gets in our way most")
    case .claims: words.title(of: .claim)
    case .restOfList: pick("Resten av listan", "The rest of the list")
    case .background: pick("Bakgrund", "Background")
    case .goodDay: pick("En bra dag", "A good day")
    case .badDay: pick("En dålig dag", "A bad day")
    case .dreams: pick("Så skulle det kunna vara", "How it could be")
    case .howToAnswer: pick("Så här svarar ni", "How to answer")
    case .changes: pick("Nytt sedan förra versionen", "New since the last version")
    case .offers: words.title(of: .offer)
    case .processNow: pick("Så går det till nu", "How it works now")
    case .processDream: pick("Så vill vi att det ska gå till", "How we want it to work")
    case .processChanges: pick("Det som ändras", "What changes")
    case .proposedOffers: pick("Förslag till det ni kan ge", "Proposals for what you can give")
    case .wayIn: pick("Vägar in i digitaliseringen", "Ways into digitalisation")
    case .inCare: pick("Gäller inte läkemedel", "Not about medicines")
    case .replies: pick("Svaren", "The replies")
    case .funnel: pick("Kommer det fram?", "Does it get through?")
    case .outcome: pick("Personalens lista, rad för rad", "The staff list, line by line")
    case .waitingForManagement: pick("Det här väntar på ledningen", "What waits for management")
    case .dimensions: pick("Saker, sätt och samhälle", "Things, ways and society")
    case .about: pick("Vad det här är", "What this is")
    case .tookPart: pick("Vilka som var med", "Who took part")
    case .asked: pick("Det här ber vi nämnden om", "What we ask of the board")
    case .notSettled: pick("Det här är inte klart än", "What is not settled yet")
    case .whoDoesWhat: pick("Vem gör vad, och när", "Who does what, and when")
    case .adjustments: pick("Ändringar under vägen", "Changes along the way")
    case .homework: pick("Till nästa gång", "For next time")
    case .next: pick("Det som händer nu", "What happens next")
    case .lookingBack: pick("Tillbakablick", "Looking back")
    case .stepsNotTaken: pick("Det vi inte gick igenom", "What we did not go through")
    case .reading: pick("Så läser ni listan", "How to read the list")
    case .neverAnswered: pick("Utan svar", "Without an answer")
    case .toRegister: pick("Handlingar att registrera", "Papers to register")
    case .workingNotes: pick("Arbetsmaterial", "Working notes")
    case .written: pick("Det som har skrivits ut", "What has been written out")
    }
  }
}
