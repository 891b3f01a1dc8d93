import { isCorrection } from "../rules/file/regionalRules";
import { yearStanding } from "../rules/index";
import { useTexts } from "./texts";
import { useSessionState } from "./sessionState";

/** How a year is named in a list: with what is known of it where that is not everything. */
export function useYearLabel(): (year: number) => string {
  const { t } = useTexts();
  const ownRules = useSessionState((state) => state.ownRules);
  const own = new Set(ownRules.map((rules) => rules.year));
  return (year) => {
    const standing = !own.has(year) ? yearStanding(year) : isCorrection(year) ? "regional" : "own";
    return standing === null || standing === "published" ? String(year) : t(`year.${standing}`, { year });
  };
}
