/// Two lists that face each other, with a line for each thing of one that meets something of the other.
///
/// What waits for an answer stands out, so that nobody has to look for it; what no line reaches is no fault.
///
/// ```swift
/// let mirror = Mirror(
///   left: Mirror.Side("Personalen", [Mirror.Group("Vill ta", [Mirror.Line("Vill 1", "Prova telefoner")])]),
///   right: Mirror.Side("Ledningen", [Mirror.Group("Kan ge", [Mirror.Line("Kan 1", "En månads prov")])]),
///   links: [Mirror.Link(0, 0)],
///   signs: Mirror.Signs(whole: "möter", part: "möter delvis", alone: "möter inget än"))
/// ```
package struct Mirror: Sendable, Hashable {
  /// One thing of a list.
  package struct Line: Sendable, Hashable {
    /// By what people call it, such as `Stör 1`.
    package var name: String
    package var text: String
    /// What has become of it, in a word or two.
    package var note: String?
    /// The sign of that; none where nothing is known of it.
    package var mark: Mark?

    package init(_ name: String, _ text: String, note: String? = nil, mark: Mark? = nil) {
      self.name = name
      self.text = text
      self.note = note
      self.mark = mark
    }
  }

  /// How it stands with the answer to a line; told apart by its shape, not by its colour alone.
  package enum Mark: Sendable, Hashable, CaseIterable {
    /// It has an answer that goes somewhere.
    case given
    /// It has an answer, and that is no.
    case refused
    /// It has none, and somebody waits for it.
    case waiting
  }

  /// Lines that stand under a heading of their own.
  package struct Group: Sendable, Hashable {
    package var heading: String
    package var lines: [Line]

    package init(_ heading: String, _ lines: [Line]) {
      self.heading = heading
      self.lines = lines
    }
  }

  /// One of the two lists.
  package struct Side: Sendable, Hashable {
    package var title: String
    package var groups: [Group]
    /// What stands below its lines, or where there are none.
    package var remark: String?

    package init(_ title: String, _ groups: [Group], remark: String? = nil) {
      self.title = title
      self.groups = groups
      self.remark = remark
    }

    /// Every line, by whose places links are told.
    package var lines: [Line] { groups.flatMap(\.lines) }
  }

  /// That a line of the left meets one of the right, by their places from 0.
  package struct Link: Sendable, Hashable {
    package var left: Int
    package var right: Int
    /// Whether it meets the whole of it, or a part only.
    package var isWhole: Bool

    package init(_ left: Int, _ right: Int, isWhole: Bool = true) {
      self.left = left
      self.right = right
      self.isWhole = isWhole
    }
  }

  /// What the signs mean.
  package struct Signs: Sendable, Hashable {
    package var whole: String
    package var part: String
    package var alone: String
    /// What each sign of an answer means; those that have no words are drawn without.
    package var marks: [Mark: String]

    package init(whole: String, part: String, alone: String, marks: [Mark: String] = [:]) {
      self.whole = whole
      self.part = part
      self.alone = alone
      self.marks = marks
    }
  }

  package var left: Side
  package var right: Side
  /// Links between lines that are there; others are left out.
  package private(set) var links: [Link]
  package var signs: Signs
  /// Up to how many points high it is drawn with more than a line of words to each thing.
  package var room: Double

  package init(left: Side, right: Side, links: [Link], signs: Signs, room: Double = 440) {
    self.left = left
    self.right = right
    let (first, second) = (left.lines.indices, right.lines.indices)
    self.links = links.filter { first.contains($0.left) && second.contains($0.right) }
    self.signs = signs
    self.room = room
  }

  /// Whether what has no line stands out; where one list is not there, nothing could have any.
  package var marksAlone: Bool { !left.lines.isEmpty && !right.lines.isEmpty }

  /// What of the right meets a line of the left.
  func met(by left: Int) -> [Link] { links.filter { $0.left == left } }

  /// What of the left meets a line of the right.
  func meeting(_ right: Int) -> [Link] { links.filter { $0.right == right } }
}

extension Mirror {
  /// The same as rows of cells: a row for each line and for each link.
  package var table: Table {
    let (left, right) = (self.left.lines, self.right.lines)
    let rightOf = Dictionary(grouping: links) { $0.left }
    let known = Set(links.map(\.right))
    let alone = marksAlone ? signs.alone : ""
    let ofLeft = left.enumerated().flatMap { place, line -> [[Inlines]] in
      guard let met = rightOf[place] else { return [[line.inlines, .text(alone), []]] }
      return met.enumerated().map { number, link in
        [
          number == 0 ? line.inlines : .strong(.text(line.name)),
          .text(link.isWhole ? signs.whole : signs.part), right[link.right].inlines,
        ]
      }
    }
    let ofRight = right.enumerated().filter { !known.contains($0.offset) }
      .map { [[], .text(alone), $0.element.inlines] as [Inlines] }
    return Table(
      columns: [.init(.text(self.left.title)), .init([]), .init(.text(self.right.title))],
      rows: ofLeft + ofRight)
  }

  /// The same in words.
  var words: [Block] {
    let table = self.table
    return (table.rows.isEmpty ? [] : [.table(table)])
      + [left.remark, right.remark].compactMap { $0.map { .paragraph(.text($0)) } }
  }
}

extension Mirror.Line {
  fileprivate var inlines: Inlines {
    let note = self.note.map { " (\($0))" } ?? ""
    return [.strong(.text(name)), .text(" \(text)\(note)")]
  }
}
