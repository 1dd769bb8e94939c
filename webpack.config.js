/**
 * Three builds, chosen with `--config-name`:
 *   product    dist/            what an authority hosts: on-send check, task pane, tab, icons, manifests, zip
 *   workbench  lib/workbench/   the local page that plays Outlook; never part of dist/
 *   cli        lib/             the command line and the library
 *
 * `--env origin=https://…`   address the files will be hosted at (manifests need it; path allowed)
 * `--env officeJs=https://…` office.js of another cloud (docs/deploy.md)
 * `--env policy=streng`      policy pack compiled in, a folder under policies/
 * `--env sendMode=softBlock` promptUser | softBlock | block
 */
const { readdirSync } = require('node:fs');
const path = require('node:path');

// TypeScript in this file's own requires: the manifest builder and the policy reader exist once, as .ts.
require('tsx/cjs');

const CopyPlugin = require('copy-webpack-plugin');
const { EsbuildPlugin } = require('esbuild-loader');
const HtmlPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const webpack = require('webpack');
const { readBuildOptions } = require('./scripts/webpack/build-options.ts');
const { ExecutablePlugin } = require('./scripts/webpack/executable-plugin.js');
const { LateImportsPlugin } = require('./scripts/webpack/late-imports-plugin.js');
const { LicencesPlugin } = require('./scripts/webpack/licences-plugin.js');
const { ManifestPlugin } = require('./scripts/webpack/manifest-plugin.js');
const { UnusedTokensPlugin } = require('./scripts/webpack/unused-tokens-plugin.js');

const at = (...parts) => path.resolve(__dirname, ...parts);

/** Classic Outlook runs the on-send file in a bare engine; builds before 2403 know ES2016 at most. */
const BARE = 'es2016';
/** Every browser an Outlook or Teams of 2024 brings along, Safari 16 included. */
const BROWSER = 'es2021';
const NODE = 'node20';
const ON_SEND = /^onsend\.js$/;
/** The pane's files with the check; the page waits for them. */
const PANE_CHECK = /^assets\/(compose|names)\./;

/** Rooms without effects when loaded: what nobody imports is dropped, also through an index. */
const PURE =
  /[\\/]src[\\/](message|data|engine|anatomy|attachments|policy|check|declines|fixes|search|texts|ui)[\\/]/;

/** Strips types and lowers the syntax to `target`; `where` narrows the rule. */
const typescript = (target, where = {}) => ({
  ...where,
  test: /\.tsx?$/,
  loader: 'esbuild-loader',
  // Fields of classes by assignment: as `defineProperty` each costs a call and sixty bytes.
  options: { target, jsx: 'automatic', tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } } },
});

/**
 * terser makes the on-send file smaller than esbuild does, compressed too: it drops what nobody uses inside the one
 * function that the file is, and its names repeat more. ASCII: no server needs to name the charset of a file that Outlook
 * loads bare. Arrows are safe: nothing in the file is a constructor but its classes.
 */
const onSendMinimizer = () =>
  new MinimizerPlugin({
    include: ON_SEND,
    extractComments: false,
    minify: [
      { implementation: checkSyntax('lowerSyntax'), options: { target: BARE } },
      {
        implementation: MinimizerPlugin.terserMinify,
        options: {
          ecma: 2016,
          module: false,
          compress: { passes: 3, hoist_funs: true, keep_fargs: false, unsafe_arrows: true },
          format: { ascii_only: true, comments: false },
        },
      },
      { implementation: checkSyntax('groupTexts') },
    ],
  });
const checkSyntax = (name) => ({ path: at('scripts/webpack/check-syntax.js'), export: name });

const PAGES = {
  ecma: 2021,
  compress: { passes: 2, hoist_funs: true, keep_fargs: false },
  format: { comments: false },
};
/** As in the on-send file: nothing of it is a constructor but its classes. */
const PANE_CHECK_COMPRESS = { ...PAGES.compress, passes: 3, unsafe_arrows: true };

/** The same lists as in the on-send file, laid out the same way. */
const paneCheckMinimizer = () =>
  new MinimizerPlugin({
    include: PANE_CHECK,
    extractComments: false,
    minify: [
      { implementation: checkSyntax('lowerSyntax'), options: { target: BROWSER } },
      {
        implementation: MinimizerPlugin.terserMinify,
        options: { ...PAGES, compress: PANE_CHECK_COMPRESS },
      },
      { implementation: checkSyntax('groupTexts') },
    ],
  });

/** The pages as well: a twelfth smaller than from esbuild, for some seconds more, and people wait for these files. */
const pagesMinimizer = () =>
  new MinimizerPlugin({
    exclude: [ON_SEND, PANE_CHECK],
    extractComments: false,
    minify: MinimizerPlugin.terserMinify,
    minimizerOptions: PAGES,
  });

