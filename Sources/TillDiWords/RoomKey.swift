import TillDiCore

/// A key of the live terminal, as it is listed under `?` and in the command's help.
package enum RoomKey: Hashable, Sendable, CaseIterable {
  case enter, side, sheet, came, gone
  case things, ways, society
  case takeProposal, dismissProposal
  case help, scroll, close
  case move, word, ends
  case delete, cut, paste, takeBack, recall
  case repaint, suspend, stop
}

extension RoomKey {
  /// What is pressed.
  package func names(in words: Words) -> String {
    switch self {
    case .enter: "Enter"
    case .side: "Tab"
    case .sheet: words.pick("Skift-Tab", "Shift-Tab")
    case .came: "+1 … +9"
    case .gone: "-1 … -9"
    case .things: "F2, Alt-1"
    case .ways: "F3, Alt-2"
    case .society: "F4, Alt-3"
    case .takeProposal: "1 2 3"
    case .dismissProposal: "x x1 x2"
    case .help: "?, F1"
    case .scroll: "PgUp PgDn"
    case .close: "Esc"
    case .move: "← →"
    case .word: "Ctrl-← Ctrl-→"
    case .ends: "Home End"
    case .delete: "Backspace Delete"
    case .cut: "Ctrl-U Ctrl-K Ctrl-W"
    case .paste: "Ctrl-Y"
    case .takeBack: "Ctrl-_"
    case .recall: "↑ ↓"
    case .repaint: "Ctrl-L"
    case .suspend: "Ctrl-Z"
    case .stop: "Ctrl-C, Ctrl-D"
    }
  }

  /// What it does, in a few words.
  package func meaning(in words: Words) -> String {
    switch self {
    case .enter: words.pick("sparar raden", "saves the line")
    case .side:
      words.pick(
        "byter sort: bra/dålig, stöd/stör", "the other kind: good/bad, support/disturbance")
    case .sheet: words.pick("nästa blad", "the next sheet")
    case .came:
      words.pick(
        "och Enter: någon kom; siffran är rollen", "and Enter: somebody came; the digit is the role"
      )
    case .gone: words.pick("och Enter: någon gick", "and Enter: somebody left")
    case .things: words.pick("det senaste är en sak", "the last one is a thing")
    case .ways: words.pick("… ett sätt att göra", "… a way of doing")
    case .society: words.pick("… något i samhället", "… something in society")
    case .takeProposal:
      words.pick(
        "och Enter: gör som förslaget säger", "and Enter: does as the suggestion says")
    case .dismissProposal:
      words.pick(
        "och Enter: avfärdar ett förslag för gott",
        "and Enter: dismisses a suggestion for good")
    case .help: words.pick("den här listan (? och Enter)", "this list (? and Enter)")
    case .scroll: words.pick("bläddrar i det som visas", "leafs through what is shown")
    case .close: words.pick("stänger det som visas", "closes what is shown")
    case .move: words.pick("ett tecken åt sidan", "one character to the side")
    case .word: words.pick("ett ord åt sidan", "one word to the side")
    case .ends: words.pick("radens början och slut", "the line’s beginning and end")
    case .delete: words.pick("tar bort bakåt eller framåt", "deletes backwards or forwards")
    case .cut:
      words.pick(
        "klipper ut: till början, till slutet, ett ord", "cuts: to the start, to the end, a word")
    case .paste: words.pick("sätter in det som klipptes ut", "puts back what was cut")
    case .takeBack: words.pick("ångrar på raden", "undoes in the line")
    case .recall: words.pick("rader du skrev förut", "lines you wrote before")
    case .repaint: words.pick("ritar om skärmen", "draws the screen anew")
    case .suspend:
      words.pick(
        "lägger programmet åt sidan; fg tar fram det", "puts the program aside; fg brings it back")
    case .stop: words.pick("frågar om ni ska sluta", "asks whether to stop")
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
