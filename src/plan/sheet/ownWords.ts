/**
 * Words that a template or the user calls otherwise than the method: a function knows the method's words only, so what a cell says is turned
 * into the id on its way to the function, and the answer into the plan's own word on its way back.
 */
import { isLiteral, quote } from "../functions/twins";
import type { FunctionDefinition, ParameterKind } from "../functions/functionDefinition";
import type { SheetContext } from "../section";
import type { Language } from "../language";
import { findWord, type Vocabulary } from "../words";

/** A word as the plan calls it, as a formula, beside the method's label. */
interface Renamed {
  readonly label: string;
  readonly own: string;
}

const labelIn = (list: Vocabulary, id: string, language: Language): string | undefined =>
  list.terms.find((term) => term.id === id)?.label[language];

/** The words of a list as the plan calls them, where one of them is called otherwise; a list that does not stand on the Lists sheet by the template. */
const renamedIn = ({ lists, template, language }: SheetContext, list: Vocabulary): readonly Renamed[] => {
  if (list.listed)
    return lists.rows.flatMap((row) => {
      const term = row.list === list.id ? list.terms.find(({ id }) => id === row.id) : undefined;
      // A word given up stands blank.
      return term && row.word !== "" && findWord(list, row.word) !== term
        ? [{ label: term.label[language], own: lists.word(list, term.id) }]
        : [];
    });
  const own = template.company?.words[list.id] ?? {};
  return list.terms.flatMap(({ id, label }) => {
    const called = own[id]?.label?.[language];
    return called === undefined ? [] : [{ label: label[language], own: quote(called) }];
  });
};

const asked = new WeakMap<SheetContext, Map<Vocabulary, readonly Renamed[]>>();

const renamed = (context: SheetContext, list: Vocabulary): readonly Renamed[] => {
  const known = asked.get(context) ?? new Map<Vocabulary, readonly Renamed[]>();
  asked.set(context, known);
  const found = known.get(list) ?? renamedIn(context, list);
  known.set(list, found);
  return found;
};

const listOf = (accepts: ParameterKind | undefined): Vocabulary | null =>
  accepts?.kind === "word" || accepts?.kind === "words" ? accepts.list : null;

const asId = ({ lists }: SheetContext, list: Vocabulary, cell: string): string =>
  `IFERROR(INDEX(${lists.ids(list)},MATCH(${cell},${lists.words(list)},0)),${cell}&"")`;

/** The arguments of a call as its function understands them. */
export const understood = (context: SheetContext, { parameters }: FunctionDefinition, args: readonly string[]): readonly string[] =>
  args.map((arg, index) => {
    const list = listOf(parameters[index]?.accepts);
    return list?.listed && !isLiteral(arg) && renamed(context, list).length > 0 ? asId(context, list, arg) : arg;
  });

const between = "; ";

/** One word in the plan's own: found beside the method's. */
const inOwnWord = ({ lists, language }: SheetContext, list: Vocabulary, answer: string): string => {
  const labels = lists.rows.filter((row) => row.list === list.id).map(({ id, word }) => quote(labelIn(list, id, language) ?? word));
  return `IFERROR(INDEX(${lists.words(list)},MATCH(${answer},{${labels.join(";")}},0)),${answer})`;
};

/** An answer of several words with "; " between them in the plan's own words. */
const inOwnSeveral = (answer: string, words: readonly Renamed[]): string => {
  const replaced = words.reduce(
    (said, { label, own }) => `SUBSTITUTE(${said},${quote(`${between}${label};`)},${quote(between)}&${own}&";")`,
    `${quote(between)}&${answer}&";"`,
  );
  // The joints at both ends are taken off again.
  return `MID(${replaced},${(between.length + 1).toString()},LEN(${replaced})-${(between.length + 1).toString()})`;
};

/** Lists that stand one below the other as a function takes their weights: word and weight, and the id before them where words are called otherwise. */
export const weightsOf = (context: SheetContext, ...lists: readonly Vocabulary[]): string =>
  context.formulas === "kam" && lists.some((list) => renamed(context, list).length > 0)
    ? context.lists.weightsById(...lists)
    : context.lists.table(...lists);

/** Whether the function answers with words that the plan calls otherwise. */
export const answersOtherwise = (context: SheetContext, { answers = [] }: FunctionDefinition): boolean =>
  answers.some((list) => renamed(context, list).length > 0);

/** The answer of a call in the plan's own words. */
export const inOwnWords = (context: SheetContext, { answers = [], severalAnswers }: FunctionDefinition, call: string): string => {
  const changed = answers.filter((list) => renamed(context, list).length > 0);
  if (changed.length === 0) return call;
  if (severalAnswers === true)
    return inOwnSeveral(
      call,
      changed.flatMap((list) => renamed(context, list)),
    );
  return changed.reduce((answer, list) => inOwnWord(context, list, answer), call);
};
