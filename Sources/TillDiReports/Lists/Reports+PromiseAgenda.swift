package import Documents
package import TillDiCore
import TillDiWords

extension Reports {
  /// The days that were promised, for people's calendars: one of each reply that has a day, and those by which the lists
  /// are to be answered; of one role only, where it is named.
  ///
  /// They are days and no times. A day keeps its name for good, and its number grows with everything that is said of
  /// the reply, so that a calendar which takes the file in again moves what it has; what is done is there as cancelled.
  ///
  /// Costs the number of actions.
  package func promiseAgenda(_ history: History, series id: String, role: String? = nil) -> Agenda {
    let counts = ChangeCounts<ReplyID>(history) { event in
      if case .reply(let reply) = event.about { [reply] } else { [] }
    }
    let promised = followUps.compactMap { followUp -> Agenda.Event? in
      let passedOn = followUp.chain.passedOn
      guard let day = passedOn?.by ?? followUp.by,
        isSame(role, passedOn?.asker ?? followUp.role)
      else { return nil }
      let stamp = counts.stamp(of: followUp.id, else: today)
      return event(
        "\(followUp.id)-\(id)@tilldi", stamp, day,
        phrases.calendarTitle(
          phrases.promiseTitle(briefly(followUp), passedOn?.asker ?? followUp.role),
          at: series.name),
        note: phrases.promiseNote(followUp), isCancelled: followUp.chain.isSettled)
    }
    let events = promised + answersDue(history, series: id, role: role)
    return Agenda(
      language: words.language.rawValue,
      events: events.sorted { ($0.begins.order, $0.uid) < ($1.begins.order, $1.uid) })
  }

  /// The roles that a day of that calendar is still ahead or late for, each once; what is over is a day of nobody's.
  package var rolesWithDays: [String] {
    var seen: Set<String> = []
    let promised = followUps.filter {
      ($0.chain.passedOn?.by ?? $0.by) != nil && !$0.chain.isSettled
    }.map { $0.chain.passedOn?.asker ?? $0.role }
    let answering = TrackKind.allCases.filter { waiting(on: $0) > 0 }
    return (promised + answering.compactMap { series.latestHandOver(of: $0)?.to })
      .filter { seen.insert($0.lowercased()).inserted }
  }

  /// How many lines of a side's list wait for an answer.
  private func waiting(on track: TrackKind) -> Int {
    track == .staff ? series.comparison.unanswered.count : series.offersToAnswer.count
  }

  /// The days by which the lists are to be answered.
  private func answersDue(_ history: History, series id: String, role: String?) -> [Agenda.Event] {
    TrackKind.allCases.compactMap { track in
      guard let handOver = series.latestHandOver(of: track), isSame(role, handOver.to) else {
        return nil
      }
      let counts = ChangeCounts<HandOverID>(history) { event in
        if case .handedOver(let handed) = event { [handed.handOver.id] } else { [] }
      }
      var stamp = counts.stamp(of: handOver.id, else: today)
      let waiting = waiting(on: track)
      // Answered, it is another state of the same day.
      if waiting == 0 { stamp.sequence += 1 }
      return event(
        "\(handOver.id)-\(id)@tilldi", stamp, handOver.answerBy,
        phrases.calendarTitle(phrases.answerDueTitle(track, handOver.to), at: series.name),
        note: "", isCancelled: waiting == 0)
    }
  }

  private func event(
    _ uid: String, _ stamp: (sequence: Int, changed: Agenda.Moment), _ day: Day, _ title: String,
    note: String, isCancelled: Bool
  ) -> Agenda.Event {
    Agenda.Event(
      uid: uid, sequence: stamp.sequence, changed: stamp.changed,
      begins: Agenda.Moment(day, minute: 0), ends: Agenda.Moment(day.adding(days: 1), minute: 0),
      title: title, note: note, isCancelled: isCancelled, isAllDay: true)
  }

  private func isSame(_ asked: String?, _ role: String) -> Bool {
    asked.map { $0.lowercased() == role.lowercased() } ?? true
  }
}
