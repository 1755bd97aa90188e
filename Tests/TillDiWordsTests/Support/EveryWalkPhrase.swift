import TillDiCore
import TillDiWords

/// One of every sentence of the walk, each leading to the next, as with ``everyRefusal``.
let everyWalkPhrase = Array(sequence(first: WalkPhrase.stopped, next: \.next))

extension WalkPhrase {
  fileprivate var next: WalkPhrase? {
    switch self {
    case .stopped: .stoppedInForm
    case .stoppedInForm: .undone
    case .undone: .redone
    case .redone: .sessionUndone
    case .sessionUndone: .fromTheBeginning
    case .fromTheBeginning: .activityLost
    case .activityLost: .masked(2)
    case .masked: .removed("3")
    case .removed: .edited("3")
    case .edited: .reworded("3")
    case .reworded: .moved("3", .support)
    case .moved: .staysInRoom("3")
    case .staysInRoom: .leavesRoom("3")
    case .leavesRoom: .alreadyExported(["exports/rapport.md"])
    case .alreadyExported: .detailed("3", replaces: false)
    case .detailed(_, false): .detailed("3", replaces: true)
    case .detailed(_, true): .kindNow(.badDay)
    case .kindNow: .sheetNow(2)
    case .sheetNow: .came(2, "undersköterska", present: 4)
    case .came: .left(2, "undersköterska", present: 2)
    case .left: .homeworkCounted(4)
    case .homeworkCounted: .noHomeworkDue
    case .noHomeworkDue: .linked
    case .linked: .unlinked
    case .unlinked: .nothingMissing
    case .nothingMissing: .stillMissing("två spalter.")
    case .stillMissing: .firstActivity
    case .firstActivity: .noSuchActivity(9, count: 5)
    case .noSuchActivity: .noSuchNumber("9")
    case .noSuchNumber: .noSuchMoment("9")
    case .noSuchMoment: .unknownCommand("nsäta", nearest: "nästa")
    case .unknownCommand(_, .some): .unknownCommand("qqq", nearest: nil)
    case .unknownCommand(_, .none): .needsArgument(.edit)
    case .needsArgument: .notANumber("många")
    case .notANumber: .notAReply("6")
    case .notAReply: .notAKind("skvaller")
    case .notAKind: .notALine("x1")
    case .notALine: .notAnOrder("9")
    case .notAnOrder: .answerYesOrNo
    case .answerYesOrNo: .notHandedOver
    case .notHandedOver: .handedOver(version: 1)
    case .handedOver: .nothingToAnswer
    case .nothingToAnswer: .allAnswered
    case .allAnswered: .nothingToFollowUp
    case .nothingToFollowUp: .allFollowedUp
    case .allFollowedUp: .allToldBack
    case .allToldBack: .promisesKept
    case .promisesKept: .cleaned
    case .cleaned: .wrongTrack(.offer)
    case .wrongTrack: nil
    }
  }
}
