import Papa from "papaparse";
import fc from "fast-check";
import { serialOf } from "../../src/plan/cells/dateText";
import { importPlan } from "../../src/import/importCsv";
import { isoOf } from "../../src/plan/cells/dateText";
import { readCsv } from "../../src/import/csvText";
import type { PlanData, TableData } from "../../src/plan/planData";
import { partnersFile } from "../workbook/buildExample";
import { readCase } from "../readCase";
import { registry } from "../registry";

/** A table that has to be there. */
const tableOf = (data: PlanData, id: string): TableData => {
  const found = data.tables[id];
  if (!found) throw new Error(`The plan has no table ${id}.`);
  return found;
};

const stakeholders = (text: string, language?: "en" | "zh") => importPlan(registry.tables, [{ name: "stakeholders.csv", text }], language);
const firstRow = (text: string, table = "stakeholders") =>
  tableOf(importPlan(registry.tables, [{ name: `${table}.csv`, text }]).data, table).rows[0];
const issuesOf = (text: string, table = "stakeholders") => importPlan(registry.tables, [{ name: `${table}.csv`, text }]).issues;

describe("the ebanking case", () => {
  const { data, issues } = importPlan(registry.tables, readCase("ebanking"));
  test("is English by its headers", () => expect(data.language).toBe("en"));
  test("has all its rows, each file as the table it is called after", () => {
    expect(tableOf(data, "account").rows).toHaveLength(1);
    for (const file of readCase("ebanking")) {
      const id = file.name === "bvf.csv" ? "framework" : file.name.replace(".csv", "");
      if (registry.table(id)?.shape !== "rows") continue;
      const lines = Papa.parse<string[]>(file.text.trim(), { skipEmptyLines: true }).data.length - 1;
      expect([id, tableOf(data, id).rows.length]).toEqual([id, lines]);
    }
  });
  test("turns ids and labels into labels", () =>
    expect(tableOf(data, "account").rows[0]?.cells).toMatchObject({
      category: "Corporate buyer",
      valueType: "Extrinsic value",
      serviceClass: "Core",
      revenue: 820_000_000,
    }));
  test("reads dates as serials", () => expect(tableOf(data, "stakeholders").rows[0]?.cells["lastContact"]).toBe(serialOf(2026, 10, 30)));
  test("keeps blanks blank", () => expect(tableOf(data, "stakeholders").rows[1]?.cells["function"]).toBeNull());
  test("reads Milestone 1 to 6 as the gates", () =>
    expect(tableOf(data, "opportunities").rows[0]?.cells).toMatchObject({ milestone1: "Yes", milestone2: "Yes", milestone3: "No" }));
  test("keeps a table that the plan does not know as a table of its own, and reports nothing else", () => {
    const more = importPlan(registry.tables, [...readCase("ebanking"), partnersFile]);
    expect(more.data.foreign).toEqual([
      {
        name: "partners",
        header: ["Partner", "Part", "Share"],
        rows: [
          ["Delta Systems", "Interfaces", 0.2],
          ["Omega Training", "Courses", 0.1],
        ],
      },
    ]);
    expect(more.issues.map((issue) => issue.code)).toEqual(["unknown-table"]);
    expect({ ...more.data, foreign: [] }).toEqual(data);
  });
  test("has nothing to report", () => expect([data.foreign, issues]).toEqual([[], []]));
});

describe("the hospital case", () => {
  const { data, issues } = importPlan(registry.tables, readCase("hospital"));
  test("is Chinese by its headers", () => expect(data.language).toBe("zh"));
  test("has its rows and nothing to report", () => {
    expect(tableOf(data, "stakeholders").rows).toHaveLength(8);
    expect(tableOf(data, "framework").rows).toHaveLength(13);
    expect(issues).toEqual([]);
  });
  test("reads the account from 项目 and 内容", () =>
    expect(tableOf(data, "account").rows[0]?.cells).toEqual({
      name: "某三级医院",
      category: "系统采购",
      industry: "医疗",
      currency: "CNY",
    }));
  test("becomes English words when the plan is to be English", () => {
    const english = importPlan(registry.tables, readCase("hospital"), "en").data;
    expect(tableOf(english, "stakeholders").rows[0]?.cells).toMatchObject({
      name: "院长",
      level: "Decision",
      role: "Decision maker",
      closeness: "Distant",
    });
  });
  test("an empty table stands for a file that is not there", () => expect(tableOf(data, "actions")).toEqual({ rows: [], userColumns: [] }));
});

