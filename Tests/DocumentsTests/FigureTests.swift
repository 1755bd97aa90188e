import Documents
import Testing
import TextShape

/// What is drawn can be read: inside its frame, nothing over anything else, and the same in every form.
@Suite struct FigureTests {
  @Test func everythingStaysWithinTheFrame() {
    for (name, figure) in everyFigure {
      guard let drawing = figure.drawing else {
        Issue.record("\(name) has no drawing")
        continue
      }
      #expect((480...520).contains(drawing.width), "\(name)")
      for shape in drawing.shapes {
        for corner in corners(of: shape) {
          #expect(
            (-0.01...drawing.width + 0.01).contains(corner.x)
              && (-0.01...drawing.height + 0.01).contains(corner.y),
            "\(name): \(shape)")
        }
      }
    }
  }

  @Test func noTwoTextsOverlap() {
    for (name, figure) in everyFigure {
      let boxes = labels(figure).map { (label: $0, box: box(of: $0)) }
      for (place, one) in boxes.enumerated() {
        for other in boxes.dropFirst(place + 1) {
          #expect(
            !overlap(one.box, other.box), "\(name): \(one.label.text) and \(other.label.text)")
        }
      }
    }
  }

  @Test func aLineForEachLinkAndAHeavyFrameForWhatWaits() {
    var two = mirror(3, 3, links: [(0, 0, true), (0, 1, false), (9, 9, true)])
    two.left.groups[1].lines[0].mark = .waiting
    two.left.groups[1].lines[1].mark = .refused
    let drawing = Figure(.mirror(two), alternative: "").drawing
    let links = drawing?.shapes.compactMap { shape -> Drawing.Stroke? in
      if case .curve(_, _, _, _, let stroke) = shape { stroke } else { nil }
    }
    // The third link is between lines that are not there.
    #expect(links?.map(\.dash) == [.solid, .dashed])
    let heavy = drawing?.shapes.count { shape in
      if case .rectangle(_, _, _, let stroke?) = shape { stroke.dash == .dashed } else { false }
    }
    // What meets nothing is no fault, and neither is a no.
    #expect(heavy == 1)
  }

  @Test func everyAnswerHasASignOfItsOwnShape() {
    func shapes(_ mark: Mirror.Mark?) -> [Drawing.Shape] {
      var one = mirror(1, 0, links: [])
      one.left.groups[1].lines[0].mark = mark
      return Figure(.mirror(one), alternative: "").drawing?.shapes ?? []
    }
    func dots(_ mark: Mirror.Mark?) -> [Drawing.Ink?] {
      shapes(mark).compactMap { shape -> Drawing.Ink?? in
        if case .ellipse(_, let fill, _) = shape { .some(fill) } else { nil }
      }
    }
    #expect(dots(nil).isEmpty && dots(.refused).isEmpty)
    #expect(dots(.given) == [.accent])
    #expect(dots(.waiting) == [nil])
    #expect(shapes(.refused).count == shapes(nil).count + 2)
  }

  @Test func aMirrorWithRoomShowsMoreOfTheWords() {
    func lines(_ room: Double) -> Int {
      var long = mirror(6, 6, links: [], text: String(repeating: "Schemat ändras ", count: 12))
      long.room = room
      return labels(Figure(.mirror(long), alternative: "")).count
    }
    #expect(lines(200) < lines(260) && lines(260) < lines(440))
  }

  @Test func whereOneListIsMissingNothingStandsOut() {
    let drawing = Figure(.mirror(mirror(3, 0, links: [])), alternative: "").drawing
    #expect(
      drawing?.shapes.contains { shape in
        if case .rectangle(_, _, _, let stroke?) = shape { stroke.dash == .dashed } else { false }
      } == false)
  }

  @Test(arguments: ["mirror", "funnels", "bars", "pairs", "time line", "lanes"])
  func whatIsSaidIsInEveryForm(_ name: String) throws {
    let figure = try #require(everyFigure.first { $0.name == name }).figure
    let document = Document(language: "sv", blocks: [.figure(figure)])
    let terminal = TerminalWriter(width: 100).write(document)
    let markdown = MarkdownWriter().write(document)
    let drawn = labels(figure).map(\.text).joined(separator: " ")
    let words =
      [
        "mirror": ["Personalen", "Ledningen", "Stör 1", "Kan 2", "Möter delvis"],
        "funnels": ["Från personalen till ledningen", "Från överlämningen", "29", "har stannat"],
        "bars": ["Saker", "Samhälle", "14", "Inget märkt", "Bra & dålig dag"],
        "pairs": ["Hur kan ni ta?", "planerat 120 min", "tog 166 min"],
        "time line": ["Vill 1", "7 dagar försenat", "ingen dag satt"],
        "lanes": ["enhetschef", "IT"],
      ][name] ?? []
    #expect(!words.isEmpty)
    for word in words {
      #expect(terminal.contains(word), "\(terminal)")
      #expect(drawn.contains(word))
      #expect(markdown.contains(word), "\(markdown)")
    }
  }

  @Test func noLineOfATerminalIsWiderThanAsked() {
    for (name, figure) in everyFigure {
      let document = Document(language: "sv", blocks: [.figure(figure)])
      for width in stride(from: 40, through: 120, by: 8) {
        let text = TerminalWriter(width: width).write(document)
        for line in text.split(separator: "\n") where line.displayWidth > width {
          Issue.record("\(name) at \(width): \(line)")
        }
        #expect(!text.contains("\u{1B}"), "\(name)")
      }
    }
  }

  @Test func colourChangesNoLetter() throws {
    for (name, figure) in everyFigure where !name.contains("hostile") {
      let document = Document(language: "sv", blocks: [.figure(figure)])
      let plain = TerminalWriter(width: 80).write(document)
      let colored = TerminalWriter(width: 80, color: true).write(document)
      let stripped = colored.replacing(/\u{1B}\[[0-9;]*m/, with: "")
      let lines = { (text: String) in
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
          String(line.reversed().drop { $0 == " " }.reversed())
        }
      }
      #expect(lines(stripped) == lines(plain), "\(name)")
    }
  }

  @Test func aMirrorInATerminal() {
    let figure = Figure(
      .mirror(mirror(3, 2, links: [(0, 0, true), (2, 0, false)])), alternative: "")
    #expect(
      TerminalWriter(width: 60).write(Document(language: "sv", blocks: [.figure(figure)])) == """
        Personalen                       Ledningen
        ══════════════════════════       ═══════════════════════════

        Det här stör oss
        Stör 1                     ───── Kan 1
        Schemat ändras utan besked       Schemat ändras utan besked,
        1                                det kan vi ge 1

        Det här vill vi ta
        Stör 2 · Ja, om …           ╌╌×
        Schemat ändras utan besked
        2
        Stör 3                     ╌╌╌╌╌ Kan 1
        Schemat ändras utan besked
        3

                                         Det här kan vi ge
                                    ×╌╌  Kan 2
                                         Schemat ändras utan besked,
                                         det kan vi ge 2

        ── Möter · ╌╌ Möter delvis · × Möter inget än

        """)
  }

  @Test func aDrawingIsOnePictureForWhoeverHearsIt() throws {
    let figure = Figure(
      .bars(Bars(columns: ["a\"<b>"], rows: [.init("r", [1])], none: "")),
      alternative: "En bild \"i ord\"")
    let page = HTMLDocumentWriter(generator: "test").write(
      Document(language: "sv", blocks: [.figure(figure)]))
    #expect(
      page.contains("<svg role=\"img\" aria-label=\"En bild &quot;i ord&quot;\" viewBox=\"0 0 480 ")
    )
    #expect(page.contains(">a&quot;&lt;b&gt;</text>"))
  }

  @Test func aVeryLongTextIsCutAtOnce() {
    let long = String(repeating: "å", count: 100_000)
    for text in [long, "kort " + long, String(repeating: "ord ", count: 30_000)] {
      let drawing = Figure(
        .mirror(mirror(2, 1, links: [(0, 0, true)], text: text)), alternative: ""
      ).drawing
      #expect((drawing?.height ?? 1_000) < 250)
    }
  }
}

