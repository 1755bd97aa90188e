import TillDiCore
import TillDiWalk
import TillDiWords

/// The joint conversation about the two lists: the joint meeting, from where the lists are laid side by side.
///
/// It is the meeting itself, begun or taken up again, so that the same is recorded whichever way a room comes to it.
package struct JointConversation {
  /// Whether it goes line by line.
  package let isPlain: Bool
  /// Whether nothing is to be suggested.
  package let suggestsNothing: Bool
  /// The lexicons named by the person.
  package let lexicons: [String]

  /// Takes how it is led.
  package init(isPlain: Bool, suggestsNothing: Bool, lexicons: [String]) {
    self.isPlain = isPlain
    self.suggestsNothing = suggestsNothing
    self.lexicons = lexicons
  }

  /// Leads the conversation.
  ///
  /// - Throws: A ``Report`` when a side has not handed over, the programme has no such activity, or something could
  ///   not be saved.
  package func lead(_ series: inout OpenSeries, in context: Context) throws {
    for track in TrackKind.allCases where series.series.latestHandOver(of: track) == nil {
      throw Report(.notHandedOver(track), series.words)
    }
    let programme = try series.adoptProgramme()
    guard let (session, activity) = programme.meeting else {
      throw Report(series.words.noMeetingInProgramme)
    }
    let held: HeldSession
    do throws(WalkChoice.Failure) {
      held = try WalkChoice(series: series.series, programme: programme)
        .choose(session, again: nil, afterwards: true)
    } catch {
      throw Report(error, series.words)
    }
    let isOver = held.continuing.flatMap { series.series.occasion($0)?.isEnded } ?? false
    let player = series.player(
      held, programme, keepsTime: !isOver, entering: activity,
      suggester: suggestsNothing ? NoSuggestions() : try series.suggester(lexicons: lexicons))
    try player.lead(day: nil, label: nil, isPlain: isPlain)
  }
}

extension Programme {
  /// The activity where both sides lay their lists side by side, and its session.
  fileprivate var meeting: (SessionID, ActivityID)? {
    for session in everySession where session.track == nil {
      if let activity = session.activities.first(where: { $0.form == .link }) {
        return (session.id, activity.id)
      }
    }
    return nil
  }
}
