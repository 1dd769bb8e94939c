/** One file: who has given a reason may take it back and give another. */
export { JustifyForm } from '../../ui/JustifyForm/JustifyForm';
export { RecordedReason } from '../../ui/JustifyForm/RecordedReason';
