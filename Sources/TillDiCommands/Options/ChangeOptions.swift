import ArgumentParser
import TillDiDesk

/// Which series a command changes, and whether it does or only says what it would do.
///
/// One group, so that a command that takes `--preview` can't open the series without it.
struct ChangeOptions: ParsableArguments {
  @Flag(help: "Say what would be saved; write nothing.")
  var preview = false

  @OptionGroup var about: SeriesOptions
}

extension ChangeOptions {
  /// Whether nobody is to be asked.
  var noInput: Bool { about.noInput }
}

extension OpenSeries {
  /// Finds and opens a series; reading never writes.
  ///
  /// - Throws: A `Report`.
  init(_ options: SeriesOptions, in context: Context, isPreview: Bool = false) throws {
    try self.init(options.series, options.language, in: context, isPreview: isPreview)
    mayAsk = !options.noInput
  }

  /// Finds and opens a series that is to be changed, or only asked what a change would be.
  ///
  /// - Throws: A `Report`.
  init(_ options: ChangeOptions, in context: Context) throws {
    try self.init(options.about, in: context, isPreview: options.preview)
  }
}
