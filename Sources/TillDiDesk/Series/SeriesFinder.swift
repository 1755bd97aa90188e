import Files
package import TillDiCore
import TillDiJournal
package import TillDiWords

/// Finds the series a command is about.
package struct SeriesFinder {
  package let context: Context
  package let words: Words

  /// Takes where to look, and the words for what is missing.
  package init(context: Context, words: Words) {
    self.context = context
    self.words = words
  }

  /// The folder that was named, or the one there is.
  ///
  /// - Throws: A ``Report`` that says how to begin, or which series there are to choose from.
  package func folder(_ named: String?) throws -> String {
    if let named = named ?? context.environment["TILLDI_SERIES"], !named.isEmpty {
      return context.path(named)
    }
    if isSeries(context.directory) { return context.directory }
    let found = subfolders()
    if found.count == 1, let only = found.first { return context.path(only) }
    throw Report(found.isEmpty ? words.noSeries : words.severalSeries(found))
  }

  /// The language that a series speaks, by its first line alone; nil where that can't be known.
  package func language(_ named: String?) -> Language? {
    guard let folder = try? folder(named),
      let journal = try? Journal.open(folder, disk: context.disk)
    else { return nil }
    return Language(rawValue: journal.header.language)
  }

  /// Whether there is nothing here to choose from.
  package func hasNoSeries(_ named: String?) -> Bool {
    named == nil && context.environment["TILLDI_SERIES"] == nil && !isSeries(context.directory)
      && subfolders().isEmpty
  }

  /// The series here, where there are several and none was meant.
  package var several: [String]? {
    if let named = context.environment["TILLDI_SERIES"], !named.isEmpty { return nil }
    if isSeries(context.directory) { return nil }
    let found = subfolders()
    return found.count > 1 ? found : nil
  }

  private func isSeries(_ folder: String) -> Bool {
    Journal.exists(in: folder, disk: context.disk)
  }

  private func subfolders() -> [String] {
    let names = try? context.disk.names(context.directory)
    return (names ?? []).filter { !$0.hasPrefix(".") && isSeries(context.path($0)) }.sorted()
  }
}
