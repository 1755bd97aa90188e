/// Counts the runs of three to five letters within a word, a space before and after it counted in.
///
/// It is what scikit-learn calls `char_wb`: "larm" gives " la", "lar", "arm", "rm ", " lar", "larm",
/// "arm ", " larm" and "larm ". A word too short for a length is counted whole, once.
enum NGrams {
  /// How many letters a run has.
  static let lengths = 3...5

  /// Calls `body` with the hash of every run; the letters are UTF-8.
  static func forEach(in word: [UInt8], _ body: (UInt64) -> Void) {
    let space = UInt8(ascii: " ")
    let padded = [space] + word + [space]
    // Where each letter begins; the end as well.
    let starts = padded.indices.filter { padded[$0] & 0xC0 != 0x80 } + [padded.count]
    let count = starts.count - 1
    for length in lengths {
      if count <= length {
        body(padded[...].hash)
        return
      }
      for first in 0...(count - length) {
        body(padded[starts[first]..<starts[first + length]].hash)
      }
    }
  }
}
