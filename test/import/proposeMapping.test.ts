import { importKnowledge } from "../../src/import/columns/knowledge";
import { readMemory, remembered } from "../../src/import/columns/memory";
import { asTable, proposeMapping, withTarget } from "../../src/import/columns/proposeMapping";
import { writtenTarget } from "../../src/import/columns/targets";
import { draftImport } from "../../src/import/draftImport";
import type { ImportKnowledge } from "../../src/import/mapping";
import { inTemplate } from "../../src/plan/inTemplate";
import { registry } from "../registry";
import { acme } from "../templates/document/acme";
import { sourceOf } from "./sourceOf";

let knowledge: ImportKnowledge;
beforeAll(async () => void (knowledge = await importKnowledge(registry)));

const targets = (header: readonly string[], name = "list", ...rows: readonly (readonly (string | number)[])[]) => {
  const mapping = proposeMapping(knowledge, sourceOf(name, header, ...(rows.length > 0 ? rows : [header.map(() => "")])));
  return [mapping.tableId, mapping.preset, mapping.columns.map(({ target }) => writtenTarget(target)).join("; ")];
};

describe("an export is recognised by its headers, whatever the file is called", () => {
  test.each([
    [
      "Opportunity-Name,Accountname,Phase,Betrag,Schlusstermin,Opportunity-Inhaber",
      "opportunities",
      "salesforce",
      "name; account name; stage; amount; closeDate; owner",
    ],
    [
      "Nom de l'opportunité,Nom du compte,Étape,Montant,Date de clôture",
      "opportunities",
      "salesforce",
      "name; account name; stage; amount; closeDate",
    ],
    [
      "Id,IsDeleted,AccountId,Name,StageName,Amount,CloseDate,OwnerId,SystemModstamp",
      "opportunities",
      "salesforce",
      "record id; leave out; leave out; name; stage; amount; closeDate; leave out; leave out",
    ],
    ["商談名,取引先名,フェーズ,金額,完了予定日", "opportunities", "salesforce", "name; account name; stage; amount; closeDate"],
    [
      "Deal Name,Deal Stage,Amount,Close Date,Deal owner,Record ID",
      "opportunities",
      "hubspot",
      "name; stage; amount; closeDate; owner; record id",
    ],
    [
      "Deal - Titel,Deal - Wert,Deal - Phase,Deal - Besitzer,Organisation - Name",
      "opportunities",
      "pipedrive",
      "name; amount; stage; owner; account name",
    ],
    [
      "Thema,Potenzieller Kunde,Gesch. Umsatz,Wahrscheinlichkeit,Besitzer",
      "opportunities",
      "dynamics",
      "name; account name; amount; probability; owner",
    ],
    [
      "Record Id,Deal Name,Closing Date,Stage,Deal Owner.id,Expected Revenue",
      "opportunities",
      "zoho",
      "record id; name; closeDate; stage; leave out; expected",
    ],
    [
      "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
      "stakeholders",
      "linkedin",
      "name.first; name.last; own column; own column; account name; title; own column",
    ],
    [
      "Anrede,Vorname,Nachname,Firma,Abteilung,Position,E-Mail-Adresse,Mobiltelefon",
      "stakeholders",
      "outlook",
      "own column; name.first; name.last; account name; department; title; own column; own column",
    ],
    [
      "姓名,职务,部门,手机,客户名称,负责人,决策角色",
      "stakeholders",
      "chinese",
      "name; title; department; own column; account name; owner; role",
    ],
    [
      "客户名称,客户级别,所在地区,负责人,客户来源,创建时间",
      "accounts",
      "chinese",
      "account; class; place; manager; own column; own column",
    ],
  ] as const)("%s", (header, table, preset, expected) => expect(targets(header.split(","))).toEqual([table, preset, expected]));
});

