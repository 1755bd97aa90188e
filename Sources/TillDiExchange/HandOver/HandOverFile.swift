package import TillDiCore
package import TillDiWords

/// What travels between the two laptops: one side's frozen list, or the replies to it.
///
/// Format 1; described in <doc:HandOverFiles>. Nothing that stays in the room is in it, nor counted. Each part says
/// beside it how it stands in the file: it is written, read and described by that.
package struct HandOverFile: Hashable, Sendable {
  /// What the file brings.
  package enum Kind: String, KnownWord {
    /// A side's frozen list.
    case list
    /// Replies to the staff's list.
    case replies
  }

  package let kind: Kind
  package let series: Origin
  package let track: TrackKind
  package let handOver: Version
  /// How far the sender's record had come.
  package let number: Int
  /// What a registrar files it by.
  package let heading: Heading
  package let roles: Roles
  package let lines: [Line]
  package let earlier: [NoteID]
  package let known: [HandOverID]
  package let withdrawn: [ReplyID]

  static let reading = ReadableShape(
    HandOverFile.init(
      kind:series:track:handOver:number:heading:roles:lines:earlier:known:withdrawn:),
    Field("kind", \.kind), Field("series", \.series),
    Field("track", about: "Whose list it is; staff for replies.", \.track),
    Field("handOver", \.handOver),
    Field(
      "number", about: "Of two files of one version, the higher is the newer.",
      as: .whole(1...(1 << 52)), \.number),
    Field("heading", \.heading), Field("roles", \.roles),
    Field("lines", as: .list(Line.form, least: 1), \.lines),
    Field(
      "earlier", about: "Notes of earlier versions that left the list and may still be shown.",
      as: .list(.name), \.earlier),
    Field(
      "known",
      about:
        "The list's other versions that the sender knows, those that were taken back too; none beside replies.",
      as: .list(.name), \.known),
    Field(
      "withdrawn", about: "Replies that were given and taken back.", as: .list(.name), \.withdrawn))

  /// The series.
  package struct Origin: Hashable, ReadableShaped {
    package let id: String
    package let name: String
    package let language: Language

    static let reading = ReadableShape(
      Origin.init,
      Field(
        "id", about: "The UUID that both laptops' folders have.", as: .pattern("^[0-9a-z-]+$"), \.id
      ),
      Field("name", \.name), Field("language", \.language))
  }

  /// The version, from whom, to whom, and by when it is to be answered.
  package struct Version: Hashable, ReadableShaped {
    package let id: HandOverID
    package let version: Int
    package let on: Day
    package let from: String
    package let to: String
    package let answerBy: Day

    static let reading = ReadableShape(
      Version.init,
      Field("id", as: .name, \.id), Field("version", as: .tally, \.version), Field("on", \.on),
      Field("from", about: "The role that carries the list.", \.from),
      Field("to", about: "The role that receives it.", \.to), Field("answerBy", \.answerBy))
  }

  /// The roles that were heard, as they may be told.
  package struct Roles: Hashable, ReadableShaped {
    package let named: [String]
    package let others: Bool

    static let reading = ReadableShape(
      Roles.init,
      Field("named", \.named),
      Field("others", about: "Whether others were heard; never how many.", \.others))
  }

  /// One line, as it was read aloud.
  package struct Line: Hashable, ReadableShaped {
    package let note: NoteID
    package let list: ListKind
    package let rank: Int
    package let number: Int?
    package let top: Bool
    package let text: String
    package let rewording: String?
    package let detail: String?
    package let wording: ActionID
    package let detailWording: ActionID?
    package let gathered: [Gathered]
    package let links: [LinkedOffer]
    package let replies: [Answer]

    static let reading = ReadableShape(
      Line.init,
      Field("note", as: .name, \.note), Field("list", \.list), Field("rank", as: .tally, \.rank),
      Field(
        "number", about: "What the line is called by, where that is not its place.", as: .tally,
        ifAny: \.number),
      Field("top", \.top),
      Field(
        "text", about: "As it was read aloud; empty for a claim that is a route alone.", \.text),
      Field("rewording", \.rewording),
      Field("detail", about: "A claim's route, or an offer's conditions.", \.detail),
      Field("wording", about: "Changes when the words do.", as: .name, \.wording),
      Field("detailWording", as: .part("nameOrNull"), \.detailWording),
      Field("gathered", \.gathered), Field("links", \.links), Field("replies", \.replies))
  }

  /// What was gathered under a line.
  package struct Gathered: Hashable, ReadableShaped {
    package let note: NoteID
    package let text: String
    package let detail: String?
    package let wording: ActionID
    package let detailWording: ActionID?

    static let reading = ReadableShape(
      Gathered.init,
      Field("note", as: .name, \.note), Field("text", \.text), Field("detail", \.detail),
      Field("wording", as: .name, \.wording),
      Field("detailWording", as: .part("nameOrNull"), \.detailWording))
  }

  /// An offer that people linked to the line.
  package struct LinkedOffer: Hashable, ReadableShaped {
    package let link: LinkID
    package let offer: NoteID
    package let grade: LinkGrade

    static let reading = ReadableShape(
      LinkedOffer.init,
      Field("link", as: .name, \.link),
      Field("offer", about: "A line of management's list.", as: .name, \.offer),
      Field("grade", about: "How far the offer serves the line; people said so.", \.grade))
  }

  /// A reply to the line.
  package struct Answer: Hashable, ReadableShaped {
    package let id: ReplyID
    package let kind: ReplyKind
    package let reason: String?
    package let role: String
    package let by: Day?
    package let effect: String?
    package let done: Day?
    package let toldBack: Day?
    package let handOver: HandOverID
    package let revision: Int

    static let reading = ReadableShape(
      Answer.init,
      Field("id", as: .name, \.id), Field("kind", \.kind), Field("reason", \.reason),
      Field("role", \.role), Field("by", \.by), Field("effect", \.effect), Field("done", \.done),
      Field("toldBack", \.toldBack),
      Field("handOver", about: "The version that was answered.", as: .name, \.handOver),
      Field("revision", about: "One more for each change.", as: .tally, \.revision))
  }
}

