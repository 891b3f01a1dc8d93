import { useRef, useState } from "react";
import { give, giveByClipboard, openEach, type GivenFile } from "./give";
import type { OutFile } from "./outFile";

/** How far the windows of several workbooks are. */
export interface Windows {
  done: number;
  going: boolean;
}

/** Files on their way out, and what `GiveAnswer` says about them. */
export interface Giving {
  /** What was given last, until something else is. */
  given: GivenFile | null;
  /** Set once the workbooks of an archive are opened one by one. */
  windows: Windows | null;
  /** Right after a click; several files go as one archive, whose name ends in `.zip`. */
  give(files: readonly [OutFile, ...OutFile[]], archive?: string): Promise<GivenFile>;
  copy(file: OutFile): Promise<GivenFile>;
  /** Opens the workbooks of the archive that are not open yet. */
  openRest(): Promise<void>;
  stop(): void;
  forget(): void;
}

/** Gives files from a page; the page shows a `GiveAnswer` for it. */
export function useGiving(): Giving {
  const [given, setGiven] = useState<GivenFile | null>(null);
  const [windows, setWindows] = useState<Windows | null>(null);
  const stopped = useRef(false);
  const answer = (next: GivenFile | null): void => {
    stopped.current = true;
    setWindows(null);
    setGiven(next);
  };
  const keep = async (way: Promise<GivenFile>): Promise<GivenFile> => {
    const next = await way;
    answer(next);
    return next;
  };
  return {
    given,
    windows,
    give: (files, archive = "berkas.zip") => keep(give(files, archive)),
    copy: (file) => keep(giveByClipboard(file)),
    async openRest() {
      const before = windows?.done ?? 0;
      stopped.current = false;
      setWindows({ done: before, going: true });
      const opened = await openEach(given?.files.slice(before) ?? [], (count) => {
        if (!stopped.current) setWindows({ done: before + count, going: true });
        return !stopped.current;
      });
      setWindows((now) => now && { done: before + opened, going: false });
    },
    stop() {
      stopped.current = true;
    },
    forget: () => answer(null),
  };
}
