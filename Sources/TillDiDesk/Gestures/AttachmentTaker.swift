import Documents
import Files
import TextShape
import TillDiCore
import TillDiJournal
import TillDiWords

/// Keeps a file beside the record: first the file, without what tells more than the picture, then the line that names it.
package struct AttachmentTaker {
  private let asker: Asker
  private let description: String?
  private let inRoom: Bool
  private let session, activity: String?
  private var context: Context { asker.context }
  private var words: Words { asker.words }

  /// Takes what was said of the file, and whom to ask for what it shows.
  package init(
    _ asker: Asker, description: String?, inRoom: Bool, session: String?, activity: String?
  ) {
    self.asker = asker
    self.description = description
    self.inRoom = inRoom
    self.session = session
    self.activity = activity
  }

  /// From here on the person is told how large a file is, in bytes.
  private static var large: Int { 20_000_000 }

  /// Keeps one file.
  ///
  /// - Throws: A ``Report``; neither the file nor a line is then in the series.
  package func take(_ file: String, _ series: inout OpenSeries) throws {
    let name = shownName(of: file)
    let position = try self.position(in: series)
    let bytes = try read(file, name)
    let picture = PictureFile(bytes, name: name)
    let given =
      try description ?? asker.ask(words.whatDoesItShow(name), flag: "--description")
    let isMarked = given.hasPrefix("!")
    let stays = inRoom || isMarked

    let id = NoteID(context.drawName())
    let kept = picture.kept(as: id, name: name, bytes)
    let request = Request.attach(
      id, kept.file, text: isMarked ? typed(String(given.dropFirst())) : given, staysInRoom: stays)
    // Asked first, so that nothing is written that may not be; and again with the newest state as it is recorded.
    _ = try series.decided([request], at: position)
    let place = KeptFile(kept.file.stored, in: series.folder, disk: context.disk)
    if !series.record.isPreview {
      do throws(JournalFailure) {
        try place.keep(kept.bytes)
      } catch {
        throw Report(error, words)
      }
    }
    do {
      try series.perform(request, at: position)
    } catch let previewed as Previewed {
      try context.say(words.wouldBeKept(name))
      throw previewed
    } catch {
      place.remove()
      throw error
    }
    try context.say(
      words.attached(
        name, name: String(id.rawValue.prefix(5)), at: position?.session.rawValue))
    try tell(of: picture, name, kept.bytes, stays: stays)
    if stays { try context.say(words.attachmentStays) }
  }

  private func tell(
    of picture: PictureFile, _ name: String, _ bytes: [UInt8], stays: Bool
  ) throws {
    switch picture {
    case .photograph:
      try context.say(words.pictureIsClean)
      if bytes.count > Self.large {
        try context.tell(words.isLarge(megabytes: bytes.count / 1_000_000))
      }
    case .damaged: try context.tell(words.keptBroken(name, stays: stays))
    case .other:
      let convertible = ["heic", "heif", "avif", "tif", "tiff", "webp", "bmp", "gif"]
      try context.tell(
        words.keptAsItIs(
          name, mayBeConverted: convertible.contains(ending(of: name).lowercased()),
          isFromPhone: bytes.isHEIC, stays: stays))
    }
  }

  /// Reads a file that is nothing else, and not larger than a merge would carry.
  private func read(_ file: String, _ name: String) throws -> [UInt8] {
    let path = context.path(file)
    guard let status = context.disk.status(of: path), status.isRegular else {
      throw Report(words.cannotAttach(path))
    }
    let most = RecordFile.largestAttachment
    if status.size > most {
      throw Report(
        words.isTooLarge(name, megabytes: status.size / 1_000_000, most: most / 1_000_000))
    }
    guard let bytes = try? context.disk.contents(of: path) else {
      throw Report(words.cannotAttach(path))
    }
    if bytes.isEmpty { throw Report(words.isEmptyFile(name)) }
    return bytes
  }

  /// What the file is called, without the folders before it, in one line that commands no terminal.
  private func shownName(of file: String) -> String {
    let last = file.split(separator: "/").last.map(String.init) ?? file
    let plain = cleaned(last).text.unicodeScalars.map { scalar in
      // Marks that turn the reading direction could make `gpj.exe` look like a picture.
      switch scalar.properties.generalCategory {
      case .format, .lineSeparator, .paragraphSeparator, .control: " "
      default: String(scalar)
      }
    }.joined()
    return String(plain.prefix(120))
  }

  private func position(in series: OpenSeries) throws -> Position? {
    guard let named = session else { return series.series.lastPosition }
    return try series.programme().position(
      session: named, activity: activity, series.words)
  }
}

extension [UInt8] {
  /// Whether they begin as the pictures do that telephones take unless told otherwise, whatever the file is called.
  ///
  /// Source: ISO/IEC 23008-12, annex B: the brands of a file.
  fileprivate var isHEIC: Bool {
    guard count >= 12, self[4..<8].elementsEqual("ftyp".utf8) else { return false }
    return ["heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"]
      .contains(String(decoding: self[8..<12], as: UTF8.self))
  }
}

/// What follows the last full stop of a file's name.
private func ending(of name: String) -> String {
  name.contains(".") ? name.split(separator: ".").last.map(String.init) ?? "" : ""
}

extension PictureFile {
  /// What is kept of a file, and what the record says of it.
  fileprivate func kept(
    as id: NoteID, name: String, _ original: [UInt8]
  ) -> (file: AttachedFile, bytes: [UInt8]) {
    switch self {
    case .photograph(let photograph):
      let form: AttachedFile.Form = photograph.form == .jpeg ? .jpeg : .png
      let stored = AttachedFile.stored(id, ending: form == .jpeg ? "jpg" : "png")
      return (
        AttachedFile(
          stored: stored, name: name, picture: (form, photograph.width, photograph.height)),
        photograph.bytes
      )
    case .damaged, .other:
      let stored = AttachedFile.stored(id, ending: ending(of: name))
      return (AttachedFile(stored: stored, name: name), original)
    }
  }
}

extension Programme {
  /// A place in the programme, as it is named on the command line.
  ///
  /// - Throws: A ``Report`` where the programme has no such session, or the session no such activity.
  func position(session named: String, activity: String?, _ words: Words) throws -> Position {
    let id = try session(typed: named, words)
    let activity = activity.map { ActivityID($0) }
    if let activity, self.activity(activity, in: id) == nil {
      throw Report(.unknownActivity(activity.rawValue), words)
    }
    return Position(session: id, activity: activity)
  }
}
