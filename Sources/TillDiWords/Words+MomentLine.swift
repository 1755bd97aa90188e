package import TillDiCore

/// Writes moments the way ``MomentLine`` reads them.
extension Words {
  /// A moment in one line, every part of it; read again it is the same moment.
  ///
  /// ```swift
  /// print(words.line(of: moment))
  /// // beställning: enhetschef, IT → beslutar förvaltningschef; äger: IT
  /// ```
  package func line(of moment: Moment) -> String {
    ([moment.name.written(escaping: .inName) + tail(of: moment)]
      + particulars(of: moment).map { "\($0.label): \($0.text.written(escaping: .inPart))" })
      .joinedWithCare(by: "; ")
  }

  /// What stands after the name: who takes part and who decides.
  package func tail(of moment: Moment) -> String {
    var line = moment.name.hasSuffix("\\") ? " " : ""
    if !moment.roles.isEmpty {
      line += ": " + moment.roles.map { $0.written(escaping: .inRole) }.joinedWithCare(by: ", ")
    }
    if let decides = moment.decides {
      line +=
        " → \(MomentPart.decides.labels(in: language)[0]) \(decides.written(escaping: .inPart))"
    }
    return line.allSatisfy(\.isWhitespace) ? "" : line
  }

  /// What else is known of a moment, each under its label: what staff can value, who owns it, the way in.
  package func particulars(of moment: Moment) -> [(label: String, text: String)] {
    [(MomentPart.value, moment.value), (.owner, moment.owner), (.wayIn, moment.wayIn)]
      .compactMap { part, text in text.map { (part.labels(in: language)[0], $0) } }
  }
}

/// Where in a line a text stands, which says what in it would be taken for something else.
private enum LinePlace {
  case inName, inRole, inPart

  var marks: [String] {
    switch self {
    case .inName: [":", "→", "->"]
    case .inRole: [",", "→", "->"]
    case .inPart: []
    }
  }
}

extension String {
  /// The text with a backslash before what would part the line, and only there.
  fileprivate func written(escaping place: LinePlace) -> String {
    var written = ""
    var rest = Substring(self)
    while let first = rest.first {
      let mark = [":", ";", ",", "→", "->"].first { rest.hasPrefix($0) }
      guard let mark else {
        written.append(first)
        rest = rest.dropFirst()
        continue
      }
      rest = rest.dropFirst(mark.count)
      let parts = place.marks.contains(mark) || (mark == ";" && rest.mayBeginWithLabel)
      // After a backslash of its own it would be taken for one that was written here.
      if parts || written.hasSuffix("\\") { written.append("\\") }
      written += mark
    }
    return written
  }
}

extension Substring {
  /// Whether a label may stand here, with what follows the text.
  fileprivate var mayBeginWithLabel: Bool {
    let plain = lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return MomentPart.everyLabel.contains { plain.hasPrefix($0) || $0.hasPrefix(plain) }
  }
}

extension [String] {
  /// The texts with a separator between them, which a backslash at the end of one does not take away.
  fileprivate func joinedWithCare(by separator: String) -> String {
    enumerated().reduce(into: "") { line, part in
      if part.offset > 0 { line += (line.hasSuffix("\\") ? " " : "") + separator }
      line += part.element
    }
  }
}
