/** Backups for tests, made by the handbook's own code. */
import { emptyResponses, type Responses } from '../../src/domain/assessment/responses.ts';
import { emptyPlan, type Plan } from '../../src/domain/plan/model.ts';
import type { Notebook } from '../domain/builders/notebook.ts';
import { type BackupParts, encodeBackup } from '../../src/persistence/backup.ts';
import { encodeEnvelope } from '../../src/persistence/envelope.ts';
import { type SlotName, slotNames } from '../../src/persistence/slot-names.ts';
import { slotDefinitions } from '../../src/persistence/slot-list.ts';

export const sectionText = (
  slot: SlotName,
  data: unknown,
  version = slotDefinitions[slot].version,
): string =>
  encodeEnvelope({
    slot,
    version,
    revision: 3,
    savedAt: '2026-11-21T09:00:00.000Z',
    savedBy: 'a-test',
    data,
    setAside: [],
  });

/** The text of a backup with these two documents in it. */
export const backupOf = (
  plan: Plan = emptyPlan,
  responses: Responses = emptyResponses,
  more: Partial<BackupParts> = {},
): string =>
  encodeBackup({
    madeAt: '2026-11-21T10:00:00.000Z',
    sections: {
      assessment: sectionText('assessment', responses),
      plan: sectionText('plan', plan),
    },
    unread: {},
    ...more,
  });

/** The text of a backup with the documents of every slot. */
export const notebookBackup = (notebook: Notebook): string =>
  encodeBackup({
    madeAt: '2026-11-21T10:00:00.000Z',
    sections: Object.fromEntries(
      slotNames.map((name) => [name, sectionText(name, notebook[name])]),
    ),
    unread: {},
  });
