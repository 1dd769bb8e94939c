/** One line of the table; `met` is null where there is no budget or nothing was measured. */
export interface Row {
  readonly what: string;
  readonly figure: string;
  readonly budget: string;
  readonly met: boolean | null;
}

/** Printed as soon as it is known: the long runs take minutes. */
export function printRow({ what, figure, budget, met }: Row): void {
  const judged = met === null ? '' : met ? 'ok' : 'MISSED';
  console.log([what.padEnd(44), figure.padEnd(46), budget.padEnd(9), judged].join('  ').trimEnd());
}
