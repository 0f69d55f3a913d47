<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="zh_CN">
 <context>
  <name>kamdesk</name>
  <message>
   <source> 毫米</source>
   <translation> 公釐</translation>
  </message>
  <message>
   <source>--limit 至少是 1。</source>
   <translation>--limit 至少是 1。</translation>
  </message>
  <message>
   <source>--month 只用于考核类表单。</source>
   <translation>--month 只用於考核類表單。</translation>
  </message>
  <message>
   <source>--month 要写成 2026-11 的样子，不能是“{text}”。</source>
   <translation>--month 要寫成 2026-11 的樣子，不能是「{text}」。</translation>
  </message>
  <message>
   <source>--record、--where、--all 只能选一个。</source>
   <translation>--record、--where、--all 只能選一個。</translation>
  </message>
  <message>
   <source>--sample 与 --blank 只能选一个。</source>
   <translation>--sample 與 --blank 只能選一個。</translation>
  </message>
  <message>
   <source>--where 只用于客户类表单。</source>
   <translation>--where 只用於客戶類表單。</translation>
  </message>
  <message>
   <source>-o 不能是输入文件“{file}”本身。</source>
   <translation>-o 不能是輸入檔案「{file}」本身。</translation>
  </message>
  <message>
   <source>1 选择文件</source>
   <translation>1 選擇檔案</translation>
  </message>
  <message>
   <source>1. 左边细线到纸的左边　＿＿＿＿ 毫米</source>
   <translation>1. 左邊細線到紙的左邊　＿＿＿＿ 公釐</translation>
  </message>
  <message>
   <source>2 核对列</source>
   <translation>2 核對欄</translation>
  </message>
  <message>
   <source>2. 上边细线到纸的上边　＿＿＿＿ 毫米</source>
   <translation>2. 上邊細線到紙的上邊　＿＿＿＿ 公釐</translation>
  </message>
  <message>
   <source>3 预览</source>
   <translation>3 預覽</translation>
  </message>
  <message>
   <source>3. 横标尺从 0 到末端　＿＿＿＿ 毫米</source>
   <translation>3. 橫標尺從 0 到末端　＿＿＿＿ 公釐</translation>
  </message>
  <message>
   <source>4 结果</source>
   <translation>4 結果</translation>
  </message>
  <message>
   <source>4. 竖标尺从 0 到末端　＿＿＿＿ 毫米</source>
   <translation>4. 豎標尺從 0 到末端　＿＿＿＿ 公釐</translation>
  </message>
  <message>
   <source>A3 横向</source>
   <translation>A3 橫向</translation>
  </message>
  <message>
   <source>A4 横向</source>
   <translation>A4 橫向</translation>
  </message>
  <message>
   <source>A5 横向</source>
   <translation>A5 橫向</translation>
  </message>
  <message>
   <source>A级</source>
   <translation>A級</translation>
  </message>
  <message>
   <source>B级</source>
   <translation>B級</translation>
  </message>
  <message>
   <source>C级</source>
   <translation>C級</translation>
  </message>
  <message>
   <source>Excel、WPS 或 CSV 都可以，写入前先看到每一行会怎样。</source>
   <translation>Excel、WPS 或 CSV 都可以，寫入前先看到每一列會怎樣。</translation>
  </message>
  <message>
   <source>JSON嵌套过深。</source>
   <translation>JSON巢狀過深。</translation>
  </message>
  <message>
   <source>KamDesk 数据文件</source>
   <translation>KamDesk 資料檔案</translation>
  </message>
  <message>
   <source>PDF 文件 (*.pdf)</source>
   <translation>PDF 檔案 (*.pdf)</translation>
  </message>
  <message>
   <source>{act} {name} {month} 考核表</source>
   <translation>{act} {name} {month} 考核表</translation>
  </message>
  <message>
   <source>{act}：{name}</source>
   <translation>{act}：{name}</translation>
  </message>
  <message>
   <source>{component} {points}</source>
   <translation>{component} {points}</translation>
  </message>
  <message>
   <source>{component}{points}分</source>
   <translation>{component}{points}分</translation>
  </message>
  <message>
   <source>{count} 人，已锁定 {done} 人</source>
   <translation>{count} 人，已鎖定 {done} 人</translation>
  </message>
  <message>
   <source>{count} 位</source>
   <translation>{count} 位</translation>
  </message>
  <message>
   <source>{count} 条记录，已进行 {groups} 组</source>
   <translation>{count} 筆記錄，已進行 {groups} 組</translation>
  </message>
  <message>
   <source>{count} 格在不能输入的位置。</source>
   <translation>{count} 格在不能輸入的位置。</translation>
  </message>
  <message>
   <source>{count} 格超出了表格。</source>
   <translation>{count} 格超出了表格。</translation>
  </message>
  <message>
   <source>{count} 行</source>
   <translation>{count} 列</translation>
  </message>
  <message>
   <source>{customer}已由{member}于{date}拓展过，请把事项改为“拜访”。</source>
   <translation>{customer}已由{member}於{date}拓展過，請把事項改為「拜訪」。</translation>
  </message>
  <message>
   <source>{day} 按时提交</source>
   <translation>{day} 按時提交</translation>
  </message>
  <message>
   <source>{day} 提交，迟交</source>
   <translation>{day} 提交，遲交</translation>
  </message>
  <message>
   <source>{day} 迟交</source>
   <translation>{day} 遲交</translation>
  </message>
  <message>
   <source>{day}既写了“休”又写了“班”。</source>
   <translation>{day}既寫了「休」又寫了「班」。</translation>
  </message>
  <message>
   <source>{done} / {total}</source>
   <translation>{done} / {total}</translation>
  </message>
  <message>
   <source>{done} 行</source>
   <translation>{done} 列</translation>
  </message>
  <message>
   <source>{entity} 有 {count} 条记录与变更记录不符：{named}</source>
   <translation>{entity} 有 {count} 筆記錄與變更記錄不符：{named}</translation>
  </message>
  <message>
   <source>{entity} 的金额 {name} 合计不符。</source>
   <translation>{entity} 的金額 {name} 合計不符。</translation>
  </message>
  <message>
   <source>{entity} 的金额 {name} 有 {count} 处不是整数分。</source>
   <translation>{entity} 的金額 {name} 有 {count} 處不是整數分。</translation>
  </message>
  <message>
   <source>{fault}已改用自带的表单。</source>
   <translation>{fault}已改用內建的表單。</translation>
  </message>
  <message>
   <source>{fault}改好之前不能使用。</source>
   <translation>{fault}改好之前不能使用。</translation>
  </message>
  <message>
   <source>{field}：我的“{mine}”，对方的“{theirs}”</source>
   <translation>{field}：我的「{mine}」，對方的「{theirs}」</translation>
  </message>
  <message>
   <source>{file}：header_row 应是 0 或更大的整数。</source>
   <translation>{file}：header_row 應是 0 或更大的整數。</translation>
  </message>
  <message>
   <source>{file}：{option} 应写成文字。</source>
   <translation>{file}：{option} 應寫成文字。</translation>
  </message>
  <message>
   <source>{file}：{problem}</source>
   <translation>{file}：{problem}</translation>
  </message>
  <message>
   <source>{file}：“{column}”的字段应写成文字。</source>
   <translation>{file}：「{column}」的欄位應寫成文字。</translation>
  </message>
  <message>
   <source>{file}：“{one}”和“{other}”指向同一个字段。</source>
   <translation>{file}：「{one}」和「{other}」指向同一個欄位。</translation>
  </message>
  <message>
   <source>{file}：没有名为“{field}”的字段。</source>
   <translation>{file}：沒有名為「{field}」的欄位。</translation>
  </message>
  <message>
   <source>{file}：编码应是 {offered} 之一。</source>
   <translation>{file}：編碼應是 {offered} 之一。</translation>
  </message>
  <message>
   <source>{file}：表里没有“{column}”这一列。</source>
   <translation>{file}：表裡沒有「{column}」這一欄。</translation>
  </message>
  <message>
   <source>{first}、{rest}</source>
   <translation>{first}、{rest}</translation>
  </message>
  <message>
   <source>{indicators}没有计划，不计入考核；其余指标得分{summed}，权重{left}，折算为100分制。</source>
   <translation>{indicators}沒有計劃，不計入考核；其餘指標得分{summed}，權重{left}，折算為100分制。</translation>
  </message>
  <message>
   <source>{indicators}没有计划，没有可以计分的指标，不出总分。</source>
   <translation>{indicators}沒有計劃，沒有可以計分的指標，不出總分。</translation>
  </message>
  <message>
   <source>{indicator}：{groups} 组</source>
   <translation>{indicator}：{groups} 組</translation>
  </message>
  <message>
   <source>{indicator}：{word}由{counted}改为{typed}，理由：{reason}。</source>
   <translation>{indicator}：{word}由{counted}改為{typed}，理由：{reason}。</translation>
  </message>
  <message>
   <source>{label}不能是负数。</source>
   <translation>{label}不能是負數。</translation>
  </message>
  <message>
   <source>{label}只能精确到分（万元后最多六位小数）。</source>
   <translation>{label}只能精確到分（萬元後最多六位小數）。</translation>
  </message>
  <message>
   <source>{label}太大了，请核对单位是不是万元。</source>
   <translation>{label}太大了，請核對單位是不是萬元。</translation>
  </message>
  <message>
   <source>{label}应在 0 到 {limit} 之间。</source>
   <translation>{label}應在 0 到 {limit} 之間。</translation>
  </message>
  <message>
   <source>{label}应是 1 到 5 的整数。</source>
   <translation>{label}應是 1 到 5 的整數。</translation>
  </message>
  <message>
   <source>{label}最多 {limit} 个字，现在有 {count} 个。</source>
   <translation>{label}最多 {limit} 個字，現在有 {count} 個。</translation>
  </message>
  <message>
   <source>{letter} 列的含义</source>
   <translation>{letter} 欄的意義</translation>
  </message>
  <message>
   <source>{list}{problem}</source>
   <translation>{list}{problem}</translation>
  </message>
  <message>
   <source>{merits}；{price}</source>
   <translation>{merits}；{price}</translation>
  </message>
  <message>
   <source>{month:%Y-%m} 没有参加考核的人员，没有导出任何内容。</source>
   <translation>{month:%Y-%m} 沒有參加考核的人員，沒有匯出任何內容。</translation>
  </message>
  <message>
   <source>{month}计划截止：{day}</source>
   <translation>{month}計劃截止：{day}</translation>
  </message>
  <message>
   <source>{names}等</source>
   <translation>{names}等</translation>
  </message>
  <message>
   <source>{name} V{version}</source>
   <translation>{name} V{version}</translation>
  </message>
  <message>
   <source>{name} 第{version}版</source>
   <translation>{name} 第{version}版</translation>
  </message>
  <message>
   <source>{name}：{rows} 行，{columns} 列，其中 {known} 列会导入。</source>
   <translation>{name}：{rows} 列，{columns} 欄，其中 {known} 欄會匯入。</translation>
  </message>
  <message>
   <source>{one}、{other}</source>
   <translation>{one}、{other}</translation>
  </message>
  <message>
   <source>{one}应与{other}分开（分量 {points}）</source>
   <translation>{one}應與{other}分開（分量 {points}）</translation>
  </message>
  <message>
   <source>{one}想与{other}同桌（分量 {points}）</source>
   <translation>{one}想與{other}同桌（分量 {points}）</translation>
  </message>
  <message>
   <source>{one}；{other}</source>
   <translation>{one}；{other}</translation>
  </message>
  <message>
   <source>{paper} 毫米纸，纸盒“{tray}”：{state}</source>
   <translation>{paper} 公釐紙，紙匣「{tray}」：{state}</translation>
  </message>
  <message>
   <source>{paper} 毫米纸：{state}</source>
   <translation>{paper} 公釐的紙：{state}</translation>
  </message>
  <message>
   <source>{people} 人只能坐第 {tables} 桌，这些桌共有 {chairs} 个座位：{names}。</source>
   <translation>{people} 人只能坐第 {tables} 桌，這些桌共有 {chairs} 個座位：{names}。</translation>
  </message>
  <message>
   <source>{people} 人锁定在第 {table} 桌，只有 {chairs} 个座位：{names}。</source>
   <translation>{people} 人鎖定在第 {table} 桌，只有 {chairs} 個座位：{names}。</translation>
  </message>
  <message>
   <source>{people}人要坐，只有{seats}个座位。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{people}没有可坐的桌（允许的桌为空）。</source>
   <translation>{people}沒有可坐的桌（允許的桌為空）。</translation>
  </message>
  <message>
   <source>{person}·{field}</source>
   <translation>{person}·{field}</translation>
  </message>
  <message>
   <source>{person}不能坐第 {table} 桌，只能坐第 {allowed} 桌。</source>
   <translation>{person}不能坐第 {table} 桌，只能坐第 {allowed} 桌。</translation>
  </message>
  <message>
   <source>{person}与第 {table} 桌的{other}互换</source>
   <translation>{person}與第 {table} 桌的{other}互換</translation>
  </message>
  <message>
   <source>{person}固定在第 {table} 桌，又只许坐第 {allowed} 桌，两者矛盾。</source>
   <translation>{person}固定在第 {table} 桌，又只許坐第 {allowed} 桌，兩者矛盾。</translation>
  </message>
  <message>
   <source>{person}坐在第 {table} 桌，没有这一桌。</source>
   <translation>{person}坐在第 {table} 桌，沒有這一桌。</translation>
  </message>
  <message>
   <source>{person}没有座位。</source>
   <translation>{person}沒有座位。</translation>
  </message>
  <message>
   <source>{person}移到第 {table} 桌</source>
   <translation>{person}移到第 {table} 桌</translation>
  </message>
  <message>
   <source>{place}应是对象（花括号）。</source>
   <translation>{place}應是物件（大括號）。</translation>
  </message>
  <message>
   <source>{place}有不认识的“{key}”，没有采用。</source>
   <translation>{place}有不認識的「{key}」，沒有採用。</translation>
  </message>
  <message>
   <source>{place}的“{key}”{what}。</source>
   <translation>{place}的「{key}」{what}。</translation>
  </message>
  <message>
   <source>{place}缺少“{key}”。</source>
   <translation>{place}缺少「{key}」。</translation>
  </message>
  <message>
   <source>{place}锁定在第 {table} 桌，又只许坐第 {allowed} 桌，两者矛盾。</source>
   <translation>{place}鎖定在第 {table} 桌，又只許坐第 {allowed} 桌，兩者矛盾。</translation>
  </message>
  <message>
   <source>{printer}（{tray}）</source>
   <translation>{printer}（{tray}）</translation>
  </message>
  <message>
   <source>{record} · {field}的修改历史</source>
   <translation>{record} · {field}的修改歷史</translation>
  </message>
  <message>
   <source>{record}：{problem}</source>
   <translation>{record}：{problem}</translation>
  </message>
  <message>
   <source>{row} 行 {column} 列</source>
   <translation>{row} 列 {column} 欄</translation>
  </message>
  <message>
   <source>{seats}人桌两位主人相对而坐,主客无法全部相间(座位数须为4的倍数)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{seat}为第{rank}位座</source>
   <translation>{seat}為第{rank}位座</translation>
  </message>
  <message>
   <source>{state}·第{revision}版</source>
   <translation>{state}·第{revision}版</translation>
  </message>
  <message>
   <source>{step}：{name} {day}</source>
   <translation>{step}：{name} {day}</translation>
  </message>
  <message>
   <source>{time:%H:%M} 已送往打印机“{printer}”：{title}，{pages} 页，{copies} 份。</source>
   <translation>{time:%H:%M} 已送往印表機「{printer}」：{title}，{pages} 頁，{copies} 份。</translation>
  </message>
  <message>
   <source>{titles}尚未完成。停止后，这项工作不会留下半成品。</source>
   <translation>{titles}尚未完成。停止後，這項工作不會留下半成品。</translation>
  </message>
  <message>
   <source>{title}　{number} 第{version}版　{paper}</source>
   <translation>{title}　{number} 第{version}版　{paper}</translation>
  </message>
  <message>
   <source>{title}（{paper}）</source>
   <translation>{title}（{paper}）</translation>
  </message>
  <message>
   <source>{title}，{number}，{paper}</source>
   <translation>{title}，{number}，{paper}</translation>
  </message>
  <message>
   <source>{total} 份中有 {count} 份和打印时不同了。{gone}</source>
   <translation>{total} 份中有 {count} 份和列印時不同了。{gone}</translation>
  </message>
  <message>
   <source>{wanted}已由“{holder}”就座,改坐余下座位中最高的{seat}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{want}：{step}</source>
   <translation>{want}：{step}</translation>
  </message>
  <message>
   <source>{want}：{step}；与之冲突的是{against}</source>
   <translation>{want}：{step}；與之衝突的是{against}</translation>
  </message>
  <message>
   <source>{want}：没有合规的一步能做到</source>
   <translation>{want}：沒有合規的一步能做到</translation>
  </message>
  <message>
   <source>{way}，代价不变</source>
   <translation>{way}，代價不變</translation>
  </message>
  <message>
   <source>{way}，代价减少{points}分</source>
   <translation>{way}，代價減少{points}分</translation>
  </message>
  <message>
   <source>{way}，代价增加{points}分（{parts}）</source>
   <translation>{way}，代價增加{points}分（{parts}）</translation>
  </message>
  <message>
   <source>{what} {value} 重复。</source>
   <translation>{what} {value} 重複。</translation>
  </message>
  <message>
   <source>{what}，总代价 {delta}（{parts}）</source>
   <translation>{what}，總代價 {delta}（{parts}）</translation>
  </message>
  <message>
   <source>{what}，总代价不变</source>
   <translation>{what}，總代價不變</translation>
  </message>
  <message>
   <source>{wish}；“{names}”的座位已由规则或锁定固定，无法满足</source>
   <translation>{wish}；「{names}」的座位已由規則或鎖定固定，無法滿足</translation>
  </message>
  <message>
   <source>{wish}；同桌没有这样的人</source>
   <translation>{wish}；同桌沒有這樣的人</translation>
  </message>
  <message>
   <source>{wish}；找到的办法代价增加{points}分（{parts}）</source>
   <translation>{wish}；找到的辦法代價增加{points}分（{parts}）</translation>
  </message>
  <message>
   <source>{wish}；没有找到满足的办法</source>
   <translation>{wish}；沒有找到滿足的辦法</translation>
  </message>
  <message>
   <source>{wish}；要满足，代价至少增加{points}分（{parts}）</source>
   <translation>{wish}；要滿足，代價至少增加{points}分（{parts}）</translation>
  </message>
  <message>
   <source>{wish}；重新排座可以满足，代价不变</source>
   <translation>{wish}；重新排座可以滿足，代價不變</translation>
  </message>
  <message>
   <source>{wish}；重新排座可以满足，代价还减少{points}分</source>
   <translation>{wish}；重新排座可以滿足，代價還減少{points}分</translation>
  </message>
  <message>
   <source>{words}，应为 100</source>
   <translation>{words}，應為 100</translation>
  </message>
  <message>
   <source>{word}：{act}</source>
   <translation>{word}：{act}</translation>
  </message>
  <message>
   <source>{year}年</source>
   <translation>{year}年</translation>
  </message>
  <message>
   <source>{year}年{month}月</source>
   <translation>{year}年{month}月</translation>
  </message>
  <message>
   <source>“apart”的第 {number} 项</source>
   <translation>「apart」的第 {number} 項</translation>
  </message>
  <message>
   <source>“apart”的第 {number} 项应是[一人, 另一人]。</source>
   <translation>「apart」的第 {number} 項應是[一人, 另一人]。</translation>
  </message>
  <message>
   <source>“assignment”</source>
   <translation>「assignment」</translation>
  </message>
  <message>
   <source>“changes”</source>
   <translation>「changes」</translation>
  </message>
  <message>
   <source>“people”的第 {number} 项</source>
   <translation>「people」的第 {number} 項</translation>
  </message>
  <message>
   <source>“profile”</source>
   <translation>「profile」</translation>
  </message>
  <message>
   <source>“promoted”的第 {number} 项（编号 {person}）</source>
   <translation>「promoted」的第 {number} 項（編號 {person}）</translation>
  </message>
  <message>
   <source>“start”</source>
   <translation>「start」</translation>
  </message>
  <message>
   <source>“start”的“seats”</source>
   <translation>「start」的「seats」</translation>
  </message>
  <message>
   <source>“start”第 {table} 桌</source>
   <translation>「start」第 {table} 桌</translation>
  </message>
  <message>
   <source>“table”</source>
   <translation>「table」</translation>
  </message>
  <message>
   <source>“zero_plan”应是 exempt、full 或 zero。</source>
   <translation>「zero_plan」應是 exempt、full 或 zero。</translation>
  </message>
  <message>
   <source>“{file}”的第 {row} 行是空的，或根本没有，不能作表头。</source>
   <translation>「{file}」的第 {row} 列是空的，或根本沒有，不能作表頭。</translation>
  </message>
  <message>
   <source>“{file}”里没有名为“{sheet}”的工作表，或它是空的。</source>
   <translation>「{file}」裡沒有名為「{sheet}」的工作表，或它是空的。</translation>
  </message>
  <message>
   <source>“{first}”与“{second}”既要同桌又要分开，两条希望矛盾。</source>
   <translation>「{first}」與「{second}」既要同桌又要分開，兩條希望矛盾。</translation>
  </message>
  <message>
   <source>“{host}”{hand}侧没有来宾，第二名服务员从谁开始没有规定，请人工确定</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{item}”的评分应在0到100之间。</source>
   <translation>「{item}」的評分應在0到100之間。</translation>
  </message>
  <message>
   <source>“{key}”写了两次。</source>
   <translation>「{key}」寫了兩次。</translation>
  </message>
  <message>
   <source>“{key}”在同一处出现两次。</source>
   <translation>「{key}」在同一處出現兩次。</translation>
  </message>
  <message>
   <source>“{key}”的第 {number} 项</source>
   <translation>「{key}」的第 {number} 項</translation>
  </message>
  <message>
   <source>“{label}”从下次启动起生效。</source>
   <translation>「{label}」從下次啟動起生效。</translation>
  </message>
  <message>
   <source>“{name}”不是可用的 PNG 或 JPEG 图片，标志没有改动；请另选一张。</source>
   <translation>「{name}」不是可用的 PNG 或 JPEG 圖片，標誌沒有變動；請另選一張。</translation>
  </message>
  <message>
   <source>“{name}”不是数字。</source>
   <translation>「{name}」不是數字。</translation>
  </message>
  <message>
   <source>“{name}”不是文本表格，或编码无法识别；请在 Excel 里另存为 .xlsx 再导入。</source>
   <translation>「{name}」不是文字表格，或編碼無法辨識；請在 Excel 裡另存為 .xlsx 再匯入。</translation>
  </message>
  <message>
   <source>“{name}”不是有效的 Excel 工作簿（.xlsx），或已损坏；没有写入任何内容。</source>
   <translation>「{name}」不是有效的 Excel 活頁簿（.xlsx），或已損壞；沒有寫入任何內容。</translation>
  </message>
  <message>
   <source>“{name}”不是有效的 TOML 文件：末尾不完整。</source>
   <translation>「{name}」不是有效的 TOML 檔案：末尾不完整。</translation>
  </message>
  <message>
   <source>“{name}”不是有效的 TOML 文件：第 {line} 行第 {column} 列看不懂。</source>
   <translation>「{name}」不是有效的 TOML 檔案：第 {line} 行第 {column} 欄看不懂。</translation>
  </message>
  <message>
   <source>“{name}”其实是 PDF 文件，不是表格；请向对方索要 Excel 或 CSV 文件。</source>
   <translation>「{name}」其實是 PDF 檔案，不是表格；請向對方索取 Excel 或 CSV 檔案。</translation>
  </message>
  <message>
   <source>“{name}”太大，不像客户名单。</source>
   <translation>「{name}」太大，不像客戶名單。</translation>
  </message>
  <message>
   <source>“{name}”是图片，不是表格。</source>
   <translation>「{name}」是圖片，不是表格。</translation>
  </message>
  <message>
   <source>“{name}”是文字文档，不是表格。</source>
   <translation>「{name}」是文字文件，不是表格。</translation>
  </message>
  <message>
   <source>“{name}”是旧式 .xls 或加了密码的工作簿；请在 Excel 里去掉密码、另存为 .xlsx 再导入。</source>
   <translation>「{name}」是舊式 .xls 或加了密碼的活頁簿；請在 Excel 裡去掉密碼、另存為 .xlsx 再匯入。</translation>
  </message>
  <message>
   <source>“{name}”是空的，没有可以导入的内容。</source>
   <translation>「{name}」是空的，沒有可以匯入的內容。</translation>
  </message>
  <message>
   <source>“{name}”的修改还没有保存。</source>
   <translation>「{name}」的修改還沒有儲存。</translation>
  </message>
  <message>
   <source>“{name}”的口令：</source>
   <translation>「{name}」的密碼：</translation>
  </message>
  <message>
   <source>“{name}”第 {row} 行之后读不下去：引号可能没有配对；没有写入任何内容。</source>
   <translation>「{name}」第 {row} 列之後讀不下去：引號可能沒有成對；沒有寫入任何內容。</translation>
  </message>
  <message>
   <source>“{name}”解开后太大，不像客户名单。</source>
   <translation>「{name}」解開後太大，不像客戶名單。</translation>
  </message>
  <message>
   <source>“{name}”超过 500 kB，标志没有改动；请缩小图片再选。</source>
   <translation>「{name}」超過 500 kB，標誌沒有變動；請縮小圖片再選。</translation>
  </message>
  <message>
   <source>“{one}”与“{other}”希望分开，现为邻座</source>
   <translation>「{one}」與「{other}」希望分開，現為鄰座</translation>
  </message>
  <message>
   <source>“{one}”与“{other}”是夫妇，现未相邻</source>
   <translation>「{one}」與「{other}」是夫婦，現未相鄰</translation>
  </message>
  <message>
   <source>“{one}”和“{other}”都写作主宾的配偶。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{one}”和“{other}”都锁定在座{seat}。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{page}”里的修改还没有保存。放弃后无法找回。</source>
   <translation>「{page}」裡的修改還沒有儲存。放棄後無法找回。</translation>
  </message>
  <message>
   <source>“{passed}”不能撤销，保持不变；再按一次撤销更早的“{act}”</source>
   <translation>「{passed}」不能復原，保持不變；再按一次復原更早的「{act}」</translation>
  </message>
  <message>
   <source>“{path}”不是本程序的数据库，或缺少旁边的密钥文件“{keys}”；没有任何改动。</source>
   <translation>「{path}」不是本程式的資料庫，或缺少旁邊的金鑰檔案「{keys}」；沒有任何更動。</translation>
  </message>
  <message>
   <source>“{path}”不是本程序的数据库，没有打开它，也没有任何改动。</source>
   <translation>「{path}」不是本程式的資料庫，沒有開啟它，也沒有任何更動。</translation>
  </message>
  <message>
   <source>“{path}”在网络共享上，数据库在那里会损坏；没有任何改动，请改放到本机硬盘。</source>
   <translation>「{path}」在網路共用資料夾上，資料庫在那裡會損壞；沒有任何更動，請改放到本機硬碟。</translation>
  </message>
  <message>
   <source>“{path}”就是现有数据文件，不能恢复到它自己；没有任何改动。</source>
   <translation>「{path}」就是現有資料檔案，不能還原到它自己；沒有任何更動。</translation>
  </message>
  <message>
   <source>“{path}”已是本版本的格式。</source>
   <translation>「{path}」已是本版本的格式。</translation>
  </message>
  <message>
   <source>“{path}”已经存在，没有改动它；示例部门请另取一个文件名。</source>
   <translation>「{path}」已經存在，沒有更動它；範例部門請另取一個檔名。</translation>
  </message>
  <message>
   <source>“{path}”已经存在，没有改动它；请换一个文件名。</source>
   <translation>「{path}」已經存在，沒有更動它；請換一個檔名。</translation>
  </message>
  <message>
   <source>“{path}”已经存在，请换一个文件名。</source>
   <translation>「{path}」已經存在，請換一個檔名。</translation>
  </message>
  <message>
   <source>“{path}”应当是加密的，却是未加密的文件，可能已被替换；没有打开它，请用备份恢复。</source>
   <translation>「{path}」應當是加密的，卻是未加密的檔案，可能已被替換；沒有開啟它，請用備份還原。</translation>
  </message>
  <message>
   <source>“{path}”是数据文件，不能用来存放输出；请换一个文件名。</source>
   <translation>「{path}」是資料檔案，不能用來存放輸出；請換一個檔名。</translation>
  </message>
  <message>
   <source>“{path}”是文件夹，不是文件。</source>
   <translation>「{path}」是資料夾，不是檔案。</translation>
  </message>
  <message>
   <source>“{path}”是设备或管道，不是文件；请先存成文件再导入。</source>
   <translation>「{path}」是裝置或管道，不是檔案；請先存成檔案再匯入。</translation>
  </message>
  <message>
   <source>“{path}”正在使用，没有任何改动；请先关闭打开它的程序，再恢复。</source>
   <translation>「{path}」正在使用，沒有任何更動；請先關閉開啟它的程式，再還原。</translation>
  </message>
  <message>
   <source>“{person}”不在到场的人当中</source>
   <translation>「{person}」不在到場的人當中</translation>
  </message>
  <message>
   <source>“{person}”不在名单上</source>
   <translation>「{person}」不在名單上</translation>
  </message>
  <message>
   <source>“{person}”不是翻译，应属于主方或客方。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{person}”占了两个座位。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{person}”的“{field}”是“{other}”，名单中没有这个人，或者就是本人。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{person}”的座{seat}不存在，座位从0到{last}。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{person}”的角色与所属的一方（主方H、客方G）不符。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{person}”的邻座中没有语言相通的人</source>
   <translation>「{person}」的鄰座中沒有語言相通的人</translation>
  </message>
  <message>
   <source>“{person}”锁定在座{seat}，而座位从0到{last}。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{place}”中有不认识的“{key}”。</source>
   <translation>「{place}」中有不認識的「{key}」。</translation>
  </message>
  <message>
   <source>“{place}”应是不小于0的整数。</source>
   <translation>「{place}」應是不小於0的整數。</translation>
  </message>
  <message>
   <source>“{place}”应是列表（方括号）。</source>
   <translation>「{place}」應是清單（中括號）。</translation>
  </message>
  <message>
   <source>“{place}”应是对象（花括号）。</source>
   <translation>「{place}」應是物件（大括號）。</translation>
  </message>
  <message>
   <source>“{place}”应是数字。</source>
   <translation>「{place}」應是數字。</translation>
  </message>
  <message>
   <source>“{place}”应是文字。</source>
   <translation>「{place}」應是文字。</translation>
  </message>
  <message>
   <source>“{place}”应是非空文字。</source>
   <translation>「{place}」應是非空文字。</translation>
  </message>
  <message>
   <source>“{place}”是服务器地址；本版本只打开本机的数据文件。</source>
   <translation>「{place}」是伺服器位址；本版本只開啟本機的資料檔案。</translation>
  </message>
  <message>
   <source>“{place}”的数字太大，或小数位太多。</source>
   <translation>「{place}」的數字太大，或小數位太多。</translation>
  </message>
  <message>
   <source>“{place}”的每一项应有两个值。</source>
   <translation>「{place}」的每一項應有兩個值。</translation>
  </message>
  <message>
   <source>“{printer}”</source>
   <translation>「{printer}」</translation>
  </message>
  <message>
   <source>“{printer}”的纸盒“{tray}”</source>
   <translation>「{printer}」的紙匣「{tray}」</translation>
  </message>
  <message>
   <source>“{text}”不像电子邮箱地址。</source>
   <translation>「{text}」不像電子郵件地址。</translation>
  </message>
  <message>
   <source>“{text}”不像电话号码。</source>
   <translation>「{text}」不像電話號碼。</translation>
  </message>
  <message>
   <source>“{text}”不在可选范围内：{offered}。</source>
   <translation>「{text}」不在可選範圍內：{offered}。</translation>
  </message>
  <message>
   <source>“{text}”不是数字。</source>
   <translation>「{text}」不是數字。</translation>
  </message>
  <message>
   <source>“{text}”不是整数。</source>
   <translation>「{text}」不是整數。</translation>
  </message>
  <message>
   <source>“{text}”只有年份，请写成完整的日期，如 2020-05-18。</source>
   <translation>「{text}」只有年份，請寫成完整的日期，如 2020-05-18。</translation>
  </message>
  <message>
   <source>“{text}”应写成“是”或“否”。</source>
   <translation>「{text}」應寫成「是」或「否」。</translation>
  </message>
  <message>
   <source>“{text}”是被表格软件改写过的号码，末尾数字已丢失。</source>
   <translation>「{text}」是被表格軟體改寫過的號碼，末尾數字已遺失。</translation>
  </message>
  <message>
   <source>“{title}”已复制到 {folder}，改好存盘，这里马上看到效果。</source>
   <translation>「{title}」已複製到 {folder}，改好存檔，這裡馬上看到效果。</translation>
  </message>
  <message>
   <source>“{title}”早已有自己的一份，没有覆盖：{folder}</source>
   <translation>「{title}」早已有自己的一份，沒有覆蓋：{folder}</translation>
  </message>
  <message>
   <source>“联系人”工作表里的联系人会一并导入。</source>
   <translation>「联系人」工作表裡的聯絡人會一併匯入。</translation>
  </message>
  <message>
   <source>……另有 {count} 处看不懂。</source>
   <translation>……另有 {count} 處看不懂。</translation>
  </message>
  <message>
   <source>……另有 {count} 项</source>
   <translation>……另有 {count} 項</translation>
  </message>
  <message>
   <source>、</source>
   <translation>、</translation>
  </message>
  <message>
   <source>一、在{place}里放好 {paper} 毫米的纸，打印标尺页。
