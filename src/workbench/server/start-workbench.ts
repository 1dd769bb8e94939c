import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { dirname, join, normalize } from 'node:path';
import sirv from 'sirv';
import { workbenchHeaders } from './hosting-headers';
import { HOST_TRUST_PATH, OFFICE_JS_PATH, STANDIN_PATH, withLocalOfficeJs } from './local-office-js';

export type WorkbenchErrorCode = 'not-built' | 'no-port';

/** The workbench cannot start; the message says what to do. */
export class WorkbenchError extends Error {
  override readonly name = 'WorkbenchError';
  constructor(
    readonly code: WorkbenchErrorCode,
    message: string,
  ) {
    super(message);
  }
}

export interface WorkbenchOptions {
  /** First port to try; the following ones are tried when it is taken. 0 takes whichever is free. */
  readonly port?: number;
  /** The production build, as `npm run build` writes it. */
  readonly dist?: string;
  /** The built page of the workbench. */
  readonly page?: string;
}

export interface Workbench {
  /** Address of the page, without a slash at its end. */
  readonly url: string;
  /** The port was taken and another one was used. */
  readonly moved: boolean;
  close(): Promise<void>;
}

const ROOT = join(__dirname, '../../..');
const FILES = join(__dirname, 'files');
const ADDIN_PATH = '/addin/';
const PORTS_TRIED = 20;
/** The page shows mail from anywhere: no script in it runs, and no picture in it is fetched. */
const PAGE_POLICY =
  "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'none'; form-action 'none'";

/**
 * Serves the workbench page at `/`, the production build at `/addin/` with the headers a server should send, and
 * office.js from npm. Only this machine can reach it.
 * @throws {WorkbenchError} `not-built` when a build is missing, `no-port` when no port is free.
 */
export async function startWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const { port = 3000, dist = join(ROOT, 'dist'), page = join(ROOT, 'lib/workbench') } = options;
  for (const file of [join(dist, 'onsend.html'), join(page, 'index.html')])
    if (!existsSync(file)) throw new WorkbenchError('not-built', `${file} is missing. Run: npm run build`);
  const server = createServer(answerWith(dist, page));
  const used = await listen(server, port, PORTS_TRIED);
  return {
    url: `http://localhost:${used}`,
    moved: port !== 0 && used !== port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function answerWith(
  dist: string,
  page: string,
): (request: IncomingMessage, response: ServerResponse) => void {
  const officeJs = sirv(dirname(require.resolve('@microsoft/office-js/dist/office.js')), { dev: true });
  const standins = sirv(FILES, { dev: true });
  const workbench = sirv(page, {
    dev: true,
    setHeaders: (response) => {
      response.setHeader('Content-Security-Policy', PAGE_POLICY);
    },
  });
  const product = sirv(dist, {
    dev: true,
    etag: true,
    setHeaders: (response, pathname) => {
      setHeaders(response, pathname.replace(/^\//, ''));
    },
  });
  return (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const notFound = (): void => {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
    };
    // Before the package: on Windows and macOS its folder `agaveerrorux` would answer, with a page from the network.
    if (pathname === HOST_TRUST_PATH) sendFile(response, 'agave-error-ux.html', 'text/html; charset=utf-8');
    else if (pathname.startsWith(STANDIN_PATH)) under(STANDIN_PATH, request, response, standins, notFound);
    else if (pathname.startsWith(OFFICE_JS_PATH))
      under(OFFICE_JS_PATH, request, response, officeJs, notFound);
    else if (pathname.startsWith(ADDIN_PATH)) {
      const file = pathname.slice(ADDIN_PATH.length);
      if (file.endsWith('.html')) sendPage(response, dist, file, notFound);
      else under(ADDIN_PATH, request, response, product, notFound);
    } else workbench(request, response, notFound);
  };
}

function sendFile(response: ServerResponse, name: string, type: string): void {
  response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-cache' });
  createReadStream(join(FILES, name)).pipe(response);
}

function sendPage(response: ServerResponse, dist: string, file: string, notFound: () => void): void {
  const path = join(dist, normalize(`/${decodeURIComponent(file)}`));
  if (!existsSync(path)) {
    notFound();
    return;
  }
  setHeaders(response, file);
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.end(withLocalOfficeJs(readFileSync(path, 'utf8')));
}

function setHeaders(response: ServerResponse, file: string): void {
  for (const [name, value] of Object.entries(workbenchHeaders(file))) response.setHeader(name, value);
}

type Files = ReturnType<typeof sirv>;

function under(
  prefix: string,
  request: IncomingMessage,
  response: ServerResponse,
  files: Files,
  notFound: () => void,
): void {
  request.url = (request.url ?? '').slice(prefix.length - 1);
  files(request, response, notFound);
}

function listen(server: Server, port: number, attempts: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException): void => {
      if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') reject(error);
      else if (attempts <= 1)
        reject(new WorkbenchError('no-port', `No free port up to ${port}. Set one: PORT=8080 npm start`));
      else listen(server, port + 1, attempts - 1).then(resolve, reject);
    };
    server.once('error', onError);
    server.listen(port, 'localhost', () => {
      server.off('error', onError);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
