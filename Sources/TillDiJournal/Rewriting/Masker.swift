import TillDiCore

/// Replaces words inside the string values of one line and leaves every other byte as it is.
struct Masker {
  let subject: Subject
  let words: [UInt8]
  let replacement: [UInt8]
  let reader: LineReader

  init(subject: Subject, words: String, replacement: String, reader: LineReader) {
    self.subject = subject
    self.words = Array(words.utf8)
    var escaped: [UInt8] = []
    JSONText.escape(replacement, into: &escaped)
    self.replacement = escaped
    self.reader = reader
  }

  /// The line with the words replaced, and how often they were.
  ///
  /// What a string means is not known here. So words are replaced wherever the line stays readable
  /// and about the same subject; a value that must stay, such as a kind or a name, is a code.
  func mask(_ line: [UInt8]) -> (line: [UInt8], count: Int) {
    let values = line.withUnsafeBytes { raw in
      JSONStrings.values(in: raw, under: "events").map { places(of: words, in: raw, value: $0) }
    }.filter { !$0.isEmpty }
    let all = values.flatMap { $0 }
    let masked = replacing(all, in: line)
    if isSound(masked) { return (masked, all.count) }
    let sound = values.filter { isSound(replacing($0, in: line)) }.flatMap { $0 }
    let careful = replacing(sound, in: line)
    return isSound(careful) ? (careful, sound.count) : (line, 0)
  }

  private func places(
    of words: [UInt8], in raw: UnsafeRawBufferPointer, value: Range<Int>
  ) -> [Range<Int>] {
    let plain = JSONText.unescape(raw, in: value)
    return plain.bytes.places(of: words).map { place in
      plain.origins[place.lowerBound]..<plain.origins[place.upperBound]
    }
  }

  private func replacing(_ places: [Range<Int>], in line: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var end = 0
    for place in places {
      result += line[end..<place.lowerBound]
      result += replacement
      end = place.upperBound
    }
    return result + line[end...]
  }

  private func isSound(_ line: [UInt8]) -> Bool {
    guard case .action(let action, _) = reader.anyLine(line[...]) else { return false }
    return action.concerns(subject)
  }
}

extension Action {
  /// Says whether one of its events carries the words of a subject.
  func concerns(_ subject: Subject) -> Bool {
    events.contains { $0.subject == subject }
  }
}

extension Array<UInt8> {
  /// Where other bytes occur, from left to right, without overlap.
  func places(of other: [UInt8]) -> [Range<Int>] {
    guard let first = other.first else { return [] }
    var places: [Range<Int>] = []
    var index = 0
    while index + other.count <= count {
      if self[index] == first, self[index..<(index + other.count)].elementsEqual(other) {
        places.append(index..<(index + other.count))
        index += other.count
      } else {
        index += 1
      }
    }
    return places
  }
}
