import ArgumentParser
import TillDiCore
import TillDiReports
import TillDiWords

/// `tilldi hand-over`: freezes a version of a list.
struct HandOverCommand: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "hand-over",
    abstract: "Hand over a side's list as it stands, after the room heard it and said yes.",
    discussion: """
      The version is frozen. Later changes make the next one, and the difference is
      shown.

      Example:
        tilldi hand-over staff --from undersköterska --to områdeschef \\
          --answer-by 2027-03-30 --room-said-yes
      """)

  @Argument(help: "staff or management.")
  var side: Side

  @Option(help: "The role that carries the list.", transform: typed)
  var from: String?

  @Option(help: "The role that receives it.", transform: typed)
  var to: String?

  @Option(help: ArgumentHelp("The last day for an answer.", valueName: "YYYY-MM-DD"))
  var answerBy: String?

  @Flag(help: "The list was read aloud, and the room said yes.")
  var roomSaidYes = false

  @Flag(help: "The room wants its roles named, those held by one or two people too.")
  var nameRoles = false

  @OptionGroup var options: SeriesOptions

  func run(in context: Context) async throws {
    var series = try OpenSeries(options, in: context)
    let words = series.words
    let asker = Asker(context: context, words: words, mayAsk: !options.noInput)
    let arranged = series.series.arrangements
    let programme = try series.programme()
    if !roomSaidYes, asker.canAsk { try context.show(series.reports().lists(side.track)) }
    let saidYes = try roomSaidYes || asker.yes(words.doesTheRoomSayYes, flag: "--room-said-yes")
    let carrier = try from ?? asker.ask(words.whoCarries, flag: "--from")
    let receiver =
      try to ?? (side == .staff ? arranged[.receiver] : nil)
      ?? asker.ask(words.whoReceives(side.track), flag: "--to")
    let typed =
      try answerBy ?? arranged[.answerBy]
      ?? asker.ask(words.question(for: .answerBy), flag: "--answer-by")
    let sessions = Set(programme.sessions(of: side.track).map(\.id))
    try series.perform(
      .handOver(
        HandOverID(context.drawName()), side.track, from: carrier, to: receiver,
        answerBy: Day(typed: typed, words),
        roles: nameRoles ? series.series.everyRole(at: sessions) : [], roomSaidYes: saidYes))
    guard let made = series.series.latestHandOver(of: side.track) else { return }
    try context.say(words.handedOver(made))
  }
}

extension Words {
  fileprivate func handedOver(_ handOver: HandOver) -> String {
    pick(
      """
      Överlämnad som version \(handOver.version), från \(handOver.from) till \(handOver.to). Svar senast \(long(handOver.answerBy)).
      Skriv ut den: tilldi list \(handOver.track.rawValue) --format markdown --output exports/\(fileName(of: handOver.track))
      """,
      """
      Handed over as version \(handOver.version), from \(handOver.from) to \(handOver.to). Answer by \(long(handOver.answerBy)).
      Write it out: tilldi list \(handOver.track.rawValue) --format markdown --output exports/\(fileName(of: handOver.track))
      """)
  }

  /// A file name for a side's list, so that one does not stand in the way of the other.
  private func fileName(of track: TrackKind) -> String {
    switch track {
    case .staff: pick("personalens-lista.md", "staff-list.md")
    case .management: pick("ledningens-lista.md", "management-list.md")
    }
  }
}
