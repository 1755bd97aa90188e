import TillDiCore

/// One of every refusal, each leading to the next: a new one that is led to nowhere doesn't compile.
let everyRefusal = Array(sequence(first: Refusal.seriesClosed, next: \.next))

private let day = Day(number: 20_515)

extension Refusal {
  fileprivate var next: Refusal? {
    switch self {
    case .seriesClosed: .emptyText
    case .emptyText: .textTooLong(characters: 100_001, most: 100_000)
    case .textTooLong: .emptyRole
    case .emptyRole: .unknownSession("staff-9", known: ["staff-1", "staff-2"])
    case .unknownSession: .unknownActivity("paus")
    case .unknownActivity: .unknownHomework("läxa-9")
    case .unknownHomework: .unknownOccasion
    case .unknownOccasion: .occasionHasContent("staff-2", Day(number: 20000))
    case .occasionHasContent: .unknownNote
    case .unknownNote: .unknownMoment
    case .unknownMoment: .noteRemoved
    case .noteRemoved: .noteStaysInRoom
    case .noteStaysInRoom: .noRewording
    case .noRewording: .tooFewToGather
    case .tooFewToGather: .gathersOneKind(.support, .disturbance)
    case .gathersOneKind: .gatheredInItself
    case .gatheredInItself: .noClock
    case .noClock: .alreadyPaused
    case .alreadyPaused: .notPaused
    case .notPaused: .notMinutes(601)
    case .notMinutes: .ballotIsOpen
    case .ballotIsOpen: .noBallot
    case .noBallot: .nothingToVoteOn(.offer)
    case .nothingToVoteOn: .notSoManyVotes(4, most: 3)
    case .notSoManyVotes: .noDetail(.support)
    case .noDetail: .nobodyOfRole("undersköterska")
    case .nobodyOfRole: .rankedTwice(.support, rank: 3)
    case .rankedTwice: .notInList(.claim)
    case .notInList: .noSuchPlace(4, lines: 3)
    case .noSuchPlace: .notALine(.remark)
    case .notALine: .noMapOfNow
    case .noMapOfNow: .nowIsKept
    case .nowIsKept: .dreamAlreadyBegun
    case .dreamAlreadyBegun: .emptyList(.staff)
    case .emptyList: .roomHasNotSaidYes
    case .roomHasNotSaidYes: .nothingChanged(version: 2)
    case .nothingChanged: .notADay("2026-02-30")
    case .notADay: .dayHasPassed(day, today: day.adding(days: 1))
    case .dayHasPassed: .dayTooFar(day)
    case .dayTooFar: .dayNotCome(day, today: day.adding(days: -1))
    case .dayNotCome: .notHandedOver(.management)
    case .notHandedOver: .cannotLink(.support, .claim)
    case .cannotLink: .alreadyLinked
    case .alreadyLinked: .notLinked
    case .notLinked: .notInVersion(version: 2)
    case .notInVersion: .mustBeAnsweredAlone
    case .mustBeAnsweredAlone: .alreadyAnswered(.yesIf)
    case .alreadyAnswered: .reasonMissing(.no)
    case .reasonMissing: .offerReasonMissing(.wantIf)
    case .offerReasonMissing(.wantIf): .offerReasonMissing(.notForUs)
    case .offerReasonMissing: .unknownReply
    case .unknownReply: .nothingPromised(.no)
    case .nothingPromised: .linkOfOtherKind(.done, .tryFirst)
    case .linkOfOtherKind(.done, .tryFirst): .linkOfOtherKind(.trial, .yes)
    case .linkOfOtherKind: .noGround(.yes)
    case .noGround: .unknownReflection(10)
    case .unknownReflection: .reviewErased(3)
    case .reviewErased: .unknownPlan
    case .unknownPlan: .nothingToUndo
    case .nothingToUndo: .nothingToRedo
    case .nothingToRedo: .unknownAction("e99")
    case .unknownAction: .alreadyUndone
    case .alreadyUndone: .cannotUndo
    case .cannotUndo: .handedOver(version: 1, .staff)
    case .handedOver: .otherSeries("Skogen")
    case .otherSeries: .ownList(.staff)
    case .ownList: .listFromElsewhere(.management)
    case .listFromElsewhere: .olderFile(version: 1, received: 2, .staff)
    case .olderFile(version: 1, received: 2, _): .olderFile(version: 2, received: 2, .staff)
    case .olderFile: .twinVersion(2, .staff)
    case .twinVersion: .nothingToChoose("k7f2m")
    case .nothingToChoose: .unknownVersion(3, .staff)
    case .unknownVersion: .repliesGiven(version: 1, .staff)
    case .repliesGiven: nil
    }
  }
}
