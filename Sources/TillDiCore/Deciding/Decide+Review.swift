func decideReview(_ review: ReflectionReview, in series: Series, _ situation: Situation)
  throws(Refusal) -> [Event]
{
  if let programme = situation.programme,
    !programme.reflections.contains(where: { $0.number == review.reflection })
  {
    throw .unknownReflection(review.reflection)
  }
  for text in [review.example, review.recommendation] {
    if let text { _ = try checked(text) }
  }
  // A tombstone wins over whatever comes after it: words that were taken here would never be seen again.
  let carriesWords = review.example != nil || review.recommendation != nil
  if carriesWords, series.erased.contains(ReflectionReview.subject(of: review.reflection)) {
    throw .reviewErased(review.reflection)
  }
  for note in review.notes {
    if try series.standing(note).staysInRoom { throw .noteStaysInRoom }
  }
  let before = series.reviews[review.reflection]
  if before == review || (before == nil && review.isEmpty) { return [] }
  return [.reviewed(review: review)]
}
