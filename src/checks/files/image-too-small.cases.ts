import { oneFile, type FolderCase } from "../cases";

export const cases: FolderCase = {
  bad: oneFile("sosialisasi", "foto.jpg", { kind: "jpeg", pdf: null, image: { width: 1200, height: 399 } }),
  near: oneFile("sosialisasi", "foto.jpg", { kind: "jpeg", pdf: null, image: { width: 1200, height: 400 } }),
  why: "400 pixels on the shorter side are enough.",
};
