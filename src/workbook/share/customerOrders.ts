/**
 * What a copy for the customer is made of: what sections give it, in texts that name nobody of the customer's people, no rival and nothing
 * personal. The copy is a workbook of its own: nothing of the plan's file comes along.
 */
import type { CustomerList } from "../../plan/customerCopy";
import type { Language, Text } from "../../plan/language";
import { nameOfRow, rowsOf, type Plan } from "../../plan/plan";
import { subjectOf } from "../../plan/registry";
import type { Registry } from "../../plan/section";
import { colors } from "../../plan/sheet/looks";
import { readInBatch, refuseUnknown } from "../read";
import { runExcel } from "../runExcel";
import { shownIn } from "../templateOf";
import { redactedOf } from "./personal";
import { redaction } from "./redaction";
import type { ShareReport } from "./shareReport";

export interface CustomerOrders {
  readonly language: Language;
  /** What the plan is called. */
  readonly title: string;
  /** #RRGGBB of the company, else the product's. */
  readonly brand: string;
  /** PNG in base64. */
  readonly logo: string | null;
  readonly lists: readonly CustomerList[];
  readonly report: ShareReport;
}

/** What our rivals are called. */
const rivalsOf = ({ tables }: Registry, plan: Plan): readonly string[] =>
  tables.filter(({ rivals }) => rivals).flatMap((table) => rowsOf(plan, table).map((row) => nameOfRow(table, row)));

const redactedList = (list: CustomerList, redact: (text: string) => string): CustomerList => ({
  ...list,
  lines: list.lines.map((line) => ({
    ...line,
    name: redact(line.name),
    cells: line.cells.map((cell) => (typeof cell === "string" ? redact(cell) : cell)),
  })),
});

/**
 * Reads the plan and says what a customer may have of it.
 * @throws WorkbookError
 */
export const customerOrders = (known: Registry, asOf: number): Promise<CustomerOrders> =>
  runExcel(async (context) => {
    const reading = await readInBatch(context, known);
    refuseUnknown(reading);
    const { plan, template } = reading;
    const { language } = plan;
    const registry = shownIn(known, reading);
    const redacted = redactedOf(known, plan, known.findings(plan, asOf), false);
    const redact = redaction({ ...redacted, texts: [...redacted.texts, ...rivalsOf(known, plan)] }, language);
    const lists: CustomerList[] = [];
    for (const section of registry.sections) {
      const module = await section.forCustomer?.();
      if (module) lists.push(redactedList(module.forCustomer(plan as never), redact));
    }
    const held = lists.reduce((sum, list) => sum + list.held, 0);
    const titles: readonly Text[] = lists.map(({ title }) => title);
    return {
      language,
      title: redact(subjectOf(known, plan).title),
      brand: template.company?.look.brand ?? colors.brand,
      logo: template.company?.look.logo ?? null,
      lists,
      report: {
        leaves: [
          { kind: "inside" },
          { kind: "people", count: redacted.names.size },
          ...(held > 0 ? [{ kind: "held", count: held } as const] : []),
          { kind: "package" },
          { kind: "functions", formulas: "values" },
        ],
        stays: [{ kind: "lists", names: titles.map((title) => title[language]) }],
      },
    };
  });
