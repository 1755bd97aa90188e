import TillDiCore
import TillDiWords

/// Goes through the programme's reflections: did we see that too, an example of our own, what we recommend, and which
/// notes lie behind it.
///
/// Everything may be passed over, and each answer is saved at once, so that whoever is called away has lost nothing.
/// Which notes matter is for people to say: they are found by a word and shown in the order they were said.
///
/// Source: *The model*, “Looking back”.
struct ReviewForm: Form {
  enum Stage: Int, Hashable { case seen, example, recommendation, notes }

  /// A question: of which reflection, by its place in the programme, and which of the four.
  struct Place: Hashable, Sendable {
    var index: Int
    var stage: Stage

    /// The first question of a reflection.
    init(_ index: Int, _ stage: Stage = .seen) {
      self.index = index
      self.stage = stage
    }

    /// The question after this one.
    var next: Place {
      Stage(rawValue: stage.rawValue + 1).map { Place(index, $0) } ?? Place(index + 1)
    }

    /// The question before this one, if there is one.
    var before: Place? {
      if let stage = Stage(rawValue: stage.rawValue - 1) { return Place(index, stage) }
      return index > 0 ? Place(index - 1, .notes) : nil
    }
  }

  /// Where the room is; `nil` means after the last thing that was said.
  private var place: Place?
  /// The question that was answered last, to ask again if the answer is refused.
  private var answered: Place?
  /// The notes that hold the words that were typed; `nil` where nothing was looked for.
  private var found: [NoteID]?
  /// Whether more notes hold those words than are shown.
  private var areMore = false
  /// Whether the reflection was shown as a whole since the room came to it.
  private var isShown = false
  /// As many found notes as fit on a screen.
  private static let mostFound = 9

  /// Begins at a question, or where the room left off.
  init(at place: Place? = nil) {
    self.place = place
  }

  /// Where the room goes on: after the last thing said of the last reflection that anything was said of.
  private func here(_ series: Series, _ walk: Walk) -> Place {
    if let place { return place }
    let reflections = walk.programme.reflections
    guard let last = reflections.lastIndex(where: { series.reviews[$0.number] != nil }),
      let review = series.reviews[reflections[last].number]
    else { return Place(0) }
    if !review.notes.isEmpty { return Place(last + 1) }
    if review.recommendation != nil { return Place(last, .notes) }
    return Place(last, review.example == nil ? .example : .recommendation)
  }

  private func reflection(_ place: Place, _ walk: Walk) -> Reflection? {
    let reflections = walk.programme.reflections
    return reflections.indices.contains(place.index) ? reflections[place.index] : nil
  }

  func question(_ series: Series, _ walk: Walk) -> WalkQuestion? {
    let place = here(series, walk)
    guard let reflection = reflection(place, walk) else { return nil }
    let words = walk.words
    let review = series.reviews[reflection.number]
    let behind = walk.evidence(for: review, series)
    var view = ReflectionView(
      number: place.index + 1, count: walk.programme.reflections.count, reflection: reflection,
      review: review, isNew: !isShown)
    if place.stage == .notes {
      view.notes = found?.compactMap { series.notes[$0] } ?? behind
      view.isFound = found != nil
      view.areMore = areMore
    }
    let text: String
    var preset: String?
    switch place.stage {
    case .seen:
      preset = review?.seen.map { words.short($0) }
      text = words.didYouSeeIt(again: preset != nil)
    case .example:
      preset = review?.example
      text = words.yourExample(again: preset != nil)
    case .recommendation:
      preset = review?.recommendation
      text = words.yourAdvice(again: preset != nil)
    case .notes:
      text = found != nil ? words.whichOfThese : behind.isEmpty ? words.whichNotes : words.anyMore
    }
    return WalkQuestion(about: [.reflection(view)], text: text, preset: preset)
  }

