import type { OutFile } from "../../shared/give/outFile";
import type { Picture } from "./drawing";

/** Pixels: sharp on a slide of full width. */
const PIXELS = 1600;

function loaded(svg: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error("The drawing was not read."));
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  });
}

/** @returns the picture as a file; `null` where this web view draws none */
export async function toPng({ name, svg, width, height }: Picture): Promise<OutFile | null> {
  try {
    const image = await loaded(svg);
    const canvas = document.createElement("canvas");
    canvas.width = PIXELS;
    canvas.height = Math.round((PIXELS * height) / width);
    const context = canvas.getContext("2d");
    if (!context) return null;
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
    return blob && { name: `${name}.png`, content: new Uint8Array(await blob.arrayBuffer()) };
  } catch {
    return null;
  }
}
