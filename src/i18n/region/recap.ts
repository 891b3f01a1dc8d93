import type { RecapWords } from "../../region/recap/sheets";
import type { RankedRow, RecapRow } from "../../region/recap/types";
import { indicatorOf } from "../../rules/index";
import type { RuleSet } from "../../rules/types";
import { fill } from "../fill";
import { formatNumber } from "../format";
import { translateGapCause } from "../gapCauseTexts";
import type { Locale } from "../locale";
import { rankingTexts } from "./ranking.texts";
import { recapTexts } from "./recap.texts";

type RecapWord = keyof typeof recapTexts;

export function recapText(locale: Locale, word: RecapWord, params: Record<string, string | number> = {}): string {
  return fill(recapTexts[word][locale], params);
}

/** What has to be known about the figures of a region, a sentence each. */
export function recapRemarks(
  locale: Locale,
  { figures, named, problem, twins = [] }: RecapRow & Partial<Pick<RankedRow, "twins">>,
  year: number,
): string[] {
  const said = problem === null ? [] : [problem];
  if (figures) {
    if (figures.spd === null) said.push(recapText(locale, "noSpd"));
    if (figures.evidenced === null) said.push(recapText(locale, "noEvidence"));
    if (figures.statedYear !== null && figures.statedYear !== year) {
      said.push(recapText(locale, "otherYear", { stated: figures.statedYear, year }));
    }
    said.push(...figures.unread.map((one) => recapText(locale, "unread", one)));
    if (!named) said.push(recapText(locale, "unnamed"));
  }
  if (twins.length > 0) said.push(recapText(locale, "twins", { files: twins.join(", ") }));
  return said;
}

/** Who took part of the departments; `–` without a list of them. */
function recapParticipation(locale: Locale, { figures }: RecapRow): string {
  if (!figures?.participation) return figures ? "–" : "";
  const { reported, listed } = figures.participation;
  const [least, most] = reported;
  const shown = least === most ? least : recapText(locale, "between", { least, most });
  return recapText(locale, "reported", { reported: shown, listed });
}

function cells(locale: Locale, row: RankedRow, rules: RuleSet): string[] {
  const { figures } = row;
  const { covered = [], required = 0, of = 0 } = figures?.basicServices ?? {};
  const causes = (figures?.causes ?? []).map(({ cause, points }) =>
    recapText(locale, "cause", {
      cause: translateGapCause(locale, `gapCause.${cause}`),
      points: formatNumber(locale, points, 2),
    }),
  );
  return [
    figures ? recapText(locale, "of", { covered: covered.length, required, of }) : "",
    recapParticipation(locale, row),
    causes.join("; "),
    recapRemarks(locale, row, rules.year).join(" "),
  ];
}

/** The words of the sheets of a recap. */
export function recapWords(locale: Locale, count: number, rules: RuleSet): RecapWords {
  const say = (word: RecapWord, params: Record<string, string | number> = {}): string =>
    recapText(locale, word, params);
  const headers: RecapWord[] = [
    "rank",
    "region",
    "index",
    "evidenced",
    "strict",
    "predicate",
    "evidencedPredicate",
    "n",
    "spd",
    "meanMaturity",
    "meanEvidenced",
    "beforeIndex",
    "beforeRank",
    "errors",
    "services",
    "participation",
    "causes",
    "remarks",
    "file",
  ];
  return {
    title: say("title", { count, year: rules.year }),
    note: say("note", { ties: rankingTexts.tieRule[locale] }),
    headers: headers.map((word) => say(word)),
    chart: say("chart"),
    needs: {
      sheet: say("needSheet"),
      title: say("needTitle"),
      note: say("needNote"),
      headers: [say("needIndicator"), say("needLevels"), say("needRegions")],
      chart: say("needChart"),
    },
    remarks: (row) => cells(locale, row, rules),
    need: (id) => {
      const indicator = indicatorOf(rules, id);
      return indicator ? `${indicator.key} ${indicator.name}` : id;
    },
  };
}
