import Foundation
import Testing

@Suite("Hard input")
struct HardInputTests {
  /// The words of the newest note, as the record holds them.
  private func newestNote(_ stand: Stand) throws -> String {
    struct Line: Decodable {
      struct Event: Decodable {
        struct Said: Decodable {
          var text: String
        }
        var said: Said?
      }
      var events: [Event]
    }
    let last = try #require(try stand.lines().last)
    let line = try JSONDecoder().decode(Line.self, from: Data(last.utf8))
    return try #require(line.events.first?.said).text
  }

  @Test(
    "A note may begin with a hyphen",
    arguments: [
      (["- som det stod på bladet"], "- som det stod på bladet"), (["-hej"], "-hej"),
      (["-5", "grader", "i", "rummet"], "-5 grader i rummet"), (["-"], nil),
      (["--", "--hej"], "--hej"), (["--hej hopp"], "--hej hopp"),
      (["--kind", "remark", "-h är inte hjälp här"], "-h är inte hjälp här"),
    ] as [([String], String?)])
  func hyphens(words: [String], text: String?) async throws {
    let stand = try await Samples.begun()
    let outcome = try await stand.tilldi(["note"] + words, input: Data("från ett rör\n".utf8))
    #expect(outcome.status == 0, "\(outcome)")
    #expect(outcome.out == "Sparat.\n")
    #expect(try newestNote(stand) == text ?? "från ett rör")
  }

  @Test("A note of 100,000 characters is kept whole; one more is refused, and nothing is touched")
  func longest() async throws {
    let stand = try await Samples.begun()
    let most = String(repeating: "å", count: 100_000)
    try await stand.succeed("note", "-", input: most)
    #expect(try newestNote(stand) == most)
    try await stand.succeed("note", String(repeating: "x", count: 100_000))

    let before = try stand.snapshot()
    let sentences = [
      "sv":
        "Rad 1: Texten är 100001 tecken; en anteckning rymmer 100000. Dela upp den. Inget sparades av den här.\n",
      "en":
        "Line 1: The text is 100001 characters; a note holds 100000. Split it. None of this one was saved.\n",
    ]
    for (language, sentence) in sentences {
      let outcome = try await stand.tilldi("note", "-", "--language", language, input: most + "å")
      #expect(outcome.err == sentence)
      #expect(outcome.status == 1)
    }
    #expect(try stand.snapshot() == before)
  }

  @Test(
    "A text file is read as it comes, line by line, and told in one line",
    arguments: [
      ("utf8", Data("\u{FEFF}Skrivaren på våning två\r\nLarmet\r\n".utf8), nil),
      ("cr", Data("Skrivaren på våning två\rLarmet\r".utf8), nil),
      ("1252", Data("Skrivaren p".utf8) + Data([0xE5]) + Data(" v\u{61}ning tv".utf8), nil),
    ] as [(String, Data, String?)])
  func plainFiles(_ name: String, _ bytes: Data, _ told: String?) async throws {
    let stand = try await Samples.begun()
    let outcome = try await stand.tilldi(["note", "-"], input: bytes)
    #expect(outcome.status == 0, "\(outcome)")
    let text = try newestNote(stand)
    #expect(name == "1252" ? text == "Skrivaren på vaning tv" : text == "Larmet")
    #expect(outcome.out == (name == "1252" ? "Sparat.\n" : "2 anteckningar sparade.\n"))
    let note =
      "Texten var inte UTF-8; den är läst som Windows-1252. Se efter att å, ä och ö är rätt.\n"
    #expect(outcome.err == (name == "1252" ? note : ""))
  }

  @Test("UTF-16 of either order, with bullets from Word, by note and by a walk through a pipe")
  func wideFiles() async throws {
    let text = "\u{FEFF}•\tSkrivaren på våning två\r\n\u{F0B7}\tLarmet 😀\r\n"
    for coding in [String.Encoding.utf16LittleEndian, .utf16BigEndian] {
      for command in [["note", "-"], ["run", "staff-1", "--no-input"]] {
        let stand = try await Samples.begun()
        let bytes = try #require(text.data(using: coding))
        let outcome = try await stand.tilldi(command, input: bytes)
        #expect(outcome.status == 0, "\(outcome)")
        #expect(outcome.err.contains("Texten var UTF-16 och är läst så.\n"), "\(outcome)")
        #expect(outcome.err.contains("Punkterna framför raderna är borttagna"), "\(outcome)")
        #expect(try newestNote(stand) == "Larmet 😀")
      }
    }
  }

