import type { CellValue } from "../../src/workbook/types";
import { MessageCategory } from "./events";
import { HostObject } from "./query/hostObject";
import type { Wire } from "./query/wire";
import { isRecord } from "./query/wire";

export const CUSTOM_FUNCTIONS_SERVICE = "Microsoft.ExcelServices.CustomFunctions";
const INVOCATION = 1000;
/** Features that the library may use: size retries, short flush intervals, timings. */
const ENABLED_FEATURES = [1, 2, 3, 4];
/** Error values by the code that the library gives; any other is an error in the function itself. */
const ERROR_TEXT: Record<number, string> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

export interface FunctionCall {
  /** Id as in functions.json, without the namespace. */
  functionId: string;
  /** One entry a parameter; a range is a block, an omitted argument `null`. */
  params: (CellValue | CellValue[][])[];
  /** Address of the calling cell with its sheet. */
  caller: string;
  /** Address of each argument that is a reference, `null` for the others. */
  parameterAddresses?: (string | null)[];
}

/** `message` is the text that a thrown `CustomFunctions.Error` carries. */
export type FunctionResult =
  { ok: true; value: CellValue | CellValue[][] } | { ok: false; error: string; message?: string };

/** A call that has no answer yet. */
interface Waiting {
  message: unknown[];
  resolve: (result: FunctionResult) => void;
  /** Whether the runtime that is there now has got it. */
  sent: boolean;
}

/** Calls of custom functions in the add-in, and their answers. Unanswered calls are asked again of the next runtime. */
export class CustomFunctionBridge {
  private readonly waiting = new Map<number, Waiting>();
  private lastId = 0;
  private ready = false;
  private readonly send: (category: number, type: number, target: string, message: unknown) => boolean;

  /** `send` says whether anybody was there to hear the message. */
  constructor(send: CustomFunctionBridge["send"]) {
    this.send = send;
  }

  /** Waits until the add-in has registered its functions. */
  call(call: FunctionCall): Promise<FunctionResult> {
    const id = ++this.lastId;
    // Neither cancelable nor streaming, and no error values among the arguments.
    const flags = 0;
    const message = [id, call.functionId, call.params, call.caller, flags, call.parameterAddresses ?? null];
    return new Promise((resolve) => {
      this.waiting.set(id, { message, resolve, sent: false });
      this.deliver();
    });
  }

  /** A new runtime starts, such as after a reload of the pane: it knows nothing of earlier calls. */
  restart(): void {
    this.ready = false;
    for (const call of this.waiting.values()) call.sent = false;
  }

  /** Sends what the runtime has not got yet, if it is there to take it. */
  deliver(): void {
    if (!this.ready) return;
    for (const call of this.waiting.values()) {
      call.sent ||= this.send(MessageCategory.customFunctions, INVOCATION, "", call.message);
    }
  }

  /** The object that the library tells its answers to. */
  service(): HostObject {
    return new HostObject({
      type: "CustomFunctions",
      methods: {
        _SetOsfControlContainerReadyForCustomFunctions: () => {
          this.ready = true;
          this.deliver();
        },
        _GetEnabledFeatures: () => [...ENABLED_FEATURES],
        SetInvocationArrayResults: (args) => {
          const results = args.wire(0);
          for (const entry of Array.isArray(results) ? results : []) this.settle(entry);
        },
      },
    });
  }

  /** `[id, succeeded, value, error code]`; the code is there only for failures. */
  private settle(entry: Wire): void {
    if (!Array.isArray(entry)) return;
    const [id, succeeded, value = null, code = null] = entry;
    const call = typeof id === "number" ? this.waiting.get(id) : undefined;
    if (!call || typeof id !== "number") return;
    this.waiting.delete(id);
    call.resolve(succeeded === true ? success(value) : failure(code, value));
  }
}

function failure(code: Wire, value: Wire): FunctionResult {
  const error = (typeof code === "number" ? ERROR_TEXT[code] : undefined) ?? "#VALUE!";
  return typeof value === "string" && value !== "" ? { ok: false, error, message: value } : { ok: false, error };
}

function success(value: Wire): FunctionResult {
  if (!Array.isArray(value)) return { ok: true, value: cellValue(value) };
  return { ok: true, value: value.map((row) => (Array.isArray(row) ? row : [row]).map(cellValue)) };
}

/** A record is an error value or an entity; Excel shows both as text. */
function cellValue(value: Wire): CellValue {
  if (isRecord(value)) return typeof value.basicValue === "string" ? value.basicValue : "#VALUE!";
  return Array.isArray(value) ? "#VALUE!" : value;
}
