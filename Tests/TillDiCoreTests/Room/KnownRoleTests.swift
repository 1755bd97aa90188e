import Testing
import TillDiCore

/// One role written in several ways is one, and two roles that look alike are two.
@Suite struct KnownRoleTests {
  @Test(
    "One role",
    arguments: [
      ("måltidsbiträde", "måltidsbiträden"), ("måltidsbiträde", "Måltidsbiträdena"),
      ("måltidsbiträde", "maltidsbitrade"), ("måltidsbiträde", "måltidsbitäde"),
      ("måltidsbiträde", "måltidsbiträdet"), ("undersköterska", "undersköterskor"),
      ("undersköterska", "undersköterskorna"), ("undersköterska", "undersköteska"),
      ("kock", "kockar"), ("kock", "kocken"), ("kock", "Kockarna"), ("lärare", "lärarna"),
      ("lärare", "läraren"), ("enhetschef", "enhetschefer"), ("områdeschef", "områdechef"),
      ("administratör", "administratörerna"), ("vikarie", "vikarier"), ("brandman", "brandmän"),
      ("brandman", "brandmännen"), ("pedagog", "pedagoger"), ("IT-tekniker", "it tekniker"),
      ("biträdande rektor", "biträdande rektorer"), ("kurator", "kuratorn"),
      ("fritidsledare", "firtidsledare"), ("fysioterapeut", "fysioterapeuterna"),
      ("nurse", "nurses"), ("care assistant", "Care assistants"), ("secretary", "secretaries"),
      ("cook", "cooks"), ("caretaker", "caretakers"), ("receptionist", "recepptionist"),
      ("head of unit", "head of units"), ("fireman", "firemen"), ("coach", "coaches"),
    ])
  func one(_ said: String, _ typed: String) {
    #expect(knownRole(typed, among: ["vaktmästare", said]) == said)
    #expect(knownRole(said, among: [typed, "vaktmästare"]) == typed)
  }

  @Test(
    "Two roles",
    arguments: [
      ("läkare", "lärare"), ("rektor", "lektor"), ("undersköterska", "sjuksköterska"),
      ("skolläkare", "skollärare"), ("tandläkare", "tandsköterska"), ("kock", "kurator"),
      ("rektor", "biträdande rektor"), ("chef", "enhetschef"), ("kock", "kökschef"),
      ("assistent", "assistent 2"), ("assistent 1", "assistent 2"), ("kock", "kick"),
      ("måltidsbiträde", "vårdbiträde"), ("it-chef", "hr-chef"), ("lärare", "förskollärare"),
      ("trainer", "trainee"), ("employer", "employee"), ("nurse", "nursery"), ("driver", "diver"),
      ("cook", "cook's helper"), ("teacher", "preacher"), ("manager", "area manager"),
      ("dagpersonal", "nattpersonal"), ("barnskötare", "barnmorska"),
    ])
  func two(_ said: String, _ typed: String) {
    #expect(knownRole(typed, among: [said]) == nil)
    #expect(knownRole(said, among: [typed]) == nil)
  }

  @Test func theNearestWinsAndWhereSeveralAreNearNoneDoes() {
    #expect(knownRole("kockar", among: ["kockarr", "kockar", "kock"]) == "kockar")
    #expect(knownRole("handledar", among: ["handledare", "handledars"]) != nil)
    #expect(
      knownRole("bibliotekare", among: ["kock", "bibliotekarier", "bibliotekarie"])
        == "bibliotekarier", "one role that was said as one and as several")
    #expect(knownRole("servitrs", among: ["servitris", "servitörs"]) == nil)
    #expect(knownRole("", among: ["kock"]) == nil && knownRole("kock", among: []) == nil)
  }

  @Test func rolesSortAsSwedishDoes() {
    let roles = ["övare", "Ängsvakt", "ålfiskare", "zoolog", "Kock", "kurator", "élev", "adjunkt"]
    #expect(
      roles.inSwedishOrder == [
        "adjunkt", "élev", "Kock", "kurator", "zoolog", "ålfiskare", "Ängsvakt", "övare",
      ])
  }

  @Test func aRoleThatWasToldInTheSingularIsHeardInThePlural() throws {
    var room = Room()
    try room.ask(.arrange(.roles, "måltidsbiträden, kock, ömsare, ålfiskare"))
    try room.ask(.begin("day", session: "staff-1", day: today, label: nil, afterwards: false))
    try room.ask(.attend("day", role: "måltidsbiträde", change: 3))
    #expect(room.series.unheardRoles(at: ["staff-1"]) == ["kock", "ömsare", "ålfiskare"])
    try room.ask(.attend("day", role: "ömsare", change: 3))
    try room.ask(.attend("day", role: "ålfiskare", change: 3))
    #expect(
      room.series.rolesHeard(at: ["staff-1"]).named == ["måltidsbiträde", "ålfiskare", "ömsare"])
  }
}
