import { pageTexts, type Say } from "../../pane/pageTexts";
import { en } from "./texts.en";
import { id } from "./texts.id";

export type SimulationKey = keyof typeof id;

export type SaySimulation = Say<SimulationKey>;

/** The texts of the page that tries out changes. */
export const { translate: translateSimulation, useTexts: useSimulationTexts } = pageTexts({ id, en });
