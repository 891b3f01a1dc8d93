/** Whether keys are text where the focus is. */
export function isTyping(target: EventTarget): boolean {
  return target instanceof HTMLElement && /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}
