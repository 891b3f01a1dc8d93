import { formatNumber, type Locale } from "../../i18n/cliTexts";
import { juryBasisTexts, juryLines } from "../../i18n/region/jury";
import type { JuryOutcome } from "../../region/jury/types";
import { translateJury } from "../commands/texts/jury.texts";
import { indentedColumns } from "../output/columns";
import { oneLine } from "../output/oneLine";
import { cleanNumber } from "./assessmentJson";

/** What jurors made of the innovations, for people. */
export function juryText(file: string, outcome: JuryOutcome, locale: Locale): string {
  const say = (key: Parameters<typeof translateJury>[1], params: Record<string, string | number> = {}): string =>
    translateJury(locale, key, params);
  const shown = (value: number | null): string => (value === null ? "–" : formatNumber(locale, value, 2));
  const { results } = outcome;
  const rows = results.map(({ rank, name, score, jurors, spread }) => [
    String(rank ?? "–"),
    oneLine(name),
    shown(score),
    String(jurors),
    shown(spread),
  ]);
  const head = [
    say("cli.jury.rank"),
    say("cli.jury.name"),
    say("cli.jury.score"),
    say("cli.jury.jurors"),
    say("cli.jury.spread"),
  ];
  const lines = [
    say("cli.jury.title", { file, count: results.length }),
    "",
    ...indentedColumns([head, ...rows], [1]),
    "",
    ...juryBasisTexts(locale, outcome).map((text) => say("cli.jury.basis", { text })),
    ...juryLines(locale, outcome.remarks).map(({ text }) => text),
  ];
  return `${lines.join("\n")}\n`;
}

/** The same for programs; scores are not rounded. */
export function juryJson(file: string, outcome: JuryOutcome, locale: Locale): unknown {
  const clean = (value: number | null): number | null => (value === null ? null : cleanNumber(value));
  return {
    file,
    method: outcome.method,
    normalized: outcome.evened,
    ...(outcome.stage !== "" && { stage: outcome.stage }),
    basis: juryBasisTexts(locale, outcome),
    results: outcome.results.map(({ name, score, rank, jurors, spread, scores, stages }) => ({
      name,
      score: clean(score),
      rank,
      jurors,
      spread: clean(spread),
      scores: scores.map((one) => ({ ...one, score: cleanNumber(one.score) })),
      ...(stages.length > 0 && { stages: stages.map((one) => ({ ...one, score: clean(one.score) })) }),
    })),
    problems: juryLines(locale, outcome.remarks).map(({ text }) => text),
  };
}
