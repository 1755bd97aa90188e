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
      Asked once of all replies to the staff's list. Without options it asks; the
      answer stands beside the replies, in tilldi follow-up and in the report.

      Examples:
        tilldi trust-check
        tilldi trust-check --clear
        tilldi trust-check --unclear when --otherwise "Vi säger till veckan innan"
      """)

  @Flag(help: "All three are clear.")
  var clear = false

  @Option(help: "What is unclear: who, when, otherwise; several with a comma.")
  var unclear: String?

  @Option(help: "What happens if something can't be kept.", transform: typed)
  var otherwise: String?

  @OptionGroup var options: ChangeOptions

  func check() throws(Misuse) {
    if clear, unclear != nil {
      throw Misuse.clearOrUnclear
    }
    if options.preview, !clear, unclear == nil, otherwise == nil {
      throw Misuse.previewOfAnAnswer
    }
  }

  func run(in context: Context) throws {
    var series = try OpenSeries(options, in: context)
    let words = series.words
    guard let handOver = series.series.latestHandOver(of: .staff) else {
      throw Report(.notHandedOver(.staff), words)
    }
    let earlier = series.series.trustChecks[handOver.id]
    if !clear, unclear == nil, otherwise == nil {
      if options.noInput { throw Report(words.missing("--clear")) }
      return try TrustDialogue(context: context).run(&series, of: handOver.id)
    }
    let questions = try unclear.map { text in
      guard let questions = Words.trustQuestions(named: text) else {
        throw Report(words.text(of: .notATrustQuestion))
      }
      return questions
    }
    try series.perform(
      .checkTrust(
        TrustCheck(
          handOver: handOver.id, unclear: questions ?? (clear ? [] : earlier?.unclear ?? []),
          otherwise: otherwise ?? earlier?.otherwise)))
    try context.say(words.text(of: .trustKept))
  }
}
