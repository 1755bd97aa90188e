import Foundation
import Testing

/// After erasing, whatever else in the folder holds the words is named and left as it is, in whatever dress they stand.
@Suite("Words that stand elsewhere in the folder")
struct WordsLeftTests {
  static let secret = "Agda på tolvan gömmer telefonen"

  /// A series where somebody has said it and nobody has handed over.
  private func told() async throws -> Stand {
    let stand = try await Samples.begun()
    try await stand.succeed("note", Self.secret, "--kind", "disturbance")
    try await stand.succeed("note", "Wifi tar slut", "--kind", "disturbance")
    return stand
  }

  /// The words in a dress, in a file of a name.
  static let dresses: [(name: String, bytes: Data)] = [
    ("svar.txt", Data("Svar: \(secret)!".utf8)),
    (
      "journal (konfliktkopia).jsonl",
      Data(#"{"text":"Agda p\u00e5 tolvan g\u00f6mmer telefonen"}"#.utf8)
    ),
    ("exports/lista.md", Data("Agda på tolvan\n  gömmer tele\u{AD}fonen".utf8)),
    ("brev.html", Data("<p>Agda p&aring; <b>tol</b>van g&#246;mmer&nbsp;telefonen</p>".utf8)),
    ("nfd.txt", Data(secret.decomposedStringWithCanonicalMapping.uppercased().utf8)),
    ("utf16.txt", secret.data(using: .utf16LittleEndian) ?? Data()),
    ("utf16-stor.txt", secret.data(using: .utf16) ?? Data()),
    ("windows.txt", secret.data(using: .windowsCP1252) ?? Data()),
    ("dagar.ics", Data("DESCRIPTION:Agda på tolvan göm\r\n mer telefonen\r\n".utf8)),
    ("brev.eml", Data("Agda p=C3=A5 tolvan g=C3=B6mmer tele=\r\nfonen".utf8)),
    (
      "länk.url", Data("URL=https://x.se/?q=Agda%20p%C3%A5%20tolvan%20g%C3%B6mmer%20telefonen".utf8)
    ),
    ("lista.md~", Data(#"\Agda **på tolvan** gömmer\_telefonen"#.utf8)),
    ("svarsblad.docx", Data(base64Encoded: docx) ?? Data()),
    ("allt.zip", Data(base64Encoded: zipped) ?? Data()),
  ]

  @Test("Each dress is seen through, the files stand, and the exit says that not all is done")
  func found() async throws {
    let stand = try await told()
    try FileManager.default.createDirectory(
      atPath: stand.series + "/exports", withIntermediateDirectories: true)
    for (name, bytes) in Self.dresses {
      #expect(!bytes.isEmpty)
      try stand.write(bytes, to: "Solgården/" + name)
    }
    let outcome = try await stand.tilldi("erase", "stör1", "--yes")
    #expect(outcome.status == 1, "\(outcome)")
    #expect(outcome.out.contains("Raderat för gott"))
    let told = try #require(outcome.err.split(separator: "Orden står kvar i: ").last)
    let named = told.split(separator: ". ").first?.split(separator: ", ").map(String.init)
    #expect(Set(named ?? []) == Set(Self.dresses.map(\.name)), "\(outcome)")
    for (name, bytes) in Self.dresses { #expect(try stand.snapshot()[name] == bytes) }
  }

  @Test("A paper that nobody changed goes; one that somebody wrote in stays and is named")
  func papers() async throws {
    let stand = try await told()
    for name in ["exports/orörd.docx", "exports/ifylld.md", "bredvid.html"] {
      try await stand.succeed("list", "staff", "--output", name)
    }
    let filled = try String(contentsOfFile: stand.series + "/exports/ifylld.md", encoding: .utf8)
    try stand.write(filled + "\nSvar: ja, från i mars.\n", to: "Solgården/exports/ifylld.md")
    let outcome = try await stand.tilldi("erase", "stör1", "--yes", "--verify")
    #expect(outcome.status == 1)
    #expect(outcome.out.contains("exports/orörd.docx"))
    #expect(outcome.err.contains("Orden står kvar i: exports/ifylld.md. "), "\(outcome)")
    let left = try stand.snapshot().keys
    #expect(left.contains("exports/ifylld.md") && !left.contains("exports/orörd.docx"))
  }

  @Test(
    "A preview and a walk name the file that keeps the words; a word of the programme's own is said to be one"
  )
  func before() async throws {
    let stand = try await told()
    try stand.write("Agda på tolvan gömmer telefonen", to: "Solgården/eget.txt")
    let preview = try await stand.succeed("erase", "stör1", "--preview")
    #expect(preview.contains("Orden skulle stå kvar i: eget.txt."), "\(preview)")
    let walk = try await stand.succeed(
      ["run", "staff-2"], input: "Agda på tolvan\n/maska 1 Agda\n/q\n")
    #expect(walk.contains("Orden står kvar i: eget.txt."), "\(walk)")
    try await stand.succeed("note", "tid", "--kind", "disturbance")
    let common = try await stand.tilldi("erase", "stör3", "--yes")
    #expect(common.status == 0 && common.err.contains("inte sökt i papperen: ”tid”."), "\(common)")
  }

  @Test("What can't be searched is named with --verify, and nothing is called verified")
  func unsearched() async throws {
    let stand = try await told()
    try stand.write(Data("%PDF-1.7 …".utf8), to: "Solgården/avtal.pdf")
    try stand.write(Data([0xFF, 0xD8, 0xFF, 0xE0, 0, 1]), to: "Solgården/bild.jpg")
    try stand.write(#"{\rtf1 Agda p\'e5 tolvan}"#, to: "Solgården/brev.rtf")
    try stand.write(
      "Content-Transfer-Encoding: base64\r\n\r\nQWdkYQ==\r\n", to: "Solgården/brev.eml")
    try FileManager.default.createSymbolicLink(
      atPath: stand.series + "/andra", withDestinationPath: stand.root + "/home")
    let outcome = try await stand.tilldi("erase", "stör1", "--yes", "--verify")
    // Nobody has looked where the link leads.
    #expect(outcome.status == 1, "\(outcome)")
    #expect(outcome.out.contains("andra filer i mappen."))
    #expect(
      outcome.err.contains(
        "Här går det inte att söka, så titta själv: avtal.pdf, bild.jpg, brev.eml, brev.rtf."))
    #expect(outcome.err.contains("Länkar ut ur mappen, som är orörda: andra."))
    let again = try await told()
    let silent = try await again.tilldi("erase", "stör1", "--yes")
    #expect(!silent.out.contains("Sökt") && silent.status == 0)
  }

  @Test(
    "Other words are no alarm, however like",
    arguments: ["Agda gömmer sig", "Wifi tar slut", "telefonen"])
  func noAlarm(text: String) async throws {
    let stand = try await told()
    try stand.write(text, to: "Solgården/eget.txt")
    #expect(try await stand.tilldi("erase", "stör1", "--yes").status == 0)
  }

  @Test("A short name is found as a word, and not inside another")
  func shortName() async throws {
    for (text, status) in [("Hälsa Ida, sa Bo.", 1), ("Vidare, Idas bil, id a", 0)] {
      let stand = try await Samples.begun()
      try await stand.succeed("note", "Ida larmade", "--kind", "disturbance")
      try stand.write(text, to: "Solgården/eget.txt")
      let outcome = try await stand.tilldi("mask", "stör1", "Ida", "--with", "[x]")
      #expect(outcome.status == status, "\(outcome)")
    }
  }

  @Test("An exports folder that is a link, and a lock that is one, lead nowhere")
  func links() async throws {
    let stand = try await told()
    let outside = stand.root + "/home/mina"
    try FileManager.default.createDirectory(atPath: outside, withIntermediateDirectories: true)
    try Data("mitt".utf8).write(to: URL(fileURLWithPath: outside + "/lista.md"))
    try FileManager.default.createSymbolicLink(
      atPath: stand.series + "/exports", withDestinationPath: outside)
    _ = try await stand.tilldi("erase", "stör1", "--yes")
    #expect(FileManager.default.contents(atPath: outside + "/lista.md") == Data("mitt".utf8))

    try FileManager.default.removeItem(atPath: stand.series + "/journal.lock")
    try FileManager.default.createSymbolicLink(
      atPath: stand.series + "/journal.lock", withDestinationPath: outside + "/lista.md")
    let before = try stand.lines()
    let outcome = try await stand.tilldi("note", "Skrivaren")
    #expect(outcome.status == 1 && outcome.err.contains("något annat har det namnet"), "\(outcome)")
    #expect(try stand.lines() == before)
    #expect(FileManager.default.contents(atPath: outside + "/lista.md") == Data("mitt".utf8))
  }

  @Test("A line that was handed over: the list that left may be a public record")
  func handedOver() async throws {
    let stand = try await Samples.full()
    let outcome = try await stand.tilldi("erase", "vill1", "--yes")
    #expect(outcome.err.contains("kan vara en allmän handling"), "\(outcome)")
    let other = try await told()
    #expect(try await !other.tilldi("erase", "stör1", "--yes").err.contains("allmän handling"))
  }

  /// A docx that Python's zipfile packed: the words parted by runs and a paragraph.
  private static let docx = """
    UEsDBBQAAAAIACA/fl3HHBc8CgAAAAgAAAATAAAAW0NvbnRlbnRfVHlwZXNdLnhtbLMJqSxILda3AwBQSwMEFAAAAAgAID9+XS0W
    8GtEAAAAbQAAABEAAAB3b3JkL2RvY3VtZW50LnhtbLMptyqwsym3KgIRJXaO6SmJCgWHlyqU5OfY6INEQGQRkoqyxDyF9MPbcnNT
    i1AU6EMNKoAoK0nNSU3Lz0vNQygqsAMAUEsBAhQDFAAAAAgAID9+XcccFzwKAAAACAAAABMAAAAAAAAAAAAAAIABAAAAAFtDb250
    ZW50X1R5cGVzXS54bWxQSwECFAMUAAAACAAgP35dLRbwa0QAAABtAAAAEQAAAAAAAAAAAAAAgAE7AAAAd29yZC9kb2N1bWVudC54
    bWxQSwUGAAAAAAIAAgCAAAAArgAAAAAA
    """.filter { !$0.isWhitespace }

  /// The same in an archive in an archive.
  private static let zipped = """
    UEsDBBQAAAgIACA/fl1zlYOLBwAAAAUAAAAIAAAAbMOkcy50eHTLzEtPLQEAUEsDBBQAAAAIACA/fl2f94c2DAEAADMBAAAIAAAA
    aW5yZS56aXAL8GZmEWFgYOBgULCvi50zge3GfiDPhZGBgRNIF5clFuml5CdXcH9ISxNMTEh4kBCwYX23rZ5y3mHWZ4YGHMyFW4rr
    4jyz4jxrPFIdswrXxLnmnUs7N9VKbtf1bcbGLAsyror+nvCW6clTpo0KAtOfiy99sfyJ+vRnTF+bTbPyrt9iUJrBEnr6V1xWWdHG
    bf7XZ3168rNX/Kwen2bT5F1mshsz/xb9KAssLChvOMGdHreWjTf3/OZ5+5afr55feu3CLYZNkyZ6tkhur05c0DiRcffri7wO5aaH
    GLJz6jg+pKUyexozJjJPiGMP42EI8GZkEmHG7U8YaGBkQPZ1gDcrG0iAEQjNgfQzsCIAUEsBAhQDFAAACAgAID9+XXOVg4sHAAAA
    BQAAAAgAAAAAAAAAAAAAAIABAAAAAGzDpHMudHh0UEsBAhQDFAAAAAgAID9+XZ/3hzYMAQAAMwEAAAgAAAAAAAAAAAAAAIABLQAA
    AGlucmUuemlwUEsFBgAAAAACAAIAbAAAAF8BAAAAAA==
    """.filter { !$0.isWhitespace }
}
