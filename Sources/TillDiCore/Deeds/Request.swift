/// What somebody wants to happen; ``decide(_:in:_:)`` says whether it may.
///
/// New things bring the name they are to have, so that deciding draws no random numbers. Each request stands in the
/// file of the deed that comes of it.
///
/// ```swift
/// let request = Request.remove("k7f2mq9dxx")
/// ```
///
/// Source: <doc:TheModel#Each-step-in-turn> and <doc:TheModel#The-rules-of-the-room>.
public struct Request: Sendable {
  let rule: any Rule

  init(_ rule: some Rule) { self.rule = rule }
}

extension Request: Hashable {
  /// Whether both ask for the same.
  public static func == (first: Self, second: Self) -> Bool {
    AnyHashable(first.rule) == AnyHashable(second.rule)
  }

  /// Hashes what is asked for.
  public func hash(into hasher: inout Hasher) { hasher.combine(AnyHashable(rule)) }
}

/// What a rule may look at beside the series.
public struct Situation: Sendable {
  /// The day it is.
  public let today: Day
  /// The programme in force, where the rule needs it.
  public let programme: Programme?
  /// What the laptop's clock says, for the minutes that activities take.
  public let now: Timestamp?
  /// The series' UUID, for what comes from another laptop.
  public let series: String?

  /// Takes the day and, where they are known, the programme, the time and the series' UUID.
  public init(
    today: Day, programme: Programme? = nil, now: Timestamp? = nil, series: String? = nil
  ) {
    self.today = today
    self.programme = programme
    self.now = now
    self.series = series
  }
}
