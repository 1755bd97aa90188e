extension Event {
  /// The programme this series runs from here on; `fingerprint` names the kept text.
  public struct ProgrammeAdopted: Deed {
    package let programme: String
    package let fingerprint: String

    static let kind = Kind.programmeAdopted
    var event: Event { .programmeAdopted(self) }
    var subject: Subject? { nil }
    var words: [String] { [] }
    var places: [Place] { [.programme] }
    var about: Matter { .series }
    static var isOnlyTime: Bool { true }
    static var takingBack: TakingBack { .byName }

    func happen(in series: inout Series, by action: Action) {
      series.programme = (programme, fingerprint)
    }

    struct Asked: Rule {
      let programme: String
      let fingerprint: String

      func decide(in series: Series, _ situation: Situation) throws(Refusal) -> [Event] {
        series.setting(
          .programmeAdopted(programme: programme, fingerprint: fingerprint),
          unless: series.programme.map { $0 == (programme, fingerprint) } ?? false)
      }
    }
  }

  package static func programmeAdopted(programme: String, fingerprint: String) -> Event {
    .programmeAdopted(ProgrammeAdopted(programme: programme, fingerprint: fingerprint))
  }
}

extension Request {
  /// Run this programme text from here on.
  public static func adopt(programme: String, fingerprint: String) -> Request {
    Request(Event.ProgrammeAdopted.Asked(programme: programme, fingerprint: fingerprint))
  }
}
