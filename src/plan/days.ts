/** Calendar days between Excel serials, whatever the time of day. */
export const daysBetween = (from: number, to: number): number => Math.floor(to) - Math.floor(from);
