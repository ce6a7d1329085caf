/** The whole way: read, answer, understand, plan, write, print. */
import { doMainJob } from '../support/main-journey.ts';
import { test } from '../support/quiet-page.ts';

test('a reader goes from the guide through the self-assessment to a plan on paper and loses no word', async ({
  page,
}) => {
  test.slow();
  await doMainJob(page);
});
