/**
 * The native twins, judged by somebody else: a workbook of several hundred random rows holds every scalar function twice, once as KAM.*
 * and once as built-in functions. LibreOffice recalculates the built-in ones, and both must say the same.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { planFunctions } from "../../src/cli/planFunctions";
import { createCalculator } from "../../src/host/calc";
import { newSheet, newWorkbook } from "../../src/host/model/newWorkbook";
import { CellError, cellKey, type Sheet } from "../../src/host/model/state";
import { saveXlsx } from "../../src/host/xlsx";
import type { NativeReferences } from "../../src/plan/functions/functionDefinition";
import { columnLetters } from "../../src/plan/sheet/address";
import { labelsOf, type Vocabulary } from "../../src/plan/words";
import { categoryWords } from "../../src/sections/account/words";
import { gradeBands } from "../../src/sections/opportunities/settings";
import { phaseWeights } from "../../src/sections/criteriaByPhase/settings";
import { phaseWords } from "../../src/sections/criteriaByPhase/words";
import { criteriaByWords, factorWords } from "../../src/sections/opportunities/words";
import { segmentThresholds } from "../../src/sections/profitLoss/settings";
import { requiredItems } from "../../src/sections/qualification/figures";
import { stateWords } from "../../src/sections/whiteSpace/words";
import { weightedLists } from "../../src/sections/stakeholders/settings";
import { describeWith, libreOfficePath } from "../programs";
import { registry } from "../registry";

const rowCount = 300;

/** Small linear congruential generator: the same rows on every run. */
const randomFrom = (seed: number) => {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
};

const weighted = Object.values(weightedLists);

/** Bands and thresholds one below the other, the bands of the grade first. */
const numbered = [gradeBands, segmentThresholds].flatMap((list) => list.terms.map(({ id, weight }) => ({ list, id, weight })));

/** Rows of each list, the first and the last. */
type Spans = ReadonlyMap<string, readonly [number, number]>;

const references = (spans: Spans): NativeReferences => {
  const range = (column: string, lists: readonly Vocabulary[]) => {
    const rows = lists.flatMap(({ id }) => spans.get(id) ?? []);
    return `Lists!$${column}$${Math.min(...rows)}:$${column}$${Math.max(...rows)}`;
  };
  return {
    language: "en",
    words: (...lists) => range("A", lists),
    weights: (...lists) => (lists[0] === factorWords ? "Lists!$E$1:$M$1" : range("B", lists)),
    weight: (list, id) => {
      const index = numbered.findIndex((one) => one.list === list && one.id === id);
      if (index < 0) throw new Error(`${list.id} ${id}`);
      return `Lists!$D$${index + 1}`;
    },
  };
};

