import { judging, type Renderer } from "../judging/renderer";
import { assessmentLines } from "./assessmentLines";
import { checkText } from "./checkText";

/** What `iid check` shows. */
export const checkRenderer: Renderer = { ...judging(checkText), lines: assessmentLines };
