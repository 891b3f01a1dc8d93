import { pageTexts, type Say } from "../../pane/pageTexts";
import { en } from "./texts.en";
import { id } from "./texts.id";

export type DepartmentsKey = keyof typeof id;

export type SayDepartments = Say<DepartmentsKey>;

/** The texts of the page about departments. */
export const { translate: translateDepartments, useTexts: useDepartmentsTexts } = pageTexts({ id, en });
