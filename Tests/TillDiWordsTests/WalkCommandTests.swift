import Testing
import TillDiCore
import TillDiWords

@Suite struct WalkCommandTests {
  /// No name means two things, in whichever language it is typed.
  @Test(arguments: WalkCommand.allCases, Language.allCases)
  func everyNameMeansItsCommand(_ command: WalkCommand, _ language: Language) {
    for name in command.names(in: language) {
      #expect(WalkCommand(word: name) == command, "\(name)")
      #expect(WalkCommand(word: name.uppercased()) == command, "\(name)")
    }
  }

  @Test(arguments: [
    ("nästa", WalkCommand.next), ("next", .next), ("n", .next), ("tillbaka", .back), ("b", .back),
    ("å", .undo), ("undo", .undo), ("gör-om", .redo), ("ta-bort", .remove), ("RUM", .stayInRoom),
    ("?", .help), ("koppla-isär", .unlink), ("a\u{30a}ngra", .undo),
  ])
  func someNames(_ word: String, _ command: WalkCommand) {
    #expect(WalkCommand(word: word) == command)
  }

  @Test(arguments: ["", "nextt", "/next", "nästa ", "xyz"])
  func whatIsNoCommand(_ word: String) {
    #expect(WalkCommand(word: word) == nil)
  }

  @Test(arguments: [
    ("nsäta", Language.swedish, "nästa"), ("angra", .swedish, "ångra"),
    ("tillbak", .swedish, "tillbaka"), ("undoo", .english, "undo"), ("shet", .english, "sheet"),
  ])
  func theNearestIsFound(_ word: String, _ language: Language, _ nearest: String) {
    #expect(WalkCommand.nearest(to: word, in: language) == nearest)
  }

  @Test(arguments: ["skrivarenpåvåningtvå", "qqqqqq", "12345678"])
  func whatIsFarFromAllIsNearNone(_ word: String) {
    #expect(WalkCommand.nearest(to: word, in: .swedish) == nil)
  }

  /// One word follows another in the help: a full name, then short ones.
  @Test(arguments: WalkCommand.allCases, Language.allCases)
  func theFullNameComesFirst(_ command: WalkCommand, _ language: Language) throws {
    let names = command.names(in: language)
    let full = try #require(names.first)
    #expect(full.count > 1)
    #expect(names.allSatisfy { !$0.isEmpty && $0 == $0.lowercased() && !$0.contains(" ") })
  }
}
