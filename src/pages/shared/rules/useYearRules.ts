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

/** The rules of any year the workbook can use: its own ones, or built-in ones. */
export function useYearRules(year: number): YearRules {
  const own = useSessionState(({ ownRules }) => ownRules.find((rules) => rules.year === year));
  const builtIn = useBuiltInRules(own ? null : year);
  return own ? { status: "ready", rules: own } : builtIn;
}

/**
 * The rules of a year as they came with the add-in, which are in a file of their own.
 * @param year `null` while nobody needs them
 */
export function useBuiltInRules(year: number | null): YearRules {
  const [loaded, setLoaded] = useState<Loaded | null>(null);

  useEffect(() => {
    if (year === null) return;
    let wanted = true;
    const keep = (rules: RuleSet | null): void => {
      if (wanted) setLoaded({ year, rules });
    };
    // Async, so that an unknown year is refused as a failed download is.
    void (async () => rulesOf(year))().then(keep, () => keep(null));
    return () => {
      wanted = false;
    };
  }, [year]);

  if (loaded?.year !== year) return { status: "loading" };
  return loaded.rules ? { status: "ready", rules: loaded.rules } : { status: "failed" };
}
