package import TillDiCore

extension Words {
  /// Asked of a reply, link by link.
  package func question(of link: ChainLink, _ followUp: FollowUp, asksDay: Bool) -> String {
    switch link {
    case .told: howWasItTold
    case .condition:
      pick(
        "Kom det som krävdes? (ja, nej om det inte blir av, en dag om det dröjer till dess, eller tom rad för inte än)",
        "Did what it takes come? (yes, no if it won’t, a day if it takes until then, or an empty line for not yet)"
      )
    case .trial:
      pick(
        "Vad visade försöket? 1 vi fortsätter · 2 vi fortsätter men ändrar · 3 vi slutar, gärna med några ord (tom rad för inte än)",
        "What did the trial show? 1 we go on · 2 we go on, with a change · 3 we stop, with a few words if you like (an empty line for not yet)"
      )
    case .asking: whoAsks(the: followUp.reason)
    case .otherAnswer:
      pick(
        "Vad svarade \(followUp.reason.map(definite) ?? "den andre")? 1–5, gärna med skälet efter (tom rad för inget svar än)",
        "What did \(followUp.reason.map(definite) ?? "whoever decides") answer? 1–5, with the reason after it if you like (an empty line for no answer yet)"
      )
    case .done: isItDone(asksDay: asksDay)
    case .resultTold: howWasTheResultTold
    }
  }

  /// Asked of a reply.
  package var howWasItTold: String {
    pick(
      "Hur fick arbetslaget höra svaret? (tom rad för inte än)",
      "How did the team hear the reply? (an empty line for not yet)")
  }

  /// Asked of all replies at once, when they were given.
  package var haveTheyHeard: String {
    pick(
      "Har arbetslaget hört svaren? Skriv ja, gärna hur: ja, alla var här. (tom rad: vi berättar senare)",
      "Has the team heard the replies? Write yes, and how if you like: yes, all were here. (an empty line: we tell them later)"
    )
  }

  /// Asked once something came of it.
  package var howWasTheResultTold: String {
    pick(
      "Hur fick arbetslaget höra vad det blev av det? (tom rad för inte än)",
      "How did the team hear what came of it? (an empty line for not yet)")
  }

  /// Asked of a reply that leaves it to somebody else.
  package func whoAsks(the other: String?) -> String {
    pick(
      "Vem frågar \(other.map(definite) ?? "den som avgör"), och till när? T.ex. enhetschef, 15 mars (tom rad om det inte är bestämt)",
      "Who asks \(other.map(definite) ?? "whoever decides"), and by when? For example unit manager, 15 March (an empty line if that is not settled)"
    )
  }

  /// Asked of a trial that goes on.
  package var whoTakesOver: String {
    pick(
      "Vilken roll tar hand om det nu? (tom rad om det inte är bestämt)",
      "Which role takes care of it now? (an empty line if that is not settled)")
  }

  /// Asked of a no.
  package var ruleOrReading: String {
    pick(
      "Säger en regel nej, eller är det så ni läser den? 1 en regel · 2 så läser vi den (tom rad: ingetdera, eller vet inte)",
      "Does a rule say no, or is that how you read it? 1 a rule · 2 how we read it (an empty line: neither, or don’t know)"
    )
  }

  /// Said where that is neither, of a reply that stands.
  package func notAGround(_ text: String) -> String {
    pick(
      "”\(text)” är varken regel eller läsning. Skriv det ena: --ground regel. Inget ändrades.",
      "“\(text)” is neither rule nor reading. Write one of them: --ground rule. Nothing changed.")
  }

  /// What a trial came to, as it is said: `vi fortsätter`.
  package func name(of verdict: TrialVerdict) -> String {
    switch verdict {
    case .keep: pick("vi fortsätter", "we go on")
    case .change: pick("vi fortsätter men ändrar", "we go on, with a change")
    case .stop: pick("vi slutar", "we stop")
    }
  }

  /// What a no rests on, as it is said.
  package func name(of ground: NoGround) -> String {
    switch ground {
    case .rule: pick("en regel säger nej", "a rule says no")
    case .reading: pick("så läser vi regeln", "that is how we read the rule")
    }
  }

  /// Whether a condition came, as it is said.
  package func name(ofCondition came: Bool) -> String {
    came
      ? pick("det som krävdes kom", "what it takes came")
      : pick("det som krävdes kom inte", "what it takes did not come")
  }

  /// A link that other kinds of reply have.
  func name(of link: ChainLink) -> String {
    switch link {
    case .told: pick("att berätta svaret", "telling the reply")
    case .condition: pick("om det som krävdes kom", "whether what it takes came")
    case .trial: pick("vad försöket visade", "what the trial showed")
    case .asking: pick("vem som frågar", "who asks")
    case .otherAnswer: pick("vad den andre svarade", "what the other one answered")
    case .done: pick("att det är klart", "that it is done")
    case .resultTold: pick("att berätta vad det blev av det", "telling what came of it")
    }
  }

