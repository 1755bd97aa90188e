import TillDiCore
import TillDiWords

/// A value that other programs read.
protocol Exchanged: Sendable {
  /// What may stand in its place.
  static var form: JSONForm { get }
  var json: JSON { get }
}

/// A value that is read from a stranger's file too.
protocol Readable: Exchanged {
  /// Reads what stands in a place.
  ///
  /// - Throws: The place, where it is of the wrong kind.
  init(_ json: JSON, at place: String) throws(HandOverFileFault)
}

/// A value with keys.
protocol Shaped: Exchanged {
  static var shape: Shape<Self> { get }
}

extension Shaped {
  static var form: JSONForm { shape.form }
  var json: JSON { Self.shape.json(self) }
}

/// A value with keys that is read too.
protocol ReadableShaped: Shaped, Readable {
  static var reading: ReadableShape<Self> { get }
}

extension ReadableShaped {
  static var shape: Shape<Self> { reading.shape }

  init(_ json: JSON, at place: String) throws(HandOverFileFault) {
    guard case .object = json else { throw .incomplete(place) }
    self = try Self.reading.value(json, place)
  }
}

// MARK: One of a few words

/// One of the words that a type has, so that a new one is in the schema as it is in the data.
protocol KnownWord: Readable, RawRepresentable<String>, CaseIterable {}

extension KnownWord {
  static var form: JSONForm { .word(allCases.map(\.rawValue)) }
  var json: JSON { .text(rawValue) }

  init(_ json: JSON, at place: String) throws(HandOverFileFault) {
    guard case .text(let text) = json, let word = Self(rawValue: text) else {
      throw .incomplete(place)
    }
    self = word
  }
}

extension ActivityForm: KnownWord {}
extension FacilitatorAbility: KnownWord {}
extension FunnelStage: KnownWord {}
extension FunnelState: KnownWord {}
extension Language: KnownWord {}
extension LinkGrade: KnownWord {}
extension ListKind: KnownWord {}
extension MapKind: KnownWord {}
extension Material: KnownWord {}
extension NoteKind: KnownWord {}
extension ProcessChange: KnownWord {}
extension ReflectionReview.Seen: KnownWord {}
extension ReplyKind: KnownWord {}
extension Stance: KnownWord {}
extension TimeFrame: KnownWord {}
extension TrackKind: KnownWord {}
extension TrustQuestion: KnownWord {}

// MARK: What else has a place of its own

extension String: Readable {
  static var form: JSONForm { .text }
  var json: JSON { .text(self) }

  init(_ json: JSON, at place: String) throws(HandOverFileFault) {
    guard case .text(let text) = json else { throw .incomplete(place) }
    self = text
  }
}

extension Bool: Readable {
  static var form: JSONForm { .boolean }
  var json: JSON { .flag(self) }

  init(_ json: JSON, at place: String) throws(HandOverFileFault) {
    guard case .flag(let flag) = json else { throw .incomplete(place) }
    self = flag
  }
}

extension Int: Readable {
  static var form: JSONForm { .integer }
  var json: JSON { .whole(self) }

  init(_ json: JSON, at place: String) throws(HandOverFileFault) {
    guard case .whole(let number) = json else { throw .incomplete(place) }
    self = number
  }
}

extension Day: Readable {
  static var form: JSONForm { .day }
  var json: JSON { .text(description) }

  init(_ json: JSON, at place: String) throws(HandOverFileFault) {
    guard let day = Day(text: try String(json, at: place)) else { throw .incomplete(place) }
    self = day
  }
}

extension Identifier: Readable {
  static var form: JSONForm { .text }
  var json: JSON { .text(rawValue) }

  /// Names are shown to people and typed by them: letters and digits of ASCII, and hyphens; nothing else may hide in one.
  init(_ json: JSON, at place: String) throws(HandOverFileFault) {
    let name = try String(json, at: place)
    guard name.isPlainName else { throw .incomplete(place) }
    self.init(name)
  }
}

extension String {
  /// Whether it is letters and digits of ASCII, and hyphens.
  var isPlainName: Bool {
    !isEmpty
      && utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
          UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "-"):
          true
        default: false
        }
      }
  }
}

extension LocalizedText: Exchanged {
  static var form: JSONForm { .map(.text) }
  var json: JSON { .object(texts.map { ($0, .text($1)) }) }
}

extension JSON: Exchanged {
  static var form: JSONForm { .anything }
  var json: JSON { self }
}

extension Optional: Exchanged where Wrapped: Exchanged {
  static var form: JSONForm { Wrapped.form.orNull }
  var json: JSON { self?.json ?? .null }
}

extension Optional: Readable where Wrapped: Readable {
  init(_ json: JSON, at place: String) throws(HandOverFileFault) {
    if case .null = json { self = nil } else { self = try Wrapped(json, at: place) }
  }
}

extension Array: Exchanged where Element: Exchanged {
  static var form: JSONForm { .list(Element.form) }
  var json: JSON { .list(map(\.json)) }
}

extension Array: Readable where Element: Readable {
  init(_ json: JSON, at place: String) throws(HandOverFileFault) {
    guard case .list(let items) = json else { throw .incomplete(place) }
    self = []
    for (index, item) in items.enumerated() {
      append(try Element(item, at: "\(place).\(index + 1)"))
    }
  }
}
