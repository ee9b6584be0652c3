import { answer } from './answer';
import type { Question } from './messages';

/** The worker's entry point. */
self.onmessage = ({ data }: MessageEvent<Question>) => answer(data, (said) => self.postMessage(said));
