import TillDiCore

/// A key of the live terminal, as it is listed under `?` and in the command's help.
package enum RoomKey: Hashable, Sendable, CaseIterable {
  case enter, side, sheet, came, gone
  case things, ways, society
  case takeProposal, dismissProposal
  case boardPage
  case help, scroll, close
  case move, word, ends
  case delete, cut, paste, takeBack, recall
  case repaint, suspend, stop
}

extension RoomKey {
  /// The table of the keys: what is pressed, and what it does in a few words.
  package func spoken(in words: Words) -> (keys: String, meaning: String) {
    func pick(_ swedish: String, _ english: String) -> String { words.pick(swedish, english) }
    return switch self {
    case .enter: ("Enter", pick("sparar raden", "saves the line"))
    case .side:
      (
        "Tab",
        pick("byter sort: bra/dålig, stöd/stör", "the other kind: good/bad, support/disturbance")
      )
    case .sheet: (pick("Skift-Tab", "Shift-Tab"), pick("nästa blad", "the next sheet"))
    case .came:
      (
        "+1 … +9",
        pick(
          "och Enter: någon kom; siffran är rollen",
          "and Enter: somebody came; the digit is the role")
      )
    case .gone: ("-1 … -9", pick("och Enter: någon gick", "and Enter: somebody left"))
    case .things: ("F2, Alt-1", WalkCommand.things.spoken(in: words).meaning)
    case .ways: ("F3, Alt-2", WalkCommand.ways.spoken(in: words).meaning)
    case .society: ("F4, Alt-3", WalkCommand.society.spoken(in: words).meaning)
    case .takeProposal:
      (
        "1 2 3",
        pick("och Enter: gör som förslaget säger", "and Enter: does as the suggestion says")
      )
    case .dismissProposal:
      (
        "x x1 x2",
        pick(
          "och Enter: avfärdar ett förslag för gott", "and Enter: dismisses a suggestion for good")
      )
    case .boardPage: ("F6", pick("nästa sida på duken", "the picture’s next page"))
    case .help:
      (
        "?, F1",
        pick(
          "det som går att göra nu (? och Enter)", "what can be done now (? and Enter)")
      )
    case .scroll: ("PgUp PgDn", pick("bläddrar i det som visas", "leafs through what is shown"))
    case .close: ("Esc", pick("stänger det som visas", "closes what is shown"))
    case .move: ("← →", pick("ett tecken åt sidan", "one character to the side"))
    case .word: ("Ctrl-← Ctrl-→", pick("ett ord åt sidan", "one word to the side"))
    case .ends: ("Home End", pick("radens början och slut", "the line’s beginning and end"))
    case .delete:
      ("Backspace Delete", pick("tar bort bakåt eller framåt", "deletes backwards or forwards"))
    case .cut:
      (
        "Ctrl-U Ctrl-K Ctrl-W",
        pick(
          "klipper ut: till början, till slutet, ett ord", "cuts: to the start, to the end, a word")
      )
    case .paste: ("Ctrl-Y", pick("sätter in det som klipptes ut", "puts back what was cut"))
    case .takeBack: ("Ctrl-_", pick("ångrar på raden", "undoes in the line"))
    case .recall: ("↑ ↓", pick("rader du skrev förut", "lines you wrote before"))
    case .repaint: ("Ctrl-L", pick("ritar om skärmen", "draws the screen anew"))
    case .suspend:
      (
        "Ctrl-Z",
        pick(
          "lägger programmet åt sidan; fg tar fram det", "puts the program aside; fg brings it back"
        )
      )
    case .stop: ("Ctrl-C, Ctrl-D", pick("frågar om ni ska sluta", "asks whether to stop"))
    }
  }
}

extension Words {
  /// Heads the column of what to press.
  package var press: String { pick("Tryck", "Press") }

  /// Heads the list of keys.
  package var keysTitle: String { pick("Tangenter", "Keys") }

  /// Said when a line that was being typed comes back.
  package var halfTypedIsBack: String {
    pick(
      "Raden du höll på med är tillbaka. Enter sparar den.",
      "The line you were typing is back. Enter saves it.")
  }

  /// Said when a line that was being typed waits for a question that it does not answer.
  package var halfTypedWaits: String {
    pick(
      "Raden du höll på med kommer tillbaka efter svaret.",
      "The line you were typing comes back after the answer.")
  }

  /// Said in a second window on the same series.
  package var isOpenElsewhere: String {
    pick(
      "Omgången är redan öppen i ett annat fönster på den här datorn. Det ni skriver här sparas också, men raden som skrivs där rörs inte.",
      "The series is open in another window on this laptop. What you write here is saved too, but the line being typed there is left alone."
    )
  }

  /// Said when a half-typed line could not be kept.
  package var halfTypedIsNotKept: String {
    pick(
      "Det som sparats är säkert, men raden du skriver på kan inte hållas kvar om datorn stannar.",
      "What is saved is safe, but the line you are typing can’t be kept if the laptop stops.")
  }

  /// Said where a sheet would be turned and there is none.
  package var noSheetsHere: String {
    pick("Här läses inga blad upp.", "No sheets are read out here.")
  }
}
