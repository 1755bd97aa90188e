import TextShape
import TillDiCore
import TillDiDesk
import TillDiWords

/// `tilldi` alone, to somebody who sits there: where the series is, and what can be done, by number.
///
/// Every choice is a command that could have been typed, and is run as if it had been: the menu does nothing itself.
///
/// ```
/// Vad vill ni göra?
///   1  Titta på ”Stöd & stör”: inget börjar
///   2  Hålla ”Stöd & stör”
///   …
///   0  Sluta
/// ›
/// ```
struct Menu {
  let context: Context
  let language: Language?
  /// The series that is meant, where it was said or chosen.
  private var named: String?
  /// That a page says how to go on, once is enough.
  private var hasShownStatus = false

  init(_ context: Context, series: String?, language: Language?) {
    self.context = context
    self.language = language
    named = series
  }

  /// Shows the menu until somebody leaves it, or nothing more comes in.
  ///
  /// - Throws: A ``Report`` or an ``OutputFailure``.
  mutating func lead() throws {
    while true {
      let finder = SeriesFinder(context: context, words: Words(context.language(language)))
      if finder.hasNoSeries(named) {
        try context.say(finder.words.nothingHere)
        guard try turn(Self.empty, finder.words) else { return }
        continue
      }
      if named == nil, let several = finder.several {
        let choices = several.map { MenuChoice(line: .series($0), does: .choose($0)) }
        guard try turn(choices, finder.words) else { return }
        continue
      }
      if !hasShownStatus { try context.showStatus(of: named, language, besideMenu: true) }
      hasShownStatus = true
      let opened = try OpenSeries(named, language, in: context)
      let pages = try MenuPages(opened, today: context.now().day)
      guard try turn(pages.first, opened.words) else { return }
    }
  }

  private static let empty: [MenuChoice] = [
    .run(
      .begin, "new", asking: .asked(.workplace), .option("--start", .firstDay),
      .also("--time", .time)),
    .read(.course, "programme", "course"),
    .run(.example, "demo"),
  ]

  /// Shows a page until something was done; false when somebody leaves it.
  private mutating func turn(_ choices: [MenuChoice], _ words: Words, isFirst: Bool = true) throws
    -> Bool
  {
    while true {
      let lines = choices.map { words.text(of: $0.line) } + [words.wayOut(isFirst: isFirst)]
      guard let number = try pick(words.menuTitle, lines, words), number > 0 else { return false }
      switch choices[number - 1].does {
      case .choose(let name):
        named = name
        return true
      case .page(let page):
        if choices[number - 1].line == .dates { try run(["schedule"]) }
        if try turn(page, words, isFirst: false) { return true }
      case .command(let parts):
        guard let typed = try arguments(parts, words) else { continue }
        try run(typed)
        return true
      case .reading(let parts):
        guard let typed = try arguments(parts, words) else { continue }
        try read(typed, words)
        return true
      case .paper(let parts):
        guard let typed = try arguments(parts, words),
          let output = try output(of: choices[number - 1].line, words)
        else { continue }
        try read(typed + output, words)
        return true
      case .file(let parts, let ending):
        guard let typed = try arguments(parts, words) else { continue }
        try run(typed + file(choices[number - 1].line, ending, words))
        return true
      }
    }
  }

  /// The number of a choice, 0 for the way out; nil where nothing more comes in.
  private func pick(_ title: String, _ lines: [String], _ words: Words) throws -> Int? {
    let rows = lines.enumerated().map { index, line in
      let number = index == lines.count - 1 ? 0 : index + 1
      return (number < 10 ? "  " : " ") + "\(number)  \(line)"
    }
    try context.errors.write("\n" + ([title] + rows).joined(separator: "\n") + "\n")
    while true {
      guard let answer = try ask("") else { return nil }
      if let number = Int(answer), (0..<lines.count).contains(number) { return number }
      if ["q", "sluta", "quit"].contains(answer.lowercased()) { return 0 }
      if !answer.isEmpty { try context.tell(words.notInMenu(lines.count - 1)) }
    }
  }

  private func ask(_ question: String) throws -> String? {
    try context.errors.write((question.isEmpty ? "" : question + "\n") + "› ")
    return context.input.next().map { cleaned($0.text).text.trimmed }
  }

  /// The command line, once what it needs was asked for; nil where somebody goes back.
  private func arguments(_ parts: [MenuChoice.Part], _ words: Words) throws -> [String]? {
    var arguments: [String] = []
    var isAnswered = false
    for part in parts {
      switch part {
      case .word(let word): arguments.append(word)
      case .asked(let question):
        guard let answer = try ask(question, words.menuGoesBack, words), !answer.isEmpty else {
          return nil
        }
        arguments.append(unquoted(answer))
      case .option(let name, let question):
        guard let answer = try ask(question, words.menuPasses, words) else { return nil }
        isAnswered = !answer.isEmpty
        if isAnswered { arguments.append("\(name)=\(unquoted(answer))") }
      case .needed(let name, let question):
        guard let answer = try ask(question, words.menuGoesBack, words), !answer.isEmpty else {
          return nil
        }
        arguments.append("\(name)=\(unquoted(answer))")
      case .also(let name, let question):
        guard isAnswered else { continue }
        guard let answer = try ask(question, words.menuPasses, words) else { return nil }
        if !answer.isEmpty { arguments.append("\(name)=\(unquoted(answer))") }
      case .mayBe(let question):
        guard let answer = try ask(question, words.menuPasses, words) else { return nil }
        if !answer.isEmpty { arguments.append(unquoted(answer)) }
      case .oneOf(let sessions):
        guard let session = try pick(of: sessions, words) else { return nil }
        arguments.append(session.id.rawValue)
      case .lineOf(let lines):
        let rows = lines.map { $0.text.cut(to: 70) } + [words.wayOut(isFirst: false)]
        guard let number = try pick(words.text(of: .whichNote), rows, words), number > 0 else {
          return nil
        }
        arguments.append(lines[number - 1].name)
      case .noteOf(let sessions):
        guard let session = try pick(of: sessions, words), let note = try pick(in: session, words)
        else { return nil }
        arguments.append(note.rawValue)
      }
    }
    return arguments
  }

