import Documents
import Testing

/// What a screen reader reads aloud: every word, and nothing that is only drawn.
@Suite("A document that is read aloud")
struct SpokenTests {
  private let document = Document(title: "Det här stör", language: "sv") {
    Block.heading(level: 2, "Topp tre")
    Block.numberedList(["Loggar in fyra gånger", "Skrivaren krånglar"])
    Block.rule
    Block.quote([.paragraph("Vi springer till tavlan")])
    Block.callout(Callout(title: "Utkast", blocks: [.paragraph("Inte lämnad än")]))
    Block.table(
      Table(columns: ["Rad", "Svar"], rows: [["Stör 1", "Ja, nu"], ["Stör 2", ""]]))
    Block.writingLines(3)
  }

  @Test func saysEveryWordAndNoSign() {
    let text = TerminalWriter(width: 40, isSpoken: true).write(document)
    #expect(
      text == """
        Det här stör

        Topp tre

        1. Loggar in fyra gånger
        2. Skrivaren krånglar

        Vi springer till tavlan

        Utkast
        Inte lämnad än

        Rad: Stör 1
        Svar: Ja, nu

        Rad: Stör 2

        """)
    let drawn = TerminalWriter(width: 40).write(document)
    for sign in ["═", "─", "│", "┃", "_"] { #expect(drawn.contains(sign) && !text.contains(sign)) }
  }
}
