package import Documents
package import TillDiCore
import TillDiWords

extension Reports {
  /// What happened, one line an action, oldest first; what was undone is marked, not hidden.
  ///
  /// It is for the facilitator, at the desk: words that stay in the room are collapsed, and while a
  /// session of one side is open the other side appears only as handed over. `width` is the room
  /// for a line, in characters; without it nothing is cut.
  package func log(history: History, last: Int? = nil, width: Int? = 80) -> Document {
    let names = logNames(history)
    let actions = history.actions.filter { isShown($0) }
    return document(title: phrases.title(phrases.logTitle, of: series.name)) {
      if actions.isEmpty {
        paragraph(phrases.emptyLog)
      } else {
        Block.bulletList(
          actions.suffix(last ?? actions.count).map { action in
            entry(action, isLive: history.live.contains(action.id), names, width)
          })
      }
    }
  }

  /// What an action did, in the words of the log.
  package func sentence(of action: ActionID, history: History) -> String? {
    guard let action = history.actions.first(where: { $0.id == action }), isShown(action) else {
      return nil
    }
    let names = logNames(history)
    return action.events.map { phrases.happened($0, names) }.joined(separator: " · ")
  }

  /// What actions did, in the words of the log, one line a deed; none of what this room may not see.
  package func sentences(of actions: [Action], history: History) -> [String] {
    let names = logNames(history)
    return actions.flatMap { action in
      action.events.filter { isShown($0, in: action) }
        .map { oneLine(phrases.happened($0, names), longest: nil) }
    }
  }

  /// The log's own lines of some actions, cut as there; of what this room may not see only name and time.
  package func logLines(of named: Set<ActionID>, history: History, width: Int? = 80) -> Block {
    let names = logNames(history)
    let actions = history.actions.filter { named.contains($0.id) }
    return Block.bulletList(
      actions.map { action in
        entry(action, isLive: history.live.contains(action.id), names, width)
      })
  }

  /// The disagreements that this room may see: while a session of one side is open, none of the other's.
  package func visible(_ conflicts: [Conflict], history: History) -> [Conflict] {
    if hiddenTrack == nil { return conflicts }
    return conflicts.filter { conflict in
      conflict.sides.allSatisfy { sentence(of: $0.action, history: history) != nil }
    }
  }

  private func entry(_ action: Action, isLive: Bool, _ names: LogNames, _ width: Int?)
    -> ListItem
  {
    let what = action.events.filter { isShown($0, in: action) }
      .map { phrases.happened($0, names) }.joined(separator: " · ")
    let undone = isLive ? "" : " (\(phrases.undone))"
    let before = " \(time(of: action)) "
    // The bullet and its space, the id and what stands around the words.
    let taken = 2 + 5 + before.count + undone.count
    return [
      .code(String(action.id.rawValue.prefix(5))),
      .text(before + oneLine(what, longest: width.map { max(20, $0 - taken) }) + undone),
    ]
  }

  /// Day and time as the laptop's clock had them: `2026-03-03 14:05`.
  private func time(of action: Action) -> String {
    String(action.at.prefix(16)).replacing("T", with: " ")
  }

  private func logNames(_ history: History) -> LogNames {
    let secrets = history.keptInRoom
    let collapse = { (note: NoteID, text: String) in
      if secrets.contains(note) { return phrases.staysInRoom }
      return isHiddenNote(note) ? phrases.gone : phrases.quoted(text)
    }
    let name = { (note: NoteID) in
      series.described(note).map { collapse(note, $0.text.isEmpty ? $0.detail ?? "" : $0.text) }
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
          if let promise = series.carried.first(where: { $0.id == id }) {
            return phrases.quoted(promise.asked)
          }
          return phrases.gone
        }
        return phrases.joined(answer.reply.items.map(name))
      })
  }
}

/// A text on one line, cut where it is longer than there is room for.
func oneLine(_ text: String, longest: Int?) -> String {
  let flat = text.prefix(longest.map { $0 + 1 } ?? text.utf8.count)
    .map { $0.isNewline ? " " : $0 }
  guard let longest, flat.count > longest else { return String(flat) }
  return String(flat.prefix(longest - 1)) + "…"
}
