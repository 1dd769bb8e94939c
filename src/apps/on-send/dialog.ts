import type { Report } from '../../check';
import { APPOINTMENT_PANE_COMMAND_ID, PANE_COMMAND_ID } from '../../hosts/outlook/command-id';
import type { BlockedSend, SendAnswer, SendFeatures } from '../../hosts/outlook/complete-send';
import type { Message } from '../../message';
import type { CheckFailure, Level } from '../../policy';
import { sendTextsFor, type Language } from '../../texts';
import { describeReport, MAX_MESSAGE_CHARS, type BlockingLevel } from './describe-report';

/** What is sent, what the dialog of this client can do and in which language it speaks. */
export interface DialogSetting {
  readonly kind: Message['kind'];
  readonly features: SendFeatures;
  readonly language: Language;
}

/** The answer to a send whose message was checked, before any justification. */
export function answerReport(report: Report, setting: DialogSetting): SendAnswer {
  const level = dialogLevel(report.verdict.level, setting.features);
  if (level === null) return { allowEvent: true };
  const texts = sendTextsFor(setting.language);
  return block(
    level,
    describeReport(report, { kind: setting.kind, level, hasButton: setting.features.button, texts }),
    setting,
  );
}

/** The policy's word for a check that failed or did not finish. */
export function answerFailure(failure: CheckFailure, policyLevel: Level, setting: DialogSetting): SendAnswer {
  const level = dialogLevel(policyLevel, setting.features);
  if (level === null) return { allowEvent: true };
  const words = sendTextsFor(setting.language).dialog.failure;
  const next = level === 'confirm' ? words.look : words.again[setting.features.button ? 'button' : 'ribbon'];
  return block(level, { plain: `${words[failure]} ${next}`, markdown: null }, setting);
}

/** Null sends. A client that cannot ask in its dialog wants a ground instead: it could only let pass or block. */
function dialogLevel(level: Level, features: SendFeatures): BlockingLevel | null {
  if (level === 'allow' || level === 'hint') return null;
  return level === 'confirm' && !features.button ? 'justify' : level;
}

function block(
  level: BlockingLevel,
  message: { readonly plain: string; readonly markdown: string | null },
  { kind, features, language }: DialogSetting,
): BlockedSend {
  const fitting = message.markdown !== null && message.markdown.length <= MAX_MESSAGE_CHARS;
  return {
    allowEvent: false,
    errorMessage: message.plain,
    ...(features.markdown && fitting ? { errorMessageMarkdown: message.markdown } : {}),
    ...(features.button
      ? {
          cancelLabel: sendTextsFor(language).dialog.button,
          commandId: kind === 'mail' ? PANE_COMMAND_ID : APPOINTMENT_PANE_COMMAND_ID,
          contextData: JSON.stringify({ v: 1, level }),
        }
      : {}),
    ...(features.button && level === 'confirm' ? { sendModeOverride: 'promptUser' } : {}),
  };
}
