import { describe, expect, it } from 'vitest';
import { runCommand, runOn, sample } from './fake-io.js';

const ID = '310101196804150007';
const COMMANDS = ['read', 'audit', 'tenure', 'report'];

describe('output for people', () => {
  it.each(COMMANDS)('%s never shows a whole ID number', async (command) => {
    for (const name of [
      'annual-2016-clean',
      'annual-arrears',
      'mailed-2017',
      'cases/partly-masked',
    ]) {
      for (const lang of ['zh', 'en']) {
        const { out, err } = await runOn([command, '--lang', lang], [name]);
        expect(out + err).not.toMatch(/\d{15}/);
      }
    }
  });

  it('masks a number whose digits stand apart or are wide', async () => {
    const spaced = sample('annual-2016-clean').replace(ID, '310101 1968 0415 0007');
    const wide = sample('annual-2016-clean').replace(
      ID,
      ID.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
    );
    for (const f of [spaced, wide]) {
      const { out } = await runCommand(['read', 'f', '--lang', 'zh'], { files: { f } });
      expect(out.normalize('NFKC').replaceAll(' ', '')).not.toContain('19680415');
    }
  });

  it('masks an account number', async () => {
    const { out } = await runOn(['read', '--lang', 'zh'], ['mailed-2017']);
    expect(out).toContain('  个人账号      310115********0006\n');
  });

  it('shows the name unless told not to', async () => {
    expect((await runOn(['report'], ['annual-2016-clean'])).out).toContain('张测试');
    const { out } = await runOn(['report', '--redact', '--lang', 'zh'], ['annual-2016-clean']);
    expect(out).not.toContain('张测试');
    expect(out).toContain('  姓名          已隐去');
    expect(out).toContain('  公民身份号码  已隐去');
  });

  it('cannot be made to move the cursor', async () => {
    const f = sample('annual-2016-clean').replace('上海示例机械厂', '上海\u001b[31m示例');
    const { out } = await runCommand(['report', 'f'], { files: { f } });
    expect(out).not.toContain('\u001b');
  });
});

describe('--redact', () => {
  it('hides name, ID number and account number in JSON, wherever they stand', async () => {
    const f = `${sample('mailed-2017')}\n兹证明赵演示（310115195812240006）一事`;
    for (const command of COMMANDS) {
      const argv = [command, 'f', '--json', ...(command === 'read' ? ['--places'] : [])];
      const plain = await runCommand(argv, { files: { f } });
      const { out, code } = await runCommand([...argv, '--redact'], { files: { f } });
      expect(code).toBe(plain.code);
      expect(out).not.toContain('赵演示');
      expect(out).not.toContain('310115195812240006');
      expect(out).not.toContain('19581224');
    }
  });

  it('keeps everything else', async () => {
    const { out } = await runOn(['read', '--json', '--places', '--redact'], ['annual-2016-clean']);
    const [one] = JSON.parse(out).statements;
    expect(one.statement).toMatchObject({ name: null, idNumber: null, employer: '上海示例机械厂' });
    expect(one.statement.absent).toMatchObject({ name: 'masked', idNumber: 'masked' });
    expect(one.places['name'].raw).toBe('***');
    expect(one.places['closing.months'].raw).toBe('288个月');
  });

  it('hides persons in findings, and finds the same', async () => {
    const f = sample('annual-2016-clean');
    const second = f
      .replaceAll('2016', '2017')
      .replaceAll('2015年底', '2016年底')
      .replace('张测试', '李测试');
    const files = {
      a: f.replace(ID, '310101196804150008'),
      b: second.replace(ID, '310101196804150008'),
    };
    const plain = await runCommand(['tenure', 'a', 'b', '--json'], { files });
    const { out } = await runCommand(['tenure', 'a', 'b', '--json', '--redact'], { files });
    expect(plain.out).toContain('career-name');
    expect(plain.out).toContain('李测试');
    expect(out).toContain('career-name');
    expect(out).not.toContain('李测试');
    const codes = (text: string) =>
      JSON.parse(text).persons[0].findings.map(({ code }: { code: string }) => code);
    expect(codes(out)).toEqual(codes(plain.out));
    const audit = await runCommand(['audit', 'a', '--json', '--redact'], { files });
    expect(audit.out).toContain('id-check-digit');
    expect(audit.out).not.toMatch(/310101|"expected": "7"/);
  });

  it('does not change the exit code', async () => {
    expect((await runOn(['report', '--redact'], ['cases/sums'])).code).toBe(1);
  });
});
