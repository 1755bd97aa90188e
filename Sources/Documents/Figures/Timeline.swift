/// What is to be done by when, along one line of days.
///
/// Days are whole numbers, from any first day; what they are called comes in with them.
///
/// ```swift
/// Timeline(
///   from: 0, to: 60, ticks: [Timeline.Tick(10, "maj")], today: Timeline.Tick(40, "i dag 12 maj"),
///   rows: [Timeline.Row("Enhetschef: Vill 1", "senast 5 maj, 7 dagar försenat", from: 20, due: 33, isLate: true)],
///   signs: Timeline.Signs(due: "senast", done: "klart", told: "berättat", late: "försenat"))
/// ```
package struct Timeline: Sendable, Hashable {
  /// A day with what it is called.
  package struct Tick: Sendable, Hashable {
    package var day: Int
    package var label: String

    package init(_ day: Int, _ label: String) {
      self.day = day
      self.label = label
    }
  }

  /// Something to be done.
  package struct Row: Sendable, Hashable {
    package var label: String
    /// How it stands, in words.
    package var state: String
    package var from: Int?
    package var due: Int?
    package var done: Int?
    package var told: Int?
    package var isLate: Bool

    package init(
      _ label: String, _ state: String, from: Int? = nil, due: Int? = nil, done: Int? = nil,
      told: Int? = nil, isLate: Bool = false
    ) {
      self.label = label
      self.state = state
      self.from = from
      self.due = due
      self.done = done
      self.told = told
      self.isLate = isLate
    }
  }

  /// What the signs mean.
  package struct Signs: Sendable, Hashable {
    package var due: String
    package var done: String
    package var told: String
    package var late: String

    package init(due: String, done: String, told: String, late: String) {
      self.due = due
      self.done = done
      self.told = told
      self.late = late
    }
  }

  package var from: Int
  package var to: Int
  package var ticks: [Tick]
  package var today: Tick
  package var rows: [Row]
  package var signs: Signs

  package init(from: Int, to: Int, ticks: [Tick], today: Tick, rows: [Row], signs: Signs) {
    self.from = from
    self.to = max(to, from + 1)
    self.ticks = ticks
    self.today = today
    self.rows = rows
    self.signs = signs
  }

  /// How far along the line a day is, from 0 to 1.
  func place(of day: Int) -> Double {
    min(1, max(0, Double(day - from) / Double(to - from)))
  }

  /// Where the line of a row begins and how far it is drawn as usual; late days come after that.
  func stretch(of row: Row) -> (from: Int, to: Int) {
    let first = row.from ?? from
    let last = row.isLate ? row.due : row.told ?? row.done ?? row.due
    return (first, max(first, [row.due, last].compactMap(\.self).max() ?? to))
  }

  /// The same as a list.
  var words: [Block] {
    if rows.isEmpty { return [] }
    return [
      .bulletList(rows.map { [.strong(.text($0.label)), .text(" – \($0.state)")] })
    ]
  }
}
