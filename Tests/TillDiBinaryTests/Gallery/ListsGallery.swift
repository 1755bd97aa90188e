/// What people may get wrong about orders, links and replies, and what they are told.
enum ListsGallery {
  static let mishaps: [Mishap] = [
    Mishap(
      "an order with a gap", ["rank", "staff", "disturbance", "1", "9"],
      sv:
        "Det finns ingen rad ”stör9”. Skriv till exempel stör2, vill1 eller kan3; tilldi list visar dem, tilldi log visar alla anteckningar.",
      en:
        "There is no line “disturbance9”. Write for example disturbance2, claim1 or offer3; tilldi list shows them, tilldi log shows all notes."
    ),
    Mishap(
      "an order that begins at 0", ["rank", "staff", "disturbance", "0", "1"],
      sv:
        "Det finns ingen rad ”stör0”. Skriv till exempel stör2, vill1 eller kan3; tilldi list visar dem, tilldi log visar alla anteckningar.",
      en:
        "There is no line “disturbance0”. Write for example disturbance2, claim1 or offer3; tilldi list shows them, tilldi log shows all notes."
    ),
    Mishap(
      "an order with a line twice", ["rank", "staff", "disturbance", "1", "2", "1"],
      sv:
        "Samma rad står två gånger (på plats 3) i ordningen för Stör. Skriv varje nummer en gång.",
      en:
        "The same line stands twice (in place 3) in the order of Disturbance. Write each number once."
    ),
    Mishap(
      "an order with a word", ["rank", "staff", "disturbance", "1", "x"],
      sv:
        "”x” är inget antal.",
      en:
        "“x” is not a number."),
    Mishap(
      "a list that the side does not have", ["rank", "staff", "vad", "1"],
      sv:
        "”vad” är ingen lista hos personalen. Det finns: stöd, stör, vill.",
      en:
        "“vad” is no list of staff. There are: support, disturbance, claim."),
    Mishap(
      "the other side's list", ["rank", "management", "disturbance", "1"],
      sv:
        "”disturbance” är ingen lista hos ledningen. Det finns: kan.",
      en:
        "“disturbance” is no list of management. There are: offer."),
    Mishap(
      "an order without a list", ["rank", "staff", "1"],
      sv:
        "Skriv listan och numren i rummets ordning: tilldi rank staff stör 4 2 7",
      en:
        "Write the list and the numbers in the room’s order: tilldi rank staff disturbance 4 2 7"),
    Mishap(
      "a line to place that is not there", ["rank", "staff", "stör9", "--at", "1"],
      sv:
        "Det finns ingen rad ”stör9”. Skriv till exempel stör2, vill1 eller kan3; tilldi list visar dem, tilldi log visar alla anteckningar.",
      en:
        "There is no line “stör9”. Write for example disturbance2, claim1 or offer3; tilldi list shows them, tilldi log shows all notes."
    ),
    Mishap(
      "a place that the list does not have", ["rank", "staff", "stör1", "--at", "9"],
      sv:
        "Plats 9 finns inte: listan har 4 rader.",
      en:
        "There is no place 9: the list has 4 lines."),
    Mishap(
      "a link to something that is not there", ["link", "vill1", "kan9"],
      sv:
        "Det finns ingen rad ”kan9”. Skriv till exempel stör2, vill1 eller kan3; tilldi list visar dem, tilldi log visar alla anteckningar.",
      en:
        "There is no line “kan9”. Write for example disturbance2, claim1 or offer3; tilldi list shows them, tilldi log shows all notes."
    ),
    Mishap(
      "a link to no line at all", ["link", "nada", "kan1"],
      sv:
        "Det finns ingen rad ”nada”. Skriv till exempel stör2, vill1 eller kan3; tilldi list visar dem, tilldi log visar alla anteckningar.",
      en:
        "There is no line “nada”. Write for example disturbance2, claim1 or offer3; tilldi list shows them, tilldi log shows all notes."
    ),
    Mishap(
      "a link that is made already", ["link", "vill1", "kan1"],
      sv:
        "De är redan kopplade.",
      en:
        "They are linked already."),
    Mishap(
      "a link within one side", ["link", "vill1", "vill2"],
      sv:
        "En koppling går mellan något personalen tog upp (stöd, stör, vill) och något ledningen kan ge (kan). Det här var vill och vill.",
      en:
        "A link goes between something staff raised (support, disturbance, claim) and something management can give (offer). These were claim and claim."
    ),
    Mishap(
      "a link to take back that is not there", ["unlink", "vill2", "kan1"],
      sv:
        "De är inte kopplade.",
      en:
        "They are not linked."),
    Mishap(
      "a second reply",
      ["reply", "vill1", "--kind", "no", "--role", "enhetschef", "--reason", "Avtalet löper"],
      sv:
        "Den har redan ett svar: ”Ja, nu”. Lägg till --change för att ändra det; det gamla finns kvar i historiken.",
      en:
        "It already has a reply: “Yes, now”. Add --change to change it; the old one stays in the history."
    ),
    Mishap(
      "a reply that is none of the five",
      ["reply", "vill2", "--kind", "maybe", "--role", "enhetschef"],
      sv:
        "”maybe” är inget svar. Det finns fem: 1 Ja, nu · 2 Ja, om … · 3 Vi provar först · 4 Någon annan avgör · 5 Nej, därför att …",
      en:
        "“maybe” is no reply. There are five: 1 Yes, now · 2 Yes, if … · 3 We try it first · 4 Someone else decides · 5 No, because …"
    ),
    Mishap(
      "a no without a reason", ["reply", "vill2", "--kind", "no", "--role", "enhetschef"],
      sv:
        "”Nej, därför att …” behöver ett skäl, så att svaret går att förstå.",
      en:
        "“No, because …” needs a reason, so that the reply can be understood."),
    Mishap(
      "one reply to two that need their own",
      ["reply", "stöd1", "stöd4", "--kind", "yes", "--role", "enhetschef"],
      sv:
        "De tre översta på varje sida och allt i ”Det här vill vi ta” får var sitt svar. De övriga kan dela.",
      en:
        "The first three of each side and every claim get a reply of their own. The rest may share one."
    ),
    Mishap(
      "a reply to a line that is not there",
      ["reply", "vill9", "--kind", "yes", "--role", "enhetschef"],
      sv:
        "Det finns ingen rad ”vill9”. Skriv till exempel stör2, vill1 eller kan3; tilldi list visar dem, tilldi log visar alla anteckningar.",
      en:
        "There is no line “vill9”. Write for example disturbance2, claim1 or offer3; tilldi list shows them, tilldi log shows all notes."
    ),
    Mishap(
      "a reply that nothing says what it is about", ["reply", "--no-input"],
      sv:
        "Säg vilken rad, till exempel: tilldi reply vill1. Inget ändrades.",
      en:
        "Say which line, for example: tilldi reply claim1. Nothing changed."),
    Mishap(
      "a promise done that was not made", ["follow-up", "--done", "vill2"],
      sv:
        "Det finns inget sådant svar. tilldi follow-up visar dem som finns.",
      en:
        "There is no such reply. tilldi follow-up shows those there are."),
    Mishap(
      "a promise of last year that is not there", ["follow-up", "--done", "löfte1"],
      sv:
        "Det finns inget sådant svar. tilldi follow-up visar dem som finns.",
      en:
        "There is no such reply. tilldi follow-up shows those there are."),
    Mishap(
      "a moment that is not on the map", ["map", "now", "Inköp: IT", "--edit", "9"],
      sv:
        "Det finns inget sådant moment på kartan. Inget ändrades. tilldi map now och tilldi map dream visar numren.",
      en:
        "There is no such moment on the map. Nothing changed. tilldi map now and tilldi map dream show the numbers."
    ),
    Mishap(
      "a proposal where there is none", ["map", "dream", "--take", "1"],
      sv:
        "Det finns inga förslag: drömmen skiljer sig inte från nu, eller så är allt redan upptaget eller avfärdat. Inget ändrades.",
      en:
        "There are no proposals: the dream does not differ from now, or all of it is taken up or dismissed. Nothing changed."
    ),
    Mishap(
      "a dream before the map of now", ["map", "dream", "Inköp: IT"],
      sv:
        "Rita först hur det går till nu: tilldi map now. Därefter kan bilden ritas om.",
      en:
        "First draw how it is done now: tilldi map now. Then it can be redrawn."),
    Mishap(
      "a version that was not handed over", ["list", "staff", "--version", "7"],
      sv:
        "Någon version 7 av personalens lista har inte lämnats över.",
      en:
        "No version 7 of the staff list has been handed over."),
    Mishap(
      "a hand-over where nothing has changed",
      [
        "hand-over", "staff", "--from", "a", "--to", "b", "--answer-by", "{soon}",
        "--room-said-yes",
      ],
      sv:
        "Listan är redan överlämnad som version 1, och inget har ändrats sedan dess. Blev en roll eller en dag fel? Ta tillbaka överlämningen först: tilldi log visar dess namn, och tilldi undo med namnet tar tillbaka den.",
      en:
        "The list is already handed over as version 1, and nothing has changed since. Was a role or a day wrong? Take the hand-over back first: tilldi log shows its name, and tilldi undo with the name takes it back."
    ),
    Mishap(
      "a list to a folder that is not there", ["list", "staff", "--output", "nowhere/lista.md"],
      sv:
        "”{work}/nowhere/lista.md” gick inte att skriva: mappen finns inte. Omgången är orörd.",
      en:
        "“{work}/nowhere/lista.md” could not be written: the folder is not there. The series is untouched."
    ),
  ]
}
