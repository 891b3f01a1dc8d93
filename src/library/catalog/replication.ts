import { isSameRegion, mayBeOne } from "../../region/names/matchRegion";
import { regionName, type RegionName } from "../../region/names/regionName";
import type { Level } from "../../rules/facts";
import type { Indicator } from "../../rules/types";
import { levelFromMeasurement } from "../../scoring/measured";
import { replicationsOf } from "./notes";

/** Two names that may be one region: counted once until somebody writes them alike, or tells them apart. */
export interface DoubtfulRegions {
  one: string;
  other: string;
}

/** What the regions that are noted would be for 31 Replikasi, each with its document; nothing of it is claimed. */
export interface ReplicationOutlook {
  /** Other regions, each once. */
  regions: readonly string[];
  /** Those of them with a document. */
  documented: readonly string[];
  doubtful: readonly DoubtfulRegions[];
  /** The level with a document of each; `null` where the rules of the year do not say it. */
  level: Level | null;
  /** The level with the documents that are noted. */
  documentedLevel: Level | null;
}

function levelOf(indicator: Indicator, year: number, count: number): Level | null {
  if (count === 0) return 0;
  const measured = levelFromMeasurement(indicator, year, count);
  return measured.kind === "level" ? measured.level : null;
}

/**
 * @param takenBy the cell of the catalogue
 * @param own the region of the innovation: what it does itself is no replication
 * @param indicator 31 Replikasi of the year
 */
export function replicationOutlook(
  takenBy: string,
  own: string,
  indicator: Indicator,
  year: number,
): ReplicationOutlook {
  const ownName = regionName(own);
  const seen: { name: RegionName; text: string; documented: boolean }[] = [];
  const doubtful: DoubtfulRegions[] = [];
  for (const { region, document } of replicationsOf(takenBy)) {
    const name = regionName(region);
    if (name.key === "" || isSameRegion(name, ownName)) continue;
    if (mayBeOne(name, ownName)) {
      doubtful.push({ one: region, other: own });
      continue;
    }
    const same = seen.find((one) => isSameRegion(one.name, name));
    const near = seen.find((one) => mayBeOne(one.name, name));
    if (same) same.documented ||= document !== "";
    else if (near) doubtful.push({ one: region, other: near.text });
    else seen.push({ name, text: region, documented: document !== "" });
  }
  const documented = seen.filter((one) => one.documented);
  return {
    regions: seen.map(({ text }) => text),
    documented: documented.map(({ text }) => text),
    doubtful,
    level: levelOf(indicator, year, seen.length),
    documentedLevel: levelOf(indicator, year, documented.length),
  };
}
