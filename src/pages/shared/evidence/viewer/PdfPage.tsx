import { useEffect, useRef, useState, type ReactElement, type RefObject } from "react";
import type { PageMark } from "../../../../folder/index";
import type { PdfView } from "../../../../folderFiles/pdfView";
import { useTexts } from "../../../../pane/texts";
import { Paragraph } from "../../../../ui/Paragraph";
import { useEvidenceTexts } from "../texts";
import { mostScale } from "./mostScale";

export interface PdfPageProps {
  view: PdfView;
  page: number;
  path: string;
  /** Pixels. */
  width: number;
  marks: readonly PageMark[];
  /** The mark to bring into view. */
  shown: number;
  area: RefObject<HTMLElement>;
}

interface Size {
  page: number;
  width: number;
  height: number;
}

/** A page of a PDF, with marks over it. */
export function PdfPage({ view, page, path, width, marks, shown, area }: PdfPageProps): ReactElement {
  const { count } = useTexts();
  const say = useEvidenceTexts();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [size, setSize] = useState<Size | null>(null);
  const [state, setState] = useState<"drawing" | "drawn" | "failed">("drawing");
  useEffect(() => {
    const stopped = new AbortController();
    const { signal } = stopped;
    const draw = async (): Promise<void> => {
      const own = await view.size(page);
      const target = canvas.current;
      if (signal.aborted || !target) return;
      setSize({ page, ...own });
      setState("drawing");
      const dots = (width / own.width) * (globalThis.devicePixelRatio || 1);
      const done = await view.draw(page, target, Math.min(dots, mostScale(own)), signal);
      if (!signal.aborted) setState(done ? "drawn" : "failed");
    };
    if (width > 0) {
      draw().catch(() => {
        if (!signal.aborted) setState("failed");
      });
    }
    return () => stopped.abort();
  }, [view, page, width]);

  const fits = size?.page === page;
  const scale = fits ? width / size.width : 0;
  const boxes = fits ? marks.flatMap(({ kind, boxes: own }, mark) => own.map((box) => ({ kind, box, mark }))) : [];
  const first = boxes.find(({ mark }) => mark === shown)?.box;
  const target = first ? `${first.top * scale} ${first.left * scale}` : "";
  useEffect(() => {
    if (target === "" || !area.current) return;
    const [top = 0, left = 0] = target.split(" ").map(Number);
    area.current.scrollTop = top - area.current.clientHeight / 3;
    area.current.scrollLeft = left - 24;
  }, [target, area]);

  return (
    <>
      {state === "failed" && (
        <Paragraph role="status" testId="page-failed">
          {say("evidence.view.notDrawn", { page: count(page), path })}
        </Paragraph>
      )}
      <div
        className="iid-viewer__page"
        style={{ width, ...(size && { height: (width / size.width) * size.height }) }}
        data-testid="pdf-page"
        data-state={state}
      >
        <canvas ref={canvas} className="iid-viewer__canvas" />
        {boxes.map(({ kind, box, mark }, index) => (
          <div
            key={index}
            className={`iid-viewer__mark iid-viewer__mark--${kind}${mark === shown ? " iid-viewer__mark--shown" : ""}`}
            style={{
              left: box.left * scale,
              top: box.top * scale,
              width: box.width * scale,
              height: box.height * scale,
            }}
            data-testid="mark"
          />
        ))}
      </div>
    </>
  );
}
