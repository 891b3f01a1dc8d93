import { nameKey } from "../../checks/shared/innovationNames";
import { regionName, type RegionName } from "../../region/names/regionName";
import { oncePerText } from "../../rules/once";
import { normalizeText } from "../../workbook/index";

/** A region as its name says it; a catalogue names few of them many times. */
export const regionNamed = oncePerText((text: string): RegionName => regionName(text));

/** An innovation's name as names are compared; one of signs alone is compared as it is. */
export function comparedKey(name: string): string {
  return nameKey(name) || name.trim();
}

interface WithDepartment {
  opd: string;
}

export function departmentKey(opd: string): string {
  return normalizeText(opd);
}

/** Whether two innovations say the same department, or none. */
export function isOneDepartment(a: WithDepartment, b: WithDepartment): boolean {
  return departmentKey(a.opd) === departmentKey(b.opd);
}

/** Where one of them is blank, the other tells nothing against it. */
export function mayBeOneDepartment(a: WithDepartment, b: WithDepartment): boolean {
  const [mine, theirs] = [departmentKey(a.opd), departmentKey(b.opd)];
  return mine === "" || theirs === "" || mine === theirs;
}

/** The key that a line of the catalogue gets when it is first written. */
export function newCatalogKey(region: string, name: string, opd: string): string {
  const { kind, key } = regionNamed(region);
  return `inovasi:${[`${kind ?? ""}:${key}`, comparedKey(name), departmentKey(opd)].join("|")}`;
}
