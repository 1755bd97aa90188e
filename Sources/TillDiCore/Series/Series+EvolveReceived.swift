/// What is kept of a note that came from another laptop.
struct ReceivedNote: Hashable, Sendable {
  /// The wordings that came.
  var words: [ReceivedWords] = []
  /// The side whose list it stood in.
  var track: TrackKind?
  /// The note, while the other side has taken it back: then it is in nothing that is shown.
  var hidden: Note?
}

/// The links that came beside replies to one version.
struct LinkReceipt: Hashable, Sendable {
  let number: Int
  let links: [LinkID: LinkGrade]
}

extension Series {
  /// Words that came are nothing but kept, until the list or the replies they belong to arrive.
  ///
  /// So undoing that one arrival takes everything away, and a half of it shows nowhere.
  mutating func evolveReceived(_ event: Event, _ action: Action) {
    switch event {
    case .wordsReceived(let words): keep(words)
    case .received(let handOver, let number, let earlier):
      take(handOver, number: number, earlier: earlier, action)
    case .replyReceived(let reply, let revision):
      receivedReplies[reply.id, default: [:]][revision] = reply
    case .repliesReceived(let handOver, let number, let replies, let withdrawn, let links):
      openings.insert(handOver)
      for reply in withdrawn {
        withdrawnReplies[reply] = max(number, withdrawnReplies[reply] ?? 0)
      }
      // Only what came from there is taken back from there.
      answers.removeAll {
        withdrawn.contains($0.reply.id) && receivedReplies[$0.reply.id] != nil
      }
      for mark in replies { take(mark, action) }
      take(links, of: handOver, number: number)
    default: break
    }
  }

  private mutating func keep(_ words: ReceivedWords) {
    var received = receivedNotes[words.note] ?? ReceivedNote()
    if let index = received.words.firstIndex(where: { $0.isSameWording(as: words) }) {
      // A file that is older than what came before it brings masked words back to nobody.
      if words.number < received.words[index].number { return }
      received.words[index] = words
    } else {
      received.words.append(words)
    }
    receivedNotes[words.note] = received
  }

  private mutating func take(
    _ handOver: HandOver, number: Int, earlier: [NoteID], _ action: Action
  ) {
    let track = handOver.track
    let receipt = Receipt(handOver: handOver.id, version: handOver.version, number: number)
    if let latest = receipts[track] {
      guard receipt.isNewer(than: latest) else { return }
    } else if handOvers.contains(where: { $0.track == track || $0.id == handOver.id }) {
      // A list that was handed over here is nobody else's.
      return
    }
    receipts[track] = receipt
    if let index = handOvers.firstIndex(where: { $0.id == handOver.id }) {
      handOvers[index] = handOver
    } else {
      handOvers.append(handOver)
    }
    for item in handOver.items {
      show(item.note, in: item.list, wording: item.wording, action)
      heads[item.note] = nil
      for gathered in item.gathered ?? [] {
        show(gathered.note, in: item.list, wording: gathered.wording, action)
        heads[gathered.note] = item.note
      }
    }
    leave(except: handOver.notes, standing: earlier, of: track, action)
    for list in ListKind.lists(of: track) {
      orders[list] = handOver.items.filter { $0.list == list }.map(\.note)
    }
  }

  /// Takes from the lists what the newest version does not hold; what was taken back is hidden altogether.
  private mutating func leave(
    except shown: [NoteID], standing earlier: [NoteID], of track: TrackKind, _ action: Action
  ) {
    let shown = Set(shown)
    let standing = Set(earlier)
    let gone = receivedNotes.filter { $0.value.track == track && !shown.contains($0.key) }
    for id in gone.keys.sorted() {
      if standing.contains(id) {
        if notes[id] == nil, let list = gone[id]?.hidden.flatMap({ ListKind($0.kind) }) {
          show(id, in: list, wording: nil, action)
        }
        notes[id]?.isRemoved = true
      } else if let note = notes.removeValue(forKey: id) {
        receivedNotes[id]?.hidden = note
        noteOrder.removeAll { $0 == id }
      }
    }
  }

  private mutating func show(
    _ id: NoteID, in list: ListKind, wording: ActionID?, _ action: Action
  ) {
    guard let received = receivedNotes[id] else { return }
    var note =
      notes[id] ?? received.hidden
      ?? Note(
        id: id, kind: list.noteKind, wordings: [], details: [], rewording: nil,
        staysInRoom: false, isRemoved: false, position: nil, number: action.number)
    note.kind = list.noteKind
    note.isRemoved = false
    // The words of this version last: they are the ones that are shown.
    let older = received.words.filter { $0.wording != wording }
    let current = received.words.filter { $0.wording == wording }
    for words in older.sorted(by: { $0.number < $1.number })
      + current.sorted(by: { $0.number < $1.number })
    {
      note.take(words)
    }
    if notes[id] == nil { noteOrder.append(id) }
    notes[id] = note
    receivedNotes[id]?.hidden = nil
    receivedNotes[id]?.track = list.track
  }

  private mutating func take(_ mark: ReplyMark, _ action: Action) {
    if let reply = receivedReplies[mark.reply]?[mark.revision] {
      if let index = answers.firstIndex(where: { $0.reply.id == reply.id }) {
        if answers[index].revision < mark.revision {
          // What the team was told was the old reply.
          if answers[index].reply != reply { toldBack[reply.id] = nil }
          answers[index].earlier.append(answers[index].reply)
          answers[index].reply = reply
          answers[index].day = action.day
          answers[index].action = action.id
          answers[index].revision = mark.revision
        }
      } else {
        answers.append(
          Answer(
            reply: reply, earlier: [], day: action.day, revision: mark.revision,
            action: action.id))
      }
    }
    // What was ticked off and told back here is what this room knows.
    if let day = mark.done, doneOn[mark.reply] == nil { doneOn[mark.reply] = day }
    if let day = mark.toldBack, toldBack[mark.reply] == nil {
      toldBack[mark.reply] = TellingBack(on: day, how: nil)
    }
  }

  private mutating func take(_ new: [Link], of handOver: HandOverID, number: Int) {
    if let known = linkReceipts[handOver], known.number >= number { return }
    let before = linkReceipts[handOver]?.links ?? [:]
    let grades = Dictionary(new.map { ($0.id, $0.grade) }) { first, _ in first }
    links.removeAll { before[$0.id] != nil && grades[$0.id] == nil }
    for link in new {
      let index = links.firstIndex {
        $0.id == link.id || ($0.item == link.item && $0.offer == link.offer)
      }
      if let index {
        // How far it serves by what people said here is theirs.
        if links[index].id == link.id, links[index].grade == before[link.id] {
          links[index].grade = link.grade
        }
      } else {
        links.append(link)
      }
    }
    linkReceipts[handOver] = LinkReceipt(number: number, links: grades)
  }
}

extension Note {
  fileprivate mutating func take(_ words: ReceivedWords) {
    wordings.put(Wording(action: words.wording, text: words.text))
    if let detail = words.detail, let wording = words.detailWording {
      details.put(Wording(action: wording, text: detail))
    }
    if rewording != words.rewording {
      rewording = words.rewording
      isRewordingRight = nil
    }
  }
}

extension [Wording] {
  /// Puts a wording last, in the place of what the same action gave before.
  fileprivate mutating func put(_ wording: Wording) {
    removeAll { $0.action == wording.action }
    append(wording)
  }
}
