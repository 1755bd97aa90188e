import TextShape

/// Writes a page as HTML, the only place where text becomes markup.
///
/// Nothing that anybody typed can become a tag, an attribute or a script, turn the letters around it, or do
/// what a control character does: all of it is shown as the letters it is.
package struct HTMLWriter: Sendable {
  /// Makes a writer.
  package init() {}

  /// Writes a page.
  package func write(_ page: HTMLPage) -> String {
    let refresh = page.refreshSeconds.map {
      "<noscript><meta http-equiv=\"refresh\" content=\"\($0)\"></noscript>\n"
    }
    return """
      <!doctype html>
      <html lang="\(escaped(page.language))">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(escaped(policy(page)))">
      <meta name="generator" content="\(escaped(page.generator))">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      \(refresh ?? "")<title>\(escaped(page.title))</title>
      <style\(nonce(of: page))>\(page.style.text)</style>
      </head>
      \(write(.element(.body, page.attributes, page.body), script: page))
      </html>

      """
  }

  /// Writes a node and all that is in it.
  package func write(_ node: HTMLNode) -> String { write(node, script: nil) }

  private func policy(_ page: HTMLPage) -> String {
    let code = page.nonce.map { "style-src 'nonce-\($0)'; script-src 'nonce-\($0)'" }
    let own = "style-src 'unsafe-inline'; img-src data:"
    return "default-src 'none'; \(code ?? own); base-uri 'none'; form-action 'none'"
  }

  private func nonce(of page: HTMLPage) -> String {
    page.nonce.map { " nonce=\"\(escaped($0))\"" } ?? ""
  }

  private func write(_ node: HTMLNode, script page: HTMLPage?) -> String {
    var result = ""
    write(node, script: page, to: &result)
    return result
  }

  private func write(_ node: HTMLNode, script page: HTMLPage?, to result: inout String) {
    switch node {
    case .text(let text): write(escaping: text, to: &result)
    case .element(let tag, let attributes, let children):
      result += "<"
      result += tag.rawValue
      for attribute in attributes {
        result += " "
        result += attribute.name
        result += "=\""
        write(escaping: attribute.value, to: &result)
        result += "\""
      }
      result += ">"
      if tag.isVoid { return }
      // Between elements a line end does nothing; beside text it would be a space.
      let gap = children.isEmpty || children.contains(where: \.isPartOfLine) ? "" : "\n"
      result += gap
      for (number, child) in children.enumerated() {
        if number > 0 { result += gap }
        write(child, script: nil, to: &result)
      }
      result += gap
      if let page, let script = page.script {
        result += "<script\(nonce(of: page))>\(script.text)</script>\n"
      }
      result += "</"
      result += tag.rawValue
      result += ">"
    }
  }

  private func escaped(_ text: String) -> String {
    var result = ""
    write(escaping: text, to: &result)
    return result
  }

  private func write(escaping text: String, to result: inout String) {
    let shown = text.withControlsShown.bidiIsolated
    guard shown.utf8.contains(where: isMarkup) else {
      result += shown
      return
    }
    for scalar in shown.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }

  private func isMarkup(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "'"):
      true
    default: false
    }
  }
}
