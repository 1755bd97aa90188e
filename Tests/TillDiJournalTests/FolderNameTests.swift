import Testing
import TillDiJournal

@Suite("Names for folders")
struct FolderNameTests {
  @Test(
    "What some system forbids or misreads goes, letters stay",
    arguments: [
      ("Solgården", "Solgården"),
      ("Solgården: natt", "Solgården- natt"),
      ("../x", "x"),
      ("/etc/passwd", "etc-passwd"),
      (#"a\b|c?d*e"f<g>"#, "a-b-c-d-e-f-g-"),
      ("CON", "CON_"),
      ("con.txt", "con_.txt"),
      ("COM1", "COM1_"),
      ("lpt¹", "lpt¹_"),
      ("COM10", "COM10"),
      ("Aux boende", "Aux boende"),
      ("nul .x", "nul _.x"),
      ("Namn. . .", "Namn"),
      (".dold", "dold"),
      ("--help", "help"),
      ("~root", "root"),
      ("  två   mellanslag ", "två mellanslag"),
      ("rad\nbruten\u{7}", "rad bruten"),
      ("\u{202E}bakvänd\u{200B}", "bakvänd"),
      ("👩‍👧 hemma", "👩‍👧 hemma"),
      ("№ 5", "№ 5"),
    ])
  func safe(name: String, expected: String) throws {
    #expect(try FolderName(name).text == expected)
  }

  @Test(
    "A name without anything to read is no name", arguments: ["", "  ", "..", "/", "\u{0}", "-."])
  func unusable(name: String) {
    #expect(throws: JournalFailure.unusableName(name)) { try FolderName(name) }
  }

  @Test("Long names are cut between characters")
  func long() throws {
    let name = try FolderName(String(repeating: "å", count: 300)).text
    #expect(name == String(repeating: "å", count: 100))
    let family = String(repeating: "👩‍👩‍👧‍👦", count: 30)
    #expect(try FolderName(family).text.utf8.count == 200)
    #expect(try FolderName("a" + family).text.utf8.count == 176)
  }

  @Test(
    "A safe name is its own safe name", arguments: ["CON", "../x", "Solgården: natt", "nul .x"])
  func stable(name: String) throws {
    let safe = try FolderName(name)
    #expect(try FolderName(safe.text) == safe)
  }
}
