/** Whom to tell about a weakness of these pages (RFC 9116): the host's own contacts, from content/host.yaml. */
import type { APIRoute } from 'astro';
import { getHost } from '../../collections/host.ts';
import { getSite } from '../../collections/site.ts';
import { securityText } from '../../domain/guide/security-text.ts';

export const GET: APIRoute = async () => {
  const [host, site] = await Promise.all([getHost(), getSite()]);
  return new Response(securityText(host, site.urgentHelp.lastChecked), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
