extension ReadNode {
  /// What a reader meets in a tree that CommonMark's parser made.
  package var markdownOutline: [OutlinePart] {
    switch name {
    case "paragraph", "heading", "code_block", "table_cell":
      let kinds = [
        "paragraph": "p", "heading": "h", "code_block": "pre", "table_cell": "cell",
      ]
      return [OutlinePart(kinds[name] ?? name, lineText)]
    case "thematic_break": return [OutlinePart("hr", "")]
    case "item":
      guard let first = children.first(where: { $0.name != "#text" }), first.name == "paragraph"
      else { return [OutlinePart("li", "")] + children.flatMap(\.markdownOutline) }
      let rest = children.drop { $0.name == "#text" }.dropFirst()
      return [OutlinePart("li", first.lineText)] + rest.flatMap(\.markdownOutline)
    default: return children.flatMap(\.markdownOutline)
    }
  }

  /// What a reader meets in a page.
  package var pageOutline: [OutlinePart] {
    switch name {
    case "h1", "h2", "h3", "h4", "h5", "h6": return [OutlinePart("h", lineText)]
    case "p", "pre": return [OutlinePart(name, lineText)]
    case "dt", "dd", "figcaption": return [OutlinePart(name, lineText)]
    case "td", "th": return [OutlinePart("cell", lineText)]
    case "hr": return [OutlinePart("hr", "")]
    case "svg", "img": return [OutlinePart("picture", "")]
    case "li":
      guard let first = children.first(where: { $0.name != "#text" || !$0.isBlank }),
        first.name == "p"
      else {
        let isFlat = children.allSatisfy { !["p", "ul", "ol"].contains($0.name) }
        return isFlat
          ? [OutlinePart("li", lineText)]
          : [OutlinePart("li", "")] + children.flatMap(\.pageOutline)
      }
      let rest = children.drop { $0.name == "#text" }.dropFirst()
      return [OutlinePart("li", first.lineText)] + rest.flatMap(\.pageOutline)
    case "head", "style": return []
    default: return children.flatMap(\.pageOutline)
    }
  }

  private var isBlank: Bool { text.allSatisfy(\.isWhitespace) }

  /// The letters of a line, its breaks as spaces.
  private var lineText: String {
    switch name {
    case "softbreak", "linebreak", "br": " "
    case "#text": text
    default:
      // The parser sets its own line ends between the elements of a tree.
      name == "paragraph" || name == "heading" || name == "table_cell"
        ? children.filter { $0.name != "#text" }.map(\.lineText).joined()
        : children.map(\.lineText).joined()
    }
  }
}
