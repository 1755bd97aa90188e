package import TillDiCore

/// One sentence a walk says to the facilitator.
package enum WalkPhrase: Hashable, Sendable {
  case stopped, stoppedInForm
  case clockStands, begun, nothingBegun, leftUnbegun, onlyLooking, lineLeft, lookedThrough
  case undone, redone, sessionUndone, fromTheBeginning, activityLost
  case masked(Int), nothingMasked(String), papersWent([String]), stillHeld([String])
  case looksPersonal(String, [PersonalHint]), olderRecord(Int)
  case removed(String), removedAll(String), edited(String), reworded(String)
  case moved(String, NoteKind), putUnder(String, String), staysInRoom(String), leavesRoom(String)
  case alreadyExported([String]), detailed(String, replaces: Bool)
  case kindNow(NoteKind), sheetNow(Int)
  case came(Int, String, present: Int), left(Int, String, present: Int)
  case sameRole(String, String), roleRead(String), whichRole(Int)
  case homeworkCounted(Int), noHomeworkDue
  case linked(String, LinkGrade = .serves), unlinked(String)
  case proposalDismissed(String), nothingInTurn
  case nothingMissing, stillMissing(String)
  case firstActivity, noSuchActivity(Int, count: Int), noSuchNumber(String)
  /// Lines of several lists on the screen have a number, by their names.
  case numberInLists([String])
  case noSuchMoment(String)
  /// A line begins with a slash and a word that is no command; it is saved.
  case noCommand(String)
  /// What was said begins with another kind's name than the one it was saved as.
  case meantKind(String, said: NoteKind, saved: NoteKind)
  case unknownCommand(String, nearest: String?), keptInRoom(String), meantCommand(
    String, WalkCommand)
  case needsArgument(WalkCommand)
  case notANumber(String), notAReply(String)
  case notAKind(String), notALine(String), notAnOrder(String)
  case noDay(NoDay), isNoRole(String)
  case answerBeforeManagement(Day, meets: Day), daysOff([Day])
  case answerYesOrNo, listsChanged, notHandedOver, handedOver(version: Int, new: [String] = [])
  /// The lines were gone through; these have no answer yet, by their short names.
  case passedOver([String])
  case nothingToAnswer, allAnswered, nothingToFollowUp, allFollowedUp, allToldBack
  case nothingSettled
  case cleaned, wrongTrack(NoteKind)
  case closed(String, notes: Int, minutes: Int?, planned: Int)
  case clock(ClockReading, slack: String?)
  case breakBegun, breakBegunUntil(ClockTime), breakOver, readingOut(String)
  case skipped(String, reason: String?), takenDownAfterwards, noSheets, saidElsewhere(String)
  case nothingToTag, tagged(String, [Dimension]), taggedAll([String], Dimension, isOn: Bool)
  case allThings
  case gathered(String, String, Int), gatheringNeedsName(String)
  case notGathered(String), takenApart(String, Int)
  case rightlyUnderstood, notUnderstood
  case observed(ObservationLens)
  case voteWhereRanked(Int?, title: String?), ballotOpened(Ballot)
  case ballotStands(Ballot, entered: Int, cast: Int), notABallot(Ballot)
  case ballotLeftOpen(ListKind), ballotWaits(ListKind)
  case othersBallotIsOpen(ListKind), othersBallotClosed(ListKind), writeTheOrder(BallotOutcome)
  case ordered, orderKept
  case whoIsHere([String], unheard: [String])
  case notSeenOrNot(String), nothingFound(String), reflectionsOver([Int])
  case noSuchReflection(Int, count: Int), noReflectionsHere
  case whichMoment(String), meantMoment(Int, String), wayInsKept
  case tookUp([String]), dismissedProposals(Int), noSuchProposal(String), noProposalsHere
  case adjusted, goodbye, stoppedUnsaved(Int), goodbyeUnsaved(Int)
  case notAVerdict(String), notCameOrNot(String), notAGround(String), toldAll(Int), toldLater
  case doneIsYesOrDay
  /// Some lines have replies: where the list is read aloud they are too.
  case repliesGiven(Int, of: Int, areRead: Bool), replacesNoReport
  case offers(OfferSaid)
  case notATrustAnswer, trustKept(String), noSuchOffer(String), needsKept
  case notANeed(String), replied(String, String), meantOffer(String)
  case board(BoardSaid)
}

