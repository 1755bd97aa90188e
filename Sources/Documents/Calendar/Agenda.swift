/// Dates for somebody's calendar, before they have a form.
///
/// A date that is written anew keeps its ``Event/uid`` and has a higher ``Event/sequence``: a calendar that takes it
/// in a second time then moves what it has instead of adding another (RFC 5545, 3.8.4.7 and 3.8.7.4).
package struct Agenda: Sendable, Hashable {
  /// A BCP 47 code such as `sv`.
  package var language: String
  package var events: [Event]

  package init(language: String, events: [Event]) {
    self.language = language
    self.events = events
  }
}

extension Agenda {
  /// One date, at the clocks of Stockholm.
  package struct Event: Sendable, Hashable {
    /// Names it for good, in every file it is ever written to.
    package var uid: String
    /// How many times it was changed since it was first set.
    package var sequence: Int
    /// When it was changed last, in universal time.
    package var changed: Moment
    package var begins: Moment
    package var ends: Moment
    package var title: String
    /// A few lines about it; empty where there are none.
    package var note: String
    package var isCancelled: Bool
    /// Whether it is a day and no time; both moments are midnights then.
    package var isAllDay: Bool

    package init(
      uid: String, sequence: Int, changed: Moment, begins: Moment, ends: Moment, title: String,
      note: String = "", isCancelled: Bool = false, isAllDay: Bool = false
    ) {
      self.uid = uid
      self.sequence = sequence
      self.changed = changed
      self.begins = begins
      self.ends = ends
      self.title = title
      self.note = note
      self.isCancelled = isCancelled
      self.isAllDay = isAllDay
    }
  }

  /// A day and a time, as they stand in a calendar and on a wall.
  package struct Moment: Sendable, Hashable {
    package var year: Int
    package var month: Int
    package var day: Int
    package var hour: Int
    package var minute: Int
    package var second: Int

    package init(
      year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0
    ) {
      self.year = year
      self.month = month
      self.day = day
      self.hour = hour
      self.minute = minute
      self.second = second
    }
  }
}
