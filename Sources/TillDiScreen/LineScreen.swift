package import Documents
package import TillDiCore
package import TillDiWalk
package import TillDiWords

/// Makes plain lines of what a walk shows: for a pipe, a screen reader, or any terminal at all.
///
/// ```swift
/// let document = LineScreen(words: words).document(for: .phrase(.undone))
/// print(TerminalWriter(width: 80).write(document))  // Ångrat. /gör-om tar tillbaka det.
/// ```
package struct LineScreen: Sendable {
  let words: Words

  /// Speaks in some words.
  package init(words: Words) {
    self.words = words
  }

  /// The lines for one thing to show.
  package func document(for show: WalkShow) -> Document {
    Document(language: words.language.rawValue, blocks: blocks(for: show))
  }

  /// What stands before the line that is typed.
  package func prompt(kind: NoteKind, asks: Bool) -> String {
    asks ? "› " : "\(words.name(of: kind))› "
  }

  private func blocks(for show: WalkShow) -> [Block] {
    switch show {
    case .opening(let opening): blocks(for: opening)
    case .activity(let view): blocks(for: view)
    case .saved(let note): [.paragraph(saved(note))]
    case .lists(let lists): lists.flatMap { blocks(for: $0) }
    case .meeting(let meeting): blocks(for: meeting)
    case .map(let kind, let moments, let changes): blocks(for: kind, moments, changes)
    case .proposals(let proposals): blocks(for: proposals)
    case .question(let question): blocks(for: question)
    case .groups(let groups): blocks(for: groups)
    case .ballot(let count, let lines): blocks(for: count, lines)
    case .phrase(let phrase): [.paragraph(.text(words.text(of: phrase)))]
    case .refusal(let refusal): [.paragraph(.text(words.text(of: refusal)))]
    case .board: []
    case .address(let address): [.preformatted(address)]
    case .help(let help): self.help(help)
    case .editor(_, let command): [.paragraph(.text(words.text(of: .needsArgument(command))))]
    case .ended(let summary): blocks(for: summary)
    }
  }

  private func saved(_ saved: NumberedNote) -> Inlines {
    let kind = words.name(of: saved.note.kind)
    let room = saved.note.staysInRoom ? " · \(words.staysInRoom)" : ""
    return .text("  \(saved.number) · \(kind)\(room) · \(words.saved)")
  }

  /// What can be done now; where everything was asked for, that.
  private func help(_ help: WalkHelp) -> [Block] {
    if help.isAll { return everything(help) }
    let rows = help.commands.map { command -> [Inlines] in
      let spoken = command.spoken(in: words)
      let name = "/\(spoken.names[0]) \(spoken.argument)"
      return [.text(name), .text(spoken.meaning)]
    }
    return [
      .paragraph(.text(help.isAsking ? words.howToAnswer : words.howToNote)),
      .table(Table(columns: ["", ""], rows: rows)),
    ] + (help.isAsking ? [] : kindsHere(help))
  }

  /// Every command by all its names.
  private func everything(_ help: WalkHelp) -> [Block] {
    let commands = WalkCommand.allCases.map { command -> [Inlines] in
      let spoken = command.spoken(in: words)
      let names = spoken.names.map { "/\($0)" }.joined(separator: ", ")
      return [.text("\(names) \(spoken.argument)"), .text(spoken.meaning)]
    }
    return [
      .paragraph(.text(words.howToType)),
      .table(
        Table(
          columns: [Table.Column(.text(words.write)), Table.Column(.text(words.andThis))],
          rows: commands)),
    ] + kindsHere(help)
  }

  private func kindsHere(_ help: WalkHelp) -> [Block] {
    let switches = help.kinds.map { "/\(words.name(of: $0))" }.joined(separator: " · ")
    return help.kinds.count > 1 ? [.paragraph(.text(words.kindsHere(switches)))] : []
  }
}
