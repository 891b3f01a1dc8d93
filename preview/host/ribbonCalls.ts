/** Clicks on ribbon buttons that run a function of the add-in, until it says that it is done. */
export class RibbonCalls {
  private readonly waiting = new Map<string, { resolve: () => void; reject: (error: Error) => void; name: string }>();
  private last = 0;
  private makeReady!: () => void;
  private readonly whenReady = new Promise<void>((resolve) => (this.makeReady = resolve));
  private readonly send: (callId: string, name: string) => void;

  constructor(send: RibbonCalls["send"]) {
    this.send = send;
  }

  /** The add-in listens for clicks. */
  ready(): void {
    this.makeReady();
  }

  async run(name: string): Promise<void> {
    await this.whenReady;
    const callId = `action${++this.last}`;
    return new Promise((resolve, reject) => {
      this.waiting.set(callId, { resolve, reject, name });
      this.send(callId, name);
    });
  }

  /** `code` 0 means done; any other that there is no function of that name. */
  completed(callId: string, code: number): void {
    const call = this.waiting.get(callId);
    if (!call) return;
    this.waiting.delete(callId);
    if (code === 0) call.resolve();
    else call.reject(new Error(`the add-in has no function ${call.name}`));
  }
}
