/** The law of every import: whatever the headers and cells, nothing throws, no cell is lost, nothing becomes a formula. */
import fc from "fast-check";
import { importKnowledge } from "../../src/import/columns/knowledge";
import { proposeMapping } from "../../src/import/columns/proposeMapping";
import { draftImport } from "../../src/import/draftImport";
import type { ImportKnowledge } from "../../src/import/mapping";
import { forCell } from "../../src/plan/cells/cellText";
import { registry } from "../registry";
import { sourceOf } from "./sourceOf";

/** The tables about which sections know files of others; the rest are matched in the same way. */
let knowledge: ImportKnowledge;
beforeAll(async () => {
  const { hints } = await importKnowledge(registry);
  knowledge = { hints, tables: hints.map(({ table }) => table) };
});

describe("whatever the headers and cells", () => {
  const known = [
    "Name",
    "Stage",
    "Amount",
    "Probability (%)",
    "Close Date",
    "Opportunity ID",
    "First Name",
    "Last Name",
    "Status",
    "Titel",
    "__proto__",
    "constructor",
    "金额",
    "Id",
    "",
  ];
  const text = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom(
      "=1+1",
      "@SUM(A1)",
      "+49 30 12",
      "-5",
      "03/04/2026",
      "25/12/2026",
      "1,234",
      "1.234,5",
      "50 %",
      "Closed Won",
      "Champion; User",
      "€ 5",
      "3.2万",
      "\u0000",
      "#REF!",
      "TRUE",
    ),
  );
  const cell = fc.oneof(text, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null));
  const header = fc.oneof(fc.constantFrom(...known), fc.string({ maxLength: 10 }));

  test("nothing throws, no cell is lost, nothing becomes a formula", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("opportunities", "stakeholders", "list", "account"),
        fc.array(header, { minLength: 1, maxLength: 6 }),
        fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 4 }),
        (name, headers, rows) => {
          const source = sourceOf(name, headers, ...rows);
          const mapping = proposeMapping(knowledge, source);
          const { data, keys } = draftImport(knowledge, source, mapping, { language: "en" });
          const table = knowledge.tables.find(({ id }) => id === mapping.tableId);
          const formulas = data.rows.flatMap(({ cells, user }) =>
            [...Object.values(cells), ...Object.values(user)].filter((content) =>
              /^[=+\-@]/.test(typeof content === "string" ? String(forCell(content)) : ""),
            ),
          );
          // A list of field and value has its own tests; a source that is no table is kept whole.
          const checked = table === undefined || mapping.fieldList ? [] : rows;
          const lost = checked.flatMap((row, index) => {
            const { cells = {}, user = {} } = data.rows[index] ?? {};
            const kept = Object.values(user).map(String);
            return row.filter((one, at) => {
              const text = String(one ?? "").trim();
              const target = mapping.columns[at]?.target;
              if (text === "" || target === undefined || target.kind === "leave-out") return false;
              if (target.kind === "key") return keys[index] !== text;
              if (target.kind === "part") return !String(cells[target.column]).includes(text);
              const column = target.kind === "column" ? table?.columns.find(({ id }) => id === target.column) : undefined;
              if (column?.by === "user")
                return column.holds.kind !== "word" && column.holds.kind !== "ids" && (cells[column.id] ?? null) === null;
              return !kept.includes(text) && !kept.includes(String(Number(text)));
            });
          });
          return formulas.length === 0 && lost.length === 0;
        },
      ),
      { numRuns: 10_000 },
    );
  });
});
