import TillDiDesk

/// All commands as one page for `man`, in plain ASCII so that no locale can spoil it.
///
/// ```swift
/// print(ManualPage(help.command, version: "0.1.0").text)  // .TH TILLDI 1 "" "tilldi 0.1.0" …
/// ```
struct ManualPage {
  /// The page.
  private(set) var text = ""
  /// What every command takes; told once.
  private let shared: [CommandHelp.Argument]

  /// Writes the page of a command and everything below it.
  init(_ command: CommandHelp.Command, version: String) {
    shared = command.arguments ?? []
    let name = command.commandName
    line(#".TH \#(name.uppercased()) 1 "" "\#(name) \#(version)""#)
    line(".SH NAME")
    line(#"\#(escaped(name)) \- \#(escaped(command.abstract ?? ""))"#)
    line(".SH SYNOPSIS")
    line(#"\fB\#(escaped(name))\fR [\fIoptions\fR] [\fIcommand\fR]"#)
    line(".SH DESCRIPTION")
    prose(command.discussion ?? "")
    line(".SH OPTIONS")
    line("Every command takes these.")
    options(shared)
    line(".SH COMMANDS")
    for child in command.subcommands ?? [] { section(child, after: name) }
    ending()
  }

  private mutating func section(_ command: CommandHelp.Command, after path: String) {
    // Every program has help and nobody looks for it here.
    guard command.shouldDisplay ?? true, command.commandName != "help" else { return }
    let path = "\(path) \(command.commandName)"
    let own = (command.arguments ?? []).filter { $0.shouldDisplay && !shared.contains($0) }
    let children = command.subcommands ?? []
    if children.isEmpty {
      line(#".SS \fB\#(escaped(path))\fR \#(own.map(usage).joined(separator: " "))"#)
    } else {
      line(#".SS \fB\#(escaped(path))\fR \fIcommand\fR"#)
    }
    prose(command.abstract ?? "")
    line(".PP")
    prose(command.discussion ?? "")
    if children.isEmpty { options(own) }
    for child in children { section(child, after: path) }
  }

  private func usage(_ argument: CommandHelp.Argument) -> String {
    let text = front(argument) + (argument.isRepeating ? "..." : "")
    return argument.isOptional ? "[\(text)]" : text
  }

  /// `--kind kind`, or the value's name alone.
  private func front(_ argument: CommandHelp.Argument, withShort: Bool = false) -> String {
    let value = #"\fI\#(escaped(argument.valueName ?? "value"))\fR"#
    if argument.kind == "positional" { return value }
    let names = (argument.names ?? []).map { ($0.kind == "long" ? "--" : "-") + $0.name }
    let shown = withShort ? names : names.filter { $0.hasPrefix("--") }.suffix(1)
    let bold = shown.map { #"\fB\#(escaped($0))\fR"# }.joined(separator: ", ")
    return argument.kind == "flag" ? bold : "\(bold) \(value)"
  }

  private mutating func options(_ arguments: [CommandHelp.Argument]) {
    for argument in arguments where argument.shouldDisplay {
      line(".TP")
      line(front(argument, withShort: true))
      prose(argument.abstract ?? "")
    }
    if !arguments.isEmpty { line(".PP") }
  }

  /// Text that may be filled; a line that begins with two spaces stands as it was written.
  private mutating func prose(_ text: String) {
    var isVerbatim = false
    for part in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let stands = part.hasPrefix("  ")
      if stands != isVerbatim { line(stands ? ".nf" : ".fi") }
      isVerbatim = stands
      if part.allSatisfy(\.isWhitespace) { line(".PP") } else { line(escaped(String(part))) }
    }
    if isVerbatim { line(".fi") }
  }

  private mutating func ending() {
    line(".SH EXIT STATUS")
    prose("0 when it is done, 1 for a failure that was told, 64 for wrong usage.")
    line(".SH ENVIRONMENT")
    for (name, meaning) in [
      ("TILLDI_SERIES", "The series' folder, where none is named."),
      ("TILLDI_LANGUAGE", "sv or en, where neither the command nor the series says."),
      ("XDG_STATE_HOME", "Where this computer's token is kept; otherwise ~/.local/state."),
      ("NO_COLOR", "Set to anything: no bold and no colour."),
    ] {
      line(".TP")
      line(#"\fB\#(name)\fR"#)
      prose(meaning)
    }
  }

  private mutating func line(_ text: String) {
    // An empty line would be a gap in the page.
    if !text.isEmpty { self.text += text + "\n" }
  }

  /// Letters as `man` takes them, whatever they are.
  private func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += #"\e"#
      case "-": result += #"\-"#
      case "'": result += #"\(aq"#
      case _ where scalar.isASCII: result.unicodeScalars.append(scalar)
      default:
        let code = String(scalar.value, radix: 16, uppercase: true)
        result += #"\[u\#(String(repeating: "0", count: max(0, 4 - code.count)))\#(code)]"#
      }
    }
    // A line that begins with a dot would be an instruction.
    return result.hasPrefix(".") ? #"\&"# + result : result
  }
}
