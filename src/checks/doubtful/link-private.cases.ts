import { proof, type WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: proof({ monev: "https://docs.google.com/document/d/1abc/edit" }),
  near: proof({ monev: "https://docs.google.com/document/d/1abc/edit?usp=sharing" }),
  why: "Somebody pressed the button that shares it.",
};
