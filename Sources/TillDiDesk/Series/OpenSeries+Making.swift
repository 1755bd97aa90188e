public import TillDiCore
import TillDiProgrammes
import TillDiWords

extension Programme {
  /// A programme that travels with the library: `tilldi` is the model as it was piloted.
  ///
  /// ```swift
  /// let programme = try Programme.builtIn("tilldi")
  /// print(programme.sessions(of: .staff).count)  // 4
  /// ```
  ///
  /// - Throws: A ``Report`` where there is none by that name.
  public static func builtIn(_ id: String) throws -> Programme {
    do throws(ProgrammeProblems) {
      if let programme = try Programmes.builtIn(id) { return programme }
    } catch {
      throw Report(error, Words(.english))
    }
    throw Report(Words(.english).noSuchProgramme(id, known: Programmes.builtInIDs))
  }
}

extension OpenSeries {
  /// Makes a series in a folder of its own, run by the built-in programme, and opens it.
  ///
  /// - Parameters:
  ///   - name: The workplace; the folder is called so.
  ///   - language: What people are spoken to in.
  ///   - context: The world; the folder is made where it stands.
  /// - Returns: The series, opened.
  /// - Throws: A ``Report`` where there is such a folder, or it can't be made; then nothing was left behind.
  public static func make(
    _ name: String, _ language: Language = .swedish, in context: Context = .live()
  ) throws -> OpenSeries {
    let founder = SeriesFounder(context: context, words: Words(language))
    let plan = try founder.plan(
      name: name, heading: Heading(), programme: nil, file: nil, dates: nil, after: nil)
    return try OpenSeries(context.path(founder.found(plan).folderName), language, in: context)
  }
}
