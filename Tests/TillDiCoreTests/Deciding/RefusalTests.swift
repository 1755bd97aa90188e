import RandomRooms
import Testing
import TillDiCore

/// Every refusal is provoked by a request, and a refused request changes nothing.
@Suite struct RefusalTests {
  @Test(arguments: RefusalCase.all)
  func itIsRefused(_ example: RefusalCase) throws {
    var room = Room(events: RecordedRoom.events)
    room.programme = .tiny
    for request in example.before { try room.ask(request) }
    #expect(room.refusal(of: example.request) == example.refusal)
  }

  @Test func everyRefusalIsProvoked() {
    let provoked = RefusalCase.all.map(\.refusal) + fromHistory.map(\.refusal)
    #expect(Set(provoked.map(RefusalName.init)) == Set(RefusalName.allCases))
  }

  @Test func theHistoryRefuses() {
    let room = Room(events: RecordedRoom.events + [.undone(actions: ["e10"])])
    for (refusal, ask) in fromHistory { #expect(room.refusal(ask) == refusal) }
  }

  private typealias Ask = (History) throws(Refusal) -> [Event]

  private var fromHistory: [(refusal: Refusal, ask: Ask)] {
    [
      (.unknownAction("x1"), { history throws(Refusal) in try history.undo("x1") }),
      (.unknownAction("x1"), { history throws(Refusal) in try history.redo("x1") }),
      (.nothingToChoose("e1"), { history throws(Refusal) in try history.choosing("e1") }),
      (.alreadyUndone, { history throws(Refusal) in try history.undo("e10") }),
      (.handedOver(version: 1, .staff), { history throws(Refusal) in try history.undo("e4") }),
      (.nothingToUndo, { history throws(Refusal) in try history.undoLast(by: "b") }),
      (.nothingToRedo, { history throws(Refusal) in try history.redo("e1") }),
      (.nothingToRedo, { history throws(Refusal) in try history.redoLast(by: "b") }),
      (
        .repliesGiven(version: 1, .staff),
        { history throws(Refusal) in
          var received = History(name: "Solgården", language: .swedish, actions: [])
          let events: [Event] = [
            .received(handOver: RecordedRoom.handOver, number: 41, earlier: []),
            .replied(reply: RecordedRoom.reply),
          ]
          received.append(
            events.enumerated().map { index, event in
              Action(id: ActionID("r\(index)"), number: index + 1, at: "", events: [event])
            })
          return try received.undo("r0")
        }
      ),
      (
        .reviewErased(1),
        { history throws(Refusal) in
          var erased = history
          erased.append([
            Action(id: "t", number: 99, at: "", events: [.erased(subject: "review/1")])
          ])
          let review = ReflectionReview(
            reflection: 1, seen: nil, example: "katten", recommendation: nil, notes: [])
          return try decide(
            .review(review), in: erased.series,
            Situation(today: today, programme: .tiny))
        }
      ),
      (
        .cannotUndo,
        { history throws(Refusal) in
          var erased = history
          erased.append([
            Action(id: "t", number: 99, at: "", events: [.masked(subject: "r1")])
          ])
          return try erased.undo("t")
        }
      ),
    ]
  }
}

/// The refusals without what they carry, so that a new one without a test doesn't compile.
enum RefusalName: CaseIterable {
  case seriesClosed, emptyText, textTooLong, emptyRole
  case unknownSession, unknownActivity, unknownHomework, unknownOccasion, occasionHasContent
  case unknownNote, unknownMoment
  case noteRemoved, noteStaysInRoom, noDetail, nobodyOfRole
  case noRewording, tooFewToGather, gathersOneKind, gatheredInItself
  case noClock, alreadyPaused, notPaused, notMinutes
  case ballotIsOpen, noBallot, nothingToVoteOn, notSoManyVotes
  case rankedTwice, notInList, noSuchPlace, notALine
  case noMapOfNow, nowIsKept, dreamAlreadyBegun
  case emptyList, roomHasNotSaidYes, nothingChanged
  case notADay, dayHasPassed, dayTooFar, dayNotCome
  case notHandedOver, cannotLink, alreadyLinked, notLinked
  case notInVersion, mustBeAnsweredAlone, alreadyAnswered, reasonMissing, offerReasonMissing
  case unknownReply, nothingPromised, linkOfOtherKind, noGround, unknownReflection, reviewErased,
    unknownPlan
  case nothingToUndo, nothingToRedo, unknownAction, alreadyUndone, cannotUndo, handedOver
  case otherSeries, ownList, listFromElsewhere, olderFile, twinVersion, unknownVersion
  case repliesGiven, nothingToChoose

