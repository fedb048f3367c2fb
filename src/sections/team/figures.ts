/** Fit of a manager to the type, and load against the others of the type (chapters 1.4 and 11). */
import { numbersOf, type Settings } from "../../plan/settings";
import { nameKey, withoutNoise } from "../../plan/wording";
import { groupsByManager, type Group } from "../accounts/figures";
import type { ListedAccount } from "../accounts/table";
import { wantedCompetence } from "./settings";
import type { Manager } from "./table";

export type CompetenceId = "skills" | "mind" | "attitude";

export const competenceIds: readonly CompetenceId[] = ["skills", "mind", "attitude"];

export interface Competence {
  readonly id: CompetenceId;
  /** Both 1–5. */
  readonly has: number;
  readonly wanted: number;
}

/** The competences that are known, with what the manager's type is wanted to have; none while the type is not known. */
const competencesOf = (manager: Manager, settings: Settings): readonly Competence[] => {
  const wanted: Readonly<Record<string, number>> = numbersOf(wantedCompetence, settings);
  return competenceIds.flatMap((id) => {
    const [has, level] = [manager[id], wanted[`${manager.type ?? ""}-${id}`]];
    return has === null || level === undefined ? [] : [{ id, has, wanted: level }];
  });
};

/** 0–1: mean over the known competences of what is there by what is wanted, more than wanted counting as all; null while none is known. */
export const fitOf = (manager: Manager, settings: Settings): number | null => {
  const known = competencesOf(manager, settings);
  const reached = ({ has, wanted }: Competence): number => (wanted <= has ? 1 : has / wanted);
  return known.length === 0 ? null : known.reduce((sum, one) => sum + reached(one), 0) / known.length;
};

/** The competence that lacks most, or null where none does. */
export const weakest = (manager: Manager, settings: Settings): Competence | null =>
  [...competencesOf(manager, settings)]
    .filter(({ has, wanted }) => has < wanted)
    .sort((left, right) => left.has / left.wanted - right.has / right.wanted)[0] ?? null;

export interface Workload {
  readonly manager: Manager;
  readonly group: Group;
  /** Load by the mean of the managers of the same type, less 1; null while nobody of them has a visit. */
  readonly against: number | null;
}

const idle: Group = { accounts: 0, visits: 0, revenue: 0, profit: 0 };

/** What each manager has to do, row by row. */
export const workloadsOf = (team: readonly Manager[], accounts: readonly ListedAccount[], settings: Settings): readonly Workload[] => {
  const groups = groupsByManager(accounts, settings);
  const own = team.map((manager) => ({ manager, group: groups.get(nameKey(manager.manager)) ?? idle }));
  return own.map(({ manager, group }) => {
    const same = own.filter((other) => other.manager.type === manager.type);
    const mean = same.reduce((sum, other) => sum + other.group.visits, 0) / same.length;
    return { manager, group, against: mean === 0 ? null : withoutNoise(group.visits / mean - 1) };
  });
};
