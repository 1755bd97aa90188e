import Files
import Foundation
package import TillDiCore
package import TillDiJournal
import TillDiProgrammes
import TillDiReports
package import TillDiWords

/// Makes a new series on disk.
package struct SeriesFounder {
  /// What was made.
  package struct Made {
    package let folderName: String
    package let firstDay: Day?
    package let carried: Int
    /// What the series begins with: where it is settled who answers, else its first session.
    package let beginsWith: Session?
    /// How many lines without an answer came along from the last series.
    package let unanswered: Int
    /// The series before anything was done in it.
    package let empty: Series
    package let warnings: [DiskWarning]
  }

  package let context: Context
  package let words: Words

  /// Takes where the series is to lie, and its words.
  package init(context: Context, words: Words) {
    self.context = context
    self.words = words
  }

  /// A series that is about to be: everything is decided, nothing is made.
  package struct Plan {
    let folderName: String
    let header: Header
    /// What stands on the record's first line.
    let first: [Event]
    /// What is done in the new series.
    let requests: [Request]
    let programme: (text: [UInt8], Programme)
    let firstDay: Day?
    let carried: Int
    let unanswered: Int
    /// The series before anything is done in it, and the actions that come then.
    let begun: History
    let actions: [Action]
  }

  /// Decides everything about a new series; `more` is done in it too.
  ///
  /// - Throws: A ``Report`` that says why there can be no such series.
  package func plan(
    name: String, heading: Heading, programme text: [UInt8]?, file: String?, dates: SessionDates?,
    after: String?, id: String = UUID().uuidString.lowercased(), requests more: [Request] = []
  ) throws -> Plan {
    guard !name.isEmpty else { throw Report(.emptyText, words) }
    let bytes = text ?? Programmes.builtInBytes("tilldi") ?? []
    let programme = try load(bytes, file: file ?? "programme.yaml")
    let left = try after.map { try OpenSeries($0, words.language, in: context).series }
    let today = context.now().day
    let plans = dates?.plans(for: programme, drawName: context.drawName) ?? []
    let first: [Event] =
      (heading == Heading() ? [] : [.headingSet(heading: heading)]) + [
        .programmeAdopted(programme: programme.id, fingerprint: Programmes.fingerprint(bytes))
      ]
    let requests =
      (left.map { Request.carryOver(from: $0, on: today) } ?? [])
      + plans.map { .plan($0) } + more
    let now = context.now()
    let situation = Situation(
      today: now.day, programme: programme, now: now.timestamp, series: id)
    let begun = History(
      name: name, language: words.language,
      actions: [Action(id: "", number: 1, at: now.stamp, events: first)])
    let actions: [Action]
    do throws(Refusal) {
      actions = try begun.deciding(
        requests, situation, Stamp(at: now.stamp, by: context.laptop()))
    } catch {
      throw Report(error, planning: plans, typed: dates?.first, programme, words)
    }
    return Plan(
      folderName: try freeFolder(name),
      header: Header(series: id, name: name, language: words.language.rawValue),
      first: first, requests: requests, programme: (bytes, programme), firstDay: plans.first?.day,
      carried: left?.promisesToCarry(on: today).count ?? 0,
      unanswered: left?.linesToCarry.count ?? 0, begun: begun, actions: actions)
  }

  /// Makes the folder, the record's first line, the programme's text and the dates: all of it under another name, which
  /// becomes the folder's own in one step.
  ///
  /// - Throws: A ``Report``; then nothing was left behind.
  package func found(_ plan: Plan) throws -> Made {
    let (disk, folder) = (context.disk, context.path(plan.folderName))
    let draft =
      parentFolder(of: folder) + "/" + RecordFile.paperDraftPrefix
      + String(UInt64.random(in: 0 ... .max), radix: 36)
    do {
      try create(draft, plan)
      try keep(plan.programme.text, plan.programme.1, in: draft)
      var series = try OpenSeries(draft, words.language, in: context)
      try series.perform(plan.requests, plan.programme.1)
      // An empty folder of that name may have come meanwhile, and would be replaced.
      if disk.exists(folder) { throw Report(.folderExists(path: folder), words) }
      do throws(SystemFailure) {
        try disk.rename(draft, folder)
      } catch {
        throw Report(.cannotCreate(path: folder, reason: error.reason), words)
      }
    } catch let report as Report {
      try? disk.removeAll(draft)
      // What stood in the way stood in the way of the folder that was asked for.
      throw Report(
        report.text.split(separator: draft, omittingEmptySubsequences: false).joined(
          separator: folder))
    } catch {
      try? disk.removeAll(draft)
      throw error
    }
    try? disk.syncFolder(parentFolder(of: folder))
    return Made(
      folderName: plan.folderName, firstDay: plan.firstDay, carried: plan.carried,
      beginsWith: plan.programme.1.beginning,
      unanswered: plan.unanswered,
      empty: plan.begun.series,
      warnings: (try? Journal.open(folder, disk: disk))?.diskWarnings() ?? [])
  }

  /// Tells which folder would be made, and what would be saved in it.
  ///
  /// - Throws: A ``Previewed``, so that nothing is said or done after it.
  package func preview(_ plan: Plan) throws -> Never {
    var after = plan.begun
    after.append(plan.actions)
    let reports = Reports(
      series: after.series, programme: plan.programme.1, today: context.now().day, words: words)
    try context.tellPreview(
      words, words.wouldBeFounded(plan.folderName),
      reports.sentences(of: after.actions, history: after))
    throw Previewed()
  }

  private func load(_ bytes: [UInt8], file: String) throws -> Programme {
    do throws(ProgrammeProblems) {
      return try Programmes.load(bytes, file: file)
    } catch {
      throw Report(error, words)
    }
  }

  /// The name of the folder, where there is no such folder yet.
  private func freeFolder(_ name: String) throws -> String {
    do throws(JournalFailure) {
      let folder = try FolderName(name).text
      let path = context.path(folder)
      if context.disk.exists(path) { throw .folderExists(path: path) }
      return folder
    } catch {
      throw Report(error, words)
    }
  }

  private func create(_ folder: String, _ plan: Plan) throws {
    do throws(JournalFailure) {
      let first = Action(
        id: ActionID(context.drawName()), number: 1, at: context.now().stamp,
        by: context.laptop(), events: plan.first)
      _ = try Journal.create(at: folder, header: plan.header, first: first, disk: context.disk)
    } catch {
      throw Report(error, words)
    }
  }

  /// Writes the programme that is run, and keeps this version of its text by fingerprint.
  private func keep(_ bytes: [UInt8], _ programme: Programme, in folder: String) throws {
    do throws(SystemFailure) {
      try context.disk.make(bytes, at: folder + "/programme.yaml")
    } catch {
      throw Report(.cannotCreate(path: folder, reason: error.reason), words)
    }
    try KeptProgrammes(folder, in: context, words).keep(bytes, programme)
  }
}
