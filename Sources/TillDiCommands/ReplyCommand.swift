import ArgumentParser
import TextShape
import TillDiCore
import TillDiDesk
import TillDiScreen
import TillDiWalk
import TillDiWords

/// `tilldi reply`: a role with mandate answers.
struct ReplyCommand: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "reply",
    abstract: "Answer what was handed over; without arguments, item by item in the list's order.",
    discussion: """
      Kinds: yes · yes-if · try-first · someone-else · no
      (or 1–5, or ja, om, provar, annan, nej).
      Each claim and each of the top three gets its own reply; the rest may share one.

      Examples:
        tilldi reply
        tilldi reply stör1 --kind no --role områdeschef \\
          --reason "Avtalet löper till 2028"
        tilldi reply vill2 --kind yes --role enhetschef --by 30/4
        tilldi reply vill2 --change --by 30/6
        tilldi reply förra1 --kind no --reason "Det finns inga pengar i år"
        tilldi reply kan1 --kind want-if --reason "vi får en timme till det"
        tilldi reply --offers

      Staff answer management's offers, such as kan1: want · want-if · not-for-us ·
      talk (or 1–4, or vill, vill om, inte, prata); --offers goes through those
      that have no answer.

      A line that an earlier series left without an answer is named förra1 or last1.

      With --change, what is not said of a line or an offer stays as it was, and
      the old reply is kept; where nothing is said, it asks. A line keeps its
      name in every version; vill2/1, or --version 1, is Vill 2 as it stood in
      version 1, such as on an older sheet.
      """)

  @Argument(help: "What is answered, such as vill1; several may share a reply.")
  var items: [String] = []

  @Option(help: "Which of the five kinds; of an offer, which of the four.")
  var kind: String?

  @Option(help: "The reason, the condition, or who else decides.", transform: typed)
  var reason: String?

  @Option(help: "The role with mandate that answers.", transform: typed)
  var role: String?

  @Option(help: ArgumentHelp("The last day for what is promised.", valueName: "day"))
  var by: String?

  @Option(help: "What the team will notice in their everyday.", transform: typed)
  var effect: String?

  @Option(
    help: ArgumentHelp("The version that was answered; the newest unless said.", valueName: "n"))
  var version: Int?

  @Flag(help: "Change a reply that was given; the old one stays in the history.")
  var change = false

  @Flag(help: "Go through management's offers: what does the team say of each?")
  var offers = false

  @OptionGroup var options: ChangeOptions

  func check() throws(Misuse) {
    if options.preview, items.isEmpty || change && saysNothing && !isOfOffers {
      throw Misuse.previewOfOneReply
    }
    if isOfOffers || offers, role != nil || by != nil || effect != nil || version != nil {
      throw Misuse.offerHasItsOwnAnswer
    }
    if offers, !items.isEmpty { throw Misuse.offersOrOne }
    let areOffers = items.map { LineName(typed: $0)?.list == .offer }
    if Set(areOffers).count > 1 { throw Misuse.linesOfBothSides }
  }

  func run(in context: Context) throws {
    var series = try OpenSeries(options, in: context)
    if items.isEmpty, options.noInput || version != nil {
      throw Report(series.words.missing(.line))
    }
    if offers { return try ReplyDialogue(context: context).offers(&series) }
    if items.isEmpty {
      return try ReplyDialogue(context: context).run(&series)
    }
    if isOfOffers { return try answerOffers(&series) }
    let words = series.words
    if items.count == 1, let number = Words.carriedLine(named: items[0]) {
      return try answerCarried(number, &series)
    }
    var seen: Set<NoteID> = []
    let meant = try items.map { try line($0, in: series) }
    let notes = meant.map(\.note).filter { seen.insert($0).inserted }
    guard let latest = series.series.latestHandOver(of: .staff) else {
      throw Report(.notHandedOver(.staff), words)
    }
    let asker = Asker(context: context, words: words, mayAsk: !options.noInput)
    var handOver = latest
    if !change, let older = meant.compactMap(\.version).first(where: { $0.id != latest.id }) {
      let sheet = OlderSheet(older, of: notes, newest: latest, in: series.series)
      let told = words.olderSheet(sheet)
      if !asker.canAsk || options.preview {
        try context.tell(told)
      } else if try !asker.yes(told + "\n" + words.mayItBeSaved, flag: "--no-input") {
        throw Report(words.nothingSaved)
      }
      if !sheet.saysTheSame { handOver = older }
    }
    let earlier =
      change
      ? series.series.answers.last { !Set($0.reply.items).isDisjoint(with: notes) }?.reply : nil
    if change, earlier == nil { throw Report(.unknownReply, words) }
    if let earlier, !Set(notes).isSubset(of: earlier.items) {
      throw Report(words.changeOneReply)
    }
    if change, let note = notes.first, saysNothing {
      let isThere = series.series.comparison.items.contains { $0.line.note == note }
      if options.noInput || !isThere { throw Report(words.missing("--kind")) }
      return try ReplyDialogue(context: context).change(note, &series)
    }
    let typed = try chosen(earlier, asker, words)
    let chosen = typed.kind
    // Where lines share a reply, those that are named get one of their own.
    let isSplit = earlier.map { !Set($0.items).isSubset(of: notes) } ?? false
    let items = isSplit ? notes : earlier?.items ?? notes
    // A reply stays with the version it answered where something of it has left the list since.
    let isThere = earlier == nil || Set(items).isSubset(of: latest.items.map(\.note))
    func said(_ role: String) throws -> String { try series.role(role, insteadOf: earlier?.role) }
    let given = self.reason ?? typed.reason
    let reason = chosen == .someoneElse ? try given.map(said) : given
    let reply = Reply(
      id: isSplit ? ReplyID(context.drawName()) : earlier?.id ?? ReplyID(context.drawName()),
      handOver: isThere ? handOver.id : earlier?.handOver ?? handOver.id, items: items,
      kind: chosen, reason: reason ?? (chosen == earlier?.kind ? earlier?.reason : nil),
      role: try role.map(said) ?? earlier?.role ?? series.series.arrangements[.answerer]
        ?? handOver.to,
      by: try by.map { try Day(typed: $0, today: context.now().day, words) }
        ?? dayStanding(earlier, chosen, context.now().day),
      effect: effect ?? earlier?.effect)
    // Whoever answers a list has opened it.
    try series.perform([.open(by: .management), .reply(reply, replacing: change)])
    let isFar = series.series.receipts[.staff] != nil
    let followUp = series.series.followUps(on: context.now().day).first { $0.id == reply.id }
    if chosen == .someoneElse, Words.isSafetyRepresentative(reply.reason ?? "") {
      try context.tell(words.text(of: .replacesNoReport))
    }
    try context.say(words.replied(chosen, to: followUp?.lines ?? [], isFar: isFar))
  }

  /// The day a reply keeps when it is changed: another kind's day was for something else, and is kept only while it is
  /// still to come.
  private func dayStanding(_ earlier: Reply?, _ kind: ReplyKind, _ today: Day) -> Day? {
    guard let earlier, let by = earlier.by, kind.promises else { return nil }
    return kind == earlier.kind || by >= today ? by : nil
  }

  /// Answers a line that an earlier series left without an answer.
  private func answerCarried(_ number: Int, _ series: inout OpenSeries) throws {
    let (words, context) = (series.words, series.context)
    let lines = series.series.carriedLines
    guard lines.indices.contains(number - 1) else {
      throw Report(words.noSuchLine(items[0]))
    }
    let asker = Asker(context: context, words: words, mayAsk: !options.noInput)
    let line = lines[number - 1]
    let typed = try chosen(nil, asker, words)
    let chosen = typed.kind
    let said =
      try reason ?? typed.reason
      ?? (chosen.needsReason
        ? asker.ask(words.question(forReasonOf: chosen), flag: "--reason") : nil)
    let answerer = try role.map { try series.role($0) } ?? series.series.arrangements[.answerer]
    try series.perform(
      .answerCarried(
        line.id, chosen, reason: said, role: answerer ?? line.to,
        by: by.map { try Day(typed: $0, today: context.now().day, words) }))
    guard
      let followUp = series.series.followUps(on: context.now().day).first(where: {
        $0.id == line.id
      })
    else { return }
    try context.say(words.saidOf(followUp))
  }

  /// A line by its name, and the version it is named in, where one is said.
  private func line(_ name: String, in series: OpenSeries) throws
    -> (note: NoteID, version: HandOver?)
  {
    let full = version.map { "\(name)/\($0)" } ?? name
    guard let old = try series.lineInVersion(named: full) else {
      return (try series.note(name), nil)
    }
    let answered = series.series.handOvers.first { $0.id == old.handOver }
    // What was erased since can't be answered; a reply that was given to it can be changed.
    if !change, let answered,
      !series.series.lines(of: answered).contains(where: { $0.note == old.note })
    {
      throw series.noLine(String(name.prefix { $0 != "/" }))
    }
    return (old.note, answered)
  }

  /// Whether nothing of the reply was said, so that it is asked for.
  private var saysNothing: Bool {
    kind == nil && reason == nil && role == nil && by == nil && effect == nil
  }

  /// The kind that was named, with what was said along with it; asked for where nothing was said and nothing stands.
  private func chosen(_ earlier: Reply?, _ asker: Asker, _ words: Words) throws -> TypedReply {
    if kind == nil, let earlier { return TypedReply(kind: earlier.kind, reason: nil) }
    let typed = try kind ?? asker.ask(words.whichReply(), flag: "--kind")
    guard let chosen = Words.reply(in: typed) else { throw Report(words.notAReply(typed)) }
    return chosen
  }
}
