import { createExcel, type EmbeddedExcel } from "../../../src/host/node";
import { settled } from "../../run/clock";

describe("batches of the genuine office.js", () => {
  let excel: EmbeddedExcel;

  beforeEach(async () => {
    excel = await createExcel();
  });

  afterEach(() => {
    excel.dispose();
  });

  const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> => excel.Excel.run(batch);

  it("load collections, their items and what hangs on them", async () => {
    const read = await run(async (context) => {
      const sheet = context.workbook.worksheets.add("Scores");
      sheet.getRange("A1:B2").values = [
        ["Name", "Score"],
        ["Ann", 5],
      ];
      sheet.tables.add("A1:B2", true).name = "Scores_1";
      context.workbook.worksheets.load("items/name");
      sheet.load({ name: true, tables: { name: true, columns: { name: true } } });
      const count = context.workbook.worksheets.getCount();
      await context.sync();
      const columns = sheet.tables.items[0]?.columns.items.map((column) => column.name);
      return {
        names: context.workbook.worksheets.items.map((item) => item.name),
        count: count.value,
        table: sheet.tables.items[0]?.name,
        columns,
      };
    });
    expect(read).toEqual({ names: ["Sheet1", "Scores"], count: 2, table: "Scores_1", columns: ["Name", "Score"] });
  });

  it("answer for what is absent with a null object, letter case aside for what is there", async () => {
    const read = await run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("Nope").load("name");
      const present = context.workbook.worksheets.getItemOrNullObject("SHEET1").load("name");
      const beyond = missing.getRange("A1").load("values");
      await context.sync();
      return [missing.isNullObject, present.isNullObject, present.name, beyond.isNullObject];
    });
    expect(read).toEqual([true, false, "Sheet1", true]);
  });

  it("are answered when what they changed is calculated, while the page goes on", async () => {
    const { session } = excel.host;
    session.patience = 0;
    let turns = 0;
    const turn = setInterval(() => (turns += 1), 0);
    const rows = Array.from({ length: 200 }, (_, row) => [row === 0 ? 1 : `=A${row.toString()}+1`]);
    const first = run(async (context) => {
      context.workbook.worksheets.getFirst().getRangeByIndexes(0, 0, rows.length, 1).formulas = rows;
      await context.sync();
    });
    const second = run(async (context) => {
      const last = context.workbook.worksheets.getFirst().getRange("A200").load("values");
      await context.sync();
      return last.values;
    });
    await first;
    expect(session.calculating).toBeNull();
    expect(await second).toEqual([[200]]);
    clearInterval(turn);
    expect(turns).toBeGreaterThan(5);
  });

  it("write thousands of cells, which the client sends in pieces", async () => {
    const rows = Array.from({ length: 300 }, (_, row) => Array.from({ length: 30 }, (_, column) => row * column));
    const read = await run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRangeByIndexes(0, 0, 300, 30);
      range.values = rows;
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(read).toEqual(rows);
    expect(excel.host.referenceCount()).toBe(0);
  });

  it("keep tracked ranges alive over runs until they are untracked", async () => {
    const kept = await run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1");
      context.trackedObjects.add(range);
      await context.sync();
      return range;
    });
    kept.values = [[7]];
    kept.load("values");
    await kept.context.sync();
    expect(kept.values).toEqual([[7]]);
    expect(excel.host.referenceCount()).toBe(1);
    kept.untrack();
    await kept.context.sync();
    expect(excel.host.referenceCount()).toBe(0);
  });

  it("let tracked ranges follow inserted rows", async () => {
    const address = await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const range = sheet.getRange("B2:B3");
      await context.sync();
      sheet.getRange("1:2").insert("Down");
      range.load("address");
      await context.sync();
      return range.address;
    });
    expect(address).toBe("Sheet1!B4:B5");
  });

  it("deliver changes of cells to handlers, with details of single cells, until the handler is removed", async () => {
    const seen: Excel.WorksheetChangedEventArgs[] = [];
    const handler = await run(async (context) => {
      const added = context.workbook.worksheets.getFirst().onChanged.add((args) => {
        seen.push(args);
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    const write = (value: number): Promise<void> =>
      run(async (context) => {
        context.workbook.worksheets.getFirst().getRange("C2").values = [[value]];
        await context.sync();
      });
    await write(4);
    await settled();
    expect(seen[0]).toMatchObject({ address: "C2", changeType: "RangeEdited", details: { valueBefore: "", valueAfter: 4 } });
    await excel.Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    await write(5);
    await settled();
    expect(seen).toHaveLength(1);
    expect(excel.host.session.events.listenerCount).toBe(0);
  });

  it("raise no events while the add-in has switched them off", async () => {
    let count = 0;
    await run(async (context) => {
      context.workbook.worksheets.onChanged.add(() => {
        count++;
        return Promise.resolve();
      });
      await context.sync();
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getFirst().getRange("A1").values = [[1]];
      context.runtime.enableEvents = true;
      await context.sync();
    });
    await settled();
    expect(count).toBe(0);
  });

  it("tell of added, deleted, activated sheets, of calculation and of selection", async () => {
    const seen: string[] = [];
    const note = (args: { type: string }): Promise<void> => Promise.resolve(void seen.push(args.type));
    await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(note);
      worksheets.onDeleted.add(note);
      worksheets.onActivated.add(note);
      worksheets.onCalculated.add(note);
      worksheets.onSelectionChanged.add(note);
      await context.sync();
      const sheet = worksheets.add("More");
      sheet.activate();
      sheet.getRange("B2").select();
      sheet.getRange("A1").formulas = [["=1+1"]];
      await context.sync();
      sheet.delete();
      await context.sync();
    });
    await settled();
    expect(new Set(seen)).toEqual(
      new Set(["WorksheetAdded", "WorksheetActivated", "WorksheetSelectionChanged", "WorksheetCalculated", "WorksheetDeleted"]),
    );
  });

  it("tell the workbook of another selection", async () => {
    let count = 0;
    await run(async (context) => {
      context.workbook.onSelectionChanged.add(() => {
        count++;
        return Promise.resolve();
      });
      await context.sync();
      context.workbook.worksheets.getFirst().getRange("D4").select();
      await context.sync();
    });
    await settled();
    expect(count).toBe(1);
  });

  it("keep custom XML, settings and properties", async () => {
    const xml = '<plan xmlns="urn:example:plan" version="1"><id>7</id></plan>';
    const read = await run(async (context) => {
      const { customXmlParts, properties, settings, worksheets } = context.workbook;
      customXmlParts.add(xml);
      properties.title = "Plan";
      properties.custom.add("account", "Contoso");
      settings.add("theme", "dark");
      worksheets.getFirst().customProperties.add("section", "summary");
      const part = customXmlParts.getByNamespace("urn:example:plan").getOnlyItemOrNullObject();
      const content = part.getXml();
      const absent = customXmlParts.getByNamespace("urn:other").getOnlyItemOrNullObject();
      const setting = settings.getItem("theme").load("value");
      const property = worksheets.getFirst().customProperties.getItemOrNullObject("section").load("value");
      part.load("id");
      absent.load("id");
      await context.sync();
      return [content.value, absent.isNullObject, setting.value as unknown, property.value];
    });
    expect(read).toEqual([xml, true, "dark", "summary"]);
    expect(excel.workbook.properties.custom.get("account")).toBe("Contoso");
  });

  it("save document settings through the common API, and find them when the file is opened again", async () => {
    await new Promise<void>((resolve, reject) => {
      excel.Office.context.document.settings.set("panel", { width: 320 });
      excel.Office.context.document.settings.saveAsync((result) => {
        if (result.status === excel.Office.AsyncResultStatus.Succeeded) resolve();
        else reject(new Error(result.error.message));
      });
    });
    const again = await createExcel({ workbook: excel.workbook });
    expect(again.Office.context.document.settings.get("panel")).toEqual({ width: 320 });
    again.dispose();
  });

  it("run the function of a ribbon command to its end", async () => {
    excel.Office.actions.associate("scoreSheet", (event: Office.AddinCommands.Event) => {
      void run(async (context) => {
        context.workbook.worksheets.getFirst().getRange("A1").values = [["scored"]];
        await context.sync();
      }).then(() => event.completed());
    });
    await settled();
    await excel.host.runCommand("scoreSheet");
    expect(excel.workbook.sheets[0]?.cells.get(0)?.value).toBe("scored");
  });
});