  /// The verdict that a number or a word means, and what follows it.
  package static func verdict(in text: String) -> (verdict: TrialVerdict, words: String?)? {
    let (first, rest) = firstWord(of: text)
    let verdict: TrialVerdict
    switch first {
    case "1", "fortsätt", "fortsätter", "fortsätta", "behåll", "behåller", "keep", "go-on":
      verdict = .keep
    case "2", "ändra", "ändrar", "change": verdict = .change
    case "3", "sluta", "slutar", "stopp", "stop": verdict = .stop
    default: return nil
    }
    return (verdict, rest)
  }

  /// The ground that a number or a word means.
  package static func ground(named text: String) -> NoGround? {
    switch text.lowercased() {
    case "1", "regel", "en regel", "rule", "a rule": .rule
    case "2", "läsning", "så läser vi den", "reading", "how we read it": .reading
    default: nil
    }
  }

  /// Whether a condition came, by a yes or a no or such a word first, and what follows it.
  package static func cameOrNot(in text: String) -> (came: Bool, words: String?)? {
    let (first, rest) = firstWord(of: text)
    if let said = yesOrNo(first) { return (said, rest) }
    switch first {
    case "kom", "came": return (true, rest)
    case "inte", "uteblev", "not": return (false, rest)
    default: return nil
    }
  }

  /// How it was told, by what was typed: not yet, or on a day, with the words that say how.
  ///
  /// Only what can be a way of telling, or a day that has been, says that it was told: `vi berättar senare`, `vet inte`
  /// and a day to come do not.
  package static func telling(in text: String, today: Day) -> (on: Day, how: String?)? {
    let plain = text.lowercased()
    // A number alone is an answer to something else.
    if notYet(text) != nil || plain.contains("?") || Int(plain) != nil { return nil }
    let first = plain.prefix { !$0.isWhitespace && $0 != "," }
    if [
      "nja", "ej", "inte", "ingen", "inga", "kanske", "vet", "not", "nobody", "maybe", "don’t",
      "don't",
    ].contains(String(first)) {
      return nil
    }
    for sign in ["senare", "inte hört", "inte berättat", "later", "not heard", "not told"]
    where plain.contains(sign) { return nil }
    do throws(NoDay) {
      let day = try Day(typed: text, today: today, looksBack: true)
      return day > today ? nil : (day, nil)
    } catch .isToCome {
      return nil
    } catch {
      // No day, so a way of telling.
    }
    if Day.isSaid(by: text) { return nil }
    if yesOrNo(text) == true { return (today, nil) }
    let parts = text.split(maxSplits: 1) { $0 == "," || $0 == " " }
    guard parts.count == 2, yesOrNo(String(parts[0])) == true else { return (today, text) }
    let rest = String(parts[1].drop { $0 == " " || $0 == "," })
    return (today, rest.isEmpty ? nil : rest)
  }

  /// The words and the day of what came, where the words are nothing but a day that has been.
  package static func dated(_ words: String?, today: Day) -> (on: Day, words: String?) {
    guard let words, let day = try? Day(typed: words, today: today, looksBack: true), day <= today
    else { return (today, words) }
    return (day, nil)
  }

  /// Whether a word means all of them.
  package static func meansAll(_ text: String) -> Bool {
    ["alla", "allt", "all"].contains(text.lowercased())
  }

  /// Said where there is nothing to tell.
  package var nothingToTell: String {
    pick(
      "Det finns inget att berätta: allt som svarats är berättat. Inget ändrades.",
      "There is nothing to tell: everything that was answered has been told. Nothing changed.")
  }

  private static func firstWord(of text: String) -> (first: String, rest: String?) {
    let parts = text.split(maxSplits: 1, omittingEmptySubsequences: true) {
      $0.isWhitespace || $0 == "," || $0 == ":"
    }
    let rest = parts.dropFirst().first.map { String($0.drop { $0.isWhitespace }) } ?? ""
    return (parts.first?.lowercased() ?? "", rest.isEmpty ? nil : rest)
  }

  func text(ofChain phrase: WalkPhrase) -> String {
    switch phrase {
    case .notAVerdict(let text):
      pick(
        "”\(text)” säger inte hur det gick. Skriv 1, 2 eller 3, gärna med några ord efter. Inget sparades.",
        "“\(text)” does not say how it went. Write 1, 2 or 3, with a few words after it if you like. Nothing was saved."
      )
    case .notCameOrNot(let text):
      pick(
        "Börja med ja eller nej: ”\(text)” säger inte om det kom. Inget sparades.",
        "Begin with yes or no: “\(text)” does not say whether it came. Nothing was saved.")
    case .notAGround(let text):
      pick(
        "”\(text)” är varken 1 eller 2. Tom rad om ni inte vet. Svaret är inte sparat än.",
        "“\(text)” is neither 1 nor 2. An empty line if you don’t know. The reply is not saved yet."
      )
    case .toldAll(let count):
      pick(
        count == 1 ? "Svaret är berättat." : "\(count) svar är berättade.",
        count == 1 ? "The reply is told." : "\(count) replies are told.")
    case .toldLater:
      pick(
        "Då är svaren inte berättade än. När de är det: tilldi follow-up --told alla, eller menyn.",
        "Then the replies are not told yet. Once they are: tilldi follow-up --told all, or the menu."
      )
    default: ""
    }
  }
}

