/** Articles → standard output. */

import { once } from 'node:events';
import { nameOfAddress } from '../article/address.ts';
import type { Failure } from '../article/resource.ts';
import { summarize } from '../article/summary.ts';
import { colorLevel } from './color.ts';
import { type Found, find } from './find.ts';
import { type Loaded, load } from './load.ts';
import type { Options, Output } from './options.ts';
