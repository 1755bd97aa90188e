import Foundation
import Testing

@Suite("Undo, redo and next year")
struct UndoTests {
  @Test("undo takes the last thing back, redo makes it again; the record only grows")
  func undoAndRedo() async throws {
    let stand = try await Samples.full()
    let before = try Data(contentsOf: URL(fileURLWithPath: stand.record))
    let unlinked = try await stand.succeed("compare", "--format", "json")
    try await stand.succeed("link", "vill2", "kan2")
    let linked = try await stand.succeed("compare", "--format", "json")
    #expect(linked != unlinked)
    let what = "Kopplade: ”Vi vill prova innan det köps” – ”Laget provar innan vi köper”\n"
    #expect(
      try await stand.succeed("undo") == "Ångrat: \(what)tilldi undo --redo tar tillbaka det.\n")
    #expect(try await stand.succeed("compare", "--format", "json") == unlinked)
    #expect(try await stand.succeed("undo", "--redo") == "Gjort igen: \(what)")
    #expect(try await stand.succeed("compare", "--format", "json") == linked)
    #expect(try Data(contentsOf: URL(fileURLWithPath: stand.record)).starts(with: before))
  }

  @Test("Everything can be undone, one by one, down to the beginning, and made again")
  func allTheWay() async throws {
    let stand = try await Samples.full()
    let lists = try await stand.succeed("list", "staff", "--format", "json")
    var count = 0
    while count < 60, try await stand.tilldi("undo").status == 0 { count += 1 }
    let end = try await stand.tilldi("undo")
    #expect(end.err == "Det finns inget kvar att ångra från den här datorn.\n")
    #expect(end.status == 1)
    #expect(count > 10)
    #expect(try await stand.succeed("list", "management").contains("Laget") == false)
    for _ in 0..<count { try await stand.succeed("undo", "--redo") }
    let none = try await stand.tilldi("undo", "--redo", "--language", "en")
    #expect(none.err == "There is nothing to redo.\n")
    #expect(none.status == 1)
    #expect(try await stand.succeed("list", "staff", "--format", "json") == lists)
  }

  @Test("What stays in the room is undone without a word of it")
  func inRoom() async throws {
    let stand = try await Samples.full()
    try await stand.succeed("note", "!Bara vi vet")
    for arguments in [["undo"], ["undo", "--redo"], ["undo", "--language", "en"]] {
      let outcome = try await stand.tilldi(arguments)
      #expect(outcome.status == 0)
      #expect(!outcome.out.contains("Bara vi vet"))
    }
  }

  @Test("One computer does not undo another's")
  func otherComputer() async throws {
    let stand = try await Samples.full()
    let outcome = try await stand.tilldi(["undo"], with: ["XDG_STATE_HOME": stand.root + "/annan"])
    #expect(outcome.err == "Det finns inget kvar att ångra från den här datorn.\n")
    #expect(outcome.status == 1)
  }

  @Test("An entry is undone by its name in the log, once")
  func byName() async throws {
    let stand = try await Samples.full()
    try await stand.succeed("note", "Sagt efteråt")
    let name = try name(in: try await stand.succeed("log"), of: "Sagt efteråt")
    try await stand.succeed("undo", name)
    let again = try await stand.tilldi("undo", name)
    #expect(again.err == "Den är redan ångrad.\n")
    #expect(again.status == 1)
    try await stand.succeed("undo", name, "--redo")
    #expect(try await stand.succeed("log").contains("”Sagt efteråt”"))
  }

  @Test("Words that were handed over are not undone behind anybody's back")
  func handedOver() async throws {
    let stand = try await Samples.full()
    let before = try stand.snapshot()
    let name = try name(in: try await stand.succeed("log"), of: "Skrivaren på")
    let outcome = try await stand.tilldi("undo", name)
    #expect(
      outcome.err
        == "De orden lästes upp och lämnades över i version 1 av personalens lista. Ändra anteckningen i stället; då blir det en ny version.\n"
    )
    #expect(outcome.status == 1)
    #expect(try stand.snapshot() == before)
  }

  /// The name that the log gives the entry which holds some words.
  private func name(in log: String, of words: String) throws -> String {
    let line = try #require(log.split(separator: "\n").first { $0.contains(words) })
    return String(try #require(line.split(separator: " ").dropFirst().first))
  }

  @Test("new --after brings replies, open promises and lines without an answer, never notes")
  func nextYear() async throws {
    let stand = try await Samples.full()
    let before = try stand.snapshot()
    let made = try await stand.succeed("new", "Solgården nästa år", "--after", "Solgården")
    #expect(made.contains("Ett svar eller löfte följde med från förra omgången.\n"))
    #expect(try stand.snapshot() == before)
    let next = stand.work + "/Solgården nästa år"
    let record = String(
      decoding: try Data(contentsOf: URL(fileURLWithPath: next + "/journal.jsonl")), as: UTF8.self)
    for words in ["Laget bestämmer", "lånar"] { #expect(!record.contains(words)) }
    // What was handed over and never answered, by the words it had there.
    for words in ["Larmet kommer direkt", "Fyra inloggningar"] {
      #expect(record.contains(words))
      #expect(made.contains("rader som inte fick något svar följde också med"))
    }
    #expect(!record.contains("\"said\""))
    let due = try await stand.succeed("follow-up", "--series", "Solgården nästa år")
    #expect(due.contains("enhetschef"))
    try await stand.succeed("follow-up", "--done", "löfte1", "--series", "Solgården nästa år")
    #expect(try stand.snapshot() == before)
  }
}
