import Testing
import TillDiCore
import TillDiWords

/// What is told around the sides of a disagreement, and of the sides that say more than a word, in both languages.
@Suite struct ConflictTellingTests {
  private static let handOver = HandOver(
    id: "h", track: .staff, version: 2, on: Day(number: 20_549), from: "kock", to: "chef",
    answerBy: Day(number: 20_556),
    items: [FrozenItem(note: "s1", list: .support, rank: 1, wording: "e4", detail: nil)],
    roles: [])

  private static let order: [NoteID] = ["secret", "a", "b", "c", "d", "e", "f", "g"]

  /// An event, and what its computer says in Swedish and in English.
  private static let values: [(Event, String, String)] = [
    (
      .ranked(list: .support, order: order), "1 a · 2 b · 3 c · 4 d · 5 e · 2 till",
      "1 a · 2 b · 3 c · 4 d · 5 e · 2 more"
    ),
    (
      .handedOver(handOver: handOver),
      "version 2: 1 rad, från kock till chef, svar senast måndag 13 april 2026",
      "version 2: 1 line, from kock to chef, answer by Monday 13 April 2026"
    ),
    (
      .linked(link: "l", item: "n", offer: "o", grade: .servesInPart),
      "kopplat: ”n” – ”o”, möter delvis", "linked: “n” – “o”, serves in part"
    ),
    (.edited(note: "secret", text: "så"), "(stannar i rummet)", "(stays in the room)"),
    (
      .trustChecked(check: TrustCheck(handOver: "h", unclear: [.when], otherwise: "sen")),
      "till när: nej: ”sen”", "by when: no: “sen”"
    ),
    (
      .reviewed(
        review: ReflectionReview(
          reflection: 3, seen: .partly, example: "katten", recommendation: "rita mer",
          notes: ["n", "o", "secret"])),
      "det såg vi delvis · ”katten” · råd: ”rita mer” · 2 anteckningar bakom",
      "we saw some of that · “katten” · advice: “rita mer” · 2 notes behind it"
    ),
    (
      .reviewed(
        review: ReflectionReview(
          reflection: 3, seen: nil, example: nil, recommendation: nil, notes: ["n"])),
      "1 anteckning bakom", "1 note behind it"
    ),
    (
      .reviewed(
        review: ReflectionReview(
          reflection: 3, seen: nil, example: nil, recommendation: nil, notes: ["secret"])),
      "inget sagt", "nothing said"
    ),
  ]

  private let names = ConflictNames(
    note: { "\($0)" }, staysInRoom: { $0 == "secret" }, session: { "<\($0)>" })

