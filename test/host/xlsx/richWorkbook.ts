/** A workbook that uses everything the format module can store. */
import { newSheet, newWorkbook, defaultStyle } from "../../../src/host/model/newWorkbook";
import { CellError, cellKey, type CellStyle, type CellValue, type Sheet, type Workbook } from "../../../src/host/model/state";
import { charts } from "./richCharts";

export function put(sheet: Sheet, row: number, column: number, value: CellValue, formula: string | null = null, style = 0): void {
  sheet.cells.set(cellKey(row, column), { formula, value, style });
}

const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

const plainStyle = {
  color: null,
  bold: null,
  italic: null,
  strikethrough: null,
  fill: null,
  numberFormat: null,
  top: null,
  bottom: null,
  left: null,
  right: null,
};

const styles: CellStyle[] = [
  { ...defaultStyle, bold: true, color: "#FFFFFF", fill: "#0F5C63", wrap: true, vertical: "center" },
  { ...defaultStyle, numberFormat: "#,##0", horizontal: "right" },
  { ...defaultStyle, numberFormat: "yyyy-mm-dd", italic: true, underline: true, strikethrough: true, indent: 2 },
  { ...defaultStyle, fontName: "Georgia", fontSize: 16, rotation: -45, shrink: true },
  {
    ...defaultStyle,
    fill: "#FFFBEA",
    locked: false,
    horizontal: "center",
    top: { style: "thin", color: "#D5DAE1" },
    bottom: { style: "double", color: "#D5DAE1" },
    left: { style: "dashed", color: "#B26A00" },
    right: { style: "medium", color: "#B3261E" },
  },
  { ...defaultStyle, numberFormat: '#,##0;-#,##0;"–"', rotation: 90 },
];

