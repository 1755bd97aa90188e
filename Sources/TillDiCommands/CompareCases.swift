import ArgumentParser
import Foundation
import Matching
import TillDiCore
import TillDiDesk
import TillDiExchange
import TillDiWords

/// The forms that a comparison can have; the last is for cases only.
enum CompareFormat: String, PaperFormat, ExpressibleByArgument {
  case terminal
  case markdown
  case html
  case docx
  case csv
  case json
  case jsonl
}

/// Two lists of texts outside any series, whose pairs are to be scored.
struct ComparisonCase: Decodable {
  /// A text of either list.
  struct Item: Decodable {
    var id: String
    var text: String
  }

  var id: String
  var language: String
  var staff: [Item]
  var management: [Item]
  var links: [Link]?

  /// A pair that people linked; only looked at for what it refers to.
  struct Link: Decodable {
    var staff: String
    var management: String
  }
}

/// `tilldi compare --case`: the score of every pair of a case, a line each.
///
/// All files are read before anything is written, and the lines of one text go out together: memory
/// is by the length of the texts, whatever the number of pairs.
struct CompareCases {
  let context: Context
  let words: Words
  /// The lexicons of the municipality's own, beside ours.
  let lexicons: [String]

  /// Scores the cases in files.
  ///
  /// - Throws: A `Report` that says what is wrong with a file; nothing is written then.
  func run(_ files: [String]) throws {
    let lexicon = try LexiconFiles(context: context, words: words).lexicon(with: lexicons)
    var known: Set<String> = []
    let cases = try files.map { try read($0, known: &known) }
    for (file, language) in cases {
      let match = Matcher(lexicon: lexicon, language: language)
        .match(file.staff.map(\.text), file.management.map(\.text))
      let others = file.management.map { quoted($0.id) }
      let name = quoted(file.id)
      for (row, item) in file.staff.enumerated() {
        let beginning = "{\"case\":\(name),\"staff\":\(quoted(item.id)),\"management\":"
        let lines = zip(others, match.scores(of: row)).map { other, score in
          "\(beginning)\(other),\"score\":\(score)}\n"
        }
        try context.write(data: Array(lines.joined().utf8))
      }
    }
  }

  private func read(
    _ file: String, known: inout Set<String>
  ) throws -> (ComparisonCase, MatchingLanguage) {
    let bytes = try context.contents(of: context.path(file), named: file, words)
    let found: ComparisonCase
    do {
      found = try JSONDecoder().decode(ComparisonCase.self, from: Data(bytes))
    } catch {
      throw Report(words.text(of: CaseFault(error), in: file))
    }
    guard let language = MatchingLanguage(rawValue: found.language) else {
      throw Report(words.text(of: .unknownLanguage(found.language), in: file))
    }
    guard known.insert(found.id).inserted else {
      throw Report(words.text(of: .caseTwice(found.id), in: file))
    }
    let staff = try identifiers(found.staff, in: file)
    let management = try identifiers(found.management, in: file)
    for link in found.links ?? [] {
      if !staff.contains(link.staff) {
        throw Report(words.text(of: .unknownItem(link.staff), in: file))
      }
      if !management.contains(link.management) {
        throw Report(words.text(of: .unknownItem(link.management), in: file))
      }
    }
    return (found, language)
  }

  private func identifiers(_ items: [ComparisonCase.Item], in file: String) throws -> Set<String> {
    var seen: Set<String> = []
    for item in items where !seen.insert(item.id).inserted {
      throw Report(words.text(of: .itemTwice(item.id), in: file))
    }
    return seen
  }

  /// A text as JSON writes it.
  private func quoted(_ text: String) -> String {
    String(decoding: JSON.text(text).written(.data), as: UTF8.self)
  }
}

extension CaseFault {
  /// Says why a file could not be decoded as a case.
  fileprivate init(_ error: any Error) {
    switch error as? DecodingError {
    case .keyNotFound(let key, let context):
      self = .missing(Self.path(context.codingPath + [key]))
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      self = .wrongShape(Self.path(context.codingPath))
    case .dataCorrupted, nil:
      self = .notJSON
    @unknown default:
      self = .notJSON
    }
  }

  /// Where in the file, such as `staff[3].text`; empty for the file itself.
  private static func path(_ keys: [any CodingKey]) -> String {
    keys.reduce("") { path, key in
      if let index = key.intValue { return path + "[\(index)]" }
      return path.isEmpty ? key.stringValue : path + "." + key.stringValue
    }
  }
}
