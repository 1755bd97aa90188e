/// The least programme that has every part, on lines the tests can count.
enum SmallProgramme {
  /// Its text; loads without problems.
  static let text = """
    id: small
    title: {sv: Litet, en: Small}
    summary: {sv: Ett litet program., en: A small programme.}
    interval-days: 7
    tracks:
      staff:
        title: {sv: Personalen, en: Staff}
        motto: {sv: Ta, en: Take}
        participants: {sv: Laget, en: The team}
        list-title: {sv: Stöd, en: Support}
        steps:
          - {number: 1, label: Ett, outcome: Klart}
          - {number: 2, label: Två, outcome: Klart, time-frame: present, groups: 2–3}
          - {number: 3, label: Tre, outcome: Klart, materials: [a4]}
          - {number: 4, label: Fyra, outcome: Klart}
      management:
        title: {sv: Ledningen, en: Management}
        motto: {sv: Ge, en: Give}
        participants: {sv: Chefer, en: Managers}
        list-title: {sv: Utrymme, en: Room}
        steps:
          - {number: 1, label: Ett, outcome: Klart}
          - {number: 2, label: Två, outcome: Klart}
          - {number: 3, label: Tre, outcome: Klart}
          - {number: 4, label: Fyra, outcome: Klart}
    sessions:
      - id: first
        track: staff
        title: {sv: Första, en: First}
        purpose: {sv: Att börja., en: To begin.}
        minutes: 60
        steps: [1, 2]
        activities:
          - id: work
            title: {sv: Arbete, en: Work}
            step: 2
            form: group-work
            minutes: 50
            working-minutes: 30
            groups: 2–3
            materials: [large-sheets, pens]
            say: [{sv: Sätt i gång., en: Begin.}]
            hints:
              - {ability: empathy, sv: Lyssna., en: Listen.}
            takes: [good-day, bad-day]
          - id: give
            title: {sv: Till nästa gång, en: For next time}
            form: give-homework
            minutes: 10
            say: [{sv: Tänk till., en: Think.}]
      - id: second
        track: staff
        title: {sv: Andra, en: Second}
        purpose: {sv: Att fortsätta., en: To go on.}
        minutes: 30
        steps: [3, 4]
        activities:
          - id: collect
            title: {sv: Det ni har med er, en: What you brought}
            form: collect-homework
            minutes: 30
            say: [{sv: Berätta., en: Tell us.}]
            takes: [example]
      - id: manage
        track: management
        title: {sv: Ledningen, en: Management}
        purpose: {sv: Att ge., en: To give.}
        minutes: 45
        steps: [1, 2, 3, 4]
        activities:
          - id: talk
            title: {sv: Prat, en: Talk}
            form: talk
            minutes: 45
            say: [{sv: Prata., en: Talk.}]
    occasions:
      - id: after
        title: {sv: Efteråt, en: Afterwards}
        purpose: {sv: Att följa upp., en: To follow up.}
        minutes: 15
        days-after-hand-over: 20
        activities:
          - id: promises
            title: {sv: Löften, en: Promises}
            form: follow-up
            minutes: 15
            say: [{sv: Är det gjort?, en: Is it done?}]
    homework:
      - id: think
        title: {sv: Tänk, en: Think}
        task: {sv: Tänk till., en: Think.}
        given-at: first
        collected-at: second

    """

  /// The text with one part replaced; every `old` must be there.
  static func with(_ old: String, _ new: String) -> [UInt8] {
    Array(text.replacing(old, with: new, maxReplacements: 1).utf8)
  }

  /// The text with one part replaced, and lines that end as on Windows.
  static func crlf(_ old: String, _ new: String) -> [UInt8] {
    Array(String(decoding: with(old, new), as: UTF8.self).replacing("\n", with: "\r\n").utf8)
  }
}
