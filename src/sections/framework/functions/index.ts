/** Functions of the value framework (method, chapter 3): contribution, value, outline, check, completeness. */
import { frameworkFindings } from "../findings";
import { completeness, contribution, frameworkValue, outline } from "../figures";
import { CellError, defineFunction, type CellValue, type FunctionDefinition } from "../../../plan/functions/functionDefinition";
import { functionMessages } from "../../../plan/functions/functionMessages";
import { languageParameter, parameter } from "../../../plan/functions/parameters";
import { nodesParameter } from "./nodes";
import { contributionLabel, unservedLabel } from "../words";
import { gateWords } from "../../opportunities/words";
import { labelOf } from "../../../plan/words";
import { severityWords } from "../../../plan/commonWords";

const nothingFound = { en: "The framework has no findings", zh: "框架没有问题" } as const;

const title = (node: { readonly id: string; readonly name: string }): string => (node.name === "" ? node.id : node.name);

/** Four columns, the name in the column of its level. */
const outlineRow = (name: string, level: number): CellValue[] => [1, 2, 3, 4].map((column) => (column === level ? name : null));

export const frameworkFunctions: readonly FunctionDefinition[] = [
  defineFunction({
    id: "BVFCONTRIBUTION",
    description: {
      en: "How much of each executive KPI every solution carries: solutions down, KPIs across, with headers, and the unserved share last",
      zh: "各解决方案对各高管KPI的贡献：行为解决方案，列为KPI，含表头，末行为未覆盖份额",
    },
    parameters: [nodesParameter, languageParameter],
    result: "matrix",
    source: "3",
    example: { formula: "=KAM.BVFCONTRIBUTION(nodes)", value: "Contribution to | Financing cost | … | Unserved | 0" },
    run: (nodes, language) => {
      const { kpis, solutions, shares, unserved } = contribution(nodes);
      if (kpis.length === 0) return [[null]];
      return [
        [contributionLabel[language], ...kpis.map(title)],
        ...solutions.map((solution, row) => [title(solution), ...(shares[row] ?? [])]),
        [unservedLabel[language], ...unserved],
      ];
    },
    nativeLater: () => import("./nativeFormulas").then(({ nativeContribution }) => nativeContribution),
  }),
  defineFunction({
    id: "BVFVALUE",
    description: {
      en: "Value a year of a solution, or of all solutions under another node; blank while no annual value is known",
      zh: "一个解决方案的年价值，或某节点下全部解决方案的年价值；年价值未知时为空",
    },
    parameters: [nodesParameter, parameter("id", "Id of a node", "节点编号", { kind: "text" })],
    result: "scalar",
    source: "3",
    example: { formula: '=KAM.BVFVALUE(nodes, "S1")', value: "3377777.78" },
    run: (nodes, id) => {
      const value = frameworkValue(nodes, id);
      return value.found ? value.value : new CellError("#N/A", functionMessages.unknownNode(id));
    },
    nativeLater: () => import("./nativeFormulas").then(({ nativeValue }) => nativeValue),
  }),
  defineFunction({
    id: "BVFTREE",
    description: {
      en: "The framework as an outline of four columns, each name in the column of its level; a node stands under each parent it supports",
      zh: "以四列大纲显示框架，名称位于其层次所在列；节点出现在其支持的每个上级之下",
    },
    parameters: [nodesParameter],
    result: "matrix",
    source: "3",
    example: { formula: "=KAM.BVFTREE(nodes)", value: "Financing cost |  |  |  ;  | Daily cash pooling |  |  " },
    run: (nodes) => {
      const { lines, cut } = outline(nodes);
      const rows = lines.map(({ node, level }) => outlineRow(title(node), level));
      return rows.length === 0 ? [[null, null, null, null]] : [...rows, ...(cut ? [outlineRow("…", 1)] : [])];
    },
  }),
  defineFunction({
    id: "BVFCHECK",
    description: {
      en: "Findings about the framework, one a row: rule, severity, id of the node, what is the matter, what to do next",
      zh: "框架的问题，每行一项：规则、严重程度、节点编号、问题、下一步",
    },
    parameters: [nodesParameter, languageParameter],
    result: "matrix",
    source: "3",
    example: { formula: "=KAM.BVFCHECK(nodes)", value: "OK |  |  | The framework has no findings | " },
    run: (nodes, language) => {
      const findings = frameworkFindings(nodes);
      if (findings.length === 0) return [[labelOf(gateWords, "ok", language), null, null, nothingFound[language], null]];
      return findings.map((finding) => [
        finding.id,
        labelOf(severityWords, finding.severity, language),
        nodes[finding.row ?? -1]?.id ?? null,
        finding.text[language],
        finding.next[language],
      ]);
    },
  }),
  defineFunction({
    id: "BVFCOMPLETE",
    description: {
      en: "Share of the executive KPIs that have a target and a path down to a solution, 0–1",
      zh: "有目标且有路径通到解决方案的高管KPI占比，0–1",
    },
    parameters: [nodesParameter],
    result: "scalar",
    source: "3",
    example: { formula: "=KAM.BVFCOMPLETE(nodes)", value: "1" },
    run: (nodes) => completeness(nodes),
    nativeLater: () => import("./nativeFormulas").then(({ nativeComplete }) => nativeComplete),
  }),
];
