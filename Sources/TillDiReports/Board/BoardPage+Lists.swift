import Documents
import TextShape
import TillDiCore
import TillDiWords

extension Board {
  /// Lists beside each other or one by one, on as many pages as they take; the first three of each stand out.
  func lists(_ lists: [BoardList], _ ballot: BoardVoting?) -> HTMLNode {
    .element(.main) {
      if ballot == nil, let asked = activity?.question {
        HTMLNode.said(.p, class: "question", asked)
      }
      if let sheet {
        for (index, page) in sheet.pages.enumerated() {
          HTMLNode.element(
            .div,
            [.class("page"), .data("letters", "\(page.size)")]
              + (index + 1 == pageShown ? [] : [.hidden])
          ) {
            for part in page.parts {
              self.part(
                part, lists[part.list].list, ballot,
                sheet.pages.count == 1 ? nil : words.board.page(index + 1, of: sheet.pages.count))
            }
          }
        }
      }
    }
  }

  private func title(of list: ListKind, _ ballot: BoardVoting?) -> String {
    guard let ballot else { return words.title(of: list) }
    return ballot.cast == nil ? words.board.voted(on: list) : words.board.voting(on: list)
  }

  /// A list in its columns under its name; `page` is which page it is, where there are several.
  private func part(
    _ part: BoardSheet.Part, _ list: ListKind, _ ballot: BoardVoting?, _ page: String?
  ) -> HTMLNode {
    .element(.section, [.class("column \(tone(of: list.noteKind))")]) {
      HTMLNode.element(.div, [.class(ballot == nil ? "head" : "head ballot")]) {
        HTMLNode.element(
          .h2, [],
          [.text(title(of: list, ballot))])
        if let cast = ballot?.cast, cast > 0 {
          HTMLNode.element(.p, [], [.text(words.board.ballots(cast))])
        }
        if let page { HTMLNode.element(.p, [.class("more")], [.text(page)]) }
      }
      HTMLNode.element(.div, [.class("set")]) {
        for column in part.columns {
          HTMLNode.element(.ol, [.class("lines")]) {
            for place in column { self.place(place) }
          }
        }
      }
    }
  }

  @HTMLBuilder
  private func place(_ place: BoardPlace) -> [HTMLNode] {
    for line in place.lines {
      HTMLNode.element(.li, [.class(line.isTop ? "line top3" : "line")]) {
        if let mark = line.mark {
          HTMLNode.element(.span, [.class("rank")], [.text(mark)])
        }
        HTMLNode.element(.div, [.class("note")], note(line.note))
        if let votes = place.votes {
          HTMLNode.element(
            .span, [.class(votes == 0 ? "votes soft" : "votes")], [.text(words.board.votes(votes))])
        }
      }
    }
  }

  /// The process: what happens, who takes part, who decides.
  func map(_ kind: MapKind, _ moments: [BoardMoment]) -> HTMLNode {
    .element(.main, moments.isEmpty ? [.class("alone")] : []) {
      if let asked = activity?.question { HTMLNode.said(.p, class: "question", asked) }
      if !moments.isEmpty {
        HTMLNode.element(.div, [.class("columns")]) {
          HTMLNode.element(.section, [.class(moments.count > 4 ? "column map" : "column map few")])
          {
            head(words.title(of: kind), leftOut: 0)
            HTMLNode.element(.div, [.class("area"), .data("fit", "first")]) {
              HTMLNode.element(.ol, [.class("lines")]) {
                for (index, moment) in moments.enumerated() { self.moment(moment, index + 1) }
              }
            }
          }
        }
      }
    }
  }

  private func moment(_ moment: BoardMoment, _ number: Int) -> HTMLNode {
    .element(.li, [.class(moment.mark == nil ? "moment" : "moment marked")]) {
      HTMLNode.element(.p, [.class("name")]) {
        HTMLNode.element(.span, [.class("rank")], [.text("\(number)")])
        HTMLNode.said(.bdi, moment.name.softlyBroken)
        if let mark = moment.mark {
          let text = mark == .new ? words.board.isNew : words.board.isChanged
          HTMLNode.element(.span, [.class("mark")], [.text(text)])
        }
      }
      if !moment.roles.isEmpty {
        HTMLNode.said(.p, class: "roles", words.reports.joined(moment.roles))
      }
      if let role = moment.decides {
        HTMLNode.said(.p, class: "decides", words.board.decides(role))
      }
    }
  }
}