  mutating func answer(_ text: String, _ series: Series, _ walk: Walk) -> Answering {
    let asked = here(series, walk)
    guard let reflection = reflection(asked, walk) else { return .taken }
    answered = asked
    isShown = true
    let before = series.reviews[reflection.number]
    var review =
      before
      ?? ReflectionReview(
        reflection: reflection.number, seen: nil, example: nil, recommendation: nil, notes: [])
    // What was marked and stays in the room since lies behind nothing any more.
    review.notes = series.evidence(for: review).map(\.id)
    if asked.stage == .notes { return answer(text, at: asked, &review, series, walk) }
    if text.isEmpty {
      move(to: asked.next)
      return .taken
    }
    let new = text == "-" ? nil : text
    switch asked.stage {
    case .seen:
      review.seen = new.flatMap { Words.seen(named: $0) }
      if let new, review.seen == nil { return .again(.notSeenOrNot(new)) }
    case .example: review.example = new
    case .recommendation, .notes: review.recommendation = new
    }
    move(to: asked.next)
    return review == before ? .taken : .doing(.review(review))
  }

  /// Which notes lie behind it: numbers of those that are shown, lines by name, or a word to look for.
  private mutating func answer(
    _ text: String, at asked: Place, _ review: inout ReflectionReview, _ series: Series,
    _ walk: Walk
  ) -> Answering {
    if text.isEmpty {
      move(to: asked.next)
      return .taken
    }
    place = asked
    let shown = found ?? walk.evidence(for: review, series).map(\.id)
    let parts = text.split { $0.isWhitespace || $0 == "," }
    let numbers = parts.compactMap { Int($0) }
    if numbers.count == parts.count, numbers.allSatisfy({ shown.indices.contains($0 - 1) }) {
      for note in Set(numbers).sorted().map({ shown[$0 - 1] }) {
        // Among those that were found, a number marks; among those that are marked, it takes away.
        if found == nil {
          review.notes.removeAll { $0 == note }
        } else if !review.notes.contains(note) {
          review.notes.append(note)
        }
      }
      return save(review, series)
    }
    let names = lineNames(text.split(whereSeparator: \.isWhitespace).map(String.init))
    if names.allSatisfy({ LineName(typed: $0) != nil }) {
      for name in names {
        do throws(NoLine) {
          let note = try walk.line(called: name, series)
          if !review.notes.contains(note) { review.notes.append(note) }
        } catch {
          return Answering(shows: [error.show])
        }
      }
      return save(review, series)
    }
    let all = series.notes(holding: text).filter { walk.maySee($0) }
    if all.isEmpty { return .again(.nothingFound(text)) }
    found = all.prefix(Self.mostFound).map(\.id)
    areMore = all.count > Self.mostFound
    return .taken
  }

  private mutating func save(_ review: ReflectionReview, _ series: Series) -> Answering {
    found = nil
    return series.reviews[review.reflection] == review ? .taken : .doing(.review(review))
  }

  private mutating func move(to new: Place) {
    if new.index != answered?.index { isShown = false }
    place = new
    found = nil
  }

  /// Asks again what was refused.
  mutating func refused(_ refusal: Refusal) {
    place = answered ?? place
    found = nil
  }

  /// Goes to the question before; nothing where there is none.
  mutating func stepBack(_ series: Series, _ walk: Walk) -> Bool {
    // What was looked for is left first.
    if found != nil {
      found = nil
      return true
    }
    let here = here(series, walk)
    guard let before = here.before else { return false }
    answered = here
    move(to: before)
    return true
  }

  /// Goes to the reflection after this one; nothing where this is the last.
  mutating func stepOn(_ series: Series, _ walk: Walk) -> Bool {
    let next = here(series, walk).index + 1
    guard next < walk.programme.reflections.count else { return false }
    move(to: Place(next))
    isShown = false
    return true
  }

  var isOfActivity: Bool { true }

  /// What is said when there is no reflection left: which of them nothing was said of.
  func farewell(_ series: Series, _ walk: Walk) -> WalkPhrase? {
    let left = walk.programme.reflections.map(\.number).filter { series.reviews[$0] == nil }
    return .reflectionsOver(left)
  }
}
