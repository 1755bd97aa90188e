import Foundation
import Testing
import TillDiExchange
import Trials

/// A hand-over file that was damaged, or made by somebody who means harm: a file or a fault, and it is read at all.
@Suite struct DamagedFileTests {
  @Test func whateverIsChangedStopsNothing() throws {
    let example = try StrangersFileTests().example()
    let sample = StrangersFileTests().bytes(example)
    _ = try HandOverFile(sample)
    var mutator = Mutator(seed: 5)
    var (sealed, read) = (0, 0)
    for _ in 0..<trials(1_000, thorough: 60_000) {
      let changed = mutator.changed(sample)
      if (try? HandOverFile(changed)) != nil { read += 1 }
      // With the checksum put right, so that what lies behind it is read too.
      guard let content = try? JSONDecoder().decode(JSON.self, from: Data(changed)) else {
        continue
      }
      sealed += 1
      if let file = try? HandOverFile(StrangersFileTests().bytes(content)) {
        read += 1
        #expect(file.bytes.count < changed.count * 4 + 4_000)
      }
    }
    #expect(sealed > 100 && read > 10)
  }
}
