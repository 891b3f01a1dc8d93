import { simulationPage as english } from "./texts.en";
import { simulationPage as indonesian } from "./texts.id";
import { translator } from "../../i18n/translator";

/** A key of the page that tries out changes. */
export type SimulationPageKey = keyof typeof indonesian;

/** Its texts: not part of the pane's own, so that they come with the page. */
export const translateSimulationPage = translator<SimulationPageKey>({ id: indonesian, en: english });
