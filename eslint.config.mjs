import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** A file imports from its own floor and below, never up (docs/architecture.md). */
const FLOORS = [
  ['message', 'data'],
  ['engine', 'anatomy'],
  ['attachments', 'policy'],
  ['check', 'declines', 'fixes', 'texts'],
  ['hosts', 'search', 'ui'],
  ['apps', 'workbench'],
];

const floorRules = FLOORS.flatMap((rooms, floor) => {
  const above = FLOORS.slice(floor + 1).flat();
  if (above.length === 0) return [];
  return [
    {
      files: rooms.map((room) => `src/${room}/**/*.{ts,tsx}`),
      rules: {
        'no-restricted-imports': [
          'error',
          {
            patterns: [
              {
                regex: `(^|/)\\.\\./(${above.join('|')})(/|$)`,
                message: `Floor ${floor} must not reach up. See docs/architecture.md.`,
              },
            ],
          },
        ],
      },
    },
  ];
});

export default tseslint.config(
  { ignores: ['node_modules', 'dist', 'lib', 'coverage', 'bench/node_modules', '.cache'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      // Numbers in template strings read well and cannot surprise.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  // Tables: a row for each entry, nothing to take apart.
  { files: ['src/data/**', 'src/texts/*/detectors.ts'], rules: { 'max-lines': 'off' } },
  {
    // A `declare module` cannot import its types in any other way.
    files: ['**/*.d.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }] },
  },
  // German is the base language: its inferred shape is the type of all others.
  { files: ['src/texts/de/**'], rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' } },
  { files: ['src/**/*.tsx'], ...reactHooks.configs.flat['recommended-latest'] },
  ...floorRules,
  {
    files: ['src/{message,data,engine,anatomy,policy,check,declines,fixes,texts}/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        'Office',
        'microsoftTeams',
        'window',
        'document',
        'URL',
        'process',
        'fetch',
        'setTimeout',
      ],
    },
  },
  {
    files: ['src/{ui,search,hosts/teams,hosts/eml,hosts/files,apps/cli,apps/taskpane,apps/teams-tab}/**'],
    rules: { 'no-restricted-globals': ['error', 'Office', 'microsoftTeams'] },
  },
  { files: ['test/**', 'bench/**', 'scripts/**'], rules: { 'max-lines': 'off', 'no-console': 'off' } },
  {
    // Configuration and small scripts in plain JavaScript.
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: {
        console: 'readonly',
        process: 'readonly',
        module: 'writable',
        require: 'readonly',
        __dirname: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
      },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
