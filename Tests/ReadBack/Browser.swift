import Foundation

/// A browser without a screen, for the length of a test.
package enum Browser {
  /// Opens a page and runs what is in it; the page as it stands then.
  ///
  /// - Throws: A `Reader.Failure` where the browser ends otherwise than well.
  package static func open(_ page: String, options: [String] = []) throws -> String {
    let folder = try TemporaryFolder()
    try Data(page.utf8).write(to: folder.file("page.html"))
    let shown = try run(
      options + ["--virtual-time-budget=600000", "--dump-dom"], folder, on: "page.html")
    return String(decoding: shown, as: UTF8.self)
  }

  /// The text of each page when it is printed on A4.
  ///
  /// - Throws: A `Reader.Failure`.
  package static func printed(_ page: String) throws -> [String] {
    let folder = try TemporaryFolder()
    try Data(page.utf8).write(to: folder.file("page.html"))
    let paper = folder.file("page.pdf")
    _ = try run(
      ["--no-pdf-header-footer", "--print-to-pdf=\(paper.path)"], folder, on: "page.html")
    let text = try Reader.run(Reader.pages, ["-layout", paper.path, "-"], on: Data())
    // Every page ends in a form feed.
    return String(decoding: text, as: UTF8.self).components(separatedBy: "\u{C}").dropLast()
  }

  private static func run(_ options: [String], _ folder: TemporaryFolder, on name: String) throws
    -> Data
  {
    let usual = [
      "--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir=\(folder.path)/browser",
    ]
    return try Reader.run(
      Reader.browser, usual + options + [folder.file(name).absoluteString], on: Data())
  }
}

extension Browser {
  /// What an accessibility engine finds wrong with pages: `name: rule at element`.
  ///
  /// - Throws: A `Reader.Failure`.
  package static func violations(
    in pages: [(name: String, page: String)], isDark: Bool
  ) throws -> [String] {
    let place = try JSONDecoder().decode(String.self, from: Reader.read("axe", [], Data()))
    let engine = try String(contentsOfFile: place, encoding: .utf8)
    let parts = pages.map { name, page in
      // The page's own policy would keep the engine out, too.
      [name, page.replacing(/<meta http-equiv="Content-Security-Policy"[^>]*>/, with: "")]
    }
    let given = String(decoding: try JSONEncoder().encode([[engine]] + parts), as: UTF8.self)
      .replacing("</", with: "<\\/").replacing("<!--", with: "<\\!--")
    let result = try open(
      """
      <!doctype html><meta charset="utf-8"><title>.</title><body>
      <script type="application/json" id="given">\(given)</script>
      <script>
      (async () => {
        const [[engine], ...pages] = JSON.parse(document.getElementById("given").textContent);
        document.getElementById("given").remove();
        const found = [];
        for (const [name, page] of pages) {
          const frame = document.createElement("iframe");
          frame.width = 900; frame.height = 1200; frame.srcdoc = page;
          await new Promise((done) => { frame.onload = done; document.body.append(frame); });
          frame.contentWindow.eval(engine);
          const result = await frame.contentWindow.axe.run(frame.contentDocument);
          for (const rule of result.violations) {
            found.push(`${name}: ${rule.id} at ${rule.nodes[0].html.slice(0, 160)}`);
          }
          if (result.passes.length < 5) found.push(`${name}: hardly anything was looked at`);
          frame.remove();
        }
        document.body.textContent = "found:" + btoa(encodeURIComponent(JSON.stringify(found)));
      })();
      </script>
      """, options: isDark ? ["--blink-settings=preferredColorScheme=0"] : [])
    guard let said = result.firstMatch(of: /found:([A-Za-z0-9+\/=]+)/)?.1,
      let bytes = Data(base64Encoded: String(said)),
      let text = String(decoding: bytes, as: UTF8.self).removingPercentEncoding
    else { throw Reader.Failure(description: "the engine did not come to an end") }
    return try JSONDecoder().decode([String].self, from: Data(text.utf8))
  }
}
