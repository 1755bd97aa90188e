import Testing
import TextShape

@Suite("Long words are broken where a syllable begins")
struct SoftBreakTests {
  @Test(arguments: [
    "Måltidsbeställningssystemet", "administrationsverktyg", "Livsmedelsinspektionsrapporten",
    "arbetsmiljöförordningen", "STRUKTURRATIONALISERING",
  ])
  func isKeptTogetherElsewhere(word: String) {
    let pieces = word.softlyBroken.split(separator: "\u{AD}")
    #expect(pieces.joined() == word)
    #expect(pieces.count > 2)
    #expect(
      pieces.allSatisfy { $0.count >= 3 && $0.contains { "aeiouyåäö".contains($0.lowercased()) } })
    for piece in pieces.dropFirst() {
      #expect(piece.first.map { !"aeiouyåäö".contains($0) } == true, "\(pieces)")
    }
  }

  @Test(arguments: [
    "Temperaturlogg", "kort", "", "https://tilldi.example/a", "1234567890123456789",
  ])
  func shortWordsAndWhatIsNoWordStandAsTheyAre(text: String) {
    #expect(text.softlyBroken == text)
  }

  @Test func aSentenceKeepsItsSpacesAndSigns() {
    let text = "Nej, livsmedelsinspektionsrapporten (den nya) kom inte.\nÄn."
    #expect(text.softlyBroken.replacing("\u{AD}", with: "") == text)
    #expect(text.softlyBroken.contains("\u{AD}"))
  }
}