describe("headers", () => {
  test.each([
    "Last contact",
    "last contact",
    " LAST  CONTACT ",
    "LastContact",
    "lastContact",
    "last_contact",
    "Ｌａｓｔ ｃｏｎｔａｃｔ",
    "上次联系",
  ])("%j is the column of the last contact", (header) =>
    expect(firstRow(`Name,${header}\nLi,2026-11-01`)?.cells["lastContact"]).toBe(serialOf(2026, 11, 1)),
  );
  test("one that nobody knows is kept as a column of the user, in its order", () => {
    const { data, issues } = stakeholders("Name,Shoe size,Birthday\nLi,42,May");
    expect(tableOf(data, "stakeholders").userColumns).toEqual(["Shoe size", "Birthday"]);
    expect(tableOf(data, "stakeholders").rows[0]?.user).toEqual({ "Shoe size": 42, Birthday: "May" });
    expect(issues.map(({ code, row, column }) => [code, row, column])).toEqual([
      ["unknown-column", 1, "Shoe size"],
      ["unknown-column", 1, "Birthday"],
    ]);
  });
  test("a second one of the same name is kept beside the first", () => {
    const { data, issues } = stakeholders("Name,Title,title\nLi,CFO,Boss");
    expect(tableOf(data, "stakeholders").rows[0]).toEqual({ cells: { name: "Li", title: "CFO" }, user: { "title 2": "Boss" } });
    expect(issues[0]).toMatchObject({ code: "duplicate-column", accepted: ["title 2"] });
  });
  test("a computed column is never filled; the figures stand beside it", () => {
    const { data, issues } = stakeholders("Name,Influence\nLi,88");
    expect(tableOf(data, "stakeholders").rows[0]).toEqual({ cells: { name: "Li" }, user: { "Influence (imported)": 88 } });
    expect(issues[0]?.code).toBe("computed-column");
  });
  test("cells without one are kept in a numbered column", () => {
    const { data, issues } = stakeholders("Name,Title\nLi,CFO,extra");
    expect(tableOf(data, "stakeholders").rows[0]?.user).toEqual({ "Column 3": "extra" });
    expect(issues[0]?.code).toBe("extra-cells");
  });
  test("a row shorter than the header has blanks", () =>
    expect(firstRow("Name,Title,Level\nLi")?.cells).toEqual({ name: "Li", title: null, level: null }));
  test("the mixture of languages goes by the majority", () =>
    expect(stakeholders("姓名,职务,Level\n李,主任,decision").data.language).toBe("zh"));
});

describe("words", () => {
  test.each(["decision", "Decision", " DECISION ", "决策层"])("%j is the decision level", (word) =>
    expect(firstRow(`Name,Level\nLi,${word}`)?.cells["level"]).toBe("Decision"),
  );
  test("one that nobody knows is kept as it was typed and reported with row, column and accepted words", () => {
    const { data, issues } = stakeholders("Name,Level,Role\nLi,decision,user\n\nWang,Director,user");
    expect(tableOf(data, "stakeholders").rows[1]?.cells).toEqual({ name: "Wang", level: "Director", role: "User" });
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({
      code: "unknown-word",
      file: "stakeholders.csv",
      row: 4,
      column: "Level",
      value: "Director",
      accepted: ["Operational", "Management", "Decision"],
    });
    expect(issues[0]?.text.en).toContain("Operational, Management, Decision");
  });
  test.each([
    ["yes", "Yes"],
    ["TRUE", "Yes"],
    ["是", "Yes"],
    ["√", "Yes"],
    ["0", "No"],
    ["否", "No"],
  ])("%s in a yes/no column is %s", (written, label) =>
    expect(firstRow(`Opportunity,Needs known\nHub,${written}`, "opportunities")?.cells["needsKnown"]).toBe(label),
  );
  test("neither yes nor no is kept and reported", () =>
    expect(issuesOf("Opportunity,Needs known\nHub,partly", "opportunities")[0]).toMatchObject({ code: "not-yes-or-no", value: "partly" }));
});

