package import TillDiCore

/// One line of the menu.
package enum MenuLine: Hashable, Sendable {
  // An empty folder, or several series.
  case begin, course, example, series(String)
  // The first page.
  case goOn(String), leftOpen(String, Day), look(String), hold(String), handOut(String), handOver(
    TrackKind), reply(Int), answerOffers(Int)
  case meet, followUp, report, papers, dates, lines, other
  // Papers.
  case invitation(TrackKind?), calendar, flyer, guide(String), observer, homework, catchUp, letter
  case list(TrackKind), answerSheet, offerSheet, compare, promises, wayIn
  case map(MapKind)
  // Dates.
  case move, shift, cancel, allDates, dayHeld, again, neverHeld(String, Day)
  // Lines.
  case fillIn, keepInRoom, mask, erase, attach, undo, needs, moment(MapKind)
  // The rest.
  case link, adjust
  case promisedDays
  case goThrough, toldAll(Int), answerCarried, done, told, trust, review, send(TrackKind),
    sendReplies, receive,
    merge, heading, log, check,
    close, nextYear
  // How a paper is written.
  case here, word, browser
}

/// What a menu asks for before it does something.
package enum MenuQuestion: Hashable, Sendable {
  case workplace, firstDay, time, newDay, newTime, days, reason, dayHeld
  case whichNote, able, willing, daring, moment, observed, changed
  case copy, label
  case words, instead, photograph, description, file, how, folder, municipality, board, reference
}

extension Words {
  /// Said in a folder without a series.
  package var nothingHere: String {
    pick("Här finns ingen omgång ännu.", "There is no series here yet.")
  }

  /// What stands above a menu's choices.
  package var menuTitle: String { pick("Vad vill ni göra?", "What do you want to do?") }

  /// The choice that leads out.
  package func wayOut(isFirst: Bool) -> String {
    isFirst ? pick("Sluta", "Leave") : pick("Tillbaka", "Back")
  }

  /// That a paper goes on below the screen.
  package func moreBelow(_ lines: Int) -> String {
    pick(
      "\(lines) \(lines == 1 ? "rad" : "rader") till. Enter: läs vidare. 0: sluta läsa.",
      "\(lines) more \(lines == 1 ? "line" : "lines"). Enter: read on. 0: stop reading.")
  }

  /// Said of what no choice has.
  package func notInMenu(_ count: Int) -> String {
    pick("Skriv en siffra från 0 till \(count).", "Write a number from 0 to \(count).")
  }

  /// That Enter leaves a question open, and what was begun undone.
  package var menuGoesBack: String { pick("tom rad: tillbaka", "empty line: back") }

  /// That Enter leaves a question out.
  package var menuPasses: String { pick("tom rad: hoppa över", "empty line: skip") }

  /// What a paper's file is called.
  package func fileName(of line: MenuLine) -> String {
    switch line {
    case .invitation: pick("inbjudan", "invitation")
    case .calendar: pick("datum", "dates")
    case .promisedDays: pick("lovade-dagar", "promised-days")
    case .flyer: pick("flygblad", "flyer")
    case .guide: pick("guide", "guide")
    case .observer: pick("observatör", "observer")
    case .homework, .handOut: pick("lappar", "slips")
    case .catchUp: pick("ikapp", "catch-up")
    case .letter: pick("brev", "letter")
    case .list(.staff): pick("personalens-lista", "staff-list")
    case .list(.management): pick("ledningens-lista", "management-list")
    case .answerSheet: pick("svar", "answers")
    case .offerSheet: pick("svar-på-erbjudanden", "answers-to-offers")
    case .compare: pick("listorna", "lists")
    case .promises: pick("löften", "promises")
    case .wayIn: pick("vägar-in", "ways-in")
    case .map(.now): pick("processen", "process")
    case .map(.dream): pick("processen-drömd", "process-dreamed-of")
    case .send(.staff): pick("personalens-lista", "staff-list")
    case .send(.management): pick("ledningens-lista", "management-list")
    case .sendReplies: pick("svar", "replies")
    default: pick("rapport", "report")
    }
  }

