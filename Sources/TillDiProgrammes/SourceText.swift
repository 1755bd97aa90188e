import Yams

/// The text of a programme, known to be safe to give to the YAML reader.
///
/// The YAML reader copies what an alias refers to, so that a few lines of them can fill any memory;
/// and it explains a tab or a broken byte in words nobody recognises. So those are looked for first.
struct SourceText {
  private let text: String

  /// Takes the bytes, or notes why they can't be read.
  init?(_ bytes: [UInt8], log: ProblemLog) {
    guard bytes.count <= Programmes.sizeLimit else {
      log.note(.tooLarge(bytes: bytes.count, limit: Programmes.sizeLimit), at: .start)
      return nil
    }
    // A byte order mark is what some editors begin a file with.
    let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    text = String(decoding: bytes, as: UTF8.self)
    guard text.utf8.elementsEqual(bytes) else {
      log.note(.invalidUTF8, at: Self.position(of: Self.firstInvalidByte(in: bytes), in: bytes))
      return nil
    }
    if let fault = SourceScan(bytes).fault {
      log.note(fault.kind, at: Self.position(of: fault.offset, in: bytes))
      return nil
    }
  }

  /// The root of the document, or nothing once the fault is noted.
  func document(log: ProblemLog) -> Node? {
    do {
      // Without rules no scalar is taken for a number or a date, and no patterns are compiled.
      let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
      guard let root = try parser.nextRoot(), !root.isNothing else {
        log.note(.empty, at: .start)
        return nil
      }
      if let second = try parser.nextRoot() {
        log.note(.severalDocuments, at: Position(second.mark))
        return nil
      }
      return root
    } catch let error as YamlError {
      note(error, log: log)
    } catch {
      log.note(.syntax("\(error)"), at: .start)
    }
    return nil
  }

  private func note(_ error: YamlError, log: ProblemLog) {
    switch error {
    case .reader(_, let offset, let value, _):
      log.note(
        .controlCharacter(UInt32(bitPattern: value)),
        at: Self.position(of: offset ?? 0, in: Array(text.utf8)))
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _):
      log.note(.syntax(problem), at: Position(mark))
    case .composer(_, _, let mark, _):
      // All that is composed here is documents; what can fail is an alias to nothing.
      log.note(.alias, at: Position(mark))
    case .duplicatedKeysInMapping(let keys, let context):
      log.note(.duplicateKeys(keys), at: Position(context.mark))
    case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
      log.note(.syntax("\(error)"), at: .start)
    }
  }

  /// The first byte that no character of UTF-8 can have there.
  private static func firstInvalidByte(in bytes: [UInt8]) -> Int {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      offset += UTF8.width(scalar)
    }
    return offset
  }

  /// Line and column of a byte; a line ends as it does for the YAML reader, CRLF being one end.
  private static func position(of offset: Int, in bytes: [UInt8]) -> Position {
    var position = Position.start
    for index in 0..<min(offset, bytes.count) {
      switch bytes[index] {
      case UInt8(ascii: "\n"):
        position = Position(line: position.line + 1, column: 1)
      case UInt8(ascii: "\r") where index + 1 == bytes.count || bytes[index + 1] != 0x0A:
        position = Position(line: position.line + 1, column: 1)
      case 0x80...0xBF:
        break
      default:
        position.column += 1
      }
    }
    return position
  }
}

extension UTF8 {
  /// How many bytes a character takes.
  fileprivate static func width(_ scalar: Unicode.Scalar) -> Int {
    encode(scalar)?.count ?? 1
  }
}

extension Position {
  /// The place of a mark; the YAML reader leaves none only on nodes made by hand.
  init(_ mark: Mark?) {
    self.init(line: mark?.line ?? 1, column: mark?.column ?? 1)
  }
}
