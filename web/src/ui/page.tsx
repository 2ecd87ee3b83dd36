// The frame of a page: its title, what can be done, and its parts.
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { href, query, setQuery, title as windowTitle, visits } from "../lib/router";
import { Icon } from "./icon";

// Page is what every page is in. Its heading gets the focus when a reader comes
// from another page, so that a screen reader says where they are.
export function Page({ title, heading, about, back, actions, children }: {
  title: string; // short, for the window
  heading?: ComponentChildren; // if it is another one on the page
  about?: ComponentChildren;
  back?: { to: string; label: string };
  actions?: ComponentChildren;
  children: ComponentChildren;
}) {
  const h1 = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    windowTitle.value = title;
  }, [title]);
  useEffect(() => {
    if (visits.peek() > 0) h1.current?.focus();
  }, []);
  return (
    <>
      <header class="page">
        <div>
          {back && <p class="back"><a href={href(back.to)}><Icon name="arrow" /> {back.label}</a></p>}
          <h1 ref={h1} tabIndex={-1}>{heading ?? title}</h1>
          {about && <p class="about">{about}</p>}
        </div>
        {actions && <div class="actions">{actions}</div>}
      </header>
      {children}
    </>
  );
}

// Card is a part of a page with a heading of its own.
export function Card({ title, actions, children, flush }: { title?: string; actions?: ComponentChildren; children: ComponentChildren; flush?: boolean }) {
  return (
    <section class={flush ? "card flush" : "card"}>
      {(title || actions) && (
        <header>
          {title && <h2>{title}</h2>}
          {actions && <div class="actions">{actions}</div>}
        </header>
      )}
      {children}
    </section>
  );
}

// Facts are names with values. A value that is undefined is left out.
export function Facts({ of }: { of: readonly (readonly [string, ComponentChildren])[] }) {
  return (
    <dl class="facts">
      {of.filter(([, value]) => value !== undefined && value !== "").map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

// Tabs shows one of several parts; which one is in the page's query as ?tab=.
export function Tabs({ tabs }: { tabs: readonly { name: string; label: string; content: () => ComponentChildren }[] }) {
  const chosen = tabs.find((t) => t.name === query.value.get("tab")) ?? tabs[0]!;
  const move = (e: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[e.key];
    if (!step) return;
    e.preventDefault();
    const next = tabs[(tabs.indexOf(chosen) + step + tabs.length) % tabs.length]!;
    choose(next.name);
    document.getElementById("tab-" + next.name)?.focus();
  };
  const choose = (name: string): void => setQuery({ tab: name === tabs[0]!.name ? undefined : name });
  return (
    <>
      <div class="tabs" role="tablist" onKeyDown={move}>
        {tabs.map((t) => (
          <button key={t.name} type="button" role="tab" id={"tab-" + t.name} aria-selected={t === chosen} aria-controls="tab-panel" tabIndex={t === chosen ? 0 : -1} onClick={() => choose(t.name)}>
            {t.label}
          </button>
        ))}
      </div>
      <div role="tabpanel" id="tab-panel" aria-labelledby={"tab-" + chosen.name}>{chosen.content()}</div>
    </>
  );
}
