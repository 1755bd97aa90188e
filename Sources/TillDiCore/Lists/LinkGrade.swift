/// How far an offer serves what it is linked to; said by people.
///
/// Source: <doc:TheModel#How-the-lists-are-compared>.
public enum LinkGrade: String, Sendable, RecordedName, CaseIterable {
  /// *Möter*: it answers what was asked for.
  case serves
  /// *Möter delvis*: it answers a part of it.
  case servesInPart = "serves-in-part"
}
