import Documents
import Testing
import Trials

/// A picture that somebody damaged: what is kept of it, or that it is damaged, and never more than there was.
@Suite struct DamagedPictureTests {
  @Test func whateverIsChangedStopsNothing() {
    var mutator = Mutator(seed: 3)
    var kept = 0
    for _ in 0..<trials(20_000, thorough: 400_000) {
      let bytes = mutator.changed(oneOf: [PictureSample.jpeg, PictureSample.png])
      guard case .photograph(let photograph) = PictureFile(bytes, name: "bild") else { continue }
      kept += 1
      // Which way is up may be written anew.
      #expect(photograph.bytes.count <= bytes.count + 64)
      #expect((1...65_535).contains(photograph.width) && (1...65_535).contains(photograph.height))
      guard case .photograph = PictureFile(photograph.bytes, name: "bild") else {
        Issue.record("what was kept is no picture: \(bytes)")
        continue
      }
    }
    #expect(kept > 100)
  }
}
