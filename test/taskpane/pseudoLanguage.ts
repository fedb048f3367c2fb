/** A language that shows what did not come from a table of texts: every text of ours stands in brackets. */
import type { Language } from "../../src/plan/language";
import { createRegistry } from "../../src/plan/registry";
import type { Registry, Section, SectionPane } from "../../src/plan/section";

const mark = (text: string): string => `⟦${text}⟧`;

const marked = (texts: unknown): unknown => {
  if (typeof texts === "string") return mark(texts);
  if (typeof texts === "function")
    return (...values: readonly unknown[]) => marked((texts as (...all: readonly unknown[]) => unknown)(...values));
  if (Array.isArray(texts)) return texts.map(marked);
  return Object.fromEntries(Object.entries(texts as object).map(([key, text]) => [key, marked(text)]));
};

/** A text or a table of texts in brackets; texts with figures in them are put in brackets when they are made. */
export const pseudo = <Texts>(texts: Texts): Texts => marked(texts) as Texts;

/** The views say what their module has for them, in brackets; so do the light texts, and what is computed keeps what is the user's. */
const paneInPseudo = (pane: SectionPane): SectionPane => {
  const { commands, agenda, invites, firstRows, tasks } = pane;
  return {
    ...pane,
    panel: async () => {
      const module = await pane.panel();
      const texts = pseudo(module.texts.en);
      return { ...module, texts: { en: texts, zh: texts } satisfies Record<Language, unknown> };
    },
    state: pseudo(pane.state),
    ...(commands ? { commands: commands.map((command) => ({ ...command, label: pseudo(command.label) })) } : {}),
    ...(agenda ? { agenda: (...given) => agenda(...given).map((item) => ({ ...item, note: pseudo(item.note) })) } : {}),
    ...(invites
      ? {
          invites: {
            title: pseudo(invites.title),
            text: pseudo(invites.text),
            steps: invites.steps.map((step) => ({ ...step, label: pseudo(step.label) })),
          },
        }
      : {}),
    ...(firstRows ? { firstRows: pseudo(firstRows) } : {}),
    ...(tasks ? { tasks: { ...tasks, added: pseudo(tasks.added), done: { ...tasks.done, label: pseudo(tasks.done.label) } } } : {}),
  };
};

/** Questions and conclusions in brackets, each as a whole. */
const askInPseudo =
  (ask: NonNullable<Section["ask"]>): NonNullable<Section["ask"]> =>
  async () => {
    const { questions, outcomes } = await ask();
    return {
      questions: (plan, today) =>
        (questions?.(plan, today) ?? []).map((one) => ({
          ...one,
          text: pseudo(one.text),
          ...(one.answers ? { answers: one.answers.map((answer) => ({ ...answer, label: pseudo(answer.label) })) } : {}),
        })),
      outcomes: (plan, today) =>
        (outcomes?.(plan, today) ?? []).map((one) => ({ ...one, name: pseudo(one.name), value: pseudo(one.value) })),
    };
  };

/** What a section says on the card of a row, in brackets. */
const cardInPseudo =
  (card: NonNullable<Section["card"]>): NonNullable<Section["card"]> =>
  async () => {
    const { about } = await card();
    return {
      about: Object.fromEntries(
        Object.entries(about).map(([table, lines]) => [
          table,
          (...given: Parameters<typeof lines>) =>
            lines(...given).map((line) => ({ ...line, label: pseudo(line.label), text: pseudo(line.text) })),
        ]),
      ),
    };
  };

const sectionInPseudo = (section: Section): Section => ({
  ...section,
  ...(section.ask ? { ask: askInPseudo(section.ask) } : {}),
  ...(section.card ? { card: cardInPseudo(section.card) } : {}),
  name: pseudo(section.name),
  ...(section.sheet?.shared
    ? { sheet: { ...section.sheet, shared: { ...section.sheet.shared, name: pseudo(section.sheet.shared.name) } } }
    : {}),
  ...(section.pane ? { pane: paneInPseudo(section.pane) } : {}),
});

/** The same sections with every text of theirs that the pane shows in brackets; what belongs to the sheets stays as it is. */
export const registryInPseudo = ({ sections }: Registry): Registry => createRegistry(sections.map(sectionInPseudo));

/** Everything a person sees or hears of an element: its texts, names and placeholders. */
export const spoken = (root: Element): readonly string[] => {
  const texts: string[] = [];
  const visit = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) texts.push(node.textContent ?? "");
    if (!(node instanceof Element)) return;
    if (["STYLE", "SCRIPT"].includes(node.tagName)) return;
    for (const name of ["aria-label", "placeholder", "title", "alt", "aria-description"]) texts.push(node.getAttribute(name) ?? "");
    node.childNodes.forEach(visit);
  };
  visit(root);
  return texts.map((text) => text.trim()).filter((text) => text !== "");
};
