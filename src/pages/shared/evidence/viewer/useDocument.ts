import { useEffect, useState } from "react";
import { closeDocument, openDocument, type OpenedDocument } from "../../../../folderFiles/openDocument";
import type { OpenPdf } from "../../../../folderFiles/pdfView";
import type { EvidenceSource } from "../../../../folderFiles/source";

/** How far the opening is, in bytes read; then the document. */
export type DocumentState = { kind: "opening"; read: number } | OpenedDocument;

async function loadOpener(): Promise<OpenPdf> {
  const { openPdfViewer } = await import("../../../../folderFiles/pdfBrowser");
  return openPdfViewer();
}

/** The file as it opens; closed again with the component. The second part opens it once more. */
export function useDocument(source: EvidenceSource): [DocumentState, () => void] {
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<DocumentState>({ kind: "opening", read: 0 });
  useEffect(() => {
    const opening = new AbortController();
    const { signal } = opening;
    setState({ kind: "opening", read: 0 });
    const onRead = (read: number): void => {
      if (!signal.aborted) setState({ kind: "opening", read });
    };
    let opened: OpenedDocument | null = null;
    void openDocument(source, { openPdf: loadOpener, signal, onRead }).then((document) => {
      if (signal.aborted) closeDocument(document);
      else setState((opened = document));
    });
    return () => {
      opening.abort();
      if (opened) closeDocument(opened);
    };
  }, [source, attempt]);
  return [state, () => setAttempt((count) => count + 1)];
}
