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
  func linesAreNamed(_ text: String, _ list: ListKind, _ number: Int) {
    #expect(LineName(typed: text) == LineName(list, .number(number)))
  }

  @Test(arguments: [
    ("villny", ListKind.claim, nil), ("Vill ny", .claim, nil), ("VILLNY", .claim, nil),
    ("claimnew", .claim, nil), ("kan ny2", .offer, 2), ("offer new 2", .offer, 2),
    ("störny1", .disturbance, 1), ("dnew3", .disturbance, 3),
  ])
  func newLinesAreNamed(_ text: String, _ list: ListKind, _ place: Int?) {
    #expect(LineName(typed: text) == LineName(list, .new(place)))
  }

  @Test(arguments: [
    ("2", LineMark.number(2)), ("ny", .new(nil)), ("NY", .new(nil)), ("new", .new(nil)),
    ("ny2", .new(2)), ("new12", .new(12)),
  ])
  func marksInAList(_ text: String, _ mark: LineMark) {
    #expect(LineMark(typed: text) == mark)
  }

  @Test(arguments: ["0", "-1", "+1", "", "ny0", "ny-1", "nya", "n", "2ny", "２", "ny２"])
  func whatIsNoMark(_ text: String) {
    #expect(LineMark(typed: text) == nil)
  }

  @Test(arguments: [
    "x1", "stör0", "stör", "2", "", "stör-2", "stör+2", "2stör", "stör2a", "stör 2 3", "stör２",
    "stör2.5", "stör99999999999999999999", "sagt1", "bra1", "ö1", "störny0", "ny", "ny2", "störnya",
  ])
  func whatIsNoLine(_ text: String) {
    #expect(LineName(typed: text) == nil)
  }

  /// What is shown beside a line may be typed back.
  @Test(arguments: Language.allCases, ListKind.allCases)
  func shownNamesAreUnderstood(_ language: Language, _ list: ListKind) {
    let words = Words(language)
    #expect(LineName(typed: words.name(of: list, 7)) == LineName(list, .number(7)))
    #expect(LineName(typed: words.name(of: list, nil)) == LineName(list, .new(nil)))
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
}
