import Foundation
import Testing
import Trials

/// One wrong command line, and the exact sentence it gets in both languages.
///
/// `{work}` stands for the folder the person is in, `{today}` for the day, `{soon}` for a day two months away.
struct Mishap: Sendable, CustomTestStringConvertible {
  let title: String
  let arguments: [String]
  let sv: String
  let en: String

  init(_ title: String, _ arguments: [String], sv: String, en: String) {
    self.title = title
    self.arguments = arguments
    self.sv = sv
    self.en = en
  }

  var testDescription: String { title }

  func sentence(in language: String) -> String { language == "sv" ? sv : en }
}

@Suite("Every mishap gets a sentence, exit 1, and touches nothing")
struct GalleryTests {
  @Test("Notes", arguments: NotesGallery.mishaps)
  func notes(_ mishap: Mishap) async throws { try await check(mishap) }

  @Test("Lists, links and replies", arguments: ListsGallery.mishaps)
  func lists(_ mishap: Mishap) async throws { try await check(mishap) }

  @Test("Days", arguments: DaysGallery.mishaps)
  func days(_ mishap: Mishap) async throws { try await check(mishap) }

  @Test("Folders and files", arguments: FoldersGallery.mishaps)
  func folders(_ mishap: Mishap) async throws { try await check(mishap) }

  private func check(_ mishap: Mishap) async throws {
    let stand = try await Samples.full()
    try stand.write("kvar", to: "kvar.yaml")
    let before = try stand.snapshot(of: stand.work)
    // Where nobody has the time, half of them in each language.
    let languages =
      isThorough ? ["sv", "en"] : [mishap.title.count.isMultiple(of: 2) ? "sv" : "en"]
    for language in languages {
      let arguments = mishap.arguments.map { filled($0, stand, language) }
      let outcome = try await stand.tilldi(arguments + ["--language", language])
      #expect(outcome.err == filled(mishap.sentence(in: language), stand, language) + "\n")
      #expect(outcome.out == "")
      #expect(outcome.status == 1 && !outcome.isSignal, "\(outcome)")
    }
    #expect(try stand.snapshot(of: stand.work) == before)
  }

  private func filled(_ text: String, _ stand: Stand, _ language: String) -> String {
    text.replacing("{work}", with: stand.work)
      .replacing("{today}", with: Today.said(in: language))
      .replacing("{soon}", with: Today.adding(60))
  }
}
