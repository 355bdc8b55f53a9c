/** What `help` shows, in Chinese. */
export const ZH_HELP = `shanghai-pension：读取并核对上海市养老保险个人权益记录单

用法
  shanghai-pension read FILE               读出记录单上的全部内容
  shanghai-pension audit FILE              核对各项数字是否相符
  shanghai-pension tenure FILE...          个人工作年限；可给出同一个人多个年度的记录单
  shanghai-pension report FILE             完整报告：内容、工作年限、核对结果、缴费基数上下限；
                                           加 --category 还有退休和养老金
  shanghai-pension law [TABLE] [--on DATE] 政策数据：有哪些表；一张表；某日的数值
  shanghai-pension limits --on DATE        缴费基数上下限；或 --average YUAN，按月平均工资推算
  shanghai-pension contribution --base YUAN --on DATE
                                           月缴费额；或 --wage YUAN --kind KIND，先确定缴费基数
  shanghai-pension interest --year YEAR --opening YUAN [--credit MONTH=YUAN]...
                                           个人账户当年利息
  shanghai-pension late-fee --due YUAN --from DAY --to DAY
                                           滞纳金
  shanghai-pension retire --birth BIRTH --category CATEGORY
                                           法定退休月份，以及可以选择的退休月份
  shanghai-pension eligible --birth BIRTH --category CATEGORY --months MONTHS --as-of DATE
                                           是否可以按月领取养老金；月数不足时的办法
  shanghai-pension benefit --retire-on MONTH --age AGE|--birth BIRTH --months MONTHS --index INDEX
                                           每月养老金的测算
  shanghai-pension compare --birth BIRTH --category CATEGORY --as-of DATE --months MONTHS --paying WHAT
                                           最早、法定、最迟退休的养老金比较
  shanghai-pension help                    显示本说明

FILE 为记录单的文本文件（UTF-8、UTF-16 或 GB18030），“-”表示标准输入。

选项
  --json           用于全部命令：输出 JSON，供程序使用
  --places         与 read --json 合用：每个数值读自第几行第几列
  --redact         隐去姓名、公民身份号码和个人账号
  --lang zh|en     用于全部命令：输出的语言；不指定时按环境变量 LC_ALL、LC_MESSAGES、LANG
  --on DATE        用于 law、limits、contribution：YYYY-MM 或 YYYY-MM-DD
  --explain        用于全部命令：逐步列出每个数字的由来，JSON 中也有

  --kind annual|first-job|new-employer|flexible
                   用于 contribution：工资是上年度月平均、首次就业首月、变动工作单位首月，还是自选
  --scheme employee|flexible
                   用于 contribution：单位职工（默认）或灵活就业人员
  --first-month-wage YUAN
                   用于 contribution，--kind 为 first-job 或 new-employer：首月不是全月时当月实发的
                   工资；--wage 为其后各月的基数
  --account shanghai|national
                   用于 contribution：2006 年至 2010 年记入个人账户的比例，按上海 11%（默认）或 8%
  --until MONTH    用于 interest：计息到哪个月，1 至 12；默认 12
  --rate RATE      用于 interest：记账利率，例如 0.0275；默认为政策数据
  --method month-product|annual
                   用于 interest：月积数法（默认）或年度计算法
  --rounding fen|jiao-up
                   四舍五入到分，或见分进角；contribution 默认 fen，interest 默认 jiao-up
  --premium-month MONTH
                   用于 late-fee：欠缴所属年月，YYYY-MM

  --category man|woman-55|woman-50
                   用于 retire、eligible、report：男，女（原 55 岁），女（原 50 岁）；
                   与 report 合用时，报告还包括退休月份、领取条件和养老金测算
  --birth BIRTH    出生年月 YYYY-MM 或日期，或 18 位公民身份号码；
                   用于 report 时可省略，取自记录单上的公民身份号码
  --as-of DATE     用于 eligible、report：截至何时；report 默认为记录单的截至年月
  --retire-on MONTH
                   用于 eligible、benefit、report：选择的退休月份，默认为法定退休月份
  --months MONTHS  用于 eligible、benefit：全部缴费月数，含视同缴费和92年底前连续工龄
  --months-before-1993 MONTHS|unknown
                   用于 eligible、benefit：其中92年底前连续工龄
  --arrears-months MONTHS|unknown
                   用于 eligible：欠费月数
  --first-insured DATE, --hukou shanghai|other, --relation shanghai|other,
  --shanghai-months MONTHS, --extension-months MONTHS,
  --minimum-during-extension statutory-year|current-year
                   用于 eligible、report：首次参保、户籍、养老保险关系所在地、
                   在上海缴费的月数、已延长缴费的月数、延长期间的最低缴费年限
  --age AGE        用于 benefit：退休时的年龄，60 或 60y1m；或以 --birth 推算
  --index INDEX    用于 benefit、report：平均缴费工资指数，例如 1.4038
  --balance YUAN   用于 benefit：退休时个人账户储存额
  --virtual-account YUAN, --calculation-base YUAN, --indexed-wage unrounded|fen|jiao,
  --account-rounding jiao-up|jiao-up-strict|fen, --divisor by-month|by-year
                   用于 benefit、report：虚账实记总额、计发基数、指数化工资和
                   个人账户养老金的舍入、非整岁的计发月数
  --paying stop|base=YUAN|share=NUMBER
                   用于 compare：退休前不再缴费、按此基数、或按月平均工资的倍数缴费；
                   其余用 --index、--balance、--months-before-1993、--virtual-account、
                   --scheme，都以 --as-of 为准；--retire-on 可另加一个年月
  --wage-growth RATE, --interest-rate RATE, --pension-growth RATE
                   用于 compare：假定每年的工资增长、记账利率、养老金增长，例如 0.02
  --own-contributions ignored|counted, --index-months MONTHS,
  --transition-average limit-basis|full-caliber|old-caliber
                   用于 compare：追平是否计入个人缴费、指数所含的月数、
                   2019-05 至 2021-06 所用的平均工资
  -h, --help       显示本说明
  --version        显示版本

给人看的输出总是遮住公民身份号码的中间各位。

退出码
  0  已读取，没有错误
  1  已读取，有严重程度为错误的核对结果或读取问题
  2  无法读取，或没有所需的政策数据
  64 用法不对
  70 命令自身出错
  74 输出无法写出
`;
