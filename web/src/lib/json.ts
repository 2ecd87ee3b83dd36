// JSON as it is: split into tokens and laid out anew, without reading numbers
// or sorting names, so that nothing of it is lost.

export interface Token {
  kind: "name" | "string" | "number" | "word" | "mark";
  text: string;
  depth: number; // of the line that it starts, if it starts one
  starts: boolean; // whether a new line begins in front of it
}

const lexeme = /\s+|"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|[{}[\]:,]|\w+/gy;

// tokens splits a text. It is undefined if the text is no JSON.
export function tokens(text: string): Token[] | undefined {
  try {
    JSON.parse(text);
  } catch {
    return undefined;
  }
  const found = text.match(lexeme)!.filter((t) => t.trim() !== "");
  const all: Token[] = [];
  let depth = 0;
  for (const [i, t] of found.entries()) {
    const before = found[i - 1];
    const opened = before === "{" || before === "[";
    const closes = t === "}" || t === "]";
    if (closes) depth--;
    const starts = i > 0 && (closes ? !opened : opened || before === ",");
    let kind: Token["kind"] = "word";
    if (t.startsWith('"')) kind = found[i + 1] === ":" ? "name" : "string";
    else if (/^[-\d]/.test(t)) kind = "number";
    else if (/^[{}[\]:,]$/.test(t)) kind = "mark";
    all.push({ kind, text: t === ":" ? ": " : t, depth, starts });
    if (t === "{" || t === "[") depth++;
  }
  return all;
}

// members returns the texts of an object's members, by their names.
export function members(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  let name = "";
  for (const t of tokens(text) ?? []) {
    if (t.depth === 0 || (t.depth === 1 && t.text === ",")) continue;
    if (t.depth === 1 && t.kind === "name") {
      name = JSON.parse(t.text) as string;
      found[name] = "";
    } else if (t.text !== ": " || t.depth > 1) {
      found[name] += t.text;
    }
  }
  return found;
}

// layOut returns a JSON text with its lines laid out anew.
export function layOut(text: string): string {
  return tokens(text)?.map((t) => (t.starts ? "\n" + "  ".repeat(t.depth) : "") + t.text).join("") ?? text;
}
