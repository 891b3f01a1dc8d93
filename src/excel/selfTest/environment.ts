import type { RequirementSet } from "./probe";

/** Where a test ran, for the report. */
export interface Environment {
  /** Such as `OfficeOnline` or `PC`. */
  platform: string;
  /** Of the Office program. */
  hostVersion: string;
  /** The highest version of each requirement set; `null` where it is not there. */
  sets: Readonly<Record<RequirementSet, string | null>>;
  displayLanguage: string;
  contentLanguage: string;
  /** The web view or browser. */
  browser: string;
  /** An emulated host: the preview. */
  isEmulated: boolean;
}

/** Sets have had no more than this many versions within 1. */
const VERSIONS = 40;

export function supportsSet(set: RequirementSet | "EmulatedHost", version: string): boolean {
  return Office.context.requirements.isSetSupported(set, version);
}

function highest(set: RequirementSet): string | null {
  const versions = Array.from({ length: VERSIONS }, (_, i) => `1.${VERSIONS - i}`);
  return versions.find((version) => supportsSet(set, version)) ?? null;
}

export function environment(): Environment {
  const { diagnostics, displayLanguage, contentLanguage } = Office.context;
  return {
    platform: String(diagnostics.platform),
    hostVersion: diagnostics.version,
    sets: {
      ExcelApi: highest("ExcelApi"),
      CustomFunctionsRuntime: highest("CustomFunctionsRuntime"),
      SharedRuntime: highest("SharedRuntime"),
    },
    displayLanguage,
    contentLanguage,
    browser: navigator.userAgent,
    isEmulated: supportsSet("EmulatedHost", "1.1"),
  };
}
