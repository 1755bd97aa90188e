import ArgumentParser
import TextShape
import TillDiCore
import TillDiDesk
import TillDiScreen
import TillDiWalk
import TillDiWords

/// `tilldi trust-check`: whether the replies are clear.
struct TrustCheckCommand: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "trust-check",
    abstract: "Keep whether it is clear who does what, by when, and what happens if not.",
    discussion: """
      Asked once of those who have heard all replies to the staff's list. Without
      options it asks, one thing at a time; the answer stands beside the replies,
      in tilldi follow-up and in the report. What is left out stays as it was, or
      was not asked.

      Examples:
        tilldi trust-check
        tilldi trust-check --clear
        tilldi trust-check --who yes --when partly --if-not unknown
        tilldi trust-check --unclear when --otherwise "Vi säger till veckan innan"
      """)

  @Flag(help: "All three are clear.")
  var clear = false

  @Option(help: "What is unclear: who, when, otherwise; several with a comma.")
  var unclear: String?

  @Option(help: "Who does what: yes, partly, no or unknown.")
  var who: String?

  @Option(help: "By when: yes, partly, no or unknown.")
  var when: String?

  @Option(help: "What happens if it can't be kept: yes, partly, no or unknown.")
  var ifNot: String?

  @Option(help: "What happens if something can't be kept, in words.", transform: typed)
  var otherwise: String?

  @OptionGroup var options: ChangeOptions

  func check() throws(Misuse) {
    if [clear, unclear != nil, !answered.isEmpty].count(where: \.self) > 1 {
      throw Misuse.clearOrUnclear
    }
    if options.preview, isAsking { throw Misuse.previewOfAnAnswer }
  }

  /// What was given of each of the three.
  private var answered: [(question: TrustQuestion, answer: String)] {
    [(TrustQuestion.who, who), (.when, when), (.otherwise, ifNot)].compactMap { question, answer in
      answer.map { (question, $0) }
    }
  }

  /// Whether it is to ask: nothing was said in the command.
  private var isAsking: Bool { !clear && unclear == nil && answered.isEmpty && otherwise == nil }

  func run(in context: Context) throws {
    var series = try OpenSeries(options, in: context)
    let words = series.words
    guard let handOver = series.series.latestHandOver(of: .staff) else {
      throw Report(.notHandedOver(.staff), words)
    }
    if isAsking {
      if options.noInput { throw Report(words.missing("--clear")) }
      return try TrustDialogue(context: context).run(&series, of: handOver.id)
    }
    let earlier = series.series.trustChecks[handOver.id]
    try series.perform(
      .checkTrust(
        TrustCheck(
          handOver: handOver.id,
          answers: series.series.standingTrustAnswers(to: handOver.id)
            .merging(try answers(words)) { $1 },
          otherwise: otherwise ?? earlier?.otherwise)))
    if let kept = series.series.trustChecks[handOver.id] {
      try context.say(words.text(of: .trustKept(words.trustSaid(kept))))
    }
    let untold = series.series.followUps(on: context.now().day).count(where: \.isToTell)
    if untold > 0 { try context.tell(words.trustBeforeTold(untold)) }
  }

  /// What was said of the three; nothing where only what happens otherwise was.
  private func answers(_ words: Words) throws -> [TrustQuestion: TrustAnswer] {
    if clear { return Dictionary(uniqueKeysWithValues: TrustQuestion.allCases.map { ($0, .yes) }) }
    if let unclear {
      guard let questions = Words.trustQuestions(named: unclear) else {
        throw Report(words.notATrustQuestion)
      }
      // That some is unclear says nothing of the rest.
      return Dictionary(uniqueKeysWithValues: Set(questions).map { ($0, .no) })
    }
    var answers: [TrustQuestion: TrustAnswer] = [:]
    for (question, text) in answered {
      guard let said = Words.trustAnswers(in: text), said.answers.count == 1, said.words == nil
      else { throw Report(words.text(of: .notATrustAnswer)) }
      answers[question] = said.answers.first
    }
    return answers
  }
}