describe("numbers and dates", () => {
  const opportunity = (column: string, value: string) => firstRow(`Opportunity;${column}\nHub;"${value}"`, "opportunities")?.cells;
  test("thousands separators, per cent and currency are understood", () => {
    expect(opportunity("Amount", "CNY 6,800,000")).toMatchObject({ amount: 6_800_000 });
    expect(opportunity("Probability", "70 %")).toMatchObject({ probability: 0.7 });
  });
  test("a file with decimal commas is read with them throughout", () => {
    const { data } = importPlan(registry.tables, [
      { name: "opportunities.csv", text: "Opportunity;Amount;Probability\nA;1.234;0,5\nB;2.000,5;0,25" },
    ]);
    expect(tableOf(data, "opportunities").rows.map((row) => [row.cells["amount"], row.cells["probability"]])).toEqual([
      [1234, 0.5],
      [2000.5, 0.25],
    ]);
  });
  test("a separator that may mean either is reported with the reading that was taken", () => {
    const issues = importPlan(registry.tables, [{ name: "opportunities.csv", text: "Opportunity;Amount\nA;1.234" }]).issues;
    expect(issues[0]).toMatchObject({ code: "ambiguous-number", value: "1.234", accepted: ["1.234"] });
  });
  test("a probability of 70 is 70 %, one of 170 is kept and reported", () => {
    expect(firstRow("Opportunity,Probability\nA,70", "opportunities")?.cells["probability"]).toBe(0.7);
    expect(firstRow("Opportunity,Probability\nA,170", "opportunities")?.cells["probability"]).toBe(170);
    expect(issuesOf("Opportunity,Probability\nA,170", "opportunities")[0]).toMatchObject({
      code: "out-of-range",
      accepted: ["0–1, 0–100 %"],
    });
  });
  test("a level of 5 in the framework is out of range, 1.5 is not whole", () => {
    expect(issuesOf("Id,Level\nK1,5", "framework")[0]?.code).toBe("out-of-range");
    expect(issuesOf("Id,Level\nK1,1.5", "framework")[0]?.code).toBe("not-whole");
  });
  test("what is no number stays as text and is reported", () => {
    expect(firstRow("Opportunity,Amount\nA,about 5m", "opportunities")?.cells["amount"]).toBe("about 5m");
    expect(issuesOf("Opportunity,Amount\nA,about 5m", "opportunities")[0]?.code).toBe("not-a-number");
  });
  test("an ambiguous date stays as text and is reported", () => {
    expect(firstRow("Action,Due\nCall,03/04/2026", "actions")?.cells["due"]).toBe("03/04/2026");
    expect(issuesOf("Action,Due\nCall,03/04/2026", "actions")[0]?.code).toBe("ambiguous-date");
  });
  test("a serial number in a date column is a date", () =>
    expect(firstRow("Action,Due\nCall,46347", "actions")?.cells["due"]).toBe(46_347));
  test("ids may be separated by semicolon, comma or 、", () =>
    expect(firstRow('Id,Supports\nI1,"K1, K2、K3"', "framework")?.cells["supports"]).toBe("K1;K2;K3"));
  test("an id that looks like a number stays a text", () => expect(firstRow("Id,Name\n007,x", "framework")?.cells["id"]).toBe("007"));
});

