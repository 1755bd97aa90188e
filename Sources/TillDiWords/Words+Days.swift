package import TillDiCore

extension Words {
  /// A day as it is said: `tisdag 3 mars 2026`, `Tuesday 3 March 2026`.
  ///
  /// Tables rather than a formatter: looking a locale up costs more than all else in a short command.
  package func long(_ day: Day) -> String {
    "\(name(of: day.weekday)) \(dated(day))"
  }

  /// A day without its weekday: `3 mars 2026`, `3 March 2026`.
  package func dated(_ day: Day) -> String { "\(short(day)) \(day.parts.year)" }

  /// A phrase at the beginning of a sentence: `Tisdag 3 mars 2026`.
  func beginning(_ phrase: String) -> String {
    phrase.prefix(1).uppercased() + phrase.dropFirst()
  }

  /// A day without weekday and year: `3 mars`, `3 March`.
  package func short(_ day: Day) -> String {
    "\(day.parts.day) \(monthNames[day.parts.month - 1])"
  }

  /// A month by its name, with the year where that begins: `mars`, `januari 2027`.
  package func month(of day: Day) -> String {
    let (year, month, _) = day.parts
    return monthNames[month - 1] + (month == 1 ? " \(year)" : "")
  }

  /// The weekday's name.
  package func name(of weekday: Weekday) -> String {
    switch weekday {
    case .monday: pick("måndag", "Monday")
    case .tuesday: pick("tisdag", "Tuesday")
    case .wednesday: pick("onsdag", "Wednesday")
    case .thursday: pick("torsdag", "Thursday")
    case .friday: pick("fredag", "Friday")
    case .saturday: pick("lördag", "Saturday")
    case .sunday: pick("söndag", "Sunday")
    }
  }

  /// The months’ names, January first.
  var monthNames: [String] {
    switch language {
    case .swedish:
      [
        "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september",
        "oktober", "november", "december",
      ]
    case .english:
      [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
      ]
    }
  }

  /// A number of minutes, `45 min`.
  package func minutes(_ count: Int) -> String { "\(count) min" }

  /// A number of days, `1 dag`, `12 dagar`.
  package func days(_ count: Int) -> String {
    pick(count == 1 ? "1 dag" : "\(count) dagar", count == 1 ? "1 day" : "\(count) days")
  }

  /// The holiday's name.
  package func name(of holiday: PublicHoliday) -> String {
    switch holiday {
    case .newYearsDay: pick("nyårsdagen", "New Year’s Day")
    case .epiphany: pick("trettondedag jul", "Epiphany")
    case .goodFriday: pick("långfredagen", "Good Friday")
    case .easterSunday: pick("påskdagen", "Easter Sunday")
    case .easterMonday: pick("annandag påsk", "Easter Monday")
    case .mayDay: pick("första maj", "May Day")
    case .ascensionDay: pick("Kristi himmelsfärdsdag", "Ascension Day")
    case .whitSunday: pick("pingstdagen", "Whit Sunday")
    case .nationalDay: pick("nationaldagen", "National Day")
    case .midsummerEve: pick("midsommarafton", "Midsummer Eve")
    case .midsummerDay: pick("midsommardagen", "Midsummer Day")
    case .allSaintsDay: pick("alla helgons dag", "All Saints’ Day")
    case .christmasEve: pick("julafton", "Christmas Eve")
    case .christmasDay: pick("juldagen", "Christmas Day")
    case .boxingDay: pick("annandag jul", "Boxing Day")
    case .newYearsEve: pick("nyårsafton", "New Year’s Eve")
    }
  }
}
