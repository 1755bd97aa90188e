import PseudoTerminal
import Testing

extension LiveTests {
  @Suite("Promises at a live terminal")
  struct PromisesTests {
    @Test("On 80×24 every answer stands beside its question, and is put right after the thanks")
    func besideTheQuestion() async throws {
      let live = try LiveSession(["before-start"], at: try await Samples.begun())
      try await live.isReady()
      live.type("/nästa\r")
      try await live.shows("Vilken roll tar emot personalens lista?")
      live.type("områdeschef\r")
      try await live.shows("Vilken roll svarar på den?")
      #expect(live.screen.contains("Tar emot listan: områdeschef"))
      live.type("enhetschef\r\r\r\r\r\r")
      try await live.shows("Inte sagt än: svar senast")
      #expect(live.screen.contains("Svarar: enhetschef"))
      live.type("2 rektor\r")
      try await live.shows("Svarar: rektor")
      live.type("\r")
      try await live.shows("Två ingångar")
      try await live.leave()
    }
  }
}
