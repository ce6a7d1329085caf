/** The format of backups, for other programs. */
import type { APIRoute } from 'astro';
import { backupSchema } from '../../domain/notebook/backup-schema.ts';

export const GET: APIRoute = () => new Response(JSON.stringify(backupSchema(), null, 2));
