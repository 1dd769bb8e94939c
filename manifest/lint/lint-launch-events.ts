import { SEND_MODES } from '../product';
import { compareHandlers } from './compare-handlers';
import { EVENTS, SENDING } from './known-names';
import { problem, repeated, type ManifestProblem } from './problem';
import { childrenNamed, named, type XmlElement } from './xml-tree';

/** `SoftBlock` here, `softBlock` in the unified manifest. */
const MODES = SEND_MODES.map((mode) => mode.charAt(0).toUpperCase() + mode.slice(1));

/** Whether each event has a handler that will be found, in a runtime that will be started. */
export function lintLaunchEvents(
  root: XmlElement,
  associated: readonly string[],
): readonly ManifestProblem[] {
  const events = named(root, 'LaunchEvent');
  const types = events.map(({ attributes }) => attributes['Type'] ?? '');
  const handlers = events.map(({ attributes }) => attributes['FunctionName'] ?? '');
  return [
    ...events.flatMap(lintEvent),
    ...repeated(types).map((type) => problem('event-twice', root.name, `"${type}" may appear once only.`)),
    ...compareHandlers(handlers, associated, root.name),
    ...named(root, 'Host').flatMap(lintRuntime),
  ];
}

function lintEvent({ attributes, path }: XmlElement): readonly ManifestProblem[] {
  const type = attributes['Type'] ?? '';
  const mode = attributes['SendMode'] ?? '';
  return [
    ...(Object.values(EVENTS).includes(type)
      ? []
      : [problem('event-unknown', path, `Outlook has no event "${type}".`)]),
    ...(SENDING.includes(type) && !MODES.includes(mode)
      ? [problem('send-mode', path, `"${mode}": say one of ${MODES.join(', ')}.`)]
      : []),
  ];
}

/** The events' page must be the page of a runtime that also names the script for classic Outlook. */
function lintRuntime(host: XmlElement): readonly ManifestProblem[] {
  const runtimes = named(host, 'Runtime');
  return named(host, 'ExtensionPoint')
    .filter((point) => childrenNamed(point, 'LaunchEvents').length > 0)
    .flatMap((point) => {
      const [source] = childrenNamed(point, 'SourceLocation');
      const page = source?.attributes['resid'];
      const runtime = runtimes.find(({ attributes }) => attributes['resid'] === page);
      if (runtime === undefined)
        return [problem('launch-source', point.path, `No runtime has the page "${page ?? ''}".`)];
      return childrenNamed(runtime, 'Override').some(({ attributes }) => attributes['type'] === 'javascript')
        ? []
        : [problem('script-missing', runtime.path, 'The runtime names no script for classic Outlook.')];
    });
}
