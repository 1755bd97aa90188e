/// Reads a calendar back: unfolds its lines, and checks what every line must be.
package struct ICSReader {
  package let lines: [String]

  /// Takes a file; throws where a line is longer than 75 bytes, or ends otherwise than in CR LF.
  package init(_ text: String) throws {
    let bytes = Array(text.utf8)
    var folded: [[UInt8]] = [[]]
    var index = 0
    while index < bytes.count {
      if bytes[index] == 13 {
        try require(index + 1 < bytes.count && bytes[index + 1] == 10)
        folded.append([])
        index += 2
      } else {
        try require(bytes[index] >= 0x20 && bytes[index] != 0x7F)
        folded[folded.count - 1].append(bytes[index])
        index += 1
      }
    }
    try require(folded.last?.isEmpty == true)
    folded.removeLast()
    var lines: [String] = []
    for line in folded {
      try require(line.count <= 75)
      // A character that was cut in two would not be valid by itself.
      guard let part = String(validating: line, as: UTF8.self) else {
        throw Reader.Failure(description: "a character is cut in two")
      }
      if line.first == 0x20 {
        try require(!lines.isEmpty)
        var whole = lines.removeLast()
        whole.unicodeScalars.append(contentsOf: part.unicodeScalars.dropFirst())
        lines.append(whole)
      } else {
        lines.append(part)
      }
    }
    self.lines = lines
  }

  /// The lines of every component of a name.
  package func components(_ name: String) -> [[String]] {
    lines.split { $0 == "BEGIN:\(name)" }.dropFirst().map { part in
      Array(part.prefix { $0 != "END:\(name)" })
    }
  }

  /// A property's text, without its escapes.
  package func value(_ name: String, of component: [String]) -> String? {
    guard let line = component.first(where: { $0.hasPrefix(name) }),
      let colon = line.unicodeScalars.firstIndex(of: ":")
    else { return nil }
    var result = ""
    var isEscaped = false
    for scalar in line.unicodeScalars[colon...].dropFirst() {
      if isEscaped {
        result.unicodeScalars.append(scalar == "n" ? "\n" : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

private func require(_ holds: Bool) throws {
  guard holds else { throw Reader.Failure(description: "no calendar's line") }
}
