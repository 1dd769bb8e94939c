import { createContext, runInContext, type Context } from 'node:vm';

/** What the host gives besides the language itself: nothing else exists in classic Outlook's engine. */
export interface BareGlobals {
  readonly Office: unknown;
  /** An engine may be without timers, too. */
  readonly setTimeout?: typeof setTimeout;
  readonly clearTimeout?: typeof clearTimeout;
}

export interface BareEngine {
  run(code: string): void;
  /** Sources and flags of all patterns that were put together at run time. */
  readonly patterns: readonly { readonly source: string; readonly flags: string }[];
  /** Names of console methods that were called. */
  readonly consoleCalls: readonly string[];
}

/** Parts of newer languages that Node brings along and an engine of ES2019 does not. */
const TOO_NEW = [
  'Intl',
  'WebAssembly',
  'SharedArrayBuffer',
  'Atomics',
  'BigInt',
  'BigInt64Array',
  'BigUint64Array',
  'WeakRef',
  'FinalizationRegistry',
  'AggregateError',
  'globalThis',
  'Promise.allSettled',
  'Promise.any',
  'Object.hasOwn',
  'String.prototype.at',
  'String.prototype.matchAll',
  'String.prototype.replaceAll',
  'Array.prototype.at',
  'Array.prototype.findLast',
  'Array.prototype.findLastIndex',
];

/**
 * A JavaScript engine with nothing around it: no DOM, no Node, no `URL`, no `Intl`, as classic Outlook on Windows
 * runs the send handler.
 *
 * @param missing Further names to take away, for engines that are broken rather than bare.
 */
export function createBareEngine(globals: BareGlobals, missing: readonly string[] = []): BareEngine {
  const patterns: { source: string; flags: string }[] = [];
  const consoleCalls: string[] = [];
  const context: Context = createContext({
    ...globals,
    console: new Proxy(
      {},
      {
        get: (_, method) => () => {
          consoleCalls.push(String(method));
        },
      },
    ),
    recordPattern: (source: unknown, flags: unknown) => {
      patterns.push({ source: String(source), flags: String(flags) });
    },
  });
  runInContext(
    `(function (record) {
      delete this.recordPattern;
      RegExp = new Proxy(RegExp, {
        construct: function (target, args) {
          record(args[0] instanceof target ? args[0].source : args[0], args[1] || '');
          return Reflect.construct(target, args);
        }
      });
      ${[...TOO_NEW, ...missing].map((name) => `delete ${name.includes('.') ? name : `this.${name}`};`).join('\n')}
    }).call(this, recordPattern);`,
    context,
  );
  return {
    run: (code) => {
      runInContext(code, context, { filename: 'onsend.js' });
    },
    patterns,
    consoleCalls,
  };
}
