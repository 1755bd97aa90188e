package import TillDiCore

extension ReportWords {
  /// The direction a list travels.
  package func direction(of track: TrackKind) -> String {
    switch track {
    case .staff: pick("Från personalen till ledningen", "From staff to management")
    case .management: pick("Från ledningen till personalen", "From management to staff")
    }
  }

  /// Says what the numbers up to the list are.
  package var choosing: String {
    pick(
      "Att välja är inte att tappa. Så växte listan fram:",
      "Choosing is not losing. This is how the list came about:")
  }

  /// What a stage is called.
  package func name(of stage: FunnelStage) -> String {
    switch stage {
    case .said: pick("Sagt som stöd, stör eller vill", "Said as a support, disturbance or claim")
    case .gathered: pick("Samlat till rader", "Gathered into items")
    case .drawn: pick("Ritade moment", "Moments drawn")
    case .decisionPoints: pick("Moment där någon bestämmer", "Moments where somebody decides")
    case .onList: pick("På listan", "On the list")
    case .top: pick("Besvaras var för sig", "Answered one by one")
    case .handedOver: pick("Överlämnat", "Handed over")
    case .read: pick("Läst", "Read")
    case .answered: pick("Besvarat", "Answered")
    case .told: pick("Svaret berättat", "Reply told")
    case .done: pick("Avslutat", "Settled")
    case .toldBack: pick("Utfallet berättat", "Result told")
    case .askedFor: pick("Efterfrågat", "Asked for")
    case .taken: pick("Taget", "Taken")
    }
  }

  /// The columns of choosing.
  package var choosingColumns: [String] { [pick("Så långt", "This far"), pick("Antal", "Number")] }

  /// The columns of a direction from the hand-over on; the last is the drawing.
  package func funnelColumns(of track: TrackKind) -> [String] {
    [
      pick("Från överlämningen", "From hand-over on"),
      track == .staff ? pick("Rader", "Lines") : pick("Erbjudanden", "Offers"),
      pick("Väntar", "Waiting"), pick("Stannat", "Stopped"),
      pick("Bild", "Picture"),
    ]
  }

  /// A direction on one line: `Överlämnat 7 · läst 7 · besvarat 2`.
  package func inNumbers(_ funnel: Funnel) -> String {
    let parts = FunnelStage.passing(of: funnel.track).map { stage in
      "\(name(of: stage).lowercased()) \(funnel.count(at: stage))"
    }
    return sentence(parts.joined(separator: " · "))
  }

  /// The state of a direction, as a sentence; where nothing is answered, no reply is under way.
  package func state(_ state: FunnelState, hasReplies: Bool) -> String {
    switch state {
    case .underWay where !hasReplies:
      pick("Den väntar på svar.", "It waits for replies.")
    case .notHandedOver: pick("Listan är inte överlämnad.", "The list has not been handed over.")
    case .underWay: pick("Svaren är på väg.", "The replies are under way.")
    case .broken: pick("Något har stannat på vägen.", "Something has stopped on the way.")
    case .working: pick("Svaren kommer fram.", "The replies come through.")
    }
  }

  /// That a no is no loss: staff's own to an offer, or a reasoned one to what it serves.
  package func settled(_ stop: FunnelStop) -> String {
    let count = stop.settled
    if stop.stage == .askedFor {
      return pick(
        "Arbetslaget har sagt ”inte för oss” om \(offers(count)). Det är ett svar, så det är inget "
          + "tapp.",
        "The team has said “not for us” of \(offers(count)). That is an answer, so nothing is lost."
      )
    }
    return pick(
      "\(offers(count)) mötte något som fick ett nej eller avgörs av någon annan. Det är "
        + "berättat, så det är inget tapp.",
      "\(offers(count)) met something that got a no, or that someone else decides. That was told "
        + "back, so nothing is lost.")
  }
}

/// The place where most of a direction has stopped, and what to do there.
package struct FunnelAdvice: Hashable, Sendable {
  /// Where, and how many, as a sentence.
  package let place: String
  /// What to do there, without its full stop; nothing where all is well.
  package let remedy: String?
  /// What to type for it.
  package let command: String?

  /// Both in one breath.
  package var text: String { remedy.map { "\(place) \($0)." } ?? place }
}

