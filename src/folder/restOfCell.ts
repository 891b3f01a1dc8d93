import { evidenceRule } from "../checks/shared/catalogue";
import { judgeCell } from "../checks/shared/evidence/judgeCell";
import type { EvidenceReference, FileSighting } from "../checks/shared/files/types";
import type { FileCheck } from "../checks/types";
import { SEVERITIES } from "../rules/facts";
import { indicatorsById } from "../rules/index";
import type { Indicator, RuleSet, Severity } from "../rules/types";
import type { EvidencePiece } from "../workbook/types";

interface Told {
  check: FileCheck;
  sighting: FileSighting;
  severity: Severity;
}

/** Which names of an entry are in doubt at least this gravely; all of them when the whole cell is. */
class Doubts {
  private readonly names = new Map<EvidencePiece, Set<string>>();

  add({ reference, wholeCell }: FileSighting): void {
    if (!reference) return;
    for (const piece of wholeCell ? reference.cell : [reference.piece]) {
      const names = wholeCell ? piece.files.map(({ name }) => name) : [reference.name];
      const known = this.names.get(piece) ?? new Set();
      for (const name of names) known.add(name);
      this.names.set(piece, known);
    }
  }

  /** Whether nothing that the entry names is free of doubt. */
  cover(piece: EvidencePiece): boolean {
    const doubted = this.names.get(piece);
    return doubted !== undefined && piece.files.every(({ name }) => doubted.has(name));
  }
}

/** Says whether a cell still proves its level without the entries whose files are in doubt. */
export class RestOfCell {
  private readonly indicators: ReadonlyMap<string, Indicator>;
  private readonly doubts = new Map(SEVERITIES.map((severity) => [severity, new Doubts()]));

  constructor(rules: RuleSet) {
    this.indicators = indicatorsById(rules);
  }

  /** All of them have to be added before the first question. */
  add({ check, sighting, severity }: Told): void {
    if (check.effect !== "level" || sighting.atMost !== undefined) return;
    const grave = SEVERITIES.indexOf(severity);
    for (const [least, doubts] of this.doubts) if (grave <= SEVERITIES.indexOf(least)) doubts.add(sighting);
  }

  /** Only what is as grave as this or graver is left away: a file in question is proof where a damaged one is not. */
  proves({ check, sighting: { reference }, severity }: Told): boolean {
    if (!reference || check.effect !== "level" || reference.indicator === null) return false;
    return this.left(reference, severity);
  }

  private left({ cell, indicator }: EvidenceReference, severity: Severity): boolean {
    const doubts = this.doubts.get(severity)!;
    const rest = cell.filter((piece) => !doubts.cover(piece));
    return rest.length > 0 && judgeCell(rest, evidenceRule(this.indicators.get(indicator ?? ""))).accepted;
  }
}
