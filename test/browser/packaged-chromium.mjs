// Prints where the Chromium of the dev dependency lies once it is unpacked. A script of its own: the package is an ES
// module, and jest runs CommonJS.
import chromium from '@sparticuz/chromium';

process.stdout.write(await chromium.executablePath());
