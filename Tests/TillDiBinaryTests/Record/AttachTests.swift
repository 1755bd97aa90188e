import Foundation
import Testing

@Suite("Photographs of drawings, and other files")
struct AttachTests {
  /// The name that the answer to `attach` gives.
  private func name(in answer: String) throws -> String {
    let first = try #require(answer.split(separator: "\n").first)
    return String(try #require(first.dropLast().split(separator: " ").last))
  }

  private func stand() async throws -> Stand {
    let stand = try await Samples.begun()
    try stand.photograph("telefon/IMG_1234.jpg")
    return stand
  }

  private func attach(_ stand: Stand, _ more: String...) async throws -> String {
    let outcome = try await stand.tilldi(["attach", "telefon/IMG_1234.jpg"] + more)
    #expect(outcome.status == 0, "\(outcome)")
    return try name(in: outcome.out)
  }

  @Test("A photograph is kept without what the telephone told, and shown in the report")
  func shown() async throws {
    let stand = try await stand()
    let original = try Data(contentsOf: URL(fileURLWithPath: stand.work + "/telefon/IMG_1234.jpg"))
    let outcome = try await stand.tilldi(
      "attach", "telefon/IMG_1234.jpg", "--session", "staff-2", "--description", "Drömbilden")
    let name = try name(in: outcome.out)
    #expect(
      outcome.out == """
        Sparad (staff-2): ”IMG_1234.jpg” heter nu \(name).
        Plats, tid och andra uppgifter är borttagna ur bilden som sparades. Ditt original är orört.

        """)
    #expect(outcome.err.isEmpty)
    let files = try stand.attachments()
    #expect(files.count == 1 && files[0].hasPrefix(name) && files[0].hasSuffix(".jpg"))
    let path = stand.series + "/attachments/" + files[0]
    let facts = try FileManager.default.attributesOfItem(atPath: path)
    #expect(facts[.posixPermissions] as? Int == 0o600)
    #expect(try stand.files(holding: "HEMLIG").isEmpty)
    #expect(
      try Data(contentsOf: URL(fileURLWithPath: stand.work + "/telefon/IMG_1234.jpg")) == original)

