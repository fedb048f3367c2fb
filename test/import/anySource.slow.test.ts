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
          const { data } = draftImport(knowledge, source, mapping, { language: "en" });
          for (const { cells, user } of data.rows)
            for (const content of [...Object.values(cells), ...Object.values(user)]) {
              const written = forCell(content);
              expect(typeof written === "string" && /^[=+\-@]/.test(written)).toBe(false);
            }
          if (mapping.tableId === null || mapping.fieldList) return;
          expect(data.rows).toHaveLength(rows.length);
          rows.forEach((row, index) => {
            const { cells, user } = data.rows[index]!;
            row.forEach((one, at) => {
              const target = mapping.columns[at]?.target;
              if (target?.kind === "own" && String(one ?? "").trim() !== "")
                expect(Object.values(user).map(String)).toContain(
                  String(one).trim() === String(Number(one)) ? String(Number(one)) : String(one).trim(),
                );
              const said = target?.kind === "column" ? cells[target.column] : "";
              const filled = one !== null && String(one).trim() !== "";
              const kept =
                said !== null && said !== undefined
                  ? true
                  : Object.values(user).length > 0 || Object.values(cells).some((content) => content !== null);
              expect(!filled || kept).toBe(true);
            });
          });
        },
      ),
      { numRuns: 10_000 },
    );
  });
});
