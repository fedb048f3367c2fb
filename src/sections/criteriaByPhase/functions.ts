/** KAM.DECISIONSCORE (chapter 5.4) and its native twin. */
import {
  CellError,
  defineFunction,
  type FunctionDefinition,
  type NativeReferences,
  type Rows,
} from "../../plan/functions/functionDefinition";
import { optional, parameter } from "../../plan/functions/parameters";
import { readNumber } from "../../plan/functions/readCell";
import { readAll } from "../../plan/functions/readRange";
import { weightsInForce } from "../../plan/functions/weightsInForce";
import { phaseIds, weightedScore, weightsOf } from "./figures";
import { defaultPhaseWeights, phaseWeights } from "./settings";
import { phaseWords } from "./words";

const seen = (name: string, en: string, zh: string) => parameter(name, en, zh, { kind: "number", min: 0, max: 100 });

/** The three weights of the phase, or the twelve of all phases. */
const readWeights = (name: string, rows: Rows): readonly (number | null)[] | CellError => {
  const weights = readAll(rows, (cell) => readNumber(name, cell, { min: 0 }));
  if (weights instanceof CellError || weights.length === 3 || weights.length === 12) return weights;
  return new CellError("#VALUE!", `${name}: 3 cells (the phase) or 12 cells (all phases) are wanted, not ${weights.length}.`);
};

const same = (cell: string, phase: string): string => {
  const label = phaseWords.terms.find(({ id }) => id === phase)?.label;
  return `OR(${cell}="${label?.en ?? ""}",${cell}="${label?.zh ?? ""}")`;
};

const native = ([phase = '""', ...scores]: readonly string[], { weights }: NativeReferences): string => {
  const [quality = '""', price = '""', service = '""'] = scores;
  const lastPhase = phaseIds.length - 1;
  const from = phaseIds
    .slice(0, lastPhase)
    .reduceRight((later, id, index) => `IF(${same(phase, id)},${index * 3},${later})`, String(lastPhase * 3));
  const weight = (criterion: number): string => `INDEX(${weights(phaseWeights)},${from}+${criterion})`;
  const points = [quality, price, service].map((cell, index) => `${weight(index + 1)}*${cell}`).join("+");
  return `IF(OR(${phase}="",${quality}="",${price}="",${service}=""),"",(${points})/(${weight(1)}+${weight(2)}+${weight(3)}))`;
};

export const criteriaFunctions: readonly FunctionDefinition[] = [
  defineFunction({
    id: "DECISIONSCORE",
    description: {
      en: "Weighted score of a supplier in a phase of the purchase, 0–100",
      zh: "供应商在某一采购阶段的加权得分，0–100",
    },
    parameters: [
      parameter("phase", "Phase of the purchase: learn, shortlist, buy or after-sales", "采购阶段：了解、初选、购买或售后", {
        kind: "word",
        list: phaseWords,
      }),
      seen("quality", "Quality as the customer sees it, 0–100", "客户眼中的质量，0–100"),
      seen("price", "Price, 0–100, 100 = most favourable", "价格，0–100，100 最优惠"),
      seen("service", "Service as the customer sees it, 0–100", "客户眼中的服务，0–100"),
      optional(
        "weights",
        "Three weights (quality, price, service of the phase) or twelve (all phases) instead of the defaults",
        "三个权重（该阶段的质量、价格、服务）或十二个（所有阶段），代替默认值",
        { kind: "range", read: readWeights },
      ),
    ],
    result: "scalar",
    source: "5.4",
    example: { formula: '=KAM.DECISIONSCORE("buy", 80, 60, 70)', value: "68" },
    run: (phase, quality, price, service, given) => {
      const defaults = weightsOf(phase, defaultPhaseWeights);
      const ofPhase =
        given !== null && given.length === 12 ? given.slice(phaseIds.indexOf(phase) * 3, phaseIds.indexOf(phase) * 3 + 3) : given;
      const weights = weightsInForce(ofPhase, defaults);
      return weights instanceof CellError ? weights : weightedScore({ quality, price, service }, weights);
    },
    native,
  }),
];
