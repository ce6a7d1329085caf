/** Whom to tell about a weakness of these pages (RFC 9116): the host's own contacts, from content/host.yaml. */
import type { APIRoute } from 'astro';
import { getHost } from '../../collections/host.ts';
import { getPlaces } from '../../collections/urgent-help.ts';
import { securityText } from '../../domain/guide/security-text.ts';

export const GET: APIRoute = async () => {
  const [host, places] = await Promise.all([getHost(), getPlaces()]);
  // The newest day on which anybody looked after what stands here.
  const day =
    places
      .map(({ seenOn }) => seenOn)
      .sort()
      .at(-1) ?? '';
  return new Response(securityText(host, day), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
