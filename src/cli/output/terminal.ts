// The only place that writes to the terminal.
import { plainTrace } from "./trace";

/** What a terminal obeys instead of showing it: controls but tabs and line ends, and what turns the writing direction. */
const OBEYED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

const CLEAR_LINE = "\r\u001b[K";

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/**
 * Words for people; whatever a terminal would obey is written as in JSON (`\u001b`), since the cells of a workbook can
 * hold anything and must not recolour, clear or retype the screen.
 */
export function visible(text: string): string {
  return text.replaceAll("\r\n", "\n").replace(OBEYED, escaped);
}

/** Words for people. */
export function print(text: string): void {
  process.stdout.write(visible(text));
}

/** Data for programs, as it is. */
export function printData(text: string): void {
  process.stdout.write(text);
}

/** The same of data that may be much: done when it was taken. */
export function printTaken(data: string | Uint8Array): Promise<void> {
  if (process.stdout.write(data)) return Promise.resolve();
  return new Promise((resolve) => process.stdout.once("drain", () => resolve()));
}

/** One line on stderr, whatever the message holds. */
export function note(message: string): void {
  process.stderr.write(`${visible(message).replaceAll("\n", escaped("\n"))}\n`);
}

/** Says what could not be used. */
export function complain(message: string): void {
  note(`iid: ${message}`);
}

/** The trace of a defect of ours. */
export function printTrace(error: unknown): void {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${visible(plainTrace(trace))}\n`);
}

/** Whether somebody watches: a line that is written over and over is of no use in a pipe or a log. */
function isWatched(): boolean {
  return process.stderr.isTTY;
}

/** Replaces the line that `showProgress` wrote before. */
export function showProgress(text: string): void {
  if (isWatched()) process.stderr.write(`\r${visible(text)}`);
}

/** Clears that line, so that it does not stand before other output. */
export function endProgress(): void {
  if (isWatched()) process.stderr.write(CLEAR_LINE);
}

/** A reader that stops early (`iid check … | head`) is no failure of ours. */
export function tolerateClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") process.exit(process.exitCode ?? 0);
      throw error;
    });
  }
}
