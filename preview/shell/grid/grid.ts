import { LifecycleStages, LocaleType, LogLevel, mergeLocales, Univer, type Injector } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { CalculationMode, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreEnglish from "@univerjs/preset-sheets-core/locales/en-US";
import coreIndonesian from "@univerjs/preset-sheets-core/locales/id-ID";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import validationEnglish from "@univerjs/preset-sheets-data-validation/locales/en-US";
import validationIndonesian from "@univerjs/preset-sheets-data-validation/locales/id-ID";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import type { PreviewLocale } from "../texts";

/** The Univer grid: its facade, and the injector for what the facade does not offer. */
export interface Grid {
  api: FUniver;
  injector: Injector;
  /** Resolves when the first workbook has been drawn: scrolling works from then on. */
  drawn: Promise<void>;
}

/** An empty grid inside `container`; workbooks are created afterwards. */
export function createGrid(container: HTMLElement, locale: PreviewLocale, dark: boolean): Grid {
  const univer = new Univer({
    logLevel: LogLevel.WARN,
    locale: locale === "id" ? LocaleType.ID_ID : LocaleType.EN_US,
    locales: {
      [LocaleType.ID_ID]: mergeLocales(coreIndonesian, validationIndonesian),
      [LocaleType.EN_US]: mergeLocales(coreEnglish, validationEnglish),
    },
    darkMode: dark,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      ribbonType: "simple",
      // Files keep the results of another time; the functions answer as soon as the pane runs.
      formula: { initialFormulaComputing: CalculationMode.FORCED },
    }),
    UniverSheetsDataValidationPreset({ showSearchOnDropdown: false, showEditOnDropdown: false }),
  ];
  for (const plugin of presets.flatMap(({ plugins }) => plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(...plugin);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);
  const drawn = new Promise<void>((resolve) => {
    api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage >= LifecycleStages.Rendered) resolve();
    });
  });
  return { api, injector: univer.__getInjector(), drawn };
}
