extension Event {
  /// Some of a role came (positive) or went (negative); never who.
  public struct Attended: Deed {
    package let occasion: OccasionID
    package let role: String
    package let change: Int

    static let kind = Kind.attended
    var event: Event { .attended(self) }
    var subject: Subject? { nil }
    var words: [String] { [role] }
    var places: [Place] { [] }
    var about: Matter { .series }

    func happen(in series: inout Series, by action: Action) {
      series.change(occasion) {
        let change = min(max(change, -largestRoom), largestRoom)
        let now = min(max(0, ($0.present[role] ?? 0) + change), largestRoom)
        $0.present[role] = now
        $0.most[role] = max($0.most[role] ?? 0, now)
      }
    }

    struct Asked: Rule {
      let occasion: OccasionID
      let role: String
      let change: Int

      func decide(in series: Series, _ situation: Situation) throws(Refusal) -> [Event] {
        let held = try series.begun(occasion)
        let name = try checkedRole(role)
        // The present are negated, not the change: the least number has no opposite.
        if change < -(held.present[name] ?? 0) { throw .nobodyOfRole(name) }
        return change == 0 ? [] : [.attended(occasion: occasion, role: name, change: change)]
      }
    }
  }

  package static func attended(occasion: OccasionID, role: String, change: Int) -> Event {
    .attended(Attended(occasion: occasion, role: role, change: change))
  }
}

extension Request {
  /// Some of a role came (positive) or went (negative).
  public static func attend(_ occasion: OccasionID, role: String, change: Int) -> Request {
    Request(Event.Attended.Asked(occasion: occasion, role: role, change: change))
  }
}

/// More people than any room holds; a record that counts further is read as this many, and never traps.
private let largestRoom = 1_000_000
