import TillDiCore

extension Solgarden {
  /// A series where something is typed in every field that there is.
  static func full(_ language: Language = .swedish) throws -> Solgarden {
    var series = try Solgarden(language)
    try series.meet()
    try series.sayTheRest()
    return series
  }

  private mutating func sayTheRest() throws {
    for matter in Arrangement.allCases where matter != .answerBy {
      try room.ask(.arrange(matter, "som vi sagt"))
    }
    try room.ask(
      .carryOver(
        from: "Solgården 2025",
        promises: [
          CarriedPromise(
            id: "carried", asked: "Ett larm som hörs", kind: .yesIf, reason: "om avtalet räcker",
            role: "enhetschef", by: nil, isDone: false)
        ]))
    try room.ask(
      .setMoment(
        .dream,
        Moment(
          id: "m2", name: "Beställning", roles: ["sjuksköterska"], decides: "enhetschef",
          value: "om larmet går att bära", owner: "it-chef", wayIn: "tisdagsmötet"), after: "m1"))
    try room.ask(
      .checkTrust(
        TrustCheck(
          handOver: room.series.latestHandOver(of: .staff)?.id ?? "", unclear: [.when],
          otherwise: "vi frågar igen i juni")))
    try room.ask(.cancel("plan1", reason: "sjukdom"))
    try room.ask(.export(document: "report", file: "exports/rapport.md"))
    try room.begin("staff-3", label: "natt")
    try room.attend("nattsköterska", 3)
    try room.skip("dream", reason: "för få kom")
    let dream = try room.say(.dream, "Ett schema som väntar på svar")
    let other = try room.say(.dream, "Ett larm som vet vem som är närmast")
    try room.ask(.tag(dream, [.ways, .society]))
    try room.ask(.gather("gathered", name: "Det som väntar", [dream, other]))
    try room.ask(.observe(Observation(id: "o1", lens: .empathy, text: "Skratt när larmet gick")))
    try room.end()
    // The small programme has no reflections to ask about; a record may come from one that has.
    room.record([
      .reviewed(
        review: ReflectionReview(
          reflection: 1, seen: .yes, example: "Vi lagade larmet själva",
          recommendation: "Fråga oss först", notes: [log]))
    ])
  }
}
