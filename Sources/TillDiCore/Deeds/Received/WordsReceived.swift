extension Event {
  /// One note’s words, for a list that comes.
  ///
  /// They are nothing but kept until the list arrives: so undoing that one arrival takes everything away, and a half
  /// of it shows nowhere.
  public struct WordsReceived: Deed {
    package let received: ReceivedWords

    private enum CodingKeys: String, CodingKey { case received = "words" }

    static let kind = Kind.wordsReceived
    var event: Event { .wordsReceived(self) }
    var subject: Subject? { Subject(received.note) }
    var words: [String] {
      [received.text] + [received.detail, received.rewording].compactMap { $0 }
    }
    var places: [Place] { [] }
    var about: Matter { .series }
    static var takingBack: TakingBack { .withItsArrival }

    func happen(in series: inout Series, by action: Action) {
      var known = series.receivedNotes[received.note] ?? ReceivedNote()
      if let index = known.words.firstIndex(where: { $0.isSameWording(as: received) }) {
        // A file that is older than what came before it brings masked words back to nobody.
        if received.number < known.words[index].number { return }
        known.words[index] = received
      } else {
        known.words.append(received)
      }
      series.receivedNotes[received.note] = known
    }

    typealias Asked = Received.Asked
  }

  package static func wordsReceived(words: ReceivedWords) -> Event {
    .wordsReceived(WordsReceived(received: words))
  }
}

/// What is kept of a note that came from another laptop.
struct ReceivedNote: Hashable, Sendable {
  /// The wordings that came.
  var words: [ReceivedWords] = []
  /// The side whose list it stood in.
  var track: TrackKind?
  /// The note, while the other side has taken it back: then it is in nothing that is shown.
  var hidden: Note?
}
