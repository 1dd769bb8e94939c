/** One line of the table; `met` is null where there is no budget or nothing was measured. */
export interface Row {
  readonly what: string;
  readonly figure: string;
  readonly budget: string;
  readonly met: boolean | null;
}
