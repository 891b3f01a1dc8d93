import { isObstacle, outcomeOf, weightsById } from "../../analysis/standing";
import type { Analysis, InnovationResult } from "../../analysis/types";
import { nameKey } from "../../checks/shared/innovationNames";
import { sidWeights, toHundredths } from "../../scoring/index";

/** What an innovation brings on one basis. */
export interface Share {
  /** Hundredths. */
  maturity: number;
  /** Whether it counts for the count score and the basic services. */
  counts: boolean;
}

/** An innovation that could be sent. */
export interface Entry {
  result: InnovationResult;
  /** On the basis by which is chosen: evidenced where there is evidence, else claimed. */
  main: Share;
  /** Once no other entry of its name is sent. */
  strict: Share;
  /** Entries with one name are one innovation, of which a reviewer takes one. */
  name: string;
  service: string | null;
}

export function entriesOf({ innovations, evidenced, rules }: Analysis): Entry[] {
  const weights = weightsById(sidWeights(rules));
  const keys = new Map(rules.indicators.map(({ id, key }) => [id, key]));
  return innovations.map((result) => {
    const maturity = toHundredths(result.maturity);
    const doubts = result.findings.filter((one) => isObstacle(one, "strict") && one.code !== "duplicate-name");
    const levelOf = (id: string): number => result.levels[keys.get(id) ?? id] ?? 0;
    const strict = outcomeOf({ maturity, levelOf }, doubts, weights);
    return {
      result,
      main: evidenced
        ? { maturity: toHundredths(result.evidencedMaturity ?? 0), counts: result.eligible }
        : { maturity, counts: true },
      strict: { maturity: strict.maturity, counts: strict.eligible },
      name: nameKey(result.name) || `row ${result.row}`,
      service: result.basicService,
    };
  });
}

/** Most maturity first, then what is safest, then as in the sheet. */
export function best(a: Entry, b: Entry): number {
  return b.main.maturity - a.main.maturity || b.strict.maturity - a.strict.maturity || a.result.row - b.result.row;
}
