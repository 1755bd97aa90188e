package import TillDiCore
package import TillDiWords

/// A role where one is asked for, as it was said before in this series where it may be the same.
package struct TypedRole {
  package let role: String
  /// What is said where it was written otherwise before.
  package let remark: WalkPhrase?
  /// What is said of whoever decides beside that.
  private let warning: WalkPhrase?

  /// Looks for it among the roles that were said.
  ///
  /// - Parameters:
  ///   - typed: What was typed.
  ///   - series: The series it is said in.
  ///   - own: What it puts right, which is no reason to keep that spelling.
  ///   - decides: Whether it is the one who decides instead.
  /// - Throws: ``NoAnswer`` where it says when, or is a whole sentence: neither is a role.
  package init(
    _ typed: String, in series: Series, insteadOf own: String? = nil, decides: Bool = false
  )
    throws(NoAnswer)
  {
    let said = Words.role(doing: typed) ?? typed
    let isNone = Words.isNoRole(said) || !said.contains(where: \.isLetter)
    if isNone || Day.isSaid(by: said) || said == typed && Day.isSaid(by: typed) {
      throw NoAnswer(phrase: .isNoRole(typed))
    }
    role = knownRole(said, among: series.knownRoles.filter { $0 != own }) ?? said
    warning = decides && Words.isSafetyRepresentative(role) ? .replacesNoReport : nil
    remark =
      said != typed
      ? .roleRead(role) : role.lowercased() == typed.lowercased() ? nil : .sameRole(typed, role)
  }

  /// The remark as something to show.
  var shows: [WalkShow] { [remark, warning].compactMap { $0 }.map { .phrase($0) } }
}

/// Why what was typed is no answer.
package struct NoAnswer: Error {
  package let phrase: WalkPhrase
}
