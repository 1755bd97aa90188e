import Documents
import Testing

/// A page is whole in itself, and its policy lets nothing else in.
@Suite struct HTMLPageTests {
  private func page(
    style: HTMLCode = HTMLCode("p { color: black }"), script: HTMLCode = HTMLCode("'use strict'"),
    title: String = "Solgården", body: [HTMLNode] = [.element(.p, [], ["Hej"])]
  ) -> String {
    HTMLWriter().write(
      HTMLPage(
        language: "sv", title: title, generator: "tilldi", refreshSeconds: 5, nonce: "k7f2m",
        style: style,
        script: script, attributes: [.data("every", "5")], body: body))
  }

  @Test func aWholePage() {
    #expect(
      page() == """
        <!doctype html>
        <html lang="sv">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; \
        style-src &#39;nonce-k7f2m&#39;; script-src &#39;nonce-k7f2m&#39;; \
        base-uri &#39;none&#39;; form-action &#39;none&#39;">
        <meta name="generator" content="tilldi">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <noscript><meta http-equiv="refresh" content="5"></noscript>
        <title>Solgården</title>
        <style nonce="k7f2m">
        p { color: black }
        </style>
        </head>
        <body data-every="5">
        <p>Hej</p>
        <script nonce="k7f2m">
        'use strict'
        </script>
        </body>
        </html>

        """)
  }

  @Test func aTitleIsText() {
    #expect(page(title: "</title><script>").contains("<title>&lt;/title&gt;&lt;script&gt;</title>"))
  }

  @Test func codeThatEndsItsElementIsLeftOut() {
    for code in [HTMLCode("x </style>"), HTMLCode("y </SCRIPT>"), HTMLCode("z <!--")] {
      #expect(code.text.isEmpty)
      #expect(!page(style: code, script: code).contains("x </"))
    }
  }

  @Test func conditionsAndLoopsBuildAPage() {
    let names = ["a", "b"]
    let node = HTMLNode.element(.ul) {
      for name in names { HTMLNode.said(.li, name) }
      if names.isEmpty { HTMLNode.element(.li) }
    }
    #expect(
      HTMLWriter().write(node) == "<ul>\n<li dir=\"auto\">a</li>\n<li dir=\"auto\">b</li>\n</ul>")
  }

  @Test func noElementOrAttributeFetchesOrRunsAnythingByItself() {
    let tags = Set(HTMLTag.allCases.map(\.rawValue))
    // A picture's only source is the bytes it brings.
    for tag in ["script", "style", "link", "iframe", "object", "form", "base"] {
      #expect(!tags.contains(tag))
    }
    for name in HTMLAttribute.Drawn.allCases { #expect(!name.rawValue.hasPrefix("on")) }
  }
}
