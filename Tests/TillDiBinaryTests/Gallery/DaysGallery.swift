/// What people may get wrong about days and times, and what they are told.
enum DaysGallery {
  static let mishaps: [Mishap] = [
    Mishap(
      "a promise by a day that has passed",
      ["reply", "vill2", "--kind", "yes", "--role", "enhetschef", "--by", "2020-01-01"],
      sv:
        "Onsdag 1 januari 2020 har passerat; i dag är det {today}. Skriv en dag som kommer.",
      en:
        "Wednesday 1 January 2020 has passed; today is {today}. Write a day to come."),
    Mishap(
      "a promise by a day in no calendar",
      ["reply", "vill2", "--kind", "yes", "--role", "enhetschef", "--by", "2027-02-30"],
      sv:
        "”2027-02-30” är ingen dag i kalendern. Skriv den som 15 mars.",
      en:
        "“2027-02-30” is no day in the calendar. Write it as 15 March."),
    Mishap(
      "a promise done on a day to come", ["follow-up", "--done", "vill1", "--on", "2099-01-01"],
      sv:
        "Torsdag 1 januari 2099 har inte kommit; i dag är det {today}.",
      en:
        "Thursday 1 January 2099 has not come; today is {today}."),
    Mishap(
      "an answer by a word",
      [
        "hand-over", "staff", "--from", "a", "--to", "b", "--answer-by", "i-morgon",
        "--room-said-yes",
      ],
      sv:
        "”i-morgon” är ingen dag i kalendern. Skriv den som 15 mars.",
      en:
        "“i-morgon” is no day in the calendar. Write it as 15 March."),
    Mishap(
      "a session moved to a day that has passed", ["schedule", "move", "staff-2", "2020-01-01"],
      sv:
        "Onsdag 1 januari 2020 har passerat; i dag är det {today}. Skriv en dag som kommer.",
      en:
        "Wednesday 1 January 2020 has passed; today is {today}. Write a day to come."),
    Mishap(
      "a session moved to a day in no calendar", ["schedule", "move", "staff-2", "2027-02-31"],
      sv:
        "”2027-02-31” är ingen dag i kalendern. Skriv den som 15 mars.",
      en:
        "“2027-02-31” is no day in the calendar. Write it as 15 March."),
    Mishap(
      "a session moved that is not in the programme", ["schedule", "move", "staff-9", "{soon}"],
      sv:
        "Programmet har ingen träff ”staff-9”. Den har: staff-1, staff-2, staff-3, staff-4, management-1, before-start, joint-meeting, follow-up, review.",
      en:
        "The programme has no session “staff-9”. It has: staff-1, staff-2, staff-3, staff-4, management-1, before-start, joint-meeting, follow-up, review."
    ),
    Mishap(
      "sessions that begin on a day that has passed", ["schedule", "start", "2020-01-01"],
      sv:
        "Onsdag 1 januari 2020 har passerat; i dag är det {today}. Skriv en dag som kommer.",
      en:
        "Wednesday 1 January 2020 has passed; today is {today}. Write a day to come."),
    Mishap(
      "sessions at a time that no clock shows", ["schedule", "start", "{soon}", "25:00"],
      sv:
        "”25:00” är inget klockslag. Skriv det som 14:00.",
      en:
        "“25:00” is no time of day. Write it as 14:00."),
    Mishap(
      "sessions with no days between", ["schedule", "start", "{soon}", "--every", "0"],
      sv:
        "0 dagar mellan träffarna går inte. Skriv 1–365; 14 behåller veckodagen.",
      en:
        "0 days between sessions can’t be. Write 1–365; 14 keeps the weekday."),
    Mishap(
      "a date to cancel that is not there", ["schedule", "cancel", "staff-9"],
      sv:
        "Det finns inget sådant datum. Se tilldi schedule.",
      en:
        "There is no such date. See tilldi schedule."),
    Mishap(
      "a session run on a day to come", ["run", "staff-1", "--date", "2099-01-01"],
      sv:
        "Torsdag 1 januari 2099 har inte kommit; i dag är det {today}.",
      en:
        "Thursday 1 January 2099 has not come; today is {today}."),
    Mishap(
      "a session run on a day in no calendar", ["run", "staff-1", "--date", "2027-02-29"],
      sv:
        "”2027-02-29” är ingen dag i kalendern. Skriv den som 15 mars.",
      en:
        "“2027-02-29” is no day in the calendar. Write it as 15 March."),
    Mishap(
      "a new series that begins on a day that has passed",
      ["new", "Björken", "--start", "2020-01-01"],
      sv:
        "Onsdag 1 januari 2020 har passerat; i dag är det {today}. Skriv en dag som kommer.",
      en:
        "Wednesday 1 January 2020 has passed; today is {today}. Write a day to come."),
    Mishap(
      "a new series that begins on a day in no calendar",
      ["new", "Björken", "--start", "2027-02-30"],
      sv:
        "”2027-02-30” är ingen dag i kalendern. Skriv den som 15 mars.",
      en:
        "“2027-02-30” is no day in the calendar. Write it as 15 March."),
  ]
}
