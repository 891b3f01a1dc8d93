/** Folders in front of a file of the built command, whatever the name of the folder it was built in. */
const BUILD = /(?:file:\/\/)?(?:[a-z]:)?[\\/](?:[^"'()\n]*[\\/])?dist[\\/]cli[\\/]/gi;
/** Where a line of a trace stands: `at name (place)` or `at place`. */
const FRAME = /^(\s+at (?:async )?)(?:(.*) \()?(.*?)(\)?)$/;

/** The file, line and column of a place, without its folders. */
function lastName(place: string): string {
  return /^(?:node:|<)/.test(place)
    ? place
    : place.slice(Math.max(place.lastIndexOf("/"), place.lastIndexOf("\\")) + 1);
}

/** What an error says, without the folders of the machine that built or runs the command; files of the user stay. */
export function withoutBuild(text: string): string {
  return text.replace(BUILD, "");
}

/** A trace with file names only: their folders would tell a stranger about the machine and help nobody. */
export function plainTrace(trace: string): string {
  return withoutBuild(trace)
    .split("\n")
    .map((line) =>
      line.replace(FRAME, (_whole, at: string, name: string | undefined, place: string, end: string) =>
        name === undefined ? `${at}${lastName(place)}${end}` : `${at}${name} (${lastName(place)}${end}`,
      ),
    )
    .join("\n");
}
