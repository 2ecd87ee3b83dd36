// checkURL says what is wrong with the text of a callback URL, under the name of
// its field. Whether the server may deliver to it, the server says.
export function checkURL(text: string): { url?: string } {
  if (!text.trim()) return { url: "Enter the URL that events are to be sent to." };
  let url: URL;
  try {
    url = new URL(text.trim());
  } catch {
    return { url: "This is no URL. It begins with https:// and has no spaces." };
  }
  if (url.protocol !== "https:" && url.protocol !== "http:") return { url: "The URL has to begin with https://." };
  if (url.username || url.password) return { url: "The URL must not hold a password: everybody who sees the endpoint would see it." };
  return {};
}
