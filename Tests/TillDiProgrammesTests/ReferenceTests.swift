import Foundation
import GoldenFiles
import Testing
import TillDiCore
import TillDiProgrammes

/// The reference of a programme's file, which is made of the shape that the reader reads by.
@Suite struct ReferenceTests {
  @Test func theReferenceTellsEveryKey() throws {
    let article = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Sources/TillDiProgrammes/TillDiProgrammes.docc/FileOfAProgramme.md")
    let file = GoldenFile(article)
    #expect(try file.difference(from: reference, renewing: "ReferenceTests") == nil)
  }

  @Test func theSchemaIsNamedOnce() {
    let once = ProgrammeFile.namingSchema(Array("id: a\n".utf8))
    #expect(
      String(decoding: once, as: UTF8.self)
        == "# yaml-language-server: $schema=tilldi-programme.schema.json\nid: a\n")
    #expect(ProgrammeFile.namingSchema(once) == once)
  }

  private var reference: String {
    var text = """
      # A programme's file

      Every key of a programme's YAML file, what may stand there, and what it means.

      ## Overview

      `tilldi programme copy our-programme.yaml` writes a file to change, `tilldi programme check our-programme.yaml` tells
      every fault by line and column, and `tilldi schema programme-file` prints the same as a JSON Schema, for editors. The
      tables are made of ``ProgrammeFile/whole``, by which the file is read.

      A *text* is plain, and then Swedish, or has a line for each language, of which `sv` must be there. An *id* is small
      letters, digits and hyphens, sixty at most. Put quotation marks around a text that has a colon followed by a space, or a
      `?` or a comma between `{` and `}`.

      """
    for shape in ProgrammeFile.whole.all {
      text +=
        "\n### \(shape.name)\n\n| Key | What may stand there | What it means |\n|---|---|---|\n"
      for field in shape.fields {
        let key = "`\(field.key)`" + (field.isRequired ? "" : ", if any")
        text += "| \(key) | \(told(field.form)) | \(field.meaning[.english]) |\n"
      }
      if shape.hasLanguages { text += "| `sv`, `en`, … | text | The text in that language. |\n" }
    }
    return text
  }

  private func told(_ form: FileForm) -> String {
    switch form {
    case .text: "text"
    case .identifier: "id"
    case .name: "words, or an id"
    case .whole(let range): "\(range.lowerBound)–\(range.upperBound)"
    case .word(let words): words.map { "`\($0)`" }.joined(separator: ", ")
    case .groups: "`2` or `2–3`"
    case .mapping(let shape): "a \(shape.name)"
    case .textOr(let shape): "text, or a \(shape.name)"
    case .list(.word(let words)): "a list of " + words.map { "`\($0)`" }.joined(separator: ", ")
    case .list(let inner): "a list, each: \(told(inner))"
    case .named(let shape): "ids, each with a \(shape.name)"
    }
  }
}
