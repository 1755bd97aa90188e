import TillDiCore

extension Words {
  /// Why a file from another laptop was not taken in, or what came from one stands in the way.
  func text(ofReceiving refusal: Refusal) -> String {
    switch refusal {
    case .otherSeries(let name):
      pick(
        "Filen hör till en annan omgång, ”\(name)”. Inget ändrades. Gå till den omgångens mapp. Finns den inte på den här datorn börjar tilldi receive FIL --new den av filen.",
        "The file belongs to another series, “\(name)”. Nothing changed. Go to that series’ folder. If it is not on this laptop, tilldi receive FILE --new begins it from the file."
      )
    case .ownList(let track):
      pick(
        "\(beginning(listName(of: track))) har lämnats över på den här datorn, så den kan inte tas emot här. Inget ändrades. Filen är till den andra sidans dator.",
        "\(beginning(listName(of: track))) was handed over on this laptop, so it can’t be received here. Nothing changed. The file is for the other side’s laptop."
      )
    case .listFromElsewhere(let track):
      pick(
        "\(beginning(listName(of: track))) har kommit från en annan dator och lämnas över där. Inget ändrades. Svaren skickas med tilldi hand-over replies --output FIL.",
        "\(beginning(listName(of: track))) came from another laptop and is handed over there. Nothing changed. Replies are sent with tilldi hand-over replies --output FILE."
      )
    case .olderFile(let version, let received, let track):
      version == received
        ? pick(
          "En nyare fil med version \(version) av \(listName(of: track)) har redan tagits emot. Inget ändrades. Be om en ny fil om något saknas.",
          "A newer file with version \(version) of \(listName(of: track)) has come already. Nothing changed. Ask for a new file if something is missing."
        )
        : pick(
          "Filen är version \(version) av \(listName(of: track)), och version \(received) har redan tagits emot. Inget ändrades.",
          "The file is version \(version) of \(listName(of: track)), and version \(received) has come already. Nothing changed."
        )
    case .twinVersion(let version, let track):
      pick(
        "En annan version \(version) av \(listName(of: track)) har redan tagits emot: två datorer har lämnat över var sin. Inget ändrades. Be dem slå ihop sina datorer (tilldi merge), lämna över en gång till och skicka den filen.",
        "Another version \(version) of \(listName(of: track)) has come already: two laptops have each handed one over. Nothing changed. Ask them to merge their laptops (tilldi merge), hand over once more and send that file."
      )
    case .unknownVersion(let version, let track):
      pick(
        "Svaren gäller version \(version) av \(listName(of: track)), och den finns inte här. Inget ändrades. Ta emot eller lämna över den versionen först.",
        "The replies are to version \(version) of \(listName(of: track)), which is not here. Nothing changed. Receive or hand over that version first."
      )
    case .repliesGiven(let version, let track):
      pick(
        "Version \(version) av \(listName(of: track)) har fått svar här, så mottagandet kan inte ångras. Ångra svaren först.",
        "Version \(version) of \(listName(of: track)) has been answered here, so receiving it can’t be undone. Undo the replies first."
      )
    default: ""
    }
  }
}

/// What is wrong with a file that should be a hand-over.
package enum HandOverFileFault: Error, Hashable, Sendable {
  /// There is nothing in it.
  case empty
  /// It is no JSON, or only a part of it.
  case notJSON
  /// It is JSON, and something else.
  case notAHandOver
  /// A newer tilldi wrote it, in that format.
  case newerFormat(Int)
  /// It names a side that is neither staff nor management.
  case unknownTrack(String)
  /// Its content is not what the checksum says.
  case changedByHand
  /// Something is missing or of the wrong kind; where.
  case incomplete(String)
  /// It is larger than any list.
  case tooLarge

  /// One of each, for tables of tests.
  package static let all: [HandOverFileFault] = [
    .empty, .notJSON, .notAHandOver, .newerFormat(2), .unknownTrack("kök"), .changedByHand,
    .incomplete("lines"), .tooLarge,
  ]
}

extension Words {
  /// What is wrong with a file, what is safe, and what to do.
  package func text(of fault: HandOverFileFault, file: String) -> String {
    switch fault {
    case .empty:
      pick(
        "”\(file)” är tom. Inget ändrades. Be om filen igen.",
        "“\(file)” is empty. Nothing changed. Ask for the file again.")
    case .notJSON:
      pick(
        "”\(file)” går inte att läsa som JSON; den är nog avklippt eller av ett annat slag. Inget ändrades. Be om filen igen.",
        "“\(file)” can’t be read as JSON; it is probably cut off or of another kind. Nothing changed. Ask for the file again."
      )
    case .notAHandOver:
      pick(
        "”\(file)” är ingen överlämning. Inget ändrades. En sådan fil görs med tilldi hand-over … --output FIL.",
        "“\(file)” is no hand-over. Nothing changed. Such a file is made with tilldi hand-over … --output FILE."
      )
    case .newerFormat(let version):
      pick(
        "”\(file)” är skriven av en nyare tilldi (format \(version)). Inget ändrades. Uppdatera tilldi.",
        "“\(file)” was written by a newer tilldi (format \(version)). Nothing changed. Update tilldi."
      )
    case .unknownTrack(let track):
      pick(
        "”\(file)” säger att listan är från ”\(track)”. Sidorna heter staff och management. Inget ändrades. Be om en ny fil.",
        "“\(file)” says that the list is from “\(track)”. The sides are staff and management. Nothing changed. Ask for a new file."
      )
    case .changedByHand:
      pick(
        "”\(file)” har ändrats sedan den skrevs, så det går inte att veta vad som lästes upp. Inget ändrades. Be om en ny fil från datorn den kom från.",
        "“\(file)” has been changed since it was written, so there is no telling what was read aloud. Nothing changed. Ask for a new file from the laptop it came from."
      )
    case .incomplete(let place):
      pick(
        "Något i ”\(file)” saknas eller stämmer inte (\(place)). Inget ändrades. Be om en ny fil.",
        "Something in “\(file)” is missing or does not fit (\(place)). Nothing changed. Ask for a new file."
      )
    case .tooLarge:
      pick(
        "”\(file)” är större än någon lista kan vara. Inget ändrades. Är det rätt fil?",
        "“\(file)” is larger than any list can be. Nothing changed. Is it the right file?")
    }
  }
}
