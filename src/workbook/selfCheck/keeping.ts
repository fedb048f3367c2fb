/** What a plan keeps beside its cells, and what it is told: document parts, settings, names, events. */
import { answered, compared, differs, fits, pause, type Probe } from "./probe";

const namespace = "urn:keyplan:self-check";

export const keepingProbes: readonly Probe[] = [
  {
    id: "custom-xml",
    title: { en: "A document part is kept and read back", zh: "文档部件可保存并读回" },
    matters: {
      en: "The plan forgets its template and size; both are found from the sheets again.",
      zh: "计划会忘记模板与规模，需要从工作表重新识别。",
    },
    needs: "1.5",
    reports: [2408, 621, 3957, 6091, 6585, 4484],
    run: async ({ context }) => {
      const parts = context.workbook.customXmlParts;
      const xml = `<check xmlns="${namespace}"><![CDATA[{"a":"客户 <1>"}]]></check>`;
      const part = parts.add(xml);
      const count = parts.getByNamespace(namespace).getCount();
      const read = part.getXml();
      await context.sync();
      part.delete();
      const left = parts.getByNamespace(namespace).getCount();
      await context.sync();
      const kept = answered(read).includes("客户") && answered(count) === 1;
      return kept && answered(left) === 0
        ? fits("written, found and deleted")
        : differs(`${answered(count)} found, ${answered(left)} left: ${answered(read)}`);
    },
  },
  {
    id: "sheet-properties",
    title: { en: "A sheet keeps a mark of its own", zh: "工作表可保存自身标记" },
    matters: { en: "Renamed sheets of the plan are not recognised.", zh: "改名后的工作表无法识别。" },
    needs: "1.12",
    run: async ({ context, sheet }) => {
      sheet.customProperties.add("probe", "kept");
      const read = sheet.customProperties.getItemOrNullObject("probe");
      read.load("value");
      await context.sync();
      return read.isNullObject ? differs("lost") : compared(read.value, "kept");
    },
  },
  {
    id: "names",
    title: { en: "A name for a range", zh: "为区域定义名称" },
    matters: { en: "Lists and charts that follow a name stay empty.", zh: "依赖名称的列表和图表会为空。" },
    needs: "1.4",
    reports: [740, 2834, 4321],
    run: async ({ context, range, name }) => {
      range(0, 0).values = [[7]];
      const item = context.workbook.names.add(name("name"), range(0, 0));
      range(1, 0).formulas = [[`=${name("name")}+1`]];
      const cell = range(1, 0);
      item.load("formula");
      cell.load("values");
      await context.sync();
      const said = `${String(item.formula)} · ${JSON.stringify(cell.values)}`;
      item.delete();
      await context.sync();
      return JSON.stringify(cell.values) === "[[8]]" ? fits(said) : differs(said);
    },
  },
  {
    id: "events",
    title: { en: "The pane hears of edits", zh: "窗格能感知编辑" },
    matters: { en: "The pane shows old figures until it is reloaded.", zh: "窗格在重新加载前显示旧数据。" },
    needs: "1.7",
    reports: [5347, 3899, 1760],
    run: async ({ context, sheet, range }) => {
      const heard: string[] = [];
      const listening = sheet.onChanged.add((event) => {
        heard.push(`${event.changeType} ${event.address}`);
        return Promise.resolve();
      });
      await context.sync();
      range(0, 0).values = [["heard?"]];
      await context.sync();
      await pause(400);
      listening.remove();
      await context.sync();
      return heard.length > 0 ? fits(heard.join("; ")) : differs("nothing heard within 0.4 s");
    },
  },
  {
    id: "hidden-sheet",
    title: { en: "A sheet hides and shows", zh: "工作表可隐藏与显示" },
    matters: { en: "Sheets beyond the plan's size stay visible.", zh: "超出规模的工作表会保持可见。" },
    needs: "1.2",
    run: async ({ context, sheet }) => {
      sheet.visibility = "Visible";
      sheet.load("visibility");
      await context.sync();
      const shown = sheet.visibility;
      sheet.visibility = "Hidden";
      sheet.load("visibility");
      await context.sync();
      return compared([shown, sheet.visibility], ["Visible", "Hidden"]);
    },
  },
];
