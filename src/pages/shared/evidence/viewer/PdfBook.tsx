import { useEffect, useRef, useState, type ReactElement } from "react";
import type { PageMark, Sought } from "../../../../folder/index";
import type { PdfView } from "../../../../folderFiles/pdfView";
import { Button } from "../../../../ui/Button";
import { useEvidenceTexts } from "../texts";
import { MarkLines } from "./MarkLines";
import { PageTools, zoomed } from "./PageTools";
import { PdfPage } from "./PdfPage";
import { useMarks } from "./useMarks";
import { useWidth } from "./useWidth";
import { ViewArea, type ViewAreaProps } from "./ViewArea";
import type { ViewKeys } from "./viewKeys";

export interface PdfBookProps {
  view: PdfView;
  path: string;
  name: string;
  sought: readonly Sought[];
  waiting: ViewAreaProps["waiting"];
}

const NO_MARKS: readonly PageMark[] = [];

/** A PDF page by page. It opens at the first page with a mark, unless somebody turned a page before it was found. */
export function PdfBook({ view, path, name, sought, waiting }: PdfBookProps): ReactElement {
  const say = useEvidenceTexts();
  const area = useRef<HTMLDivElement>(null);
  const width = useWidth(area);
  const [zoom, setZoom] = useState(1);
  const found = useMarks(view, sought);
  const [turned, setTurned] = useState<{ page: number; mark: number } | null>(null);
  const first = [...found.pages.keys()][0];
  const { page, mark } = turned ?? { page: first ?? 1, mark: 0 };
  const marks = found.pages.get(page) ?? NO_MARKS;
  useEffect(() => {
    area.current?.scrollTo?.({ top: 0 });
  }, [page]);
  const turn = (to: number): void => setTurned({ page: Math.min(view.pages, Math.max(1, to)), mark: 0 });
  /** The next mark of the page, then of the next page with one, then from the beginning. */
  const nextMark = (): void => {
    if (mark + 1 < marks.length) return setTurned({ page, mark: mark + 1 });
    const later = [...found.pages.keys()].find((one) => one > page) ?? first;
    if (later !== undefined) setTurned({ page: later, mark: 0 });
  };
  const resize = (step: -1 | 0 | 1): void => setZoom(step === 0 ? 1 : zoomed(zoom, step));
  const keys: ViewKeys = {
    page: (step) => turn(page + step),
    end: (end) => turn(end === "first" ? 1 : view.pages),
    zoom: resize,
    mark: nextMark,
  };
  const several = found.pages.size > 1 || marks.length > 1 || (found.pages.size === 1 && marks.length === 0);
  return (
    <>
      <PageTools page={page} pages={view.pages} zoom={zoom} onPage={turn} onZoom={setZoom} />
      <MarkLines sought={sought} found={found} pages={view.pages} />
      {several && (
        <Button icon="mark" size="small" testId="next-mark" onClick={nextMark}>
          {say("evidence.mark.next")}
        </Button>
      )}
      <ViewArea area={area} name={name} keys={keys} waiting={waiting}>
        <PdfPage view={view} page={page} path={path} width={width * zoom} marks={marks} shown={mark} area={area} />
      </ViewArea>
    </>
  );
}