extension Heading: ReadableShaped {
  static let reading = ReadableShape(
    Heading.init(municipality:board:reference:),
    Field("municipality", \.municipality), Field("board", \.board),
    Field("reference", \.reference))
}

extension JSONForm {
  /// What is counted: places in a list, versions, revisions.
  ///
  /// More than that nobody can have meant, and the sum of two would end the program.
  fileprivate static let tally = JSONForm.whole(1...999_999_999)
}

// MARK: As a whole

extension HandOverFile: Shaped {
  /// What every such file begins with.
  private static let formatName = "tilldi-hand-over"
  /// The format this program writes, and the newest it reads.
  private static let formatVersion = 1

  private static let content = Shape<HandOverFile> {
    Field("format", as: .exactly(.text(formatName))) { _ in formatName }
    Field("formatVersion", as: .exactly(.whole(formatVersion))) { _ in formatVersion }
    Field("about", about: "What the file is, for whoever opens it; no program reads it.") {
      Words($0.series.language).aboutHandOverFiles
    }
    reading.shape
  }

  static let shape = Shape<HandOverFile> {
    content
    Field(
      "checksum",
      about:
        "FNV-1a, 64 bits, of the content: everything but checksum, on one line, without spaces, keys sorted, in UTF-8. It notices what was changed by hand or damaged on the way; it is no signature.",
      as: .pattern("^fnv1a64:[0-9a-f]{16}$")
    ) { content.json($0).checksum }
  }

  /// The bytes of the file: keys in the order they are read, indented, a line feed at the end.
  package var bytes: [UInt8] { json.written(.file) + "\n".utf8 }

  /// Reads a file.
  ///
  /// Spaces, line ends and the order of keys may differ from what was written: the checksum is over the content.
  ///
  /// - Throws: What is wrong with it.
  package init(_ bytes: [UInt8]) throws(HandOverFileFault) {
    let file = try JSON(fileOf: bytes)
    guard file["format"] == .text(Self.formatName) else { throw .notAHandOver }
    guard case .whole(let version)? = file["formatVersion"], version >= 1 else {
      throw .incomplete("formatVersion")
    }
    if version > Self.formatVersion { throw .newerFormat(version) }
    if case .text(let track)? = file["track"], TrackKind(rawValue: track) == nil {
      throw .unknownTrack(track)
    }
    guard file["checksum"] == .text(file.checksum) else { throw .changedByHand }
    self = try Self.reading.value(file, "")
    try check()
  }

  /// What no reader can make sense of, though each part can be read.
  private func check() throws(HandOverFileFault) {
    let notes = lines.flatMap { [$0.note] + $0.gathered.map(\.note) }
    if Set(notes).count != notes.count { throw .incomplete("lines") }
    if lines.contains(where: { $0.list.track != track }) { throw .incomplete("lines.list") }
    let names = lines.map { "\($0.list)\($0.number ?? $0.rank)" }
    if Set(names).count != names.count { throw .incomplete("lines.number") }
    if kind == .replies, track != .staff { throw .incomplete("track") }
    if !series.id.isPlainName || series.id.contains(where: \.isUppercase) {
      throw .incomplete("series.id")
    }
  }
}

extension JSONSchema {
  /// What `tilldi hand-over` writes with `--output`.
  package static let handOver = JSONSchema(
    name: "hand-over", title: "TillDi hand-over, format 1",
    about: "One side's frozen list, or the replies to it, between two laptops.",
    whole: HandOverFile.form,
    parts: [
      ("name", .name), ("nameOrNull", .text.orNull), ("textOrNull", .text.orNull), ("day", .day),
      ("dayOrNull", .day.orNull), ("line", HandOverFile.Line.form),
      ("gathered", HandOverFile.Gathered.form), ("link", HandOverFile.LinkedOffer.form),
      ("reply", HandOverFile.Answer.form),
    ])
}
