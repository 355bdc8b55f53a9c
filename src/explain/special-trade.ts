import { basisOf } from '../law/index.js';
import type { SpecialTradeRetirement } from '../retirement/index.js';
import type { Catalogue } from './catalogue/catalogue.js';
import { ageText } from './month-text.js';
import { type ExplanationStep, PLAIN_STEP } from './step.js';

/** Early retirement after special trades: that one may apply, from which month, after how many years. */
export function explainSpecialTrade(
  { birth, ageMonths, month, service }: SpecialTradeRetirement,
  words: Catalogue,
): readonly ExplanationStep[] {
  const { figures, retirement } = words;
  const { specialTrade } = retirement;
  const count = figures.months(ageMonths);
  const trades = service.map(({ trade, years }) =>
    specialTrade.trade(specialTrade.trades[trade], String(years)),
  );
  return [
    {
      ...PLAIN_STEP,
      ...basisOf(['special-trades']),
      rule: 'special-trade-retirement.application',
      text: specialTrade.application,
    },
    {
      ...PLAIN_STEP,
      ...basisOf(['original-retirement-age']),
      rule: 'special-trade-retirement.month',
      text: specialTrade.month(ageText(ageMonths, words), count, birth, month),
      inputs: { birth, ageMonths },
      formula: 'birth + ageMonths',
      value: month,
      assumptions: [specialTrade.ageNotRead],
    },
    {
      ...PLAIN_STEP,
      ...basisOf(['special-trade-service']),
      rule: 'special-trade-retirement.service',
      text: specialTrade.service(figures.list(trades)),
      inputs: Object.fromEntries(service.map(({ trade, years }) => [trade, years])),
      assumptions: [specialTrade.serviceNotRead],
    },
  ];
}
