/// What people may get wrong about what is said and where, and what they are told.
enum NotesGallery {
  static let mishaps: [Mishap] = [
    Mishap(
      "a photograph that is not there", ["attach", "IMG_1.jpg", "--description", "Dröm"],
      sv:
        "”{work}/IMG_1.jpg” gick inte att läsa. Finns filen, och får du läsa den? Inget sparades.",
      en:
        "“{work}/IMG_1.jpg” could not be read. Is the file there, and may you read it? Nothing was saved."
    ),
    Mishap(
      "a folder in place of a photograph", ["attach", "Solgården", "--description", "Dröm"],
      sv:
        "”{work}/Solgården” gick inte att läsa. Finns filen, och får du läsa den? Inget sparades.",
      en:
        "“{work}/Solgården” could not be read. Is the file there, and may you read it? Nothing was saved."
    ),
    Mishap(
      "a photograph that nobody describes", ["attach", "kvar.yaml"],
      sv:
        "Här saknas --description. Inget ändrades.",
      en:
        "--description is missing here. Nothing changed."),
    Mishap(
      "a photograph with an empty description", ["attach", "kvar.yaml", "--description", " "],
      sv:
        "Det stod ingenting där. Inget ändrades.",
      en:
        "There was nothing there. Nothing changed."),
    Mishap(
      "a photograph from an activity that is not in the session",
      ["attach", "kvar.yaml", "--session", "staff-1", "--activity", "x", "--description", "Dröm"],
      sv:
        "Träffen har ingen punkt ”x”. Programmet kan ha ändrats; se tilldi programme show.",
      en:
        "The session has no activity “x”. The programme may have changed; see tilldi programme show."
    ),
    Mishap(
      "an attachment that is not there", ["attach", "--remove", "zzzz"],
      sv:
        "Det finns ingen bilaga ”zzzz”. tilldi attach visar dem som finns.",
      en:
        "There is no attachment “zzzz”. tilldi attach shows those there are."),
    Mishap(
      "a session that is not in the programme", ["note", "hej", "--session", "staff-9"],
      sv:
        "Programmet har ingen träff ”staff-9”. Den har: staff-1, staff-2, staff-3, staff-4, management-1, before-start, joint-meeting, follow-up, review.",
      en:
        "The programme has no session “staff-9”. It has: staff-1, staff-2, staff-3, staff-4, management-1, before-start, joint-meeting, follow-up, review."
    ),
    Mishap(
      "a session to run that is not in the programme", ["run", "staff-9"],
      sv:
        "Programmet har ingen träff ”staff-9”. Den har: staff-1, staff-2, staff-3, staff-4, management-1, before-start, joint-meeting, follow-up, review.",
      en:
        "The programme has no session “staff-9”. It has: staff-1, staff-2, staff-3, staff-4, management-1, before-start, joint-meeting, follow-up, review."
    ),
    Mishap(
      "an activity that is not in the session",
      ["note", "hej", "--session", "staff-1", "--activity", "nope"],
      sv:
        "Träffen har ingen punkt ”nope”. Programmet kan ha ändrats; se tilldi programme show.",
      en:
        "The session has no activity “nope”. The programme may have changed; see tilldi programme show."
    ),
    Mishap(
      "an empty note", ["note", ""],
      sv:
        "Det stod ingenting där. Inget ändrades.",
      en:
        "There was nothing there. Nothing changed."),
    Mishap(
      "a note of spaces", ["note", "   "],
      sv:
        "Det stod ingenting där. Inget ändrades.",
      en:
        "There was nothing there. Nothing changed."),
    Mishap(
      "no words at all", ["note"],
      sv:
        "Det stod ingenting där. Inget ändrades.",
      en:
        "There was nothing there. Nothing changed."),
    Mishap(
      "a kind that is none", ["note", "hej", "--kind", "fel"],
      sv:
        "”fel” är ingen sort. Det finns: sagt, exempel, bra, dålig, stöd, stör, dröm, vill, kan.",
      en:
        "“fel” is no kind. There are: said, example, good, bad, support, disturbance, dream, claim, offer."
    ),
    Mishap(
      "a mark that says nothing stays in the room", ["note", "!"],
      sv:
        "Det stod ingenting där. Inget ändrades.",
      en:
        "There was nothing there. Nothing changed."),
    Mishap(
      "words to mask that are not there", ["mask", "stör1", "Kalle"],
      sv:
        "”Kalle” finns inte i den anteckningen. Inget ändrades. Stora och små bokstäver räknas.",
      en:
        "“Kalle” is not in that note. Nothing changed. Upper and lower case count."),
    Mishap(
      "no words to mask", ["mask", "stör1", ""],
      sv:
        "Skriv vilka ord som ska bytas ut.",
      en:
        "Write which words are to be replaced."),
    Mishap(
      "a note to mask that is not there", ["mask", "stör9", "Kalle"],
      sv:
        "Det finns ingen rad ”stör9”. Skriv till exempel stör2, vill1 eller kan3; tilldi list visar dem, tilldi log visar alla anteckningar.",
      en:
        "There is no line “stör9”. Write for example disturbance2, claim1 or offer3; tilldi list shows them, tilldi log shows all notes."
    ),
    Mishap(
      "something to erase that nobody said", ["erase", "zzzz", "--yes"],
      sv:
        "”zzzz” är inget som någon har sagt. tilldi log visar namnen.",
      en:
        "“zzzz” is nothing that anybody said. tilldi log shows the names."),
    Mishap(
      "a line to erase that is not there", ["erase", "stör9", "--yes"],
      sv:
        "Det finns ingen rad ”stör9”. Skriv till exempel stör2, vill1 eller kan3; tilldi list visar dem, tilldi log visar alla anteckningar.",
      en:
        "There is no line “stör9”. Write for example disturbance2, claim1 or offer3; tilldi list shows them, tilldi log shows all notes."
    ),
    Mishap(
      "erasing without a yes", ["erase", "stör1"],
      sv:
        "Här saknas --yes. Inget ändrades.",
      en:
        "--yes is missing here. Nothing changed."),
    Mishap(
      "an entry to undo that is not there", ["undo", "zzzz"],
      sv:
        "Det finns ingen händelse ”zzzz”. tilldi log visar dem som finns.",
      en:
        "There is no entry “zzzz”. tilldi log shows those there are."),
    Mishap(
      "an observation that is empty", ["adjust", "staff-2", ""],
      sv:
        "Det stod ingenting där. Inget ändrades.",
      en:
        "There was nothing there. Nothing changed."),
    Mishap(
      "an observation at no session", ["adjust", "staff-9", "hej"],
      sv:
        "Programmet har ingen träff ”staff-9”. Den har: staff-1, staff-2, staff-3, staff-4, management-1, before-start, joint-meeting, follow-up, review.",
      en:
        "The programme has no session “staff-9”. It has: staff-1, staff-2, staff-3, staff-4, management-1, before-start, joint-meeting, follow-up, review."
    ),
    Mishap(
      "homework that is not in the programme", ["homework", "homework-9"],
      sv:
        "Programmet har ingen läxa ”homework-9”. Se tilldi homework.",
      en:
        "The programme has no homework “homework-9”. See tilldi homework."),
  ]
}