二、用尺量出下面四个数，填好保存。</source>
   <translation>一、在{place}裡放好 {paper} 公釐的紙，列印標尺頁。
二、用尺量出下面四個數，填好儲存。</translation>
  </message>
  <message>
   <source>一个列表</source>
   <translation>一個清單</translation>
  </message>
  <message>
   <source>一侧与主方相邻</source>
   <translation>一側與主方相鄰</translation>
  </message>
  <message>
   <source>一侧与来宾相邻</source>
   <translation>一側與來賓相鄰</translation>
  </message>
  <message>
   <source>一张桌至少要有2个座位，这里是{seats}个。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>一桌只能有一位{part}，这里有“{one}”和“{other}”；请先确定由谁担任。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>一组“名称: 值”</source>
   <translation>一組「名稱: 值」</translation>
  </message>
  <message>
   <source>上一步</source>
   <translation>上一步</translation>
  </message>
  <message>
   <source>上个月</source>
   <translation>上個月</translation>
  </message>
  <message>
   <source>上市日期</source>
   <translation>上市日期</translation>
  </message>
  <message>
   <source>上次备份 {count} 天前</source>
   <translation>上次備份 {count} 天前</translation>
  </message>
  <message>
   <source>上次备份 今天 {clock}</source>
   <translation>上次備份 今天 {clock}</translation>
  </message>
  <message>
   <source>上次备份 昨天 {clock}</source>
   <translation>上次備份 昨天 {clock}</translation>
  </message>
  <message>
   <source>上移</source>
   <translation>上移</translation>
  </message>
  <message>
   <source>上边细线到纸上边</source>
   <translation>上邊細線到紙上邊</translation>
  </message>
  <message>
   <source>上门</source>
   <translation>上門</translation>
  </message>
  <message>
   <source>下一个栏目</source>
   <translation>下一個欄位</translation>
  </message>
  <message>
   <source>下一步</source>
   <translation>下一步</translation>
  </message>
  <message>
   <source>下个月</source>
   <translation>下個月</translation>
  </message>
  <message>
   <source>下月带客户到案场的成交计划于本月最后一个工作日提交</source>
   <translation>下月帶客戶到案場的成交計劃於本月最後一個工作日提交</translation>
  </message>
  <message>
   <source>下月拓展计划于本月最后一个工作日提交</source>
   <translation>下月拓展計劃於本月最後一個工作日提交</translation>
  </message>
  <message>
   <source>下月拜访计划于本月最后一个工作日提交</source>
   <translation>下月拜訪計劃於本月最後一個工作日提交</translation>
  </message>
  <message>
   <source>不保存</source>
   <translation>不儲存</translation>
  </message>
  <message>
   <source>不再使用口令</source>
   <translation>不再使用密碼</translation>
  </message>
  <message>
   <source>不分级</source>
   <translation>不分級</translation>
  </message>
  <message>
   <source>不到 {count} 个字符的口令容易被猜到，建议长一些。</source>
   <translation>不到 {count} 個字元的密碼容易被猜到，建議長一些。</translation>
  </message>
  <message>
   <source>不加密</source>
   <translation>不加密</translation>
  </message>
  <message>
   <source>不变</source>
   <translation>不變</translation>
  </message>
  <message>
   <source>不导入</source>
   <translation>不匯入</translation>
  </message>
  <message>
   <source>不恢复</source>
   <translation>不還原</translation>
  </message>
  <message>
   <source>不指定负责人</source>
   <translation>不指定負責人</translation>
  </message>
  <message>
   <source>不是可用的版块，或版块缺少必填项。</source>
   <translation>不是可用的區塊，或區塊缺少必填項。</translation>
  </message>
  <message>
   <source>不是有效的 YAML：缩进、冒号或引号有误。</source>
   <translation>不是有效的 YAML：縮排、冒號或引號有誤。</translation>
  </message>
  <message>
   <source>不粘贴</source>
   <translation>不貼上</translation>
  </message>
  <message>
   <source>不考核</source>
   <translation>不考核</translation>
  </message>
  <message>
   <source>不能为空</source>
   <translation>不能為空</translation>
  </message>
  <message>
   <source>不能导入</source>
   <translation>不能匯入</translation>
  </message>
  <message>
   <source>不能是负数</source>
   <translation>不能是負數</translation>
  </message>
  <message>
   <source>不能是负数。</source>
   <translation>不能是負數。</translation>
  </message>
  <message>
   <source>不计入考核，总分折算</source>
   <translation>不計入考核，總分折算</translation>
  </message>
  <message>
   <source>不认识“{key}”。</source>
   <translation>不認識「{key}」。</translation>
  </message>
  <message>
   <source>不认识的种类“{kind}”。</source>
   <translation>不認識的種類「{kind}」。</translation>
  </message>
  <message>
   <source>与{names}同桌</source>
   <translation>與{names}同桌</translation>
  </message>
  <message>
   <source>与“{other}”互换，代价不变，但违反此项</source>
   <translation>與「{other}」互換，代價不變，但違反此項</translation>
  </message>
  <message>
   <source>与“{other}”互换，代价减少{points}分，但违反此项</source>
   <translation>與「{other}」互換，代價減少{points}分，但違反此項</translation>
  </message>
  <message>
   <source>与“{other}”互换，代价增加{points}分，且违反此项</source>
   <translation>與「{other}」互換，代價增加{points}分，且違反此項</translation>
  </message>
  <message>
   <source>与“{person}”互换到{seat}</source>
   <translation>與「{person}」互換到{seat}</translation>
  </message>
  <message>
   <source>与“{person}”职级对等</source>
   <translation>與「{person}」職級對等</translation>
  </message>
  <message>
   <source>与上面的密钥不一致，请再看一遍。</source>
   <translation>與上面的金鑰不一致，請再看一遍。</translation>
  </message>
  <message>
   <source>与另一处重复：“{person}”</source>
   <translation>與另一處重複：「{person}」</translation>
  </message>
  <message>
   <source>与应分开的{other}同桌，代价 {points}</source>
   <translation>與應分開的{other}同桌，代價 {points}</translation>
  </message>
  <message>
   <source>与第 {row} 行同名，但统一社会信用代码不同，请先核对。</source>
   <translation>與第 {row} 列同名，但統一社會信用代碼不同，請先核對。</translation>
  </message>
  <message>
   <source>与第 {row} 行名称不同，编号或信用代码却相同，请先核对。</source>
   <translation>與第 {row} 列名稱不同，編號或信用代碼卻相同，請先核對。</translation>
  </message>
  <message>
   <source>与第 {row} 行是同一位客户。</source>
   <translation>與第 {row} 列是同一位客戶。</translation>
  </message>
  <message>
   <source>与第 {row} 行的客户和联系人相同</source>
   <translation>與第 {row} 列的客戶和聯絡人相同</translation>
  </message>
  <message>
   <source>与第 {table} 桌的{other}分开，代价 {points}</source>
   <translation>與第 {table} 桌的{other}分開，代價 {points}</translation>
  </message>
  <message>
   <source>与配偶“{person}”相邻</source>
   <translation>與配偶「{person}」相鄰</translation>
  </message>
  <message>
   <source>与门的位置不符，应是“{right}”</source>
   <translation>與門的位置不符，應是「{right}」</translation>
  </message>
  <message>
   <source>业务管理</source>
   <translation>業務管理</translation>
  </message>
  <message>
   <source>两次输入不一致。</source>
   <translation>兩次輸入不一致。</translation>
  </message>
  <message>
   <source>两次输入的口令不同，没有写入任何内容。</source>
   <translation>兩次輸入的密碼不同，沒有寫入任何內容。</translation>
  </message>
  <message>
   <source>两次都是“{person}”</source>
   <translation>兩次都是「{person}」</translation>
  </message>
  <message>
   <source>中</source>
   <translation>中</translation>
  </message>
  <message>
   <source>中文逗号</source>
   <translation>中文逗號</translation>
  </message>
  <message>
   <source>中有不认识的人“{person}”</source>
   <translation>中有不認識的人「{person}」</translation>
  </message>
  <message>
   <source>中没有“{seat}”号座</source>
   <translation>中沒有「{seat}」號座</translation>
  </message>
  <message>
   <source>中的“{person}”在 start 里没有桌</source>
   <translation>中的「{person}」在 start 裡沒有桌</translation>
  </message>
  <message>
   <source>中的“{person}”本来就在名单上</source>
   <translation>中的「{person}」本來就在名單上</translation>
  </message>
  <message>
   <source>为第 {row} 行的客户：{changes}</source>
   <translation>為第 {row} 列的客戶：{changes}</translation>
  </message>
  <message>
   <source>主人</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>主人与第二主人（女主人）没有相对而坐，两名服务员的顺序没有规定，请人工确定</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>主人坐主宾位(主位{hand}侧)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>主人居中,面门为上</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>主位</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>主右{steps}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>主宾</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>主宾在主人{hand}侧</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>主宾在主位{hand}侧</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>主宾在女主人{hand}侧(西式交叉)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>主宾身份高于主人,请主宾坐主位</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>主宾配偶在女主人{hand}侧</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>主宾配偶在男主人{hand}侧(西式交叉)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>主左{steps}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>主方代表居中,面门为上</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>主方陪同人数</source>
   <translation>主方陪同人數</translation>
  </message>
  <message>
   <source>主桌“{table}”不在桌子当中。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>主管审核</source>
   <translation>主管審核</translation>
  </message>
  <message>
   <source>主管已审核</source>
   <translation>主管已審核</translation>
  </message>
  <message>
   <source>之后也可以在“编辑”菜单里撤销。</source>
   <translation>之後也可以在「編輯」選單裡復原。</translation>
  </message>
  <message>
   <source>之后又有别的操作；请用“编辑”菜单里的撤销，一步一步退回。</source>
   <translation>之後又有別的操作；請用「編輯」選單裡的復原，一步一步退回。</translation>
  </message>
  <message>
   <source>事业单位</source>
   <translation>事業單位</translation>
  </message>
  <message>
   <source>事项</source>
   <translation>事項</translation>
  </message>
  <message>
   <source>产品类型</source>
   <translation>產品類型</translation>
  </message>
  <message>
   <source>人员编号</source>
   <translation>人員編號</translation>
  </message>
  <message>
   <source>人员编号“{person}”重复。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>仍然保存</source>
   <translation>仍然儲存</translation>
  </message>
  <message>
   <source>从哪里开始</source>
   <translation>從哪裡開始</translation>
  </message>
  <message>
   <source>从回收站恢复</source>
   <translation>從回收筒還原</translation>
  </message>
  <message>
   <source>从回收站恢复 {count} 位客户</source>
   <translation>從回收筒還原 {count} 位客戶</translation>
  </message>
  <message>
   <source>从回收站恢复 {name}</source>
   <translation>從回收筒還原 {name}</translation>
  </message>
  <message>
   <source>从空白开始</source>
   <translation>從空白開始</translation>
  </message>
  <message>
   <source>从第几个标签（卡片）开始</source>
   <translation>從第幾個標籤（卡片）開始</translation>
  </message>
  <message>
   <source>从第几份起</source>
   <translation>從第幾份起</translation>
  </message>
  <message>
   <source>从这里开始：您的客户名单</source>
   <translation>從這裡開始：您的客戶名單</translation>
  </message>
  <message>
   <source>以{delimiter}分隔。</source>
   <translation>以{delimiter}分隔。</translation>
  </message>
  <message>
   <source>以后由本机凭据打开，不再需要口令。</source>
   <translation>以後由本機認證開啟，不再需要密碼。</translation>
  </message>
  <message>
   <source>价格区间</source>
   <translation>價格區間</translation>
  </message>
  <message>
   <source>任何能打开这台电脑的人都能读到数据，只适合演示。</source>
   <translation>任何能開啟這台電腦的人都能讀到資料，只適合示範。</translation>
  </message>
  <message>
   <source>份数</source>
   <translation>份數</translation>
  </message>
  <message>
   <source>优</source>
   <translation>優</translation>
  </message>
  <message>
   <source>会见 {met}</source>
   <translation>會見 {met}</translation>
  </message>
  <message>
   <source>会见何人</source>
   <translation>會見何人</translation>
  </message>
  <message>
   <source>传真</source>
   <translation>傳真</translation>
  </message>
  <message>
   <source>伸出了版面：右到 {right} 毫米（最多 {width}），下到 {bottom} 毫米（最多 {height}）。</source>
   <translation>伸出了版面：右到 {right} 公釐（最多 {width}），下到 {bottom} 公釐（最多 {height}）。</translation>
  </message>
  <message>
   <source>使用者：{name}</source>
   <translation>使用者：{name}</translation>
  </message>
  <message>
   <source>例如：月度考核册</source>
   <translation>例如：月度考核冊</translation>
  </message>
  <message>
   <source>例行</source>
   <translation>例行</translation>
  </message>
  <message>
   <source>侍应顺序只规定了一名或两名服务员，这里是{waiters}名。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>保存</source>
   <translation>儲存</translation>
  </message>
  <message>
   <source>保存为新版本</source>
   <translation>儲存為新版本</translation>
  </message>
  <message>
   <source>保存名称</source>
   <translation>儲存名稱</translation>
  </message>
  <message>
   <source>保存工作日历</source>
   <translation>儲存工作日曆</translation>
  </message>
  <message>
   <source>保存并登记下一条</source>
   <translation>儲存並登記下一筆</translation>
  </message>
  <message>
   <source>保存成员</source>
   <translation>儲存成員</translation>
  </message>
  <message>
   <source>保存校准</source>
   <translation>儲存校準</translation>
  </message>
  <message>
   <source>保存草稿</source>
   <translation>儲存草稿</translation>
  </message>
  <message>
   <source>保存装订册</source>
   <translation>儲存裝訂冊</translation>
  </message>
  <message>
   <source>保存装订册 {name}</source>
   <translation>儲存裝訂冊 {name}</translation>
  </message>
  <message>
   <source>保护数据</source>
   <translation>保護資料</translation>
  </message>
  <message>
   <source>保留现有的</source>
   <translation>保留現有的</translation>
  </message>
  <message>
   <source>信封（C5）</source>
   <translation>信封（C5）</translation>
  </message>
  <message>
   <source>信封（DL）</source>
   <translation>信封（DL）</translation>
  </message>
  <message>
   <source>修改 {name} {month} 的计划</source>
   <translation>修改 {name} {month} 的計劃</translation>
  </message>
  <message>
   <source>修改 {name} 的 {count} 项内容</source>
   <translation>修改 {name} 的 {count} 項內容</translation>
  </message>
  <message>
   <source>修改 {name} 的{field}</source>
   <translation>修改 {name} 的{field}</translation>
  </message>
  <message>
   <source>修改 {name} 的资料</source>
   <translation>修改 {name} 的資料</translation>
  </message>
  <message>
   <source>修改{purpose} {name}</source>
   <translation>修改{purpose} {name}</translation>
  </message>
  <message>
   <source>修改人</source>
   <translation>修改人</translation>
  </message>
  <message>
   <source>修改单位与部门名称</source>
   <translation>修改單位與部門名稱</translation>
  </message>
  <message>
   <source>修改多位客户</source>
   <translation>修改多位客戶</translation>
  </message>
  <message>
   <source>修改工作日历</source>
   <translation>修改工作日曆</translation>
  </message>
  <message>
   <source>修改成员 {name}</source>
   <translation>修改成員 {name}</translation>
  </message>
  <message>
   <source>修改考核标准 {name}</source>
   <translation>修改考核標準 {name}</translation>
  </message>
  <message>
   <source>修改记录</source>
   <translation>修改記錄</translation>
  </message>
  <message>
   <source>修订</source>
   <translation>修訂</translation>
  </message>
  <message>
   <source>修订理由：{reason}</source>
   <translation>修訂理由：{reason}</translation>
  </message>
  <message>
   <source>修订考核表</source>
   <translation>修訂考核表</translation>
  </message>
  <message>
   <source>停止</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>停止之后，一切和之前一样。</source>
   <translation>停止之後，一切和之前一樣。</translation>
  </message>
  <message>
   <source>停止并退出</source>
   <translation>停止並結束</translation>
  </message>
  <message>
   <source>停止这项工作</source>
   <translation>停止這項工作</translation>
  </message>
  <message>
   <source>先用示例部门试一试</source>
   <translation>先用範例部門試一試</translation>
  </message>
  <message>
   <source>全部</source>
   <translation>全部</translation>
  </message>
  <message>
   <source>全部 {count} 份</source>
   <translation>全部 {count} 份</translation>
  </message>
  <message>
   <source>全部事项</source>
   <translation>全部事項</translation>
  </message>
  <message>
   <source>全部成员</source>
   <translation>全部成員</translation>
  </message>
  <message>
   <source>全部月份</source>
   <translation>全部月份</translation>
  </message>
  <message>
   <source>全部表单</source>
   <translation>全部表單</translation>
  </message>
  <message>
   <source>全部，或如 1-3,5</source>
   <translation>全部，或如 1-3,5</translation>
  </message>
  <message>
   <source>公司参观申请表</source>
   <translation>公司參觀申請表</translation>
  </message>
  <message>
   <source>公开礼宾文本：一主位、两主位排法</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>公开礼宾文本：接待工作座次常识</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>公开礼宾文本：翻译占位不占数</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>公开礼宾文本：西餐座次</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>公式还没有算出结果；请在 Excel 里打开、保存后再导入。</source>
   <translation>公式還沒有算出結果；請在 Excel 裡開啟、儲存後再匯入。</translation>
  </message>
  <message>
   <source>共 {count} 位</source>
   <translation>共 {count} 位</translation>
  </message>
  <message>
   <source>共 {groups} 组</source>
   <translation>共 {groups} 組</translation>
  </message>
  <message>
   <source>共 {people} 人，只有 {chairs} 个座位，还差 {missing} 个。</source>
   <translation>共 {people} 人，只有 {chairs} 個座位，還差 {missing} 個。</translation>
  </message>
  <message>
   <source>共几份</source>
   <translation>共幾份</translation>
  </message>
  <message>
   <source>关于 KamDesk</source>
   <translation>關於 KamDesk</translation>
  </message>
  <message>
   <source>关闭</source>
   <translation>關閉</translation>
  </message>
  <message>
   <source>兴趣爱好</source>
   <translation>興趣愛好</translation>
  </message>
  <message>
   <source>其他</source>
   <translation>其他</translation>
  </message>
  <message>
   <source>其他表单</source>
   <translation>其他表單</translation>
  </message>
  <message>
   <source>其余得分</source>
   <translation>其餘得分</translation>
  </message>
  <message>
   <source>内容</source>
   <translation>內容</translation>
  </message>
  <message>
   <source>内容举例</source>
   <translation>內容舉例</translation>
  </message>
  <message>
   <source>内容以“{sign}”开头，像公式；如确是文字，请在前面加一个英文单引号。</source>
   <translation>內容以「{sign}」開頭，像公式；如確是文字，請在前面加一個半形單引號。</translation>
  </message>
  <message>
   <source>内容里有无法识别的字符，文件的编码可能不对或已损坏。</source>
   <translation>內容裡有無法辨識的字元，檔案的編碼可能不對或已損壞。</translation>
  </message>
  <message>
   <source>内容里有看不见的控制字符（U+{code}）。</source>
   <translation>內容裡有看不見的控制字元（U+{code}）。</translation>
  </message>
  <message>
   <source>内部协作单</source>
   <translation>內部協作單</translation>
  </message>
  <message>
   <source>册内的表单</source>
   <translation>冊內的表單</translation>
  </message>
  <message>
   <source>册内的表单，打印时按这里的次序</source>
   <translation>冊內的表單，列印時依這裡的次序</translation>
  </message>
  <message>
   <source>再输一遍：</source>
   <translation>再輸入一遍：</translation>
  </message>
  <message>
   <source>再输入一遍</source>
   <translation>再輸入一遍</translation>
  </message>
  <message>
   <source>再输入一遍恢复密钥</source>
   <translation>再輸入一遍修復金鑰</translation>
  </message>
  <message>
   <source>写了联系人的其他内容，却没有联系人的姓名。</source>
   <translation>寫了聯絡人的其他內容，卻沒有聯絡人的姓名。</translation>
  </message>
  <message>
   <source>写名称，或只写拼音首字母；也可以从 Excel、WPS 成块粘贴</source>
   <translation>寫名稱，或只寫拼音首字母；也可以從 Excel、WPS 整塊貼上</translation>
  </message>
  <message>
   <source>写法不符合规定（{rule}）。</source>
   <translation>寫法不符合規定（{rule}）。</translation>
  </message>
  <message>
   <source>决策者</source>
   <translation>決策者</translation>
  </message>
  <message>
   <source>出勤</source>
   <translation>出勤</translation>
  </message>
  <message>
   <source>出席人员名单</source>
   <translation>出席人員名單</translation>
  </message>
  <message>
   <source>分号</source>
   <translation>分號</translation>
  </message>
  <message>
   <source>分档不能是负数。</source>
   <translation>級距不能是負數。</translation>
  </message>
  <message>
   <source>分档须按完成率从高到低排列，且不能重复。</source>
   <translation>級距須按完成率從高到低排列，且不能重複。</translation>
  </message>
  <message>
   <source>分类与分级</source>
   <translation>分類與分級</translation>
  </message>
  <message>
   <source>列</source>
   <translation>欄</translation>
  </message>
  <message>
   <source>列必须有 value 或 text。</source>
   <translation>欄必須有 value 或 text。</translation>
  </message>
  <message>
   <source>列表中全部 {count} 份</source>
   <translation>清單中全部 {count} 份</translation>
  </message>
  <message>
   <source>删除</source>
   <translation>刪除</translation>
  </message>
  <message>
   <source>删除 {count} 条拜访记录</source>
   <translation>刪除 {count} 筆拜訪記錄</translation>
  </message>
  <message>
   <source>删除装订册 {name}</source>
   <translation>刪除裝訂冊 {name}</translation>
  </message>
  <message>
   <source>删除视图“{name}”</source>
   <translation>刪除檢視「{name}」</translation>
  </message>
  <message>
   <source>别无空位可换</source>
   <translation>別無空位可換</translation>
  </message>
  <message>
   <source>到岗日期</source>
   <translation>到任日期</translation>
  </message>
  <message>
   <source>制度与手册</source>
   <translation>制度與手冊</translation>
  </message>
  <message>
   <source>制表符</source>
   <translation>定位字元</translation>
  </message>
  <message>
   <source>前台支持</source>
   <translation>前台支援</translation>
  </message>
  <message>
   <source>副主位</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>副右{steps}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>副左{steps}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>办公电话</source>
   <translation>辦公電話</translation>
  </message>
  <message>
   <source>加减分与否决</source>
   <translation>加減分與否決</translation>
  </message>
  <message>
   <source>加分上限不能是负数。</source>
   <translation>加分上限不能是負數。</translation>
  </message>
  <message>
   <source>加分上限最多带一位小数。</source>
   <translation>加分上限最多帶一位小數。</translation>
  </message>
  <message>
   <source>加分与否决指标没有权重。</source>
   <translation>加分與否決指標沒有權重。</translation>
  </message>
  <message>
   <source>加分共{earned}分，超过上限，按{limit}分计。</source>
   <translation>加分共{earned}分，超過上限，依{limit}分計。</translation>
  </message>
  <message>
   <source>升级之前</source>
   <translation>升級之前</translation>
  </message>
  <message>
   <source>单位、部门和您</source>
   <translation>單位、部門和您</translation>
  </message>
  <message>
   <source>单位与部门</source>
   <translation>單位與部門</translation>
  </message>
  <message>
   <source>单位名称</source>
   <translation>單位名稱</translation>
  </message>
  <message>
   <source>单位和部门的名称印在每一张表上；您的姓名记在每次修改旁边。</source>
   <translation>單位和部門的名稱印在每一張表上；您的姓名記在每次修改旁邊。</translation>
  </message>
  <message>
   <source>单位标志</source>
   <translation>單位標誌</translation>
  </message>
  <message>
   <source>单位标志不是可用的 PNG 或 JPEG 图片，已略去；请在设置中重新选择。</source>
   <translation>單位標誌不是可用的 PNG 或 JPEG 圖片，已略去；請在設定中重新選擇。</translation>
  </message>
  <message>
   <source>单元格必须且只能有 label、value、text 之一。</source>
   <translation>儲存格必須且只能有 label、value、text 之一。</translation>
  </message>
  <message>
   <source>单元格里是错误值 {text}。</source>
   <translation>儲存格裡是錯誤值 {text}。</translation>
  </message>
  <message>
   <source>单击看这一页，双击打开这条记录</source>
   <translation>按一下看這一頁，按兩下開啟這筆記錄</translation>
  </message>
  <message>
   <source>单双面</source>
   <translation>單雙面</translation>
  </message>
  <message>
   <source>单面</source>
   <translation>單面</translation>
  </message>
  <message>
   <source>占比</source>
   <translation>占比</translation>
  </message>
  <message>
   <source>占满整页，或还原</source>
   <translation>占滿整頁，或還原</translation>
  </message>
  <message>
   <source>卡片放不下全部内容：{text}</source>
   <translation>卡片放不下全部內容：{text}</translation>
  </message>
  <message>
   <source>印在信头左端。PNG 或 JPEG 图片，不超过 500 kB，随数据保存。</source>
   <translation>印在信頭左端。PNG 或 JPEG 圖片，不超過 500 kB，隨資料儲存。</translation>
  </message>
  <message>
   <source>原实际{number}</source>
   <translation>原實際{number}</translation>
  </message>
  <message>
   <source>原有数据已另存为“{path}”。</source>
   <translation>原有資料已另存為「{path}」。</translation>
  </message>
  <message>
   <source>原来</source>
   <translation>原來</translation>
  </message>
  <message>
   <source>原表保持不变，新的一版从草稿开始。请写明修订的理由：</source>
   <translation>原表保持不變，新的一版從草稿開始。請寫明修訂的理由：</translation>
  </message>
  <message>
   <source>原计划{number}</source>
   <translation>原計劃{number}</translation>
  </message>
  <message>
   <source>去掉单位标志</source>
   <translation>移除單位標誌</translation>
  </message>
  <message>
   <source>去掉标志</source>
   <translation>移除標誌</translation>
  </message>
  <message>
   <source>参加考核</source>
   <translation>參加考核</translation>
  </message>
  <message>
   <source>参观安全告知书</source>
   <translation>參觀安全告知書</translation>
  </message>
  <message>
   <source>参观接待日程</source>
   <translation>參觀接待行程</translation>
  </message>
  <message>
   <source>参观管理办法</source>
   <translation>參觀管理辦法</translation>
  </message>
  <message>
   <source>参观须知</source>
   <translation>參觀須知</translation>
  </message>
  <message>
   <source>双面，沿短边翻</source>
   <translation>雙面，短邊翻頁</translation>
  </message>
  <message>
   <source>双面，沿长边翻</source>
   <translation>雙面，長邊翻頁</translation>
  </message>
  <message>
   <source>发生“{veto}”{reason}，总分不超过{ceiling}。</source>
   <translation>發生「{veto}」{reason}，總分不超過{ceiling}。</translation>
  </message>
  <message>
   <source>取消</source>
   <translation>取消</translation>
  </message>
  <message>
   <source>取消校准</source>
   <translation>取消校準</translation>
  </message>
  <message>
   <source>变更记录</source>
   <translation>變更記錄</translation>
  </message>
  <message>
   <source>变更记录不连贯：{stamp}</source>
   <translation>變更記錄不連貫：{stamp}</translation>
  </message>
  <message>
   <source>变更记录中有 {count} 条不属于任何操作。</source>
   <translation>變更記錄中有 {count} 筆不屬於任何操作。</translation>
  </message>
  <message>
   <source>口令</source>
   <translation>密碼</translation>
  </message>
  <message>
   <source>口令不对，数据库没有打开，也没有任何改动；请再试一次。</source>
   <translation>密碼不對，資料庫沒有開啟，也沒有任何更動；請再試一次。</translation>
  </message>
  <message>
   <source>口令不能为空，请输入口令。</source>
   <translation>密碼不能為空，請輸入密碼。</translation>
  </message>
  <message>
   <source>口令已更换。</source>
   <translation>密碼已更換。</translation>
  </message>
  <message>
   <source>口令：</source>
   <translation>密碼：</translation>
  </message>
  <message>
   <source>另存为 PDF</source>
   <translation>另存為 PDF</translation>
  </message>
  <message>
   <source>另有 {count} 份的资料已删除。</source>
   <translation>另有 {count} 份的資料已刪除。</translation>
  </message>
  <message>
   <source>另有 {count} 项</source>
   <translation>另有 {count} 項</translation>
  </message>
  <message>
   <source>另有 {left} 行不会导入，原因见“说明”。</source>
   <translation>另有 {left} 列不會匯入，原因見「說明」。</translation>
  </message>
  <message>
   <source>只粘贴其余 {count} 格</source>
   <translation>只貼上其餘 {count} 格</translation>
  </message>
  <message>
   <source>只能是 {choices}。</source>
   <translation>只能是 {choices}。</translation>
  </message>
  <message>
   <source>右</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>号码“{text}”被存成了数字，15 位以后的数字已丢失。</source>
   <translation>號碼「{text}」被存成了數字，15 位以後的數字已遺失。</translation>
  </message>
  <message>
   <source>各列共宽 {width} 毫米，超出版心 {limit} 毫米。</source>
   <translation>各欄共寬 {width} 公釐，超出版心 {limit} 公釐。</translation>
  </message>
  <message>
   <source>合作关系</source>
   <translation>合作關係</translation>
  </message>
  <message>
   <source>合作潜力</source>
   <translation>合作潛力</translation>
  </message>
  <message>
   <source>合作频率</source>
   <translation>合作頻率</translation>
  </message>
  <message>
   <source>合影{people}人，各排共{places}个位置。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>合资企业</source>
   <translation>合資企業</translation>
  </message>
  <message>
   <source>同侧相邻</source>
   <translation>同側相鄰</translation>
  </message>
  <message>
   <source>同侧相邻{count}处,不可避免</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>同性别相邻</source>
   <translation>同性別相鄰</translation>
  </message>
  <message>
   <source>同样好的另一处：{step}</source>
   <translation>同樣好的另一處：{step}</translation>
  </message>
  <message>
   <source>同桌唯一的女士，代价 {points}</source>
   <translation>同桌唯一的女士，代價 {points}</translation>
  </message>
  <message>
   <source>同桌无人会其语言，代价 {points}</source>
   <translation>同桌無人會其語言，代價 {points}</translation>
  </message>
  <message>
   <source>名称</source>
   <translation>名稱</translation>
  </message>
  <message>
   <source>名称太长</source>
   <translation>名稱太長</translation>
  </message>
  <message>
   <source>名称已保存。</source>
   <translation>名稱已儲存。</translation>
  </message>
  <message>
   <source>名称最多 {count} 个字，请缩短。</source>
   <translation>名稱最多 {count} 個字，請縮短。</translation>
  </message>
  <message>
   <source>后台响应</source>
   <translation>後台回應</translation>
  </message>
  <message>
   <source>向下填充</source>
   <translation>向下填充</translation>
  </message>
  <message>
   <source>否</source>
   <translation>否</translation>
  </message>
  <message>
   <source>否决后的最高分不能是负数。</source>
   <translation>否決後的最高分不能是負數。</translation>
  </message>
  <message>
   <source>否决后的最高分最多带一位小数。</source>
   <translation>否決後的最高分最多帶一位小數。</translation>
  </message>
  <message>
   <source>含义</source>
   <translation>意義</translation>
  </message>
  <message>
   <source>员工人数</source>
   <translation>員工人數</translation>
  </message>
  <message>
   <source>命令用法不对：{reason}。用 --help 查看说明。</source>
   <translation>指令用法不對：{reason}。用 --help 查看說明。</translation>
  </message>
  <message>
   <source>回到结果</source>
   <translation>回到結果</translation>
  </message>
  <message>
   <source>回收站</source>
   <translation>回收筒</translation>
  </message>
  <message>
   <source>回收站 ({count})</source>
   <translation>回收筒 ({count})</translation>
  </message>
  <message>
   <source>回收站是空的。</source>
   <translation>回收筒是空的。</translation>
  </message>
  <message>
   <source>回收站是空的。移到回收站的客户会留在这里，可以随时恢复。</source>
   <translation>回收筒是空的。移到回收筒的客戶會留在這裡，可以隨時還原。</translation>
  </message>
  <message>
   <source>回收站里已有“{name}”；请先恢复它，或清空回收站后再导入。</source>
   <translation>回收筒裡已有「{name}」；請先還原它，或清空回收筒後再匯入。</translation>
  </message>
  <message>
   <source>因锁定座位多出同侧相邻{count}处</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>因锁定座位或权衡愿望，另有同侧相邻{count}处</source>
   <translation>因鎖定座位或權衡願望，另有同側相鄰{count}處</translation>
  </message>
  <message>
   <source>团队合作</source>
   <translation>團隊合作</translation>
  </message>
  <message>
   <source>团队合作、客户维护、平时表现、出勤</source>
   <translation>團隊合作、客戶維護、平時表現、出勤</translation>
  </message>
  <message>
   <source>国务院已公布的放假安排已经内置，这里只写尚未内置的年份，每行一段：“休”是放假，“班”是调休上班。</source>
   <translation>國務院已公布的放假安排已經內建，這裡只寫尚未內建的年份，每行一段：「休」是放假，「班」是補班。</translation>
  </message>
  <message>
   <source>国有企业</source>
   <translation>國有企業</translation>
  </message>
  <message>
   <source>国籍</source>
   <translation>國籍</translation>
  </message>
  <message>
   <source>图片</source>
   <translation>圖片</translation>
  </message>
  <message>
   <source>在“{person}”{hand}侧翻译</source>
   <translation>在「{person}」{hand}側翻譯</translation>
  </message>
  <message>
   <source>在左边的列表里选一位，资料卡就显示在这里。</source>
   <translation>在左邊的清單裡選一位，資料卡就顯示在這裡。</translation>
  </message>
  <message>
   <source>地区</source>
   <translation>地區</translation>
  </message>
  <message>
   <source>地址</source>
   <translation>地址</translation>
  </message>
  <message>
   <source>地址标签</source>
   <translation>地址標籤</translation>
  </message>
  <message>
   <source>坐第 {table} 桌，不低于应坐的第 {target} 桌</source>
   <translation>坐第 {table} 桌，不低於應坐的第 {target} 桌</translation>
  </message>
  <message>
   <source>坐第 {table} 桌，低于应坐的第 {target} 桌，代价 {points}</source>
   <translation>坐第 {table} 桌，低於應坐的第 {target} 桌，代價 {points}</translation>
  </message>
  <message>
   <source>坐第 {table} 桌，桌次不限</source>
   <translation>坐第 {table} 桌，桌次不限</translation>
  </message>
  <message>
   <source>基本情况</source>
   <translation>基本情況</translation>
  </message>
  <message>
   <source>填入数据</source>
   <translation>填入資料</translation>
  </message>
  <message>
   <source>填写</source>
   <translation>填寫</translation>
  </message>
  <message>
   <source>填写的内容还没有保存。再按一次“取消”即放弃。</source>
   <translation>填寫的內容還沒有儲存。再按一次「取消」即放棄。</translation>
  </message>
  <message>
   <source>备份</source>
   <translation>備份</translation>
  </message>
  <message>
   <source>备份“{name}”完好（版本 {revision}）。</source>
   <translation>備份「{name}」完好（版本 {revision}）。</translation>
  </message>
  <message>
   <source>备份“{path}”完好。</source>
   <translation>備份「{path}」完好。</translation>
  </message>
  <message>
   <source>备份“{path}”没有加密，现有数据是加密的；没有恢复，也没有任何改动。如确要用它，请恢复到另一个文件。</source>
   <translation>備份「{path}」沒有加密，現有資料是加密的；沒有還原，也沒有任何更動。如確要用它，請還原到另一個檔案。</translation>
  </message>
  <message>
   <source>备份写好后会重新读一遍，核对无误才算数。</source>
   <translation>備份寫好後會重新讀一遍，核對無誤才算數。</translation>
  </message>
  <message>
   <source>备份完成并已核对：{name}</source>
   <translation>備份完成並已核對：{name}</translation>
  </message>
  <message>
   <source>备注</source>
   <translation>備註</translation>
  </message>
  <message>
   <source>复制</source>
   <translation>複製</translation>
  </message>
  <message>
   <source>复制一份来改</source>
   <translation>複製一份來改</translation>
  </message>
  <message>
   <source>复制详情</source>
   <translation>複製詳細資料</translation>
  </message>
  <message>
   <source>外观</source>
   <translation>外觀</translation>
  </message>
  <message>
   <source>外资企业</source>
   <translation>外資企業</translation>
  </message>
  <message>
   <source>大</source>
   <translation>大</translation>
  </message>
  <message>
   <source>大客户管理月报</source>
   <translation>大客戶管理月報</translation>
  </message>
  <message>
   <source>大客户经理</source>
   <translation>大客戶經理</translation>
  </message>
  <message>
   <source>大客户部</source>
   <translation>大客戶部</translation>
  </message>
  <message>
   <source>大客户部的离线工作台。数据只在这台电脑上，不联网。</source>
   <translation>大客戶部的離線工作台。資料只在這台電腦上，不連網。</translation>
  </message>
  <message>
   <source>大客户需求分析表</source>
   <translation>大客戶需求分析表</translation>
  </message>
  <message>
   <source>大客户需要对策表</source>
   <translation>大客戶需求對策表</translation>
  </message>
  <message>
   <source>大小(MB)</source>
   <translation>大小(MB)</translation>
  </message>
  <message>
   <source>夫妇相邻</source>
   <translation>夫婦相鄰</translation>
  </message>
  <message>
   <source>夹在主方之间</source>
   <translation>夾在主方之間</translation>
  </message>
  <message>
   <source>夹在来宾之间</source>
   <translation>夾在來賓之間</translation>
  </message>
  <message>
   <source>套打：只印填入的内容</source>
   <translation>套印：只印填入的內容</translation>
  </message>
  <message>
   <source>女</source>
   <translation>女</translation>
  </message>
  <message>
   <source>女主人/第二主人与主人相对而坐</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>女主人/第二主人坐副主位,与主位相对</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>姓名</source>
   <translation>姓名</translation>
  </message>
  <message>
   <source>姓名读音</source>
   <translation>姓名讀音</translation>
  </message>
  <message>
   <source>字号</source>
   <translation>字型大小</translation>
  </message>
  <message>
   <source>字段“{name}”不能比较大小。</source>
   <translation>欄位「{name}」不能比較大小。</translation>
  </message>
  <message>
   <source>存为新视图…</source>
   <translation>存為新檢視…</translation>
  </message>
  <message>
   <source>存为视图</source>
   <translation>存為檢視</translation>
  </message>
  <message>
   <source>完成</source>
   <translation>完成</translation>
  </message>
  <message>
   <source>完成率</source>
   <translation>完成率</translation>
  </message>
  <message>
   <source>完成率(%)</source>
   <translation>完成率(%)</translation>
  </message>
  <message>
   <source>完成率上限应大于0。</source>
   <translation>完成率上限應大於0。</translation>
  </message>
  <message>
   <source>完成率上限（%）</source>
   <translation>完成率上限（%）</translation>
  </message>
  <message>
   <source>定级理由</source>
   <translation>分級理由</translation>
  </message>
  <message>
   <source>实际</source>
   <translation>實際</translation>
  </message>
  <message>
   <source>实际(组)</source>
   <translation>實際(組)</translation>
  </message>
  <message>
   <source>实际不能是负数。</source>
   <translation>實際不能是負數。</translation>
  </message>
  <message>
   <source>实际拓展</source>
   <translation>實際拓展</translation>
  </message>
  <message>
   <source>实际拜访</source>
   <translation>實際拜訪</translation>
  </message>
  <message>
   <source>客户</source>
   <translation>客戶</translation>
  </message>
  <message>
   <source>客户专员</source>
   <translation>客戶專員</translation>
  </message>
  <message>
   <source>客户专员月度考核表</source>
   <translation>客戶專員月度考核表</translation>
  </message>
  <message>
   <source>客户专员月度考核表（汇总）</source>
   <translation>客戶專員月度考核表（彙總）</translation>
  </message>
  <message>
   <source>客户交接单</source>
   <translation>客戶交接單</translation>
  </message>
  <message>
   <source>客户关系主管</source>
   <translation>客戶關係主管</translation>
  </message>
  <message>
   <source>客户列表</source>
   <translation>客戶清單</translation>
  </message>
  <message>
   <source>客户助理</source>
   <translation>客戶助理</translation>
  </message>
  <message>
   <source>客户助理与前台</source>
   <translation>客戶助理與前台</translation>
  </message>
  <message>
   <source>客户助理月度考核表</source>
   <translation>客戶助理月度考核表</translation>
  </message>
  <message>
   <source>客户同名</source>
   <translation>客戶同名</translation>
  </message>
  <message>
   <source>客户名单</source>
   <translation>客戶名單</translation>
  </message>
  <message>
   <source>客户名单 (*.xlsx *.xlsm *.csv *.txt *.tsv);;所有文件 (*)</source>
   <translation>客戶名單 (*.xlsx *.xlsm *.csv *.txt *.tsv);;所有檔案 (*)</translation>
  </message>
  <message>
   <source>客户名单里没有“{name}”。</source>
   <translation>客戶名單裡沒有「{name}」。</translation>
  </message>
  <message>
   <source>客户名称</source>
   <translation>客戶名稱</translation>
  </message>
  <message>
   <source>客户名称最多{most}个字。</source>
   <translation>客戶名稱最多{most}個字。</translation>
  </message>
  <message>
   <source>客户培训记录表</source>
   <translation>客戶訓練記錄表</translation>
  </message>
  <message>
   <source>客户库存</source>
   <translation>客戶庫存</translation>
  </message>
  <message>
   <source>客户性质</source>
   <translation>客戶性質</translation>
  </message>
  <message>
   <source>客户意见征集表</source>
   <translation>客戶意見徵集表</translation>
  </message>
  <message>
   <source>客户投诉（异议）处理单</source>
   <translation>客戶申訴（異議）處理單</translation>
  </message>
  <message>
   <source>客户拜访表</source>
   <translation>客戶拜訪表</translation>
  </message>
  <message>
   <source>客户提案受理单</source>
   <translation>客戶提案受理單</translation>
  </message>
  <message>
   <source>客户数据所在的文件；留空即用默认位置。</source>
   <translation>客戶資料所在的檔案；留空即用預設位置。</translation>
  </message>
  <message>
   <source>客户方负责人</source>
   <translation>客戶方負責人</translation>
  </message>
  <message>
   <source>客户服务</source>
   <translation>客戶服務</translation>
  </message>
  <message>
   <source>客户来源</source>
   <translation>客戶來源</translation>
  </message>
  <message>
   <source>客户档案</source>
   <translation>客戶檔案</translation>
  </message>
  <message>
   <source>客户满意度调查表</source>
   <translation>客戶滿意度調查表</translation>
  </message>
  <message>
   <source>客户的资料、联系人和往来都记在这里。可以整份导入现有的 Excel 或 CSV 名单，也可以先录入一位。</source>
   <translation>客戶的資料、聯絡人和往來都記在這裡。可以整份匯入現有的 Excel 或 CSV 名單，也可以先輸入一位。</translation>
  </message>
  <message>
   <source>客户类别</source>
   <translation>客戶類別</translation>
  </message>
  <message>
   <source>客户级别</source>
   <translation>客戶級別</translation>
  </message>
  <message>
   <source>客户维护</source>
   <translation>客戶維護</translation>
  </message>
  <message>
   <source>客户编号</source>
   <translation>客戶編號</translation>
  </message>
  <message>
   <source>客户资料卡</source>
   <translation>客戶資料卡</translation>
  </message>
  <message>
   <source>客户资料和导入之前一样。</source>
   <translation>客戶資料和匯入之前一樣。</translation>
  </message>
  <message>
   <source>宴会流程单</source>
   <translation>宴會流程單</translation>
  </message>
  <message>
   <source>宴会申请（预算）表</source>
   <translation>宴會申請（預算）表</translation>
  </message>
  <message>
   <source>宴会礼仪</source>
   <translation>宴會禮儀</translation>
  </message>
  <message>
   <source>宴会筹备检查表</source>
   <translation>宴會籌備檢查表</translation>
  </message>
  <message>
   <source>宴会管理办法</source>
   <translation>宴會管理辦法</translation>
  </message>
  <message>
   <source>密钥文件“{path}”已损坏，没有任何改动；请从备份中取回同名文件。</source>
   <translation>金鑰檔案「{path}」已損壞，沒有任何更動；請從備份中取回同名檔案。</translation>
  </message>
  <message>
   <source>密钥由本机的凭据保管，登录 Windows 后直接打开。换电脑时用恢复密钥。</source>
   <translation>金鑰由本機的認證保管，登入 Windows 後直接開啟。換電腦時用修復金鑰。</translation>
  </message>
  <message>
   <source>对座</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>导入</source>
   <translation>匯入</translation>
  </message>
  <message>
   <source>导入 {count} 行</source>
   <translation>匯入 {count} 列</translation>
  </message>
  <message>
   <source>导入 {file}（新增 {new}，更新 {updated}）</source>
   <translation>匯入 {file}（新增 {new}，更新 {updated}）</translation>
  </message>
  <message>
   <source>导入 {name}</source>
   <translation>匯入 {name}</translation>
  </message>
  <message>
   <source>导入之前</source>
   <translation>匯入之前</translation>
  </message>
  <message>
   <source>导入完成</source>
   <translation>匯入完成</translation>
  </message>
  <message>
   <source>导入客户名单</source>
   <translation>匯入客戶名單</translation>
  </message>
  <message>
   <source>导入客户名单…</source>
   <translation>匯入客戶名單…</translation>
  </message>
  <message>
   <source>导出</source>
   <translation>匯出</translation>
  </message>
  <message>
   <source>导出 {count} 位客户</source>
   <translation>匯出 {count} 位客戶</translation>
  </message>
  <message>
   <source>导出…</source>
   <translation>匯出…</translation>
  </message>
  <message>
   <source>导出客户</source>
   <translation>匯出客戶</translation>
  </message>
  <message>
   <source>导出的是 Excel 工作簿，“{file}”要以 .xlsx 结尾。</source>
   <translation>匯出的是 Excel 活頁簿，「{file}」要以 .xlsx 結尾。</translation>
  </message>
  <message>
   <source>导出考核表</source>
   <translation>匯出考核表</translation>
  </message>
  <message>
   <source>导航</source>
   <translation>導覽</translation>
  </message>
  <message>
   <source>尚未备份</source>
   <translation>尚未備份</translation>
  </message>
  <message>
   <source>岗位</source>
   <translation>職位</translation>
  </message>
  <message>
   <source>工作日历</source>
   <translation>工作日曆</translation>
  </message>
  <message>
   <source>工作表</source>
   <translation>工作表</translation>
  </message>
  <message>
   <source>工作表“{sheet}”</source>
   <translation>工作表「{sheet}」</translation>
  </message>
  <message>
   <source>工作表“{sheet}”：</source>
   <translation>工作表「{sheet}」：</translation>
  </message>
  <message>
   <source>左</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>左边细线到纸左边</source>
   <translation>左邊細線到紙左邊</translation>
  </message>
  <message>
   <source>差</source>
   <translation>差</translation>
  </message>
  <message>
   <source>已中断，没有完成。</source>
   <translation>已中斷，沒有完成。</translation>
  </message>
  <message>
   <source>已保存</source>
   <translation>已儲存</translation>
  </message>
  <message>
   <source>已保存 {name}。</source>
   <translation>已儲存 {name}。</translation>
  </message>
  <message>
   <source>已保存的数据是安全的，刚才这一步可能没有完成。请重试；若再出现，请把日志交给维护人员：{path}</source>
   <translation>已儲存的資料是安全的，剛才這一步可能沒有完成。請重試；若再出現，請把記錄檔交給維護人員：{path}</translation>
  </message>
  <message>
   <source>已保存：{path}</source>
   <translation>已儲存：{path}</translation>
  </message>
  <message>
   <source>已修复</source>
   <translation>已修復</translation>
  </message>
  <message>
   <source>已修改 {count} 位客户</source>
   <translation>已修改 {count} 位客戶</translation>
  </message>
  <message>
   <source>已停止，没有写入任何内容。</source>
   <translation>已停止，沒有寫入任何內容。</translation>
  </message>
  <message>
   <source>已删除 {removed} 位客户</source>
   <translation>已刪除 {removed} 位客戶</translation>
  </message>
  <message>
   <source>已删除 {removed} 位客户；{kept} 位还有拜访记录或计划，留在回收站</source>
   <translation>已刪除 {removed} 位客戶；{kept} 位還有拜訪記錄或計劃，留在回收筒</translation>
  </message>
  <message>
   <source>已删除装订册“{name}”，可在“编辑”菜单里撤销。</source>
   <translation>已刪除裝訂冊「{name}」，可在「編輯」選單裡復原。</translation>
  </message>
  <message>
   <source>已删除视图“{name}”</source>
   <translation>已刪除檢視「{name}」</translation>
  </message>
  <message>
   <source>已加密</source>
   <translation>已加密</translation>
  </message>
  <message>
   <source>已填写的内容尚未保存。</source>
   <translation>已填寫的內容尚未儲存。</translation>
  </message>
  <message>
   <source>已存为视图“{name}”</source>
   <translation>已存為檢視「{name}」</translation>
  </message>
  <message>
   <source>已导出 {count} 位客户到 {file}</source>
   <translation>已匯出 {count} 位客戶到 {file}</translation>
  </message>
  <message>
   <source>已导出 {count} 位客户到 {file}。</source>
   <translation>已匯出 {count} 位客戶到 {file}。</translation>
  </message>
  <message>
   <source>已导出 {count} 张考核表到 {file}</source>
   <translation>已匯出 {count} 張考核表到 {file}</translation>
  </message>
  <message>
   <source>已建档</source>
   <translation>已建檔</translation>
  </message>
  <message>
   <source>已开始新的一版</source>
   <translation>已開始新的一版</translation>
  </message>
  <message>
   <source>已恢复 {count} 位客户</source>
   <translation>已還原 {count} 位客戶</translation>
  </message>
  <message>
   <source>已恢复到备份“{name}”，原有数据存为“{saved}”；请重新打开。</source>
   <translation>已還原到備份「{name}」，原有資料存為「{saved}」；請重新開啟。</translation>
  </message>
  <message>
   <source>已打印。请把恢复单收好。</source>
   <translation>已列印。請把修復單收好。</translation>
  </message>
  <message>
   <source>已把 {count} 位客户移到回收站</source>
   <translation>已將 {count} 位客戶移到回收筒</translation>
  </message>
  <message>
   <source>已撤销</source>
   <translation>已復原</translation>
  </message>
  <message>
   <source>已收好</source>
   <translation>已收好</translation>
  </message>
  <message>
   <source>已更新视图“{name}”</source>
   <translation>已更新檢視「{name}」</translation>
  </message>
  <message>
   <source>已有 {count} 位客户与此相符：{names}，请先核对。</source>
   <translation>已有 {count} 位客戶與此相符：{names}，請先核對。</translation>
  </message>
  <message>
   <source>已有客户</source>
   <translation>現有客戶</translation>
  </message>
  <message>
   <source>已有客户{names}，但统一社会信用代码不同，请先核对。</source>
   <translation>已有客戶{names}，但統一社會信用代碼不同，請先核對。</translation>
  </message>
  <message>
   <source>已有的考核表保留原来的标准；这个月起的草稿改用新标准。</source>
   <translation>已有的考核表保留原來的標準；這個月起的草稿改用新標準。</translation>
  </message>
  <message>
   <source>已校准：横移 {x:+z.1f}、竖移 {y:+z.1f} 毫米，缩放 {across:.1f}%、{down:.1f}%</source>
   <translation>已校準：橫移 {x:+z.1f}、縱移 {y:+z.1f} 公釐，縮放 {across:.1f}%、{down:.1f}%</translation>
  </message>
  <message>
   <source>已离开的成员</source>
   <translation>已離開的成員</translation>
  </message>
  <message>
   <source>已移到回收站</source>
   <translation>已移到回收筒</translation>
  </message>
  <message>
   <source>已经有同名的客户“{name}”（编号 {numbers}）。</source>
   <translation>已經有同名的客戶「{name}」（編號 {numbers}）。</translation>
  </message>
  <message>
   <source>已经有名为“{name}”的装订册。</source>
   <translation>已經有名為「{name}」的裝訂冊。</translation>
  </message>
  <message>
   <source>已经有视图“{name}”。替换后，原来的样子不再保留。</source>
   <translation>已經有檢視「{name}」。取代後，原來的樣子不再保留。</translation>
  </message>
  <message>
   <source>已证明的下界：任何方案的总代价都不低于它；真正的最优值可能更高</source>
   <translation>已證明的下界：任何方案的總代價都不低於它；真正的最優值可能更高</translation>
  </message>
  <message>
   <source>已进行</source>
   <translation>已進行</translation>
  </message>
  <message>
   <source>已选 {count} 位</source>
   <translation>已選 {count} 位</translation>
  </message>
  <message>
   <source>已选 {count} 张</source>
   <translation>已選 {count} 張</translation>
  </message>
  <message>
   <source>已重做</source>
   <translation>已重做</translation>
  </message>
  <message>
   <source>已锁定</source>
   <translation>已鎖定</translation>
  </message>
  <message>
   <source>帮助(&amp;H)</source>
   <translation>幫助(&amp;H)</translation>
  </message>
  <message>
   <source>常用话术</source>
   <translation>常用話術</translation>
  </message>
  <message>
   <source>平时表现</source>
   <translation>平時表現</translation>
  </message>
  <message>
   <source>年度客户维护计划</source>
   <translation>年度客戶維護計畫</translation>
  </message>
  <message>
   <source>年营业额(万元)</source>
   <translation>年營業額(萬元)</translation>
  </message>
  <message>
   <source>序号</source>
   <translation>序號</translation>
  </message>
  <message>
   <source>应为{kind}。</source>
   <translation>應為{kind}。</translation>
  </message>
  <message>
   <source>应为一组“名称: 值”。</source>
   <translation>應為一組「名稱: 值」。</translation>
  </message>
  <message>
   <source>应以 {sides} 之一开头</source>
   <translation>應以 {sides} 之一開頭</translation>
  </message>
  <message>
   <source>应先服务“{guest}”，其下一位却不是主人或女主人，侍应顺序没有规定，请人工确定</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>应分开的同桌</source>
   <translation>應分開的同桌</translation>
  </message>
  <message>
   <source>应同桌的分开</source>
   <translation>應同桌的分開</translation>
  </message>
  <message>
   <source>应在 0 到 1 之间</source>
   <translation>應在 0 到 1 之間</translation>
  </message>
  <message>
   <source>应在 {least} 到 {most} 之间</source>
   <translation>應在 {least} 到 {most} 之間</translation>
  </message>
  <message>
   <source>应是 true 或 false</source>
   <translation>應是 true 或 false</translation>
  </message>
  <message>
   <source>应是 {words} 之一</source>
   <translation>應是 {words} 之一</translation>
  </message>
  <message>
   <source>应是列表（方括号）</source>
   <translation>應是清單（中括號）</translation>
  </message>
  <message>
   <source>应是大小合理的数字</source>
   <translation>應是大小合理的數字</translation>
  </message>
  <message>
   <source>应是对象（花括号）</source>
   <translation>應是物件（大括號）</translation>
  </message>
  <message>
   <source>应是整数</source>
   <translation>應是整數</translation>
  </message>
  <message>
   <source>应是非空文字</source>
   <translation>應是非空文字</translation>
  </message>
  <message>
   <source>座{seat}上的“{person}”不在名单中。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>座位代价{cost}分，已证明不会低于{bound}分</source>
   <translation>座位代價{cost}分，已證明不會低於{bound}分</translation>
  </message>
  <message>
   <source>座位代价{cost}分，已证明为最优</source>
   <translation>座位代價{cost}分，已證明為最優</translation>
  </message>
  <message>
   <source>座位卡</source>
   <translation>座位卡</translation>
  </message>
  <message>
   <source>座位卡（每张 6 个）</source>
   <translation>座位卡（每張 6 個）</translation>
  </message>
  <message>
   <source>座位索引</source>
   <translation>座位索引</translation>
  </message>
  <message>
   <source>座次图</source>
   <translation>座次圖</translation>
  </message>
  <message>
   <source>座次图（A5）</source>
   <translation>座次圖（A5）</translation>
  </message>
  <message>
   <source>座次检查表</source>
   <translation>座次檢查表</translation>
  </message>
  <message>
   <source>座谈与宴会</source>
   <translation>座談與宴會</translation>
  </message>
  <message>
   <source>座谈会议程</source>
   <translation>座談會議程</translation>
  </message>
  <message>
   <source>建档</source>
   <translation>建檔</translation>
  </message>
  <message>
   <source>建立数据文件</source>
   <translation>建立資料檔案</translation>
  </message>
  <message>
   <source>建立示例部门</source>
   <translation>建立範例部門</translation>
  </message>
  <message>
   <source>开始使用</source>
   <translation>開始使用</translation>
  </message>
  <message>
   <source>开始修订</source>
   <translation>開始修訂</translation>
  </message>
  <message>
   <source>当前这一份</source>
   <translation>當前這一份</translation>
  </message>
  <message>
   <source>录入一位客户</source>
   <translation>輸入一位客戶</translation>
  </message>
  <message>
   <source>往来记录</source>
   <translation>往來記錄</translation>
  </message>
  <message>
   <source>待填 {count} 项</source>
   <translation>待填 {count} 項</translation>
  </message>
  <message>
   <source>得分</source>
   <translation>得分</translation>
  </message>
  <message>
   <source>得满分</source>
   <translation>得滿分</translation>
  </message>
  <message>
   <source>得零分</source>
   <translation>得零分</translation>
  </message>
  <message>
   <source>微信</source>
   <translation>微信</translation>
  </message>
  <message>
   <source>快捷键</source>
   <translation>快速鍵</translation>
  </message>
  <message>
   <source>性别</source>
   <translation>性別</translation>
  </message>
  <message>
   <source>总分</source>
   <translation>總分</translation>
  </message>
  <message>
   <source>总分不低于</source>
   <translation>總分不低於</translation>
  </message>
  <message>
   <source>总经理</source>
   <translation>總經理</translation>
  </message>
  <message>
   <source>恢复</source>
   <translation>還原</translation>
  </message>
  <message>
   <source>恢复 {count} 条拜访记录</source>
   <translation>還原 {count} 筆拜訪記錄</translation>
  </message>
  <message>
   <source>恢复之前</source>
   <translation>還原之前</translation>
  </message>
  <message>
   <source>恢复到这一份</source>
   <translation>還原到這一份</translation>
  </message>
  <message>
   <source>恢复到这一份……</source>
   <translation>還原到這一份……</translation>
  </message>
  <message>
   <source>恢复备份</source>
   <translation>還原備份</translation>
  </message>
  <message>
   <source>恢复密钥</source>
   <translation>修復金鑰</translation>
  </message>
  <message>
   <source>恢复密钥有误：应为 8 组、每组 5 个字符；请对照打印件重新输入。</source>
   <translation>修復金鑰有誤：應為 8 組、每組 5 個字元；請對照列印本重新輸入。</translation>
  </message>
  <message>
   <source>恢复所选</source>
   <translation>還原所選</translation>
  </message>
  <message>
   <source>您</source>
   <translation>您</translation>
  </message>
  <message>
   <source>您编辑期间，别处也改了这位客户，其中这些项目两边不同：</source>
   <translation>您編輯期間，別處也改了這位客戶，其中這些項目兩邊不同：</translation>
  </message>
  <message>
   <source>成交</source>
   <translation>成交</translation>
  </message>
  <message>
   <source>成交目标指标</source>
   <translation>成交目標指標</translation>
  </message>
  <message>
   <source>成交计划</source>
   <translation>成交計劃</translation>
  </message>
  <message>
   <source>成员</source>
   <translation>成員</translation>
  </message>
  <message>
   <source>成立日期</source>
   <translation>成立日期</translation>
  </message>
  <message>
   <source>我方负责人</source>
   <translation>我方負責人</translation>
  </message>
  <message>
   <source>所在地区</source>
   <translation>所在地區</translation>
  </message>
  <message>
   <source>所属行业</source>
   <translation>所屬行業</translation>
  </message>
  <message>
   <source>所选的 {count} 份</source>
   <translation>所選的 {count} 份</translation>
  </message>
  <message>
   <source>手机</source>
   <translation>手機</translation>
  </message>
  <message>
   <source>打不开文件夹“{folder}”里的数据库，没有任何改动；请检查文件夹和权限。</source>
   <translation>打不開資料夾「{folder}」裡的資料庫，沒有任何更動；請檢查資料夾和權限。</translation>
  </message>
  <message>
   <source>打印</source>
   <translation>列印</translation>
  </message>
  <message>
   <source>打印什么</source>
   <translation>列印什麼</translation>
  </message>
  <message>
   <source>打印恢复单</source>
   <translation>列印修復單</translation>
  </message>
  <message>
   <source>打印或另存过的表单都记在这里。资料变动后，可以只重印有变化的几份。</source>
   <translation>列印或另存過的表單都記在這裡。資料變動後，可以只重印有變化的幾份。</translation>
  </message>
  <message>
   <source>打印整册</source>
   <translation>列印整冊</translation>
  </message>
  <message>
   <source>打印时不要选“缩放”或“适合纸张”。用尺量下面四个数，填进校准窗口：</source>
   <translation>列印時不要選「縮放」或「適合紙張」。用尺量下面四個數，填進校準視窗：</translation>
  </message>
  <message>
   <source>打印机</source>
   <translation>印表機</translation>
  </message>
  <message>
   <source>打印机“{name}”没有响应，没有打完。请检查后再打一次。</source>
   <translation>印表機「{name}」沒有回應，沒有印完。請檢查後再印一次。</translation>
  </message>
  <message>
   <source>打印机“{printer}”没有接收：{reason}。文件没有丢，可以另存为 PDF 再打印。</source>
   <translation>印表機「{printer}」沒有接收：{reason}。檔案沒有遺失，可以另存為 PDF 再列印。</translation>
  </message>
  <message>
   <source>打印机校准标尺</source>
   <translation>印表機校準標尺</translation>
  </message>
  <message>
   <source>打印标尺页</source>
   <translation>列印標尺頁</translation>
  </message>
  <message>
   <source>打印空白表</source>
   <translation>列印空白表</translation>
  </message>
  <message>
   <source>打印记录</source>
   <translation>列印記錄</translation>
  </message>
  <message>
   <source>打印记录里没有这一条。</source>
   <translation>列印記錄裡沒有這一筆。</translation>
  </message>
  <message>
   <source>打印资料卡</source>
   <translation>列印資料卡</translation>
  </message>
  <message>
   <source>打印资料卡…</source>
   <translation>列印資料卡…</translation>
  </message>
  <message>
   <source>打开</source>
   <translation>開啟</translation>
  </message>
  <message>
   <source>打开所在文件夹</source>
   <translation>開啟所在資料夾</translation>
  </message>
  <message>
   <source>打开所在文件夹：{path}</source>
   <translation>開啟所在資料夾：{path}</translation>
  </message>
  <message>
   <source>打开所选记录</source>
   <translation>開啟所選記錄</translation>
  </message>
  <message>
   <source>打开数据</source>
   <translation>開啟資料</translation>
  </message>
  <message>
   <source>打开的文件太多</source>
   <translation>開啟的檔案太多</translation>
  </message>
  <message>
   <source>打开表单文件夹</source>
   <translation>開啟表單資料夾</translation>
  </message>
  <message>
   <source>找不到可用的中文字体，无法排版。请重新安装程序，数据没有改动。</source>
   <translation>找不到可用的中文字型，無法排版。請重新安裝程式，資料沒有更動。</translation>
  </message>
  <message>
   <source>找不到数据库“{path}”；请检查路径，或新建一个。</source>
   <translation>找不到資料庫「{path}」；請檢查路徑，或新增一個。</translation>
  </message>
  <message>
   <source>找不到文件“{file}”。</source>
   <translation>找不到檔案「{file}」。</translation>
  </message>
  <message>
   <source>找不到文件“{path}”。</source>
   <translation>找不到檔案「{path}」。</translation>
  </message>
  <message>
   <source>把 {count} 位客户的{field}设为 {value}</source>
   <translation>將 {count} 位客戶的{field}設為 {value}</translation>
  </message>
  <message>
   <source>把 {count} 位客户移到回收站</source>
   <translation>將 {count} 位客戶移到回收筒</translation>
  </message>
  <message>
   <source>把 {name} 移到回收站</source>
   <translation>將 {name} 移到回收筒</translation>
  </message>
  <message>
   <source>把客户名单拖到这里</source>
   <translation>將客戶名單拖到這裡</translation>
  </message>
  <message>
   <source>把常常一起打印的表单编成一册：按装订次序一次打完，每页带同一个版次。先点“新装订册”。</source>
   <translation>把常常一起列印的表單編成一冊：依裝訂次序一次印完，每頁帶同一個版次。先按「新裝訂冊」。</translation>
  </message>
  <message>
   <source>把筛选、排序和列存成视图，随时调出</source>
   <translation>把篩選、排序和欄存成檢視，隨時叫出</translation>
  </message>
  <message>
   <source>投资者</source>
   <translation>投資者</translation>
  </message>
  <message>
   <source>拓展</source>
   <translation>拓展</translation>
  </message>
  <message>
   <source>拓展完成率(%)</source>
   <translation>拓展完成率(%)</translation>
  </message>
  <message>
   <source>拓展得分</source>
   <translation>拓展得分</translation>
  </message>
  <message>
   <source>拓展目标指标</source>
   <translation>拓展目標指標</translation>
  </message>
  <message>
   <source>拓展计划</source>
   <translation>拓展計劃</translation>
  </message>
  <message>
   <source>拜访</source>
   <translation>拜訪</translation>
  </message>
  <message>
   <source>拜访与参观</source>
   <translation>拜訪與參觀</translation>
  </message>
  <message>
   <source>拜访人</source>
   <translation>拜訪人</translation>
  </message>
  <message>
   <source>拜访完成率(%)</source>
   <translation>拜訪完成率(%)</translation>
  </message>
  <message>
   <source>拜访得分</source>
   <translation>拜訪得分</translation>
  </message>
  <message>
   <source>拜访目标指标</source>
   <translation>拜訪目標指標</translation>
  </message>
  <message>
   <source>拜访计划</source>
   <translation>拜訪計劃</translation>
  </message>
  <message>
   <source>指标</source>
   <translation>指標</translation>
  </message>
  <message>
   <source>指标“{indicator}”：{problem}</source>
   <translation>指標「{indicator}」：{problem}</translation>
  </message>
  <message>
   <source>指标权重之和是{total}，应当正好是100。</source>
   <translation>指標權重之和是{total}，應當正好是100。</translation>
  </message>
  <message>
   <source>按{column}筛选</source>
   <translation>依{column}篩選</translation>
  </message>
  <message>
   <source>按名称或编号查找</source>
   <translation>依名稱或編號尋找</translation>
  </message>
  <message>
   <source>按现在的样子更新“{name}”</source>
   <translation>按現在的樣子更新「{name}」</translation>
  </message>
  <message>
   <source>换一个文件</source>
   <translation>換一個檔案</translation>
  </message>
  <message>
   <source>换到别处最少的代价：{step}</source>
   <translation>換到別處最少的代價：{step}</translation>
  </message>
  <message>
   <source>换电脑、重装系统或忘记口令时，只有这串密钥能打开数据。它只显示这一次，请打印或抄写后锁进抽屉，不要存在这台电脑里。</source>
   <translation>換電腦、重灌系統或忘記密碼時，只有這串金鑰能開啟資料。它只顯示這一次，請列印或抄寫後鎖進抽屜，不要存在這台電腦裡。</translation>
  </message>
  <message>
   <source>接收的程序已关闭</source>
   <translation>接收的程式已關閉</translation>
  </message>
  <message>
   <source>提交 {name} {month} 的计划</source>
   <translation>提交 {name} {month} 的計劃</translation>
  </message>
  <message>
   <source>提交日期不能在今天之后。</source>
   <translation>提交日期不能在今天之後。</translation>
  </message>
  <message>
   <source>提交计划</source>
   <translation>提交計劃</translation>
  </message>
  <message>
   <source>提问方式</source>
   <translation>提問方式</translation>
  </message>
  <message>
   <source>搜索</source>
   <translation>搜尋</translation>
  </message>
  <message>
   <source>搜索客户、联系人、电话……(Ctrl+K)</source>
   <translation>搜尋客戶、聯絡人、電話……(Ctrl+K)</translation>
  </message>
  <message>
   <source>搜索结果</source>
   <translation>搜尋結果</translation>
  </message>
  <message>
   <source>撤回 {name} {month} 的计划</source>
   <translation>撤回 {name} {month} 的計劃</translation>
  </message>
  <message>
   <source>撤回提交</source>
   <translation>撤回提交</translation>
  </message>
  <message>
   <source>撤销</source>
   <translation>復原</translation>
  </message>
  <message>
   <source>撤销 {act}</source>
   <translation>復原 {act}</translation>
  </message>
  <message>
   <source>撤销 {act}（“{passed}”不能撤销，略过）</source>
   <translation>復原 {act}（「{passed}」不能復原，略過）</translation>
  </message>
  <message>
   <source>撤销导入</source>
   <translation>復原匯入</translation>
  </message>
  <message>
   <source>撤销这次导入</source>
   <translation>復原這次匯入</translation>
  </message>
  <message>
   <source>操作</source>
   <translation>操作</translation>
  </message>
  <message>
   <source>支持 Excel 工作簿（.xlsx）和 CSV 文件；编码、表头和各列的含义会自动识别，下一步可以核对和更改。在您点“导入”之前，什么都不会写入。</source>
   <translation>支援 Excel 活頁簿（.xlsx）和 CSV 檔案；編碼、表頭和各欄的意義會自動辨識，下一步可以核對和更改。在您按「匯入」之前，什麼都不會寫入。</translation>
  </message>
  <message>
   <source>支持者</source>
   <translation>支持者</translation>
  </message>
  <message>
   <source>收好恢复密钥</source>
   <translation>收好修復金鑰</translation>
  </message>
  <message>
   <source>收起</source>
   <translation>關閉</translation>
  </message>
  <message>
   <source>改为</source>
   <translation>改為</translation>
  </message>
  <message>
   <source>改动了计划或实际，请写明理由。</source>
   <translation>更動了計劃或實際，請寫明理由。</translation>
  </message>
  <message>
   <source>改动原座位</source>
   <translation>改動原座位</translation>
  </message>
  <message>
   <source>改动理由</source>
   <translation>更動理由</translation>
  </message>
  <message>
   <source>改名</source>
   <translation>改名</translation>
  </message>
  <message>
   <source>改坐空位{seat}</source>
   <translation>改坐空位{seat}</translation>
  </message>
  <message>
   <source>放不下，已截短：{text}</source>
   <translation>放不下，已截短：{text}</translation>
  </message>
  <message>
   <source>放假与调休的日子</source>
   <translation>放假與補班的日子</translation>
  </message>
  <message>
   <source>放大</source>
   <translation>放大</translation>
  </message>
  <message>
   <source>放弃我的修改</source>
   <translation>放棄我的修改</translation>
  </message>
  <message>
   <source>政府机关</source>
   <translation>政府機關</translation>
  </message>
  <message>
   <source>数值超出允许范围（界限 {limit}）。</source>
   <translation>數值超出允許範圍（界限 {limit}）。</translation>
  </message>
  <message>
   <source>数字</source>
   <translation>數字</translation>
  </message>
  <message>
   <source>数据与备份</source>
   <translation>資料與備份</translation>
  </message>
  <message>
   <source>数据保护</source>
   <translation>資料保護</translation>
  </message>
  <message>
   <source>数据只存在这台电脑上的一个文件里，不联网。默认位置就很好。</source>
   <translation>資料只存在這台電腦上的一個檔案裡，不連網。預設位置就很好。</translation>
  </message>
  <message>
   <source>数据库“{path}”已损坏（{problem}）；请用另一份备份。</source>
   <translation>資料庫「{path}」已損壞（{problem}）；請用另一份備份。</translation>
  </message>
  <message>
   <source>数据库“{path}”已损坏，没有任何改动；请用备份恢复。</source>
   <translation>資料庫「{path}」已損壞，沒有任何更動；請用備份還原。</translation>
  </message>
  <message>
   <source>数据库“{path}”无法解读，可能已损坏，没有任何改动；请用备份恢复。</source>
   <translation>資料庫「{path}」無法解讀，可能已損壞，沒有任何更動；請用備份還原。</translation>
  </message>
  <message>
   <source>数据库“{path}”缺少内容，已损坏，没有任何改动；请用备份恢复。</source>
   <translation>資料庫「{path}」缺少內容，已損壞，沒有任何更動；請用備份還原。</translation>
  </message>
  <message>
   <source>数据库已加密，系统钥匙串里没有它的密钥；请输入口令或恢复密钥。</source>
   <translation>資料庫已加密，系統鑰匙圈裡沒有它的金鑰；請輸入密碼或修復金鑰。</translation>
  </message>
  <message>
   <source>数据库所在文件夹“{folder}”不能写入，没有任何改动；请换一个文件夹或检查权限。</source>
   <translation>資料庫所在資料夾「{folder}」不能寫入，沒有任何更動；請換一個資料夾或檢查權限。</translation>
  </message>
  <message>
   <source>数据库正被另一个程序占用，刚才的改动没有保存；请稍后再试。</source>
   <translation>資料庫正被另一個程式占用，剛才的更動沒有儲存；請稍後再試。</translation>
  </message>
  <message>
   <source>数据库路径“{path}”不能用：{reason}。</source>
   <translation>資料庫路徑「{path}」不能用：{reason}。</translation>
  </message>
  <message>
   <source>数据恢复密钥单</source>
   <translation>資料修復金鑰單</translation>
  </message>
  <message>
   <source>数据文件</source>
   <translation>資料檔案</translation>
  </message>
  <message>
   <source>数据文件已经建好。以后随时可以再导入。</source>
   <translation>資料檔案已經建好。以後隨時可以再匯入。</translation>
  </message>
  <message>
   <source>数据文件已经建好，请先完成这一步。</source>
   <translation>資料檔案已經建好，請先完成這一步。</translation>
  </message>
  <message>
   <source>数据文件是加密的：电脑丢失或被拷走，别人也读不到客户资料。</source>
   <translation>資料檔案是加密的：電腦遺失或被複製走，別人也讀不到客戶資料。</translation>
  </message>
  <message>
   <source>数据文件没有加密，任何能打开这台电脑的人都能读到。这样的文件只适合演示。</source>
   <translation>資料檔案沒有加密，任何能開啟這台電腦的人都能讀到。這樣的檔案只適合示範。</translation>
  </message>
  <message>
   <source>数据文件：{path}</source>
   <translation>資料檔案：{path}</translation>
  </message>
  <message>
   <source>数据管理员</source>
   <translation>資料管理員</translation>
  </message>
  <message>
   <source>整数</source>
   <translation>整數</translation>
  </message>
  <message>
   <source>整页</source>
   <translation>整頁</translation>
  </message>
  <message>
   <source>文件</source>
   <translation>檔案</translation>
  </message>
  <message>
   <source>文件(&amp;F)</source>
   <translation>檔案(&amp;F)</translation>
  </message>
  <message>
   <source>文件“{file}”不是 UTF-8 文本。</source>
   <translation>檔案「{file}」不是 UTF-8 純文字。</translation>
  </message>
  <message>
   <source>文件“{file}”无法读取：{reason}。</source>
   <translation>檔案「{file}」無法讀取：{reason}。</translation>
  </message>
  <message>
   <source>文件不存在，或不是 UTF-8 文本。</source>
   <translation>檔案不存在，或不是 UTF-8 純文字。</translation>
  </message>
  <message>
   <source>文件内容</source>
   <translation>檔案內容</translation>
  </message>
  <message>
   <source>文件夹“{folder}”不能写入，没有任何改动；请换一个文件夹或检查权限。</source>
   <translation>資料夾「{folder}」不能寫入，沒有任何更動；請換一個資料夾或檢查權限。</translation>
  </message>
  <message>
   <source>文件夹不存在</source>
   <translation>資料夾不存在</translation>
  </message>
  <message>
   <source>文件检查：{problem}</source>
   <translation>檔案檢查：{problem}</translation>
  </message>
  <message>
   <source>文字</source>
   <translation>文字</translation>
  </message>
  <message>
   <source>新增</source>
   <translation>新增</translation>
  </message>
  <message>
   <source>新增成员 {name}</source>
   <translation>新增成員 {name}</translation>
  </message>
  <message>
   <source>新客户</source>
   <translation>新客戶</translation>
  </message>
  <message>
   <source>新密钥生成后，以前打印的恢复单就失效了。</source>
   <translation>新金鑰產生後，以前列印的修復單就失效了。</translation>
  </message>
  <message>
   <source>新建客户</source>
   <translation>新增客戶</translation>
  </message>
  <message>
   <source>新建客户 {name}</source>
   <translation>新增客戶 {name}</translation>
  </message>
  <message>
   <source>新成员</source>
   <translation>新成員</translation>
  </message>
  <message>
   <source>新的恢复密钥</source>
   <translation>新的修復金鑰</translation>
  </message>
  <message>
   <source>新的文字样式至少要有 face 和 size。</source>
   <translation>新的文字樣式至少要有 face 和 size。</translation>
  </message>
  <message>
   <source>新联系人</source>
   <translation>新聯絡人</translation>
  </message>
  <message>
   <source>新装订册</source>
   <translation>新裝訂冊</translation>
  </message>
  <message>
   <source>方式</source>
   <translation>方式</translation>
  </message>
  <message>
   <source>无</source>
   <translation>無</translation>
  </message>
  <message>
   <source>无人可交谈</source>
   <translation>無人可交談</translation>
  </message>
  <message>
   <source>无法读写“{path}”（{reason}），没有任何改动；请检查路径和磁盘。</source>
   <translation>無法讀寫「{path}」（{reason}），沒有任何更動；請檢查路徑和磁碟。</translation>
  </message>
  <message>
   <source>日历上没有“{text}”这一天。</source>
   <translation>日曆上沒有「{text}」這一天。</translation>
  </message>
  <message>
   <source>日常工作指标</source>
   <translation>日常工作指標</translation>
  </message>
  <message>
   <source>日期</source>
   <translation>日期</translation>
  </message>
  <message>
   <source>日期还没到，不能记为已进行。</source>
   <translation>日期還沒到，不能記為已進行。</translation>
  </message>
  <message>
   <source>时间</source>
   <translation>時間</translation>
  </message>
  <message>
   <source>旺季</source>
   <translation>旺季</translation>
  </message>
  <message>
   <source>明暗</source>
   <translation>佈景主題</translation>
  </message>
  <message>
   <source>是</source>
   <translation>是</translation>
  </message>
  <message>
   <source>是“{kind}”，应是 {words} 之一</source>
   <translation>是「{kind}」，應是 {words} 之一</translation>
  </message>
  <message>
   <source>是“{person}”，不在名单上</source>
   <translation>是「{person}」，不在名單上</translation>
  </message>
  <message>
   <source>是“{person}”，与方案不符</source>
   <translation>是「{person}」，與方案不符</translation>
  </message>
  <message>
   <source>是“{person}”，这个人没有座位</source>
   <translation>是「{person}」，這個人沒有座位</translation>
  </message>
  <message>
   <source>是不认识的人</source>
   <translation>是不認識的人</translation>
  </message>
  <message>
   <source>显示口令</source>
   <translation>顯示密碼</translation>
  </message>
  <message>
   <source>更换单位标志</source>
   <translation>更換單位標誌</translation>
  </message>
  <message>
   <source>更换口令……</source>
   <translation>更換密碼……</translation>
  </message>
  <message>
   <source>更新</source>
   <translation>更新</translation>
  </message>
  <message>
   <source>曾用名</source>
   <translation>曾用名</translation>
  </message>
  <message>
   <source>替换</source>
   <translation>取代</translation>
  </message>
  <message>
   <source>替换同名视图</source>
   <translation>取代同名檢視</translation>
  </message>
  <message>
   <source>最下层的列必须有 width，且不能再分列。</source>
   <translation>最下層的欄必須有 width，且不能再分欄。</translation>
  </message>
  <message>
   <source>月份</source>
   <translation>月份</translation>
  </message>
  <message>
   <source>月度工作计划表</source>
   <translation>月度工作計畫表</translation>
  </message>
  <message>
   <source>月度考核 {month}</source>
   <translation>月度考核 {month}</translation>
  </message>
  <message>
   <source>月度考核汇总 {month}</source>
   <translation>月度考核彙總 {month}</translation>
  </message>
  <message>
   <source>有 {count} 位成员都叫“{name}”，请改写 id。</source>
   <translation>有 {count} 位成員都叫「{name}」，請改寫 id。</translation>
  </message>
  <message>
   <source>有 {count} 处需要改正，尚未保存；已填写的内容都在。</source>
   <translation>有 {count} 處需要改正，尚未儲存；已填寫的內容都在。</translation>
  </message>
  <message>
   <source>有些内容不能粘贴</source>
   <translation>有些內容不能貼上</translation>
  </message>
  <message>
   <source>有修改尚未保存</source>
   <translation>有修改尚未儲存</translation>
  </message>
  <message>
   <source>有内容尚未保存</source>
   <translation>有內容尚未儲存</translation>
  </message>
  <message>
   <source>有的内容无法读取（{kind}），这一项没有查完；请用备份恢复。</source>
   <translation>有的內容無法讀取（{kind}），這一項沒有查完；請用備份還原。</translation>
  </message>
  <message>
   <source>有问题</source>
   <translation>有問題</translation>
  </message>
  <message>
   <source>服务与关怀</source>
   <translation>服務與關懷</translation>
  </message>
  <message>
   <source>未加密</source>
   <translation>未加密</translation>
  </message>
  <message>
   <source>未填写</source>
   <translation>未填寫</translation>
  </message>
  <message>
   <source>未填写姓名</source>
   <translation>未填寫姓名</translation>
  </message>
  <message>
   <source>未建档</source>
   <translation>未建檔</translation>
  </message>
  <message>
   <source>未提交</source>
   <translation>未提交</translation>
  </message>
  <message>
   <source>未校准</source>
   <translation>未校準</translation>
  </message>
  <message>
   <source>未进行</source>
   <translation>未進行</translation>
  </message>
  <message>
   <source>本人</source>
   <translation>本人</translation>
  </message>
  <message>
   <source>本人已确认</source>
   <translation>本人已確認</translation>
  </message>
  <message>
   <source>本人确认</source>
   <translation>本人確認</translation>
  </message>
  <message>
   <source>本月没有已进行的记录。</source>
   <translation>本月沒有已進行的記錄。</translation>
  </message>
  <message>
   <source>本机</source>
   <translation>本機</translation>
  </message>
  <message>
   <source>本桌只为其一人另备餐，代价 {points}</source>
   <translation>本桌只為其一人另備餐，代價 {points}</translation>
  </message>
  <message>
   <source>本桌没有主方人员,由职级最高的来宾居中</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>本页(&amp;P)</source>
   <translation>本頁(&amp;P)</translation>
  </message>
  <message>
   <source>权重</source>
   <translation>權重</translation>
  </message>
  <message>
   <source>权重(%)</source>
   <translation>權重(%)</translation>
  </message>
  <message>
   <source>权重不能是负数。</source>
   <translation>權重不能是負數。</translation>
  </message>
  <message>
   <source>权重合计 {total}</source>
   <translation>權重合計 {total}</translation>
  </message>
  <message>
   <source>条件之间只能用“且”连接，不能用“或”；请分成几次。</source>
   <translation>條件之間只能用「且」連接，不能用「或」；請分成幾次。</translation>
  </message>
  <message>
   <source>来宾</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>来宾“{person}”两侧都是空位</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>来宾按礼宾次序:{seat}为来宾可用座位中的第{place}位(近高远低、{higher}高{lower}低)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>查找</source>
   <translation>尋找</translation>
  </message>
  <message>
   <source>查找表单</source>
   <translation>尋找表單</translation>
  </message>
  <message>
   <source>查看(&amp;V)</source>
   <translation>檢視(&amp;V)</translation>
  </message>
  <message>
   <source>查看“{field}”的修改历史</source>
   <translation>查看「{field}」的修改歷史</translation>
  </message>
  <message>
   <source>查看没有导入的行</source>
   <translation>查看沒有匯入的列</translation>
  </message>
  <message>
   <source>标准</source>
   <translation>標準</translation>
  </message>
  <message>
   <source>标尺应长约 {drawn:.0f} 毫米，量得 {measured} 毫米不合情理；打印时不要缩放，请再量一次。</source>
   <translation>標尺應長約 {drawn:.0f} 公釐，量得 {measured} 公釐不合情理；列印時不要縮放，請再量一次。</translation>
  </message>
  <message>
   <source>标尺页已送往打印机。</source>
   <translation>標尺頁已送往印表機。</translation>
  </message>
  <message>
   <source>标志已去掉，可以撤销。</source>
   <translation>標誌已移除，可以復原。</translation>
  </message>
  <message>
   <source>标志已更换。</source>
   <translation>標誌已更換。</translation>
  </message>
  <message>
   <source>标签</source>
   <translation>標籤</translation>
  </message>
  <message>
   <source>标签与信封</source>
   <translation>標籤與信封</translation>
  </message>
  <message>
   <source>校准打印机</source>
   <translation>校準印表機</translation>
  </message>
  <message>
   <source>样张</source>
   <translation>樣張</translation>
  </message>
  <message>
   <source>样张和空白表不取记录，不能与 --record、--where、--all 同用。</source>
   <translation>樣張和空白表不取記錄，不能與 --record、--where、--all 一起使用。</translation>
  </message>
  <message>
   <source>核对</source>
   <translation>核對</translation>
  </message>
  <message>
   <source>核对 {name}</source>
   <translation>核對 {name}</translation>
  </message>
  <message>
   <source>核对无误。请把抄写的密钥收好。</source>
   <translation>核對無誤。請把抄寫的金鑰收好。</translation>
  </message>
  <message>
   <source>格子太窄，放不下一个字：{text}</source>
   <translation>格子太窄，放不下一個字：{text}</translation>
  </message>
  <message>
   <source>案场</source>
   <translation>案場</translation>
  </message>
  <message>
   <source>桌上没有主宾，侍应从谁开始没有规定</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>桌子“{table}”</source>
   <translation>桌子「{table}」</translation>
  </message>
  <message>
   <source>桌子“{table}”应是[横, 纵]两个数。</source>
   <translation>桌子「{table}」應是[橫, 縱]兩個數。</translation>
  </message>
  <message>
   <source>桌数不能超过 {most}。</source>
   <translation>桌數不能超過 {most}。</translation>
  </message>
  <message>
   <source>桌未坐满</source>
   <translation>桌未坐滿</translation>
  </message>
  <message>
   <source>桌次</source>
   <translation>桌次</translation>
  </message>
  <message>
   <source>桌次低于应坐</source>
   <translation>桌次低於應坐</translation>
  </message>
  <message>
   <source>桌次卡</source>
   <translation>桌次卡</translation>
  </message>
  <message>
   <source>桌次图</source>
   <translation>桌次圖</translation>
  </message>
  <message>
   <source>桌次图（A3）</source>
   <translation>桌次圖（A3）</translation>
  </message>
  <message>
   <source>检索索引</source>
   <translation>搜尋索引</translation>
  </message>
  <message>
   <source>检索索引有 {count} 处与记录不符，可以重建。</source>
   <translation>搜尋索引有 {count} 處與記錄不符，可以重建。</translation>
  </message>
  <message>
   <source>横标尺全长</source>
   <translation>橫標尺全長</translation>
  </message>
  <message>
   <source>次数</source>
   <translation>次數</translation>
  </message>
  <message>
   <source>次数不能是负数。</source>
   <translation>次數不能是負數。</translation>
  </message>
  <message>
   <source>欢迎使用 KamDesk</source>
   <translation>歡迎使用 KamDesk</translation>
  </message>
  <message>
   <source>正在{act}…</source>
   <translation>正在{act}…</translation>
  </message>
  <message>
   <source>正在停止…</source>
   <translation>正在停止…</translation>
  </message>
  <message>
   <source>正在停止：{title}</source>
   <translation>正在停止：{title}</translation>
  </message>
  <message>
   <source>正在取消口令</source>
   <translation>正在取消密碼</translation>
  </message>
  <message>
   <source>正在备份</source>
   <translation>正在備份</translation>
  </message>
  <message>
   <source>正在导出考核表</source>
   <translation>正在匯出考核表</translation>
  </message>
  <message>
   <source>正在建立数据文件</source>
   <translation>正在建立資料檔案</translation>
  </message>
  <message>
   <source>正在建立示例部门</source>
   <translation>正在建立範例部門</translation>
  </message>
  <message>
   <source>正在恢复备份</source>
   <translation>正在還原備份</translation>
  </message>
  <message>
   <source>正在打印：{title}</source>
   <translation>正在列印：{title}</translation>
  </message>
  <message>
   <source>正在排版…</source>
   <translation>正在排版…</translation>
  </message>
  <message>
   <source>正在排版：{title}</source>
   <translation>正在排版：{title}</translation>
  </message>
  <message>
   <source>正在更换口令</source>
   <translation>正在更換密碼</translation>
  </message>
  <message>
   <source>正在核对备份</source>
   <translation>正在核對備份</translation>
  </message>
  <message>
   <source>正在核对：{title}</source>
   <translation>正在核對：{title}</translation>
  </message>
  <message>
   <source>正在生成恢复密钥</source>
   <translation>正在產生修復金鑰</translation>
  </message>
  <message>
   <source>正在绘制 {count} 张表单的图样</source>
   <translation>正在繪製 {count} 張表單的圖樣</translation>
  </message>
  <message>
   <source>正在绘制…</source>
   <translation>正在繪製…</translation>
  </message>
  <message>
   <source>正在询问打印机的纸盒</source>
   <translation>正在詢問印表機的紙匣</translation>
  </message>
  <message>
   <source>正常</source>
   <translation>正常</translation>
  </message>
  <message>
   <source>每一项只能且必须有其中一种：{kinds}。</source>
   <translation>每一項只能且必須有其中一種：{kinds}。</translation>
  </message>
  <message>
   <source>每个版块只能且必须有其中一项：{kinds}。</source>
   <translation>每個區塊只能且必須有其中一項：{kinds}。</translation>
  </message>
  <message>
   <source>每份备份写完后都会重新读一遍，核对无误才算数。</source>
   <translation>每份備份寫完後都會重新讀一遍，核對無誤才算數。</translation>
  </message>
  <message>
   <source>每次加分不能是负数。</source>
   <translation>每次加分不能是負數。</translation>
  </message>
  <message>
   <source>每次备份再存一份到这里，例如移动硬盘；留空即不存。</source>
   <translation>每次備份再存一份到這裡，例如外接硬碟；留空即不存。</translation>
  </message>
  <message>
   <source>每次打开时输入口令</source>
   <translation>每次開啟時輸入密碼</translation>
  </message>
  <message>
   <source>每次打开都要输入口令。忘记口令时，用恢复密钥打开。</source>
   <translation>每次開啟都要輸入密碼。忘記密碼時，用修復金鑰開啟。</translation>
  </message>
  <message>
   <source>每次扣分不能是负数。</source>
   <translation>每次扣分不能是負數。</translation>
  </message>
  <message>
   <source>民族与宗教习俗</source>
   <translation>民族與宗教習俗</translation>
  </message>
  <message>
   <source>民营企业</source>
   <translation>民營企業</translation>
  </message>
  <message>
   <source>汇总</source>
   <translation>彙總</translation>
  </message>
  <message>
   <source>没有代价</source>
   <translation>沒有代價</translation>
  </message>
  <message>
   <source>没有保存</source>
   <translation>沒有儲存</translation>
  </message>
  <message>
   <source>没有可以打印的记录，什么也没有生成；可以改打空白表。</source>
   <translation>沒有可以列印的記錄，什麼也沒有產生；可以改印空白表。</translation>
  </message>
  <message>
   <source>没有可以打印的页，什么也没有生成；请改小起始份数。</source>
   <translation>沒有可以列印的頁，什麼也沒有產生；請改小起始份數。</translation>
  </message>
  <message>
   <source>没有可以撤销的操作。</source>
   <translation>沒有可以復原的操作。</translation>
  </message>
  <message>
   <source>没有可以重做的操作。</source>
   <translation>沒有可以重做的操作。</translation>
  </message>
  <message>
   <source>没有名为“{name}”的客户字段。</source>
   <translation>沒有名為「{name}」的客戶欄位。</translation>
  </message>
  <message>
   <source>没有名为“{name}”的成员，也没有这个编号的考核表。</source>
   <translation>沒有名為「{name}」的成員，也沒有這個編號的考核表。</translation>
  </message>
  <message>
   <source>没有名为“{name}”的文字样式。</source>
   <translation>沒有名為「{name}」的文字樣式。</translation>
  </message>
  <message>
   <source>没有名为“{name}”的格式。</source>
   <translation>沒有名為「{name}」的格式。</translation>
  </message>
  <message>
   <source>没有名为“{name}”的颜色。</source>
   <translation>沒有名為「{name}」的顏色。</translation>
  </message>
  <message>
   <source>没有名为“{text}”的部门成员。</source>
   <translation>沒有名為「{text}」的部門成員。</translation>
  </message>
  <message>
   <source>没有完成</source>
   <translation>沒有完成</translation>
  </message>
  <message>
   <source>没有完成：{reason}。</source>
   <translation>沒有完成：{reason}。</translation>
  </message>
  <message>
   <source>没有恢复</source>
   <translation>沒有還原</translation>
  </message>
  <message>
   <source>没有成员</source>
   <translation>沒有成員</translation>
  </message>
  <message>
   <source>没有打印机？抄写后在这里核对：</source>
   <translation>沒有印表機？抄寫後在這裡核對：</translation>
  </message>
  <message>
   <source>没有找到“{text}”。可以试试简称、拼音首字母或电话中的几位数字。</source>
   <translation>沒有找到「{text}」。可以試試簡稱、拼音首字母或電話中的幾位數字。</translation>
  </message>
  <message>
   <source>没有找到打印机</source>
   <translation>沒有找到印表機</translation>
  </message>
  <message>
   <source>没有找到这样的表单。</source>
   <translation>沒有找到這樣的表單。</translation>
  </message>
  <message>
   <source>没有指标“{indicator}”。</source>
   <translation>沒有指標「{indicator}」。</translation>
  </message>
  <message>
   <source>没有提交计划。</source>
   <translation>沒有提交計劃。</translation>
  </message>
  <message>
   <source>没有数据</source>
   <translation>沒有資料</translation>
  </message>
  <message>
   <source>没有权限，或文件正被占用</source>
   <translation>沒有權限，或檔案正被占用</translation>
  </message>
  <message>
   <source>没有符合条件的客户。换个说法，或清除筛选。</source>
   <translation>沒有符合條件的客戶。換個說法，或清除篩選。</translation>
  </message>
  <message>
   <source>没有编号为“{form_id}”的表单。</source>
   <translation>沒有編號為「{form_id}」的表單。</translation>
  </message>
  <message>
   <source>没有编号为“{number}”的客户。</source>
   <translation>沒有編號為「{number}」的客戶。</translation>
  </message>
  <message>
   <source>没有表头</source>
   <translation>沒有表頭</translation>
  </message>
  <message>
   <source>没有计划时</source>
   <translation>沒有計劃時</translation>
  </message>
  <message>
   <source>没有认出哪一列是客户名称；请指明客户名称所在的列。没有写入任何内容。</source>
   <translation>沒有認出哪一欄是客戶名稱；請指明客戶名稱所在的欄。沒有寫入任何內容。</translation>
  </message>
  <message>
   <source>没有评分项目“{item}”。</source>
   <translation>沒有評分項目「{item}」。</translation>
  </message>
  <message>
   <source>没有输入口令，没有任何改动。</source>
   <translation>沒有輸入密碼，沒有任何更動。</translation>
  </message>
  <message>
   <source>没有这样的行。</source>
   <translation>沒有這樣的列。</translation>
  </message>
  <message>
   <source>没能写入“{path}”：{reason}。原有文件没有改动；请换一个文件夹，或先关闭正在打开它的程序。</source>
   <translation>沒能寫入「{path}」：{reason}。原有檔案沒有更動；請換一個資料夾，或先關閉正在開啟它的程式。</translation>
  </message>
  <message>
   <source>没能准备表单文件夹“{path}”：{reason}。</source>
   <translation>沒能準備表單資料夾「{path}」：{reason}。</translation>
  </message>
  <message>
   <source>法定代表人</source>
   <translation>法定代表人</translation>
  </message>
  <message>
   <source>注册资本(万元)</source>
   <translation>註冊資本(萬元)</translation>
  </message>
  <message>
   <source>活动</source>
   <translation>活動</translation>
  </message>
  <message>
   <source>浅色</source>
   <translation>淺色</translation>
  </message>
  <message>
   <source>浏览……</source>
   <translation>瀏覽……</translation>
  </message>
  <message>
   <source>深色</source>
   <translation>深色</translation>
  </message>
  <message>
   <source>添加联系人</source>
   <translation>新增聯絡人</translation>
  </message>
  <message>
   <source>清空回收站</source>
   <translation>清空回收筒</translation>
  </message>
  <message>
   <source>清空客户回收站</source>
   <translation>清空客戶回收筒</translation>
  </message>
  <message>
   <source>清除</source>
   <translation>清除</translation>
  </message>
  <message>
   <source>清除筛选</source>
   <translation>清除篩選</translation>
  </message>
  <message>
   <source>潜在客户</source>
   <translation>潛在客戶</translation>
  </message>
  <message>
   <source>照着抄写的内容输入一遍</source>
   <translation>照著抄寫的內容輸入一遍</translation>
  </message>
  <message>
   <source>版本 {version}(Qt {qt})</source>
   <translation>版本 {version}(Qt {qt})</translation>
  </message>
  <message>
   <source>版次</source>
   <translation>版次</translation>
  </message>
  <message>
   <source>物品保管单</source>
   <translation>物品保管單</translation>
  </message>
  <message>
   <source>特大</source>
   <translation>特大</translation>
  </message>
  <message>
   <source>特殊餐分散</source>
   <translation>特殊餐分散</translation>
  </message>
  <message>
   <source>状态</source>
   <translation>狀態</translation>
  </message>
  <message>
   <source>独自一位女士</source>
   <translation>獨自一位女士</translation>
  </message>
  <message>
   <source>现在的数据会先另存一份，然后换成这份备份。完成后程序需要重新启动。</source>
   <translation>現在的資料會先另存一份，然後換成這份備份。完成後程式需要重新啟動。</translation>
  </message>
  <message>
   <source>现有字体没有“{characters}”这些字，纸上以“〓”代替：{text}</source>
   <translation>現有字型沒有「{characters}」這些字，紙上以「〓」代替：{text}</translation>
  </message>
  <message>
   <source>理由最多{most}个字。</source>
   <translation>理由最多{most}個字。</translation>
  </message>
  <message>
   <source>生日</source>
   <translation>生日</translation>
  </message>
  <message>
   <source>生日“{text}”不是有效的日期。</source>
   <translation>生日「{text}」不是有效的日期。</translation>
  </message>
  <message>
   <source>用一句自己记得住、别人猜不到的话，比用符号更安全。</source>
   <translation>用一句自己記得住、別人猜不到的話，比用符號更安全。</translation>
  </message>
  <message>
   <source>用我的内容保存</source>
   <translation>用我的內容儲存</translation>
  </message>
  <message>
   <source>用户</source>
   <translation>使用者</translation>
  </message>
  <message>
   <source>用户的决定</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>用户锁定该座位</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>由本机的凭据保管密钥</source>
   <translation>由本機的認證保管金鑰</translation>
  </message>
  <message>
   <source>由计划与记录统计；可以直接改，须写理由；清空即恢复统计数</source>
   <translation>由計劃與記錄統計；可以直接改，須寫理由；清空即還原統計數</translation>
  </message>
  <message>
   <source>由谁签名？</source>
   <translation>由誰簽名？</translation>
  </message>
  <message>
   <source>电子邮箱</source>
   <translation>電子郵件</translation>
  </message>
  <message>
   <source>电话</source>
   <translation>電話</translation>
  </message>
  <message>
   <source>电话服务规范</source>
   <translation>電話服務規範</translation>
  </message>
  <message>
   <source>电话流程图</source>
   <translation>電話流程圖</translation>
  </message>
  <message>
   <source>男</source>
   <translation>男</translation>
  </message>
  <message>
   <source>界面语言</source>
   <translation>介面語言</translation>
  </message>
  <message>
   <source>登录 Windows 后直接打开，不用记口令。推荐。</source>
   <translation>登入 Windows 後直接開啟，不用記密碼。推薦。</translation>
  </message>
  <message>
   <source>登记</source>
   <translation>登記</translation>
  </message>
  <message>
   <source>登记{purpose} {name}</source>
   <translation>登記{purpose} {name}</translation>
  </message>
  <message>
   <source>登记打印</source>
   <translation>登記列印</translation>
  </message>
  <message>
   <source>登记拜访</source>
   <translation>登記拜訪</translation>
  </message>
  <message>
   <source>登记新成员</source>
   <translation>登記新成員</translation>
  </message>
  <message>
   <source>登记离岗</source>
   <translation>登記離任</translation>
  </message>
  <message>
   <source>看不懂日期“{text}”，请写成 2020-05-18。</source>
   <translation>看不懂日期「{text}」，請寫成 2020-05-18。</translation>
  </message>
  <message>
   <source>看不懂条件“{text}”，请写成 所在地区=深圳 这样的形式。</source>
   <translation>看不懂條件「{text}」，請寫成 所在地区=深圳 這樣的形式。</translation>
  </message>
  <message>
   <source>看不懂生日“{text}”，请写成 1975-04-08 或 农历1975-04-08。</source>
   <translation>看不懂生日「{text}」，請寫成 1975-04-08 或 農曆1975-04-08。</translation>
  </message>
  <message>
   <source>看不懂金额“{text}”，请以万元为单位写数字，如 1260.5。</source>
   <translation>看不懂金額「{text}」，請以萬元為單位寫數字，如 1260.5。</translation>
  </message>
  <message>
   <source>看样张</source>
   <translation>看樣張</translation>
  </message>
  <message>
   <source>知道了</source>
   <translation>知道了</translation>
  </message>
  <message>
   <source>短信微信</source>
   <translation>簡訊微信</translation>
  </message>
  <message>
   <source>确认之后计划或记录有变动，现在算得 {total} 分。要按新数考核，请退回修改或修订。</source>
   <translation>確認之後計劃或記錄有變動，現在算得 {total} 分。要按新數字考核，請退回修改或修訂。</translation>
  </message>
  <message>
   <source>磁盘出错</source>
   <translation>磁碟發生錯誤</translation>
  </message>
  <message>
   <source>磁盘剩余空间不足，“{folder}”里没有写入任何内容；请清理磁盘后再试。</source>
   <translation>磁碟剩餘空間不足，「{folder}」裡沒有寫入任何內容；請清理磁碟後再試。</translation>
  </message>
  <message>
   <source>磁盘已满</source>
   <translation>磁碟已滿</translation>
  </message>
  <message>
   <source>磁盘已满，刚才的改动没有保存，原有数据完好；请清理磁盘后再试。</source>
   <translation>磁碟已滿，剛才的更動沒有儲存，原有資料完好；請清理磁碟後再試。</translation>
  </message>
  <message>
   <source>礼品申请单</source>
   <translation>禮品申請單</translation>
  </message>
  <message>
   <source>礼宾与喜好</source>
   <translation>禮賓與喜好</translation>
  </message>
  <message>
   <source>礼宾位次</source>
   <translation>禮賓位次</translation>
  </message>
  <message>
   <source>礼宾次序</source>
   <translation>禮賓次序</translation>
  </message>
  <message>
   <source>离岗日期</source>
   <translation>離任日期</translation>
  </message>
  <message>
   <source>离岗日期不能早于到岗日期，没有任何改动。</source>
   <translation>離任日期不能早於到任日期，沒有任何更動。</translation>
  </message>
  <message>
   <source>称呼</source>
   <translation>稱呼</translation>
  </message>
  <message>
   <source>移到回收站</source>
   <translation>移到回收筒</translation>
  </message>
  <message>
   <source>移除 {name} 的联系人 {person}</source>
   <translation>移除 {name} 的聯絡人 {person}</translation>
  </message>
  <message>
   <source>移除这位联系人</source>
   <translation>移除這位聯絡人</translation>
  </message>
  <message>
   <source>程序内部出错（{name}），没有完成。</source>
   <translation>程式內部發生錯誤（{name}），沒有完成。</translation>
  </message>
  <message>
   <source>程序内部出错（{name}），没有完成；出错的位置记在“{path}”，其中没有客户资料。</source>
   <translation>程式內部發生錯誤（{name}），沒有完成；出錯的位置記在「{path}」，其中沒有客戶資料。</translation>
  </message>
  <message>
   <source>程序出错了</source>
   <translation>程式出錯了</translation>
  </message>
  <message>
   <source>空白表</source>
   <translation>空白表</translation>
  </message>
  <message>
   <source>空白表，供手写</source>
   <translation>空白表，供手寫</translation>
  </message>
  <message>
   <source>立即备份</source>
   <translation>立即備份</translation>
  </message>
  <message>
   <source>竖标尺全长</source>
   <translation>直標尺全長</translation>
  </message>
  <message>
   <source>竖线</source>
   <translation>直線符號</translation>
  </message>
  <message>
   <source>竞争对手</source>
   <translation>競爭對手</translation>
  </message>
  <message>
   <source>第 {number} 人“{person}”</source>
   <translation>第 {number} 人「{person}」</translation>
  </message>
  <message>
   <source>第 {number} 人（编号 {person}）</source>
   <translation>第 {number} 人（編號 {person}）</translation>
  </message>
  <message>
   <source>第 {number} 条希望</source>
   <translation>第 {number} 條希望</translation>
  </message>
  <message>
   <source>第 {number} 条希望应是[一人, 另一人, 分量]。</source>
   <translation>第 {number} 條希望應是[一人, 另一人, 分量]。</translation>
  </message>
  <message>
   <source>第 {number} 行</source>
   <translation>第 {number} 列</translation>
  </message>
  <message>
   <source>第 {page} 页</source>
   <translation>第 {page} 頁</translation>
  </message>
  <message>
   <source>第 {page} 页 {record}：</source>
   <translation>第 {page} 頁 {record}：</translation>
  </message>
  <message>
   <source>第 {page} 页，共 {count} 页</source>
   <translation>第 {page} 頁，共 {count} 頁</translation>
  </message>
  <message>
   <source>第 {rank} 桌（第 {number} 项）</source>
   <translation>第 {rank} 桌（第 {number} 項）</translation>
  </message>
  <message>
   <source>第 {row} 行</source>
   <translation>第 {row} 列</translation>
  </message>
  <message>
   <source>第 {row} 行 {column}</source>
   <translation>第 {row} 列 {column}</translation>
  </message>
  <message>
   <source>第 {table} 桌坐了 {people} 人，只有 {chairs} 个座位。</source>
   <translation>第 {table} 桌坐了 {people} 人，只有 {chairs} 個座位。</translation>
  </message>
  <message>
   <source>第{line}行第{column}列不是有效的JSON。</source>
   <translation>第{line}行第{column}欄不是有效的JSON。</translation>
  </message>
  <message>
   <source>第{revision}版</source>
   <translation>第{revision}版</translation>
  </message>
  <message>
   <source>第{row}行“{column}”：{problem}</source>
   <translation>第{row}列「{column}」：{problem}</translation>
  </message>
  <message>
   <source>第{row}行的起止日期不对：应先后有序，且不超过{days}天。</source>
   <translation>第{row}行的起止日期不對：應先後有序，且不超過{days}天。</translation>
  </message>
  <message>
   <source>第{row}行看不懂，请写成“2027-02-05~2027-02-11 休”或“2027-02-14 班”。</source>
   <translation>第{row}行看不懂，請寫成「2027-02-05~2027-02-11 休」或「2027-02-14 班」。</translation>
  </message>
  <message>
   <source>第{row}行：{problem}</source>
   <translation>第{row}列：{problem}</translation>
  </message>
  <message>
   <source>第{row}行：请写明客户。</source>
   <translation>第{row}列：請寫明客戶。</translation>
  </message>
  <message>
   <source>第二主人(女主人)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>第二主人坐主宾{hand}侧</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>第二份备份没有写成，“{folder}”不可用；第一份备份完好。</source>
   <translation>第二份備份沒有寫成，「{folder}」無法使用；第一份備份完好。</translation>
  </message>
  <message>
   <source>第二备份文件夹</source>
   <translation>第二備份資料夾</translation>
  </message>
  <message>
   <source>等 {count} 项</source>
   <translation>等 {count} 項</translation>
  </message>
  <message>
   <source>等级</source>
   <translation>等級</translation>
  </message>
  <message>
   <source>等级须按分数从高到低排列，且不能重复。</source>
   <translation>等級須按分數從高到低排列，且不能重複。</translation>
  </message>
  <message>
   <source>筛选出 {count} 位</source>
   <translation>篩選出 {count} 位</translation>
  </message>
  <message>
   <source>筛选列表</source>
   <translation>篩選清單</translation>
  </message>
  <message>
   <source>筛选客户</source>
   <translation>篩選客戶</translation>
  </message>
  <message>
   <source>筛选：名称、拼音、编号、电话、联系人</source>
   <translation>篩選：名稱、拼音、編號、電話、聯絡人</translation>
  </message>
  <message>
   <source>简称</source>
   <translation>簡稱</translation>
  </message>
  <message>
   <source>籍贯</source>
   <translation>籍貫</translation>
  </message>
  <message>
   <source>类别</source>
   <translation>類別</translation>
  </message>
  <message>
   <source>粘贴</source>
   <translation>貼上</translation>
  </message>
  <message>
   <source>粘贴 {count} 格</source>
   <translation>貼上 {count} 格</translation>
  </message>
  <message>
   <source>系统没有告诉这台打印机有哪些纸盒。可以写个名字，校准按它分开记；从哪里进纸仍由打印机决定。</source>
   <translation>系統沒有告訴這台印表機有哪些紙匣。可以寫個名字，校準按它分開記；從哪裡進紙仍由印表機決定。</translation>
  </message>
  <message>
   <source>系统钥匙串不可用，口令仍然有效；没有任何改动。</source>
   <translation>系統鑰匙圈無法使用，密碼仍然有效；沒有任何更動。</translation>
  </message>
  <message>
   <source>系统钥匙串不可用，请设置口令后再建立数据库；没有写入任何内容。</source>
   <translation>系統鑰匙圈無法使用，請設定密碼後再建立資料庫；沒有寫入任何內容。</translation>
  </message>
  <message>
   <source>系统钥匙串没有接受密钥，口令仍然有效；没有任何改动。</source>
   <translation>系統鑰匙圈沒有接受金鑰，密碼仍然有效；沒有任何更動。</translation>
  </message>
  <message>
   <source>系统错误 {number}</source>
   <translation>系統錯誤 {number}</translation>
  </message>
  <message>
   <source>级别</source>
   <translation>級別</translation>
  </message>
  <message>
   <source>纸上已经印好表格时用；先校准打印机，字才落在格子里。</source>
   <translation>紙上已經印好表格時用；先校準印表機，字才會落在格子裡。</translation>
  </message>
  <message>
   <source>纸盒</source>
   <translation>紙匣</translation>
  </message>
  <message>
   <source>组数</source>
   <translation>組數</translation>
  </message>
  <message>
   <source>组数应在1到{most}之间。</source>
   <translation>組數應在1到{most}之間。</translation>
  </message>
  <message>
   <source>经手人</source>
   <translation>經手人</translation>
  </message>
  <message>
   <source>经理已签批</source>
   <translation>經理已簽核</translation>
  </message>
  <message>
   <source>经理签批</source>
   <translation>經理簽核</translation>
  </message>
  <message>
   <source>结果</source>
   <translation>結果</translation>
  </message>
  <message>
   <source>结果没能写出：{reason}。</source>
   <translation>結果沒能寫出：{reason}。</translation>
  </message>
  <message>
   <source>给 {name} 添加联系人 {person}</source>
   <translation>為 {name} 新增聯絡人 {person}</translation>
  </message>
  <message>
   <source>给“{name}”改名…</source>
   <translation>給「{name}」改名…</translation>
  </message>
  <message>
   <source>统一社会信用代码</source>
   <translation>統一社會信用代碼</translation>
  </message>
  <message>
   <source>统一社会信用代码应有 18 位，现在有 {count} 位。</source>
   <translation>統一社會信用代碼應有 18 位，現在有 {count} 位。</translation>
  </message>
  <message>
   <source>统一社会信用代码的校验位不对，请核对有没有抄错。</source>
   <translation>統一社會信用代碼的檢查碼不對，請核對有沒有抄錯。</translation>
  </message>
  <message>
   <source>统一社会信用代码里不会出现“{text}”。</source>
   <translation>統一社會信用代碼裡不會出現「{text}」。</translation>
  </message>
  <message>
   <source>统计数</source>
   <translation>統計數</translation>
  </message>
  <message>
   <source>继续</source>
   <translation>繼續</translation>
  </message>
  <message>
   <source>继续填写</source>
   <translation>繼續填寫</translation>
  </message>
  <message>
   <source>继续等待</source>
   <translation>繼續等待</translation>
  </message>
  <message>
   <source>继续编辑</source>
   <translation>繼續編輯</translation>
  </message>
  <message>
   <source>继续设置</source>
   <translation>繼續設定</translation>
  </message>
  <message>
   <source>编号</source>
   <translation>編號</translation>
  </message>
  <message>
   <source>编号 {number} 已经是“{name}”的。</source>
   <translation>編號 {number} 已經是「{name}」的。</translation>
  </message>
  <message>
   <source>编号 {person} 的“allowed_tables”中有第 {table} 桌，没有这一桌。</source>
   <translation>編號 {person} 的「allowed_tables」中有第 {table} 桌，沒有這一桌。</translation>
  </message>
  <message>
   <source>编号应与文件夹同名：{name}。</source>
   <translation>編號應與資料夾同名：{name}。</translation>
  </message>
  <message>
   <source>编码</source>
   <translation>編碼</translation>
  </message>
  <message>
   <source>编辑</source>
   <translation>編輯</translation>
  </message>
  <message>
   <source>编辑 {name}</source>
   <translation>編輯 {name}</translation>
  </message>
  <message>
   <source>编辑(&amp;E)</source>
   <translation>編輯(&amp;E)</translation>
  </message>
  <message>
   <source>编辑成员</source>
   <translation>編輯成員</translation>
  </message>
  <message>
   <source>缘由</source>
   <translation>原因</translation>
  </message>
  <message>
   <source>缩小</source>
   <translation>縮小</translation>
  </message>
  <message>
   <source>缺少“{item}”的评分。</source>
   <translation>缺少「{item}」的評分。</translation>
  </message>
  <message>
   <source>缺少“{key}”。</source>
   <translation>缺少「{key}」。</translation>
  </message>
  <message>
   <source>缺少“{key}”；不认识“{strange}”。</source>
   <translation>缺少「{key}」；不認識「{strange}」。</translation>
  </message>
  <message>
   <source>缺少密钥文件“{name}”；请从备份中取回同名文件。</source>
   <translation>缺少金鑰檔案「{name}」；請從備份中取回同名檔案。</translation>
  </message>
  <message>
   <source>缺少次数。</source>
   <translation>缺少次數。</translation>
  </message>
  <message>
   <source>缺少自带字体 {names}，暂用系统字体打印，版面可能略有不同；重新安装即可补齐。</source>
   <translation>缺少自帶字型 {names}，暫用系統字型列印，版面可能略有不同；重新安裝即可補齊。</translation>
  </message>
  <message>
   <source>缺少计划与实际。</source>
   <translation>缺少計劃與實際。</translation>
  </message>
  <message>
   <source>缺少评分。</source>
   <translation>缺少評分。</translation>
  </message>
  <message>
   <source>缺席的“{person}”不在名单中。</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>网址</source>
   <translation>網址</translation>
  </message>
  <message>
   <source>翻译“{interpreter}”不在“{person}”的{hand}侧</source>
   <translation>翻譯「{interpreter}」不在「{person}」的{hand}側</translation>
  </message>
  <message>
   <source>翻译另坐{seat}(占位不占数)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>翻译在{person}{hand}侧(占位不占数)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>翻译在{person}{hand}侧最近的空位(占位不占数)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>翻译在服务对象身旁</source>
   <translation>翻譯在服務對象身旁</translation>
  </message>
  <message>
   <source>翻译坐在{person}身后,不占席位</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>考核</source>
   <translation>考核</translation>
  </message>
  <message>
   <source>考核与计划的月份</source>
   <translation>考核與計劃的月份</translation>
  </message>
  <message>
   <source>考核标准</source>
   <translation>考核標準</translation>
  </message>
  <message>
   <source>考核标准“{template}”：{problem}</source>
   <translation>考核標準「{template}」：{problem}</translation>
  </message>
  <message>
   <source>考核标准第{number}版</source>
   <translation>考核標準第{number}版</translation>
  </message>
  <message>
   <source>考核表“{sheet}”重复。</source>
   <translation>考核表「{sheet}」重複。</translation>
  </message>
  <message>
   <source>考核表“{sheet}”：{problem}</source>
   <translation>考核表「{sheet}」：{problem}</translation>
  </message>
  <message>
   <source>考核表已经确认，不能直接改；请先退回修改。</source>
   <translation>考核表已經確認，不能直接改；請先退回修改。</translation>
  </message>
  <message>
   <source>考核表已锁定，不能再改动；需要更正时请修订，原表保留。</source>
   <translation>考核表已鎖定，不能再更動；需要更正時請修訂，原表保留。</translation>
  </message>
  <message>
   <source>考核表现在是“{state}”，不能“{act}”；没有改动任何内容。</source>
   <translation>考核表現在是「{state}」，不能「{act}」；沒有更動任何內容。</translation>
  </message>
  <message>
   <source>考核表还没有保存</source>
   <translation>考核表還沒有儲存</translation>
  </message>
  <message>
   <source>职务</source>
   <translation>職務</translation>
  </message>
  <message>
   <source>联系人</source>
   <translation>聯絡人</translation>
  </message>
  <message>
   <source>联系方式</source>
   <translation>聯絡方式</translation>
  </message>
  <message>
   <source>胸卡</source>
   <translation>名牌</translation>
  </message>
  <message>
   <source>自</source>
   <translation>自</translation>
  </message>
  <message>
   <source>自动</source>
   <translation>自動</translation>
  </message>
  <message>
   <source>自己逐个登记客户。</source>
   <translation>自己逐個登記客戶。</translation>
  </message>
  <message>
   <source>自检没有通过：{reason}</source>
   <translation>自我檢測沒有通過：{reason}</translation>
  </message>
  <message>
   <source>至少要有一个分档。</source>
   <translation>至少要有一個級距。</translation>
  </message>
  <message>
   <source>至少要有一个评分项目。</source>
   <translation>至少要有一個評分項目。</translation>
  </message>
  <message>
   <source>良</source>
   <translation>良</translation>
  </message>
  <message>
   <source>英文名称</source>
   <translation>英文名稱</translation>
  </message>
  <message>
   <source>草稿</source>
   <translation>草稿</translation>
  </message>
  <message>
   <source>草稿已保存</source>
   <translation>草稿已儲存</translation>
  </message>
  <message>
   <source>菜单</source>
   <translation>菜單</translation>
  </message>
  <message>
   <source>虚构的部门、客户和两年的记录，随时换成自己的数据。</source>
   <translation>虛構的部門、客戶和兩年的記錄，隨時換成自己的資料。</translation>
  </message>
  <message>
   <source>行</source>
   <translation>列</translation>
  </message>
  <message>
   <source>行业</source>
   <translation>行業</translation>
  </message>
  <message>
   <source>表单</source>
   <translation>表單</translation>
  </message>
  <message>
   <source>表单定义 {file} 第{line}行：{reason}</source>
   <translation>表單定義 {file} 第{line}行：{reason}</translation>
  </message>
  <message>
   <source>表单数</source>
   <translation>表單數</translation>
  </message>
  <message>
   <source>表单版本</source>
   <translation>表單版本</translation>
  </message>
  <message>
   <source>表单用到的“{name}”不在数据中，已留空。</source>
   <translation>表單用到的「{name}」不在資料中，已留空。</translation>
  </message>
  <message>
   <source>表头</source>
   <translation>表頭</translation>
  </message>
  <message>
   <source>表格中向下填充</source>
   <translation>表格中向下填充</translation>
  </message>
  <message>
   <source>装订册</source>
   <translation>裝訂冊</translation>
  </message>
  <message>
   <source>西式交叉在本桌不适用:须有男女主人相对而坐和男主宾</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>规格</source>
   <translation>規格</translation>
  </message>
  <message>
   <source>视图</source>
   <translation>檢視</translation>
  </message>
  <message>
   <source>视图改名</source>
   <translation>檢視改名</translation>
  </message>
  <message>
   <source>视图记住现在的筛选、排序和列。起个名字，例如“深圳重点客户”：</source>
   <translation>檢視記住現在的篩選、排序和欄。取個名字，例如「深圳重點客戶」：</translation>
  </message>
  <message>
   <source>视图：{name}</source>
   <translation>檢視：{name}</translation>
  </message>
  <message>
   <source>角色</source>
   <translation>角色</translation>
  </message>
  <message>
   <source>计划</source>
   <translation>計劃</translation>
  </message>
  <message>
   <source>计划 {day} 按时提交（截止 {due}）</source>
   <translation>計劃 {day} 按時提交（截止 {due}）</translation>
  </message>
  <message>
   <source>计划 {day} 提交，迟交（截止 {due}）</source>
   <translation>計劃 {day} 提交，遲交（截止 {due}）</translation>
  </message>
  <message>
   <source>计划(组)</source>
   <translation>計劃(組)</translation>
  </message>
  <message>
   <source>计划不能是负数。</source>
   <translation>計劃不能是負數。</translation>
  </message>
  <message>
   <source>计划与考核</source>
   <translation>計劃與考核</translation>
  </message>
  <message>
   <source>计划中有不认识的人“{person}”。</source>
   <translation>計劃中有不認識的人「{person}」。</translation>
  </message>
  <message>
   <source>计划已保存</source>
   <translation>計劃已儲存</translation>
  </message>
  <message>
   <source>计划已提交</source>
   <translation>計劃已提交</translation>
  </message>
  <message>
   <source>计划已经提交，不能直接改；请先撤回提交。</source>
   <translation>計劃已經提交，不能直接改；請先撤回提交。</translation>
  </message>
  <message>
   <source>计划截止：{day:%Y-%m-%d}</source>
   <translation>計劃截止：{day:%Y-%m-%d}</translation>
  </message>
  <message>
   <source>计划拓展</source>
   <translation>計劃拓展</translation>
  </message>
  <message>
   <source>计划拜访</source>
   <translation>計劃拜訪</translation>
  </message>
  <message>
   <source>计划提交</source>
   <translation>計劃提交</translation>
  </message>
  <message>
   <source>计划未交</source>
   <translation>計劃未交</translation>
  </message>
  <message>
   <source>计划未提交（截止 {due}）</source>
   <translation>計劃未提交（截止 {due}）</translation>
  </message>
  <message>
   <source>计划还没有保存</source>
   <translation>計劃還沒有儲存</translation>
  </message>
  <message>
   <source>计划迟交（{date:%m-%d}）</source>
   <translation>計劃遲交（{date:%m-%d}）</translation>
  </message>
  <message>
   <source>计划里还没有内容，请先填写再提交。</source>
   <translation>計劃裡還沒有內容，請先填寫再提交。</translation>
  </message>
  <message>
   <source>记录</source>
   <translation>記錄</translation>
  </message>
  <message>
   <source>记录与变更记录</source>
   <translation>記錄與變更記錄</translation>
  </message>
  <message>
   <source>设置</source>
   <translation>設定</translation>
  </message>
  <message>
   <source>设置口令</source>
   <translation>設定密碼</translation>
  </message>
  <message>
   <source>设置口令……</source>
   <translation>設定密碼……</translation>
  </message>
  <message>
   <source>评分</source>
   <translation>評分</translation>
  </message>
  <message>
   <source>评分应在0到100之间。</source>
   <translation>評分應在0到100之間。</translation>
  </message>
  <message>
   <source>评分项目</source>
   <translation>評分項目</translation>
  </message>
  <message>
   <source>评分项目的权重不能是负数。</source>
   <translation>評分項目的權重不能是負數。</translation>
  </message>
  <message>
   <source>评分项目的权重不能都是0。</source>
   <translation>評分項目的權重不能都是0。</translation>
  </message>
  <message>
   <source>语言</source>
   <translation>語言</translation>
  </message>
  <message>
   <source>语言与位置</source>
   <translation>語言與位置</translation>
  </message>
  <message>
   <source>说明</source>
   <translation>說明</translation>
  </message>
  <message>
   <source>请写明修订的理由。</source>
   <translation>請寫明修訂的理由。</translation>
  </message>
  <message>
   <source>请写明否决的理由。</source>
   <translation>請寫明否決的理由。</translation>
  </message>
  <message>
   <source>请写明客户。</source>
   <translation>請寫明客戶。</translation>
  </message>
  <message>
   <source>请填写{label}。</source>
   <translation>請填寫{label}。</translation>
  </message>
  <message>
   <source>请柬</source>
   <translation>請柬</translation>
  </message>
  <message>
   <source>请用 --record、--where、--all 或 --month 说明打印哪些，或用 --blank、--sample。</source>
   <translation>請用 --record、--where、--all 或 --month 說明列印哪些，或用 --blank、--sample。</translation>
  </message>
  <message>
   <source>请给装订册起个名字，最多 {count} 个字。</source>
   <translation>請為裝訂冊取個名字，最多 {count} 個字。</translation>
  </message>
  <message>
   <source>请至少选一张表单。</source>
   <translation>請至少選一張表單。</translation>
  </message>
  <message>
   <source>请输入口令。</source>
   <translation>請輸入密碼。</translation>
  </message>
  <message>
   <source>请选择</source>
   <translation>請選擇</translation>
  </message>
  <message>
   <source>请选择客户。</source>
   <translation>請選擇客戶。</translation>
  </message>
  <message>
   <source>读不了文件“{path}”：可能正被占用，或没有权限。</source>
   <translation>無法讀取檔案「{path}」：可能正被占用，或沒有權限。</translation>
  </message>
  <message>
   <source>读了</source>
   <translation>讀了</translation>
  </message>
  <message>
   <source>读了 {read} 行，将写入 {taken} 行；空白单元格不会清除已有内容。</source>
   <translation>讀了 {read} 列，將寫入 {taken} 列；空白儲存格不會清除已有內容。</translation>
  </message>
  <message>
   <source>读了 {read} 行，没有需要写入的内容。</source>
   <translation>讀了 {read} 列，沒有需要寫入的內容。</translation>
  </message>
  <message>
   <source>读写数据库“{path}”时磁盘出错，刚才的改动没有保存；请检查磁盘。</source>
   <translation>讀寫資料庫「{path}」時磁碟出錯，剛才的更動沒有儲存；請檢查磁碟。</translation>
  </message>
  <message>
   <source>读取 {name}</source>
   <translation>讀取 {name}</translation>
  </message>
  <message>
   <source>读取 {read} 行：新增 {new}，更新 {updated}，未变 {unchanged}，重复 {duplicates}，拒绝 {refused}。</source>
   <translation>讀取 {read} 列：新增 {new}，更新 {updated}，未變 {unchanged}，重複 {duplicates}，拒絕 {refused}。</translation>
  </message>
  <message>
   <source>读取客户列表</source>
   <translation>讀取客戶清單</translation>
  </message>
  <message>
   <source>谈话纪要</source>
   <translation>談話紀要</translation>
  </message>
  <message>
   <source>负责人</source>
   <translation>負責人</translation>
  </message>
  <message>
   <source>贡献度</source>
   <translation>貢獻度</translation>
  </message>
  <message>
   <source>财务</source>
   <translation>財務</translation>
  </message>
  <message>
   <source>资料卡占满整页，或还原</source>
   <translation>資料卡占滿整頁，或還原</translation>
  </message>
  <message>
   <source>资源类·企业</source>
   <translation>資源類·企業</translation>
  </message>
  <message>
   <source>资源类·行政事业</source>
   <translation>資源類·行政事業</translation>
  </message>
  <message>
   <source>起生效</source>
   <translation>起生效</translation>
  </message>
  <message>
   <source>跟随系统</source>
   <translation>依系統設定</translation>
  </message>
  <message>
   <source>路径中有一段不是文件夹</source>
   <translation>路徑中有一段不是資料夾</translation>
  </message>
  <message>
   <source>较大</source>
   <translation>較大</translation>
  </message>
  <message>
   <source>较小</source>
   <translation>較小</translation>
  </message>
  <message>
   <source>输入{column}</source>
   <translation>輸入{column}</translation>
  </message>
  <message>
   <source>输入名称、拼音首字母或编号</source>
   <translation>輸入名稱、拼音首字母或編號</translation>
  </message>
  <message>
   <source>边距应约 {origin:.0f} 毫米，量得 {measured} 毫米不合情理；请再量一次。</source>
   <translation>邊距應約 {origin:.0f} 公釐，量得 {measured} 公釐不合情理；請再量一次。</translation>
  </message>
  <message>
   <source>近12个月合同额 {amount} 万元 ≥ {grade}级门槛 {limit} 万元</source>
   <translation>近12個月合約金額 {amount} 萬元 ≥ {grade}級門檻 {limit} 萬元</translation>
  </message>
  <message>
   <source>近12个月合同额 {amount} 万元，未达到B级门槛 {limit} 万元</source>
   <translation>近12個月合約金額 {amount} 萬元，未達到B級門檻 {limit} 萬元</translation>
  </message>
  <message>
   <source>返回核对列</source>
   <translation>返回核對欄</translation>
  </message>
  <message>
   <source>还可以改善：{step}</source>
   <translation>還可以改善：{step}</translation>
  </message>
  <message>
   <source>还有 {count} 处，改好以上几处再看。</source>
   <translation>還有 {count} 處，改好以上幾處再看。</translation>
  </message>
  <message>
   <source>还有工作在进行</source>
   <translation>還有工作在進行</translation>
  </message>
  <message>
   <source>还没有参加考核的成员。请先在设置里登记部门成员。</source>
   <translation>還沒有參加考核的成員。請先在設定裡登記部門成員。</translation>
  </message>
  <message>
   <source>还没有可以签名的成员，请先在设置里登记主管或经理。没有改动任何内容。</source>
   <translation>還沒有可以簽名的成員，請先在設定裡登記主管或經理。沒有更動任何內容。</translation>
  </message>
  <message>
   <source>还没有可看的页面</source>
   <translation>還沒有可看的頁面</translation>
  </message>
  <message>
   <source>还没有哪一列是“客户名称”；请在“含义”里为一列选上“客户名称”。</source>
   <translation>還沒有哪一欄是「客戶名稱」；請在「意義」裡為一欄選上「客戶名稱」。</translation>
  </message>
  <message>
   <source>还没有备份。备份是加密的，可以放心存到移动硬盘。</source>
   <translation>還沒有備份。備份是加密的，可以放心存到外接硬碟。</translation>
  </message>
  <message>
   <source>还没有建立数据文件。下次打开时再从头设置。</source>
   <translation>還沒有建立資料檔案。下次開啟時再從頭設定。</translation>
  </message>
  <message>
   <source>还没有成员。先登记部门里的人，客户才有负责人，月底才有考核表。</source>
   <translation>還沒有成員。先登記部門裡的人，客戶才有負責人，月底才有考核表。</translation>
  </message>
  <message>
   <source>还没有拜访、拓展或成交记录。在“活动”页记下的都会出现在这里。</source>
   <translation>還沒有拜訪、拓展或成交記錄。在「活動」頁記下的都會出現在這裡。</translation>
  </message>
  <message>
   <source>还没有标志。</source>
   <translation>還沒有標誌。</translation>
  </message>
  <message>
   <source>还没有联系人。记下对方是谁、怎样联系，拜访和宴请都用得上。</source>
   <translation>還沒有聯絡人。記下對方是誰、怎樣聯絡，拜訪和宴請都用得上。</translation>
  </message>
  <message>
   <source>还没有选中客户</source>
   <translation>還沒有選取客戶</translation>
  </message>
  <message>
   <source>这一步之后同一内容又有改动，不能撤销；没有任何改动，请直接修改。</source>
   <translation>這一步之後同一內容又有更動，不能復原；沒有任何更動，請直接修改。</translation>
  </message>
  <message>
   <source>这一步须由有权的人签名；没有改动任何内容。</source>
   <translation>這一步須由有權的人簽名；沒有更動任何內容。</translation>
  </message>
  <message>
   <source>这一行占 {spanned} 列，应为 {columns} 列。</source>
   <translation>這一列占 {spanned} 欄，應為 {columns} 欄。</translation>
  </message>
  <message>
   <source>这一行又是表头，不是客户。</source>
   <translation>這一列又是表頭，不是客戶。</translation>
  </message>
  <message>
   <source>这一行是合计，不是客户。</source>
   <translation>這一列是合計，不是客戶。</translation>
  </message>
  <message>
   <source>这一行没有客户名称。</source>
   <translation>這一列沒有客戶名稱。</translation>
  </message>
  <message>
   <source>这一行没有联系人的姓名。</source>
   <translation>這一列沒有聯絡人的姓名。</translation>
  </message>
  <message>
   <source>这一项还没有修改过。</source>
   <translation>這一項還沒有修改過。</translation>
  </message>
  <message>
   <source>这两个名称印在每一张表上。</source>
   <translation>這兩個名稱印在每一張表上。</translation>
  </message>
  <message>
   <source>这个数据库没有加密，不能设置口令；没有任何改动。</source>
   <translation>這個資料庫沒有加密，不能設定密碼；沒有任何更動。</translation>
  </message>
  <message>
   <source>这个数据库由更新版本的程序写成（版本 {revision}），没有任何改动；请先更新程序。</source>
   <translation>這個資料庫由更新版本的程式寫成（版本 {revision}），沒有任何更動；請先更新程式。</translation>
  </message>
  <message>
   <source>这个月还没有参加考核的成员。请先在设置里登记部门成员。</source>
   <translation>這個月還沒有參加考核的成員。請先在設定裡登記部門成員。</translation>
  </message>
  <message>
   <source>这个装订册已经不在了。</source>
   <translation>這個裝訂冊已經不在了。</translation>
  </message>
  <message>
   <source>这些卡片放不进纸张：需要 {needed} 毫米，纸只有 {limit} 毫米。</source>
   <translation>這些卡片放不進紙張：需要 {needed} 公釐，紙只有 {limit} 公釐。</translation>
  </message>
  <message>
   <source>这份恢复密钥打不开这个数据库，没有任何改动。</source>
   <translation>這份修復金鑰打不開這個資料庫，沒有任何更動。</translation>
  </message>
  <message>
   <source>这份数据已在另一个窗口打开，但它没有响应；请稍候，或重新启动电脑后再试。</source>
   <translation>這份資料已在另一個視窗開啟，但它沒有回應；請稍候，或重新啟動電腦後再試。</translation>
  </message>
  <message>
   <source>这份计划刚才已被别处修改，您的改动尚未保存；请刷新后再改一次。</source>
   <translation>這份計劃剛才已被別處修改，您的更動尚未儲存；請重新整理後再改一次。</translation>
  </message>
  <message>
   <source>这位客户刚才已被别处修改，您的改动尚未保存，仍在这里。</source>
   <translation>這位客戶剛才已被別處修改，您的更動尚未儲存，仍在這裡。</translation>
  </message>
  <message>
   <source>这位客户刚被别处修改</source>
   <translation>這位客戶剛被別處修改</translation>
  </message>
  <message>
   <source>这位客户在 {moment} 移到了回收站。</source>
   <translation>這位客戶在 {moment} 移到了回收筒。</translation>
  </message>
  <message>
   <source>这台电脑没有可用的系统钥匙串，无法保存密钥；请用 {variable} 给出口令，或用 --no-encryption 建不加密的演示文件。没有写入任何内容。</source>
   <translation>這台電腦沒有可用的系統鑰匙圈，無法儲存金鑰；請用 {variable} 提供密碼，或用 --no-encryption 建立不加密的示範檔案。沒有寫入任何內容。</translation>
  </message>
  <message>
   <source>这台电脑没有可用的系统钥匙串，请设置打开数据的口令。</source>
   <translation>這台電腦沒有可用的系統鑰匙圈，請設定開啟資料的密碼。</translation>
  </message>
  <message>
   <source>这张考核表已经有了新的修订，请刷新后再看。</source>
   <translation>這張考核表已經有了新的修訂，請重新整理後再看。</translation>
  </message>
  <message>
   <source>这张表没有记录可填；请用 --blank 或 --sample。</source>
   <translation>這張表沒有記錄可填；請用 --blank 或 --sample。</translation>
  </message>
  <message>
   <source>这张表还没有可填入的数据，可以打印空白表。</source>
   <translation>這張表還沒有可填入的資料，可以列印空白表。</translation>
  </message>
  <message>
   <source>这是文件夹</source>
   <translation>這是資料夾</translation>
  </message>
  <message>
   <source>这条记录刚才已被别处修改，您的改动尚未保存；请刷新后再改一次。</source>
   <translation>這筆記錄剛才已被別處修改，您的更動尚未儲存；請重新整理後再改一次。</translation>
  </message>
  <message>
   <source>这条记录已不存在，请刷新列表。</source>
   <translation>這筆記錄已不存在，請重新整理清單。</translation>
  </message>
  <message>
   <source>这条记录还没有保存</source>
   <translation>這筆記錄還沒有儲存</translation>
  </message>
  <message>
   <source>这次打印的 {count} 份都没有变化，不必重印。{gone}</source>
   <translation>這次列印的 {count} 份都沒有變化，不必重印。{gone}</translation>
  </message>
  <message>
   <source>这里只能读取</source>
   <translation>這裡只能讀取</translation>
  </message>
  <message>
   <source>这里还没有拜访记录。按 Ctrl+N 登记一次拜访，考核的实际数就从这里统计。</source>
   <translation>這裡還沒有拜訪記錄。按 Ctrl+N 登記一次拜訪，考核的實際數就從這裡統計。</translation>
  </message>
  <message>
   <source>退出</source>
   <translation>結束</translation>
  </message>
  <message>
   <source>退出时备份</source>
   <translation>結束時備份</translation>
  </message>
  <message>
   <source>退出首次设置</source>
   <translation>離開首次設定</translation>
  </message>
  <message>
   <source>退回修改</source>
   <translation>退回修改</translation>
  </message>
  <message>
   <source>适合多人共用的电脑。忘记口令时用恢复密钥打开。</source>
   <translation>適合多人共用的電腦。忘記密碼時用修復金鑰開啟。</translation>
  </message>
  <message>
   <source>适合页宽</source>
   <translation>符合頁寬</translation>
  </message>
  <message>
   <source>适用</source>
   <translation>適用</translation>
  </message>
  <message>
   <source>选择{what}</source>
   <translation>選擇{what}</translation>
  </message>
  <message>
   <source>选择单位标志</source>
   <translation>選擇單位標誌</translation>
  </message>
  <message>
   <source>选择客户名单</source>
   <translation>選擇客戶名單</translation>
  </message>
  <message>
   <source>选择文件…</source>
   <translation>選擇檔案…</translation>
  </message>
  <message>
   <source>选择日期</source>
   <translation>選擇日期</translation>
  </message>
  <message>
   <source>选择标志……</source>
   <translation>選擇標誌……</translation>
  </message>
  <message>
   <source>逗号</source>
   <translation>逗號</translation>
  </message>
  <message>
   <source>逾期未提交</source>
   <translation>逾期未提交</translation>
  </message>
  <message>
   <source>邮件</source>
   <translation>電子郵件</translation>
  </message>
  <message>
   <source>邻座空位</source>
   <translation>鄰座空位</translation>
  </message>
  <message>
   <source>邻座职级不对等</source>
   <translation>鄰座職級不對等</translation>
  </message>
  <message>
   <source>邻座语言不通</source>
   <translation>鄰座語言不通</translation>
  </message>
  <message>
   <source>部门</source>
   <translation>部門</translation>
  </message>
  <message>
   <source>部门会议纪要</source>
   <translation>部門會議記錄</translation>
  </message>
  <message>
   <source>部门名称</source>
   <translation>部門名稱</translation>
  </message>
  <message>
   <source>部门成员</source>
   <translation>部門成員</translation>
  </message>
  <message>
   <source>部门成员决定谁可以负责客户、谁要考核、谁来签字。</source>
   <translation>部門成員決定誰可以負責客戶、誰要考核、誰來簽字。</translation>
  </message>
  <message>
   <source>部门接待规定</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>部门接待规定与各项愿望，按权重综合</source>
   <translation>部門接待規定與各項願望，按權重綜合</translation>
  </message>
  <message>
   <source>部门管理</source>
   <translation>部門管理</translation>
  </message>
  <message>
   <source>配偶</source>
   <translation>配偶</translation>
  </message>
  <message>
   <source>采购偏好</source>
   <translation>採購偏好</translation>
  </message>
  <message>
   <source>采购区域</source>
   <translation>採購區域</translation>
  </message>
  <message>
   <source>采购数量</source>
   <translation>採購數量</translation>
  </message>
  <message>
   <source>重做</source>
   <translation>重做</translation>
  </message>
  <message>
   <source>重做 {act}</source>
   <translation>重做 {act}</translation>
  </message>
  <message>
   <source>重印有变化的</source>
   <translation>重印有變化的</translation>
  </message>
  <message>
   <source>重复</source>
   <translation>重複</translation>
  </message>
  <message>
   <source>重建检索索引</source>
   <translation>重建搜尋索引</translation>
  </message>
  <message>
   <source>重新生成</source>
   <translation>重新產生</translation>
  </message>
  <message>
   <source>重新生成恢复密钥</source>
   <translation>重新產生修復金鑰</translation>
  </message>
  <message>
   <source>重新生成恢复密钥……</source>
   <translation>重新產生修復金鑰……</translation>
  </message>
  <message>
   <source>重新读取表单</source>
   <translation>重新讀取表單</translation>
  </message>
  <message>
   <source>重点客户关系维护办法</source>
   <translation>重點客戶關係維護辦法</translation>
  </message>
  <message>
   <source>重点客户认定（分级）表</source>
   <translation>重點客戶認定（分級）表</translation>
  </message>
  <message>
   <source>金额合计</source>
   <translation>金額合計</translation>
  </message>
  <message>
   <source>锁定</source>
   <translation>鎖定</translation>
  </message>
  <message>
   <source>锁定在第 {table} 桌</source>
   <translation>鎖定在第 {table} 桌</translation>
  </message>
  <message>
   <source>陪客与来宾交叉:{seat}夹在来宾之间,为第{place}陪客位</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>陪客按次序就座:{seat}与来宾相邻,为第{place}陪客位</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>陪客按次序就座:{seat}两侧没有来宾,为第{place}陪客位</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>需要留意的地方</source>
   <translation>需要留意的地方</translation>
  </message>
  <message>
   <source>需要翻译</source>
   <translation>需要翻譯</translation>
  </message>
  <message>
   <source>页数</source>
   <translation>頁數</translation>
  </message>
  <message>
   <source>页码范围</source>
   <translation>頁碼範圍</translation>
  </message>
  <message>
   <source>页码范围“{part}”看不懂，请写成 1-3,5。</source>
   <translation>頁碼範圍「{part}」看不懂，請寫成 1-3,5。</translation>
  </message>
  <message>
   <source>页码范围“{part}”超出文件，共 {count} 页。</source>
   <translation>頁碼範圍「{part}」超出文件，共 {count} 頁。</translation>
  </message>
  <message>
   <source>页面缩略图</source>
   <translation>頁面縮圖</translation>
  </message>
  <message>
   <source>页面预览</source>
   <translation>頁面預覽</translation>
  </message>
  <message>
   <source>项目类·单项目</source>
   <translation>專案類·單專案</translation>
  </message>
  <message>
   <source>项目类·多项目</source>
   <translation>專案類·多專案</translation>
  </message>
  <message>
   <source>须分开者相邻</source>
   <translation>須分開者相鄰</translation>
  </message>
  <message>
   <source>预览之后客户资料又有改动；没有写入任何内容，请重新预览。</source>
   <translation>預覽之後客戶資料又有更動；沒有寫入任何內容，請重新預覽。</translation>
  </message>
  <message>
   <source>预览每一行</source>
   <translation>預覽每一列</translation>
  </message>
  <message>
   <source>预计需求</source>
   <translation>預計需求</translation>
  </message>
  <message>
   <source>颜色应写成 #RRGGBB。</source>
   <translation>顏色應寫成 #RRGGBB。</translation>
  </message>
  <message>
   <source>饮食喜好</source>
   <translation>飲食喜好</translation>
  </message>
  <message>
   <source>饮食禁忌与过敏</source>
   <translation>飲食禁忌與過敏</translation>
  </message>
  <message>
   <source>首次设置 – KamDesk</source>
   <translation>首次設定 – KamDesk</translation>
  </message>
  <message>
   <source>高 {height} 毫米，超出版心 {limit} 毫米。</source>
   <translation>高 {height} 公釐，超出版心 {limit} 公釐。</translation>
  </message>
  <message>
   <source>高层拜访简报</source>
   <translation>高層拜訪簡報</translation>
  </message>
  <message>
   <source>（{year}年放假安排尚未公布）</source>
   <translation>（{year}年放假安排尚未公布）</translation>
  </message>
  <message>
   <source>；</source>
   <translation>；</translation>
  </message>
 </context>
</TS>
