import Foundation
import TillDiCore
import TillDiJournal
import TillDiProgrammes
import TillDiWords

/// Makes a new series on disk.
struct SeriesFounder {
  /// What was made.
  struct Made {
    let folderName: String
    let firstDay: Day?
    let carried: Int
    /// The series before anything was done in it.
    let empty: Series
    let warnings: [DiskWarning]
  }

  let context: Context
  let words: Words

  /// Makes the folder, the record's first line, the programme's text and the dates.
  ///
  /// Everything is decided before the folder is made, and what fails after that takes the folder with it; `more` is
  /// done in the new series too.
  ///
  /// - Throws: A ``Report``; then nothing was left behind.
  func found(
    name: String, heading: Heading, programme text: [UInt8]?, file: String?, dates: SessionDates?,
    after: String?, id: String = UUID().uuidString.lowercased(), requests more: [Request] = []
  ) throws -> Made {
    let title = name
    guard !title.isEmpty else { throw Report(.emptyText, words) }
    let bytes = text ?? Programmes.builtInBytes("tilldi") ?? []
    let programme = try load(bytes, file: file ?? "programme.yaml")
    let promises = try after.map { try promisesLeft(in: $0) } ?? []
    let fingerprint = Programmes.fingerprint(bytes)
    let plans = dates?.plans(for: programme, drawName: context.drawName) ?? []
    let first: [Event] =
      (heading == Heading() ? [] : [.headingSet(heading: heading)]) + [
        .programmeAdopted(programme: programme.id, fingerprint: fingerprint)
      ]
    let requests =
      promises.map { Request.carryOver(from: $0.from, promises: [$0.promise]) }
      + plans.map { .plan($0) } + more
    let now = context.now()
    let situation = Situation(
      today: now.day, programme: programme, now: now.timestamp, series: id)
    let begun = History(
      name: title, language: words.language,
      actions: [Action(id: "", number: 1, at: now.stamp, events: first)])
    do throws(Refusal) {
      _ = try begun.deciding(requests, situation, Stamp(at: now.stamp, by: context.laptop()))
    } catch {
      throw Report(error, planning: plans, typed: dates?.first, programme, words)
    }
    let (folderName, warnings) = try create(title, id, first)
    let folder = context.path(folderName)
    do {
      try keep(bytes, programme, in: folder)
      var options = SeriesOptions()
      options.series = folder
      options.language = words.language
      options.noInput = false
      var series = try OpenSeries(options, in: context)
      try series.perform(requests, programme)
    } catch {
      // It was made just now and by nobody else: the name is free for the next attempt.
      try? FileManager.default.removeItem(atPath: folder)
      throw error
    }
    return Made(
      folderName: folderName, firstDay: plans.first?.day, carried: promises.count,
      empty: begun.series, warnings: warnings)
  }

  private func load(_ bytes: [UInt8], file: String) throws -> Programme {
    do throws(ProgrammeProblems) {
      return try Programmes.load(bytes, file: file)
    } catch {
      throw Report(error, words)
    }
  }

  private func create(_ title: String, _ id: String, _ events: [Event]) throws -> (
    String, [DiskWarning]
  ) {
    do throws(JournalFailure) {
      let name = try FolderName(title).text
      let header = Header(
        series: id, name: title, language: words.language.rawValue)
      let first = PendingAction<Event>(
        at: context.now().stamp, by: context.laptop(), events: events)
      let made = try Journal.create(at: context.path(name), header: header, first: first)
      return (name, made.warnings)
    } catch {
      throw Report(error, words)
    }
  }

  /// Writes the programme that is run, and keeps this version of its text by fingerprint.
  private func keep(_ bytes: [UInt8], _ programme: Programme, in folder: String) throws {
    let text = String(decoding: bytes, as: UTF8.self)
    try ExportFile(path: folder + "/programme.yaml", words: words, isOwn: true).write(
      text, replacing: false)
    try KeptProgrammes(folder: folder, words: words).keep(bytes, programme)
  }

  private func promisesLeft(in folder: String) throws -> [(from: String, promise: CarriedPromise)] {
    var options = SeriesOptions()
    options.series = folder
    options.language = words.language
    options.noInput = false
    let old = try OpenSeries(options, in: context)
    return old.series.promisesToCarry(on: context.now().day).map { (old.series.name, $0) }
  }
}
