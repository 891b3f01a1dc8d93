import { useRef, useState, type ReactElement } from "react";
import type { Sought } from "../../../../folder/index";
import { Paragraph } from "../../../../ui/Paragraph";
import { useEvidenceTexts } from "../texts";
import { PageTools, zoomed } from "./PageTools";
import { DrawnPicture } from "./DrawnPicture";
import { useWidth } from "./useWidth";
import { ViewArea, type ViewAreaProps } from "./ViewArea";
import type { ViewKeys } from "./viewKeys";

export interface PictureViewProps {
  bitmap: ImageBitmap;
  name: string;
  sought: readonly Sought[];
  waiting: ViewAreaProps["waiting"];
}

/** A picture, as wide as the viewer or larger. */
export function PictureView({ bitmap, name, sought, waiting }: PictureViewProps): ReactElement {
  const say = useEvidenceTexts();
  const area = useRef<HTMLDivElement>(null);
  const width = useWidth(area);
  const [zoom, setZoom] = useState(1);
  const keys: ViewKeys = { zoom: (step) => setZoom(step === 0 ? 1 : zoomed(zoom, step)) };
  return (
    <>
      <PageTools page={1} pages={1} zoom={zoom} onPage={() => undefined} onZoom={setZoom} />
      {sought.length > 0 && <Paragraph muted>{say("evidence.mark.picture")}</Paragraph>}
      <ViewArea area={area} name={name} keys={keys} waiting={waiting}>
        <DrawnPicture bitmap={bitmap} width={width * zoom} />
      </ViewArea>
    </>
  );
}
