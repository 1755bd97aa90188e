import Foundation
import Testing

/// A command that writes, and what has to be there before it.
struct WritingCommand: Sendable, CustomTestStringConvertible {
  let arguments: [String]
  /// The kept record that it is tried on.
  var record = KeptRecord.betweenManagement
  /// What is typed into it, a line at a time.
  var input = ""
  /// Commands that were run before it.
  var before: [[String]] = []
  /// What more must lie there.
  var prepare: @Sendable (LaidOutRecord) throws -> Void = { _ in }
  /// Whether it writes the record anew, and not only at its end.
  var rewrites = false
  /// Whether it saves one thing after another, of which the first may be there and the last not.
  var savesInSteps = false
  /// Words that are nowhere in the folder once it says that it is done.
  var gone: String?

  var testDescription: String { arguments.joined(separator: " ") }

  init(
    _ arguments: String..., on record: KeptRecord = .betweenManagement, input: String = "",
    after before: [[String]] = [], rewrites: Bool = false, savesInSteps: Bool = false,
    gone: String? = nil, prepare: @escaping @Sendable (LaidOutRecord) throws -> Void = { _ in }
  ) {
    self.arguments = arguments
    self.record = record
    self.input = input
    self.before = before
    self.prepare = prepare
    self.rewrites = rewrites
    self.savesInSteps = savesInSteps
    self.gone = gone
  }

  /// Every one there is.
  static let all = said + lists + papers + files + rewriting

  private static let said = [
    WritingCommand("note", "Skrivaren"),
    WritingCommand(
      "note", "-", "--kind", "offer", input: "En plats i rådet\n!Bara här\nEn pott\n",
      savesInSteps: true),
    WritingCommand(
      "run", "staff-3",
      on: .betweenStaff,
      input: "En dröm\n/här 3 undersköterska\nEn till\n/ändra 1 En annan\n/ångra\nSist\n/sluta\n",
      savesInSteps: true),
    WritingCommand("review", "3", "--seen", "partly", "--example", "Två system"),
    WritingCommand("adjust", "staff-2", "Natten kom inte", "--changed", "Ett tillfälle till"),
    WritingCommand("heading", "--board", "Nämnden"),
    WritingCommand("schedule", "move", "staff-3", "2027-02-16", "15:00"),
    WritingCommand("room", "454ce"),
    WritingCommand("undo", "ug4as"),
    WritingCommand("close", "--yes"),
  ]

  private static let lists = [
    WritingCommand("rank", "management", "2", "1", "3"),
    WritingCommand("needs", "kan1", "--able", "en timme"),
    WritingCommand("map", "dream", "--edit", "1", "Köp: enhetschef -> laget"),
    WritingCommand("link", "stör2", "kan2"),
    WritingCommand("unlink", "vill1", "kan1"),
    WritingCommand("reply", "stöd1", "--kind", "yes", "--role", "enhetschef", "--by", "2027-01-30"),
    WritingCommand("follow-up", "--done", "vill1"),
    WritingCommand("trust-check", "--clear"),
    WritingCommand("check", "--choose", "ubx8f", on: .everything),
  ]

  private static let papers = [
    WritingCommand("list", "staff", "--output", "lista.docx"),
    WritingCommand("report", "--output", "exports/rapport.md"),
    WritingCommand("report", "--output", "rapport.html", "--force") {
      try $0.stand.write("mitt eget", to: "Solgården/rapport.html")
    },
    WritingCommand("hand-over", "replies", "--output", "svar.json"),
    WritingCommand(
      "hand-over", "management", "--from", "områdeschef", "--to", "undersköterska",
      "--answer-by", "2027-03-30", "--room-said-yes", "--output", "ny.json",
      after: [["rank", "management", "2", "1", "3"]], savesInSteps: true),
    WritingCommand("board", "--once"),
    WritingCommand("programme", "copy", "p.yaml"),
  ]

  private static let files = [
    WritingCommand("attach", "bild.txt", "--description", "En bild") {
      try $0.stand.write("en bild", to: "Solgården/bild.txt")
    },
    WritingCommand(
      "receive", "svar.json", on: .betweenStaff,
      prepare: {
        try $0.giveFile("hand-over-replies.json", of: .betweenManagement, as: "svar.json")
        // As it was before they came.
        try $0.stand.damage { text in
          text.split(separator: "\n").filter { !$0.contains("\"2026-04-21T") }
            .map { $0 + "\n" }.joined()
        }
      }),
    WritingCommand(
      "receive", "lista.json", "--new",
      prepare: { try $0.giveFile("hand-over-staff.json", of: .betweenStaff, as: "lista.json") }),
    WritingCommand("new", "Björken", "--start", "2027-03-01"),
    WritingCommand("new", "Björken", "--after", "."),
  ]

  private static let rewriting = [
    WritingCommand(
      "mask", "kan3", "Två timmar", "--with", "[tid]",
      after: [["list", "management", "--output", "exports/lista.md"]], rewrites: true,
      gone: "Två timmar"),
    WritingCommand(
      "erase", "kan3", "--yes", after: [["list", "management", "--output", "exports/lista.md"]],
      rewrites: true, gone: "Två timmar"),
    WritingCommand("check", "--set-aside", rewrites: true) {
      try $0.stand.damage { $0 + "{\"halv\n" }
    },
    WritingCommand("merge", "annan", rewrites: true, prepare: { try $0.makeCopy() }),
    WritingCommand(
      "merge", "annan", "--yes", rewrites: true, gone: "Två timmar",
      prepare: { try $0.makeCopy(erasing: "kan3") }),
  ]
}

extension LaidOutRecord {
  /// Gives the person a file that another laptop wrote.
  fileprivate func giveFile(_ name: String, of other: KeptRecord, as own: String) throws {
    let bytes = try Data(contentsOf: other.expected.appendingPathComponent(name))
    try stand.write(bytes, to: "Solgården/" + own)
  }

  /// Makes another computer's copy in the folder `annan`, with a note and an attachment more, perhaps with one erased.
  fileprivate func makeCopy(erasing line: String? = nil) throws {
    let copy = try Stand()
    try FileManager.default.copyItem(atPath: stand.series, toPath: copy.series)
    let other = LaidOutRecord(stand: copy, today: today)
    try copy.write("en bild", to: "Solgården/bild.txt")
    var commands = [
      ["note", "Sagt på natten"], ["attach", "bild.txt", "--description", "En bild"],
    ]
    if let line { commands.append(["erase", line, "--yes"]) }
    for command in commands {
      guard try other.run(command, names: "copyname").status == 0 else {
        throw CocoaError(.executableLoad)
      }
    }
    try FileManager.default.copyItem(atPath: copy.series, toPath: stand.series + "/annan")
  }
}
