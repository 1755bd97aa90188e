import Documents
import TillDiCore
import TillDiWords

extension Board {
  /// Lists beside each other, the first three of each standing out.
  func lists(_ lists: [BoardList], _ voting: BoardVoting?) -> HTMLNode {
    .element(.main) {
      if let voting {
        HTMLNode.element(.section, [.class("voting")]) {
          HTMLNode.element(.p, [], [.text(words.board.voting(on: voting.list))])
          if voting.cast > 0 {
            HTMLNode.element(.p, [], [.text(words.board.ballots(voting.cast))])
          }
        }
      } else if let asked = activity?.question {
        HTMLNode.said(.p, class: "question", asked)
      }
      HTMLNode.element(.div, [.class("columns")]) {
        for list in lists {
          let isVoted = list.list == voting?.list || list.places.contains { $0.votes != nil }
          self.list(list, isWide: isVoted && lists.count > 1)
        }
      }
    }
  }

  private func list(_ list: BoardList, isWide: Bool) -> HTMLNode {
    .element(.section, [.class("column \(tone(of: list.list.noteKind))\(isWide ? " wide" : "")")]) {
      head(words.title(of: list.list), leftOut: 0)
      HTMLNode.element(.div, [.class("area"), .data("fit", "first")]) {
        HTMLNode.element(.ol, [.class("lines")]) {
          for place in list.places { self.place(place) }
        }
      }
    }
  }

  private func place(_ place: BoardPlace) -> HTMLNode {
    .element(.li, [.class("place"), .data("lines", "\(place.lines.count)")]) {
      if let votes = place.votes {
        HTMLNode.element(.span, [.class("votes")], [.text(words.board.votes(votes))])
      }
      HTMLNode.element(.div, [.class("tied")]) {
        for line in place.lines {
          HTMLNode.element(.div, [.class(line.isTop ? "line top3" : "line")]) {
            if let rank = line.rank {
              HTMLNode.element(.span, [.class("rank")], [.text("\(rank)")])
            }
            HTMLNode.element(.div, [.class("note")], note(line.note))
          }
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
        HTMLNode.said(.bdi, moment.name)
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
