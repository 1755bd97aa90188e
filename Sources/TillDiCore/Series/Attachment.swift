/// A file that was put beside the record, such as a photograph of what a group drew, with its description.
///
/// The description is what counts, and what every document has; the picture is shown where it can be. It is called
/// and treated as a note is – its words are put right, it is taken away, stays in the room, is masked and erased –
/// but it is none: it stands in no list and is counted nowhere.
///
/// Source: <doc:TheModel#Photographs-of-drawings>.
public struct Attachment: Hashable, Sendable {
  /// What was kept.
  public let file: AttachedFile
  /// The description, with everything that happened to it since; of the kind `remark`.
  public internal(set) var note: Note

  /// Names the attachment.
  public var id: NoteID { note.id }

  /// What the file shows, as it is told now.
  public var description: String { note.text }

  /// Whether others than the room may see it.
  public var mayLeave: Bool { note.mayLeave }
}

/// A file as it was kept, in the record's words.
///
/// Source: <doc:TheModel#Photographs-of-drawings>.
public struct AttachedFile: Hashable, Sendable, Codable {
  /// The forms of pictures that documents show.
  public enum Form: String, Hashable, Sendable, RecordedName, CaseIterable {
    /// Most photographs.
    case jpeg
    /// Most pictures of a screen.
    case png
  }

  /// Its name in the series' `attachments`: ASCII letters and digits, and a full stop before its ending.
  public let stored: String
  /// What it was called where it came from, to be known again by.
  public let name: String
  /// The form of a picture that can be shown; none for a file that is only named.
  public let form: Form?
  /// How wide the picture is, in points, as it is shown.
  public let width: Int?
  /// How high it is.
  public let height: Int?

  /// Takes every part; `picture` is what is known of one that can be shown.
  public init(
    stored: String, name: String, picture: (form: Form, width: Int, height: Int)? = nil
  ) {
    self.stored = stored
    self.name = name
    form = picture?.form
    width = picture?.width
    height = picture?.height
  }

  /// Reads what was kept.
  ///
  /// - Throws: Where the file's name is not one that this program gives: it must not lead out of the folder.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    stored = try container.decode(String.self, forKey: .stored)
    name = try container.decode(String.self, forKey: .name)
    form = try container.decodeIfPresent(Form.self, forKey: .form)
    width = try container.decodeIfPresent(Int.self, forKey: .width)
    height = try container.decodeIfPresent(Int.self, forKey: .height)
    guard Self.mayBeStored(stored) else {
      throw DecodingError.dataCorruptedError(
        forKey: .stored, in: container, debugDescription: "no name for an attachment")
    }
  }

  private enum CodingKeys: String, CodingKey {
    case stored, name, form, width, height
  }

  /// Whether a name is one that a kept file may have.
  public static func mayBeStored(_ name: String) -> Bool {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count <= 2
      && parts.allSatisfy { part in
        !part.isEmpty && part.utf8.count <= 40
          && part.unicodeScalars.allSatisfy {
            ("a"..."z").contains($0) || ("A"..."Z").contains($0) || ("0"..."9").contains($0)
          }
      }
  }

  /// The name under which a file is kept: the attachment's own, and the ending where that is plain.
  public static func stored(_ id: NoteID, ending: String) -> String {
    let plain = ending.lowercased()
    let name = "\(id).\(plain)"
    return plain.utf8.count <= 8 && mayBeStored(name) ? name : id.rawValue
  }
}

extension Series {
  /// The attachments that may be shown, in the order they came.
  public var shownAttachments: [Attachment] {
    attachmentOrder.compactMap { attachments[$0] }.filter(\.mayLeave)
  }

  /// A note, or the description of an attachment: what was said in somebody's words under that name.
  public func described(_ id: NoteID) -> Note? { notes[id] ?? attachments[id]?.note }
}

extension History {
  /// The files that were kept with something, also where that was undone or taken away.
  ///
  /// A file that something else names too is not among them.
  public func files(of subject: Subject) -> [String] {
    var own: Set<String> = []
    var others: Set<String> = []
    for case .attached(let attached) in actions.flatMap(\.events) {
      let file = attached.file.stored
      if Subject(attached.note) == subject { own.insert(file) } else { others.insert(file) }
    }
    return own.subtracting(others).sorted()
  }
}
