/** Totals that the format knows by name, with the first argument of SUBTOTAL that they stand for. */
export const totalsFunctions: Readonly<Record<string, number>> = {
  average: 101,
  countNums: 102,
  count: 103,
  max: 104,
  min: 105,
  stdDev: 107,
  sum: 109,
  var: 110,
};
