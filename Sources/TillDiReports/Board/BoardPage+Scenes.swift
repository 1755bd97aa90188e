import Documents
import TextShape
import TillDiCore
import TillDiWords

extension Board {
  /// What stands under the title.
  var main: HTMLNode {
    switch scene {
    case .waiting(let next): waiting(next)
    case .groupWork(let groups): groupWork(groups)
    case .pause(let end): pause(until: end)
    case .notes(let columns): notes(columns)
    case .slips(let slips):
      .element(.main, [.class("alone")]) {
        for slip in slips { self.slip(slip) }
        if let next { self.next(next, label: words.board.seeYou) }
      }
    case .lists(let lists, let ballot): self.lists(lists, ballot)
    case .map(let kind, let moments): map(kind, moments)
    case .mirror(let mirror): self.mirror(mirror)
    case .over(let over): self.over(over)
    case .off: off
    case .blank: .element(.main)
    }
  }

  // MARK: Before and after

  private func waiting(_ next: BoardNext?) -> HTMLNode {
    .element(.main, [.class("alone")]) {
      HTMLNode.said(.h1, workplace)
      if let next {
        self.next(next, label: words.board.next)
      } else {
        HTMLNode.element(.p, [.class("label")], [.text(words.board.noneLeft)])
      }
    }
  }

  private func next(_ next: BoardNext, label: String) -> HTMLNode {
    .element(.section, [.class("next")]) {
      HTMLNode.element(.p, [.class("label")], [.text(label)])
      HTMLNode.said(.p, class: "title", next.title)
      if let day = next.day { HTMLNode.element(.p, [.class("day")], [.text(day)]) }
    }
  }

  private func over(_ over: BoardOver) -> HTMLNode {
    .element(.main, [.class("alone")]) {
      HTMLNode.element(.div) {
        if let session { HTMLNode.said(.p, class: "session", session) }
        HTMLNode.element(.h1, [], [.text(words.board.thanks)])
      }
      if !over.counts.isEmpty {
        HTMLNode.element(.ul, [.class("counts")]) {
          for count in over.counts {
            HTMLNode.element(.li, [], [.text(words.board.count(count.count, of: count.kind))])
          }
        }
      }
      for slip in over.slips { self.slip(slip, label: words.board.forNextTime) }
      if let next = over.next { self.next(next, label: words.board.seeYou) }
    }
  }

  private var off: HTMLNode {
    .element(.main, [.class("alone")]) {
      HTMLNode.said(.h1, workplace)
      HTMLNode.element(.section, [.class("next")]) {
        HTMLNode.element(.p, [.class("title")], [.text(words.board.isOff)])
        HTMLNode.element(.p, [.class("day soft")], [.text(words.board.comesBack)])
      }
    }
  }

  private func slip(_ slip: BoardSlip, label: String? = nil) -> HTMLNode {
    .element(.section, [.class("slip")]) {
      if let label { HTMLNode.element(.p, [.class("label")], [.text(label)]) }
      HTMLNode.said(.h2, slip.title)
      HTMLNode.said(.p, class: "task", slip.task)
    }
  }

  // MARK: While something goes on

  /// The question alone, as large as it can be.
  private func question(_ text: String) -> HTMLNode {
    let length = text.count > 130 ? " longer" : text.count > 70 ? " long" : ""
    return .said(.p, class: "question\(length)", text.softlyBroken)
  }

