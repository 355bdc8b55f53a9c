export type { Basis, CellStatus } from './status.js';
