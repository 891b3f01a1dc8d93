import { isImageKind } from "../shared/files/kinds";
import { saidOfFiles } from "../shared/files/readFiles";
import type { FileCheck } from "../types";

/** In pixels, of the shorter side. */
const SHORTEST_SIDE = 400;

/** Small pictures are hardly readable when enlarged; the limit is our own choice. */
export const check = {
  code: "image-too-small",
  order: 720,
  scope: "file",
  severity: "warning",
  effect: "level",
  cause: "other",
  mend: "document",
  sources: [],
  run(folder) {
    return saidOfFiles(folder, ({ image, kind }) => {
      if (!image || !isImageKind(kind)) return null;
      const { width, height } = image;
      return Math.min(width, height) >= SHORTEST_SIDE ? null : { width, height, limit: SHORTEST_SIDE };
    });
  },
} satisfies FileCheck;
