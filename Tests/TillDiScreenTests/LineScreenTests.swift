import Documents
import TextShape
import Testing
import TillDiCore
import TillDiProgrammes
import TillDiScreen
import TillDiWalk
import TillDiWords

/// How plain lines look, whatever the width and whoever spoke.
@Suite struct LineScreenTests {
  @Test(arguments: Language.allCases) func everyActivityFitsABreakRoomScreen(_ language: Language)
    throws
  {
    for (session, view) in try Screens.activities() {
      let lines = Screens.lines(.activity(view), language)
      #expect(lines.allSatisfy { $0.displayWidth <= 80 })
      #expect(lines.count <= 30, "\(session) \(view.activity.id): \(lines.count) lines")
      #expect(lines.last?.isEmpty == false)
      for text in view.activity.say {
        let said = lines.joined(separator: " ").replacing("┃", with: "").words
        #expect(said.contains(text[language].words))
      }
    }
  }

  @Test(arguments: [40, 60, 80, 100]) func everyWidthIsKept(_ width: Int) throws {
    for language in Language.allCases {
      for (_, view) in try Screens.activities() {
        let lines = Screens.lines(.activity(view), language, width: width)
        #expect(lines.allSatisfy { $0.displayWidth <= width })
      }
    }
  }

  @Test(arguments: Language.allCases) func theHelpNamesEveryCommand(_ language: Language) {
    let help = Screens.lines(
      .help(WalkHelp(kinds: [.support, .disturbance], commands: [.next], isAll: true)), language)
    for command in WalkCommand.allCases {
      for name in command.names(in: language) {
        #expect(help.contains { $0.contains("/\(name)") }, "/\(name)")
      }
      #expect(help.contains { $0.contains(command.spoken(in: Words(language)).meaning) })
    }
    #expect(help.allSatisfy { $0.displayWidth <= 80 })
    #expect(help.count <= 48)
  }

  @Test(arguments: Language.allCases) func theFiveRepliesStandOnOneLine(_ language: Language) {
    let question = WalkQuestion(about: [.replyKinds], text: "?")
    #expect(Screens.lines(.question(question), language).count == 3)
  }

  @Test func thePromptSaysWhatALineBecomes() {
    let screen = LineScreen(words: Words(.swedish))
    #expect(screen.prompt(kind: .badDay, asks: false) == "dålig› ")
    #expect(screen.prompt(kind: .badDay, asks: true) == "› ")
  }

  @Test func aTitleWithAQuestionMarkNeedsNoStop() {
    #expect(Words(.swedish).nextIs("Hur kan ni ge?", nil) == "Sedan: Hur kan ni ge?")
    #expect(Words(.english).nextIs("Joint meeting", nil) == "Then: Joint meeting.")
  }

  @Test(
    "A promise runs on into its reason",
    arguments: [
      (ReplyKind.yes, nil, "Ja, nu – chef"),
      (.yesIf, "pengarna räcker", "Ja, om pengarna räcker – chef"),
      (.tryFirst, "på en våning", "Vi provar först: på en våning – chef"),
      (.someoneElse, "nämnden", "Någon annan avgör: nämnden – chef"),
    ])
  func promise(_ kind: ReplyKind, _ reason: String?, _ expected: String) throws {
    var history = History(name: "S", language: .swedish, actions: [])
    let carried = CarriedPromise(
      id: "r", asked: "Larm", kind: kind, reason: reason, role: "chef", by: nil, isDone: false)
    history.append([
      Action(
        id: "a", number: 1, at: "2026-03-03", events: [.carriedOver(from: "x", promise: carried)])
    ])
    let day = try #require(Day(text: "2026-03-03"))
    let followUp = try #require(history.series.followUps(on: day).first)
    #expect(Words(.swedish).promise(followUp).hasPrefix(expected))
    let lines = Screens.lines(
      .question(WalkQuestion(about: [.promise(followUp)], text: "?")), .swedish)
    #expect(lines.contains("Larm"))
  }
}

/// What is shown, as lines.
enum Screens {
  static func lines(_ show: WalkShow, _ language: Language, width: Int = 80) -> [String] {
    let document = LineScreen(words: Words(language)).document(for: show)
    let written = TerminalWriter(width: width).write(document)
    return written.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .map(String.init)
  }

  /// Every activity of the programme as it is first shown.
  static func activities() throws -> [(SessionID, ActivityView)] {
    let programme = try #require(try Programmes.builtIn("tilldi"))
    let day = try #require(Day(text: "2026-03-03"))
    return try programme.everySession.flatMap { session in
      var history = History(name: "Solgården", language: .swedish, actions: [])
      return try session.activities.map { activity in
        var walk = Walk(
          programme: programme, session: session, occasion: "o", today: day, words: Words(.swedish),
          drawName: { "n" })
        let number = history.actions.count + 1
        history.append([
          Action(
            id: ActionID("a\(100 + number)"), number: number, at: "2026-03-03T14:00:00+01:00",
            events: [
              .occasionBegan(
                occasion: "o", session: session.id, day: day, label: nil, afterwards: false),
              .activityEntered(occasion: "o", activity: activity.id),
            ])
        ])
        _ = walk.begin(history.series, day: day, label: nil, afterwards: false)
        let turn = walk.resume(.saved([]), history.series)
        guard case .activity(let view)? = turn.shows.first else { throw Refusal.unknownOccasion }
        return (session.id, view)
      }
    }
  }
}

extension String {
  /// The words without the way the lines are broken.
  fileprivate var words: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
