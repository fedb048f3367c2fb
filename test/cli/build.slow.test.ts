import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openXlsx } from "../../src/host/xlsx";
import { partnersFile } from "../workbook/buildExample";
import { run } from "./run";

const folder = mkdtempSync(join(tmpdir(), "keyplan-cli-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const cases = join(__dirname, "../../assets/examples/complex-sale");
const ebanking = join(folder, "ebanking.xlsx");
const hospital = join(folder, "hospital.xlsx");
const asOf = ["--as-of", "2026-11-21"];

interface Checked {
  readonly id: string;
  readonly severity: string;
  readonly subject: string;
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
}

const asked = new Map<string, Promise<readonly Checked[]>>();

/** Asked once of a file: nothing writes to those that stand. */
const check = (file: string): Promise<readonly Checked[]> => {
  const known = asked.get(file) ?? run(["check", file, "--json", ...asOf]).then(({ out }) => JSON.parse(out) as Checked[]);
  asked.set(file, known);
  return known;
};

describe("keyplan build", () => {
  test("makes a workbook of the ebanking case and tells each sheet as it stands", async () => {
    // A table that the method does not know comes along as a sheet of its own.
    const from = mkdtempSync(join(folder, "case-"));
    cpSync(join(cases, "en"), from, { recursive: true });
    writeFileSync(join(from, partnersFile.name), partnersFile.text);
    const { code, out, error } = await run(["build", "--from", from, "--out", ebanking, ...asOf]);
    rmSync(from, { recursive: true });
    expect([code, out]).toEqual([0, ""]);
    expect(error).toMatch(/\[\d+\/\d+\] Stakeholders/);
    expect(error).toContain("partners");
    const opened = openXlsx(readFileSync(ebanking));
    if (!opened.ok) throw new Error(opened.message);
    expect(opened.workbook.sheets.map((sheet) => sheet.name)).toEqual(
      expect.arrayContaining([
        "Contents",
        "Summary",
        "Stakeholders",
        "Value framework",
        "Opportunities",
        "Actions",
        "Findings",
        "Lists",
        "Competition",
        "partners",
      ]),
    );
    expect(opened.workbook.customFunctionNamespaces).toEqual(["KAM"]);
    expect(opened.workbook.webExtension).toMatchObject({ id: "b7e1c2a4-5d3f-4c8a-9e61-0f5c63a1d2e7" });
  });

  test("makes the hospital case in Chinese", async () => {
    const { code, error } = await run(["build", "--from", join(cases, "zh"), "--out", hospital, "--language", "zh", ...asOf]);
    expect(code).toBe(0);
    expect(error).toContain("干系人");
  });

  test("leaves nothing behind but the workbook", () => expect(readdirSync(folder).sort()).toEqual(["ebanking.xlsx", "hospital.xlsx"]));

  test("writes built-in functions where a figure has such a twin, and says the same", async () => {
    const native = join(mkdtempSync(join(folder, "native-")), "native.xlsx");
    await run(["build", "--from", join(cases, "en"), "--out", native, "--formulas", "native", ...asOf]);
    const opened = openXlsx(readFileSync(native));
    const formulas = opened.ok
      ? opened.workbook.sheets.flatMap((sheet) => [...sheet.cells.values()].flatMap(({ formula }) => formula ?? []))
      : [];
    for (const id of [
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
    ])
      expect(formulas.filter((formula) => formula.includes(`KAM.${id}(`))).toEqual([]);
    const subjects = async (file: string) => (await check(file)).map(({ id, subject }) => `${id} ${subject}`);
    expect(await subjects(native)).toEqual(await subjects(ebanking));
  });

  test("tells what it did not understand with file and row, and builds all the same", async () => {
    const from = mkdtempSync(join(folder, "odd-"));
    writeFileSync(join(from, "stakeholders.csv"), "Name,Level\nLi,Director\n");
    writeFileSync(join(from, "actions.csv"), Buffer.from([0x50, 0x4b, 3, 4, 0, 0]));
    const { code, error } = await run(["build", "--from", from, "--out", join(folder, "odd.xlsx")]);
    expect(code).toBe(1);
    expect(error).toContain("warning stakeholders.csv, row 2:");
    expect(error).toContain("refused actions.csv");
    expect(statSync(join(folder, "odd.xlsx")).size).toBeGreaterThan(10_000);
  });
});

describe("keyplan build from an export of another system", () => {
  const crm = join(__dirname, "../cases/crm");
  const map = join(folder, "map.json");

  test("says what it inferred, keeps the mapping and follows one that was changed", async () => {
    const out = join(folder, "crm.xlsx");
    const from = [join(crm, "windows-1252"), join(crm, "messy", "opportunities.csv")];
    const first = await run(["build", "--from", ...from, "--out", out, "--save-map", map, "--size", "light", ...asOf]);
    expect(first.code).toBe(0);
    expect(first.error).toContain("note opportunities.csv: Closing: day first (25/12/2026 in row 6 leaves no choice)");
    expect(first.error).toContain("note stakeholders.csv: The file was read as Windows-1252");
    const memory = JSON.parse(readFileSync(map, "utf8")) as Record<string, Record<string, unknown>>;
    expect(memory["opportunities"]?.["Closing"]).toEqual({ column: "closeDate", dates: "day-first" });
    writeFileSync(map, JSON.stringify({ ...memory, opportunities: { ...memory["opportunities"], Closing: "leave out" } }));
    const again = await run(["build", "--from", ...from, "--out", out, "--map", map, "--size", "light", ...asOf]);
    expect([again.code, again.error.includes("Closing")]).toEqual([0, false]);
  });

  test("refuses a mapping and an encoding that are none", async () => {
    writeFileSync(map, "[]");
    const build = ["build", "--from", join(crm, "messy"), "--out", join(folder, "none.xlsx")];
    expect((await run([...build, "--map", map])).error).toContain('{"TABLE": {"HEADER": "COLUMN"}}');
    expect((await run([...build, "--encoding", "klingon"])).error).toContain("windows-1252");
  });
});

describe("keyplan check", () => {
  test("finds in the ebanking case what the method implies, each with its sheet and cell", async () => {
    const findings = await check(ebanking);
    // The group's CEO decides and is not contacted; an action was due on 18 November; the CFO was last met 22 days ago, 15 are allowed.
    expect(findings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ id: "decision-maker-not-contacted", subject: "Group CEO", sheet: "Stakeholders" }),
        expect.objectContaining({ id: "action-overdue", sheet: "Actions" }),
        expect.objectContaining({ id: "stale-contact", subject: "Group CFO", sheet: "Stakeholders" }),
      ]),
    );
    expect(findings.filter(({ id }) => id === "unknown-word")).toEqual([]);
  });

  test("points at the very cell", async () => {
    const finding = (await check(ebanking)).find(({ id }) => id === "decision-maker-not-contacted");
    const opened = openXlsx(readFileSync(ebanking));
    if (!opened.ok) throw new Error(opened.message);
    const sheet = opened.workbook.sheets.find(({ name }) => name === finding?.sheet);
    const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(finding?.cell ?? "") ?? [];
    const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    expect(sheet?.cells.get((Number(row) - 1) * 16_384 + column)?.value).toBe("No contact");
  });

  test("speaks the plan's language", async () => {
    const findings = await check(hospital);
    expect(findings.length).toBeGreaterThan(0);
    for (const { text, sheet } of findings) expect(text + sheet).toMatch(/\p{Script=Han}/u);
  });

  test("reports words nobody knows with their cell", async () => {
    expect(await check(join(folder, "odd.xlsx"))).toEqual(
      expect.arrayContaining([expect.objectContaining({ id: "unknown-word", subject: "Director", sheet: "Stakeholders" })]),
    );
  });

  test("ends with 0 unless --fail-on is reached", async () => {
    expect((await run(["check", ebanking, ...asOf])).code).toBe(0);
    expect((await run(["check", ebanking, "--fail-on", "warning", ...asOf])).code).toBe(1);
    const blockers = (await check(ebanking)).filter(({ severity }) => severity === "blocker").length;
    expect((await run(["check", ebanking, "--fail-on", "blocker", ...asOf])).code).toBe(blockers > 0 ? 1 : 0);
  });

  test("follows --as-of: a year later the closing dates have passed", async () => {
    expect((await run(["check", ebanking, "--json", "--as-of", "2027-11-21"])).out).toContain("close-date-passed");
    expect((await check(ebanking)).filter(({ id }) => id === "close-date-passed")).toEqual([]);
  });
});

test("keyplan calendar writes what is due as whole days, and says how many there are", async () => {
  const { code, out, error } = await run(["calendar", ebanking, ...asOf]);
  expect([code, error]).toEqual([0, "Northern Machinery Group: 3 entries.\n"]);
  expect(out.split("\r\n").filter((line) => /^(BEGIN|UID|DTSTAMP|DTSTART|DTEND|SUMMARY|END)/.test(line))).toEqual([
    "BEGIN:VCALENDAR",
    ...[
      ["d9ad7e8cf4470deb", "20261121", "20261122", "Overdue: Technical exchange with the reference group's IT"],
      ["5ac178f2a6586b21", "20261204", "20261205", "Meet with the treasury manager before the steering committee"],
      ["d560e8af857bb938", "20261215", "20261216", "Workshop on criteria"],
    ].flatMap(([uid, from, to, summary]) => [
      "BEGIN:VEVENT",
      `UID:${uid}@keyplan`,
      "DTSTAMP:20261121T000000Z",
      `DTSTART;VALUE=DATE:${from}`,
      `DTEND;VALUE=DATE:${to}`,
      `SUMMARY:${summary}`,
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ]);
});
