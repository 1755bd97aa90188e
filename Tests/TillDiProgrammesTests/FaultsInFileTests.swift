import Testing
import TillDiCore
import TillDiProgrammes

/// What is said about bytes that can't be read as one programme.
@Suite struct FaultsInFileTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var bytes: [UInt8]
    var line: Int
    var column: Int
    var kind: ProgrammeProblem.Kind

    init(
      _ name: String, _ bytes: [UInt8], _ line: Int, _ column: Int, _ kind: ProgrammeProblem.Kind
    ) {
      (self.name, self.bytes, self.kind) = (name, bytes, kind)
      (self.line, self.column) = (line, column)
    }

    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case("nothing", [], 1, 1, .empty),
    Case("only a comment", Array("# hej\n".utf8), 1, 1, .empty),
    Case("only a document's beginning", Array("---\n".utf8), 1, 1, .empty),
    Case(
      "a text", Array("hej\n".utf8), 1, 1,
      .wrongShape(key: nil, expected: .mapping, found: .text)),
    Case(
      "a list", Array("- a\n".utf8), 1, 1,
      .wrongShape(key: nil, expected: .mapping, found: .list)),
    Case("Latin-1", [0x69, 0x64, 0x3A, 0x20, 0xE5, 0x0A], 1, 5, .invalidUTF8),
    Case("a broken last character", Array("id: å\nä: ".utf8) + [0xC3], 2, 4, .invalidUTF8),
    Case("UTF-16", [0xFF, 0xFE, 0x61, 0x00], 1, 1, .invalidUTF8),
    Case("a NUL", [0x00], 1, 1, .controlCharacter(0)),
    Case(
      "a bell", SmallProgramme.with("en: Small}", "en: \u{7}Small}"), 2, 24,
      .controlCharacter(7)),
    Case("a tab", SmallProgramme.with("id: small", "\tid: small"), 1, 1, .tab),
    Case("a tab on an empty line", SmallProgramme.with(": 7", ": 7\n  \t"), 5, 3, .tab),
    Case("a tab after spaces", SmallProgramme.with(": 7", ":\n \t 7"), 5, 2, .tab),
    Case(
      "a tab and CRLF", SmallProgramme.crlf("interval", "\tinterval"), 4, 1, .tab),
    Case("two documents", SmallProgramme.with(": 7", ": 7\n---\na: b"), 6, 1, .severalDocuments),
    Case(
      "a bracket left open", SmallProgramme.with("en: Small}", "en: Small"), 3, 8,
      .syntax("did not find expected ',' or '}'")),
    Case(
      "a key twice", SmallProgramme.with("id: small", "id: a\nid: b"), 1, 1,
      .duplicateKeys(["id"])),
    Case("a bomb", Array("a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n".utf8), 2, 8, .alias),
    Case("a bomb in a key", Array("a: &a [x]\n? *a\n: b\n".utf8), 2, 3, .alias),
    Case("an alias to nothing", SmallProgramme.with("Litet", "*litet"), 2, 13, .alias),
    Case("brackets in brackets", Array(repeating: UInt8(ascii: "["), count: 5000), 1, 65, .tooDeep),
    Case("lists in lists", Array(String(repeating: "- ", count: 5000).utf8), 1, 131, .tooDeep),
    Case(
      "a huge file", Array(repeating: UInt8(ascii: " "), count: 3_000_000), 1, 1,
      .tooLarge(bytes: 3_000_000, limit: 2_097_152)),
  ]

  @Test(arguments: cases)
  func oneFaultWithItsPlace(_ fault: Case) {
    let problems = faults(in: fault.bytes)
    #expect(
      problems == [
        ProgrammeProblem(file: "p.yaml", line: fault.line, column: fault.column, kind: fault.kind)
      ])
  }

  @Test(
    "What differs between editors makes no difference",
    arguments: ["CRLF", "byte order mark", "signs in a comment", "signs in a text", "inner tab"])
  func harmless(_ name: String) throws {
    let bytes: [String: [UInt8]] = [
      "CRLF": SmallProgramme.crlf("", ""),
      "byte order mark": [0xEF, 0xBB, 0xBF] + Array(SmallProgramme.text.utf8),
      "signs in a comment": SmallProgramme.with("id: small", "# \t*a & &a [[[\nid: small"),
      "signs in a text": SmallProgramme.with("sv: Litet", "sv: Stöd & stör *nu* R&D"),
      "inner tab": SmallProgramme.with("sv: Litet", "sv: \"Li\ttet\""),
    ]
    #expect(faults(in: try #require(bytes[name])) == [])
  }
}

/// The problems of a text; none where it loads.
func faults(in bytes: [UInt8]) -> [ProgrammeProblem] {
  do throws(ProgrammeProblems) {
    _ = try Programmes.load(bytes, file: "p.yaml")
    return []
  } catch {
    return error.problems
  }
}
