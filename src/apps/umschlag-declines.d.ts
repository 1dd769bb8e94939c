/** The letters of the pack chosen with `--env policy=…`, checked and compiled in (webpack.config.js). Null: it has none. */
declare module 'umschlag-declines' {
  export const declines: import('../policy').DeclineContent | null;
}
