import Testing
import TillDiCore
import TillDiWords

/// What holds for every phrase of every table.
@Suite struct PhraseTests {
  private func everything(_ language: Language) -> [String] {
    let words = Words(language)
    return everyRefusal.map { words.text(of: $0) } + everyWalkPhrase.map { words.text(of: $0) }
      + words.everyLabel + words.everyQuestionAndScreenPhrase
      + ActivityForm.allCases.map { words.howToFill($0) }.filter { !$0.isEmpty }
  }

  @Test(arguments: Language.allCases)
  func noPhraseIsEmpty(_ language: Language) {
    for text in everything(language) {
      #expect(text.contains { $0.isLetter || $0.isNumber || "?–".contains($0) }, "\(text)")
      // A hole that was left in a sentence shows as two spaces, or as code.
      #expect(!text.contains("  ") && !text.contains("Optional(") && !text.contains("TillDi"))
    }
  }

  /// To a Swedish reader in care *journal* is a patient record; the files are never called that.
  @Test func noSwedishPhraseSaysJournal() {
    for text in everything(.swedish) {
      #expect(!text.lowercased().contains("journal"), "\(text)")
    }
  }

  @Test(arguments: Language.allCases, everyRefusal)
  func aRefusalIsAWholeSentence(_ language: Language, _ refusal: Refusal) throws {
    let text = Words(language).text(of: refusal)
    #expect([".", "?"].contains(try #require(text.last)), "\(text)")
  }

  @Test(arguments: everyRefusal)
  func aRefusalIsSaidInBothLanguages(_ refusal: Refusal) {
    #expect(Words(.swedish).text(of: refusal) != Words(.english).text(of: refusal))
  }

  @Test(arguments: everyWalkPhrase)
  func aSentenceOfTheWalkEndsAndIsSaidInBothLanguages(_ phrase: WalkPhrase) throws {
    for language in Language.allCases {
      let text = Words(language).text(of: phrase)
      if case .needsArgument = phrase { continue }
      #expect([".", "?"].contains(try #require(text.last)), "\(text)")
    }
    #expect(Words(.swedish).text(of: phrase) != Words(.english).text(of: phrase))
  }

  /// A sentence starts with a capital, also when it starts with a day.
  @Test(arguments: Language.allCases, everyRefusal)
  func aRefusalStartsWithACapital(_ language: Language, _ refusal: Refusal) throws {
    let text = Words(language).text(of: refusal)
    let letter = try #require(text.first { $0.isLetter || $0.isNumber })
    // Quoted words stand as they were written.
    if text.first == "”" || text.first == "“" { return }
    #expect(letter.isUppercase || letter.isNumber, "\(text)")
  }

  /// The chains go all the way: a case that was put in without being led to would cut them short.
  @Test func everyRefusalAndPhraseIsThere() {
    #expect(everyRefusal.last == .repliesGiven(version: 1, .staff))
    #expect(everyWalkPhrase.last == .goodbye)
    #expect(Set(everyRefusal).count == everyRefusal.count)
    #expect(Set(everyWalkPhrase).count == everyWalkPhrase.count)
  }

  @Test func eachReplyAndEachStateHasANameOfItsOwn() {
    for language in Language.allCases {
      let words = Words(language)
      #expect(Set(ReplyKind.allCases.map { words.name(of: $0) }).count == 5)
      #expect(Set(FunnelState.allCases.map { words.name(of: $0) }).count == 4)
      #expect(Set(NoteKind.allCases.map { words.name(of: $0) }).count == NoteKind.allCases.count)
      #expect(Set(PublicHoliday.allCases.map { words.name(of: $0) }).count == 16)
    }
  }
}

@Suite struct DayWordsTests {
  @Test(arguments: [
    ("2026-03-03", "tisdag 3 mars 2026", "Tuesday 3 March 2026"),
    ("2026-01-01", "torsdag 1 januari 2026", "Thursday 1 January 2026"),
    ("2026-12-31", "torsdag 31 december 2026", "Thursday 31 December 2026"),
    ("2028-02-29", "tisdag 29 februari 2028", "Tuesday 29 February 2028"),
  ])
  func daysAreSaid(_ text: String, _ swedish: String, _ english: String) throws {
    let day = try #require(Day(text: text))
    #expect(Words(.swedish).long(day) == swedish)
    #expect(Words(.english).long(day) == english)
  }

  @Test(arguments: 1...12)
  func everyMonthHasAName(_ month: Int) throws {
    let day = try #require(Day(year: 2026, month: month, day: 1))
    for language in Language.allCases {
      #expect(Words(language).short(day).count > 4)
    }
  }

  @Test func oneAndMany() {
    #expect(Words(.swedish).days(1) == "1 dag")
    #expect(Words(.swedish).days(12) == "12 dagar")
    #expect(Words(.english).days(1) == "1 day")
    #expect(Words(.english).days(0) == "0 days")
  }
}
