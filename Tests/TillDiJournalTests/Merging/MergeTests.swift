import Foundation
import Testing
import TillDiCore
import TillDiJournal

@Suite("Merging two copies")
struct MergeTests {
  let laptops: Laptops

  init() throws {
    laptops = try Laptops(requests: [say("n1", "Fyra inloggningar"), say("n2", "Skrivaren")])
  }

  @Test("What is new comes byte for byte, with one mark; the other folder is only read")
  func rawLines() throws {
    let odd =
      #"{ "n" : 4, "mood":"\u00e5\/","id":"odd","events":[{"removed":{"note":"n2","why":1.50}}]}"#
      + "\r"
    let unknown = #"{"id":"new","n":5,"by":"b","events":[{"sung":{"a":1}}]}"#
    try laptops.add(odd + "\n\n" + unknown + "\n", to: "b")
    let before = try laptops.text("a")
    let other = try laptops.text("b")
    let merged = try laptops.merge("b", into: "a")
    let text = try laptops.text("a")
    #expect(merged.actions.map(\.id) == ["odd", "new"])
    #expect(merged.laptops == ["b"])
    #expect(text.hasPrefix(before + odd + "\n" + unknown + "\n"))
    #expect(
      text.hasSuffix(
        #""by":"a","events":[{"merged":{"count":2,"laptops":["b"],"last":5}}]}"# + "\n"))
    #expect(text.contains(#""n":6,"at""#))
    #expect(try laptops.text("b") == other)
    #expect(try laptops.merge("b", into: "a").isNothingNew)
    #expect(try laptops.merge("a", into: "a").isNothingNew)
    #expect(try laptops.text("a") == text)
  }

  @Test("Marks of merges stay in their file, and the two fold to the same")
  func marks() throws {
    try laptops.ask("a", say("x", "dag"))
    try laptops.ask("b", say("y", "natt"))
    try laptops.merge("b", into: "a")
    #expect(try laptops.merge("a", into: "b").actions.count == 1)
    #expect(try laptops.merge("b", into: "a").isNothingNew)
    #expect(try laptops.series("a") == laptops.series("b"))
    #expect(try laptops.shared("a") == laptops.shared("b"))
    #expect(try laptops.series("a").noteOrder.count == 4)
  }

  @Test("A preview writes nothing and says the same")
  func preview() throws {
    try laptops.ask("b", say("y", "natt"))
    let before = try laptops.text("a")
    let seen = try laptops.record("a").previewMerge(of: laptops.path("b"), MergeOptions())
    #expect(try laptops.text("a") == before)
    let merged = try laptops.merge("b", into: "a")
    #expect(seen.actions == merged.actions)
    #expect(seen.after.series == merged.after.series)
    #expect(try laptops.series("a") == merged.after.series)
  }

  @Test("A record that merged goes on from there, whether lines were added or the file rewritten")
  func goesOn() throws {
    let today = try #require(Laptops.today)
    for erases in [false, true] {
      let laptops = try Laptops(requests: [say("n1", "Fyra inloggningar")])
      try laptops.ask("b", say("y", "natt"))
      if erases { try laptops.erase("b", "n1") }
      var record = try laptops.record("a")
      let stamp = Stamp(at: Laptops.at, by: "a")
      _ = try record.merge(laptops.path("b"), MergeOptions(), stamp)
      #expect(record.series == (try laptops.series("a")))
      try record.perform([say("z", "efter")], Situation(today: today), stamp)
      #expect(record.series == (try laptops.series("a")))
      #expect(record.series.noteOrder.last == "z")
      let numbers = try laptops.record("a").history.actions.map(\.number)
      #expect(Set(numbers).count == numbers.count)
    }
  }

  @Test("Two occasions of one session stay two")
  func occasions() throws {
    for (name, label) in [("a", "dag"), ("b", "natt")] {
      let day = try #require(Laptops.today)
      try laptops.take(name) { _ in
        [
          .occasionBegan(
            occasion: OccasionID(label), session: "staff-2", day: day, label: label,
            afterwards: false)
        ]
      }
    }
    try laptops.merge("b", into: "a")
    #expect(
      try laptops.series("a").occasions.map(\.label).compactMap { $0 }.sorted() == ["dag", "natt"])
  }

  @Test(
    "What was erased there goes here, only when that was allowed; what was erased here stays away")
  func erasures() throws {
    try laptops.ask("a", .edit("n1", text: "Fyra inloggningar till"))
    try laptops.ask("b", .edit("n2", text: "Skrivaren igen"))
    try laptops.erase("a", "n2")
    try laptops.erase("b", "n1")
    let before = try laptops.text("a")
    let failure = MergeFailure.mayNotErase(subjects: ["n1"], lines: 2)
    #expect(throws: failure) { try laptops.merge("b", into: "a", mayErase: []) }
    #expect(try laptops.text("a") == before)
    try laptops.folder.write("inlogg", to: laptops.path("a") + "/journal.torn-1")
    let merged = try laptops.merge("b", into: "a", mayErase: ["n1"])
    #expect(merged.removedLines == 2)
    #expect(merged.keptOut == 2)
    #expect(merged.sweep.deleted == ["journal.torn-1"])
    let text = try laptops.text("a")
    #expect(!text.contains("inlogg") && !text.contains("Skrivaren"))
    #expect(text.contains(#""erased":{"subject":"n1"}"#))
    try laptops.merge("a", into: "b")
    #expect(try laptops.series("a") == laptops.series("b"))
    #expect(try laptops.merge("b", into: "a").isNothingNew)
  }

