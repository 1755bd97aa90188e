func decideOccasion(_ request: Request, in series: Series, _ situation: Situation)
  throws(Refusal) -> [Event]
{
  switch request {
  case .begin(let id, let session, let day, let label, let afterwards):
    try situation.knows(session)
    if day > situation.today { throw .dayNotCome(day, today: situation.today) }
    return [
      .occasionBegan(
        occasion: id, session: session, day: day, label: label, afterwards: afterwards)
    ]
  case .end(let id):
    let occasion = try series.begun(id)
    return occasion.isEnded ? [] : occasion.leaving(situation) + [.occasionEnded(occasion: id)]
  case .enter(let id, let activity):
    let occasion = try series.begun(id)
    try situation.knows(activity, in: occasion.session)
    if occasion.activity == activity, !occasion.isEnded { return [] }
    return occasion.leaving(situation) + [.activityEntered(occasion: id, activity: activity)]
  case .skip(let id, let activity, let reason):
    try situation.knows(activity, in: series.begun(id).session)
    return [.activitySkipped(occasion: id, activity: activity, reason: reason)]
  case .attend(let id, let role, let change):
    let occasion = try series.begun(id)
    let name = try checkedRole(role)
    // The present are negated, not the change: the least number has no opposite.
    if change < -(occasion.present[name] ?? 0) { throw .nobodyOfRole(name) }
    return change == 0 ? [] : [.attended(occasion: id, role: name, change: change)]
  case .giveHomework(let id, let homework):
    let occasion = try series.begun(id)
    try situation.knows(homework)
    return occasion.homeworkGiven.contains(homework)
      ? [] : [.homeworkGiven(occasion: id, homework: homework)]
  case .collectHomework(let id, let homework, let brought):
    _ = try series.begun(id)
    try situation.knows(homework)
    return [.homeworkCollected(occasion: id, homework: homework, brought: brought)]
  default: return []
  }
}

extension Series {
  /// The occasion with a name.
  public func occasion(_ id: OccasionID) -> Occasion? {
    occasions.last { $0.id == id }
  }

  /// The occasion that was begun last and not ended, if any.
  public var openOccasion: Occasion? {
    occasions.last { !$0.isEnded }
  }

  func begun(_ id: OccasionID) throws(Refusal) -> Occasion {
    guard let occasion = occasion(id) else { throw .unknownOccasion }
    return occasion
  }
}

extension Situation {
  func knows(_ session: SessionID) throws(Refusal) {
    guard let programme else { return }
    if programme.session(session) == nil {
      throw .unknownSession(
        session.rawValue, known: programme.everySession.map(\.id.rawValue))
    }
  }

  func knows(_ activity: ActivityID, in session: SessionID) throws(Refusal) {
    guard let programme else { return }
    if programme.activity(activity, in: session) == nil {
      throw .unknownActivity(activity.rawValue)
    }
  }

  func knows(_ homework: HomeworkID) throws(Refusal) {
    guard let programme else { return }
    if !programme.homework.contains(where: { $0.id == homework }) {
      throw .unknownHomework(homework.rawValue)
    }
  }
}
