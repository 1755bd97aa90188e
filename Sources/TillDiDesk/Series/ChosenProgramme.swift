package import TillDiCore
import TillDiProgrammes
package import TillDiReports
package import TillDiWords

/// The programme that a person means: the file that was named, the series' own, or the one in the binary.
package struct ChosenProgramme {
  /// The words it is told in: those of the series there is, else those that were asked for.
  package let words: Words
  private let context: Context
  private let file: String?
  private let language: Language?
  /// The folder of the series there is, where no file was named.
  private let folder: String?

  /// Takes what was named.
  package init(
    _ file: String?, series named: String?, _ language: Language?, in context: Context
  ) {
    self.context = context
    self.file = file
    self.language = language
    let said = Words(context.language(language))
    let finder = SeriesFinder(context: context, words: said)
    let hasSeries = file == nil && !finder.hasNoSeries(named)
    folder = hasSeries ? try? finder.folder(named) : nil
    // The series' own programme is told in the series' own language.
    let own = hasSeries && language == nil ? try? OpenSeries(named, nil, in: context) : nil
    words = own?.words ?? said
  }

  /// The file that was named, the series' own, or the one in the binary.
  ///
  /// - Throws: A ``Report``.
  package func source() throws -> (bytes: [UInt8], file: String) {
    if let file { return (try context.programme(named: file, words), file) }
    if let path = folder.map({ $0 + "/programme.yaml" }) {
      return (try context.contents(of: path, words), path)
    }
    return (Programmes.builtInBytes("tilldi") ?? [], "tilldi")
  }

  /// The programme.
  ///
  /// - Throws: A ``Report`` naming every fault by line and column.
  package func load() throws -> Programme {
    let (bytes, file) = try source()
    do throws(ProgrammeProblems) {
      return try Programmes.load(bytes, file: file)
    } catch {
      throw Report(error, words)
    }
  }

  /// Reports of a programme alone.
  package func reports(_ programme: Programme) -> Reports {
    Reports(
      series: Series(name: programme.title[words.language], language: words.language),
      programme: programme, today: context.now().day, words: words)
  }
}
