import type { HostError } from "./errors";
import type { WireResponse } from "./query/wire";

/** The answer to a batch of which nothing was done. */
export function refusal(error: HostError): WireResponse {
  return {
    Results: [],
    TraceIds: [],
    Error: {
      Code: error.code,
      Message: error.message,
      Location: "",
      ActionIndex: 0,
      HttpStatusCode: error.httpStatus,
    },
  };
}
