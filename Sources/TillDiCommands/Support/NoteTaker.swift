import Foundation
import TextShape
import TillDiCore
import TillDiJournal
import TillDiWords

/// Records notes without folding the series: one more costs the same in any record.
struct NoteTaker {
  let context: Context
  let options: SeriesOptions

  /// Records what was given as words, or every line of the input.
  ///
  /// - Throws: A ``Report``; notes that were confirmed before it stay saved.
  func take(_ command: NoteCommand) throws {
    let first = Words(context.language(options.language))
    let folder = try SeriesFinder(context: context, words: first).folder(options.series)
    let journal: Journal<Event>
    let newest: [RecordedAction<Event>]
    do throws(JournalFailure) {
      journal = try Journal.open(folder)
      newest = try journal.sinceLastPosition()
    } catch {
      throw Report(error, first)
    }
    let words = Words(
      options.language ?? Language(rawValue: journal.header.language) ?? .swedish)
    if newest.contains(where: \.closes), try SeriesRecord.isClosed(folder, words) {
      throw Report(.seriesClosed, words)
    }
    let place = try position(
      command, last: command.session == nil ? newest.last?.pos : nil, folder: folder, words)
    let taken = try notes(command, words)
    do throws(JournalFailure) {
      let appended = try journal.append(
        taken.events.map {
          PendingAction(
            id: context.drawName(), at: context.now().stamp, by: context.laptop(), pos: place,
            events: [$0])
        })
      for warning in appended.warnings {
        try? context.tell(words.text(of: warning))
      }
    } catch {
      throw Report(error, words)
    }
    if taken.isRepaired { try context.tell(words.repaired) }
    if taken.hasDroppedControls { try context.tell(words.text(of: .cleaned)) }
    try context.say(words.savedNotes(taken.events.count, place))
  }

  private struct Taken {
    var events: [Event] = []
    var isRepaired = false
    var hasDroppedControls = false
  }

  private func notes(_ command: NoteCommand, _ words: Words) throws -> Taken {
    guard let kind = command.kind.map({ Words.noteKind(named: $0) }) ?? .remark else {
      throw Report(words.text(of: .notAKind(command.kind ?? "")))
    }
    var taken = Taken()
    let isMany = command.text == ["-"]
    var given: [DecodedText] = []
    if isMany {
      while let line = context.input.next() { given.append(line) }
    } else {
      given = [DecodedText(command.text.joined(separator: " ").utf8)]
    }
    for line in given {
      let clean = cleaned(line.text)
      if isMany, clean.text.isEmpty { continue }
      taken.isRepaired = taken.isRepaired || line.isRepaired || clean.text.contains("\u{FFFD}")
      taken.hasDroppedControls = taken.hasDroppedControls || clean.droppedControls
      let isMarked = clean.text.hasPrefix("!")
      let stays = command.inRoom || isMarked
      let text = isMarked ? String(clean.text.dropFirst()) : clean.text
      do throws(Refusal) {
        taken.events.append(
          try said(
            NoteID(context.drawName()), kind, text: text, detail: command.detail,
            staysInRoom: stays))
      } catch {
        throw Report(error, words)
      }
    }
    if taken.events.isEmpty { throw Report(.emptyText, words) }
    return taken
  }

  /// Where the notes belong: what was named, checked against the programme, or where the record ends.
  private func position(
    _ command: NoteCommand, last: Position?, folder: String, _ words: Words
  ) throws -> Position? {
    guard let named = command.session else { return last }
    let programme = try ProgrammeFile(path: folder + "/programme.yaml", words: words).programme()
    return try programme.position(session: named, activity: command.activity, words)
  }
}

extension RecordedAction<Event> {
  /// Whether it closed the series; it may have been undone since.
  ///
  /// What is recorded after it has no place in the programme, so it is found among the newest.
  fileprivate var closes: Bool {
    events.contains { if case .known(.closed) = $0 { true } else { false } }
  }
}

extension SeriesRecord {
  fileprivate static func isClosed(_ folder: String, _ words: Words) throws -> Bool {
    do throws(JournalFailure) {
      return try open(folder).series.isClosed
    } catch {
      throw Report(error, words)
    }
  }
}

extension Words {
  var repaired: String {
    pick(
      "Obs: några tecken gick inte att läsa (de var inte UTF-8) och står som �. Rätta med tilldi log och /ändra, eller skriv om.",
      "Note: some characters could not be read (they were not UTF-8) and stand as �. Put them right, or write them again."
    )
  }

  fileprivate func savedNotes(_ count: Int, _ place: Position?) -> String {
    let at = place.map { " (\($0.session))" } ?? ""
    return pick(
      count == 1 ? "Sparat\(at)." : "\(count) anteckningar sparade\(at).",
      count == 1 ? "Saved\(at)." : "\(count) notes saved\(at).")
  }
}
