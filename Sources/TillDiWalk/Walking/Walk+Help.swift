package import TillDiCore
package import TillDiWords

/// What helps where the room is: first what can be done now, the rest for whoever asks.
package struct WalkHelp: Hashable, Sendable {
  /// The kinds that may be noted here.
  package let kinds: [NoteKind]
  /// The commands that matter now, the nearest first; a screen of 24 lines has room for them.
  package let commands: [WalkCommand]
  /// Whether every command was asked for.
  package let isAll: Bool
  /// Whether a question is open, so that a line is an answer.
  package let isAsking: Bool

  /// Takes every part.
  package init(
    kinds: [NoteKind], commands: [WalkCommand], isAll: Bool = false, isAsking: Bool = false
  ) {
    self.kinds = kinds
    self.commands = commands
    self.isAll = isAll
    self.isAsking = isAsking
  }

  /// The same with every command.
  package var whole: WalkHelp {
    WalkHelp(kinds: kinds, commands: commands, isAll: true, isAsking: isAsking)
  }
}

extension Walk {
  /// `/hjälp`, and `/hjälp allt`.
  func help(_ rest: String, _ series: Series) -> Turn {
    let all = ["allt", "alla", "all", "everything"].contains(rest.lowercased())
    return Turn(
      shows: [
        .help(
          WalkHelp(
            kinds: activity(series)?.takes ?? [], commands: commandsNow(series), isAll: all,
            isAsking: isAsking))
      ])
  }

  /// What can be done where the room is, the nearest first.
  private func commandsNow(_ series: Series) -> [WalkCommand] {
    guard let activity = activity(series), !(form is ClosingForm) else {
      return [.undo, .back, .goTo, .quit]
    }
    let hasClock = series.occasion(occasion)?.clock != nil
    let everywhere: [WalkCommand] =
      [.next, .back, .undo] + (hasClock ? [.time, .pause] : []) + [.board, .quit]
    return ownCommands(activity, series) + everywhere
  }

  private func ownCommands(_ activity: Activity, _ series: Series) -> [WalkCommand] {
    if form != nil { return activity.form == .review ? [.jump, .notes] : [.notes, .list] }
    if isWorking(activity, series) { return [.read, .groups, .here] }
    switch activity.form {
    case .groupWork: return [.sheet, .edit, .move, .stayInRoom, .gather, .here]
    case .collectHomework: return [.homework, .edit, .stayInRoom, .here, .gone]
    case .rank:
      let ballot: WalkCommand = ownBallot(series) == nil ? .vote : .closeVote
      let proposed: [WalkCommand] = proposals(series).isEmpty ? [] : [.takeProposal]
      return [ballot] + proposed + [.list, .edit, .move, .gather]
    case .mapNow, .mapDream: return [.edit, .remove, .notes]
    case .link: return [.link, .unlink, .takeProposal, .dismissProposal, .list]
    case .talk, .giveHomework, .promises, .handOver, .reply, .followUp, .review:
      return [.edit, .move, .stayInRoom, .here, .gone]
    }
  }
}
