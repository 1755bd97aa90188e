package import TillDiCore

extension ReportWords {
  /// A room that is in the middle of a session.
  package func inRoom(_ session: String, activity: String?) -> String {
    let at = activity.map { ": \($0)" } ?? ""
    return pick("Ni är mitt i \(session)\(at).", "You are in the middle of \(session)\(at).")
  }

  /// A session that was begun on an earlier day and never ended.
  package func leftOpen(_ session: String, _ label: String?, _ day: Day) -> String {
    let name = session + (label.map { " (\($0))" } ?? "")
    return pick(
      "”\(name)” från \(words.long(day)) står kvar öppen.",
      "“\(name)” of \(words.long(day)) was left open.")
  }

  /// The next session, with its day where one is set.
  package func next(
    _ session: String, on plan: PlannedSession?, proposed: Day?, today: Day
  ) -> String {
    pick("Näst på tur: ", "Next: ")
      + upcoming(session, on: plan, proposed: proposed, today: today)
  }

  /// The same where something before it says that it is next; a proposed day that has passed says so.
  package func upcoming(
    _ session: String, on plan: PlannedSession?, proposed: Day?, today: Day
  ) -> String {
    // A title may end with a question mark of its own.
    let isClosed = session.last?.isPunctuation == true
    let comma = isClosed ? " –" : ","
    guard let plan else {
      guard let proposed else {
        return session + (isClosed ? "" : ".")
      }
      if proposed < today {
        return pick(
          "\(session)\(comma) förslaget var omkring \(words.long(proposed)), och den dagen har passerat.",
          "\(session)\(comma) we suggested around \(words.long(proposed)), and that day has passed."
        )
      }
      return pick(
        "\(session)\(comma) förslagsvis omkring \(words.long(proposed)).",
        "\(session)\(comma) we suggest around \(words.long(proposed)).")
    }
    return pick(
      "\(session)\(comma) \(words.long(plan.day)) kl. \(plan.time).",
      "\(session)\(comma) \(words.long(plan.day)) at \(plan.time).")
  }

  /// What was promised before start, until the list is handed over.
  package func promised(
    receiver: String?, answerer: String?, by day: Day?, teller: String?, ifLate: String?
  ) -> String {
    let parts = [
      receiver.map { pick("\($0) tar emot", "\($0) receives") },
      answerer.map { pick("\($0) svarar", "\($0) answers") },
      day.map { pick("senast \(words.long($0))", "by \(words.long($0))") },
      teller.map { pick("\($0) berättar för personalen", "\($0) tells staff") },
      ifLate.map { pick("om svaret dröjer: \($0)", "if the answer is late: \($0)") },
    ]
    return pick("Lovat: ", "Promised: ") + parts.compactMap { $0 }.joined(separator: ", ")
  }

  /// That no session is left.
  package var noSessionLeft: String {
    pick("Inga fler träffar väntar.", "No more sessions are waiting.")
  }

  /// That the series is over.
  package var closed: String {
    pick(
      "Omgången är avslutad. Löften går fortfarande att bocka av.",
      "The series is closed. Promises can still be ticked off.")
  }

  /// How a side's list stands.
  package func list(_ track: TrackKind, _ state: ListState) -> String {
    let name = sentence(words.listName(of: track))
    switch state {
    case .empty: return pick("\(name): tom än så länge", "\(name): empty so far")
    case .notHandedOver:
      return pick("\(name): inte överlämnad", "\(name): not handed over")
    case .growing(let count):
      return pick(
        "\(name): \(items(count)), inte överlämnad", "\(name): \(items(count)), not handed over")
    case .handedOver(let version, let state, let hasReplies, let changed):
      let since = changed ? pick(", ändrad sedan dess", ", changed since") : ""
      return pick(
        "\(name): version \(version) överlämnad\(since). \(self.state(state, hasReplies: hasReplies))",
        "\(name): version \(version) handed over\(since). \(self.state(state, hasReplies: hasReplies))"
      )
    }
  }

  /// How many items wait for a reply, and until when.
  package func waitingForReply(_ count: Int, by day: Day?, isLate: Bool) -> String {
    let until =
      day.map { day in
        isLate
          ? pick(
            " (skulle ha kommit \(dated(day)))", " (was to come by \(dated(day)))")
          : " (\(by(day)))"
      } ?? ""
    return pick("Väntar på svar: \(items(count))\(until)", "No reply yet: \(items(count))\(until)")
  }

  /// How many lines should have had an answer by the day of an earlier version.
  package func missed(_ count: Int, by day: Day, version: Int) -> String {
    pick(
      "Skulle ha fått svar redan \(dated(day)), i version \(version): \(items(count))",
      "Should have had an answer by \(dated(day)) already, in version \(version): \(items(count))")
  }

  /// How many promises are late, or questions that lie with somebody else.
  package func overdue(_ count: Int, areElsewhere: Bool, role: String, days: Int) -> String {
    (areElsewhere
      ? pick("Svar från någon annan som dröjer: ", "Answers from somebody else that are late: ")
      : pick("Försenade löften: ", "Late promises: "))
      + pick(
        "\(count), äldst hos \(role) (\(words.days(days)))",
        "\(count), the oldest with the \(role) (\(words.days(days)))")
  }

  /// How many replies are yet to be told.
  package func toTellStatus(_ count: Int) -> String {
    pick(
      "Att berätta för arbetslaget: \(count) svar",
      "To tell the team: \(count == 1 ? "1 reply" : "\(count) replies")")
  }

  /// What to type next.
  package var typeNext: String { pick("Skriv:", "Type:") }
}

/// How a side's list stands, as far as the screen may show it.
package enum ListState: Hashable, Sendable {
  /// Nothing is said for it.
  case empty
  /// Not handed over; how much is in it is not for this room.
  case notHandedOver
  /// Not handed over, with a number of lines.
  case growing(Int)
  /// A version is handed over.
  case handedOver(version: Int, FunnelState, hasReplies: Bool, changed: Bool)
}
