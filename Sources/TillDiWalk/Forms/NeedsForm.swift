import TillDiCore
import TillDiWords

/// Asked once when management has its list: what staff need to be able, to want and to dare take each offer.
///
/// A line such as `2 kan: introduktion en timme` sets it, as often as there is something to say; Enter goes on. One
/// that names an offer and says nothing of the three is asked for again; any other is what somebody said.
///
/// Source: *The model*, “Can wants dares”.
struct NeedsForm: Form {
  private var isOver = false
  private var hasAnswered = false

  /// The offers to ask about; none where the room has said what they need, or offers nothing.
  static func isDue(_ series: Series) -> Bool {
    let offers = series.lines(of: .offer)
    return !offers.isEmpty && offers.allSatisfy { OfferNeeds(reading: $0.detail).isEmpty }
  }

  func question(_ series: Series, _ walk: Walk) -> WalkQuestion? {
    let offers = series.lines(of: .offer)
    if isOver || offers.isEmpty { return nil }
    return WalkQuestion(
      about: hasAnswered ? [] : [.lines(offers)],
      text: hasAnswered ? walk.words.anyMoreNeeds : walk.words.whatIsNeeded)
  }

  mutating func answer(_ text: String, _ series: Series, _ walk: Walk) -> Answering {
    let language = walk.words.language
    if text.isEmpty {
      isOver = true
      return .taken
    }
    guard let (mark, typed) = named(text), let needs = OfferNeeds(typing: typed) else {
      // A line that names an offer was meant for it.
      if namesAnOffer(text) { return .again(.notANeed(text)) }
      isOver = true
      return .passedOn
    }
    guard let line = series.lines(of: .offer).line(mark) else {
      return .again(.noSuchOffer(String(text.prefix { !$0.isWhitespace })))
    }
    hasAnswered = true
    let all = OfferNeeds(reading: line.detail).adding(needs, in: language)
    return .doing(.detail(line.note, text: all.text(in: language) ?? ""))
  }

  /// Whether a line begins as an answer does: `2: en timme`, `kan2 introduktion`, `4 vill`.
  private func namesAnOffer(_ text: String) -> Bool {
    let first = text.prefix { !$0.isWhitespace && $0 != ":" }
    return Int(first) != nil || LineName(typed: String(first))?.list == .offer
  }

  /// `2 kan: …`, `kan2 kan: …` and `ny kan: …`.
  private func named(_ text: String) -> (LineMark, String)? {
    let parts = text.split(
      maxSplits: 1, omittingEmptySubsequences: true, whereSeparator: \.isWhitespace)
    guard parts.count == 2 else { return nil }
    let rest = trimmed(String(parts[1]))
    if let mark = LineMark(typed: parts[0]) { return (mark, rest) }
    guard let line = LineName(typed: String(parts[0])), line.list == .offer else { return nil }
    return (line.mark, rest)
  }

  /// Takes it up again: something was taken back.
  mutating func startOver() { isOver = false }

  func next(_ series: Series, _ walk: Walk) -> (any Form)? {
    series.occasion(walk.occasion)?.isEnded == true ? ClosingForm() : walk.ownForm(series)
  }

  func farewell(_ series: Series, _ walk: Walk) -> WalkPhrase? { hasAnswered ? .needsKept : nil }

  func followed(_ walk: inout Walk, _ series: Series, _ turn: inout Turn) {
    if series.occasion(walk.occasion)?.isEnded == true {
      turn.shows += walk.finish(series).shows
    } else {
      walk.takeUpOwnForm(series, &turn)
    }
  }
}
