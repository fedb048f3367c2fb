/** What the plan's sections know of files of others, made quick to ask. */
import type { HeadersByTarget, ImportHints, SystemId, WordRule } from "../../plan/importHints";
import { normalise } from "../../plan/cells/normalise";
import type { Registry } from "../../plan/section";
import type { Table } from "../../plan/table";
import type { ImportKnowledge } from "../mapping";
import { headerKey } from "./headerText";

/** Targets as written, by the comparable form of a header: the first that fits counts. */
type TargetsByHeader = ReadonlyMap<string, readonly string[]>;

interface TableKnowledge {
  readonly systems: readonly { readonly id: SystemId; readonly targets: TargetsByHeader }[];
  /** Of all systems and of people. */
  readonly names: TargetsByHeader;
  /** By column id and spelling. */
  readonly words: ReadonlyMap<string, ReadonlyMap<string, WordRule>>;
}

/** Asks the sections of a registry, and no other. */
export const importKnowledge = async ({ sections, tables }: Pick<Registry, "sections" | "tables">): Promise<ImportKnowledge> => {
  const modules = await Promise.all(sections.flatMap(({ importHints }) => (importHints ? [importHints()] : [])));
  return { tables, hints: modules.flatMap(({ importHints }) => importHints) };
};

const byHeader = (lists: readonly HeadersByTarget[]): TargetsByHeader => {
  const found = new Map<string, string[]>();
  for (const list of lists)
    for (const [target, headers] of Object.entries(list))
      for (const header of headers) {
        const key = headerKey(header);
        const targets = found.get(key) ?? [];
        if (!targets.includes(target)) targets.push(target);
        found.set(key, targets);
      }
  return found;
};

const rulesByWord = (rules: readonly WordRule[]): TableKnowledge["words"] => {
  const found = new Map<string, Map<string, WordRule>>();
  for (const rule of rules) {
    const column = found.get(rule.column) ?? new Map<string, WordRule>();
    found.set(rule.column, column);
    for (const spelling of rule.spellings) if (!column.has(normalise(spelling))) column.set(normalise(spelling), rule);
  }
  return found;
};

const indexOf = ({ systems, names, words = [] }: ImportHints): TableKnowledge => ({
  systems: Object.entries(systems).map(([id, headers]) => ({ id: id as SystemId, targets: byHeader([headers]) })),
  names: byHeader([names, ...Object.values(systems)]),
  words: rulesByWord(words),
});

const nothing: TableKnowledge = { systems: [], names: new Map(), words: new Map() };
const known = new WeakMap<ImportKnowledge, ReadonlyMap<string, TableKnowledge>>();

/** What is known for a table of the plan. */
export const knowledgeOf = (knowledge: ImportKnowledge, table: Pick<Table, "id">): TableKnowledge => {
  const made = known.get(knowledge) ?? new Map(knowledge.hints.map((hints) => [hints.table.id, indexOf(hints)]));
  known.set(knowledge, made);
  return made.get(table.id) ?? nothing;
};

/** The rule for a word in the cells of a column, whatever number stands before it: "1-Qualify". */
export const ruleFor = (knowledge: ImportKnowledge, table: Pick<Table, "id">, column: string, word: string): WordRule | null => {
  const rules = knowledgeOf(knowledge, table).words.get(column);
  return rules?.get(normalise(word)) ?? rules?.get(normalise(word.replace(/^\s*\d+\s*[-.:)]\s*/, ""))) ?? null;
};
