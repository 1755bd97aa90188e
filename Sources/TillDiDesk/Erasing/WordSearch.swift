import Unpacking

/// Looks for words in the bytes of a file, in whatever dress a program may have put them.
///
/// Letters and digits are compared, and nothing between them: so words are found that are broken over lines or cells,
/// hyphenated, spelled with loose accents, written in UTF-16, as escapes of JSON, Markdown or HTML, or parted by a
/// document's marks; and in what a docx, an odt or any other zip archive holds. Case does not count.
///
/// ```swift
/// let search = WordSearch(["Wifi tar slut i köket"])
/// print(search.look(in: Array("<p>wifi tar<br>slut i k&ouml;ket".utf8)))  // found
/// ```
///
/// It costs some passes over the file and what it holds.
struct WordSearch {
  /// What came of it.
  enum Finding {
    case found
    case notFound
    /// The file, or something in it, can't be read as text, and nothing was found in the rest.
    case unsearchable
  }

  private let long: [[Int]]
  private let short: [[Int]]

  /// The most bytes that are unpacked of one archive.
  static var unpackedLimit: Int { 1 << 27 }

  /// Takes the words; what holds no letter is not looked for.
  init(_ words: some Sequence<String>) {
    let needles = Set(words).map { Folded($0) }.filter { !$0.letters.isEmpty }
    // A short word would be found inside other words, or across two of them.
    long = needles.filter { $0.letters.count >= 8 }.map(\.letters)
    short = needles.filter { $0.letters.count < 8 }.map(\.spaced)
  }

  /// Whether there is nothing to look for.
  var isEmpty: Bool { long.isEmpty && short.isEmpty }

  /// Looks in a file's bytes, and in what they hold.
  func look(in bytes: [UInt8]) -> Finding {
    var left = Self.unpackedLimit
    return look(in: bytes, depth: 0, &left)
  }

  private func look(in bytes: [UInt8], depth: Int, _ left: inout Int) -> Finding {
    if ZipArchive.begins(bytes) { return look(inArchive: bytes, depth: depth, &left) }
    if Self.texts(in: bytes).contains(where: { Self.dresses(of: $0).contains(where: holds) }) {
      return .found
    }
    return Self.isSealed(bytes) ? .unsearchable : .notFound
  }

  private func look(inArchive bytes: [UInt8], depth: Int, _ left: inout Int) -> Finding {
    guard depth < 4, let archive = try? ZipArchive(bytes) else { return .unsearchable }
    var finding = Finding.notFound
    for file in archive.files {
      if Self.dresses(of: file.name).contains(where: holds) { return .found }
      guard let contents = try? archive.contents(of: file, atMost: left) else {
        finding = .unsearchable
        continue
      }
      left -= contents.count
      switch look(in: contents, depth: depth + 1, &left) {
      case .found: return .found
      case .unsearchable: finding = .unsearchable
      case .notFound: break
      }
    }
    return finding
  }

  private func holds(_ text: String) -> Bool {
    let folded = Folded(text)
    return long.contains { folded.letters.holds($0) } || short.contains { folded.spaced.holds($0) }
  }
}

/// A text's letters and digits, each as a number that is the same however it is spelled.
private struct Folded {
  /// One after another.
  var letters: [Int] = []
  /// With one 0 before, between and after words.
  var spaced = [0]

  init(_ text: String) {
    letters.reserveCapacity(text.utf8.count)
    spaced.reserveCapacity(text.utf8.count)
    for character in text {
      // Nearly all of it is plain, and is compared without a look at what Unicode knows.
      if let byte = character.asciiValue {
        let lower = byte | 0x20
        if (0x30...0x39).contains(byte) || (0x61...0x7A).contains(lower) {
          letters.append(Int(lower))
          spaced.append(Int(lower))
        } else if spaced.last != 0 {
          spaced.append(0)
        }
        continue
      }
      // A soft hyphen or a joiner parts nothing.
      if ["\u{AD}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}"].contains(character)
      {
        continue
      }
      guard character.isLetter || character.isNumber else {
        if spaced.last != 0 { spaced.append(0) }
        continue
      }
      // Canonically equal characters have one hash; the few that are plain when they are small are as those.
      let small = character.lowercased()
      let number = small.utf8.count == 1 ? Int(small.utf8.first ?? 1) : small.hashValue | 0x100
      letters.append(number)
      spaced.append(number)
    }
    if spaced.last != 0 { spaced.append(0) }
  }
}

extension [Int] {
  fileprivate func holds(_ other: [Int]) -> Bool {
    guard let first = other.first, count >= other.count else { return false }
    return (0...count - other.count).contains { start in
      self[start] == first && self[start..<start + other.count].elementsEqual(other)
    }
  }
}
