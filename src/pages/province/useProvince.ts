import { useMemo, useSyncExternalStore } from "react";
import { questionText } from "../../i18n/readingQuestion";
import { rankingProblemText } from "../../i18n/region/ranking";
import { useTexts } from "../../pane/texts";
import { useCells, useSessionState } from "../../pane/sessionState";
import { keptRecap } from "../../region/recap/earlier";
import { recapOf } from "../../region/recap/recap";
import type { Recap, RecapRow } from "../../region/recap/types";
import type { RankingList } from "../../region/ranking/types";
import type { RuleSet } from "../../rules/types";
import { useFileTexts } from "../shared/files/texts";
import {
  equalRules,
  type OpenedEarlier,
  type ProvinceState,
  type ProvinceStore,
  type RegionFile,
} from "./provinceStore";
import type { ProvinceProblem } from "./provinceWork";
import { useProvinceTexts } from "./texts";

export interface ProvinceModel {
  state: ProvinceState;
  /** `null` until there is a file. */
  recap: Recap | null;
  /** By which the recap was made. */
  rules: RuleSet | null;
  /** The rules of the pane are others by now, and their title. */
  otherRules: boolean;
  rulesNow: string;
  /** The year of the recap in the open workbook that is compared, where no file was opened for that. */
  keptYear: number | null;
}

/** Why a file is a row without figures, in a sentence. */
function useProblemText(): (problem: ProvinceProblem) => string {
  const { locale } = useTexts();
  const say = useProvinceTexts();
  const sayFile = useFileTexts();
  return (found) => {
    if (found.kind === "file") return sayFile(`file.${found.reason}`);
    if (found.kind === "rules") return say("provincePage.problem.rules", { reason: found.reason });
    const { problem } = found;
    return problem.kind === "question"
      ? questionText(locale, problem.question)
      : say(`provincePage.problem.${problem.kind}`);
  };
}

/** Why a file is no earlier recap, in a sentence. */
export function useEarlierProblem(): (problem: Extract<OpenedEarlier, { problem: unknown }>["problem"]) => string {
  const { locale } = useTexts();
  const text = useProblemText();
  return (problem) => (problem.kind === "list" ? rankingProblemText(locale, problem.problem) : text(problem));
}

function plainName(file: string): string {
  return file.replace(/^.*\//, "").replace(/\.[a-z]+$/i, "");
}

/** Why it has no figures is said in the language of the pane, once it is shown. */
function rowOf({ id, name, figures, problem }: RegionFile): RecapRow {
  return { file: id, name: name ?? plainName(id), named: name !== null, figures, problem: problem && "" };
}

/** The opened files beside each other, compared with the recap of an earlier year where there is one. */
export function useProvince(store: ProvinceStore): ProvinceModel {
  const state = useSyncExternalStore(store.subscribe, store.state);
  const session = useSessionState();
  const data = useCells();
  const text = useProblemText();
  const { files, earlier, rules } = state;
  const year = rules?.year ?? session.year;
  const opened = earlier && "list" in earlier ? earlier.list : null;
  const kept = useMemo(
    (): RankingList | null => (data && !opened ? keptRecap(data.sheets, year) : null),
    [data, opened, year],
  );
  const list = opened ?? kept;
  const compared = useMemo(
    () => (files.length > 0 ? recapOf(files.map(rowOf), list, year) : null),
    [files, list, year],
  );
  const otherRules = useMemo(() => session.rules !== null && !equalRules(rules, session.rules), [rules, session.rules]);
  const problems = new Map(files.map(({ id, problem }) => [id, problem]));
  const rows = compared?.rows.map((row) => {
    const problem = problems.get(row.file);
    return problem ? { ...row, problem: text(problem) } : row;
  });
  return {
    state,
    recap: compared && rows ? { ...compared, rows } : null,
    rules,
    otherRules: files.length > 0 && otherRules,
    rulesNow: session.rules?.title ?? "",
    keptYear: kept?.years[0] ?? null,
  };
}
