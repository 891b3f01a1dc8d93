import { proof, type WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: proof({ video: "https://youtu.be/abc durasi 5:01" }),
  near: proof({ video: "https://youtu.be/abc durasi 5:00" }),
  why: "Five minutes are allowed.",
};
