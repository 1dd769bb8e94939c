/**
 * Id of the ribbon button that opens the task pane. The send dialog opens the pane through it, so it must be the
 * `<Control id>` of the XML manifest and the `controls[].id` of the unified one (not the id of the action).
 */
export const PANE_COMMAND_ID = 'umschlagPaneButton';

/** The same button on the window of an appointment: an id may appear only once in the XML manifest. */
export const APPOINTMENT_PANE_COMMAND_ID = 'umschlagAppointmentButton';

/** The button beside a mail that is read. */
export const READING_PANE_COMMAND_ID = 'umschlagReadingButton';
