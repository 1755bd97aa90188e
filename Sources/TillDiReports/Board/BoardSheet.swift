import TillDiCore

/// Lists set so that every line can be read from the back of a room: how large, in which columns, on which pages.
///
/// ```swift
/// let sheet = BoardSheet([list], height: 750)  // 60 lines
/// print(sheet.pages.count, sheet.pages[0].size, sheet.pages[0].parts[0].columns.count)  // 2 28 3
/// ```
///
/// Lists that all have room stand beside each other on one page; else each has the whole width and as many pages as it
/// needs. As few pages as can be, and then as large letters. It is worked out from what letters of a broad typeface
/// take, on a screen of 16 by 9; any other shape has more room, and no browser has to be asked.
package struct BoardSheet: Hashable, Sendable {
  /// The pages from the first.
  package let pages: [Page]

  /// What is seen at once.
  package struct Page: Hashable, Sendable {
    /// How large the letters are, in pixels of a screen 1080 high.
    package let size: Int
    /// The lists that stand on it, beside each other.
    package let parts: [Part]
  }

  /// What a page shows of a list.
  package struct Part: Hashable, Sendable {
    /// Which of the lists, from 0.
    package let list: Int
    /// The lines, column by column.
    package let columns: [[BoardPlace]]
  }

  /// The sizes there are, the largest first; none is too small to be read.
  package static let sizes = [56, 50, 44, 40, 36, 33, 30, smallest]
  private static let smallest = 28

  /// Sets the lists; those that share a place stand after each other, each with its votes.
  ///
  /// `height` is how high a column may be, in pixels of a screen 1080 high.
  package init(_ given: [BoardList], height: Double) {
    let lists = given.map { list in
      BoardList(
        list: list.list,
        places: list.places.flatMap { place in
          place.lines.map { BoardPlace(votes: place.votes, lines: [$0]) }
        })
    }
    let together = Self.sizes.first { Self.fit(lists, at: $0, height) }
    if lists.count != 1, let together {
      let parts = lists.indices.map { Part(list: $0, columns: [lists[$0].places]) }
      pages = [Page(size: together, parts: parts)]
      return
    }
    let set = lists.indices.filter { !lists[$0].places.isEmpty }.flatMap { index -> [Page] in
      let fewest = Self.pages(of: lists[index], at: Self.smallest, height).count
      let size = Self.sizes.first { Self.pages(of: lists[index], at: $0, height).count <= fewest }
      return Self.pages(of: lists[index], at: size ?? Self.smallest, height).map {
        Page(size: size ?? Self.smallest, parts: [Part(list: index, columns: $0)])
      }
    }
    let nothing = lists.indices.map { Part(list: $0, columns: [[]]) }
    pages = set.isEmpty ? [Page(size: Self.smallest, parts: nothing)] : set
  }

  /// How broad the page is, and the room between two columns, in pixels of a screen 1920 broad.
  private static let (width, gap) = (1790.0, 54.0)

  /// Whether each list has room in one column beside the others.
  private static func fit(_ lists: [BoardList], at size: Int, _ height: Double) -> Bool {
    let width = (width - gap * Double(lists.count - 1)) / Double(max(1, lists.count))
    return lists.allSatisfy { list in
      list.places.reduce(0) { $0 + self.height(of: $1, at: size, in: width) } <= height
    }
  }

  /// A list on as few pages as can be, and in as few columns as that takes.
  private static func pages(of list: BoardList, at size: Int, _ height: Double) -> [[[BoardPlace]]]
  {
    let set = (1...4).map { pages(of: list, at: size, columns: $0, height) }
    let fewest = set.map(\.count).min() ?? 1
    return set.first { $0.count == fewest } ?? []
  }

  private static func pages(of list: BoardList, at size: Int, columns: Int, _ height: Double)
    -> [[[BoardPlace]]]
  {
    let width = (width - gap * Double(columns - 1)) / Double(columns)
    let heights = list.places.map { self.height(of: $0, at: size, in: width) }
    var pages: [Range<Int>] = []
    while (pages.last?.upperBound ?? 0) < heights.count {
      let start = pages.last?.upperBound ?? 0
      var end = start
      for _ in 0..<columns { end += fitting(heights[end...], in: height) }
      // One that has no room at all stands alone, and the page makes its letters smaller.
      pages.append(start..<max(end, start + 1))
    }
    // Pages that are equally full, where the lines can be dealt so.
    let even = max(1, (heights.count + pages.count - 1) / max(1, pages.count))
    let dealt = stride(from: 0, to: heights.count, by: even).map {
      $0..<min(heights.count, $0 + even)
    }
    let fits =
      dealt.count == pages.count
      && dealt.allSatisfy { page in
        columned(heights[page], columns).allSatisfy { heights[$0].reduce(0, +) <= height }
      }
    return (fits ? dealt : pages).map { page in
      columned(heights[page], columns).map { Array(list.places[$0]) }
    }
  }

  /// How many of them, from the first, are no higher together than that.
  private static func fitting(_ heights: ArraySlice<Double>, in height: Double) -> Int {
    var left = height
    return heights.prefix {
      left -= $0
      return left >= 0
    }.count
  }

  /// The lines of a page in columns that are as equally high as can be.
  private static func columned(_ heights: ArraySlice<Double>, _ columns: Int) -> [Range<Int>] {
    var low = heights.max() ?? 0
    var high = max(low, heights.reduce(0, +))
    for _ in 0..<20 {
      let middle = (low + high) / 2
      if dealt(heights, in: middle).count <= columns { high = middle } else { low = middle }
    }
    return dealt(heights, in: high)
  }

  /// What stands in each column where none is higher than that.
  private static func dealt(_ heights: ArraySlice<Double>, in height: Double) -> [Range<Int>] {
    var columns: [Range<Int>] = []
    while true {
      let start = columns.last?.upperBound ?? heights.startIndex
      if start == heights.endIndex { return columns }
      let count = max(1, fitting(heights[start...], in: height + 0.001))
      columns.append(start..<start + count)
    }
  }

  // MARK: What a line takes

  /// How high a line stands.
  private static func height(of place: BoardPlace, at size: Int, in width: Double) -> Double {
    let letter = Double(size)
    // The place's number and, after a ballot, its votes stand beside the words.
    let room = width / letter - 1.8 - (place.votes == nil ? 0 : 5.75)
    let rows = place.lines.reduce(0) { $0 + Self.rows(of: $1, room: room) }
    return letter * (1.22 * rows + 0.44) + 1
  }

  private static func rows(of line: BoardLine, room: Double) -> Double {
    // What stands out is larger and heavier.
    let scale = line.isTop ? 1.08 : 1
    let room = line.isTop ? room / 1.22 : room
    let note = line.note
    let under = note.gathered > 0 ? " 00 anteckningar" : ""
    let pieces = [
      note.text + under, note.detail.map { "→ " + $0 },
      note.rewording.map { "Med andra ord: " + $0 },
    ]
    return scale
      * Double(pieces.compactMap { $0 }.reduce(0) { $0 + LetterWidth.rows(of: $1, in: room) })
  }
}
