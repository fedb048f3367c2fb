/** What a section's view gets, for tests that draw one view alone: a plan, and functions that remember what they were asked. */
import { formTexts } from "../../src/plan/panel/formTexts";
import type { PanelProps } from "../../src/plan/panel/types";
import type { Plan } from "../../src/plan/plan";
import { reviewDay } from "../plans";

export const panelProps = <Texts, P extends Plan>(plan: P, texts: Texts, tables: PanelProps["tables"] = {}) => ({
  plan,
  texts,
  cells: [],
  tables,
  known: {},
  currency: "CNY",
  steps: [],
  today: reviewDay,
  language: "en" as const,
  shared: { showMe: "Show me", why: "Why?", hideWhy: "Hide", everything: "Everything" },
  form: formTexts.en,
  busy: false,
  task: "list" as const,
  selected: null,
  onTask: jest.fn(),
  cards: new Set<string>(),
  about: null,
  offers: [],
  onAbout: jest.fn(),
  onOpen: jest.fn(),
  onClose: jest.fn(),
  onShow: jest.fn(),
  onAdd: jest.fn<Promise<boolean>, unknown[]>(() => Promise.resolve(true)),
  onInclude: jest.fn<Promise<boolean>, unknown[]>(() => Promise.resolve(true)),
  onChange: jest.fn<Promise<boolean>, unknown[]>(() => Promise.resolve(true)),
  onChangeRows: jest.fn<Promise<boolean>, unknown[]>(() => Promise.resolve(true)),
  onDelete: jest.fn<Promise<boolean>, unknown[]>(() => Promise.resolve(true)),
});
