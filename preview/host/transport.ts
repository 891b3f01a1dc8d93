/** How JSON messages travel between host and add-in. */
export interface Transport {
  send(text: string): void;
  /** Returns an unsubscribe. */
  onMessage(listener: (text: string) => void): () => void;
}

/** Name that the frame of an add-in must carry before it is attached; office.js reads it when it starts. */
export function frameName(options: {
  conversationId: string;
  /** Id of the add-in's control, the `id` of the app context. */
  controlId: string;
  /** Origin of the host page. */
  origin: string;
  /** Language of Excel, such as `id-ID`. */
  locale: string;
}): string {
  // The last part are flags: 1 shared runtime, 2 custom functions.
  const hostInfo = `Excel$Web$16.01$${options.locale}$${options.conversationId}$$$3`;
  return JSON.stringify({
    baseFrameName: options.conversationId,
    hostInfo,
    xdmInfo: `${options.conversationId}|${options.controlId}|${options.origin}`,
    serializerVersion: "1",
    flights: "[]",
  });
}

/** Messages to and from an iframe of the same page. `addInOrigin` is the origin its page is served from. */
export function frameTransport(frame: HTMLIFrameElement, addInOrigin: string): Transport {
  return {
    send: (text) => frame.contentWindow?.postMessage(text, addInOrigin),
    onMessage: (listener) => {
      const receive = (event: MessageEvent<unknown>): void => {
        const ours = event.source === frame.contentWindow && event.origin === addInOrigin;
        if (ours && typeof event.data === "string") listener(event.data);
      };
      window.addEventListener("message", receive);
      return () => window.removeEventListener("message", receive);
    },
  };
}
