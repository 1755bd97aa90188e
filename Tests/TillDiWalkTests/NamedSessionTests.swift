import Testing
import TillDiCore
import TillDiWords

/// A session by the names people know it by.
@Suite struct NamedSessionTests {
  @Test(arguments: [
    ("staff-2", ["staff-2"]), ("2", ["staff-2"]), ("5", ["management-1"]), ("6", ["joint-meeting"]),
    ("8", ["review"]), ("0", []), ("9", []),
    ("Bra & dålig dag", ["staff-2"]), ("bra och dålig dag", ["staff-2"]),
    ("Good and bad day", ["staff-2"]), ("dålig dag", ["staff-2"]), ("dröm", ["staff-3"]),
    ("Drömdigitalisering", ["staff-3"]), ("gemensamt", ["joint-meeting"]),
    ("joint meeting", ["joint-meeting"]), ("innan vi börjar", ["before-start"]),
    ("uppföljning", ["follow-up"]), ("Follow-up", ["follow-up"]), ("tillbakablick", ["review"]),
    ("personalen 2", ["staff-2"]), ("träff 2", ["staff-2"]), ("personal-2", ["staff-2"]),
    ("ledningen", ["management-1"]),
    ("ledningen 1", ["management-1"]), ("ledningen 2", []), ("staff 9", []),
    ("hur kan ni", ["staff-4", "management-1"]), ("Hur kan ni ge?", ["management-1"]),
    ("personalen", ["staff-1", "staff-2", "staff-3", "staff-4"]), ("", []), ("?", []),
    ("utvecklingssamtal", []), ("xstaff-2", []), ("dag dålig", []),
  ])
  func isFound(_ name: String, _ ids: [String]) throws {
    #expect(try WalkRoom().programme.sessions(named: name).map(\.id.rawValue) == ids)
  }
}
