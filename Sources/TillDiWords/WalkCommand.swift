import TextShape
package import TillDiCore

/// A word from the facilitator in a walk, after `/` or `.`.
package enum WalkCommand: Hashable, Sendable, CaseIterable {
  case next, back, goTo, jump, skip
  case undo, redo
  case edit, reword, remove, move, mask, stayInRoom, detail
  case notes, list, sheet
  case here, gone, groups, homework
  case time, pause, read
  case things, ways, society
  case gather, apart
  case vote, closeVote
  case observe
  case link, unlink
  case takeProposal, dismissProposal
  case help, quit
}

extension WalkCommand {
  /// The words it goes by in one language: the full one first, then the short one.
  package func names(in language: Language) -> [String] {
    let words = Words(language)
    return switch self {
    case .next: [words.pick("nästa", "next"), "n"]
    case .back: [words.pick("tillbaka", "back"), words.pick("t", "b")]
    case .goTo: [words.pick("gå", "go"), "g"]
    case .jump: [words.pick("till", "to")]
    case .skip: [words.pick("hoppa", "skip")]
    case .undo: [words.pick("ångra", "undo"), words.pick("å", "u")]
    case .redo: [words.pick("gör-om", "redo")]
    case .edit: [words.pick("ändra", "edit"), words.pick("ä", "e")]
    case .reword: [words.pick("omskriv", "say"), words.pick("säg", "reword")]
    case .remove: [words.pick("ta-bort", "remove")]
    case .move: [words.pick("flytta", "move")]
    case .mask: [words.pick("maska", "mask")]
    case .stayInRoom: [words.pick("rum", "room"), "r"]
    case .detail: [words.pick("villkor", "condition"), words.pick("väg", "route")]
    case .notes: [words.pick("visa", "notes"), words.pick("v", "w")]
    case .list: [words.pick("lista", "list"), "l"]
    case .sheet: [words.pick("blad", "sheet")]
    case .here: [words.pick("här", "here"), words.pick("in", "in")]
    case .gone: [words.pick("gick", "gone"), words.pick("ut", "out")]
    case .groups: [words.pick("grupper", "groups")]
    case .homework: [words.pick("läxa", "homework")]
    case .time: [words.pick("tid", "time")]
    case .pause: [words.pick("paus", "pause")]
    case .read: [words.pick("läs", "read")]
    case .things: [words.pick("sak", "thing")]
    case .ways: [words.pick("sätt", "way")]
    case .society: [words.pick("samhälle", "society")]
    case .gather: [words.pick("samla", "gather"), words.pick("s", "s")]
    case .apart: [words.pick("dela", "apart")]
    case .vote: [words.pick("rösta", "vote")]
    case .closeVote: [words.pick("stäng", "close")]
    case .observe: [words.pick("observera", "observe"), "obs"]
    case .link: [words.pick("koppla", "link")]
    case .unlink: [words.pick("koppla-isär", "unlink")]
    case .takeProposal: [words.pick("ta", "take")]
    case .dismissProposal: [words.pick("avfärda", "dismiss")]
    case .help: [words.pick("hjälp", "help"), "?", "h"]
    case .quit: [words.pick("sluta", "quit"), "q"]
    }
  }

  /// What follows the word, as it is shown in the help.
  package func argument(in words: Words) -> String {
    switch self {
    case .next, .back, .undo, .redo, .notes, .list, .help, .quit, .pause, .read, .closeVote: ""
    case .time: words.pick("[+5 | 20]", "[+5 | 20]")
    case .things, .ways, .society: "[N]"
    case .gather: words.pick("N N … namn", "N N … name")
    case .apart: "N"
    case .vote: words.pick("[3 | händer]", "[3 | hands]")
    case .observe: words.pick("T|V|E|K|1–4 text", "T|V|E|K|1–4 text")
    case .goTo, .jump: "N"
    case .skip: words.pick("[skäl]", "[reason]")
    case .edit, .reword: words.pick("N text", "N text")
    case .remove, .stayInRoom: "N"
    case .move: words.pick("N stöd|… eller N punkt", "N support|… or N part")
    case .mask: words.pick("N ord => [en boende]", "N words => [a resident]")
    case .detail: words.pick("[N] text", "[N] text")
    case .sheet: "[N]"
    case .here: words.pick("[[antal] roll, …]", "[[number] role, …]")
    case .gone: words.pick("[antal] roll, …", "[number] role, …")
    case .groups: words.pick("[2] [samma] [ihop]", "[2] [same] [together]")
    case .homework: words.pick("antal", "number")
    case .link: words.pick("vill1 kan2 [delvis]", "claim1 offer2 [in part]")
    case .unlink: words.pick("vill1 kan2", "claim1 offer2")
    case .takeProposal: words.pick("N [delvis]", "N [in part]")
    case .dismissProposal: "N"
    }
  }