  private func pick(of sessions: [Session], _ words: Words) throws -> Session? {
    let titles = sessions.map { $0.title[words.language] } + [words.wayOut(isFirst: false)]
    guard let number = try pick(words.whichSession, titles, words), number > 0 else { return nil }
    return sessions[number - 1]
  }

  /// Something that was said at a session, in the words that were said.
  private func pick(in session: Session, _ words: Words) throws -> NoteID? {
    let series = try OpenSeries(named, language, in: context).series
    let notes = series.noteOrder.compactMap { series.notes[$0] }
      .filter { $0.position?.session == session.id && !$0.isRemoved }
    let lines = notes.map { $0.text.cut(to: 70) } + [words.wayOut(isFirst: false)]
    guard let number = try pick(words.text(of: .whichNote), lines, words), number > 0 else {
      return nil
    }
    return notes[number - 1].id
  }

  /// Asks until the answer can be read where it is a day or a time: what was answered before is kept.
  private func ask(_ question: MenuQuestion, _ emptyLine: String, _ words: Words) throws -> String?
  {
    while true {
      guard let answer = try ask("\(words.text(of: question)) (\(emptyLine))") else { return nil }
      if answer.isEmpty { return answer }
      do {
        let today = context.now().day
        switch question {
        case .time, .newTime: return try ClockTime(typed: answer, words).description
        case .firstDay, .newDay: return try Day(typed: answer, today: today, words).description
        case .dayHeld:
          return try Day(typed: answer, today: today, looksBack: true, words).description
        default: return answer
        }
      } catch let report as Report {
        try context.tell(report.text)
      }
    }
  }

  /// A terminal puts quotation marks around a file that is drawn into it.
  private func unquoted(_ answer: String) -> String {
    for mark in ["'", "\""]
    where answer.count > 1 && answer.hasPrefix(mark) && answer.hasSuffix(mark) {
      return String(answer.dropFirst().dropLast())
    }
    return answer
  }

  /// Where a paper goes; nil where somebody goes back.
  private func output(of line: MenuLine, _ words: Words) throws -> [String]? {
    let ways: [MenuLine] = [.here, .word, .browser]
    let lines = ways.map { words.text(of: $0) } + [words.wayOut(isFirst: false)]
    guard let number = try pick(words.text(of: line), lines, words), number > 0 else { return nil }
    switch ways[number - 1] {
    case .word: return try file(line, "docx", words)
    case .browser: return try file(line, "html", words)
    default: return ["--format", "terminal"]
    }
  }

  /// A name in the folder of exports that no file has.
  private func file(_ line: MenuLine, _ ending: String, _ words: Words) throws -> [String] {
    let series = try OpenSeries(named, language, in: context)
    return ["--output", "exports/" + series.freeName(words.fileName(of: line), ending)]
  }

  /// Runs a command; what is longer than the screen is shown a screen at a time.
  private func read(_ arguments: [String], _ words: Words) throws {
    guard let rows = context.rows(), !context.isReadAloud else { return try run(arguments) }
    var reader = context
    reader.output = TextSink()
    try run(arguments, in: reader)
    var lines = reader.output.text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    if lines.last?.isEmpty == true { lines.removeLast() }
    // The question and the line it is answered on stand below, and what fits with them is no page more.
    let page = max(1, rows - 3)
    while true {
      let shown = lines.prefix(lines.count <= rows ? rows : page)
      lines.removeFirst(shown.count)
      try context.output.write(Array((shown.joined(separator: "\n") + "\n").utf8))
      guard !lines.isEmpty else { return }
      guard let answer = try ask(words.moreBelow(lines.count)), answer.isEmpty else { return }
    }
  }

  private func run(_ arguments: [String]) throws { try run(arguments, in: context) }

  private func run(_ arguments: [String], in context: Context) throws {
    var context = context
    context.isBesideMenu = true
    var arguments = arguments
    let takesNoSeries = ["new", "demo"].contains(arguments[0]) || arguments.contains("course")
    if let named, !takesNoSeries { arguments += ["--series", named] }
    if let language, arguments[0] != "demo" { arguments += ["--language", language.rawValue] }
    // What went wrong was told, and the menu is there to try again.
    _ = Program.run(arguments, context)
  }
}

extension String {
  /// As much of it as fits on a line, with a sign where it is cut.
  fileprivate func cut(to width: Int) -> String {
    let line = split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count <= width ? line : line.prefix(width - 1) + "…"
  }

  fileprivate var trimmed: String {
    let front = drop(while: \.isWhitespace)
    return String(front.reversed().drop(while: \.isWhitespace).reversed())
  }
}