extension Words {
  /// The sentence.
  package func text(of phrase: WalkPhrase) -> String {
    switch phrase {
    case .stopped:
      pick(
        "Allt är sparat. Gå vidare när ni vill: skriv tilldi.",
        "Everything is saved. Go on whenever you like: type tilldi.")
    case .stoppedInForm:
      pick(
        "Allt till och med det senaste svaret är sparat. Frågan som var öppen kommer igen när ni går vidare: skriv tilldi.",
        "Everything up to the last answer is saved. The open question comes back when you go on: type tilldi."
      )
    case .stoppedUnsaved(let lines):
      pick(
        "\(unsaved(lines)) Gå vidare när ni vill: skriv tilldi.",
        "\(unsaved(lines)) Go on whenever you like: type tilldi.")
    case .undone: pick("Ångrat. /gör-om tar tillbaka det.", "Undone. /redo brings it back.")
    case .redone: pick("Gjort igen.", "Done again.")
    case .sessionUndone:
      pick(
        "Träffen är inte påbörjad längre, och klockan står. Enter eller en rad börjar om.",
        "The session is not begun any longer, and the clock stands. Enter or a line begins anew.")
    case .clockStands:
      pick(
        "Klockan står. Träffen börjar med Enter, med första raden eller när ni säger vilka som är här.",
        "The clock stands. The session begins with Enter, with the first line or when you say who is here."
      )
    case .begun: pick("Nu går klockan.", "The clock is running.")
    case .nothingBegun:
      pick(
        "Träffen är inte påbörjad, så här finns inget att ångra.",
        "The session has not begun, so there is nothing to undo here.")
    case .leftUnbegun:
      pick(
        "Träffen är inte påbörjad. Inget är ändrat.",
        "The session has not begun. Nothing is changed.")
    case .onlyLooking:
      pick(
        "Ni tittar bara, så raden sparas inte. Enter en gång till tar bort den.",
        "You are only looking, so the line is not saved. Enter once more takes it away.")
    case .lineLeft:
      pick(
        "Raden är borta. Enter bläddrar, /sluta går ut.",
        "The line is gone. Enter goes on, /quit leaves.")
    case .lookedThrough:
      pick(
        "Det var hela träffen. Den är inte påbörjad, och inget är sparat.",
        "That was the whole session. It has not begun, and nothing is saved.")
    case .fromTheBeginning:
      pick("Vi tar det från början.", "We take that from the beginning.")
    case .activityLost:
      pick(
        "Punkten ni var på finns inte längre i programmet, så vi börjar på den första. Anteckningarna är kvar.",
        "The programme no longer has the activity you were at, so we begin at the first. The notes are kept."
      )
    case .nothingMasked(let text):
      pick(
        "”\(text)” finns inte i den anteckningen. Inget ändrades. Stora och små bokstäver räknas.",
        "“\(text)” is not in that note. Nothing changed. Upper and lower case count.")
    case .papersWent(let files): deleted(files)
    case .masked(1): pick("Utbytt på ett ställe, för gott.", "Replaced in one place, for good.")
    case .masked(let count):
      pick(
        "Utbytt på \(count == 1 ? "ett ställe" : "\(count) ställen"), för gott.",
        "Replaced in \(count == 1 ? "one place" : "\(count) places"), for good.")
    case .stillHeld(let files): stillHeld(by: files)
    case .looksPersonal(let number, let hints): looksPersonal(number, hints)
    case .olderRecord(let count): olderRecordMeanwhile(count)
    case .removed(let number):
      pick(
        "\(number) är borttagen. Texten finns kvar i filen. Radera för gott: tilldi erase, eller i menyn.",
        "\(number) is taken away. The text stays on file. To erase it for good: tilldi erase, or the menu."
      )
    case .removedAll(let numbers):
      pick(
        "\(numbers) är borttagna. Texterna finns kvar i filen. Radera för gott: tilldi erase, eller i menyn.",
        "\(numbers) are taken away. Their texts stay on file. To erase them for good: tilldi erase, or the menu."
      )
    case .edited(let number): pick("\(number) är rättad.", "\(number) is put right.")
    case .reworded(let number):
      pick(
        "Omskrivningen står bredvid \(number). Läs upp den.",
        "The rewording stands beside \(number). Read it out.")
    case .moved(let number, let kind):
      pick(
        "\(number) står nu under \(name(of: kind)).", "\(number) is now under \(name(of: kind)).")
    case .staysInRoom(let number):
      pick("\(number) stannar i rummet.", "\(number) stays in the room.")
    case .putUnder(let number, let title):
      pick(
        "\(number) hör nu till ”\(title)”. Numren kan ha ändrats; /visa visar dem.",
        "\(number) now belongs to “\(title)”. Numbers may have changed; /notes shows them.")
    case .leavesRoom(let number):
      pick("\(number) får lämna rummet igen.", "\(number) may leave the room again.")
    case .alreadyExported(let files):
      pick(
        "Obs: den kan finnas i det som redan skrivits ut: \(files.joined(separator: ", ")).",
        "Note: it may be in what was already written out: \(files.joined(separator: ", ")).")
    case .detailed(let number, replaces: false):
      pick("Tillagt på \(number).", "Added to \(number).")
    case .detailed(let number, replaces: true):
      pick(
        "Bytt på \(number). Det som stod förut finns kvar i filen.",
        "Changed on \(number). What stood there before stays on file.")
    case .kindNow(let kind):
      pick("Nu antecknas: \(name(of: kind)).", "Now noting: \(name(of: kind)).")
    case .sheetNow(let number): pick("Blad \(number).", "Sheet \(number).")
    case .came(let count, let role, let present):
      pick("+\(count) \(role). Här nu: \(present).", "+\(count) \(role). Here now: \(present).")
    case .left(let count, let role, let present):
      pick("−\(count) \(role). Här nu: \(present).", "−\(count) \(role). Here now: \(present).")
    case .sameRole(let typed, let role):
      pick(
        "”\(typed)” räknas som ”\(role)”, som det sagts förut.",
        "“\(typed)” is counted as “\(role)”, as it was said before.")
    case .roleRead(let role):
      pick("Det läses som rollen \(role).", "That is read as the role \(role).")
    case .whichRole(let count):
      pick(
        "Vilken roll? Skriv till exempel /gick \(count) kock.",
        "Which role? Write for example /gone \(count) cook.")
    case .homeworkCounted(let count):
      pick(
        "\(count) hade med sig läxan. De andra får gärna berätta ändå.",
        "\(count) brought the homework. The others are welcome to tell all the same.")
    case .noHomeworkDue:
      pick("Ingen läxa samlas in på den här träffen.", "No homework is collected at this session.")
    case .linked, .unlinked, .proposalDismissed, .nothingInTurn, .meantOffer:
      text(ofMeeting: phrase)
    case .nothingMissing:
      pick("Det som skulle komma fram har kommit fram.", "What was to come out has come out.")
    case .stillMissing(let outcome):
      pick(
        "Inget är antecknat här. Det skulle komma fram: \(outcome) /tillbaka går alltid bra.",
        "Nothing is noted here. What was to come out: \(outcome) /back is always fine.")
    case .firstActivity: pick("Det här är den första punkten.", "This is the first activity.")
    case .noSuchActivity(let number, let count):
      pick(
        "Punkt \(number) finns inte; träffen har \(count).",
        "There is no activity \(number); the session has \(count).")
    case .noSuchNumber(let text):
      pick(
        "Här finns ingen anteckning ”\(text)”. /visa visar numren.",
        "There is no note “\(text)” here. /notes shows the numbers.")
    case .numberInLists(let names):
      pick(
        "Siffran står vid \(reports.joined(names)). Skriv vilken, till exempel \(names[0].filter { $0 != " " }.lowercased()).",
        "That number stands at \(reports.joined(names)). Type which, such as \(names[0].filter { $0 != " " }.lowercased())."
      )
    case .noSuchMoment(let text):
      pick(
        "Bilden har inget moment ”\(text)”. /visa visar numren.",
        "The picture has no moment “\(text)”. /notes shows the numbers.")
    case .keptInRoom(let line):
      pick(
        "”\(line)” liknar ett kommando. Den är sparad, men stannar i rummet tills ni säger något annat.",
        "“\(line)” looks like a command. It is saved, but stays in the room until you say otherwise."
      )
    case .meantCommand(let word, let command):
      pick(
        "”\(word)” är sparat som en anteckning. Menade du /\(command.names(in: language)[0])? Ta i så fall /ångra först.",
        "“\(word)” is saved as a note. Did you mean /\(command.names(in: language)[0])? Then /undo first."
      )
    case .noCommand(let word):
      pick(
        "”/\(word)” är inget kommando, så raden är sparad som den står. /hjälp visar kommandona.",
        "“/\(word)” is no command, so the line is saved as it stands. /help shows the commands.")
    case .meantKind(let number, let said, let saved):
      pick(
        "Sparat som \(name(of: saved)). Menade du \(name(of: said))? Skriv i så fall /flytta \(number) \(name(of: said)).",
        "Saved as \(name(of: saved)). Did you mean \(name(of: said))? Then type /move \(number) \(name(of: said))."
      )
    case .breakBegunUntil(let end):
      pick(
        "Paus till \(clock(end)). Jag säger inte till då: skriv /paus igen när ni är tillbaka.",
        "A break until \(clock(end)). I don’t tell you then: type /pause again when you are back.")
    case .unknownCommand(let word, let nearest):
      if let nearest {
        pick(
          "”/\(word)” finns inte. Menade du /\(nearest)? Inget sparades. // börjar en rad som ska ha ett snedstreck.",
          "There is no “/\(word)”. Did you mean /\(nearest)? Nothing was saved. // begins a line that is to have a slash."
        )
      } else {
        pick(
          "”/\(word)” finns inte; /hjälp visar alla. Inget sparades. // börjar en rad som ska ha ett snedstreck.",
          "There is no “/\(word)”; /help shows all. Nothing was saved. // begins a line that is to have a slash."
        )
      }
    case .board(let said): board.text(of: said)
    case .needsArgument(let command):
      needsArgument(command.spoken(in: self))
    case .notANumber(let text):
      pick("”\(text)” är inget antal.", "“\(text)” is not a number.")
    case .notAReply(let text):
      pick(
        "”\(text)” är inget av svaren. Skriv en siffra, 1–5, gärna med orden efter: 4 IT.",
        "“\(text)” is none of the replies. Write a number, 1–5, and its words if you like: 4 IT.")
    case .notAKind(let text):
      pick(
        "”\(text)” är ingen sort. Det finns: \(kindNames).",
        "“\(text)” is no kind. There are: \(kindNames).")
    case .notALine(let text):
      pick(
        "”\(text)” är ingen rad på listorna. Skriv till exempel vill1 kan2.",
        "“\(text)” is no line of the lists. Write for example claim1 offer2.")
    case .notAnOrder(let text):
      pick(
        "Numret \(text) finns inte på listan. Inget ändrades.",
        "The list has no number \(text). Nothing changed.")
    case .noDay(let noDay): self.text(of: noDay)
    case .isNoRole(let text): isNoRole(text)
    case .answerBeforeManagement(let day, let meets): answer(by: day, before: meets)
    case .daysOff(let days): areOff(on: days)
    case .answerYesOrNo: pick("Svara ja eller nej.", "Answer yes or no.")
    case .listsChanged:
      pick(
        "Listan har ändrats sedan den lästes upp. Så här står den nu.",
        "The list has changed since it was read out. This is how it stands now.")
    case .notHandedOver:
      pick(
        "Inte överlämnad. Ändra det som ska ändras och kom tillbaka hit, eller använd tilldi hand-over senare.",
        "Not handed over. Change what should change and come back here, or use tilldi hand-over later."
      )
    case .handedOver(let version, let new):
      pick("Överlämnad som version \(version).", "Handed over as version \(version).")
        + (new.isEmpty ? "" : " " + newNames(new))
    case .nothingToAnswer:
      pick(
        "Det finns inget överlämnat att svara på ännu.",
        "Nothing has been handed over to reply to yet.")
    case .allAnswered:
      pick("Alla rader har fått ett svar.", "Every line has a reply.")
    case .passedOver(let names):
      pick(
        "\(names.count == 1 ? "En rad" : "\(names.count) rader") har inget svar än: \(reports.joined(names)).",
        "\(names.count == 1 ? "One line has" : "\(names.count) lines have") no reply yet: \(reports.joined(names))."
      )
    case .nothingToFollowUp:
      pick("Det finns inga löften att följa upp ännu.", "There are no promises to follow up yet.")
    case .allFollowedUp: pick("Det var alla löften.", "Those were all the promises.")
    case .allToldBack:
      pick("Alla löften är hållna och berättade.", "All promises are kept and told.")
    case .nothingSettled:
      pick(
        "Inget är bestämt än. Vänta med att börja.",
        "Nothing is settled yet. Wait before you begin.")
    case .cleaned:
      pick(
        "Styrtecken i raden togs bort; orden är kvar.",
        "Control characters in the line were removed; the words are kept.")
    case .closed, .clock, .breakBegun, .breakOver, .readingOut, .skipped, .takenDownAfterwards,
      .noSheets, .saidElsewhere, .nothingToTag, .tagged, .taggedAll, .allThings, .gathered,
      .gatheringNeedsName, .notGathered, .takenApart, .rightlyUnderstood, .notUnderstood,
      .observed, .whoIsHere, .adjusted, .goodbye, .goodbyeUnsaved:
      text(ofRoom: phrase)
    case .notSeenOrNot, .nothingFound, .reflectionsOver, .noSuchReflection,
      .noReflectionsHere:
      text(ofReview: phrase)
    case .voteWhereRanked, .ballotOpened, .ballotStands, .notABallot, .ballotLeftOpen,
      .ballotWaits, .othersBallotIsOpen, .othersBallotClosed, .writeTheOrder, .ordered,
      .orderKept:
      text(ofBallot: phrase)
    case .notATrustAnswer, .trustKept, .noSuchOffer, .needsKept, .notANeed, .replied:
      text(ofReplies: phrase)
    case .replacesNoReport:
      pick(
        "Att skyddsombudet får frågan ersätter ingen avvikelse eller tillbudsanmälan: den skrivs som vanligt.",
        "That the safety representative gets the question replaces no incident report: it is written as usual."
      )
    case .repliesGiven(let answered, let all, let areRead):
      pick(
        "\(answered) av \(all) rader har redan svar.",
        "\(answered) of \(all) lines have a reply already."
      )
        + (areRead
          ? pick(" Läs upp svaret tillsammans med raden.", " Read the reply aloud with its line.")
          : pick(" Nu kommer de som väntar.", " Now come those that wait."))
    case .offers(let said): text(of: said)
    case .doneIsYesOrDay:
      pick(
        "Skriv bara ja, eller dagen det blev klart. Hur arbetslaget fick höra det frågas sedan. Inget sparades.",
        "Write yes only, or the day it was done. How the team heard of it is asked next. Nothing was saved."
      )
    case .notAVerdict, .notCameOrNot, .notAGround, .toldAll, .toldLater: text(ofChain: phrase)
    case .whichMoment, .meantMoment, .wayInsKept, .tookUp, .dismissedProposals, .noSuchProposal,
      .noProposalsHere:
      text(ofMap: phrase)
    case .wrongTrack(let kind):
      pick(
        "”\(name(of: kind))” hör till det andra spåret. Inget sparades.",
        "“\(name(of: kind))” belongs to the other track. Nothing was saved.")
    }
  }

  private var kindNames: String {
    NoteKind.allCases.map { name(of: $0) }.joined(separator: ", ")
  }
}

extension Words {
  private func needsArgument(_ command: WalkCommand.Spoken) -> String {
    let line = "/\(command.names[0]) \(command.argument)"
    return pick("Skriv så här: \(line)", "Write it like this: \(line)")
  }
}
