import type { Operands } from "../call/command";
import { problem } from "../call/problem";

const NOTE = {
  id: "BERKAS adalah .xlsx, folder (semua .xlsx di dalamnya), atau pola seperti data/*.xlsx.",
  en: "A FILE is an .xlsx, a folder (all .xlsx in it) or a pattern such as data/*.xlsx.",
};

/** Workbooks, at least one; folders and patterns among them. */
export const FILES: Operands<readonly string[]> = {
  usage: { id: "BERKAS...", en: "FILE..." },
  note: NOTE,
  completion: "workbook",
  read(words, { title, locale }) {
    if (words.length === 0) throw problem(locale, "cli.usage.noFiles", { command: title });
    return words;
  },
};

/** One workbook; a folder or pattern must hold no other. */
export const ONE_FILE: Operands<string> = {
  ...FILES,
  usage: { id: "BERKAS", en: "FILE" },
  read(words, call) {
    const [file = "", ...others] = FILES.read(words, call);
    if (others.length > 0) {
      throw problem(call.locale, "cli.usage.oneFile", { command: call.title, count: words.length });
    }
    return file;
  },
};
