import TillDiCore

/// Who a paper is for.
package enum PaperReaders: Sendable, Hashable, CaseIterable {
  case staff, management, board, both, workplace
}

/// A part of what is listed before a paper leaves.
package enum PreviewPart: Sendable, Hashable, CaseIterable {
  /// What was said, in the words it was said.
  case room
  /// Replies and what is told of them.
  case replies
  /// All the rest: headings, numbers, the programme's own sentences.
  case rest
}

extension ReportWords {
  /// The title over what leaves.
  package func thisLeaves(_ paper: String) -> String {
    pick("Det här lämnar datorn: \(paper)", "This leaves the laptop: \(paper)")
  }

  /// The row that says what would be written.
  package var previewPlace: String { pick("Blir", "Becomes") }
  /// The row that says for whom.
  package var previewReaders: String { pick("För", "For") }
  /// The row of roles.
  package var previewRoles: String { pick("Roller som nämns", "Roles named") }
  /// The row of days.
  package var previewDays: String { pick("Dagar", "Days") }
  /// The row of pictures and attachments.
  package var previewPictures: String { pick("Bilder och bilagor", "Pictures and attachments") }

  /// What stands where there are none.
  package var none: String { pick("inga", "none") }

  /// Where a paper would be written, and in which form.
  package func place(file: String?, form: String) -> String {
    file.map { pick("filen \($0) (\(form))", "the file \($0) (\(form))") }
      ?? pick("text på skärmen (\(form))", "text on the screen (\(form))")
  }

  /// Who a paper is for.
  package func name(of readers: PaperReaders) -> String {
    switch readers {
    case .staff: words.name(of: TrackKind.staff)
    case .management: words.name(of: TrackKind.management)
    case .board: pick("nämnden", "the board")
    case .both: pick("båda sidorna", "both sides")
    case .workplace: pick("hela arbetsplatsen", "the whole workplace")
    }
  }

  /// The heading over a part.
  package func title(of part: PreviewPart) -> String {
    switch part {
    case .room: pick("Ord från rummet", "Words from the room")
    case .replies: pick("Svar och löften", "Replies and promises")
    case .rest: pick("Allt annat som står i papperet", "Everything else in the paper")
    }
  }

  /// That this is all.
  package var nothingElseLeaves: String {
    pick(
      "Inget annat följer med. En fil bär också sin titel, sitt språk och namnet tilldi, inget om "
        + "dig eller datorn. Inget är skrivet, och inget är antecknat.",
      "Nothing else goes along. A file also carries its title, its language and the name tilldi, "
        + "nothing about you or the laptop. Nothing is written, and nothing is recorded.")
  }
}

extension Words {
  /// The days that a text names, in the order it does, each once: `3 mars 2026`, or `3 mars` where no year is said.
  ///
  /// ```swift
  /// Words(.swedish).days(named: "Svar senast tisdag 3 mars 2026.")  // ["3 mars 2026"]
  /// ```
  package func days(named text: String) -> [String] {
    let months = Set(monthNames)
    let isSign = { (character: Character) in !(character.isLetter || character.isNumber) }
    let tokens = text.split(whereSeparator: \.isWhitespace).map { $0.drop(while: isSign) }
    let plain = tokens.map { token in String(token.prefix { !isSign($0) }) }
    var seen: Set<String> = []
    return tokens.indices.dropLast().compactMap { place -> String? in
      // What stands after a sign is no part of a day: "rum 12, maj 2026".
      guard let day = Int(tokens[place]), (1...31).contains(day), months.contains(plain[place + 1])
      else { return nil }
      let said = "\(day) \(plain[place + 1])"
      guard plain[place + 1].count == tokens[place + 1].count, place + 2 < tokens.count,
        let year = Int(plain[place + 2]), (1000...9999).contains(year)
      else { return said }
      return "\(said) \(year)"
    }.filter { seen.insert($0).inserted }
  }
}
