import Documents

/// Figures as they come out of small, large, empty and hostile series.
let everyFigure: [(name: String, figure: Figure)] = [
  ("mirror", .drawn(.mirror(mirror(3, 2, links: [(0, 0, true), (2, 1, false)])))),
  (
    "mirror of many", .drawn(.mirror(mirror(30, 30, links: (0..<30).map { ($0, 29 - $0, $0 < 9) })))
  ),
  (
    "mirror of many against few",
    .drawn(.mirror(mirror(30, 3, links: [(0, 0, true), (29, 0, true)])))
  ),
  (
    "mirror of one list",
    .drawn(.mirror(mirror(4, 0, links: [], remark: "Listan är inte överlämnad.")))
  ),
  ("mirror of nothing", .drawn(.mirror(mirror(0, 0, links: [])))),
  ("hostile mirror", .drawn(.mirror(mirror(4, 4, links: [(1, 2, true)], text: hostile)))),
  ("funnels", .drawn(.funnels(funnels([30, 30, 13], [30, 29, 8, 0])))),
  (
    "one funnel",
    .drawn(.funnels(Funnels(parts: ["Allt"], sides: [funnels([2], [1]).sides[0]], signs: signs)))
  ),
  ("funnels of nothing", .drawn(.funnels(funnels([0, 0], [0])))),
  ("hostile funnels", .drawn(.funnels(funnels([900, 12345], [9], text: hostile)))),
  ("bars", .drawn(.bars(bars("Bra & dålig dag")))),
  ("hostile bars", .drawn(.bars(bars(hostile)))),
  ("pairs", .drawn(.pairs(pairs("Hur kan ni ta?")))),
  ("hostile pairs", .drawn(.pairs(pairs(hostile)))),
  ("time line", .drawn(.timeline(timeline("Vill 1 – enhetschef")))),
  ("hostile time line", .drawn(.timeline(timeline(hostile)))),
  ("lanes", .drawn(.lanes(lanes(6, "enhetschef")))),
  ("lanes of many columns", .drawn(.lanes(lanes(19, "digitaliseringsrådet")))),
  ("hostile lanes", .drawn(.lanes(lanes(3, hostile)))),
]

/// Words that are long, wide, written the other way, or would be markup elsewhere.
let hostile =
  "<b>Loggar</b> in \u{202E}مرحبا\u{1B}[31m 语言语言语言语言语言语言语言语言\nDonaudampfschifffahrtsgesellschaftskapitänsmützen-och-lite-till 👩‍🔧🧑‍⚕️ | * # MMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMM"

extension Figure {
  fileprivate static func drawn(_ content: Content) -> Figure {
    Figure(content, caption: "Under bilden", alternative: "Bilden i ord")
  }
}

/// A mirror with as many lines of each side; the left ones under two headings.
func mirror(
  _ left: Int, _ right: Int, links: [(Int, Int, Bool)], text: String = "Schemat ändras utan besked",
  remark: String? = nil
) -> Mirror {
  let ours = (0..<left).map {
    Mirror.Line("Stör \($0 + 1)", "\(text) \($0 + 1)", note: $0 == 1 ? "Ja, om …" : nil)
  }
  let theirs = (0..<right).map { Mirror.Line("Kan \($0 + 1)", "\(text), det kan vi ge \($0 + 1)") }
  return Mirror(
    left: Mirror.Side(
      "Personalen",
      [
        Mirror.Group("Det här stör oss", Array(ours.prefix(left / 2))),
        Mirror.Group("Det här vill vi ta", Array(ours.dropFirst(left / 2))),
      ]),
    right: Mirror.Side("Ledningen", [Mirror.Group("Det här kan vi ge", theirs)], remark: remark),
    links: links.map { Mirror.Link($0.0, $0.1, isWhole: $0.2) },
    signs: Mirror.Signs(whole: "Möter", part: "Möter delvis", alone: "Möter inget än"))
}

private let signs = Funnels.Signs(reached: "Har kommit hit", missing: "Har inte kommit hit")

private func funnels(_ chosen: [Int], _ passed: [Int], text: String = "Kom så här långt") -> Funnels
{
  let stage = { (count: Int) in Funnels.Stage("\(text) \(count)", count) }
  let lost = { (place: Int, count: Int) in
    Funnels.Stage(
      "Besvarat \(place)", count, lost: place == 0 ? [] : ["\(place) har stannat", "2 väntar"])
  }
  let parts = [chosen.map(stage), passed.enumerated().map { lost($0.offset, $0.element) }]
  return Funnels(
    parts: ["Så växte listan fram", "Från överlämningen"],
    sides: [
      Funnels.Side("Från personalen till ledningen", parts, verdict: "Något har stannat på vägen."),
      Funnels.Side("Från ledningen till personalen", [[stage(2)], []], verdict: text),
    ], signs: signs)
}

private func bars(_ label: String) -> Bars {
  Bars(
    columns: ["Saker", "Sätt", "Samhälle"],
    rows: [
      Bars.Row(label, [14, 1, 0]), Bars.Row("\(label) igen", nil), Bars.Row(label, [3, 3, 3]),
    ], none: "Inget märkt")
}

private func pairs(_ label: String) -> Pairs {
  Pairs(
    rows: [(60, 50), (120, 166), (30, 0)].map { meant, came in
      Pairs.Row(
        label, meant: Pairs.Amount(meant, "planerat \(meant) min"),
        came: Pairs.Amount(came, "tog \(came) min"))
    })
}

private func timeline(_ label: String) -> Timeline {
  Timeline(
    from: 0, to: 90, ticks: [.init(2, "mars"), .init(33, "april"), .init(85, "maj")],
    today: Timeline.Tick(88, "i dag 12 maj"),
    rows: [
      Timeline.Row(label, "senast 5 maj, 7 dagar försenat", from: 5, due: 60, isLate: true),
      Timeline.Row(label, "klart och berättat", from: 5, due: 50, done: 40, told: 45),
      Timeline.Row(label, "ingen dag satt"),
    ],
    signs: Timeline.Signs(due: "Sista dag", done: "Klart", told: "Berättat", late: "Försenat"))
}

private func lanes(_ columns: Int, _ label: String) -> Lanes {
  Lanes(
    columns: (1...columns).map { "\($0)" }, titles: (1...columns).map { _ in "Det köps in" },
    lanes: [
      Lanes.Lane(label, (1...columns).map { $0 % 2 == 0 ? .init("◆", .filled) : "" }),
      Lanes.Lane(
        "IT", (1...columns).map { _ in .init("○*", .open, isChanged: true) }),
      Lanes.Lane("sist", [.init("×", .crossed), "x"]),
    ])
}
