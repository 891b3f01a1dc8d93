import type { PdfFacts } from "../shared/files/types";
import { cells, type FolderCase } from "../cases";

const text = (content: string): PdfFacts => ({ state: "opened", pages: 4, read: 4, hasText: true, text: content });

export const cases: FolderCase = {
  bad: {
    table: cells({ name: "SIPANDU: Antrean Puskesmas", evidence: { regulasi: "perbup.pdf" } }),
    files: ["perbup.pdf"],
    facts: { "perbup.pdf": { pdf: text("peraturan bupati tentang inovasi daerah jemput bola") } },
  },
  near: {
    table: cells({ name: "SIPANDU: Antrean Puskesmas", evidence: { regulasi: "perbup.pdf" } }),
    files: ["perbup.pdf"],
    facts: { "perbup.pdf": { pdf: text("lampiran daftar inovasi 1 sipandu 2 jemput bola") } },
  },
  why: "The short name before the colon stands in the annex.",
};
