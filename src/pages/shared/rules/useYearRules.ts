import { useEffect, useState } from "react";
import { rulesOf } from "../../../rules/index";
import type { RuleSet } from "../../../rules/types";
import { useSessionState } from "../../../pane/sessionState";

export type YearRules = { status: "loading" } | { status: "failed" } | { status: "ready"; rules: RuleSet };

interface Loaded {
  year: number;
  /** `null` when they could not be loaded. */
  rules: RuleSet | null;
}

/** The rules of any year the workbook can use: its own ones, or built-in ones, which come in a file of their own. */
export function useYearRules(year: number): YearRules {
  const own = useSessionState(({ ownRules }) => ownRules.find((rules) => rules.year === year));
  const [loaded, setLoaded] = useState<Loaded | null>(null);

  useEffect(() => {
    if (own) return;
    let wanted = true;
    const keep = (rules: RuleSet | null): void => {
      if (wanted) setLoaded({ year, rules });
    };
    // Async, so that an unknown year is refused as a failed download is.
    void (async () => rulesOf(year))().then(keep, () => keep(null));
    return () => {
      wanted = false;
    };
  }, [own, year]);

  if (own) return { status: "ready", rules: own };
  if (loaded?.year !== year) return { status: "loading" };
  return loaded.rules ? { status: "ready", rules: loaded.rules } : { status: "failed" };
}
