import { useEffect, useRef, type ReactElement } from "react";
import { mostScale } from "./mostScale";

/** A picture, drawn by ourselves: the policy of the pane lets no file in as an image. */
export function DrawnPicture({ bitmap, width }: { bitmap: ImageBitmap; width: number }): ReactElement {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const target = canvas.current;
    const context = target?.getContext("2d");
    if (!target || !context || width === 0) return;
    const wanted = Math.min(1, (width * (globalThis.devicePixelRatio || 1)) / bitmap.width);
    const scale = Math.min(wanted, mostScale(bitmap));
    target.width = Math.max(1, Math.round(bitmap.width * scale));
    target.height = Math.max(1, Math.round(bitmap.height * scale));
    context.imageSmoothingQuality = "high";
    context.drawImage(bitmap, 0, 0, target.width, target.height);
  }, [bitmap, width]);
  return (
    <div className="iid-viewer__page" style={{ width, height: (width / bitmap.width) * bitmap.height }}>
      <canvas ref={canvas} className="iid-viewer__canvas" data-testid="picture" />
    </div>
  );
}