  @Test("A line of an unknown kind that names what is erased or stays in the room is left there")
  func unknownLines() throws {
    try laptops.erase("a", "n1")
    try laptops.ask("b", say("s", "hemligt", staysInRoom: true))
    let line = { (id: String, value: String) in
      #"{"id":"\#(id)","n":9,"events":[{"sung":{"about":"\#(value)"}}]}"# + "\n"
    }
    try laptops.add(
      line("u1", "n1") + line("u2", "s") + line("u3", "om Fyra inloggningar") + line("u4", "annat"),
      to: "b")
    let merged = try laptops.merge("b", into: "a")
    #expect(merged.actions.map(\.id) == ["u4"])
    #expect(merged.hiddenNotes == ["s"])
    #expect(merged.keptOut == 3)
  }

  @Test(
    "Masked there is masked here; masked here is not undone; each masked something is masked twice")
  func masks() throws {
    try laptops.mask("b", "n1", "Fyra")
    #expect(try laptops.merge("b", into: "a").maskedLines == 1)
    #expect(try laptops.series("a").notes["n1"]?.text == "[x] inloggningar")

    try laptops.ask("b", .edit("n2", text: "Skrivaren på tvåan hos Berit"))
    try laptops.merge("b", into: "a")
    try laptops.mask("a", "n2", "Berit", with: "[y]")
    try laptops.mask("b", "n2", "tvåan", with: "[z]")
    let merged = try laptops.merge("b", into: "a")
    try laptops.merge("a", into: "b")
    #expect(merged.maskedLines == 1)
    for name in ["a", "b"] {
      let words = try laptops.series(name).notes["n2"]?.text
      #expect(words == "Skrivaren på […] hos […]")
    }
    #expect(try laptops.merge("b", into: "a").isNothingNew)
  }

  @Test("New words about what was masked on the other side are named, to be looked at")
  func maskedAndWritten() throws {
    try laptops.mask("a", "n1", "Fyra")
    try laptops.ask("b", .edit("n1", text: "Fyra inloggningar om dagen"))
    #expect(try laptops.merge("b", into: "a").maskAgain == ["n1"])
  }

  @Test("A mark that a note stays in the room reaches the copy that came before it")
  func lateMark() throws {
    try laptops.ask("b", say("s", "snart hemligt"))
    try laptops.merge("b", into: "a")
    try laptops.ask("b", .keepInRoom("s", true))
    try laptops.ask("b", .edit("s", text: "ännu hemligare"))
    let merged = try laptops.merge("b", into: "a")
    #expect(try laptops.series("a").notes["s"]?.staysInRoom == true)
    #expect(merged.hiddenNotes == ["s"])
    #expect(try !laptops.text("a").contains("hemligare"))
    try laptops.merge("b", into: "a", withRoomNotes: true)
    #expect(try laptops.series("a").notes["s"]?.text == "ännu hemligare")
    #expect(try laptops.series("a").notes["s"]?.staysInRoom == true)
  }

  @Test("Undone on both is undone once, and done again once")
  func undoneTwice() throws {
    let undo = { (name: String) in
      try laptops.take(name) { history throws(Refusal) in
        try history.undo(history.actions.last { !$0.isUndoing }?.id ?? "")
      }
    }
    _ = try undo("a")
    _ = try undo("b")
    try laptops.merge("b", into: "a")
    #expect(try laptops.series("a").notes["n2"] == nil)
    try laptops.take("a") { history throws(Refusal) in try history.redoLast(by: "a") }
    #expect(try laptops.series("a").notes["n2"] != nil)
    #expect(throws: AppendFailure<Refusal>.self) {
      try laptops.take("a") { history throws(Refusal) in try history.undoLast(by: "b-none") }
    }
  }

  @Test("Attachments that the new lines name, and programme texts they adopt, come along")
  func files() throws {
    let there = laptops.path("b")
    for place in ["attachments", "programmes"] {
      try FileManager.default.createDirectory(
        atPath: there + "/" + place, withIntermediateDirectories: true)
    }
    for name in [
      "attachments/a.jpg", "attachments/b.jpg", "attachments/c.jpg", "programmes/a0.yaml",
    ] {
      try laptops.folder.write("deras \(name)", to: there + "/" + name)
    }
    try FileManager.default.createDirectory(
      atPath: laptops.path("a") + "/attachments", withIntermediateDirectories: true)
    try laptops.folder.write("vår", to: laptops.path("a") + "/attachments/b.jpg")
    try laptops.add(
      #"{"id":"p1","n":7,"events":[{"drawn":{"file":"a.jpg"}},{"drawn":{"file":"b.jpg"}}]}"# + "\n",
      to: "b")
    try laptops.ask("b", .adopt(programme: "tilldi", fingerprint: "a0"))
    let merged = try laptops.merge("b", into: "a")
    #expect(merged.files == ["attachments/a.jpg", "programmes/a0.yaml"])
    #expect(merged.clashes == ["attachments/b.jpg"])
    let here = laptops.path("a")
    #expect(try laptops.folder.text(here + "/attachments/a.jpg") == "deras attachments/a.jpg")
    #expect(try laptops.folder.text(here + "/attachments/b.jpg") == "vår")
    #expect(try laptops.folder.permissions(here + "/attachments/a.jpg") == 0o600)
    #expect(try laptops.folder.names(in: here + "/attachments") == ["a.jpg", "b.jpg"])
  }
}