extension ReportWords {
  /// The place where most has stopped, and what to do there.
  package func advice(_ place: FunnelNarrows, for track: TrackKind) -> FunnelAdvice {
    switch place {
    case .notHandedOver:
      FunnelAdvice(
        place: state(.notHandedOver, hasReplies: false),
        remedy: pick(
          "Läs den högt, få rummets ja och lämna över den",
          "Read it aloud, get the room’s yes and hand it over"),
        command: "tilldi hand-over \(track.rawValue)")
    case .stuck(let stop): stuck(stop, track)
    case .waiting(let stop): waiting(stop, track)
    case .nowhere:
      FunnelAdvice(
        place: pick(
          "Ingenting har fastnat: allt har kommit hela vägen fram.",
          "Nothing is stuck: everything has come all the way."), remedy: nil, command: nil)
    case .empty:
      FunnelAdvice(
        place: pick(
          "Det finns inget kvar på listan att följa.",
          "There is nothing left on the list to follow."), remedy: nil, command: nil)
    }
  }

  private func stuck(_ stop: FunnelStop, _ track: TrackKind) -> FunnelAdvice {
    let count = stop.stuck
    let isOne = count == 1
    let command = command(at: stop.stage, track)
    switch stop.stage {
    case .askedFor:
      return FunnelAdvice(
        place: pick(
          "Här tar det stopp, mellan erbjudet och efterfrågat: ingen har bett om \(offers(count)) än.",
          "It stops here, between offered and asked for: nobody has asked for \(offers(count)) yet."
        ),
        remedy: pick(
          "Prata om \(isOne ? "det" : "dem") på nästa möte, och koppla det som ändå möter något",
          "Talk about \(isOne ? "it" : "them") at the next meeting, and link what meets something "
            + "after all"), command: command)
    case .taken:
      return FunnelAdvice(
        place: pick(
          "Här tar det stopp, mellan efterfrågat och taget: \(askedFor(count)) kommer inte "
            + "vidare.",
          "It stops here, between asked for and taken: \(askedFor(count)) "
            + "\(isOne ? "gets" : "get") no further."),
        remedy: pick(
          "Gå igenom svaren och löftena och se vad som står i vägen",
          "Go through the replies and promises and see what stands in the way"), command: command)
    case .read:
      return FunnelAdvice(
        place: pick(
          "Här tar det stopp, mellan överlämning och läsning: \(items(count)) är inte "
            + "\(isOne ? "läst" : "lästa"), och svarsdagen har passerat.",
          "It stops here, between handing over and reading: \(items(count)) "
            + "\(isOne ? "has" : "have") not been read, and the answer date has passed."),
        remedy: askToOpen, command: command)
    case .done:
      return FunnelAdvice(
        place: pick(
          "Här tar det stopp, mellan svar och avslut: \(items(count)) är \(isOne ? "besvarad" : "besvarade") "
            + "men inte \(isOne ? "klar" : "klara") i tid.",
          "It stops here, between replying and doing: \(items(count)) \(isOne ? "was" : "were") "
            + "answered and \(isOne ? "is" : "are") not settled in time."),
        remedy: pick(
          "Fråga den som lovade vad som står i vägen",
          "Ask those who promised what stands in the way"), command: command)
    case .told:
      return FunnelAdvice(
        place: pick(
          "Här tar det stopp, mellan svar och berättat: svaret på \(items(count)) är inte berättat för "
            + "arbetslaget.",
          "It stops here, between replying and telling: the reply to \(items(count)) has not been "
            + "told to the team."),
        remedy: pick(
          "Berätta svaren på nästa arbetsplatsträff, också ett ja som inte är klart",
          "Tell the replies at the next staff meeting, also a yes that is not done"),
        command: command)
    case .toldBack:
      return FunnelAdvice(
        place: pick(
          "Här tar det stopp, mellan klart och berättat: vad det blev av \(items(count)) är inte berättat "
            + "för arbetslaget.",
          "It stops here, between doing and telling back: what came of \(items(count)) has not been "
            + "told to the team."),
        remedy: pick(
          "Ta upp det först på nästa arbetsplatsträff",
          "Bring that up first at the next staff meeting"), command: command)
    // `answered`: the stages of choosing have nothing that is stuck.
    default:
      return FunnelAdvice(
        place: pick(
          "Här tar det stopp, mellan läsning och svar: \(items(count)) har inte fått svar, och "
            + "svarsdagen har passerat.",
          "It stops here, between reading and replying: \(items(count)) \(isOne ? "has" : "have") "
            + "no reply, and the answer date has passed."),
        remedy: pick(
          "Ta \(isOne ? "den" : "dem") först på nästa möte",
          "Take \(isOne ? "it" : "them") first at the next meeting"), command: command)
    }
  }

