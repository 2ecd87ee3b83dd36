import { useEffect, useState } from "preact/hooks";
import { offline, send } from "../lib/api";
import { base } from "../lib/base";
import { Notice } from "./state";

const longest = 30; // seconds

// Offline says that the server cannot be reached, and tries again by itself,
// after ever longer waits.
export function Offline() {
  return offline.value ? <Banner /> : null;
}

function Banner() {
  const [wait, setWait] = useState(2);
  const [left, setLeft] = useState(2);
  const attempt = (): void => {
    send("GET", base + "v1/sign-in").catch(() => {
      const next = Math.min(longest, wait * 2);
      setWait(next);
      setLeft(next);
    });
  };
  useEffect(() => {
    if (left <= 0) {
      attempt();
      return;
    }
    const timer = setTimeout(() => setLeft(left - 1), 1000);
    return () => clearTimeout(timer);
  }, [left]);
  return (
    <Notice kind="warn">
      <span class="row"><strong role="status">The server cannot be reached.</strong> {left > 0 ? `Trying again in ${left} s.` : "Trying again…"} <button type="button" onClick={attempt}>Try now</button></span>
    </Notice>
  );
}
