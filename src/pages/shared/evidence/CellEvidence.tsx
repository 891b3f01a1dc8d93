import { useMemo, useRef, useState, type ReactElement, type ReactNode } from "react";
import type { CellTarget } from "../../../actions/types";
import { splitPath } from "../../../checks/shared/files/fileNames";
import { soughtFor, type FolderMatch, type MatchedReference } from "../../../folder/index";
import { useTexts } from "../../../pane/texts";
import { oncePer } from "../../../rules/once";
import { cellAddress } from "../../../workbook/index";
import type { EvidencePiece } from "../../../workbook/types";
import { Button } from "../../../ui/Button";
import { Paragraph } from "../../../ui/Paragraph";
import type { CellOfEvidence } from "./cellOfEvidence";
import { ChosenFolder } from "./ChosenFolder";
import { FolderPicker } from "./FolderPicker";
import { FileChooser } from "./FileChooser";
import { LinkQuestion } from "./LinkQuestion";
import { useEvidenceTexts } from "./texts";
import { useEvidenceFolder } from "./useEvidenceFolder";
import { EvidenceViewer } from "./viewer/EvidenceViewer";
import { useOpenFile } from "./viewStore";
import "./evidence.css";

export interface CellEvidenceProps {
  cell: CellOfEvidence;
  /** How the folder can be chosen here; not at all where many cells stand below each other. */
  choosing?: "fully" | "briefly";
  /** What stands beside a file that is open: what is to be judged by it. */
  children?: ReactNode;
}

interface PieceProps {
  piece: EvidencePiece;
  matches: readonly MatchedReference[];
  openPath: string | null;
  onOpen(path: string, button: HTMLButtonElement): void;
  onLink(url: string, button: HTMLButtonElement): void;
}

/** What was written, and a button for each file and each link in it. */
function Piece({ piece, matches, openPath, onOpen, onLink }: PieceProps): ReactElement {
  const { count } = useTexts();
  const say = useEvidenceTexts();
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  return (
    <li className="iid-evidence__piece">
      <span data-testid="piece">{piece.text}</span>
      {matches.map(({ reference, file, others }, index) => {
        if (!file) {
          return (
            <span key={index} className="iid-muted" data-testid="piece-missing">
              {say("evidence.notThere", { name: reference.name })}
            </span>
          );
        }
        const { path } = file;
        const { name } = splitPath(path);
        const open = path === openPath;
        return (
          <span key={index} className="iid-evidence__file">
            <Button
              icon="document"
              size="small"
              expanded={open}
              label={say(open ? "evidence.closeNamed" : "evidence.openNamed", { name })}
              testId="open-file"
              elementRef={(button) => {
                if (button) buttons.current.set(path, button);
              }}
              onClick={() => onOpen(path, buttons.current.get(path)!)}
            >
              {say(open ? "evidence.close" : "evidence.open")}
            </Button>
            {others.length > 0 && (
              <span className="iid-muted">{say("evidence.several", { count: count(others.length + 1), path })}</span>
            )}
          </span>
        );
      })}
      {piece.links.map(({ url }) => (
        <Button
          key={url}
          icon="leave"
          size="small"
          label={say("evidence.openLinkNamed", { url })}
          testId="open-link"
          elementRef={(button) => {
            if (button) buttons.current.set(url, button);
          }}
          onClick={() => onLink(url, buttons.current.get(url)!)}
        >
          {say("evidence.openLink")}
        </Button>
      ))}
    </li>
  );
}

const NONE: readonly MatchedReference[] = [];

function placeKey({ sheet, row, column }: CellTarget): string {
  return `${row}:${column}:${sheet}`;
}

const matchesByCell = oncePer(({ matches }: FolderMatch) => {
  const cells = new Map<string, MatchedReference[]>();
  for (const match of matches) {
    const key = placeKey(match.reference);
    const known = cells.get(key);
    if (known) known.push(match);
    else cells.set(key, [match]);
  }
  return cells;
});

/** What stands in an evidence cell: its files open here beside what is to be judged, its links in the browser. */
export function CellEvidence({ cell, choosing, children }: CellEvidenceProps): ReactElement {
  const say = useEvidenceTexts();
  const { store, state, match } = useEvidenceFolder();
  const [opened, show] = useOpenFile();
  const [link, setLink] = useState<string | null>(null);
  const opener = useRef<HTMLButtonElement | null>(null);
  const { sheet, row, column, pieces, innovation } = cell;
  const address = cellAddress(sheet, row, column);
  const matches = (match && matchesByCell(match).get(placeKey(cell))) ?? NONE;
  const name = innovation?.name ?? "";
  const sought = useMemo(() => soughtFor(name, pieces), [name, pieces]);
  const openPath = opened?.cell === address ? opened.path : null;
  const source = openPath === null ? undefined : state.folder?.sources.find(({ path }) => path === openPath);
  const back = (): void => opener.current?.focus();
  const close = (): void => {
    show(null);
    back();
  };
  const wantsFolder = !state.folder && (cell.blank || pieces.some(({ files }) => files.length > 0));
  return (
    <div className="iid-evidence iid-text" data-testid="cell-evidence" data-address={address}>
      {choosing === "fully" && wantsFolder && <ChosenFolder />}
      {choosing === "briefly" && wantsFolder && (
        <FolderPicker again={false} small onPick={(files) => void store.choose(files)} />
      )}
      <div className="iid-evidence__columns">
        <div className="iid-section">
          {pieces.length === 0 ? (
            <>
              <Paragraph muted>{say("evidence.blank")}</Paragraph>
              {state.folder && cell.blank && <FileChooser cell={cell} folder={state.folder} match={match} />}
            </>
          ) : (
            <ul className="iid-list">
              {pieces.map((piece, index) => (
                <Piece
                  key={index}
                  piece={piece}
                  matches={matches.filter(({ reference }) => reference.piece.text === piece.text)}
                  openPath={source ? openPath : null}
                  onOpen={(path, button) => {
                    opener.current = button;
                    show(path === openPath ? null : { cell: address, path });
                  }}
                  onLink={(url, button) => {
                    opener.current = button;
                    setLink(url);
                  }}
                />
              ))}
            </ul>
          )}
        </div>
        {source && <EvidenceViewer source={source} sought={sought} onClose={close} />}
        {source && children}
      </div>
      {link !== null && <LinkQuestion url={link} onClose={() => setLink(null)} onClosed={back} />}
    </div>
  );
}
