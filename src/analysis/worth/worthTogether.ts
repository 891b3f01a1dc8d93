import { checkOf } from "../../checks/index";
import type { Finding } from "../../checks/types";
import { oncePer } from "../../rules/once";
import { mapPausing, toEnd, type Pausing } from "../../rules/pausing";
import type { ProofBasis } from "../../scoring/index";
import type { Proof } from "../mending";
import { riseWith, type Tally } from "../parts";
import { isObstacle, type ScoredRow } from "../scoredRows";
import type { Analysis } from "../types";
import { errorsInTheWay } from "./rowWorth";
import { namelessErrors, type FindingWorth, type WorthBasis } from "./worth";

/** What several findings change when they are mended at once. */
interface Change {
  spd: number;
  sumMaturity: number;
  n: number;
  counted: number;
  /** Basic services that are covered from then on. */
  services: Set<string>;
  opensCount: boolean;
  upTo: boolean;
  /** Whether nothing is known of what a finding changes. */
  unknown: boolean;
}

/** Findings by what they are about. */
interface Subjects {
  rows: Map<ScoredRow, Finding[]>;
  region: Map<string, Finding[]>;
  nameless: Set<ScoredRow>;
  chances: Finding[];
  opensCount: boolean;
  unknown: boolean;
}

function add<Key>(groups: Map<Key, Finding[]>, key: Key, finding: Finding): void {
  const group = groups.get(key);
  if (group) group.push(finding);
  else groups.set(key, [finding]);
}

/**
 * Says by how much the index rises when many findings are mended at once and all others stay. It is one result less
 * another, as for a single finding: no sum of what each is worth alone, since two may stand in one cell, or one service
 * opens the count score.
 */
class WorthTogether {
  private readonly rows: ReadonlyMap<number, ScoredRow>;
  private readonly nameless: ReadonlyMap<number, ScoredRow>;
  private judged: ReadonlyMap<Finding, Finding> | null = null;

  /** @param behind what a finding of the analysis was judged as: obstacles are among those */
  constructor(
    private readonly basis: WorthBasis,
    private readonly behind: () => ReadonlyMap<Finding, Finding>,
  ) {
    this.rows = new Map(basis.rows.map((row) => [row.record.row, row]));
    this.nameless = new Map(basis.nameless.map((row) => [row.record.row, row]));
  }

  *of(findings: readonly Finding[]): Pausing<FindingWorth> {
    const behind = (this.judged ??= this.behind());
    const mended = findings.filter(({ severity }) => severity !== "info").map((one) => behind.get(one) ?? one);
    const subjects = yield* this.subjects(mended);
    const alone = yield* this.rise("evidenced", subjects);
    if (alone === null) return {};
    if (alone.points > 0) return { points: alone.points, ...(alone.upTo && { upTo: true }) };
    const { widened, others } = yield* this.withWhatStandsInTheWay(subjects);
    const together = yield* this.rise("evidenced", widened, "with evidence");
    if (together && together.points > 0) {
      return { points: 0, together: together.points, others, ...(together.upTo && { upTo: true }) };
    }
    const strict = yield* this.rise("strict", subjects);
    return { points: 0, ...(strict && { strictPoints: strict.points }) };
  }

  private *subjects(findings: readonly Finding[]): Pausing<Subjects> {
    const found: Subjects = {
      rows: new Map(),
      region: new Map(),
      nameless: new Set(),
      chances: [],
      opensCount: false,
      unknown: findings.length === 0,
    };
    yield* mapPausing(findings, (finding) => {
      const { code, innovationRow, effect, indicator } = finding;
      const { opens } = checkOf(code);
      const row = innovationRow === null ? undefined : this.rows.get(innovationRow);
      const unnamed = this.nameless.get(finding.row);
      if (opens === "count-score") found.opensCount = true;
      else if (opens === "innovation") {
        if (unnamed) found.nameless.add(unnamed);
      } else if (effect === "none") {
        if (indicator === undefined || typeof finding.params["possible"] !== "number") found.unknown ||= true;
        else found.chances.push(finding);
      } else if (row) add(found.rows, row, finding);
      else if (indicator !== undefined) add(found.region, indicator, finding);
      else found.unknown = true;
    });
    return found;
  }

  /** The same with all errors of the cells and rows that have to be mended as well before anything is gained. */
  private *withWhatStandsInTheWay(subjects: Subjects): Pausing<{ widened: Subjects; others: number }> {
    let others = 0;
    const rows = new Map<ScoredRow, Finding[]>();
    yield* mapPausing([...subjects.rows], ([row, findings]) => {
      const all = new Set(findings.flatMap((finding) => errorsInTheWay(finding, row)));
      others += [...all].filter((one) => !findings.includes(one)).length;
      rows.set(row, [...all]);
    });
    const region = new Map<string, Finding[]>();
    for (const [id, findings] of subjects.region) {
      const all = this.basis.mending.regionObstacles(id, "evidenced");
      others += all.filter((one) => !findings.includes(one)).length;
      region.set(id, all);
    }
    for (const row of subjects.nameless) others += namelessErrors(row).length;
    return { widened: { ...subjects, rows, region }, others };
  }

