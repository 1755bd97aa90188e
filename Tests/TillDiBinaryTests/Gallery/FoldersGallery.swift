/// What people may get wrong about series, folders and files, and what they are told.
enum FoldersGallery {
  static let mishaps: [Mishap] = [
    Mishap(
      "a series that is not there", ["status", "--series", "nowhere"],
      sv:
        "”{work}/nowhere” är ingen omgång. Börja en med: tilldi new \"Arbetsplatsens namn\"",
      en:
        "“{work}/nowhere” is no series. Begin one with: tilldi new \"Name of the workplace\""),
    Mishap(
      "a name that is taken", ["new", "Solgården"],
      sv:
        "Det finns redan något som heter ”{work}/Solgården”. Inget ändrades. Välj ett annat namn, till exempel med årtal.",
      en:
        "There is already something called “{work}/Solgården”. Nothing changed. Choose another name, such as one with the year."
    ),
    Mishap(
      "an empty name", ["new", ""],
      sv:
        "Det stod ingenting där. Inget ändrades.",
      en:
        "There was nothing there. Nothing changed."),
    Mishap(
      "a name without a letter", ["new", "..."],
      sv:
        "”...” har ingen bokstav eller siffra att göra en mapp av. Skriv arbetsplatsens namn.",
      en:
        "“...” has no letter or digit to make a folder of. Write the workplace’s name."),
    Mishap(
      "a name that is a root", ["new", "/"],
      sv:
        "”/” har ingen bokstav eller siffra att göra en mapp av. Skriv arbetsplatsens namn.",
      en:
        "“/” has no letter or digit to make a folder of. Write the workplace’s name."),
    Mishap(
      "last year's series that is not there", ["new", "Björken", "--after", "nowhere"],
      sv:
        "”{work}/nowhere” är ingen omgång. Börja en med: tilldi new \"Arbetsplatsens namn\"",
      en:
        "“{work}/nowhere” is no series. Begin one with: tilldi new \"Name of the workplace\""),
    Mishap(
      "a programme that is not there", ["new", "Björken", "--programme", "nope.yaml"],
      sv:
        "”{work}/nope.yaml” gick inte att läsa. Finns filen, och får du läsa den?",
      en:
        "“{work}/nope.yaml” could not be read. Is the file there, and may you read it?"),
    Mishap(
      "a programme to check that is not there", ["programme", "check", "nope.yaml"],
      sv:
        "”{work}/nope.yaml” gick inte att läsa. Finns filen, och får du läsa den?",
      en:
        "“{work}/nope.yaml” could not be read. Is the file there, and may you read it?"),
    Mishap(
      "a session to show that is not in the programme", ["programme", "show", "staff-9"],
      sv:
        "Programmet har ingen träff ”staff-9”. Den har: staff-1, staff-2, staff-3, staff-4, management-1, before-start, joint-meeting, follow-up, review.",
      en:
        "The programme has no session “staff-9”. It has: staff-1, staff-2, staff-3, staff-4, management-1, before-start, joint-meeting, follow-up, review."
    ),
    Mishap(
      "an example in a folder that is taken", ["demo", "Solgården"],
      sv:
        "”{work}/Solgården” finns redan och är orörd. Välj ett annat namn på mappen.",
      en:
        "“{work}/Solgården” is already there and untouched. Choose another name for the folder."),
    Mishap(
      "a file to write that is there", ["programme", "copy", "kvar.yaml"],
      sv:
        "”{work}/kvar.yaml” finns redan och är orörd. Skriv över den med --force, eller välj ett annat namn.",
      en:
        "“{work}/kvar.yaml” is already there and untouched. Write over it with --force, or choose another name."
    ),
  ]
}
