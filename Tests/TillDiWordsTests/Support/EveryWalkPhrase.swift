import TillDiCore
import TillDiWords

/// One of every sentence of the walk, each leading to the next, as with ``everyRefusal``.
let everyWalkPhrase = Array(sequence(first: WalkPhrase.stopped, next: \.next))

extension WalkPhrase {
  fileprivate var next: WalkPhrase? {
    switch self {
    case .stopped: .clockStands
    case .clockStands: .begun
    case .begun: .nothingBegun
    case .nothingBegun: .leftUnbegun
    case .leftUnbegun: .onlyLooking
    case .onlyLooking: .lineLeft
    case .lineLeft: .lookedThrough
    case .lookedThrough: .stoppedInForm
    case .stoppedInForm: .undone
    case .undone: .redone
    case .redone: .sessionUndone
    case .sessionUndone: .fromTheBeginning
    case .fromTheBeginning: .activityLost
    case .activityLost: .masked(2)
    case .masked: .nothingMasked("agda")
    case .nothingMasked: .papersWent(["exports/guide.html"])
    case .papersWent: .stillHeld(["anteckning.txt"])
    case .stillHeld: .looksPersonal("3", PersonalHint.all(in: "070-123 45 67, a@b.se"))
    case .looksPersonal: .olderRecord(2)
    case .olderRecord: .removed("3")
    case .removed: .removedAll("3, 4")
    case .removedAll: .edited("3")
    case .edited: .reworded("3")
    case .reworded: .moved("3", .support)
    case .moved: .putUnder("3", "Stöd & stör")
    case .putUnder: .staysInRoom("3")
    case .staysInRoom: .leavesRoom("3")
    case .leavesRoom: .alreadyExported(["exports/rapport.md"])
    case .alreadyExported: .detailed("3", replaces: false)
    case .detailed(_, false): .detailed("3", replaces: true)
    case .detailed(_, true): .kindNow(.badDay)
    case .kindNow: .sheetNow(2)
    case .sheetNow: .came(2, "undersköterska", present: 4)
    case .came: .sameRole("kockar", "kock")
    case .sameRole: .roleRead("rektor")
    case .roleRead: .whichRole(2)
    case .whichRole: .left(2, "undersköterska", present: 2)
    case .left: .homeworkCounted(4)
    case .homeworkCounted: .noHomeworkDue
    case .noHomeworkDue: .linked("Vill 1 – Kan 2")
    case .linked(_, .serves): .linked("Vill 1 – Kan 2", .servesInPart)
    case .linked: .unlinked("Vill 1 – Kan 2")
    case .unlinked: .proposalDismissed("Vill 1 – Kan 2")
    case .proposalDismissed: .nothingInTurn
    case .nothingInTurn: .nothingMissing
    case .nothingMissing: .stillMissing("två spalter.")
    case .stillMissing: .firstActivity
    case .firstActivity: .noSuchActivity(9, count: 5)
    case .noSuchActivity: .noSuchNumber("9")
    case .noSuchNumber: .numberInLists(["Stör 2", "Vill 2"])
    case .numberInLists: .noSuchMoment("9")
    case .noSuchMoment: .unknownCommand("nsäta", nearest: "nästa")
    case .unknownCommand(_, .some): .unknownCommand("qqq", nearest: nil)
    case .unknownCommand(_, .none): .keptInRoom("/gik 2")
    case .keptInRoom: .meantCommand("nästa", .next)
    case .meantCommand: .meantKind("2", said: .disturbance, saved: .dream)
    case .meantKind: .noCommand("dag")
    case .noCommand: .needsArgument(.edit)
    case .needsArgument: .notANumber("många")
    case .notANumber: .notAReply("6")
    case .notAReply: .notAKind("skvaller")
    case .notAKind: .notALine("x1")
    case .notALine: .notAnOrder("9")
    case .notAnOrder: .noDay(.notADay("snart"))
    case .noDay: .isNoRole("15 mars")
    case .isNoRole: .answerBeforeManagement(Day(number: 0), meets: Day(number: 9))
    case .answerBeforeManagement: .daysOff([Day(number: 0)])
    case .daysOff(let days) where days.count == 1: .daysOff([Day(number: 0), Day(number: 7)])
    case .daysOff: .answerYesOrNo
    case .answerYesOrNo: .listsChanged
    case .listsChanged: .notHandedOver
    case .notHandedOver: .handedOver(version: 1)
    case .handedOver(1, _): .handedOver(version: 2, new: ["Stör 4", "Vill 3"])
    case .handedOver: .nothingToAnswer
    case .nothingToAnswer: .passedOver(["Stör 4", "Stör 5"])
    case .passedOver: .allAnswered
    case .allAnswered: .nothingToFollowUp
    case .nothingToFollowUp: .allFollowedUp
    case .allFollowedUp: .allToldBack
    case .allToldBack: .nothingSettled
    case .nothingSettled: .cleaned
    case .cleaned: .wrongTrack(.offer)
    case .wrongTrack: .closed("Bra & dålig dag", notes: 1, minutes: nil, planned: 45)
    case .closed(_, 1, _, _): .closed("Bra & dålig dag", notes: 7, minutes: 48, planned: 45)
    case .closed(_, 7, _, _): .closed("Bra & dålig dag", notes: 0, minutes: 48, planned: 45)
    case .closed, .clock, .breakBegun, .breakBegunUntil, .breakOver, .readingOut, .skipped,
      .takenDownAfterwards,
      .noSheets, .saidElsewhere, .nothingToTag, .tagged, .taggedAll, .allThings, .gathered,
      .gatheringNeedsName, .notGathered, .takenApart, .rightlyUnderstood, .notUnderstood,
      .observed, .voteWhereRanked, .ballotOpened, .ballotStands, .notABallot, .ballotLeftOpen,
      .ballotWaits, .othersBallotIsOpen, .othersBallotClosed, .writeTheOrder, .ordered,
      .orderKept, .whoIsHere, .notSeenOrNot, .nothingFound, .reflectionsOver, .noSuchReflection,
      .noReflectionsHere, .whichMoment, .meantMoment, .wayInsKept, .tookUp, .dismissedProposals,
      .noSuchProposal, .noProposalsHere, .adjusted, .goodbye, .stoppedUnsaved, .goodbyeUnsaved,
      .notATrustAnswer, .notAVerdict, .notCameOrNot, .notAGround, .toldAll, .toldLater,
      .doneIsYesOrDay,
      .trustKept, .repliesGiven, .replacesNoReport, .offers, .noSuchOffer, .needsKept, .notANeed,
      .replied, .meantOffer, .board:
      nextInRoom
    }
  }

