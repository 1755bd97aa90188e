import Documents
import ReadBack
import Testing
import TillDiCore
import TillDiReports
import TillDiWords

/// The promised days, as calendars take them in.
@Suite struct PromiseAgendaTests {
  private func agenda(_ series: Solgarden, role: String? = nil) -> Agenda {
    series.room.reports().promiseAgenda(series.room.history, series: "solgarden", role: role)
  }

  private func days(_ agenda: Agenda) -> [String] {
    agenda.events.map { "\($0.begins.year)-\($0.begins.month)-\($0.begins.day)" }
  }

  @Test func everyPromisedDayIsThereAsADayAndWhatIsDoneIsCancelled() throws {
    let series = try Solgarden.full()
    let reports = series.room.reports()
    let promised = reports.followUps.filter { ($0.chain.passedOn?.by ?? $0.by) != nil }
    let agenda = agenda(series)
    #expect(!promised.isEmpty)
    let ofReplies = agenda.events.filter { event in
      promised.contains { event.uid.hasPrefix($0.id.rawValue) }
    }
    #expect(ofReplies.count == promised.count)
    #expect(!agenda.events.contains { !$0.isAllDay })
    for followUp in promised {
      let event = try #require(ofReplies.first { $0.uid.hasPrefix(followUp.id.rawValue) })
      #expect(event.isCancelled == followUp.chain.isSettled)
      #expect(event.note.contains(followUp.asked[0]))
    }
    let file = try ICSReader(ICSWriter(generator: "tilldi").write(agenda))
    #expect(file.lines.count { $0.hasPrefix("DTSTART;VALUE=DATE:") } == agenda.events.count)
    #expect(file.components("VEVENT").count == agenda.events.count)
  }

  @Test func aRoleSeesItsOwnDaysAndTheAnswerDay() throws {
    let series = try Solgarden.full()
    let all = agenda(series)
    let reports = series.room.reports()
    let role = try #require(reports.rolesWithDays.first)
    let own = agenda(series, role: role.uppercased())
    #expect(!own.events.isEmpty && own.events.count <= all.events.count)
    #expect(own.events.allSatisfy { $0.title.contains("(\(role))") })
    #expect(agenda(series, role: "vaktmästare").events.isEmpty)
  }

  /// A role whose only day is over has none.
  @Test func aRoleWithNothingLeftIsNotNamed() throws {
    var series = try Solgarden()
    #expect(series.room.reports().rolesWithDays == ["verksamhetschef", "arbetslaget"])
    for offer in [series.offer, series.spare] {
      try series.room.ask(.answerOffer(offer, .want, on: series.room.today))
    }
    #expect(series.room.reports().rolesWithDays == ["verksamhetschef"])
    #expect(agenda(series, role: "arbetslaget").events.map(\.isCancelled) == [true])
    let reply = try series.room.reply([series.claim], .yes, by: "2026-05-05")
    #expect(series.room.reports().rolesWithDays.contains("enhetschef"))
    series.room.record([.done(reply: reply, on: series.room.today)])
    #expect(!series.room.reports().rolesWithDays.contains("enhetschef"))
  }

  @Test func whatIsSaidOfAReplyRaisesItsNumberAndTheDayKeepsItsName() throws {
    var series = try Solgarden.full()
    let before = agenda(series)
    let reply = try #require(
      series.room.reports().followUps.first { $0.by != nil && !$0.chain.isSettled })
    series.room.record([.done(reply: reply.id, on: series.room.reports().today)])
    let after = agenda(series)
    #expect(before.events.map(\.uid).sorted() == after.events.map(\.uid).sorted())
    func event(_ agenda: Agenda) -> Agenda.Event? {
      agenda.events.first { $0.uid.hasPrefix(reply.id.rawValue) }
    }
    let (old, new) = (try #require(event(before)), try #require(event(after)))
    #expect(new.sequence > old.sequence && new.isCancelled && !old.isCancelled)
  }
}
