/// Looks through the bytes of a programme, once, for what the YAML reader shouldn't be given.
struct SourceScan {
  /// The first fault, by byte.
  private(set) var fault: (kind: ProgrammeProblem.Kind, offset: Int)?

  /// More brackets within each other than any programme has.
  private static var depthLimit: Int { 64 }
  /// A wider indent than any programme has; each level of lists and mappings takes a column or two.
  private static var indentLimit: Int { 128 }

  private var anchors: Set<ArraySlice<UInt8>> = []
  private var aliases: [(name: ArraySlice<UInt8>, offset: Int)] = []

  /// Scans all of it.
  ///
  /// The YAML reader calls itself once per level, and would run out of stack before it said so.
  init(_ bytes: [UInt8]) {
    var depth = 0
    var lineStart = 0
    var place = Place.indent
    for (offset, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        (lineStart, place) = (offset + 1, .indent)
      case _ where place == .comment, UInt8(ascii: " "):
        break
      case UInt8(ascii: "\t"):
        if place == .indent {
          fault = (.tab, offset)
          return
        }
      case UInt8(ascii: "#") where place == .indent:
        place = .comment
      default:
        if place == .indent, offset - lineStart > Self.indentLimit {
          fault = (.tooDeep, offset)
          return
        }
        // In "- - x" every sign indents what follows it.
        if byte != UInt8(ascii: "-"), byte != UInt8(ascii: "?") { place = .content }
        depth += Self.nesting(byte)
        if depth > Self.depthLimit {
          fault = (.tooDeep, offset)
          return
        }
        note(byte, at: offset, in: bytes)
      }
    }
    // A star alone may well begin a word in a text; with its anchor in the same file it doesn't.
    if let alias = aliases.first(where: { anchors.contains($0.name) }) {
      fault = (.alias, alias.offset)
    }
  }

  /// What part of a line is being scanned.
  private enum Place {
    case indent, content, comment
  }

  /// How a bracket changes the depth.
  private static func nesting(_ byte: UInt8) -> Int {
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "{"): 1
    case UInt8(ascii: "]"), UInt8(ascii: "}"): -1
    default: 0
    }
  }

  /// Remembers a name that something is given, or referred to by.
  private mutating func note(_ byte: UInt8, at offset: Int, in bytes: [UInt8]) {
    guard byte == UInt8(ascii: "&") || byte == UInt8(ascii: "*"),
      let name = Self.name(after: offset, in: bytes)
    else { return }
    if byte == UInt8(ascii: "&") {
      anchors.insert(name)
    } else {
      aliases.append((name, offset))
    }
  }

  /// The name after `&` or `*` where that sign begins a word, as YAML reads it.
  private static func name(after offset: Int, in bytes: [UInt8]) -> ArraySlice<UInt8>? {
    if offset > 0 {
      switch bytes[offset - 1] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
        return nil
      default:
        break
      }
    }
    let name = bytes[(offset + 1)...].prefix {
      switch $0 {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
        true
      default:
        false
      }
    }
    return name.isEmpty ? nil : name
  }
}
