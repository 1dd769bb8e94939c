import type { ContentLanguage } from '../policy';

/** Words that say nothing about the subject, folded: they would only make every entry a little similar. */
const GERMAN = `aber als also am an auch auf aus bei beim bin bis bitte da damit dann darf das dass dem den denn der des die
    dies diese dieser doch dort du durch ein eine einem einen einer eines er es etwa fur gibt ha hab habe haben hat hier ich
    ihm ihr ihre im in ins isch ist ja jetzt kann kein keine konn konnen machen man mein meine meinem meinen meiner mich mir
    mit mochte muss musse mussen nach ne nicht no noch nun nur ob oder ohn per schon sein seine sich sie sind so soll sollte
    sollen uber um und uns unser unsere vom von vor war warn was wat weil welche welchen welcher welches wenn wer werde
    werden wie will wir wird wo worum wurde zu zum zur dort daruber ok okay moin hallo`;

const ENGLISH = `a about also am an and any are as at be been but by can could did do does for from got has have how i if in is it
    its just may me my no not of on one or our out shall should so than that the their them then there these they this to
    too up us was we were what when where which who whom why will with would you your hello`;

/** Both languages at once: English is typed into the German page and the other way round. */
export const STOP_WORDS: ReadonlySet<string> = new Set(`${GERMAN} ${ENGLISH}`.split(/\s+/));

/** What everything here is about, stemmed: such a word alone is a question, beside others it decides little. */
const SUBJECT: Record<ContentLanguage, string> = {
  de: `social sozial media medi netzwerk netz internet onlin dienst dienstlich behord amt verwalt haus burg dat datenschutz
    nutz schreib mail email facebook fb instagram insta linkedin xing twit`,
  en: `social media network internet onlin work official offic authorit hous citizen data us writ mail email facebook fb
    instagram insta linkedin xing twitter`,
};

export const SUBJECT_STEMS: Record<ContentLanguage, ReadonlySet<string>> = {
  de: new Set(SUBJECT.de.split(/\s+/)),
  en: new Set(SUBJECT.en.split(/\s+/)),
};