function stakeholders(): Sheet {
  const sheet = newSheet("Stake holders");
  sheet.tabColor = "#0F5C63";
  sheet.showGridlines = false;
  sheet.zoom = 90;
  sheet.frozenRows = 4;
  sheet.frozenColumns = 1;
  sheet.selection = area(4, 1, 5, 2);
  put(sheet, 0, 0, '干系人 <&> "quoted" \'s _x0041_\u0007', null, 4);
  put(sheet, 1, 0, "  two\nlines ", null, 0);
  ["Name", "Level\n层级", "Score [%]", "Word", "Amount"].forEach((name, column) => put(sheet, 3, column, name, null, 1));
  const rows: [string, number, number, string, number][] = [
    ["张伟", 3, 61, "Sponsor", 100000],
    ["Ann O'Neil", 2, 40.5, "Neutral", -2500],
    ["Bo", 1, 0, "Blocker", 0],
  ];
  rows.forEach(([name, level, score, word, amount], index) => {
    const row = 4 + index;
    put(sheet, row, 0, name, null, 5);
    put(sheet, row, 1, level);
    put(sheet, row, 2, score, "=KAM.INFLUENCE([@[Level\n层级]],tblList[Weight])", 2);
    put(sheet, row, 3, word, '=IFS([@[Level\n层级]]=3,"Sponsor",[@[Level\n层级]]=2,"Neutral",TRUE,"Blocker")');
    put(sheet, row, 4, amount, null, 6);
  });
  put(sheet, 7, 0, "Total", null, 0);
  put(sheet, 7, 4, 97500, "=SUBTOTAL(109,[Amount])", 2);
  put(sheet, 7, 2, 101.5, "=SUM([Score '[%']])*1", 2);
  sheet.tables.push({
    id: "t1",
    number: 4,
    name: "Stakeholders",
    area: area(3, 0, 7, 4),
    columns: [
      { id: 1, name: "Name", formula: null, totalsFormula: null, totalsLabel: "Total" },
      { id: 2, name: "Level\n层级", formula: null, totalsFormula: null, totalsLabel: null },
      {
        id: 3,
        name: "Score [%]",
        formula: "=KAM.INFLUENCE([@[Level\n层级]],tblList[Weight])",
        totalsFormula: "=SUM([Score '[%']])*1",
        totalsLabel: null,
      },
      {
        id: 4,
        name: "Word",
        formula: '=IFS([@[Level\n层级]]=3,"Sponsor",[@[Level\n层级]]=2,"Neutral",TRUE,"Blocker")',
        totalsFormula: null,
        totalsLabel: null,
      },
      { id: 5, name: "Amount", formula: null, totalsFormula: "=SUBTOTAL(109,[Amount])", totalsLabel: null },
    ],
    style: "TableStyleLight1",
    showHeaders: true,
    showTotals: true,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: true,
    highlightLastColumn: false,
    filters: new Map(),
  });
  sheet.columnWidths.set(0, 20);
  sheet.columnWidths.set(1, 8.43);
  sheet.columnWidths.set(2, 12.5);
  sheet.columnStyles.set(5, 5);
  sheet.columnStyles.set(6, 5);
  sheet.hiddenColumns.add(8);
  sheet.columnOutline.levels.set(7, 1).set(8, 1);
  sheet.columnOutline.collapsed.add(9);
  sheet.rowHeights.set(0, 30).set(3, 34.5);
  sheet.hiddenRows.add(20).add(21);
  sheet.rowOutline.levels.set(20, 1).set(21, 2);
  sheet.rowOutline.collapsed.add(22);
  sheet.merges.push(area(0, 0, 0, 3));
  addRules(sheet);
  sheet.hyperlinks.push(
    { row: 1, column: 1, location: "'Lists & sums'!A1", address: null, tooltip: "To the lists" },
    { row: 1, column: 2, location: null, address: "https://example.com/?a=1&b=2", tooltip: null },
  );
  put(sheet, 1, 1, "Lists", null, 0);
  put(sheet, 1, 2, "Web", null, 0);
  sheet.notes.push(
    { row: 3, column: 0, author: "Keyplan", text: "Who decides?\nNames only." },
    { row: 3, column: 2, author: "张伟", text: "Score" },
  );
  Object.assign(sheet.page, {
    orientation: "landscape",
    paper: "letter",
    fitToWidth: 1,
    fitToHeight: null,
    centerHorizontally: true,
    printArea: [area(0, 0, 40, 5), area(50, 0, 60, 5)],
    titleRows: { from: 0, to: 3 },
    titleColumns: { from: 0, to: 0 },
    header: { left: "A && B", center: "", right: "&D" },
    footer: { left: "", center: "&A", right: "&P/&N" },
    rowBreaks: [12, 30],
    columnBreaks: [7],
    margins: { top: 0.7, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.25 },
    printGridlines: true,
    blackAndWhite: true,
  });
  sheet.protection = {
    enabled: true,
    options: {
      allowAutoFilter: true,
      allowDeleteColumns: false,
      allowDeleteRows: false,
      allowEditObjects: true,
      allowEditScenarios: false,
      allowFormatCells: true,
      allowFormatColumns: true,
      allowFormatRows: false,
      allowInsertColumns: false,
      allowInsertHyperlinks: false,
      allowInsertRows: true,
      allowPivotTables: false,
      allowSort: true,
      selectionMode: "Normal",
    },
  };
  sheet.customProperties.set("keyplan.sheet", "stakeholders").set("说明", "干系人");
  return sheet;
}

