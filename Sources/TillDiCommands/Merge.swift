import ArgumentParser
import TillDiDesk
import TillDiExchange
import TillDiReports
import TillDiWords

/// `tilldi merge`: brings in what was written on another computer.
struct Merge: TillDiCommand {
  /// The forms the result can have.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case terminal
    case json
  }

  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Bring in what another computer's copy of this series has.",
    discussion: """
      OTHER is the copy's folder, on a memory stick or wherever it lies, or a record
      that a sync program left beside yours under another name; it is only read.
      Merge in any order and as often as you like: what is here already comes
      no second time. Do the same on the other computer, and both have all.

      What both changed is shown with both sides until you choose with
      tilldi check. Notes that stay in the room over there are left there. What was
      erased there is erased here too; you are asked first. A merge can't be undone.

      Examples:
        tilldi merge /media/usb/Solgården
        tilldi merge ../kopia/Solgården --preview
        tilldi merge "Solgården/journal (konfliktkopia).jsonl"
      """)

  @Argument(help: "The other copy's folder, or its record.")
  var other: String

  @Flag(help: "Bring notes that stay in the room as well; they stay in the room here too.")
  var withRoomNotes = false

  @Flag(help: "Say what would come, and change nothing.")
  var preview = false

  @Flag(help: "Don't ask before erasing what was erased over there.")
  var yes = false

  @Option(help: "terminal or json.")
  var format: Format = .terminal

  @OptionGroup var options: SeriesOptions

  func run(in context: Context) throws {
    var series = try OpenSeries(options, in: context)
    let words = series.words
    let asker = Asker(context: context, words: words, mayAsk: !options.noInput)
    let merged =
      try preview
      ? series.previewMerge(other, withRoomNotes: withRoomNotes)
      : series.merge(other, withRoomNotes: withRoomNotes) { lines in
        try context.tell(words.wouldEraseHere(lines: lines))
        return try yes || asker.yes(words.mergeAllTheSame, flag: "--yes")
      }
    guard let merged else { return try context.tell(words.nothingMerged) }
    switch format {
    case .terminal: try MergeTold(merged, from: other, isPreview: preview, in: series).tell()
    case .json:
      try context.write(data: try series.export(of: merged, isPreview: preview).data)
    }
  }
}
