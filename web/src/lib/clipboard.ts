// The clipboard.

// copyText puts a text on the clipboard, soon after the reader asked for it. Where
// the browser keeps the clipboard's own interface from the page (it came by plain
// http, or is in a frame of another origin), a copy like one by the keyboard does it.
export async function copyText(text: string): Promise<void> {
  const write = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error("no clipboard"));
  await write.catch(() => {
    let copied = false;
    const fill = (e: ClipboardEvent): void => {
      e.clipboardData?.setData("text/plain", text);
      e.preventDefault();
      copied = true;
    };
    document.addEventListener("copy", fill, { once: true });
    document.execCommand("copy");
    document.removeEventListener("copy", fill);
    if (!copied) throw new Error("The browser does not let this page copy. Select the text, and copy it with the keyboard.");
  });
}
