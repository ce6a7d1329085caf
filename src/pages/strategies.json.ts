/** What "Add to my plan" needs of each strategy, fetched only when a reader presses the button. */
import type { APIRoute } from 'astro';
import { getStrategies } from '../collections/strategies.ts';

export const GET: APIRoute = async () => {
  const strategies = await getStrategies();
  return new Response(
    JSON.stringify(
      strategies.map(({ id, title, firstStep, ifThen }) => ({ id, title, firstStep, ifThen })),
    ),
  );
};
