import Testing
import TillDiCore
import TillDiWords

/// The short words people type for lines, kinds, answers: either language, whatever the series speaks.
@Suite struct LineNameTests {
  @Test(arguments: [
    ("stör2", ListKind.disturbance, 2), ("Stör 2", .disturbance, 2), ("STÖR2", .disturbance, 2),
    ("stor2", .disturbance, 2), ("d2", .disturbance, 2), ("disturbance 2", .disturbance, 2),
    ("disturbances2", .disturbance, 2), ("sto\u{308}r2", .disturbance, 2),
    ("stöd1", .support, 1), ("stod1", .support, 1), ("s1", .support, 1),
    ("support 12", .support, 12),
    ("vill1", .claim, 1), ("v1", .claim, 1), ("claim1", .claim, 1), ("c10", .claim, 10),
    ("kan3", .offer, 3), ("k3", .offer, 3), ("offer 3", .offer, 3), ("O3", .offer, 3),
  ])
  func linesAreNamed(_ text: String, _ list: ListKind, _ rank: Int) throws {
    let line = try #require(Words.line(named: text))
    #expect(line.list == list)
    #expect(line.rank == rank)
  }

  @Test(arguments: [
    "x1", "stör0", "stör", "2", "", "stör-2", "stör+2", "2stör", "stör2a", "stör 2 3", "stör２",
    "stör2.5", "stör99999999999999999999", "sagt1", "bra1", "ö1",
  ])
  func whatIsNoLine(_ text: String) {
    #expect(Words.line(named: text) == nil)
  }

  /// What is shown beside a line may be typed back.
  @Test(arguments: Language.allCases, ListKind.allCases)
  func shownNamesAreUnderstood(_ language: Language, _ list: ListKind) throws {
    let shown = Words(language).name(of: list, 7)
    let line = try #require(Words.line(named: shown))
    #expect(line.list == list)
    #expect(line.rank == 7)
    #expect(Words.list(named: Words(language).name(of: list)) == list)
  }

  @Test(arguments: Language.allCases, NoteKind.allCases)
  func shownKindsAreUnderstood(_ language: Language, _ kind: NoteKind) {
    let shown = Words(language).name(of: kind)
    #expect(Words.noteKind(named: shown) == kind)
    #expect(Words.noteKind(named: shown.uppercased()) == kind)
    #expect(Words.noteKind(named: kind.rawValue) == kind)
  }

  @Test(arguments: [
    ("dålig", NoteKind.badDay), ("dalig", .badDay), ("bad-day", .badDay), ("good", .goodDay),
    ("stod", .support), ("d", .disturbance), ("dröm", .dream), ("claims", .claim), ("kan", .offer),
    ("SAGT", .remark),
  ])
  func kindsAreNamed(_ word: String, _ kind: NoteKind) {
    #expect(Words.noteKind(named: word) == kind)
  }

  @Test(arguments: ["", "skvaller", "stör2", " stör", "bra dag"])
  func whatIsNoKind(_ word: String) {
    #expect(Words.noteKind(named: word) == nil)
  }

  @Test(arguments: [
    ("ja", true), ("JA", true), ("j", true), ("japp", true), ("jo", true), ("yes", true),
    ("Y", true), ("nej", false), ("Nej", false), ("n", false), ("no", false), ("nä", false),
  ])
  func yesOrNo(_ text: String, _ answer: Bool) {
    #expect(Words.yesOrNo(text) == answer)
  }

  @Test(arguments: ["", "kanske", "ja tack", "jaja", "0", "1", "?"])
  func neitherYesNorNo(_ text: String) {
    #expect(Words.yesOrNo(text) == nil)
  }

  @Test(arguments: [
    ("1", ReplyKind.yes), ("2", .yesIf), ("3", .tryFirst), ("4", .someoneElse), ("5", .no),
    ("ja", .yes), ("Yes", .yes), ("ja-om", .yesIf), ("om", .yesIf), ("if", .yesIf),
    ("prövas", .tryFirst), ("pröva", .tryFirst), ("try", .tryFirst), ("annan", .someoneElse),
    ("other", .someoneElse), ("nej", .no), ("NO", .no),
  ])
  func repliesAreNamed(_ text: String, _ kind: ReplyKind) {
    #expect(Words.replyKind(named: text) == kind)
  }

  @Test func repliesGoByTheirNameInTheRecord() {
    for kind in ReplyKind.allCases { #expect(Words.replyKind(named: kind.rawValue) == kind) }
  }

  @Test(arguments: [
    "0", "6", "-1", "", "kanske", "1 2", "9223372036854775807", "-9223372036854775808",
    "99999999999999999999",
  ])
  func whatIsNoReply(_ text: String) {
    #expect(Words.replyKind(named: text) == nil)
  }
}