/** What all three builds share. */
function base(name, options) {
  const pack = at('policies', options.policy, 'policy.yaml');
  return {
    name,
    mode: 'production',
    context: __dirname,
    devtool: false,
    // Shared by all origins: addresses go into pages and manifests only, which are written anew each time.
    cache: {
      type: 'filesystem',
      name,
      buildDependencies: {
        config: [
          at('webpack.config.js'),
          ...readdirSync(at('scripts/webpack')).map((file) => at('scripts/webpack', file)),
        ],
      },
    },
    resolve: {
      extensions: ['.ts', '.tsx', '.js', '.json'],
      // `import { policy } from 'umschlag-policy'`: the pack as data, checked when it is built. So is its content.
      alias: {
        'umschlag-policy$': pack,
        'umschlag-policy/check$': `${pack}?check`,
        'umschlag-policy/send$': `${pack}?send`,
        'umschlag-content$': `${pack}?content`,
        'umschlag-content/de$': `${pack}?content=de`,
        'umschlag-content/en$': `${pack}?content=en`,
        'umschlag-declines$': `${pack}?declines`,
      },
    },
    performance: { hints: false },
    stats: { preset: 'errors-warnings', errorDetails: false },
  };
}

const PACK = /[\\/]policies[\\/][^\\/]+[\\/]policy\.yaml$/;
const CONTENT = /^\?content\b/;
const DECLINES = /^\?declines$/;
const packRules = [
  {
    test: PACK,
    resourceQuery: { not: [CONTENT, DECLINES] },
    type: 'javascript/auto',
    loader: at('scripts/webpack/policy-loader.js'),
  },
  {
    test: PACK,
    resourceQuery: CONTENT,
    type: 'javascript/auto',
    loader: at('scripts/webpack/content-loader.js'),
  },
  {
    test: PACK,
    resourceQuery: DECLINES,
    type: 'javascript/auto',
    loader: at('scripts/webpack/declines-loader.js'),
  },
];
/** Tables of nothing but words. The loader runs before esbuild's, whose rule stands first. */
const WORD_LISTS =
  /[\\/]src[\\/](data[\\/](area-codes|document-labels|given-names|link-breadth|name-words|other-number-labels|password-words|role-mailboxes|statement-signals|street-words|surnames|vehicle-districts|vehicle-words|word-fields)|texts[\\/](de|en)[\\/]phrases)\.ts$/;
const wordListsRule = { test: WORD_LISTS, loader: at('scripts/webpack/word-lists-loader.js') };
const sendServicesRule = {
  test: /[\\/]src[\\/]data[\\/]link-services\.ts$/,
  issuerLayer: 'bare',
  loader: at('scripts/webpack/send-services-loader.js'),
};
/** The pane while a message is written: the check is one piece, and what changes the message takes from it what it needs. */
const composeMode = at('src/apps/taskpane/compose-mode.tsx');
const lateImports = {
  root: composeMode,
  late: /[\\/]src[\\/](fixes[\\/](?!index|drop-history)|apps[\\/]taskpane[\\/](change-|plan-|pane-actions|mask-samples|FixPreview)|hosts[\\/]outlook[\\/](remove-attachment|write-))/,
  early:
    /[\\/]src[\\/](engine|check|hosts[\\/]outlook[\\/](justification-store|mail-headers|read-body|read-message|read-recipients)|ui[\\/]format-detector|apps[\\/]taskpane[\\/](available-remedies|pane-memory|same-message|undo-step))$/,
};
/** Reading and writing never happen in one pane: each has the check to itself, in one piece. */
const readingRule = {
  test: /[\\/]src[\\/](anatomy|check|data|declines|engine|policy)[\\/]/,
  issuer: /[\\/]taskpane[\\/]reading[\\/]/,
  layer: 'reading',
};
/** What Fluent's icons are made with; ours does less. */
const FLUENT_ICONS = /utils[\\/]createFluentIcon(\.js)?$/;
const pureRule = { test: PURE, sideEffects: false };
/** Below the TypeScript rules: what stands last runs first. */
const stylesRules = [
  { test: /[.-]styles\.ts$/, loader: at('scripts/webpack/styles-loader.js') },
  { test: /[\\/]@fluentui[\\/].*\.styles\.js$/, loader: at('scripts/webpack/tokens-loader.js') },
];

/** The only HTML file of an app's folder. */
function templateOf(folder) {
  const html = readdirSync(at(folder)).find((file) => file.endsWith('.html'));
  if (html === undefined) throw new Error(`${folder}: the HTML page is missing`);
  return at(folder, html);
}

const page = (folder, filename, chunks, options) =>
  new HtmlPlugin({
    template: templateOf(folder),
    filename,
    chunks,
    inject: chunks.length === 0 ? false : 'head',
    scriptLoading: 'defer',
    templateParameters: { officeJs: options.officeJs },
    minify: false,
  });

