extension Event {
  /// A document was written for somebody else.
  public struct Exported: Deed {
    package let document: String
    package let file: String
    /// The `Fingerprint` of what was written; nil in records from before it was kept.
    package let hash: String?

    static let kind = Kind.exported
    var event: Event { .exported(self) }
    var subject: Subject? { nil }
    var words: [String] { [document, file] }
    var places: [Place] { [] }
    var about: Matter { .series }
    static var isOnlyTime: Bool { true }
    static var takingBack: TakingBack { .byName }

    func happen(in series: inout Series, by action: Action) {
      series.exports.append(
        Export(document: document, file: file, hash: hash, number: action.number))
    }

    struct Asked: Rule {
      let document: String
      let file: String
      let hash: String?
      static var mayFollowClosing: Bool { true }

      func decide(in series: Series, _ situation: Situation) throws(Refusal) -> [Event] {
        [.exported(document: document, file: file, hash: hash)]
      }
    }
  }

  package static func exported(document: String, file: String, hash: String? = nil) -> Event {
    .exported(Exported(document: document, file: file, hash: hash))
  }
}

extension Request {
  /// Keep that a document was written for others.
  ///
  /// - Parameters:
  ///   - document: Which document.
  ///   - file: Where it lies, seen from the series' folder, without anybody's name.
  ///   - hash: The ``Fingerprint`` of what was written, by which a copy that nobody changed is known again.
  /// - Returns: The request; nothing is written by it.
  public static func export(document: String, file: String, hash: String? = nil) -> Request {
    Request(Event.Exported.Asked(document: document, file: file, hash: hash))
  }
}