describe("without a system", () => {
  test.each([
    ["contacts", "Name,Title,E-mail", "stakeholders", "name; title; own column"],
    ["contacts", "Date,Person,Channel,Content,Next step", "contacts", "date; stakeholder; channel; content; nextStep"],
    ["Kontakte", "Name,Titel,Rolle,Letzter Kontakt", "stakeholders", "name; title; role; lastContact"],
    ["pipeline", "Projekt,Phase,Auftragswert,Abschluss", "opportunities", "name; stage; amount; closeDate"],
    ["todo", "Aufgabe,Fällig,Verantwortlich,Status", "actions", "action; due; owner; status"],
    ["budget", "a,b", null, ""],
    ["partners", "Partner,Part,Share", null, ""],
  ] as const)("%s with %s", (name, header, table, expected) => {
    const [tableId, , columns] = targets(header.split(","), name);
    expect([tableId, columns]).toEqual([table, expected]);
  });
  test("words of a list and the only column of amounts are found by what they hold, and somebody should look", () => {
    const source = sourceOf("opportunities", ["Deal", "Xyz", "Qqq"], ["Hub", "Propose", 250_000], ["Archive", "Bid", 40_000]);
    expect(proposeMapping(knowledge, source).columns.map(({ target, sure }) => [writtenTarget(target), sure])).toEqual([
      ["name", true],
      ["stage", false],
      ["amount", false],
    ]);
  });
  test("a name that says otherwise than the contents is not believed: a column of words called Value is no amount", () =>
    expect(targets(["Deal", "Value"], "opportunities", ["Hub", "high"], ["Archive", "low"])[2]).toBe("name; own column"));
  test("many accounts in a file called like the one account are a list of accounts", () =>
    expect(targets(["客户名称", "城市", "负责人"], "客户", ["甲", "北京", "李"], ["乙", "上海", "王"])[0]).toBe("accounts"));
});

describe("what somebody chooses", () => {
  const source = sourceOf("opportunities", ["Deal", "Betrag", "Netto"], ["Hub", "100", "80"]);
  test("takes a column from whoever had it", () => {
    const chosen = withTarget(proposeMapping(knowledge, source), 2, { kind: "column", column: "amount" });
    expect(chosen.columns.map(({ target, by }) => [writtenTarget(target), by])).toEqual([
      ["name", "name"],
      ["own column", "twice"],
      ["amount", "user"],
    ]);
  });
  test("is remembered by header and used without a word next time", () => {
    const mapping = withTarget(proposeMapping(knowledge, source), 2, { kind: "column", column: "amount" });
    const memory = remembered({}, draftImport(knowledge, source, mapping, { language: "en" }));
    expect(memory).toEqual({ opportunities: { Deal: "name", Betrag: "own column", Netto: "amount" } });
    const again = proposeMapping(knowledge, sourceOf("whatever", ["Deal", "Betrag", "Netto"], ["Hub", "100", "80"]), { memory });
    expect([again.tableId, again.columns.map(({ target, by }) => [writtenTarget(target), by])]).toEqual([
      "opportunities",
      [
        ["name", "memory"],
        ["own column", "memory"],
        ["amount", "memory"],
      ],
    ]);
  });
  test("may be another table", () =>
    expect(asTable(knowledge, source, "actions").columns[0]?.target).toEqual({ kind: "column", column: "opportunity" }));
});

test("a memory written by hand is read as far as it is understood", () => {
  expect(
    readMemory({ opportunities: { Betrag: "amount", Abschluss: { column: "closeDate", dates: "day-first", odd: 1 }, Nix: 5 } }),
  ).toEqual({
    opportunities: { Betrag: "amount", Abschluss: { column: "closeDate", dates: "day-first" } },
  });
  expect([readMemory([]), readMemory("x"), readMemory(null)]).toEqual([null, null, null]);
});

describe("a company's own columns", () => {
  const drafted = async (header: string, memory = {}, language: "en" | "zh" = "en") => {
    const company = await importKnowledge(inTemplate(registry, acme()));
    const source = sourceOf("opportunities", ["Opportunity", "Stage", header], ["Hub", "Meet", "North"]);
    const draft = draftImport(company, source, proposeMapping(company, source, { memory }), { language });
    const [row] = draft.data.rows;
    return { user: row?.user, kept: remembered({}, draft)["opportunities"]?.[header] };
  };

  test.each(["Region", "region", "大区"])("are found by their headers in either language and their id: %s", async (header) => {
    expect(await drafted(header)).toEqual({ user: { Region: "North" }, kept: "region" });
    expect((await drafted(header, {}, "zh")).user).toEqual({ 大区: "North" });
  });

  test("and under the name that a file of the company has for them, where a mapping says so", async () => {
    expect(await drafted("Gebiet", { opportunities: { Gebiet: "region" } })).toEqual({ user: { Region: "North" }, kept: "region" });
    expect((await drafted("Gebiet")).user).toEqual({ Gebiet: "North" });
  });

  test("those that compute are not filled", async () => expect((await drafted("Commission")).kept).toBe("own column"));
});