  @Test("What can't be read is not saved, and never becomes another sign")
  func unreadable() async throws {
    let stand = try await Samples.begun()
    let before = try stand.lines().count
    for bad in [Data([0xE5, 0xC3, 0xA5]), Data([0x61, 0x81]), Data("p\u{FFFD}".utf8)] {
      for command in [["note", "-"], ["run", "staff-1", "--no-input"]] {
        let outcome = try await stand.tilldi(command, input: bad + Data("\n".utf8))
        #expect(outcome.status == 1, "\(outcome)")
        #expect(outcome.err.contains("Raden har tecken som inte går att läsa"), "\(outcome)")
      }
    }
    let outcome = try await stand.tilldi("note", "p\u{FFFD} våning två")
    #expect(outcome.status == 1, "\(outcome)")
    #expect(try !stand.lines().dropFirst(before).contains { $0.contains("\"said\"") })
  }

  @Test(
    "Line ends, marks and controls go; every word stays",
    arguments: [
      ("Larmet\r\n", "Larmet", false), ("\u{FEFF}Larmet\n", "Larmet", false),
      ("\tLarmet\tkommer \n", "Larmet kommer", false),
      ("\u{1B}[31mrött\u{1B}[0m larm\u{7}\n", "rött larm", true), ("a\u{0}b\n", "ab", true),
      ("\u{1B}]0;titel\u{7}kvar\n", "kvar", true), ("o\u{308}l", "öl", false),
      ("sista raden utan slut", "sista raden utan slut", false),
    ])
  func controls(typed: String, kept: String, isTold: Bool) async throws {
    let stand = try await Samples.begun()
    let outcome = try await stand.tilldi("note", "-", input: typed)
    #expect(outcome.status == 0)
    #expect(try newestNote(stand) == kept)
    #expect(
      outcome.err == (isTold ? "Styrtecken i raden togs bort; orden är kvar.\n" : ""))
    #expect(try await !stand.tilldi("log").standardOutput.contains(0x1B))
  }

  @Test("A line that can't be noted stops none of the lines before it, or all of them")
  func manyLines() async throws {
    let stand = try await Samples.begun()
    try await stand.succeed("note", "-", input: "ett\r\n\r\ntvå\n!tre\n")
    #expect(try stand.lines().count == 4)
    let log = try await stand.succeed("log")
    #expect(log.contains("”två”"))
    #expect(!log.contains("tre"))
  }

  @Test("Words with ! first stay in the room from the command line too")
  func marked() async throws {
    let stand = try await Samples.begun()
    try await stand.succeed("note", "!Vi lånar inloggningar", "--kind", "disturbance")
    #expect(try newestNote(stand) == "Vi lånar inloggningar")
    #expect(try stand.lines().last?.contains("\"staysInRoom\":true") == true)
  }

  @Test(
    "A name becomes a folder here and nowhere else",
    arguments: [
      ("../x", "x"), ("/etc/passwd", "etc-passwd"), ("a/../../b", "a-..-..-b"),
      ("Solgården: natt", "Solgården- natt"), (".dold", "dold"), ("-rf", "rf"),
      ("CON", "CON_"), ("rad\nbrytning", "rad brytning"), ("\u{1B}[31mröd", "röd"),
    ])
  func names(name: String, folder: String) async throws {
    let stand = try Stand()
    let around = try FileManager.default.contentsOfDirectory(atPath: stand.root).sorted()
    let outcome = try await stand.tilldi("new", "--", name)
    #expect(outcome.status == 0, "\(outcome)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: stand.work) == [folder])
    #expect(try FileManager.default.contentsOfDirectory(atPath: stand.root).sorted() == around)
  }

  @Test("A folder that is gone is not replaced by the root")
  func goneFolder() async throws {
    let stand = try Stand()
    let name = "borta-" + UUID().uuidString.prefix(8)
    let outcome = try await shell(
      "mkdir d && cd d && rmdir ../d && exec \"$0\" new \(name)", Binary.path, at: stand)
    #expect(outcome.status == 1, "\(outcome)")
    #expect(!FileManager.default.fileExists(atPath: "/\(name)"))
  }
}
