/** What the value framework gives a briefing: its nodes by level with what each is worth, and what is missing. */
import type { BriefingPart, TreeNode } from "../../plan/briefing";
import type { Text } from "../../plan/language";
import type { PlanWith } from "../../plan/plan";
import { countOf, inBoth, numberText, percentText, text } from "../../plan/wording";
import { labelOf } from "../../plan/words";
import { frameworkValue, kpiStates, solutionValues } from "./figures";
import { executiveLevel, frameworkGraph, levels, nodesOfLevel, solutionLevel, type FrameworkGraph } from "./graph";
import type { FrameworkNode, frameworkTable } from "./table";
import { frameworkLevelWords } from "./words";

const noTarget = text("no target yet", "尚无目标");
const unserved = text("nothing leads to it yet", "尚无支撑");
const leadsNowhere = text("supports nothing", "未支持任何节点");

const gapOf = (graph: FrameworkGraph, index: number, { level, target }: FrameworkNode): Text | null => {
  if (level !== solutionLevel && (graph.children[index] ?? []).length === 0) return unserved;
  if (level !== executiveLevel && (graph.parents[index] ?? []).length === 0) return leadsNowhere;
  return level === executiveLevel && target === null ? noTarget : null;
};

const detailOf = ({ baseline, target, unit }: FrameworkNode): string => {
  if (baseline === null || target === null) return "";
  const figures = `${numberText(baseline, 2)} → ${numberText(target, 2)}`;
  return unit === null ? figures : `${figures} ${unit}`;
};

const saysOf = (nodes: readonly FrameworkNode[]): Text => {
  const kpis = kpiStates(nodes);
  const complete = kpis.filter(({ hasTarget, served }) => hasTarget && served).length;
  const open = kpis.length - complete;
  const state =
    kpis.length === 0
      ? text("no goal of the customer yet", "尚无客户目标")
      : open === 0
        ? text(
            `${kpis.length === 1 ? "the goal has" : `all ${numberText(kpis.length)} goals have`} a target and a solution`,
            `${numberText(kpis.length)} 项目标均有目标值和解决方案`,
          )
        : text(
            `${numberText(open)} of ${countOf(kpis.length, "goal", "goals")} ${open === 1 ? "lacks" : "lack"} a target or a solution`,
            `${numberText(kpis.length)} 项目标中有 ${numberText(open)} 项缺目标值或解决方案`,
          );
  const values = solutionValues(nodes);
  const total = values.reduce((sum, { value }) => sum + (value ?? 0), 0);
  const [first] = values;
  if (first === undefined || total <= 0) return inBoth((language) => state[language].charAt(0).toUpperCase() + state[language].slice(1));
  const share = percentText((first.value ?? 0) / total);
  return text(`${share} of the value comes from ${first.node.name}; ${state.en}`, `${share} 的价值来自${first.node.name}；${state.zh}`);
};

export const briefing = ({ framework }: PlanWith<typeof frameworkTable>): BriefingPart => {
  const graph = frameworkGraph(framework);
  const levelIds = frameworkLevelWords.terms.map(({ id }) => id);
  const nodes = (level: number): readonly TreeNode[] =>
    nodesOfLevel(graph, level)
      .flatMap((index): readonly TreeNode[] => {
        const node = graph.nodes[index];
        if (node === undefined) return [];
        const found = frameworkValue(framework, node.id);
        return [
          {
            id: node.id,
            name: node.name === "" ? node.id : node.name,
            detail: detailOf(node),
            value: found.found ? found.value : null,
            gap: gapOf(graph, index, node),
            leadsTo: (graph.parents[index] ?? []).flatMap((parent) => graph.nodes[parent]?.id ?? []),
          },
        ];
      })
      .sort((left, right) => (right.value ?? -1) - (left.value ?? -1));
  if (graph.nodes.length === 0) return { tree: null };
  return {
    tree: {
      title: text("From the customer’s goals to what we sell", "从客户目标到我方方案"),
      says: saysOf(framework),
      per: text("a year", "/年"),
      levels: levels.map((level) => ({
        name: inBoth((language) => labelOf(frameworkLevelWords, levelIds[level - 1] ?? "", language)),
        nodes: nodes(level),
      })),
    },
  };
};