  /** @returns `null` where no number can be given */
  private *rise(
    basis: ProofBasis,
    subjects: Subjects,
    proof: Proof = "as it is",
  ): Pausing<{ points: number; upTo: boolean } | null> {
    const change = yield* this.change(basis, subjects, proof);
    if (change.unknown) return null;
    const base: Tally = this.basis.tallies[basis];
    const covered = new Set([...base.services.keys(), ...change.services]).size;
    const coveredBasicServices = change.opensCount ? Math.max(covered, base.formula.minBasicServices) : covered;
    const { spd, sumMaturity, n, counted } = change;
    const points = riseWith(base, { spd, sumMaturity, n, counted, coveredBasicServices });
    return { points, upTo: change.upTo && points > 0 };
  }

  private *change(basis: ProofBasis, subjects: Subjects, proof: Proof): Pausing<Change> {
    const { mending } = this.basis;
    const { opensCount, unknown } = subjects;
    const change: Change = {
      spd: 0,
      sumMaturity: 0,
      n: 0,
      counted: 0,
      services: new Set(),
      opensCount,
      upTo: false,
      unknown,
    };
    const join = ({ basicService }: ScoredRow): void => {
      change.counted += 1;
      if (basicService !== null) change.services.add(basicService);
    };
    yield* mapPausing([...subjects.rows], ([row, findings]) => {
      const mended = findings.filter((finding) => isObstacle(finding, basis));
      if (mended.length === 0) return;
      const after = mending.row(basis, row, mended, proof);
      change.sumMaturity += after.maturity - row[basis].maturity;
      change.upTo ||= after.upTo;
      if (after.eligible && !row[basis].eligible) join(row);
    });
    for (const row of subjects.nameless) {
      const after = mending.row(basis, row, proof === "as it is" ? [] : namelessErrors(row), proof);
      change.n += 1;
      change.sumMaturity += after.maturity;
      change.upTo ||= after.upTo;
      if (after.eligible) join(row);
    }
    for (const [id, findings] of subjects.region) {
      const mended = findings.filter((finding) => isObstacle(finding, basis));
      const risen = mended.length > 0 ? mending.region(basis, id, mended, proof) : { more: 0, upTo: false };
      if (!risen) change.unknown = true;
      else {
        change.spd += risen.more;
        change.upTo ||= risen.upTo;
      }
    }
    if (basis === "evidenced") this.addChances(change, subjects);
    return change;
  }

  /** Levels that could be higher than typed: only where the level stands already. */
  private addChances(change: Change, { chances }: Subjects): void {
    const { mending } = this.basis;
    for (const { indicator: id = "", params, innovationRow } of chances) {
      const possible = Number(params["possible"]);
      const row = innovationRow === null ? undefined : this.rows.get(innovationRow);
      if (row) {
        if (!row.evidenced.eligible || row.evidenced.left.has(id)) continue;
        const more = Math.max(0, possible - (row.record.levels[id]?.level ?? 0));
        change.sumMaturity += (mending.weights.get(id) ?? 0) * more;
      } else if (mending.regionObstacles(id, "evidenced").length === 0) {
        change.spd += (mending.spdWeights.get(id) ?? 0) * Math.max(0, possible - mending.regionLevel(id));
      }
    }
  }
}

interface KeptBasis {
  basis: WorthBasis;
  behind: () => ReadonlyMap<Finding, Finding>;
}

/** By the list of findings of an analysis: whoever asks has that, and nobody else needs what stands behind it. */
const known = new WeakMap<readonly Finding[], KeptBasis>();
/** Nobody may ever ask. */
const togetherOn = oncePer(({ basis, behind }: KeptBasis) => new WorthTogether(basis, behind));

/**
 * Keeps what `worthTogether` needs for as long as the analysis is there.
 * @param behind what each finding was judged as, where that is another object; asked for once it is needed
 */
export function keepWorthBasis(
  findings: readonly Finding[],
  basis: WorthBasis,
  behind: () => ReadonlyMap<Finding, Finding>,
): void {
  known.set(findings, { basis, behind });
}

/**
 * What mending all of several findings at once is worth, all others staying; where that is nothing, what it is worth with
 * the errors that stand in their way. Index points; with pauses, since it may be tens of thousands.
 * @param findings those of the analysis itself, not copies
 * @returns `{}` where no number can be given
 */
export function* countingWorthTogether(
  { findings: all }: Pick<Analysis, "findings">,
  findings: readonly Finding[],
): Pausing<FindingWorth> {
  const kept = known.get(all);
  return kept ? yield* togetherOn(kept).of(findings) : {};
}

/** The same without pauses. */
export function worthTogether(...given: Parameters<typeof countingWorthTogether>): FindingWorth {
  return toEnd(countingWorthTogether(...given));
}
