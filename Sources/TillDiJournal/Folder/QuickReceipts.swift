package import TillDiCore

/// The receipt of a record of which only the end is read.
///
/// Whether an entry still stands further up is not looked for; then the receipt that there is stays.
package struct QuickReceipts {
  private let receipts: Receipts?
  private let journal: Journal
  /// The newest entry's number; nil where its line is longer than what was read.
  private let last: Int?
  private var kept: Receipt?
  private var isCurrent: Bool

  /// Takes the receipt that there was before the record was read, and the record's newest entry where it could be read.
  package init(_ receipts: Receipts?, of journal: Journal, kept: Receipt?, newest: Action?) {
    self.receipts = receipts
    self.journal = journal
    last = newest?.number
    self.kept = kept
    isCurrent = kept == nil || kept?.number == newest?.number && kept?.id == newest?.id
  }

  /// How many confirmed entries the record lacks, at least, as far as its end tells; 0 where it tells of none.
  package var missing: Int {
    guard let kept, let last else { return 0 }
    return max(0, kept.number - last)
  }

  /// Keeps what was appended, where all that was confirmed is known to stand.
  package mutating func keep(_ appended: [Action]) {
    guard isCurrent, let receipts, let new = appended.last else { return }
    let own = kept.flatMap(\.own).map { $0 + receipts.own(appended) }
    let receipt = Receipt(number: new.number, id: new.id, own: own)
    kept = receipt
    receipts.keep(receipt, of: journal)
  }
}
