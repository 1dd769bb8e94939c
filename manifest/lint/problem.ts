/** Everything the manifest lint can say. One code, one rule, one test. */
export type ManifestProblemCode =
  // Both manifests
  | 'version-shape'
  | 'permission-unknown'
  | 'event-unknown'
  | 'event-twice'
  | 'send-mode'
  | 'handler-not-associated'
  | 'handler-not-declared'
  | 'button-missing'
  | 'id-twice'
  | 'url-not-https'
  | 'icon-size-missing'
  | 'script-missing'
  // Unified manifest
  | 'schema-missing'
  | 'schema'
  | 'action-unknown'
  | 'tab-name-missing'
  | 'tab-address-missing'
  | 'domain-shape'
  | 'domain-missing'
  | 'language-key-unknown'
  // Its package
  | 'file-missing'
  | 'icon-pixels'
  // Add-in-only manifest
  | 'not-well-formed'
  | 'element-order'
  | 'overrides-not-nested'
  | 'requirement-too-high'
  | 'resid-unknown'
  | 'launch-source'
  | 'id-too-long'
  | 'string-too-long'
  // Between the two
  | 'same-id'
  | 'same-name'
  | 'hide-unknown';

/** One thing to repair. `path` says where: a JSON pointer, or element names from the root. */
export interface ManifestProblem {
  readonly code: ManifestProblemCode;
  readonly path: string;
  readonly message: string;
}

export function problem(code: ManifestProblemCode, path: string, message: string): ManifestProblem {
  return { code, path, message };
}

/** One line to read. */
export const formatProblem = ({ code, path, message }: ManifestProblem): string =>
  `${path || '/'}: ${message} [${code}]`;

/** Values that appear more than once. */
export const repeated = (values: readonly string[]): readonly string[] => [
  ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
];
