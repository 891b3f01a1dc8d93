import type { ReactElement } from "react";
import { IconButton } from "../../../../ui/IconButton";
import { useTexts } from "../../../../pane/texts";
import { useEvidenceTexts } from "../texts";

export interface PageToolsProps {
  page: number;
  pages: number;
  /** Of the fitting width, 1 is just that. */
  zoom: number;
  onPage(page: number): void;
  onZoom(zoom: number): void;
}

/** Of the fitting width. */
const SMALLEST = 0.5;
const LARGEST = 6;
const STEP = 1.5;

export function zoomed(zoom: number, step: -1 | 1): number {
  return Math.min(LARGEST, Math.max(SMALLEST, step > 0 ? zoom * STEP : zoom / STEP));
}

/** Pages and size of what is seen. */
export function PageTools({ page, pages, zoom, onPage, onZoom }: PageToolsProps): ReactElement {
  const { count, t } = useTexts();
  const say = useEvidenceTexts();
  return (
    <div className="iid-row iid-viewer__tools iid-text iid-numeric">
      {pages > 1 && (
        <>
          <IconButton
            icon="back"
            label={say("evidence.view.previous")}
            disabled={page <= 1 && t("off.first")}
            testId="page-previous"
            onClick={() => onPage(page - 1)}
          />
          <span data-testid="page-number">{say("evidence.view.page", { page: count(page), pages: count(pages) })}</span>
          <IconButton
            icon="chevron"
            label={say("evidence.view.next")}
            disabled={page >= pages && t("off.last")}
            testId="page-next"
            onClick={() => onPage(page + 1)}
          />
        </>
      )}
      <span className="iid-viewer__zoom">
        <IconButton
          icon="dash"
          label={say("evidence.view.smaller")}
          disabled={zoom <= SMALLEST && say("evidence.view.smallest")}
          testId="zoom-out"
          onClick={() => onZoom(zoomed(zoom, -1))}
        />
        <span data-testid="zoom">{say("evidence.view.zoom", { percent: count(zoom * 100) })}</span>
        <IconButton
          icon="plus"
          label={say("evidence.view.larger")}
          disabled={zoom >= LARGEST && say("evidence.view.largest")}
          testId="zoom-in"
          onClick={() => onZoom(zoomed(zoom, 1))}
        />
        <IconButton
          icon="fit"
          label={say("evidence.view.fit")}
          disabled={zoom === 1 && say("evidence.view.fitted")}
          testId="zoom-fit"
          onClick={() => onZoom(1)}
        />
      </span>
    </div>
  );
}