    let page = try await stand.succeed("report", "--format", "html")
    let kept = try Data(contentsOf: URL(fileURLWithPath: path)).base64EncodedString()
    #expect(
      page.contains("<img src=\"data:image/jpeg;base64,\(kept)\" alt=\"Drömbilden\"")
        && page.contains("<figcaption dir=\"auto\">Drömbilden</figcaption>"))
    let text = try await stand.succeed("report", "--format", "markdown")
    #expect(text.contains("Bild: Drömbilden") && !text.contains("base64"))
    #expect(try await stand.succeed("log").contains("Bilaga: ”Drömbilden”"))
    #expect(
      try await stand.succeed("attach").contains(
        "\(name) ”Drömbilden” – IMG_1234.jpg · Bra & dålig dag"))
    #expect(try await stand.succeed("attach", "--language", "en").contains("“Drömbilden”"))
  }

  @Test("Two of one name are two files")
  func twoOfOneName() async throws {
    let stand = try await stand()
    let names = [
      try await attach(stand, "--description", "Dagen ritade"),
      try await attach(stand, "--description", "Natten ritade"),
    ]
    #expect(Set(names).count == 2)
    #expect(try stand.attachments().count == 2)
    let page = try await stand.succeed("report", "--format", "html")
    #expect(page.components(separatedBy: "<img ").count == 3)
  }

  @Test(
    "Another file, and a broken picture, is kept as it is and told without its own name",
    arguments: [
      ("skiss.pdf", Data("%PDF HEMLIG".utf8), "varken JPEG eller PNG"),
      (
        "IMG_0412.jpg", Data([0, 0, 0, 24]) + Data("ftypheic".utf8),
        "varken JPEG eller PNG. Den är sparad som den är. Rapporten har beskrivningen, men varken filens namn eller vad den visar. Den är i telefonens eget format (HEIC). Ställ kameran på Mest kompatibel"
      ),
      ("trasig.jpg", Drawing.jpeg.prefix(80), "en bild som inte går att läsa"),
    ])
  func named(_ file: String, _ bytes: Data, _ what: String) async throws {
    let stand = try await stand()
    try stand.photograph(file, bytes)
    let outcome = try await stand.tilldi("attach", file, "--description", "Skissen")
    #expect(outcome.status == 0)
    #expect(outcome.err.contains("”\(file)” är \(what)"))
    #expect(outcome.err.contains("Plats och andra uppgifter i filen gick inte att ta bort."))
    let kept = try #require(try stand.attachments().first)
    #expect(
      try Data(contentsOf: URL(fileURLWithPath: stand.series + "/attachments/" + kept)) == bytes)
    let page = try await stand.succeed("report", "--format", "html")
    #expect(page.contains("Bilaga: Skissen<") && !page.contains(file))
    #expect(!page.contains("<img") && !page.contains("HEMLIG"))
  }

  @Test("A picture that somebody changed by hand is taken apart before it is shown")
  func changedByHand() async throws {
    let stand = try await stand()
    _ = try await attach(stand, "--description", "Drömbilden")
    let path = stand.series + "/attachments/" + (try #require(try stand.attachments().first))
    try Drawing.jpeg.write(to: URL(fileURLWithPath: path))
    let page = try await stand.succeed("report", "--format", "html")
    let secret = Drawing.jpeg.base64EncodedString()
    #expect(page.contains("<img ") && !page.contains(secret))
    try Data("<script>".utf8).write(to: URL(fileURLWithPath: path))
    let worded = try await stand.succeed("report", "--format", "html")
    #expect(!worded.contains("<img ") && worded.contains("Bild: Drömbilden"))
    try FileManager.default.removeItem(atPath: path)
    #expect(try await stand.succeed("report", "--format", "html").contains("Bild: Drömbilden"))
    #expect(try await stand.succeed("attach").contains("filen saknas"))
    #expect(try await stand.succeed("check").contains("Filer som saknas i omgångens mapp: "))
  }

  @Test("What stays in the room is in no document and no list", arguments: [true, false])
  func staysInRoom(byMark: Bool) async throws {
    let stand = try await stand()
    let name =
      byMark
      ? try await attach(stand, "--description", "!HEMLIGT ritat")
      : try await attach(stand, "--description", "HEMLIGT ritat", "--in-room")
    for arguments in [
      ["report"], ["report", "--format", "html"], ["attach"], ["log"], ["status"],
      ["list", "staff"],
    ] {
      let outcome = try await stand.tilldi(arguments)
      #expect(!outcome.out.contains("HEMLIG") && !outcome.out.contains("<img"), "\(arguments)")
    }
    try await stand.succeed("room", name, "--leaves")
    #expect(try await stand.succeed("report", "--format", "html").contains("HEMLIGT ritat"))
    try await stand.succeed("report", "--output", "exports/rapport.html")
    let marked = try await stand.tilldi("room", name)
    #expect(marked.err.contains("exports/rapport.html"))
    #expect(!(try await stand.succeed("report", "--format", "html").contains("HEMLIGT")))
  }

  @Test("The description is put right, masked, taken away and brought back")
  func changed() async throws {
    let stand = try await stand()
    let name = try await attach(stand, "--description", "Agda ritade")
    try await stand.succeed("attach", "--change", name, "--description", "Agda ritade larmet")
    try await stand.succeed("mask", name, "Agda", "--with", "Gruppen")
    #expect(try await stand.succeed("report").contains("Bild: Gruppen ritade larmet"))
    #expect(try stand.files(holding: "Agda").isEmpty)
    let removed = try await stand.succeed("attach", "--remove", name)
    #expect(removed.contains("tilldi erase \(name)"))
    #expect(!(try await stand.succeed("report").contains("Gruppen ritade")))
    #expect(try stand.attachments().count == 1)
    try await stand.succeed("undo")
    #expect(try await stand.succeed("report").contains("Bild: Gruppen ritade larmet"))
  }

  @Test(
    "Erasing takes the file too, also of one that was undone; erasing a note tells that pictures remain"
  )
  func erased() async throws {
    let stand = try await stand()
    let name = try await attach(stand, "--description", "Agda ritade")
    try await stand.succeed("note", "Agda ringde", "--kind", "disturbance")
    let note = try await stand.tilldi("erase", "stör1", "--yes")
    #expect(note.err.contains("Bilagorna är kvar."))
    #expect(try stand.attachments().count == 1)
    try await stand.succeed("undo")
    let file = try #require(try stand.attachments().first)
    let outcome = try await stand.tilldi("erase", name, "--yes")
    #expect(outcome.out.contains("Filen är raderad: attachments/\(file).\n"))
    #expect(!outcome.err.contains("Bilagorna är kvar."))
    #expect(try stand.attachments().isEmpty)
    #expect(try stand.files(holding: "Agda").isEmpty)
    try await stand.tilldi("undo", "--redo")
    #expect(!(try await stand.succeed("report", "--format", "html").contains("<img")))
  }

  @Test("What may not be recorded leaves no file behind")
  func refused() async throws {
    let stand = try await stand()
    try await stand.succeed("close", "--yes")
    let before = try stand.snapshot()
    let closed = try await stand.tilldi("attach", "telefon/IMG_1234.jpg", "--description", "Dröm")
    #expect(closed.status == 1 && closed.err.hasPrefix("Omgången är avslutad."))
    #expect(try stand.snapshot() == before)
    try await stand.succeed("undo")
    // A record of a newer program can be read, so that all goes well until the line is to be written.
    let record = String(decoding: try #require(stand.snapshot()["journal.jsonl"]), as: UTF8.self)
    try Data(record.replacing("\"tilldi\":1,", with: "\"tilldi\":2,").utf8)
      .write(to: URL(fileURLWithPath: stand.record))
    let newer = try await stand.tilldi("attach", "telefon/IMG_1234.jpg", "--description", "Dröm")
    #expect(newer.status == 1)
    #expect(try stand.attachments().isEmpty)
  }

  @Test("A name that would command a terminal, or lead elsewhere, is only a name")
  func hostileName() async throws {
    let stand = try await stand()
    let hostile = "\u{1B}]0;x\u{7}a\u{202E}gpj..b <img src=x>.jpg"
    try stand.photograph(hostile)
    let outcome = try await stand.tilldi("attach", hostile, "--description", "Dröm")
    #expect(outcome.status == 0)
    for scalar in ["\u{1B}", "\u{7}", "\u{202E}"] { #expect(!outcome.out.contains(scalar)) }
    #expect(try stand.attachments().first?.hasSuffix(".jpg") == true)
    #expect(try stand.files(holding: "\u{202E}").isEmpty)
  }
}

@Suite("Attachments of two computers")
struct AttachMergeTests {
  private func name(in answer: String) throws -> String {
    let first = try #require(answer.split(separator: "\n").first)
    return String(try #require(first.dropLast().split(separator: " ").last))
  }

  @Test("The file comes along with its line, and what stays in the room does not")
  func comesAlong() async throws {
    let two = try await TwoComputers()
    try two.stand.photograph("bild.jpg")
    try await two.there("attach", "bild.jpg", "--description", "Natten ritade")
    try await two.there("attach", "bild.jpg", "--description", "!HEMLIGT ritat")
    let merged = try await two.here("merge", two.other)
    #expect(merged.out.contains("1 bilaga följde med."))
    #expect(
      merged.out.contains("Stannar i rummet på den andra datorn och kom inte med: 1 bilaga."))
    #expect(try two.stand.attachments().count == 1)
    #expect(try two.stand.files(holding: "HEMLIGT").isEmpty)
    #expect(try await two.here("report", "--format", "html").out.contains("<img "))
    let all = try await two.here("merge", two.other, "--with-room-notes")
    #expect(all.out.contains("1 bilaga följde med."))
    #expect(try two.stand.attachments().count == 2)
    let page = try await two.here("report", "--format", "html").out
    #expect(page.components(separatedBy: "<img ").count == 2 && !page.contains("HEMLIGT"))
  }

  @Test("Erased on one computer, the file goes on the other and comes back to neither")
  func erased() async throws {
    let two = try await TwoComputers()
    try two.stand.photograph("bild.jpg")
    let name = try name(
      in: try await two.there("attach", "bild.jpg", "--description", "Natten ritade").out)
    try await two.here("merge", two.other)
    let there = two.stand.work + "/" + two.other
    #expect(try two.stand.attachments() == two.stand.attachments(in: there))
    #expect(try await two.here("erase", name, "--yes").status == 0)
    #expect(try two.stand.attachments().isEmpty)
    // The other one still has it, and does not bring it back.
    try await two.here("merge", two.other)
    #expect(try two.stand.attachments().isEmpty)
    let back = try await two.there("merge", "Solgården", "--yes")
    #expect(back.out.contains("Filen är raderad: attachments/"), "\(back)")
    #expect(try two.stand.attachments(in: there).isEmpty)
    for record in [two.stand.record, there + "/journal.jsonl"] {
      let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: record)), as: UTF8.self)
      #expect(!text.contains("Natten ritade"))
    }
  }
}
