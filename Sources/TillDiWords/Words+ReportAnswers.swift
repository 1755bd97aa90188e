package import TillDiCore

extension ReportWords {
  /// Which items are answered how.
  package var howToAnswer: String {
    pick(
      "Ett svar på varje Toppstöd, Toppstör och Vill; resten kan få ett gemensamt. För ett stöd är "
        + "frågan om det får finnas kvar och växa. Använd gärna svarsblanketten, och berätta "
        + "svaren öga mot öga.",
      "One answer to each top support, top disturbance and claim; the rest may share one. For a "
        + "support the question is whether it may stay and grow. There is an answer sheet to fill "
        + "in; do tell the team face to face too.")
  }

  /// What one of the five replies means, for the one who gives it.
  package func meaning(of kind: ReplyKind) -> String {
    switch kind {
    case .yes: pick("vem gör det, och till när?", "who does it, and by when?")
    case .yesIf: pick("vad krävs först?", "what does it take first?")
    case .tryFirst: pick("vad provar ni, och till när?", "what do you try, and by when?")
    case .someoneElse: pick("vem, och vem frågar?", "who, and who asks them?")
    case .no: pick("ett skäl är också ett svar.", "a reason is an answer too.")
    }
  }

  /// How the answer comes back to the team.
  package func answerTo(_ role: String?, by day: Day?) -> String {
    switch (role, day) {
    case (let role?, let day?):
      pick(
        "Svaret lämnas till: \(role), senast \(words.long(day)).",
        "The answer goes to: \(role), by \(words.long(day)).")
    case (nil, let day?):
      pick("Svara senast \(words.long(day)).", "Answer by \(words.long(day)).")
    case (let role?, nil):
      pick("Svaret lämnas till: \(role).", "The answer goes to: \(role).")
    case (nil, nil):
      pick(
        "Vem som tar emot svaret och till när bestäms vid överlämningen.",
        "Who receives the answer, and by when, is settled when the list is handed over.")
    }
  }

  /// A line that is new, with its name.
  package var added: String { pick("Ny", "New") }
  /// A line that is gone.
  package var removed: String { pick("Borta", "Gone") }
  /// A line with other words.
  package var reworded: String { pick("Andra ord", "Other words") }
  /// A line that stands elsewhere.
  package var moved: String { pick("Annan plats", "Another place") }

  /// Words that lie under a line now.
  package var gathered: String { pick("Samlat", "Gathered") }
  /// The line that words lie under now.
  package func under(_ line: String) -> String { pick("nu under \(line)", "now under \(line)") }

  /// What a line was before.
  package func before(_ text: String) -> String { pick("förut: \(text)", "before: \(text)") }

  /// Where a line stands in its list.
  package func place(_ rank: Int) -> String { pick("plats \(rank)", "place \(rank)") }

  /// The line that words lay under before.
  package func before(under line: String) -> String {
    before(pick("under \(line)", "under \(line)"))
  }

  /// That a version differs in nothing that may be shown.
  package var nothingDiffers: String {
    pick("Inget som syns i listan skiljer.", "Nothing that shows in the list differs.")
  }

  /// Where a reply stands.
  package func name(of state: FollowUpState) -> String {
    switch state {
    case .overdue(let days):
      pick("\(words.days(days)) försenat", "\(words.days(days)) late")
    case .due(0): pick("ska vara klart i dag", "to be done today")
    case .due(let days):
      pick("ska vara klart om \(words.days(days))", "to be done in \(words.days(days))")
    case .promised: pick("på gång", "under way")
    case .toTellBack: pick("ska berättas för arbetslaget", "to be told to the team")
    case .toldBack(let day):
      pick("berättat \(dated(day))", "told on \(dated(day))")
    }
  }

  /// A reply with what will be noticed, which never stands in its place: a maybe is no promise.
  package func said(_ kind: ReplyKind, _ reason: String?, effect: String?) -> String {
    let reply = words.answer(kind, reason)
    let said = reply.kind + reply.reason
    return effect.map { "\(ended(said)) \(self.effect($0))" } ?? said
  }

  /// What will be noticed when a promise is kept.
  package func effect(_ text: String) -> String {
    pick("Det ska märkas så här: \(text)", "What you will notice: \(text)")
  }

  /// Which role replied, and until when.
  package func answered(by role: String, until day: Day?) -> String {
    guard let day else { return role }
    return "\(role), \(by(day))"
  }

  /// The columns of who does what.
  package var promiseColumns: [String] {
    [
      pick("Vem", "Who"), pick("Ska göra", "Will do"), pick("Senast", "By"),
      pick("Läge", "Where it stands"),
    ]
  }

  /// That nothing is promised yet.
  package var noPromises: String {
    pick("Inga löften än. De kommer med svaren.", "No promises yet. They come with the replies.")
  }

  /// That a promise has no last day.
  package var noDay: String { pick("ingen dag satt", "no day set") }

  /// That a promise was left by an earlier series.
  package var fromEarlier: String { pick("från förra omgången", "from the last series") }
}
