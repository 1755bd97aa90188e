import TextShape

/// Words from the command line, as they are kept: composed (NFC), trimmed, without control characters.
package func typed(_ argument: String) -> String {
  cleaned(argument).text
}
