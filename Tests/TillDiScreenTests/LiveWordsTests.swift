import Testing
import TillDiCore
import TillDiScreen
import TillDiWords

/// What a live screen promises in words.
@Suite struct LiveWordsTests {
  @Test(arguments: Language.allCases) func everyCommandThatIsNamedExists(_ language: Language) {
    let words = Words(language)
    let said = LiveKey.allCases.map { words.key($0) } + [words.readingKey]
    for text in said {
      for word in text.split(separator: " ") where word.hasPrefix("/") {
        let name = String(word.dropFirst())
        let command = WalkCommand(word: name)
        #expect(command?.names(in: language).first == name, "\(text)")
      }
    }
  }

  @Test func everyKeyIsNamedInBothLanguages() {
    for key in LiveKey.allCases {
      #expect(!Words(.swedish).key(key).isEmpty && !Words(.english).key(key).isEmpty)
    }
  }

  @Test(arguments: Language.allCases) func aBallotSaysOnlyHowManyHaveVoted(_ language: Language) {
    let words = Words(language)
    func standing(_ method: BallotMethod, each: Int?, voters: Int?) -> String {
      let ballot = Ballot(id: "b", list: .support, method: method, each: each, voters: voters)
      var history = History(name: "S", language: language, actions: [])
      history.append([
        Action(
          id: "a", number: 1, at: "2026-03-03T14:00:00+01:00",
          events: [.ballotOpened(ballot: ballot)])
      ])
      return history.series.openBallot.map { words.standing(of: $0) } ?? ""
    }
    let isSwedish = language == .swedish
    #expect(
      standing(.dots, each: 1, voters: 4)
        == (isSwedish
          ? "Röstning: 4 här × 1 prick = 4, lagda 0" : "Vote: 4 here × 1 dot = 4, placed 0"))
    #expect(
      standing(.dots, each: 3, voters: nil)
        == (isSwedish ? "Röstning: 3 prickar var, lagda 0" : "Vote: 3 dots each, placed 0"))
    #expect(
      standing(.hands, each: nil, voters: 9)
        == (isSwedish
          ? "Röstning: räkna händer rad för rad, 9 här"
          : "Vote: count hands line by line, 9 here"))
  }
}
