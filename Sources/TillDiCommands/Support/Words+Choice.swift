import TillDiCore
import TillDiWalk
import TillDiWords

extension Words {
  /// Why there is nothing to walk, and what to do.
  func text(of failure: WalkChoice.Failure) -> String {
    switch failure {
    case .unknown(let name, let known): text(of: .unknownSession(name, known: known))
    case .allHeld:
      pick(
        "Allt i programmet är hållet. Skriv rapporten med tilldi report, eller håll en träff igen med --again.",
        "Everything in the programme has been held. Write the report with tilldi report, or hold a session again with --again."
      )
    case .held(let session, let day):
      pick(
        "Träffen hölls \(long(day)). Rätta eller fyll i: tilldi run \(session) --afterwards. Ett tillfälle till, för dem som inte kunde: tilldi run \(session) --again natt",
        "The session was held on \(long(day)). Put right or fill in: tilldi run \(session) --afterwards. Once more, for those who could not: tilldi run \(session) --again nights"
      )
    case .labelTaken(let label):
      pick(
        "Tillfället ”\(label)” är redan hållet. Ge det nya ett annat namn.",
        "The occasion “\(label)” has been held. Give the new one another name.")
    }
  }
}
