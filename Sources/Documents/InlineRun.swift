/// A stretch of text within a line that looks the same throughout.
///
/// What a writer makes of inlines first: the tree is flat, nesting of the same kind is gone.
struct InlineRun: Hashable {
  var text: String
  var isCode = false
  var isStrong = false
  var isEmphasis = false
  var address: String?

  func looksLike(_ other: InlineRun) -> Bool {
    isCode == other.isCode && isStrong == other.isStrong && isEmphasis == other.isEmphasis
      && address == other.address
  }
}

extension Inlines {
  /// The inlines as lines of runs, with each literal text made harmless by `prepare` first.
  func runLines(prepare: (String) -> String) -> [[InlineRun]] {
    var lines: [[InlineRun]] = [[]]
    addRuns(styledLike: InlineRun(text: ""), to: &lines, prepare: prepare)
    return lines
  }

  private func addRuns(
    styledLike style: InlineRun, to lines: inout [[InlineRun]], prepare: (String) -> String
  ) {
    for inline in elements {
      var inner = style
      switch inline {
      case .text(let text):
        let prepared = prepare(text)
        // Most texts are one line, which their bytes tell sooner than their letters.
        let parts =
          prepared.utf8.contains(UInt8(ascii: "\n"))
          ? prepared.split(separator: "\n", omittingEmptySubsequences: false) : [prepared[...]]
        for (number, part) in parts.enumerated() {
          if number > 0 { lines.append([]) }
          inner.text = String(part)
          lines[lines.count - 1].append(inner)
        }
      case .code(let text):
        inner.isCode = true
        inner.text = prepare(text).split(separator: "\n").joined(separator: " ")
        lines[lines.count - 1].append(inner)
      case .lineBreak:
        lines.append([])
      case .strong(let inlines):
        inner.isStrong = true
        inlines.addRuns(styledLike: inner, to: &lines, prepare: prepare)
      case .emphasis(let inlines):
        inner.isEmphasis = true
        inlines.addRuns(styledLike: inner, to: &lines, prepare: prepare)
      case .link(let inlines, to: let address):
        // A link in a link has no meaning in any form: the outer one holds.
        inner.address = style.address ?? LinkAddress(address)?.text
        inlines.addRuns(styledLike: inner, to: &lines, prepare: prepare)
      }
    }
  }
}

extension [InlineRun] {
  /// The runs without empty ones, neighbours that look the same made one.
  var merged: [InlineRun] {
    reduce(into: []) { result, run in
      if run.text.isEmpty { return }
      if let last = result.last, last.looksLike(run) {
        result[result.count - 1].text += run.text
      } else {
        result.append(run)
      }
    }
  }
}
