import Foundation
import Testing

/// Replies that come back: changed, followed up, talked through, and what is withdrawn around them.
@Suite("Replies that come back")
struct ReplyTests {
  /// What the follow-up says, as data.
  private func followUp(_ stand: Stand) async throws -> [String: Any] {
    let outcome = try await stand.tilldi(["follow-up", "--format", "json"])
    #expect(outcome.status == 0, "\(outcome)")
    let value = try JSONSerialization.jsonObject(with: outcome.standardOutput)
    return try #require(value as? [String: Any])
  }

  private func replies(_ stand: Stand) async throws -> [[String: Any]] {
    try #require(try await followUp(stand)["replies"] as? [[String: Any]])
  }

  @Test("a kind is enough for a plain yes; the role is the one the list was handed to")
  func aPlainYes() async throws {
    let stand = try await Samples.full()
    try await stand.succeed("reply", "vill2", "--kind", "yes", "--no-input")
    let reply = try #require(
      try await replies(stand).first { $0["state"] as? String == "promised" && $0["by"] is NSNull })
    #expect(reply["role"] as? String == "områdeschef")
  }

  @Test("what a change does not say stays, and the old reply is shown")
  func change() async throws {
    let stand = try await Samples.full()
    try await stand.succeed("reply", "vill1", "--change", "--by", Today.adding(3))
    let reply = try #require(try await replies(stand).first)
    #expect(reply["state"] as? String == "due" && reply["days"] as? Int == 3)
    #expect(reply["kind"] as? String == "yes" && reply["role"] as? String == "enhetschef")
    #expect((reply["earlier"] as? [[String: Any]])?.count == 1)
    let text = try await stand.tilldi(["follow-up"])
    #expect(text.out.contains("Inom två veckor") && text.out.contains("Förut: Ja, nu"))
    let none = try await stand.tilldi([
      "reply", "vill2", "--change", "--kind", "no", "--reason", "x",
    ])
    #expect(none.status == 1, "\(none)")
  }

  @Test("a change that says nothing asks, and changes nothing where nothing is answered")
  func changeAsks() async throws {
    let stand = try await Samples.full()
    let stands = try await stand.tilldi(["reply", "vill1", "--change"], input: Data("\n".utf8))
    #expect(stands.status == 0 && stands.out.contains("Vilket svar i stället?"), "\(stands)")
    let before = try #require(try await replies(stand).first)
    #expect((before["earlier"] as? [[String: Any]])?.isEmpty == true)
    let changed = try await stand.tilldi(
      ["reply", "vill1", "--change"], input: Data("5! Avtalet löper ut\n".utf8))
    #expect(changed.out.contains("Sparat för Vill 1: Nej: Avtalet"), "\(changed)")
    #expect(!changed.out.contains("Vill 2"), "no other line is asked about")
    let silent = try await stand.tilldi(["reply", "vill1", "--change", "--no-input"])
    #expect(silent.status == 1 && silent.err.contains("--kind"), "\(silent)")
  }

  @Test("a line that came after the hand-over is known, can't be linked, and can stay in the room")
  func cameLater() async throws {
    let stand = try await Samples.full()
    try await stand.succeed("note", "Sagt efteråt", "--session", "staff-2", "--kind", "stör")
    let list = try await stand.succeed("list", "staff")
    #expect(list.contains("Stör ny: Sagt efteråt"), "\(list)")
    let name = "störny"
    let link = try await stand.tilldi(["link", name, "kan1"])
    #expect(link.status == 1 && link.err.contains("sedan listan lämnades över"), "\(link)")
    try await stand.succeed("room", name)
    #expect(try await !stand.succeed("list", "staff").contains("Sagt efteråt"))
  }

  @Test("a line that left the list keeps its reply, and can be told by its old name")
  func leftTheList() async throws {
    let stand = try await Samples.full()
    let reply = try #require(try await replies(stand).first)
    let items = try #require(reply["items"] as? [[String: Any]])
    let note = try #require(items.first?["id"] as? String)
    let session = try await stand.tilldi(
      ["run", "staff-4"], input: Data("/gå 3\n/ta-bort vill1\n/sluta\n".utf8))
    #expect(session.status == 0, "\(session)")
    try await stand.succeed(
      "hand-over", "staff", "--from", "undersköterska", "--to", "områdeschef", "--answer-by",
      Today.adding(30), "--room-said-yes")
    let text = try await stand.tilldi(["follow-up"])
    #expect(text.out.contains("Vill 1 (version 1)"), "\(text.out)")
    #expect(text.out.contains("Svaret gäller version 1"), "\(text.out)")
    let after = try #require(try await replies(stand).first)
    #expect((after["items"] as? [[String: Any]])?.first?["left"] as? Bool == true)
    // Changed, it stays with the version it answered.
    try await stand.succeed("reply", note, "--change", "--effect", "Larmet låter mindre")
    #expect(try await replies(stand).first?["version"] as? Int == 1)
    try await stand.succeed("reply", "vill1/1", "--change", "--effect", "Larmet låter inte")
    #expect(try await replies(stand).first?["version"] as? Int == 1)
    try await stand.succeed("follow-up", "--done", "vill1/1")
    #expect(try await replies(stand).first?["state"] as? String == "to-tell-back")
    let wrong = try await stand.tilldi(["follow-up", "--done", "vill9/1"])
    #expect(wrong.status == 1 && wrong.err.contains("vill9/1"), "\(wrong)")
  }

  @Test("an offer that is withdrawn after a promise is said so, and the promise stands")
  func withdrawn() async throws {
    let stand = try await Samples.full()
    let session = try await stand.tilldi(
      ["run", "management-1"], input: Data("/gå 6\n/ta-bort 1\n/sluta\n".utf8))
    #expect(session.status == 0, "\(session)")
    try await stand.succeed(
      "hand-over", "management", "--from", "områdeschef", "--to", "undersköterska",
      "--answer-by", Today.adding(30), "--room-said-yes")
    let text = try await stand.succeed("follow-up", "--format", "markdown")
    #expect(text.contains("är tillbakadraget sedan dess. Löftet står kvar"), "\(text)")
    let reply = try #require(try await replies(stand).first)
    #expect((reply["withdrawn"] as? [[String: Any]])?.first?["version"] as? Int == 2)
  }

  @Test(
    "whoever answers hears how much is left, and that a change that was not done changes nothing")
  func leftHalfway() async throws {
    let stand = try await Samples.full()
    let half = try await stand.tilldi(["reply"], input: Data("vill 1\n5\n".utf8))
    #expect(half.status == 0 && half.out.contains("rader väntar på svar, senast"), "\(half)")
    #expect(half.out.contains("Svaret på Vill 1 står kvar som det var"), "\(half)")
    #expect(try await replies(stand).first?["kind"] as? String == "yes")
  }

  @Test(
    "staff answer an offer by command, asked one by one, and on a sheet that says how and by when")
  func offers() async throws {
    let stand = try await Samples.full()
    let waiting = try await stand.succeed("answer-sheet", "--offers", "--format", "markdown")
    #expect(waiting.contains("Kan 1") && waiting.contains("Inte för oss"), "\(waiting)")
    let list = try await stand.succeed("list", "management", "--format", "markdown")
    #expect(list.contains("vill ni ha det på ett villkor"), "\(list)")
    let said = try await stand.succeed(
      "reply", "kan1", "--kind", "vill om", "--reason", "vi får en timme")
    #expect(said.contains("Vill ha, om vi får en timme"), "\(said)")
    func offers() async throws -> [[String: Any]] {
      let data = try await stand.tilldi(["compare", "--format", "json"]).standardOutput
      let value = try JSONSerialization.jsonObject(with: data) as? [String: Any]
      return try #require(value?["offers"] as? [[String: Any]])
    }
    let first = try #require(try await offers().first?["answer"] as? [String: Any])
    #expect(first["kind"] as? String == "want-if")
    #expect(first["reason"] as? String == "vi får en timme")
    let asked = try await stand.tilldi(["reply", "--offers"], input: Data("1\n".utf8))
    #expect(asked.status == 0 && !asked.out.contains("Kan 1:"), "\(asked)")
    #expect(asked.out.contains("Kan 2: Vill ha. Sparat."), "\(asked)")
    let sheet = try await stand.succeed("answer-sheet", "--offers", "--format", "markdown")
    #expect(sheet.contains("Redan besvarat") && !sheet.contains("☐ | ☐ | ☐ | ☐"), "\(sheet)")
    for wrong in [["kan1", "--kind", "kanske"], ["kan9", "--kind", "vill"]] {
      #expect(try await stand.tilldi(["reply"] + wrong).status == 1)
    }
    for wrong in [["kan1", "--kind", "vill", "--role", "chef"], ["--offers", "kan1"]] {
      #expect(try await stand.tilldi(["reply"] + wrong).status == 64)
    }
    let both = try await stand.tilldi(["reply", "kan1", "vill1", "--kind", "vill"])
    #expect(both.status == 64 && both.err.contains("för sig"), "\(both)")
    // What was said is written over only on purpose, and what is not said then stays.
    let over = try await stand.tilldi(["reply", "kan1", "--kind", "vill"])
    #expect(over.status == 1 && over.err.contains("Vill ha, om vi får en timme"), "\(over)")
    let same = try await stand.succeed("reply", "kan1", "--kind", "Vill ha, om …", "--change")
    #expect(same.contains("Vill ha, om vi får en timme"), "\(same)")
    let changed = try await stand.succeed(
      "reply", "kan1", "--change", "--reason", "om vikarie finns")
    #expect(changed.contains("Vill ha, om vikarie finns. Sparat. Förut"), "\(changed)")
    let plain = try await stand.succeed("reply", "kan1", "--change", "--kind", "vill")
    #expect(
      plain.contains("Kan 1")
        && plain.contains("Vill ha. Sparat. Förut Kan 1: Vill ha, om vikarie finns."), "\(plain)")
    let none = try await stand.tilldi(["reply", "kan1", "--kind", "inte", "--no-input"])
    #expect(none.status == 1, "another kind's reason is none of this one \(none)")
    let bare = try await stand.tilldi(["reply", "kan1", "--kind", "inte", "--no-input"])
    #expect(bare.status == 1 && bare.err.contains("--reason"), "\(bare)")
  }

  private func written(_ name: String, _ stand: Stand) throws -> String {
    try String(contentsOfFile: stand.work + "/" + name, encoding: .utf8)
  }

  @Test("the promised days go into calendars, of one role where it is named")
  func promisedDays() async throws {
    let stand = try await Samples.full()
    try await stand.succeed("follow-up", "--output", "dagar.ics")
    let all = try written("dagar.ics", stand)
    #expect(all.contains("DTSTART;VALUE=DATE:") && all.contains("Sista dag att svara"), "\(all)")
    try await stand.succeed("follow-up", "--output", "chef.ics", "--role", "enhetschef")
    let own = try written("chef.ics", stand)
    #expect(own.contains("(enhetschef)") && !own.contains("(områdeschef)"), "\(own)")
    let none = try await stand.tilldi(["follow-up", "--output", "v.ics", "--role", "vaktmästare"])
    #expect(none.status == 1 && none.err.contains("De som har dagar: "), "\(none)")
    #expect(throws: CocoaError.self) { try written("v.ics", stand) }
    let wrong = try await stand.tilldi(["follow-up", "--role", "enhetschef"])
    #expect(wrong.status == 64 && wrong.err.contains("datum.ics"), "\(wrong)")
  }

  @Test("what was said of a reply is said back, and the whole follow-up is not")
  func saidBack() async throws {
    let stand = try await Samples.full()
    let said = try await stand.succeed("follow-up", "--told", "vill1")
    #expect(said.contains("Vill 1") && said.split(separator: "\n").count < 4, "\(said)")
  }

  @Test("whether replies are clear, as a command; erased, the words are gone")
  func trust() async throws {
    let stand = try await Samples.full()
    let words = "Chefen ringer runt på kvällen"
    try await stand.succeed("trust-check", "--unclear", "when", "--otherwise", words)
    for command in [["follow-up"], ["compare"], ["report"]] {
      let text = try await stand.tilldi(command)
      #expect(text.out.contains("otydligt: till när") && text.out.contains(words), "\(text.out)")
    }
    let trust = try #require(try await followUp(stand)["trust"] as? [String: Any])
    // That one is unclear says nothing of the rest.
    #expect(trust["answers"] as? [String: String] == ["when": "no"])
    #expect(trust["changedSince"] as? Bool == false)
    try await stand.succeed("reply", "vill1", "--change", "--by", Today.adding(9))
    #expect(try await stand.tilldi(["follow-up"]).out.contains("ändrats sedan dess"))
    let wrong = try await stand.tilldi(["trust-check", "--unclear", "var"])
    #expect(wrong.status == 1, "\(wrong)")
    #expect(try await stand.tilldi(["trust-check", "--no-input"]).status == 1)
    #expect(try await stand.tilldi(["trust-check", "--clear", "--unclear", "when"]).status == 64)
  }

  @Test("each of the three is answered for itself, and what was not asked is not clear")
  func threeAnswers() async throws {
    let stand = try await Samples.full()
    try await stand.succeed("trust-check", "--who", "ja", "--when", "delvis")
    let text = try await stand.succeed("follow-up")
    #expect(text.contains("delvis tydligt: till när"), "\(text)")
    #expect(text.contains("det här är tydligt: vem som gör vad."), "\(text)")
    let trust = try #require(try await followUp(stand)["trust"] as? [String: Any])
    #expect(trust["unclear"] as? [String] == ["when", "otherwise"])
    #expect(trust["answers"] as? [String: String] == ["who": "yes", "when": "partly"])
    // What is said one at a time stays while the replies are the same.
    let more = try await stand.tilldi(["trust-check", "--if-not", "nej"])
    #expect(more.status == 0 && more.err.contains("inte berätta"), "\(more)")
    let all = try #require(try await followUp(stand)["trust"] as? [String: Any])
    #expect(
      all["answers"] as? [String: String] == ["who": "yes", "when": "partly", "otherwise": "no"])
    let wrong = try await stand.tilldi(["trust-check", "--who", "kanske"])
    #expect(wrong.status == 1 && wrong.err.contains("vet ej"), "\(wrong)")
  }

  @Test("what staff need stands among the conditions in three parts")
  func needs() async throws {
    let stand = try await Samples.full()
    try await stand.succeed("needs", "kan1", "--able", "introduktion en timme")
    try await stand.succeed("needs", "kan1", "--daring", "chefen säger det högt")
    let list = try await stand.tilldi(["list", "management"])
    #expect(list.out.contains("För att kunna: introduktion en timme"), "\(list.out)")
    #expect(list.out.contains("För att våga: chefen säger det högt"), "\(list.out)")
    let none = try await stand.tilldi(["needs", "kan2", "--able", ""])
    #expect(none.status == 1 && none.err.contains("Inget ändrades"), "\(none)")
    #expect(try await stand.tilldi(["needs", "vill1", "--able", "x"]).status == 1)
    let shown = try await stand.tilldi(["needs", "kan1"])
    #expect(shown.out.contains("kan: introduktion en timme"), "\(shown)")
    let nothing = try await stand.tilldi(["needs", "kan2"])
    #expect(nothing.out.contains("tilldi needs kan2 --able"), "\(nothing)")
  }
}