  /// The line, as the menu says it.
  package func text(of line: MenuLine) -> String {
    switch line {
    case .begin: pick("Börja en omgång", "Begin a series")
    case .course: pick("Läsa snabbkursen, tio minuter", "Read the quick course, ten minutes")
    case .example: pick("Se ett exempel", "See an example")
    case .series(let name): name
    case .goOn(let title): pick("Gå vidare i ”\(title)”", "Go on with “\(title)”")
    case .look(let title):
      pick("Titta på ”\(title)”: inget börjar", "Look at “\(title)”: nothing begins")
    case .hold(let title): pick("Hålla ”\(title)”", "Hold “\(title)”")
    case .leftOpen(let title, let day):
      pick(
        "Gå vidare i, flytta eller avsluta ”\(title)” från \(long(day))",
        "Go on with, move or end “\(title)” of \(long(day))")
    case .handOut(let title):
      pick("Dela ut lappen ”\(title)”", "Hand out the slip “\(title)”")
    case .handOver(.staff): pick("Lämna över personalens lista", "Hand over the staff list")
    case .handOver(.management):
      pick("Lämna över ledningens lista", "Hand over the management list")
    case .reply(1): pick("Svara på listan: en rad väntar", "Answer the list: one line waits")
    case .reply(let count):
      pick("Svara på listan: \(count) rader väntar", "Answer the list: \(count) lines wait")
    case .answerOffers(let count):
      count == 1
        ? pick(
          "Skriva vad arbetslaget säger om ledningens erbjudande",
          "Write what the team says of management’s offer")
        : pick(
          "Skriva vad arbetslaget säger om ledningens \(count) erbjudanden",
          "Write what the team says of management’s \(count) offers")
    case .meet:
      pick("Lägga listorna bredvid varandra", "Lay the lists side by side")
    case .followUp: pick("Följa upp det som lovats", "Follow up what was promised")
    case .report: pick("Skriva rapporten", "Write the report")
    case .papers: pick("Skriva ut papper …", "Print papers …")
    case .dates: pick("Se eller rätta datum …", "See or put right dates …")
    case .lines: pick("Rätta det som är skrivet …", "Put right what is written …")
    case .other: pick("Något annat …", "Something else …")
    case .invitation(.staff?): pick("Inbjudan till personalen", "Invitation to staff")
    case .invitation(.management?): pick("Inbjudan till ledningen", "Invitation to management")
    case .invitation(nil): pick("Inbjudan till mötet för båda", "Invitation to the joint meeting")
    case .calendar: pick("Datumen till kalendern", "The dates for calendars")
    case .flyer: pick("Flygbladet till väggen", "The flyer for the wall")
    case .guide(let title): pick("Guiden till ”\(title)”", "The guide to “\(title)”")
    case .observer: pick("Observatörens blad", "The observer’s sheet")
    case .homework: pick("Lapparna till nästa gång", "The slips for next time")
    case .catchUp: pick("För den som missade en träff", "For those who missed a session")
    case .letter: pick("Brevet till arbetsplatsen", "The letter to the workplace")
    case .list(.staff): pick("Personalens lista", "The staff list")
    case .list(.management): pick("Ledningens lista", "The management list")
    case .answerSheet: pick("Svarsblanketten", "The answer sheet")
    case .offerSheet:
      pick("Blanketten för svar på erbjudanden", "The sheet for answers to offers")
    case .compare: pick("Listorna bredvid varandra", "The lists side by side")
    case .promises: pick("Vem gör vad, och när", "Who does what, and when")
    case .wayIn: pick("Vägarna in till besluten", "The ways in to decisions")
    case .map(.now): pick("Processen i dag", "The process today")
    case .map(.dream): pick("Processen som den borde vara", "The process as it should be")
    case .move: pick("Flytta en träff", "Move a session")
    case .shift: pick("Skjuta en träff och alla efter", "Shift a session and all after it")
    case .cancel: pick("Ställa in en träff", "Cancel a session")
    case .allDates: pick("Sätta alla datum från den första", "Set all dates from the first")
    case .dayHeld: pick("Rätta vilken dag en träff hölls", "Put right the day a session was held")
    case .again:
      pick(
        "Hålla en träff en gång till, för dem som inte kunde",
        "Hold a session once more, for those who could not")
    case .neverHeld(let title, let day):
      pick(
        "Ta bort ”\(title)” \(long(day)): den hölls aldrig",
        "Take away “\(title)” on \(long(day)): it was never held")
    case .fillIn:
      pick("Fylla i eller rätta en träff som är hållen", "Fill in or put right a session held")
    case .keepInRoom: pick("Låta en rad stanna i rummet", "Let a line stay in the room")
    case .mask: pick("Byta ut ett namn för gott", "Replace a name for good")
    case .erase: pick("Radera en rad för gott", "Erase a line for good")
    case .attach: pick("Lägga till ett foto", "Add a photograph")
    case .needs:
      pick("Skriva vad ett erbjudande kräver", "Write what an offer takes")
    case .moment(.now): pick("Rita till ett moment i nuläget", "Draw a moment of the process now")
    case .moment(.dream):
      pick("Rita till ett moment i drömmen", "Draw a moment of the process dreamed of")
    case .undo: pick("Ångra det senaste", "Undo the last thing")
    case .promisedDays:
      pick("De lovade dagarna till kalendern", "The promised days for calendars")
    case .goThrough:
      pick("Gå igenom svaren: vad blev det av dem?", "Go through the replies: what came of them?")
    case .toldAll(let count):
      count == 1
        ? pick("Svaret är berättat för arbetslaget", "The reply is told to the team")
        : pick(
          "Alla \(count) svar är berättade för arbetslaget",
          "All \(count) replies are told to the team")
    case .answerCarried:
      pick("Svara på en rad från förra omgången", "Answer a line of the last series")
    case .done: pick("Ett löfte är klart", "A promise is done")
    case .told: pick("Ett svar är berättat", "A reply was told back")
    case .trust: pick("Fråga om svaren är tydliga", "Ask whether the replies are clear")
    case .link: pick("Koppla två rader", "Link two lines")
    case .adjust:
      pick("Skriva vad ni ändrar till en träff", "Write what you change for a session")
    case .review: pick("Se tillbaka: de nio reflektionerna", "Look back: the nine reflections")
    case .send(.staff):
      pick(
        "Skicka personalens lista till ledningens dator",
        "Send the staff list to management’s laptop")
    case .send(.management):
      pick(
        "Skicka ledningens lista till personalens dator",
        "Send the management list to staff’s laptop")
    case .sendReplies:
      pick("Skicka svaren till den andra datorn", "Send the replies to the other laptop")
    case .merge: pick("Föra ihop med en kopia av omgången", "Unite with a copy of the series")
    case .receive:
      pick("Ta emot en fil från den andra datorn", "Receive a file from the other laptop")
    case .heading:
      pick("Kommunens namn, nämnd och diarienummer", "Municipality, board and reference")
    case .log: pick("Se vad som har hänt", "See what has happened")
    case .check: pick("Kontrollera att allt är helt", "Check that all is whole")
    case .close: pick("Avsluta omgången", "Close the series")
    case .nextYear: pick("Börja nästa års omgång", "Begin next year’s series")
    case .here: pick("Läsa här", "Read here")
    case .word: pick("Fil för Word", "File for Word")
    case .browser: pick("Fil för webbläsaren, att skriva ut", "File for the browser, to print")
    }
  }

