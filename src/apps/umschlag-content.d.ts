/** Questions, checklists and changes of the pack chosen with `--env policy=…`, checked and compiled in (webpack.config.js). */
declare module 'umschlag-content' {
  export const content: import('../policy').PolicyContent;
}

/** One language alone, so that a page can load the other only when somebody asks for it. */
declare module 'umschlag-content/de' {
  export const content: import('../policy').LanguageContent;
}

declare module 'umschlag-content/en' {
  export const content: import('../policy').LanguageContent;
}
