package import TillDiCore

extension Words {
  package func notHeldYet(_ session: String?) -> String {
    guard let session else {
      return pick(
        "Ingen träff har hållits än, så det finns inget att berätta för den som missade den. Inget skrevs.",
        "No session has been held yet, so there is nothing to tell those who missed it. Nothing was written."
      )
    }
    return pick(
      "”\(session)” har inte hållits än, så det finns inget att berätta för den som missade den. Inget skrevs.",
      "“\(session)” has not been held yet, so there is nothing to tell those who missed it. Nothing was written."
    )
  }

  /// Said where there are no promised days for calendars, or none of a role.
  package func noDaysPromised(role: String?, of roles: [String]) -> String {
    guard let role, !roles.isEmpty else {
      return pick(
        "Ingen dag är lovad än, så kalenderfilen skrevs inte.",
        "No day is promised yet, so the calendar file was not written.")
    }
    return pick(
      "Ingen dag är lovad av \(role), så kalenderfilen skrevs inte. De som har dagar: \(reports.joined(roles)).",
      "No day is promised by \(role), so the calendar file was not written. Those who have days: \(reports.joined(roles))."
    )
  }

  /// Said where there are no dates for calendars.
  package var noDatesToWrite: String {
    pick(
      "Inga datum än, så kalenderfilen skrevs inte. Sätt dem först: tilldi schedule start 15/1 14:00",
      "No dates yet, so the calendar file was not written. Set them first: tilldi schedule start 15/1 14:00"
    )
  }

  package func hasNotComeYet(_ day: Day) -> String {
    pick(
      "\(long(day)) har inte varit än. Brevet berättar om dagar som har gått. Inget skrevs.",
      "\(long(day)) has not come yet. The letter tells of days that have passed. Nothing was written."
    )
  }
}
