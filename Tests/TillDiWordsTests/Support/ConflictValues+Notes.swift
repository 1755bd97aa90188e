import TillDiCore

extension ConflictValueTests {
  /// What two computers say of the frame and of notes.
  static let toldOfNotes: [(Place, Event, Event, String, String)] = [
    (
      .heading, .headingSet(heading: Heading(municipality: "A")),
      .headingSet(heading: Heading(municipality: "B")),
      """
      Kommunens uppgifter
        · namea  ”A” (den här datorn) – gäller nu
        · nameb  ”B” (den andra datorn)
        → Välj en av dem, till exempel: tilldi check --choose namea
          Eller sätt det på nytt: tilldi heading
      """,
      """
      The municipality’s particulars
        · namea  “A” (this computer) – stands now
        · nameb  “B” (the other computer)
        → Choose one of them, for example: tilldi check --choose namea
          Or set it anew: tilldi heading
      """
    ),
    (
      .programme, .programmeAdopted(programme: "tilldi", fingerprint: "1a"),
      .programmeAdopted(programme: "tilldi", fingerprint: "2b"),
      """
      Programmets text
        · namea  programmes/1a.yaml (den här datorn) – gäller nu
        · nameb  programmes/2b.yaml (den andra datorn)
        Två datorer har olika texter av programmet. Här körs programme.yaml som förut tills ni väljer, och båda texterna är sparade.
        → Välj en av dem, till exempel: tilldi check --choose namea
      """,
      """
      The programme’s text
        · namea  programmes/1a.yaml (this computer) – stands now
        · nameb  programmes/2b.yaml (the other computer)
        Two computers have different texts of the programme. Here programme.yaml is run as before until you choose, and both texts are kept.
        → Choose one of them, for example: tilldi check --choose namea
      """
    ),
    (
      .text("n"), .edited(note: "n", text: "så"), .edited(note: "n", text: "så här"),
      """
      Orden i ”n”
        · namea  ”så” (den här datorn) – gäller nu
        · nameb  ”så här” (den andra datorn)
        → Välj en av dem, till exempel: tilldi check --choose namea
          Eller sätt det på nytt: /ändra i tilldi run
      """,
      """
      The words of “n”
        · namea  “så” (this computer) – stands now
        · nameb  “så här” (the other computer)
        → Choose one of them, for example: tilldi check --choose namea
          Or set it anew: /edit in tilldi run
      """
    ),
    (
      .rewording("n"), .reworded(note: "n", text: "så"), .reworded(note: "n", text: "nä"),
      """
      Omskrivningen av ”n”
        · namea  ”så” (den här datorn) – gäller nu
        · nameb  ”nä” (den andra datorn)
        → Välj en av dem, till exempel: tilldi check --choose namea
          Eller sätt det på nytt: /omskriv i tilldi run
      """,
      """
      The rewording of “n”
        · namea  “så” (this computer) – stands now
        · nameb  “nä” (the other computer)
        → Choose one of them, for example: tilldi check --choose namea
          Or set it anew: /reword in tilldi run
      """
    ),
    (
      .heard("n"), .rewordingHeard(note: "n", isRight: true),
      .rewordingHeard(note: "n", isRight: false),
      """
      Vad rummet sa om omskrivningen av ”n”
        · namea  rätt uppfattat (den här datorn) – gäller nu
        · nameb  inte rätt uppfattat (den andra datorn)
        → Välj en av dem, till exempel: tilldi check --choose namea
      """,
      """
      What the room said of the rewording of “n”
        · namea  right (this computer) – stands now
        · nameb  not right (the other computer)
        → Choose one of them, for example: tilldi check --choose namea
      """
    ),
    (
      .detail("n"), .detailed(note: "n", text: "så"), .detailed(note: "n", text: "nä"),
      """
      Väg eller villkor till ”n”
        · namea  ”så” (den här datorn) – gäller nu
        · nameb  ”nä” (den andra datorn)
        → Välj en av dem, till exempel: tilldi check --choose namea
          Eller sätt det på nytt: /villkor i tilldi run
      """,
      """
      The route or conditions of “n”
        · namea  “så” (this computer) – stands now
        · nameb  “nä” (the other computer)
        → Choose one of them, for example: tilldi check --choose namea
          Or set it anew: /condition in tilldi run
      """
    ),
    (
      .tags("n"), .tagged(note: "n", dimensions: [.things]), .tagged(note: "n", dimensions: []),
      """
      Vad det handlar om: ”n”
        · namea  sak (den här datorn) – gäller nu
        · nameb  ingen dimension (den andra datorn)
        → Välj en av dem, till exempel: tilldi check --choose namea
          Eller sätt det på nytt: /sak, /sätt eller /samhälle i tilldi run
      """,
      """
      What it is about: “n”
        · namea  thing (this computer) – stands now
        · nameb  no dimension (the other computer)
        → Choose one of them, for example: tilldi check --choose namea
          Or set it anew: /thing, /way or /society in tilldi run
      """
    ),
    (
      .tag("n", lens: "ground", "wifi"),
      .lensTagged(note: "n", lens: "ground", tag: "wifi", bears: true),
      .lensTagged(note: "n", lens: "ground", tag: "wifi", bears: false),
      """
      Märket wifi på ”n”
        · namea  märkt (den här datorn) – gäller nu
        · nameb  inte märkt (den andra datorn)
        → Välj en av dem, till exempel: tilldi check --choose namea
      """,
      """
      The tag wifi on “n”
        · namea  tagged (this computer) – stands now
        · nameb  not tagged (the other computer)
        → Choose one of them, for example: tilldi check --choose namea
      """
    ),
    (
      .kind("n"), .moved(note: "n", kind: .support), .moved(note: "n", kind: .claim),
      """
      Vilken sort det är: ”n”
        · namea  stöd (den här datorn) – gäller nu
        · nameb  vill (den andra datorn)
        → Välj en av dem, till exempel: tilldi check --choose namea
          Eller sätt det på nytt: /flytta i tilldi run
      """,
      """
      Which kind it is: “n”
        · namea  support (this computer) – stands now
        · nameb  claim (the other computer)
        → Choose one of them, for example: tilldi check --choose namea
          Or set it anew: /move in tilldi run
      """
    ),
    (
      .activity("n"), .placed(note: "n", activity: "talk"),
      .placed(note: "n", activity: "order"),
      """
      Vilken punkt det hör till: ”n”
        · namea  talk (den här datorn) – gäller nu
        · nameb  order (den andra datorn)
        → Välj en av dem, till exempel: tilldi check --choose namea
          Eller sätt det på nytt: /flytta i tilldi run
      """,
      """
      Which part it belongs to: “n”
        · namea  talk (this computer) – stands now
        · nameb  order (the other computer)
        → Choose one of them, for example: tilldi check --choose namea
          Or set it anew: /move in tilldi run
      """
    ),
    (
      .room("n"), .keptInRoom(note: "n", stays: true), .keptInRoom(note: "n", stays: false),
      """
      Om den får lämna rummet: ”n”
        · namea  stannar i rummet (den här datorn) – gäller nu
        · nameb  får lämna (den andra datorn)
        → Välj en av dem, till exempel: tilldi check --choose namea
          Eller sätt det på nytt: tilldi room n
      """,
      """
      Whether it may leave the room: “n”
        · namea  stays in the room (this computer) – stands now
        · nameb  may leave (the other computer)
        → Choose one of them, for example: tilldi check --choose namea
          Or set it anew: tilldi room n
      """
    ),
    (
      .standing("n"), .removed(note: "n"), .edited(note: "n", text: "så"),
      """
      Om den ska stå kvar eller vara borta: ”n”
        · namea  borttaget (den här datorn) – gäller nu
        · nameb  ”så” (den andra datorn)
        → Välj en av dem, till exempel: tilldi check --choose namea
      """,
      """
      Whether it is to stay or be gone: “n”
        · namea  removed (this computer) – stands now
        · nameb  “så” (the other computer)
        → Choose one of them, for example: tilldi check --choose namea
      """
    ),
    (
      .standing("n"), .removed(note: "n"),
      .gathered(note: "g", kind: .support, name: "Larm", notes: ["n"]),
      """
      Om den ska stå kvar eller vara borta: ”n”
        · namea  borttaget (den här datorn) – gäller nu
        · nameb  samlat under ”Larm” (den andra datorn)
        → Välj en av dem, till exempel: tilldi check --choose namea
      """,
      """
      Whether it is to stay or be gone: “n”
        · namea  removed (this computer) – stands now
        · nameb  gathered under “Larm” (the other computer)
        → Choose one of them, for example: tilldi check --choose namea
      """
    ),
  ]
}
