/** What a page hands to the parts of its chapter: which chapter it is, and its formatted references. */
declare namespace App {
  interface Locals {
    chapter?: import('./collections/guide.ts').PublishedChapter;
  }
}
