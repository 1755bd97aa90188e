import Terminal
import TextShape
import Testing
import TillDiCore
import TillDiScreen
import TillDiWalk
import TillDiWords

/// What is longer than the screen and has to be read, with the keys that move it.
@Suite struct LiveReadingTests {
  private typealias Keys = TillDiScreen.LiveRoom

  /// A staff list of thirty lines that is about to be handed over, and the question under it.
  private func reading(_ columns: Int = 80, _ rows: Int = 24) throws -> (Keys, WalkPicture, Words) {
    var room = try LiveRoom("staff-4", "hand-over")
    for number in 1...15 {
      room.say("Stöder oss \(number)", .support)
      room.say("Stör oss \(number)", .disturbance)
    }
    var picture = room.picture
    picture.question = WalkQuestion(
      about: [.lists(picture.lists)], text: "Säger rummet ja till listan? (ja/nej)")
    return (Keys(words: room.words, columns: columns, rows: rows), picture, room.words)
  }

  private func lines(_ keys: Keys, _ picture: WalkPicture, _ words: Words) -> [String] {
    LiveScreen(words: words).grid(keys.stage(picture), columns: keys.columns, rows: keys.rows).lines
  }

  @Test func aQuestionMarkHelpsWhileSomethingIsAsked() throws {
    var (keys, picture, words) = try reading()
    #expect(keys.press(.text("?"), picture) == .none, "it may begin a question")
    #expect(keys.press(.enter, picture) == .line("?"))
    #expect(keys.press(.text("-"), picture) == .none, "a sign begins an answer")
    #expect(lines(keys, picture, words)[22] == "› -")
  }

