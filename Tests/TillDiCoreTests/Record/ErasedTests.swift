import RandomRooms
import Testing
import TillDiCore

/// What stays true though its words were erased, and what does not come back without them.
@Suite struct ErasedTests {
  @Test func aCancelledDateStaysCancelled() throws {
    var room = Room()
    room.keep([.planned(plan: RecordedRoom.plan)])
    room.keep([.cancelled(plan: RecordedRoom.plan.id, reason: "sjukdom")])
    room.keep([.erased(subject: Subject(RecordedRoom.plan.id))])
    #expect(room.series.plans.isEmpty)
  }

  @Test func anActivityThatWasPassedOverStaysSo() throws {
    var room = Room()
    room.keep([
      .occasionBegan(
        occasion: "day", session: "staff-2", day: today, label: nil, afterwards: false)
    ])
    room.keep([.activityEntered(occasion: "day", activity: "days")])
    room.keep([.activitySkipped(occasion: "day", activity: "days", reason: "för få")])
    room.keep([.erased(subject: "day/days")])
    #expect(room.series.occasion("day")?.skipped == ["days": ""])
  }

  /// The room said more of the replies, and then had those words erased: it is asked anew.
  @Test func anEarlierTrustCheckDoesNotStandAgain() throws {
    var room = Room()
    for otherwise in [nil, "vi ses på fikat"] {
      room.keep([
        .trustChecked(check: TrustCheck(handOver: "h1", unclear: [], otherwise: otherwise))
      ])
    }
    room.keep([.erased(subject: "trust/h1")])
    #expect(room.series.trustChecks.isEmpty)
  }

  @Test func anEarlierReviewDoesNotStandAgain() throws {
    var room = Room()
    for example in [nil, "larmen"] {
      let review = ReflectionReview(
        reflection: 3, seen: .yes, example: example, recommendation: nil, notes: [])
      room.keep([.reviewed(review: review)])
    }
    room.keep([.erased(subject: "review/3")])
    #expect(room.series.reviews.isEmpty)
  }
}
