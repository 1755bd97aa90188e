import TillDiCore
import TillDiWords

/// From whom, to whom, answer by; then the list is read aloud and the room says yes or no.
struct HandOverForm: Form {
  private enum Stage: Hashable { case from, to, answerBy, yes, over }
  private var stage = Stage.from
  private var from = ""
  private var to = ""
  private var answerBy: Day?
  private var said: Bool?

  func question(_ series: Series, _ walk: Walk) -> WalkQuestion? {
    guard let track = walk.session.track else { return nil }
    let words = walk.words
    let given = WalkAbout.answers(
      words.handOver(from: from, to: to, by: answerBy).map {
        GivenAnswer(label: $0.label, text: $0.text)
      }, areNumbered: false)
    let stays = isHalfFilled ? [given] : []
    switch stage {
    case .from:
      return WalkQuestion(
        stays: stays, text: words.whoCarries, preset: presetSender(series, track))
    case .to:
      return WalkQuestion(
        stays: stays, text: words.whoReceives(track), preset: presetReceiver(series, track, words))
    case .answerBy:
      return WalkQuestion(
        stays: stays, text: words.question(for: .answerBy),
        preset: presetDay(series, walk).description)
    case .yes:
      let lists = ListKind.lists(of: track).map {
        WalkList(list: $0, lines: series.lines(of: $0))
      }
      let lines = lists.flatMap(\.lines).compactMap { line -> String? in
        let said = line.everyText.joined(separator: "\n")
        return PersonalHint.all(in: said, sparing: [series.name]).isEmpty
          ? nil : words.name(of: line)
      }
      let hint = lines.isEmpty ? "" : words.looksPersonal(lines) + "\n"
      return WalkQuestion(about: [.lists(lists), given], text: hint + words.doesTheRoomSayYes)
    case .over: return nil
    }
  }

  mutating func answer(_ text: String, _ series: Series, _ walk: Walk) -> Answering {
    guard let track = walk.session.track else { return .taken }
    switch stage {
    case .from:
      return take(text, presetSender(series, track), series) { form, role in
        form.from = role
        form.stage = .to
      }
    case .to:
      return take(text, presetReceiver(series, track, walk.words), series) { form, role in
        form.to = role
        form.stage = .answerBy
      }
    case .answerBy:
      let day: Day
      do throws(NoDay) {
        day = text.isEmpty ? presetDay(series, walk) : try Day(typed: text, today: walk.today)
      } catch {
        return .again(.noDay(error))
      }
      // Said at once: nobody should read a list aloud for a day that can't be.
      if day < walk.today {
        return Answering(shows: [.refusal(.dayHasPassed(day, today: walk.today))])
      }
      answerBy = day
      stage = .yes
    case .yes:
      guard let yes = Words.roomsYesOrNo(text) else { return .again(.answerYesOrNo) }
      said = yes
      stage = .over
      guard yes, let answerBy else { return .taken }
      return .doing(
        .handOver(
          HandOverID(walk.drawName()), track, from: from, to: to, answerBy: answerBy, roles: [],
          roomSaidYes: true))
    case .over: break
    }
    return .taken
  }

  /// A role that was typed, or the one an empty line stands for.
  private mutating func take(
    _ text: String, _ preset: String?, _ series: Series, as keep: (inout Self, String) -> Void
  ) -> Answering {
    guard let said = text.isEmpty ? preset : text else { return .again(Refusal.emptyRole) }
    do throws(NoAnswer) {
      let typed = try TypedRole(said, in: series)
      keep(&self, text.isEmpty ? said : typed.role)
      return Answering(shows: text.isEmpty ? [] : typed.shows)
    } catch {
      return .again(error.phrase)
    }
  }

  /// A day that can't be is asked for again; anything else ends the form.
  mutating func refused(_ refusal: Refusal) {
    switch refusal {
    case .dayHasPassed, .dayTooFar: stage = .answerBy
    case .emptyRole: stage = .from
    default:
      said = nil
      stage = .over
    }
  }

  /// Asks from the beginning; what was answered stands ready.
  mutating func startOver() {
    stage = .from
    said = nil
  }

  mutating func stepBack(_ series: Series) -> Bool {
    switch stage {
    case .from, .over: return false
    case .to: stage = .from
    case .answerBy: stage = .to
    case .yes: stage = .answerBy
    }
    return true
  }

  var isOfActivity: Bool { true }

  /// Whether something was answered that is not saved yet.
  var isHalfFilled: Bool { stage != .from && stage != .over }

  func farewell(_ series: Series, _ walk: Walk) -> WalkPhrase? {
    guard let said else { return nil }
    guard said, let handOver = walk.session.track.flatMap({ series.latestHandOver(of: $0) }) else {
      return .notHandedOver
    }
    let new = series.newLines(in: handOver).map { walk.words.name(of: $0) }
    return .handedOver(version: handOver.version, new: new)
  }

  private func presetSender(_ series: Series, _ track: TrackKind) -> String? {
    from.isEmpty ? series.latestHandOver(of: track)?.from : from
  }

  private func presetReceiver(_ series: Series, _ track: TrackKind, _ words: Words) -> String? {
    if !to.isEmpty { return to }
    if let earlier = series.latestHandOver(of: track) { return earlier.to }
    return track == .staff ? series.arrangements[.receiver] : words.name(of: TrackKind.staff)
  }

  /// What was agreed before start, if that day is still to come; else six weeks on.
  ///
  /// Source: *The model*, “When to follow up”.
  private func presetDay(_ series: Series, _ walk: Walk) -> Day {
    if let answerBy { return answerBy }
    let agreed = series.arrangements[.answerBy].flatMap { Day(text: $0) }
    if let agreed, agreed >= walk.today { return agreed }
    return walk.today.adding(days: 42)
  }
}
