import type { RecapWords } from "../../region/recap/lists";
import { RECAP_COLUMNS, type RecapColumn, type RecapWordColumn } from "../../region/recap/table";
import type { RankedRow, Recap, RecapRow } from "../../region/recap/types";
import { indicatorOf } from "../../rules/index";
import type { RuleSet } from "../../rules/types";
import { fill } from "../fill";
import { formatNumber } from "../format";
import { translateGapCause } from "../gapCauseTexts";
import type { Locale } from "../locale";
import { rankingRemarkText } from "./ranking";
import { rankingTexts } from "./ranking.texts";
import { recapTexts } from "./recap.texts";

type RecapWord = keyof typeof recapTexts;

/** Names of regions that a sentence holds. */
const NAMES_SHOWN = 10;

export function recapText(locale: Locale, word: RecapWord, params: Record<string, string | number> = {}): string {
  return fill(recapTexts[word][locale], params);
}

/** Why nothing of the earlier recap stands beside a region. */
function doubtTexts(locale: Locale, { beforeDoubt }: Pick<RankedRow, "beforeDoubt">): string[] {
  if (beforeDoubt === null) return [];
  if (beforeDoubt.kind === "name") {
    return [recapText(locale, "beforeName", { candidates: beforeDoubt.candidates.join(", ") })];
  }
  const indices = beforeDoubt.indices.map((index) => formatNumber(locale, index, 2)).join("; ");
  return [recapText(locale, "beforeContradicted", { indices })];
}

/** What has to be known about a region: why it has no figures, or what they rest on; a sentence each. */
export function recapRemarks(locale: Locale, row: RankedRow, year: number): string[] {
  const { figures, named, problem, twins, alike } = row;
  const said = problem === null ? [] : [problem];
  if (figures) {
    if (figures.spd === null) said.push(recapText(locale, "noSpd"));
    if (figures.evidenced === null) said.push(recapText(locale, "noEvidence"));
    if (figures.statedYear !== null && figures.statedYear !== year) {
      said.push(recapText(locale, "otherYear", { stated: figures.statedYear, year }));
    }
    if (!named) said.push(recapText(locale, "unnamed"));
  }
  if (twins.length > 0) said.push(recapText(locale, "twins", { files: twins.join(", ") }));
  if (alike.length > 0) {
    const names = alike.map((one) => recapText(locale, "aFile", one)).join(", ");
    said.push(recapText(locale, "alike", { names }));
  }
  return [...said, ...doubtTexts(locale, row)];
}

/** What has to be known about the comparison with an earlier recap, a sentence each. */
export function recapComparison(locale: Locale, { earlier }: Pick<Recap, "earlier">, now: number): string[] {
  if (!earlier) return [];
  const { year, missing, remarks } = earlier;
  const said: string[] = [];
  if (year === null) said.push(recapText(locale, "comparedUnknown"));
  else
    said.push(recapText(locale, year === now ? "comparedSame" : year > now ? "comparedLater" : "compared", { year }));
  if (missing.length > 0) {
    const names = missing.slice(0, NAMES_SHOWN).join(", ") + (missing.length > NAMES_SHOWN ? ", …" : "");
    said.push(recapText(locale, "missing", { names }));
  }
  return [...said, ...remarks.map((remark) => rankingRemarkText(locale, remark))];
}

/** Who took part of the departments; `–` without a list of them. */
function participationText(locale: Locale, { figures }: Pick<RecapRow, "figures">): string {
  if (!figures?.participation) return figures ? "–" : "";
  const { reported, listed } = figures.participation;
  const [least, most] = reported;
  const shown = least === most ? least : recapText(locale, "between", { least, most });
  return recapText(locale, "reported", { reported: shown, listed });
}

/** The causes of what is lost, each with its index points. */
export function recapCauses(locale: Locale, { figures }: Pick<RecapRow, "figures">): string[] {
  return (figures?.causes ?? []).map(({ cause, points }) =>
    recapText(locale, "cause", {
      cause: translateGapCause(locale, `gapCause.${cause}`),
      points: formatNumber(locale, points, 2),
    }),
  );
}

/** The words in the row of a region. */
export function recapCellTexts(locale: Locale, row: RankedRow, rules: RuleSet): Record<RecapWordColumn, string> {
  const { figures } = row;
  const { covered = [], required = 0, of = 0 } = figures?.basicServices ?? {};
  const affairs = figures?.affairs;
  return {
    services: figures ? recapText(locale, "of", { covered: covered.length, required, of }) : "",
    affairs: affairs
      ? affairs.of === null
        ? String(affairs.covered)
        : recapText(locale, "count", { covered: affairs.covered, of: affairs.of })
      : "",
    participation: participationText(locale, row),
    causes: recapCauses(locale, row).join("; "),
    unread: (figures?.unread ?? []).map((one) => recapText(locale, "unread", one)).join("; "),
    remarks: recapRemarks(locale, row, rules.year).join(" "),
    rules: figures ? rules.title : "",
  };
}

/** Texts over the columns whose word has another name. */
const HEADERS: Partial<Record<RecapColumn, RecapWord>> = { unread: "unreadSheets" };

/** The words of the sheets of a recap. */
export function recapWords(locale: Locale, recap: Recap, rules: RuleSet): RecapWords {
  const say = (word: RecapWord, params: Record<string, string | number> = {}): string =>
    recapText(locale, word, params);
  const header = (column: RecapColumn): string => say(HEADERS[column] ?? (column as RecapWord));
  return {
    sheet: say("sheet"),
    title: say("title", { count: recap.rows.length, year: rules.year }),
    notes: [say("note", { ties: rankingTexts.tieRule[locale] }), recapComparison(locale, recap, rules.year).join(" ")],
    headers: Object.fromEntries(RECAP_COLUMNS.map((column) => [column, header(column)])) as RecapWords["headers"],
    chart: say("chart"),
    gone: say("gone"),
    needs: {
      sheet: say("needSheet"),
      title: say("needTitle"),
      note: say("needNote"),
      headers: [say("needIndicator"), say("needLevels"), say("needRegions"), say("needMost")],
      chart: say("needChart"),
    },
    cells: (row) => recapCellTexts(locale, row, rules),
    need: (id) => {
      const indicator = indicatorOf(rules, id);
      return indicator ? `${indicator.key} ${indicator.name}` : id;
    },
    most: ({ most }) => most.map(({ name, levels }) => say("named", { name, levels })).join(", "),
  };
}
