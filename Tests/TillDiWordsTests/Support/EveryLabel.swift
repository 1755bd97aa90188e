import TillDiCore
import TillDiWords

extension Words {
  private var aDay: Day { Day(number: 20_515) }
  private var moment: Moment { Moment(id: "m", name: "order", roles: ["IT"], decides: "IT") }

  /// Every label of every table, by what it is of.
  var everyLabel: [String] {
    TrackKind.allCases.flatMap { [name(of: $0), listName(of: $0), whoReceives($0)] }
      + ListKind.allCases.flatMap { [name(of: $0), title(of: $0), name(of: $0, 2)] }
      + NoteKind.allCases.map { name(of: $0) } + TimeFrame.allCases.map { name(of: $0) }
      + Material.allCases.map { name(of: $0) } + FunnelState.allCases.map { name(of: $0) }
      + ReplyKind.allCases.flatMap { [name(of: $0), question(forReasonOf: $0)] }
      + Arrangement.allCases.flatMap { [name(of: $0), question(for: $0)] }
      + Agreement.allCases.flatMap { [name(of: $0), question(for: $0)] }
      + Weekday.allCases.map { name(of: $0) } + PublicHoliday.allCases.map { name(of: $0) }
      + Dimension.allCases.map { name(of: $0) } + ObservationLens.allCases.map { name(of: $0) }
      + FacilitatorAbility.allCases.map { name(of: $0) } + MapKind.allCases.map { title(of: $0) }
      + WalkCommand.allCases.flatMap { $0.names(in: language) + [$0.spoken(in: self).meaning] }
      + ReflectionReview.Seen.allCases.flatMap { [name(of: $0), short($0)] }
      + OfferNeeds.Need.allCases.map { name(of: $0) }
      + TrustQuestion.allCases.map { name(of: $0) }
      + everyStanding.flatMap { [openingMark(of: $0), reports.name(of: $0)] } + [mask]
      + everyPaperLabel
  }

  /// The labels of the papers for the room.
  private var everyPaperLabel: [String] {
    GuideRow.allCases.map { reports.name(of: $0) }
      + GuideSection.allCases.map { reports.title(of: $0) }
      + ObserverPart.allCases.map { reports.title(of: $0) }
      + Invited.allCases.map { reports.addressed(to: $0, at: "–") }
      + ActivityForm.allCases.map { reports.way(of: $0) }
      + FacilitatorAbility.allCases.flatMap { [reports.name(of: $0), reports.meaning(of: $0)] }
      + ObservationLens.allCases.map { reports.question(for: $0) }
      + reports.goodToKnow(times: 2)
      + TimeFrame.allCases.map { reports.about($0) }
  }

  private var everyStanding: [FollowUpState] {
    [.overdue(days: 3), .due(days: 0), .due(days: 2), .promised, .toTellBack, .toldBack(aDay)]
  }

  /// Every question and every phrase of the screen.
  var everyQuestionAndScreenPhrase: [String] {
    [
      whoCarries, doesTheRoomSayYes, whichReply(), whichReply(by: "chef"), whichSharedReply(),
      whoAnswers,
      byWhen(instead: false),
      byWhen(instead: true), whatComes(of: .tryFirst, to: [.claim], instead: false),
      whatComes(of: .yes, to: [.claim], instead: true),
      whatComes(of: .yes, to: [.disturbance], instead: false),
      whatComes(of: .yes, to: [.disturbance], instead: true),
      isItDone(asksDay: false), isItDone(asksDay: true), whichNewDay,
      whoAsks(the: nil), whoAsks(the: "it-chef"), whoTakesOver, ruleOrReading, saved, staysInRoom,
      sessionPlace(2, of: 4),
      sessionPlace(1, of: 1), continuing, activityPlace(1, of: 5), phases(working: 20, reading: 25),
      groups(2, 3), layOut(name(of: Material.pens)), say, forNextTime("–"), hint(.empathy, "–"),
      hint(nil, "–"), mustComeOut("–"), keysEverywhere, howToType, write, andThis, kindsHere("–"),
      sessionOver(1), sessionOver(2), nothingNoted("–"), handOut("–"), when(aDay, .midnight),
      nextIs("–", nil), nextIs("–", long(aDay)), took(58, planned: 45), emptyList, emptyMap,
      didYouSeeIt(again: false), didYouSeeIt(again: true), yourExample(again: false),
      yourExample(again: true), yourAdvice(again: false), yourAdvice(again: true), whichNotes,
      whichOfThese, anyMore, reflectionPlace(3, of: 9), fromThePilot("–"), pilotAdvice("–"),
      youSaid, behindIt, foundNotes, thereAreMore,
      text(of: .added(moment)),
      text(of: .removed(moment)), text(of: .changed(from: moment, to: moment)), preset("–"),
      whichReplyInstead, moreInFollowUp(1), moreInFollowUp(7), isItClear(.who), isItClear(.when),
      isItClear(.otherwise), notATrustQuestion, whatOfTheOffer, question(forReasonOf: .wantIf),
      question(forReasonOf: .notForUs), question(forReasonOf: .talk), noOffersToAnswer,
      withoutDay("–"), whatIsNeeded, anyMoreNeeds,
      goThroughWhatWaits, goOn, sinceLast, whoLeads(["–"]), participant, notSaid, answerLabel,
      byLabel, promisesStand([], areAny: false), promisesStand([.agreed(.teller)], areAny: true),
      minutes(45), days(1), days(2), long(aDay), short(aDay),
      aboutProposals, proposalMark, whoOwnsWhat,
    ]
  }
}