describeWith("LibreOffice", libreOfficePath(), "Native formulas say the same as their custom functions", (soffice) => {
  const workbook = newWorkbook();
  const rows = workbook.sheets[0] as Sheet;
  rows.name = "Rows";
  const lists = newSheet("Lists");
  workbook.sheets.push(lists);
  workbook.customFunctionNamespaces = ["KAM"];
  const calculator = createCalculator(workbook, planFunctions(registry));
  const random = randomFrom(20261121);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const orBlank = <T>(value: T, share = 0.15): T | null => (random() < share ? null : value);

  const compared: { readonly row: number; readonly id: string; readonly custom: number; readonly native: number }[] = [];
  let answers: string[][] = [];
  const folder = mkdtempSync(join(tmpdir(), "keyplan-native-"));

  const fillLists = () => {
    const spans = new Map<string, readonly [number, number]>();
    let next = 0;
    for (const list of [...weighted, criteriaByWords, phaseWeights, categoryWords]) {
      const from = next + 1;
      for (const term of list.terms) {
        calculator.setInput(lists, next, 0, term.label.en);
        calculator.setInput(lists, next, 1, term.weight ?? 0);
        next += 1;
      }
      spans.set(list.id, [from, next]);
    }
    numbered.forEach(({ weight }, index) => calculator.setInput(lists, index, 3, weight ?? 0));
    [1, 2, 1, 3, 1, 1, 2, 0.5, 1].forEach((value, index) => calculator.setInput(lists, 0, 4 + index, value));
    return { references: references(spans), words: `Lists!$A$1:$B$${next}` };
  };

  /** Puts both formulas side by side from column Z on. */
  const both = (
    row: number,
    column: number,
    id: string,
    args: readonly string[],
    customExtra: readonly string[],
    natives: NativeReferences,
  ) => {
    const definition = registry.functions.find((candidate) => candidate.id === id);
    if (!definition?.native) throw new Error(`${id} has no native formula`);
    calculator.setInput(rows, row, column, `=KAM.${id}(${[...args, ...customExtra].join(",")})`);
    calculator.setInput(rows, row, column + 1, `=${definition.native(args, natives)}`);
    compared.push({ row, id, custom: column, native: column + 1 });
  };

  beforeAll(() => {
    const { references: natives, words } = fillLists();
    const labels = weighted.map((list) => labelsOf(list, "en"));
    for (let row = 0; row < rowCount; row += 1) {
      const n = row + 1;
      labels.forEach((list, column) => calculator.setInput(rows, row, column, orBlank(pick(list))));
      calculator.setInput(rows, row, 4, orBlank(46340 + Math.floor(random() * 400) - 60));
      calculator.setInput(rows, row, 5, orBlank(pick([0, 0.1, 0.35, 0.4, 0.55, 0.7, 0.9, 1])));
      calculator.setInput(rows, row, 6, 46347);
      for (let factor = 0; factor < 9; factor += 1) calculator.setInput(rows, row, 7 + factor, orBlank(1 + Math.floor(random() * 5), 0.3));
      let reached = true;
      for (let milestone = 0; milestone < 6; milestone += 1) {
        reached = reached && random() < 0.75;
        calculator.setInput(rows, row, 16 + milestone, orBlank(random() < 0.1 ? pick([true, false]) : reached, 0.05));
      }
      calculator.setInput(rows, row, 22, orBlank(Math.floor(random() * 9_000_000)));
      // Weights above 0: where all that is known weighs 0, both say #DIV/0!.
      calculator.setInput(rows, row, 43, orBlank(1 + Math.floor(random() * 50)));
      for (const column of [44, 45]) calculator.setInput(rows, row, column, orBlank(1 + Math.floor(random() * 5), 0.3));
      calculator.setInput(rows, row, 46, orBlank(pick([0, 0.3, 0.5, 0.99, 1, 1.4, 2, 3, 5, 0.7 / 0.07, 12])));
      calculator.setInput(rows, row, 51, orBlank(pick([true, true, "Yes", "是", "no", false])));
      calculator.setInput(rows, row, 52, orBlank(pick(labelsOf(criteriaByWords, "en")), 0.1));
      calculator.setInput(rows, row, 53, orBlank(pick([true, "yes", "No", "否", false])));
      calculator.setInput(rows, row, 54, orBlank(pick([...labelsOf(phaseWords, "en"), ...labelsOf(phaseWords, "zh")])));
      for (const column of [55, 56, 57]) calculator.setInput(rows, row, column, orBlank(Math.floor(random() * 101), 0.05));
      const cell = (column: string) => `${column}${n}`;
      both(row, 25, "INFLUENCE", [cell("A"), cell("B")], [words], natives);
      both(row, 27, "BACKING", ["A", "B", "C", "D"].map(cell), [words], natives);
      both(row, 29, "PRIORITY", ["A", "B", "C", "D"].map(cell), [words], natives);
      both(row, 31, "GRADE", ["E", "F", "G"].map(cell), ["Lists!$D$1:$D$4"], natives);
      both(row, 33, "ASSESS", [`H${n}:P${n}`], ["Lists!$E$1:$M$1"], natives);
      both(row, 35, "KNOWN", [`H${n}:P${n}`], ["Lists!$E$1:$M$1"], natives);
      both(row, 37, "STAGE", [`Q${n}:V${n}`], [], natives);
      both(row, 47, "ENGAGE", [cell("AU")], [], natives);
      both(row, 58, "PROPOSAL", ["AZ", "BA", "BB"].map(cell), [], natives);
      both(row, 60, "DECISIONSCORE", ["BC", "BD", "BE", "BF"].map(cell), [natives.weights(phaseWeights)], natives);
      calculator.setInput(rows, row, 70, orBlank(pick(labelsOf(stateWords, "en")), 0.4));
      both(row, 71, "WALLET", [cell("W"), `${cell("W")}+1000`], [], natives);
      const category = pick(categoryWords.terms);
      calculator.setInput(rows, row, 78, orBlank(category.label.en));
      const tick = () => orBlank(pick([true, "Yes", "是", "no", false]));
      for (let column = 79; column < 97; column += 1) calculator.setInput(rows, row, column, tick());
      both(row, 97, "QUALIFY", [cell("CA"), `CB${n}:${columnLetters(78 + requiredItems(category.id).length)}${n}`], [], natives);
      both(row, 99, "VALUETYPE", [`CH${n}:CK${n}`, `CL${n}:CO${n}`, `CP${n}:CS${n}`], [], natives);
      calculator.setInput(rows, row, 101, orBlank(Math.floor(random() * 150) - 40));
      calculator.setInput(rows, row, 102, orBlank(Math.floor(random() * 2000), 0.3));
    }
    for (let block = 0; block < 10; block += 1) {
      const span = (column: string) => `${column}${block * 30 + 1}:${column}${block * 30 + 30}`;
      both(block, 39, "SUPPORT", ["A", "B", "C", "D"].map(span), [words], natives);
      both(block, 41, "PIPELINE", [span("W"), span("F")], [], natives);
      both(block, 73, "WHITESPACE", [span("BS")], [], natives);
      both(block, 75, "WHITESPACE", [span("BS"), span("W")], [], natives);
      calculator.setInput(rows, block, 109, block === 0 ? null : 1 + Math.floor(random() * 1e7));
      both(block, 107, "VALUEBALANCE", [span("W"), `DF${block + 1}`], [], natives);
      both(block, 49, "POSITION", [span("AR"), span("AS"), span("AT")], [], natives);
    }
    // Ten accounts are a portfolio: every segment comes up.
    for (let row = 0; row < rowCount; row += 1) {
      const first = Math.floor(row / 10) * 10 + 1;
      both(row, 103, "SEGMENT", [`CX${first}:CX${first + 9}`, `CX${row + 1}`, `CY${row + 1}`], [], natives);
    }
    calculator.calculate(true);

    const profile = join(folder, "profile", "user");
    mkdirSync(profile, { recursive: true });
    // Recalculate on loading, always: what this workbook holds as cached values must not count.
    writeFileSync(
      join(profile, "registrymodifications.xcu"),
      `<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>`,
    );
    writeFileSync(join(folder, "rows.xlsx"), saveXlsx(workbook));
    // Comma, double quote, UTF-8, all cells as they are and not as shown, first sheet.
    const filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,1";
    const profileUrl = `-env:UserInstallation=file://${join(folder, "profile")}`;
    execFileSync(soffice, [profileUrl, "--headless", "--convert-to", filter, "--outdir", folder, join(folder, "rows.xlsx")], {
      stdio: "ignore",
    });
    answers = Papa.parse<string[]>(readFileSync(join(folder, "rows-Rows.csv"), "utf8")).data;
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const ids = [
    "INFLUENCE",
    "BACKING",
    "PRIORITY",
    "SUPPORT",
    "ASSESS",
    "KNOWN",
    "GRADE",
    "PIPELINE",
    "STAGE",
    "POSITION",
    "ENGAGE",
    "PROPOSAL",
    "DECISIONSCORE",
    "WALLET",
    "WHITESPACE",
    "QUALIFY",
    "VALUETYPE",
    "SEGMENT",
    "VALUEBALANCE",
  ] as const;

  it.each(ids)("KAM.%s", (id) => {
    const pairs = compared.filter((pair) => pair.id === id);
    expect(pairs.length).toBeGreaterThanOrEqual(10);
    const differing = pairs.flatMap(({ row, custom, native }) => {
      const expected = rows.cells.get(cellKey(row, custom))?.value ?? null;
      if (expected instanceof CellError) return [`row ${row + 1}: KAM.${id} ${expected.code}: ${expected.message}`];
      const answer = answers[row]?.[native] ?? "";
      const same =
        typeof expected === "number"
          ? answer !== "" && Math.abs(Number(answer) - expected) <= 1e-9 * Math.max(1, Math.abs(expected))
          : answer === String(expected ?? "");
      return same ? [] : [`row ${row + 1}: KAM.${id} ${String(expected)}, built-in functions ${answer}`];
    });
    expect(differing).toEqual([]);
  });

  it("the custom functions themselves were computed, not left blank", () => {
    const grades = compared.filter((pair) => pair.id === "GRADE").map(({ row, custom }) => rows.cells.get(cellKey(row, custom))?.value);
    expect(new Set(grades)).toEqual(new Set(["", "A", "B", "C", "D"]));
    const segments = compared.filter((pair) => pair.id === "SEGMENT").map(({ row, custom }) => rows.cells.get(cellKey(row, custom))?.value);
    expect(new Set(segments)).toEqual(new Set(["", "Most profitable", "Next most profitable", "Not profitable", "Loss-making"]));
  });
});
