import Testing
import TillDiCore
import TillDiWords

/// A role as one speaks of the one there is.
@Suite struct DefiniteTests {
  @Test(arguments: [
    ("skyddsombud", "skyddsombudet"), ("kökschef", "kökschefen"), ("IT-chef", "IT-chefen"),
    ("upphandlare", "upphandlaren"), ("sjuksköterska", "sjuksköterskan"), ("rektor", "rektorn"),
    ("socialnämnd", "socialnämnden"), ("direktör", "direktören"),
    ("IT-avdelning", "IT-avdelningen"),
    // Definite already, of several words, or of no known form: as it was written.
    ("skyddsombudet", "skyddsombudet"), ("socialnämnden", "socialnämnden"),
    ("medicinskt ansvarig sjuksköterska", "medicinskt ansvarig sjuksköterska"), ("IT", "IT"),
  ])
  func swedish(_ role: String, _ expected: String) {
    #expect(Words(.swedish).definite(role) == expected)
  }

  @Test func english() {
    #expect(Words(.english).definite("safety representative") == "the safety representative")
    #expect(Words(.english).definite("The board") == "The board")
  }
}
