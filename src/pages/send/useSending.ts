import { useEffect, useMemo, useState } from "react";
import { sending, type Sending } from "../../planning/index";
import type { ProofBasis } from "../../scoring/index";
import type { TableProps } from "../manifest";

/** A choice, and what it was made from. */
interface Found {
  sending: Sending;
  from: unknown;
}

/**
 * The choice for the open table, made once the page has been drawn: a large table takes a moment.
 * @returns `null` while it is being made
 */
export function useSending({ analysis, reading, table }: TableProps, by: ProofBasis): Sending | null {
  const request = useMemo(
    () => ({ analysis, by, input: { innovations: table, spd: reading.spd, opd: reading.opd, rules: analysis.rules } }),
    [analysis, by, reading, table],
  );
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    const soon = setTimeout(() => {
      setFound({ sending: sending(request.input, request.analysis, request.by), from: request });
    });
    return () => clearTimeout(soon);
  }, [request]);
  return found?.from === request ? found.sending : null;
}
