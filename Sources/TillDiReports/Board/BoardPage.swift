package import Documents
package import TillDiCore
import TillDiWords

extension Board {
  /// What a file must hold to be known as a big picture that may be written anew.
  package static var generator: String { "tilldi board" }

  /// What stands in a page that the walk of an occasion keeps, so that it is known when that occasion goes on.
  package static func mark(of occasion: OccasionID) -> String {
    " data-occasion=\"\(occasion.rawValue)\""
  }

  /// The page the browser shows.
  ///
  /// `every` is how often it is written, in seconds, `nil` where it is written once; `nonce` is a word drawn anew
  /// for each page, and `occasion` whose walk keeps it.
  package func page(every: Int?, nonce: String, occasion: OccasionID? = nil) -> HTMLPage {
    HTMLPage(
      language: words.language.rawValue, title: workplace, generator: Board.generator,
      refreshSeconds: 4, nonce: nonce, style: .boardStyle, script: .boardScript,
      attributes: [
        .class("scene-\(sceneName)"), .data("written", "\(now.seconds)"),
        .data("every", "\(every ?? 0)"), .data("first", "\(firstSize)"),
        .data("size", "\(firstSize)"),
      ] + (pageCount > 1 ? [.data("page", "\(pageShown)")] : [])
        + (occasion.map { [.data("occasion", $0.rawValue)] } ?? []),
      body: [
        isUnderWay ? top : [], [main], [footer(every: every)],
      ].flatMap { $0 })
  }

  private var sceneName: String {
    switch scene {
    case .waiting: "waiting"
    case .groupWork: "groups"
    case .pause: "pause"
    case .notes: "notes"
    case .slips: "slips"
    case .lists: "lists"
    case .map: "map"
    case .mirror: "mirror"
    case .over: "over"
    case .off: "off"
    case .blank: "blank"
    }
  }

  private var isUnderWay: Bool {
    switch scene {
    case .waiting, .over, .off, .blank: false
    default: true
    }
  }

  /// The step of text size to begin with, 1 the largest: the fuller, the smaller.
  private var firstSize: Int {
    let count =
      switch scene {
      case .notes(let columns): columns.reduce(0) { $0 + $1.notes.count }
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
        if let clock, !clock.isGroupWork, !clock.isPaused { clockText(clock) }
      },
      clock.map(bar) ?? .element(.div, [.class("rule")]),
    ]
  }

  /// The minutes left, and what the page needs to count on.
  func clockText(_ clock: BoardClock) -> HTMLNode {
    let phrases = words.board
    let past = clock.isGroupWork ? phrases.timeToReadOut : phrases.timeHasPassed
    let shown =
      clock.left >= 60
      ? phrases.minutesLeft((clock.left + 59) / 60) : clock.left > 0 ? phrases.lastMinute : past
    return .element(
      .p,
      [
        .class("clock"), .data("left", "\(clock.left)"), .data("whole", "\(clock.whole)"),
        .data("minutes", phrases.minutesLeft), .data("last", phrases.lastMinute),
        .data("past", past),
      ], [.text(shown)])
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

  private var isOfSlips: Bool { if case .slips = scene { true } else { false } }

  private func footer(every: Int?) -> HTMLNode {
    .element(.footer) {
      if let next, !isOfSlips {
        HTMLNode.said(
          .p, class: "then",
          "\(words.board.next): "
            + [next.title, next.day].compactMap { $0 }.joined(separator: " · "))
      } else {
        HTMLNode.said(.p, isUnderWay || session != nil ? workplace : "")
      }
      if scene != .off, scene != .blank {
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
