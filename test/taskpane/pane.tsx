/** Draws the whole pane over a fake workbook. */
import { TextDecoder, TextEncoder } from "node:util";
import { act, render, type RenderResult } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { Language } from "../../src/plan/language";
import { ofSize } from "../../src/plan/registry";
import type { Registry } from "../../src/plan/section";
import { App, type AppProps } from "../../src/taskpane/App";
import { createCommandBus, type CommandBus } from "../../src/taskpane/commandBus";
import { registry as product } from "../registry";
import { FakeHost, type FakeHostOptions } from "./fakeHost";

// jsdom knows neither layout nor these observers, which Fluent's components ask for.
class NoObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
Object.assign(globalThis, { ResizeObserver: NoObserver, IntersectionObserver: NoObserver, TextDecoder, TextEncoder });
Element.prototype.scrollIntoView = () => undefined;
// jsdom reads files only by its reader.
Blob.prototype.arrayBuffer = function read() {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.readAsArrayBuffer(this);
  });
};
// jsdom has no modal dialogs: here they show like any other element, and Escape closes them.
HTMLDialogElement.prototype.showModal = function show() {
  this.open = true;
  this.querySelector("button")?.focus();
  this.addEventListener("keydown", (event) => event.key === "Escape" && this.close());
};
HTMLDialogElement.prototype.close = function close() {
  if (!this.open) return;
  this.open = false;
  this.dispatchEvent(new Event("close"));
};

export const memoryStore = (): Pick<Storage, "getItem" | "setItem"> => {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
};

export interface Pane extends RenderResult {
  readonly host: FakeHost;
  readonly bus: CommandBus;
  readonly user: UserEvent;
  readonly store: Pick<Storage, "getItem" | "setItem">;
}

export interface PaneOptions extends FakeHostOptions {
  readonly language?: Language;
  readonly registry?: Registry;
  readonly texts?: NonNullable<AppProps["texts"]>;
  readonly store?: Pick<Storage, "getItem" | "setItem">;
}

export const openPane = ({ language = "en", registry = product, texts, store = memoryStore(), ...plan }: PaneOptions): Pane => {
  const host = new FakeHost({ ...plan, registry });
  const bus = createCommandBus();
  const everything = () => Promise.resolve(registry);
  const result = render(
    <App
      host={host}
      bus={bus}
      registry={ofSize(registry, "light")}
      everything={everything}
      displayLanguage={language}
      store={store}
      preferencesKey="keyplan"
      {...(texts ? { texts } : {})}
    />,
  );
  // What comes from outside React has to be announced to it.
  const send = (id: string): void => act(() => bus.send(id));
  host.outside = (change) => act(change);
  return { ...result, host, bus: { ...bus, send }, user: userEvent.setup(), store };
};
