import type { Fault } from "../../../preview/host/faults";
import type { OfficeHost } from "../../support/officeHost";

/** What goes wrong, and whether it stays wrong until the action is over. */
export interface Trouble {
  name: string;
  fault: (actions: number) => Fault;
  stays: boolean;
}

export const TROUBLES: readonly Trouble[] = [
  { name: "refused", fault: () => ({ kind: "refused" }), stays: false },
  { name: "half done", fault: (many) => ({ kind: "half", actions: Math.floor(many / 2) }), stays: false },
  { name: "done, answer lost", fault: () => ({ kind: "lost" }), stays: false },
  {
    name: "half done, and nothing more",
    fault: (many) => ({ kind: "half", actions: Math.floor(many / 2) }),
    stays: true,
  },
];

/** Lets one request go wrong. @returns how many there were */
export async function troubled(
  office: OfficeHost,
  request: number,
  { fault, stays }: Trouble,
  work: () => Promise<unknown>,
): Promise<number> {
  let number = 0;
  office.faults.next = ({ Actions }) => {
    number += 1;
    if (number < request || (number > request && !stays)) return null;
    return number === request ? fault(Actions.length) : { kind: "refused" };
  };
  await work();
  office.faults.next = null;
  return number;
}

/** @returns how many requests it makes, of which none goes wrong */
export async function requestsOf(office: OfficeHost, work: () => Promise<unknown>): Promise<number> {
  return troubled(office, Infinity, TROUBLES[0]!, work);
}
