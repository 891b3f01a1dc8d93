/**
 * Text as a cell must be given it to stay that text: what Excel would take for a formula, a number, a date or a
 * truth value gets the apostrophe that Excel itself uses for the purpose and does not show.
 */
export function asText(text: string): string {
  return /^(?:[=+\-@'\t\r\n\d.,(%]|true$|false$)/i.test(text) ? `'${text}` : text;
}

/** A short fingerprint of cells, to see later whether anybody changed them (FNV-1a over their JSON). */
export function fingerprint(cells: unknown): string {
  let hash = 0x811c9dc5;
  const text = JSON.stringify(cells);
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return `${text.length}-${(hash >>> 0).toString(16)}`;
}