function addRules(sheet: Sheet): void {
  const prompt = { title: "Level", message: "1 to 3", show: true };
  const alert = { title: "No", message: "Only 1 to 3", style: "warning" as const, show: true };
  const common = { inCellDropDown: true, ignoreBlanks: true, prompt: null, alert: null, operator: null, formula2: null };
  sheet.validations.push(
    { ...common, areas: [area(4, 0, 6, 0)], type: "list", formula1: "=levels" },
    { ...common, areas: [area(4, 3, 6, 3), area(9, 3, 9, 3)], type: "list", formula1: 'Yes,No,"so"', inCellDropDown: false, prompt },
    {
      ...common,
      areas: [area(4, 1, 6, 1)],
      type: "wholeNumber",
      operator: "between",
      formula1: "1",
      formula2: "3",
      alert,
      ignoreBlanks: false,
    },
    {
      ...common,
      areas: [area(10, 0, 10, 0)],
      type: "date",
      operator: "greaterThan",
      formula1: "=TODAY()",
      alert: { ...alert, style: "information", show: false },
    },
    { ...common, areas: [area(11, 0, 11, 0)], type: "custom", formula1: "=LEN(A12)<5", alert: { ...alert, style: "stop" } },
    { ...common, areas: [area(12, 0, 12, 0)], type: "textLength", operator: "lessThanOrEqual", formula1: "80" },
    { ...common, areas: [area(13, 0, 13, 0)], type: "decimal", operator: "notBetween", formula1: "0.5", formula2: "=B1" },
  );
  const areas = [area(4, 2, 6, 2)];
  const bounds = { minimum: { type: "automatic" as const, value: null }, maximum: { type: "number" as const, value: "100" } };
  const rules: import("../../../src/host/model/state").ConditionalRule[] = [
    { kind: "custom", formula: "=$C5>50", style: { ...plainStyle, color: "#1E7B4F", bold: true, fill: "#E3F1F2" } },
    {
      kind: "cellValue",
      operator: "between",
      formula1: "=1",
      formula2: "=$B$5",
      style: { ...plainStyle, italic: false, strikethrough: true, numberFormat: "0.0" },
    },
    {
      kind: "cellValue",
      operator: "lessThan",
      formula1: '="x"',
      formula2: null,
      style: { ...plainStyle, bottom: { style: "thin", color: "#B3261E" } },
    },
    { kind: "containsText", operator: "contains", text: 'a"b', style: { ...plainStyle, color: "#B3261E" } },
    { kind: "containsText", operator: "notContains", text: "n", style: { ...plainStyle, color: "#B3261E" } },
    { kind: "containsText", operator: "beginsWith", text: "b", style: { ...plainStyle, color: "#B3261E" } },
    { kind: "containsText", operator: "endsWith", text: "e", style: { ...plainStyle, color: "#B3261E" } },
    { kind: "dataBar", color: "#0F5C63", negativeColor: "#B3261E", solid: true, showValue: true, ...bounds },
    {
      kind: "dataBar",
      color: "#0F5C63",
      negativeColor: null,
      solid: false,
      showValue: false,
      minimum: { type: "lowestValue", value: null },
      maximum: { type: "formula", value: "=$B$5" },
    },
    {
      kind: "iconSet",
      set: "3TrafficLights1",
      showValue: false,
      reverse: true,
      thresholds: [
        { type: "number", value: "30", orEqual: true },
        { type: "percent", value: "60", orEqual: false },
      ],
    },
    {
      kind: "iconSet",
      set: "3Stars",
      showValue: true,
      reverse: false,
      thresholds: [
        { type: "number", value: "30", orEqual: true },
        { type: "percentile", value: "60", orEqual: false },
      ],
    },
    {
      kind: "colorScale",
      points: [
        { type: "lowestValue", value: null, color: "#FFFFFF" },
        { type: "percentile", value: "50", color: "#E3F1F2" },
        { type: "highestValue", value: null, color: "#0F5C63" },
      ],
    },
  ];
  rules.forEach((rule, index) =>
    sheet.conditionalFormats.push({ id: `cf${index}`, areas, priority: index, stopIfTrue: index === 0, rule }),
  );
}

