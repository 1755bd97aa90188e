import ArgumentParser
import Documents
import TillDiCore
import TillDiDesk
import TillDiExchange
import TillDiReports
import TillDiWords

/// What of the process is shown.
enum MapPage: String, NamedChoice {
  case now
  case dream
  case wayIn = "way-in"

  /// The map it is a page of, if it is one.
  var map: MapKind? {
    switch self {
    case .now: .now
    case .dream: .dream
    case .wayIn: nil
    }
  }
}

/// The forms a process map has on its way out.
enum MapFormat: String, PaperFormat, ExpressibleByArgument {
  case terminal
  case markdown
  case html
  case docx
  case json
  case lanes
}

/// `tilldi map`: management's process map.
struct MapCommand: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "map",
    abstract: "Show or draw management's process: as it is, and as it should be.",
    discussion: """
      A moment is written: name: role, role -> who decides
      What staff can value, who owns it and how staff reach it follow, if you like:
        ; values: …; owns: …; way in: …        (värderar, äger, väg in)

      Examples:
        tilldi map now "Beställning: enhetschef, IT -> förvaltningschef"
        tilldi map dream --edit 1 \\
          "Beställning: enhetschef, undersköterska -> arbetslaget"
        tilldi map dream --edit 1 "beslutar: laget; äger: IT; väg in: APT"
        tilldi map dream --remove 3
        tilldi map dream --take 1
        tilldi map dream --format lanes
        tilldi map way-in --output exports/vagar-in.md

      Dream begins as a copy of now; from then on now is kept as it stands. --edit
      leaves what it doesn't name as it is. The differences are numbered as
      proposals: --take makes an offer of one, --dismiss puts it aside.

      lanes draws a line for each role; what it shows stands below it in words. In a
      file that ends in .html it is a picture.
      way-in is the sheet for staff: who owns each moment, and how to reach it.
      """)

  @Argument(help: "now, dream or way-in.")
  var page: MapPage

  @Argument(help: "A moment to add, or what --edit changes in the one it names.")
  var moment: [String] = []

  @Option(help: ArgumentHelp("Change the moment with this number.", valueName: "n"))
  var edit: Int?

  @Option(help: ArgumentHelp("Take away the moment with this number.", valueName: "n"))
  var remove: Int?

  @Option(help: ArgumentHelp("Put the new moment after this number.", valueName: "n"))
  var after: Int?

  @Option(help: ArgumentHelp("Make an offer of the proposal with this number.", valueName: "n"))
  var take: Int?

  @Option(help: ArgumentHelp("Put the proposal with this number aside for good.", valueName: "n"))
  var dismiss: Int?

  @Option(help: "terminal, markdown, html, docx or json; a map also as lanes.")
  var format: MapFormat?

  @Flag(help: "Draw lanes with plain characters: # decides, o takes part.")
  var ascii = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var options: SeriesOptions

  func check() throws(Misuse) {
    let isChange = !moment.isEmpty || [edit, remove, after, take, dismiss].contains { $0 != nil }
    if page == .wayIn, isChange || format == .lanes || ascii {
      throw Misuse.wayInIsShown
    }
    if page != .dream, take != nil || dismiss != nil {
      throw Misuse.proposalsAreOfTheDream
    }
    // One thing at a time: a number means another moment once one is taken away.
    let ways = [edit, remove, take, dismiss].count { $0 != nil }
    if ways > 1 || (!moment.isEmpty && [remove, take, dismiss].contains { $0 != nil }) {
      throw Misuse.oneThingAtATime
    }
    if edit != nil, moment.isEmpty {
      throw Misuse.changeIsMissing
    }
  }

  func run(in context: Context) throws {
    var series = try OpenSeries(options, in: context, isPreview: output.preview)
    let place = output.place
    let isDrawn = format == .lanes
    let lanes: DocumentFormat =
      try isDrawn && !place.isStandardOutput ? series.form(nil, to: place) : .terminal
    let format: MapFormat = try isDrawn ? .lanes : series.form(format, to: place)
    // A screen is for whoever sits there; anything else may travel.
    if format != .terminal, format != .lanes || output.output != nil {
      try series.requireUnderstood()
    }
    let programme = try series.programmeIfOpen()
    if let map = page.map { try change(map, &series) }
    try show(series.reports(programme), as: format, lanes: lanes, &series)
  }

  private func show(
    _ reports: Reports, as format: MapFormat, lanes form: DocumentFormat,
    _ series: inout OpenSeries
  ) throws {
    let name = "map-\(page.rawValue)"
    switch format {
    case .terminal, .markdown, .html, .docx:
      try series.emit(reports.page(page), as: format.document, named: name, to: output.place)
    case .lanes:
      let lanes = reports.lanes(page.map ?? .now, inASCII: ascii)
      try series.emit(lanes, as: form, named: name, to: output.place)
    case .json:
      let bytes =
        page.map.map { reports.mapExport($0).data } ?? reports.wayInExport().data
      try series.emit(bytes, named: name, to: output.place)
    }
  }

  private func change(_ map: MapKind, _ series: inout OpenSeries) throws {
    if take != nil || dismiss != nil { return try answerProposals(&series) }
    guard !moment.isEmpty || remove != nil else { return }
    var requests: [Request] =
      map == .dream && !series.series.isDreamBegun ? [.beginDream] : []
    let moments = try series.decided(requests).after.series.maps[map] ?? []
    func named(_ number: Int) throws -> Moment {
      guard moments.indices.contains(number - 1) else {
        throw Report(.unknownMoment, series.words)
      }
      return moments[number - 1]
    }
    if let remove { requests.append(.removeMoment(map, try named(remove).id)) }
    if !moment.isEmpty {
      let text = typed(moment.joined(separator: " "))
      let drawn =
        try edit.map { MomentLine(reading: text, isChange: true).applied(to: try named($0)) }
        ?? Moment(reading: text, id: MomentID(series.context.drawName()))
      requests.append(.setMoment(map, drawn, after: try after.map { try named($0).id }))
    }
    try series.requireFree(output.place)
    try series.perform(requests)
  }

  private func answerProposals(_ series: inout OpenSeries) throws {
    let open = try series.reports().mapProposals
    func named(_ number: Int) throws -> MapProposal {
      guard open.indices.contains(number - 1) else {
        throw Report(series.words.noProposal(number, of: open.count))
      }
      return open[number - 1]
    }
    try series.requireFree(output.place)
    if let dismiss { try series.perform(.dismiss(named(dismiss).proposal)) }
    if let take {
      let proposal = try named(take)
      let note = NoteID(series.context.drawName())
      let text = series.words.offer(of: proposal)
      try series.perform([
        .say(note, .offer, text: text, detail: nil, staysInRoom: false),
        .takeUp(proposal.proposal, as: note),
      ])
      let line = series.series.lines(of: .offer).first { $0.note == note }
      let name = line.map { series.words.name(of: $0) } ?? text
      try series.context.tell(series.words.isOnTheList(name, text))
    }
  }
}

extension Reports {
  /// A page of the process, to be read.
  fileprivate func page(_ page: MapPage) -> Document {
    page.map.map { processMap($0) } ?? wayIn()
  }
}
