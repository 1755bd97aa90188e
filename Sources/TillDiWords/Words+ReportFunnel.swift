package import TillDiCore

/// Where something handed over has come.
package enum FunnelStage: Sendable, CaseIterable {
  case handedOver, read, answered, done, toldBack
}

/// Where a direction stops, and so what to do there.
package enum FunnelStop: Sendable, Hashable {
  case notHandedOver
  case nothingAsked
  case unread
  case unanswered(Int)
  case undone(Int)
  case untold(Int)
  case nowhere
}

extension ReportWords {
  /// The direction a list travels.
  package func direction(of track: TrackKind) -> String {
    switch track {
    case .staff: pick("Från personalen till ledningen", "From staff to management")
    case .management: pick("Från ledningen till personalen", "From management to staff")
    }
  }

  /// Choosing, shown as choosing.
  package func choosing(_ funnel: Funnel) -> String {
    switch funnel.track {
    case .staff:
      pick(
        "Av \(funnel.said) saker som sades lyfte rummet fram \(funnel.chosen): topp tre på varje "
          + "sida och det man vill ta. Att välja är inte att tappa.",
        "Of \(funnel.said) things said, the room put \(funnel.chosen) in front: the top three of "
          + "each side and what they want to take. Choosing is not losing.")
    case .management:
      pick(
        "Av \(offers(funnel.said)) möter \(funnel.chosen) något som personalen bett om. Att "
          + "välja är inte att tappa.",
        "Of \(offers(funnel.said)), \(funnel.chosen) \(funnel.chosen == 1 ? "meets" : "meet") "
          + "something staff asked for. Choosing is not losing.")
    }
  }

  /// What a stage is called.
  package func name(of stage: FunnelStage, for track: TrackKind) -> String {
    switch stage {
    case .handedOver where track == .management:
      pick("Överlämnat, och möter något", "Handed over, and meets something")
    case .handedOver: pick("Överlämnat", "Handed over")
    case .read: pick("Läst", "Read")
    case .answered: pick("Besvarat", "Answered")
    case .done: pick("Klart", "Done")
    case .toldBack: pick("Berättat tillbaka", "Told back")
    }
  }

  /// The columns of a direction.
  package var funnelColumns: [String] {
    [
      pick("Så långt", "This far"), pick("Punkter", "Items"),
      pick("Stannade före", "Stopped before"),
    ]
  }

  /// The state of a direction, as a sentence.
  package func state(_ state: FunnelState) -> String {
    switch state {
    case .notHandedOver: pick("Listan är inte överlämnad.", "The list has not been handed over.")
    case .underWay: pick("Det är på väg.", "It is under way.")
    case .broken: pick("Tratten är trasig.", "The funnel is broken.")
    case .working: pick("Tratten fungerar.", "The funnel works.")
    }
  }

  /// Where a direction stops, and what to do there, in one sentence.
  package func advice(_ stop: FunnelStop, for track: TrackKind) -> String {
    switch stop {
    case .notHandedOver:
      pick(
        "Läs listan högt, få rummets ja och lämna över den.",
        "Read the list aloud, get the room’s yes and hand it over.")
    case .nothingAsked:
      pick(
        "Ingen har bett om något av det än: läs listan tillsammans och koppla det som möts.",
        "Nobody has asked for any of it yet: read the list together and link what meets.")
    case .unread:
      pick(
        "Det stannar före läsningen: be mottagaren öppna listan.",
        "It stops before reading: ask the receiver to open the list.")
    case .unanswered(let count):
      pick(
        "Det stannar vid svaren: ta de \(count) som väntar vid nästa möte, de översta först.",
        "It stops at the replies: take the \(count) waiting at the next meeting, the top ones "
          + "first."
      )
    case .undone(let count):
      pick(
        "Svaren finns; det som återstår är att göra det som lovats (\(items(count))).",
        "The replies are there; what remains is to do what was promised (\(items(count))).")
    case .untold(let count):
      pick(
        "Det är klart men inte berättat: ta upp det på nästa arbetsplatsträff (\(items(count))).",
        "It is done but not told: bring it to the next staff meeting (\(items(count))).")
    case .nowhere:
      pick("Allt har kommit hela vägen fram.", "Everything has come all the way.")
    }
  }
}
