export { assembleContent } from './content/assemble-content';
export { checkContent } from './content/check-content';
export type { ContentFile, ContentFiles, ContentProblem } from './content/check-content';
export { CHECKLIST_KINDS } from './content/checklist';
export type {
  Assistant,
  CardChoice,
  Checklist,
  CheckItem,
  CheckSection,
  FactField,
  Guide,
  Leaflet,
  LearningCard,
  LearningCards,
  Meeting,
  MeetingStep,
  Point,
  StopQuestion,
  TickList,
} from './content/checklist';
export { CONTENT_LANGUAGES } from './content/content';
export type { Change, ContentLanguage, LanguageContent, PolicyContent, Source } from './content/content';
export { APPLIES_WHERE, entryForFinding, FAQ_CATEGORIES, NEXT_PAGES } from './content/faq';
export type { Applies, FaqCategory, FaqEntry, NextStep } from './content/faq';
export { findChecklist } from './content/find-checklist';
export { plainText } from './content/markdown';
export type { Block, Inline, MarkdownNode } from './content/markdown';
export { parseChanges } from './content/parse-changes';
export type { LocalizedChange } from './content/parse-changes';
export { parseChecklist } from './content/parse-checklist';
export { parseFaqEntry } from './content/parse-faq';
export type { ContentResult } from './content/parse-result';
export {
  ADDRESS_FORMS,
  DECLINE_BLOCKS,
  DECLINE_LANGUAGES,
  DECLINE_LENGTHS,
  DECLINE_WAYS,
  FORBIDDEN_RULES,
  MANDATORY_BLOCKS,
  PLACEHOLDERS,
} from './content/declines/decline-content';
export type {
  AddressForm,
  BlockSigns,
  DeclineBlock,
  DeclineCondition,
  DeclineContent,
  DeclineLanguage,
  DeclineLength,
  DeclineNetwork,
  DeclineOutcome,
  DeclineRules,
  DeclineSituation,
  DeclineTexts,
  DeclineVariant,
  DeclineWay,
  ForbiddenRule,
  GreetingVariant,
  MandatoryBlock,
  NetworkKind,
  Phrase,
  Placeholder,
  ReportSheet,
  SenderGroup,
} from './content/declines/decline-content';
export { parseDeclineRules } from './content/declines/parse-decline-rules';
export { parseDeclineTexts } from './content/declines/parse-decline-texts';
export { findPhrase, fold, hasPhrase, splitText } from './content/declines/phrases';
export type { SplitText, TextRange } from './content/declines/phrases';
export { decide } from './decide';
export type { Decision } from './decide';
export { failureVerdict } from './failure-verdict';
export type { CheckFailure } from './failure-verdict';
export { BUILT_IN_WAYS, DATA_KINDS, findWays, RECIPIENT_KINDS } from './find-ways';
export type { DataKind, RecipientKind, Way, WayChanges } from './find-ways';
export { changeServices } from './link-policy';
export type { InsteadOfLink, LinkPolicy, ServiceChanges, ServiceOverride } from './link-policy';
export { parsePolicy } from './parse-policy';
export type { PolicyResult } from './parse-policy';
export { nearestKey } from './parsing/nearest-key';
export { TIERS } from './policy';
export type {
  Channel,
  DomainPattern,
  FailurePolicy,
  IdentifierPolicy,
  JustificationReason,
  LocalizedText,
  NamedOrganisation,
  Office,
  Policy,
  RecipientPolicy,
  Rule,
  RuleCondition,
  SenderPolicy,
  Tier,
} from './policy';
export { createProblem } from './problem';
export type {
  ExpectedType,
  FoundType,
  Locate,
  MarkdownKind,
  PolicyPath,
  PolicyPosition,
  PolicyProblem,
  PolicyProblemCode,
  PolicyProblemParams,
} from './problem';
export {
  houseDomains,
  houseMailboxes,
  isNamedBy,
  leastTrusted,
  listedDomains,
  namedDomains,
  tierOf,
} from './recipients';
export { isMarkedSecured, markHeaders } from './secured-sending';
export type { SecuredSending, SecureMark } from './secured-sending';
export { LEVELS, worse } from './verdict';
export type { Level, Reason, Verdict } from './verdict';
