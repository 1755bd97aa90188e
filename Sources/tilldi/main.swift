import Foundation
import TillDiCommands

exit(await Program.run(Array(CommandLine.arguments.dropFirst()), .live()))