  /// The task, who sits with whom, and how long they have.
  private func groupWork(_ work: BoardGroups) -> HTMLNode {
    .element(.main, [.class("alone")]) {
      if let asked = activity?.question { question(asked) }
      if !work.task.isEmpty {
        HTMLNode.element(.ul, [.class("task")]) {
          for line in work.task { HTMLNode.said(.li, line) }
        }
      }
      if !work.groups.isEmpty {
        HTMLNode.element(.ol, [.class(work.groups.count > 8 ? "groups many" : "groups")]) {
          for (index, roles) in work.groups.enumerated() {
            HTMLNode.element(.li) {
              HTMLNode.element(.span, [.class("rank")], [.text("\(index + 1)")])
              HTMLNode.said(.bdi, roles.joined(separator: " · "))
            }
          }
        }
      } else if let size = work.size {
        HTMLNode.element(
          .p, [.class("label")], [.text(words.groups(size.least, size.most))])
      }
      if let clock {
        HTMLNode.element(.div, [.class("time")]) {
          clockText(clock)
          if let end = clock.end {
            HTMLNode.element(.p, [.class("until")], [.text(words.board.until(end))])
          }
        }
      }
    }
  }

  /// A break, and nothing else: nobody sits and reads.
  private func pause(until end: ClockTime?) -> HTMLNode {
    .element(.main, [.class("alone")]) {
      HTMLNode.element(.p, [.class("question")], [.text(words.pause(until: end))])
    }
  }

  private func notes(_ columns: [BoardColumn]) -> HTMLNode {
    guard columns.contains(where: { !$0.notes.isEmpty }) else {
      return .element(.main, [.class("alone")], activity?.question.map { [question($0)] } ?? [])
    }
    return .element(.main) {
      if let asked = activity?.question { question(asked) }
      HTMLNode.element(.div, [.class("columns")]) {
        for column in columns {
          self.column(column, isBroad: isBroad(column, among: columns))
        }
      }
    }
  }

  /// Whether a kind is given the room of two: it stands alone, or has far more than the others.
  private func isBroad(_ column: BoardColumn, among columns: [BoardColumn]) -> Bool {
    let others = columns.filter { $0.kind != column.kind }.map(\.notes.count).max() ?? 0
    return column.notes.count > 5 && column.notes.count > 2 * others
  }

  private func column(_ column: BoardColumn, isBroad: Bool) -> HTMLNode {
    let earlier = max(0, column.notes.count - Board.mostNotes)
    return .element(.section, [.class("column \(tone(of: column.kind))\(isBroad ? " broad" : "")")])
    {
      head(words.board.heading(of: column.kind), leftOut: earlier)
      HTMLNode.element(.div, [.class("area"), .data("fit", "latest")]) {
        HTMLNode.element(.ul, [.class("lines")]) {
          for shown in column.notes.suffix(Board.mostNotes) {
            HTMLNode.element(.li, [.class("note")], note(shown))
          }
        }
      }
    }
  }

  /// The most notes of a kind that are in the page; no screen shows as many.
  private static var mostNotes: Int { 24 }

  /// A title, and how much is not shown under it.
  func head(_ title: String, leftOut count: Int) -> HTMLNode {
    .element(.div, [.class("head")]) {
      HTMLNode.element(.h2, [], [.text(title)])
      HTMLNode.element(
        .p,
        [.class("more"), .data("more", words.board.more), .data("count", "\(count)")]
          + (count == 0 ? [.hidden] : []), [.text(words.board.more(count))])
    }
  }

  /// A note's words, and beside them its route, its rewording and how many lie under it.
  @HTMLBuilder
  func note(_ note: BoardNote) -> [HTMLNode] {
    if !note.text.isEmpty { HTMLNode.said(.p, note.text.softlyBroken) }
    if note.gathered > 0 {
      HTMLNode.element(.span, [.class("under")], [.text(words.board.gathered(note.gathered))])
    }
    if let detail = note.detail { HTMLNode.said(.p, class: "detail", detail.softlyBroken) }
    if let other = note.rewording {
      HTMLNode.said(.p, class: "other", words.board.reworded(other).softlyBroken)
    }
  }

  /// The colour a kind has.
  func tone(of kind: NoteKind) -> String {
    switch kind {
    case .goodDay, .support: "take"
    case .badDay, .disturbance: "warn"
    case .remark, .example, .dream, .claim, .offer: "talk"
    }
  }
}
