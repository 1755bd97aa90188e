/// What is handed to somebody, before it has a form: a title, a language and blocks.
///
/// A document says what its parts *are*; a writer decides how they look. Every text in it is
/// literal – a writer never reads markup in it – so what somebody said can be put in as it is.
///
/// ```swift
/// let list = Document(title: "Det här stör", language: "sv") {
///   Block.paragraph("Som teamet sa det.")
///   Block.numberedList(["Loggar in fyra gånger", "Skrivaren *krånglar*"])
/// }
/// print(MarkdownWriter().write(list))
/// // # Det här stör
/// //
/// // Som teamet sa det.
/// //
/// // 1. Loggar in fyra gånger
/// // 2. Skrivaren \*krånglar\*
/// ```
package struct Document: Sendable, Hashable {
  /// Written first as the heading of level 1; sections below it begin at level 2.
  package var title: String?

  /// A BCP 47 code such as `sv`, for forms that carry the language of their text.
  package var language: String

  package var blocks: [Block]

  /// What it is printed on.
  package var paper: Paper

  package init(
    title: String? = nil, language: String, paper: Paper = Paper(), blocks: [Block]
  ) {
    self.title = title
    self.language = language
    self.paper = paper
    self.blocks = blocks
  }

  package init(
    title: String? = nil, language: String, paper: Paper = Paper(),
    @BlockBuilder blocks: () throws -> [Block]
  ) rethrows {
    self.init(title: title, language: language, paper: paper, blocks: try blocks())
  }

  /// The blocks with the title as their first heading: what a writer of flowing text writes.
  package var blocksWithTitle: [Block] {
    guard let title else { return blocks }
    return [.heading(level: 1, .text(title))] + blocks
  }
}
