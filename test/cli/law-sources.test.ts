import { describe, expect, it } from 'vitest';
import { runCommand } from './fake-io.js';

/** The sources that `law TABLE --on` lists, unbroken. */
async function sourcesOf(locale: string, table: string, on: string): Promise<readonly string[]> {
  const { out } = await runCommand(['law', table, '--on', on, '--lang', locale]);
  const [, list = ''] = out.split(/^(?:来源|Sources)\n/m);
  return list
    .replaceAll(/\n {4}/g, '')
    .split('\n')
    .filter((line) => line.startsWith('  - '));
}

describe('the sources of a figure', () => {
  it('are told in Chinese, with the names of issuers', async () => {
    const [law, notice] = [
      await sourcesOf('zh', 'minimumContributionMonths', '2026-01'),
      await sourcesOf('zh', 'accountInterestRate', '2015-06'),
    ];
    expect(law.join()).toContain(
      '关于实施渐进式延迟法定退休年龄的决定、全国人民代表大会常务委员会',
    );
    expect(notice.join()).toContain(
      '上海市 2015 年个人账户记账利率、上海市人力资源和社会保障局、沪人社基发〔2015〕1号',
    );
    expect(notice.join()).not.toMatch(/Shanghai|Account interest/);
  });

  it('are told in English, with the Chinese title of a document', async () => {
    const [law, notice] = [
      await sourcesOf('en', 'lateFeeRate', '2026-01'),
      await sourcesOf('en', 'accountInterestRate', '2015-06'),
    ];
    expect(law.join()).toContain('Social Insurance Law, 中华人民共和国社会保险法, Standing');
    expect(notice.join()).toContain(
      'Account interest rate 2015, Shanghai Municipal Human Resources and Social Security Bureau',
    );
  });
});
