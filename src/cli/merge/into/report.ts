import type { Conflict, Merge } from "../../../exchange/merge/types";
import { blockedText, cellLabel, mergeNoteText } from "../../../i18n/share/mergeNote";
import { fill } from "../../../i18n/fill";
import type { Locale } from "../../../i18n/locale";
import type { RuleSet } from "../../../rules/types";
import { cellAddress } from "../../../workbook/index";
import type { CellPlace } from "../../../workbook/sheetData";
import type { CellValue } from "../../../workbook/types";
import { en, id, translateMerge } from "../../commands/texts/merge.texts";
import { oneLine } from "../../output/oneLine";

export interface IntoReport {
  file: string;
  into: string;
  merge: Merge;
  unreadable: readonly { file: string; reason: string }[];
  rules: RuleSet;
  locale: Locale;
}

function addressOf({ sheet, row, column }: CellPlace): string {
  return cellAddress(sheet, row, column);
}

function reasonOf({ blocked }: Conflict, locale: Locale): { reason?: string } {
  return blocked === null ? {} : { reason: blockedText(locale, blocked) };
}

/** What the command answers to programs. */
export function intoJson({ merge, unreadable, rules, locale }: IntoReport): unknown {
  const { changed, added, conflicts, missing, notes } = merge;
  return {
    changed: changed.map(({ file, place, before, after }) => ({ file, address: addressOf(place), before, after })),
    added: added.map(({ file, name, row }) => ({ file, name, row })),
    conflicts: conflicts.map((one) => ({
      address: addressOf(one.place),
      base: one.base ?? null,
      ours: one.ours,
      theirs: one.theirs,
      file: one.file,
      ...reasonOf(one, locale),
    })),
    missing: missing.map(({ file, name }) => ({ file, name })),
    problems: [...unreadable, ...notes.map(({ file, note }) => ({ file, reason: mergeNoteText(locale, note, rules) }))],
  };
}

const LONGEST = 60;

function shown(value: CellValue | undefined, locale: Locale): string {
  const texts = locale === "id" ? id : en;
  if (value === undefined) return texts["cli.merge.unknown"];
  const text = oneLine(String(value ?? ""));
  if (text === "") return texts["cli.merge.blank"];
  return `“${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}”`;
}

/** What the command answers to people. */
export function intoText({ file, into, merge, rules, locale }: IntoReport): string {
  const { changed, added, conflicts, missing, notes } = merge;
  const isNothing = changed.length + added.length + conflicts.length + missing.length === 0;
  const counts = {
    changed: changed.length,
    added: added.length,
    conflicts: conflicts.length,
    missing: missing.length,
  };
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`)];
  const common = ({ place, innovation, key }: Pick<Conflict, "place" | "innovation" | "key">) => ({
    address: addressOf(place),
    innovation: oneLine(innovation),
    column: cellLabel(locale, key, rules),
  });
  const say = (key: Parameters<typeof translateMerge>[1], params: Record<string, string | number> = {}): string =>
    translateMerge(locale, key, params);
  return [
    say(isNothing ? "cli.merge.intoNothing" : "cli.merge.intoTitle", { file, into, ...counts }),
    ...changed.map((one) => {
      const values = { before: shown(one.before, locale), after: shown(one.after, locale) };
      return `  ${say("cli.merge.change", { ...common(one), ...values, file: one.file })}`;
    }),
    ...section(
      say("cli.merge.addedTitle"),
      added.map((one) => say("cli.merge.added", { name: oneLine(one.name), file: one.file })),
    ),
    ...section(
      say("cli.merge.conflictTitle"),
      conflicts.map((one) => {
        const { base, ours, theirs, file: from } = one;
        const values = { base: shown(base, locale), ours: shown(ours, locale), theirs: shown(theirs, locale) };
        const { reason } = reasonOf(one, locale);
        const line = say("cli.merge.conflict", { ...common(one), ...values, file: from });
        return reason === undefined ? line : `${line}: ${reason}`;
      }),
    ),
    ...section(
      say("cli.merge.missingTitle"),
      missing.map((one) => say("cli.merge.added", { name: oneLine(one.name), file: one.file })),
    ),
    ...section(
      say("cli.merge.problemTitle"),
      notes.map(({ file: from, note }) =>
        fill("{file}: {text}", { file: from, text: oneLine(mergeNoteText(locale, note, rules)) }),
      ),
    ),
    "",
  ].join("\n");
}
