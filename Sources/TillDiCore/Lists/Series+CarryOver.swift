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
}