  @Test(arguments: values.indices)
  func whatWasChosenIsSaid(_ index: Int) {
    let (event, swedish, english) = Self.values[index]
    #expect(
      Words(.swedish).chosen(event, names) == "Valt, och gäller nu: \(swedish). "
        + "Slå ihop igen, så gäller det på den andra datorn också.")
    #expect(
      Words(.english).chosen(event, names) == "Chosen, and stands now: \(english). "
        + "Merge again, and it stands on the other computer too.")
  }

  @Test func howManyThingsIsSaid() {
    let (swedish, english) = (Words(.swedish), Words(.english))
    #expect(
      [1, 2].map(swedish.bothChanged) == [
        "En sak är ändrad på två datorer, på olika sätt. Ni väljer:",
        "2 saker är ändrade på två datorer, på olika sätt. Ni väljer:",
      ])
    #expect(
      [1, 2].map(english.bothChanged) == [
        "One thing was changed on two computers, in different ways. You choose:",
        "2 things were changed on two computers, in different ways. You choose:",
      ])
    #expect(
      [1, 2].map(swedish.undecided) == [
        "En sak är ändrad på två datorer, på olika sätt, och väntar på att ni väljer: tilldi check",
        "2 saker är ändrade på två datorer, på olika sätt, och väntar på att ni väljer: tilldi check",
      ])
    #expect(
      [1, 2].map(english.undecided) == [
        "One thing was changed on two computers, in different ways, and waits for you to choose: tilldi check",
        "2 things were changed on two computers, in different ways, and wait for you to choose: tilldi check",
      ])
  }

  private func told(_ events: [Event], at place: Place, of link: Link? = nil, _ language: Language)
    -> String
  {
    let sides = zip(events, ["a", "b", "c"]).map { (event: Event, laptop: String) in
      Conflict.Side(
        Action(id: ActionID("name\(laptop)"), number: 1, at: "", by: laptop, events: [event]),
        event)
    }
    let conflict = Conflict(place: place, sides: sides, standing: sides[0].action, link: link)
    return Words(language).told(conflict, names, laptop: "a")
  }

  @Test func ofSeveralComputersEachIsAnother() {
    let events = ["ett", "två", "tre"].map { Event.reworded(note: "n", text: $0) }
    let (swedish, english) = (
      told(events, at: .rewording("n"), .swedish), told(events, at: .rewording("n"), .english)
    )
    #expect(swedish.contains("  · nameb  ”två” (en annan dator)\n"))
    #expect(swedish.contains("  · namec  ”tre” (en annan dator)\n"))
    #expect(english.contains("  · nameb  “två” (another computer)\n"))
  }

  @Test func aMomentThatNobodyNamesIsOneOfTheMap() {
    let events = [Event.momentRemoved(map: .now, moment: "m"), .dreamBegun]
    #expect(told(events, at: .moment(.now, "m"), .swedish).hasPrefix("Ett moment på kartan\n"))
    #expect(told(events, at: .moment(.now, "m"), .english).hasPrefix("A moment of the map\n"))
  }

  @Test func aListThatIsOnlyHereIsHandedOverAgain() {
    let events = [1, 2].map { _ in Event.handedOver(handOver: Self.handOver) }
    #expect(
      told(events, at: .version(.management), .english).hasSuffix(
        "and the next version holds: tilldi hand-over management"))
  }

  /// The version that stands keeps its names; the other's line has another, or gets one.
  @Test func aNameThatTwoVersionsGaveIsTold() {
    func version(_ notes: [NoteID]) -> Event {
      var handOver = Self.handOver
      handOver.items = notes.enumerated().map {
        FrozenItem(note: $1, list: .claim, rank: $0 + 1, wording: "e4", detail: nil)
      }
      return .handedOver(handOver: handOver)
    }
    let new = [version(["a", "b"]), version(["a", "c"])]
    #expect(
      told(new, at: .version(.staff), .swedish).contains(
        "\n  Vill 2 är två rader: ”b” behåller namnet, ”c” får ett nytt när listan lämnas över igen.\n"
      ))
    let moved = [version(["a", "b"]), version(["b", "a"])]
    #expect(
      told(moved, at: .version(.staff), .english).contains(
        """
        \n  Claim 1 is two lines: “a” keeps the name, “b” is Claim 2.
          Claim 2 is two lines: “b” keeps the name, “a” is Claim 1.\n
        """))
    let many = [version(["a", "b", "c", "d", "e"]), version(["b", "c", "d", "e", "a"])]
    #expect(told(many, at: .version(.staff), .swedish).contains("\n  … och 2 namn till.\n"))
    #expect(!told([new[0], new[0]], at: .version(.staff), .swedish).contains("två rader"))
  }

  @Test func bothEndsOfALinkAreNamed() {
    let events: [Event] = [
      .linked(link: "l", item: "n", offer: "o", grade: nil), .unlinked(link: "l"),
    ]
    let link = Link(id: "l", item: "n", offer: "o")
    #expect(
      told(events, at: .pair("n", "o"), of: link, .swedish).hasPrefix(
        "Om, och hur långt, ”o” möter ”n”\n  · namea  möter (den här"))
    #expect(
      told(events, at: .pair("n", "o"), of: link, .english).hasPrefix(
        "Whether, and how far, “o” serves “n”\n  · namea  serves (this"))
  }
}