  init(_ refusal: Refusal) {
    self =
      switch refusal {
      case .seriesClosed: .seriesClosed
      case .emptyText: .emptyText
      case .textTooLong: .textTooLong
      case .emptyRole: .emptyRole
      case .unknownSession: .unknownSession
      case .unknownActivity: .unknownActivity
      case .unknownHomework: .unknownHomework
      case .unknownOccasion: .unknownOccasion
      case .occasionHasContent: .occasionHasContent
      case .unknownNote: .unknownNote
      case .unknownMoment: .unknownMoment
      case .noteRemoved: .noteRemoved
      case .noteStaysInRoom: .noteStaysInRoom
      case .noRewording: .noRewording
      case .tooFewToGather: .tooFewToGather
      case .gathersOneKind: .gathersOneKind
      case .gatheredInItself: .gatheredInItself
      case .noClock: .noClock
      case .alreadyPaused: .alreadyPaused
      case .notPaused: .notPaused
      case .notMinutes: .notMinutes
      case .ballotIsOpen: .ballotIsOpen
      case .noBallot: .noBallot
      case .nothingToVoteOn: .nothingToVoteOn
      case .notSoManyVotes: .notSoManyVotes
      case .noDetail: .noDetail
      case .nobodyOfRole: .nobodyOfRole
      case .rankedTwice: .rankedTwice
      case .notInList: .notInList
      case .noSuchPlace: .noSuchPlace
      case .notALine: .notALine
      case .noMapOfNow: .noMapOfNow
      case .nowIsKept: .nowIsKept
      case .dreamAlreadyBegun: .dreamAlreadyBegun
      case .emptyList: .emptyList
      case .roomHasNotSaidYes: .roomHasNotSaidYes
      case .nothingChanged: .nothingChanged
      case .notADay: .notADay
      case .dayHasPassed: .dayHasPassed
      case .dayTooFar: .dayTooFar
      case .dayNotCome: .dayNotCome
      case .notHandedOver: .notHandedOver
      case .cannotLink: .cannotLink
      case .alreadyLinked: .alreadyLinked
      case .notLinked: .notLinked
      case .notInVersion: .notInVersion
      case .mustBeAnsweredAlone: .mustBeAnsweredAlone
      case .alreadyAnswered: .alreadyAnswered
      case .reasonMissing: .reasonMissing
      case .offerReasonMissing: .offerReasonMissing
      case .unknownReply: .unknownReply
      case .nothingPromised: .nothingPromised
      case .linkOfOtherKind: .linkOfOtherKind
      case .noGround: .noGround
      case .unknownReflection: .unknownReflection
      case .reviewErased: .reviewErased
      case .unknownPlan: .unknownPlan
      case .nothingToUndo: .nothingToUndo
      case .nothingToRedo: .nothingToRedo
      case .unknownAction: .unknownAction
      case .alreadyUndone: .alreadyUndone
      case .cannotUndo: .cannotUndo
      case .handedOver: .handedOver
      case .otherSeries: .otherSeries
      case .ownList: .ownList
      case .listFromElsewhere: .listFromElsewhere
      case .olderFile: .olderFile
      case .twinVersion: .twinVersion
      case .nothingToChoose: .nothingToChoose
      case .unknownVersion: .unknownVersion
      case .repliesGiven: .repliesGiven
      }
  }
}
