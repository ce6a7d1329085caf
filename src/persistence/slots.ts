/**
 * The slots of the handbook: which concept is kept where, in which version, and how it is read and merged. Each is in
 * a file of its own, which a store imports by itself, so that a page loads only what reads its own work.
 */
export { assessmentSlot } from './assessment-slot.ts';
export { networkSlot } from './network-slot.ts';
export { planSlot } from './plan-slot.ts';