private func labels(_ figure: Figure) -> [Drawing.Label] {
  (figure.drawing?.shapes ?? []).compactMap { shape in
    if case .text(let label) = shape { label } else { nil }
  }
}

private func box(of label: Drawing.Label) -> Drawing.Box {
  let width = LetterWidth.of(label.text, size: label.size, isStrong: label.isStrong)
  let x =
    switch label.anchor {
    case .start: label.place.x
    case .middle: label.place.x - width / 2
    case .end: label.place.x - width
    }
  return Drawing.Box(
    x: x, y: label.place.y - label.size * 0.8, width: width, height: label.size)
}

private func overlap(_ one: Drawing.Box, _ other: Drawing.Box) -> Bool {
  let slack = 0.01
  return one.x + slack < other.x + other.width && other.x + slack < one.x + one.width
    && one.y + slack < other.y + other.height && other.y + slack < one.y + one.height
}

private func corners(of shape: Drawing.Shape) -> [Drawing.Point] {
  func corners(_ box: Drawing.Box) -> [Drawing.Point] {
    [Drawing.Point(box.x, box.y), Drawing.Point(box.x + box.width, box.y + box.height)]
  }
  return switch shape {
  case .rectangle(let box, _, _, _), .ellipse(let box, _, _): corners(box)
  case .line(let points, _, _), .polygon(let points, _, _): points
  case .curve(let from, let first, let second, let to, _): [from, first, second, to]
  case .text(let label): corners(box(of: label))
  }
}
