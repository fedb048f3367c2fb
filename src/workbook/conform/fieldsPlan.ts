/**
 * Lists of field and value as a template wants them, from how they stand: pure. A field that the manager called otherwise stays so; what the
 * company asks for besides comes below the last line, and nothing is deleted.
 */
import { normalise } from "../../plan/cells/normalise";
import { cellName } from "../../plan/sheet/address";
import type { OwnTemplateColumn } from "../../plan/template";
import { text } from "../../plan/wording";
import type { PlacedTable } from "../places";
import type { Difference } from "./difference";
import type { Said } from "./said";
import type { Looked } from "./standing";

export interface PlannedFields {
  readonly table: string;
  readonly placed: PlacedTable;
  /** New names by line. */
  readonly names: ReadonlyMap<number, string>;
  readonly added: readonly OwnTemplateColumn[];
}

export interface FieldsPlan {
  readonly tables: readonly PlannedFields[];
  readonly differences: readonly Difference[];
}

const ownIn = ({ template }: Said, table: string): readonly OwnTemplateColumn[] => template.company?.ownColumns[table] ?? [];

const isCalled = (name: string, ...headers: readonly ({ readonly en: string; readonly zh: string } | undefined)[]): boolean =>
  headers.some((header) => header && [header.en, header.zh].some((one) => normalise(one) === normalise(name)));

export const planFields = ({ reading, at }: Looked, before: Said, after: Said): FieldsPlan => {
  const { language } = reading.plan;
  const differences: Difference[] = [];
  const tables = after.registry.tables.flatMap((table): PlannedFields[] => {
    const placed = reading.places.table(table.id);
    if (!placed?.lines) return [];
    const { sheetId, sheetName, table: method } = placed.matched;
    const section = after.registry.sectionOf(table.id)?.name ?? { en: table.id, zh: table.id };
    const nameAt = (line: number): string =>
      String(at(sheetId, placed.top + line, placed.left))
        .replace(/^'/, "")
        .trim();
    const say = (kind: Difference["kind"], line: number | null, template: string, stands: string, en: string, zh: string, stays = false) =>
      differences.push({
        kind,
        place: line === null ? null : { sheet: sheetName, address: cellName(placed.top + line, placed.left) },
        template,
        stands,
        text: text(`${section.en}: ${en}`, `${section.zh}：${zh}`),
        becomes: stays ? "stays" : "follows",
      });
    const names = new Map<number, string>();
    const rename = (kind: "column-renamed" | "own-column-renamed", line: number, wanted: string, isTemplates: boolean): void => {
      const name = nameAt(line);
      if (name === wanted) return;
      if (isTemplates) names.set(line, wanted);
      say(kind, line, wanted, name, `“${name}” is called “${wanted}” in the template`, `“${name}”在模板中称“${wanted}”`, !isTemplates);
    };
    const was = before.registry.table(table.id);
    for (const [id, line] of placed.lines) {
      const header = table.columns.find((one) => one.id === id)?.header;
      const [old, usual] = [was, method].map((one) => one?.columns.find((column) => column.id === id)?.header);
      if (header) rename("column-renamed", line, header[language], isCalled(nameAt(line), old, usual, header));
    }
    const taken = new Set(placed.lines.values());
    const free = Array.from({ length: placed.height }, (_, line) => line).filter((line) => !taken.has(line));
    const [own, oldOwn] = [ownIn(after, table.id), ownIn(before, table.id)];
    const rule = after.document?.retired?.columns?.[table.id] ?? {};
    const used = new Set<number>();
    const added: OwnTemplateColumn[] = [];
    for (const one of own) {
      const old = oldOwn.find(({ id }) => id === one.id || (rule[id] === one.id && !own.some((next) => next.id === id)));
      const line = free.find((at) => !used.has(at) && isCalled(nameAt(at), one.header, old?.header));
      const wanted = one.header[language];
      if (line === undefined) {
        added.push(one);
        say("own-column-missing", null, wanted, "", `the field “${wanted}” is missing`, `缺少项目“${wanted}”`);
        continue;
      }
      used.add(line);
      rename("own-column-renamed", line, wanted, true);
    }
    for (const { id, header } of oldOwn) {
      const line = free.find((at) => !used.has(at) && isCalled(nameAt(at), header));
      if (line === undefined || own.some((one) => one.id === id)) continue;
      const name = nameAt(line);
      const en = `the template has no field “${name}” any more; it stays as one of the plan’s own`;
      say("own-column-retired", line, "", name, en, `模板已无项目“${name}”，作为计划自己的项目保留`, true);
    }
    return names.size + added.length === 0 ? [] : [{ table: table.id, placed, names, added }];
  });
  return { tables, differences };
};
