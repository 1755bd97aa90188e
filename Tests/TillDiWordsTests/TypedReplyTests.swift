import Testing
import TillDiCore
import TillDiWords

/// What is typed where a reply is asked for, in either language.
@Suite struct TypedReplyTests {
  static let typed: [(String, ReplyKind, String?)] = [
    ("1", .yes, nil), ("2", .yesIf, nil), ("3", .tryFirst, nil), ("4", .someoneElse, nil),
    ("5", .no, nil), ("ja", .yes, nil), ("Yes", .yes, nil), ("Ja, nu", .yes, nil),
    ("ja nu", .yes, nil), ("ja, helst i vår", .yes, "helst i vår"),
    ("Ja, om", .yesIf, nil), ("Ja, om …", .yesIf, nil), ("ja om", .yesIf, nil),
    ("ja-om", .yesIf, nil), ("om", .yesIf, nil), ("if", .yesIf, nil),
    ("ja om chefen hinner", .yesIf, "chefen hinner"),
    ("ja, om vikarie finns", .yesIf, "vikarie finns"),
    ("2 om vikarie finns", .yesIf, "om vikarie finns"),
    ("yes, if there is time", .yesIf, "there is time"),
    ("om chefen hinner", .yesIf, "chefen hinner"),
    ("ja, om två veckor", .yes, "om två veckor"),
    ("ja, men bara på Blåklockan", .yesIf, "bara på Blåklockan"), ("annan IT", .someoneElse, "IT"),
    ("nej tack", .no, nil),
    ("Vi provar först", .tryFirst, nil), ("provar", .tryFirst, nil), ("prövas", .tryFirst, nil),
    ("pröva", .tryFirst, nil), ("try", .tryFirst, nil), ("We try it first", .tryFirst, nil),
    ("vi provar först i två grupper", .tryFirst, "i två grupper"),
    ("provar: i köket", .tryFirst, "i köket"),
    ("Någon annan avgör", .someoneElse, nil), ("någon annan avgör: rektor", .someoneElse, "rektor"),
    ("annan", .someoneElse, nil), ("annan, rektor", .someoneElse, "rektor"),
    ("other", .someoneElse, nil),
    ("Someone else decides", .someoneElse, nil), ("4 rektor", .someoneElse, "rektor"),
    ("nej", .no, nil), ("NO", .no, nil), ("nej, för dyrt", .no, "för dyrt"),
    ("Nej, därför att …", .no, nil), ("nej, därför att avtalet löper", .no, "avtalet löper"),
    ("5 Avtalet löper", .no, "Avtalet löper"),
  ]

  @Test(arguments: typed)
  func isRead(_ text: String, _ kind: ReplyKind, _ reason: String?) throws {
    let said = try #require(Words.reply(in: text))
    #expect(said == TypedReply(kind: kind, reason: reason))
  }

  @Test(arguments: [
    ("1!", TypedReply(kind: .yes, reason: nil, isShort: true)),
    ("ja!", TypedReply(kind: .yes, reason: nil, isShort: true)),
    ("5! Avtalet", TypedReply(kind: .no, reason: "Avtalet", isShort: true)),
  ])
  func noMoreIsAsked(_ text: String, _ said: TypedReply) {
    #expect(Words.reply(in: text) == said)
  }

  @Test func repliesGoByTheirNameOnTheScreenAndInTheRecord() {
    for kind in ReplyKind.allCases {
      #expect(Words.reply(in: kind.rawValue)?.kind == kind)
      for language in Language.allCases {
        #expect(
          Words.reply(in: Words(language).name(of: kind)) == TypedReply(kind: kind, reason: nil))
      }
    }
  }

  @Test(arguments: [
    "0", "6", "-1", "", "kanske", "9223372036854775807", "-9223372036854775808",
    "99999999999999999999", "ja det är bra", "nej men", "om två veckor", "no-one", "jag vet inte",
    "ja nu kommer det", "annandag", "ja men vi måste hinna",
  ])
  func isNone(_ text: String) { #expect(Words.reply(in: text) == nil) }
}
