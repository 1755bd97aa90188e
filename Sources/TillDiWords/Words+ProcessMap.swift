package import TillDiCore

/// How the process as it should be differs from the process as it is.
extension Words {
  /// How a moment differs from today.
  package func text(of change: MomentChange) -> String {
    switch change {
    case .added(let moment): return pick("Nytt: \(moment.name)", "New: \(moment.name)")
    case .removed(let moment): return pick("Borta: \(moment.name)", "Gone: \(moment.name)")
    case .changed(let from, let to):
      // What it is called today stands beside its name.
      let name =
        from.name == to.name ? to.name : "\(to.name) (\(today(reports.quoted(from.name))))"
      let told = change.differences.compactMap { text(of: $0) }
      if !told.isEmpty { return "\(name): " + told.joined(separator: "; ") }
      return from.name == to.name
        ? pick("\(name): skrivs annorlunda", "\(name): is written otherwise") : name
    }
  }

  /// How a moment differs from today, to stand beside the moment itself.
  package func remark(on change: MomentChange) -> String {
    switch change {
    case .added: return pick("nytt moment", "new moment")
    case .removed: return pick("borta", "gone")
    case .changed(let from, let to):
      let renamed =
        from.name == to.name
        ? [] : [pick("heter i dag ", "is called today ") + reports.quoted(from.name)]
      let told = renamed + change.differences.compactMap { text(of: $0) }
      return told.isEmpty
        ? pick("skrivs annorlunda", "is written otherwise") : told.joined(separator: "; ")
    }
  }

  /// One thing that differs in a moment; another name stands beside the moment's own.
  package func text(of difference: MomentDifference) -> String? {
    switch difference {
    case .renamed: return nil
    case .decisionMoved(let from?, let to?):
      return pick(
        "beslutet flyttar från \(from) till \(to)", "the decision moves from \(from) to \(to)")
    case .decisionMoved(nil, let to?):
      return pick("beslutet tas av \(to)", "the decision is taken by \(to)")
        + " (\(today(pick("ingen", "nobody"))))"
    case .decisionMoved(let from, nil):
      return pick("ingen beslutar", "nobody decides") + (from.map { " (\(today($0)))" } ?? "")
    case .rolesCameIn(let roles):
      let named = reports.joined(roles)
      return pick("\(named) kommer in", "\(named) \(roles.count == 1 ? "comes" : "come") in")
    case .rolesLeft(let roles):
      let named = reports.joined(roles)
      return pick(
        "\(named) är inte längre med",
        "\(named) no longer \(roles.count == 1 ? "takes" : "take") part")
    case .valueChanged(let from, let to?):
      return pick("personalen kan värdera \(to)", "staff can value \(to)")
        + (from.map { " (\(today($0)))" } ?? "")
    case .valueChanged(let from, nil):
      return pick("personalen värderar inte längre ", "staff no longer value ") + (from ?? "")
    case .ownerChanged(let from, let to?):
      return pick("\(to) äger momentet", "\(to) owns the moment") + " (\(today(from)))"
    case .ownerChanged(let from, nil):
      return pick("ingen äger momentet", "nobody owns the moment") + " (\(today(from)))"
    case .wayInChanged(let from, let to?):
      return pick("väg in: \(to)", "way in: \(to)") + " (\(today(from)))"
    case .wayInChanged(let from, nil):
      return pick("ingen väg in", "no way in") + " (\(today(from)))"
    }
  }

  /// How it is now, to stand in brackets.
  private func today(_ text: String) -> String { pick("i dag: \(text)", "today: \(text)") }
}

/// Differences as offers, in the management's voice.
extension Words {
  /// What management can give, of a difference between now and the dream; it can be put otherwise when it is an offer.
  ///
  /// ```swift
  /// print(words.offer(of: proposal))  // Undersköterska beslutar om beställning (i dag: förvaltningschef)
  /// ```
  package func offer(of proposal: MapProposal) -> String {
    let moment = named(proposal.moment)
    switch proposal.change {
    case .decisionMoved:
      return decision(
        of: moment, from: proposal.before?.decides, to: proposal.after?.decides)
    case .rolesCameIn:
      let roles = proposal.rolesThatCame
      let named = beginning(reports.joined(roles))
      return pick(
        "\(named) är med i \(moment)",
        "\(named) \(roles.count == 1 ? "takes" : "take") part in \(moment)")
    case .momentCame:
      let roles = proposal.rolesThatCame
      let parts = [
        roles.isEmpty ? nil : pick("med: ", "with: ") + reports.joined(roles),
        proposal.moment.decides.map { pick("beslutar: \($0)", "decides: \($0)") },
      ].compactMap { $0 }
      return pick("Momentet \(moment) kommer till", "The moment \(moment) is added")
        + (parts.isEmpty ? "" : " (\(parts.joined(separator: "; ")))")
    case .momentWent:
      return pick("Momentet \(moment) tas bort", "The moment \(moment) is taken away")
    }
  }

