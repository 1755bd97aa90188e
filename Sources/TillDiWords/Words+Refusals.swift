package import TillDiCore

extension Words {
  /// What is in the way, and what to do: one or two plain sentences.
  package func text(of refusal: Refusal) -> String {
    switch refusal {
    case .seriesClosed:
      pick(
        "Omgången är avslutad. Löften kan ännu bockas av; för nytt arbete, börja en ny omgång med tilldi new --after.",
        "The series is closed. Promises can still be ticked off; for new work start a new one with tilldi new --after."
      )
    case .emptyText:
      pick("Det stod ingenting där. Inget ändrades.", "There was nothing there. Nothing changed.")
    case .textTooLong(let characters, let most):
      pick(
        "Texten är \(characters) tecken; en anteckning rymmer \(most). Dela upp den. Inget sparades av den här.",
        "The text is \(characters) characters; a note holds \(most). Split it. None of this one was saved."
      )
    case .emptyRole:
      pick(
        "Rollen behöver ett namn, till exempel chef.",
        "The role needs a name, such as manager.")
    case .unknownSession(let name, let known):
      pick(
        "Programmet har ingen träff ”\(name)”. Den har: \(known.joined(separator: ", ")).",
        "The programme has no session “\(name)”. It has: \(known.joined(separator: ", ")).")
    case .unknownActivity(let name):
      pick(
        "Träffen har ingen punkt ”\(name)”. Programmet kan ha ändrats; se tilldi programme show.",
        "The session has no activity “\(name)”. The programme may have changed; see tilldi programme show."
      )
    case .unknownHomework(let name):
      pick(
        "Programmet har ingen läxa ”\(name)”. Se tilldi homework.",
        "The programme has no homework “\(name)”. See tilldi homework.")
    case .unknownOccasion:
      pick(
        "Den träffen är inte påbörjad. Börja med tilldi run.",
        "That session has not begun. Begin with tilldi run.")
    case .occasionHasContent(let session, let day):
      pick(
        "Träffen \(long(day)) har fått något antecknat, så den tas inte bort. Inget ändrades. En fel dag rättas med tilldi run \(session) --date DAG.",
        "Something was taken down at the session on \(long(day)), so it is not taken away. Nothing changed. A wrong day is put right with tilldi run \(session) --date DAY."
      )
    case .unknownNote:
      pick(
        "Det finns ingen sådan anteckning. tilldi log visar dem som finns.",
        "There is no such note. tilldi log shows those there are.")
    case .unknownMoment:
      pick(
        "Det finns inget sådant moment på kartan. Inget ändrades. tilldi map now och tilldi map dream visar numren.",
        "There is no such moment on the map. Nothing changed. tilldi map now and tilldi map dream show the numbers."
      )
    case .noteRemoved:
      pick(
        "Den anteckningen är borttagen. Ångra borttagningen först om den ska användas.",
        "That note was taken away. Undo that first if it is to be used.")
    case .noteStaysInRoom:
      pick(
        "Den anteckningen stannar i rummet, så den kan inte användas i något som lämnar det.",
        "That note stays in the room, so it can’t be used in anything that leaves it.")
    case .noRewording, .tooFewToGather, .gathersOneKind, .gatheredInItself, .noClock,
      .alreadyPaused, .notPaused, .notMinutes, .ballotIsOpen, .noBallot, .nothingToVoteOn,
      .notSoManyVotes:
      text(ofRoom: refusal)
    case .noDetail(let kind):
      pick(
        "Bara det ni vill ta har en väg, och bara det ni kan ge har villkor. Det här är ”\(name(of: kind))”.",
        "Only a claim has a route, and only an offer has conditions. This is “\(name(of: kind))”.")
    case .nobodyOfRole(let role):
      pick(
        "Det är inte så många här av den rollen: \(role).",
        "There are not that many here of that role: \(role).")
    case .rankedTwice(let list, let rank):
      pick(
        "Samma rad står två gånger (på plats \(rank)) i ordningen för \(name(of: list)). Skriv varje nummer en gång.",
        "The same line stands twice (in place \(rank)) in the order of \(name(of: list)). Write each number once."
      )
    case .notInList(let list):
      pick(
        "Den raden finns inte i listan \(name(of: list)). Se numren med tilldi list.",
        "That line is not in the list \(name(of: list)). See the numbers with tilldi list.")
    case .noSuchPlace(let place, let lines):
      pick(
        lines == 0
          ? "Plats \(place) finns inte: listan är tom ännu."
          : "Plats \(place) finns inte: listan har \(lines) \(lines == 1 ? "rad" : "rader").",
        lines == 0
          ? "There is no place \(place): the list is empty so far."
          : "There is no place \(place): the list has \(lines) \(lines == 1 ? "line" : "lines").")
    case .notALine(let kind):
      pick(
        "”\(name(of: kind))” är ingen rad på en lista. Flytta den först till stöd, stör, vill eller kan.",
        "“\(name(of: kind))” is no line of a list. First move it to support, disturbance, claim or offer."
      )
    case .noMapOfNow:
      pick(
        "Rita först hur det går till nu: tilldi map now. Därefter kan bilden ritas om.",
        "First draw how it is done now: tilldi map now. Then it can be redrawn.")
    case .nowIsKept:
      pick(
        "Drömmen är påbörjad, och då får bilden av nuläget stå kvar som den är. Ändra i tilldi map dream.",
        "The dream is begun, so the picture of now is kept as it stands. Change tilldi map dream.")
    case .dreamAlreadyBegun:
      pick("Drömmen är redan påbörjad.", "The dream is already begun.")
    case .emptyList(let track):
      pick(
        "Det finns inget på \(listName(of: track)) ännu, så den kan inte lämnas över.",
        "There is nothing on \(listName(of: track)) yet, so it can’t be handed over.")
    case .roomHasNotSaidYes:
      pick(
        "Läs listan högt och fråga rummet. Lämna över när rummet har sagt ja (--room-said-yes).",
        "Read the list aloud and ask the room. Hand over when the room has said yes (--room-said-yes)."
      )
    case .nothingChanged(let version):
      pick(
        "Listan är redan överlämnad som version \(version), och inget har ändrats sedan dess. Blev en roll eller en dag fel? Ta tillbaka överlämningen först: tilldi log visar dess namn, och tilldi undo med namnet tar tillbaka den.",
        "The list is already handed over as version \(version), and nothing has changed since. Was a role or a day wrong? Take the hand-over back first: tilldi log shows its name, and tilldi undo with the name takes it back."
      )
    case .notADay(let text):
      pick(
        "”\(text)” är ingen dag i kalendern. Skriv den som 15 mars.",
        "“\(text)” is no day in the calendar. Write it as 15 March.")
    case .dayHasPassed(let day, let today):
      pick(
        "\(beginning(long(day))) har passerat; i dag är det \(long(today)). Skriv en dag som kommer.",
        "\(beginning(long(day))) has passed; today is \(long(today)). Write a day to come.")
    case .dayTooFar(let day):
      pick(
        "\(beginning(long(day))) är mer än två år bort. Är året rätt?",
        "\(beginning(long(day))) is more than two years away. Is the year right?")
    case .dayNotCome(let day, let today):
      pick(
        "\(beginning(long(day))) har inte kommit; i dag är det \(long(today)).",
        "\(beginning(long(day))) has not come; today is \(long(today)).")
    case .notHandedOver(let track):
      pick(
        "Inget är överlämnat från \(name(of: track)) ännu. Gör det med tilldi hand-over \(track.rawValue).",
        "Nothing has been handed over by \(name(of: track)) yet. Do it with tilldi hand-over \(track.rawValue)."
      )
    case .cannotLink(let first, let second):
      pick(
        "En koppling går mellan något personalen tog upp (stöd, stör, vill) och något ledningen kan ge (kan). Det här var \(name(of: first)) och \(name(of: second)).",
        "A link goes between something staff raised (support, disturbance, claim) and something management can give (offer). These were \(name(of: first)) and \(name(of: second))."
      )
    case .alreadyLinked: pick("De är redan kopplade.", "They are linked already.")
    case .notLinked: pick("De är inte kopplade.", "They are not linked.")
    case .notInVersion(let version):
      pick(
        "Den raden finns inte i version \(version), som svaret gäller.",
        "That line is not in version \(version), which is being answered.")
    case .mustBeAnsweredAlone:
      pick(
        "De tre översta på varje sida och allt i ”Det här vill vi ta” får var sitt svar. De övriga kan dela.",
        "The first three of each side and every claim get a reply of their own. The rest may share one."
      )
    case .alreadyAnswered(let kind):
      pick(
        "Den har redan ett svar: ”\(name(of: kind))”. Lägg till --change för att ändra det; det gamla finns kvar i historiken.",
        "It already has a reply: “\(name(of: kind))”. Add --change to change it; the old one stays in the history."
      )
    case .reasonMissing(.yesIf):
      pick(
        "”\(name(of: ReplyKind.yesIf))” behöver säga vad som krävs. Inget sparades.",
        "“\(name(of: ReplyKind.yesIf))” needs to say what it takes. Nothing was saved.")
    case .reasonMissing(.someoneElse):
      pick(
        "”\(name(of: ReplyKind.someoneElse))” behöver säga vem. Inget sparades.",
        "“\(name(of: ReplyKind.someoneElse))” needs to say who. Nothing was saved.")
    case .reasonMissing(.tryFirst):
      pick(
        "”\(name(of: ReplyKind.tryFirst))” behöver säga vad ni provar. Inget sparades.",
        "“\(name(of: ReplyKind.tryFirst))” needs to say what you try. Nothing was saved.")
    case .reasonMissing(let kind):
      pick(
        "”\(name(of: kind))” behöver ett skäl, så att svaret går att förstå.",
        "“\(name(of: kind))” needs a reason, so that the reply can be understood.")
    case .offerReasonMissing(.wantIf):
      pick(
        "”\(name(of: OfferStance.wantIf))” behöver säga vad som krävs. Inget sparades.",
        "“\(name(of: OfferStance.wantIf))” needs to say what it takes. Nothing was saved.")
    case .offerReasonMissing(let stance):
      pick(
        "”\(name(of: stance))” behöver ett skäl, så att ledningen förstår. Inget sparades.",
        "“\(name(of: stance))” needs a reason, so that management understands. Nothing was saved.")
    case .unknownReply:
      pick(
        "Det finns inget sådant svar. tilldi follow-up visar dem som finns.",
        "There is no such reply. tilldi follow-up shows those there are.")
    case .nothingPromised(let kind):
      pick(
        "Svaret var ”\(name(of: kind))”, så det finns inget att göra klart. Berätta det för arbetslaget med --told.",
        "The reply was “\(name(of: kind))”, so there is nothing to finish. Tell the team with --told."
      )
    case .linkOfOtherKind(.done, .tryFirst):
      pick(
        "Svaret var ”\(name(of: ReplyKind.tryFirst))”. Ett försök blir inte klart, det visar något: säg vad med --trial.",
        "The reply was “\(name(of: ReplyKind.tryFirst))”. A trial isn’t done, it shows something: say what with --trial."
      )
    case .linkOfOtherKind(let link, let kind):
      pick(
        "Svaret var ”\(name(of: kind))”. Då finns det inget att säga om \(name(of: link)). Inget ändrades.",
        "The reply was “\(name(of: kind))”, so there is nothing to say of \(name(of: link)). Nothing changed."
      )
    case .noGround(let kind):
      pick(
        "Svaret var ”\(name(of: kind))”. Bara ett nej vilar på en regel eller på hur den läses. Inget ändrades.",
        "The reply was “\(name(of: kind))”. Only a no rests on a rule or on how it is read. Nothing changed."
      )
    case .unknownReflection(let number):
      pick(
        "Det finns ingen reflektion \(number). tilldi review visar dem som finns.",
        "There is no reflection \(number). tilldi review shows those there are.")
    case .reviewErased(let number):
      pick(
        "Det ni sa om reflektion \(number) är raderat för gott, och där tas inga nya ord emot. Säg det som en anteckning och peka på den i stället. Inget sparades.",
        "What you said of reflection \(number) is erased for good, and no new words are taken there. Say it as a note and point at that instead. Nothing was saved."
      )
    case .unknownPlan:
      pick(
        "Det finns inget sådant datum. Se tilldi schedule.",
        "There is no such date. See tilldi schedule.")
    case .nothingToUndo:
      pick(
        "Det finns inget kvar att ångra från den här datorn.",
        "There is nothing left to undo from this laptop.")
    case .nothingToRedo: pick("Det finns inget att göra om.", "There is nothing to redo.")
    case .unknownAction(let id):
      pick(
        "Det finns ingen händelse ”\(id)”. tilldi log visar dem som finns.",
        "There is no entry “\(id)”. tilldi log shows those there are.")
    case .alreadyUndone: pick("Den är redan ångrad.", "It is already undone.")
    case .cannotUndo:
      pick(
        "Det som är raderat eller maskat är borta för gott.",
        "What was erased or masked is gone for good.")
    case .handedOver(let version, let track):
      pick(
        "De orden lästes upp och lämnades över i version \(version) av \(listName(of: track)). Ändra anteckningen i stället; då blir det en ny version.",
        "Those words were read out and handed over in version \(version) of \(listName(of: track)). Change the note instead; that makes a new version."
      )
    case .nothingToChoose(let name):
      pick(
        "Det finns inget att välja som heter ”\(name)”. Inget ändrades. tilldi check visar vad som väntar, och hur ni väljer.",
        "There is nothing to choose by the name “\(name)”. Nothing changed. tilldi check shows what waits, and how to choose."
      )
    case .otherSeries, .ownList, .listFromElsewhere, .olderFile, .twinVersion, .unknownVersion,
      .repliesGiven:
      text(ofReceiving: refusal)
    }
  }
}
