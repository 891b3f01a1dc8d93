import type { ReactElement } from "react";

export interface MaturityBarProps {
  claimed: number;
  /** `null` without evidence columns. */
  evidenced: number | null;
  max: number;
}

/** The two figures above it as lengths: the claimed one pale, the evidenced one on top of it. Hidden from readers. */
export function MaturityBar({ claimed, evidenced, max }: MaturityBarProps): ReactElement {
  const share = (value: number): string => `${(value / max) * 100}%`;
  return (
    <svg className="iid-maturity" width="100%" height={8} aria-hidden="true" focusable="false">
      <rect className="iid-maturity__all" width="100%" height={8} rx={4} />
      <rect className="iid-maturity__claimed" width={share(claimed)} height={8} rx={4} />
      {evidenced !== null && <rect className="iid-maturity__evidenced" width={share(evidenced)} height={8} rx={4} />}
    </svg>
  );
}