  private func decision(of moment: String, from: String?, to: String?) -> String {
    let before = from.map { pick(" (i dag: \($0))", " (today: \($0))") } ?? ""
    guard let to else {
      let from = beginning(from ?? "")
      return pick(
        "\(from) behöver inte besluta om \(moment)", "\(from) need not decide on \(moment)")
    }
    // Whoever decides may come with a condition, which does not stand before a verb.
    if to.contains(",") {
      return pick(
        "Om \(moment) beslutar \(to)\(before)", "On \(moment), the decision is by \(to)\(before)")
    }
    return pick(
      "\(beginning(to)) beslutar om \(moment)\(before)",
      "\(beginning(to)) decides on \(moment)\(before)")
  }

  /// A moment's name inside a sentence: one word is as a word, several stand in quotation marks.
  private func named(_ moment: Moment) -> String {
    let name = moment.name
    if name.contains(where: { $0.isWhitespace || $0.isPunctuation }) { return reports.quoted(name) }
    // An abbreviation keeps its capitals.
    let rest = name.dropFirst()
    return rest.contains(where: \.isUppercase) ? name : name.lowercased()
  }
}

/// The proposals on the screen.
extension Words {
  /// Says what the numbered proposals are, and what may be done with them.
  package var aboutProposals: String {
    pick(
      "Förslag ur bilden. De är inte med på listan förrän ni tar upp dem: /ta 1 tar upp, /avfärda 1 tar bort förslaget.",
      "Proposals from the picture. They are not on the list until you take them up: /take 1 takes one up, /dismiss 1 puts it aside."
    )
  }

  /// Stands beside the proposals.
  package var proposalMark: String { pick("förslag", "proposed") }

  /// Asks who owns the moments and how staff reach them.
  package var whoOwnsWhat: String {
    pick(
      "Vem äger varje moment, och hur når personalen dit? Skriv till exempel 2: IT; arbetsplatsträffen. Tom rad: senare.",
      "Who owns each moment, and how do staff reach it? Write for example 2: IT; the team meeting. Empty line: later."
    )
  }
}

extension Words {
  /// Who owns a moment and how staff reach it, or that nobody does yet.
  ///
  /// ```swift
  /// print(words.ownership(of: moment))  // äger: IT; väg in: arbetsplatsträffen
  /// ```
  package func ownership(of moment: Moment) -> String {
    let owner =
      moment.owner.map { reports.owned(by: $0) } ?? pick("ingen äger än", "nobody owns yet")
    return owner + (moment.wayIn.map { "; " + reports.wayIn($0) } ?? "")
  }

  /// The sentences about maps and what is proposed of them.
  func text(ofMap phrase: WalkPhrase) -> String {
    switch phrase {
    case .whichMoment(let text):
      pick(
        "Vilket moment gäller det? Skriv numret också: /ändra 2 \(text). Inget sparades.",
        "Which moment is that about? Write its number too: /edit 2 \(text). Nothing was saved.")
    case .meantMoment(let number, let text):
      pick(
        "Gäller det moment \(number)? Skriv \(number): \(text). Är det något annat som sades: först en tom rad. Inget sparades.",
        "Is that about moment \(number)? Write \(number): \(text). If it is something else that was said: an empty line first. Nothing was saved."
      )
    case .wayInsKept:
      pick(
        "Tack. Bladet till personalen skrivs med tilldi map way-in.",
        "Thank you. The sheet for staff is written with tilldi map way-in.")
    case .tookUp(let names):
      pick(
        "\(reports.joined(names)) är nu med på listan. /ändra rättar orden, /villkor lägger till vad det kräver.",
        "\(reports.joined(names)) \(names.count == 1 ? "is" : "are") on the list now. /edit puts the words right, /condition adds what it takes."
      )
    case .dismissedProposals(let count):
      pick(
        count == 1
          ? "Förslaget är avfärdat. /ångra tar tillbaka det."
          : "\(count) förslag är avfärdade. /ångra tar tillbaka dem.",
        count == 1
          ? "The proposal is put aside. /undo brings it back."
          : "\(count) proposals are put aside. /undo brings them back.")
    case .noSuchProposal(let text):
      pick(
        "Här finns inget förslag ”\(text)”. Inget ändrades. /visa visar numren.",
        "There is no suggestion “\(text)” here. Nothing changed. /notes shows the numbers.")
    case .noProposalsHere:
      pick(
        "Här finns inga förslag att ta upp eller avfärda.",
        "There are no suggestions to take up or dismiss here.")
    default: ""
    }
  }
}
