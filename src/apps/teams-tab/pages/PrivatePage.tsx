import type { ReactElement } from 'react';
import { textToHtml } from '../../../declines';
import { findChecklist } from '../../../policy';
import { CopyButton } from '../../../ui/CopyButton/CopyButton';
import { PointList } from '../../../ui/PointList/PointList';
import { useReadingStyles } from '../../../ui/reading-styles';
import { SourceNote } from '../../../ui/SourceNote/SourceNote';
import { useTabTexts } from '../../../ui/tab-speech';
import { useTools } from '../tab-tools';
import { SubPage } from './SubPage';

/** The leaflet on private use. */
export function PrivatePage(): ReactElement {
  const reading = useReadingStyles();
  const { lists, tab } = useTabTexts();
  const { content, copy } = useTools();
  const leaflet = findChecklist(content.checklists, 'leaflet');
  if (leaflet === null)
    return (
      <SubPage title={tab.pages.private}>
        <p className={reading.text}>{lists.missing}</p>
      </SubPage>
    );
  const plain = [
    leaflet.title,
    leaflet.intro,
    ...leaflet.points.map(({ title, text }) => `${title}\n${text}`),
  ].join('\n\n');
  return (
    <SubPage title={leaflet.title} lead={leaflet.intro}>
      <PointList points={leaflet.points} isOrdered={false} />
      <div className={reading.row}>
        <CopyButton
          label={lists.leaflet.copy}
          what={lists.leaflet.copied}
          content={{ plain, html: textToHtml(plain) }}
          copy={copy}
        />
      </div>
      <SourceNote sources={leaflet.sources} owner={leaflet.owner} checked={leaflet.checked} />
    </SubPage>
  );
}
