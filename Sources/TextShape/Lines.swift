extension String {
  /// The lines of the text, whichever way they end: LF, CRLF or a lone CR.
  ///
  /// Swift holds CRLF for one `Character` that is not `"\n"`, so splitting by characters misses
  /// it; this works on UTF-8. A line end at the very end begins no further line.
  ///
  /// ```swift
  /// "bra\r\ndålig\r".textLines  // ["bra", "dålig"]
  /// ```
  package var textLines: [String] {
    var lines: [String] = []
    let bytes = utf8
    var start = bytes.startIndex
    var index = start
    while index < bytes.endIndex {
      let byte = bytes[index]
      var next = bytes.index(after: index)
      if byte == newline || byte == carriageReturn {
        lines.append(String(self[start..<index]))
        if byte == carriageReturn, next < bytes.endIndex, bytes[next] == newline {
          next = bytes.index(after: next)
        }
        start = next
      }
      index = next
    }
    if start < bytes.endIndex { lines.append(String(self[start...])) }
    return lines
  }
}

/// Splits bytes into lines, whichever way they end: LF, CRLF or a lone CR.
///
/// A line end at the very end begins no further line. No byte is looked at twice or copied.
package func byteLines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
  var lines: [ArraySlice<UInt8>] = []
  var start = 0
  var index = 0
  while index < bytes.count {
    let byte = bytes[index]
    index += 1
    guard byte == newline || byte == carriageReturn else { continue }
    lines.append(bytes[start..<(index - 1)])
    if byte == carriageReturn, index < bytes.count, bytes[index] == newline { index += 1 }
    start = index
  }
  if start < bytes.count { lines.append(bytes[start...]) }
  return lines
}

private let newline: UInt8 = 0x0A
private let carriageReturn: UInt8 = 0x0D
