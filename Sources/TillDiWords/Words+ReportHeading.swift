package import TillDiCore

/// A row of the heading a registrar files a paper by.
package enum HeadingRow: Sendable, CaseIterable {
  case municipality, board, workplace, version, reference, written
  case handedOver, from, to, answerBy, sessions, roles
}

extension ReportWords {
  /// What a row of the heading is called.
  package func name(of row: HeadingRow) -> String {
    switch row {
    case .municipality: pick("Kommun", "Municipality")
    case .board: pick("Nämnd", "Board")
    case .workplace: pick("Arbetsplats", "Workplace")
    case .version: pick("Version", "Version")
    case .reference: pick("Diarienummer", "Reference number")
    case .written: pick("Utskriven", "Written out")
    case .handedOver: pick("Överlämnad", "Handed over")
    case .from: pick("Från", "From")
    case .to: pick("Till", "To")
    case .answerBy: pick("Svar senast", "Answer by")
    case .sessions: pick("Träffar", "Sessions")
    case .roles: pick("Yrkesroller i rummet", "Roles in the room")
    }
  }

  /// The version of a list that was handed over.
  package func handedOver(version: Int) -> String {
    pick("\(version), överlämnad", "\(version), handed over")
  }

  /// The version of a paper that may still change.
  package var draft: String { pick("Utkast", "Draft") }

  /// The version of a paper that tells how things stand on a day; none is final by itself.
  package func asOf(_ day: Day) -> String {
    pick("Så som det står \(dated(day))", "As it stands on \(dated(day))")
  }

  /// What a draft of a list is.
  package var draftOfList: String {
    pick(
      "Listan är inte överlämnad än. Så här ser den ut i dag; den kan ändras.",
      "The list has not been handed over. This is how it stands today; it may change.")
  }

  /// What a draft of the report is.
  package var draftOfReport: String {
    pick(
      "Rapporten är inte färdig. Läs den gärna och säg vad som saknas.",
      "The report is not finished. Please read it and say what is missing.")
  }

  /// The roles that were heard, where some are too few to be named.
  package func rolesHeard(_ named: [String], andOthers: Bool) -> String {
    if named.isEmpty { return pick("flera yrkesroller", "several roles") }
    return joined(
      named + (andOthers ? [pick("flera andra yrkesroller", "several other roles")] : []))
  }

  /// The title of a paper about one workplace.
  package func title(_ paper: String, of workplace: String) -> String {
    "\(sentence(paper)) – \(workplace)"
  }

  /// A document that was written out, by the name the record has for it.
  package func documentName(_ name: String) -> String {
    switch name {
    case "list-staff": pick("personalens lista", "the staff list")
    case "list-management": pick("ledningens lista", "management’s list")
    case "compare": pick("listorna bredvid varandra", "the lists side by side")
    case "report": pick("den gemensamma rapporten", "the shared report")
    case "hand-over-staff":
      pick("filen med personalens lista", "the file with the staff list")
    case "hand-over-management":
      pick("filen med ledningens lista", "the file with management’s list")
    case "hand-over-replies": pick("filen med svaren", "the file with the replies")
    case "answer-sheet": pick("svarsblanketten", "the answer sheet")
    case "letter": pick("veckobrevet", "the weekly letter")
    case "follow-up": pick("uppföljningen", "the follow-up")
    case "review": pick("tillbakablicken", "the looking back")
    case "map-now": pick("bilden av hur det går till nu", "the picture of how it works now")
    case "map-dream":
      pick("bilden av hur det ska gå till", "the picture of how it is to work")
    case "map-way-in": pick("bladet med vägar in", "the sheet with the ways in")
    case "homework": pick("lapparna till nästa gång", "the slips for next time")
    case "guide": pick("handledningen", "the guide")
    case "course": pick("snabbkursen", "the quick course")
    case "flyer": pick("bladet till väggen", "the paper for the wall")
    case "catch-up": pick("bladet om vad som hände sist", "the sheet on what happened last time")
    case "invitation": pick("inbjudan", "the invitation")
    case "calendar": pick("kalenderfilen", "the calendar file")
    case "observer": pick("observatörens blad", "the observer’s sheet")
    default: name
    }
  }
}
