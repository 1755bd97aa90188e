package import Documents
import TillDiCore
import TillDiWords

extension Reports {
  /// The paper for the wall: one A4 with both tracks as mirror images, and the lists that meet in the middle.
  ///
  /// The flyer that belongs to the model is lost, this one is ours. Source: *The model*, “The figure”.
  package func flyer() -> Document {
    Document(
      title: programme.map { text($0.title) } ?? phrases.noProgramme,
      language: words.language.rawValue, paper: Paper(setting: .poster)
    ) {
      if let programme {
        paragraph(programme.flyer.map { text($0.statement) } ?? text(programme.summary))
        if let staff = programme.track(.staff), let management = programme.track(.management) {
          mirror(staff, management)
        }
        if let flyer = programme.flyer {
          Block.callout(
            Callout(title: .text(text(flyer.meeting))) { paragraph(text(flyer.audience)) })
        }
        whereToTurn(programme)
      }
    }
  }

  /// Step beside step, then list beside list.
  private func mirror(_ staff: Track, _ management: Track) -> Block {
    let numbers = Set((staff.steps + management.steps).map(\.number)).sorted()
    func label(_ number: Int, _ track: Track) -> Inlines {
      track.steps.first { $0.number == number }.map { .text(text($0.label)) } ?? []
    }
    return .table(
      Table(
        columns: [
          Table.Column(.text(text(staff.title)), .trailing, share: 44),
          Table.Column("", .center, share: 12),
          Table.Column(.text(text(management.title)), share: 44),
        ],
        rows: [[motto(staff), "", motto(management)]]
          + numbers.map { [label($0, staff), .text("\($0)"), label($0, management)] }
          + [
            [
              .strong(.text(text(staff.listTitle))), .strong(.text(phrases.meets)),
              .strong(.text(text(management.listTitle))),
            ]
          ]))
  }

  /// What a side practises; the two halves of *Träna & Ta – Värderingsförmågan* on lines of their own.
  private func motto(_ track: Track) -> Inlines {
    let halves = text(track.motto).split(separator: " – ", maxSplits: 1).map(String.init)
    guard halves.count == 2 else { return .emphasis(.text(text(track.motto))) }
    return .emphasis([.strong(.text(halves[0])), .lineBreak, .text(halves[1])])
  }

  /// Room to write place and time in, and whom to ask: a role, never a name.
  private func whereToTurn(_ programme: Programme) -> Block {
    .table(
      Table(
        columns: [Table.Column("", share: 32), Table.Column("", share: 68)],
        rows: [
          [.strong(.text(phrases.whereAndWhen)), ""],
          [.strong(.text(phrases.askWhom)), .text(asked(programme))],
        ], for: .form))
  }

  /// Whom to ask.
  func asked(_ programme: Programme) -> String {
    programme.flyer.map { text($0.ask) } ?? phrases.askTheLeader
  }
}
