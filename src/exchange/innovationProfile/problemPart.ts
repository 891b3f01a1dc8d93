/** How the part of a description begins that says what was wrong before; a colon or a line of its own ends the heading. */
const PROBLEM =
  /(?:^|[\n.;])[ \t]*(?:(?:\d{1,2}|[a-z])[.)][ \t]*)?(?:latar belakang|(?:pokok )?permasalahan|(?:rumusan )?masalah|(?:kondisi|keadaan) (?:awal|sebelum(?:nya)?)|sebelum (?:ada )?inovasi)(?:[ \t][^\n:.]{0,40})?(?::|[ \t]*\n)/i;
/** Headings of the parts that follow it. */
const NEXT =
  /[\n.;][ \t]*(?:(?:\d{1,2}|[a-z])[.)][ \t]*)?(?:dasar hukum|isu strategis|metode|keunggulan|kebaruan|tahapan|cara kerja|tujuan|manfaat|hasil|solusi|sesudah|setelah|(?:kondisi|keadaan) (?:sesudah|setelah|akhir))(?:[ \t][^\n:.]{0,40})?(?::|[ \t]*\n)/i;
/** Fewer characters say nothing. */
const SHORTEST = 20;

/**
 * What a description (rancang bangun) says under a heading such as "Permasalahan:".
 * @returns `null` when it has no such part
 */
export function problemPart(design: string): string | null {
  const text = design.replace(/\r\n?/g, "\n");
  const found = PROBLEM.exec(text);
  if (!found) return null;
  const rest = text.slice(found.index + found[0].length);
  const next = NEXT.exec(rest);
  // The mark before the next heading ends the last sentence.
  const part = (next ? rest.slice(0, next.index + 1) : rest).trim().replace(/;$/, "");
  return part.length < SHORTEST ? null : part;
}
