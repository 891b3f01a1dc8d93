import { HostObject } from "../../query/hostObject";
import type { HostContext } from "../context";

const DAY = 86_400_000;

/** Excel's own functions, those that the add-in has calculated: `DATE` tells from which day a workbook counts. */
export function worksheetFunctions({ document }: HostContext): HostObject {
  return new HostObject({
    type: "Functions",
    methods: {
      Date: (args) => {
        const first = document.date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
        const day = (Date.UTC(args.integer(0), args.integer(1) - 1, args.integer(2)) - first) / DAY;
        return new HostObject({
          type: "FunctionResult",
          scalars: { Value: { get: () => day }, Error: { get: () => "" } },
        });
      },
    },
  });
}