function product(options) {
  return {
    ...base('product', options),
    target: ['web', 'es2016'],
    entry: {
      onsend: { import: at('src/apps/on-send/index.ts'), filename: 'onsend.js', layer: 'bare' },
      taskpane: at('src/apps/taskpane/index.tsx'),
      tab: at('src/apps/teams-tab/index.tsx'),
    },
    output: {
      path: at('dist'),
      clean: true,
      filename: 'assets/[name].[contenthash:12].js',
      chunkFilename: 'assets/[name].[contenthash:12].js',
      // Relative: the same files work under any origin and path. `auto` would ask `document` where it is.
      publicPath: '',
    },
    module: {
      parser: { javascript: { exportsPresence: 'error' } },
      // The layer keeps the on-send file's modules apart from the pages' copies of the same modules.
      rules: [
        typescript(BROWSER, { issuerLayer: 'bare' }),
        typescript(BROWSER, { issuerLayer: { not: ['bare'] } }),
        ...packRules,
        wordListsRule,
        sendServicesRule,
        pureRule,
        // Its exports must stay its own, see lateImports.
        { test: composeMode, sideEffects: true },
        readingRule,
        ...stylesRules,
      ],
    },
    optimization: {
      // The on-send file must be whole: no runtime chunk, and nothing of it in a chunk shared with the pages.
      runtimeChunk: false,
      splitChunks: {
        cacheGroups: {
          default: false,
          defaultVendors: false,
          // Beside code, names and weights cost a kilobyte more: gzip has one table of signs for both.
          names: {
            name: 'names',
            test: /[\\/]src[\\/]data[\\/](given-names|name-weights|surnames)\.ts$/,
            chunks: (chunk) => chunk.name === 'compose',
            enforce: true,
          },
          // React, Fluent and what both pages need: one file, cached across both.
          ui: {
            name: 'ui',
            chunks: (chunk) => chunk.name === 'taskpane' || chunk.name === 'tab',
            minChunks: 2,
          },
        },
      },
      minimizer: [onSendMinimizer(), paneCheckMinimizer(), pagesMinimizer()],
    },
    plugins: [
      page('src/apps/on-send', 'onsend.html', [], options),
      page('src/apps/taskpane', 'taskpane.html', ['taskpane'], options),
      page('src/apps/teams-tab', 'tab.html', ['tab'], options),
      new CopyPlugin({ patterns: [{ from: at('assets/icons'), to: 'icons' }] }),
      new webpack.NormalModuleReplacementPlugin(FLUENT_ICONS, at('src/ui/PlainIcon/create-plain-icon.tsx')),
      new LateImportsPlugin(lateImports),
      new UnusedTokensPlugin(),
      new LicencesPlugin('licences.txt'),
      new ManifestPlugin(options),
    ],
    experiments: { layers: true },
  };
}

function workbench(options) {
  return {
    ...base('workbench', options),
    target: ['web', 'es2021'],
    entry: {
      workbench: at('src/workbench/page/index.tsx'),
      teams: at('src/workbench/teams-page/index.tsx'),
    },
    output: {
      path: at('lib/workbench'),
      clean: true,
      filename: '[name].[contenthash:12].js',
      publicPath: '',
    },
    module: { rules: [typescript(BROWSER), ...packRules, pureRule] },
    optimization: {
      splitChunks: false,
      minimizer: [new EsbuildPlugin({ target: BROWSER, legalComments: 'none' })],
    },
    plugins: [
      page('src/workbench/page', 'index.html', ['workbench'], options),
      page('src/workbench/teams-page', 'teams.html', ['teams'], options),
    ],
  };
}

function cli(options) {
  return {
    ...base('cli', options),
    target: NODE,
    entry: {
      umschlag: at('src/apps/cli/main.ts'),
      index: at('src/apps/cli/index.ts'),
    },
    output: { path: at('lib'), filename: '[name].js', library: { type: 'commonjs2' } },
    // The command finds the policies/ folder beside lib/ by where it really lies.
    node: { __dirname: false, __filename: false },
    externals: { yaml: 'commonjs yaml', 'postal-mime': 'commonjs postal-mime' },
    module: { rules: [typescript(NODE), ...packRules, pureRule] },
    // Readable in a stack trace; nobody waits for these bytes.
    optimization: { minimize: false, splitChunks: false },
    plugins: [
      new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, include: /^umschlag\.js$/ }),
      new ExecutablePlugin('umschlag.js'),
    ],
  };
}

const builds = { product, workbench, cli };

/** Only the configurations asked for are made: the others' templates need not exist. */
module.exports = (env = {}, argv = {}) => {
  const options = readBuildOptions(env);
  const wanted = argv.configName ?? Object.keys(builds);
  return Object.keys(builds)
    .filter((name) => wanted.includes(name))
    .map((name) => builds[name](options));
};
