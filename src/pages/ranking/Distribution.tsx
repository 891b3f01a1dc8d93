import type { ReactElement } from "react";
import { useTexts } from "../../pane/texts";
import type { ListedRegion } from "../../region/ranking/types";
import { useRankingTexts } from "./texts";
import "./ranking.css";

const WIDTH = 5;
const BINS = 100 / WIDTH;
const BARS = 72;
const BELOW = 22;

/** How many other regions have which index, and where one's own lies. */
export function Distribution({
  others,
  year,
  own,
}: {
  others: readonly ListedRegion[];
  year: number | null;
  own: number;
}): ReactElement | null {
  const { points, count } = useTexts();
  const say = useRankingTexts();
  const bins = Array.from({ length: BINS }, () => 0);
  for (const { years } of others) {
    const index = years.get(year)?.index;
    if (index != null) bins[Math.min(BINS - 1, Math.floor(index / WIDTH))]! += 1;
  }
  const most = Math.max(...bins);
  if (most === 0) return null;
  const at = bins.indexOf(most);
  const total = bins.reduce((sum, one) => sum + one, 0);
  const description = say("rankingPage.chart", {
    count: count(total),
    width: WIDTH,
    most: count(most),
    from: at * WIDTH,
    to: (at + 1) * WIDTH,
    own: points(own),
  });
  const share = 100 / BINS;
  return (
    <figure className="iid-spread">
      <svg role="img" aria-label={description} height={BARS + BELOW} className="iid-spread__drawing">
        {bins.map((one, bin) => (
          <rect
            key={bin}
            x={`${bin * share + 0.4}%`}
            width={`${share - 0.8}%`}
            y={BARS - (one / most) * BARS}
            height={(one / most) * BARS}
            className="iid-spread__bar"
          />
        ))}
        <line x1="0" x2="100%" y1={BARS} y2={BARS} className="iid-spread__axis" />
        <line x1={`${own}%`} x2={`${own}%`} y1="0" y2={BARS + 4} className="iid-spread__own" />
        {[0, 50, 100].map((mark) => (
          <text
            key={mark}
            x={`${mark}%`}
            y={BARS + 18}
            textAnchor={mark === 0 ? "start" : mark === 100 ? "end" : "middle"}
            className="iid-spread__text"
          >
            {mark}
          </text>
        ))}
      </svg>
      <figcaption className="iid-text iid-muted">{description}</figcaption>
    </figure>
  );
}
