import TillDiCore
import Yams

extension ProgrammeReader {
  /// A session of a track, or an occasion beside them.
  func session(_ fields: Fields, isOccasion: Bool, hasReflections: Bool) -> Placed<Session> {
    let track: TrackKind? = isOccasion ? nil : fields.word("track", of: .track)
    let steps = isOccasion ? [] : steps(fields)
    let minutes = fields.integer("minutes")
    let activities = fields.list("activities").map(activity)
    checkMinutes(minutes, of: activities, fields)
    checkIdentifiers(activities)
    let session = Session(
      id: SessionID(fields.identifier("id") ?? ""), track: track,
      title: fields.text("title") ?? Self.nothing, purpose: fields.text("purpose") ?? Self.nothing,
      minutes: minutes ?? 0, steps: steps,
      daysAfterHandOver: isOccasion ? fields.integer("days-after-hand-over") : nil,
      activities: activities.map(\.value))
    for activity in activities {
      check(activity, in: session, isOccasion: isOccasion)
    }
    checkOrder(activities, of: session)
    if !hasReflections { checkReview(activities) }
    return Placed(value: session, fields: fields)
  }

  /// The steps a session covers, each of them one a track has.
  private func steps(_ fields: Fields) -> [Int] {
    let steps = fields.integers("steps")
    for step in steps where step > 4 {
      log.note(.noSuchStep(step), at: fields.position(of: "steps"))
    }
    return steps
  }

  private func activity(_ fields: Fields) -> Placed<Activity> {
    let form: ActivityForm? = fields.word("form", of: .form)
    let activity = Activity(
      id: ActivityID(fields.identifier("id") ?? ""), title: fields.text("title") ?? Self.nothing,
      step: fields.integer("step"), form: form ?? .talk,
      minutes: fields.integer("minutes") ?? 0,
      workingMinutes: fields.integer("working-minutes"),
      timeFrame: fields.word("time-frame", of: .timeFrame),
      groups: fields.groupSize("groups"), materials: fields.words("materials", of: .material),
      say: fields.texts("say"), hints: hints(fields),
      outcome: fields.text("outcome"),
      takes: fields.words("takes", of: .noteKind),
      reads: fields.word("reads", of: .track))
    if form != nil { checkForm(activity, fields) }
    return Placed(value: activity, fields: fields)
  }

  /// Hints; one is a plain Swedish text, or languages with the ability beside them.
  private func hints(_ fields: Fields) -> [Hint] {
    fields.items("hints").compactMap { node in
      if case .scalar(let scalar) = node, !node.isNothing {
        return Hint(ability: nil, text: LocalizedText([Language.swedish.rawValue: scalar.string]))
      }
      return Fields(node, key: "hints", as: ProgrammeFile.hint, log: log).map {
        Hint(ability: $0.word("ability", of: .ability), text: $0.languages("hints"))
      }
    }
  }
}

extension ProgrammeReader {
  private func checkMinutes(_ minutes: Int?, of activities: [Placed<Activity>], _ fields: Fields) {
    // A number that is faulty itself would only make a second problem here.
    guard let minutes, !activities.isEmpty, !activities.contains(where: { $0.value.minutes == 0 })
    else { return }
    let sum = activities.reduce(0) { $0 + $1.value.minutes }
    if sum != minutes {
      log.note(.minutesDoNotAddUp(sum: sum, minutes: minutes), at: fields.position(of: "minutes"))
    }
  }

  private func checkIdentifiers(_ activities: [Placed<Activity>]) {
    var seen: Set<ActivityID> = [""]
    for activity in activities where !seen.insert(activity.value.id).inserted {
      guard activity.value.id != "" else { continue }
      log.note(
        .duplicateIdentifier(activity.value.id.rawValue), at: activity.fields.position(of: "id"))
    }
  }

  private func checkForm(_ activity: Activity, _ fields: Fields) {
    if let working = activity.workingMinutes, activity.minutes > 0, working >= activity.minutes {
      log.note(
        .workingMinutesTooLong(working: working, minutes: activity.minutes),
        at: fields.position(of: "working-minutes"))
    }
    let needed: [String] =
      switch activity.form {
      case .groupWork: ["groups", "working-minutes", "takes"]
      case .rank, .collectHomework: ["takes"]
      default: []
      }
    for key in needed where fields.entries[key] == nil {
      log.note(.formNeeds(activity.form, key: key), at: fields.position)
    }
    for key in ["groups", "working-minutes"] where activity.form != .groupWork {
      if let entry = fields.entries[key] {
        log.note(.onlyInGroupWork(key: key), at: entry.position)
      }
    }
  }

  private func check(_ activity: Placed<Activity>, in session: Session, isOccasion: Bool) {
    if let step = activity.value.step {
      let place = activity.fields.position(of: "step")
      if isOccasion {
        log.note(.stepOutsideTrack(step), at: place)
      } else if step > 4 {
        log.note(.noSuchStep(step), at: place)
      } else if !session.steps.isEmpty, session.steps.allSatisfy({ $0 <= 4 }),
        !session.steps.contains(step)
      {
        log.note(
          .stepNotInSession(step, session: session.id.rawValue, steps: session.steps), at: place)
      }
    }
    guard let track = session.track else { return }
    for kind in activity.value.takes where kind.track == track.other {
      log.note(
        .kindOfOtherTrack(kind, track: track), at: activity.fields.position(of: "takes"))
    }
  }

  /// Looking back needs reflections to look back at.
  ///
  /// Source: *The model*, “Looking back”.
  private func checkReview(_ activities: [Placed<Activity>]) {
    for activity in activities where activity.value.form == .review {
      log.note(
        .nothingToReview(activity.value.id.rawValue), at: activity.fields.position(of: "form"))
    }
  }

  /// Homework due is collected first, homework next is handed out last.
  ///
  /// Source: *The model*, “Sessions and homework”.
  private func checkOrder(_ activities: [Placed<Activity>], of session: Session) {
    for activity in activities.dropFirst() where activity.value.form == .collectHomework {
      log.note(
        .collectNotFirst(session: session.id.rawValue), at: activity.fields.position(of: "form"))
    }
    for activity in activities.dropLast() where activity.value.form == .giveHomework {
      log.note(
        .giveNotLast(session: session.id.rawValue), at: activity.fields.position(of: "form"))
    }
  }
}
