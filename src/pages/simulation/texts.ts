import { pageTexts } from "../../pane/pageTexts";
import { en } from "./texts.en";
import { id } from "./texts.id";

/** The texts of the page that tries out changes. */
export const useSimulationTexts = pageTexts({ id, en });

export type SaySimulation = ReturnType<typeof useSimulationTexts>;

export type SimulationKey = keyof typeof id;
