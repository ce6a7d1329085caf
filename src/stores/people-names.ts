/**
 * Names to offer under "With whom" and among the three people of a hard day. Empty until the network is joined here:
 * replace the atom by a computed one over its people. What is chosen is copied as text, so that a person removed from
 * the network later leaves the plan as it is (F21).
 */
import { atom, type ReadableAtom } from 'nanostores';

export const $peopleNames: ReadableAtom<readonly string[]> = atom([]);
