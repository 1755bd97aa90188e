/// A key or a short command that is named at the foot of a live screen.
package enum LiveKey: Hashable, Sendable, CaseIterable {
  case saves, savesInRoom, performs, answers, takesPreset, orders, links
  case savesNothing
  case next, undo, sheet, attendance, time, read, goOn, brought
  case order, vote, closeVote, edit, remove, link, takeProposal
  case linkToItem, nextItem, allLists
  case toReflection, nextReflection
  case boardPage, whole
  case pick, counts, dismisses, yes, no, goesOn, pages, quit, all
}

extension Words {
  /// The key and what it does, in as few words as can be.
  package func key(_ key: LiveKey) -> String {
    switch key {
    case .saves: pick("Enter sparar", "Enter saves")
    case .savesNothing: pick("inget sparas, ni tittar bara", "nothing is saved, you only look")
    case .savesInRoom: pick("Enter sparar, stannar i rummet", "Enter saves, stays in the room")
    case .performs: pick("Enter utför", "Enter does it")
    case .answers: pick("Enter svarar", "Enter answers")
    case .takesPreset: pick("Enter tar förslaget", "Enter takes the proposal")
    case .orders: pick("Enter ordnar", "Enter orders")
    case .links: pick("Enter kopplar", "Enter links")
    case .next: pick("/nästa", "/next")
    case .undo: pick("/ångra", "/undo")
    case .sheet: pick("Skift-Tab nästa blad", "Shift-Tab next sheet")
    case .attendance: pick("+1 kom -1 gick", "+1 came -1 left")
    case .time: pick("/tid +5", "/time +5")
    case .read: pick("/läs", "/read")
    case .goOn: pick("/paus slutar pausen", "/pause ends the break")
    case .brought: pick("/läxa 4", "/homework 4")
    case .order: pick("4 2 7 ordnar", "4 2 7 orders")
    case .vote: pick("/rösta", "/vote")
    case .closeVote: pick("/stäng röstningen", "/close the vote")
    case .edit: pick("/ändra 2 …", "/edit 2 …")
    case .remove: pick("/ta-bort 2", "/remove 2")
    case .link: pick("vill1 kan2 kopplar", "claim1 offer2 links")
    case .linkToItem: pick("kan2 kopplar", "offer2 links")
    case .nextItem: pick("Enter nästa sak", "Enter next item")
    case .allLists: pick("PgDn listorna", "PgDn the lists")
    case .takeProposal: pick("/ta 1 tar förslaget", "/take 1 takes the proposal")
    case .toReflection: pick("/till 7", "/to 7")
    case .nextReflection: pick("/nästa reflektion", "/next reflection")
    case .whole: pick("PgDn mer", "PgDn more")
    case .boardPage: pick("F6 vänder duken", "F6 turns the picture")
    case .pick: pick("1–9 och Enter räknar den rollen", "1–9 and Enter counts that role")
    case .counts: pick("Enter räknar", "Enter counts")
    case .dismisses: pick("Enter avfärdar", "Enter dismisses")
    case .yes: pick("j ja", "y yes")
    case .no: pick("n nej", "n no")
    case .goesOn: pick("Enter vidare", "Enter goes on")
    case .pages: pick("PgUp PgDn bläddrar", "PgUp PgDn turn pages")
    case .quit: pick("/sluta", "/quit")
    case .all: pick("? alla", "? all")
    }
  }

  /// The digits that take up one of so many suggestions: `1 tar förslaget`, `1–3 tar förslag`.
  package func takesProposal(of count: Int) -> String {
    count == 1
      ? pick("1 tar förslaget", "1 takes it")
      : pick("1–\(count) tar förslag", "1–\(count) takes one")
  }

  /// What dismisses one of so many suggestions: `x avfärdar`, `x1–x3 avfärdar`.
  package func dismisses(of count: Int) -> String {
    count == 1
      ? pick("x avfärdar", "x dismisses")
      : pick("x1–x\(count) avfärdar", "x1–x\(count) dismisses")
  }

  /// The key that changes what a line becomes.
  package func switchKey(_ kinds: [String]) -> String {
    kinds.count > 3
      ? pick("Tab byter sort", "Tab changes kind") : "Tab " + kinds.joined(separator: "/")
  }
}
