import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { constants } from "node:os";
import { basename, dirname, join } from "node:path";
import type { Locale } from "../../i18n/cliTexts";
import { problem } from "../call/problem";
import type { OutputChoice } from "../options/output";

function codeOf(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : String(error);
}

/** Whoever stops the command leaves no half of a file behind. */
const SIGNALS = ["SIGINT", "SIGTERM"] as const;
/** The exit code of a stopped command is its number and this. */
const BY_SIGNAL = 128;

/** A name beside a file that no search for workbooks takes for one. */
function beside(file: string): string {
  return join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
}

/** Where a file is written until it is whole, and where it goes then. */
interface Writing {
  descriptor: number;
  /** `null` for a terminal, a pipe or a device: it has nothing that could be lost, and nothing to be renamed over. */
  passing: string | null;
  target: string;
  /** Rights of the file that is replaced. */
  mode: number | null;
}

function begin(file: string, force: boolean): Writing {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat && force && !stat.isFile()) {
    return { descriptor: openSync(file, "w"), passing: null, target: file, mode: null };
  }
  // A link goes on pointing where it points.
  const target = stat ? realpathSync(file) : file;
  const passing = beside(target);
  return { descriptor: openSync(passing, "wx"), passing, target, mode: stat?.mode ?? null };
}

/** @throws InputProblem that says in a sentence why a file cannot be written */
function saying<Done>(file: string, locale: Locale, step: () => Done): Done {
  try {
    return step();
  } catch (error) {
    const code = codeOf(error);
    if (code === "EEXIST") throw problem(locale, "cli.file.exists", { file });
    throw problem(locale, "cli.file.unwritable", { file, reason: code });
  }
}

/**
 * A file that is written beside its place and renamed once it is whole: a full disk or a broken call leaves what was there
 * before. Never over an existing one unless told to.
 */
export class NewFile {
  private readonly writing: Writing;
  private isOpen = true;
  private readonly stop = (signal: NodeJS.Signals): void => {
    this.abandon();
    process.exit(BY_SIGNAL + constants.signals[signal]);
  };

  /** @throws InputProblem */
  constructor(
    private readonly file: string,
    private readonly force: boolean,
    private readonly locale: Locale,
  ) {
    this.writing = saying(file, locale, () => begin(file, force));
    for (const signal of SIGNALS) process.once(signal, this.stop);
  }

  /** @throws InputProblem */
  write(part: string | Uint8Array): void {
    this.step(() => writeFileSync(this.writing.descriptor, part));
  }

  /** @throws InputProblem */
  finish(): void {
    const { descriptor, passing, target, mode } = this.writing;
    this.step(() => {
      // What is put in the place of another file must be on the disk before.
      if (passing !== null) fsyncSync(descriptor);
      this.close();
      if (passing === null) return;
      if (mode !== null) chmodSync(passing, mode);
      if (!this.force) closeSync(openSync(target, "wx"));
      renameSync(passing, target);
    });
  }

  /** Leaves what was there before. */
  abandon(): void {
    this.close();
    if (this.writing.passing !== null) rmSync(this.writing.passing, { force: true });
  }

  private close(): void {
    if (this.isOpen) closeSync(this.writing.descriptor);
    this.isOpen = false;
    for (const signal of SIGNALS) process.off(signal, this.stop);
  }

  private step(step: () => void): void {
    try {
      saying(this.file, this.locale, step);
    } catch (error) {
      this.abandon();
      throw error;
    }
  }
}

/**
 * Writes a file whole or not at all, never over an existing one unless told to.
 * @param parts what it is to hold, one after the other
 * @throws InputProblem
 */
export function writeParts(
  file: string,
  parts: readonly (string | Uint8Array)[],
  force: boolean,
  locale: Locale,
): void {
  const created = new NewFile(file, force, locale);
  for (const part of parts) created.write(part);
  created.finish();
}

/** Like `writeParts`, for what is there as a whole. @throws InputProblem */
export function writeNew(file: string, content: string | Uint8Array, force: boolean, locale: Locale): void {
  writeParts(file, [content], force, locale);
}

/**
 * Complains before the work rather than after it.
 * @throws InputProblem when the file exists and must not be replaced
 */
export function refuseExisting({ out, force }: OutputChoice, locale: Locale): void {
  if (force || out === undefined) return;
  if (!existsSync(out)) return;
  throw problem(locale, "cli.file.exists", { file: out });
}
