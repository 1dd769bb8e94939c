import { startWorkbench, WorkbenchError } from './start-workbench';

const PORT = 3000;

async function main(): Promise<void> {
  const wanted = Number(process.env['PORT'] ?? PORT);
  try {
    const workbench = await startWorkbench({ port: wanted });
    const moved = workbench.moved ? ` (port ${wanted} is taken)` : '';
    process.stdout.write(`Umschlag workbench: ${workbench.url}${moved}\nStop with Ctrl+C.\n`);
    process.once('SIGINT', () => void workbench.close());
    process.once('SIGTERM', () => void workbench.close());
  } catch (error) {
    if (!(error instanceof WorkbenchError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

void main();
