extension Words {
  /// The question for a description: what counts of a picture is what it is told to show.
  package func whatDoesItShow(_ file: String) -> String {
    pick(
      "Vad visar ”\(file)”? Beskriv det med ord, så att den som inte ser bilden vet. Inga namn.",
      "What does “\(file)” show? Describe it in words, so that somebody who can’t see it knows. No names."
    )
  }

  /// A file was kept; `name` is what the log calls it.
  package func attached(_ file: String, name: String, at session: String?) -> String {
    let at = session.map { " (\($0))" } ?? ""
    return pick("Sparad\(at): ”\(file)” heter nu \(name).", "Kept\(at): “\(file)” is now \(name).")
  }

  /// What is no longer in a picture.
  package var pictureIsClean: String {
    pick(
      "Plats, tid och andra uppgifter är borttagna ur bilden som sparades. Ditt original är orört.",
      "Place, time and other particulars are removed from the picture that was kept. Your original is untouched."
    )
  }

  /// A file that is no picture which can be shown; the report has its description, unless it stays in the room.
  package func keptAsItIs(
    _ file: String, mayBeConverted: Bool, isFromPhone: Bool, stays: Bool
  ) -> String {
    let way =
      stays || !(mayBeConverted || isFromPhone)
      ? ""
      : isFromPhone
        ? pick(
          " Den är i telefonens eget format (HEIC). Ställ kameran på Mest kompatibel (iPhone: Inställningar, Kamera, Format) och fota igen, eller dela bilden som JPEG. Lägg till den igen, så visas den.",
          " It is in the phone’s own format (HEIC). Set the camera to Most Compatible (iPhone: Settings, Camera, Formats) and take it again, or share the picture as JPEG. Attach that, and it is shown."
        )
        : pick(
          " Gör om den till JPEG och lägg till den igen, så visas den.",
          " Make a JPEG of it and attach that, and it is shown.")
    return pick("”\(file)” är varken JPEG eller PNG. ", "“\(file)” is neither JPEG nor PNG. ")
      + named(stays) + way + mayHoldParticulars
  }

  /// A picture that is cut off or broken.
  package func keptBroken(_ file: String, stays: Bool) -> String {
    pick(
      "”\(file)” är en bild som inte går att läsa; den kan vara avbruten. ",
      "“\(file)” is a picture that can’t be read; it may be cut off. ")
      + named(stays) + mayHoldParticulars
  }

  private func named(_ stays: Bool) -> String {
    stays
      ? pick("Den är sparad som den är.", "It is kept as it is.")
      : pick(
        "Den är sparad som den är. Rapporten har beskrivningen, men varken filens namn eller vad den visar.",
        "It is kept as it is. The report has the description, but neither the file’s name nor what it shows."
      )
  }

  private var mayHoldParticulars: String {
    pick(
      " Plats och andra uppgifter i filen gick inte att ta bort. Den ligger i omgångens mapp och visas inte i något dokument.",
      " Place and other particulars in the file could not be removed. It lies in the series’ folder, and no document shows it."
    )
  }

  /// A file that makes documents heavy.
  package func isLarge(megabytes: Int) -> String {
    pick(
      "Filen är \(megabytes) MB, och rapporten blir lika mycket större. På papper räcker en mindre bild.",
      "The file is \(megabytes) MB, and the report grows by as much. On paper a smaller picture will do."
    )
  }

  /// A file that is too large to be kept.
  package func isTooLarge(_ file: String, megabytes: Int, most: Int) -> String {
    pick(
      "”\(file)” är \(megabytes) MB; en bilaga får vara högst \(most) MB. Inget sparades. Spara den som en mindre bild och försök igen.",
      "“\(file)” is \(megabytes) MB; an attachment may be \(most) MB at most. Nothing was saved. Save it as a smaller picture and try again."
    )
  }

  /// A file that holds nothing.
  package func isEmptyFile(_ file: String) -> String {
    pick(
      "”\(file)” är tom. Inget sparades. Hämta bilden från telefonen en gång till.",
      "“\(file)” is empty. Nothing was saved. Fetch the picture from the telephone once more.")
  }

  /// A file, or the folder it lies in, that is not there or may not be read.
  package func cannotAttach(_ file: String) -> String {
    pick(
      "”\(file)” gick inte att läsa. Finns filen, och får du läsa den? Inget sparades.",
      "“\(file)” could not be read. Is the file there, and may you read it? Nothing was saved.")
  }

  /// The attachment stays in the room.
  package var attachmentStays: String {
    pick(
      "Den stannar i rummet: i inget dokument och ingen lista. Filen ligger kvar i omgångens mapp.",
      "It stays in the room: in no document and no list. The file remains in the series’ folder.")
  }

