import Foundation
import Testing

/// Two facilitators' laptops and the folder in which files travel between them.
struct TwoLaptops {
  /// The staff's, where the list is handed over.
  let staff: Stand
  /// Management's, with nothing but what it receives.
  let management: Stand
  let language: String

  init(_ language: String = "sv") async throws {
    self.language = language
    staff = try await Samples.begun(language)
    management = try Stand()
    try await staff.succeed(
      "note", "-", "--session", "staff-2", "--kind", "disturbance",
      input: "Fyra inloggningar\nSchemat ändras\nSkrivaren\nWifi tar slut\n!Vi lånar inloggningar\n"
    )
    try await staff.succeed(
      "note", "Vi vill bestämma över larmen", "--kind", "claim", "--detail", "på APT")
  }

  /// The file that lists travel in, by its path from either laptop.
  var list: String { staff.root + "/lista.json" }
  /// The file that replies travel in.
  var replies: String { staff.root + "/svar.json" }

  func handOver() async throws {
    try await staff.succeed(
      "hand-over", "staff", "--from", "undersköterska", "--to", "områdeschef", "--answer-by",
      Today.adding(60), "--room-said-yes", "--output", list)
  }

  /// Hands over, and begins the series on management's laptop.
  func meet() async throws {
    try await handOver()
    try await management.succeed("receive", list, "--new")
  }

  /// The name of a line's note.
  func note(_ text: String) throws -> String {
    struct File: Decodable {
      struct Line: Decodable {
        var note: String
        var text: String
      }
      var lines: [Line]
    }
    let data = try Data(contentsOf: URL(fileURLWithPath: list))
    let file = try JSONDecoder().decode(File.self, from: data)
    return try #require(file.lines.first { $0.text == text }).note
  }

  func change(_ path: String, _ change: (String) -> String) throws {
    let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    try Data(change(text).utf8).write(to: URL(fileURLWithPath: path))
  }
}
