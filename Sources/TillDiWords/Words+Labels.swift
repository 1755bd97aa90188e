package import TillDiCore

extension Words {
  /// The side's name, as it is spoken of: `personalen`, `ledningen`.
  package func name(of track: TrackKind) -> String {
    switch track {
    case .staff: pick("personalen", "staff")
    case .management: pick("ledningen", "management")
    }
  }

  /// The list that a side hands over.
  package func listName(of track: TrackKind) -> String {
    switch track {
    case .staff: pick("personalens lista", "the staff list")
    case .management: pick("ledningens lista", "management’s list")
    }
  }

  /// The short name of a list, which with a number names a line: `Stör 2`, `Vill 1`.
  package func name(of list: ListKind) -> String {
    switch list {
    case .support: pick("Stöd", "Support")
    case .disturbance: pick("Stör", "Disturbance")
    case .claim: pick("Vill", "Claim")
    case .offer: pick("Kan", "Offer")
    }
  }

  /// The title of a list.
  package func title(of list: ListKind) -> String {
    switch list {
    case .support: pick("Det här stöder oss", "What supports us")
    case .disturbance: pick("Det här stör oss", "What disturbs us")
    case .claim: pick("Det här vill vi ta", "What we want to take")
    case .offer: pick("Det här kan vi ge", "What we can give")
    }
  }

  /// The list that a word means, in either language.
  package static func list(named word: String) -> ListKind? {
    switch word.lowercased() {
    case "stöd", "stod", "support", "supports", "s": .support
    case "stör", "stor", "disturbance", "disturbances", "d": .disturbance
    case "vill", "claim", "claims", "c", "v": .claim
    case "kan", "offer", "offers", "o", "k": .offer
    default: nil
    }
  }

  /// What a note is about, in a word or two.
  package func name(of kind: NoteKind) -> String {
    switch kind {
    case .remark: pick("sagt", "said")
    case .example: pick("exempel", "example")
    case .goodDay: pick("bra", "good")
    case .badDay: pick("dålig", "bad")
    case .support: pick("stöd", "support")
    case .disturbance: pick("stör", "disturbance")
    case .dream: pick("dröm", "dream")
    case .claim: pick("vill", "claim")
    case .offer: pick("kan", "offer")
    }
  }

  /// The kind that a word means, in either language or as the record spells it.
  package static func noteKind(named word: String) -> NoteKind? {
    let plain = word.lowercased()
    if let kind = NoteKind(rawValue: plain) { return kind }
    return NoteKind.allCases.first { kind in
      Language.allCases.contains { Words($0).name(of: kind) == plain }
    } ?? (plain == "dalig" ? .badDay : list(named: plain)?.noteKind)
  }

  /// Present or future.
  package func name(of frame: TimeFrame) -> String {
    switch frame {
    case .present: pick("nuläge", "present")
    case .future: pick("framtid", "future")
    }
  }

  /// A material, as it is asked for.
  package func name(of material: Material) -> String {
    switch material {
    case .largeSheets: pick("stora papper", "large sheets")
    case .a4: pick("A4-papper", "A4 paper")
    case .whiteboard: pick("whiteboard", "whiteboard")
    case .flipChart: pick("blädderblock", "flip chart")
    case .pens: pick("pennor", "pens")
    case .dots: pick("prickar att rösta med", "dots to vote with")
    case .homeworkSlips: pick("lapparna ”Till nästa gång”", "the “For next time” slips")
    case .lists: pick("listorna utskrivna", "the lists, printed")
    }
  }

  /// One of the five where they stand on one line to be chosen from: without dots to be filled in.
  package func choice(of kind: ReplyKind) -> String {
    name(of: kind).replacing(" …", with: "")
  }

  /// One of the five replies.
  package func name(of kind: ReplyKind) -> String {
    switch kind {
    case .yes: pick("Ja, nu", "Yes, now")
    case .yesIf: pick("Ja, om …", "Yes, if …")
    case .tryFirst: pick("Vi provar först", "We try it first")
    case .someoneElse: pick("Någon annan avgör", "Someone else decides")
    case .no: pick("Nej, därför att …", "No, because …")
    }
  }

  /// Where a funnel stands.
  package func name(of state: FunnelState) -> String {
    switch state {
    case .notHandedOver: pick("inte överlämnad", "not handed over")
    case .underWay: pick("på väg", "under way")
    case .broken: pick("trasig", "broken")
    case .working: pick("fungerande", "working")
    }
  }

  /// What is agreed before start, as a question.
  package func question(for matter: Arrangement) -> String {
    switch matter {
    case .receiver:
      pick("Vilken roll tar emot personalens lista?", "Which role receives the staff list?")
    case .answerer: pick("Vilken roll svarar på den?", "Which role answers it?")
    case .answerBy:
      pick("Senast vilken dag? (till exempel 15 mars)", "By which day? (such as 15 March)")
    case .presentedTo:
      pick("Vilka har fått höra om det här?", "Who has been told about this?")
    case .roles:
      pick(
        "Vilka yrkesroller finns i arbetslaget? (med komma emellan)",
        "Which roles are there in the team? (with commas between)")
    }
  }

  /// What is agreed before start, as a heading.
  package func name(of matter: Arrangement) -> String {
    switch matter {
    case .receiver: pick("Tar emot listan", "Receives the list")
    case .answerer: pick("Svarar", "Answers")
    case .answerBy: pick("Svar senast", "Answer by")
    case .presentedTo: pick("Har hört om det", "Has been told")
    case .roles: pick("Roller i arbetslaget", "Roles in the team")
    }
  }
}
