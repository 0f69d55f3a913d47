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
   <source>--day 只用于按天的表单：今日事项单、工作日报、工作周报。</source>
   <translation>--day 只用於按天的表單：今日事項單、工作日報、工作週報。</translation>
  </message>
  <message>
   <source>--day 要写成 2026-11-30 的样子，不能是“{text}”。</source>
   <translation>--day 要寫成 2026-11-30 的樣子，不能是「{text}」。</translation>
  </message>
  <message>
   <source>--limit 至少是 1。</source>
   <translation>--limit 至少是 1。</translation>
  </message>
  <message>
   <source>--month 只用于按月的表单：计划、拜访、考核、关怀日历。</source>
   <translation>--month 只用於按月的表單：計劃、拜訪、考核、關懷日曆。</translation>
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
   <source>--where 不能用于每人每月一份的{word}。</source>
   <translation>--where 不能用於每人每月一份的{word}。</translation>
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
   <source>11-28 14:05</source>
   <translation>11-28 14:05</translation>
  </message>
  <message>
   <source>11-28、今天、+3</source>
   <translation>11-28、今天、+3</translation>
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
   <source>2026-11、本月、3</source>
   <translation>2026-11、本月、3</translation>
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
   <source>30 天未联系</source>
   <translation>30 天未聯繫</translation>
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
   <source>90 天未联系</source>
   <translation>90 天未聯繫</translation>
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
   <source>KamDesk 备份</source>
   <translation>KamDesk 備份</translation>
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
   <source>zh-CN</source>
   <translation>zh-TW</translation>
  </message>
  <message>
   <source>{above}
{line}</source>
   <translation>{above}
{line}</translation>
  </message>
  <message>
   <source>{act} {count} 张</source>
   <translation>{act} {count} 張</translation>
  </message>
  <message>
   <source>{act} {name}</source>
   <translation>{act} {name}</translation>
  </message>
  <message>
   <source>{act} {name} {month} 考核表</source>
   <translation>{act} {name} {month} 考核表</translation>
  </message>
  <message>
   <source>{act} {name}等{count}人 {month} 考核表</source>
   <translation>{act} {name}等{count}人 {month} 考核表</translation>
  </message>
  <message>
   <source>{act}：{count} 张</source>
   <translation>{act}：{count} 張</translation>
  </message>
  <message>
   <source>{act}：{name}</source>
   <translation>{act}：{name}</translation>
  </message>
  <message>
   <source>{amount} {unit}</source>
   <translation>{amount} {unit}</translation>
  </message>
  <message>
   <source>{before}、{more}</source>
   <translation>{before}、{more}</translation>
  </message>
  <message>
   <source>{cause}{lost}没有打开它，原样另存为备份文件夹里的“{copy}”。{backup}</source>
   <translation>{cause}{lost}沒有開啟它，原樣另存為備份資料夾裡的「{copy}」。{backup}</translation>
  </message>
  <message>
   <source>{column} 列</source>
   <translation>{column} 欄</translation>
  </message>
  <message>
   <source>{column} 列“{label}”</source>
   <translation>{column} 欄「{label}」</translation>
  </message>
  <message>
   <source>{column} 列的“{label}”按{unit}读入。</source>
   <translation>{column} 欄的「{label}」按{unit}讀入。</translation>
  </message>
  <message>
   <source>{column} 列：{reason}</source>
   <translation>{column} 欄：{reason}</translation>
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
   <source>{component}（{points}）</source>
   <translation>{component}（{points}）</translation>
  </message>
  <message>
   <source>{count} 个签字</source>
   <translation>{count} 個簽字</translation>
  </message>
  <message>
   <source>{count} 个部门</source>
   <translation>{count} 個部門</translation>
  </message>
  <message>
   <source>{count} 人，已锁定 {done} 人</source>
   <translation>{count} 人，已鎖定 {done} 人</translation>
  </message>
  <message>
   <source>{count} 件审批</source>
   <translation>{count} 件審批</translation>
  </message>
  <message>
   <source>{count} 份月计划</source>
   <translation>{count} 份月計劃</translation>
  </message>
  <message>
   <source>{count} 位客户</source>
   <translation>{count} 位客戶</translation>
  </message>
  <message>
   <source>{count} 位成员</source>
   <translation>{count} 位成員</translation>
  </message>
  <message>
   <source>{count} 位本公司人员</source>
   <translation>{count} 位本公司人員</translation>
  </message>
  <message>
   <source>{count} 位联系人</source>
   <translation>{count} 位聯絡人</translation>
  </message>
  <message>
   <source>{count} 张名片里的{what}没有导入。</source>
   <translation>{count} 張名片裡的{what}沒有匯入。</translation>
  </message>
  <message>
   <source>{count} 张考核表</source>
   <translation>{count} 張考核表</translation>
  </message>
  <message>
   <source>{count} 张表头相同的</source>
   <translation>{count} 張表頭相同的</translation>
  </message>
  <message>
   <source>{count} 条办理记录</source>
   <translation>{count} 筆辦理記錄</translation>
  </message>
  <message>
   <source>{count} 条处理记录</source>
   <translation>{count} 筆處理記錄</translation>
  </message>
  <message>
   <source>{count} 条拜访记录</source>
   <translation>{count} 筆拜訪記錄</translation>
  </message>
  <message>
   <source>{count} 条月度发货</source>
   <translation>{count} 筆月度發貨</translation>
  </message>
  <message>
   <source>{count} 条记录，已进行 {groups} 组</source>
   <translation>{count} 筆記錄，已進行 {groups} 組</translation>
  </message>
  <message>
   <source>{count} 条诉求</source>
   <translation>{count} 件訴求</translation>
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
   <source>{count} 步审批</source>
   <translation>{count} 步審批</translation>
  </message>
  <message>
   <source>{count} 笔交易</source>
   <translation>{count} 筆交易</translation>
  </message>
  <message>
   <source>{count} 笔应收回款</source>
   <translation>{count} 筆應收回款</translation>
  </message>
  <message>
   <source>{count} 行</source>
   <translation>{count} 列</translation>
  </message>
  <message>
   <source>{count} 行有个别格没有读入，可在列表下面更正或跳过。</source>
   <translation>{count} 列有個別格沒有讀入，可在清單下面更正或跳過。</translation>
  </message>
  <message>
   <source>{count} 项任务</source>
   <translation>{count} 項任務</translation>
  </message>
  <message>
   <source>{customer}在 {date} 已有一条记录：{member}，{purpose}。打开已有的记录，这里填写的内容就不保留。</source>
   <translation>{customer}在 {date} 已有一條記錄：{member}，{purpose}。打開已有的記錄，這裡填寫的內容就不保留。</translation>
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
   <source>{day}不在{year}年。</source>
   <translation>{day}不在{year}年。</translation>
  </message>
  <message>
   <source>{day}既写了“休”又写了“班”。</source>
   <translation>{day}既寫了「休」又寫了「班」。</translation>
  </message>
  <message>
   <source>{day}既是假日又是工作日。</source>
   <translation>{day}既是假日又是工作日。</translation>
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
   <source>{field}是已有的{word}“{name}”的，名称却不同：是改了名，还是另一位？</source>
   <translation>{field}是已有的{word}「{name}」的，名稱卻不同：是改了名，還是另一位？</translation>
  </message>
  <message>
   <source>{field}：{text}</source>
   <translation>{field}：{text}</translation>
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
   <source>{kind}“{name}”不是本程序建立的。</source>
   <translation>{kind}「{name}」不是本程式建立的。</translation>
  </message>
  <message>
   <source>{kind}“{name}”不见了。</source>
   <translation>{kind}「{name}」不見了。</translation>
  </message>
  <message>
   <source>{kind}“{name}”被改动过。</source>
   <translation>{kind}「{name}」被改動過。</translation>
  </message>
  <message>
   <source>{label} {amount} {unit}</source>
   <translation>{label} {amount} {unit}</translation>
  </message>
  <message>
   <source>{label} {amount} 元</source>
   <translation>{label} {amount} 元</translation>
  </message>
  <message>
   <source>{label}不能是负数。</source>
   <translation>{label}不能是負數。</translation>
  </message>
  <message>
   <source>{label}不能晚于现在，请核对。</source>
   <translation>{label}不能晚於現在，請核對。</translation>
  </message>
  <message>
   <source>{label}只能精确到分。</source>
   <translation>{label}只能精確到分。</translation>
  </message>
  <message>
   <source>{label}只能精确到分（万元后最多六位小数）。</source>
   <translation>{label}只能精確到分（萬元後最多六位小數）。</translation>
  </message>
  <message>
   <source>{label}太大了，请核对。</source>
   <translation>{label}太大了，請核對。</translation>
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
   <source>{label}最多六位小数。</source>
   <translation>{label}最多六位小數。</translation>
  </message>
  <message>
   <source>{label}由程序填写，不能直接修改。</source>
   <translation>{label}由程式填寫，不能直接修改。</translation>
  </message>
  <message>
   <source>{label}编号</source>
   <translation>{label}編號</translation>
  </message>
  <message>
   <source>{label}里没有“{text}”。</source>
   <translation>{label}裡沒有「{text}」。</translation>
  </message>
  <message>
   <source>{label}（{unit}）</source>
   <translation>{label}（{unit}）</translation>
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
   <source>{member}的计划 {month}</source>
   <translation>{member}的計劃 {month}</translation>
  </message>
  <message>
   <source>{merits}；{price}</source>
   <translation>{merits}；{price}</translation>
  </message>
  <message>
   <source>{month:%Y-%m} 为第{revision}版，理由：{reason}。</source>
   <translation>{month:%Y-%m} 為第{revision}版，理由：{reason}。</translation>
  </message>
  <message>
   <source>{month:%Y-%m} 没有参加考核的人员，没有导出任何内容。</source>
   <translation>{month:%Y-%m} 沒有參加考核的人員，沒有匯出任何內容。</translation>
  </message>
  <message>
   <source>{month}没有工作日。</source>
   <translation>{month}沒有工作日。</translation>
  </message>
  <message>
   <source>{month}的{product}已经登记过，请改那一条。</source>
   <translation>{month}的{product}已經登記過，請改那一筆。</translation>
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
   <source>{name}不是这位客户的联系人。</source>
   <translation>{name}不是這位客戶的聯絡人。</translation>
  </message>
  <message>
   <source>{name}（{other}代签）</source>
   <translation>{name}（{other}代簽）</translation>
  </message>
  <message>
   <source>{name}：{problem}</source>
   <translation>{name}：{problem}</translation>
  </message>
  <message>
   <source>{name}：{remark}。</source>
   <translation>{name}：{remark}。</translation>
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
   <source>{page}：有未保存的内容</source>
   <translation>{page}：有未儲存的內容</translation>
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
   <source>{part}：新增 {new}，更新 {updated}。</source>
   <translation>{part}：新增 {new}，更新 {updated}。</translation>
  </message>
  <message>
   <source>{people} 人、{tables} 桌太多，请分场来排。</source>
   <translation>{people} 人、{tables} 桌太多，請分場來排。</translation>
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
   <translation>{people}人要坐，只有{seats}個座位。</translation>
  </message>
  <message>
   <source>{people}没有可坐的桌（允许的桌为空）。</source>
   <translation>{people}沒有可坐的桌（允許的桌為空）。</translation>
  </message>
  <message>
   <source>{person}{number}</source>
   <translation>{person}{number}</translation>
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
   <source>{place}{what}。</source>
   <translation>{place}{what}。</translation>
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
   <source>{place}的“{name}”</source>
   <translation>{place}的「{name}」</translation>
  </message>
  <message>
   <source>{place}第 {number} 项</source>
   <translation>{place}第 {number} 項</translation>
  </message>
  <message>
   <source>{place}第 {number} 项“{name}”</source>
   <translation>{place}第 {number} 項「{name}」</translation>
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
   <source>{place}：{problem}</source>
   <translation>{place}：{problem}</translation>
  </message>
  <message>
   <source>{printer}（{tray}）</source>
   <translation>{printer}（{tray}）</translation>
  </message>
  <message>
   <source>{problem}{hint}</source>
   <translation>{problem}{hint}</translation>
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
   <source>{refusal}没有改动任何内容。</source>
   <translation>{refusal}沒有改動任何內容。</translation>
  </message>
  <message>
   <source>{row} 行 {column} 列</source>
   <translation>{row} 列 {column} 欄</translation>
  </message>
  <message>
   <source>{scope}中的第 {first} 至 {last} 份</source>
   <translation>{scope}中的第 {first} 至 {last} 份</translation>
  </message>
  <message>
   <source>{scripts}要连写或从右往左排，程序还排不了，纸上以“〓”代替；请改用汉字或拉丁字母：{text}</source>
   <translation>{scripts}要連寫或由右往左排，程式還排不了，紙上以「〓」代替；請改用漢字或拉丁字母：{text}</translation>
  </message>
  <message>
   <source>{seats}人桌两位主人相对而坐,主客无法全部相间(座位数须为4的倍数)</source>
   <translation>{seats}人桌兩位主人相對而坐,主客無法全部相間(座位數須為4的倍數)</translation>
  </message>
  <message>
   <source>{seat}为第{rank}位座</source>
   <translation>{seat}為第{rank}位座</translation>
  </message>
  <message>
   <source>{since}到 {until} 为止，至少有 {count} 次保存不在里面。</source>
   <translation>{since}到 {until} 為止，至少有 {count} 次儲存不在裡面。</translation>
  </message>
  <message>
   <source>{state}·第{revision}版</source>
   <translation>{state}·第{revision}版</translation>
  </message>
  <message>
   <source>{step}一栏由{other}代{name}签名：{reason}。</source>
   <translation>{step}一欄由{other}代{name}簽名：{reason}。</translation>
  </message>
  <message>
   <source>{step}由{other}代签</source>
   <translation>{step}由{other}代簽</translation>
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
   <source>{time} 之后</source>
   <translation>{time} 之後</translation>
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
   <translation>{wanted}已由「{holder}」就座,改坐餘下座位中最高的{seat}</translation>
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
   <source>{what}，共 {count} 页</source>
   <translation>{what}，共 {count} 頁</translation>
  </message>
  <message>
   <source>{what}，共 {count} 页，选了 {chosen} 页</source>
   <translation>{what}，共 {count} 頁，選了 {chosen} 頁</translation>
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
   <source>{words}，理由：{reason}</source>
   <translation>{words}，理由：{reason}</translation>
  </message>
  <message>
   <source>{word} {count}</source>
   <translation>{word} {count}</translation>
  </message>
  <message>
   <source>{word}列表</source>
   <translation>{word}清單</translation>
  </message>
  <message>
   <source>{word}名单里没有“{name}”。</source>
   <translation>{word}名單裡沒有「{name}」。</translation>
  </message>
  <message>
   <source>{word}和导入之前一样。</source>
   <translation>{word}和匯入之前一樣。</translation>
  </message>
  <message>
   <source>{word}清单</source>
   <translation>{word}清單</translation>
  </message>
  <message>
   <source>{word}清单 (*.xlsx *.xlsm *.xls *.et *.ods *.csv *.txt *.tsv *.vcf);;所有文件 (*)</source>
   <translation>{word}清單 (*.xlsx *.xlsm *.xls *.et *.ods *.csv *.txt *.tsv *.vcf);;所有檔案 (*)</translation>
  </message>
  <message>
   <source>{word}：{act}</source>
   <translation>{word}：{act}</translation>
  </message>
  <message>
   <source>{work}，请稍候。</source>
   <translation>{work}，請稍候。</translation>
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
   <source>{year}年的放假安排没有公布，也没有给出（calendar）。</source>
   <translation>{year}年的放假安排沒有公布，也沒有給出（calendar）。</translation>
  </message>
  <message>
   <source>“*{name}”引用了它自己，或没有这个名称。</source>
   <translation>「*{name}」引用了它自己，或沒有這個名稱。</translation>
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
   <source>“complaints”的答复时间合计太长，请核对，或分开计算。</source>
   <translation>「complaints」的答覆時間合計太長，請核對，或分開計算。</translation>
  </message>
  <message>
   <source>“events”的冲突超过 {most} 个，请分开计算。</source>
   <translation>「events」的衝突超過 {most} 個，請分開計算。</translation>
  </message>
  <message>
   <source>“from”晚于“to”。</source>
   <translation>「from」晚於「to」。</translation>
  </message>
  <message>
   <source>“people”的生日超过 {most} 个，请分开计算。</source>
   <translation>「people」的生日超過 {most} 個，請分開計算。</translation>
  </message>
  <message>
   <source>“people”的第 {number} 项</source>
   <translation>「people」的第 {number} 項</translation>
  </message>
  <message>
   <source>“people”第 {number} 项“{name}”：{problem}</source>
   <translation>「people」第 {number} 項「{name}」：{problem}</translation>
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
   <source>“queries”共推算超过 {most} 个工作日，请分开计算。</source>
   <translation>「queries」共推算超過 {most} 個工作日，請分開計算。</translation>
  </message>
  <message>
   <source>“queries”第 {number} 项：{problem}</source>
   <translation>「queries」第 {number} 項：{problem}</translation>
  </message>
  <message>
   <source>“score”应在 1 到 {scale} 之间。</source>
   <translation>「score」應在 1 到 {scale} 之間。</translation>
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
   <source>“stops”第 {number} 项的“{name}”不在“areas”里。</source>
   <translation>「stops」第 {number} 項的「{name}」不在「areas」裡。</translation>
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
   <source>“{act}”由{whose}办理，{name}不能审批自己的考核。</source>
   <translation>「{act}」由{whose}辦理，{name}不能審批自己的考核。</translation>
  </message>
  <message>
   <source>“{act}”由{whose}办理；现在用这台电脑的是{name}，不能代办。</source>
   <translation>「{act}」由{whose}辦理；現在用這台電腦的是{name}，不能代辦。</translation>
  </message>
  <message>
   <source>“{act}”由{whose}办理；请先在窗口左下角选择现在使用这台电脑的成员。</source>
   <translation>「{act}」由{whose}辦理；請先在視窗左下角選擇現在使用這台電腦的成員。</translation>
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
   <source>“{half}”只是半个字符，无法使用。</source>
   <translation>「{half}」只是半個字元，無法使用。</translation>
  </message>
  <message>
   <source>“{host}”{hand}侧没有来宾，第二名服务员从谁开始没有规定，请人工确定</source>
   <translation>「{host}」{hand}側沒有來賓，第二名服務員從誰開始沒有規定，請人工確定</translation>
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
   <source>“{name}”</source>
   <translation>「{name}」</translation>
  </message>
  <message>
   <source>“{name}”上次没有正常关闭。</source>
   <translation>「{name}」上次沒有正常關閉。</translation>
  </message>
  <message>
   <source>“{name}”不是可用的 PNG 或 JPEG 图片，标志没有改动；请另选一张。</source>
   <translation>「{name}」不是可用的 PNG 或 JPEG 圖片，標誌沒有變動；請另選一張。</translation>
  </message>
  <message>
   <source>“{name}”不是数字（第{line}行第{column}列）。</source>
   <translation>「{name}」不是數字（第{line}行第{column}欄）。</translation>
  </message>
  <message>
   <source>“{name}”不是文本表格，或编码无法识别；请在 Excel 里另存为 .xlsx 再导入。</source>
   <translation>「{name}」不是文字表格，或編碼無法辨識；請在 Excel 裡另存為 .xlsx 再匯入。</translation>
  </message>
  <message>
   <source>“{name}”不是有效的 .ods 表格，或已损坏；没有写入任何内容。</source>
   <translation>「{name}」不是有效的 .ods 表格，或已損壞；沒有寫入任何內容。</translation>
  </message>
  <message>
   <source>“{name}”不是有效的 .xls 工作簿，或已损坏；请在 Excel 或 WPS 里另存为 .xlsx 再导入。</source>
   <translation>「{name}」不是有效的 .xls 活頁簿，或已損壞；請在 Excel 或 WPS 裡另存為 .xlsx 再匯入。</translation>
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
   <source>“{name}”不是用 {encoding} 保存的；请换一种编码。</source>
   <translation>“{name}”不是用 {encoding} 儲存的；請換一種編碼。</translation>
  </message>
  <message>
   <source>“{name}”其实是 PDF 文件，不是表格；请向对方索要 Excel 或 CSV 文件。</source>
   <translation>「{name}」其實是 PDF 檔案，不是表格；請向對方索取 Excel 或 CSV 檔案。</translation>
  </message>
  <message>
   <source>“{name}”其实是 XML 文件，不是工作簿；请用 Excel 或 WPS 打开它，另存为 .xlsx 再导入。</source>
   <translation>「{name}」其實是 XML 檔案，不是活頁簿；請用 Excel 或 WPS 開啟它，另存為 .xlsx 再匯入。</translation>
  </message>
  <message>
   <source>“{name}”其实是网页（HTML），不是工作簿；请用 Excel 或 WPS 打开它，另存为 .xlsx 再导入。</source>
   <translation>「{name}」其實是網頁（HTML），不是活頁簿；請用 Excel 或 WPS 開啟它，另存為 .xlsx 再匯入。</translation>
  </message>
  <message>
   <source>“{name}”到第 {row} 行已超过 {cells} 个有内容的单元格；请拆成几个文件再导入。</source>
   <translation>「{name}」到第 {row} 行已超過 {cells} 個有內容的儲存格；請拆成幾個檔案再匯入。</translation>
  </message>
  <message>
   <source>“{name}”到第 {row} 行已超过 {rows} 行或 {cells} 个单元格；请拆成几个文件再导入。</source>
   <translation>「{name}」到第 {row} 列已超過 {rows} 列或 {cells} 個儲存格；請拆成幾個檔案再匯入。</translation>
  </message>
  <message>
   <source>“{name}”加了密码；请在 Excel 或 WPS 里去掉密码、另存为 .xlsx 再导入。</source>
   <translation>「{name}」加了密碼；請在 Excel 或 WPS 裡去掉密碼、另存為 .xlsx 再匯入。</translation>
  </message>
  <message>
   <source>“{name}”只有人名，看来是一份{part}的名单；{part}要记在{word}名下，请补上“{column}”一列。如果确是{word}的名称，请在第一行写上表头“{column}”再导入。没有写入任何内容。</source>
   <translation>「{name}」只有人名，看來是一份{part}的名單；{part}要記在{word}名下，請補上「{column}」一欄。如果確是{word}的名稱，請在第一列寫上表頭「{column}」再匯入。沒有寫入任何內容。</translation>
  </message>
  <message>
   <source>“{name}”在回收站里，没有登记。请先恢复它，再登记一次。</source>
   <translation>「{name}」在回收筒裡，沒有登記。請先還原它，再登記一次。</translation>
  </message>
  <message>
   <source>“{name}”太大，不像客户名单。</source>
   <translation>「{name}」太大，不像客戶名單。</translation>
  </message>
  <message>
   <source>“{name}”是 JSON 数据，不是表格；请在原来的程序里导出 Excel 或 CSV 再导入。</source>
   <translation>「{name}」是 JSON 資料，不是表格；請在原來的程式裡匯出 Excel 或 CSV 再匯入。</translation>
  </message>
  <message>
   <source>“{name}”是 Numbers 表格；请在 Numbers 里导出为 Excel（.xlsx）再导入。</source>
   <translation>「{name}」是 Numbers 表格；請在 Numbers 裡匯出為 Excel（.xlsx）再匯入。</translation>
  </message>
  <message>
   <source>“{name}”是一份填好的表单，不是名单；请改成第一行是表头、下面每行一位{word}再导入。没有写入任何内容。</source>
   <translation>「{name}」是一份填好的表單，不是名單；請改成第一列是表頭、下面每列一位{word}再匯入。沒有寫入任何內容。</translation>
  </message>
  <message>
   <source>“{name}”是二进制工作簿（.xlsb）；请用 Excel 或 WPS 打开它，另存为 .xlsx 再导入。</source>
   <translation>「{name}」是二進位活頁簿（.xlsb）；請用 Excel 或 WPS 開啟它，另存為 .xlsx 再匯入。</translation>
  </message>
  <message>
   <source>“{name}”是压缩包；请先解压，再导入里面的名单。</source>
   <translation>「{name}」是壓縮檔；請先解壓縮，再匯入裡面的名單。</translation>
  </message>
  <message>
   <source>“{name}”是图片，不是表格；请把其中的名单录成 Excel 或 CSV 文件再导入。</source>
   <translation>「{name}」是圖片，不是表格；請把其中的名單錄成 Excel 或 CSV 檔案再匯入。</translation>
  </message>
  <message>
   <source>“{name}”是数据库文件，不是表格；请在原来的程序里导出 Excel 或 CSV 再导入。</source>
   <translation>「{name}」是資料庫檔案，不是表格；請在原來的程式裡匯出 Excel 或 CSV 再匯入。</translation>
  </message>
  <message>
   <source>“{name}”是文字文档，不是表格；请把其中的名单复制到 Excel 或 WPS 表格再导入。</source>
   <translation>「{name}」是文字文件，不是表格；請把其中的名單複製到 Excel 或 WPS 表格再匯入。</translation>
  </message>
  <message>
   <source>“{name}”是日历文件，不是名单；请选择名单或名片（.vcf）文件。</source>
   <translation>「{name}」是行事曆檔案，不是名單；請選擇名單或名片（.vcf）檔案。</translation>
  </message>
  <message>
   <source>“{name}”是演示文稿，不是表格；请把其中的名单复制到 Excel 或 WPS 表格再导入。</source>
   <translation>「{name}」是簡報，不是表格；請把其中的名單複製到 Excel 或 WPS 表格再匯入。</translation>
  </message>
  <message>
   <source>“{name}”是电子邮件或网页存档，不是表格；请打开它，把名单另存为 Excel 文件再导入。</source>
   <translation>「{name}」是電子郵件或網頁存檔，不是表格；請開啟它，把名單另存為 Excel 檔案再匯入。</translation>
  </message>
  <message>
   <source>“{name}”是空的，没有可以导入的内容。</source>
   <translation>「{name}」是空的，沒有可以匯入的內容。</translation>
  </message>
  <message>
   <source>“{name}”是这个列表自带的视图，请换一个名字。</source>
   <translation>「{name}」是這個列表自帶的檢視，請換一個名字。</translation>
  </message>
  <message>
   <source>“{name}”有 {count} 张工作表，最多 {limit} 张；请只留下名单再导入。</source>
   <translation>「{name}」有 {count} 張工作表，最多 {limit} 張；請只留下名單再匯入。</translation>
  </message>
  <message>
   <source>“{name}”没有表头，各行也不像{word}的名称，看来不是名单；如果确是名单，请在第一行写上表头（如“{column}”）再导入。没有写入任何内容。</source>
   <translation>「{name}」沒有表頭，各列也不像{word}的名稱，看來不是名單；如果確是名單，請在第一列寫上表頭（如「{column}」）再匯入。沒有寫入任何內容。</translation>
  </message>
  <message>
   <source>“{name}”的修改还没有保存。选“不保存”，这次填写的内容就没有了。</source>
   <translation>「{name}」的修改還沒有儲存。選「不儲存」，這次填寫的內容就沒有了。</translation>
  </message>
  <message>
   <source>“{name}”的口令或恢复密钥：</source>
   <translation>「{name}」的密碼或修復金鑰：</translation>
  </message>
  <message>
   <source>“{name}”第 {row} 行之后读不下去：引号可能没有配对；没有写入任何内容。</source>
   <translation>「{name}」第 {row} 列之後讀不下去：引號可能沒有成對；沒有寫入任何內容。</translation>
  </message>
  <message>
   <source>“{name}”第 {row} 行开始的名片没有结尾（END:VCARD），文件可能不完整；没有写入任何内容。</source>
   <translation>「{name}」第 {row} 列開始的名片沒有結尾（END:VCARD），檔案可能不完整；沒有寫入任何內容。</translation>
  </message>
  <message>
   <source>“{name}”第 {row} 行有 {count} 个字，不像名单；请核对是不是选错了文件。</source>
   <translation>「{name}」第 {row} 列有 {count} 個字，不像名單；請核對是不是選錯了檔案。</translation>
  </message>
  <message>
   <source>“{name}”第 {row} 行超出了表格的范围（{rows} 行、{columns} 列）；请只留下名单再导入。</source>
   <translation>「{name}」第 {row} 列超出了表格的範圍（{rows} 列、{columns} 欄）；請只留下名單再匯入。</translation>
  </message>
  <message>
   <source>“{name}”解开后太大，不像名单；请把名单另存为新的工作簿再导入。</source>
   <translation>「{name}」解開後太大，不像名單；請把名單另存為新的活頁簿再匯入。</translation>
  </message>
  <message>
   <source>“{name}”超过 500 kB，标志没有改动；请缩小图片再选。</source>
   <translation>「{name}」超過 500 kB，標誌沒有變動；請縮小圖片再選。</translation>
  </message>
  <message>
   <source>“{name}”里有一行超过 {limit} 个字，不像列的对应；请改短。</source>
   <translation>「{name}」裡有一行超過 {limit} 個字，不像欄的對應；請改短。</translation>
  </message>
  <message>
   <source>“{name}”里有过长的数字或过深的括号；请只写列与字段的对应。</source>
   <translation>「{name}」裡有過長的數字或過深的括號；請只寫欄與欄位的對應。</translation>
  </message>
  <message>
   <source>“{name}”里缺少这台电脑上次在“{place}”见过的内容。</source>
   <translation>「{name}」裡缺少這台電腦上次在「{place}」見過的內容。</translation>
  </message>
  <message>
   <source>“{name}”里缺少这台电脑上次见过的内容。</source>
   <translation>「{name}」裡缺少這台電腦上次見過的內容。</translation>
  </message>
  <message>
   <source>“{name}”（{why}）</source>
   <translation>「{name}」（{why}）</translation>
  </message>
  <message>
   <source>“{number}”不是能读的数字，请核对。</source>
   <translation>「{number}」不是能讀的數字，請核對。</translation>
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
   <translation>「{one}」和「{other}」都寫作主賓的配偶。</translation>
  </message>
  <message>
   <source>“{one}”和“{other}”都锁定在座{seat}。</source>
   <translation>「{one}」和「{other}」都鎖定在座{seat}。</translation>
  </message>
  <message>
   <source>“{page}”页没有可以导入的清单。</source>
   <translation>「{page}」頁沒有可以匯入的清單。</translation>
  </message>
  <message>
   <source>“{page}”页没有可以导出的清单。</source>
   <translation>「{page}」頁沒有可以匯出的清單。</translation>
  </message>
  <message>
   <source>“{page}”页现在没有可以打印的内容。</source>
   <translation>「{page}」頁現在沒有可以列印的內容。</translation>
  </message>
  <message>
   <source>“{part}”前后颠倒了，请写成 {last}-{first}。</source>
   <translation>「{part}」前後顛倒了，請寫成 {last}-{first}。</translation>
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
   <source>“{path}”处没有数据文件，没有任何改动；请选择已有的数据文件。</source>
   <translation>「{path}」處沒有資料檔案，沒有任何更動；請選擇已有的資料檔案。</translation>
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
   <source>“{path}”已经写好，但磁盘没有确认保存（{reason}）；请检查磁盘，再保存一次。</source>
   <translation>「{path}」已經寫好，但磁碟沒有確認儲存（{reason}）；請檢查磁碟，再儲存一次。</translation>
  </message>
  <message>
   <source>“{path}”已经存在，没有写入任何内容；请给恢复密钥换一个文件名。</source>
   <translation>「{path}」已經存在，沒有寫入任何內容；請給修復金鑰換一個檔案名稱。</translation>
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
   <source>“{path}”打不开：没有权限，或正被另一个程序占用。没有任何改动；请检查权限，或先关闭那个程序。</source>
   <translation>「{path}」打不開：沒有權限，或正被另一個程式佔用。沒有任何改動；請檢查權限，或先關閉那個程式。</translation>
  </message>
  <message>
   <source>“{path}”是数据文件，不能用来存放输出；请换一个文件名。</source>
   <translation>「{path}」是資料檔案，不能用來存放輸出；請換一個檔名。</translation>
  </message>
  <message>
   <source>“{path}”是文件夹，不是数据文件；请指明里面的文件。</source>
   <translation>「{path}」是資料夾，不是資料檔；請指明裡面的檔案。</translation>
  </message>
  <message>
   <source>“{path}”是文件夹，不是文件。</source>
   <translation>「{path}」是資料夾，不是檔案。</translation>
  </message>
  <message>
   <source>“{path}”是设备或管道，不是文件；请先存成文件再用。</source>
   <translation>「{path}」是裝置或管道，不是檔案；請先存成檔案再用。</translation>
  </message>
  <message>
   <source>“{path}”正在使用，没有任何改动；请先关闭打开它的程序，再恢复。</source>
   <translation>「{path}」正在使用，沒有任何更動；請先關閉開啟它的程式，再還原。</translation>
  </message>
  <message>
   <source>“{path}”正被另一个窗口或程序使用，没有任何改动；请关闭它后再试。</source>
   <translation>「{path}」正被另一個視窗或程式使用，沒有任何更動；請關閉它後再試。</translation>
  </message>
  <message>
   <source>“{path}”超过 {size} MB，没有读取；请核对是不是选错了文件。</source>
   <translation>「{path}」超過 {size} MB，沒有讀取；請核對是不是選錯了檔案。</translation>
  </message>
  <message>
   <source>“{path}”里的数据表或记录与它写明的版本不符，没有升级，也没有任何改动；请用备份恢复。</source>
   <translation>「{path}」裡的資料表或記錄與它寫明的版本不符，沒有升級，也沒有任何改動；請用備份還原。</translation>
  </message>
  <message>
   <source>“{path}”除本人以外还有人能读：{who}。请把它放进本人的文件夹，或在它的属性里去掉别人的权限。</source>
   <translation>「{path}」除本人以外還有人能讀：{who}。請把它放進本人的資料夾，或在它的內容裡去掉別人的權限。</translation>
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
   <translation>「{person}」不是翻譯，應屬於主方或客方。</translation>
  </message>
  <message>
   <source>“{person}”占了两个座位。</source>
   <translation>「{person}」占了兩個座位。</translation>
  </message>
  <message>
   <source>“{person}”的“{field}”是“{other}”，名单中没有这个人，或者就是本人。</source>
   <translation>「{person}」的「{field}」是「{other}」，名單中沒有這個人，或者就是本人。</translation>
  </message>
  <message>
   <source>“{person}”的座{seat}不存在，座位从0到{last}。</source>
   <translation>「{person}」的座{seat}不存在，座位從0到{last}。</translation>
  </message>
  <message>
   <source>“{person}”的角色与所属的一方（主方H、客方G）不符。</source>
   <translation>「{person}」的角色與所屬的一方（主方H、客方G）不符。</translation>
  </message>
  <message>
   <source>“{person}”的邻座中没有语言相通的人</source>
   <translation>「{person}」的鄰座中沒有語言相通的人</translation>
  </message>
  <message>
   <source>“{person}”锁定在座{seat}，而座位从0到{last}。</source>
   <translation>「{person}」鎖定在座{seat}，而座位從0到{last}。</translation>
  </message>
  <message>
   <source>“{place}”不完整；请从盘符写起，例如 D:\数据\客户.kamdesk。</source>
   <translation>「{place}」不完整；請從磁碟機代號寫起，例如 D:\資料\客戶.kamdesk。</translation>
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
   <source>“{place}”是服务器地址；数据文件只能放在这台电脑上。</source>
   <translation>「{place}」是伺服器位址；資料檔案只能放在這台電腦上。</translation>
  </message>
  <message>
   <source>“{place}”是服务器地址；本版本只打开本机的数据文件。</source>
   <translation>「{place}」是伺服器位址；本版本只開啟本機的資料檔案。</translation>
  </message>
  <message>
   <source>“{place}”有 {count} 项，最多 {most} 项。</source>
   <translation>「{place}」有 {count} 項，最多 {most} 項。</translation>
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
   <source>“{sheet}”工作表里的{word}会一并导入。</source>
   <translation>「{sheet}」工作表裡的{word}會一併匯入。</translation>
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
   <source>“{text}”不像网址，请写成 www.example.com 这样的形式。</source>
   <translation>「{text}」不像網址，請寫成 www.example.com 這樣的形式。</translation>
  </message>
  <message>
   <source>“{text}”不像邮政编码：中国的是六位数字，境外的由数字和字母组成。</source>
   <translation>「{text}」不像郵遞區號：中國大陸的是六位數字，境外的由數字和字母組成。</translation>
  </message>
  <message>
   <source>“{text}”不在可选范围内：{offered}。</source>
   <translation>「{text}」不在可選範圍內：{offered}。</translation>
  </message>
  <message>
   <source>“{text}”不是{word}的名称，这一行没有导入。</source>
   <translation>“{text}”不是{word}的名稱，這一列沒有匯入。</translation>
  </message>
  <message>
   <source>“{text}”不是中国的邮政编码，应是六位数字；如在境外，请在地址或所在地区写明国家。</source>
   <translation>「{text}」不是中國大陸的郵遞區號，應是六位數字；如在境外，請在地址或所在地區寫明國家。</translation>
  </message>
  <message>
   <source>“{text}”不是人民币，请换算成人民币再填。</source>
   <translation>「{text}」不是人民幣，請換算成人民幣再填。</translation>
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
   <source>“{text}”分不清哪个是月、哪个是日，请写成 2020-05-18。</source>
   <translation>「{text}」分不清哪個是月、哪個是日，請寫成 2020-05-18。</translation>
  </message>
  <message>
   <source>“{text}”分不清是 1 月还是 10 月，请写成 {year}-01。</source>
   <translation>“{text}”分不清是 1 月還是 10 月，請寫成 {year}-01。</translation>
  </message>
  <message>
   <source>“{text}”分不清是 {one} 日还是 {ten} 日，请写成 08-10。</source>
   <translation>「{text}」分不清是 {one} 日還是 {ten} 日，請寫成 08-10。</translation>
  </message>
  <message>
   <source>“{text}”太早或太晚，请核对年份。</source>
   <translation>「{text}」太早或太晚，請核對年份。</translation>
  </message>
  <message>
   <source>“{text}”应写成“是”或“否”。</source>
   <translation>「{text}」應寫成「是」或「否」。</translation>
  </message>
  <message>
   <source>“{text}”是农历，请换成公历的日期，如 2020-05-18。</source>
   <translation>「{text}」是農曆，請換成國曆的日期，如 2020-05-18。</translation>
  </message>
  <message>
   <source>“{text}”是被表格软件改写过的号码，末尾数字已丢失。</source>
   <translation>「{text}」是被表格軟體改寫過的號碼，末尾數字已遺失。</translation>
  </message>
  <message>
   <source>“{text}”没有写全年、月、日，请写成 2020-05-18。</source>
   <translation>「{text}」沒有寫全年、月、日，請寫成 2020-05-18。</translation>
  </message>
  <message>
   <source>“{text}”没有写年份，请写成 2020-05-18。</source>
   <translation>「{text}」沒有寫年份，請寫成 2020-05-18。</translation>
  </message>
  <message>
   <source>“{text}”没有显示年份；请在表格里让它显示年份，或写成 2020-05-18。</source>
   <translation>「{text}」沒有顯示年份；請在表格裡讓它顯示年份，或寫成 2020-05-18。</translation>
  </message>
  <message>
   <source>“{text}”的年份只有两位，分不清是哪一年，请写成 2020-05-18。</source>
   <translation>「{text}」的年份只有兩位，分不清是哪一年，請寫成 2020-05-18。</translation>
  </message>
  <message>
   <source>“{text}”的日期和星期对不上，请核对。</source>
   <translation>「{text}」的日期和星期對不上，請核對。</translation>
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
   <source>“{title}”这一列可能是我方人员，现在记为{field}；不对的话，请改这一列的含义。</source>
   <translation>「{title}」這一欄可能是我方人員，現在記為{field}；不對的話，請改這一欄的含義。</translation>
  </message>
  <message>
   <source>“{title}”这一列有 {count} 格内容，没有导入。</source>
   <translation>「{title}」這一欄有 {count} 格內容，沒有匯入。</translation>
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
   <source>一人兼任各岗位</source>
   <translation>一人兼任各崗位</translation>
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
   <source>一天里没有“{text}”这个时间。</source>
   <translation>一天裡沒有「{text}」這個時間。</translation>
  </message>
  <message>
   <source>一张桌至少要有2个座位，这里是{seats}个。</source>
   <translation>一張桌至少要有2個座位，這裡是{seats}個。</translation>
  </message>
  <message>
   <source>一张表只能有一处用 each 重复的列，且不能有 foot。</source>
   <translation>一張表只能有一處用 each 重複的欄，且不能有 foot。</translation>
  </message>
  <message>
   <source>一桌只能有一位{part}，这里有“{one}”和“{other}”；请先确定由谁担任。</source>
   <translation>一桌只能有一位{part}，這裡有「{one}」和「{other}」；請先確定由誰擔任。</translation>
  </message>
  <message>
   <source>一次导入一个文件；这 {count} 个请一个一个拖进来。</source>
   <translation>一次匯入一個檔案；這 {count} 個請一個一個拖進來。</translation>
  </message>
  <message>
   <source>一组“名称: 值”</source>
   <translation>一組「名稱: 值」</translation>
  </message>
  <message>
   <source>一般</source>
   <translation>一般</translation>
  </message>
  <message>
   <source>万元</source>
   <translation>萬元</translation>
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
   <source>上次联系</source>
   <translation>上次聯繫</translation>
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
   <source>下次联系</source>
   <translation>下次聯繫</translation>
  </message>
  <message>
   <source>下移</source>
   <translation>下移</translation>
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
   <source>不再使用口令……</source>
   <translation>不再使用密碼……</translation>
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
   <source>不同意</source>
   <translation>不同意</translation>
  </message>
  <message>
   <source>不填{field}</source>
   <translation>不填{field}</translation>
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
   <source>不是可用的版块，或版块缺少必填项。</source>
   <translation>不是可用的區塊，或區塊缺少必填項。</translation>
  </message>
  <message>
   <source>不是有效的 YAML：缩进、冒号或引号有误。</source>
   <translation>不是有效的 YAML：縮排、冒號或引號有誤。</translation>
  </message>
  <message>
   <source>不是，作为新{word}</source>
   <translation>不是，作為新{word}</translation>
  </message>
  <message>
   <source>不满意</source>
   <translation>不滿意</translation>
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
   <source>不能小于 {least}</source>
   <translation>不能小於 {least}</translation>
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
   <source>不能确定是哪一位。</source>
   <translation>不能確定是哪一位。</translation>
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
   <source>与客户另有约定的写在这里；空着的格子按客户的级别（灰色数字）。</source>
   <translation>與客戶另有約定的寫在這裡；空著的格子按客戶的級別（灰色數字）。</translation>
  </message>
  <message>
   <source>与应分开的{other}同桌，代价 {points}</source>
   <translation>與應分開的{other}同桌，代價 {points}</translation>
  </message>
  <message>
   <source>与第 {row} 行写的不同，没有导入。</source>
   <translation>與第 {row} 行寫的不同，沒有匯入。</translation>
  </message>
  <message>
   <source>与第 {row} 行同名，但{field}不同，请先核对。</source>
   <translation>與第 {row} 列同名，但{field}不同，請先核對。</translation>
  </message>
  <message>
   <source>与第 {row} 行名称不同，编号或代码却相同，请先核对。</source>
   <translation>與第 {row} 列名稱不同，編號或代碼卻相同，請先核對。</translation>
  </message>
  <message>
   <source>与第 {row} 行是同一{word}。</source>
   <translation>與第 {row} 列是同一{word}。</translation>
  </message>
  <message>
   <source>与第 {row} 行的{word}相同</source>
   <translation>與第 {row} 列的{word}相同</translation>
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
   <source>中“{name}”重复</source>
   <translation>中「{name}」重複</translation>
  </message>
  <message>
   <source>中文逗号</source>
   <translation>中文逗號</translation>
  </message>
  <message>
   <source>中有不认识的“{key}”</source>
   <translation>中有不認識的「{key}」</translation>
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
   <source>中间名</source>
   <translation>中間名</translation>
  </message>
  <message>
   <source>中间有几行被筛选隐藏，清除筛选后再粘贴或填充。</source>
   <translation>中間有幾行被篩選隱藏，清除篩選後再貼上或填滿。</translation>
  </message>
  <message>
   <source>为第 {row} 行的{word}：{changes}</source>
   <translation>為第 {row} 列的{word}：{changes}</translation>
  </message>
  <message>
   <source>主人</source>
   <translation>主人</translation>
  </message>
  <message>
   <source>主人与第二主人（女主人）没有相对而坐，两名服务员的顺序没有规定，请人工确定</source>
   <translation>主人與第二主人（女主人）沒有相對而坐，兩名服務員的順序沒有規定，請人工確定</translation>
  </message>
  <message>
   <source>主人坐主宾位(主位{hand}侧)</source>
   <translation>主人坐主賓位(主位{hand}側)</translation>
  </message>
  <message>
   <source>主人居中,面门为上</source>
   <translation>主人居中,面門為上</translation>
  </message>
  <message>
   <source>主位</source>
   <translation>主位</translation>
  </message>
  <message>
   <source>主右{steps}</source>
   <translation>主右{steps}</translation>
  </message>
  <message>
   <source>主宾</source>
   <translation>主賓</translation>
  </message>
  <message>
   <source>主宾在主人{hand}侧</source>
   <translation>主賓在主人{hand}側</translation>
  </message>
  <message>
   <source>主宾在主位{hand}侧</source>
   <translation>主賓在主位{hand}側</translation>
  </message>
  <message>
   <source>主宾在女主人{hand}侧(西式交叉)</source>
   <translation>主賓在女主人{hand}側(西式交叉)</translation>
  </message>
  <message>
   <source>主宾坐主位在本桌不适用:须有主人和主宾,且没有另行锁定</source>
   <translation>主賓坐主位在本桌不適用:須有主人和主賓,且沒有另行鎖定</translation>
  </message>
  <message>
   <source>主宾身份高于主人,请主宾坐主位</source>
   <translation>主賓身份高於主人,請主賓坐主位</translation>
  </message>
  <message>
   <source>主宾配偶在女主人{hand}侧</source>
   <translation>主賓配偶在女主人{hand}側</translation>
  </message>
  <message>
   <source>主宾配偶在男主人{hand}侧(西式交叉)</source>
   <translation>主賓配偶在男主人{hand}側(西式交叉)</translation>
  </message>
  <message>
   <source>主左{steps}</source>
   <translation>主左{steps}</translation>
  </message>
  <message>
   <source>主方代表居中,面门为上</source>
   <translation>主方代表居中,面門為上</translation>
  </message>
  <message>
   <source>主方陪同人数</source>
   <translation>主方陪同人數</translation>
  </message>
  <message>
   <source>主桌“{table}”不在桌子当中。</source>
   <translation>主桌「{table}」不在桌子當中。</translation>
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
   <source>主要联系人</source>
   <translation>主要聯絡人</translation>
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
   <source>事项检查表</source>
   <translation>事項檢查表</translation>
  </message>
  <message>
   <source>交办</source>
   <translation>交辦</translation>
  </message>
  <message>
   <source>交办与处理</source>
   <translation>交辦與處理</translation>
  </message>
  <message>
   <source>交办人</source>
   <translation>交辦人</translation>
  </message>
  <message>
   <source>交办任务</source>
   <translation>交辦任務</translation>
  </message>
  <message>
   <source>交办日期</source>
   <translation>交辦日期</translation>
  </message>
  <message>
   <source>交易</source>
   <translation>交易</translation>
  </message>
  <message>
   <source>交易</source>
   <comment>泛指</comment>
   <translation>交易</translation>
  </message>
  <message>
   <source>交易</source>
   <comment>页名</comment>
   <translation>交易</translation>
  </message>
  <message>
   <source>交易与合同</source>
   <translation>交易與合約</translation>
  </message>
  <message>
   <source>产品</source>
   <translation>產品</translation>
  </message>
  <message>
   <source>产品外观</source>
   <translation>產品外觀</translation>
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
   <translation>人員編號「{person}」重複。</translation>
  </message>
  <message>
   <source>人少于座位,空出的是最低的座位,同侧相邻按此计算</source>
   <translation>人少於座位,空出的是最低的座位,同側相鄰按此計算</translation>
  </message>
  <message>
   <source>亿元</source>
   <translation>億元</translation>
  </message>
  <message>
   <source>今日事项单</source>
   <translation>今日事項單</translation>
  </message>
  <message>
   <source>今日事项单（A5）</source>
   <translation>今日事項單（A5）</translation>
  </message>
  <message>
   <source>仍然保存</source>
   <translation>仍然儲存</translation>
  </message>
  <message>
   <source>从以前填过的里选</source>
   <translation>從以前填過的裡選</translation>
  </message>
  <message>
   <source>从右往左写的文字</source>
   <translation>由右往左寫的文字</translation>
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
   <source>从回收站恢复 {records}</source>
   <translation>從回收筒還原 {records}</translation>
  </message>
  <message>
   <source>从备份恢复</source>
   <translation>從備份還原</translation>
  </message>
  <message>
   <source>从备份恢复……</source>
   <translation>從備份還原……</translation>
  </message>
  <message>
   <source>从备份打开</source>
   <translation>從備份開啟</translation>
  </message>
  <message>
   <source>从备份打开……</source>
   <translation>從備份開啟……</translation>
  </message>
  <message>
   <source>从未联系</source>
   <translation>從未聯繫</translation>
  </message>
  <message>
   <source>从空白开始</source>
   <translation>從空白開始</translation>
  </message>
  <message>
   <source>从第 {card} 个开始：第 {row} 行，第 {column} 列</source>
   <translation>從第 {card} 個開始：第 {row} 列，第 {column} 行</translation>
  </message>
  <message>
   <source>从第 {row} 行（“{words}”）起是另一张表。</source>
   <translation>從第 {row} 列（「{words}」）起是另一張表。</translation>
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
   <source>从这位客户的联系人里选</source>
   <translation>從這位客戶的聯絡人裡選</translation>
  </message>
  <message>
   <source>从这里开始：您的客户名单</source>
   <translation>從這裡開始：您的客戶名單</translation>
  </message>
  <message>
   <source>代签</source>
   <translation>代簽</translation>
  </message>
  <message>
   <source>代签“{act}”</source>
   <translation>代簽「{act}」</translation>
  </message>
  <message>
   <source>代签人</source>
   <translation>代簽人</translation>
  </message>
  <message>
   <source>代签理由</source>
   <translation>代簽理由</translation>
  </message>
  <message>
   <source>代签的理由最多 {count} 个字，请写短些。</source>
   <translation>代簽的理由最多 {count} 個字，請寫短些。</translation>
  </message>
  <message>
   <source>代签：{act}</source>
   <translation>代簽：{act}</translation>
  </message>
  <message>
   <source>以{delimiter}分隔。</source>
   <translation>以{delimiter}分隔。</translation>
  </message>
  <message>
   <source>以前的备份仍用以前的口令或恢复密钥打开：备份还留着，旧恢复单就要收好；不再需要的，可以在“数据保护”里删除。</source>
   <translation>以前的備份仍用以前的密碼或修復金鑰打開：備份還留著，舊修復單就要收好；不再需要的，可以在「資料保護」裡刪除。</translation>
  </message>
  <message>
   <source>以后由本机的凭据保管密钥，登录 Windows 后直接打开，不再输入口令。</source>
   <translation>以後由本機的認證保管金鑰，登入 Windows 後直接打開，不再輸入密碼。</translation>
  </message>
  <message>
   <source>以现有内容打开</source>
   <translation>以現有內容開啟</translation>
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
   <source>任务</source>
   <translation>任務</translation>
  </message>
  <message>
   <source>任务</source>
   <comment>泛指</comment>
   <translation>任務</translation>
  </message>
  <message>
   <source>任务内容</source>
   <translation>任務內容</translation>
  </message>
  <message>
   <source>任务的状态是“{state}”，没有任何改动；需要时请先重新打开。</source>
   <translation>任務的狀態是「{state}」，沒有任何更動；需要時請先重新開啟。</translation>
  </message>
  <message>
   <source>任务督办单</source>
   <translation>任務督辦單</translation>
  </message>
  <message>
   <source>任务要用“办结”或“取消”来结束，不能直接改状态。</source>
   <translation>任務要用「辦結」或「取消」來結束，不能直接改狀態。</translation>
  </message>
  <message>
   <source>任务还在办理中，不需要重新打开。</source>
   <translation>任務還在辦理中，不需要重新開啟。</translation>
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
   <source>会见何人</source>
   <translation>會見何人</translation>
  </message>
  <message>
   <source>传真</source>
   <translation>傳真</translation>
  </message>
  <message>
   <source>伸出了版面：右到 {right} 毫米（最多 {width}）。</source>
   <translation>伸出了版面：右到 {right} 公釐（最多 {width}）。</translation>
  </message>
  <message>
   <source>伸出了版面：右到 {right} 毫米（最多 {width}），下到 {bottom} 毫米（最多 {height}）。</source>
   <translation>伸出了版面：右到 {right} 公釐（最多 {width}），下到 {bottom} 公釐（最多 {height}）。</translation>
  </message>
  <message>
   <source>位次图</source>
   <translation>位次圖</translation>
  </message>
  <message>
   <source>作出决定</source>
   <translation>作出決定</translation>
  </message>
  <message>
   <source>使用者</source>
   <translation>使用者</translation>
  </message>
  <message>
   <source>使用者：{name}</source>
   <translation>使用者：{name}</translation>
  </message>
  <message>
   <source>例如 1-3,5；3- 是第 3 页起；也可以写 奇数、偶数</source>
   <translation>例如 1-3,5；3- 是第 3 頁起；也可以寫 奇數、偶數</translation>
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
   <translation>侍應順序只規定了一名或兩名服務員，這裡是{waiters}名。</translation>
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
   <source>保存服务标准</source>
   <translation>儲存服務標準</translation>
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
   <source>保护规则</source>
   <translation>保護規則</translation>
  </message>
  <message>
   <source>保留</source>
   <translation>保留</translation>
  </message>
  <message>
   <source>信函</source>
   <translation>信函</translation>
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
   <source>修改 {records}</source>
   <translation>修改 {records}</translation>
  </message>
  <message>
   <source>修改{purpose} {name}</source>
   <translation>修改{purpose} {name}</translation>
  </message>
  <message>
   <source>修改{word}</source>
   <translation>修改{word}</translation>
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
   <source>修改工作日历</source>
   <translation>修改工作日曆</translation>
  </message>
  <message>
   <source>修改成员 {name}</source>
   <translation>修改成員 {name}</translation>
  </message>
  <message>
   <source>修改服务标准</source>
   <translation>修改服務標準</translation>
  </message>
  <message>
   <source>修改考核标准 {name}</source>
   <translation>修改考核標準 {name}</translation>
  </message>
  <message>
   <source>修订</source>
   <translation>修訂</translation>
  </message>
  <message>
   <source>修订号</source>
   <translation>修訂號</translation>
  </message>
  <message>
   <source>修订理由</source>
   <translation>修訂理由</translation>
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
   <source>傣文</source>
   <translation>傣文</translation>
  </message>
  <message>
   <source>催款函</source>
   <translation>催款函</translation>
  </message>
  <message>
   <source>元</source>
   <translation>元</translation>
  </message>
  <message>
   <source>先列出 {count} 个，输入几个字再找。</source>
   <translation>先列出 {count} 個，輸入幾個字再找。</translation>
  </message>
  <message>
   <source>先另存一份现在的数据，再写出加密的一份，逐条核对一致后才替换。中途断电或退出，数据也不会丢。</source>
   <translation>先另存一份現在的資料，再寫出加密的一份，逐筆核對一致後才取代。中途斷電或結束，資料也不會遺失。</translation>
  </message>
  <message>
   <source>先用示例部门试一试</source>
   <translation>先用範例部門試一試</translation>
  </message>
  <message>
   <source>光标所在的地方不能这样做。</source>
   <translation>游標所在的地方不能這樣做。</translation>
  </message>
  <message>
   <source>全选</source>
   <translation>全選</translation>
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
   <source>全部人员，或找一位</source>
   <translation>全部人員，或找一位</translation>
  </message>
  <message>
   <source>全部客户，或找一位</source>
   <translation>全部客戶，或找一位</translation>
  </message>
  <message>
   <source>全部成员，或找一位</source>
   <translation>全部成員，或找一位</translation>
  </message>
  <message>
   <source>全部文件</source>
   <translation>全部檔案</translation>
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
   <source>全部表头相同的</source>
   <translation>全部表頭相同的</translation>
  </message>
  <message>
   <source>全部，共 {count} 张表</source>
   <translation>全部，共 {count} 張表</translation>
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
   <translation>公開禮賓文本：一主位、兩主位排法</translation>
  </message>
  <message>
   <source>公开礼宾文本：接待工作座次常识</source>
   <translation>公開禮賓文本：接待工作座次常識</translation>
  </message>
  <message>
   <source>公开礼宾文本：翻译占位不占数</source>
   <translation>公開禮賓文本：翻譯占位不占數</translation>
  </message>
  <message>
   <source>公开礼宾文本：西餐座次</source>
   <translation>公開禮賓文本：西餐座次</translation>
  </message>
  <message>
   <source>公式还没有算出结果；请在 Excel 里打开、保存后再导入。</source>
   <translation>公式還沒有算出結果；請在 Excel 裡開啟、儲存後再匯入。</translation>
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
   <source>共 {records}</source>
   <translation>共 {records}</translation>
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
   <source>关怀日历</source>
   <translation>關懷日曆</translation>
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
   <source>其中的值不能一起使用（{name}）。</source>
   <translation>其中的值不能一起使用（{name}）。</translation>
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
   <source>再显示 {count} 位，还有 {left} 位</source>
   <translation>再顯示 {count} 位，還有 {left} 位</translation>
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
   <source>写名称，或只写拼音首字母；也可以从 Excel、WPS 成块粘贴</source>
   <translation>寫名稱，或只寫拼音首字母；也可以從 Excel、WPS 整塊貼上</translation>
  </message>
  <message>
   <source>写明是“{label}”的，没有导入。</source>
   <translation>寫明是「{label}」的，沒有匯入。</translation>
  </message>
  <message>
   <source>写法不符合规定（{rule}）。</source>
   <translation>寫法不符合規定（{rule}）。</translation>
  </message>
  <message>
   <source>农历只推算{first}年到{last}年。</source>
   <translation>農曆只推算{first}年到{last}年。</translation>
  </message>
  <message>
   <source>决定</source>
   <translation>決定</translation>
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
   <source>分组标题</source>
   <translation>分組標題</translation>
  </message>
  <message>
   <source>切换使用者</source>
   <translation>切換使用者</translation>
  </message>
  <message>
   <source>列</source>
   <translation>欄</translation>
  </message>
  <message>
   <source>列出全部</source>
   <translation>列出全部</translation>
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
   <source>列表里不能再放列表。</source>
   <translation>列表裡不能再放列表。</translation>
  </message>
  <message>
   <source>列表里不能放 reading。</source>
   <translation>列表裡不能放 reading。</translation>
  </message>
  <message>
   <source>刚被别处修改（{word}）</source>
   <translation>剛被別處修改（{word}）</translation>
  </message>
  <message>
   <source>删除</source>
   <translation>刪除</translation>
  </message>
  <message>
   <source>删除以前的备份</source>
   <translation>刪除以前的備份</translation>
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
   <source>删除这些备份</source>
   <translation>刪除這些備份</translation>
  </message>
  <message>
   <source>删除这些备份……</source>
   <translation>刪除這些備份……</translation>
  </message>
  <message>
   <source>别人</source>
   <translation>別人</translation>
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
   <source>制表、审核等签署</source>
   <translation>製表、審核等簽署</translation>
  </message>
  <message>
   <source>制表日期</source>
   <translation>製表日期</translation>
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
   <source>前进</source>
   <translation>前進</translation>
  </message>
  <message>
   <source>剪切</source>
   <translation>剪下</translation>
  </message>
  <message>
   <source>副主位</source>
   <translation>副主位</translation>
  </message>
  <message>
   <source>副右{steps}</source>
   <translation>副右{steps}</translation>
  </message>
  <message>
   <source>副左{steps}</source>
   <translation>副左{steps}</translation>
  </message>
  <message>
   <source>办公时间应按先后写明起止，互不重叠，如 09:00-12:00, 13:30-17:30。</source>
   <translation>辦公時間應按先後寫明起止，互不重疊，如 09:00-12:00, 13:30-17:30。</translation>
  </message>
  <message>
   <source>办公电话</source>
   <translation>辦公電話</translation>
  </message>
  <message>
   <source>办理不能早于交办日期。</source>
   <translation>辦理不能早於交辦日期。</translation>
  </message>
  <message>
   <source>办理中</source>
   <translation>辦理中</translation>
  </message>
  <message>
   <source>办理时间不能晚于现在，请核对。</source>
   <translation>辦理時間不能晚於現在，請核對。</translation>
  </message>
  <message>
   <source>办理经过</source>
   <translation>辦理經過</translation>
  </message>
  <message>
   <source>办理结果</source>
   <translation>辦理結果</translation>
  </message>
  <message>
   <source>办理记录</source>
   <translation>辦理記錄</translation>
  </message>
  <message>
   <source>办理记录</source>
   <comment>泛指</comment>
   <translation>辦理記錄</translation>
  </message>
  <message>
   <source>办结</source>
   <translation>辦結</translation>
  </message>
  <message>
   <source>办结不能少于首次答复。</source>
   <translation>辦結不能少於首次答覆。</translation>
  </message>
  <message>
   <source>办结不能早于答复或收到的时间。</source>
   <translation>辦結不能早於答覆或收到的時間。</translation>
  </message>
  <message>
   <source>办结任务</source>
   <translation>辦結任務</translation>
  </message>
  <message>
   <source>办结早于收到。</source>
   <translation>辦結早於收到。</translation>
  </message>
  <message>
   <source>办结时间</source>
   <translation>辦結時間</translation>
  </message>
  <message>
   <source>办结逾期</source>
   <translation>辦結逾期</translation>
  </message>
  <message>
   <source>功能</source>
   <translation>功能</translation>
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
   <source>加密</source>
   <translation>加密</translation>
  </message>
  <message>
   <source>加密之前</source>
   <translation>加密之前</translation>
  </message>
  <message>
   <source>加密这份数据</source>
   <translation>加密這份資料</translation>
  </message>
  <message>
   <source>加密这份数据……</source>
   <translation>加密這份資料……</translation>
  </message>
  <message>
   <source>包括隐藏的 {count} 行</source>
   <translation>包括隱藏的 {count} 列</translation>
  </message>
  <message>
   <source>区县</source>
   <translation>區縣</translation>
  </message>
  <message>
   <source>匿名登录者</source>
   <translation>匿名登入者</translation>
  </message>
  <message>
   <source>千万元</source>
   <translation>千萬元</translation>
  </message>
  <message>
   <source>千元</source>
   <translation>千元</translation>
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
   <source>单元格里不是能读的数字，请核对。</source>
   <translation>儲存格裡不是能讀的數字，請核對。</translation>
  </message>
  <message>
   <source>单元格里是错误值 {text}。</source>
   <translation>儲存格裡是錯誤值 {text}。</translation>
  </message>
  <message>
   <source>单元格里有 {count} 个字，最多 {limit} 个。</source>
   <translation>儲存格裡有 {count} 個字，最多 {limit} 個。</translation>
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
   <source>印刷稿：出血与裁切标记</source>
   <translation>印刷稿：出血與裁切標記</translation>
  </message>
  <message>
   <source>印在信头左端。PNG 或 JPEG 图片，不超过 500 kB，随数据保存。</source>
   <translation>印在信頭左端。PNG 或 JPEG 圖片，不超過 500 kB，隨資料儲存。</translation>
  </message>
  <message>
   <source>印度文字</source>
   <translation>印度文字</translation>
  </message>
  <message>
   <source>危机</source>
   <translation>危機</translation>
  </message>
  <message>
   <source>原因</source>
   <translation>原因</translation>
  </message>
  <message>
   <source>原因与解决</source>
   <translation>原因與解決</translation>
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
   <source>原来的文件还没有导入。换了文件，在这里选定的含义和更正的内容就没有了。</source>
   <translation>原來的檔案還沒有匯入。換了檔案，在這裡選定的含義和更正的內容就沒有了。</translation>
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
   <source>厨房备餐单</source>
   <translation>廚房備餐單</translation>
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
   <source>取消“{name}”的单独时限</source>
   <translation>取消「{name}」的單獨時限</translation>
  </message>
  <message>
   <source>取消任务</source>
   <translation>取消任務</translation>
  </message>
  <message>
   <source>取消任务须写明原因，其他任务不填。</source>
   <translation>取消任務須寫明原因，其他任務不填。</translation>
  </message>
  <message>
   <source>取消原因</source>
   <translation>取消原因</translation>
  </message>
  <message>
   <source>取消校准</source>
   <translation>取消校準</translation>
  </message>
  <message>
   <source>受理</source>
   <translation>受理</translation>
  </message>
  <message>
   <source>受理人</source>
   <translation>受理人</translation>
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
   <source>变更记录少了这台电脑见过的最后至少 {count} 次保存。</source>
   <translation>變更記錄少了這台電腦見過的最後至少 {count} 次儲存。</translation>
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
   <source>口令不对，没有任何改动；请再试一次。</source>
   <translation>密碼不對，沒有任何更動；請再試一次。</translation>
  </message>
  <message>
   <source>口令不能为空，请输入口令。</source>
   <translation>密碼不能為空，請輸入密碼。</translation>
  </message>
  <message>
   <source>口令继续有效。忘记了口令的，请改点“更换口令”。</source>
   <translation>密碼繼續有效。忘記了密碼的，請改點「更換密碼」。</translation>
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
   <source>另选……</source>
   <translation>另選……</translation>
  </message>
  <message>
   <source>另选数据文件</source>
   <translation>另選資料檔案</translation>
  </message>
  <message>
   <source>只有 {count} 页，没有“{part}”。</source>
   <translation>只有 {count} 頁，沒有「{part}」。</translation>
  </message>
  <message>
   <source>只有填好的表单要选记录。</source>
   <translation>只有填好的表單要選記錄。</translation>
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
   <source>只能用小写字母、数字和连字符“-”，以字母开头。</source>
   <translation>只能用小寫字母、數字和連字號「-」，以字母開頭。</translation>
  </message>
  <message>
   <source>叫“{title}”的{word}有 {count} 个，分不清是哪一个。</source>
   <translation>叫「{title}」的{word}有 {count} 個，分不清是哪一個。</translation>
  </message>
  <message>
   <source>可以写 11-28、28、今天、昨天、+3、下周一；离开时补成完整的日期</source>
   <translation>可以寫 11-28、28、今天、昨天、+3、下週一；離開時補成完整的日期</translation>
  </message>
  <message>
   <source>可以导入的有</source>
   <translation>可以匯入的有</translation>
  </message>
  <message>
   <source>可以导出的有</source>
   <translation>可以匯出的有</translation>
  </message>
  <message>
   <source>可用 backup restore 恢复备份；要照现有内容打开，请加上 --as-it-is。</source>
   <translation>可用 backup restore 還原備份；要照現有內容開啟，請加上 --as-it-is。</translation>
  </message>
  <message>
   <source>可能与第 {row} 行“{name}”是同一{word}：{why}。</source>
   <translation>可能與第 {row} 列「{name}」是同一{word}：{why}。</translation>
  </message>
  <message>
   <source>可能就是已有的{word}“{name}”：{why}。</source>
   <translation>可能就是已有的{word}「{name}」：{why}。</translation>
  </message>
  <message>
   <source>可能已经有这位客户：{names}。打开已有的客户，这里填写的内容就不保留。</source>
   <translation>可能已經有這位客戶：{names}。開啟已有的客戶，這裡填寫的內容就不保留。</translation>
  </message>
  <message>
   <source>可能是下面{word}中的一位：{names}{more}。</source>
   <translation>可能是下面{word}中的一位：{names}{more}。</translation>
  </message>
  <message>
   <source>可能是另一份数据的</source>
   <translation>可能是另一份資料的</translation>
  </message>
  <message>
   <source>可能重复</source>
   <translation>可能重複</translation>
  </message>
  <message>
   <source>可能重复的 {count} 行都这样</source>
   <translation>可能重複的 {count} 列都這樣</translation>
  </message>
  <message>
   <source>可选的都已填上。</source>
   <translation>可選的都已填上。</translation>
  </message>
  <message>
   <source>台签</source>
   <translation>桌牌</translation>
  </message>
  <message>
   <source>右</source>
   <translation>右</translation>
  </message>
  <message>
   <source>号码“{text}”被存成了数字，15 位以后的数字已丢失。</source>
   <translation>號碼「{text}」被存成了數字，15 位以後的數字已遺失。</translation>
  </message>
  <message>
   <source>号码等的个数和姓名的个数不同，都记给了第一位。</source>
   <translation>號碼等的個數和姓名的個數不同，都記給了第一位。</translation>
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
   <source>合作方案</source>
   <translation>合作方案</translation>
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
   <source>合同/单号</source>
   <translation>合約/單號</translation>
  </message>
  <message>
   <source>合影{people}人，各排共{places}个位置。</source>
   <translation>合影{people}人，各排共{places}個位置。</translation>
  </message>
  <message>
   <source>合计</source>
   <translation>合計</translation>
  </message>
  <message>
   <source>合计：{amounts}</source>
   <translation>合計：{amounts}</translation>
  </message>
  <message>
   <source>合资企业</source>
   <translation>合資企業</translation>
  </message>
  <message>
   <source>同一位的几张表排在一起，各位按这里的次序。一位也不选，就是全部。</source>
   <translation>同一位的幾張表排在一起，各位按這裡的次序。一位也不選，就是全部。</translation>
  </message>
  <message>
   <source>同一天的拜访</source>
   <translation>同一天的拜訪</translation>
  </message>
  <message>
   <source>同侧相邻</source>
   <translation>同側相鄰</translation>
  </message>
  <message>
   <source>同侧相邻{count}处,不可避免</source>
   <translation>同側相鄰{count}處,不可避免</translation>
  </message>
  <message>
   <source>同性别相邻</source>
   <translation>同性別相鄰</translation>
  </message>
  <message>
   <source>同意</source>
   <translation>同意</translation>
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
   <source>同组的用户</source>
   <translation>同群組的使用者</translation>
  </message>
  <message>
   <source>名</source>
   <translation>名</translation>
  </message>
  <message>
   <source>名称</source>
   <translation>名稱</translation>
  </message>
  <message>
   <source>名称只差写法、公司形式或地区</source>
   <translation>名稱只差寫法、公司形式或地區</translation>
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
   <source>后退</source>
   <translation>返回</translation>
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
   <source>咨询</source>
   <translation>諮詢</translation>
  </message>
  <message>
   <source>售后</source>
   <translation>售後</translation>
  </message>
  <message>
   <source>商务接待清单</source>
   <translation>商務接待清單</translation>
  </message>
  <message>
   <source>回到结果</source>
   <translation>回到結果</translation>
  </message>
  <message>
   <source>回报日期</source>
   <translation>回報日期</translation>
  </message>
  <message>
   <source>回报日期不能在今天之后。</source>
   <translation>回報日期不能在今天之後。</translation>
  </message>
  <message>
   <source>回报日期不能早于交办日期。</source>
   <translation>回報日期不能早於交辦日期。</translation>
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
   <source>回收站不按月份列出。</source>
   <translation>回收筒不按月份列出。</translation>
  </message>
  <message>
   <source>回收站是空的。移到回收站的{word}会留在这里，可以随时恢复。</source>
   <translation>回收筒是空的。移到回收筒的{word}會留在這裡，可以隨時還原。</translation>
  </message>
  <message>
   <source>回收站里已有“{name}”；请先恢复它，或清空回收站后再导入。</source>
   <translation>回收筒裡已有「{name}」；請先還原它，或清空回收筒後再匯入。</translation>
  </message>
  <message>
   <source>回收站里有 {records}</source>
   <translation>回收筒裡有 {records}</translation>
  </message>
  <message>
   <source>回收站里的记录不打印。</source>
   <translation>回收筒裡的記錄不列印。</translation>
  </message>
  <message>
   <source>回款</source>
   <translation>回款</translation>
  </message>
  <message>
   <source>回款日期</source>
   <translation>回款日期</translation>
  </message>
  <message>
   <source>回款状态</source>
   <translation>回款狀態</translation>
  </message>
  <message>
   <source>回款金额</source>
   <translation>回款金額</translation>
  </message>
  <message>
   <source>回款金额不能超过应收金额；多收的请另记一笔。</source>
   <translation>回款金額不能超過應收金額；多收的請另記一筆。</translation>
  </message>
  <message>
   <source>因锁定座位多出同侧相邻{count}处</source>
   <translation>因鎖定座位多出同側相鄰{count}處</translation>
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
   <source>在回收站里筛选出 {records}</source>
   <translation>在回收筒裡篩選出 {records}</translation>
  </message>
  <message>
   <source>在岗成员</source>
   <translation>在崗成員</translation>
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
   <source>地址里写的邮编是 {within}，邮政编码却是 {code}，请核对。</source>
   <translation>地址裡寫的郵遞區號是 {within}，欄位裡卻是 {code}，請核對。</translation>
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
   <source>基本满意</source>
   <translation>大致滿意</translation>
  </message>
  <message>
   <source>填了回款日期，也要填回款金额。</source>
   <translation>填了回款日期，也要填回款金額。</translation>
  </message>
  <message>
   <source>填了回款金额，也要填回款日期。</source>
   <translation>填了回款金額，也要填回款日期。</translation>
  </message>
  <message>
   <source>填入哪一天的数据，周报为这一天所在的一周</source>
   <translation>填入哪一天的資料，週報為這一天所在的一週</translation>
  </message>
  <message>
   <source>填入哪个月的数据</source>
   <translation>填入哪個月的資料</translation>
  </message>
  <message>
   <source>填入已知的，其余手写</source>
   <translation>填入已知的，其餘手寫</translation>
  </message>
  <message>
   <source>填入数据</source>
   <translation>填入資料</translation>
  </message>
  <message>
   <source>填入记录里有的，其余留给手写</source>
   <translation>填入記錄裡有的，其餘留給手寫</translation>
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
   <source>处理不能早于收到诉求的时间。</source>
   <translation>處理不能早於收到訴求的時間。</translation>
  </message>
  <message>
   <source>处理中</source>
   <translation>處理中</translation>
  </message>
  <message>
   <source>处理时间不能晚于现在，请核对。</source>
   <translation>處理時間不能晚於現在，請核對。</translation>
  </message>
  <message>
   <source>处理经过</source>
   <translation>處理經過</translation>
  </message>
  <message>
   <source>处理记录</source>
   <translation>處理記錄</translation>
  </message>
  <message>
   <source>处理记录</source>
   <comment>泛指</comment>
   <translation>處理記錄</translation>
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
   <source>备份“{name}”里有更晚的改动。</source>
   <translation>備份「{name}」裡有更晚的改動。</translation>
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
   <source>备份先核对再恢复，已有的文件一个也不会覆盖。</source>
   <translation>備份先核對再還原，已有的檔案一個也不會覆蓋。</translation>
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
   <source>备份已放到“{path}”，现在的数据仍开着。以后要用它，请到“设置 → 本机 → 数据文件”里选它。</source>
   <translation>備份已放到「{path}」，目前的資料仍開著。以後要用它，請到「設定 → 本機 → 資料檔案」裡選它。</translation>
  </message>
  <message>
   <source>备份文件夹“{folder}”无法读取：{reason}。</source>
   <translation>無法讀取備份資料夾「{folder}」：{reason}。</translation>
  </message>
  <message>
   <source>备份文件夹读不了</source>
   <translation>無法讀取備份資料夾</translation>
  </message>
  <message>
   <source>备份文件夹里还有 {count} 份更换之前的备份，用那时的口令或恢复密钥打开。</source>
   <translation>備份資料夾裡還有 {count} 份更換之前的備份，用當時的密碼或修復金鑰打開。</translation>
  </message>
  <message>
   <source>备份文件夹里还有 {count} 份没有加密的备份，任何人都能读到。</source>
   <translation>備份資料夾裡還有 {count} 份沒有加密的備份，任何人都讀得到。</translation>
  </message>
  <message>
   <source>备份：{path}</source>
   <translation>備份：{path}</translation>
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
   <translation>女主人/第二主人與主人相對而坐</translation>
  </message>
  <message>
   <source>女主人/第二主人坐副主位,与主位相对</source>
   <translation>女主人/第二主人坐副主位,與主位相對</translation>
  </message>
  <message>
   <source>姓</source>
   <translation>姓</translation>
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
   <source>存成 PDF 交印刷厂用：一件一页，四周留出血，标出裁切和折叠的位置。</source>
   <translation>存成 PDF 交印刷廠用：一件一頁，四周留出血，標出裁切和摺疊的位置。</translation>
  </message>
  <message>
   <source>存放它的移动硬盘可能没有插好，或者文件夹改了名、移了位置。没有新建，也没有改动任何文件。接好之后点“重试”；文件在别处的，点“另选”；真的丢了，从备份恢复。</source>
   <translation>存放它的行動硬碟可能沒有插好，或者資料夾改了名、移了位置。沒有新建，也沒有更動任何檔案。接好之後按「重試」；檔案在別處的，按「另選」；真的遺失了，從備份還原。</translation>
  </message>
  <message>
   <source>完成</source>
   <translation>完成</translation>
  </message>
  <message>
   <source>完成期限</source>
   <translation>完成期限</translation>
  </message>
  <message>
   <source>完成期限不能早于交办日期。</source>
   <translation>完成期限不能早於交辦日期。</translation>
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
   <source>审批</source>
   <translation>審批</translation>
  </message>
  <message>
   <source>审批</source>
   <comment>泛指</comment>
   <translation>審批</translation>
  </message>
  <message>
   <source>审批中</source>
   <translation>審批中</translation>
  </message>
  <message>
   <source>审批事项</source>
   <translation>審批事項</translation>
  </message>
  <message>
   <source>审批人</source>
   <translation>審批人</translation>
  </message>
  <message>
   <source>审批已有最终结论，不能再改动；需要变更时请另行提交审批。</source>
   <translation>審批已有最終結論，不能再更動；需要變更時請另行提交審批。</translation>
  </message>
  <message>
   <source>审批意见</source>
   <translation>審批意見</translation>
  </message>
  <message>
   <source>审批日期</source>
   <translation>審批日期</translation>
  </message>
  <message>
   <source>审批日期不能早于上一步的日期。</source>
   <translation>審批日期不能早於上一步的日期。</translation>
  </message>
  <message>
   <source>审批步骤</source>
   <translation>審批步驟</translation>
  </message>
  <message>
   <source>审批步骤</source>
   <comment>泛指</comment>
   <translation>審批步驟</translation>
  </message>
  <message>
   <source>审批状态</source>
   <translation>審批狀態</translation>
  </message>
  <message>
   <source>客人与菜品太多（相乘超过 {most}），请分开计算。</source>
   <translation>客人與菜品太多（相乘超過 {most}），請分開計算。</translation>
  </message>
  <message>
   <source>客户</source>
   <translation>客戶</translation>
  </message>
  <message>
   <source>客户</source>
   <comment>多位</comment>
   <translation>客戶</translation>
  </message>
  <message>
   <source>客户</source>
   <comment>泛指</comment>
   <translation>客戶</translation>
  </message>
  <message>
   <source>客户、编号、原话</source>
   <translation>客戶、編號、原話</translation>
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
   <source>客户关系主管或大客户经理</source>
   <translation>客戶關係主管或大客戶經理</translation>
  </message>
  <message>
   <source>客户关系年度总结</source>
   <translation>客戶關係年度總結</translation>
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
   <source>客户原话</source>
   <translation>客戶原話</translation>
  </message>
  <message>
   <source>客户同名</source>
   <translation>客戶同名</translation>
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
   <source>客户已确认</source>
   <translation>客戶已確認</translation>
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
   <source>客户意见</source>
   <translation>客戶意見</translation>
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
   <source>客户的诉求从这里跟到底</source>
   <translation>客戶的訴求從這裡跟到底</translation>
  </message>
  <message>
   <source>客户的资料、联系人和往来都记在这里。可以整份导入现有的 Excel 或 CSV 名单，也可以先录入一位。</source>
   <translation>客戶的資料、聯絡人和往來都記在這裡。可以整份匯入現有的 Excel 或 CSV 名單，也可以先輸入一位。</translation>
  </message>
  <message>
   <source>客户确认</source>
   <translation>客戶確認</translation>
  </message>
  <message>
   <source>客户确认不能早于办结的日期。</source>
   <translation>客戶確認不能早於辦結的日期。</translation>
  </message>
  <message>
   <source>客户确认之前，先写明办结时间。</source>
   <translation>客戶確認之前，先寫明辦結時間。</translation>
  </message>
  <message>
   <source>客户确认日期</source>
   <translation>客戶確認日期</translation>
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
   <source>密钥文件“{path}”的位置上是一个文件夹，没有任何改动；请移走它，再从备份中取回同名文件。</source>
   <translation>金鑰檔案「{path}」的位置上是一個資料夾，沒有任何改動；請移走它，再從備份中取回同名檔案。</translation>
  </message>
  <message>
   <source>密钥文件“{path}”的位置上是设备或管道，没有任何改动；请移走它，再从备份中取回同名文件。</source>
   <translation>金鑰檔案「{path}」的位置上是裝置或管道，沒有任何改動；請移走它，再從備份中取回同名檔案。</translation>
  </message>
  <message>
   <source>密钥由本机的凭据保管，登录 Windows 后直接打开。换电脑时用恢复密钥。</source>
   <translation>金鑰由本機的認證保管，登入 Windows 後直接開啟。換電腦時用修復金鑰。</translation>
  </message>
  <message>
   <source>对应的部门成员</source>
   <translation>對應的部門成員</translation>
  </message>
  <message>
   <source>对座</source>
   <translation>對座</translation>
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
   <source>导入{word}</source>
   <translation>匯入{word}</translation>
  </message>
  <message>
   <source>导入{word}…</source>
   <translation>匯入{word}…</translation>
  </message>
  <message>
   <source>导入…</source>
   <translation>匯入…</translation>
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
   <source>导出</source>
   <translation>匯出</translation>
  </message>
  <message>
   <source>导出 {count} 行</source>
   <translation>匯出 {count} 行</translation>
  </message>
  <message>
   <source>导出 {records}</source>
   <translation>匯出 {records}</translation>
  </message>
  <message>
   <source>导出…</source>
   <translation>匯出…</translation>
  </message>
  <message>
   <source>导出名单…</source>
   <translation>匯出名單…</translation>
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
   <source>就选这 {count} 位</source>
   <translation>就選這 {count} 位</translation>
  </message>
  <message>
   <source>岗位</source>
   <translation>職位</translation>
  </message>
  <message>
   <source>岗位职责</source>
   <translation>崗位職責</translation>
  </message>
  <message>
   <source>嵌套超过 {limit} 层。</source>
   <translation>巢狀超過 {limit} 層。</translation>
  </message>
  <message>
   <source>工作周报</source>
   <translation>工作週報</translation>
  </message>
  <message>
   <source>工作日历</source>
   <translation>工作日曆</translation>
  </message>
  <message>
   <source>工作日报</source>
   <translation>工作日報</translation>
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
   <source>工作表“{sheet}”有 {count} 行，没有导入。</source>
   <translation>工作表「{sheet}」有 {count} 列，沒有匯入。</translation>
  </message>
  <message>
   <source>工作表“{sheet}”：</source>
   <translation>工作表「{sheet}」：</translation>
  </message>
  <message>
   <source>左</source>
   <translation>左</translation>
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
   <source>已于 {moment} 移到了回收站。</source>
   <translation>已於 {moment} 移到了回收筒。</translation>
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
   <source>已修改 {records}</source>
   <translation>已修改 {records}</translation>
  </message>
  <message>
   <source>已停止打印。前面几页可能已经送到打印机，请看打印队列。</source>
   <translation>已停止列印。前面幾頁可能已經送到印表機，請看列印佇列。</translation>
  </message>
  <message>
   <source>已停止排版。</source>
   <translation>已停止排版。</translation>
  </message>
  <message>
   <source>已停止，没有任何改动。</source>
   <translation>已停止，沒有任何更動。</translation>
  </message>
  <message>
   <source>已停止，没有任何改动；刚才打印或抄写的恢复密钥还不能用。</source>
   <translation>已停止，沒有任何更動；剛才列印或抄寫的修復金鑰還不能用。</translation>
  </message>
  <message>
   <source>已停止，没有保存。</source>
   <translation>已停止，沒有儲存。</translation>
  </message>
  <message>
   <source>已停止，没有写入任何内容。</source>
   <translation>已停止，沒有寫入任何內容。</translation>
  </message>
  <message>
   <source>已决定的步骤须填审批日期，其他步骤不填。</source>
   <translation>已決定的步驟須填審批日期，其他步驟不填。</translation>
  </message>
  <message>
   <source>已删除 {count} 份以前的备份。</source>
   <translation>已刪除 {count} 份以前的備份。</translation>
  </message>
  <message>
   <source>已删除 {records}</source>
   <translation>已刪除 {records}</translation>
  </message>
  <message>
   <source>已删除 {records}；另有 {kept} 因别的记录还要用，留在回收站</source>
   <translation>已刪除 {records}；另有 {kept} 因別的記錄還要用，留在回收筒</translation>
  </message>
  <message>
   <source>已删除的客户</source>
   <translation>已刪除的客戶</translation>
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
   <source>已办结</source>
   <translation>已辦結</translation>
  </message>
  <message>
   <source>已办结的任务须填回报日期，其他任务不填。</source>
   <translation>已辦結的任務須填回報日期，其他任務不填。</translation>
  </message>
  <message>
   <source>已办结的诉求要写明何时答复了客户。</source>
   <translation>已辦結的訴求要寫明何時答覆了客戶。</translation>
  </message>
  <message>
   <source>已办结的诉求要写明解决办法。</source>
   <translation>已辦結的訴求要寫明解決辦法。</translation>
  </message>
  <message>
   <source>已加密</source>
   <translation>已加密</translation>
  </message>
  <message>
   <source>已取消</source>
   <translation>已取消</translation>
  </message>
  <message>
   <source>已回款</source>
   <translation>已回款</translation>
  </message>
  <message>
   <source>已存为视图“{name}”</source>
   <translation>已存為檢視「{name}」</translation>
  </message>
  <message>
   <source>已导出 {count} 张考核表到 {file}</source>
   <translation>已匯出 {count} 張考核表到 {file}</translation>
  </message>
  <message>
   <source>已导出 {count} 行到 {file}</source>
   <translation>已匯出 {count} 行到 {file}</translation>
  </message>
  <message>
   <source>已导出 {records} 到 {file}</source>
   <translation>已匯出 {records} 到 {file}</translation>
  </message>
  <message>
   <source>已导出 {records}到 {file}。</source>
   <translation>已匯出 {records}到 {file}。</translation>
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
   <source>已恢复 {records}</source>
   <translation>已還原 {records}</translation>
  </message>
  <message>
   <source>已恢复为“{value}”</source>
   <translation>已恢復為「{value}」</translation>
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
   <source>已批准</source>
   <translation>已批准</translation>
  </message>
  <message>
   <source>已把 {records} 移到回收站</source>
   <translation>已把 {records} 移到回收筒</translation>
  </message>
  <message>
   <source>已报公司领导</source>
   <translation>已報公司主管</translation>
  </message>
  <message>
   <source>已报大客户经理</source>
   <translation>已報大客戶經理</translation>
  </message>
  <message>
   <source>已报客户关系主管</source>
   <translation>已報客戶關係主管</translation>
  </message>
  <message>
   <source>已撤回</source>
   <translation>已撤回</translation>
  </message>
  <message>
   <source>已撤销</source>
   <translation>已復原</translation>
  </message>
  <message>
   <source>已更换，数据逐条核对一致。以前的口令和恢复密钥只能打开以前的备份。</source>
   <translation>已更換，資料逐筆核對一致。以前的密碼和修復金鑰只能打開以前的備份。</translation>
  </message>
  <message>
   <source>已更新视图“{name}”</source>
   <translation>已更新檢視「{name}」</translation>
  </message>
  <message>
   <source>已有 {records}与此相符：{names}，请先核对。</source>
   <translation>已有 {records}與此相符：{names}，請先核對。</translation>
  </message>
  <message>
   <source>已有{word}{names}，但{field}不同，请先核对。</source>
   <translation>已有{word}{names}，但{field}不同，請先核對。</translation>
  </message>
  <message>
   <source>已有客户</source>
   <translation>現有客戶</translation>
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
   <source>已经是最后一行。</source>
   <translation>已經是最後一列。</translation>
  </message>
  <message>
   <source>已经是第一位联系人。</source>
   <translation>已經是第一位聯絡人。</translation>
  </message>
  <message>
   <source>已经是第一行。</source>
   <translation>已經是第一列。</translation>
  </message>
  <message>
   <source>已经是装订次序。</source>
   <translation>已經是裝訂次序。</translation>
  </message>
  <message>
   <source>已经有一个部门叫“{name}”。</source>
   <translation>已經有一個部門叫「{name}」。</translation>
  </message>
  <message>
   <source>已经有同名的客户“{name}”（编号 {numbers}）。打开已有的客户，这里填写的内容就不保留。</source>
   <translation>已經有同名的客戶「{name}」（編號 {numbers}）。打開已有的客戶，這裡填寫的內容就不保留。</translation>
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
   <source>已读取“{name}”，可以接着核对列。</source>
   <translation>已讀取「{name}」，可以接著核對欄。</translation>
  </message>
  <message>
   <source>已进行</source>
   <translation>已進行</translation>
  </message>
  <message>
   <source>已退回</source>
   <translation>已退回</translation>
  </message>
  <message>
   <source>已选 {count} 张</source>
   <translation>已選 {count} 張</translation>
  </message>
  <message>
   <source>已选 {records}</source>
   <translation>已選 {records}</translation>
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
   <source>市</source>
   <translation>市</translation>
  </message>
  <message>
   <source>希伯来文</source>
   <translation>希伯來文</translation>
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
   <source>年度考核汇总</source>
   <translation>年度考核彙總</translation>
  </message>
  <message>
   <source>年营业额(万元)</source>
   <translation>年營業額(萬元)</translation>
  </message>
  <message>
   <source>并入{label}</source>
   <translation>併入{label}</translation>
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
   <translation>應先服務「{guest}」，其下一位卻不是主人或女主人，侍應順序沒有規定，請人工確定</translation>
  </message>
  <message>
   <source>应写作“{stored}”。</source>
   <translation>應寫作「{stored}」。</translation>
  </message>
  <message>
   <source>应分开的同桌</source>
   <translation>應分開的同桌</translation>
  </message>
  <message>
   <source>应办结时间</source>
   <translation>應辦結時間</translation>
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
   <source>应收</source>
   <translation>應收</translation>
  </message>
  <message>
   <source>应收回款</source>
   <translation>應收回款</translation>
  </message>
  <message>
   <source>应收回款</source>
   <comment>泛指</comment>
   <translation>應收回款</translation>
  </message>
  <message>
   <source>应收回款</source>
   <comment>页名</comment>
   <translation>應收回款</translation>
  </message>
  <message>
   <source>应收日期</source>
   <translation>應收日期</translation>
  </message>
  <message>
   <source>应收金额</source>
   <translation>應收金額</translation>
  </message>
  <message>
   <source>应收金额要大于 0。</source>
   <translation>應收金額要大於 0。</translation>
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
   <source>应是年份，写作 2027</source>
   <translation>應是年份，寫作 2027</translation>
  </message>
  <message>
   <source>应是数字</source>
   <translation>應是數字</translation>
  </message>
  <message>
   <source>应是整数</source>
   <translation>應是整數</translation>
  </message>
  <message>
   <source>应是日期与时刻，写作 2026-11-15T09:30</source>
   <translation>應是日期與時刻，寫作 2026-11-15T09:30</translation>
  </message>
  <message>
   <source>应是日期，写作 2026-11-15</source>
   <translation>應是日期，寫作 2026-11-15</translation>
  </message>
  <message>
   <source>应是时刻，写作 09:30</source>
   <translation>應是時刻，寫作 09:30</translation>
  </message>
  <message>
   <source>应是月份，写作 2026-11</source>
   <translation>應是月份，寫作 2026-11</translation>
  </message>
  <message>
   <source>应是非空文字</source>
   <translation>應是非空文字</translation>
  </message>
  <message>
   <source>应有两个值</source>
   <translation>應有兩個值</translation>
  </message>
  <message>
   <source>应答复时间</source>
   <translation>應答覆時間</translation>
  </message>
  <message>
   <source>座{seat}上的“{person}”不在名单中。</source>
   <translation>座{seat}上的「{person}」不在名單中。</translation>
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
   <source>建立示例的责任部门</source>
   <translation>建立範例的責任部門</translation>
  </message>
  <message>
   <source>建立示例部门</source>
   <translation>建立範例部門</translation>
  </message>
  <message>
   <source>建议</source>
   <translation>建議</translation>
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
   <source>异议</source>
   <translation>異議</translation>
  </message>
  <message>
   <source>异议(只需说明)</source>
   <translation>異議(只需說明)</translation>
  </message>
  <message>
   <source>当前这一份</source>
   <translation>當前這一份</translation>
  </message>
  <message>
   <source>当场答复</source>
   <translation>當場答覆</translation>
  </message>
  <message>
   <source>录音</source>
   <translation>錄音</translation>
  </message>
  <message>
   <source>往来对账函</source>
   <translation>往來對帳函</translation>
  </message>
  <message>
   <source>往来的种类</source>
   <translation>往來的種類</translation>
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
   <source>待答复</source>
   <translation>待答覆</translation>
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
   <source>性质</source>
   <translation>性質</translation>
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
   <source>恢复为“{value}”</source>
   <translation>恢復為「{value}」</translation>
  </message>
  <message>
   <source>恢复为此值</source>
   <translation>恢復為此值</translation>
  </message>
  <message>
   <source>恢复之前</source>
   <translation>還原之前</translation>
  </message>
  <message>
   <source>恢复到</source>
   <translation>還原到</translation>
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
   <source>恢复到：{path}</source>
   <translation>還原到：{path}</translation>
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
   <source>恢复密钥不对：没有抄错，但不是这份数据的，没有任何改动；请换一张恢复单。</source>
   <translation>修復金鑰不對：沒有抄錯，但不是這份資料的，沒有任何改動；請換一張修復單。</translation>
  </message>
  <message>
   <source>恢复密钥有误，可能抄错了：应为 8 组、每组 5 个字符。没有任何改动；请对照恢复单重新输入。</source>
   <translation>修復金鑰有誤，可能抄錯了：應為 8 組、每組 5 個字元。沒有任何改動；請對照修復單重新輸入。</translation>
  </message>
  <message>
   <source>恢复密钥有误：应为 8 组、每组 5 个字符；请对照打印件重新输入。</source>
   <translation>修復金鑰有誤：應為 8 組、每組 5 個字元；請對照列印本重新輸入。</translation>
  </message>
  <message>
   <source>恢复默认</source>
   <translation>恢復預設</translation>
  </message>
  <message>
   <source>您</source>
   <translation>您</translation>
  </message>
  <message>
   <source>您编辑期间，别处也改了这份资料（{word}），其中这些项目两边不同：</source>
   <translation>您編輯期間，別處也改了這份資料（{word}），其中這些項目兩邊不同：</translation>
  </message>
  <message>
   <source>慢得多。只在这台打印机打出来的字或线条不对、或者总是出错时勾选；每台打印机分开记。</source>
   <translation>慢得多。只在這台印表機印出來的字或線條不對、或者總是出錯時勾選；每台印表機分開記。</translation>
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
   <source>成员</source>
   <comment>多位</comment>
   <translation>成員</translation>
  </message>
  <message>
   <source>成员</source>
   <comment>泛指</comment>
   <translation>成員</translation>
  </message>
  <message>
   <source>成套打印：新编一册…</source>
   <translation>成套列印：新編一冊…</translation>
  </message>
  <message>
   <source>成套：{name}</source>
   <translation>成套：{name}</translation>
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
   <source>我的客户</source>
   <translation>我的客戶</translation>
  </message>
  <message>
   <source>我的拜访</source>
   <translation>我的拜訪</translation>
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
   <source>所属项目</source>
   <translation>所屬專案</translation>
  </message>
  <message>
   <source>所有人</source>
   <translation>所有人</translation>
  </message>
  <message>
   <source>所有登录的用户</source>
   <translation>所有登入的使用者</translation>
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
   <source>打不开数据文件</source>
   <translation>打不開資料檔案</translation>
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
   <source>打印…</source>
   <translation>列印…</translation>
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
   <source>打印服务没有响应</source>
   <translation>列印服務沒有回應</translation>
  </message>
  <message>
   <source>打印服务没有回应，“{printer}”打不了。请检查网络，或重新启动电脑再试，也可以另存为 PDF。</source>
   <translation>列印服務沒有回應，「{printer}」無法列印。請檢查網路，或重新啟動電腦再試，也可以另存為 PDF。</translation>
  </message>
  <message>
   <source>打印机</source>
   <translation>印表機</translation>
  </message>
  <message>
   <source>打印机“{printer}”已暂停，什么都没有送去。请在它的打印队列里取消“暂停打印”，再打一次。</source>
   <translation>印表機「{printer}」已暫停，什麼都沒有送去。請在它的列印佇列裡取消「暫停列印」，再印一次。</translation>
  </message>
  <message>
   <source>打印机“{printer}”没有 {width}×{height} 毫米的纸，什么都没有送去。请在打印机设置里加上这种纸，或换一台打印机。</source>
   <translation>印表機「{printer}」沒有 {width}×{height} 公釐的紙，什麼都沒有送去。請在印表機設定裡加上這種紙，或換一台印表機。</translation>
  </message>
  <message>
   <source>打印机“{printer}”没有打完（系统错误 {code}）。请检查后再打一次；还是不行，就在“打印机”下面勾选“按图片打印”，或另存为 PDF。</source>
   <translation>印表機「{printer}」沒有印完（系統錯誤 {code}）。請檢查後再印一次；還是不行，就在「印表機」下面勾選「按圖片列印」，或另存為 PDF。</translation>
  </message>
  <message>
   <source>打印机“{printer}”没有接收，一页也没有留下。请看它是否停止接收任务，再打一次，或另存为 PDF。</source>
   <translation>印表機「{printer}」沒有接收，一頁也沒有留下。請看它是否停止接收工作，再印一次，或另存為 PDF。</translation>
  </message>
  <message>
   <source>打印机“{printer}”没有接收：{reason}。文件没有丢，可以另存为 PDF 再打印。</source>
   <translation>印表機「{printer}」沒有接收：{reason}。檔案沒有遺失，可以另存為 PDF 再列印。</translation>
  </message>
  <message>
   <source>打印机“{printer}”的驱动程序不能用。请重新安装驱动程序，或另存为 PDF。</source>
   <translation>印表機「{printer}」的驅動程式不能用。請重新安裝驅動程式，或另存為 PDF。</translation>
  </message>
  <message>
   <source>打印机“{printer}”过了 {seconds} 秒没有回应，已不再等待，不能确定它收到了没有。请先看打印队列，再打一次，或另存为 PDF。</source>
   <translation>印表機「{printer}」過了 {seconds} 秒沒有回應，已不再等待，不能確定它收到了沒有。請先看列印佇列，再列印一次，或另存為 PDF。</translation>
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
   <source>打印次序</source>
   <translation>列印次序</translation>
  </message>
  <message>
   <source>打印空白表</source>
   <translation>列印空白表</translation>
  </message>
  <message>
   <source>打印给谁，按这里的次序</source>
   <translation>列印給誰，按這裡的次序</translation>
  </message>
  <message>
   <source>打印记录</source>
   <translation>列印記錄</translation>
  </message>
  <message>
   <source>打印记录不连贯：{title}，{at}</source>
   <translation>列印記錄不連貫：{title}，{at}</translation>
  </message>
  <message>
   <source>打印记录中有 {count} 条不属于任何一次打印。</source>
   <translation>列印記錄中有 {count} 條不屬於任何一次列印。</translation>
  </message>
  <message>
   <source>打印记录少了最后至少 {count} 次打印，最后一次在 {until}。</source>
   <translation>列印記錄少了最後至少 {count} 次列印，最後一次在 {until}。</translation>
  </message>
  <message>
   <source>打印记录少了这台电脑见过的最后至少 {count} 次打印。</source>
   <translation>列印記錄少了這台電腦見過的最後至少 {count} 次列印。</translation>
  </message>
  <message>
   <source>打印记录里没有这一条。</source>
   <translation>列印記錄裡沒有這一筆。</translation>
  </message>
  <message>
   <source>打开</source>
   <translation>開啟</translation>
  </message>
  <message>
   <source>打开已有客户</source>
   <translation>打開已有客戶</translation>
  </message>
  <message>
   <source>打开已有记录</source>
   <translation>打開已有記錄</translation>
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
   <source>找不到备份“{path}”；请检查路径，或用 kamdesk backup list 查看。</source>
   <translation>找不到備份「{path}」；請檢查路徑，或用 kamdesk backup list 查看。</translation>
  </message>
  <message>
   <source>找不到打印机“{printer}”：它可能已被删除、改名，或者网络断了。请在系统的打印机列表里看一下，或另存为 PDF。</source>
   <translation>找不到印表機「{printer}」：它可能已被刪除、改名，或者網路斷了。請在系統的印表機清單裡看一下，或另存為 PDF。</translation>
  </message>
  <message>
   <source>找不到数据库“{path}”；请检查路径，或新建一个。</source>
   <translation>找不到資料庫「{path}」；請檢查路徑，或新增一個。</translation>
  </message>
  <message>
   <source>找不到数据文件</source>
   <translation>找不到資料檔案</translation>
  </message>
  <message>
   <source>找不到数据文件“{path}”，没有新建，也没有任何改动；请接回存放它的磁盘，或用 --database 指明文件，或用 kamdesk backup restore 从备份恢复。</source>
   <translation>找不到資料檔案「{path}」，沒有新建，也沒有任何更動；請接回存放它的磁碟，或用 --database 指明檔案，或用 kamdesk backup restore 從備份還原。</translation>
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
   <source>找客户或同事，一个一个加进来</source>
   <translation>找客戶或同事，一個一個加進來</translation>
  </message>
  <message>
   <source>承办人</source>
   <translation>承辦人</translation>
  </message>
  <message>
   <source>承诺事项清单</source>
   <translation>承諾事項清單</translation>
  </message>
  <message>
   <source>把 {records} 移到回收站</source>
   <translation>將 {records} 移到回收筒</translation>
  </message>
  <message>
   <source>把 {records}的{field}设为 {value}</source>
   <translation>將 {records}的{field}設為 {value}</translation>
  </message>
  <message>
   <source>把{word}清单拖到这里</source>
   <translation>把{word}清單拖到這裡</translation>
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
   <source>把部门成员登记为本公司人员</source>
   <translation>將部門成員登記為本公司人員</translation>
  </message>
  <message>
   <source>投诉</source>
   <translation>投訴</translation>
  </message>
  <message>
   <source>投诉、异议、咨询、建议和服务请求都先照原话登记，再按服务标准答复、交办、办结，由客户确认。</source>
   <translation>投訴、異議、諮詢、建議和服務請求都先照原話登記，再按服務標準答覆、交辦、辦結，由客戶確認。</translation>
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
   <source>拓展目标指标</source>
   <translation>拓展目標指標</translation>
  </message>
  <message>
   <source>拓展计划</source>
   <translation>拓展計劃</translation>
  </message>
  <message>
   <source>拖动，或按 Alt+↑、Alt+↓ 调整次序</source>
   <translation>拖動，或按 Alt+↑、Alt+↓ 調整次序</translation>
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
   <source>拜访目标指标</source>
   <translation>拜訪目標指標</translation>
  </message>
  <message>
   <source>拜访计划</source>
   <translation>拜訪計劃</translation>
  </message>
  <message>
   <source>拜访记录</source>
   <translation>拜訪記錄</translation>
  </message>
  <message>
   <source>拜访记录</source>
   <comment>泛指</comment>
   <translation>拜訪記錄</translation>
  </message>
  <message>
   <source>拼音和电话相同</source>
   <translation>拼音和電話相同</translation>
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
   <source>按图片打印</source>
   <translation>按圖片列印</translation>
  </message>
  <message>
   <source>按现在的样子更新“{name}”</source>
   <translation>按現在的樣子更新「{name}」</translation>
  </message>
  <message>
   <source>按装订次序排</source>
   <translation>按裝訂次序排</translation>
  </message>
  <message>
   <source>换一个文件</source>
   <translation>換一個檔案</translation>
  </message>
  <message>
   <source>换一个文件…</source>
   <translation>換一個檔案…</translation>
  </message>
  <message>
   <source>换到别处最少的代价：{step}</source>
   <translation>換到別處最少的代價：{step}</translation>
  </message>
  <message>
   <source>换成“{name}”吗？</source>
   <translation>換成「{name}」嗎？</translation>
  </message>
  <message>
   <source>换成这个文件</source>
   <translation>換成這個檔案</translation>
  </message>
  <message>
   <source>换电脑、重装系统或忘记口令时，只有这串密钥能打开数据。它只显示这一次，请打印或抄写后锁进抽屉，不要存在这台电脑里。</source>
   <translation>換電腦、重灌系統或忘記密碼時，只有這串金鑰能開啟資料。它只顯示這一次，請列印或抄寫後鎖進抽屜，不要存在這台電腦裡。</translation>
  </message>
  <message>
   <source>排列顺序</source>
   <translation>排列順序</translation>
  </message>
  <message>
   <source>排版之后资料有变化，没有保存。请关上这个窗口，重新打印。</source>
   <translation>排版之後資料有變化，沒有儲存。請關上這個視窗，重新列印。</translation>
  </message>
  <message>
   <source>接待方案</source>
   <translation>接待方案</translation>
  </message>
  <message>
   <source>接收的程序已关闭</source>
   <translation>接收的程式已關閉</translation>
  </message>
  <message>
   <source>推算超出了日历的范围。</source>
   <translation>推算超出了日曆的範圍。</translation>
  </message>
  <message>
   <source>提交 {name} {month} 的计划</source>
   <translation>提交 {name} {month} 的計劃</translation>
  </message>
  <message>
   <source>提交人</source>
   <translation>提交人</translation>
  </message>
  <message>
   <source>提交审批</source>
   <translation>提交審批</translation>
  </message>
  <message>
   <source>提交日期</source>
   <translation>提交日期</translation>
  </message>
  <message>
   <source>提交日期不能在今天之后。</source>
   <translation>提交日期不能在今天之後。</translation>
  </message>
  <message>
   <source>提交时间</source>
   <translation>提交時間</translation>
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
   <source>搜索客户、电话、表单、功能……(Ctrl+K)</source>
   <translation>搜尋客戶、電話、表單、功能……(Ctrl+K)</translation>
  </message>
  <message>
   <source>搜索结果</source>
   <translation>搜尋結果</translation>
  </message>
  <message>
   <source>撤回</source>
   <translation>撤回</translation>
  </message>
  <message>
   <source>撤回 {name} {month} 的计划</source>
   <translation>撤回 {name} {month} 的計劃</translation>
  </message>
  <message>
   <source>撤回审批 {name}</source>
   <translation>撤回審批 {name}</translation>
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
   <source>支持 Excel、WPS 表格（.xlsx、.xls、.et、.ods）、CSV 文件和手机名片（.vcf）；编码、表头和各列的含义会自动识别，下一步可以核对和更改。在您点“导入”之前，什么都不会写入。</source>
   <translation>支援 Excel、WPS 表格（.xlsx、.xls、.et、.ods）、CSV 檔案和手機名片（.vcf）；編碼、表頭和各欄的含義會自動識別，下一步可以核對和更改。在您點「匯入」之前，什麼都不會寫入。</translation>
  </message>
  <message>
   <source>支持者</source>
   <translation>支持者</translation>
  </message>
  <message>
   <source>收到时间</source>
   <translation>收到時間</translation>
  </message>
  <message>
   <source>收到时间不能晚于已登记的处理经过。</source>
   <translation>收到時間不能晚於已登記的處理經過。</translation>
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
   <source>改为全部</source>
   <translation>改為全部</translation>
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
   <source>放弃</source>
   <translation>放棄</translation>
  </message>
  <message>
   <source>放弃修改</source>
   <translation>放棄修改</translation>
  </message>
  <message>
   <source>放弃我的修改</source>
   <translation>放棄我的修改</translation>
  </message>
  <message>
   <source>放弃这次导入吗？</source>
   <translation>放棄這次匯入嗎？</translation>
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
   <source>数字“{number}”太大或太小，请核对。</source>
   <translation>數字「{number}」太大或太小，請核對。</translation>
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
   <source>数据已加密</source>
   <translation>資料已加密</translation>
  </message>
  <message>
   <source>数据已加密，并与原数据逐条核对一致。加密之前的副本“{name}”留在备份文件夹里，它没有加密。</source>
   <translation>資料已加密，並與原資料逐筆核對一致。加密之前的副本「{name}」留在備份資料夾裡，它沒有加密。</translation>
  </message>
  <message>
   <source>数据库“{path}”已损坏（{problem}）；请用另一份备份。</source>
   <translation>資料庫「{path}」已損壞（{problem}）；請用另一份備份。</translation>
  </message>
  <message>
   <source>数据库“{path}”已损坏，没有任何改动；请用完好的备份恢复。</source>
   <translation>資料庫「{path}」已損壞，沒有任何改動；請用完好的備份還原。</translation>
  </message>
  <message>
   <source>数据库“{path}”无法解读：可能已损坏，也可能旁边的密钥文件是另一份数据的。没有任何改动；请换上它自己的密钥文件，或用完好的备份恢复。</source>
   <translation>資料庫「{path}」無法解讀：可能已損壞，也可能旁邊的金鑰檔案是另一份資料的。沒有任何改動；請換上它自己的金鑰檔案，或用完好的備份還原。</translation>
  </message>
  <message>
   <source>数据库“{path}”正被另一个程序占用，这一步没有完成；请稍后再试。</source>
   <translation>資料庫「{path}」正被另一個程式佔用，這一步沒有完成；請稍後再試。</translation>
  </message>
  <message>
   <source>数据库“{path}”缺少内容，已损坏，没有任何改动；请用完好的备份恢复。</source>
   <translation>資料庫「{path}」缺少內容，已損壞，沒有任何改動；請用完好的備份還原。</translation>
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
   <source>数据库结构</source>
   <translation>資料庫結構</translation>
  </message>
  <message>
   <source>数据库路径“{path}”不能用：{reason}。</source>
   <translation>資料庫路徑「{path}」不能用：{reason}。</translation>
  </message>
  <message>
   <source>数据建立之后</source>
   <translation>資料建立之後</translation>
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
   <source>数据文件“{path}”不能读写，没有任何改动；请检查它的权限，或取消“只读”。</source>
   <translation>資料檔「{path}」不能讀寫，沒有任何改動；請檢查它的權限，或取消「唯讀」。</translation>
  </message>
  <message>
   <source>数据文件将放在：{path}</source>
   <translation>資料檔案將放在：{path}</translation>
  </message>
  <message>
   <source>数据文件已经加密，没有任何改动。</source>
   <translation>資料檔案已經加密，沒有任何更動。</translation>
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
   <source>数据文件没有加密，任何能打开这台电脑的人都能读到。这样的文件只适合演示；要正式使用，请先加密。</source>
   <translation>資料檔案沒有加密，任何能打開這台電腦的人都能讀到。這樣的檔案只適合展示；要正式使用，請先加密。</translation>
  </message>
  <message>
   <source>数据文件没有加密；请先点“加密这份数据”。</source>
   <translation>資料檔案沒有加密；請先按「加密這份資料」。</translation>
  </message>
  <message>
   <source>数据文件的身份</source>
   <translation>資料檔案的身分</translation>
  </message>
  <message>
   <source>数据文件的身份信息有 {count} 份，应当只有一份。</source>
   <translation>資料檔案的身分資訊有 {count} 份，應當只有一份。</translation>
  </message>
  <message>
   <source>数据文件的身份信息被改动过。</source>
   <translation>資料檔案的身分資訊被改動過。</translation>
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
   <source>数据表</source>
   <translation>資料表</translation>
  </message>
  <message>
   <source>数据还没有打开。</source>
   <translation>資料還沒有開啟。</translation>
  </message>
  <message>
   <source>数量</source>
   <translation>數量</translation>
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
   <source>文件不存在。</source>
   <translation>檔案不存在。</translation>
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
   <source>新{part}</source>
   <translation>新{part}</translation>
  </message>
  <message>
   <source>新写出的“{name}”与原数据不一致，没有采用，原数据没有改动；请检查磁盘。</source>
   <translation>新寫出的「{name}」與原資料不一致，沒有採用，原資料沒有更動；請檢查磁碟。</translation>
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
   <source>新建{word} {name}</source>
   <translation>新增{word} {name}</translation>
  </message>
  <message>
   <source>新建客户</source>
   <translation>新增客戶</translation>
  </message>
  <message>
   <source>新成员</source>
   <translation>新成員</translation>
  </message>
  <message>
   <source>新的恢复密钥生效后，以前打印的恢复单打不开现在的数据。</source>
   <translation>新的修復金鑰生效後，以前列印的修復單打不開現在的資料。</translation>
  </message>
  <message>
   <source>新的拜访记录</source>
   <translation>新的拜訪記錄</translation>
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
   <source>新诉求</source>
   <translation>新訴求</translation>
  </message>
  <message>
   <source>方式</source>
   <translation>方式</translation>
  </message>
  <message>
   <source>旁边已有完整的内容，这里写的没有导入。</source>
   <translation>旁邊已有完整的內容，這裡寫的沒有匯入。</translation>
  </message>
  <message>
   <source>旁边没有可用的备份。</source>
   <translation>旁邊沒有可用的備份。</translation>
  </message>
  <message>
   <source>旁边的日志文件不见了，{since}的改动可能缺失。</source>
   <translation>旁邊的日誌檔案不見了，{since}的改動可能缺失。</translation>
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
   <source>日志文件与数据对不上，{since}、{until} 以前的改动可能缺失。</source>
   <translation>日誌檔案與資料對不上，{since}、{until} 以前的改動可能缺失。</translation>
  </message>
  <message>
   <source>日志文件受损，{since}、{until} 以前至少有 {count} 次保存读不出来。</source>
   <translation>日誌檔案受損，{since}、{until} 以前至少有 {count} 次儲存讀不出來。</translation>
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
   <source>时间不可信（时钟不准）</source>
   <translation>時間不可信（時鐘不準）</translation>
  </message>
  <message>
   <source>时间不明</source>
   <translation>時間不明</translation>
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
   <source>明细</source>
   <translation>明細</translation>
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
   <source>是别的{word}的，没有导入。</source>
   <translation>是別的{word}的，沒有匯入。</translation>
  </message>
  <message>
   <source>是同一{word}，并入</source>
   <translation>是同一{word}，併入</translation>
  </message>
  <message>
   <source>显示口令</source>
   <translation>顯示密碼</translation>
  </message>
  <message>
   <source>显示更早的 {count} 条</source>
   <translation>顯示更早的 {count} 筆</translation>
  </message>
  <message>
   <source>更换单位标志</source>
   <translation>更換單位標誌</translation>
  </message>
  <message>
   <source>更换口令</source>
   <translation>更換密碼</translation>
  </message>
  <message>
   <source>更换口令……</source>
   <translation>更換密碼……</translation>
  </message>
  <message>
   <source>更改……</source>
   <translation>更改……</translation>
  </message>
  <message>
   <source>更新</source>
   <translation>更新</translation>
  </message>
  <message>
   <source>更正</source>
   <translation>更正</translation>
  </message>
  <message>
   <source>曾用名</source>
   <translation>曾用名</translation>
  </message>
  <message>
   <source>曾用名相同</source>
   <translation>曾用名相同</translation>
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
   <source>替谁签名</source>
   <translation>替誰簽名</translation>
  </message>
  <message>
   <source>最下层的列必须有 width，且不能再分列。</source>
   <translation>最下層的欄必須有 width，且不能再分欄。</translation>
  </message>
  <message>
   <source>最多 {most} 位小数</source>
   <translation>最多 {most} 位小數</translation>
  </message>
  <message>
   <source>最多用于 {most} 个座位的桌</source>
   <translation>最多用於 {most} 個座位的桌</translation>
  </message>
  <message>
   <source>最近可用的备份是“{name}”。</source>
   <translation>最近可用的備份是「{name}」。</translation>
  </message>
  <message>
   <source>月份</source>
   <translation>月份</translation>
  </message>
  <message>
   <source>月度发货</source>
   <translation>月度發貨</translation>
  </message>
  <message>
   <source>月度发货</source>
   <comment>泛指</comment>
   <translation>月度發貨</translation>
  </message>
  <message>
   <source>月度发货</source>
   <comment>页名</comment>
   <translation>月度發貨</translation>
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
   <source>月计划</source>
   <translation>月計劃</translation>
  </message>
  <message>
   <source>月计划</source>
   <comment>泛指</comment>
   <translation>月計劃</translation>
  </message>
  <message>
   <source>有 {count} 处需要改正，尚未保存；已填写的内容都在。</source>
   <translation>有 {count} 處需要改正，尚未儲存；已填寫的內容都在。</translation>
  </message>
  <message>
   <source>有 {count} 张考核表不能办理，一张也没有改动：
{listed}</source>
   <translation>有 {count} 張考核表不能辦理，一張也沒有改動：
{listed}</translation>
  </message>
  <message>
   <source>有 {count} 格内容，没有导入</source>
   <translation>有 {count} 格內容，沒有匯入</translation>
  </message>
  <message>
   <source>有 {count} 行在文件里是隐藏的（第 {rows} 行），也读取了。</source>
   <translation>有 {count} 列在檔案裡是隱藏的（第 {rows} 列），也讀取了。</translation>
  </message>
  <message>
   <source>有 {count} 行在文件里是隐藏的（第 {rows} 行），没有导入。</source>
   <translation>有 {count} 列在檔案裡是隱藏的（第 {rows} 列），沒有匯入。</translation>
  </message>
  <message>
   <source>有 {count} 项，最多 {most} 项</source>
   <translation>有 {count} 項，最多 {most} 項</translation>
  </message>
  <message>
   <source>有 {records}都叫“{name}”，请改写 id。</source>
   <translation>有 {records}都叫「{name}」，請改寫 id。</translation>
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
   <source>有单独时限的客户</source>
   <translation>有單獨時限的客戶</translation>
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
   <source>服务</source>
   <translation>服務</translation>
  </message>
  <message>
   <source>服务与关怀</source>
   <translation>服務與關懷</translation>
  </message>
  <message>
   <source>服务标准</source>
   <translation>服務標準</translation>
  </message>
  <message>
   <source>服务标准…</source>
   <translation>服務標準…</translation>
  </message>
  <message>
   <source>服务标准已保存。</source>
   <translation>服務標準已儲存。</translation>
  </message>
  <message>
   <source>服务标准由大客户经理修改；现在用这台电脑的是{name}，只能查看。</source>
   <translation>服務標準由大客戶經理修改；現在用這臺電腦的是{name}，只能檢視。</translation>
  </message>
  <message>
   <source>服务标准的设置已损坏，请重新填写服务标准。</source>
   <translation>服務標準的設定已損壞，請重新填寫服務標準。</translation>
  </message>
  <message>
   <source>服务请求</source>
   <translation>服務請求</translation>
  </message>
  <message>
   <source>期限超过了十年，请核对小时数。</source>
   <translation>期限超過了十年，請核對小時數。</translation>
  </message>
  <message>
   <source>未到期</source>
   <translation>未到期</translation>
  </message>
  <message>
   <source>未办结</source>
   <translation>未辦結</translation>
  </message>
  <message>
   <source>未加密</source>
   <translation>未加密</translation>
  </message>
  <message>
   <source>未回款</source>
   <translation>未回款</translation>
  </message>
  <message>
   <source>未回款金额</source>
   <translation>未回款金額</translation>
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
   <source>未批准</source>
   <translation>未批准</translation>
  </message>
  <message>
   <source>未指定：{count} 格内容不导入</source>
   <translation>未指定：{count} 格內容不匯入</translation>
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
   <source>未逾期</source>
   <translation>未逾期</translation>
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
   <source>本公司人员</source>
   <translation>本公司人員</translation>
  </message>
  <message>
   <source>本公司人员</source>
   <comment>泛指</comment>
   <translation>本公司人員</translation>
  </message>
  <message>
   <source>本月</source>
   <translation>本月</translation>
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
   <source>本机见过的内容</source>
   <translation>本機見過的內容</translation>
  </message>
  <message>
   <source>本桌只为其一人另备餐，代价 {points}</source>
   <translation>本桌只為其一人另備餐，代價 {points}</translation>
  </message>
  <message>
   <source>本桌没有主方人员,由职级最高的来宾居中</source>
   <translation>本桌沒有主方人員,由職級最高的來賓居中</translation>
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
   <source>条件有 {count} 个字，最多 {limit} 个；请分成几次。</source>
   <translation>條件有 {count} 個字，最多 {limit} 個；請分成幾次。</translation>
  </message>
  <message>
   <source>来宾</source>
   <translation>來賓</translation>
  </message>
  <message>
   <source>来宾“{person}”两侧都是空位</source>
   <translation>來賓「{person}」兩側都是空位</translation>
  </message>
  <message>
   <source>来宾按礼宾次序:{seat}为来宾可用座位中的第{place}位(近高远低、{higher}高{lower}低)</source>
   <translation>來賓按禮賓次序:{seat}為來賓可用座位中的第{place}位(近高遠低、{higher}高{lower}低)</translation>
  </message>
  <message>
   <source>来宾（Guests）</source>
   <translation>來賓（Guests）</translation>
  </message>
  <message>
   <source>来访</source>
   <translation>來訪</translation>
  </message>
  <message>
   <source>查找</source>
   <translation>尋找</translation>
  </message>
  <message>
   <source>查找成员</source>
   <translation>查找成員</translation>
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
   <source>查看没有导入的内容</source>
   <translation>查看沒有匯入的內容</translation>
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
   <translation>桌上沒有主賓，侍應從誰開始沒有規定</translation>
  </message>
  <message>
   <source>桌子“{one}”和“{other}”在同一个位置。</source>
   <translation>桌子「{one}」和「{other}」在同一個位置。</translation>
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
   <source>欢迎牌</source>
   <translation>歡迎牌</translation>
  </message>
  <message>
   <source>正在{act}…</source>
   <translation>正在{act}…</translation>
  </message>
  <message>
   <source>正在保存…</source>
   <translation>正在儲存…</translation>
  </message>
  <message>
   <source>正在保存：{title}</source>
   <translation>正在儲存：{title}</translation>
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
   <source>正在删除以前的备份</source>
   <translation>正在刪除以前的備份</translation>
  </message>
  <message>
   <source>正在加密数据</source>
   <translation>正在加密資料</translation>
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
   <source>正在打印…</source>
   <translation>正在列印…</translation>
  </message>
  <message>
   <source>正在打印：{title}</source>
   <translation>正在列印：{title}</translation>
  </message>
  <message>
   <source>正在打开数据</source>
   <translation>正在開啟資料</translation>
  </message>
  <message>
   <source>正在打开数据……</source>
   <translation>正在開啟資料……</translation>
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
   <source>正在更换恢复密钥</source>
   <translation>正在更換修復金鑰</translation>
  </message>
  <message>
   <source>正在查找打印机</source>
   <translation>正在尋找印表機</translation>
  </message>
  <message>
   <source>正在查找打印机…</source>
   <translation>正在尋找印表機…</translation>
  </message>
  <message>
   <source>正在核对</source>
   <translation>正在核對</translation>
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
   <source>步距应从小到大，且不超过高度：{least}、{most}。</source>
   <translation>間距應由小到大，且不超過高度：{least}、{most}。</translation>
  </message>
  <message>
   <source>每一步审批须指定一个岗位或一个人。</source>
   <translation>每一步審批須指定一個職位或一個人。</translation>
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
   <source>没有“{word}”这一种类；{offer}：{kinds}。</source>
   <translation>沒有「{word}」這一種類；{offer}：{kinds}。</translation>
  </message>
  <message>
   <source>没有代价</source>
   <translation>沒有代價</translation>
  </message>
  <message>
   <source>没有使用打印机“{printer}”的权限。请找管理这台打印机的人，或换一台打印机。</source>
   <translation>沒有使用印表機「{printer}」的權限。請找管理這台印表機的人，或換一台印表機。</translation>
  </message>
  <message>
   <source>没有保存</source>
   <translation>沒有儲存</translation>
  </message>
  <message>
   <source>没有写{word}的{title}，{field}没有导入。</source>
   <translation>沒有寫{word}的{title}，{field}沒有匯入。</translation>
  </message>
  <message>
   <source>没有写{word}的{title}，{field}记为{owner}的{instead}。</source>
   <translation>沒有寫{word}的{title}，{field}記為{owner}的{instead}。</translation>
  </message>
  <message>
   <source>没有可以导入的行。</source>
   <translation>沒有可以匯入的列。</translation>
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
   <source>没有名为“{name}”的{word}字段。</source>
   <translation>沒有名為「{name}」的{word}欄位。</translation>
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
   <source>没有哪份备份比现有内容更新。</source>
   <translation>沒有哪份備份比現有內容更新。</translation>
  </message>
  <message>
   <source>没有安装打印命令 lp</source>
   <translation>沒有安裝列印命令 lp</translation>
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
   <source>没有成员</source>
   <translation>沒有成員</translation>
  </message>
  <message>
   <source>没有打印机？抄写后在这里核对：</source>
   <translation>沒有印表機？抄寫後在這裡核對：</translation>
  </message>
  <message>
   <source>没有找到“{text}”。</source>
   <translation>沒有找到「{text}」。</translation>
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
   <source>没有找到这份数据的备份。备份在移动硬盘上的，接好后点“选择备份文件”。</source>
   <translation>沒有找到這份資料的備份。備份在行動硬碟上的，接好後按「選擇備份檔案」。</translation>
  </message>
  <message>
   <source>没有找到这位人员。</source>
   <translation>沒有找到這位人員。</translation>
  </message>
  <message>
   <source>没有找到这位客户。</source>
   <translation>沒有找到這位客戶。</translation>
  </message>
  <message>
   <source>没有找到这位成员。</source>
   <translation>沒有找到這位成員。</translation>
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
   <source>没有登记地址，请先补上，或在纸上手写。</source>
   <translation>沒有登記地址，請先補上，或在紙上手寫。</translation>
  </message>
  <message>
   <source>没有符合条件的{word}。换个说法，或清除筛选。</source>
   <translation>沒有符合條件的{word}。換個說法，或清除篩選。</translation>
  </message>
  <message>
   <source>没有符合条件的成员。换个说法，或清除筛选。</source>
   <translation>沒有符合條件的成員。換個說法，或清除篩選。</translation>
  </message>
  <message>
   <source>没有符合条件的联系人。换个说法，或清除筛选。</source>
   <translation>沒有符合條件的聯絡人。換個說法，或清除篩選。</translation>
  </message>
  <message>
   <source>没有符合条件的诉求。</source>
   <translation>沒有符合條件的訴求。</translation>
  </message>
  <message>
   <source>没有第 {page} 页，一共 {count} 页。</source>
   <translation>沒有第 {page} 頁，一共 {count} 頁。</translation>
  </message>
  <message>
   <source>没有编号为“{form_id}”的表单。</source>
   <translation>沒有編號為「{form_id}」的表單。</translation>
  </message>
  <message>
   <source>没有编号为“{number}”的{word}。</source>
   <translation>沒有編號為「{number}」的{word}。</translation>
  </message>
  <message>
   <source>没有编号或名称是“{word}”的{kinds}。</source>
   <translation>沒有編號或名稱是「{word}」的{kinds}。</translation>
  </message>
  <message>
   <source>没有表头</source>
   <translation>沒有表頭</translation>
  </message>
  <message>
   <source>没有要保存的改动。</source>
   <translation>沒有要儲存的更動。</translation>
  </message>
  <message>
   <source>没有计划时</source>
   <translation>沒有計劃時</translation>
  </message>
  <message>
   <source>没有认出哪一列是{column}；请指明{column}所在的列。没有写入任何内容。</source>
   <translation>沒有認出哪一欄是{column}；請指明{column}所在的欄。沒有寫入任何內容。</translation>
  </message>
  <message>
   <source>没有认出表头，各行也不像{word}的名称，看来不是名单；如果确是，请在“含义”里为各列选上含义。</source>
   <translation>沒有認出表頭，各列也不像{word}的名稱，看來不是名單；如果確是，請在「含義」裡為各欄選上含義。</translation>
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
   <source>没有这样的在岗成员。</source>
   <translation>沒有這樣的在崗成員。</translation>
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
   <source>注释或说明</source>
   <translation>註釋或說明</translation>
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
   <source>添加客户</source>
   <translation>新增客戶</translation>
  </message>
  <message>
   <source>添加有单独时限的客户</source>
   <translation>新增有單獨時限的客戶</translation>
  </message>
  <message>
   <source>添加联系人</source>
   <translation>新增聯絡人</translation>
  </message>
  <message>
   <source>清空{word}回收站</source>
   <translation>清空{word}回收筒</translation>
  </message>
  <message>
   <source>清空回收站</source>
   <translation>清空回收筒</translation>
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
   <source>渠道</source>
   <translation>管道</translation>
  </message>
  <message>
   <source>满意</source>
   <translation>滿意</translation>
  </message>
  <message>
   <source>潜在客户</source>
   <translation>潛在客戶</translation>
  </message>
  <message>
   <source>点第一个空着的标签，或用方向键移动</source>
   <translation>點第一個空著的標籤，或用方向鍵移動</translation>
  </message>
  <message>
   <source>照恢复单输入，它就继续有效；留空则另生成一份新的。</source>
   <translation>照修復單輸入，它就繼續有效；留空則另產生一份新的。</translation>
  </message>
  <message>
   <source>照片</source>
   <translation>照片</translation>
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
   <source>现在就是程序自带的标准。</source>
   <translation>現在就是程式內建的標準。</translation>
  </message>
  <message>
   <source>现在没有标志。</source>
   <translation>現在沒有標誌。</translation>
  </message>
  <message>
   <source>现在用这台电脑的是{name}，这是替{whom}签名。考核表、打印件和修改历史都会写明代签人和理由。</source>
   <translation>現在用這台電腦的是{name}，這是替{whom}簽名。考核表、列印件和修改歷史都會寫明代簽人和理由。</translation>
  </message>
  <message>
   <source>现在由{name}使用这台电脑</source>
   <translation>現在由{name}使用這台電腦</translation>
  </message>
  <message>
   <source>现在的口令</source>
   <translation>現在的密碼</translation>
  </message>
  <message>
   <source>现在的数据会先另存一份，然后换成这份备份。完成后程序需要重新启动。</source>
   <translation>現在的資料會先另存一份，然後換成這份備份。完成後程式需要重新啟動。</translation>
  </message>
  <message>
   <source>现在谁在使用这台电脑？</source>
   <translation>現在誰在使用這台電腦？</translation>
  </message>
  <message>
   <source>现有内容前后不一致，只能从备份恢复。</source>
   <translation>現有內容前後不一致，只能從備份還原。</translation>
  </message>
  <message>
   <source>现有字体没有“{characters}”这些字，纸上以“〓”代替：{text}</source>
   <translation>現有字型沒有「{characters}」這些字，紙上以「〓」代替：{text}</translation>
  </message>
  <message>
   <source>现有恢复密钥</source>
   <translation>現有修復金鑰</translation>
  </message>
  <message>
   <source>理由最多{most}个字。</source>
   <translation>理由最多{most}個字。</translation>
  </message>
  <message>
   <source>生产</source>
   <translation>生產</translation>
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
   <source>用 each 重复的列须有 width 和 columns。</source>
   <translation>用 each 重複的欄須有 width 和 columns。</translation>
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
   <translation>使用者的決定</translation>
  </message>
  <message>
   <source>用户锁定该座位</source>
   <translation>使用者鎖定該座位</translation>
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
   <source>电子邮箱</source>
   <translation>電子郵件</translation>
  </message>
  <message>
   <source>电脑内存不足，没能核对口令，也没有任何改动；请关闭一些程序后再试。</source>
   <translation>電腦記憶體不足，沒能核對密碼，也沒有任何更動；請關閉一些程式後再試。</translation>
  </message>
  <message>
   <source>电脑的时间比最近一次改动（{last}）还早。资料没有受影响，改动仍按先后排列；请核对电脑的日期和时间，以免期限和登记日期出错。</source>
   <translation>電腦的時間比最近一次改動（{last}）還早。資料沒有受影響，改動仍按先後排列；請核對電腦的日期和時間，以免期限和登記日期出錯。</translation>
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
   <source>登记交易</source>
   <translation>登記交易</translation>
  </message>
  <message>
   <source>登记人</source>
   <translation>登記人</translation>
  </message>
  <message>
   <source>登记任务办理经过</source>
   <translation>登記任務辦理經過</translation>
  </message>
  <message>
   <source>登记处理经过</source>
   <translation>登記處理經過</translation>
  </message>
  <message>
   <source>登记应收</source>
   <translation>登記應收</translation>
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
   <source>登记月度发货</source>
   <translation>登記月度發貨</translation>
  </message>
  <message>
   <source>登记示例交易</source>
   <translation>登記範例交易</translation>
  </message>
  <message>
   <source>登记离岗</source>
   <translation>登記離任</translation>
  </message>
  <message>
   <source>登记纸面签字（{decision}）</source>
   <translation>登記紙面簽字（{decision}）</translation>
  </message>
  <message>
   <source>登记诉求</source>
   <translation>登記訴求</translation>
  </message>
  <message>
   <source>登记诉求处理经过：{name}</source>
   <translation>登記訴求處理經過：{name}</translation>
  </message>
  <message>
   <source>百万元</source>
   <translation>百萬元</translation>
  </message>
  <message>
   <source>的数字太大，或小数位太多</source>
   <translation>的數字太大，或小數位太多</translation>
  </message>
  <message>
   <source>的每一项应是名单上的[一人, 另一人]</source>
   <translation>的每一項應是名單上的[一人, 另一人]</translation>
  </message>
  <message>
   <source>目前没有，所有客户都按级别。</source>
   <translation>目前沒有，所有客戶都按級別。</translation>
  </message>
  <message>
   <source>省</source>
   <translation>省</translation>
  </message>
  <message>
   <source>看不懂办公时间“{text}”，请写成 09:00-12:00, 13:30-17:30。</source>
   <translation>看不懂辦公時間「{text}」，請寫成 09:00-12:00, 13:30-17:30。</translation>
  </message>
  <message>
   <source>看不懂数量“{text}”，请写数字，如 1200.5。</source>
   <translation>看不懂數量「{text}」，請寫數字，如 1200.5。</translation>
  </message>
  <message>
   <source>看不懂日期“{text}”，请写成 2020-05-18。</source>
   <translation>看不懂日期「{text}」，請寫成 2020-05-18。</translation>
  </message>
  <message>
   <source>看不懂时间“{text}”，请写成 2026-11-30 14:05。</source>
   <translation>看不懂時間「{text}」，請寫成 2026-11-30 14:05。</translation>
  </message>
  <message>
   <source>看不懂月份“{text}”，请写成 2020-05。</source>
   <translation>看不懂月份“{text}”，請寫成 2020-05。</translation>
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
   <source>看不懂金额“{text}”，请以元为单位写数字，如 1260.50。</source>
   <translation>看不懂金額「{text}」，請以元為單位寫數字，如 1260.50。</translation>
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
   <source>磁盘或内存已满，“{printer}”没有打完。请腾出空间再打一次。</source>
   <translation>磁碟或記憶體已滿，「{printer}」沒有印完。請騰出空間再印一次。</translation>
  </message>
  <message>
   <source>示例</source>
   <translation>示例</translation>
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
   <source>移出</source>
   <translation>移出</translation>
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
   <source>第 {number} 站“{area}”要到午夜之后。</source>
   <translation>第 {number} 站「{area}」要到午夜之後。</translation>
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
   <source>第 {row} 行“{name}”（{why}）</source>
   <translation>第 {row} 列「{name}」（{why}）</translation>
  </message>
  <message>
   <source>第 {row} 行：{reason}没有写入任何内容。</source>
   <translation>第 {row} 列：{reason}沒有寫入任何內容。</translation>
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
   <translation>第二主人(女主人)</translation>
  </message>
  <message>
   <source>第二主人坐主宾{hand}侧</source>
   <translation>第二主人坐主賓{hand}側</translation>
  </message>
  <message>
   <source>第二份备份没有写成，“{folder}”不可用；第一份备份完好。</source>
   <translation>第二份備份沒有寫成，「{folder}」無法使用；第一份備份完好。</translation>
  </message>
  <message>
   <source>第二份备份没有写成：找不到“{folder}”，存放它的磁盘可能没有接上；第一份备份完好。</source>
   <translation>第二份備份沒有寫成：找不到「{folder}」，存放它的磁碟可能沒有接上；第一份備份完好。</translation>
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
   <source>答复不能早于收到的时间。</source>
   <translation>答覆不能早於收到的時間。</translation>
  </message>
  <message>
   <source>答复与办结的小时数应在1到{most}之间，办结的不少于答复的。</source>
   <translation>答覆與辦結的小時數應在1到{most}之間，辦結的不少於答覆的。</translation>
  </message>
  <message>
   <source>答复与客户确认</source>
   <translation>答覆與客戶確認</translation>
  </message>
  <message>
   <source>答复早于收到。</source>
   <translation>答覆早於收到。</translation>
  </message>
  <message>
   <source>答复逾期</source>
   <translation>答覆逾期</translation>
  </message>
  <message>
   <source>筛选{word}</source>
   <translation>篩選{word}</translation>
  </message>
  <message>
   <source>筛选出 {count} 人，已锁定 {done} 人</source>
   <translation>篩選出 {count} 人，已鎖定 {done} 人</translation>
  </message>
  <message>
   <source>筛选出 {count} 人，已锁定 {done} 人；正在看的 {name} 也留在名单里</source>
   <translation>篩選出 {count} 人，已鎖定 {done} 人；正在看的 {name} 也留在名單裡</translation>
  </message>
  <message>
   <source>筛选出 {groups} 组</source>
   <translation>篩選出 {groups} 組</translation>
  </message>
  <message>
   <source>筛选出 {records}</source>
   <translation>篩選出 {records}</translation>
  </message>
  <message>
   <source>筛选列表</source>
   <translation>篩選清單</translation>
  </message>
  <message>
   <source>筛选考核名单</source>
   <translation>篩選考核名單</translation>
  </message>
  <message>
   <source>筛选联系人</source>
   <translation>篩選聯絡人</translation>
  </message>
  <message>
   <source>筛选计划</source>
   <translation>篩選計劃</translation>
  </message>
  <message>
   <source>筛选：名称、拼音、编号、电话、联系人</source>
   <translation>篩選：名稱、拼音、編號、電話、聯絡人</translation>
  </message>
  <message>
   <source>筛选：姓名、拼音、状态、等级</source>
   <translation>篩選：姓名、拼音、狀態、等級</translation>
  </message>
  <message>
   <source>筛选：姓名、部门、职务、电话</source>
   <translation>篩選：姓名、部門、職務、電話</translation>
  </message>
  <message>
   <source>筛选：客户、拜访人、会见何人、纪要</source>
   <translation>篩選：客戶、拜訪人、會見何人、紀要</translation>
  </message>
  <message>
   <source>筛选：客户名称、拼音</source>
   <translation>篩選：客戶名稱、拼音</translation>
  </message>
  <message>
   <source>签到表</source>
   <translation>簽到表</translation>
  </message>
  <message>
   <source>签字</source>
   <translation>簽字</translation>
  </message>
  <message>
   <source>签字</source>
   <comment>泛指</comment>
   <translation>簽字</translation>
  </message>
  <message>
   <source>签字人</source>
   <translation>簽字人</translation>
  </message>
  <message>
   <source>签字日期不能在今天之后。</source>
   <translation>簽字日期不能在今天之後。</translation>
  </message>
  <message>
   <source>签字时间</source>
   <translation>簽字時間</translation>
  </message>
  <message>
   <source>简称</source>
   <translation>簡稱</translation>
  </message>
  <message>
   <source>简称相同</source>
   <translation>簡稱相同</translation>
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
   <source>系统钥匙串不可用，请设置口令后再建立数据库；没有写入任何内容。</source>
   <translation>系統鑰匙圈無法使用，請設定密碼後再建立資料庫；沒有寫入任何內容。</translation>
  </message>
  <message>
   <source>系统钥匙串没有接受密钥，没有任何改动；请改用口令。</source>
   <translation>系統鑰匙圈沒有接受金鑰，沒有任何更動；請改用密碼。</translation>
  </message>
  <message>
   <source>系统错误 {number}</source>
   <translation>系統錯誤 {number}</translation>
  </message>
  <message>
   <source>索引</source>
   <translation>索引</translation>
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
   <source>纸面签字</source>
   <translation>紙面簽字</translation>
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
   <source>经办人</source>
   <translation>經辦人</translation>
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
   <source>结束早于开始。</source>
   <translation>結束早於開始。</translation>
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
   <source>给谁打印</source>
   <translation>列印給誰</translation>
  </message>
  <message>
   <source>给谁：{count} 位</source>
   <translation>給誰：{count} 位</translation>
  </message>
  <message>
   <source>给谁：全部</source>
   <translation>給誰：全部</translation>
  </message>
  <message>
   <source>给黑白打印机用：红、金改成黑色，大块红底不印。</source>
   <translation>給黑白印表機用：紅、金改成黑色，大塊紅底不印。</translation>
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
   <source>继续原来的导入</source>
   <translation>繼續原來的匯入</translation>
  </message>
  <message>
   <source>继续导入</source>
   <translation>繼續匯入</translation>
  </message>
  <message>
   <source>继续核对列</source>
   <translation>繼續核對欄</translation>
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
   <source>绩效面谈记录</source>
   <translation>績效面談記錄</translation>
  </message>
  <message>
   <source>缅文</source>
   <translation>緬文</translation>
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
   <source>编号“{number}”是“{name}”的，不是“{other}”的。</source>
   <translation>編號「{number}」是「{name}」的，不是「{other}」的。</translation>
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
   <source>编码不是 UTF-8；请在记事本里另存为，编码选“UTF-8”。</source>
   <translation>編碼不是 UTF-8；請在記事本裡另存為，編碼選「UTF-8」。</translation>
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
   <source>缺少“{key}”</source>
   <translation>缺少「{key}」</translation>
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
   <translation>缺席的「{person}」不在名單中。</translation>
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
   <translation>翻譯另坐{seat}(占位不占數)</translation>
  </message>
  <message>
   <source>翻译在{person}{hand}侧(占位不占数)</source>
   <translation>翻譯在{person}{hand}側(占位不占數)</translation>
  </message>
  <message>
   <source>翻译在{person}{hand}侧最近的空位(占位不占数)</source>
   <translation>翻譯在{person}{hand}側最近的空位(占位不占數)</translation>
  </message>
  <message>
   <source>翻译在服务对象身旁</source>
   <translation>翻譯在服務對象身旁</translation>
  </message>
  <message>
   <source>翻译坐在{person}身后,不占席位</source>
   <translation>翻譯坐在{person}身後,不占席位</translation>
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
   <source>考核名单 {month}</source>
   <translation>考核名單 {month}</translation>
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
   <source>考核表</source>
   <translation>考核表</translation>
  </message>
  <message>
   <source>考核表</source>
   <comment>泛指</comment>
   <translation>考核表</translation>
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
   <source>职务</source>
   <translation>職務</translation>
  </message>
  <message>
   <source>联系人</source>
   <translation>聯絡人</translation>
  </message>
  <message>
   <source>联系人</source>
   <comment>多位</comment>
   <translation>聯絡人</translation>
  </message>
  <message>
   <source>联系人</source>
   <comment>泛指</comment>
   <translation>聯絡人</translation>
  </message>
  <message>
   <source>联系人手机</source>
   <translation>聯絡人手機</translation>
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
   <source>自收到诉求起，在多少个工作小时之内首次答复、办结。没有定级的客户按C级。改动用于以后登记的诉求，已经登记的期限不变。</source>
   <translation>自收到訴求起，在多少個工作小時之內首次答覆、辦結。沒有定級的客戶按C級。改動用於以後登記的訴求，已經登記的期限不變。</translation>
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
   <source>致辞稿</source>
   <translation>致辭稿</translation>
  </message>
  <message>
   <source>致辞稿（A5）</source>
   <translation>致辭稿（A5）</translation>
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
   <source>蒙古文</source>
   <translation>蒙古文</translation>
  </message>
  <message>
   <source>藏文</source>
   <translation>藏文</translation>
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
   <source>街道</source>
   <translation>街道</translation>
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
   <source>表单或成套</source>
   <translation>表單或成套</translation>
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
   <source>表头下面没有{word}；请换一个文件，或在“表头”里另选一行。</source>
   <translation>表頭下面沒有{word}；請換一個檔案，或在「表頭」裡另選一列。</translation>
  </message>
  <message>
   <source>表格中向下填充</source>
   <translation>表格中向下填充</translation>
  </message>
  <message>
   <source>被考核人</source>
   <translation>被考核人</translation>
  </message>
  <message>
   <source>装订册</source>
   <translation>裝訂冊</translation>
  </message>
  <message>
   <source>西式交叉在本桌不适用:须有男女主人相对而坐和男主宾</source>
   <translation>西式交叉在本桌不適用:須有男女主人相對而坐和男主賓</translation>
  </message>
  <message>
   <source>要求期限</source>
   <translation>要求期限</translation>
  </message>
  <message>
   <source>规格</source>
   <translation>規格</translation>
  </message>
  <message>
   <source>规格型号</source>
   <translation>規格型號</translation>
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
   <source>视图记住现在的筛选、排序和列。起个名字，例如“我负责的”：</source>
   <translation>檢視記住現在的篩選、排序和欄。取個名字，例如「我負責的」：</translation>
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
   <source>解决办法</source>
   <translation>解決辦法</translation>
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
   <source>计划人</source>
   <translation>計劃人</translation>
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
   <source>计划迟交（{date:%m-%d}）</source>
   <translation>計劃遲交（{date:%m-%d}）</translation>
  </message>
  <message>
   <source>计划里还没有内容，请先填写再提交。</source>
   <translation>計劃裡還沒有內容，請先填寫再提交。</translation>
  </message>
  <message>
   <source>计量单位</source>
   <translation>計量單位</translation>
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
   <source>诉求</source>
   <translation>訴求</translation>
  </message>
  <message>
   <source>诉求</source>
   <comment>泛指</comment>
   <translation>訴求</translation>
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
   <source>说明 {columns} 列是哪一种</source>
   <translation>說明 {columns} 欄是哪一種</translation>
  </message>
  <message>
   <source>请先从回收站恢复。</source>
   <translation>請先從回收筒還原。</translation>
  </message>
  <message>
   <source>请先在下面选一份备份。</source>
   <translation>請先在下面選一份備份。</translation>
  </message>
  <message>
   <source>请先在下面选一位成员。</source>
   <translation>請先在下面選一位成員。</translation>
  </message>
  <message>
   <source>请先在列表里选择。</source>
   <translation>請先在列表裡選擇。</translation>
  </message>
  <message>
   <source>请先填写“{field}”。</source>
   <translation>請先填寫「{field}」。</translation>
  </message>
  <message>
   <source>请先填写。</source>
   <translation>請先填寫。</translation>
  </message>
  <message>
   <source>请先打印恢复密钥，或抄写后核对一遍。</source>
   <translation>請先列印修復金鑰，或抄寫後核對一遍。</translation>
  </message>
  <message>
   <source>请先把必要的列对上。</source>
   <translation>請先把必要的欄對上。</translation>
  </message>
  <message>
   <source>请先选一份备份。</source>
   <translation>請先選一份備份。</translation>
  </message>
  <message>
   <source>请先选一张表单。</source>
   <translation>請先選一張表單。</translation>
  </message>
  <message>
   <source>请先选一本装订册。</source>
   <translation>請先選一本裝訂冊。</translation>
  </message>
  <message>
   <source>请先选一条打印记录。</source>
   <translation>請先選一條列印記錄。</translation>
  </message>
  <message>
   <source>请先选一行。</source>
   <translation>請先選一列。</translation>
  </message>
  <message>
   <source>请先选打印机，等页面排好。</source>
   <translation>請先選印表機，等頁面排好。</translation>
  </message>
  <message>
   <source>请写明代签的理由。没有改动任何内容。</source>
   <translation>請寫明代簽的理由。沒有改動任何內容。</translation>
  </message>
  <message>
   <source>请写明修订的理由。</source>
   <translation>請寫明修訂的理由。</translation>
  </message>
  <message>
   <source>请写明办理结果。</source>
   <translation>請寫明辦理結果。</translation>
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
   <source>请写明文件放在哪里。</source>
   <translation>請寫明檔案放在哪裡。</translation>
  </message>
  <message>
   <source>请填 {least} 到 {most} 之间的整数。</source>
   <translation>請填 {least} 到 {most} 之間的整數。</translation>
  </message>
  <message>
   <source>请填 {least} 到 {most} 之间的整数，{least} 就是“{special}”。</source>
   <translation>請填 {least} 到 {most} 之間的整數，{least} 就是「{special}」。</translation>
  </message>
  <message>
   <source>请填 {least} 到 {most}{unit}，小数最多 {count} 位。</source>
   <translation>請填 {least} 到 {most}{unit}，小數最多 {count} 位。</translation>
  </message>
  <message>
   <source>请填1到{most}之间的整数。</source>
   <translation>請填1到{most}之間的整數。</translation>
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
   <source>请柬（竖排）</source>
   <translation>請柬（直排）</translation>
  </message>
  <message>
   <source>请核对电脑的时间</source>
   <translation>請核對電腦的時間</translation>
  </message>
  <message>
   <source>请用 --record、--where、--all、--month 或 --day 说明打印哪些，或用 --blank、--sample。</source>
   <translation>請用 --record、--where、--all、--month 或 --day 說明列印哪些，或用 --blank、--sample。</translation>
  </message>
  <message>
   <source>请稍候，正在处理。</source>
   <translation>請稍候，正在處理。</translation>
  </message>
  <message>
   <source>请给装订册起个名字，最多 {count} 个字。</source>
   <translation>請為裝訂冊取個名字，最多 {count} 個字。</translation>
  </message>
  <message>
   <source>请至少指定一步审批。</source>
   <translation>請至少指定一步審批。</translation>
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
   <source>请选择{label}。</source>
   <translation>請選擇{label}。</translation>
  </message>
  <message>
   <source>请选择替谁签名。没有改动任何内容。</source>
   <translation>請選擇替誰簽名。沒有改動任何內容。</translation>
  </message>
  <message>
   <source>读不了文件“{path}”：可能正被别的程序占用，或没有权限；请先在别的程序里关闭它再试。</source>
   <translation>無法讀取檔案「{path}」：可能正被別的程式占用，或沒有權限；請先在別的程式裡關閉它再試。</translation>
  </message>
  <message>
   <source>读不到这个文件：{reason}。</source>
   <translation>讀不到這個檔案：{reason}。</translation>
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
   <source>读取{word}列表</source>
   <translation>讀取{word}清單</translation>
  </message>
  <message>
   <source>谈话纪要</source>
   <translation>談話紀要</translation>
  </message>
  <message>
   <source>谢绝参观牌</source>
   <translation>謝絕參觀牌</translation>
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
   <source>责任人</source>
   <translation>責任人</translation>
  </message>
  <message>
   <source>责任部门</source>
   <translation>責任部門</translation>
  </message>
  <message>
   <source>贺卡（中秋）</source>
   <translation>賀卡（中秋）</translation>
  </message>
  <message>
   <source>贺卡（新年）</source>
   <translation>賀卡（新年）</translation>
  </message>
  <message>
   <source>贺卡（生日）</source>
   <translation>賀卡（生日）</translation>
  </message>
  <message>
   <source>资料</source>
   <translation>資料</translation>
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
   <source>超时</source>
   <translation>逾時</translation>
  </message>
  <message>
   <source>超过 {limit} 个值（引用的也算在内）。</source>
   <translation>超過 {limit} 個值（引用的也算在內）。</translation>
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
   <source>跳过这一格</source>
   <translation>跳過這一格</translation>
  </message>
  <message>
   <source>轮次</source>
   <translation>輪次</translation>
  </message>
  <message>
   <source>轻重</source>
   <translation>輕重</translation>
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
   <source>较重</source>
   <translation>較重</translation>
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
   <source>输入姓名或拼音首字母</source>
   <translation>輸入姓名或拼音首字母</translation>
  </message>
  <message>
   <source>输入的像是恢复密钥；这里要的是现在的口令，没有任何改动。</source>
   <translation>輸入的像是修復金鑰；這裡要的是現在的密碼，沒有任何改動。</translation>
  </message>
  <message>
   <source>边距应约 {origin:.0f} 毫米，量得 {measured} 毫米不合情理；请再量一次。</source>
   <translation>邊距應約 {origin:.0f} 公釐，量得 {measured} 公釐不合情理；請再量一次。</translation>
  </message>
  <message>
   <source>运输</source>
   <translation>運輸</translation>
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
   <source>返回列表</source>
   <translation>返回清單</translation>
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
   <source>还有别的工作没有做完，没有任何改动；请等它完成后再试。</source>
   <translation>還有別的工作沒有做完，沒有任何更動；請等它完成後再試。</translation>
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
   <source>还没有可以签名的成员，请先在设置里登记主管或经理。</source>
   <translation>還沒有可以簽名的成員，請先在設定裡登記主管或經理。</translation>
  </message>
  <message>
   <source>还没有可看的页面</source>
   <translation>還沒有可看的頁面</translation>
  </message>
  <message>
   <source>还没有哪一列是“{column}”；请在“含义”里为一列选上“{column}”。</source>
   <translation>還沒有哪一欄是「{column}」；請在「意義」裡為一欄選上「{column}」。</translation>
  </message>
  <message>
   <source>还没有填过，直接输入即可。</source>
   <translation>還沒有填過，直接輸入即可。</translation>
  </message>
  <message>
   <source>还没有处理记录。</source>
   <translation>還沒有處理記錄。</translation>
  </message>
  <message>
   <source>还没有备份。备份是加密的，可以放心存到移动硬盘。</source>
   <translation>還沒有備份。備份是加密的，可以放心存到外接硬碟。</translation>
  </message>
  <message>
   <source>还没有导入。选“放弃”，在这里选定的含义和更正的内容就没有了。</source>
   <translation>還沒有匯入。選「放棄」，在這裡選定的含義和更正的內容就沒有了。</translation>
  </message>
  <message>
   <source>还没有建立数据文件。下次打开时再从头设置。</source>
   <translation>還沒有建立資料檔案。下次開啟時再從頭設定。</translation>
  </message>
  <message>
   <source>还没有往来。登记的拜访、诉求等都会出现在这里。</source>
   <translation>還沒有往來。登記的拜訪、訴求等都會出現在這裡。</translation>
  </message>
  <message>
   <source>还没有成员。先登记部门里的人，客户才有负责人，月底才有考核表。</source>
   <translation>還沒有成員。先登記部門裡的人，客戶才有負責人，月底才有考核表。</translation>
  </message>
  <message>
   <source>还没有成员，请先在“设置”的“成员”里登记。</source>
   <translation>還沒有成員，請先在「設定」的「成員」裡登記。</translation>
  </message>
  <message>
   <source>还没有标志。</source>
   <translation>還沒有標誌。</translation>
  </message>
  <message>
   <source>还没有校准过。</source>
   <translation>還沒有校準過。</translation>
  </message>
  <message>
   <source>还没有用现在的密钥加密的备份，没有删除；请先在“备份”里点“立即备份”。</source>
   <translation>還沒有用現在的金鑰加密的備份，沒有刪除；請先在「備份」裡點「立即備份」。</translation>
  </message>
  <message>
   <source>还没有登记交易。成交的产品、数量和金额记在这里，重点客户按累计交易额认定。</source>
   <translation>還沒有登記交易。成交的產品、數量和金額記在這裡，重點客戶按累計交易額認定。</translation>
  </message>
  <message>
   <source>还没有登记应收。应收的日期和金额、收到的回款记在这里，逾期的一目了然。</source>
   <translation>還沒有登記應收。應收的日期和金額、收到的回款記在這裡，逾期的一目瞭然。</translation>
  </message>
  <message>
   <source>还没有登记月度发货。每月发出的数量和金额记在这里，连续三个月的发货额用来认定重点客户。</source>
   <translation>還沒有登記月度發貨。每月發出的數量和金額記在這裡，連續三個月的發貨額用來認定重點客戶。</translation>
  </message>
  <message>
   <source>还没有联系人。记下对方是谁、怎样联系，拜访和宴请都用得上。</source>
   <translation>還沒有聯絡人。記下對方是誰、怎樣聯絡，拜訪和宴請都用得上。</translation>
  </message>
  <message>
   <source>这一列没有表头，有 {count} 格内容，没有导入。</source>
   <translation>這一欄沒有表頭，有 {count} 格內容，沒有匯入。</translation>
  </message>
  <message>
   <source>这一次没有打印记录的内容。</source>
   <translation>這一次沒有列印記錄的內容。</translation>
  </message>
  <message>
   <source>这一步之后同一内容又有改动，不能撤销；没有任何改动，请直接修改。</source>
   <translation>這一步之後同一內容又有更動，不能復原；沒有任何更動，請直接修改。</translation>
  </message>
  <message>
   <source>这一步已有决定或还没有轮到，没有任何改动；请刷新后再看。</source>
   <translation>這一步已有決定或還沒有輪到，沒有任何更動；請重新整理後再看。</translation>
  </message>
  <message>
   <source>这一步由别人审批；对方在纸上签过字的，请登记纸面签字。</source>
   <translation>這一步由別人審批；對方在紙上簽過字的，請登記紙面簽字。</translation>
  </message>
  <message>
   <source>这一行不导入</source>
   <translation>這一列不匯入</translation>
  </message>
  <message>
   <source>这一行占 {spanned} 列，应为 {columns} 列。</source>
   <translation>這一列占 {spanned} 欄，應為 {columns} 欄。</translation>
  </message>
  <message>
   <source>这一行又是表头，不是{word}。</source>
   <translation>這一列又是表頭，不是{word}。</translation>
  </message>
  <message>
   <source>这一行是{what}，不是{word}。</source>
   <translation>這一列是{what}，不是{word}。</translation>
  </message>
  <message>
   <source>这一行没有{column}。</source>
   <translation>這一列沒有{column}。</translation>
  </message>
  <message>
   <source>这一行没有{column}，{word}“{name}”没有导入。</source>
   <translation>這一行沒有{column}，{word}「{name}」沒有匯入。</translation>
  </message>
  <message>
   <source>这一行没有{word}的{title}。</source>
   <translation>這一列沒有{word}的{title}。</translation>
  </message>
  <message>
   <source>这一项的修改历史</source>
   <translation>這一項的修改歷史</translation>
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
   <source>这个月没有要提交计划的成员。</source>
   <translation>這個月沒有要提交計畫的成員。</translation>
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
   <source>这些列有内容而没有导入：{columns}。</source>
   <translation>這些欄有內容而沒有匯入：{columns}。</translation>
  </message>
  <message>
   <source>这些卡片放不进纸张：需要 {needed} 毫米，纸只有 {limit} 毫米。</source>
   <translation>這些卡片放不進紙張：需要 {needed} 公釐，紙只有 {limit} 公釐。</translation>
  </message>
  <message>
   <source>这些备份会从备份文件夹和第二备份文件夹里删除，不能恢复；用现在的密钥加密的备份都保留。</source>
   <translation>這些備份會從備份資料夾和第二備份資料夾裡刪除，無法復原；用現在的金鑰加密的備份都保留。</translation>
  </message>
  <message>
   <source>这些工作表没有导入：{sheets}。</source>
   <translation>這些工作表沒有匯入：{sheets}。</translation>
  </message>
  <message>
   <source>这件审批刚才已有新的进展，没有任何改动；请刷新后再看。</source>
   <translation>這件審批剛才已有新的進展，沒有任何更動；請重新整理後再看。</translation>
  </message>
  <message>
   <source>这件审批的状态是“{state}”，不能“{act}”；没有任何改动。</source>
   <translation>這件簽核的狀態是「{state}」，不能「{act}」；沒有任何更動。</translation>
  </message>
  <message>
   <source>这份恢复密钥打不开现在的数据，没有任何改动；请对照恢复单，或留空另生成一份。</source>
   <translation>這份修復金鑰打不開現在的資料，沒有任何更動；請對照修復單，或留空另產生一份。</translation>
  </message>
  <message>
   <source>这份数据已在另一个窗口打开，但它没有响应；请稍候，或重新启动电脑后再试。</source>
   <translation>這份資料已在另一個視窗開啟，但它沒有回應；請稍候，或重新啟動電腦後再試。</translation>
  </message>
  <message>
   <source>这份数据没有设口令，没有任何改动；请输入恢复单上的恢复密钥。</source>
   <translation>這份資料沒有設密碼，沒有任何改動；請輸入修復單上的修復金鑰。</translation>
  </message>
  <message>
   <source>这份计划刚才已被别处修改，您的改动尚未保存；请刷新后再改一次。</source>
   <translation>這份計劃剛才已被別處修改，您的更動尚未儲存；請重新整理後再改一次。</translation>
  </message>
  <message>
   <source>这份资料（{word}）刚才已被别处修改，您的改动尚未保存，仍在这里。</source>
   <translation>這份資料（{word}）剛才已被別處修改，您的更動尚未儲存，仍在這裡。</translation>
  </message>
  <message>
   <source>这位客户还没有联系人，直接输入即可。</source>
   <translation>這位客戶還沒有聯絡人，直接輸入即可。</translation>
  </message>
  <message>
   <source>这位成员已经登记离岗。</source>
   <translation>這位成員已經登記離職。</translation>
  </message>
  <message>
   <source>这位成员现在不在岗，使用者没有改变。</source>
   <translation>這位成員現在不在崗，使用者沒有改變。</translation>
  </message>
  <message>
   <source>这台电脑没有可用的凭据保管密钥，只能用口令打开。</source>
   <translation>這台電腦沒有可用的認證保管金鑰，只能用密碼開啟。</translation>
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
   <source>这台电脑的其他用户</source>
   <translation>這台電腦的其他使用者</translation>
  </message>
  <message>
   <source>这台电脑的用户（Users）</source>
   <translation>這台電腦的使用者（Users）</translation>
  </message>
  <message>
   <source>这张考核表已经有了新的修订，请刷新后再看。</source>
   <translation>這張考核表已經有了新的修訂，請重新整理後再看。</translation>
  </message>
  <message>
   <source>这张表不能带出血；请去掉 --press。</source>
   <translation>這張表不能帶出血；請去掉 --press。</translation>
  </message>
  <message>
   <source>这张表只填入记录里有的，其余留空，要手写补全。</source>
   <translation>這張表只填入記錄裡有的，其餘留空，要手寫補全。</translation>
  </message>
  <message>
   <source>这张表没有记录可填；请用 --blank 或 --sample。</source>
   <translation>這張表沒有記錄可填；請用 --blank 或 --sample。</translation>
  </message>
  <message>
   <source>这张表没有黑白素版；请去掉 --plain。</source>
   <translation>這張表沒有黑白素版；請去掉 --plain。</translation>
  </message>
  <message>
   <source>这张表还没有可填入的数据，可以打印空白表。</source>
   <translation>這張表還沒有可填入的資料，可以列印空白表。</translation>
  </message>
  <message>
   <source>这是一份{part}的名单，没有一列是{column}；{part}要记在{word}名下，请补上或指明这一列。没有写入任何内容。</source>
   <translation>這是一份{part}的名單，沒有一列是{column}；{part}要記在{word}名下，請補上或指明這一列。沒有寫入任何內容。</translation>
  </message>
  <message>
   <source>这是代签，请写明代签的理由。没有改动任何内容。</source>
   <translation>這是代簽，請寫明代簽的理由。沒有改動任何內容。</translation>
  </message>
  <message>
   <source>这是文件夹</source>
   <translation>這是資料夾</translation>
  </message>
  <message>
   <source>这本装订册里还没有表单。</source>
   <translation>這本裝訂冊裡還沒有表單。</translation>
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
   <source>这次打印的 {count} 份都没有变化，不必重印。{gone}</source>
   <translation>這次列印的 {count} 份都沒有變化，不必重印。{gone}</translation>
  </message>
  <message>
   <source>这里只有人名，看来是一份{part}的名单；{part}要记在{word}名下，请补上“{column}”一列再导入。如果确是{word}的名称，请在“含义”里选“{column}”。</source>
   <translation>這裡只有人名，看來是一份{part}的名單；{part}要記在{word}名下，請補上「{column}」一欄再匯入。如果確是{word}的名稱，請在「含義」裡選「{column}」。</translation>
  </message>
  <message>
   <source>这里只能读取</source>
   <translation>這裡只能讀取</translation>
  </message>
  <message>
   <source>这里有看不见的控制字符；请删去。</source>
   <translation>這裡有看不見的控制字元；請刪去。</translation>
  </message>
  <message>
   <source>这里的{word}可以恢复；清空以后，只有“撤销”能取回。</source>
   <translation>這裡的{word}可以還原；清空以後，只有「復原」能取回。</translation>
  </message>
  <message>
   <source>这里的值看不懂；文字请放进引号。</source>
   <translation>這裡的值看不懂；文字請放進引號。</translation>
  </message>
  <message>
   <source>这里还没有拜访记录。按 Ctrl+N 登记一次拜访，考核的实际数就从这里统计。</source>
   <translation>這裡還沒有拜訪記錄。按 Ctrl+N 登記一次拜訪，考核的實際數就從這裡統計。</translation>
  </message>
  <message>
   <source>进展</source>
   <translation>進度</translation>
  </message>
  <message>
   <source>连不上打印机“{printer}”所在的电脑或网络。请检查网络再打一次，或另存为 PDF。</source>
   <translation>連不上印表機「{printer}」所在的電腦或網路。請檢查網路再印一次，或另存為 PDF。</translation>
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
   <source>退回或不同意时请写明意见。</source>
   <translation>退回或不同意時請寫明意見。</translation>
  </message>
  <message>
   <source>退货、冲红时数量和金额要同为负数。</source>
   <translation>退貨、沖紅時數量和金額要同為負數。</translation>
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
   <source>选中一行，恢复它原来的值</source>
   <translation>選取一列，恢復它原來的值</translation>
  </message>
  <message>
   <source>选全部</source>
   <translation>選全部</translation>
  </message>
  <message>
   <source>选择{what}</source>
   <translation>選擇{what}</translation>
  </message>
  <message>
   <source>选择{word}清单</source>
   <translation>選擇{word}清單</translation>
  </message>
  <message>
   <source>选择单位标志</source>
   <translation>選擇單位標誌</translation>
  </message>
  <message>
   <source>选择备份文件</source>
   <translation>選擇備份檔案</translation>
  </message>
  <message>
   <source>选择备份文件……</source>
   <translation>選擇備份檔案……</translation>
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
   <source>通过网络访问的用户</source>
   <translation>透過網路存取的使用者</translation>
  </message>
  <message>
   <source>逾期 {count} 天</source>
   <translation>逾期 {count} 天</translation>
  </message>
  <message>
   <source>逾期 {due}</source>
   <translation>逾期 {due}</translation>
  </message>
  <message>
   <source>逾期30天以内</source>
   <translation>逾期30天以內</translation>
  </message>
  <message>
   <source>逾期31–60天</source>
   <translation>逾期31–60天</translation>
  </message>
  <message>
   <source>逾期61–90天</source>
   <translation>逾期61–90天</translation>
  </message>
  <message>
   <source>逾期90天以上</source>
   <translation>逾期90天以上</translation>
  </message>
  <message>
   <source>逾期上报</source>
   <translation>逾期上報</translation>
  </message>
  <message>
   <source>逾期办结</source>
   <translation>逾期辦結</translation>
  </message>
  <message>
   <source>逾期未提交</source>
   <translation>逾期未提交</translation>
  </message>
  <message>
   <source>逾期答复</source>
   <translation>逾期答覆</translation>
  </message>
  <message>
   <source>那个方向没有去过的地方。</source>
   <translation>那個方向沒有去過的地方。</translation>
  </message>
  <message>
   <source>邮件</source>
   <translation>電子郵件</translation>
  </message>
  <message>
   <source>邮政编码</source>
   <translation>郵遞區號</translation>
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
   <source>部分回款</source>
   <translation>部分回款</translation>
  </message>
  <message>
   <source>部分读入</source>
   <translation>部分讀入</translation>
  </message>
  <message>
   <source>部门</source>
   <translation>部門</translation>
  </message>
  <message>
   <source>部门</source>
   <comment>泛指</comment>
   <translation>部門</translation>
  </message>
  <message>
   <source>部门会议纪要</source>
   <translation>部門會議記錄</translation>
  </message>
  <message>
   <source>部门只用这一台电脑、由一人办理全部事务时选用：审核、签批都以此人的名义。</source>
   <translation>部門只用這一台電腦、由一人辦理全部事務時選用：審核、簽批都以此人的名義。</translation>
  </message>
  <message>
   <source>部门名称</source>
   <translation>部門名稱</translation>
  </message>
  <message>
   <source>部门成员“{name}”已经对应另一位本公司人员。</source>
   <translation>部門成員「{name}」已經對應另一位本公司人員。</translation>
  </message>
  <message>
   <source>部门成员决定谁可以负责客户、谁要考核、谁来签字。</source>
   <translation>部門成員決定誰可以負責客戶、誰要考核、誰來簽字。</translation>
  </message>
  <message>
   <source>部门成员名为“{name}”，请先把两处姓名写成一样。</source>
   <translation>部門成員名為「{name}」，請先把兩處姓名寫成一樣。</translation>
  </message>
  <message>
   <source>部门接待规定</source>
   <translation>部門接待規定</translation>
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
   <source>部门负责人</source>
   <translation>部門負責人</translation>
  </message>
  <message>
   <source>都并入备注</source>
   <translation>都併入備註</translation>
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
   <source>里面没有 {until} 的那次保存，却有别的改动，可能是另一份拷贝。</source>
   <translation>裡面沒有 {until} 的那次儲存，卻有別的改動，可能是另一份複本。</translation>
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
   <source>重大</source>
   <translation>重大</translation>
  </message>
  <message>
   <source>重建检索索引</source>
   <translation>重建搜尋索引</translation>
  </message>
  <message>
   <source>重新打开任务</source>
   <translation>重新開啟任務</translation>
  </message>
  <message>
   <source>重新排版</source>
   <translation>重新排版</translation>
  </message>
  <message>
   <source>重新提交</source>
   <translation>重新提交</translation>
  </message>
  <message>
   <source>重新提交审批 {name}</source>
   <translation>重新提交審批 {name}</translation>
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
   <source>重试</source>
   <translation>重試</translation>
  </message>
  <message>
   <source>金额</source>
   <translation>金額</translation>
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
   <source>错误 {code}</source>
   <translation>錯誤 {code}</translation>
  </message>
  <message>
   <source>防止再发</source>
   <translation>防止再發</translation>
  </message>
  <message>
   <source>阿拉伯字母（维吾尔文、哈萨克文等）</source>
   <translation>阿拉伯字母（維吾爾文、哈薩克文等）</translation>
  </message>
  <message>
   <source>陪客与来宾交叉:{seat}夹在来宾之间,为第{place}陪客位</source>
   <translation>陪客與來賓交叉:{seat}夾在來賓之間,為第{place}陪客位</translation>
  </message>
  <message>
   <source>陪客按次序就座:{seat}与来宾相邻,为第{place}陪客位</source>
   <translation>陪客按次序就座:{seat}與來賓相鄰,為第{place}陪客位</translation>
  </message>
  <message>
   <source>陪客按次序就座:{seat}两侧没有来宾,为第{place}陪客位</source>
   <translation>陪客按次序就座:{seat}兩側沒有來賓,為第{place}陪客位</translation>
  </message>
  <message>
   <source>隐藏的工作表“{sheet}”有 {count} 行，没有导入。</source>
   <translation>隱藏的工作表「{sheet}」有 {count} 列，沒有匯入。</translation>
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
   <source>页码或分隔线</source>
   <translation>頁碼或分隔線</translation>
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
   <source>页面</source>
   <translation>頁面</translation>
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
   <source>顺序</source>
   <translation>順序</translation>
  </message>
  <message>
   <source>须分开者相邻</source>
   <translation>須分開者相鄰</translation>
  </message>
  <message>
   <source>预览之后{word}又有改动；没有写入任何内容，请重新预览。</source>
   <translation>預覽之後{word}又有更動；沒有寫入任何內容，請重新預覽。</translation>
  </message>
  <message>
   <source>预览之后数据又有改动，{count} 行的结果和刚才不同（第 {rows} 行{more}）。没有写入任何内容；下面是新的结果，请再看一遍。</source>
   <translation>預覽之後資料又有改動，{count} 列的結果和剛才不同（第 {rows} 列{more}）。沒有寫入任何內容；下面是新的結果，請再看一遍。</translation>
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
   <source>饮食喜好与禁忌</source>
   <translation>飲食喜好與禁忌</translation>
  </message>
  <message>
   <source>饮食禁忌与过敏</source>
   <translation>飲食禁忌與過敏</translation>
  </message>
  <message>
   <source>首次答复</source>
   <translation>首次答覆</translation>
  </message>
  <message>
   <source>首次答复时间</source>
   <translation>首次答覆時間</translation>
  </message>
  <message>
   <source>首次设置 – KamDesk</source>
   <translation>首次設定 – KamDesk</translation>
  </message>
  <message>
   <source>首次设置……</source>
   <translation>首次設定……</translation>
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
   <source>高棉文</source>
   <translation>高棉文</translation>
  </message>
  <message>
   <source>高级用户（Power Users）</source>
   <translation>進階使用者（Power Users）</translation>
  </message>
  <message>
   <source>黑白素版：不用彩色</source>
   <translation>黑白素版：不用彩色</translation>
  </message>
  <message>
   <source>（{year}年放假安排尚未公布）</source>
   <translation>（{year}年放假安排尚未公布）</translation>
  </message>
  <message>
   <source>（写的是“{text}”）</source>
   <translation>（寫的是「{text}」）</translation>
  </message>
  <message>
   <source>；</source>
   <translation>；</translation>
  </message>
 </context>
</TS>
