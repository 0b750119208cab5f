/** Waiting, without loading `node:timers/promises` for it. */

/** Until whatever else waits, such as a key, has had its turn. */
export const nextTurn = (): Promise<void> => new Promise(resolve => void setImmediate(resolve));

export const pause = (ms: number): Promise<void> => new Promise(resolve => void setTimeout(resolve, ms));
