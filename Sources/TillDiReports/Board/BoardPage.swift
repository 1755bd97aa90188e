package import Documents
import TillDiCore
import TillDiWords

extension Board {
  /// What a file must hold to be known as a big picture that may be written anew.
  package static var generator: String { "tilldi board" }

  /// The page the browser shows.
  ///
  /// `every` is how often it is written, in seconds, `nil` where it is written once; `nonce` is a word drawn anew
  /// for each page.
  package func page(every: Int?, nonce: String) -> HTMLPage {
    HTMLPage(
      language: words.language.rawValue, title: workplace, generator: Board.generator,
      refreshSeconds: 4, nonce: nonce, style: .boardStyle, script: .boardScript,
      attributes: [
        .class("scene-\(sceneName)"), .data("written", "\(now.seconds)"),
        .data("every", "\(every ?? 0)"), .data("first", "\(firstSize)"),
        .data("size", "\(firstSize)"),
      ],
      body: [
        isUnderWay ? top : [], [main], [footer(every: every)],
      ].flatMap { $0 })
  }

  private var sceneName: String {
    switch scene {
    case .waiting: "waiting"
    case .groupWork: "groups"
    case .notes: "notes"
    case .slips: "slips"
    case .lists: "lists"
    case .map: "map"
    case .mirror: "mirror"
    case .over: "over"
    case .off: "off"
    }
  }

  private var isUnderWay: Bool {
    switch scene {
    case .waiting, .over, .off: false
    default: true
    }
  }

  /// The step of text size to begin with, 1 the largest: the fuller, the smaller.
  private var firstSize: Int {
    let count =
      switch scene {
      case .notes(let columns): columns.reduce(0) { $0 + $1.notes.count }
      case .lists(let lists, _):
        lists.count * (lists.map { $0.places.flatMap(\.lines).count }.max() ?? 0)
      case .map(_, let moments): moments.count + 2
      default: 0
      }
    return [2, 4, 6, 8, 12, 16].firstIndex { count <= $0 }.map { $0 + 1 } ?? 7
  }

  // MARK: Around

  private var top: [HTMLNode] {
    [
      .element(.header, [.class("top")]) {
        HTMLNode.element(.div) {
          if let session, session != activity?.title {
            HTMLNode.said(.p, class: "session", session)
          }
          if let activity {
            HTMLNode.element(.h1) {
              HTMLNode.said(.bdi, activity.title)
              if let frame = activity.timeFrame {
                HTMLNode.element(.span, [.class("frame")], [.text(words.name(of: frame))])
              }
            }
          }
        }
        if let clock, !isGroupWork { clockText(clock) }
      },
      clock.map(bar) ?? .element(.div, [.class("rule")]),
    ]
  }

  private var isGroupWork: Bool { if case .groupWork = scene { true } else { false } }

  /// The minutes left, and what the page needs to count on.
  func clockText(_ clock: BoardClock) -> HTMLNode {
    let phrases = words.board
    let past = clock.isGroupWork ? phrases.timeToReadOut : phrases.timeHasPassed
    let shown =
      clock.isPaused
      ? phrases.pause
      : clock.left >= 60
        ? phrases.minutesLeft((clock.left + 59) / 60)
        : clock.left > 0 ? phrases.lastMinute : past
    return .element(
      .p,
      [
        .class("clock"), .data("left", "\(clock.left)"), .data("whole", "\(clock.whole)"),
        .data("minutes", phrases.minutesLeft), .data("last", phrases.lastMinute),
        .data("past", past),
      ] + (clock.isPaused ? [.data("paused", "1")] : []), [.text(shown)])
  }

  private func bar(_ clock: BoardClock) -> HTMLNode {
    let share = min(1000, max(0, 1000 * clock.left / clock.whole))
    return .element(
      .svg,
      [
        .class("bar"), .decoration, .drawn(.viewBox, "0 0 1000 1"),
        .drawn(.preserveAspectRatio, "none"),
      ],
      [.element(.rect, [.drawn(.width, "\(share)"), .drawn(.height, "1")])])
  }

  private func footer(every: Int?) -> HTMLNode {
    .element(.footer) {
      HTMLNode.said(.p, isUnderWay || session != nil ? workplace : "")
      if scene != .off {
        if every == nil {
          HTMLNode.element(.p, [], [.text(words.board.isFrom(now.time))])
        } else {
          HTMLNode.element(
            .p, [.class("still"), .hidden], [.text(words.board.standsStill(since: now.time))])
        }
      }
    }
  }
}
