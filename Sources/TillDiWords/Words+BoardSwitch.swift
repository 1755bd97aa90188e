import TextShape

/// What the facilitator asks of the big picture in a walk.
package enum BoardWish: Hashable, Sendable {
  /// On or off; `nil` is the other of the two.
  case turn(isOn: Bool?)
  /// One of its pages, from 1; `nil` is the next, and after the last the first.
  case page(Int?)

  /// Reads what follows `/duk`: nothing, `på`, `av`, `nästa` or a number.
  package init?(typed text: String) {
    switch text.lowercased() {
    case "": self = .turn(isOn: nil)
    case "på", "on": self = .turn(isOn: true)
    case "av", "off": self = .turn(isOn: false)
    case "nästa", "next": self = .page(nil)
    default:
      guard let number = Int(text), (1...1000).contains(number) else { return nil }
      self = .page(number)
    }
  }
}

/// What a walk says of the big picture.
package enum BoardSaid: Hashable, Sendable {
  /// It is on; where it is stands beside it.
  case isOn
  /// It is on again, since the same occasion goes on.
  case isBack
  case isOff
  /// It shows one of its pages.
  case page(Int, of: Int)
  /// A page was asked for while it is off.
  case hasNoPages
}

extension BoardWords {
  /// What the walk says of it.
  package func text(of said: BoardSaid) -> String {
    switch said {
    case .isOn:
      pick(
        "Duken är på. Öppna adressen i webbläsaren på projektorn; F11 fyller skärmen. En rad syns där när nästa är skriven. /duk slår av.",
        "The picture is on. Open the address in the projector’s browser; F11 fills the screen. A line is seen there once the next is written. /board turns it off."
      )
    case .isBack:
      pick("Duken är på igen. /duk slår av.", "The picture is on again. /board turns it off.")
    case .isOff:
      pick("Duken är av. /duk slår på den igen.", "The picture is off. /board turns it on again.")
    case .page(let number, let count):
      count == 1
        ? pick("Allt ryms på duken; det finns en sida.", "All of it is shown; there is one page.")
        : pick(
          "Duken visar sida \(number) av \(count).", "The picture shows page \(number) of \(count)."
        )
    case .hasNoPages:
      pick("Duken är av. /duk slår på den.", "The picture is off. /board turns it on.")
    }
  }

  /// What follows `/duk` for its next page.
  package var nextPage: String { pick("nästa", "next") }

  /// The page that is shown, where there are several.
  package func page(_ number: Int, of count: Int) -> String {
    pick("sida \(number) av \(count)", "page \(number) of \(count)")
  }

  /// Says on the facilitator's screen that the room sees the picture.
  package var mark: String { pick("duken på", "picture on") }

  // MARK: The command

  /// The file's name.
  package var fileName: String { pick("tavla.html", "board.html") }

  /// Where the picture is, and how to open it; the address has a line of its own, so that it can be clicked.
  package func kept(_ address: String) -> String {
    pick(
      "Bilden ligger här:\n\(address)\nÖppna den i webbläsaren på projektorn och tryck F11, så fyller den skärmen.\nDen hålls aktuell tills du avslutar här med Ctrl-C. Det som sades senast visas först när nästa sak är sagd.",
      "The picture is here:\n\(address)\nOpen it in the browser on the projector and press F11 to fill the screen.\nIt is kept up to date until you end it here with Ctrl-C. What was said last is shown once the next thing is said."
    )
  }

  /// Where the picture is that was written once.
  package func writtenOnce(_ address: String) -> String {
    pick(
      "Bilden ligger här:\n\(address)\nÖppna den i en webbläsare och tryck F11, så fyller den skärmen.",
      "The picture is here:\n\(address)\nOpen it in a browser and press F11 to fill the screen.")
  }

  /// The picture is no longer kept.
  package var ended: String { pick("Bilden är avstängd.", "The picture is off.") }

  /// It could not be written.
  package var stopped: String {
    pick(
      "Bilden på projektorn gick inte att skriva och står still. Träffen fortsätter.",
      "The picture on the projector could not be written and stands still. The session goes on.")
  }

  /// Another file has the name.
  package func notAPicture(_ path: String) -> String {
    pick(
      "”\(path)” finns redan och är något annat än bilden. Filen är orörd. Välj ett annat namn med --output.",
      "“\(path)” is already there and is not the picture. The file is untouched. Choose another name with --output."
    )
  }
}
