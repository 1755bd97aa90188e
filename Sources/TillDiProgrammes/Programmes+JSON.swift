internal import Foundation
package import TillDiCore

extension Programmes {
  /// A programme as JSON, for other programs: keys in order, two spaces, one line end last.
  ///
  /// Texts are objects of language to text, and what a part doesn't have is left out. Homework
  /// stands in the session it is given at.
  package static func json(_ programme: Programme) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try Array(encoder.encode(PublishedProgramme(programme))) + [UInt8(ascii: "\n")]
  }
}

/// The shape that is published; kept apart so that renaming a value here renames nothing there.
private struct PublishedProgramme: Encodable {
  var id: String
  var title: LocalizedText
  var summary: LocalizedText
  var intervalDays: Int
  var tracks: [PublishedTrack]
  var occasions: [PublishedSession]
  var quickCourse: [LocalizedText]
  var reflections: [PublishedReflection]
  var troubles: [PublishedTrouble]
  var flyer: PublishedFlyer?

  init(_ programme: Programme) {
    id = programme.id
    title = programme.title
    summary = programme.summary
    intervalDays = programme.intervalDays
    tracks = programme.tracks.map { PublishedTrack($0, of: programme) }
    occasions = programme.occasions.map { PublishedSession($0, of: programme) }
    quickCourse = programme.quickCourse
    reflections = programme.reflections.map(PublishedReflection.init)
    troubles = programme.troubles.map(PublishedTrouble.init)
    flyer = programme.flyer.map(PublishedFlyer.init)
  }
}

private struct PublishedTrack: Encodable {
  var id: TrackKind
  var stance: Stance
  var title: LocalizedText
  var motto: LocalizedText
  var participants: LocalizedText
  var steps: [PublishedStep]
  var sessions: [PublishedSession]
  var list: LocalizedText
  var invitation: LocalizedText?

  init(_ track: Track, of programme: Programme) {
    id = track.kind
    stance = track.kind.stance
    title = track.title
    motto = track.motto
    participants = track.participants
    steps = track.steps.map(PublishedStep.init)
    sessions = programme.sessions(of: track.kind).map { PublishedSession($0, of: programme) }
    list = track.listTitle
    invitation = track.invitation
  }
}

private struct PublishedStep: Encodable {
  var number: Int
  var label: LocalizedText
  var timeFrame: TimeFrame?
  var groups: PublishedGroups?
  var materials: [Material]
  var outcome: LocalizedText

  init(_ step: Step) {
    number = step.number
    label = step.label
    timeFrame = step.timeFrame
    groups = step.groups.map(PublishedGroups.init)
    materials = step.materials
    outcome = step.outcome
  }
}

private struct PublishedSession: Encodable {
  var id: SessionID
  var title: LocalizedText
  var purpose: LocalizedText
  var minutes: Int
  var steps: [Int]
  var daysAfterHandOver: Int?
  var activities: [PublishedActivity]
  var homework: [PublishedHomework]

  init(_ session: Session, of programme: Programme) {
    id = session.id
    title = session.title
    purpose = session.purpose
    minutes = session.minutes
    steps = session.steps
    daysAfterHandOver = session.daysAfterHandOver
    activities = session.activities.map(PublishedActivity.init)
    homework = programme.homework(givenAt: session.id).map(PublishedHomework.init)
  }
}

private struct PublishedActivity: Encodable {
  var id: ActivityID
  var title: LocalizedText
  var step: Int?
  var form: ActivityForm
  var minutes: Int
  var workingMinutes: Int?
  var timeFrame: TimeFrame?
  var groups: PublishedGroups?
  var materials: [Material]
  var say: [LocalizedText]
  var hints: [PublishedHint]
  var outcome: LocalizedText?
  var takes: [NoteKind]
  var reads: TrackKind?

  init(_ activity: Activity) {
    id = activity.id
    title = activity.title
    step = activity.step
    form = activity.form
    minutes = activity.minutes
    workingMinutes = activity.workingMinutes
    timeFrame = activity.timeFrame
    groups = activity.groups.map(PublishedGroups.init)
    materials = activity.materials
    say = activity.say
    hints = activity.hints.map { PublishedHint(ability: $0.ability, text: $0.text) }
    outcome = activity.outcome
    takes = activity.takes
    reads = activity.reads
  }
}

private struct PublishedHint: Encodable {
  var ability: FacilitatorAbility?
  var text: LocalizedText
}

private struct PublishedGroups: Encodable {
  var least: Int
  var most: Int

  init(_ size: GroupSize) {
    least = size.least
    most = size.most
  }
}

private struct PublishedHomework: Encodable {
  var id: HomeworkID
  var title: LocalizedText
  var task: LocalizedText
  var givenAt: SessionID
  var collectedAt: SessionID

  init(_ homework: Homework) {
    id = homework.id
    title = homework.title
    task = homework.task
    givenAt = homework.givenAt
    collectedAt = homework.collectedAt
  }
}

private struct PublishedReflection: Encodable {
  var number: Int
  var text: LocalizedText
  var example: LocalizedText
  var recommendation: LocalizedText

  init(_ reflection: Reflection) {
    number = reflection.number
    text = reflection.text
    example = reflection.example
    recommendation = reflection.recommendation
  }
}

private struct PublishedTrouble: Encodable {
  var sign: LocalizedText
  var remedy: LocalizedText
  var ability: FacilitatorAbility?
  var forms: [ActivityForm]

  init(_ trouble: Trouble) {
    sign = trouble.sign
    remedy = trouble.remedy
    ability = trouble.ability
    forms = trouble.forms
  }

  private enum CodingKeys: String, CodingKey {
    case sign = "if"
    case remedy = "then"
    case ability
    case forms
  }
}

private struct PublishedFlyer: Encodable {
  var statement: LocalizedText
  var meeting: LocalizedText
  var audience: LocalizedText
  var ask: LocalizedText

  init(_ flyer: Flyer) {
    statement = flyer.statement
    meeting = flyer.meeting
    audience = flyer.audience
    ask = flyer.ask
  }
}
