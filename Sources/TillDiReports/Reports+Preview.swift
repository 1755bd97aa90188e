package import Documents
import TillDiCore
package import TillDiWords

/// Where a paper is on its way: what it is, its form, and for whom.
package struct Departure: Sendable, Hashable {
  /// The paper, by the name the record has for it.
  package var paper: String
  /// The form it is written in, as `--format` names it.
  package var form: String
  /// The file; `nil` for standard output.
  package var file: String?
  /// Who it is for, where that is known.
  package var readers: PaperReaders?

  /// Takes every part.
  package init(_ paper: String, form: String, file: String?, readers: PaperReaders?) {
    self.paper = paper
    self.form = form
    self.file = file
    self.readers = readers
  }
}

extension Reports {
  /// Exactly what leaves with a paper: everything that is written in it, and nothing else.
  ///
  /// It is made from the very document that is written, not from what was meant to be in it: each text of the document
  /// is listed, once, so what is not listed here does not leave. The words of the room and the replies come first;
  /// roles, days and pictures are picked out of the same texts.
  ///
  /// Costs the document's text, once for each role.
  package func preview(of document: Document, _ departure: Departure) -> Document {
    let content = DocumentContent(document)
    var seen: Set<String> = []
    let leaves = content.leaves.filter { seen.insert($0.text).inserted }
    let said = typedWords
    let kinds = Dictionary(grouping: leaves) { leaf -> PreviewPart in
      // Most that leaves is somebody's words and nothing beside them.
      if leaf.parts.contains(where: said.room.contains) { return .room }
      let pieces = leaf.pieces
      if !said.room.isDisjoint(with: pieces) { return .room }
      return said.replies.isDisjoint(with: pieces) ? .rest : .replies
    }
    let whole = leaves.map(\.text).joined(separator: "\n")
    return self.document(
      title: phrases.thisLeaves(phrases.documentName(departure.paper))
    ) {
      let readers = departure.readers.map { reader in
        Definition(.text(phrases.previewReaders), .text(phrases.name(of: reader)))
      }
      Block.definitions(
        [
          Definition(
            .text(phrases.previewPlace),
            .text(phrases.place(file: departure.file, form: departure.form)))
        ] + [readers].compactMap { $0 } + [
          Definition(.text(phrases.previewRoles), .text(listed(roles(named: whole)))),
          Definition(.text(phrases.previewDays), .text(listed(words.days(named: whole)))),
          Definition(
            .text(phrases.previewPictures), .text(listed(content.figures.map(name(of:))))),
        ])
      for part in PreviewPart.allCases {
        if let leaves = kinds[part] {
          Block.heading(level: 2, .text(phrases.title(of: part)))
          Block.bulletList(leaves.map { ListItem(.text($0.text)) })
        }
      }
      paragraph(phrases.nothingElseLeaves)
    }
  }

  private func listed(_ names: [String]) -> String {
    names.isEmpty ? phrases.none : phrases.joined(names)
  }

  /// A picture by what it shows, and by its file where it has one.
  private func name(of figure: Figure) -> String {
    guard case .photograph(let photograph) = figure.content else {
      // What it says is among the texts below; here its beginning is its name.
      return String(figure.alternative.prefix { $0 != ":" && $0 != "." })
    }
    return "\(photograph.name) (\(figure.alternative))"
  }

  /// Everything people have typed that a paper may quote.
  private var typedWords: (room: Set<String>, replies: Set<String>) {
    let room = series.notes.values.flatMap { note in
      (note.wordings + note.details).map(\.text) + [note.rewording].compactMap { $0 }
    }
    let given = series.answers.flatMap { [$0.reply] + $0.earlier }
    let replies =
      given.flatMap { [$0.reason, $0.effect] } + series.toldBack.values.map(\.how)
      + series.carried.flatMap { [$0.asked, $0.reason] }
      + series.carriedLines.map(\.asked)
      + given.flatMap { [words.name(of: $0.kind), words.answer($0.kind, $0.reason).kind] }
    return (Set(room.filter { !$0.isEmpty }), Set(replies.compactMap { $0 }))
  }

  /// The roles that are named in a text, of all that are known here.
  private func roles(named text: String) -> [String] {
    let moments = series.maps.values.flatMap { $0 }
    let replies = series.answers.flatMap { [$0.reply] + $0.earlier }
    let known =
      series.occasions.flatMap { $0.most.keys } + series.handOvers.flatMap { [$0.from, $0.to] }
      + series.handOvers.flatMap(\.roles) + replies.map(\.role) + series.carried.map(\.role)
      + series.carriedLines.map(\.to)
      + moments.flatMap { $0.roles + [$0.decides, $0.owner].compactMap { $0 } }
      + series.expectedRoles
      + [series.arrangements[.receiver], series.arrangements[.answerer]].compactMap { $0 }
    let lowered = text.lowercased()
    // The terms on which a role decides are no part of its name.
    let names = known.compactMap { $0.split(separator: ",").first?.lowercased() }
    return Set(names).filter { !$0.isEmpty && lowered.contains($0) }
      .sorted()
  }
}

extension DocumentLeaf {
  /// What may be somebody's words in it: its parts, what follows on a label, and what stands in quotation marks.
  fileprivate var pieces: Set<String> {
    var pieces: Set<String> = []
    for part in parts {
      pieces.insert(part)
      for line in part.split(separator: "\n") {
        pieces.insert(String(line))
        for mark in [": ", " … ", " – "] {
          if let range = line.firstRange(of: mark) {
            pieces.insert(String(line[range.upperBound...]))
            pieces.insert(String(line[..<range.lowerBound]))
            if let next = line[range.upperBound...].firstRange(of: " – ") {
              pieces.insert(String(line[range.upperBound..<next.lowerBound]))
            }
          }
        }
        for quoted in line.split(whereSeparator: { "”“".contains($0) }) {
          pieces.insert(String(quoted))
        }
      }
    }
    // Words that end a part of a cell got a full stop there.
    return pieces.union(pieces.filter { $0.hasSuffix(".") }.map { String($0.dropLast()) })
  }
}
