import ArgumentParser
import TillDiCore
import TillDiDesk
import TillDiWords

/// `tilldi check`: the health of a series.
struct Check: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check the series' files: every line, the programme, copies, permissions.",
    discussion: """
      Every file in the folder is accounted for: copies of the record that a sync
      program left, and how much only they hold, attachments, leftovers, links that
      lead out, and what tilldi did not write. Reading never writes.

      A line that can't be read is named by its number; documents for others wait
      until it is resolved, since it may be the mark that something stays in the room.

      --set-aside moves such lines to a file of their own beside the record, so that
      work can go on.

      A record that lacks what was saved on this computer, since a sync program or a
      backup put an older one back, is told of by every command until the newer one
      is merged, or --as-it-stands says that it is right so.

      What two computers set in different ways, before they were merged, is shown
      with both sides until somebody chooses:
        tilldi check --choose k7f2m
      """)

  @Flag(help: "Move lines that can't be read to a file of their own.")
  var setAside = false

  @Option(
    help: ArgumentHelp(
      "Choose one side of what two computers set, by its name.", valueName: "name"))
  var choose: String?

  @Flag(help: "The record is older than what was saved here, and that is right.")
  var asItStands = false

  @OptionGroup var options: ChangeOptions

  func run(in context: Context) throws {
    var series = try OpenSeries(options, in: context)
    let words = series.words
    if let choose {
      let programme = try? series.programme()
      let names = series.conflictNames(programme)
      try context.say(words.chosen(try series.choose(choose, programme), names))
      return try series.showConflicts(try? series.programme())
    }
    if setAside, series.hasUnreadable {
      try context.say(words.setAside(try series.setAsideUnreadable()))
    }
    if asItStands, !options.preview, series.missingEntries > 0 {
      series.acceptAsItStands()
      try context.say(words.standsAsItIs)
    }
    if !options.preview, let right = series.putPermissionsRight() { try context.say(right) }
    for finding in series.findings() { try context.say(finding) }
    let programme = try series.programme()
    try series.showConflicts(programme)
    try context.say(
      words.healthy(
        lines: series.history.actions.count, notes: series.series.notes.count,
        programme: programme.title[words.language], version: Version.current))
    if !series.isUnderstood {
      throw Report(series.hasUnreadable ? words.unhealthy : words.newerLines)
    }
  }
}
