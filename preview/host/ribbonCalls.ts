/** A click that the add-in has not said it is done with. */
interface Waiting {
  name: string;
  resolve: () => void;
  reject: (error: Error) => void;
  sent: boolean;
}

/** Clicks on ribbon buttons that run a function of the add-in, until it says that it is done. */
export class RibbonCalls {
  private readonly waiting = new Map<string, Waiting>();
  private last = 0;
  private listening = false;
  private readonly send: (callId: string, name: string) => void;

  constructor(send: RibbonCalls["send"]) {
    this.send = send;
  }

  /** The add-in listens for clicks. */
  ready(): void {
    this.listening = true;
    this.deliver();
  }

  /** A new runtime starts: clicks that the last one took have ended with it. */
  restart(): void {
    this.listening = false;
    for (const [callId, call] of this.waiting) {
      if (!call.sent) continue;
      this.waiting.delete(callId);
      call.resolve();
    }
  }

  run(name: string): Promise<void> {
    const callId = `action${++this.last}`;
    return new Promise((resolve, reject) => {
      this.waiting.set(callId, { name, resolve, reject, sent: false });
      this.deliver();
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

  private deliver(): void {
    if (!this.listening) return;
    for (const [callId, call] of this.waiting) {
      if (call.sent) continue;
      call.sent = true;
      this.send(callId, call.name);
    }
  }
}
