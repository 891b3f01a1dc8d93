import { proof, type WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: proof({ sdm: "SK Bupati tentang Tim Inovasi, sk-tim.pdf" }),
  near: proof({ sdm: "SK Bupati\nNomor 188/7\nTahun 2024\ntentang Tim Inovasi" }),
  why: "The year stands for the date, and the parts may stand on lines of their own.",
};
