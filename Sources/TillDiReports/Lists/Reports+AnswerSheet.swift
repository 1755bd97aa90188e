package import Documents
import TillDiCore
import TillDiWords

extension Reports {
  /// The answer sheet: the paper somebody with an hour to spare fills in, one row for each item that waits for an
  /// answer.
  ///
  /// The rows are those that `tilldi reply` asks about, in the order in which it asks: claims, the top of each list,
  /// then the rest together. What is answered already is named under the table. A list that is not handed over gives
  /// a draft of the sheet.
  ///
  /// It is a paper of its own and no last page of the list: it lies down where the list stands up, it is handed back
  /// while the list is filed, and it changes with every answer while a version of the list never does.
  ///
  /// Source: *The model*, “What may be replied”.
  package func answerSheet() -> Document {
    let handOver = series.latestHandOver(of: .staff)
    let items = isHidden(.staff) ? [] : series.comparison.items
    let waiting = items.filter { !$0.isAnswered }.map(\.line)
    return sheet(phrases.answerSheetTitle, of: handOver) {
      if waiting.isEmpty {
        paragraph(items.isEmpty ? phrases.nothingToAnswer : phrases.everythingAnswered)
      } else {
        howToFillIn(handOver)
        Block.table(answerTable(waiting))
      }
      answered(items)
    }
  }

  /// The sheet on which staff answer what management offers, one row for each offer that waits.
  ///
  /// The rows are those that `tilldi reply --offers` asks about, in the order in which it asks. What was answered already
  /// is named under the table.
  package func offerSheet() -> Document {
    let handOver = series.latestHandOver(of: .management)
    let offers = handOver == nil || isHidden(.management) ? [] : series.comparison.offers
    let waiting = offers.filter { $0.answer == nil }.map(\.line)
    return sheet(phrases.offerSheetTitle, of: handOver) {
      if waiting.isEmpty {
        paragraph(offers.isEmpty ? phrases.nothingToAnswer : phrases.everyOfferAnswered)
      } else {
        Block.paragraph([
          .text(phrases.howToFillInOffers + " "),
          .strong(.text(phrases.handBack(to: handOver?.from, by: handOver?.answerBy))),
        ])
        Block.table(offerTable(waiting))
      }
      let answered = offers.compactMap { offer in
        offer.answer.map {
          Definition(.text(name(of: offer.line)), .text(words.said($0.stance, $0.reason)))
        }
      }
      if !answered.isEmpty {
        Block.paragraph(.strong(.text(phrases.answeredAlready)))
        Block.definitions(answered)
      }
    }
  }

  /// A sheet to fill in: it says which version it is of, and lies down.
  private func sheet(
    _ title: String, of handOver: HandOver?, @BlockBuilder rows: () -> [Block]
  ) -> Document {
    var sheet = document(title: phrases.title(title, of: series.name)) {
      registrarLine(
        version: handOver.map { "\(phrases.name(of: .version)) \(phrases.version($0))" }
          ?? phrases.draft)
      rows()
    }
    sheet.paper = Paper(.landscape, setting: .dense)
    return sheet
  }

  private func offerTable(_ waiting: [ListLine]) -> Table {
    Table(
      columns: [
        Table.Column(.text(phrases.sheetItem), share: 8),
        Table.Column(.text(phrases.sheetOffer), share: 36),
      ]
        + OfferStance.allCases.map {
          Table.Column(.text(held(words.name(of: $0))), .center, share: 9)
        } + [Table.Column(.text(phrases.sheetWhy), share: 24)],
      rows: waiting.map { line in
        [.strong(.text(name(of: line))), .text(wholly(line))]
          + OfferStance.allCases.map { _ in .text(emptyBox) } + [""]
      },
      for: .form)
  }

  /// How to fill it in, and how it gets back and by when.
  private func howToFillIn(_ handOver: HandOver?) -> Block {
    let answerBy = handOver?.answerBy ?? series.arrangements[.answerBy].flatMap { Day(text: $0) }
    return .paragraph([
      .text(phrases.howToFillIn + " "),
      .strong(.text(phrases.handBack(to: handOver?.from, by: answerBy))),
    ])
  }

  private func answerTable(_ waiting: [ListLine]) -> Table {
    let alone = waiting.filter { $0.isTop || $0.list == .claim }
    let rest = waiting.filter { !($0.isTop || $0.list == .claim) }
    let worded = rest.filter(wasNeverBelow)
    return Table(
      columns: [
        Table.Column(.text(phrases.sheetItem), share: 10),
        Table.Column(.text(phrases.sheetWords), share: 30),
      ]
        + ReplyKind.allCases.map {
          Table.Column(.text(held(words.name(of: $0))), .center, share: 7)
        }
        + [
          Table.Column(.text(phrases.sheetReason), share: 21),
          Table.Column(.text(phrases.sheetRole), share: 12),
          Table.Column(.text(phrases.sheetBy), share: 9),
        ],
      rows: alone.map { row(name(of: $0), wholly($0)) }
        + (rest.count == 1
          ? rest.map { row(name(of: $0), wholly($0)) }
          : rest.isEmpty
            ? []
            : [
              row(
                names(of: rest),
                stacked(
                  [.text(phrases.sharedReply(areWordsHere: worded.count == rest.count))]
                    + worded.map { .text("\(name(of: $0)): \(wholly($0))") }))
            ]),
      for: .form)
  }

  /// A name whose "…" is never left alone on a line.
  private func held(_ name: String) -> String { name.replacing(" …", with: "\u{A0}…") }

  /// Whether nobody has put a line below the first three.
  ///
  /// So it is where the room has not put its list in order, and where it was among the first of an earlier version. Then
  /// its words stand on the sheet, though it may share a reply.
  private func wasNeverBelow(_ line: ListLine) -> Bool {
    let shared = series.sharedLines(of: .staff).filter { $0.list == line.list }
    return !shared.contains(where: \.isRanked)
      || series.handOvers.contains { $0.items.contains { $0.note == line.note && $0.isTop } }
  }

  private func row(_ name: String, _ words: String) -> [Inlines] { row(name, .text(words)) }

  private func row(_ name: String, _ words: Inlines) -> [Inlines] {
    [.strong(.text(name)), words] + ReplyKind.allCases.map { _ in .text(emptyBox) }
      + ["", "", ""]
  }

  /// What is answered already: each kind of reply with the names of its lines.
  @BlockBuilder
  private func answered(_ items: [ComparedItem]) -> [Block] {
    let kinds = ReplyKind.allCases.compactMap { kind -> Definition? in
      let lines = items.filter { $0.replies.last?.kind == kind }.map(\.line)
      return lines.isEmpty
        ? nil : Definition(.text(words.name(of: kind)), .text(" (\(names(of: lines)))"))
    }
    if !kinds.isEmpty {
      Block.paragraph(
        [.strong(.text(phrases.answeredAlready + " "))]
          + Inlines(
            kinds.enumerated().flatMap { index, kind in
              (index > 0 ? Inlines.text(" · ") : []).elements
                + (kind.term + kind.value).elements
            }))
    }
  }

  /// A line with its route, where it has one: what an answer is about.
  private func wholly(_ line: ListLine) -> String {
    guard let detail = line.detail, !line.text.isEmpty else { return spoken(line) }
    return "\(line.text) – \(detail)"
  }
}

/// A box to tick.
private let emptyBox = "☐"
