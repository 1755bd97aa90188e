/// Something that may go wrong in the room, and what helps then.
///
/// ```swift
/// let silence = Trouble(
///   sign: LocalizedText(["sv": "Om det blir tyst"]),
///   remedy: LocalizedText(["sv": "Räkna till tio. Tystnad är ofta någon som tänker."]),
///   ability: .empathy)
/// ```
///
/// The guide that is lost had its own advice; this is ours.
///
/// Source: <doc:TheModel#TVEK> and <doc:TheModel#What-the-quick-course-says>.
public struct Trouble: Hashable, Sendable, Codable {
  /// How it shows: *Om det blir tyst*.
  public var sign: LocalizedText
  /// What to do.
  public var remedy: LocalizedText
  /// The ability that helps, if one of the four.
  public var ability: FacilitatorAbility?
  /// Where it happens; anywhere, when there is none.
  public var forms: [ActivityForm]

  /// Takes every part.
  public init(
    sign: LocalizedText, remedy: LocalizedText, ability: FacilitatorAbility? = nil,
    forms: [ActivityForm] = []
  ) {
    self.sign = sign
    self.remedy = remedy
    self.ability = ability
    self.forms = forms
  }
}

/// What the paper for the wall says beside the steps of both tracks.
///
/// Source: <doc:TheModel#The-figure>.
public struct Flyer: Hashable, Sendable, Codable {
  /// What digitalisation takes to turn out well: *things, ways and society, and all roles concerned*.
  public var statement: LocalizedText
  /// What happens where the two lists meet.
  public var meeting: LocalizedText
  /// Who it is for.
  public var audience: LocalizedText
  /// Whom to ask: a role, never a name.
  public var ask: LocalizedText

  /// Takes every part.
  public init(
    statement: LocalizedText, meeting: LocalizedText, audience: LocalizedText, ask: LocalizedText
  ) {
    self.statement = statement
    self.meeting = meeting
    self.audience = audience
    self.ask = ask
  }
}
