/** What a page hands to the parts of its chapter: which chapter it is, and which groups have had their heading. */
declare namespace App {
  interface Locals {
    chapter?: import('./collections/guide.ts').PublishedChapter;
    headed?: Set<string>;
  }
}
