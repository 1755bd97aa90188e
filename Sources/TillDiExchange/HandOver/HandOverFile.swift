package import TillDiCore
package import TillDiWords

/// What travels between the two laptops: one side's frozen list, or the replies to it.
///
/// Format 1; described in <doc:HandOverFiles>. Nothing that stays in the room is in it, nor counted.
package struct HandOverFile: Codable, Hashable, Sendable {
  /// What every such file begins with.
  package static let formatName = "tilldi-hand-over"
  /// The format this program writes, and the newest it reads.
  package static let formatVersion = 1

  /// What the file brings.
  package enum Kind: String, Codable, CaseIterable, Sendable {
    /// A side's frozen list.
    case list
    /// Replies to the staff's list.
    case replies
  }

  package var format = Self.formatName
  package var formatVersion = Self.formatVersion
  package let kind: Kind
  package let series: Origin
  package let track: TrackKind
  package let handOver: Version
  /// How far the sender's record had come; of two files of one version, the higher is the newer.
  package let number: Int
  package let heading: Particulars
  package let roles: Roles
  package let lines: [Line]
  /// Notes of earlier versions that left the list and may still be shown.
  package let earlier: [NoteID]
  /// The list's other versions that the sender knows, those that were taken back too; none beside replies.
  package let known: [HandOverID]
  /// Replies that were given and taken back.
  package let withdrawn: [ReplyID]

  /// The series.
  package struct Origin: Codable, Hashable, Sendable {
    package let id: String
    package let name: String
    package let language: Language
  }

  /// The version, from whom, to whom, and by when it is to be answered.
  package struct Version: Codable, Hashable, Sendable {
    package let id: HandOverID
    package let version: Int
    package let on: Day
    package let from: String
    package let to: String
    package let answerBy: Day
  }

  /// What a registrar files it by.
  package struct Particulars: Codable, Hashable, Sendable {
    @Explicit package var municipality: String?
    @Explicit package var board: String?
    @Explicit package var reference: String?
  }

  /// The roles that were heard, as they may be told: never how many.
  package struct Roles: Codable, Hashable, Sendable {
    package let named: [String]
    package let others: Bool
  }

  /// One line, as it was read aloud.
  package struct Line: Codable, Hashable, Sendable {
    package let note: NoteID
    package let list: ListKind
    package let rank: Int
    package let top: Bool
    package let wording: ActionID
    package let text: String
    @Explicit package var rewording: String?
    @Explicit package var detailWording: ActionID?
    @Explicit package var detail: String?
    package let gathered: [Gathered]
    package let links: [LinkedOffer]
    package let replies: [Answer]
  }

  /// What was gathered under a line.
  package struct Gathered: Codable, Hashable, Sendable {
    package let note: NoteID
    package let wording: ActionID
    package let text: String
    @Explicit package var detailWording: ActionID?
    @Explicit package var detail: String?
  }

  /// An offer that people linked to the line.
  package struct LinkedOffer: Codable, Hashable, Sendable {
    package let link: LinkID
    package let offer: NoteID
    package let grade: LinkGrade
  }

  /// A reply to the line.
  package struct Answer: Codable, Hashable, Sendable {
    package let id: ReplyID
    package let handOver: HandOverID
    package let revision: Int
    package let kind: ReplyKind
    package let role: String
    @Explicit package var reason: String?
    @Explicit package var by: Day?
    @Explicit package var effect: String?
    @Explicit package var done: Day?
    @Explicit package var toldBack: Day?
  }
}

extension HandOverFile {
  /// Reads a file.
  ///
  /// Spaces, line ends and the order of keys may differ from what was written: the checksum is over the content.
  ///
  /// - Throws: What is wrong with it.
  package init(_ bytes: [UInt8]) throws(HandOverFileFault) {
    let tree = try JSONTree(fileOf: bytes)
    guard tree["format"] == .text(Self.formatName) else { throw .notAHandOver }
    guard case .whole(let version)? = tree["formatVersion"], version >= 1 else {
      throw .incomplete("formatVersion")
    }
    if version > Self.formatVersion { throw .newerFormat(version) }
    if case .text(let track)? = tree["track"], TrackKind(rawValue: track) == nil {
      throw .unknownTrack(track)
    }
    guard tree["checksum"] == .text(tree.checksum) else { throw .changedByHand }
    self = try tree.decoded(as: Self.self)
    try check()
  }

  /// The bytes of the file: keys in the order they are read, indented, a line feed at the end.
  package var bytes: [UInt8] {
    let content = content
    let whole = JSONTree.object(content + [("checksum", .text(JSONTree.object(content).checksum))])
    return Array((whole.indented() + "\n").utf8)
  }

  /// What is counted: places in a list, versions, revisions.
  ///
  /// More than that nobody can have meant, and the sum of two would end the program.
  private static var counts: ClosedRange<Int> { 1...999_999_999 }
  /// How far a record may have come.
  private static var numbers: ClosedRange<Int> { 1...(1 << 52) }

  /// What no reader can make sense of, though it can be read.
  private func check() throws(HandOverFileFault) {
    let notes = lines.flatMap { [$0.note] + $0.gathered.map(\.note) }
    if lines.isEmpty || Set(notes).count != notes.count { throw .incomplete("lines") }
    if lines.contains(where: { $0.list.track != track }) {
      throw .incomplete("lines.list")
    }
    if !lines.map(\.rank).allSatisfy(Self.counts.contains) { throw .incomplete("lines.rank") }
    if kind == .replies, track != .staff { throw .incomplete("track") }
    if !Self.counts.contains(handOver.version) { throw .incomplete("handOver.version") }
    if !Self.numbers.contains(number) { throw .incomplete("number") }
    if !lines.flatMap(\.replies).map(\.revision).allSatisfy(Self.counts.contains) {
      throw .incomplete("lines.replies.revision")
    }
    if !series.id.isPlainName || series.id.contains(where: \.isUppercase) {
      throw .incomplete("series.id")
    }
    // Names are shown to people and typed by them; nothing else may hide in one.
    let wordings = lines.flatMap { [$0.wording] + $0.gathered.map(\.wording) }
    let replies =
      (lines.flatMap(\.replies).map(\.id) + withdrawn).map(\.rawValue) + known.map(\.rawValue)
    let names =
      [handOver.id.rawValue] + (notes + earlier).map(\.rawValue) + wordings.map(\.rawValue)
      + replies
    if !names.allSatisfy(\.isPlainName) { throw .incomplete("lines.note") }
  }
}

extension String {
  /// Whether it is letters and digits of ASCII, and hyphens.
  fileprivate var isPlainName: Bool {
    !isEmpty
      && utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
          UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "-"):
          true
        default: false
        }
      }
  }
}
