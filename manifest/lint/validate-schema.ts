import { readFileSync } from 'node:fs';
import type { ErrorObject, ValidateFunction } from 'ajv';
import Ajv from 'ajv-draft-04';
import { isObject } from './json-walk';
import { problem, type ManifestProblem } from './problem';

const KNOWN =
  /^https:\/\/developer\.microsoft\.com\/json-schemas\/teams\/(v\d+\.\d+)\/(MicrosoftTeams[.A-Za-z]*\.json)$/;

/** Compiling takes a quarter of a second. */
const compiled = new Map<string, ValidateFunction>();

/** What the schema a file names says of it. Offline: the schemas lie in `@microsoft/app-manifest`. */
export function validateSchema(file: unknown): readonly ManifestProblem[] {
  const schema = isObject(file) ? file['$schema'] : undefined;
  const [, version, name] = KNOWN.exec(typeof schema === 'string' ? schema : '') ?? [];
  if (version === undefined || name === undefined)
    return [problem('schema-missing', '/$schema', 'The file names no schema of Microsoft Teams.')];
  const validate = validatorFor(`@microsoft/app-manifest/build/json-schemas/teams/${version}/${name}`);
  if (validate === null) return [problem('schema-missing', '/$schema', `There is no schema ${version}.`)];
  return validate(file) ? [] : (validate.errors ?? []).map(toProblem);
}

function validatorFor(module: string): ValidateFunction | null {
  const known = compiled.get(module);
  if (known !== undefined) return known;
  let file: string;
  try {
    file = require.resolve(module);
  } catch {
    return null;
  }
  // A pattern of the localization schema is no valid Unicode regular expression. The one format there is says less
  // of an address than our own rules.
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false, validateFormats: false });
  const validate = ajv.compile(JSON.parse(readFileSync(file, 'utf8')) as object);
  compiled.set(module, validate);
  return validate;
}

const toProblem = ({ instancePath, message, params }: ErrorObject): ManifestProblem =>
  problem('schema', instancePath, `${message ?? 'does not fit'} ${JSON.stringify(params)}`);
