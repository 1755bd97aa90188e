import Testing
import TillDiCore
import TillDiWalk
import TillDiWords

/// Every command by every name it goes by, in both languages.
@Suite struct CommandTests {
  /// What is typed before a command, what follows its name, and what should have come of it.
  private struct Probe {
    var session: SessionID = "staff-2"
    var activity = 2
    var before: [String] = ["Skrivaren", "Wifi"]
    var argument = ""
    let hasHappened: (WalkRoom, [WalkShow]) -> Bool
  }

  /// Exhaustive, so that a new command doesn't compile without a test.
  private static func probe(_ command: WalkCommand) -> Probe {
    switch command {
    case .next: Probe { room, _ in room.place == "support-disturbance" }
    case .back: Probe { room, _ in room.place == "collect-homework" }
    case .jump:
      Probe(session: "review", activity: 1, before: [], argument: "4") { room, shows in
        shows.reflections == [4] && room.place == "nine-reflections"
      }
    case .goTo: Probe(argument: "4") { room, _ in room.place == "give-homework" }
    case .skip:
      Probe(argument: "tiden gick") { room, _ in
        room.series.occasions[0].skipped["good-bad-day"] == "tiden gick"
          && room.place == "support-disturbance"
      }
    case .undo: Probe { room, shows in room.said == ["Skrivaren"] && shows.phrases == [.undone] }
    case .redo:
      Probe(before: ["Skrivaren", "/ångra"]) { room, shows in
        room.said == ["Skrivaren"] && shows.phrases == [.redone]
      }
    case .edit: Probe(argument: "1 Larmet") { room, _ in room.said == ["Larmet", "Wifi"] }
    case .reword:
      Probe(argument: "1 Täckning") { room, _ in
        room.said == ["Skrivaren", "Wifi"]
          && room.series.notes.values.contains { $0.rewording == "Täckning" }
      }
    case .remove: Probe(argument: "2") { room, _ in room.last?.isRemoved == true }
    case .move: Probe(argument: "2 stör") { room, _ in room.last?.kind == .disturbance }
    case .mask: Probe(argument: "2 Wifi => [något]") { room, _ in room.last?.text == "[något]" }
    case .stayInRoom: Probe(argument: "2") { room, _ in room.last?.staysInRoom == true }
    case .detail:
      Probe(before: ["/vill Välja larm"], argument: "vi provar två") { room, _ in
        room.last?.detail == "vi provar två"
      }
    case .notes: Probe { _, shows in shows.activities.first?.notes.count == 2 }
    case .list: Probe(before: ["/stöd Larmet"]) { _, shows in shows.lists[.support] == ["Larmet"] }
    case .sheet:
      Probe(before: [], argument: "3") { room, _ in room.walk?.position(room.series).sheet == 3 }
    case .here:
      Probe(argument: "3 undersköterska") { room, _ in
        room.series.occasions[0].present == ["undersköterska": 3]
      }
    case .gone:
      Probe(before: ["/här 3 undersköterska"], argument: "undersköterska") { room, _ in
        room.series.occasions[0].present == ["undersköterska": 2]
      }
    case .groups:
      Probe(before: ["/här 5 undersköterska"], argument: "2") { _, shows in
        shows.groups == [2, 3]
      }
    case .homework:
      Probe(argument: "4") { room, _ in
        room.series.occasions[0].homeworkCollected == ["homework-1": 4]
      }
    case .link, .unlink: linkProbe(command)
    case .takeProposal:
      Probe(session: "joint-meeting", activity: 4, before: [], argument: "1") { room, shows in
        shows.phrases == [.linked(room.pair("vill1", "kan1"))]
          && room.series.links.count == 1
      }
    case .dismissProposal:
      Probe(session: "joint-meeting", activity: 4, before: [], argument: "1") { room, shows in
        shows.phrases == [.proposalDismissed(room.pair("vill1", "kan1"))]
          && room.series.dismissed.count == 1 && room.series.links.isEmpty
      }
    case .time, .pause, .read, .things, .ways, .society, .gather, .apart, .vote, .closeVote,
      .observe:
      roomProbe(command)
    case .board: Probe(argument: "2") { _, shows in shows.contains(.board(.page(2))) }
    case .help: Probe { _, shows in shows.help?.kinds == [.goodDay, .badDay] }
    case .quit: Probe { room, shows in !room.isOpen && shows.phrases == [.stopped] }
    }
  }

