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
    let id = try named(in: series)
    guard let note = series.series.notes[id], note.kind == .offer else {
      throw Report(words.noSuchLine(offer))
    }
    if able == nil, willing == nil, daring == nil {
      let told = note.detail.map { " · \($0)" } ?? words.nothingNeededYet(offer)
      return try context.say(note.text + told)
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
    try context.say("\(note.text) · \(text)")
  }

  /// The offer by its number in the list as it stands, which is the one that is changed.
  private func named(in series: OpenSeries) throws -> NoteID {
    if let named = Words.line(named: offer), named.list == .offer,
      let line = series.series.lines(of: .offer).first(where: { $0.rank == named.rank })
    {
      return line.note
    }
    return try series.note(offer)
  }
}