  @Test func aListThatIsReadAloudIsLeafedThroughOverItsQuestion() throws {
    var (keys, picture, words) = try reading()
    let first = lines(keys, picture, words)
    #expect(first[3] == "Stöd    1  Stöder oss 1" && first[16] == "       14  Stöder oss 14")
    #expect(
      first[21...] == [
        "Säger rummet ja till listan? (ja/nej)", "›",
        "Enter svarar · PgUp PgDn bläddrar" + String(repeating: " ", count: 37) + "1–16 av 31",
      ])
    #expect(keys.press(.pageDown, picture) == .none)
    #expect(keys.press(.down, picture) == .none)
    let second = lines(keys, picture, words)
    #expect(second[23].hasSuffix(" av 31") && second[18].hasSuffix("Inget ännu."))
    #expect(second[21] == first[21])
    // Every line of it is on one of the two pages.
    for number in 1...15 {
      #expect((first + second).contains { $0.hasSuffix("  Stör oss \(number)") })
    }
    // The answer is typed under it, and it stays where it is.
    for character in "kanske" { _ = keys.press(.text(character), picture) }
    let typed = lines(keys, picture, words)
    #expect(typed[22] == "› kanske" && typed[23].hasPrefix("Enter svarar"))
    #expect(keys.press(.enter, picture) == .line("kanske"))
    keys.take([.phrase(.answerYesOrNo)], picture)
    #expect(Array(lines(keys, picture, words)[3...15]) == Array(second[3...15]))
    picture.question = nil
    keys.take([.phrase(.handedOver(version: 1))], picture)
    #expect(lines(keys, picture, words).contains { $0.hasPrefix("Säg:") })
  }

  @Test func aListThatFitsStandsAmongTheRest() throws {
    let (keys, picture, words) = try reading(80, 70)
    let lines = lines(keys, picture, words)
    #expect(
      lines.contains { $0.hasPrefix("Säg:") } && lines.contains { $0.contains("Stör oss 15") })
    #expect(!lines[69].contains("PgDn"))
  }

  @Test(arguments: [(80, 24), (60, 20), (40, 12), (30, 9)])
  func everyLineCanBeReached(_ columns: Int, _ rows: Int) throws {
    var (keys, picture, words) = try reading(columns, rows)
    var seen: Set<String> = []
    for _ in 0..<60 {
      seen.formUnion(lines(keys, picture, words))
      _ = keys.press(.down, picture)
    }
    for number in 1...15 { #expect(seen.contains { $0.hasSuffix("Stör oss \(number)") }) }
  }

  @Test(arguments: Language.allCases)
  func theOpeningSaysHowToGoOn(_ language: Language) throws {
    let room = try LiveRoom("staff-1", "opening", language)
    let shows = room.opening
    var keys = Keys(words: room.words, columns: 80, rows: 24)
    keys.take(shows, room.picture)
    let goesOn = language == .swedish ? "Enter vidare" : "Enter goes on"
    let shown = lines(keys, room.picture, room.words)
    #expect(shown[23] == goesOn)
    #expect(keys.press(.enter, room.picture) == .none)
    #expect(lines(keys, room.picture, room.words)[3].hasPrefix(room.words.say))
    // Where it is longer than the screen, the same line says how to turn its pages.
    var low = Keys(words: room.words, columns: 60, rows: 9)
    low.take(shows, room.picture)
    #expect(lines(low, room.picture, room.words)[8].hasPrefix(goesOn + " · PgUp PgDn "))
  }

  @Test func theFirstQuestionWaitsBehindTheOpening() throws {
    var room = try LiveRoom("staff-1", "give-homework")
    room.say("Larmet", .remark)
    _ = room.end()
    let question = try #require(room.picture.question?.text)
    var keys = Keys(words: room.words, columns: 80, rows: 24)
    keys.take(room.opening, room.picture)
    #expect(!lines(keys, room.picture, room.words).contains { $0.contains(question.prefix(20)) })
    #expect(keys.press(.enter, room.picture) == .none)
    #expect(lines(keys, room.picture, room.words).contains { $0.contains(question.prefix(20)) })
  }

  @Test func whatCameOutStaysOverTheClosingQuestions() throws {
    var room = try LiveRoom("staff-1", "give-homework")
    room.say("Larmet", .remark)
    let shows = room.end()
    var keys = Keys(words: room.words, columns: 80, rows: 24)
    keys.take(shows, room.picture)
    let first = lines(keys, room.picture, room.words)
    let question = try #require(room.picture.question?.text)
    #expect(first[3].hasPrefix("Träffen är slut"))
    #expect(first[21...] == [question, "›", "Enter svarar"])
    for character in "tyst" { _ = keys.press(.text(character), room.picture) }
    #expect(keys.press(.enter, room.picture) == .line("tyst"))
    keys.take(room.answer("tyst"), room.picture)
    let second = lines(keys, room.picture, room.words)
    #expect(Array(second[3...15]) == Array(first[3...15]) && second[21] != question)
    #expect(keys.press(.enter, room.picture) == .line(""))
  }

  @Test func enterEndsTheReadingBeforeItAnswers() throws {
    let room = try LiveRoom("before-start", "promises")
    var picture = room.picture
    picture.question = WalkQuestion(text: "Vem?", preset: "enhetschefen")
    var keys = Keys(words: room.words, columns: 80, rows: 24)
    keys.take([.help(WalkHelp(kinds: [], commands: [.next]))], picture)
    #expect(lines(keys, picture, room.words)[23].hasPrefix("Enter vidare"))
    #expect(keys.press(.enter, picture) == .none)
    #expect(keys.press(.enter, picture) == .line(""))
  }

  @Test func whatHadNoRoomIsAPageAway() throws {
    var room = try LiveRoom("staff-1", "opening")
    for number in 1...14 { room.say("Sak \(number)", .remark) }
    var keys = Keys(words: room.words, columns: 60, rows: 20)
    let last = try #require(room.activity.say.last)[.swedish].prefix(20)
    #expect(!lines(keys, room.picture, room.words).contains { $0.contains(last) })
    _ = keys.press(.pageDown, room.picture)
    #expect(lines(keys, room.picture, room.words)[19].hasPrefix("Enter vidare · PgUp PgDn"))
    _ = keys.press(.pageDown, room.picture)
    #expect(lines(keys, room.picture, room.words).contains { $0.contains(last) })
    _ = keys.press(.escape, room.picture)
    #expect(!lines(keys, room.picture, room.words).contains { $0.contains(last) })
  }

  @Test func listsThatAreOrderedAreAPageAwayToo() throws {
    var room = try LiveRoom("staff-4", "staff-list")
    for number in 1...15 {
      room.say("Stöder oss \(number)", .support)
      room.say("Stör oss \(number)", .disturbance)
    }
    var keys = Keys(words: room.words, columns: 80, rows: 24)
    func has(_ text: String) -> Bool {
      lines(keys, room.picture, room.words).contains { $0.hasSuffix(text) }
    }
    #expect(!has("Stör oss 9"))
    _ = keys.press(.pageDown, room.picture)
    #expect(has("Stöder oss 1"), "from the beginning")
    _ = keys.press(.pageDown, room.picture)
    #expect(has("Stör oss 9"))
  }

  @Test func anotherWidthLaysTheSameOutAnew() throws {
    let room = try LiveRoom("staff-1", "opening")
    var keys = Keys(words: room.words, columns: 100, rows: 40)
    keys.take([.help(WalkHelp(kinds: [], commands: [.next]))], room.picture)
    keys.resize(columns: 50, rows: 40)
    let panel = try #require(keys.stage(room.picture).panel)
    #expect(panel.lines.allSatisfy { $0.displayWidth <= 50 } && panel.lines.count > 10)
  }
}
