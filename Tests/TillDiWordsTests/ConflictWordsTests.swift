import Testing
import TillDiCore
import TillDiWords

/// What two computers set otherwise, as people read it.
@Suite struct ConflictWordsTests {
  private let names = ConflictNames(
    note: { $0 == "d1" ? "Fyra inloggningar" : "Ett kort" },
    staysInRoom: { $0 == "secret" }, session: { $0.rawValue })

  private func told(_ events: [Event], at place: Place, link: Link? = nil, _ language: Language)
    -> String
  {
    let sides = events.enumerated().map { index, event in
      Conflict.Side(
        Action(
          id: ActionID("name\(index)"), number: 1, at: "", by: index == 0 ? "a" : "b",
          events: [event]), event)
    }
    let conflict = Conflict(place: place, sides: sides, standing: sides[0].action, link: link)
    return Words(language).told(conflict, names, laptop: "a")
  }

  private static let link = Link(id: "l", item: "d1", offer: "o1")

  @Test func aLinkIsNamedByItsTwoEnds() {
    let events: [Event] = [
      .linked(link: "l", item: "d1", offer: "o1", grade: .servesInPart), .unlinked(link: "l"),
    ]
    #expect(
      told(events, at: .pair("d1", "o1"), link: Self.link, .swedish) == """
        Om, och hur långt, ”Ett kort” möter ”Fyra inloggningar”
          · name0  möter delvis (den här datorn) – gäller nu
          · name1  ingen koppling (den andra datorn)
          → Välj en av dem, till exempel: tilldi check --choose name0
            Eller sätt det på nytt: tilldi link
        """)
    #expect(
      told(
        [events[1], .graded(link: "l", grade: .serves)], at: .pair("d1", "o1"), link: Self.link,
        .english) == """
          Whether, and how far, “Ett kort” serves “Fyra inloggningar”
            · name0  no link (this computer) – stands now
            · name1  serves (the other computer)
            → Choose one of them, for example: tilldi check --choose name0
              Or set it anew: tilldi link
          """)
  }

  @Test func whatStaysInTheRoomIsNotQuoted() {
    let link = Link(id: "l", item: "d1", offer: "secret")
    let text = told(
      [.graded(link: "l", grade: .serves), .unlinked(link: "l")], at: .pair("d1", "secret"),
      link: link, .swedish)
    #expect(!text.contains("Ett kort"))
  }

  @Test func trustAndReflections() {
    let checks: [Event] = [
      .trustChecked(check: TrustCheck(handOver: "h", unclear: [], otherwise: nil)),
      .trustChecked(
        check: TrustCheck(handOver: "h", unclear: [.when], otherwise: "vi ses på fikat")),
    ]
    let trust = told(checks, at: .trust("h"), .swedish)
    #expect(trust.hasPrefix("Om svaren är tydliga\n  · name0  ja (den här datorn)"))
    #expect(trust.contains("name1  till när: nej: ”vi ses på fikat” (den andra datorn)"))
    let reviews: [Event] = [
      .reviewed(
        review: ReflectionReview(
          reflection: 3, seen: .partly, example: "katten", recommendation: "rita mer",
          notes: ["d1", "secret"])),
      .reviewed(
        review: ReflectionReview(
          reflection: 3, seen: nil, example: nil, recommendation: nil, notes: ["secret"])),
    ]
    let review = told(reviews, at: .review(3), .swedish)
    #expect(review.hasPrefix("Vad ni sa om reflektion 3\n"))
    #expect(
      review.contains("det såg vi delvis · ”katten” · råd: ”rita mer” · 1 anteckning bakom"))
    #expect(review.contains("inget sagt"))
    #expect(review.hasSuffix("Eller sätt det på nytt: tilldi review 3"))
  }

  @Test func aMomentIsTold() {
    let moment = Moment(
      id: "m", name: "Beställning", roles: ["IT"], decides: "chef", value: "om det duger",
      owner: "IT-chef", wayIn: "tisdagsmötet")
    let text = told(
      [.momentSet(map: .now, moment: moment, after: nil), .momentRemoved(map: .now, moment: "m")],
      at: .moment(.now, "m"), .swedish)
    #expect(text.hasPrefix("Momentet ”Beställning”\n"))
    #expect(
      text.contains(
        "Beställning: IT → beslutar chef; värderar: om det duger; äger: IT-chef; väg in: tisdagsmötet"
      ))
  }
}
