/// One part of a document that stands on lines of its own.
package enum Block: Sendable, Hashable {
  /// Levels run from 1 to 6; a writer takes one outside as the nearest of these.
  case heading(level: Int, Inlines)
  case paragraph(Inlines)
  case bulletList([ListItem])
  /// Numbers run from `start`; list two that goes on from list one says so here.
  case numberedList(start: Int = 1, [ListItem])
  case table(Table)
  case quote([Block])
  /// Terms with their values, as in the heading a registrar files a paper by.
  case definitions([Definition])
  case callout(Callout)
  /// Lines that keep their breaks and spaces, set in letters of one width.
  case preformatted(String)
  /// A line across: what follows is about something else.
  case rule
  /// A picture, with the same in words.
  case figure(Figure)
  /// Parts that stand beside each other on paper, and one after the other where there is no room.
  case columns([[Block]])
  /// Pieces to cut apart, four to an A4.
  case cards([[Block]])
  /// So many empty lines to write on by hand.
  case writingLines(Int)
  /// What follows begins on a new sheet, where there are sheets.
  case pageBreak
}

/// An entry of a list: its own line, and what belongs under it.
///
/// ```swift
/// ListItem("Larmen kommer direkt", blocks: [.paragraph("Svar: ja, nu")])
/// ```
package struct ListItem: Sendable, Hashable, ExpressibleByStringLiteral,
  ExpressibleByArrayLiteral
{
  package var inlines: Inlines
  package var blocks: [Block]

  package init(_ inlines: Inlines, blocks: [Block] = []) {
    self.inlines = inlines
    self.blocks = blocks
  }

  package init(_ inlines: Inlines, @BlockBuilder blocks: () throws -> [Block]) rethrows {
    self.init(inlines, blocks: try blocks())
  }

  package init(stringLiteral value: String) {
    self.init(.text(value))
  }

  package init(arrayLiteral elements: Inline...) {
    self.init(Inlines(elements))
  }
}

/// A term with its value: "Version" and "2, antagen".
///
/// Writers put the colon between them where their form needs one.
package struct Definition: Sendable, Hashable {
  package var term: Inlines
  package var value: Inlines

  package init(_ term: Inlines, _ value: Inlines) {
    self.term = term
    self.value = value
  }

  /// The term with the colon it lacks, for forms that set the two on one line.
  package var labelled: Inlines {
    let isClosed = term.plainText.last.map { ":?!.".contains($0) } ?? true
    return isClosed ? term : term + ":"
  }
}

/// A box beside the running text, such as "Utkast" or "Så här svarar ni".
package struct Callout: Sendable, Hashable {
  /// How loudly the box speaks.
  package enum Kind: Sendable, Hashable {
    /// Good to know.
    case note
    /// Goes wrong if it is not read.
    case important
  }

  package var kind: Kind
  /// Its heading, in the language of the document; a writer has no words of its own.
  package var title: Inlines
  package var blocks: [Block]

  package init(_ kind: Kind = .note, title: Inlines = [], blocks: [Block]) {
    self.kind = kind
    self.title = title
    self.blocks = blocks
  }

  package init(
    _ kind: Kind = .note, title: Inlines = [], @BlockBuilder blocks: () throws -> [Block]
  ) rethrows {
    self.init(kind, title: title, blocks: try blocks())
  }
}
