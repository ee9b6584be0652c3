import firstSteps from '../../docs/first-steps.md';
import { guidePage } from './guide/guide-page';

/** docs/first-steps.md as a page beside the pane: one sheet of A4, to be printed and handed out. */
export default function firstStepsPage(): string {
  return guidePage(firstSteps);
}
