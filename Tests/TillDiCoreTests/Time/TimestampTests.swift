import Testing
import TillDiCore

@Suite struct TimestampTests {
  @Test(arguments: [
    ("1970-01-01T00:00:00Z", 0, 0, "00:00"),
    ("1970-01-01T01:00:00+01:00", 0, 60, "01:00"),
    ("2026-03-03T14:05:00+01:00", 1_772_543_100, 60, "14:05"),
    ("2026-03-03T13:05:00Z", 1_772_543_100, 0, "13:05"),
    ("2026-03-03T08:05:59-05:00", 1_772_543_159, -300, "08:05"),
    // India is half an hour off, and there it is the next day already.
    ("2026-03-03T18:29:59Z", 1_772_562_599, 0, "18:29"),
    ("2026-03-04T00:00:00+05:30", 1_772_562_600, 330, "00:00"),
    ("1969-12-31T23:59:59Z", -1, 0, "23:59"),
    ("1969-12-31T23:00:00-01:00", 0, -60, "23:00"),
    ("1970-01-01T00:30:00+01:00", -1800, 60, "00:30"),
    ("2024-02-29T23:59:59+01:00", 1_709_247_599, 60, "23:59"),
  ])
  func itIsRead(_ text: String, _ seconds: Int, _ offset: Int, _ time: String) throws {
    let read = try #require(Timestamp(text: text))
    #expect(read.seconds == seconds)
    #expect(read.offset == offset)
    #expect(read.time.description == time)
  }

  @Test func theSameMomentOnTwoWalls() throws {
    let here = try #require(Timestamp(text: "2026-03-03T14:05:00+01:00"))
    let there = try #require(Timestamp(text: "2026-03-03T15:05:30+02:00"))
    #expect(there.seconds(since: here) == 30)
    #expect(here.seconds(since: there) == -30)
    #expect(here != there)
  }

  /// The first and the last there are can be read, and their time of day too.
  @Test(arguments: ["0001-01-01T00:00:00+23:59", "9999-12-31T23:59:59-23:59"])
  func theEnds(_ text: String) throws {
    let read = try #require(Timestamp(text: text))
    #expect(text.contains(read.time.description))
  }

  @Test(arguments: [
    "", "i dag", "2026-03-03", "2026-03-03 14:05:00+01:00", "2026-03-03T14:05:00",
    "2026-03-03T14:05:00+0100", "2026-03-03T14:05:00 01:00", "2026-03-03T14:05:00Z+01:0",
    "2026-02-30T14:05:00Z", "2026-03-03T24:00:00Z", "2026-03-03T14:60:00Z", "2026-03-03T14:05:60Z",
    "2026-03-03T14:05:+5Z", "2026-03-03T14.05:00Z", "2026-03-03T14:05.00Z",
    "2026-03-03T14:05:00+01.00", "2026-03-03T14:05:00+24:00", "2026-03-03T14:05:00.5Z",
    "2026-03-03T14:05:00z", "2026-03-03T14:05:00±1:00", "ååååååååååååå",
    "20260303T140500+01:00aaaa",
  ])
  func anythingElseIsNone(_ text: String) {
    #expect(Timestamp(text: text) == nil)
  }
}
