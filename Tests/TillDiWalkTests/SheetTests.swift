import Testing
import TillDiCore
import TillDiWalk
import TillDiWords

/// Group work: the groups work, then sheet after sheet is read out.
@Suite struct SheetTests {
  @Test(
    "The groups work until something is read out",
    arguments: [
      ([], true), (["/läs"], false), (["/blad"], false), (["/blad 3"], false), (["Larmet"], true),
      (["!Larmet"], true), (["/läs", "Larmet"], false), (["/obs E Lugnt"], true),
      (["/tid +5"], true), (["/paus"], true),
      (["/här 4 usk"], true), (["/dålig"], true), (["Larmet", "/ångra"], true),
      (["/nästa", "/tillbaka"], true), (["Larmet", "/nästa", "/tillbaka"], true),
    ])
  func working(_ lines: [String], _ isWorking: Bool) throws {
    var room = try WalkRoom(at: "staff-2", 2)
    try room.type(lines)
    #expect(try room.picture().isWorking == isWorking)
  }

  @Test func whereNoGroupsWorkNothingIsReadOut() throws {
    var room = try WalkRoom(at: "staff-1", 2)
    #expect(try room.picture().isWorking == false)
    #expect(try room.type("/läs").phrases == [.noSheets])
  }

  @Test func readingBeginsWithTheFirstSheetAndItsFirstSide() throws {
    var room = try WalkRoom(at: "staff-2", 2)
    #expect(try room.type(["/dålig", "/läs"]).phrases == [.readingOut("bra")])
    #expect(try room.picture().sheet == 1)
    try room.type(["Larmet", "/dålig", "Wifi"])
    #expect(try room.type("/blad").phrases == [.sheetNow(2)])
    #expect(try room.picture().kind == .goodDay, "a new sheet begins with its first side")
    try room.type(["Kaffet", "/dålig", "/blad 7", "Pärmen"])
    let notes = room.series.noteOrder.compactMap { room.series.notes[$0] }
    #expect(notes.map(\.position?.sheet) == [1, 1, 2, 7])
    #expect(notes.map(\.kind) == [.goodDay, .badDay, .goodDay, .goodDay])
    try room.type("/läs")
    #expect(try room.picture().sheet == 7, "reading goes on where it is")
  }

  @Test func sheetsBeginAnewAtTheNextActivity() throws {
    var room = try WalkRoom(at: "staff-2", 2)
    try room.type(["/blad 4", "Larmet", "/nästa"])
    #expect(try room.picture().sheet == nil)
    #expect(try room.picture().isWorking)
  }

  @Test func nobodyWorksInGroupsAfterwards() throws {
    var room = try WalkRoom()
    try room.run("staff-2", afterwards: true)
    try room.type("/gå 2")
    #expect(try room.picture().isWorking == false)
  }
}
