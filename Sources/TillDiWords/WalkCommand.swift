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
  case board
  case link, unlink
  case takeProposal, dismissProposal
  case help, quit
}

extension WalkCommand {
  /// How a command is typed and explained in one language.
  package struct Spoken: Sendable {
    /// The words it goes by: the full one first, then the short one.
    package let names: [String]
    /// What follows the word, as it is shown in the help; empty where nothing does.
    package let argument: String
    /// What it does, in a few words.
    package let meaning: String

    init(_ names: [String], argument: String = "", meaning: String) {
      self.names = names
      self.argument = argument
      self.meaning = meaning
    }
  }

  /// The table of the commands: a row each.
  package func spoken(in words: Words) -> Spoken {
    func pick(_ swedish: String, _ english: String) -> String { words.pick(swedish, english) }
    return switch self {
    case .next:
      Spoken([pick("nästa", "next"), "n"], meaning: pick("nästa punkt", "the next activity"))
    case .back:
      Spoken(
        [pick("tillbaka", "back"), pick("t", "b")],
        meaning: pick("förra punkten; inget försvinner", "the one before; nothing is lost"))
    case .goTo:
      Spoken(
        [pick("gå", "go"), "g"], argument: "N", meaning: pick("till punkt N", "to activity N"))
    case .jump:
      Spoken(
        [pick("till", "to")], argument: "N",
        meaning: pick("till reflektion N i tillbakablicken", "to reflection N, looking back"))
    case .skip:
      Spoken(
        [pick("hoppa", "skip")], argument: pick("[skäl]", "[reason]"),
        meaning: pick("hoppa över punkten", "pass over this activity"))
    case .undo:
      Spoken(
        [pick("ångra", "undo"), pick("å", "u")],
        meaning: pick("ta tillbaka det senaste", "take back the last thing"))
    case .redo:
      Spoken([pick("gör-om", "redo")], meaning: pick("gör om det som ångrades", "make it again"))
    case .edit:
      Spoken(
        [pick("ändra", "edit"), pick("ä", "e")], argument: "N text",
        meaning: pick("rätta orden i N", "put the words of N right"))
    case .reword:
      Spoken(
        [pick("omskriv", "say"), pick("säg", "reword")], argument: "N text",
        meaning: pick("din omskrivning, bredvid orden", "your rewording, beside the words"))
    case .remove:
      Spoken(
        [pick("ta-bort", "remove")], argument: "N",
        meaning: pick("ta bort N (texten finns kvar i filen)", "take N away (it stays on file)"))
    case .move:
      Spoken(
        [pick("flytta", "move")], argument: pick("N stöd|… eller N punkt", "N support|… or N part"),
        meaning: pick("flytta N: annan sort, annan punkt", "move N: another kind, another part"))
    case .mask:
      Spoken(
        [pick("maska", "mask")], argument: pick("N ord => [en person]", "N words => [a person]"),
        meaning: pick("byt ut orden för gott", "replace the words for good"))
    case .stayInRoom:
      Spoken(
        [pick("rum", "room"), "r"], argument: "N",
        meaning: pick("N stannar i rummet (en gång till: inte)", "N stays in the room (again: no)"))
    case .detail:
      Spoken(
        [pick("villkor", "condition"), pick("väg", "route")],
        argument: "[N] text",
        meaning: pick("väg eller villkor till N", "route or condition of N"))
    case .notes:
      Spoken(
        [pick("visa", "notes"), pick("v", "w")],
        meaning: pick("visa punkten igen", "show the activity again"))
    case .list:
      Spoken([pick("lista", "list"), "l"], meaning: pick("visa listorna", "show the lists"))
    case .sheet:
      Spoken(
        [pick("blad", "sheet")], argument: "[N]",
        meaning: pick("nästa blad läses upp", "the next sheet is read out"))
    case .here:
      Spoken(
        [pick("här", "here"), "in"],
        argument: pick("[[antal] roll, …]", "[[number] role, …]"),
        meaning: pick("några kom; ensamt: vilka är här", "some came; alone: who is here"))
    case .gone:
      Spoken(
        [pick("gick", "gone"), pick("ut", "out")],
        argument: pick("[antal] roll, …", "[number] role, …"),
        meaning: pick("några gick", "some left"))
    case .groups:
      Spoken(
        [pick("grupper", "groups")],
        argument: pick("[2 samma ihop ledare]", "[2 same together leaders]"),
        meaning: pick("grupper av dem som är här", "groups of those who are here"))
    case .homework:
      Spoken(
        [pick("läxa", "homework")], argument: pick("antal", "number"),
        meaning: pick("så många hade med sig läxan", "how many brought the homework"))
    case .time:
      Spoken(
        [pick("tid", "time")], argument: "[+5 | 20]",
        meaning: pick("klockan; fem minuter till; 20 är kvar", "the clock; five more; 20 are left"))
    case .pause:
      Spoken(
        [pick("paus", "pause")],
        meaning: pick("paus, eller slut på pausen", "a break, or the end of it"))
    case .read:
      Spoken(
        [pick("läs", "read")],
        meaning: pick("grupperna är klara: läs upp", "the groups are done: read out"))
    case .things:
      Spoken(
        [pick("sak", "thing")], argument: "[N]",
        meaning: pick("det senaste är en sak", "the last one is a thing"))
    case .ways:
      Spoken(
        [pick("sätt", "way")], argument: "[N]",
        meaning: pick("… ett sätt att göra", "… a way of doing"))
    case .society:
      Spoken(
        [pick("samhälle", "society")], argument: "[N]",
        meaning: pick("… något i samhället", "… something in society"))
    case .gather:
      Spoken(
        [pick("samla", "gather"), "s"], argument: pick("N N … namn", "N N … name"),
        meaning: pick("lägg ihop under rummets namn", "put together under the room’s name"))
    case .apart:
      Spoken(
        [pick("dela", "apart")], argument: "N",
        meaning: pick("ta isär samlingen N", "take the gathering N apart"))
    case .vote:
      Spoken(
        [pick("rösta", "vote")], argument: pick("[3 | händer]", "[3 | hands]"),
        meaning: pick("rösta om ordningen", "vote on the order"))
    case .closeVote:
      Spoken(
        [pick("stäng", "close")],
        meaning: pick("stäng röstningen och visa", "close the ballot and show it"))
    case .observe:
      Spoken(
        [pick("observera", "observe"), "obs"],
        argument: "T|V|E|K|1–4 text",
        meaning: pick("det observatören ser", "what the observer sees"))
    case .board:
      Spoken(
        [pick("duk", "board")], argument: pick("[nästa | 2]", "[next | 2]"),
        meaning: pick(
          "projektorn på eller av; nästa sida", "the projector on or off; its next page"))
    case .link:
      Spoken(
        [pick("koppla", "link")], argument: pick("vill1 kan2 [delvis]", "claim1 offer2 [in part]"),
        meaning: pick("koppla ihop två rader", "link two lines"))
    case .unlink:
      Spoken(
        [pick("koppla-isär", "unlink")], argument: pick("vill1 kan2", "claim1 offer2"),
        meaning: pick("ta isär dem", "take them apart"))
    case .takeProposal:
      Spoken(
        [pick("ta", "take")], argument: pick("N [delvis]", "N [in part]"),
        meaning: pick("gör som förslag N säger", "do as suggestion N says"))
    case .dismissProposal:
      Spoken(
        [pick("avfärda", "dismiss")], argument: "N",
        meaning: pick("förslag N föreslås aldrig mer", "never suggest N again"))
    case .help:
      Spoken(
        [pick("hjälp", "help"), "?", "h"], argument: pick("[allt]", "[all]"),
        meaning: pick("det som går att göra nu, eller allt", "what can be done now, or everything"))
    case .quit:
      Spoken(
        [pick("sluta", "quit"), "q"],
        meaning: pick("sluta här; allt är sparat", "stop here; all is saved"))
    }
  }

  /// The words it goes by in one language: the full one first, then the short one.
  package func names(in language: Language) -> [String] { spoken(in: Words(language)).names }

  /// The command that a whole line is, after `/` or `.`.
  package init?(typed line: String) {
    guard let mark = line.first, mark == "/" || mark == "." else { return nil }
    self.init(word: String(line.dropFirst()))
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
