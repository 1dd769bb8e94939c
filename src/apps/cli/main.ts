import { languageOf } from '../../texts';
import { run } from './run';

// The one place that touches the process. It ends by itself, with `exitCode`: what is still in a pipe is written first.
const { LC_ALL, LC_MESSAGES, LANG } = process.env;
// `en_GB.UTF-8` of the system is `en-GB` elsewhere.
const locale = (LC_ALL ?? LC_MESSAGES ?? LANG ?? '').replace('_', '-');
// `| head` closes stderr as well where both go to one pipe; there is nobody left to tell.
process.stderr.on('error', () => undefined);
void run(process.argv.slice(2), process, { language: languageOf(locale) }).then((code) => {
  process.exitCode = code;
});
