/**
 * Words beside which a row of letters and digits is a number plate or a vehicle number.
 *
 * Matching rule: lower case, whole words, `*` allows endings (engine/context-words).
 * Source: own collection from letters of registration and fine offices; licence: own work; date 2026-11-22.
 * Left out: `zulass*`, which would take „zulassen“ and „zulassungsfrei“ as well; „Wagen“ and „Auto“ in compounds.
 * Refresh: by hand.
 */
export const PLATE_WORDS: readonly string[] =
  'kennzeichen|kennzeichens|kfz-kennzeichen*|autokennzeichen*|pkw-kennzeichen*|wunschkennzeichen*|kurzzeitkennzeichen*|saisonkennzeichen*|kfz-kz|kennz|amtl. kz|nummernschild*|number plate*|licence plate*|license plate*|registration number|plate no'.split(
    '|',
  );

export const VEHICLE_WORDS: readonly string[] =
  'fahrzeug|fahrzeugs|fahrzeuge|fahrzeugen|tatfahrzeug*|unfallfahrzeug*|dienstfahrzeug*|kfz|pkw|lkw|auto|autos|wagen|halter|halters|halterin|halteranfrage*|halterauskunft*|halterdaten|halterwechsel*|fahrzeughalter*|fahrer|fahrerin|motorrad|krad|wohnmobil|wohnwagen|anhänger|anhängers|roller|transporter|zugelassen*|zulassung|zulassungsbescheinigung*|fahrzeugschein*|fahrzeugbrief*|abgemeldet|stillgelegt|parkte|parkt|geparkt*|parkausweis*|falschpark*|abgeschleppt*|blitzer*|geblitzt|vehicle|car'.split(
    '|',
  );
