import TextShape
package import TillDiWords

extension Context {
  /// The line that answers a question of a dialogue; nil where nothing more comes in, or somebody leaves by the word that
  /// leaves a session.
  func answer() throws -> DecodedText? {
    if isInteractive { try errors.write("› ") }
    guard let line = input.next() else { return nil }
    return WalkCommand(typed: cleaned(line.text).text) == .quit ? nil : line
  }
}

/// Asks a person for what an option would have said; without a person it fails and names the option.
package struct Asker {
  package let context: Context
  package let words: Words
  package let mayAsk: Bool

  /// Takes the world, the words, and whether anybody may be asked.
  package init(context: Context, words: Words, mayAsk: Bool) {
    self.context = context
    self.words = words
    self.mayAsk = mayAsk
  }

  /// Whether there is somebody to ask.
  package var canAsk: Bool { mayAsk && context.isInteractive }

  /// Asks until there is an answer.
  ///
  /// - Throws: A ``Report`` when nobody can be asked or the input ends: silence is not consent.
  package func ask(_ question: String, flag: CommandPart) throws -> String {
    guard canAsk else { throw Report(words.missing(flag)) }
    while true {
      try context.errors.write(question + "\n› ")
      guard let line = context.input.next() else { throw Report(words.missing(flag)) }
      let answer = cleaned(line.text).text
      if !answer.isEmpty { return answer }
    }
  }

  /// Asks until the answer can be read, and says each time why it can't.
  ///
  /// - Throws: As ``ask(_:flag:)``.
  package func ask<Value>(
    _ question: String, flag: CommandPart, _ read: (String) throws -> Value
  ) throws -> Value {
    while true {
      let answer = try ask(question, flag: flag)
      do {
        return try read(answer)
      } catch let report as Report {
        try context.tell(report.text)
      }
    }
  }

  /// Asks for one of several, each on a line of its own with its number; the way out is 0.
  ///
  /// - Throws: As ``ask(_:flag:)``.
  package func number(_ question: String, of choices: [String], flag: CommandPart) throws -> Int {
    let rows =
      choices.enumerated().map { "  \($0.offset + 1)  \($0.element)" }
      + ["  0  \(words.wayOut(isFirst: false))"]
    return try ask(([question] + rows).joined(separator: "\n"), flag: flag) { answer in
      guard let number = Int(answer), (0...choices.count).contains(number) else {
        throw Report(words.notOneOf(choices.count))
      }
      return number
    }
  }

  /// Asks for a yes or a no.
  ///
  /// - Throws: As ``ask(_:flag:)``.
  package func yes(_ question: String, flag: CommandPart) throws -> Bool {
    while true {
      if let answer = Words.yesOrNo(try ask(question, flag: flag)) { return answer }
      try context.tell(words.text(of: .answerYesOrNo))
    }
  }
}
