import { useEffect, useRef, type ReactElement } from "react";
import { texts as KIND_TEXTS } from "../../../../checks/files/file-type-content.texts";
import { splitPath } from "../../../../checks/shared/files/fileNames";
import type { Sought } from "../../../../folder/index";
import type { EvidenceSource } from "../../../../folderFiles/source";
import { useTexts } from "../../../../pane/texts";
import { Button } from "../../../../ui/Button";
import { IconButton } from "../../../../ui/IconButton";
import { Paragraph } from "../../../../ui/Paragraph";
import { useEvidenceTexts } from "../texts";
import { PdfBook } from "./PdfBook";
import { PictureView } from "./PictureView";
import { useDocument, type DocumentState } from "./useDocument";
import "./viewer.css";

export interface EvidenceViewerProps {
  source: EvidenceSource;
  sought: readonly Sought[];
  onClose(): void;
}

const MEBIBYTE = 1024 * 1024;

type Problem = Exclude<DocumentState, { kind: "pdf" | "picture" | "opening" }>;

/** Why nothing is shown, and what can be done. */
function NothingShown({ problem, path, again }: { problem: Problem; path: string; again(): void }): ReactElement {
  const { locale, points, count } = useTexts();
  const say = useEvidenceTexts();
  const words = (): string => {
    if (problem.kind === "tooLarge") {
      const size = points(problem.size / MEBIBYTE);
      return say("evidence.view.tooLarge", { size, most: count(problem.most / MEBIBYTE), path });
    }
    if (problem.kind === "unshown") {
      return say("evidence.view.unshown", { type: KIND_TEXTS[locale].own[problem.type], path });
    }
    return say(`evidence.view.${problem.kind}`, { path });
  };
  return (
    <div className="iid-section iid-viewer__body">
      <Paragraph role="status" testId="view-problem">
        {words()}
      </Paragraph>
      {problem.kind === "gone" && (
        <Button icon="refresh" size="small" testId="view-again" onClick={again}>
          {say("evidence.view.again")}
        </Button>
      )}
    </div>
  );
}

/** A file of the evidence folder: the picture, or the page of the PDF with what was looked for marked on it. */
export function EvidenceViewer({ source, sought, onClose }: EvidenceViewerProps): ReactElement {
  const { points } = useTexts();
  const say = useEvidenceTexts();
  const [state, again] = useDocument(source);
  const frame = useRef<HTMLElement>(null);
  const { path, size } = source;
  const { name } = splitPath(path);
  const closeButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // Something that Tab reaches by itself: from anything else office.js would take the focus to the sheet.
    closeButton.current?.focus({ preventScroll: true });
    frame.current?.scrollIntoView?.({ block: "nearest" });
  }, [source]);
  return (
    <section
      ref={frame}
      className="iid-viewer"
      aria-label={say("evidence.view", { name })}
      data-testid="viewer"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        // Office.js would give the focus to the sheet.
        event.stopPropagation();
        event.preventDefault();
        onClose();
      }}
    >
      <div className="iid-viewer__head">
        <span className="iid-text iid-strong iid-viewer__name" title={path}>
          {name}
        </span>
        <IconButton
          icon="cross"
          label={say("evidence.close")}
          testId="close-viewer"
          elementRef={closeButton}
          onClick={onClose}
        />
      </div>
      {state.kind === "opening" && (
        <Paragraph role="status" numeric testId="view-opening">
          {state.read === 0
            ? say("evidence.view.opening")
            : say("evidence.view.read", { done: points(state.read / MEBIBYTE), total: points(size / MEBIBYTE) })}
        </Paragraph>
      )}
      {state.kind === "pdf" && (
        <PdfBook key={path} view={state.view} path={path} name={name} sought={sought} waiting={closeButton} />
      )}
      {state.kind === "picture" && (
        <PictureView bitmap={state.bitmap} name={name} sought={sought} waiting={closeButton} />
      )}
      {state.kind !== "opening" && state.kind !== "pdf" && state.kind !== "picture" && (
        <NothingShown problem={state} path={path} again={again} />
      )}
    </section>
  );
}
