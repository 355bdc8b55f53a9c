import { checkChoice, checkInteger, InvalidInputError } from '../input/index.js';
import { basisOf, frozenBasis } from '../law/index.js';

/** Registered residence (户籍). */
export type Hukou = 'shanghai' | 'other';

/**
 * Why Shanghai is the place of benefit, or is not, or why that is not known.
 *
 * - `hukou`: Shanghai hukou, with the pension relation in Shanghai
 * - `ten-years`: ten years paid in Shanghai, with the pension relation there
 * - `under-ten-years`: another hukou, and less than ten years paid in Shanghai: the last place with ten
 *   years, else the hukou place
 * - `relation-elsewhere`: the relation is not in Shanghai, so the months paid elsewhere decide
 * - `hukou-not-known`: the hukou was not given, and ten years paid in Shanghai are not shown: the months
 *   there are fewer, or were not given
 * - `shanghai-months-not-known`: another hukou, and the months paid in Shanghai were not given
 */
export type PlaceReason =
  | 'hukou'
  | 'ten-years'
  | 'under-ten-years'
  | 'relation-elsewhere'
  | 'hukou-not-known'
  | 'shanghai-months-not-known';

/** Whether Shanghai pays the pension (待遇领取地), and lets extend there. */
export interface PlaceOfBenefit {
  /** Null: not known. */
  readonly inShanghai: boolean | null;
  readonly why: PlaceReason;
  readonly hukou: Hukou | null;
  /** Months paid in Shanghai; null when not given. */
  readonly shanghaiMonths: number | null;
  /** Months that must be paid in Shanghai without its hukou. */
  readonly requiredMonths: number;
  /** Whether the pension relation is in Shanghai (last contribution paid there); true by default. */
  readonly relationInShanghai: boolean;
  /** True when nothing was said of the relation. */
  readonly relationAssumed: boolean;
}

/** What the place rests on. */
export const PLACE_BASIS = /* @__PURE__ */ frozenBasis(
  /* @__PURE__ */ basisOf(['place-of-benefit', 'residence-in-shanghai']),
);

const TEN_YEARS = 120;
const HUKOUS: readonly Hukou[] = ['shanghai', 'other'];

/**
 * Reads where a pension is due: with Shanghai hukou in Shanghai, else after ten years paid there, when
 * the pension relation is in Shanghai (国办发〔2009〕66号 art. 6; 劳动报 of 2018 for the extension).
 *
 * @param given - arguments `hukou`, `shanghaiMonths`, `relationInShanghai`, all optional
 * @param atMost - most contribution months there can be in all
 * @throws InvalidInputError `choice` for an unknown hukou, `integer` for months that are none, `range`
 *   for more months in Shanghai than in all, `shape` for a relation that is not true or false
 */
export function toPlaceOfBenefit(
  given: Readonly<Record<string, unknown>>,
  atMost: number,
): PlaceOfBenefit {
  const hukou = given['hukou'] === undefined ? null : checkChoice(given['hukou'], 'hukou', HUKOUS);
  const shanghaiMonths = toShanghaiMonths(given['shanghaiMonths'], atMost);
  const relation = given['relationInShanghai'];
  if (relation !== undefined && typeof relation !== 'boolean') {
    throw new InvalidInputError('shape', 'relationInShanghai', relation, 'true or false');
  }
  const relationInShanghai = relation ?? true;
  const why = reasonOf(
    hukou,
    shanghaiMonths ?? (atMost < TEN_YEARS ? atMost : null),
    relationInShanghai,
  );
  return {
    inShanghai: IN_SHANGHAI[why],
    why,
    hukou,
    shanghaiMonths,
    requiredMonths: TEN_YEARS,
    relationInShanghai,
    relationAssumed: relation === undefined,
  };
}

const IN_SHANGHAI: Readonly<Record<PlaceReason, boolean | null>> = {
  hukou: true,
  'ten-years': true,
  'under-ten-years': false,
  'relation-elsewhere': null,
  'hukou-not-known': null,
  'shanghai-months-not-known': null,
};

function toShanghaiMonths(value: unknown, atMost: number): number | null {
  if (value === undefined) return null;
  const months = checkInteger(value, 'shanghaiMonths', 0, Number.MAX_SAFE_INTEGER);
  if (months <= atMost) return months;
  throw new InvalidInputError(
    'range',
    'shanghaiMonths',
    value,
    `at most ${atMost}, the months in all`,
  );
}

function reasonOf(
  hukou: Hukou | null,
  shanghaiMonths: number | null,
  relationInShanghai: boolean,
): PlaceReason {
  if (!relationInShanghai) return 'relation-elsewhere';
  if (hukou === 'shanghai') return 'hukou';
  if (shanghaiMonths !== null && shanghaiMonths >= TEN_YEARS) return 'ten-years';
  if (hukou === null) return 'hukou-not-known';
  return shanghaiMonths === null ? 'shanghai-months-not-known' : 'under-ten-years';
}
