import ArgumentParser
import TillDiDesk
import TillDiExchange
import TillDiReports
import TillDiWords

/// `tilldi schema`: what the data that is written for other programs holds.
struct SchemaCommand: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of a form of data, for other programs.",
    discussion: """
      Without a name: which there are.

      Examples:
        tilldi schema list
        tilldi schema programme-file > tilldi-programme.schema.json
      """)

  @Argument(help: "One of them, such as list.")
  var name: String?

  @OptionGroup var options: SeriesOptions

  func run(in context: Context) throws {
    let language = context.language(options.language)
    let schemas = JSONSchema.all(language)
    guard let name else {
      return try context.output.write(schemas.map { $0.name + "\n" }.joined())
    }
    guard let found = schemas.first(where: { $0.name == name }) else {
      throw Report(Words(language).noSuchSchema(name, known: schemas.map(\.name)))
    }
    try context.output.write(found.text)
  }
}
