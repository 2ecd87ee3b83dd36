// The page around the portal, where it is in a frame. They talk by messages:
//
//	{ type: "sealhook:height", height }   the portal is so high, in CSS pixels
//	{ type: "sealhook:renew" }            the portal needs the code of another link, soon or now
//	{ type: "sealhook:code", code }       the page around it has one
//
// Only pages that the tenant names can have the portal in a frame: the policy of
// the page sees to that. What the portal says is no secret.

// framed says whether there is a page around this one.
export const framed = window.parent !== window;

const tell = (message: object): void => window.parent.postMessage(message, "*");

// growing tells the page around how high an element is, whenever that changes.
export function growing(element: Element): void {
  if (!framed) return;
  document.documentElement.classList.add("framed");
  new ResizeObserver(() => tell({ type: "sealhook:height", height: Math.ceil(element.getBoundingClientRect().height) })).observe(element);
}

// onCode calls hear with each code that the page around sends.
export function onCode(hear: (code: string) => void): void {
  addEventListener("message", (e: MessageEvent<{ type?: unknown; code?: unknown } | null>) => {
    if (framed && e.source === window.parent && e.data?.type === "sealhook:code" && typeof e.data.code === "string") hear(e.data.code);
  });
}

export const askForCode = (): void => tell({ type: "sealhook:renew" });
