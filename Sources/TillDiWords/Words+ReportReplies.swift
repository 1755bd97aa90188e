package import TillDiCore

extension ReportWords {
  /// A reply in one sentence, as it was before: `Förut: Vi provar först: två i månaden (enhetschef)`.
  ///
  /// What had come of it by then stands behind it.
  package func before(_ reply: Reply, _ chain: ReplyChain? = nil) -> String {
    let came = chain.map { self.came(of: $0) } ?? []
    return sentence(before("\(said(reply)) (\(answered(by: reply.role, until: reply.by)))"))
      + (came.isEmpty ? "" : " – " + came.joined(separator: ", "))
  }

  /// What a reply says, with its reason and without its role: `Nej: Avtalet löper till 2028`.
  package func said(_ reply: Reply) -> String {
    let said = words.answer(reply.kind, reply.reason)
    return said.kind + said.reason
  }

  /// The mark of a line that the list has no longer.
  package func inVersion(_ version: Int) -> String { "version \(version)" }

  /// How it was told.
  package func told(_ how: String) -> String { pick("Berättat så: \(how)", "Told: \(how)") }

  /// That what the room said is about the replies to an earlier version.
  package func trustOf(version: Int) -> String {
    pick(
      "Det här sa rummet om svaren på version \(version):",
      "This is what the room said of the replies to version \(version):")
  }

  /// What the room said of the replies to a version, a sentence each.
  package func trust(_ check: TrustCheck, isOld: Bool) -> [String] {
    func named(_ answer: TrustAnswer) -> String? {
      let questions = TrustQuestion.allCases.filter { check.answers[$0] == answer }
      return questions.isEmpty ? nil : joined(questions.map { words.name(of: $0) })
    }
    var said = [
      check.isClear
        ? pick(
          "Rummet sa: det är tydligt vem som gör vad, till när, och vad som händer om det inte går.",
          "The room said: it is clear who does what, by when, and what happens if it can’t be kept."
        ) : nil,
      named(.no).map {
        pick(
          "Rummet sa att det här är otydligt: \($0).", "The room said that this is unclear: \($0).")
      },
      named(.partly).map {
        pick(
          "Rummet sa att det här är delvis tydligt: \($0).",
          "The room said that this is clear in part: \($0).")
      },
      named(.unknown).map {
        pick(
          "Rummet visste inte om det här är tydligt: \($0).",
          "The room did not know whether this is clear: \($0).")
      },
      check.isClear
        ? nil
        : named(.yes).map {
          pick(
            "Rummet sa att det här är tydligt: \($0).", "The room said that this is clear: \($0).")
        },
    ].compactMap { $0 }
    if let otherwise = check.otherwise {
      said.append(
        pick(
          "Om något inte går att hålla: \(otherwise)", "If something can’t be kept: \(otherwise)"))
    }
    if isOld {
      said.append(
        pick(
          "Något svar har getts eller ändrats sedan dess.",
          "A reply has been given or changed since then."))
    }
    return said
  }

  /// The heading over that.
  package var trustTitle: String { pick("Är svaren tydliga?", "Are the replies clear?") }

  /// What the room has waited for longest, first in the status.
  package func waitedLongest(_ name: String, _ role: String, late days: Int) -> String {
    pick(
      "Har väntat längst: \(name) – \(words.days(days)) över tiden, hos \(role)",
      "Has waited longest: \(name) – \(words.days(days)) late, with the \(role)")
  }

  /// The same, where what waits is an answer.
  package func waitedLongest(forAnswerTo count: Int, late days: Int) -> String {
    pick(
      "Har väntat längst: svar på \(items(count)) – \(words.days(days)) över tiden",
      "Has waited longest: an answer to \(items(count)) – \(words.days(days)) late")
  }

  /// The same, where something is done and not told.
  package func waitedLongest(toTell name: String, since day: Day) -> String {
    pick(
      "Har väntat längst: att få höra om \(name), sedan \(dated(day))",
      "Has waited longest: to be told about \(name), since \(dated(day))")
  }
}

extension Words {
  /// What has changed around a promise, a sentence each: a line that left the list, an offer that was withdrawn.
  package func changes(around followUp: FollowUp, includingUnshared: Bool = false) -> [String] {
    let left = followUp.lines.filter { followUp.left.contains($0.note) }
    var said: [String] = []
    if !left.isEmpty, let version = followUp.version {
      said.append(
        pick(
          "\(names(of: left)) står inte kvar på listan. Svaret gäller version \(version) och står kvar.",
          "\(names(of: left)) is no longer on the list. The reply is to version \(version) and stands."
        ))
    }
    for offer in followUp.withdrawn where includingUnshared || offer.version != nil {
      let text = offer.line.text.isEmpty ? offer.line.detail ?? "" : offer.line.text
      said.append(
        pick(
          "Erbjudandet ”\(text)” är tillbakadraget sedan dess. Löftet står kvar tills svaret ändras.",
          "The offer “\(text)” is withdrawn since then. The promise stands until the reply is changed."
        ))
    }
    return said
  }
}
