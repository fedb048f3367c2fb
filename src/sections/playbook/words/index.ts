/** All entries of the playbook, theme by theme. Loaded with the view, never before. */
import { answers } from "./answers";
import { themeIds, type Entry } from "./entry";
import { manners } from "./manners";
import { methods } from "./methods";
import { moments } from "./moments";
import { priceClosings } from "./priceClosings";
import { signals } from "./signals";
import { talking } from "./talking";

const all: readonly Entry[] = [...methods, ...answers, ...priceClosings, ...signals, ...moments, ...talking, ...manners];

export const entries: readonly Entry[] = themeIds.flatMap((theme) => all.filter((entry) => entry.theme === theme));
