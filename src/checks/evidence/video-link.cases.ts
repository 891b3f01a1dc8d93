import { proof, type WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: proof({ video: "sampul.jpg" }),
  near: proof({ video: "profil inovasi.mp4; sampul.jpg" }),
  why: "A cover image beside the video does no harm.",
};
