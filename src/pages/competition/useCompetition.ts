import { useEffect, useMemo } from "react";
import { useCells } from "../../pane/sessionState";
import { useServices } from "../../pane/services";
import { divisionsOf, JURY_DIVISIONS, withinDivision, type JuryFilter } from "../../region/jury/filter";
import { readCompetition } from "../../region/jury/judge";
import { juryOutcome, stagesOf, type JuryOptions } from "../../region/jury/outcome";
import { JURY_METHODS, type JuryMethod, type JuryOutcome, type JuryProblem } from "../../region/jury/types";
import type { SheetData } from "../../workbook/types";

/** What is kept with the workbook; every one as a text. */
export const USUAL_CHOICES = { method: "mean", evened: "", stage: "", office: "", category: "", kind: "" };

export type CompetitionChoices = typeof USUAL_CHOICES;

export interface CompetitionModel {
  /** Name of the sheet of the jurors; `null` where there is none. */
  jury: string | null;
  weights: string | null;
  /** Two or more, or none. */
  stages: readonly string[];
  /** What can be held apart, with two or more names each. */
  divisions: readonly { by: keyof JuryFilter; names: readonly string[] }[];
  options: JuryOptions;
  filter: JuryFilter;
  result: JuryOutcome | JuryProblem;
}

function optionsOf({ method, evened, stage }: CompetitionChoices, stages: readonly string[]): JuryOptions {
  return {
    method: JURY_METHODS.find((one) => one === method) ?? ("mean" satisfies JuryMethod),
    evened: evened !== "",
    // One that is not on the sheet any more is not asked for.
    stage: stages.includes(stage) ? stage : "",
  };
}

function modelOf(sheets: readonly SheetData[], choices: CompetitionChoices): CompetitionModel {
  const { found, ...read } = readCompetition(sheets);
  const nothing: JuryFilter = { office: "", category: "", kind: "" };
  if ("kind" in found) {
    return { ...read, stages: [], divisions: [], options: optionsOf(choices, []), filter: nothing, result: found };
  }
  const { sheet, weights } = found;
  const names = stagesOf(sheet, weights);
  const stages = names.length > 1 ? names : [];
  const options = optionsOf(choices, stages);
  const whole = juryOutcome(sheet, weights, options);
  const told = { ...read, stages, options };
  if ("kind" in whole) return { ...told, divisions: [], filter: nothing, result: whole };
  const divisions = JURY_DIVISIONS.map((by) => ({ by, names: divisionsOf(whole.results, by) })).filter(
    ({ names: all }) => all.length > 1,
  );
  const chosen = divisions.map(({ by, names: all }) => [by, all.includes(choices[by]) ? choices[by] : ""]);
  const filter = { ...nothing, ...(Object.fromEntries(chosen) as Partial<JuryFilter>) };
  return { ...told, divisions, filter, result: withinDivision(whole, filter) };
}

/** The competition as the sheets say it now; edits on them are followed as they are typed. */
export function useCompetition(choices: CompetitionChoices): CompetitionModel | null {
  const data = useCells();
  const { session } = useServices();
  const { method, evened, stage, office, category, kind } = choices;
  const model = useMemo(
    () => data && modelOf(data.sheets, { method, evened, stage, office, category, kind }),
    [data, method, evened, stage, office, category, kind],
  );
  const jury = model?.jury ?? null;
  const weights = model?.weights ?? null;
  useEffect(() => {
    const sheets = [jury, weights].filter((name) => name !== null);
    return session.followSheets(sheets);
  }, [session, jury, weights]);
  return model;
}
