// The styles of Fluent UI are some thousand rules that jsdom would match against every element whenever a test asks for
// a role, a name or a rule of axe: minutes instead of seconds, and nothing here looks at colours. The browser tests do.
if (typeof CSSStyleSheet !== "undefined") CSSStyleSheet.prototype.insertRule = () => 0;
