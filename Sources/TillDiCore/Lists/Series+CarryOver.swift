extension Series {
  /// What a following series takes along: replies and open promises, never notes.
  ///
  /// A reply that was told back and has nothing left to do stays behind. An answer's words are taken as they were
  /// handed over, so that next year's room can read what it once asked for.
  ///
  /// Source: <doc:TheModel#Several-workplaces-and-rounds>.
  public func promisesToCarry(on today: Day) -> [CarriedPromise] {
    followUps(on: today).compactMap { followUp in
      if followUp.chain.over != nil { return nil }
      return CarriedPromise(
        id: followUp.id, asked: followUp.asked.joined(separator: " · "), kind: followUp.kind,
        reason: followUp.reason, role: followUp.role, by: followUp.by,
        isDone: followUp.chain.isSettled && followUp.kind.promises,
        isTold: followUp.chain.isTold)
    }
  }

  /// The lines a following series takes along: those of the latest version that nobody answered, and those that came
  /// from an earlier series and nobody has answered here either.
  public var linesToCarry: [CarriedLine] {
    let handOver = latestHandOver(of: .staff)
    let own = handOver.map { handOver in
      comparison.unanswered.map { item in
        CarriedLine(
          id: ReplyID(item.line.note.rawValue),
          asked: [item.line.text, item.line.detail ?? ""].first { !$0.isEmpty } ?? "",
          to: handOver.to, answerBy: handOver.answerBy)
      }
    }
    return unansweredCarried + (own ?? [])
  }

  /// The lines that an earlier series left and nobody has answered.
  public var unansweredCarried: [CarriedLine] {
    carriedLines.filter { line in !carried.contains { $0.id == line.id } }
  }
}
