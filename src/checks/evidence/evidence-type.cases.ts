import { proof, type WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: proof({ sosialisasi: "berita.pdf" }),
  near: proof({ sosialisasi: "berita.JPEG" }),
  why: "JPEG is another spelling of JPG.",
};
