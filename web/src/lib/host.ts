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

// look sees which part of this page the reader sees within the page around it, and
// keeps that in --seen-top, --seen-height and --unseen-below, for what comes up where
// they look: a frame may be far higher than the window that it is seen through.
// Only an IntersectionObserver is told that in a frame of another origin.
export function look(): Promise<void> {
  return new Promise((done) => {
    const root = document.documentElement;
    new IntersectionObserver(([entry], observer) => {
      observer.disconnect();
      const { top, height, bottom } = entry!.intersectionRect;
      const whole = entry!.intersectionRatio === 1; // then it can grow, see makeRoom
      root.style.setProperty("--seen-top", `${top}px`);
      root.style.setProperty("--seen-height", `${whole || height === 0 ? Math.max(innerHeight, enough) : height}px`);
      root.style.setProperty("--unseen-below", `${height === 0 ? 0 : Math.max(0, innerHeight - bottom)}px`);
      done();
    }).observe(root);
  });
}

const enough = 640; // CSS pixels for any dialog to be of use
const margin = 24; // as in the styles

// makeRoom keeps the frame high enough for a dialog, until what it returns is called.
export function makeRoom(dialog: HTMLElement): () => void {
  const { style } = document.getElementById("app")!;
  const observer = new ResizeObserver(() => (style.minHeight = `${dialog.offsetTop + dialog.offsetHeight + margin}px`));
  observer.observe(dialog);
  return () => {
    observer.disconnect();
    style.minHeight = "";
  };
}

// onCode calls hear with each code that the page around sends.
export function onCode(hear: (code: string) => void): void {
  addEventListener("message", (e: MessageEvent<{ type?: unknown; code?: unknown } | null>) => {
    if (framed && e.source === window.parent && e.data?.type === "sealhook:code" && typeof e.data.code === "string") hear(e.data.code);
  });
}

export const askForCode = (): void => tell({ type: "sealhook:renew" });
