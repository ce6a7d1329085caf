/** A time of day, "HH:MM" on a 24-hour clock, in no time zone: nine is nine wherever the reader is. */

/** "00:00" to "23:59". */
export type WallTime = string & { readonly __wallTime: true };

/** Whether `text` is a time of day in the form "HH:MM". */
export const isWallTime = (text: string): text is WallTime =>
  /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
