/// Digits that stand together, and where.
private struct DigitGroup {
  let range: Range<Int>
  let digits: [Int]
}

/// Groups of digits with nothing but one mark or space between them.
private struct DigitRun {
  var groups: [DigitGroup] = []
  /// What stands before each group but the first.
  var marks: [Character] = []
  /// Where the plus before the first group stands, if there is one.
  var plus: Int?
}

extension HintText {
  /// Personal numbers and telephone numbers.
  func numbers() -> [FoundHint] {
    var found: [FoundHint] = []
    for run in runs() {
      var group = 0
      while group < run.groups.count {
        if let (kind, last) = run.kind(from: group) {
          let start =
            group == 0
            ? run.plus ?? run.groups[0].range.lowerBound
            : run.groups[group].range.lowerBound
          found.append(hint(kind, start..<run.groups[last].range.upperBound))
          group = last
        }
        group += 1
      }
    }
    return found
  }

  private func runs() -> [DigitRun] {
    var runs: [DigitRun] = []
    var index = 0
    while index < characters.count {
      guard let digit = digit(at: index), digit >= 0, !isGlued(before: index) else {
        // The rest of what is glued to a letter belongs to it: "rum12", "B3-0701".
        if digit(at: index) != nil { index = endOfDigits(from: index) } else { index += 1 }
        continue
      }
      var run = DigitRun()
      if index > 0, characters[index - 1] == "+" { run.plus = index - 1 }
      while true {
        let end = endOfDigits(from: index)
        run.groups.append(
          DigitGroup(range: index..<end, digits: (index..<end).compactMap { self.digit(at: $0) }))
        index = end
        guard let next = nextGroup(after: end) else { break }
        run.marks.append(characters[end])
        index = next
      }
      // "12b" and "2027/01" are no numbers of these kinds.
      if isLetterOrNumber(at: index) { run.groups.removeLast() }
      if !run.groups.isEmpty { runs.append(run) }
    }
    return runs
  }

  private func isGlued(before index: Int) -> Bool {
    guard index > 0 else { return false }
    let mark = characters[index - 1]
    return mark.isLetter || mark.isNumber || "-_/.,:#&=".contains(mark)
  }

  private func digit(at index: Int) -> Int? {
    guard characters.indices.contains(index), characters[index].isASCII else { return nil }
    return characters[index].wholeNumberValue
  }

  private func endOfDigits(from index: Int) -> Int {
    var end = index
    while digit(at: end) != nil { end += 1 }
    return end
  }

  /// Where digits go on after one mark, or a mark with a space beside it; nil where something else stands.
  private func nextGroup(after end: Int) -> Int? {
    guard characters.indices.contains(end), "-–+ \u{A0}".contains(characters[end]) else {
      return nil
    }
    var next = end + 1
    if characters.indices.contains(next), " \u{A0}-–".contains(characters[next]) { next += 1 }
    return digit(at: next) == nil ? nil : next
  }
}

extension DigitRun {
  /// What begins at a group, and the last group of it.
  func kind(from first: Int) -> (PersonalHint.Kind, last: Int)? {
    if let last = personalNumber(from: first) { return (.personalNumber, last) }
    return telephone(from: first).map { (.telephone, $0) }
  }

  private func personalNumber(from first: Int) -> Int? {
    let digits = groups[first].digits
    switch digits.count {
    case 10, 12: return isBirth(digits.dropLast(4)) && isChecked(digits.suffix(10)) ? first : nil
    case 6, 8:
      let next = first + 1
      guard next < groups.count, groups[next].digits.count == 4, isBirth(digits[...]) else {
        return nil
      }
      // With a space between them they may be two numbers; then the last digit must fit.
      let whole = digits.suffix(6) + groups[next].digits
      return marks[next - 1] == "-" || marks[next - 1] == "+" || isChecked(whole[...]) ? next : nil
    default: return nil
    }
  }

  /// Whether digits are a day that somebody may be born on; co-ordination numbers add 60 to it.
  private func isBirth(_ digits: ArraySlice<Int>) -> Bool {
    let all = Array(digits)
    if all.count == 8, !(all[0] == 1 && all[1] == 9 || all[0] == 2 && all[1] == 0) { return false }
    let end = all.suffix(4).reduce(0) { $0 * 10 + $1 }
    let day = end % 100 > 60 ? end % 100 - 60 : end % 100
    return (1...12).contains(end / 100) && (1...31).contains(day)
  }

  /// Whether the last digit of ten fits the others, as the tax agency reckons it.
  private func isChecked(_ digits: ArraySlice<Int>) -> Bool {
    let sum = digits.enumerated().reduce(0) { sum, digit in
      let product = digit.element * (digit.offset.isMultiple(of: 2) ? 2 : 1)
      return sum + product / 10 + product % 10
    }
    return sum.isMultiple(of: 10)
  }

  private func telephone(from first: Int) -> Int? {
    let isInternational = first == 0 && plus != nil
    guard isInternational || groups[first].digits.first == 0 else { return nil }
    var digits = groups[first].digits
    var sizes = [digits.count]
    var last = first
    while last + 1 < groups.count, marks[last] != "+", digits.count < 12,
      groups[last + 1].digits.count < 9
    {
      last += 1
      digits += groups[last].digits
      sizes.append(groups[last].digits.count)
    }
    let lengths = isInternational || digits.starts(with: [0, 0]) ? 9...15 : 8...11
    guard lengths.contains(digits.count) else { return nil }
    return isTime(digits, sizes) ? nil : last
  }

  /// Whether it may be times or a date: "0800-1630", "07-15 16-22", "01-15 2027".
  private func isTime(_ digits: [Int], _ sizes: [Int]) -> Bool {
    let pairs = stride(from: 0, to: digits.count - 1, by: 2).map {
      digits[$0] * 10 + digits[$0 + 1]
    }
    switch sizes {
    case [4, 4]: return pairs[0] < 25 && pairs[1] < 60 && pairs[2] < 25 && pairs[3] < 60
    case [2, 2, 2, 2]: return pairs.allSatisfy { $0 < 25 }
    case [2, 2, 4]: return pairs[0] < 32 && pairs[1] < 32
    default: return false
    }
  }
}
