import TillDiCore
import TillDiWords

/// Asked once when the dream is drawn: who owns each moment, and how staff reach it.
///
/// `2: IT; arbetsplatsträffen` is an answer, as many as there are moments. An empty line passes all of them by, and
/// so does anything else: that is what somebody said next. Only `2 IT` is asked about, since it looks like an answer.
///
/// Source: *The model*, “The way in”.
struct WayInForm: Form {
  private var isPassed = false
  private var isAnswered = false

  func question(_ series: Series, _ walk: Walk) -> WalkQuestion? {
    let moments = series.maps[.dream] ?? []
    let isOpen = moments.contains { $0.owner == nil || $0.wayIn == nil }
    guard isOpen, !isPassed else { return nil }
    return WalkQuestion(about: [.waysIn(moments)], text: walk.words.whoOwnsWhat)
  }

  mutating func answer(_ text: String, _ series: Series, _ walk: Walk) -> Answering {
    if text.isEmpty {
      isPassed = true
      return .taken
    }
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let moments = series.maps[.dream] ?? []
    guard parts.count == 2, let number = Int(trimmed(String(parts[0]))) else {
      return withoutColon(text, moments.count) ?? .passedOn
    }
    guard moments.indices.contains(number - 1) else { return .again(.noSuchMoment("\(number)")) }
    isAnswered = true
    return .doing(
      .setMoment(.dream, told(trimmed(String(parts[1])), of: moments[number - 1]), after: nil))
  }

  /// `2 IT` may be an answer that lacks its colon; that is asked rather than made an offer of.
  private func withoutColon(_ text: String, _ count: Int) -> Answering? {
    let words = text.split(maxSplits: 1, whereSeparator: \.isWhitespace)
    guard words.count == 2, let number = Int(words[0]), (1...max(1, count)).contains(number),
      // Numbers only are an order of the list.
      words[1].contains(where: \.isLetter)
    else { return nil }
    return .again(.meantMoment(number, String(words[1])))
  }

  /// `IT; arbetsplatsträffen`, in this order where no label says otherwise.
  private func told(_ text: String, of moment: Moment) -> Moment {
    let line = MomentLine(reading: text, isChange: true)
    if line.isSilent(on: .name) { return line.applied(to: moment) }
    let parts = text.split(separator: ";", maxSplits: 1, omittingEmptySubsequences: false)
      .map { trimmed(String($0)) }
    var told = moment
    if let owner = parts.first, !owner.isEmpty { told.owner = owner }
    guard parts.count > 1, !parts[1].isEmpty else { return told }
    let rest = MomentLine(reading: parts[1], isChange: true)
    if rest.isSilent(on: .name) { return rest.applied(to: told) }
    told.wayIn = parts[1]
    return told
  }

  func farewell(_ series: Series, _ walk: Walk) -> WalkPhrase? { isAnswered ? .wayInsKept : nil }
}