describe("requests that are made to fail", () => {
  const build = async (excel: EmbeddedExcel): Promise<void> => {
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      sheet.getRange("A2").values = [[2]];
      sheet.getRange("A3").values = [[3]];
      await context.sync();
    });
  };

  it("do nothing where they fail at once", async () => {
    const excel = await createExcel({ failAt: (request) => (request === 2 ? "ServiceNotAvailable" : null) });
    await expect(build(excel)).rejects.toMatchObject({ code: "ServiceNotAvailable" });
    expect([...(excel.workbook.sheets[0]?.cells.values() ?? [])].map((cell) => cell.value)).toEqual([1]);
    excel.dispose();
  });

  it("leave half a batch behind where some actions are carried out first", async () => {
    const excel = await createExcel({ failAt: (request) => (request === 2 ? { code: "RequestAborted", afterActions: 7 } : null) });
    await expect(build(excel)).rejects.toMatchObject({ code: "RequestAborted" });
    expect([...(excel.workbook.sheets[0]?.cells.values() ?? [])].map((cell) => cell.value)).toEqual([1, 2]);
    excel.dispose();
  });

  it("are counted with their bytes", async () => {
    const excel = await createExcel();
    await build(excel);
    // Two syncs, and one in which the client gives its ranges back.
    expect(excel.host.statistics.requests).toBe(3);
    expect(excel.host.statistics.bytesOut).toBeGreaterThan(500);
    excel.dispose();
  });
});
