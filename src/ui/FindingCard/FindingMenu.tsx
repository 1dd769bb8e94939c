import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { Directions20Regular, MoreHorizontal20Regular, QuestionCircle20Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { useTexts } from '../speech';

export interface FindingMenuProps {
  /** Id of the element that says which finding this is. */
  readonly titleId: string;
  readonly onWhy: () => void;
  readonly onWays: () => void;
}

/** Everything but the best way out. */
export function FindingMenu({ titleId, onWhy, onWays }: FindingMenuProps): ReactElement {
  const { finding } = useTexts().pane;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          icon={<MoreHorizontal20Regular />}
          aria-label={finding.more}
          aria-describedby={titleId}
          title={finding.more}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem icon={<QuestionCircle20Regular />} onClick={onWhy}>
            {finding.why}
          </MenuItem>
          <MenuItem icon={<Directions20Regular />} onClick={onWays}>
            {finding.ways}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
