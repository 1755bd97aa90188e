package import TillDiCore
import TillDiReports
import TillDiWords

extension Context {
  /// Shows where a series is; in a folder without any, how to begin.
  ///
  /// - Throws: A ``Report`` or an ``OutputFailure``.
  package func showStatus(of named: String?, _ language: Language?, besideMenu: Bool = false)
    throws
  {
    let words = Words(self.language(language))
    if SeriesFinder(context: self, words: words).hasNoSeries(named) {
      return try say(words.howToBegin)
    }
    let series = try OpenSeries(named, language, in: self)
    let programme = try series.programme()
    try show(series.reports(programme).status(besideMenu: besideMenu))
    let undecided = series.openConflicts(programme).count
    if undecided > 0 { try say("\n" + series.words.undecided(undecided)) }
    if series.needsChecking { try say("\n" + series.words.seeCheck) }
  }
}