  /// A name that no attachment has.
  package func noSuchAttachment(_ name: String) -> String {
    pick(
      "Det finns ingen bilaga ”\(name)”. tilldi attach visar dem som finns.",
      "There is no attachment “\(name)”. tilldi attach shows those there are.")
  }

  /// A description was put right.
  package var descriptionChanged: String {
    pick("Beskrivningen är ändrad.", "The description is changed.")
  }

  /// An attachment was taken away.
  package func attachmentRemoved(_ name: String) -> String {
    pick(
      "Borttagen: den är inte med i något dokument. Filen ligger kvar; tilldi erase \(name) raderar den för gott.",
      "Taken away: it is in no document. The file remains; tilldi erase \(name) erases it for good."
    )
  }

  /// Files that were erased for good.
  package func filesErased(_ files: [String]) -> String {
    let names = files.joined(separator: ", ")
    return pick("Filen är raderad: \(names).", "The file is erased: \(names).")
  }

  /// Said after something else was erased: a picture may show it too.
  package var picturesRemain: String {
    pick(
      "Bilagorna är kvar. Visar någon av dem samma sak? tilldi attach visar dem; tilldi erase raderar också en bilaga.",
      "The attachments remain. Does any of them show the same? tilldi attach shows them; tilldi erase erases an attachment too."
    )
  }

  /// Attachments that are here and were marked over there.
  package func attachmentsNowStay(_ count: Int, _ isPreview: Bool) -> String {
    isPreview
      ? pick(
        "Märkt på den andra datorn: \(attachments(count)) skulle stanna i rummet även här.",
        "Marked on the other computer: \(attachments(count)) would stay in the room here too.")
      : pick(
        "Märkt på den andra datorn: \(attachments(count)) stannar nu i rummet även här.",
        "Marked on the other computer: \(attachments(count)) now stay\(count == 1 ? "s" : "") in the room here too."
      )
  }

  /// Attachments that were left over there.
  package func attachmentsLeft(_ count: Int, _ isPreview: Bool) -> String {
    isPreview
      ? pick(
        "Stannar i rummet på den andra datorn och skulle inte komma med: \(attachments(count)). Vill ni ha med dem: --with-room-notes",
        "Staying in the room on the other computer, and left there: \(attachments(count)). To bring them: --with-room-notes"
      )
      : pick(
        "Stannar i rummet på den andra datorn och kom inte med: \(attachments(count)). Vill ni ha med dem: --with-room-notes",
        "Staying in the room on the other computer, and not brought: \(attachments(count)). To bring them: --with-room-notes"
      )
  }

  private func attachments(_ count: Int) -> String {
    pick(
      count == 1 ? "1 bilaga" : "\(count) bilagor",
      count == 1 ? "1 attachment" : "\(count) attachments")
  }

  /// Files that the record names and that are gone.
  package func filesMissing(_ files: [String]) -> String {
    let names = files.joined(separator: ", ")
    return pick(
      "Filer som saknas i omgångens mapp: \(names). Beskrivningarna finns kvar. Ta fram filerna ur en säkerhetskopia, eller tilldi erase.",
      "Files that are missing in the series’ folder: \(names). The descriptions remain. Find the files in a backup, or tilldi erase."
    )
  }

  /// Files that lie among the attachments and that the record does not name.
  package func filesUnnamed(_ files: [String]) -> String {
    let names = files.joined(separator: ", ")
    return pick(
      "Filer i attachments/ som omgången inte känner till: \(names). De är inte med i något dokument. Lägg till dem med tilldi attach, eller ta bort dem för hand.",
      "Files in attachments/ that the series doesn’t know: \(names). They are in no document. Add them with tilldi attach, or delete them by hand."
    )
  }
}

extension ReportWords {
  /// The list of attachments' name.
  package var attachmentsTitle: String { pick("bilder och bilagor", "pictures and attachments") }

  /// What stands where there are none.
  package var noAttachments: String {
    pick(
      "Inga bilder eller andra filer än. Lägg till en: tilldi attach IMG_1234.jpg",
      "No pictures or other files yet. Add one: tilldi attach IMG_1234.jpg")
  }

  /// A picture where only its description can stand.
  package func pictureTold(_ description: String) -> String {
    pick("Bild: ", "Picture: ") + description
  }

  /// A file that is not shown; its own name may say when it was made, and of whom.
  package func fileTold(_ description: String) -> String {
    pick("Bilaga: ", "Attachment: ") + description
  }

  /// An attachment in the list of them: where it belongs, what it was called, what it shows.
  package func attachmentLine(
    _ description: String, _ file: String, at session: String?, isMissing: Bool
  ) -> String {
    let at = session.map { " · \($0)" } ?? ""
    let missing = isMissing ? pick(" · filen saknas", " · the file is missing") : ""
    return "\(quoted(description)) – \(file)\(at)\(missing)"
  }
}
