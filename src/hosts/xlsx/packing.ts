import type { Unpacking } from './unpacking';

/** What it takes to write a zip archive whose parts are unpacked where need be. */
export interface Packing extends Unpacking {
  /** Raw deflate data; the same content gives the same bytes on one machine. */
  readonly deflate: (content: Uint8Array) => Uint8Array;
}
