import Testing
import TillDiCore
import TillDiProgrammes

/// What holds for every word that is said or printed.
@Suite struct ProgrammeTextsTests {
  let programme: Programme
  let texts: [LocalizedText]

  init() throws {
    programme = try #require(try Programmes.builtIn("tilldi"))
    texts = programme.everyText
  }

  @Test func everyTextIsInBothLanguages() {
    #expect(texts.count > 250)
    for text in texts {
      #expect(text.texts.keys.sorted() == ["en", "sv"])
      #expect(text.texts.values.allSatisfy { !$0.isEmpty })
    }
  }

  @Test func noSwedishTextIsEnglishByMistake() {
    for text in texts where text[.swedish] == text[.english] {
      Issue.record("the same in both languages: \(text[.swedish])")
    }
  }

  /// A *journal* is a patient record; and nobody's day gets better by a word from a strategy.
  @Test(arguments: ["journal", "läxa", "brukare", "implementera", "effektivisera", "stakeholder"])
  func forbiddenWords(_ word: String) {
    for text in texts {
      #expect(!text[.swedish].lowercased().contains(word))
    }
  }

  @Test func nothingIsBroken() {
    for text in texts.flatMap(\.texts.values) {
      #expect(!text.contains("  "))
      #expect(!text.contains("\n"))
      #expect(text.precomposed, "not in composed form: \(text)")
    }
  }

  @Test func everyActivityHasSomethingToSayInShortSentences() {
    for activity in programme.everySession.flatMap(\.activities) {
      #expect(!activity.say.isEmpty)
      for text in activity.say.flatMap(\.texts.values) {
        #expect(text.count <= 260, "too long to say: \(text)")
      }
    }
  }

  @Test(arguments: ["staff-1", "management-1"] as [SessionID])
  func theOpeningAsksForNoNames(_ id: SessionID) throws {
    let opening = try #require(programme.session(id)?.activities.first)
    let said = opening.say.map(\.[.swedish]).joined(separator: " ")
    for word in ["namn", "dem ni", "stanna i rummet", "begäras ut"] {
      #expect(said.contains(word))
    }
  }

  /// Two sentences, to be said aloud: secrecy holds for whoever only watches, and what must be reported is.
  @Test(arguments: ["staff-1", "management-1"] as [SessionID])
  func theOpeningSaysThatSecrecyHolds(_ id: SessionID) throws {
    let opening = try #require(programme.session(id)?.activities.first)
    let said = opening.say.map(\.[.swedish]).filter { $0.contains("Tystnadsplikten") }
    #expect(said.count == 1 && said[0].split(separator: ".").count == 2)
    #expect(said[0].contains("tittar på") && said[0].contains("rapporteras som vanligt"))
    let english = opening.say.map(\.[.english]).joined(separator: " ")
    #expect(english.contains("Professional secrecy") && english.contains("the usual way"))
  }

  /// What every workplace reads aloud is no care home’s alone.
  @Test func nothingReadAloudIsOfCareOnly() {
    let said = programme.everySession.flatMap(\.activities).flatMap(\.say).flatMap(\.texts.values)
    for word in ["boende", "anhörig", "larm", "patient", "resident", "relative", "alarm"] {
      #expect(!said.contains { $0.lowercased().contains(word) }, "\(word)")
    }
  }

  @Test(arguments: ["staff-1", "management-1"] as [SessionID])
  func bothTracksBeginWithThingsWaysAndSociety(_ id: SessionID) throws {
    let activities = try #require(programme.session(id)?.activities.prefix(3))
    let said = activities.flatMap(\.say).map(\.[.swedish]).joined(separator: " ").lowercased()
    for word in ["sak", "sätt", "samhälle", "alla roller"] {
      #expect(said.contains(word))
    }
  }

  @Test func managementsListSaysWhichDelegationIsMeant() throws {
    let list = try #require(
      programme.session("management-1")?.activities.first { $0.form == .rank })
    #expect(list.say.first?[.swedish].contains("inte läkemedel") == true)
  }
}

extension String {
  /// Whether å, ä and ö are one character each in Unicode, as keyboards write them.
  fileprivate var precomposed: Bool {
    unicodeScalars.allSatisfy { !(0x0300...0x036F).contains($0.value) }
  }
}

extension Programme {
  /// Every text of the programme.
  fileprivate var everyText: [LocalizedText] {
    var texts = [title, summary] + quickCourse
    for track in tracks {
      texts += [track.title, track.motto, track.participants, track.listTitle]
      texts += track.invitation.map { [$0] } ?? []
      texts += track.steps.flatMap { [$0.label, $0.outcome] }
    }
    for session in everySession {
      texts += [session.title, session.purpose]
      for activity in session.activities {
        texts += [activity.title] + activity.say + activity.hints.map(\.text)
        texts += activity.outcome.map { [$0] } ?? []
      }
    }
    texts += homework.flatMap { [$0.title, $0.task] }
    texts += reflections.flatMap { [$0.text, $0.example, $0.recommendation] }
    texts += troubles.flatMap { [$0.sign, $0.remedy] }
    texts += flyer.map { [$0.statement, $0.meeting, $0.audience, $0.ask] } ?? []
    return texts
  }
}