  /// The question.
  package func text(of question: MenuQuestion) -> String {
    switch question {
    case .workplace: pick("Vad heter arbetsplatsen?", "What is the workplace called?")
    case .firstDay:
      pick(
        "Vilken dag är första träffen? (som 12 januari)",
        "Which day is the first session? (such as 12 January)")
    case .time: pick("Vilken tid? (som 14:00)", "At what time? (such as 14:00)")
    case .newDay: pick("Till vilken dag? (som 19 januari)", "To which day? (such as 19 January)")
    case .newTime: pick("Ny tid också? (som 15:00)", "A new time too? (such as 15:00)")
    case .days: pick("Hur många dagar? (7 är en vecka)", "How many days? (7 is a week)")
    case .reason: pick("Varför?", "Why?")
    case .dayHeld: pick("Vilken dag hölls den?", "Which day was it held?")
    case .whichNote: pick("Vilken rad?", "Which line?")
    case .able: pick("Vad behövs för att kunna?", "What does it take to be able?")
    case .willing: pick("Vad behövs för att vilja?", "What does it take to want to?")
    case .daring: pick("Vad behövs för att våga?", "What does it take to dare?")
    case .moment:
      pick(
        "Skriv momentet. (som beställning: chef, IT -> förvaltningschef)",
        "Write the moment. (such as ordering: manager, IT -> head of administration)")
    case .observed: pick("Vad såg ni?", "What did you observe?")
    case .changed: pick("Vad ändrar ni?", "What do you change?")
    case .words: pick("Vilka ord ska bort?", "Which words are to go?")
    case .instead:
      pick(
        "Vad ska stå i stället? (som [en person])",
        "What is to stand instead? (such as [a person])")
    case .photograph:
      pick(
        "Vilken bild? Skriv filens namn, eller dra in den hit.",
        "Which picture? Write the file’s name, or drag it here.")
    case .description: pick("Vad visar den, med ord?", "What does it show, in words?")
    case .file:
      pick(
        "Vilken fil? Skriv dess namn, eller dra in den hit.",
        "Which file? Write its name, or drag it here.")
    case .copy:
      pick(
        "Vilken mapp ligger kopian i? Skriv dess namn, eller dra in den hit.",
        "In which folder is the copy? Write its name, or drag it here.")
    case .label:
      pick("Vad kallar ni den gången? (som natt)", "What do you call that time? (such as night)")
    case .how:
      pick(
        "Hur berättades det? (som på arbetsplatsträffen)",
        "How was it told? (such as at the staff meeting)")
    case .folder:
      pick("Vilken mapp ligger den förra omgången i?", "In which folder is the last series?")
    case .municipality: pick("Kommun?", "Municipality?")
    case .board: pick("Nämnd?", "Board?")
    case .reference: pick("Diarienummer?", "Reference?")
    }
  }
}
