/// A page that is whole in itself: what it looks like and what it does are inside, and it asks nobody for anything.
///
/// Its policy allows the one style sheet and the one script that carry the page's own word, and nothing else: neither
/// an address nor a script that got into the text could do anything. A page without a script has no such word, and is
/// the same each time it is written.
package struct HTMLPage: Sendable {
  /// The language of the page, such as `sv`.
  package var language: String
  /// What stands on the browser's tab.
  package var title: String
  /// Which program made it, so that it can be known again.
  package var generator: String
  /// How often it is read anew, in seconds, where scripts may not run.
  package var refreshSeconds: Int?
  /// A word drawn anew for each page, by which its policy knows its own code; none for a page that only stands there.
  package var nonce: String?
  /// What it looks like.
  package var style: HTMLCode
  /// What it does, if anything.
  package var script: HTMLCode?
  /// What the script needs to know, on the body.
  package var attributes: [HTMLAttribute]
  /// What is shown.
  package var body: [HTMLNode]

  /// Takes every part.
  package init(
    language: String, title: String, generator: String, refreshSeconds: Int? = nil,
    nonce: String? = nil, style: HTMLCode, script: HTMLCode? = nil,
    attributes: [HTMLAttribute] = [], body: [HTMLNode]
  ) {
    self.language = language
    self.title = title
    self.generator = generator
    self.refreshSeconds = refreshSeconds
    self.nonce = nonce
    self.style = style
    self.script = script
    self.attributes = attributes
    self.body = body
  }
}

/// A style sheet or a script that was written into the program; nobody's words can become one.
package struct HTMLCode: Sendable {
  /// The code as it stands in the page.
  package let text: String

  /// Takes code that can't end its own element; other code is left out.
  package init(_ code: StaticString) {
    let text = "\(code)"
    let endsItself = text.contains("</") || text.contains("<!--")
    self.text = endsItself ? "" : "\n" + text + "\n"
  }
}