describe("hostile and odd content", () => {
  test.each(["=1+1", '=HYPERLINK("http://x")', "+49 30 1234", "-", "@SUM(A1)", "\t=1"])("%j in a text column stays that text", (text) =>
    expect(firstRow(`Name,Title\nLi,"${text.replaceAll('"', '""')}"`)?.cells["title"]).toBe(text.trim()),
  );
  test("-5 in a number column is a number", () => expect(firstRow("Id,Baseline\nK1,-5", "framework")?.cells["baseline"]).toBe(-5));
  test("names of object members are ordinary headers and words", () => {
    const { data } = stakeholders("Name,constructor,toString\nLi,a,b\n__proto__,c,d");
    expect(tableOf(data, "stakeholders").rows.map((row) => [row.cells["name"], Object.values(row.user)])).toEqual([
      ["Li", ["a", "b"]],
      ["__proto__", ["c", "d"]],
    ]);
    expect(issuesOf("Name,Level\nLi,constructor")[0]?.code).toBe("unknown-word");
  });
  test("a header called __proto__ is a column like any other", () => {
    const { data } = stakeholders("Name,__proto__\nLi,x");
    expect(Object.entries(tableOf(data, "stakeholders").rows[0]?.user ?? {})).toEqual([["__proto__", "x"]]);
  });
  test("a text longer than a cell continues in a column of its own", () => {
    const long = "x".repeat(32_767) + "yz";
    const { data, issues } = stakeholders(`Name,Human touch\nLi,${long}`);
    const row = tableOf(data, "stakeholders").rows[0];
    expect(row?.cells["humanTouch"]).toHaveLength(32_767);
    expect(Object.values(row?.user ?? {})).toEqual(["yz"]);
    expect(issues[0]?.code).toBe("too-long");
  });
  test("quoted fields keep their line breaks", () =>
    expect(firstRow('Name,Human touch\nLi,"chess\ntea"')?.cells["humanTouch"]).toBe("chess\ntea"));
  test("quotes that do not close are reported", () =>
    expect(issuesOf('Name,Title\nLi,"CFO')[0]).toMatchObject({ code: "malformed-quotes", row: 2 }));
  test("an empty file is reported", () => expect(issuesOf("")[0]?.code).toBe("empty-file"));
  test("a header alone is an empty table", () => expect(tableOf(stakeholders("Name,Level\n").data, "stakeholders").rows).toEqual([]));
  test("a binary file is refused, the others are read", () => {
    const { data, issues } = importPlan(registry.tables, [
      { name: "stakeholders.csv", text: "Name\nLi" },
      { name: "actions.csv", text: "PK\0\0" },
    ]);
    expect(issues).toMatchObject([{ code: "not-text", severity: "refused", file: "actions.csv" }]);
    expect(tableOf(data, "stakeholders").rows).toHaveLength(1);
  });
});

describe("the name of a file", () => {
  test.each([
    ["stakeholders.csv", "stakeholders"],
    ["干系人.csv", "stakeholders"],
    ["BVF.CSV", "framework"],
    ["Value Framework.csv", "framework"],
    ["价值框架.csv", "framework"],
    ["opportunities.tsv", "opportunities"],
    ["销售机会.csv", "opportunities"],
    ["folder/actions.csv", "actions"],
    ["行动.csv", "actions"],
    ["客户.csv", "account"],
  ] as const)("%s is the table %s", (name, table) => {
    const known = registry.table(table);
    const identified = known?.columns.find((column) => column.id === known.identifiedBy)?.header.en;
    expect(identified).toBeDefined();
    expect(tableOf(importPlan(registry.tables, [{ name, text: `${identified},Industry\nx,y` }]).data, table).rows).toHaveLength(1);
  });
  test("any other is a table of its own", () =>
    expect(importPlan(registry.tables, [{ name: "budget.csv", text: "a,b\n1,2" }]).data.foreign[0]?.name).toBe("budget"));
});

describe("the account", () => {
  const account = (text: string) => importPlan(registry.tables, [{ name: "account.csv", text }]);
  test("may be a list of field and value", () =>
    expect(tableOf(account("field,value\nName,North").data, "account").rows[0]?.cells).toEqual({ name: "North" }));
  test("needs no heading", () =>
    expect(tableOf(account("Name,North\nRevenue,5").data, "account").rows[0]?.cells).toEqual({ name: "North", revenue: 5 }));
  test("may be a table with one row", () =>
    expect(tableOf(account("Name,Revenue\nNorth,5").data, "account").rows[0]?.cells).toEqual({ name: "North", revenue: 5 }));
  test("keeps fields the plan does not know, and remarks beside a value", () => {
    const { data, issues } = account("field,value,source\nName,North,register\nFounded,1952,");
    expect(tableOf(data, "account").rows[0]?.user).toEqual({ "Name – source": "register", Founded: 1952 });
    expect(tableOf(data, "account").userColumns).toEqual(["Name – source", "Founded"]);
    expect(issues.map(({ code, row }) => [code, row])).toEqual([
      ["extra-cells", 2],
      ["unknown-column", 3],
    ]);
  });
  test("takes the first of a repeated field and keeps the second", () => {
    const { data } = account("field,value\nName,North\nName,South");
    expect(tableOf(data, "account").rows[0]).toEqual({ cells: { name: "North" }, user: { "Name 2": "South" } });
  });
});

