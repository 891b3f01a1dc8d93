/** A path for a message, cut in front, since its end tells the file. */
export function shortPath(path: string): string {
  return path.length > 80 ? `…${path.slice(-79)}` : path;
}
