/**
 * `onsend.js`: one self-contained file, loaded bare by classic Outlook and through `onsend.html` elsewhere.
 *
 * `associate` must stay the first import (see there). Of all others only tables, functions and patterns are laid out
 * while loading; the check itself is put together when the first event comes, inside `handleSend`, where a failure
 * has an answer.
 */
import { whenChanging, whenSending } from './associate';
import { policy } from 'umschlag-policy/send';
import { checkMessage } from '../../check';
import { createCallQueue } from '../../hosts/outlook/call-queue';
import { readSendFeatures } from '../../hosts/outlook/complete-send';
import { currentItem } from '../../hosts/outlook/current-item';
import { readFailureSaid, rememberFailureSaid } from '../../hosts/outlook/failure-memory';
import { readJustification } from '../../hosts/outlook/justification-store';
import { removeBar, showBar } from '../../hosts/outlook/notification-bar';
import { displayLanguage } from '../../hosts/outlook/office-api';
import { isPaneOpen } from '../../hosts/outlook/pane-presence';
import { readMessage } from '../../hosts/outlook/read-message';
import { failureVerdict, markHeaders } from '../../policy';
import { handleChange } from './handle-change';
import { handleSend } from './handle-send';

whenSending((event, kind) => {
  const call = createCallQueue(policy.failure.deadlineMs);
  handleSend(event, {
    kind,
    deadlineMs: policy.failure.deadlineMs,
    failureLevel: (failure) => failureVerdict(policy, failure).level,
    readMessage: () => readMessage(currentItem(), call, markHeaders(policy)),
    check: (message) => checkMessage(message, policy),
    readJustification: () => readJustification(currentItem(), call),
    readFailureSaid: () => readFailureSaid(currentItem(), call),
    rememberFailureSaid: () => rememberFailureSaid(currentItem(), call),
    readFeatures: readSendFeatures,
    readLocale: displayLanguage,
  });
});

whenChanging((event, kind) => {
  const call = createCallQueue(policy.failure.deadlineMs);
  handleChange(event, {
    kind,
    deadlineMs: policy.failure.deadlineMs,
    isPaneOpen: () => isPaneOpen(currentItem(), Date.now(), call),
    readMessage: () => readMessage(currentItem(), call, markHeaders(policy)),
    check: (message) => checkMessage(message, policy),
    readJustification: () => readJustification(currentItem(), call),
    showBar: (line) => showBar(currentItem(), line, call),
    removeBar: () => removeBar(currentItem(), call),
    readLocale: displayLanguage,
  });
});
