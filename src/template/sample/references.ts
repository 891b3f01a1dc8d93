/** Invented numbers, dates and addresses, always the same for the same row: no clock, no chance. */

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-";
const MONTHS = [
  "Januari",
  "Februari",
  "Maret",
  "April",
  "Mei",
  "Juni",
  "Juli",
  "Agustus",
  "September",
  "Oktober",
  "November",
  "Desember",
];

function identifier(seed: number, length: number): string {
  let state = (seed * 2654435761 + 97) >>> 0;
  let text = "";
  for (let position = 0; position < length; position += 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    text += ALPHABET[state >>> 26];
  }
  return text;
}

/** A register number, different for every pair of row and document. */
export function register(row: number, document: number): number {
  return 101 + ((row * 37 + document * 11) % 890);
}

/** e.g. `12 Maret 2024` */
export function letterDate(row: number, document: number, year: number): string {
  const day = 2 + ((row * 7 + document * 5) % 26);
  const month = MONTHS[(row * 5 + document * 3) % MONTHS.length];
  return `${day} ${month} ${year}`;
}

/** e.g. `Maret 2024` for an ISO date */
export function monthName(iso: string): string {
  return `${MONTHS[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`;
}

export function driveLink(row: number, document: number): string {
  return `https://drive.google.com/file/d/1${identifier(row * 64 + document, 32)}/view`;
}

export function videoLink(row: number): string {
  const id = identifier(row + 9000, 11);
  return row % 2 === 0 ? `https://youtu.be/${id}` : `https://www.youtube.com/watch?v=${id}`;
}

/** e.g. `-7.2431, 110.4127`: inside the invented region. */
export function coordinates(row: number): string {
  const south = 7.1 + ((row * 173) % 400) / 1000;
  const east = 110.2 + ((row * 271) % 600) / 1000;
  return `-${south.toFixed(4)}, ${east.toFixed(4)}`;
}
