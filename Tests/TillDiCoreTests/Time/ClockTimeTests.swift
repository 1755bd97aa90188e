import Foundation
import Testing
import TillDiCore

@Suite struct ClockTimeTests {
  @Test(arguments: [
    ("14:30", 870), ("14.30", 870), ("9:00", 540), ("09:00", 540), ("00:00", 0), ("23:59", 1439),
  ])
  func timesOfDay(_ text: String, _ minutes: Int) throws {
    #expect(try #require(ClockTime(text: text)).minutes == minutes)
  }

  @Test(arguments: [
    "24:00", "12:60", "14:3", "14", "1430", "14:30:00", "014:30", ":30", "14:", "", "kl. 14:30",
    "+1:30", "-1:30", "14:+5", "1４:30", " 14:30",
  ])
  func whatIsNoTime(_ text: String) {
    #expect(ClockTime(text: text) == nil)
  }

  @Test(arguments: [
    ("14:30", 45, "15:15"), ("23:30", 60, "00:30"), ("00:10", -20, "23:50"), ("09:05", 0, "09:05"),
    ("09:05", 1440, "09:05"),
  ])
  func adding(_ time: ClockTime, _ minutes: Int, _ expected: String) {
    #expect(time.adding(minutes: minutes).description == expected)
  }

  @Test func limits() {
    #expect(ClockTime(minutes: 1440) == nil)
    #expect(ClockTime(minutes: -1) == nil)
    #expect(ClockTime.midnight == "00:00")
    #expect(ClockTime("09:00") < "14:00")
  }

  @Test func theRecordWritesItAsText() throws {
    let data = try JSONEncoder().encode([ClockTime("9.05")])
    #expect(String(decoding: data, as: UTF8.self) == #"["09:05"]"#)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([ClockTime].self, from: Data(#"["25:00"]"#.utf8))
    }
  }
}
