import TillDiCore

/// The shape of a programme's file.
package enum ProgrammeFile {
  /// The whole file.
  package static let whole = FileMapping(
    "programme",
    [
      FileField(
        "id", .identifier, sv: "Programmets kortnamn, till exempel vart-program.",
        en: "A short name for the programme, such as our-programme."),
      FileField("title", .text, sv: "Vad programmet heter.", en: "What the programme is called."),
      FileField(
        "summary", .text, sv: "Vad det går ut på, i två meningar.",
        en: "What it is about, in two sentences."),
      FileField(
        optional: "interval-days", .whole(1...366),
        sv: "Dagar mellan träffarna; 14 om inget sägs.",
        en: "Days between the sessions; 14 unless said."),
      FileField(
        "tracks", .mapping(tracks), sv: "De två spåren, som speglar varandra.",
        en: "The two tracks, which mirror each other."),
      FileField(
        "sessions", .list(.mapping(session)), sv: "Träffarna, i den ordning de hålls.",
        en: "The sessions, in the order they are held."),
      FileField(
        optional: "occasions", .list(.mapping(occasion)),
        sv: "Träffar för båda sidor, bredvid spåren.",
        en: "Sessions for both sides, beside the tracks."),
      FileField(
        optional: "homework", .list(.mapping(homework)),
        sv: "Hemuppgifterna: var de delas ut och var de samlas in.",
        en: "The homework: where it is given and where it is collected."),
      FileField(
        optional: "quick-course", .list(.text),
        sv: "Snabbkursen för den som ska leda träffarna, ett stycke i taget.",
        en: "The quick course for a new facilitator, one paragraph at a time."),
      FileField(
        optional: "reflections", .list(.mapping(reflection)),
        sv: "Det ni går igenom när omgången är slut.",
        en: "What is gone through when the series is over."),
      FileField(
        optional: "troubles", .list(.mapping(trouble)),
        sv: "Vad som kan krångla, och vad som hjälper.",
        en: "What can go wrong, and what helps."),
      FileField(
        optional: "flyer", .mapping(flyer), sv: "Det som sätts upp på väggen.",
        en: "What is put up on the wall."),
    ])

  /// What the schema is called where it lies beside a programme.
  package static var schemaName: String { "tilldi-programme.schema.json" }

  /// A programme's text with a first line that names the schema, as editors read it; as it is where it has one.
  package static func namingSchema(_ bytes: [UInt8]) -> [UInt8] {
    let mark = Array("# yaml-language-server:".utf8)
    if bytes.starts(with: mark) { return bytes }
    return mark + Array(" $schema=\(schemaName)\n".utf8) + bytes
  }

  private static let tracks = FileMapping(
    "tracks",
    [
      FileField(
        TrackKind.staff.rawValue, .mapping(track), sv: "De som tar plats.",
        en: "Those who take their place."),
      FileField(
        TrackKind.management.rawValue, .mapping(track), sv: "De som ger plats.",
        en: "Those who give room."),
    ])

  static let track = FileMapping(
    "track",
    [
      FileField("title", .text, sv: "Vad sidan heter.", en: "What the side is called."),
      FileField(
        "motto", .text, sv: "En rad om vad sidan tränar.", en: "A line on what it practises."),
      FileField("participants", .text, sv: "Vilka som är med.", en: "Who takes part."),
      FileField(
        "list-title", .text, sv: "Vad sidans lista heter i programmets översikt.",
        en: "What its list is called in the outline of the programme."),
      FileField(
        optional: "invitation", .text, sv: "Vad inbjudan säger till sidan.",
        en: "What the invitation says to it."),
      FileField("steps", .list(.mapping(step)), sv: "Stegen 1–4.", en: "Steps 1–4."),
    ])

  static let step = FileMapping(
    "step",
    [
      FileField("number", .whole(1...99), sv: "1, 2, 3 och 4.", en: "1, 2, 3 and 4."),
      FileField("label", .text, sv: "Vad steget heter.", en: "What the step is called."),
      timeFrame, groups, materials,
      FileField(
        "outcome", .text, sv: "Vad som finns när steget är klart.",
        en: "What there is when the step is done."),
    ])

  static let session = FileMapping(
    "session",
    meeting
      + [
        FileField(
          "track", .word(TrackKind.self), sv: "Vilken sida träffen är för.",
          en: "Which side the session is for."),
        FileField(
          "steps", .list(.whole(1...99)), sv: "Vilka av sidans steg den rymmer.",
          en: "Which steps of its side it holds."),
        activities,
      ])

  static let occasion = FileMapping(
    "occasion",
    meeting
      + [
        FileField(
          optional: "days-after-hand-over", .whole(1...366),
          sv: "Hur många dagar efter överlämnandet den hålls.",
          en: "How many days after the hand-over it is held."),
        activities,
      ])

  /// What every session has.
  private static var meeting: [FileField] {
    [
      identifier,
      FileField("title", .text, sv: "Vad träffen heter.", en: "What the session is called."),
      FileField("purpose", .text, sv: "Vad den är till för.", en: "What it is for."),
      FileField(
        "minutes", .whole(1...600), sv: "Hur lång den är; punkternas minuter ska bli lika många.",
        en: "How long it is; the minutes of its points add up to it."),
    ]
  }

  private static var activities: FileField {
    FileField(
      "activities", .list(.mapping(activity)), sv: "Punkterna, i tur och ordning.",
      en: "The points, in their order.")
  }

  static let activity = FileMapping(
    "activity",
    [
      identifier,
      FileField("title", .text, sv: "Vad punkten heter.", en: "What the point is called."),
      FileField(
        optional: "step", .whole(1...99), sv: "Vilket av träffens steg den hör till.",
        en: "Which of the session's steps it belongs to."),
      FileField(
        "form", .word(ActivityForm.self), sv: "Vad som händer där.", en: "What happens there."),
      FileField("minutes", .whole(1...600), sv: "Hur länge den varar.", en: "How long it lasts."),
      FileField(
        optional: "working-minutes", .whole(1...600),
        sv: "Hur länge grupperna arbetar innan de läser upp; bara med group-work.",
        en: "How long the groups work before they read out; with group-work only."),
      timeFrame, groups, materials,
      FileField(
        "say", .list(.text), sv: "Det som läses högt, en ruta i taget.",
        en: "What is read aloud, one screen at a time."),
      FileField(
        optional: "hints", .list(.textOr(hint)), sv: "Råd till den som leder; de läses inte högt.",
        en: "Advice for the facilitator; not read aloud."),
      FileField(
        optional: "outcome", .text, sv: "Vad som ska finnas när punkten är slut.",
        en: "What there should be when the point is over."),
      FileField(
        optional: "takes", .list(.word(NoteKind.self)),
        sv: "Vad en rad blir: den första sorten om inget annat sägs.",
        en: "What a line becomes: the first kind unless another is said."),
      FileField(
        optional: "reads", .word(TrackKind.self),
        sv: "Vems lista som läses upp, som den lämnades över.",
        en: "Whose list is read aloud, as it was handed over."),
    ])

  static let hint = FileMapping(
    "hint", hasLanguages: true,
    [
      FileField(
        optional: "ability", .word(FacilitatorAbility.self), sv: "Vad rådet tränar.",
        en: "What the advice trains.")
    ])

  static let homework = FileMapping(
    "homework",
    [
      identifier,
      FileField("title", .text, sv: "Vad uppgiften heter.", en: "What it is called."),
      FileField(
        "given-at", .name, sv: "Träffen där den delas ut.", en: "The session where it is given."),
      FileField(
        "collected-at", .name, sv: "Den senare träffen där den samlas in.",
        en: "The later session where it is collected."),
      FileField("task", .text, sv: "Det som står på lappen.", en: "What the slip says."),
    ])

  static let reflection = FileMapping(
    "reflection",
    [
      FileField("text", .text, sv: "Vad ni ser tillbaka på.", en: "What is looked back on."),
      FileField(
        "example", .text, sv: "Hur det kunde visa sig.", en: "How it might have shown itself."),
      FileField(
        "recommendation", .text, sv: "Vad man kan göra nästa gång.",
        en: "What may be done next time."),
    ])

  static let trouble = FileMapping(
    "trouble",
    [
      FileField("if", .text, sv: "Vad som händer.", en: "What happens."),
      FileField("then", .text, sv: "Vad som hjälper.", en: "What helps."),
      FileField(
        optional: "ability", .word(FacilitatorAbility.self),
        sv: "Vad det tränar hos den som leder.",
        en: "What it trains in the facilitator."),
      FileField(
        optional: "forms", .list(.word(ActivityForm.self)),
        sv: "Vid vilka punkter det står; vid alla om inget sägs.",
        en: "Beside which points it stands; beside all unless said."),
    ])

  static let flyer = FileMapping(
    "flyer",
    [
      FileField("statement", .text, sv: "Det som står störst.", en: "What stands largest."),
      FileField("meeting", .text, sv: "Vad som händer på träffarna.", en: "What happens there."),
      FileField("audience", .text, sv: "Vem den vänder sig till.", en: "Whom it turns to."),
      FileField("ask", .text, sv: "Vad den ber om.", en: "What it asks for."),
    ])

  private static var identifier: FileField {
    FileField(
      "id", .identifier,
      sv: "Det anteckningarna fäster vid; byt det aldrig i en omgång som är igång.",
      en: "What the notes hang on; never change it in a series that is under way.")
  }

  private static var timeFrame: FileField {
    FileField(
      optional: "time-frame", .word(TimeFrame.self), sv: "Om det gäller nu eller framtiden.",
      en: "Whether it is about now or the future.")
  }

  private static var groups: FileField {
    FileField(
      optional: "groups", .groups, sv: "Hur många som arbetar ihop, till exempel 2–3.",
      en: "How many work together, such as 2–3.")
  }

  private static var materials: FileField {
    FileField(
      optional: "materials", .list(.word(Material.self)), sv: "Vad som ska ligga framme.",
      en: "What is to lie ready.")
  }
}
