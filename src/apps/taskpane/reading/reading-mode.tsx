import type { Root } from 'react-dom/client';
import type { Language } from '../../../texts';
import { TaskPaneApp } from '../TaskPaneApp';
import { ReadingPane } from './ReadingPane';
import { createReadingTools } from './reading-tools';

/** Beside a mail that is read. */
export function startReading(root: Root, language: Language): void {
  const tools = createReadingTools();
  root.render(
    <TaskPaneApp language={language} texts={null}>
      <ReadingPane tools={tools} />
    </TaskPaneApp>,
  );
}
