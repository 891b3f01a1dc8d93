import { useCallback } from "react";
import { formatNumber } from "../../i18n/format";
import { useTexts } from "../../pane/texts";
import { useSimulationTexts } from "./texts";

/** Shown with one decimal. */
const LEAST = 0.001;

/**
 * @param open whether anything is still undecided: then no chance (0-1) reads as certain, however it was chosen
 * @returns the chance in percent
 */
export function useChance(open: boolean): (chance: number) => string {
  const { locale } = useTexts();
  const say = useSimulationTexts();
  return useCallback(
    (chance) => {
      const percent = (value: number): string => formatNumber(locale, value * 100, 1);
      if (open && chance > 0 && chance < LEAST) return say("simulation.shareBelow", { value: percent(LEAST) });
      if (open && chance > 1 - LEAST) return say("simulation.shareAbove", { value: percent(1 - LEAST) });
      return say("simulation.share", { value: percent(chance) });
    },
    [locale, open, say],
  );
}
