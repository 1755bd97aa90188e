import TextShape

/// What stands before the items of a list.
struct ListMarker: Hashable {
  private enum Sign: String {
    case dash = "-"
    case star = "*"
    case dot = "."
    case parenthesis = ")"
  }

  static let bullet = ListMarker(sign: .dash, start: nil)

  private let sign: Sign
  private let start: Int?

  /// The marker a block begins with, if it is a list.
  init?(of block: Block) {
    switch block {
    case .bulletList, .definitions: self = .bullet
    case .numberedList(let start, _): self.init(sign: .dot, start: start)
    default: return nil
    }
  }

  private init(sign: Sign, start: Int?) {
    self.sign = sign
    self.start = start
  }

  /// The marker for a list right after one marked `previous`, which a parser would go on with.
  func distinct(from previous: ListMarker?) -> ListMarker {
    guard sign == previous?.sign else { return self }
    return ListMarker(sign: start == nil ? .star : .parenthesis, start: start)
  }

  func text(at offset: Int) -> String {
    guard let start else { return sign.rawValue }
    // CommonMark reads numbers of up to nine digits, without a sign.
    let limit = 999_999_999
    return String(min(min(max(start, 0), limit) + offset, limit)) + sign.rawValue
  }
}

extension MarkdownWriter {
  func lines(ofItems items: [ListItem], marker: ListMarker) -> [String] {
    let written = items.enumerated().map { offset, item in
      lines(of: item, marker: marker.text(at: offset))
    }
    // Items with paragraphs of their own need air between them to be told apart.
    let separator = items.contains { !$0.isTight } ? [""] : []
    return Array(written.joined(separator: separator))
  }

  private func lines(of item: ListItem, marker: String) -> [String] {
    let indent = String(repeating: " ", count: marker.count + 1)
    var content = MarkdownInlines(item.inlines, in: .paragraph).lines
    let blocks = lines(of: item.blocks)
    if !content.isEmpty, !blocks.isEmpty, !item.isTight { content.append("") }
    content += blocks
    guard let first = content.first else { return [marker] }
    return [marker + " " + first] + content.dropFirst().map { $0.isEmpty ? "" : indent + $0 }
  }
}

extension ListItem {
  /// Whether what is under the item may follow without an empty line.
  ///
  /// Only lists may, and only those that a parser lets begin right under a text.
  fileprivate var isTight: Bool {
    blocks.allSatisfy { block in
      switch block {
      case .bulletList(let items), .numberedList(start: 1, let items):
        items.first.map { !$0.inlines.isEmpty } ?? true
      default: false
      }
    }
  }
}