  private var nextInRoom: WalkPhrase? {
    let dots = Ballot(id: "b", list: .support, method: .dots, each: 3, voters: 12)
    let hands = Ballot(id: "h", list: .support, method: .hands, each: nil, voters: nil)
    let uncounted = Ballot(id: "u", list: .support, method: .dots, each: 3, voters: nil)
    return switch self {
    case .closed: .clock(reading(left: 120, behind: 8), slack: "Drömbilder")
    case .clock(let reading, _) where reading.behind > 0:
      .clock(self.reading(left: -61, behind: -3), slack: nil)
    case .clock(let reading, _) where reading.behind < 0:
      .clock(self.reading(left: 0, behind: 0), slack: nil)
    case .clock: .breakBegun
    case .breakBegun: ClockTime(text: "15:10").map { .breakBegunUntil($0) }
    case .breakBegunUntil: .breakOver
    case .breakOver: .readingOut("bra")
    case .readingOut: .skipped("Bra & dålig dag", reason: nil)
    case .skipped(_, nil): .skipped("Bra & dålig dag", reason: "Hann vi?")
    case .skipped: .takenDownAfterwards
    case .takenDownAfterwards: .noSheets
    case .noSheets: .saidElsewhere("Stör 2")
    case .saidElsewhere: .nothingToTag
    case .nothingToTag: .tagged("3", [.things, .ways])
    case .tagged(_, let dimensions) where !dimensions.isEmpty: .tagged("3", [])
    case .tagged: .taggedAll(["3", "5"], .ways, isOn: true)
    case .taggedAll(_, _, true): .taggedAll(["3", "5"], .ways, isOn: false)
    case .taggedAll: .allThings
    case .allThings: .gathered("9", "larm", 3)
    case .gathered: .gatheringNeedsName("3 5")
    case .gatheringNeedsName: .notGathered("4")
    case .notGathered: .takenApart("9", 3)
    case .takenApart(_, 3): .takenApart("9", 1)
    case .takenApart: .rightlyUnderstood
    case .rightlyUnderstood: .notUnderstood
    case .notUnderstood: .observed(.empathy)
    case .observed: .voteWhereRanked(3, title: "Er lista")
    case .voteWhereRanked(_?, _): .voteWhereRanked(nil, title: nil)
    case .voteWhereRanked: .ballotOpened(dots)
    case .ballotOpened(dots): .ballotOpened(hands)
    case .ballotOpened: .ballotStands(dots, entered: 34, cast: 11)
    case .ballotStands(dots, _, _): .ballotStands(hands, entered: 20, cast: 0)
    case .ballotStands(hands, _, _): .ballotStands(uncounted, entered: 20, cast: 7)
    case .ballotStands: .notABallot(hands)
    case .notABallot(hands): .notABallot(dots)
    case .notABallot: .ballotLeftOpen(.support)
    case .ballotLeftOpen: .ballotWaits(.support)
    case .ballotWaits: .othersBallotIsOpen(.support)
    case .othersBallotIsOpen: .othersBallotClosed(.support)
    case .othersBallotClosed: .writeTheOrder(.noVotes)
    case .writeTheOrder(.noVotes): .writeTheOrder(.tie)
    case .writeTheOrder: .ordered
    case .ordered: .orderKept
    case .orderKept: .whoIsHere(["4 undersköterska"], unheard: ["rehab"])
    case .whoIsHere(let roles, _) where !roles.isEmpty: .whoIsHere([], unheard: [])
    case .whoIsHere: .notSeenOrNot("kanske")
    case .notSeenOrNot: .nothingFound("zebra")
    case .nothingFound: .reflectionsOver([])
    case .reflectionsOver([]): .reflectionsOver([1, 2, 5])
    case .reflectionsOver: .noSuchReflection(12, count: 9)
    case .noSuchReflection: .noReflectionsHere
    case .noReflectionsHere: .whichMoment("äger: IT")
    case .adjusted: .notATrustAnswer
    case .notATrustAnswer: .notAVerdict("kanske")
    case .notAVerdict: .notCameOrNot("kanske")
    case .notCameOrNot: .notAGround("kanske")
    case .notAGround: .toldAll(1)
    case .toldAll(1): .toldAll(12)
    case .toldAll: .toldLater
    case .toldLater: .doneIsYesOrDay
    case .doneIsYesOrDay: .repliesGiven(3, of: 8, areRead: true)
    case .repliesGiven(_, _, areRead: true): .repliesGiven(3, of: 8, areRead: false)
    case .repliesGiven: .replacesNoReport
    case .replacesNoReport: .offers(.howToAnswer)
    case .offers(let said): said.next.map { .offers($0) } ?? .trustKept("till när: delvis")
    case .trustKept: .noSuchOffer("9")
    case .noSuchOffer: .needsKept
    case .needsKept: .notANeed("2: en timme")
    case .notANeed: .replied("Vill 1", "Ja, nu – områdeschef")
    case .replied: .meantOffer("2")
    case .meantOffer: .board(.isOn)
    case .board(.isOn): .board(.isBack)
    case .board(.isBack): .board(.isOff)
    case .board(.isOff): .board(.page(1, of: 1))
    case .board(.page(_, 1)): .board(.page(2, of: 3))
    case .board(.page): .board(.hasNoPages)
    case .board: .stoppedUnsaved(1)
    case .stoppedUnsaved(1): .stoppedUnsaved(2)
    case .stoppedUnsaved: .goodbyeUnsaved(1)
    case .goodbyeUnsaved(1): .goodbyeUnsaved(2)
    case .goodbyeUnsaved: .goodbye
    case .whichMoment: .meantMoment(3, "nämnden")
    case .meantMoment: .wayInsKept
    case .wayInsKept: .tookUp(["Kan 3"])
    case .tookUp(let names) where names.count == 1: .tookUp(["Kan 3", "Kan 4"])
    case .tookUp: .dismissedProposals(1)
    case .dismissedProposals(1): .dismissedProposals(2)
    case .dismissedProposals: .noSuchProposal("9")
    case .noSuchProposal: .noProposalsHere
    case .noProposalsHere: .adjusted
    default: nil
    }
  }

  private func reading(left: Int, behind: Int) -> ClockReading {
    ClockReading(
      left: left, leftOfWork: nil, behind: behind, end: .midnight, isPaused: behind == 0,
      slack: behind > 0 ? .init(activity: "a", minutes: 5) : nil)
  }
}

extension OfferSaid {
  /// The one after it; `nil` after the last.
  fileprivate var next: OfferSaid? {
    switch self {
    case .howToAnswer: .answered(["Kan 1"], "Vill ha")
    case .answered(_, _, []):
      .answered(["Kan 1", "Kan 4"], "Vill ha", before: [.init("Kan 4", "Inte för oss")])
    case .answered: .isAnswered("Kan 1", "Vill ha: helst på måndagar")
    case .isAnswered: .hasNoAnswer("Kan 1")
    case .hasNoAnswer: .isLinked("Kan 2", "Inte för oss: vi har inga")
    case .isLinked: .notAnAnswer("kanske")
    case .notAnAnswer: .isSaid("Kan 4")
    case .isSaid: .goneThrough([])
    case .goneThrough([]): .goneThrough(["Kan 2", "Kan 3"])
    case .goneThrough: nil
    }
  }
}
