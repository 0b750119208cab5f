/** What the environment says of the terminal. */

export type Environment = Readonly<Record<string, string | undefined>>;

/** Of a variable that is set, whatever to. */
export const ANY: RegExp = /./;

/** A variable, what its value looks like, and what follows from it. */
type Row = readonly [variable: string, value: RegExp, ...rest: readonly unknown[]];

export const firstRow = <Known extends Row>(rows: readonly Known[], environment: Environment): Known | undefined =>
	rows.find(([variable, value]) => value.test(environment[variable] ?? ''));
