/**
 * Who reports to whom, as a tree: from the names in "Reports to".
 *
 * Cases: nobody above – stands at the top; a superior who is not in the plan – stands at the top as a name without a row, with everybody
 * below; a circle – is cut at its first person in the order of the sheet, who then stands at the top and is marked. Names are compared as
 * people do. Nobody is lost and nobody stands twice.
 */
import type { PersonView } from "./people";
import { isSamePerson } from "./samePerson";

export interface Post {
  /** Unique in the chart. */
  readonly key: string;
  readonly name: string;
  /** Null for a superior who is not in the plan. */
  readonly person: PersonView | null;
  /** Named as the superior of somebody above: a circle was cut here. */
  readonly circular: boolean;
  readonly reports: readonly Post[];
}

/** One line of the chart. */
export interface ChartLine {
  readonly post: Post;
  readonly depth: number;
  /** Index of the superior's line; null at the top. */
  readonly above: number | null;
  /** For each level below the top, down to this line's own: does somebody of the same superior follow? */
  readonly continues: readonly boolean[];
}

type Superior =
  { readonly kind: "none" } | { readonly kind: "person"; readonly row: number } | { readonly kind: "outside"; readonly name: string };

const superiorOf = (person: PersonView, people: readonly PersonView[]): Superior => {
  const name = person.reportsTo?.trim() ?? "";
  if (name === "") return { kind: "none" };
  const found = people.find((other) => isSamePerson(other.name, name));
  return found ? { kind: "person", row: found.row } : { kind: "outside", name };
};

/** Does the way up from here come back? Then whoever comes first in the sheet is the place to cut. */
const cutsCircle = (row: number, superiors: ReadonlyMap<number, Superior>): boolean => {
  const way: number[] = [];
  for (let at: number | null = row; at !== null && !way.includes(at);) {
    way.push(at);
    const up: Superior | undefined = superiors.get(at);
    at = up?.kind === "person" ? up.row : null;
    if (at === row) return Math.min(...way) === row;
  }
  return false;
};

/** The people as trees, in the order of the sheet. */
export const postsOf = (all: readonly PersonView[]): readonly Post[] => {
  const people = [...all].sort((a, b) => a.row - b.row);
  const superiors = new Map(people.map((person) => [person.row, superiorOf(person, people)] as const));
  const cut = new Set(people.filter(({ row }) => cutsCircle(row, superiors)).map(({ row }) => row));
  const post = (person: PersonView): Post => ({
    key: `row${person.row.toString()}`,
    name: person.name,
    person,
    circular: cut.has(person.row),
    reports: people
      .filter((other) => {
        const up = superiors.get(other.row);
        return up?.kind === "person" && up.row === person.row && !cut.has(other.row);
      })
      .map(post),
  });
  const outside: { name: string; reports: PersonView[] }[] = [];
  const top: PersonView[] = [];
  for (const person of people) {
    const up = superiors.get(person.row);
    if (up?.kind === "outside") {
      const known = outside.find(({ name }) => isSamePerson(name, up.name));
      if (known) known.reports.push(person);
      else outside.push({ name: up.name, reports: [person] });
    } else if (up?.kind !== "person" || cut.has(person.row)) top.push(person);
  }
  return [
    ...outside.map(({ name, reports }) => ({ key: `outside${name}`, name, person: null, circular: false, reports: reports.map(post) })),
    ...top.map(post),
  ];
};

/** The lines of the chart from top to bottom; whoever has nobody above or below comes last. */
export const chartLines = (posts: readonly Post[]): readonly ChartLine[] => {
  const ordered = [...posts.filter(({ reports }) => reports.length > 0), ...posts.filter(({ reports }) => reports.length === 0)];
  const lines: ChartLine[] = [];
  const put = (post: Post, depth: number, above: number | null, continues: readonly boolean[]): void => {
    const own = lines.push({ post, depth, above, continues }) - 1;
    post.reports.forEach((report, index) => put(report, depth + 1, own, [...continues, index < post.reports.length - 1]));
  };
  for (const post of ordered) put(post, 0, null, []);
  return lines;
};
