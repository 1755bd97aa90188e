package import Files
package import TillDiCore

/// The last entry of a series that was confirmed on this laptop: a record without it is an older one.
///
/// A sync program or a restored backup may put an older record in place; nothing in the record itself tells of it.
package struct Receipt: Hashable, Sendable {
  /// The entry's number in the record.
  package var number: Int
  /// The entry's name.
  package var id: ActionID
  /// How many entries this laptop had written by then; nil where it was not counted.
  package var own: Int?

  /// Takes every part.
  package init(number: Int, id: ActionID, own: Int?) {
    self.number = number
    self.id = id
    self.own = own
  }
}

/// The receipts of a person's laptop, a small file for each series in the folder for state.
///
/// A file is known by the series' UUID and by the folder's place on the disk, and holds two numbers and a random name:
/// no words, no path, no workplace. They are never flushed: where one is lost, there is no alarm and nothing else.
package struct Receipts: Sendable {
  private let folder: String
  private let laptop: String
  private let disk: Disk

  /// Finds the laptop's receipts; nil where it has no folder for state, or nothing was ever written on it.
  ///
  /// - Parameters:
  ///   - environment: Tells the folder for state, as it does for a ``LaptopToken``.
  ///   - disk: The calls that touch the disk.
  package init?(environment: [String: String], disk: Disk) {
    guard let state = LaptopToken.folder(environment),
      let laptop = LaptopToken.read(state + "/laptop", disk)
    else { return nil }
    folder = state + "/receipts"
    self.laptop = laptop
    self.disk = disk
  }

  /// The receipt of a series in its folder; nil where there is none, or it can't be read.
  package func receipt(of journal: Journal) -> Receipt? {
    guard let path = path(of: journal),
      let file = try? OpenFile.regular(path, .reading, on: disk),
      let bytes = try? file.bytes(in: 0..<256)
    else { return nil }
    let words = bytes.split(whereSeparator: { $0 <= 0x20 })
      .map { String(decoding: $0, as: UTF8.self) }
    guard words.count > 1, let number = Int(words[0]) else { return nil }
    return Receipt(
      number: number, id: ActionID(words[1]), own: words.count > 2 ? Int(words[2]) : nil)
  }

  /// Keeps a receipt in place of the one before; where that can't be done, nothing is said.
  package func keep(_ receipt: Receipt, of journal: Journal) {
    guard let path = path(of: journal) else { return }
    let own = receipt.own.map { " \($0)" } ?? ""
    let draft = path + "." + laptop
    do throws(SystemFailure) {
      if disk.status(of: folder)?.isFolder != true { try disk.makeFolder(folder) }
      try disk.draft(
        Array("\(receipt.number) \(receipt.id.rawValue)\(own)\n".utf8), at: draft, isLasting: false)
      try disk.place(draft, at: path, replacing: true)
    } catch {
      // No receipt is no alarm.
    }
  }

  /// How many entries a record lacks of what a receipt confirms, at least; 0 where it has them all, or nobody knows.
  ///
  /// The receipt is read before the record: another program of this laptop may write both in between, and never in the
  /// other order.
  func missing(in history: History, by receipt: Receipt?) -> Int {
    guard let receipt else { return 0 }
    // Whoever erases takes lines away, and leaves a later one that says so.
    let isErased = history.actions.contains { action in
      action.number > receipt.number && !action.erasures.isEmpty
    }
    if isErased { return 0 }
    if history.actions.last(where: { $0.id == receipt.id }) != nil {
      return receipt.own.map { max(0, $0 - ownCount(in: history)) } ?? 0
    }
    return max(1, receipt.number - (history.actions.last?.number ?? 0))
  }

  /// What a record that has all its entries is known by.
  func current(_ history: History) -> Receipt? {
    history.actions.last.map {
      Receipt(number: $0.number, id: $0.id, own: ownCount(in: history))
    }
  }

  private func ownCount(in history: History) -> Int { own(history.actions) }

  /// How many entries this laptop wrote.
  func own(_ actions: [Action]) -> Int { actions.count { $0.by == laptop } }

  private func path(of journal: Journal) -> String? {
    guard let place = disk.status(of: journal.folder) else { return nil }
    let series = journal.header.series
    // A name from a record that somebody else wrote must not reach outside the folder.
    guard !series.isEmpty, series.utf8.count < 65,
      series.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") })
    else { return nil }
    return "\(folder)/\(series)-\(place.device)-\(place.inode)"
  }
}

extension Action {
  /// The things whose words it says were erased.
  var erasures: [Subject] {
    events.compactMap { if case .erased(let erased) = $0 { erased.thing } else { nil } }
  }
}
