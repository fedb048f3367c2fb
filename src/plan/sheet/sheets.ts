/** The context all sheets of a plan are drawn from, and which sheets that are. */
import { builtFirst, contentsSheet, findingsSheet, listsSheet } from "../frame/frameSheets";
import { contentsPlaces } from "../frame/contents/layout";
import { builtPlace, completed, listsLayout, wordRows, type StandingWords } from "../frame/lists/layout";
import type { Registry, SheetContext } from "../section";
import { isPart, type Chosen } from "../ofSize";
import type { SheetSpec } from "./sheetSpec";
import { companyLists } from "./companyColumns";
import { inCompanyColours } from "./companyLook";

/** What a caller knows of the plan; the rest of the context follows from it. `sheets` may come in any order. */
export interface PlanRequest extends Omit<SheetContext, "language" | "lists" | "places" | "spec"> {
  /** The Lists sheet as it stands, where it does; otherwise it is built from the registry's lists. */
  readonly words?: StandingWords | null;
}

export const sheetContext = (request: PlanRequest): SheetContext => {
  const { registry, template, names } = request;
  const { language } = request.data;
  const all = wordRows([...registry.lists, ...companyLists(template)], language, request.settings, template.offers);
  const rows = request.words ? completed(request.words.rows, all) : all;
  const specs = new Map<string, Promise<SheetSpec>>();
  const context: SheetContext = {
    ...request,
    language,
    sheets: registry.sheets.map(({ id }) => id).filter((id) => request.sheets.includes(id)),
    lists: listsLayout(names[listsSheet.id] ?? "", rows, language, request.words?.place ?? builtPlace),
    places: contentsPlaces(registry, names[contentsSheet.id] ?? ""),
    spec: (id) => {
      const known = specs.get(id);
      if (known) return known;
      const sheet = registry.sheet(id);
      if (!sheet) throw new Error(`There is no sheet ${id}.`);
      const made = sheet
        .load()
        .then((module) => module.draw(context))
        .then((drawn) => inCompanyColours(template, drawn));
      specs.set(id, made);
      return made;
    },
  };
  return context;
};

/** Ids of the sheets of a plan, in the order of the tabs: those of its sections, and shared ones on which a section stands. */
export const sheetsOf = (plan: Chosen): readonly string[] => {
  const { sections, sheets } = plan.registry;
  const always: readonly string[] = [contentsSheet.id, findingsSheet.id, listsSheet.id];
  const parts = sections.filter((section) => isPart(section, plan));
  const standsOn = (id: string): boolean => parts.some(({ part }) => part?.sheet === id);
  const own = sections.flatMap((section) =>
    section.sheet && (parts.includes(section) || standsOn(section.sheet.id)) ? [section.sheet.id] : [],
  );
  return sheets.map(({ id }) => id).filter((id) => always.includes(id) || own.includes(id));
};

/** The order in which sheets are built: a later one may point into an earlier; what points the other way stands in `late`. */
export const buildOrder = ({ sheets }: Registry): readonly string[] => [
  ...builtFirst,
  ...sheets.filter(({ id, overview }) => !builtFirst.includes(id) && !overview).map(({ id }) => id),
  ...sheets.filter(({ overview }) => overview).map(({ id }) => id),
];