extension ReportWords {
  /// How and when it was told, a sentence each: the reply, and what came of it.
  package func tellings(of chain: ReplyChain) -> [String] {
    [replyTold(of: chain), resultTold(of: chain)].compactMap { $0 }
  }

  /// When the reply itself was told, and how; of a no that is over only how, its day stands with where it stands.
  package func replyTold(of chain: ReplyChain) -> String? {
    guard let told = chain.told, told != chain.resultTold else { return nil }
    if chain.over != nil, chain.kind == .no { return told.how.map { self.told($0) } }
    return pick("Svaret berättat \(dated(told.on))", "The reply told on \(dated(told.on))")
      + (told.how.map { ": \($0)" } ?? "")
  }

  /// How it was told what came of it.
  package func resultTold(of chain: ReplyChain) -> String? {
    chain.resultTold?.how.map { told($0) }
  }

  /// What somebody does who asks the one who decides.
  package func asks(_ other: String?) -> String {
    other.map { pick("frågar \($0)", "asks the \($0)") }
      ?? pick("frågar den som avgör", "asks whoever decides")
  }

  /// What trials came to, by the names of the lines.
  package func tried(_ trials: [(names: String, chain: ReplyChain)]) -> String {
    let each = trials.map { trial in
      trial.names + (trial.chain.trial.map { " (\(words.name(of: $0.verdict)))" } ?? "")
    }
    return pick("Provat: \(joined(each)).", "Tried: \(joined(each)).")
  }

  /// Promises whose condition did not come.
  package func lapsed(_ names: String) -> String {
    pick(
      "Det som krävdes kom inte: \(names).", "What it takes did not come: \(names).")
  }

  /// That nothing that was answered is left to be done.
  package var nothingLeftToDo: String {
    pick("Inget är kvar att göra av det som svarats.", "Nothing that was answered is left to do.")
  }

  /// Where a reply stands: what came of it, and what is waited for.
  package func standing(_ followUp: FollowUp) -> String {
    (came(of: followUp.chain) + [waiting(for: followUp)]).joined(separator: ", ")
  }

  /// That a reply which is still to be kept was not told; nothing of others.
  package func untold(_ followUp: FollowUp) -> String {
    followUp.state.isOpen && !followUp.chain.isTold
      ? pick(", svaret är inte berättat än", ", the reply is not told yet") : ""
  }

  /// What came of a reply so far.
  package func came(of chain: ReplyChain) -> [String] {
    var said: [String] = []
    if let condition = chain.condition {
      said.append(
        "\(words.name(ofCondition: condition.came)) \(dated(condition.on))" + own(condition.words))
    }
    if let trial = chain.trial {
      said.append(
        pick("provat \(dated(trial.on)): ", "tried on \(dated(trial.on)): ")
          + words.name(of: trial.verdict) + own(trial.words))
      if let role = trial.takesOver {
        said.append(pick("\(role) tar hand om det", "the \(role) takes care of it"))
      }
    } else if let done = chain.done {
      said.append(
        chain.kind == .tryFirst
          ? pick("provat \(dated(done))", "tried on \(dated(done))")
          : pick("klart \(dated(done))", "done on \(dated(done))"))
    }
    if let passed = chain.passedOn {
      said.append(pick("\(passed.asker) frågar", "the \(passed.asker) asks"))
    }
    if let ground = chain.ground { said.append(words.name(of: ground)) }
    return said
  }

  private func own(_ text: String?) -> String { text.map { " (\($0))" } ?? "" }

  private func waiting(for followUp: FollowUp) -> String {
    if followUp.state == .promised {
      switch followUp.next {
      case .asking: return pick("ingen är satt att fråga än", "nobody is set to ask yet")
      case .told where followUp.kind == .someoneElse && followUp.chain.passedOn == nil:
        return pick("ingen är satt att fråga än", "nobody is set to ask yet")
      default: break
      }
      if followUp.kind == .someoneElse {
        return pick("väntar på svar därifrån", "waiting for an answer from there")
      }
    }
    if followUp.kind == .someoneElse, case .due(let days) = followUp.state {
      return days == 0
        ? pick("svar väntas i dag", "an answer is due today")
        : pick("svar väntas om \(words.days(days))", "an answer is due in \(words.days(days))")
    }
    return name(of: followUp.state)
  }
}
