// States, told by an icon and a word and not by a colour alone.
import { Icon, type IconName } from "./icon";

type Tone = "good" | "bad" | "warn" | "info" | "mute";

const states: Record<string, [Tone, IconName, string]> = {
  // of a delivery
  pending: ["info", "clock", "pending"],
  leased: ["info", "send", "in progress"],
  retrying: ["warn", "refresh", "retrying"],
  delivered: ["good", "check", "delivered"],
  failed: ["bad", "cross", "failed"],
  skipped: ["mute", "skip", "skipped"],
  cancelled: ["mute", "minus", "cancelled"],
  quarantined: ["bad", "alert", "quarantined"],
  // of an endpoint or a source
  active: ["good", "check", "active"],
  disabled: ["mute", "pause", "disabled"],
  failing: ["bad", "alert", "failing"],
  // of a request
  handshake: ["info", "plug", "handshake"],
  duplicate: ["mute", "copy", "duplicate"],
  accepted: ["good", "shield", "verified"],
  refused: ["bad", "cross", "refused"],
  // of a job
  running: ["info", "refresh", "running"],
  done: ["good", "check", "done"],
  // of a test
  test: ["info", "bolt", "test"],
};

export function Badge({ state, children }: { state: string; children?: string }) {
  const [tone, icon, label] = states[state] ?? ["mute", "circle", state];
  return <span class={"badge " + tone}><Icon name={icon} size={12} />{children ?? label}</span>;
}

// Status is an HTTP status, or that there was no answer.
export function Status({ code }: { code?: number }) {
  if (!code) return <span class="badge bad"><Icon name="plug" size={12} />no answer</span>;
  const tone = code < 300 ? "good" : code < 400 ? "warn" : "bad";
  return <span class={"badge " + tone}><Icon name={code < 300 ? "check" : "cross"} size={12} />{code}</span>;
}
