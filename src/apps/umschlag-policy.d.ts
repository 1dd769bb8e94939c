/** The policy pack chosen with `--env policy=…`, checked and compiled in when the app is built (webpack.config.js). */
declare module 'umschlag-policy' {
  export const policy: import('../policy').Policy;
  /** SHA-256 over all files of the pack, 64 hexadecimal digits (hosts/files/hash-pack.ts). */
  export const packHash: string;
}

/** The same for the on-send file: titles, reasons, channels and contact data, which it never says, are empty. */
declare module 'umschlag-policy/send' {
  export const policy: import('../policy').Policy;
}

/** The same for the pane's check: reasons, channels, ways and contacts, which open later, are empty. */
declare module 'umschlag-policy/check' {
  export const policy: import('../policy').Policy;
  export const packHash: string;
}
