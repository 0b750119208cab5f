/** How long a text takes to read, in a few cells. */

/** From so many minutes on hours say more. */
const HOURS_FROM = 120;

export const durationInBrief = (minutes: number): string =>
	minutes < HOURS_FROM ? `${minutes} min` : `${Math.round(minutes / 60)} h`;
