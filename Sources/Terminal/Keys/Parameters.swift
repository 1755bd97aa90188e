/// The numbers of a terminal sequence, and the keys that were held down according to them.
struct Parameters {
  /// The numbers, 0 where one is left out; `nil` where there is something else among them.
  let numbers: [Int]?
  let hasAlt: Bool

  init(_ bytes: [UInt8], hasAlt: Bool) {
    self.hasAlt = hasAlt
    var numbers = [0]
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        // No terminal counts so far; more digits than that are noise.
        let number = numbers.removeLast()
        numbers.append(min(number * 10 + Int(byte - UInt8(ascii: "0")), 9_999_999))
      case UInt8(ascii: ";"): numbers.append(0)
      default:
        self.numbers = nil
        return
      }
    }
    self.numbers = bytes.isEmpty ? [] : numbers
  }

  var first: Int? { numbers?.first }

  /// The keys held down: the second number less one, a bit for each.
  var modifiers: Modifiers {
    let number = numbers.flatMap { $0.count > 1 ? $0[1] : nil } ?? 1
    var modifiers = Modifiers(rawValue: max(0, number - 1))
    if hasAlt { modifiers.insert(.alt) }
    return modifiers
  }
}

/// The keys held down together with another, numbered as xterm numbers them.
struct Modifiers: OptionSet {
  let rawValue: Int
  static let shift = Modifiers(rawValue: 1)
  static let alt = Modifiers(rawValue: 2)
  static let control = Modifiers(rawValue: 4)

  /// Whether an arrow goes by words with them.
  var goesByWords: Bool { contains(.alt) || contains(.control) }
}