/** Everything a plan holds, as texts. */
const contents = (data: PlanData): string[] =>
  [
    ...Object.values(data.tables).flatMap((table) =>
      table.rows.flatMap((row) => [...Object.values(row.cells), ...Object.values(row.user)]),
    ),
    ...data.foreign.flatMap((table) => [...table.header, ...table.rows.flat()]),
  ].map(String);

describe("nothing is dropped", () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom(
      "Decision",
      "决策层",
      "supporter",
      "2026-11-21",
      "yes",
      "70%",
      "1,234",
      "=1+1",
      '"',
      "a\nb",
      "  ",
      "K1;K2",
      "21.11.2026",
    ),
  );
  const header = fc.constantFrom(
    "Name",
    "Level",
    "Role",
    "Attitude",
    "Last contact",
    "Influence",
    "Note",
    "note",
    "",
    "Title",
    "=x",
    "Level",
  );
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

  test("every cell of any file is found in the plan, as it was typed or as the word, number or date it means", () => {
    fc.assert(
      fc.property(
        // So many names of columns are a header, whatever stands below.
        fc.array(header, { maxLength: 3 }).map((more) => ["Name", "Level", "Role", "Title", ...more]),
        fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 5 }),
        (headers, rows) => {
          const text = [headers, ...rows].map((row) => row.map(quoted).join(",")).join("\n");
          const reading = readCsv(text);
          if (reading.kind !== "read") throw new Error(reading.reason);
          fc.pre(reading.delimiter === ",");
          const { data, issues } = importPlan(registry.tables, [{ name: "stakeholders.csv", text }], "en");
          // What is no row of the table is told.
          const told = issues.flatMap(({ code, accepted }) =>
            code === "rows-left-out" ? accepted.flatMap((line) => line.split(" · ")) : [],
          );
          const found = [...contents(data), ...told];
          const iso = found.filter((one) => /^\d{5}$/.test(one)).map((serial) => isoOf(Number(serial)));
          const meanings: Record<string, string> = { 决策层: "Decision", supporter: "Supporter", "21.11.2026": "2026-11-21" };
          const records = reading.records.slice(1);
          for (const typed of records.flatMap((record) => record.fields.map((field) => field.trim())).filter((one) => one !== "")) {
            const there = [typed, meanings[typed] ?? typed, String(Number(typed))].some(
              (one) => found.includes(one) || found.includes(one.replace(/\s+/g, " ")) || iso.includes(one),
            );
            const asWord = found.some((one) => one.toLowerCase() === typed.toLowerCase());
            expect([typed, there || asWord || /^[\d.,\s'%()+-]+$/.test(typed)]).toEqual([typed, true]);
          }
        },
      ),
      // A line break in what is told of a line above the table is a space there.
      {
        numRuns: 300,
        examples: [
          [
            ["Name", "Level", "Role", "Title"],
            [[], ["a\nb"], ["Decision", ":"], ["70%"]],
          ],
        ],
      },
    );
  });

  test("every input cell of the cases is there: as many filled cells come out as went in", () => {
    for (const name of ["ebanking", "hospital"]) {
      const files = readCase(name).filter((file) => !file.name.startsWith("account"));
      const filledIn = files.flatMap((file) => {
        const reading = readCsv(file.text);
        const records = reading.kind === "read" ? reading.records : [];
        return records.slice(1).flatMap((record) => record.fields);
      });
      const out = contents(importPlan(registry.tables, files).data).filter((content) => content !== "null");
      expect(out).toHaveLength(filledIn.filter((field) => field.trim() !== "").length);
    }
  });
});
