import Files
import Foundation
import Testing
import TillDiJournal

@Suite("The laptop's token")
struct LaptopTokenTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("Is kept for this person only, and is the same the next time")
  func kept() throws {
    let first = LaptopToken(environment: ["XDG_STATE_HOME": folder.path + "/state"], disk: .live)
    #expect(first.isKept)
    #expect(first.value.utf8.count == 10)
    let file = folder.path + "/state/tilldi/laptop"
    #expect(try folder.permissions(file) == 0o600)
    #expect(try folder.names(in: folder.path + "/state/tilldi") == ["laptop"])
    #expect(
      LaptopToken(environment: ["XDG_STATE_HOME": folder.path + "/state"], disk: .live) == first)
    try folder.write("", to: file)
    let second = LaptopToken(environment: ["XDG_STATE_HOME": folder.path + "/state"], disk: .live)
    #expect(second.isKept)
    #expect(second != first)
  }

  @Test("Lies in the home folder where no other place is named")
  func home() throws {
    let token = LaptopToken(
      environment: ["HOME": folder.path, "XDG_STATE_HOME": "relativ"], disk: .live)
    #expect(token.isKept)
    #expect(try folder.text(folder.path + "/.local/state/tilldi/laptop") == token.value + "\n")
  }

  @Test("Holds for this run only where it can't be kept")
  func notKept() throws {
    try folder.write("en fil", to: folder.path + "/fil")
    for environment in [[:], ["HOME": folder.path + "/fil"]] {
      let token = LaptopToken(environment: environment, disk: .live)
      #expect(!token.isKept)
      #expect(token.value.utf8.count == 10)
    }
  }

  @Test("Many programs that need it at once agree on one")
  func race() async {
    let environment = ["XDG_STATE_HOME": folder.path + "/state"]
    let tokens = await withTaskGroup(of: LaptopToken.self) { group in
      for _ in 0..<20 { group.addTask { LaptopToken(environment: environment, disk: .live) } }
      return await group.reduce(into: Set<LaptopToken>()) { $0.insert($1) }
    }
    #expect(tokens.count == 1)
  }
}
