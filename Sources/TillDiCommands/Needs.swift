import ArgumentParser
import TillDiCore
import TillDiDesk
import TillDiReports
import TillDiWords

/// `tilldi needs`: what staff need to be able, to want and to dare take an offer.
struct Needs: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "needs",
    abstract: "Keep what staff need to be able, willing and daring to take an offer.",
    discussion: """
      It is part of the offer's conditions, one after the other:
        kan: introduktion en timme · vågar: chefen säger det högt

      What is not said stays as it was; "" takes a part away. An offer alone shows
      what stands there.

      Examples:
        tilldi needs kan2
        tilldi needs kan2 --able "introduktion en timme"
      """)

  @Argument(help: "The offer, such as kan2 or offer2.")
  var offer: String

  @Option(help: "What it takes to be able: time, knowledge, things.", transform: typed)
  var able: String?

  @Option(help: "What it takes to want to.", transform: typed)
  var willing: String?

  @Option(help: "What it takes to dare.", transform: typed)
  var daring: String?

  @OptionGroup var options: ChangeOptions

  func run(in context: Context) throws {
    var series = try OpenSeries(options, in: context)
    let words = series.words
    // As the list stands now, which is the one that is changed.
    let listed = series.listed(offer)
    if listed == nil, case .new? = LineName(typed: offer)?.mark { throw series.noLine(offer) }
    let id = try listed ?? series.note(offer)
    guard let note = series.series.notes[id], note.kind == .offer else {
      throw Report(words.noSuchLine(offer))
    }
    let line = series.series.lines(of: .offer).first { $0.note == id }
    let name = line.map { words.named($0) } ?? note.text
    if able == nil, willing == nil, daring == nil {
      let told = note.detail.map { " · \($0)" } ?? words.nothingNeededYet(offer)
      return try context.say(name + told)
    }
    var said: [OfferNeeds.Need: String] = [:]
    said[.able] = able
    said[.willing] = willing
    said[.daring] = daring
    let needs = OfferNeeds(reading: note.detail).adding(said, in: words.language)
    guard let text = needs.text(in: words.language) else {
      throw Report(words.noConditionsLeft)
    }
    try series.perform(.detail(id, text: text))
    try context.say("\(name) · \(text)")
  }
}
