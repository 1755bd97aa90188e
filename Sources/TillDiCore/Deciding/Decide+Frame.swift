func decideFrame(_ request: Request, in series: Series, _ situation: Situation)
  throws(Refusal) -> [Event]
{
  switch request {
  case .setHeading(let heading):
    return heading == series.heading ? [] : [.headingSet(heading: heading)]
  case .adopt(let programme, let fingerprint):
    if let now = series.programme, now == (programme, fingerprint) { return [] }
    return [.programmeAdopted(programme: programme, fingerprint: fingerprint)]
  case .carryOver(let from, let promises):
    return promises.map { .carriedOver(from: from, promise: $0) }
  case .close: return series.isClosed ? [] : [.closed]
  case .plan(let plan):
    try situation.knows(plan.session)
    _ = try ahead(plan.day, situation)
    return series.plans.contains(plan) ? [] : [.planned(plan: plan)]
  case .cancel(let plan, let reason):
    guard series.plans.contains(where: { $0.id == plan }) else { throw .unknownPlan }
    return [.cancelled(plan: plan, reason: reason)]
  case .adjust(let adjustment):
    try situation.knows(adjustment.session)
    _ = try checked(adjustment.observed)
    return [.adjusted(adjustment: adjustment)]
  case .export(let document, let file): return [.exported(document: document, file: file)]
  default: return []
  }
}
