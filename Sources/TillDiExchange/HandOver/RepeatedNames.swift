/// Whether any object of a JSON text names a value twice: two readers could then read two things out of it.
///
/// The bytes must be JSON that was read already; anything else is answered with no. Names are compared as they are
/// written, which is as this program writes them.
///
/// - Parameter json: The bytes of the text.
/// - Returns: Whether one is named twice in one object.
package func hasRepeatedNames(_ json: [UInt8]) -> Bool {
  /// The names of each object around the place, the innermost last; nil for an array.
  var names: [Set<[UInt8]>?] = []
  var place = 0
  while place < json.count {
    switch json[place] {
    case UInt8(ascii: "{"): names.append([])
    case UInt8(ascii: "["): names.append(nil)
    case UInt8(ascii: "}"), UInt8(ascii: "]"): _ = names.popLast()
    case UInt8(ascii: "\""):
      let start = place + 1
      place = start
      while place < json.count, json[place] != UInt8(ascii: "\"") {
        place += json[place] == UInt8(ascii: "\\") ? 2 : 1
      }
      guard place < json.count else { return false }
      let text = Array(json[start..<place])
      let next = json[(place + 1)...].first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
      guard next == UInt8(ascii: ":"), var known = names.popLast() ?? nil else { break }
      let isNew = known.insert(text).inserted
      names.append(known)
      if !isNew { return true }
    default: break
    }
    place += 1
  }
  return false
}