  private func waiting(_ stop: FunnelStop, _ track: TrackKind) -> FunnelAdvice {
    let count = stop.waiting
    let isOne = count == 1
    let command = command(at: stop.stage, track)
    let nothing = pick("Ingenting har fastnat. ", "Nothing is stuck. ")
    let until = stop.due.map { ", \(by($0))" } ?? ""
    let nearest =
      stop.due.map { pick(", närmast \(dated($0))", ", the next by \(dated($0))") } ?? ""
    let tick = pick("Bocka av det som blir klart", "Tick off what gets done")
    switch stop.stage {
    case .askedFor:
      return FunnelAdvice(
        place: nothing + unasked(stop),
        remedy: stop.toTalkAbout == count
          ? pick("Ta upp det när ni ses", "Bring it up when you meet")
          : pick(
            "Läs listorna tillsammans och koppla det som möts",
            "Read the lists together and link what meets"), command: command)
    case .taken:
      return FunnelAdvice(
        place: nothing
          + pick(
            "\(askedFor(count)) är på väg\(nearest).",
            "\(askedFor(count)) \(isOne ? "is" : "are") under way\(nearest)."),
        remedy: tick, command: command)
    case .read:
      return FunnelAdvice(
        place: nothing
          + pick(
            "\(items(count)) väntar på att bli \(isOne ? "läst" : "lästa")\(until).",
            "\(items(count)) \(isOne ? "is" : "are") waiting to be read\(until)."),
        remedy: askToOpen, command: command)
    case .told:
      return FunnelAdvice(
        place: nothing
          + pick(
            "Svaret på \(items(count)) är inte berättat för arbetslaget än\(until).",
            "The reply to \(items(count)) is not told to the team yet\(until)."),
        remedy: pick("Berätta det när ni ses", "Tell it when you meet"), command: command)
    case .done:
      return FunnelAdvice(
        place: nothing
          + pick(
            "\(items(count)) är \(isOne ? "besvarad" : "besvarade") och på väg\(nearest).",
            "\(items(count)) \(isOne ? "is" : "are") answered and under way\(nearest)."),
        remedy: tick, command: command)
    // `answered`: what is done is told at once or stuck, and choosing waits for nobody.
    default:
      return FunnelAdvice(
        place: nothing
          + pick(
            "\(items(count)) väntar på svar\(until).",
            "\(items(count)) \(isOne ? "is" : "are") waiting for a reply\(until)."),
        remedy: pick("Ta de översta först", "Take the top ones first"), command: command)
    }
  }

  /// Offers that nobody has asked for yet, and those that staff need to talk about.
  private func unasked(_ stop: FunnelStop) -> String {
    let silent = stop.waiting - stop.toTalkAbout
    let until = stop.due.map {
      pick("; det finns tid till \(dated($0))", "; there is time until \(dated($0))")
    }
    return [
      silent > 0
        ? pick(
          "\(offers(silent)) har ingen bett om än", "Nobody has asked for \(offers(silent)) yet")
          + "\(until ?? "")." : nil,
      stop.toTalkAbout > 0
        ? pick(
          "\(offers(stop.toTalkAbout)) vill arbetslaget prata om.",
          "The team wants to talk about \(offers(stop.toTalkAbout)).") : nil,
    ].compactMap { $0 }.joined(separator: " ")
  }

  /// So many offers that are asked for; whether staff said so or a link does.
  private func askedFor(_ count: Int) -> String {
    count == 1
      ? pick("1 efterfrågat erbjudande", "1 offer asked for")
      : pick("\(count) efterfrågade erbjudanden", "\(count) offers asked for")
  }

  private var askToOpen: String {
    pick("Be mottagaren öppna listan", "Ask the receiver to open the list")
  }

  private func command(at stage: FunnelStage, _ track: TrackKind) -> String {
    switch stage {
    case .read: "tilldi list \(track.rawValue) --open"
    case .answered: "tilldi reply"
    case .askedFor: "tilldi compare"
    default: "tilldi follow-up"
    }
  }
}
