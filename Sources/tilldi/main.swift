import Foundation
import TillDiCommands
import TillDiDesk

exit(await Program.run(Array(CommandLine.arguments.dropFirst()), .live()))
