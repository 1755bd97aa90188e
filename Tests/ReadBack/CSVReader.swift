/// Reads what RFC 4180 describes, with semicolons.
package enum CSVReader {
  package enum Fault: Error { case noMark, noRowEnd, strayQuote }

  /// The cells of each row.
  ///
  /// - Throws: Where it is not what it should be.
  package static func rows(_ bytes: [UInt8]) throws -> [[String]] {
    guard bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { throw Fault.noMark }
    var rows: [[String]] = []
    var row: [String] = []
    var cell: [UInt8] = []
    var rest = bytes.dropFirst(3)
    func next() -> UInt8? { rest.first }
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "\""):
        guard cell.isEmpty else { throw Fault.strayQuote }
        while let inner = rest.popFirst() {
          guard inner == UInt8(ascii: "\"") else {
            cell.append(inner)
            continue
          }
          guard next() == UInt8(ascii: "\"") else { break }
          cell.append(inner)
          rest.removeFirst()
        }
        guard let after = next(), [UInt8(ascii: ";"), UInt8(ascii: "\r")].contains(after) else {
          throw Fault.strayQuote
        }
      case UInt8(ascii: ";"):
        row.append(String(decoding: cell, as: UTF8.self))
        cell = []
      case UInt8(ascii: "\r"):
        guard rest.popFirst() == UInt8(ascii: "\n") else { throw Fault.noRowEnd }
        rows.append(row + [String(decoding: cell, as: UTF8.self)])
        row = []
        cell = []
      default: cell.append(byte)
      }
    }
    guard row.isEmpty, cell.isEmpty else { throw Fault.noRowEnd }
    return rows
  }
}
