/** What `help` shows, in English. */
export const EN_HELP = `shanghai-pension: reads and audits a Shanghai pension rights statement

Usage
  shanghai-pension read FILE                everything the statement prints
  shanghai-pension audit FILE               whether its figures fit together
  shanghai-pension tenure FILE...           working years; several files are several years of one person
  shanghai-pension report FILE              all of it: facts, working years, findings, base limits;
                                            with --category also retirement and pension
  shanghai-pension law [TABLE] [--on DATE]  figures of law: the tables, one table, a value on a date
  shanghai-pension limits --on DATE         limits of the contribution base; or --average YUAN
  shanghai-pension contribution --base YUAN --on DATE
                                            monthly contribution; or --wage YUAN --kind KIND, which
                                            works out the base first
  shanghai-pension interest --year YEAR --opening YUAN [--credit MONTH=YUAN]...
                                            interest of the personal account
  shanghai-pension late-fee --due YUAN --from DAY --to DAY
                                            late fee
  shanghai-pension retire --birth BIRTH --category CATEGORY
                                            statutory month of retirement, months that may be chosen
  shanghai-pension eligible --birth BIRTH --category CATEGORY --months MONTHS --as-of DATE
                                            whether a monthly pension is due; ways out when short
  shanghai-pension benefit --retire-on MONTH --age AGE|--birth BIRTH --months MONTHS --index INDEX
                                            estimate of a monthly pension
  shanghai-pension compare --birth BIRTH --category CATEGORY --as-of DATE --months MONTHS --paying WHAT
                                            the pension by the earliest, statutory and latest month
  shanghai-pension help                     this text

FILE is the text of a statement (UTF-8, UTF-16 or GB18030); "-" is standard input.

Options
  --json           with all: JSON for programs
  --places         with read --json: line and column each value was read from
  --redact         mask name, ID number and account number
  --lang zh|en     with all: language; else that of LC_ALL, LC_MESSAGES or LANG
  --on DATE        with law, limits, contribution: YYYY-MM or YYYY-MM-DD
  --explain        with all: how each figure comes about, step by step; also in the JSON

  --kind annual|first-job|new-employer|flexible
                   with contribution: what the wage is, the average of the year before, that of the
                   first month of a first job or at a new employer, or an amount chosen
  --scheme employee|flexible
                   with contribution: an employee (the default) or a flexible worker
  --first-month-wage YUAN
                   with contribution, --kind first-job or new-employer: what was paid for a first
                   month that was not a full one; --wage is the base of the months after it
  --account shanghai|national
                   with contribution: what went to the account from 2006 to 2010, 11% of the base
                   as in Shanghai (the default) or 8%
  --until MONTH    with interest: last month that earns interest, 1 to 12; 12 when left out
  --rate RATE      with interest: rate such as 0.0275; that of the law when left out
  --method month-product|annual
                   with interest: month-product method (the default) or annual method
  --rounding fen|jiao-up
                   half up to a fen, or up to a jiao; fen for contribution, jiao-up for interest
  --premium-month MONTH
                   with late-fee: month the contribution was due for, YYYY-MM

  --category man|woman-55|woman-50
                   with retire, eligible, report: whose retirement age it is; with it a report also
                   has months of retirement, conditions of a pension, and an estimate
  --birth BIRTH    month YYYY-MM or date of birth, or an ID number of 18 characters; for report that
                   of the ID number on the statement when left out
  --as-of DATE     with eligible, report: the time of the question; for report the month to which
                   the statement goes when left out
  --retire-on MONTH
                   with eligible, benefit, report: month of retirement; the statutory one when left
                   out, except for benefit
  --months MONTHS  with eligible, benefit: all contribution months, deemed ones and service before
                   1993 included
  --months-before-1993 MONTHS|unknown
                   with eligible, benefit: service before 1993 among them
  --arrears-months MONTHS|unknown
                   with eligible: months in arrears
  --first-insured DATE, --hukou shanghai|other, --relation shanghai|other,
  --shanghai-months MONTHS, --extension-months MONTHS,
  --minimum-during-extension statutory-year|current-year
                   with eligible, report: when first insured, registered residence, where the pension
                   relation is, months paid in Shanghai, months paid since the statutory month, and
                   which minimum holds meanwhile
  --age AGE        with benefit: age at retirement, 60 or 60y1m; or --birth in its place
  --index INDEX    with benefit, report: average contribution wage index, such as 1.4038
  --balance YUAN   with benefit: account balance at retirement
  --virtual-account YUAN, --calculation-base YUAN, --indexed-wage unrounded|fen|jiao,
  --account-rounding jiao-up|jiao-up-strict|fen, --divisor by-month|by-year
                   with benefit, report: virtual account of 1993 to 1997, calculation base, roundings
                   of indexed wage and account pension, payment months between full ages
  --paying stop|base=YUAN|share=NUMBER
                   with compare: nothing more is paid until retirement, or that base, or a share of
                   the average wage; besides --index, --balance, --months-before-1993,
                   --virtual-account and --scheme, all as of --as-of; --retire-on adds a month
  --wage-growth RATE, --interest-rate RATE, --pension-growth RATE
                   with compare: what is assumed of wages, interest and pensions a year, such as 0.02
  --own-contributions ignored|counted, --index-months MONTHS,
  --transition-average limit-basis|full-caliber|old-caliber
                   with compare: whether the break-even takes off what the person pays, months of
                   which the index is the average, average wage of 2019-05 to 2021-06
  -h, --help       this text
  --version        the version

Output for people always masks the middle of ID numbers.

Exit codes
  0  read, no errors found
  1  read, with a finding or an issue of severity error
  2  not readable, or a figure of law that is needed is not held
  64 wrong usage
  70 a fault of the command itself
  74 the output could not be written
`;
