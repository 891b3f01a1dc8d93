import { pageTexts } from "../../../pane/pageTexts";
import { en } from "./texts.en";
import { id } from "./texts.id";

export const useShipmentTexts = pageTexts({ id, en });