  /// What it does, in a few words.
  package func meaning(in words: Words) -> String {
    switch self {
    case .next: words.pick("nästa punkt", "the next activity")
    case .back: words.pick("förra punkten; inget försvinner", "the one before; nothing is lost")
    case .goTo: words.pick("till punkt N", "to activity N")
    case .jump: words.pick("till reflektion N i tillbakablicken", "to reflection N, looking back")
    case .skip: words.pick("hoppa över punkten", "pass over this activity")
    case .undo: words.pick("ta tillbaka det senaste", "take back the last thing")
    case .redo: words.pick("gör om det som ångrades", "make it again")
    case .edit: words.pick("rätta orden i N", "put the words of N right")
    case .reword: words.pick("din omskrivning, bredvid orden", "your rewording, beside the words")
    case .remove:
      words.pick("ta bort N (texten finns kvar i filen)", "take N away (it stays on file)")
    case .move:
      words.pick("flytta N: annan sort, annan punkt", "move N: another kind, another part")
    case .mask: words.pick("byt ut orden för gott", "replace the words for good")
    case .stayInRoom:
      words.pick("N stannar i rummet (en gång till: inte)", "N stays in the room (again: no)")
    case .detail: words.pick("väg eller villkor till N", "route or condition of N")
    case .notes: words.pick("visa punkten igen", "show the activity again")
    case .list: words.pick("visa listorna", "show the lists")
    case .sheet: words.pick("nästa blad läses upp", "the next sheet is read out")
    case .here: words.pick("några kom; ensamt: vilka är här", "some came; alone: who is here")
    case .gone: words.pick("några gick", "some left")
    case .groups: words.pick("grupper av dem som är här", "groups of those who are here")
    case .homework: words.pick("så många hade med sig läxan", "how many brought the homework")
    case .time:
      words.pick("klockan; fem minuter till; 20 är kvar", "the clock; five more; 20 are left")
    case .pause: words.pick("paus, eller slut på pausen", "a break, or the end of it")
    case .read: words.pick("grupperna är klara: läs upp", "the groups are done: read out")
    case .things: words.pick("det senaste är en sak", "the last one is a thing")
    case .ways: words.pick("… ett sätt att göra", "… a way of doing")
    case .society: words.pick("… något i samhället", "… something in society")
    case .gather: words.pick("lägg ihop under rummets namn", "put together under the room’s name")
    case .apart: words.pick("ta isär samlingen N", "take the gathering N apart")
    case .vote: words.pick("rösta om ordningen", "vote on the order")
    case .closeVote: words.pick("stäng röstningen och visa", "close the ballot and show it")
    case .observe: words.pick("det observatören ser", "what the observer sees")
    case .link: words.pick("koppla ihop två rader", "link two lines")
    case .unlink: words.pick("ta isär dem", "take them apart")
    case .takeProposal: words.pick("gör som förslag N säger", "do as suggestion N says")
    case .dismissProposal:
      words.pick("förslag N föreslås aldrig mer", "never suggest N again")
    case .help: words.pick("den här listan", "this list")
    case .quit: words.pick("sluta här; allt är sparat", "stop here; all is saved")
    }
  }

  /// The command a word means, in any language and any letter case.
  package init?(word: String) {
    let plain = word.lowercased()
    let found = WalkCommand.allCases.first { command in
      Language.allCases.contains { command.names(in: $0).contains(plain) }
    }
    guard let found else { return nil }
    self = found
  }

  /// The command or the kind whose full name is nearest a mistyped word, if one is near.
  package static func nearest(to word: String, in language: Language) -> String? {
    let words = Words(language)
    // Short forms are near to everything.
    let names = allCases.flatMap { $0.names(in: language) }.filter { $0.count > 2 }
    return closest(to: word, in: names + NoteKind.allCases.map { words.name(of: $0) })
  }
}
