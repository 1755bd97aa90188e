extension Event {
  /// A document was written for somebody else.
  public struct Exported: Deed {
    package let document: String
    package let file: String

    static let kind = Kind.exported
    var event: Event { .exported(self) }
    var subject: Subject? { nil }
    var words: [String] { [document, file] }
    var places: [Place] { [] }
    var about: Matter { .series }
    static var takingBack: TakingBack { .byName }

    func happen(in series: inout Series, by action: Action) {
      series.exports.append(Export(document: document, file: file, number: action.number))
    }

    struct Asked: Rule {
      let document: String
      let file: String
      static var mayFollowClosing: Bool { true }

      func decide(in series: Series, _ situation: Situation) throws(Refusal) -> [Event] {
        [.exported(document: document, file: file)]
      }
    }
  }

  package static func exported(document: String, file: String) -> Event {
    .exported(Exported(document: document, file: file))
  }
}

extension Request {
  /// Keep that a document was written for others.
  public static func export(document: String, file: String) -> Request {
    Request(Event.Exported.Asked(document: document, file: file))
  }
}
