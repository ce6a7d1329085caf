/** The calendar file, handed over; and the sentence that says what came of it. */
import type { CalendarChoice } from '../../domain/plan/calendar-entries.ts';
import { calendarWords, words } from './words.ts';

const fileName = 'my-plan.ics';

/** Makes the file and hands it to the browser. Its library is loaded only here. Never rejects. */
export async function saveCalendarFile(choice: CalendarChoice): Promise<string> {
  try {
    const { saveCalendar } = await import('../../stores/plan-calendar.ts');
    const count = saveCalendar(choice, calendarWords, fileName);
    return count === 0
      ? words.noEntries
      : `${words.saving} ${fileName}: ${count} ${count === 1 ? 'entry' : 'entries'}.`;
  } catch {
    return words.noCalendar;
  }
}
