import { publishJa, type PublishTexts } from './publish-ja';
import { useTexts } from './texts';

export const usePublishTexts = (): PublishTexts => useTexts().later?.publish ?? publishJa;