function lists(): Sheet {
  const sheet = newSheet("Lists & sums");
  sheet.page.paper = "a4";
  sheet.page.scale = 80;
  put(sheet, 0, 0, "Weight");
  [1, 2, 3].forEach((value, index) => put(sheet, 1 + index, 0, value));
  sheet.tables.push({
    id: "t2",
    number: 2,
    name: "tblList",
    area: area(0, 0, 3, 0),
    columns: [{ id: 1, name: "Weight", formula: null, totalsFormula: null, totalsLabel: null }],
    style: null,
    showHeaders: true,
    showTotals: false,
    showBandedRows: false,
    showBandedColumns: true,
    showFilterButton: false,
    highlightFirstColumn: false,
    highlightLastColumn: true,
    filters: new Map(),
  });
  put(sheet, 0, 2, true, "=C2>1");
  put(sheet, 1, 2, new CellError("#N/A"), "=NA()");
  put(sheet, 2, 2, false);
  put(sheet, 3, 2, new CellError("#DIV/0!"));
  put(sheet, 4, 2, 1e-7);
  put(sheet, 5, 2, 12345678901234.5);
  put(sheet, 6, 2, null, null, 3);
  put(sheet, 7, 2, 46347, "=DATE(2026,11,21)", 3);
  put(sheet, 8, 2, "", '=IF(A2=1,"","x")');
  put(sheet, 9, 2, 14, "=SUM(A2:A4*A2:A4)");
  put(sheet, 10, 2, 5, "=LET(first,A2,add,LAMBDA(x,x+first),add(4))");
  put(sheet, 11, 2, "1, 2, 3", '=TEXTJOIN(", ",TRUE,E1#)');
  put(sheet, 12, 2, "Sponsor", '=KAM.WHY(1)&" \'x\' ""q"""');
  put(sheet, 13, 2, 3, '=COUNTIFS(Stakeholders[Amount],">"&Stakeholders[[#Totals],[Amount]])+SUM(Stakeholders[#All])');
  sheet.cells.set(cellKey(0, 4), { formula: "=SORT(tblList[Weight])", value: 1, style: 0, spill: { rows: 3, columns: 1 } });
  sheet.cells.set(cellKey(1, 4), { formula: null, value: 2, style: 0, spillSource: cellKey(0, 4) });
  sheet.cells.set(cellKey(2, 4), { formula: null, value: 3, style: 2, spillSource: cellKey(0, 4) });
  sheet.cells.set(cellKey(0, 6), { formula: "=KAM.STAKEHOLDERMAP(A2:A4)", value: "Ann", style: 0, spill: { rows: 1, columns: 2 } });
  sheet.cells.set(cellKey(0, 7), { formula: null, value: "Bo", style: 0, spillSource: cellKey(0, 6) });
  return sheet;
}

export function richWorkbook(): Workbook {
  const workbook = newWorkbook("plan");
  const sheets = [stakeholders(), lists(), charts(), newSheet("Hidden")];
  const hidden = sheets[3];
  if (hidden !== undefined) hidden.visibility = "veryHidden";
  workbook.sheets = sheets;
  workbook.activeSheetId = sheets[1]?.id ?? "";
  workbook.styles.push(...styles);
  workbook.defaultFont = { name: "Cambria", size: 10 };
  workbook.names = [
    { name: "levels", formula: "='Lists & sums'!$A$2:$A$4", sheetId: null, visible: true, comment: "Levels of influence" },
    { name: "asOf", formula: "=46347", sheetId: null, visible: false, comment: "" },
    { name: "local", formula: '="text"', sheetId: sheets[0]?.id ?? null, visible: true, comment: "" },
  ];
  workbook.customXmlParts = [
    {
      id: "{11111111-2222-4333-8444-555555555555}",
      xml: '<plan xmlns="urn:keyplan:plan"><version>1</version></plan>',
      namespace: "urn:keyplan:plan",
    },
  ];
  workbook.properties = {
    title: "Plan & more",
    subject: "KAM",
    author: "张伟",
    keywords: "plan",
    comments: "c",
    category: "k",
    manager: "m",
    company: "Co",
    created: "2026-11-21T08:00:00Z",
    custom: new Map<string, string | number | boolean>([
      ["count", 3],
      ["share", 0.25],
      ["done", true],
      ["word", "干系人"],
    ]),
  };
  workbook.settings.set("keyplan.language", "zh").set("keyplan.view", { open: [1, 2] });
  workbook.webExtension = {
    id: "a2c0c0de-0000-4000-8000-000000000001",
    version: "1.0.0.0",
    store: "developer",
    storeType: "Registry",
    showTaskPane: true,
  };
  workbook.customFunctionNamespaces = ["KAM"];
  workbook.calculationMode = "manual";
  return workbook;
}
