import { useWorkbench } from './use-workbench';
import type { WorkbenchPage } from './workbench-page';

// The mail is invented (src/workbench/samples).

describe('justification', () => {
  const { open } = useWorkbench();
  let workbench: WorkbenchPage;

  beforeEach(async () => {
    workbench = await open();
    await workbench.load('birth-date');
    await workbench.send();
    await workbench.dialogText();
    await workbench.takeAction();
    await workbench.justify();
  });

  test('lets this very message pass', async () => {
    await workbench.send();
    expect(await workbench.sentSubjects(1)).toEqual(['Anmeldung zur Schuleingangsuntersuchung']);
  });

  test.each(['text', 'subject', 'recipient'] as const)('is revoked by a change of the %s', async (what) => {
    if (what === 'text') {
      await workbench.body.click();
      await workbench.page.keyboard.type('Noch etwas. ');
    } else if (what === 'subject') await workbench.subject.fill('Etwas anderes');
    else {
      await workbench.recipients('to').fill('amt@andere-stelle.example');
      await workbench.recipients('to').press('Enter');
    }
    await workbench.send();
    expect(await workbench.dialogText()).toContain(workbench.product.dialog.justify.question.one);
  });
});