  private static func roomProbe(_ command: WalkCommand) -> Probe {
    switch command {
    case .time:
      Probe(argument: "+5") { room, _ in room.series.occasions[0].added == ["good-bad-day": 5] }
    case .pause: Probe { room, _ in room.series.occasions[0].clock?.pausedAt != nil }
    case .read:
      Probe(before: []) { room, _ in room.walk?.picture(room.series).isWorking == false }
    case .things: Probe { room, _ in room.last?.dimensions == [.things] }
    case .ways: Probe { room, _ in room.last?.dimensions == [.ways] }
    case .society: Probe { room, _ in room.last?.dimensions == [.society] }
    case .gather:
      Probe(argument: "1 2 Tekniken") { room, _ in
        guard let head = room.last else { return false }
        return head.text == "Tekniken"
          && room.series.members(of: head.id).map(\.text) == ["Skrivaren", "Wifi"]
      }
    case .apart:
      Probe(before: ["Skrivaren", "Wifi", "/samla 1 2 Tekniken"], argument: "3") { room, _ in
        room.last?.isRemoved == true
          && room.series.heads.keys.allSatisfy {
            room.series.head(of: $0) == nil
          }
      }
    case .vote:
      Probe(
        session: "staff-4", activity: 3, before: ["/stöd Larmet", "/stöd"], argument: "3"
      ) { room, _ in
        room.series.openBallot?.ballot.each == 3
      }
    case .closeVote:
      Probe(
        session: "staff-4", activity: 3, before: ["/stöd Larmet", "/stöd", "/rösta", "1 1 1"]
      ) { room, shows in
        room.series.openBallot == nil && shows.ballots == [3]
      }
    default:
      Probe(argument: "E Lugnare nu") { room, _ in
        room.series.observations.map(\.observation.text) == ["Lugnare nu"] && room.said.count == 2
      }
    }
  }

  private static func linkProbe(_ command: WalkCommand) -> Probe {
    let before = command == .unlink ? ["vill1 kan1"] : []
    return Probe(
      session: "joint-meeting", activity: 4, before: before, argument: "vill1 kan1"
    ) { room, shows in
      command == .link
        ? shows.phrases == [.linked(room.pair("vill1", "kan1"))]
          && room.series.links.count == 1
        : shows.phrases == [.unlinked(room.pair("vill1", "kan1"))]
          && room.series.links.isEmpty
    }
  }

  private static func proposalProbe(_ command: WalkCommand) -> Probe {
    Probe(
      session: "management-1", activity: 3,
      before: ["Köp: chef -> nämnden", "/gå 5", "/ändra 1 -> laget", "/gå 6"], argument: "1"
    ) { room, shows in
      command == .takeProposal
        ? shows.phrases == [.tookUp([room.words.name(of: .offer, 1)])]
          && room.lines(.offer).count == 1 && room.series.mapProposals.isEmpty
        : shows.phrases == [.dismissedProposals(1)]
          && room.lines(.offer).isEmpty && room.series.mapProposals.isEmpty
    }
  }

  @Test(arguments: WalkCommand.allCases, Language.allCases)
  func everyNameDoesWhatItSays(_ command: WalkCommand, _ language: Language) throws {
    let probe = Self.probe(command)
    for name in command.names(in: language) {
      for mark in ["/", "."] {
        var room = try WalkRoom(language)
        if probe.session == "joint-meeting" { try room.handOverBothLists() }
        try room.run(probe.session)
        try room.type("/gå \(probe.activity)")
        try room.type(probe.before)
        let argument = probe.argument.isEmpty ? "" : " " + probe.argument
        let shows = try room.type(mark + name.uppercased() + argument)
        #expect(probe.hasHappened(room, shows), "\(mark)\(name): \(shows)")
      }
    }
  }

  @Test func noWordMeansTwoThings() {
    for language in Language.allCases {
      let words = WalkCommand.allCases.flatMap { $0.names(in: language) }
      #expect(Set(words).count == words.count)
      for kind in NoteKind.allCases {
        #expect(WalkCommand(word: Words(language).name(of: kind)) == nil)
      }
      for command in WalkCommand.allCases {
        for word in command.names(in: language) {
          #expect(WalkCommand(word: word) == command, "\(word) in \(language)")
        }
      }
    }
  }

  @Test(arguments: WalkCommand.allCases)
  func whatLacksAnArgumentSaysHowToWriteIt(_ command: WalkCommand) throws {
    let argument = command.spoken(in: Words(.swedish)).argument
    guard !argument.isEmpty, !argument.hasPrefix("[") else { return }
    var room = try WalkRoom(at: "staff-2", 2)
    let actions = room.history.actions.count
    let shows = try room.type("/" + command.names(in: .swedish)[0])
    #expect(room.history.actions.count == actions)
    #expect(shows.phrases == [.needsArgument(command)])
  }
}

extension WalkRoom {
  /// Holds what it takes for both sides to have handed over a short list.
  mutating func handOverBothLists() throws {
    try run("staff-4")
    try type(["/gå 3", "/stöd Larmet i telefonen", "/stör Fyra inloggningar"])
    try type(["/vill Välja larm -> vi provar två", "/nästa"])
    try type(["undersköterska", "områdeschef", "2026-05-05", "ja", "/nästa"])
    try run("management-1")
    try type(["/gå 6", "Laget väljer larm -> inom budget", "En timme i veckan", "/nästa"])
    try type(["", "områdeschef", "undersköterska", "2026-05-05", "ja", "/nästa"])
  }
}
