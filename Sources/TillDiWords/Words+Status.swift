package import TillDiCore

extension Words {
  package var howToBegin: String {
    pick(
      """
      Här finns ingen omgång ännu. Så här börjar ni:

        tilldi new "Arbetsplatsens namn"     en mapp för omgången, på den här datorn
        tilldi run                           leder er genom nästa träff
        tilldi programme course              snabbkursen för dig som leder

      Vill du se hur det kan bli? tilldi demo spelar upp ett exempel.
      """,
      """
      There is no series here yet. This is how to begin:

        tilldi new "Name of the workplace"   a folder for the series, on this computer
        tilldi run                           leads you through the next session
        tilldi programme course              the quick course for the facilitator

      Would you like to see what it can be like? tilldi demo plays an example.
      """)
  }

  package var isClosed: String {
    pick(
      "Omgången är avslutad. Nästa år: tilldi new … --after MAPP tar med löftena.",
      "The series is closed. Next year: tilldi new … --after FOLDER brings the promises.")
  }

  package var notClosed: String {
    pick(
      "Inget är ändrat. tilldi close --yes avslutar omgången.",
      "Nothing is changed. tilldi close --yes closes the series.")
  }

  package func lines(of heading: Heading) -> String {
    let rows: [(HeadingRow, String?)] = [
      (.municipality, heading.municipality), (.board, heading.board),
      (.reference, heading.reference),
    ]
    return rows.map { "\(reports.name(of: $0)): \($1 ?? "–")" }.joined(separator: "\n")
  }
}
