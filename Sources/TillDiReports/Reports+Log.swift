package import Documents
package import TillDiCore
import TillDiWords

extension Reports {
  /// What happened, one line an action, oldest first; what was undone is marked, not hidden.
  ///
  /// It is for the facilitator, at the desk: words that stay in the room are collapsed, and while a session
  /// of one side is open the other side appears only as handed over.
  package func log(history: History, last: Int? = nil) -> Document {
    let names = logNames(history)
    let actions = history.actions.filter { isShown($0) }
    return document(title: phrases.title(phrases.logTitle, of: series.name)) {
      if actions.isEmpty {
        paragraph(phrases.emptyLog)
      } else {
        Block.bulletList(
          actions.suffix(last ?? actions.count).map { action in
            entry(action, isLive: history.live.contains(action.id), names)
          })
      }
    }
  }

  private func entry(_ action: Action, isLive: Bool, _ names: LogNames) -> ListItem {
    let what = action.events.filter { isShown($0, in: action) }
      .map { phrases.happened($0, names) }.joined(separator: " · ")
    let undone = isLive ? "" : " (\(phrases.undone))"
    return [
      .code(String(action.id.rawValue.prefix(5))),
      .text(" \(time(of: action)) \(oneLine(what))\(undone)"),
    ]
  }

  /// Day and time as the laptop's clock had them: `2026-03-03 14:05`.
  private func time(of action: Action) -> String {
    String(action.at.prefix(16)).replacing("T", with: " ")
  }

  private func logNames(_ history: History) -> LogNames {
    let secrets = keptInRoom(history)
    let collapse = { (note: NoteID, text: String) in
      if secrets.contains(note) { return phrases.staysInRoom }
      return isHiddenNote(note) ? phrases.gone : phrases.quoted(text)
    }
    let name = { (note: NoteID) in
      series.notes[note].map { collapse(note, $0.text.isEmpty ? $0.detail ?? "" : $0.text) }
        ?? (secrets.contains(note) ? phrases.staysInRoom : phrases.gone)
    }
    return LogNames(
      words: collapse, note: name, session: { title(of: $0) },
      activity: { activity, occasion in
        series.occasion(occasion).map { title(of: activity, in: $0.session) } ?? activity.rawValue
      }, occasion: { series.occasion($0).map { title(of: $0.session) } ?? phrases.gone },
      homework: { title(of: $0) },
      reply: { id in
        guard let answer = series.answers.first(where: { $0.reply.id == id }) else {
          return phrases.gone
        }
        return phrases.joined(answer.reply.items.map(name))
      })
  }

  /// Notes that stay in the room – and those that once did and were undone, to be on the safe side.
  private func keptInRoom(_ history: History) -> Set<NoteID> {
    var kept: Set<NoteID> = []
    for action in history.actions {
      for event in action.events {
        switch event {
        case .said(let note, _, _, _, true), .keptInRoom(let note, true): kept.insert(note)
        default: continue
        }
      }
    }
    return kept.filter { series.notes[$0]?.staysInRoom ?? true }
  }
}

/// A text on one line, cut where it is longer than a line of a log ought to be.
func oneLine(_ text: String, longest: Int = 160) -> String {
  let flat = text.prefix(longest + 1).map { $0.isNewline ? " " : $0 }
  return flat.count > longest ? String(flat.prefix(longest)) + "…" : String(flat)
}
