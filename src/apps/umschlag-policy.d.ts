/** The policy pack chosen with `--env policy=…`, checked and compiled in when the app is built (webpack.config.js). */
declare module 'umschlag-policy' {
  export const policy: import('../policy').Policy;
}
