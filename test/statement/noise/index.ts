import { descendingRows, reorderFields } from './blocks.js';
import { fullWidth, radicals, traditional, verticalForms } from './characters.js';
import { blankPadding, bom, crlf, letterSpacing, oneLine, splitLabels } from './lines.js';
import type { Noise } from './noise.js';
import { pageFooters, repeatHeader, repeatTitle, trailingTabsLost, wrapEmployer } from './rows.js';
import { oneCellPerLine, pipeTable, spaceTable } from './table.js';
import {
  colonsLost,
  dateFormats,
  missingValues,
  moneySigns,
  sectionMarks,
  thousands,
} from './values.js';

export { applyNoises, type Noise } from './noise.js';

/** Every noise, each keeping the facts of a written statement. */
export const NOISES: readonly Noise[] = [
  reorderFields,
  descendingRows,
  thousands,
  moneySigns,
  dateFormats,
  missingValues,
  sectionMarks,
  colonsLost,
  wrapEmployer,
  pageFooters,
  repeatHeader,
  repeatTitle,
  trailingTabsLost,
  pipeTable,
  spaceTable,
  oneCellPerLine,
  splitLabels,
  oneLine,
  blankPadding,
  letterSpacing,
  fullWidth,
  radicals,
  traditional,
  verticalForms,
  crlf,
  bom,
];
