/// The natural logarithm of a positive number, without Foundation.
///
/// Exact to about 15 digits: the number is brought near 1 by its exponent, and what is left is summed
/// as 2 · artanh((m − 1) / (m + 1)).
func naturalLogarithm(_ number: Double) -> Double {
  guard number > 0, number.isFinite else { return 0 }
  var exponent = Double(number.exponent)
  var significand = number.significand
  if significand > 1.4142135623730951 {
    significand /= 2
    exponent += 1
  }
  let ratio = (significand - 1) / (significand + 1)
  let square = ratio * ratio
  var term = ratio
  var sum = 0.0
  var divisor = 1.0
  while abs(term / divisor) > 1e-17 {
    sum += term / divisor
    term *= square
    divisor += 2
  }
  return 2 * sum + exponent * 0.6931471805599453
}
