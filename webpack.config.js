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
      { implementation: onSendSyntax('lowerSyntax'), options: { target: BARE } },
      {
        implementation: MinimizerPlugin.terserMinify,
        options: {
          ecma: 2016,
          module: false,
          compress: { passes: 3, hoist_funs: true, keep_fargs: false, unsafe_arrows: true },
          format: { ascii_only: true, comments: false },
        },
      },
      { implementation: onSendSyntax('groupTexts') },
    ],
  });
const onSendSyntax = (name) => ({ path: at('scripts/webpack/on-send-syntax.js'), export: name });

/** The pages as well: a twelfth smaller than from esbuild, for some seconds more, and people wait for these files. */
const pagesMinimizer = () =>
  new MinimizerPlugin({
    exclude: ON_SEND,
    extractComments: false,
    minify: MinimizerPlugin.terserMinify,
    minimizerOptions: {
      ecma: 2021,
      compress: { passes: 2, hoist_funs: true, keep_fargs: false },
      format: { comments: false },
    },
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
      // The layer keeps the on-send file's modules apart from the pages' copies of the same modules.
      rules: [
        typescript(BROWSER, { issuerLayer: 'bare' }),
        typescript(BROWSER, { issuerLayer: { not: ['bare'] } }),
        ...packRules,
        wordListsRule,
        sendServicesRule,
        pureRule,
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
          // React, Fluent and what both pages need: one file, cached across both.
          ui: {
            name: 'ui',
            chunks: (chunk) => chunk.name === 'taskpane' || chunk.name === 'tab',
            minChunks: 2,
          },
        },
      },
      minimizer: [onSendMinimizer(), pagesMinimizer()],
    },
    plugins: [
      page('src/apps/on-send', 'onsend.html', [], options),
      page('src/apps/taskpane', 'taskpane.html', ['taskpane'], options),
      page('src/apps/teams-tab', 'tab.html', ['tab'], options),
      new CopyPlugin({ patterns: [{ from: at('assets/icons'), to: 'icons' }] }),
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
