/** Reads a saved hard-day page. What cannot be understood is set aside, never dropped. */
import { type ReadResult, readCells } from '../saved-cells.ts';
import type { HardDay } from './model.ts';

const isText = (value: unknown): value is string => typeof value === 'string';

/**
 * Saved data as a hard-day page. A bad line is set aside with its place, e.g. "lines.person-1"; lines this version does
 * not know are kept. Fails with the place when the shape of the whole is wrong. Never throws.
 */
export function readHardDay(data: unknown): ReadResult<HardDay> {
  const reader = readCells(data);
  return reader.finish({ lines: reader.cells('lines', isText) });
}
