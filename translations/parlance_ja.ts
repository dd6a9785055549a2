<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>Alert</name>
    <message>
        <source>Type a number.</source>
        <translation>数値を入力してください。</translation>
    </message>
    <message>
        <source>Type a percentage above 0.</source>
        <translation>0 より大きいパーセントを入力してください。</translation>
    </message>
    <message>
        <source>Nothing falls by more than 100 %.</source>
        <translation>100 % を超えて減ることはありません。</translation>
    </message>
    <message>
        <source>Type a number of deviations from 1 to 100.</source>
        <translation>偏差の数を 1 から 100 で入力してください。</translation>
    </message>
    <message>
        <source>Type a number from 1.</source>
        <translation>1 以上の数値を入力してください。</translation>
    </message>
    <message>
        <source>An alert has one measure and at most one dimension.</source>
        <translation>アラートの指標は 1 つ、ディメンションは最大 1 つです。</translation>
    </message>
    <message>
        <source>This measure is a point in time: nothing can be held against it.</source>
        <translation>この指標は時点であるため、比較できません。</translation>
    </message>
    <message>
        <source>An alert cannot be about the members of this dimension.</source>
        <translation>このディメンションのメンバーごとのアラートは作成できません。</translation>
    </message>
    <message>
        <source>This condition is about the whole, not about each member.</source>
        <translation>この条件は全体に対するもので、メンバーごとには使えません。</translation>
    </message>
    <message>
        <source>Only what is counted can be new.</source>
        <translation>新規になり得るのは件数を数える指標だけです。</translation>
    </message>
    <message>
        <source>There is no such period.</source>
        <translation>そのような期間はありません。</translation>
    </message>
    <message>
        <source>This condition compares whole periods.</source>
        <translation>この条件は完了した期間どうしを比較します。</translation>
    </message>
    <message>
        <source>Weekdays are compared: the period is one whole day.</source>
        <translation>曜日どうしを比較するため、期間は丸 1 日です。</translation>
    </message>
    <message>
        <source>This title is too long.</source>
        <translation>タイトルが長すぎます。</translation>
    </message>
    <message>
        <source>There is no such number of messages.</source>
        <translation>そのようなメッセージ数はありません。</translation>
    </message>
    <message>
        <source>“%1” is no mail address.</source>
        <translation>「%1」はメールアドレスではありません。</translation>
    </message>
    <message>
        <source>A bot is not used any more</source>
        <translation>使われなくなったボット</translation>
    </message>
    <message>
        <source>Near the limit of the plan</source>
        <translation>プランの上限に接近</translation>
    </message>
    <message>
        <source>Unusually much traffic</source>
        <translation>異常に多いトラフィック</translation>
    </message>
    <message>
        <source>Little usage</source>
        <translation>利用の減少</translation>
    </message>
    <message>
        <source>High error rate</source>
        <translation>高いエラー率</translation>
    </message>
    <message>
        <source>Slow answers</source>
        <translation>遅い応答</translation>
    </message>
    <message>
        <source>Low confidence</source>
        <translation>低い信頼度</translation>
    </message>
    <message>
        <source>Answers get slower</source>
        <translation>応答の遅延が増加</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>新しいリード</translation>
    </message>
    <message>
        <source>Goal reached</source>
        <translation>ゴール達成</translation>
    </message>
    <message>
        <source>New negative feedback</source>
        <translation>新しい否定的フィードバック</translation>
    </message>
    <message>
        <source>Conversion milestone of the month</source>
        <translation>今月のコンバージョン目標</translation>
    </message>
    <message>
        <source>Unusual cost</source>
        <translation>異常なコスト</translation>
    </message>
    <message>
        <source>Unusually negative sentiment</source>
        <translation>異常に否定的な感情</translation>
    </message>
    <message>
        <source>Many questions without an answer</source>
        <translation>未回答の質問が多い</translation>
    </message>
    <message>
        <source>A webhook is an https address without a name or password in it.</source>
        <translation>Webhookは名前やパスワードを含まないhttpsアドレスです。</translation>
    </message>
    <message>
        <source>A source brings nothing new</source>
        <translation>ソースから新しいデータが来ない</translation>
    </message>
    <message>
        <source>The platform is down: most calls fail</source>
        <translation>プラットフォーム停止：ほとんどの呼び出しが失敗</translation>
    </message>
    <message>
        <source>An alert cannot be filtered by persons or by what they wrote: its notices would tell of them.</source>
        <translation>警告は人物やその人が書いた内容では絞り込めません。通知にその内容が現れてしまうためです。</translation>
    </message>
</context>
<context>
    <name>AlertDelivery</name>
    <message>
        <source>%1: %2</source>
        <comment>who, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Alert: %1</source>
        <translation>アラート: %1</translation>
    </message>
    <message>
        <source>%1

Found: %2
Period: %3
Condition: %4

Workspace %5. Parlance sends this by itself (alert “%6”).</source>
        <translation>%1

検出: %2
期間: %3
条件: %4

ワークスペース %5。Parlance が自動送信しました（アラート「%6」）。</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>%1 above %2 over %3</source>
        <comment>measure, value, period</comment>
        <translation>%3の%1が %2 を超える</translation>
    </message>
    <message>
        <source>%1 below %2 over %3</source>
        <comment>measure, value, period</comment>
        <translation>%3の%1が %2 を下回る</translation>
    </message>
    <message>
        <source>%1 up by %2 or more over %3, on the time before</source>
        <comment>measure, share, period</comment>
        <translation>%3の%1が直前の期間より %2 以上増加</translation>
    </message>
    <message>
        <source>%1 down by %2 or more over %3, on the time before</source>
        <comment>measure, share, period</comment>
        <translation>%3の%1が直前の期間より %2 以上減少</translation>
    </message>
    <message>
        <source>%1 of a day unusually high for its weekday, by more than %2 deviations</source>
        <translation>1 日の%1が曜日の通常値より偏差 %2 を超えて高い</translation>
    </message>
    <message>
        <source>%1 of a day unusually low for its weekday, by more than %2 deviations</source>
        <translation>1 日の%1が曜日の通常値より偏差 %2 を超えて低い</translation>
    </message>
    <message>
        <source>%1 of a day unusual for its weekday, by more than %2 deviations</source>
        <translation>1 日の%1が曜日の通常値から偏差 %2 を超えて外れる</translation>
    </message>
    <message>
        <source>%1 or more of a limit of the plan is used up</source>
        <translation>プランの上限の %1 以上を使用</translation>
    </message>
    <message>
        <source>%1: each new one</source>
        <comment>measure</comment>
        <translation>%1: 新規ごと</translation>
    </message>
    <message>
        <source>%1: from %2 on, and each further one, over %3</source>
        <comment>measure, number, period</comment>
        <translation>%3の%1: %2 件から、以後 1 件ごと</translation>
    </message>
    <message>
        <source>there is no data of this period</source>
        <translation>この期間のデータがありません</translation>
    </message>
    <message numerus="yes">
        <source>fewer than %Ln message(s) in this period</source>
        <translation>
            <numerusform>この期間のメッセージが %Ln 件未満</numerusform>
        </translation>
    </message>
    <message>
        <source>there is too little data from before to compare with</source>
        <translation>比較できる以前のデータが不足しています</translation>
    </message>
    <message>
        <source>nobody has said what the plan allows</source>
        <translation>プランの上限が設定されていません</translation>
    </message>
    <message>
        <source>the data says nothing of this</source>
        <translation>データに該当する情報がありません</translation>
    </message>
    <message>
        <source>Usage</source>
        <comment>class of an alert</comment>
        <translation>利用</translation>
    </message>
    <message>
        <source>Performance</source>
        <comment>class of an alert</comment>
        <translation>パフォーマンス</translation>
    </message>
    <message>
        <source>Business</source>
        <comment>class of an alert</comment>
        <translation>ビジネス</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <comment>class of an alert</comment>
        <translation>メンテナンス</translation>
    </message>
    <message>
        <source>is above</source>
        <translation>超える</translation>
    </message>
    <message>
        <source>is below</source>
        <translation>下回る</translation>
    </message>
    <message>
        <source>has risen by</source>
        <translation>増加した</translation>
    </message>
    <message>
        <source>has fallen by</source>
        <translation>減少した</translation>
    </message>
    <message>
        <source>is unusual for the weekday</source>
        <translation>曜日の通常値から外れる</translation>
    </message>
    <message>
        <source>uses up a limit of the plan</source>
        <translation>プランの上限を消費する</translation>
    </message>
    <message>
        <source>is new</source>
        <translation>新規</translation>
    </message>
    <message numerus="yes">
        <source>the last %Ln whole day(s)</source>
        <translation>
            <numerusform>直近の丸 %Ln 日間</numerusform>
        </translation>
    </message>
    <message>
        <source>the week so far</source>
        <translation>今週これまで</translation>
    </message>
    <message>
        <source>the last whole week</source>
        <translation>直近の丸 1 週間</translation>
    </message>
    <message>
        <source>the month so far</source>
        <translation>今月これまで</translation>
    </message>
    <message>
        <source>the last whole month</source>
        <translation>直近の丸 1 か月</translation>
    </message>
    <message>
        <source>the day so far</source>
        <translation>本日これまで</translation>
    </message>
    <message>
        <source>the last whole day</source>
        <translation>直近の丸 1 日</translation>
    </message>
    <message>
        <source>%1, for any one: %2</source>
        <comment>sentence, dimension</comment>
        <translation>%1、いずれかの%2について</translation>
    </message>
    <message>
        <source>%1, where %2</source>
        <comment>sentence, filter</comment>
        <translation>%1、条件: %2</translation>
    </message>
    <message>
        <source>%1, from %2 messages on</source>
        <comment>sentence, number</comment>
        <translation>%1、メッセージ %2 件から</translation>
    </message>
    <message>
        <source>%1 of the limit</source>
        <comment>share</comment>
        <translation>上限の %1</translation>
    </message>
    <message>
        <source>%1, usually %2</source>
        <comment>value, typical value</comment>
        <translation>%1、通常は %2</translation>
    </message>
    <message>
        <source>%1, %2 on %3 before</source>
        <comment>value, change, value before</comment>
        <translation>%1、以前の %3 から %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1、ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>%1 まで一時停止</translation>
    </message>
    <message>
        <source>Nothing to say</source>
        <translation>判定なし</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>発生中</translation>
    </message>
    <message>
        <source>Would not have fired in the last %1 days. Now: %2.</source>
        <translation>過去 %1 日では発生しませんでした。現在: %2。</translation>
    </message>
    <message numerus="yes">
        <source>Would have fired %Ln time(s) in the last 90 days, last for %1. Now: %2.</source>
        <translation>
            <numerusform>過去 90 日で %Ln 回発生していました。最後は %1。現在: %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest message is older than %1</source>
        <comment>a duration</comment>
        <translation>最新のメッセージが%1より古い</translation>
    </message>
    <message>
        <source>brings nothing new for</source>
        <translation>新しいデータがない時間が</translation>
    </message>
    <message>
        <source>nothing for %1</source>
        <comment>a duration</comment>
        <translation>%1の間なし</translation>
    </message>
</context>
<context>
    <name>Bands</name>
    <message>
        <source>%1–%2</source>
        <comment>a range of whole numbers</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>a range</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>%1未満</translation>
    </message>
</context>
<context>
    <name>Benchmark</name>
    <message>
        <source>Say what the line is called.</source>
        <translation>線の名前を入力してください。</translation>
    </message>
    <message>
        <source>This name is too long for a chart.</source>
        <translation>この名前はグラフには長すぎます。</translation>
    </message>
    <message>
        <source>This is no number that fits.</source>
        <translation>適切な数値ではありません。</translation>
    </message>
    <message>
        <source>A limit is more than nothing.</source>
        <translation>上限は 0 より大きくなければなりません。</translation>
    </message>
    <message>
        <source>Say for which period the value is.</source>
        <translation>どの期間の値かを指定してください。</translation>
    </message>
</context>
<context>
    <name>Calculations</name>
    <message>
        <source>%1, share</source>
        <translation>%1の構成比</translation>
    </message>
    <message>
        <source>%1, running total</source>
        <translation>%1の累計</translation>
    </message>
    <message>
        <source>%1, moving average</source>
        <translation>%1の移動平均</translation>
    </message>
    <message>
        <source>%1, rank</source>
        <translation>%1の順位</translation>
    </message>
    <message>
        <source>%1, difference</source>
        <translation>%1の差</translation>
    </message>
    <message>
        <source>%1, change</source>
        <translation>%1の変化率</translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>The hour, day, ISO week, month, quarter or year of the fact counted, in the time zone of the workspace.</source>
        <translation>集計対象の記録の時、日、ISO週、月、四半期、または年です（ワークスペースのタイムゾーン）。</translation>
    </message>
    <message>
        <source>Hour of the day</source>
        <translation>時間帯</translation>
    </message>
    <message>
        <source>The hour from 0 to 23 of the fact counted, in the time zone of the workspace.</source>
        <translation>集計対象の記録の0時から23時までの時です（ワークスペースのタイムゾーン）。</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>The weekday of the fact counted from 1 (Monday) to 7 (Sunday), in the time zone of the workspace.</source>
        <translation>集計対象の記録の曜日です。1（月曜日）から7（日曜日）で表します（ワークスペースのタイムゾーン）。</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>The user who holds the conversation.</source>
        <translation>会話を行っているユーザーです。</translation>
    </message>
    <message>
        <source>User group</source>
        <translation>ユーザーグループ</translation>
    </message>
    <message>
        <source>The group or tenant of the user, as the source states it.</source>
        <translation>ソースに記載されている、ユーザーのグループまたはテナントです。</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>The plan of the conversation, else of its user.</source>
        <translation>会話のプランです。ない場合はユーザーのプランです。</translation>
    </message>
    <message>
        <source>New or returning</source>
        <translation>新規/リピーター</translation>
    </message>
    <message>
        <source>Whether the first message ever of the user lies in the period (new) or before it (returning).</source>
        <translation>ユーザーの初めてのメッセージが期間内にある（新規）か、期間より前にある（リピーター）かを示します。</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>ボット</translation>
    </message>
    <message>
        <source>The bot that the conversation is held with.</source>
        <translation>会話の相手のボットです。</translation>
    </message>
    <message>
        <source>Bot owner</source>
        <translation>ボットの所有者</translation>
    </message>
    <message>
        <source>The user who owns the bot.</source>
        <translation>ボットを所有するユーザーです。</translation>
    </message>
    <message>
        <source>Bot type</source>
        <translation>ボットの種類</translation>
    </message>
    <message>
        <source>The type of the bot, such as text, voice or 3D.</source>
        <translation>テキスト、音声、3Dなど、ボットの種類です。</translation>
    </message>
    <message>
        <source>Published as API</source>
        <translation>API公開</translation>
    </message>
    <message>
        <source>Whether the bot is published as an API.</source>
        <translation>ボットがAPIとして公開されているかどうかを示します。</translation>
    </message>
    <message>
        <source>Bot sharing</source>
        <translation>ボットの共有</translation>
    </message>
    <message>
        <source>With whom the bot is shared: nobody, some users or all.</source>
        <translation>ボットの共有範囲です（共有なし、一部のユーザー、全員）。</translation>
    </message>
    <message>
        <source>Bot alias</source>
        <translation>ボットのエイリアス</translation>
    </message>
    <message>
        <source>The alias of the bot that the conversation was held with.</source>
        <translation>会話に使われたボットのエイリアスです。</translation>
    </message>
    <message>
        <source>Bot version</source>
        <translation>ボットのバージョン</translation>
    </message>
    <message>
        <source>The version of the bot that the conversation was held with.</source>
        <translation>会話に使われたボットのバージョンです。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>The language and country of the conversation, such as en_US.</source>
        <translation>en_USなど、会話の言語と国です。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>The language model of the message, with all its names taken together.</source>
        <translation>メッセージに使われた言語モデルです。同じモデルの別名は1つにまとめられます。</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>The vendor of the model.</source>
        <translation>モデルの提供元です。</translation>
    </message>
    <message>
        <source>Cost basis</source>
        <translation>コストの根拠</translation>
    </message>
    <message>
        <source>Where the cost comes from: reported by the source, priced by tokens, or allocated from a running total.</source>
        <translation>コストの算出元です。ソースからの報告値、トークンに基づく計算値、累計からの配賦値のいずれかです。</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>The endpoint that answered the model call.</source>
        <translation>モデル呼び出しに応答したエンドポイントです。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>The data source that the fact was imported into.</source>
        <translation>記録のインポート先のデータソースです。</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>The chatbot platform of the source.</source>
        <translation>ソースのチャットボットプラットフォームです。</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>The environment of the source, such as default or dev.</source>
        <translation>defaultやdevなど、ソースの環境です。</translation>
    </message>
    <message>
        <source>Export hour</source>
        <translation>エクスポート時刻</translation>
    </message>
    <message>
        <source>The hour of the export that brought a change of price, for comparing with the figures of the platform.</source>
        <translation>金額の変化が含まれていたエクスポートの時刻（時単位）です。プラットフォームの数値との照合に使います。</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>The channel of the conversation, such as web, API or telephone.</source>
        <translation>Web、API、電話など、会話のチャネルです。</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>入力方法</translation>
    </message>
    <message>
        <source>How the user speaks to the bot: text, speech or keys.</source>
        <translation>ユーザーがボットに話しかける方法です（テキスト、音声、キー操作）。</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>The kind of device of the user.</source>
        <translation>ユーザーのデバイスの種類です。</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>ブラウザー</translation>
    </message>
    <message>
        <source>The browser of the user.</source>
        <translation>ユーザーのブラウザーです。</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>The country of the user.</source>
        <translation>ユーザーの国です。</translation>
    </message>
    <message>
        <source>City</source>
        <translation>都市</translation>
    </message>
    <message>
        <source>The city of the user.</source>
        <translation>ユーザーの都市です。</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>参照元</translation>
    </message>
    <message>
        <source>The page that the user came from.</source>
        <translation>ユーザーのアクセス元のページです。</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>インテント</translation>
    </message>
    <message>
        <source>The intent that the platform recognised in the message.</source>
        <translation>プラットフォームがメッセージから認識したインテントです。</translation>
    </message>
    <message>
        <source>Intent state</source>
        <translation>インテントの状態</translation>
    </message>
    <message>
        <source>How far the intent had come, such as in progress, fulfilled or failed.</source>
        <translation>進行中、完了、失敗など、インテントの進み具合です。</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>The text of a user message without differences of case, spaces and closing punctuation.</source>
        <translation>ユーザーメッセージのテキストです。大文字と小文字、空白、文末の記号の違いは無視されます。</translation>
    </message>
    <message>
        <source>Answer source</source>
        <translation>回答の出所</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>感情</translation>
    </message>
    <message>
        <source>The sentiment of the message: positive, neutral, negative or mixed.</source>
        <translation>メッセージの感情です（肯定的、中立、否定的、混在）。</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>The feedback on the answer: up, down or none.</source>
        <translation>回答へのフィードバックです（高評価、低評価、なし）。</translation>
    </message>
    <message>
        <source>Feedback reason</source>
        <translation>フィードバックの理由</translation>
    </message>
    <message>
        <source>The reason that the user chose for the feedback.</source>
        <translation>ユーザーがフィードバックの際に選んだ理由です。</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>How the conversation ended: resolved, escalated or abandoned.</source>
        <translation>会話の終わり方です（解決、エスカレーション、離脱）。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Whether the model call succeeded (ok) or failed (error).</source>
        <translation>モデル呼び出しが成功した（ok）か失敗した（error）かを示します。</translation>
    </message>
    <message>
        <source>Error type</source>
        <translation>エラーの種類</translation>
    </message>
    <message>
        <source>The type of the error of a failed model call.</source>
        <translation>失敗したモデル呼び出しのエラーの種類です。</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>実験</translation>
    </message>
    <message>
        <source>The experiment that the conversation belongs to.</source>
        <translation>会話が属する実験です。</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>バリアント</translation>
    </message>
    <message>
        <source>The variant of the experiment that the conversation was given.</source>
        <translation>会話に割り当てられた、実験のバリアントです。</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>The single conversation.</source>
        <translation>個々の会話です。</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>The single message.</source>
        <translation>個々のメッセージです。</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Who wrote the message: user or assistant.</source>
        <translation>メッセージを書いた側です（ユーザーまたはアシスタント）。</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分岐</translation>
    </message>
    <message>
        <source>Whether the message lies on the branch that the user sees (visible) or on another one (other).</source>
        <translation>メッセージがユーザーに表示されている分岐（visible）にあるか、別の分岐（other）にあるかを示します。</translation>
    </message>
    <message>
        <source>Is a question</source>
        <translation>疑問文</translation>
    </message>
    <message>
        <source>Whether the text of a user message ends in a question mark (yes or no).</source>
        <translation>ユーザーメッセージのテキストが疑問符で終わるかどうかを示します（はい、いいえ）。</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>質問の順番</translation>
    </message>
    <message>
        <source>Whether a user message is the first of its conversation or a later one.</source>
        <translation>ユーザーメッセージが会話の最初のものか、2回目以降のものかを示します。</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Sum of the cost of all messages and of conversation costs that belong to no message.</source>
        <translation>すべてのメッセージのコストと、どのメッセージにも属さない会話コストの合計です。</translation>
    </message>
    <message>
        <source>Cost as the source shows it</source>
        <translation>ソースの表示上のコスト</translation>
    </message>
    <message>
        <source>Sum, over the conversations exported in the period, of their cumulative total in the last export of the period, as the admin screen of the platform adds it up.</source>
        <translation>期間内にエクスポートされた会話について、期間内の最後のエクスポートでの累計額を合計した値です。プラットフォームの管理画面と同じ集計方法です。</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>入力トークン数</translation>
    </message>
    <message>
        <source>Sum of the input tokens.</source>
        <translation>入力トークンの合計です。</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>出力トークン数</translation>
    </message>
    <message>
        <source>Sum of the output tokens.</source>
        <translation>出力トークンの合計です。</translation>
    </message>
    <message>
        <source>Cache read tokens</source>
        <translation>キャッシュ読み取りトークン数</translation>
    </message>
    <message>
        <source>Sum of the tokens read from the prompt cache.</source>
        <translation>プロンプトキャッシュから読み取ったトークンの合計です。</translation>
    </message>
    <message>
        <source>Cache write tokens</source>
        <translation>キャッシュ書き込みトークン数</translation>
    </message>
    <message>
        <source>Sum of the tokens written to the prompt cache.</source>
        <translation>プロンプトキャッシュに書き込んだトークンの合計です。</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン数</translation>
    </message>
    <message>
        <source>Sum of input, output, cache read and cache write tokens.</source>
        <translation>入力、出力、キャッシュ読み取り、キャッシュ書き込みの各トークンの合計です。</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ数</translation>
    </message>
    <message>
        <source>Number of user and assistant messages on all branches.</source>
        <translation>すべての分岐でのユーザーとアシスタントのメッセージの数です。</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>質問数</translation>
    </message>
    <message>
        <source>Number of user messages.</source>
        <translation>ユーザーメッセージの数です。</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答数</translation>
    </message>
    <message>
        <source>Number of assistant messages with status ok.</source>
        <translation>ステータスがokのアシスタントメッセージの数です。</translation>
    </message>
    <message>
        <source>Generations</source>
        <translation>生成数</translation>
    </message>
    <message>
        <source>Number of model calls with status ok.</source>
        <translation>ステータスがokのモデル呼び出しの数です。</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー数</translation>
    </message>
    <message>
        <source>Number of model calls or assistant messages with status error.</source>
        <translation>ステータスがerrorのモデル呼び出しまたはアシスタントメッセージの数です。</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>エラー率</translation>
    </message>
    <message>
        <source>Errors ÷ (errors + answers).</source>
        <translation>エラー数 ÷（エラー数 + 回答数）。</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会話数</translation>
    </message>
    <message>
        <source>Number of distinct conversations with a message in the cell.</source>
        <translation>セル内にメッセージがある会話の数です（重複なし）。</translation>
    </message>
    <message>
        <source>Conversations started</source>
        <translation>開始された会話数</translation>
    </message>
    <message>
        <source>Number of conversations whose first message lies in the cell; each counts once, dated by that message.</source>
        <translation>最初のメッセージがセル内にある会話の数です。各会話は最初のメッセージの日時で1回だけ数えます。</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー数</translation>
    </message>
    <message>
        <source>Number of distinct users with a user message in the cell.</source>
        <translation>セル内にユーザーメッセージがあるユーザーの数です（重複なし）。</translation>
    </message>
    <message>
        <source>New users</source>
        <translation>新規ユーザー数</translation>
    </message>
    <message>
        <source>Number of users in the cell whose first message ever lies in the period.</source>
        <translation>セル内のユーザーのうち、初めてのメッセージが期間内にあるユーザーの数です。</translation>
    </message>
    <message>
        <source>Returning users</source>
        <translation>リピーター数</translation>
    </message>
    <message>
        <source>Number of users in the cell whose first message ever lies before the period.</source>
        <translation>セル内のユーザーのうち、初めてのメッセージが期間より前にあるユーザーの数です。</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>ボット数</translation>
    </message>
    <message>
        <source>Number of distinct bots with a message in the cell.</source>
        <translation>セル内にメッセージがあるボットの数です（重複なし）。</translation>
    </message>
    <message>
        <source>Cost per conversation</source>
        <translation>会話あたりのコスト</translation>
    </message>
    <message>
        <source>Cost ÷ conversations.</source>
        <translation>コスト ÷ 会話数。</translation>
    </message>
    <message>
        <source>Cost per query</source>
        <translation>質問あたりのコスト</translation>
    </message>
    <message>
        <source>Cost ÷ queries.</source>
        <translation>コスト ÷ 質問数。</translation>
    </message>
    <message>
        <source>Cost per answer</source>
        <translation>回答あたりのコスト</translation>
    </message>
    <message>
        <source>Cost ÷ answers.</source>
        <translation>コスト ÷ 回答数。</translation>
    </message>
    <message>
        <source>Cost per user</source>
        <translation>ユーザーあたりのコスト</translation>
    </message>
    <message>
        <source>Cost of the messages of known users ÷ users.</source>
        <translation>既知のユーザーのメッセージのコスト ÷ ユーザー数。</translation>
    </message>
    <message>
        <source>Cost per 100 calls</source>
        <translation>100回の呼び出しあたりのコスト</translation>
    </message>
    <message>
        <source>Cost ÷ generations × 100.</source>
        <translation>コスト ÷ 生成数 × 100。</translation>
    </message>
    <message>
        <source>Messages per conversation</source>
        <translation>会話あたりのメッセージ数</translation>
    </message>
    <message>
        <source>Messages ÷ conversations.</source>
        <translation>メッセージ数 ÷ 会話数。</translation>
    </message>
    <message>
        <source>Queries per conversation</source>
        <translation>会話あたりの質問数</translation>
    </message>
    <message>
        <source>Queries ÷ conversations.</source>
        <translation>質問数 ÷ 会話数。</translation>
    </message>
    <message>
        <source>Queries per user</source>
        <translation>ユーザーあたりの質問数</translation>
    </message>
    <message>
        <source>Queries of known users ÷ users.</source>
        <translation>既知のユーザーの質問数 ÷ ユーザー数。</translation>
    </message>
    <message>
        <source>Average session duration</source>
        <translation>平均セッション時間</translation>
    </message>
    <message>
        <source>Mean time from the first to the last message of a conversation, over its messages in the cell; conversations with one message there are left out.</source>
        <translation>会話の最初のメッセージから最後のメッセージまでの時間の平均です。セル内のメッセージを対象とし、セル内のメッセージが1件だけの会話は除きます。</translation>
    </message>
    <message>
        <source>Median session duration</source>
        <translation>セッション時間の中央値</translation>
    </message>
    <message>
        <source>Median time from the first to the last message of a conversation, over its messages in the cell; conversations with one message there are left out.</source>
        <translation>会話の最初のメッセージから最後のメッセージまでの時間の中央値です。セル内のメッセージを対象とし、セル内のメッセージが1件だけの会話は除きます。</translation>
    </message>
    <message>
        <source>Single-message conversations</source>
        <translation>メッセージが1件の会話数</translation>
    </message>
    <message>
        <source>Number of conversations with exactly one message in the cell.</source>
        <translation>セル内のメッセージがちょうど1件の会話の数です。</translation>
    </message>
    <message>
        <source>Average response time</source>
        <translation>平均応答時間</translation>
    </message>
    <message>
        <source>Mean response time as reported, else the time from the user message to its answer where that is above 0 and at most 10 minutes.</source>
        <translation>応答時間の平均です。報告値を使い、ない場合はユーザーメッセージから回答までの時間のうち、0より大きく10分以下のものを使います。</translation>
    </message>
    <message>
        <source>Median response time</source>
        <translation>応答時間の中央値</translation>
    </message>
    <message>
        <source>Median of the response times: the middle one, or the mean of the two middle ones.</source>
        <translation>応答時間の中央値です。中央の値、または中央の2つの値の平均です。</translation>
    </message>
    <message>
        <source>p90 response time</source>
        <translation>p90応答時間</translation>
    </message>
    <message>
        <source>90th percentile of the response times by nearest rank: the smallest one that at least 90 % do not exceed.</source>
        <translation>最近順位法による応答時間の90パーセンタイルです。全体の90%以上がその値以下になる最小の応答時間です。</translation>
    </message>
    <message>
        <source>p95 response time</source>
        <translation>p95応答時間</translation>
    </message>
    <message>
        <source>95th percentile of the response times by nearest rank: the smallest one that at least 95 % do not exceed.</source>
        <translation>最近順位法による応答時間の95パーセンタイルです。全体の95%以上がその値以下になる最小の応答時間です。</translation>
    </message>
    <message>
        <source>p99 response time</source>
        <translation>p99応答時間</translation>
    </message>
    <message>
        <source>99th percentile of the response times by nearest rank: the smallest one that at least 99 % do not exceed.</source>
        <translation>最近順位法による応答時間の99パーセンタイルです。全体の99%以上がその値以下になる最小の応答時間です。</translation>
    </message>
    <message>
        <source>Timed answers</source>
        <translation>応答時間のある回答数</translation>
    </message>
    <message>
        <source>Number of answers with a known response time.</source>
        <translation>応答時間がわかっている回答の数です。</translation>
    </message>
    <message>
        <source>Median time to first token</source>
        <translation>最初のトークンまでの時間の中央値</translation>
    </message>
    <message>
        <source>Median of the reported times to the first token: the middle one, or the mean of the two middle ones.</source>
        <translation>報告された、最初のトークンまでの時間の中央値です。中央の値、または中央の2つの値の平均です。</translation>
    </message>
    <message>
        <source>p95 time to first token</source>
        <translation>最初のトークンまでのp95時間</translation>
    </message>
    <message>
        <source>95th percentile of the reported times to the first token by nearest rank.</source>
        <translation>報告された、最初のトークンまでの時間の95パーセンタイルです（最近順位法）。</translation>
    </message>
    <message>
        <source>Thumbs up</source>
        <translation>高評価数</translation>
    </message>
    <message>
        <source>Number of messages in the cell rated up, dated by the rated message.</source>
        <translation>セル内の高評価のメッセージの数です。日時は評価されたメッセージのものです。</translation>
    </message>
    <message>
        <source>Thumbs down</source>
        <translation>低評価数</translation>
    </message>
    <message>
        <source>Number of messages in the cell rated down, dated by the rated message.</source>
        <translation>セル内の低評価のメッセージの数です。日時は評価されたメッセージのものです。</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>評価数</translation>
    </message>
    <message>
        <source>Thumbs up + thumbs down.</source>
        <translation>高評価数 + 低評価数。</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>満足度</translation>
    </message>
    <message>
        <source>Thumbs up ÷ ratings.</source>
        <translation>高評価数 ÷ 評価数。</translation>
    </message>
    <message>
        <source>Satisfaction, lower bound</source>
        <translation>満足度の下限</translation>
    </message>
    <message>
        <source>Lower end of the 95 % Wilson interval of satisfaction.</source>
        <translation>満足度の95%ウィルソン信頼区間の下限です。</translation>
    </message>
    <message>
        <source>Satisfaction, upper bound</source>
        <translation>満足度の上限</translation>
    </message>
    <message>
        <source>Upper end of the 95 % Wilson interval of satisfaction.</source>
        <translation>満足度の95%ウィルソン信頼区間の上限です。</translation>
    </message>
    <message>
        <source>Feedback rate</source>
        <translation>フィードバック率</translation>
    </message>
    <message>
        <source>Ratings ÷ answers.</source>
        <translation>評価数 ÷ 回答数。</translation>
    </message>
    <message>
        <source>Negative rate</source>
        <translation>低評価率</translation>
    </message>
    <message>
        <source>Thumbs down ÷ answers.</source>
        <translation>低評価数 ÷ 回答数。</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>認識漏れ</translation>
    </message>
    <message>
        <source>Number of user messages that the source flags as missed.</source>
        <translation>ソースで認識漏れとされたユーザーメッセージの数です。</translation>
    </message>
    <message>
        <source>Missed rate</source>
        <translation>認識漏れ率</translation>
    </message>
    <message>
        <source>Missed ÷ queries.</source>
        <translation>認識漏れ ÷ 質問数。</translation>
    </message>
    <message>
        <source>Average confidence</source>
        <translation>平均信頼度</translation>
    </message>
    <message>
        <source>Mean of the stated confidences, from 0 to 1.</source>
        <translation>示された信頼度の平均です（0から1）。</translation>
    </message>
    <message>
        <source>Low confidence</source>
        <translation>低信頼度の回答数</translation>
    </message>
    <message>
        <source>Number of answers whose confidence is below 0.70.</source>
        <translation>信頼度が0.70未満の回答の数です。</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>Number of queries that are missed, answered with a confidence below 0.70, out of scope, or whose retrieval failed.</source>
        <translation>認識漏れ、信頼度0.70未満の回答、対象範囲外、検索の失敗のいずれかに該当する質問の数です。</translation>
    </message>
    <message>
        <source>Unanswered rate</source>
        <translation>未回答率</translation>
    </message>
    <message>
        <source>Unanswered ÷ queries.</source>
        <translation>未回答 ÷ 質問数。</translation>
    </message>
    <message>
        <source>Fallback rate</source>
        <translation>フォールバック率</translation>
    </message>
    <message>
        <source>Fallback answers ÷ answers.</source>
        <translation>フォールバック回答数 ÷ 回答数。</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>エスカレーション数</translation>
    </message>
    <message>
        <source>Number of conversations in the cell that were handed to a person.</source>
        <translation>セル内で担当者に引き継がれた会話の数です。</translation>
    </message>
    <message>
        <source>Escalation rate</source>
        <translation>エスカレーション率</translation>
    </message>
    <message>
        <source>Escalations ÷ conversations with a known outcome.</source>
        <translation>エスカレーション数 ÷ 結果がわかっている会話数。</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>解決数</translation>
    </message>
    <message>
        <source>Number of conversations in the cell that were resolved.</source>
        <translation>セル内で解決した会話の数です。</translation>
    </message>
    <message>
        <source>Resolution rate</source>
        <translation>解決率</translation>
    </message>
    <message>
        <source>Resolved ÷ conversations with a known outcome.</source>
        <translation>解決数 ÷ 結果がわかっている会話数。</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>肯定的</translation>
    </message>
    <message>
        <source>Number of user messages with positive sentiment.</source>
        <translation>感情が肯定的なユーザーメッセージの数です。</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>中立</translation>
    </message>
    <message>
        <source>Number of user messages with neutral sentiment.</source>
        <translation>感情が中立のユーザーメッセージの数です。</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>否定的</translation>
    </message>
    <message>
        <source>Number of user messages with negative sentiment.</source>
        <translation>感情が否定的なユーザーメッセージの数です。</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>混在</translation>
    </message>
    <message>
        <source>Number of user messages with mixed sentiment.</source>
        <translation>感情が混在しているユーザーメッセージの数です。</translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation>未分析</translation>
    </message>
    <message>
        <source>Number of user messages without a known sentiment.</source>
        <translation>感情が不明なユーザーメッセージの数です。</translation>
    </message>
    <message>
        <source>Sentiment score</source>
        <translation>感情スコア</translation>
    </message>
    <message>
        <source>(Positive − negative) ÷ (positive + neutral + negative + mixed), from −1 to 1.</source>
        <translation>（肯定的 − 否定的）÷（肯定的 + 中立 + 否定的 + 混在）。−1から1の値です。</translation>
    </message>
    <message>
        <source>Negative share</source>
        <translation>否定的な割合</translation>
    </message>
    <message>
        <source>Negative ÷ (positive + neutral + negative + mixed).</source>
        <translation>否定的 ÷（肯定的 + 中立 + 否定的 + 混在）。</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>分岐数</translation>
    </message>
    <message>
        <source>Number of user messages with more than one answer, regenerated or edited.</source>
        <translation>再生成や編集により複数の回答があるユーザーメッセージの数です。</translation>
    </message>
    <message>
        <source>Branch rate</source>
        <translation>分岐率</translation>
    </message>
    <message>
        <source>Branches ÷ queries.</source>
        <translation>分岐数 ÷ 質問数。</translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation>ツール呼び出し数</translation>
    </message>
    <message>
        <source>Number of tool calls.</source>
        <translation>ツール呼び出しの数です。</translation>
    </message>
    <message>
        <source>Tool errors</source>
        <translation>ツールエラー数</translation>
    </message>
    <message>
        <source>Number of tool calls that failed.</source>
        <translation>失敗したツール呼び出しの数です。</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>スループット</translation>
    </message>
    <message>
        <source>Messages ÷ minutes of the period, or of the time cell.</source>
        <translation>メッセージ数 ÷ 期間または時間セルの分数。</translation>
    </message>
    <message>
        <source>Peak throughput</source>
        <translation>最大スループット</translation>
    </message>
    <message>
        <source>Messages in the busiest minute.</source>
        <translation>最も利用の多かった1分間のメッセージ数です。</translation>
    </message>
    <message>
        <source>Active days</source>
        <translation>利用日数</translation>
    </message>
    <message>
        <source>Number of days with a message, in the time zone of the workspace.</source>
        <translation>メッセージがある日の数です（ワークスペースのタイムゾーン）。</translation>
    </message>
    <message>
        <source>Inactive days</source>
        <translation>未利用日数</translation>
    </message>
    <message>
        <source>Days from the last message to now, in the time zone of the workspace.</source>
        <translation>最後のメッセージから現在までの日数です（ワークスペースのタイムゾーン）。</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>最初の利用</translation>
    </message>
    <message>
        <source>Time of the first message in the cell.</source>
        <translation>セル内の最初のメッセージの日時です。</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最後の利用</translation>
    </message>
    <message>
        <source>Time of the last message in the cell.</source>
        <translation>セル内の最後のメッセージの日時です。</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>スロット</translation>
    </message>
    <message>
        <source>A slot of the message, such as date or city; a message counts under each of its slots.</source>
        <translation>メッセージの時点で埋まっているスロット（日付、都市など）。メッセージは持っているスロットのそれぞれに数えられます。</translation>
    </message>
    <message>
        <source>Slot value</source>
        <translation>スロットの値</translation>
    </message>
    <message>
        <source>What the user said for a slot of the message, which counts under each of its slots.</source>
        <translation>利用者がスロットに対して言った内容。メッセージは持っているスロットのそれぞれに数えられます。</translation>
    </message>
    <message>
        <source>Utterance</source>
        <translation>発話</translation>
    </message>
    <message>
        <source>The text of a user message, letter by letter.</source>
        <translation>利用者メッセージの文面そのもの。</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>理解</translation>
    </message>
    <message>
        <source>Whether the platform understood the user message (yes) or missed it (no), where it says so.</source>
        <translation>プラットフォームが利用者メッセージを理解したか（はい）、聞き逃したか（いいえ）。示されている場合のみ。</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>The tool that the message calls; a message counts under each of its tools, a call under its own.</source>
        <translation>メッセージが呼び出したツールです。メッセージは呼び出したツールのそれぞれに、呼び出しは自身のツールだけに数えられます。</translation>
    </message>
    <message>
        <source>Cited source</source>
        <translation>引用元</translation>
    </message>
    <message>
        <source>A document that the answer cites, by its address or name; a message counts under each of its sources.</source>
        <translation>回答が引用した文書（アドレスまたは名前）です。メッセージは引用元のそれぞれに数えられます。</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP ステータス</translation>
    </message>
    <message>
        <source>The HTTP status of a failed model call, where its error code is one.</source>
        <translation>失敗したモデル呼び出しの HTTP ステータスです（エラーコードがそれに当たる場合）。</translation>
    </message>
    <message>
        <source>Error group</source>
        <translation>エラーグループ</translation>
    </message>
    <message>
        <source>The message, else the name, of an error without what differs from call to call: numbers, ids, addresses and quoted texts.</source>
        <translation>エラーのメッセージ（なければ名前）から、呼び出しごとに異なる数値、ID、アドレス、引用符内の文字列を除いたものです。</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Who did what the audit event tells of.</source>
        <translation>監査イベントの操作を行った人です。</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>What was done, such as pin, share or delete.</source>
        <translation>行われた操作（pin、share、delete など）です。</translation>
    </message>
    <message>
        <source>Kind of target</source>
        <translation>対象の種類</translation>
    </message>
    <message>
        <source>What it was done to, such as a bot, a user or a conversation.</source>
        <translation>操作の対象（ボット、ユーザー、会話など）の種類です。</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>The id of what it was done to.</source>
        <translation>操作の対象の ID です。</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>What the audit event says beyond actor, action and target, as JSON.</source>
        <translation>監査イベントの実行者、操作、対象以外の内容（JSON）です。</translation>
    </message>
    <message>
        <source>Origin of the event</source>
        <translation>イベントの由来</translation>
    </message>
    <message>
        <source>Whether the platform recorded the audit event (recorded) or it follows from what was there before and after (reconstructed).</source>
        <translation>監査イベントがプラットフォームに記録されたもの（recorded）か、前後の状態から復元したもの（reconstructed）かを示します。</translation>
    </message>
    <message>
        <source>Audit event</source>
        <translation>監査イベント</translation>
    </message>
    <message>
        <source>A single audit event.</source>
        <translation>個々の監査イベントです。</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>The name of a product event or goal.</source>
        <translation>プロダクトイベントまたは目標の名前です。</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>関心</translation>
    </message>
    <message>
        <source>The area of interest of the lead.</source>
        <translation>リードの関心分野です。</translation>
    </message>
    <message>
        <source>Lead grade</source>
        <translation>リードの評価</translation>
    </message>
    <message>
        <source>The quality of the lead as the source states it, a word or a score.</source>
        <translation>データソースが示すリードの質（語または点数）です。</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>メトリクス</translation>
    </message>
    <message>
        <source>The name of an imported metric.</source>
        <translation>取り込んだメトリクスの名前です。</translation>
    </message>
    <message>
        <source>Metric labels</source>
        <translation>メトリクスのラベル</translation>
    </message>
    <message>
        <source>The labels of a series of a metric, as JSON.</source>
        <translation>メトリクスの系列のラベル（JSON）です。</translation>
    </message>
    <message>
        <source>Audit events</source>
        <translation>監査イベント数</translation>
    </message>
    <message>
        <source>Number of audit events; their user is the actor, their bot or conversation the target, where these are known.</source>
        <translation>監査イベントの数です。わかる場合、ユーザーは実行者、ボットと会話は対象を指します。</translation>
    </message>
    <message>
        <source>Last audit event</source>
        <translation>最後の監査イベント</translation>
    </message>
    <message>
        <source>Time of the last audit event in the cell.</source>
        <translation>セル内の最後の監査イベントの日時です。</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>リード数</translation>
    </message>
    <message>
        <source>Number of leads.</source>
        <translation>リードの数です。</translation>
    </message>
    <message>
        <source>Conversion rate</source>
        <translation>コンバージョン率</translation>
    </message>
    <message>
        <source>Leads ÷ conversations.</source>
        <translation>リード数 ÷ 会話数です。</translation>
    </message>
    <message>
        <source>Pipeline value</source>
        <translation>パイプライン金額</translation>
    </message>
    <message>
        <source>Sum of the stated values of the leads.</source>
        <translation>リードに示された金額の合計です。</translation>
    </message>
    <message>
        <source>Follow-up rate</source>
        <translation>フォローアップ率</translation>
    </message>
    <message>
        <source>Leads followed up ÷ leads of which it is known whether they were.</source>
        <translation>フォローアップしたリード ÷ フォローアップの有無がわかるリードです。</translation>
    </message>
    <message>
        <source>Lead quality</source>
        <translation>リードの質</translation>
    </message>
    <message>
        <source>Mean quality score of the leads whose quality is stated as a number.</source>
        <translation>質が数値で示されたリードの平均点です。</translation>
    </message>
    <message>
        <source>Product events</source>
        <translation>プロダクトイベント数</translation>
    </message>
    <message>
        <source>Number of product events, goals among them.</source>
        <translation>プロダクトイベントの数です（目標を含みます）。</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目標達成数</translation>
    </message>
    <message>
        <source>Number of goals reached.</source>
        <translation>達成した目標の数です。</translation>
    </message>
    <message>
        <source>Goal rate</source>
        <translation>目標達成率</translation>
    </message>
    <message>
        <source>Goals ÷ conversations.</source>
        <translation>目標達成数 ÷ 会話数です。</translation>
    </message>
    <message>
        <source>Metric samples</source>
        <translation>メトリクスのサンプル数</translation>
    </message>
    <message>
        <source>Number of imported samples of metrics.</source>
        <translation>取り込んだメトリクスのサンプルの数です。</translation>
    </message>
    <message>
        <source>Increase of a metric</source>
        <translation>メトリクスの増加</translation>
    </message>
    <message>
        <source>By how much the counters of one metric rose, from each sample to the next; one that falls began anew at 0, and several metrics give no value.</source>
        <translation>1 つのメトリクスのカウンターがサンプルごとに増えた量です。減ったカウンターは 0 から数え直したものとし、複数のメトリクスでは値になりません。</translation>
    </message>
    <message>
        <source>Metric per minute</source>
        <translation>メトリクス（毎分）</translation>
    </message>
    <message>
        <source>Increase of a metric ÷ minutes of the period, or of the time cell.</source>
        <translation>メトリクスの増加 ÷ 期間（または時間のセル）の分数です。</translation>
    </message>
    <message>
        <source>Average of a metric</source>
        <translation>メトリクスの平均</translation>
    </message>
    <message>
        <source>Mean of the samples of one metric that is no counter; several metrics give no value.</source>
        <translation>カウンターでない 1 つのメトリクスのサンプルの平均です。複数のメトリクスでは値になりません。</translation>
    </message>
    <message>
        <source>Requests per minute</source>
        <translation>毎分のリクエスト数</translation>
    </message>
    <message>
        <source>Mean of the metric requests_per_minute where it is imported, else the increase of the counters whose names end in requests_total ÷ minutes of the period, or of the time cell.</source>
        <translation>取り込んだメトリクス requests_per_minute の平均、なければ名前が requests_total で終わるカウンターの増加 ÷ 期間（または時間のセル）の分数です。</translation>
    </message>
    <message>
        <source>Median of a histogram</source>
        <translation>ヒストグラムの中央値</translation>
    </message>
    <message>
        <source>Median of one metric that is a histogram, estimated from its buckets as if values lay evenly within each; several metrics give no value.</source>
        <translation>ヒストグラムである 1 つのメトリクスの中央値を、各バケット内に値が均等にあるものとして推定したものです。複数のメトリクスでは値になりません。</translation>
    </message>
    <message>
        <source>p95 of a histogram</source>
        <translation>ヒストグラムの p95</translation>
    </message>
    <message>
        <source>95th percentile of one metric that is a histogram, estimated from its buckets as if values lay evenly within each; several metrics give no value.</source>
        <translation>ヒストグラムである 1 つのメトリクスの 95 パーセンタイルを、各バケット内に値が均等にあるものとして推定したものです。複数のメトリクスでは値になりません。</translation>
    </message>
    <message>
        <source>First used</source>
        <translation>初回利用</translation>
    </message>
    <message>
        <source>The day, ISO week, month, quarter or year of the first message ever of the user, in the time zone of the workspace.</source>
        <translation>ユーザーの最初のメッセージの日・ISO週・月・四半期・年。ワークスペースのタイムゾーンで。</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Whether the bot is pinned in the list of bots of the platform.</source>
        <translation>プラットフォームのボット一覧でピン留めされているか。</translation>
    </message>
    <message>
        <source>Sharing status</source>
        <translation>共有の状態</translation>
    </message>
    <message>
        <source>The state of the sharing of the bot, as the platform names it.</source>
        <translation>ボットの共有の状態（プラットフォームの表記）。</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>What the user wrote with the feedback on the answer.</source>
        <translation>回答への評価に添えてユーザーが書いたこと。</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>信頼度</translation>
    </message>
    <message>
        <source>Two hours of the day</source>
        <translation>1日の2時間区分</translation>
    </message>
    <message>
        <source>The even hour from 0 to 22 in which a block of two hours begins, in the time zone of the workspace.</source>
        <translation>2時間の区分が始まる0～22の偶数時（ワークスペースのタイムゾーン）。</translation>
    </message>
    <message>
        <source>Response time, in ranges</source>
        <translation>応答時間（範囲別）</translation>
    </message>
    <message>
        <source>How long the answer took, in ranges named by their lower end in milliseconds.</source>
        <translation>応答にかかった時間。範囲は下限（ミリ秒）で表します。</translation>
    </message>
    <message>
        <source>Session duration, in ranges</source>
        <translation>セッション時間（範囲別）</translation>
    </message>
    <message>
        <source>The time from the first to the last message of the whole conversation, in ranges named by their lower end in milliseconds; none with a single message.</source>
        <translation>会話全体の最初から最後のメッセージまでの時間。範囲は下限（ミリ秒）で表し、メッセージが1件だけの場合はなし。</translation>
    </message>
    <message>
        <source>Messages of the session, in ranges</source>
        <translation>セッションのメッセージ数（範囲別）</translation>
    </message>
    <message>
        <source>How many messages of users and assistants the whole conversation has, in ranges named by their lower end.</source>
        <translation>会話全体のユーザーとアシスタントのメッセージ数。範囲は下限で表します。</translation>
    </message>
    <message>
        <source>Confidence, in ranges</source>
        <translation>信頼度（範囲別）</translation>
    </message>
    <message>
        <source>The stated confidence in ranges of ten per cent, named by their lower end in per cent.</source>
        <translation>記録された信頼度を10%ごとの範囲で示し、下限（%）で表します。</translation>
    </message>
    <message>
        <source>Kind of error</source>
        <translation>エラーの分類</translation>
    </message>
    <message>
        <source>What kind of fault a failed call was: a timeout, else a refusal of the request (HTTP 4xx), a fault of the server (5xx), an exception by its name or stack, or something else.</source>
        <translation>失敗した呼び出しの分類：タイムアウト、リクエスト拒否（HTTP 4xx）、サーバーエラー（5xx）、名前またはスタックによる例外、その他。</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>照合</translation>
    </message>
    <message>
        <source>How the cost that the source states for a call relates to its tokens by the price table: that they agree, why they differ, or why they cannot be compared.</source>
        <translation>ソースが呼び出しについて示すコストと、料金表によるトークンのコストとの関係: 一致していること、異なる理由、または比較できない理由。</translation>
    </message>
    <message>
        <source>Reported cost</source>
        <translation>報告されたコスト</translation>
    </message>
    <message>
        <source>Sum of the costs that sources state: for single calls, and the shares of stated totals of conversations.</source>
        <translation>ソースが示すコストの合計: 個々の呼び出しのもの、および会話の合計額の配分。</translation>
    </message>
    <message>
        <source>Recomputed cost</source>
        <translation>再計算したコスト</translation>
    </message>
    <message>
        <source>Sum of price × tokens of the calls for which the source states a cost, where it states tokens too and the price table has the model.</source>
        <translation>ソースがコストを示す呼び出しのうち、トークンも示され料金表にモデルがあるものの、単価 × トークンの合計。</translation>
    </message>
    <message>
        <source>Compared cost</source>
        <translation>比較したコスト</translation>
    </message>
    <message>
        <source>Sum of the stated costs of the calls that could be recomputed.</source>
        <translation>再計算できた呼び出しについて示されたコストの合計。</translation>
    </message>
    <message>
        <source>Cost difference</source>
        <translation>コストの差</translation>
    </message>
    <message>
        <source>Compared cost − recomputed cost: what sources state beyond the price table, over the same calls.</source>
        <translation>比較したコスト − 再計算したコスト: 同じ呼び出しについて、ソースが料金表を超えて示す分。</translation>
    </message>
    <message>
        <source>Reported ÷ recomputed</source>
        <translation>報告 ÷ 再計算</translation>
    </message>
    <message>
        <source>Compared cost ÷ recomputed cost, over the same calls.</source>
        <translation>同じ呼び出しについての、比較したコスト ÷ 再計算したコスト。</translation>
    </message>
    <message>
        <source>Calls with a cost</source>
        <translation>コストのある呼び出し</translation>
    </message>
    <message>
        <source>Number of calls for which the source states a cost.</source>
        <translation>ソースがコストを示す呼び出しの数。</translation>
    </message>
    <message>
        <source>Calls compared</source>
        <translation>比較した呼び出し</translation>
    </message>
    <message>
        <source>Number of calls with a stated cost that could be recomputed.</source>
        <translation>コストが示され、再計算できた呼び出しの数。</translation>
    </message>
    <message>
        <source>First intent</source>
        <translation>1番目のインテント</translation>
    </message>
    <message>
        <source>The first intent on the way of the whole conversation, whatever the period: the intents of its visible user messages in their order, the same one in a row counted once.</source>
        <translation>会話全体の流れの1番目のインテント（期間は問いません）。表示されているユーザーメッセージのインテントを順に並べ、同じものが続く場合は1回と数えます。</translation>
    </message>
    <message>
        <source>Second intent</source>
        <translation>2番目のインテント</translation>
    </message>
    <message>
        <source>The second intent on the way of the whole conversation, whatever the period: the intents of its visible user messages in their order, the same one in a row counted once.</source>
        <translation>会話全体の流れの2番目のインテント（期間は問いません）。表示されているユーザーメッセージのインテントを順に並べ、同じものが続く場合は1回と数えます。</translation>
    </message>
    <message>
        <source>Third intent</source>
        <translation>3番目のインテント</translation>
    </message>
    <message>
        <source>The third intent on the way of the whole conversation, whatever the period: the intents of its visible user messages in their order, the same one in a row counted once.</source>
        <translation>会話全体の流れの3番目のインテント（期間は問いません）。表示されているユーザーメッセージのインテントを順に並べ、同じものが続く場合は1回と数えます。</translation>
    </message>
    <message>
        <source>Fourth intent</source>
        <translation>4番目のインテント</translation>
    </message>
    <message>
        <source>The fourth intent on the way of the whole conversation, whatever the period: the intents of its visible user messages in their order, the same one in a row counted once.</source>
        <translation>会話全体の流れの4番目のインテント（期間は問いません）。表示されているユーザーメッセージのインテントを順に並べ、同じものが続く場合は1回と数えます。</translation>
    </message>
    <message>
        <source>Fifth intent</source>
        <translation>5番目のインテント</translation>
    </message>
    <message>
        <source>The fifth intent on the way of the whole conversation, whatever the period: the intents of its visible user messages in their order, the same one in a row counted once.</source>
        <translation>会話全体の流れの5番目のインテント（期間は問いません）。表示されているユーザーメッセージのインテントを順に並べ、同じものが続く場合は1回と数えます。</translation>
    </message>
    <message>
        <source>Previous intent</source>
        <translation>前のインテント</translation>
    </message>
    <message>
        <source>The intent of the last visible user message before this one in its conversation that has an intent; none for the first.</source>
        <translation>同じ会話でこのメッセージより前にあり、インテントを持つ最後の表示中のユーザーメッセージのインテント。最初のメッセージにはありません。</translation>
    </message>
    <message>
        <source>Nearest intent</source>
        <translation>最も近いインテント</translation>
    </message>
    <message>
        <source>The intent that came nearest to a user message that was not understood, as the platform scored it.</source>
        <translation>理解されなかったユーザーメッセージに、プラットフォームの評価で最も近かったインテント。</translation>
    </message>
    <message>
        <source>Confidence of the nearest intent</source>
        <translation>最も近いインテントの信頼度</translation>
    </message>
    <message>
        <source>Mean confidence, from 0 to 1, of the intents that came nearest to user messages that were not understood, where the source states it.</source>
        <translation>理解されなかったユーザーメッセージに最も近かったインテントの信頼度（0～1）の平均。ソースが示す場合のみ。</translation>
    </message>
    <message>
        <source>What the answer was made from: documents, a Q&amp;A list, a guardrail or the model alone; of a question, what its answer was made from, or why it has none: out of scope, or its retrieval failed.</source>
        <translation>回答の元：文書、Q&amp;A リスト、ガードレール、モデルのみ。質問の場合は、その回答の元、または回答がない理由（対象外、検索失敗）。</translation>
    </message>
    <message>
        <source>Origin of sentiment</source>
        <translation>感情の出所</translation>
    </message>
    <message>
        <source>Whether the source states the sentiment of the message (stated) or it is estimated from its words (estimated).</source>
        <translation>メッセージの感情がソースに記載されているか（stated）、語句から推定したか（estimated）。</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>情動</translation>
    </message>
    <message>
        <source>What the words of a user message speak of most, by an estimate: frustrated, happy or confused; none where they speak of none.</source>
        <translation>ユーザーメッセージの語句が最も表すものの推定：不満、満足、困惑。どれも表さない場合は空。</translation>
    </message>
    <message>
        <source>Lead status</source>
        <translation>リードの状態</translation>
    </message>
    <message>
        <source>Whether somebody followed up the lead (followed_up) or nobody did yet (open), where the source says so.</source>
        <translation>リードに対応済みか（followed_up）、未対応か（open）。ソースに記載がある場合。</translation>
    </message>
    <message>
        <source>Length of the prompt, in ranges</source>
        <translation>プロンプトの長さ（範囲別）</translation>
    </message>
    <message>
        <source>How many input tokens the model was given, cached ones included, in ranges named by their lower end; none where the source states no input.</source>
        <translation>モデルに渡された入力トークン数（キャッシュ分を含む）。範囲は下限の値で示す。ソースに入力の記載がない場合はなし。</translation>
    </message>
    <message>
        <source>Review state</source>
        <translation>レビュー状況</translation>
    </message>
    <message>
        <source>How far the review of the message has come: new, in review or resolved; none for messages that nobody has taken up.</source>
        <translation>メッセージのレビューの進み具合：新規、レビュー中、解決済み。誰も取り上げていないメッセージはなし。</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>A tag that reviewers gave to the message or its conversation; a message counts under each of its tags.</source>
        <translation>レビュー担当者がメッセージまたはその会話に付けたタグ。メッセージは付いているタグごとに数える。</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>The group of like questions that the user message belongs to, by the words that they share, named by the one asked most; of the 10,000 questions of the workspace asked most.</source>
        <translation>ユーザーメッセージが属する、共通する語でまとめた似た質問のグループ。最も多い質問の名で示す。ワークスペースで多い質問 10,000 件が対象。</translation>
    </message>
    <message>
        <source>Cost of input</source>
        <translation>入力のコスト</translation>
    </message>
    <message>
        <source>Sum of price × input tokens, cached ones included, of the calls that state tokens and whose model has a price, whatever cost is stated.</source>
        <translation>トークンの記載があり、モデルに価格がある呼び出しの、価格 × 入力トークン（キャッシュ分を含む）の合計。記載されたコストには依存しない。</translation>
    </message>
    <message>
        <source>Cost of output</source>
        <translation>出力のコスト</translation>
    </message>
    <message>
        <source>Sum of price × output tokens of the calls that state tokens and whose model has a price, whatever cost is stated.</source>
        <translation>トークンの記載があり、モデルに価格がある呼び出しの、価格 × 出力トークンの合計。記載されたコストには依存しない。</translation>
    </message>
    <message>
        <source>Look-ups</source>
        <translation>文書検索</translation>
    </message>
    <message>
        <source>Number of messages and steps that looked up documents and say how long that took.</source>
        <translation>文書を検索し、その所要時間が分かるメッセージとステップの数。</translation>
    </message>
    <message>
        <source>Average look-up time</source>
        <translation>平均検索時間</translation>
    </message>
    <message>
        <source>Mean time that look-ups of documents took, as reported.</source>
        <translation>報告された文書検索の所要時間の平均。</translation>
    </message>
    <message>
        <source>Median look-up time</source>
        <translation>検索時間の中央値</translation>
    </message>
    <message>
        <source>Median of the reported times that look-ups of documents took: the middle one, or the mean of the two middle ones.</source>
        <translation>報告された文書検索時間の中央値：中央の値、または中央の 2 つの平均。</translation>
    </message>
    <message>
        <source>p95 look-up time</source>
        <translation>p95 検索時間</translation>
    </message>
    <message>
        <source>95th percentile of the reported times that look-ups of documents took, by nearest rank.</source>
        <translation>報告された文書検索時間の 95 パーセンタイル（最近順位法）。</translation>
    </message>
    <message>
        <source>Conversations at once</source>
        <translation>同時会話数</translation>
    </message>
    <message>
        <source>Most conversations that were open at the same moment; one is open from a message to its next one in the cell where that comes within 30 minutes.</source>
        <translation>同じ瞬間に開いていた会話の最大数。会話は、セル内の次のメッセージが 30 分以内に来る場合、その間開いているとみなす。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>The text of an answer, letter by letter.</source>
        <translation>回答の文字どおりのテキスト。</translation>
    </message>
    <message>
        <source>p5 response time</source>
        <translation>p5応答時間</translation>
    </message>
    <message>
        <source>5th percentile of the response times by nearest rank: the smallest one that at least 5 % do not exceed.</source>
        <translation>応答時間の5パーセンタイル（最近順位法）：5%以上がこれを超えない最小の値。</translation>
    </message>
    <message>
        <source>p25 response time</source>
        <translation>p25応答時間</translation>
    </message>
    <message>
        <source>25th percentile of the response times by nearest rank: the smallest one that at least 25 % do not exceed.</source>
        <translation>応答時間の25パーセンタイル（最近順位法）：25%以上がこれを超えない最小の値。</translation>
    </message>
    <message>
        <source>p75 response time</source>
        <translation>p75応答時間</translation>
    </message>
    <message>
        <source>75th percentile of the response times by nearest rank: the smallest one that at least 75 % do not exceed.</source>
        <translation>応答時間の75パーセンタイル（最近順位法）：75%以上がこれを超えない最小の値。</translation>
    </message>
</context>
<context>
    <name>Cells</name>
    <message>
        <source>(none)</source>
        <translation>（なし）</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>構成比</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化率</translation>
    </message>
    <message>
        <source>new</source>
        <comment>nothing to compare with before</comment>
        <translation>新規</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>unknown option %1</source>
        <translation>不明なオプションです: %1</translation>
    </message>
    <message>
        <source>; did you mean --%1?</source>
        <translation>（もしかして: --%1）</translation>
    </message>
    <message>
        <source>--%1 takes no value</source>
        <translation>--%1 に値は指定できません</translation>
    </message>
    <message>
        <source>--%1 needs a value: %2</source>
        <translation>--%1 には値が必要です: %2</translation>
    </message>
    <message>
        <source>--%1 must be a whole number from %2 to %3</source>
        <translation>--%1 には %2 から %3 までの整数を指定してください</translation>
    </message>
    <message>
        <source>Usage: parlance [WORKSPACE]          opens the window
       parlance COMMAND [OPTION…]    works without it

Commands:
</source>
        <translation>使い方: parlance [WORKSPACE]          ウィンドウを開きます
        parlance COMMAND [OPTION…]    ウィンドウを開かずに動作します

コマンド:
</translation>
    </message>
    <message>
        <source>
&quot;parlance COMMAND --help&quot; shows the options and examples of a command.</source>
        <translation>
&quot;parlance COMMAND --help&quot; で、コマンドごとのオプションと例を表示します。</translation>
    </message>
    <message>
        <source>

Examples:
</source>
        <translation>

例:
</translation>
    </message>
    <message>
        <source>
Usage: parlance %1 %2

Options:
</source>
        <translation>
使い方: parlance %1 %2

オプション:
</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>このヘルプを表示</translation>
    </message>
    <message>
        <source>See &quot;parlance %1 --help&quot;.</source>
        <translation>&quot;parlance %1 --help&quot; を参照してください。</translation>
    </message>
    <message>
        <source>unknown command &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>不明なコマンドです: &quot;%1&quot;（もしかして: &quot;%2&quot;）</translation>
    </message>
    <message>
        <source>the output could not be written</source>
        <translation>出力を書き込めませんでした</translation>
    </message>
    <message>
        <source>warning:</source>
        <translation>警告:</translation>
    </message>
    <message>
        <source>error:</source>
        <translation>エラー:</translation>
    </message>
    <message>
        <source>file %1 of %2</source>
        <translation>ファイル %1/%2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>毎秒 %1 件</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>%1 (this is a fault of Parlance)</source>
        <translation>%1（Parlance の不具合です）</translation>
    </message>
    <message>
        <source>the workspace, a file NAME.parlance</source>
        <translation>ワークスペース（ファイル NAME.parlance）</translation>
    </message>
    <message>
        <source>the answer as JSON on stdout</source>
        <translation>結果を JSON で stdout に出力</translation>
    </message>
    <message>
        <source>IANA zone of days and hours, such as Europe/Berlin (default: that of the workspace)</source>
        <translation>日と時刻の区切りに使う IANA タイムゾーン。例: Europe/Berlin（既定: ワークスペースの設定）</translation>
    </message>
    <message>
        <source>name the files or folders to import</source>
        <translation>インポートするファイルまたはフォルダーを指定してください</translation>
    </message>
    <message>
        <source>Would import %1 records with %2 messages.</source>
        <translation>%1 件のレコード（メッセージ %2 件）がインポートされます（書き込みは行っていません）。</translation>
    </message>
    <message>
        <source>%1 records added, %2 updated, %3 unchanged; %4 messages.</source>
        <translation>レコード: 追加 %1 件、更新 %2 件、変更なし %3 件。メッセージ: %4 件。</translation>
    </message>
    <message>
        <source>Reads export files into a workspace; what it already has is not counted twice.</source>
        <translation>エクスポートファイルをワークスペースに読み込みます。取り込み済みのデータが二重に数えられることはありません。</translation>
    </message>
    <message>
        <source>the source to fill (default: the only one of the platform, else named after the path)</source>
        <translation>取り込み先のソース（既定: そのプラットフォームの唯一のソース。なければパスから命名）</translation>
    </message>
    <message>
        <source>such as &quot;dev&quot; (default: &quot;default&quot;)</source>
        <translation>例: &quot;dev&quot;（既定: &quot;default&quot;）</translation>
    </message>
    <message>
        <source>do not look at the content to find the format</source>
        <translation>内容を調べて形式を判別しない</translation>
    </message>
    <message>
        <source>zone of times that come without an offset</source>
        <translation>UTC オフセットのない時刻に適用するタイムゾーン</translation>
    </message>
    <message>
        <source>files read at the same time (default: one per core)</source>
        <translation>同時に読み込むファイル数（既定: コアごとに 1 つ）</translation>
    </message>
    <message>
        <source>read and report, write nothing</source>
        <translation>読み込んで結果を報告するだけで、何も書き込まない</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 2 nothing could be read, 3 done but some records were rejected, 4 the workspace
cannot be used, 5 cancelled (files that were complete by then are in).</source>
        <translation>終了コード: 0 完了、2 何も読み込めなかった、3 完了したが一部のレコードは拒否された、
4 ワークスペースを使用できない、5 キャンセルされた（それまでに完了したファイルは取り込み済み）。</translation>
    </message>
    <message>
        <source>model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>from</source>
        <translation>適用開始</translation>
    </message>
    <message>
        <source>input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>cache write</source>
        <translation>キャッシュ書込</translation>
    </message>
    <message>
        <source>cache read</source>
        <translation>キャッシュ読込</translation>
    </message>
    <message>
        <source>(all)</source>
        <translation>（すべて）</translation>
    </message>
    <message>
        <source>Dollars for 1,000 tokens.</source>
        <translation>1,000 トークンあたりのドルです。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists in several environments; add --environment</source>
        <translation>&quot;%1&quot; は複数の環境に存在します。--environment を追加してください</translation>
    </message>
    <message>
        <source>no source &quot;%1&quot;; there are: %2</source>
        <translation>ソース &quot;%1&quot; はありません。存在するソース: %2</translation>
    </message>
    <message>
        <source>%1: %2 conversations with %3 messages</source>
        <translation>%1: 会話 %2 件、メッセージ %3 件</translation>
    </message>
    <message>
        <source>this would remove %1; repeat with --yes</source>
        <translation>次のデータが削除されます: %1。実行するには --yes を付けてやり直してください</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>削除しました: %1。</translation>
    </message>
    <message>
        <source>when the name exists in several</source>
        <translation>同じ名前が複数の環境にある場合に指定</translation>
    </message>
    <message>
        <source>--format is table, csv, json or jsonl</source>
        <translation>--format には table、csv、json、jsonl のいずれかを指定してください</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（なし）</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>--plan is &quot;columns&quot; or &quot;rows&quot;</source>
        <translation>--plan には &quot;columns&quot; または &quot;rows&quot; を指定してください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not expected here</source>
        <translation>&quot;%1&quot; はここでは指定できません</translation>
    </message>
    <message>
        <source>table (default), csv, json or jsonl</source>
        <translation>table（既定）、csv、json、jsonl のいずれか</translation>
    </message>
    <message>
        <source>names beside ids: a column bot_label after bot</source>
        <translation>ID に加えて名前も出力（bot の後に bot_label 列を追加）</translation>
    </message>
    <message>
        <source>the same as --format json</source>
        <translation>--format json と同じ</translation>
    </message>
    <message>
        <source>columns (fast, default) or rows (SQL, to check the other)</source>
        <translation>columns（高速、既定）または rows（SQL、columns の検算用）</translation>
    </message>
    <message>
        <source>what relative dates count from</source>
        <translation>相対的な日付の基準となる時刻</translation>
    </message>
    <message>
        <source>Answers a question about the data of a workspace.</source>
        <translation>ワークスペースのデータに対する問い合わせに答えます。</translation>
    </message>
    <message>
        <source>CSV and JSON hold raw values: money in dollars, durations in milliseconds, shares from 0 to 1.
&quot;parlance schema&quot; lists the measures and dimensions with their definitions.</source>
        <translation>CSV と JSON には生の値が入ります。金額はドル、所要時間はミリ秒、割合は 0 から 1 です。
&quot;parlance schema&quot; で、指標とディメンションをその定義とともに一覧表示します。</translation>
    </message>
    <message>
        <source>in --where</source>
        <translation>--where 内</translation>
    </message>
    <message>
        <source>name what to measure, as in --measures cost,users</source>
        <translation>集計する指標を指定してください。例: --measures cost,users</translation>
    </message>
    <message>
        <source>--compare is &quot;previous&quot; or &quot;year&quot;</source>
        <translation>--compare には &quot;previous&quot; または &quot;year&quot; を指定してください</translation>
    </message>
    <message>
        <source>--file holds the whole query; --%1 cannot be added</source>
        <translation>--file にはクエリ全体が含まれるため、--%1 は併用できません</translation>
    </message>
    <message>
        <source>groups: hour, day, week, month, quarter, year, any dimension; bot:10 for the top ten</source>
        <translation>グループ: hour, day, week, month, quarter, year, 任意のディメンション。bot:10 は上位 10 件</translation>
    </message>
    <message>
        <source>which facts: &apos;bot = &quot;x&quot; and cost &gt; 0.5&apos;</source>
        <translation>対象とするデータ: &apos;bot = &quot;x&quot; and cost &gt; 0.5&apos;</translation>
    </message>
    <message>
        <source>2024-06-01, 2024-06-01T12:00, 2024060112, -30d, &quot;last month&quot;</source>
        <translation>2024-06-01, 2024-06-01T12:00, 2024060112, -30d, &quot;last month&quot;</translation>
    </message>
    <message>
        <source>a plain day is included, a time is not</source>
        <translation>日付だけの場合はその日を含み、時刻まで指定した場合はその時刻を含まない</translation>
    </message>
    <message>
        <source>&quot;previous&quot; period or the same a &quot;year&quot; ago</source>
        <translation>比較期間: 直前の期間 (&quot;previous&quot;) または前年の同じ期間 (&quot;year&quot;)</translation>
    </message>
    <message>
        <source>-cost: largest first (default: by time, else the first measure)</source>
        <translation>-cost: 大きい順（既定: 時間順。時間がなければ最初の指標の順）</translation>
    </message>
    <message>
        <source>at most so many rows</source>
        <translation>出力する最大行数</translation>
    </message>
    <message>
        <source>leave out periods in which nothing happened</source>
        <translation>データのない期間を省く</translation>
    </message>
    <message>
        <source>the query as JSON; &quot;-&quot; for stdin</source>
        <translation>JSON 形式のクエリ。&quot;-&quot; は stdin</translation>
    </message>
    <message>
        <source>name the folder to write into</source>
        <translation>書き込み先のフォルダーを指定してください</translation>
    </message>
    <message>
        <source>--until must be a date such as 2026-11-20</source>
        <translation>--until には日付を指定してください。例: 2026-11-20</translation>
    </message>
    <message>
        <source>%1: %2 conversations with %3 messages, %4 bots, %5 users, in %6 files</source>
        <translation>%1: 会話 %2 件、メッセージ %3 件、ボット %4 件、ユーザー %5 人、ファイル %6 件</translation>
    </message>
    <message>
        <source>Import it with: parlance import %1 -w sample.parlance</source>
        <translation>インポートするには: parlance import %1 -w sample.parlance</translation>
    </message>
    <message>
        <source>Writes an export of the fictional company Nordwind, to try things out.</source>
        <translation>お試し用に、架空の会社 Nordwind のエクスポートを書き出します。</translation>
    </message>
    <message>
        <source>how many days, 1 to 1000 (default: 120)</source>
        <translation>日数、1 から 1000（既定: 120）</translation>
    </message>
    <message>
        <source>another seed gives other conversations (default: 1)</source>
        <translation>シード値。変えると別の会話になります（既定: 1）</translation>
    </message>
    <message>
        <source>the last day (default: 2026-11-20)</source>
        <translation>最終日（既定: 2026-11-20）</translation>
    </message>
    <message>
        <source>The same options give the same files on every machine.</source>
        <translation>オプションが同じなら、どのマシンでも同じファイルができます。</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>ディメンション</translation>
    </message>
    <message>
        <source>The catalogue</source>
        <translation>カタログ</translation>
    </message>
    <message>
        <source>key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>定義</translation>
    </message>
    <message>
        <source>Lists every measure and dimension with its definition.</source>
        <translation>すべての指標とディメンションを定義とともに一覧表示します。</translation>
    </message>
    <message>
        <source>as the page of the manual</source>
        <translation>マニュアルのページとして出力</translation>
    </message>
    <message>
        <source>--size is a width and a height, such as 1440x900</source>
        <translation>--size には幅と高さを指定してください。例: 1440x900</translation>
    </message>
    <message>
        <source>--theme is &quot;light&quot; or &quot;dark&quot;</source>
        <translation>--theme には &quot;light&quot; または &quot;dark&quot; を指定してください</translation>
    </message>
    <message>
        <source>a page can be filtered by dimensions, not by measures</source>
        <translation>ページはディメンションでフィルターできますが、指標ではフィルターできません</translation>
    </message>
    <message>
        <source>name the page, such as overview</source>
        <translation>ページを指定してください。例: overview</translation>
    </message>
    <message>
        <source>name the picture to write with -o FILE.png</source>
        <translation>書き出す画像を -o FILE.png で指定してください</translation>
    </message>
    <message>
        <source>Paints a page into a picture, without a screen.</source>
        <translation>ページを、画面を使わずに画像として描画します。</translation>
    </message>
    <message>
        <source>in logical pixels (default: 1440x900)</source>
        <translation>論理ピクセル単位のサイズ（既定: 1440x900）</translation>
    </message>
    <message>
        <source>200 for a display of twice the density</source>
        <translation>2 倍密度のディスプレイ向けなら 200</translation>
    </message>
    <message>
        <source>light (default) or dark</source>
        <translation>light（既定）または dark</translation>
    </message>
    <message>
        <source>such as de (default: that of the system)</source>
        <translation>例: de（既定: システムの言語）</translation>
    </message>
    <message>
        <source>as for &quot;parlance query&quot;</source>
        <translation>&quot;parlance query&quot; と同じ</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n 分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n 時間前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 日前</numerusform>
        </translation>
    </message>
    <message>
        <source>No sources yet. Import something: parlance import PATH -w FILE</source>
        <translation>ソースがまだありません。まずインポートしてください: parlance import PATH -w FILE</translation>
    </message>
    <message>
        <source>%1 conversations, %2 messages, %3 issues</source>
        <translation>会話 %1 件、メッセージ %2 件、問題 %3 件</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>data until %1, imported %2 from %3</source>
        <translation>データの終端: %1、インポート: %2、取り込み元: %3</translation>
    </message>
    <message>
        <source>the issues of all imports, each with its place</source>
        <translation>すべてのインポートの問題を発生箇所とともに表示</translation>
    </message>
    <message>
        <source>at most so many issues (default: 1000)</source>
        <translation>表示する問題の最大件数（既定: 1000）</translation>
    </message>
    <message>
        <source>Recomputed %1 conversations with %2 messages in %3 segments; %4 queries asked in two ways.</source>
        <translation>会話 %1 件、メッセージ %2 件、セグメント %3 件を再計算し、%4 件のクエリを 2 通りの方法で実行しました。</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>差異はありません。</translation>
    </message>
    <message>
        <source>Recomputes columns and cost allocation from the rows and reports every difference.</source>
        <translation>列データとコスト配分を行データから再計算し、差異をすべて報告します。</translation>
    </message>
    <message>
        <source>another seed asks other queries (default: 1)</source>
        <translation>シード値。変えると別のクエリを実行します（既定: 1）</translation>
    </message>
    <message>
        <source>Exit code 6 when something differs.</source>
        <translation>差異がある場合の終了コードは 6 です。</translation>
    </message>
    <message>
        <source>name the workspace with -w FILE</source>
        <translation>ワークスペースを -w FILE で指定してください</translation>
    </message>
    <message>
        <source>--now must be a time such as 2026-11-20T12:00:00Z</source>
        <translation>--now には時刻を指定してください。例: 2026-11-20T12:00:00Z</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>メッセージ %1 件</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>そのファイルまたはフォルダーは存在しません</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more %1; &quot;parlance sources --issues&quot; lists all of them.</source>
        <translation>
            <numerusform>… %1 はほかに %n 件あります。&quot;parlance sources --issues&quot; ですべてを一覧表示できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Time has a grain: hour, day, week, month, quarter or year; likewise export_hour.day and so on.</source>
        <translation>時間には粒度があります: hour, day, week, month, quarter, year。export_hour.day などでも同様です。</translation>
    </message>
    <message>
        <source>random queries to ask by columns and by SQL (default: 40, fewer for much data)</source>
        <translation>列データと SQL の両方で実行するランダムなクエリの数（既定: 40、データが多い場合は減少）</translation>
    </message>
    <message>
        <source>--per is 1k or 1m</source>
        <translation>--per は 1k または 1m です</translation>
    </message>
    <message>
        <source>--from is a day such as 2026-10-01</source>
        <translation>--from は 2026-10-01 のような日付です</translation>
    </message>
    <message>
        <source>name the model whose price to set</source>
        <translation>価格を設定するモデルを指定してください</translation>
    </message>
    <message>
        <source>a price needs --input and --output</source>
        <translation>価格には --input と --output が必要です</translation>
    </message>
    <message>
        <source>name the model whose own price to remove</source>
        <translation>独自価格を削除するモデルを指定してください</translation>
    </message>
    <message>
        <source>there is no such own price of &quot;%1&quot;</source>
        <translation>「%1」にそのような独自価格はありません</translation>
    </message>
    <message>
        <source>there are several; say which one: %1</source>
        <translation>複数あります。どれかを指定してください: %1</translation>
    </message>
    <message>
        <source>name the file with the prices</source>
        <translation>価格のファイルを指定してください</translation>
    </message>
    <message>
        <source>No price is listed for &quot;%1&quot; alone: the general prices hold.</source>
        <translation>「%1」だけの価格は一覧にありません。共通の価格が適用されます。</translation>
    </message>
    <message>
        <source>name the file to write, or - for stdout</source>
        <translation>書き込むファイルを指定してください（標準出力は -）</translation>
    </message>
    <message numerus="yes">
        <source>%n own price(s) written.</source>
        <translation>
            <numerusform>独自価格を%n件書き込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Would re-price %1 messages in %2 conversations.</source>
        <translation>%2件の会話の%1件のメッセージを再計算することになります。</translation>
    </message>
    <message>
        <source>&quot;prices&quot; cannot &quot;%1&quot;; it can: %2</source>
        <translation>「prices」で「%1」はできません。できること: %2</translation>
    </message>
    <message>
        <source>Lists and changes what the models cost, and works costs out anew.</source>
        <translation>モデルの価格を一覧・変更し、コストを再計算します。</translation>
    </message>
    <message>
        <source>set: dollars for input tokens that are not cached</source>
        <translation>set: キャッシュされていない入力トークンの価格（ドル）</translation>
    </message>
    <message>
        <source>set: dollars for output tokens</source>
        <translation>set: 出力トークンの価格（ドル）</translation>
    </message>
    <message>
        <source>set: dollars for tokens read from the cache (default: as input)</source>
        <translation>set: キャッシュから読み取るトークンの価格（ドル、既定: 入力と同じ）</translation>
    </message>
    <message>
        <source>set: dollars for tokens written to the cache (default: as input)</source>
        <translation>set: キャッシュに書き込むトークンの価格（ドル、既定: 入力と同じ）</translation>
    </message>
    <message>
        <source>tokens that a price is for (default: 1k)</source>
        <translation>価格の単位となるトークン数（既定: 1k）</translation>
    </message>
    <message>
        <source>set, remove: the price of this region</source>
        <translation>set、remove: このリージョンの価格</translation>
    </message>
    <message>
        <source>import: other own prices are removed</source>
        <translation>import: ほかの独自価格を削除します</translation>
    </message>
    <message>
        <source>only say how many messages would be re-priced</source>
        <translation>再計算されるメッセージの数だけを表示します</translation>
    </message>
    <message>
        <source>An own price wins over the built-in one from its day on. Costs that a source states are never
changed: only costs worked out from tokens, and how a stated total is shared among its messages.
&quot;region default&quot; goes back to the general prices. A file is JSON as &quot;list --json&quot; prints it, or
CSV with the columns model, region, valid_from, input, output, cache_read, cache_write, per_tokens.</source>
        <translation>独自価格は、その日から内蔵の価格より優先されます。ソースが示すコストは変わりません。変わるのは
トークンから計算したコストと、示された合計のメッセージへの配分だけです。「region default」で共通の
価格に戻ります。ファイルは「list --json」が出力するJSONか、次の列を持つCSVです: model、region、
valid_from、input、output、cache_read、cache_write、per_tokens。</translation>
    </message>
    <message>
        <source>%1: no price for the messages of the first days, from %2 on</source>
        <translation>%1: 最初の日々（%2以降）のメッセージの価格がありません</translation>
    </message>
    <message>
        <source>%1: no price; %2 messages state tokens and have no cost, %3 share stated totals without it</source>
        <translation>%1: 価格なし。%2件のメッセージはトークンがあるのにコストがなく、%3件は価格なしで合計を配分しています</translation>
    </message>
    <message>
        <source>Models without a price:</source>
        <translation>価格のないモデル:</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>由来</translation>
    </message>
    <message>
        <source>always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>own</source>
        <translation>独自</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>内蔵</translation>
    </message>
    <message>
        <source>Dollars for 1,000,000 tokens.</source>
        <translation>1,000,000トークンあたりのドル。</translation>
    </message>
    <message>
        <source>Region: %1</source>
        <translation>リージョン: %1</translation>
    </message>
    <message>
        <source>Re-priced %1 messages in %2 conversations; %3 have another cost now. The sum of all costs changed by %4 dollars.</source>
        <translation>%2件の会話の%1件のメッセージを再計算しました。%3件のコストが変わり、合計の差は%4ドルです。</translation>
    </message>
    <message>
        <source>make the columns anew from the rows before checking</source>
        <translation>検査の前に行から列を作り直します</translation>
    </message>
    <message>
        <source>what names the user in logs of Lex: session, sessionAttributes.NAME or requestAttributes.NAME</source>
        <translation>Lex のログで利用者を表す項目: session、sessionAttributes.NAME、requestAttributes.NAME のいずれか</translation>
    </message>
    <message>
        <source>the picture: .png, .pdf or .svg</source>
        <translation>画像: .png、.pdf または .svg</translation>
    </message>
    <message>
        <source>This program&apos;s SQLite has no FTS5: every search reads the texts.</source>
        <translation>このプログラムの SQLite には FTS5 がないため、検索のたびに本文を読みます。</translation>
    </message>
    <message>
        <source>The full-text index is switched off: every search reads the texts.</source>
        <translation>全文索引はオフです。検索のたびに本文を読みます。</translation>
    </message>
    <message>
        <source>The full-text index has %1 of %2 messages in %3 bytes; %4 conversations have changed since.</source>
        <translation>全文索引には %2 件中 %1 件のメッセージがあります（%3 バイト）。その後に変わった会話は %4 件です。</translation>
    </message>
    <message>
        <source>--on and --off exclude each other</source>
        <translation>--on と --off は同時に指定できません</translation>
    </message>
    <message>
        <source>Builds the full-text index, or brings it up to date.</source>
        <translation>全文索引を作成、または最新の状態にします。</translation>
    </message>
    <message>
        <source>only say how far it is</source>
        <translation>進み具合だけを表示</translation>
    </message>
    <message>
        <source>compare the index with the messages</source>
        <translation>索引をメッセージと照合</translation>
    </message>
    <message>
        <source>build it from the beginning</source>
        <translation>最初から作り直す</translation>
    </message>
    <message>
        <source>this workspace has an index (the default)</source>
        <translation>このワークスペースに索引を持たせる（既定）</translation>
    </message>
    <message>
        <source>remove it and keep none: the file becomes smaller in use</source>
        <translation>索引を削除して持たない（使用容量が減ります）</translation>
    </message>
    <message>
        <source>What has been indexed stays when the command is stopped; the next one goes on.
Search works without the index, too: it then reads the texts. Exit code 6 when --check finds something.</source>
        <translation>コマンドを止めても、それまでの索引は残り、次回に続きから進みます。
索引がなくても検索できます（本文を読みます）。--check が違いを見つけると終了コードは 6 です。</translation>
    </message>
    <message>
        <source>--role is user, assistant, tool or system</source>
        <translation>--role は user、assistant、tool、system のいずれかです</translation>
    </message>
    <message>
        <source>say what to search for</source>
        <translation>検索する語を指定してください</translation>
    </message>
    <message>
        <source>--sort is newest or relevance</source>
        <translation>--sort は newest か relevance です</translation>
    </message>
    <message>
        <source>Nothing found in %1 messages.</source>
        <translation>%1 件のメッセージに該当するものはありません。</translation>
    </message>
    <message>
        <source>%1 of %2 messages found.</source>
        <translation>見つかった %2 件のうち %1 件です。</translation>
    </message>
    <message>
        <source>The newest %1; there are more. --limit shows more of them.</source>
        <translation>新しい順に %1 件です。まだあります。--limit で増やせます。</translation>
    </message>
    <message>
        <source>Finds messages by their words, newest first.</source>
        <translation>メッセージを語で検索します（新しい順）。</translation>
    </message>
    <message>
        <source>ids or titles of bots, with commas between them</source>
        <translation>ボットの ID またはタイトル（カンマ区切り）</translation>
    </message>
    <message>
        <source>ids, names or addresses of users</source>
        <translation>ユーザーの ID、名前、メールアドレス</translation>
    </message>
    <message>
        <source>user, assistant, tool, system</source>
        <translation>user、assistant、tool、system</translation>
    </message>
    <message>
        <source>newest (default) or relevance</source>
        <translation>newest（既定）または relevance</translation>
    </message>
    <message>
        <source>at most so many messages (default: 50)</source>
        <translation>メッセージの最大件数（既定：50）</translation>
    </message>
    <message>
        <source>find the text as it is, also inside words</source>
        <translation>語の途中も含め、そのままの文字列を検索</translation>
    </message>
    <message>
        <source>read the texts even where there is an index</source>
        <translation>索引があっても本文を読む</translation>
    </message>
    <message>
        <source>All words must occur; &quot;words together&quot; in quotes, begin*, -without, this OR that.
Case and accents make no difference. Put words that begin with - into quotes with the others.</source>
        <translation>すべての語を含むものを探します。&quot;続いた語&quot; は引用符、前方一致*、-除外、これ OR あれ。
大文字小文字やアクセントは区別しません。- で始まる語は、他の語と一緒に引用符で囲んでください。</translation>
    </message>
    <message>
        <source>on the page &quot;search&quot;: what to look for</source>
        <translation>ページ「search」で検索する語</translation>
    </message>
    <message>
        <source>--sort takes nothing beside &quot;%1&quot;</source>
        <translation>--sort では「%1」のほかに指定できません</translation>
    </message>
    <message>
        <source>in --measures</source>
        <translation>--measures 内</translation>
    </message>
    <message>
        <source>--mapping and --format exclude each other</source>
        <translation>--mapping と --format は同時に使えません</translation>
    </message>
    <message>
        <source>read tables by this mapping (see &quot;parlance mapping --help&quot;)</source>
        <translation>表をこの対応付けで読みます（「parlance mapping --help」を参照）</translation>
    </message>
    <message>
        <source>--records is messages, conversations, feedback, leads, events or metrics</source>
        <translation>--records は messages、conversations、feedback、leads、events、metrics のいずれかです</translation>
    </message>
    <message>
        <source>--encoding is utf-8, utf-16le, utf-16be, iso-8859-1, windows-1252 or shift_jis</source>
        <translation>--encoding は utf-8、utf-16le、utf-16be、iso-8859-1、windows-1252、shift_jis のいずれかです</translation>
    </message>
    <message>
        <source>--delimiter is a single character, or &quot;tab&quot;</source>
        <translation>--delimiter は 1 文字か「tab」です</translation>
    </message>
    <message>
        <source>--decimal is , or .</source>
        <translation>--decimal は , か . です</translation>
    </message>
    <message>
        <source>name the table</source>
        <translation>表を指定してください</translation>
    </message>
    <message>
        <source>column %1: day and month may be the other way round</source>
        <translation>列 %1：日と月が逆の可能性があります</translation>
    </message>
    <message>
        <source>name the mapping and the table</source>
        <translation>対応付けと表を指定してください</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>No mappings yet. Make one: parlance mapping guess FILE -o mapping.json</source>
        <translation>対応付けはまだありません。作成するには：parlance mapping guess ファイル -o mapping.json</translation>
    </message>
    <message>
        <source>Saved as &quot;%1&quot;: tables with these columns are imported by it from now on.</source>
        <translation>「%1」として保存しました。今後、同じ列を持つ表はこれで取り込まれます。</translation>
    </message>
    <message>
        <source>there is no mapping &quot;%1&quot;</source>
        <translation>対応付け「%1」はありません</translation>
    </message>
    <message>
        <source>&quot;mapping&quot; can guess, check, list, show, import, export and remove</source>
        <translation>「mapping」で使えるのは guess、check、list、show、import、export、remove です</translation>
    </message>
    <message numerus="yes">
        <source>&quot;mapping %1&quot; takes %n word(s)</source>
        <translation>
            <numerusform>「mapping %1」には語が %n 個必要です</numerusform>
        </translation>
    </message>
    <message>
        <source>guess: write the mapping here, to be corrected by hand</source>
        <translation>guess：対応付けをここに書き出し、手で直せるようにします</translation>
    </message>
    <message>
        <source>guess, import: what the mapping is called</source>
        <translation>guess、import：対応付けの名前</translation>
    </message>
    <message>
        <source>guess: what a row is: messages, conversations, feedback, leads, events or metrics</source>
        <translation>guess：行の種類（messages、conversations、feedback、leads、events、metrics）</translation>
    </message>
    <message>
        <source>guess: of the text, such as windows-1252</source>
        <translation>guess：文字コード（例：windows-1252）</translation>
    </message>
    <message>
        <source>guess: between the cells, or &quot;tab&quot;</source>
        <translation>guess：セルの区切り文字、または「tab」</translation>
    </message>
    <message>
        <source>guess: before the fraction of numbers</source>
        <translation>guess：数値の小数点</translation>
    </message>
    <message>
        <source>guess, check: zone of times that come without an offset</source>
        <translation>guess、check：時差の指定がない時刻のタイムゾーン</translation>
    </message>
    <message>
        <source>import: when it is saved</source>
        <translation>import：保存する時刻</translation>
    </message>
    <message>
        <source>A mapping that a workspace has is applied by itself to every table with the same columns.
Exit codes: 0 done, 2 no table, 6 the guess lacks something or check found rows that are rejected.</source>
        <translation>ワークスペースにある対応付けは、同じ列を持つすべての表に自動的に適用されます。
終了コード：0 完了、2 表ではない、6 推測に不足がある、または check が拒否される行を見つけた。</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>none</source>
        <comment>quotes</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1, delimiter %2, quote %3, decimal %4</source>
        <translation>%1、区切り %2、引用符 %3、小数点 %4</translation>
    </message>
    <message>
        <source>line %1: rejected: %2</source>
        <translation>%1 行目：拒否：%2</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>%1 行目、列 %2：%3</translation>
    </message>
    <message>
        <source>Files: %1 read, %2 empty, %3 unchanged, %4 failed, %5 not recognised, in %6.</source>
        <translation>ファイル: 読み込み %1、空 %2、変更なし %3、失敗 %4、形式不明 %5、所要時間 %6。</translation>
    </message>
    <message>
        <source>%1 records were left out, because they were purged before (--with-purged brings them back).</source>
        <translation>%1 件のレコードは以前に消去されたため読み込みませんでした（--with-purged で復元できます）。</translation>
    </message>
    <message>
        <source>%1 conversations were purged afterwards, as old as their source keeps them.</source>
        <translation>ソースの保存期間を過ぎた %1 件の会話を読み込み後に消去しました。</translation>
    </message>
    <message>
        <source>read every file again and bring back what was purged</source>
        <translation>すべてのファイルを読み直し、消去したものを復元する</translation>
    </message>
    <message>
        <source>from when the retention of sources counts back</source>
        <translation>ソースの保存期間を数える基準の時刻</translation>
    </message>
    <message>
        <source>--older-than is an age such as 365d, 12w, 6m or 1y, or a day</source>
        <translation>--older-than には 365d、12w、6m、1y のような期間か日付を指定します</translation>
    </message>
    <message>
        <source>%1 conversations with %2 messages</source>
        <translation>会話 %1 件（メッセージ %2 件）</translation>
    </message>
    <message>
        <source>%1 leads</source>
        <translation>リード %1 件</translation>
    </message>
    <message>
        <source>%1 product events</source>
        <translation>製品イベント %1 件</translation>
    </message>
    <message>
        <source>%1 audit events</source>
        <translation>監査イベント %1 件</translation>
    </message>
    <message>
        <source>%1 metric samples</source>
        <translation>メトリクス値 %1 件</translation>
    </message>
    <message>
        <source>There is nothing to remove.</source>
        <translation>削除するものはありません。</translation>
    </message>
    <message>
        <source>Removed %1; the workspace is %2 smaller.</source>
        <translation>%1 を削除しました。ワークスペースは %2 小さくなりました。</translation>
    </message>
    <message>
        <source>name the source to remove, or what to remove of all sources: --older-than, --conversations-deleted</source>
        <translation>削除するソース名、または全ソースから削除する対象（--older-than、--conversations-deleted）を指定してください</translation>
    </message>
    <message>
        <source>what is older than 365d, 12w, 6m or 1y, or before a day such as 2024-01-01</source>
        <translation>365d、12w、6m、1y より古いもの、または 2024-01-01 のような日より前のもの</translation>
    </message>
    <message>
        <source>conversations that were deleted on the platform; with --older-than those deleted before then</source>
        <translation>プラットフォームで削除された会話。--older-than を付けるとそれ以前に削除されたもの</translation>
    </message>
    <message>
        <source>what is older than its source is to be kept (see &quot;parlance sources --help&quot;)</source>
        <translation>ソースの保存期間を過ぎたもの（&quot;parlance sources --help&quot; を参照）</translation>
    </message>
    <message>
        <source>of this source only</source>
        <translation>このソースのみ</translation>
    </message>
    <message>
        <source>of this environment only</source>
        <translation>この環境のみ</translation>
    </message>
    <message>
        <source>what ages count from</source>
        <translation>期間を数える基準の時刻</translation>
    </message>
    <message>
        <source>really do it; without it the counts are told</source>
        <translation>実際に実行する。付けない場合は件数だけを表示</translation>
    </message>
    <message>
        <source>Of the environment &quot;%1&quot; only; --where &apos;environment in (…)&apos; chooses from: %2</source>
        <translation>環境「%1」のみの値です。--where &apos;environment in (…)&apos; で選択できます: %2</translation>
    </message>
    <message>
        <source>--every is 15m, hour, 6h, day, change or off</source>
        <translation>--every には 15m、hour、6h、day、change、off を指定します</translation>
    </message>
    <message>
        <source>read when asked</source>
        <translation>指示されたときに読み込み</translation>
    </message>
    <message>
        <source>say --days N, --days forever or --days workspace</source>
        <translation>--days N、--days forever、--days workspace のいずれかを指定してください</translation>
    </message>
    <message>
        <source>All sources without a choice of their own</source>
        <translation>個別の設定がないすべてのソース</translation>
    </message>
    <message>
        <source>kept as long as the workspace says</source>
        <translation>ワークスペースの設定に従って保存</translation>
    </message>
    <message numerus="yes">
        <source>kept for %n day(s)</source>
        <translation>
            <numerusform>%n 日間保存</numerusform>
        </translation>
    </message>
    <message>
        <source>kept for ever</source>
        <translation>無期限に保存</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1 がありません</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 を読み取れません</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>新しいものはありません</translation>
    </message>
    <message>
        <source>%1 records added, %2 updated, %3 rejected</source>
        <translation>追加 %1 件、更新 %2 件、拒否 %3 件</translation>
    </message>
    <message>
        <source>No source is due.</source>
        <translation>読み込み時期のソースはありません。</translation>
    </message>
    <message>
        <source>read again on change</source>
        <translation>変更時に再読み込み</translation>
    </message>
    <message numerus="yes">
        <source>read again every %n day(s)</source>
        <translation>
            <numerusform>%n 日ごとに再読み込み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>read again every %n hour(s)</source>
        <translation>
            <numerusform>%n 時間ごとに再読み込み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>read again every %n minute(s)</source>
        <translation>
            <numerusform>%n 分ごとに再読み込み</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;sources&quot; can update, watch, keep and move</source>
        <translation>&quot;sources&quot; で使えるのは update、watch、keep、move です</translation>
    </message>
    <message>
        <source>&quot;sources %1&quot; takes other words; see --help</source>
        <translation>&quot;sources %1&quot; の引数が違います。--help を参照してください</translation>
    </message>
    <message>
        <source>no environment &quot;%1&quot;; there are: %2</source>
        <translation>環境「%1」はありません。あるのは: %2</translation>
    </message>
    <message>
        <source>Lists what was imported, how fresh it is and what was wrong with it; reads sources again.</source>
        <translation>取り込んだデータ、その新しさ、問題点を一覧表示し、ソースを再読み込みします。</translation>
    </message>
    <message>
        <source>update: every source, not only those that are watched and due</source>
        <translation>update: 監視中で時期が来たものだけでなく、すべてのソース</translation>
    </message>
    <message>
        <source>watch: read again every 15m, hour, 6h or day, on &quot;change&quot;, or &quot;off&quot;</source>
        <translation>watch: 15m、hour、6h、day ごと、&quot;change&quot;（変更時）、または &quot;off&quot;</translation>
    </message>
    <message>
        <source>keep: purge what is older; &quot;forever&quot;, or &quot;workspace&quot; for what holds without a name</source>
        <translation>keep: これより古いものを消去。&quot;forever&quot;、または全体の設定に従う &quot;workspace&quot;</translation>
    </message>
    <message>
        <source>what &quot;ago&quot; counts from, and what is due</source>
        <translation>「…前」と読み込み時期の基準の時刻</translation>
    </message>
    <message>
        <source>&quot;update&quot; without names reads the watched sources that are due: for a timer outside, as long as the
window is closed. Only new and changed files are read; one that is still being written waits.
What is older than it is kept goes with the next import, or at once with &quot;parlance purge --retention&quot;.</source>
        <translation>名前なしの &quot;update&quot; は、監視中で時期が来たソースを読み込みます。ウィンドウを閉じている間に外部の
タイマーから使います。新しいファイルと変更されたファイルだけを読み、書き込み中のものは待ちます。
保存期間を過ぎたものは次の取り込み時、または &quot;parlance purge --retention&quot; ですぐに消去されます。</translation>
    </message>
    <message>
        <source>Says what the columns of a table mean, so that any CSV, TSV, JSON or XLSX can be imported.</source>
        <translation>表の列の意味を定め、どんな CSV、TSV、JSON、XLSX でも取り込めるようにします。</translation>
    </message>
    <message>
        <source>--where takes dimensions only</source>
        <translation>--where にはディメンションだけを指定できます</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>由来</translation>
    </message>
    <message>
        <source>&quot;audit record&quot; takes on or off</source>
        <translation>&quot;audit record&quot; には on か off を指定します</translation>
    </message>
    <message>
        <source>What is done in this workspace is recorded.</source>
        <translation>このワークスペースでの操作は記録されます。</translation>
    </message>
    <message>
        <source>What is done in this workspace is not recorded.</source>
        <translation>このワークスペースでの操作は記録されません。</translation>
    </message>
    <message>
        <source>this removes what was done in this workspace; repeat with --yes</source>
        <translation>このワークスペースでの操作の記録を削除します。--yes を付けて実行し直してください</translation>
    </message>
    <message>
        <source>&quot;audit forget&quot; takes --end, not --start</source>
        <translation>&quot;audit forget&quot; には --start ではなく --end を指定します</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) removed.</source>
        <translation>
            <numerusform>%n 件の記録を削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;audit&quot; cannot &quot;%1&quot;; it can: %2</source>
        <translation>&quot;audit&quot; に &quot;%1&quot; はありません。使えるもの: %2</translation>
    </message>
    <message>
        <source>Lists the audit log, and what was done in this workspace.</source>
        <translation>監査ログと、このワークスペースでの操作を一覧表示します。</translation>
    </message>
    <message>
        <source>only what these did: ids or names</source>
        <translation>これらの人の操作だけ: ID または名前</translation>
    </message>
    <message>
        <source>only these actions: pin,unpin,view_user</source>
        <translation>これらの操作だけ: pin,unpin,view_user</translation>
    </message>
    <message>
        <source>only what was done to these ids</source>
        <translation>これらの ID に対する操作だけ</translation>
    </message>
    <message>
        <source>recorded, reconstructed, own</source>
        <translation>recorded, reconstructed, own</translation>
    </message>
    <message>
        <source>any other condition: &apos;target_kind = &quot;bot&quot;&apos;</source>
        <translation>その他の条件: &apos;target_kind = &quot;bot&quot;&apos;</translation>
    </message>
    <message>
        <source>epoch seconds, 2024-06-01, 2024-06-01T12:00, -30d; or --from</source>
        <translation>エポック秒、2024-06-01、2024-06-01T12:00、-30d。--from でも可</translation>
    </message>
    <message>
        <source>a plain day is included, a time is not; or --to</source>
        <translation>日付はその日を含み、時刻は含みません。--to でも可</translation>
    </message>
    <message>
        <source>the same as --start</source>
        <translation>--start と同じ</translation>
    </message>
    <message>
        <source>the same as --end</source>
        <translation>--end と同じ</translation>
    </message>
    <message>
        <source>at most so many events</source>
        <translation>イベント数の上限</translation>
    </message>
    <message>
        <source>by time; else the newest first</source>
        <translation>時刻順。指定しなければ新しい順</translation>
    </message>
    <message>
        <source>forget: really do it</source>
        <translation>forget: 実際に実行する</translation>
    </message>
    <message>
        <source>Columns: time, actor, action, target_kind, target, detail, source, environment and origin, with
the names of actor and target. The origin is recorded (by the platform), reconstructed (from what
was there before and after) or own (done in this workspace, see &quot;audit record&quot;).</source>
        <translation>列: time、actor、action、target_kind、target、detail、source、environment、origin と、
actor と target の名前。origin は recorded (プラットフォームの記録)、reconstructed (前後の状態からの
再構成)、own (このワークスペースでの操作、&quot;audit record&quot; を参照) のいずれかです。</translation>
    </message>
    <message>
        <source>This workspace has no metrics; &quot;parlance metrics set NAME --where …&quot; makes one.</source>
        <translation>このワークスペースにメトリクスはありません。&quot;parlance metrics set NAME --where …&quot; で作成できます。</translation>
    </message>
    <message>
        <source>there is no measure &quot;%1&quot;</source>
        <translation>メジャー &quot;%1&quot; はありません</translation>
    </message>
    <message>
        <source>there is no measure &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>メジャー &quot;%1&quot; はありません。&quot;%2&quot; ですか?</translation>
    </message>
    <message>
        <source>say which facts count, as in --where &apos;error_type = &quot;Throttling&quot;&apos;</source>
        <translation>どのデータを数えるかを指定してください。例: --where &apos;error_type = &quot;Throttling&quot;&apos;</translation>
    </message>
    <message>
        <source>%1 is %2 over all data.</source>
        <translation>%1 は全データで %2 です。</translation>
    </message>
    <message>
        <source>%1 has no value yet.</source>
        <translation>%1 にはまだ値がありません。</translation>
    </message>
    <message>
        <source>there is no metric &quot;%1&quot;</source>
        <translation>メトリクス &quot;%1&quot; はありません</translation>
    </message>
    <message>
        <source>&quot;metrics %1&quot; takes one name</source>
        <translation>&quot;metrics %1&quot; には名前を 1 つ指定します</translation>
    </message>
    <message>
        <source>&quot;metrics&quot; cannot &quot;%1&quot;; it can: %2</source>
        <translation>&quot;metrics&quot; に &quot;%1&quot; はありません。使えるもの: %2</translation>
    </message>
    <message>
        <source>Lists and changes your own measures: what passes a filter, counted or summed up.</source>
        <translation>独自のメジャーを一覧表示・変更します: フィルターを通るものを数える、または合計します。</translation>
    </message>
    <message>
        <source>set: which facts, as in &quot;query --where&quot;</source>
        <translation>set: 対象のデータ (&quot;query --where&quot; と同じ)</translation>
    </message>
    <message>
        <source>set: of these facts (default: messages)</source>
        <translation>set: そのデータのメジャー (既定: messages)</translation>
    </message>
    <message>
        <source>set: how people read it</source>
        <translation>set: 表示名</translation>
    </message>
    <message>
        <source>A metric stands as metric:NAME wherever &quot;query --measures&quot; takes a measure. It is your own work: it
survives every import.</source>
        <translation>メトリクスは &quot;query --measures&quot; でメジャーを書けるところに metric:NAME と書けます。自分の作業内容なので、
インポートしても残ります。</translation>
    </message>
    <message>
        <source>set, remove: the UTC day the price holds from (default: always); reconcile: the first day</source>
        <translation>set, remove: 料金が有効になる UTC の日 (既定: 常に)。reconcile: 最初の日</translation>
    </message>
    <message>
        <source>reconcile: the last day</source>
        <translation>reconcile: 最後の日</translation>
    </message>
    <message>
        <source>reconcile: which calls</source>
        <translation>reconcile: 対象の呼び出し</translation>
    </message>
    <message>
        <source>reconcile: what relative dates count from</source>
        <translation>reconcile: 相対的な日付の基準</translation>
    </message>
    <message>
        <source>&quot;reconcile&quot; compares the costs that sources state with tokens × price, by model and cause.</source>
        <translation>&quot;reconcile&quot; はソースが示すコストとトークン × 料金を、モデルと原因ごとに比較します。</translation>
    </message>
    <message>
        <source>what to measure: cost,users,…; formulas: &apos;cost / users&apos;; share(cost), running(cost), average(cost, 7), rank(cost), difference(cost); metric:NAME</source>
        <translation>測るもの: cost,users,…。式: &apos;cost / users&apos;、share(cost)、running(cost)、average(cost, 7)、rank(cost)、difference(cost)、metric:NAME</translation>
    </message>
    <message>
        <source>the stated costs agree with the price table</source>
        <translation>示されたコストは料金表と一致しています</translation>
    </message>
    <message>
        <source>0 is stated for calls with tokens</source>
        <translation>トークンのある呼び出しに 0 が示されています</translation>
    </message>
    <message>
        <source>the price table has no price for the model</source>
        <translation>料金表にこのモデルの料金がありません</translation>
    </message>
    <message>
        <source>the source states no tokens</source>
        <translation>ソースはトークン数を示していません</translation>
    </message>
    <message>
        <source>cached tokens are counted inside the input too, and so charged twice</source>
        <translation>キャッシュのトークンが入力にも含まれ、二重に課金されています</translation>
    </message>
    <message>
        <source>cached tokens are charged at the price of input</source>
        <translation>キャッシュのトークンが入力の料金で課金されています</translation>
    </message>
    <message>
        <source>cached tokens are not charged</source>
        <translation>キャッシュのトークンが課金されていません</translation>
    </message>
    <message>
        <source>tokens written to the cache are charged as for an hour, at twice the price of input</source>
        <translation>キャッシュに書き込んだトークンが 1 時間分として、入力の 2 倍の料金で課金されています</translation>
    </message>
    <message>
        <source>charged at a price of another day or region, or at the listed one instead of your own</source>
        <translation>別の日・別のリージョンの料金、または独自の料金ではなく一覧の料金で課金されています</translation>
    </message>
    <message>
        <source>no cost is stated: it is worked out from tokens</source>
        <translation>コストは示されていません: トークンから計算しています</translation>
    </message>
    <message>
        <source>only a running total of the conversation is stated, shared among its answers</source>
        <translation>会話の累計だけが示され、各回答に配分しています</translation>
    </message>
    <message>
        <source>neither a cost is stated nor a price known</source>
        <translation>コストも示されず、料金も不明です</translation>
    </message>
    <message numerus="yes">
        <source>reported is %2 × the price table on %n day(s)</source>
        <translation>
            <numerusform>%n 日間、報告は料金表の %2 倍です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reported is from %2 to %3 × the price table on %n day(s)</source>
        <translation>
            <numerusform>%n 日間、報告は料金表の %2 から %3 倍です</numerusform>
        </translation>
    </message>
    <message>
        <source>not explained: %1</source>
        <translation>説明できません: %1</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>%1 where %2</source>
        <translation>%1 (条件: %2)</translation>
    </message>
    <message>
        <source>Metrics of this workspace</source>
        <translation>このワークスペースのメトリクス</translation>
    </message>
    <message>
        <source>With a workspace its metrics are listed as well.</source>
        <translation>ワークスペースを指定すると、そのメトリクスも一覧に出ます。</translation>
    </message>
    <message>
        <source>Of the environment &quot;%1&quot; only; --environment chooses from: %2</source>
        <translation>環境「%1」のみ。--environment で選べるもの: %2</translation>
    </message>
    <message>
        <source>of these environments, such as prod,dev</source>
        <translation>これらの環境のみ(例: prod,dev)</translation>
    </message>
    <message>
        <source>--format is csv, json, jsonl or xlsx</source>
        <translation>--format は csv、json、jsonl、xlsx のいずれかです</translation>
    </message>
    <message>
        <source>say what to export: %1</source>
        <translation>書き出すものを指定します: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written: %2</source>
        <translation>「%1」に書き込めません: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported.</source>
        <translation>
            <numerusform>%n行を書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing had to be taken out of the texts.</source>
        <translation>本文から取り除くものはありませんでした。</translation>
    </message>
    <message>
        <source>Taken out of the texts: %1</source>
        <translation>本文から取り除いたもの: %1</translation>
    </message>
    <message>
        <source>Writes conversations, messages, feedback and lists out of a workspace.</source>
        <translation>ワークスペースから会話・メッセージ・フィードバック・一覧を書き出します。</translation>
    </message>
    <message>
        <source>where to; else to standard output</source>
        <translation>出力先。省略時は標準出力</translation>
    </message>
    <message>
        <source>csv, json, jsonl or xlsx; else by the name of the file</source>
        <translation>csv、json、jsonl、xlsx。省略時はファイル名で決まります</translation>
    </message>
    <message>
        <source>conditions on dimensions: &apos;bot = &quot;HR&quot; and rating = &quot;down&quot;&apos;</source>
        <translation>ディメンションの条件: &apos;bot = &quot;HR&quot; and rating = &quot;down&quot;&apos;</translation>
    </message>
    <message>
        <source>epoch seconds, 2024-06-01, 2024-06-01T12:00, -30d</source>
        <translation>エポック秒、2024-06-01、2024-06-01T12:00、-30d</translation>
    </message>
    <message>
        <source>pseudonyms for names, addresses, numbers and keys, also inside texts</source>
        <translation>名前・アドレス・番号・キーを本文中でも仮名にします</translation>
    </message>
    <message>
        <source>what was taken out, counted by kind and field (JSON)</source>
        <translation>取り除いたものの種類・項目別の件数 (JSON)</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>Data until</source>
        <translation>データ最終日</translation>
    </message>
    <message>
        <source>write --param NAME=VALUE</source>
        <translation>--param 名前=値 と書いてください</translation>
    </message>
    <message>
        <source>a report can be filtered by dimensions, not by measures</source>
        <translation>レポートはディメンションで絞り込めますが、指標では絞り込めません</translation>
    </message>
    <message>
        <source>  parameters: %1</source>
        <translation>  パラメーター: %1</translation>
    </message>
    <message>
        <source>name the file to write with -o FILE.pdf, .xlsx, .html, .csv or .json</source>
        <translation>-o ファイル.pdf、.xlsx、.html、.csv、.json で出力先を指定してください</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 を書き出しました</translation>
    </message>
    <message>
        <source>write &quot;report list&quot; or &quot;report render NAME&quot;</source>
        <translation>&quot;report list&quot; または &quot;report render 名前&quot; と書いてください</translation>
    </message>
    <message>
        <source>Writes a report: PDF, Excel, HTML, CSV or JSON, without a screen.</source>
        <translation>レポートを PDF、Excel、HTML、CSV、JSON で書き出します（画面なし）。</translation>
    </message>
    <message>
        <source>the file; its suffix names the format; CSV has a file for each table</source>
        <translation>ファイル。拡張子で形式が決まります。CSV は表ごとに 1 ファイル</translation>
    </message>
    <message>
        <source>sets a parameter of the report; any number of times</source>
        <translation>レポートのパラメーターを設定（何度でも）</translation>
    </message>
    <message>
        <source>instead of the period of the report, as for &quot;parlance query&quot;</source>
        <translation>レポートの期間の代わり。&quot;parlance query&quot; と同じ書式</translation>
    </message>
    <message>
        <source>likewise</source>
        <translation>同上</translation>
    </message>
    <message>
        <source>&quot;previous&quot;, &quot;year&quot; or &quot;none&quot;</source>
        <translation>&quot;previous&quot;、&quot;year&quot;、&quot;none&quot;</translation>
    </message>
    <message>
        <source>of numbers and dates, such as de (default: that of the system)</source>
        <translation>数値と日付の言語。例: de（既定はシステム）</translation>
    </message>
    <message>
        <source>docs/reports.md describes the JSON of a report.</source>
        <translation>レポートの JSON は docs/reports.md にあります。</translation>
    </message>
    <message>
        <source>names of sources</source>
        <translation>ソースの名前</translation>
    </message>
    <message>
        <source>--%1 is a whole number from 1 on</source>
        <translation>--%1 は 1 以上の整数です</translation>
    </message>
    <message>
        <source>&quot;parlance sql&quot; takes one statement in quotes</source>
        <translation>&quot;parlance sql&quot; には引用符で囲んだ文を一つ渡します</translation>
    </message>
    <message>
        <source>there are more rows than --rows lets through</source>
        <translation>--rows の上限を超える行があります</translation>
    </message>
    <message>
        <source>Answers a question in SQL over the views of the workspace (docs/sql.md); changes nothing.</source>
        <translation>ワークスペースのビュー (docs/sql.md) への SQL に答えます。何も変更しません。</translation>
    </message>
    <message>
        <source>STATEMENT [OPTION…]</source>
        <translation>文 [オプション…]</translation>
    </message>
    <message>
        <source>at most so many rows; 100000</source>
        <translation>最大行数。既定は 100000</translation>
    </message>
    <message>
        <source>at most so long; 30</source>
        <translation>最大秒数。既定は 30</translation>
    </message>
    <message>
        <source>--format is table, csv, json, jsonl or xlsx</source>
        <translation>--format は table、csv、json、jsonl、xlsx のいずれかです</translation>
    </message>
    <message>
        <source>a workbook is no text for a terminal: name a file with --output</source>
        <translation>ブックは端末に表示できません。--output でファイルを指定してください</translation>
    </message>
    <message>
        <source>table (default), csv, json, jsonl or xlsx</source>
        <translation>table（既定）、csv、json、jsonl、xlsx</translation>
    </message>
    <message>
        <source>write to this file; its suffix names the format</source>
        <translation>このファイルに書き出す。拡張子で形式が決まります</translation>
    </message>
    <message>
        <source>a list of your own is exported as a whole</source>
        <translation>自分のリストは全体としてエクスポートされます</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were cut: a cell of Excel holds 32,767 characters. CSV and JSON have them whole.</source>
        <translation>
            <numerusform>%n 件のテキストを切り詰めました。Excel のセルは 32,767 文字までです。CSV と JSON には全文が入ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>name the export of the bot with --zip, and the new file with -o</source>
        <translation>ボットのエクスポートを --zip で、新しいファイルを -o で指定してください</translation>
    </message>
    <message>
        <source>nothing to add: no file was written</source>
        <translation>追加するものがないため、ファイルは書き込まれませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%n utterance(s) added.</source>
        <translation>
            <numerusform>発話を %n 件追加しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>further words to take out: Zugvogel,ACME; any number of times</source>
        <translation>さらに伏せる語：Zugvogel,ACME（何度でも指定可）</translation>
    </message>
    <message>
        <source>and what this regular expression finds; any number of times</source>
        <translation>この正規表現に一致するものも伏せる（何度でも指定可）</translation>
    </message>
    <message>
        <source>of &quot;lex&quot;: the complete export of the bot or locale that utterances go into</source>
        <translation>&quot;lex&quot; の場合：発話を追加するボットまたはロケールの完全なエクスポート</translation>
    </message>
    <message>
        <source>of &quot;lex&quot;: utterances of this locale only, such as en_US</source>
        <translation>&quot;lex&quot; の場合：このロケール（en_US など）の発話のみ</translation>
    </message>
    <message>
        <source>Rows are written as they are read, so that any number of them fits. In CSV a text that a spreadsheet
would run as a formula gets a &apos; in front. Of a Lex export only the
sample utterances of the intents named change; what does not fit is told, and then the exit code is 3.
Pseudonyms are the same in every export of a workspace and
cannot be turned back without the key in its file.</source>
        <translation>行は読み取られた順に書き込まれるため、件数に制限はありません。CSV では、表計算ソフトが数式として
実行するテキストの前に &apos; が付きます。Lex エクスポートでは、指定されたインテントのサンプル発話だけが
変わります。合わないものは報告され、その場合の終了コードは 3 です。
仮名はワークスペースのどのエクスポートでも同じで、
ファイル内の鍵なしでは元に戻せません。</translation>
    </message>
    <message>
        <source>%1 other records</source>
        <translation>その他のレコード %1 件</translation>
    </message>
    <message>
        <source>Erased %1.</source>
        <translation>消去しました：%1。</translation>
    </message>
    <message>
        <source>%1 texts of others name this person; they stay.</source>
        <translation>他の人のテキスト %1 件がこの人物に言及しています。これらは残ります。</translation>
    </message>
    <message>
        <source>the file could not be written anew yet; this is done when it is next opened</source>
        <translation>ファイルをまだ書き直せませんでした。次に開いたときに行われます</translation>
    </message>
    <message>
        <source>None of what was looked for is left in the bytes of the file.</source>
        <translation>検索した内容はファイルのバイト列に残っていません。</translation>
    </message>
    <message>
        <source>Still in the file, written by others: %1</source>
        <translation>他の人が書いたためファイルに残っているもの：%1</translation>
    </message>
    <message>
        <source>the backup &quot;%1&quot; is older and was left alone</source>
        <translation>バックアップ「%1」は古いもので、変更していません</translation>
    </message>
    <message>
        <source>nobody is known as &quot;%1&quot;</source>
        <translation>「%1」という人物は見つかりません</translation>
    </message>
    <message>
        <source>this would erase %1; repeat with --yes</source>
        <translation>%1 が消去されます。--yes を付けて再実行してください</translation>
    </message>
    <message>
        <source>Removes a source with everything it brought, old data, or one person everywhere.</source>
        <translation>ソースとその内容すべて、古いデータ、または一人の人物をすべての場所から削除します。</translation>
    </message>
    <message>
        <source>everything about this person, from every source, the search index and your own work</source>
        <translation>この人物に関するすべて（全ソース、検索インデックス、自分の作業から）</translation>
    </message>
    <message>
        <source>with --user: what was erased (JSON)</source>
        <translation>--user と併用：消去した内容（JSON）</translation>
    </message>
    <message>
        <source>Conversations go as a whole, by the time of their last message; leads, product events, audit events
and metric samples by their own. What was purged does not come back with the next import of the
same data, unless it is read with &quot;parlance import --with-purged&quot;. A person who was erased does not come back at all;
the file is written anew, and its bytes are searched for what was erased.</source>
        <translation>会話は最後のメッセージの時刻に基づいて全体が削除されます。リード、製品イベント、監査イベント、
メトリクスはそれぞれの時刻に基づきます。削除したものは、&quot;parlance import --with-purged&quot; で
読み込まない限り、同じデータの次のインポートでは戻りません。消去した人物は決して戻りません。
ファイルは書き直され、消去した内容が残っていないかバイト列が検索されます。</translation>
    </message>
    <message>
        <source>A report of the workspace cannot be read: %1</source>
        <translation>ワークスペースのレポートを読み込めません：%1</translation>
    </message>
    <message numerus="yes">
        <source>What was said of %n message(s) is in the file.</source>
        <translation>
            <numerusform>メッセージ %n 件についての作業をファイルに保存しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>--prefer is mine or theirs</source>
        <translation>--prefer には mine または theirs を指定します</translation>
    </message>
    <message>
        <source>%1/%2, %3: here &quot;%4&quot;, there &quot;%5&quot;, kept &quot;%6&quot;</source>
        <translation>%1/%2、%3：こちら「%4」、相手「%5」、採用「%6」</translation>
    </message>
    <message>
        <source>%1 messages in the file, %2 changed here, %3 conflicts.</source>
        <translation>ファイル内のメッセージ %1 件、変更 %2 件、競合 %3 件。</translation>
    </message>
    <message>
        <source>say save or merge, and a file</source>
        <translation>save または merge とファイルを指定してください</translation>
    </message>
    <message>
        <source>Takes states, tags and notes of the review queue to a colleague&apos;s workspace.</source>
        <translation>レビュー一覧の状態・タグ・メモを同僚のワークスペースへ渡します。</translation>
    </message>
    <message>
        <source>what holds where both have changed the same: mine (unless said otherwise) or theirs</source>
        <translation>両方が同じものを変更した場合に優先する側：mine（既定）または theirs</translation>
    </message>
    <message>
        <source>only tells what would happen</source>
        <translation>実行した場合の結果だけを表示します</translation>
    </message>
    <message>
        <source>Whose history has all of the other&apos;s is ahead, and that value holds. Where both have gone on, it is
a conflict: it is told, and the exit code is 6 unless --prefer says what holds; two notes become one,
and a tag that one of them has stays. Both histories are kept. The same file changes nothing twice.</source>
        <translation>相手の履歴をすべて含む側が進んでおり、その値が採用されます。両方が変更していた場合は競合となり、
報告されます。--prefer の指定がなければ終了コードは 6 です。メモは 1 つにまとめられ、
一方にあるタグは残ります。両方の履歴が保持され、同じファイルを二度取り込んでも変わりません。</translation>
    </message>
    <message>
        <source>there is a schedule &quot;%1&quot; already; see &quot;schedule change&quot;</source>
        <translation>スケジュール「%1」は既にあります。&quot;schedule change&quot; を参照してください</translation>
    </message>
    <message>
        <source>it goes nowhere yet: name a --folder, somebody --to, or a --webhook</source>
        <translation>配信先がありません。--folder、--to、--webhook を指定してください</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>予定はありません。</translation>
    </message>
    <message>
        <source>-o keeps the files of a --dry-run</source>
        <translation>-o は --dry-run のファイルを残します</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>フォルダーを作成できません</translation>
    </message>
    <message>
        <source>name the schedule</source>
        <translation>スケジュールを指定してください</translation>
    </message>
    <message>
        <source>too many words: %1</source>
        <translation>語が多すぎます：%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing that schedules do; see &quot;parlance schedule --help&quot;</source>
        <translation>「%1」はスケジュールの操作ではありません。&quot;parlance schedule --help&quot; を参照してください</translation>
    </message>
    <message>
        <source>of run: make the files and look where they would go; nobody is told</source>
        <translation>run 用：ファイルを作成し配信先を確認のみ。配信しません</translation>
    </message>
    <message>
        <source>of a dry run: keep the files there</source>
        <translation>試行時：ファイルをそこに残す</translation>
    </message>
    <message>
        <source>of history (50) and next (5): how many</source>
        <translation>history（50）と next（5）の件数</translation>
    </message>
    <message>
        <source>take a password out of the key ring</source>
        <translation>キーリングからパスワードを削除</translation>
    </message>
    <message>
        <source>Reports that come by themselves: into a folder, by mail, to a webhook.</source>
        <translation>自動で届くレポート：フォルダー、メール、Webhook。</translation>
    </message>
    <message>
        <source>write --to &quot;ADDRESS;NAME=VALUE&quot;</source>
        <translation>--to &quot;ADDRESS;NAME=VALUE&quot; と指定してください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no weekday: mon, tue, wed, thu, fri, sat or sun</source>
        <translation>「%1」は曜日ではありません：mon, tue, wed, thu, fri, sat, sun</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day of a month: 1 to 31 or last</source>
        <translation>「%1」は月の日ではありません：1～31 または last</translation>
    </message>
    <message>
        <source>--cron says all: without --every, --on and --at</source>
        <translation>--cron のみを使い、--every、--on、--at は指定しないでください</translation>
    </message>
    <message>
        <source>--every is day, week or month</source>
        <translation>--every は day、week、month です</translation>
    </message>
    <message>
        <source>--at goes with --every</source>
        <translation>--at は --every と共に使います</translation>
    </message>
    <message>
        <source>--at is a time of day such as 09:00</source>
        <translation>--at は 09:00 のような時刻です</translation>
    </message>
    <message>
        <source>--on names days of a week or of a month</source>
        <translation>--on は週または月の日です</translation>
    </message>
    <message>
        <source>--catch-up is latest, all or none</source>
        <translation>--catch-up は latest、all、none です</translation>
    </message>
    <message>
        <source>--server is HOST or HOST:PORT</source>
        <translation>--server は HOST または HOST:PORT です</translation>
    </message>
    <message>
        <source>--security is tls, starttls or none</source>
        <translation>--security は tls、starttls、none です</translation>
    </message>
    <message>
        <source>which report</source>
        <translation>どのレポートか</translation>
    </message>
    <message>
        <source>pdf (the default), xlsx, html, csv, json</source>
        <translation>pdf（既定）、xlsx、html、csv、json</translation>
    </message>
    <message>
        <source>day, week (the default) or month</source>
        <translation>day、week（既定）、month</translation>
    </message>
    <message>
        <source>of a week: mon,thu; of a month: 1,15,last</source>
        <translation>週：mon,thu、月：1,15,last</translation>
    </message>
    <message>
        <source>time of day (default 09:00)</source>
        <translation>時刻（既定 09:00）</translation>
    </message>
    <message>
        <source>&quot;MINUTE HOUR DAY MONTH WEEKDAY&quot; instead of the three before</source>
        <translation>前の 3 つの代わりに「分 時 日 月 曜日」</translation>
    </message>
    <message>
        <source>of missed times: latest (the default), all or none</source>
        <translation>逃した回：latest（既定）、all、none</translation>
    </message>
    <message>
        <source>a recipient, any number of times; &quot;ADDRESS;bot=Sales&quot; sets parameters</source>
        <translation>宛先（複数可）。&quot;ADDRESS;bot=Sales&quot; でパラメーターを指定</translation>
    </message>
    <message>
        <source>sets a parameter of the report for everybody</source>
        <translation>全員に対するレポートのパラメーター</translation>
    </message>
    <message>
        <source>puts the files there</source>
        <translation>ファイルの保存先</translation>
    </message>
    <message>
        <source>and takes them away after so many days (default: never)</source>
        <translation>その日数後に削除（既定：削除しない）</translation>
    </message>
    <message>
        <source>tells an https address, with the files in the JSON</source>
        <translation>https アドレスに通知し、JSON にファイルを含める</translation>
    </message>
    <message>
        <source>tells it without the files</source>
        <translation>ファイルなしで通知</translation>
    </message>
    <message>
        <source>instead of that of the report</source>
        <translation>レポートのものの代わり</translation>
    </message>
    <message>
        <source>of the mail, with {title}, {period}, {workspace}</source>
        <translation>メールの件名。{title}、{period}、{workspace} が使えます</translation>
    </message>
    <message>
        <source>of the mail, likewise</source>
        <translation>メールの本文（同様）</translation>
    </message>
    <message>
        <source>of mail set: where mail leaves</source>
        <translation>mail set 用：送信サーバー</translation>
    </message>
    <message>
        <source>tls (the default), starttls, or none for a server on this computer</source>
        <translation>tls（既定）、starttls、このコンピューター上のサーバーなら none</translation>
    </message>
    <message>
        <source>who signs in there; the password is in the key ring</source>
        <translation>ログインユーザー。パスワードはキーリングにあります</translation>
    </message>
    <message>
        <source>the address that mail comes from</source>
        <translation>差出人アドレス</translation>
    </message>
    <message>
        <source>PEM file with certificates to trust instead of those of the system</source>
        <translation>システムの代わりに信頼する証明書の PEM ファイル</translation>
    </message>
    <message>
        <source>Password (it is not shown):</source>
        <translation>パスワード（表示されません）：</translation>
    </message>
    <message>
        <source>nothing was typed; --forget removes what the key ring has</source>
        <translation>入力がありません。--forget でキーリングから削除します</translation>
    </message>
    <message>
        <source>Kept in the key ring.</source>
        <translation>キーリングに保存しました。</translation>
    </message>
    <message>
        <source>Mail from %1 leaves by %2, port %3.</source>
        <translation>%1 からのメールは %2、ポート %3 で送信されます。</translation>
    </message>
    <message>
        <source>This workspace has no mail server: see &quot;parlance schedule mail set&quot;.</source>
        <translation>メールサーバーがありません。&quot;parlance schedule mail set&quot; を参照してください。</translation>
    </message>
    <message>
        <source>name the user first, with &quot;parlance schedule mail set --user&quot;</source>
        <translation>先に &quot;parlance schedule mail set --user&quot; でユーザーを指定してください</translation>
    </message>
    <message>
        <source>No timer is installed for this workspace.</source>
        <translation>このワークスペースのタイマーはありません。</translation>
    </message>
    <message>
        <source>The timer is of another place of the program or workspace: install it again.</source>
        <translation>タイマーはプログラムまたはワークスペースの別の場所用です。再設定してください。</translation>
    </message>
    <message>
        <source>The timer runs.</source>
        <translation>タイマーは動作中です。</translation>
    </message>
    <message>
        <source>The timer does not run.</source>
        <translation>タイマーは動作していません。</translation>
    </message>
    <message>
        <source>write &quot;schedule mail show&quot;, &quot;set&quot;, &quot;password&quot; or &quot;remove&quot;</source>
        <translation>&quot;schedule mail show&quot;、&quot;set&quot;、&quot;password&quot;、&quot;remove&quot; のいずれかを指定してください</translation>
    </message>
    <message>
        <source>the schedule has no webhook</source>
        <translation>このスケジュールには Webhook がありません</translation>
    </message>
    <message>
        <source>The timer is removed.</source>
        <translation>タイマーを削除しました。</translation>
    </message>
    <message>
        <source>write &quot;schedule timer show&quot;, &quot;install&quot;, &quot;remove&quot; or &quot;status&quot;</source>
        <translation>&quot;schedule timer show&quot;、&quot;install&quot;、&quot;remove&quot;、&quot;status&quot; のいずれかを指定してください</translation>
    </message>
    <message>
        <source>The timer is installed and runs.</source>
        <translation>タイマーを設定し、動作中です。</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>次回 %1</translation>
    </message>
    <message>
        <source>never again</source>
        <translation>以後なし</translation>
    </message>
    <message>
        <source>, due %1</source>
        <translation>、予定 %1</translation>
    </message>
    <message>
        <source>, by hand</source>
        <translation>、手動</translation>
    </message>
    <message numerus="yes">
        <source>, %n earlier time(s) passed over</source>
        <translation>
            <numerusform>、以前の %n 回は省略</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: another program has run it</source>
        <translation>%1：別のプログラムが実行済みです</translation>
    </message>
    <message>
        <source>%1: %2 made</source>
        <translation>%1：%2 を作成</translation>
    </message>
    <message>
        <source>%1: would be delivered to %2</source>
        <translation>%1：%2 に配信されます</translation>
    </message>
    <message>
        <source>%1: delivered to %2</source>
        <translation>%1：%2 に配信</translation>
    </message>
    <message>
        <source>The desktop opens links, workspaces and reports with this program.</source>
        <translation>デスクトップはリンク、ワークスペース、レポートをこのプログラムで開きます。</translation>
    </message>
    <message>
        <source>What is installed is of another place of the program: install it again.</source>
        <translation>別の場所のプログラムが登録されています。もう一度登録してください。</translation>
    </message>
    <message>
        <source>The desktop does not know Parlance: see &quot;parlance desktop install&quot;.</source>
        <translation>デスクトップは Parlance を知りません。「parlance desktop install」を参照してください。</translation>
    </message>
    <message>
        <source>Nothing was installed.</source>
        <translation>何も登録されていませんでした。</translation>
    </message>
    <message>
        <source>install, remove or status, not &quot;%1&quot;</source>
        <translation>install、remove、status のいずれかです（「%1」ではありません）</translation>
    </message>
    <message>
        <source>Lets the desktop open links, workspaces and reports with Parlance.</source>
        <translation>デスクトップがリンク、ワークスペース、レポートを Parlance で開くようにします。</translation>
    </message>
    <message>
        <source>For this user only: a .desktop file, the types of the files and an icon below ~/.local/share.</source>
        <translation>このユーザーのみ：~/.local/share に .desktop ファイル、ファイルの種類、アイコンを置きます。</translation>
    </message>
    <message>
        <source>a sealed export is csv, json or jsonl: the parts of a workbook pass through the disk</source>
        <translation>封印した書き出しは csv、json、jsonl のいずれかです。ブックの一部はディスクを経由します</translation>
    </message>
    <message>
        <source>seals the file with a password: &quot;parlance unseal&quot; opens it</source>
        <translation>ファイルをパスワードで封印します。「parlance unseal」で開けます</translation>
    </message>
    <message>
        <source>the password cannot be read from file descriptor %1</source>
        <translation>ファイル記述子 %1 からパスワードを読めません</translation>
    </message>
    <message>
        <source>there is no terminal to ask for the password: use --password-fd or --password-env</source>
        <translation>パスワードを尋ねる端末がありません。--password-fd または --password-env を使ってください</translation>
    </message>
    <message>
        <source>The same again:</source>
        <translation>もう一度:</translation>
    </message>
    <message>
        <source>the two passwords are not the same</source>
        <translation>2 つのパスワードが一致しません</translation>
    </message>
    <message>
        <source>the environment has no %1</source>
        <translation>環境変数 %1 がありません</translation>
    </message>
    <message>
        <source>reads the password from this open file descriptor (its first line); 0 is standard input</source>
        <translation>この開いたファイル記述子からパスワードを読みます (最初の行)。0 は標準入力です</translation>
    </message>
    <message>
        <source>takes the password from this variable of the environment</source>
        <translation>この環境変数からパスワードを取ります</translation>
    </message>
    <message>
        <source>the password is empty</source>
        <translation>パスワードが空です</translation>
    </message>
    <message>
        <source>of &quot;save&quot;: seals the file with a password</source>
        <translation>「save」の場合: ファイルをパスワードで封印します</translation>
    </message>
    <message>
        <source>nothing of &quot;%1&quot; has failed</source>
        <translation>「%1」に失敗したものはありません</translation>
    </message>
    <message>
        <source>&quot;run&quot; without a name runs what is due and makes up for what was missed; the window does so while it is open,
the timer of systemd when it is not. Passwords are read from standard input and kept in the key ring only.
What could not be delivered is tried again after 5 and 15 minutes, one hour and four; &quot;retry NAME&quot; does so at once.
Exit code 3: a report could not be made or delivered.</source>
        <translation>名前なしの「run」は期限の来たものを実行し、逃したものを補います。ウィンドウが開いている間はウィンドウが、
閉じているときは systemd のタイマーが行います。パスワードは標準入力から読み、キーリングにのみ保存されます。
配信できなかったものは 5 分後、15 分後、1 時間後、4 時間後に再試行されます。「retry NAME」はすぐに行います。
終了コード 3：レポートを作成または配信できませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>, tried %n time(s)</source>
        <translation>
            <numerusform>、%n 回試行</numerusform>
        </translation>
    </message>
    <message>
        <source>, tried again %1</source>
        <translation>、再試行 %1</translation>
    </message>
    <message>
        <source>name one file</source>
        <translation>ファイルを 1 つ指定してください</translation>
    </message>
    <message>
        <source>say with -o where the content goes</source>
        <translation>-o で内容の出力先を指定してください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there already: --force writes over it</source>
        <translation>「%1」はすでにあります。--force で上書きします</translation>
    </message>
    <message>
        <source>Sealed as %1.</source>
        <translation>%1 として封印しました。</translation>
    </message>
    <message>
        <source>Opened as %1.</source>
        <translation>%1 として開きました。</translation>
    </message>
    <message>
        <source>where to; else the name with .sealed, or without it</source>
        <translation>出力先。省略時は .sealed を付けた名前、または外した名前</translation>
    </message>
    <message>
        <source>writes over a file that is there</source>
        <translation>既存のファイルに上書きします</translation>
    </message>
    <message>
        <source>Seals a file with a password, so that it can be given away.</source>
        <translation>ファイルを渡せるようにパスワードで封印します。</translation>
    </message>
    <message>
        <source>Argon2id makes the key of the password, XChaCha20-Poly1305 keeps the content secret and whole.
Nobody opens the file without the password, also not its author. The file itself stays as it is.</source>
        <translation>Argon2id がパスワードから鍵を作り、XChaCha20-Poly1305 が内容の秘密と完全性を守ります。
パスワードがなければ作成者でも開けません。元のファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>Opens a file that was sealed with a password.</source>
        <translation>パスワードで封印されたファイルを開きます。</translation>
    </message>
    <message>
        <source>A file that was changed or cut off is refused, and nothing is written then.</source>
        <translation>変更されたり途中で切れたりしたファイルは拒否し、何も書き込みません。</translation>
    </message>
    <message>
        <source>there is no dashboard &quot;%1&quot;</source>
        <translation>ダッシュボード「%1」はありません</translation>
    </message>
    <message>
        <source>there is no dashboard &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>ダッシュボード「%1」はありません。「%2」のことですか?</translation>
    </message>
    <message>
        <source>This workspace has no dashboards of its own.</source>
        <translation>このワークスペースに独自のダッシュボードはありません。</translation>
    </message>
    <message>
        <source>  (in the trash)</source>
        <translation>  (ごみ箱)</translation>
    </message>
    <message>
        <source>&quot;dashboards %1&quot; takes one name or file</source>
        <translation>「dashboards %1」には名前またはファイルを 1 つ指定します</translation>
    </message>
    <message>
        <source>&quot;dashboards&quot; cannot &quot;%1&quot;; it can: %2</source>
        <translation>「dashboards」は「%1」できません。可能: %2</translation>
    </message>
    <message>
        <source>Lists your own dashboards, writes them to files and reads them from files.</source>
        <translation>独自のダッシュボードを一覧し、ファイルに書き出し、ファイルから読み込みます。</translation>
    </message>
    <message>
        <source>export: where to (default: stdout)</source>
        <translation>export: 出力先 (既定: stdout)</translation>
    </message>
    <message>
        <source>NAME is a key or a title; export takes the key of a built-in page too. What is imported gets a name
and a key that are free.</source>
        <translation>NAME はキーまたはタイトルです。export は組み込みページのキーも受け付けます。読み込んだものには
空いている名前とキーが付きます。</translation>
    </message>
    <message>
        <source>several dashboards are called &quot;%1&quot;: use the key of one</source>
        <translation>「%1」という名前のダッシュボードが複数あります: いずれかのキーを指定してください</translation>
    </message>
    <message>
        <source>firing</source>
        <translation>発生中</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>nothing to say</source>
        <translation>判定なし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing is watched; &quot;parlance alerts suggest&quot; shows what could be.</source>
        <translation>監視されていません。&quot;parlance alerts suggest&quot; で候補を表示します。</translation>
    </message>
    <message>
        <source>not mailed: %1</source>
        <translation>メールを送信できません: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number</source>
        <translation>&quot;%1&quot; は数値ではありません</translation>
    </message>
    <message>
        <source>--%1 cannot be &quot;%2&quot;</source>
        <translation>--%1 に &quot;%2&quot; は指定できません</translation>
    </message>
    <message>
        <source>an alert is filtered by dimensions, not by measures</source>
        <translation>アラートのフィルターに使えるのは指標ではなくディメンションです</translation>
    </message>
    <message>
        <source>there is an alert &quot;%1&quot; already</source>
        <translation>アラート &quot;%1&quot; は既にあります</translation>
    </message>
    <message>
        <source>the name of an alert has small letters, digits and -</source>
        <translation>アラートの名前に使えるのは小文字、数字、- です</translation>
    </message>
    <message>
        <source>say what to watch with --measure, or take one of &quot;alerts suggest&quot;</source>
        <translation>--measure で監視対象を指定するか、&quot;alerts suggest&quot; の候補を使ってください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing that alerts do; see &quot;parlance alerts --help&quot;</source>
        <translation>alerts に &quot;%1&quot; はありません。&quot;parlance alerts --help&quot; を参照してください</translation>
    </message>
    <message>
        <source>name the alert</source>
        <translation>アラートの名前を指定してください</translation>
    </message>
    <message>
        <source>add: what is watched, as in &quot;query --measures&quot;</source>
        <translation>add: 監視する指標（&quot;query --measures&quot; と同じ）</translation>
    </message>
    <message>
        <source>tell when it is above: 1000, 5%, 10s, $20</source>
        <translation>超えたら通知: 1000、5%、10s、$20</translation>
    </message>
    <message>
        <source>… below</source>
        <translation>… 下回ったら</translation>
    </message>
    <message>
        <source>… has risen on the period before by so much: 30%</source>
        <translation>… 直前の期間よりこれだけ増えたら: 30%</translation>
    </message>
    <message>
        <source>… fallen</source>
        <translation>… 減ったら</translation>
    </message>
    <message>
        <source>… is N deviations away from the same weekdays before: 3.5</source>
        <translation>… 過去の同じ曜日から偏差 N 離れたら: 3.5</translation>
    </message>
    <message>
        <source>… so much of any limit of the plan is used up: 80%</source>
        <translation>… プランの上限をこれだけ使ったら: 80%</translation>
    </message>
    <message>
        <source>… there is N or more of it, and again for each further one</source>
        <translation>… N 件以上あれば、以後 1 件ごとに</translation>
    </message>
    <message>
        <source>day (the last whole one, the default), 7d, week, month, &quot;day so far&quot;, &quot;month so far&quot;</source>
        <translation>day（直近の丸 1 日、既定）、7d、week、month、&quot;day so far&quot;、&quot;month so far&quot;</translation>
    </message>
    <message>
        <source>of --unusual: either (the default), up or down</source>
        <translation>--unusual の方向: either（既定）、up、down</translation>
    </message>
    <message>
        <source>look at each member by itself, such as bot</source>
        <translation>メンバーごとに見る（例: bot）</translation>
    </message>
    <message>
        <source>which facts, as in &quot;query --where&quot;</source>
        <translation>対象の条件（&quot;query --where&quot; と同じ）</translation>
    </message>
    <message>
        <source>say nothing of periods with fewer messages</source>
        <translation>メッセージがこれより少ない期間は判定しない</translation>
    </message>
    <message>
        <source>usage (the default), performance, business or maintenance</source>
        <translation>usage（既定）、performance、business、maintenance</translation>
    </message>
    <message>
        <source>mail it there when it is raised, any number of times; see &quot;schedule mail&quot;</source>
        <translation>発生時のメール送信先（複数指定可）。&quot;schedule mail&quot; を参照</translation>
    </message>
    <message>
        <source>how people read it</source>
        <translation>表示名</translation>
    </message>
    <message>
        <source>of history: how many (50)</source>
        <translation>history の件数 (50)</translation>
    </message>
    <message>
        <source>of check: look, write nothing down and raise no notice</source>
        <translation>check で、記録も通知もせずに確認だけ行う</translation>
    </message>
    <message>
        <source>Watches figures and tells when they do something: checks, lists and changes alerts.</source>
        <translation>数値を監視し、変化を知らせます。アラートの確認、一覧、変更。</translation>
    </message>
    <message>
        <source>&quot;add&quot; with the name of a suggestion takes it, changed by what is given besides. Nothing is watched
unless it was added. Periods count from the end of the data, not from the clock.
Exit code 6: &quot;check&quot; found an alert that fires.</source>
        <translation>&quot;add&quot; に候補の名前を指定すると、併せて指定した変更を加えて採用します。追加しない限り
何も監視されません。期間は時計ではなくデータの末尾から数えます。
終了コード 6: &quot;check&quot; で発生中のアラートが見つかりました。</translation>
    </message>
    <message>
        <source>Nothing that was imported says from which pages or documents answers were given.</source>
        <translation>取り込んだデータには、回答の元になったページや文書の記載がありません。</translation>
    </message>
    <message>
        <source>Nothing that was imported names a file.</source>
        <translation>取り込んだデータにはファイルの記載がありません。</translation>
    </message>
    <message>
        <source>there are no embeddings to export: no platform puts them into its exports, they stay in its vector store. &quot;parlance export passages&quot; has the texts that they are made of</source>
        <translation>書き出せる埋め込みベクトルはありません。どのプラットフォームの書き出しにも含まれず、ベクトルストアに残ります。元のテキストは「parlance export passages」で書き出せます</translation>
    </message>
    <message>
        <source>CSV begins with a byte order mark, for spreadsheets that take it for another code otherwise</source>
        <translation>文字コードを誤判定する表計算ソフトのために、CSV の先頭に BOM を付けます</translation>
    </message>
    <message>
        <source>an alert has one condition: --above, --below, --rise, --fall, --unusual, --limit, --new or --stale</source>
        <translation>アラートの条件は1つです：--above、--below、--rise、--fall、--unusual、--limit、--new、--stale</translation>
    </message>
    <message>
        <source>… the newest message is older, by the clock; with --by source for each source</source>
        <translation>… 最新のメッセージが現在時刻からみてこれより古い。--by sourceでソースごと</translation>
    </message>
    <message>
        <source>tell an https address as well, as JSON; with the key of a schedule that names it</source>
        <translation>httpsアドレスにもJSONで通知（同じアドレスを持つスケジュールのキーを使用）</translation>
    </message>
    <message>
        <source>the file has no parameter &quot;%1&quot;</source>
        <translation>ファイルにパラメーター &quot;%1&quot; はありません</translation>
    </message>
    <message>
        <source>the parameter &quot;%1&quot; is fixed</source>
        <translation>パラメーター &quot;%1&quot; は固定されています</translation>
    </message>
    <message>
        <source>sets {NAME} in --measures and --where, or a parameter of the file; any number of times</source>
        <translation>--measures と --where の {NAME}、またはファイルのパラメーターを設定。複数回指定可</translation>
    </message>
    <message>
        <source>the value of :NAME in the statement; any number of times</source>
        <translation>文中の :NAME の値。複数回指定可</translation>
    </message>
    <message>
        <source>write --%1 NAME=VALUE</source>
        <translation>--%1 名前=値 と書いてください</translation>
    </message>
    <message>
        <source>nothing here names the parameter &quot;%1&quot;</source>
        <translation>パラメーター「%1」はここで使われていません</translation>
    </message>
</context>
<context>
    <name>DialogPrompter</name>
    <message>
        <source>New workspace</source>
        <translation>新しいワークスペース</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>ワークスペースを開く</translation>
    </message>
    <message>
        <source>Parlance workspaces (*.parlance)</source>
        <translation>Parlanceワークスペース (*.parlance)</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Active users</source>
        <translation>アクティブユーザー</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>ボット</translation>
    </message>
    <message>
        <source>Conv.</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Conversations by hour</source>
        <translation>時間帯別の会話数</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Cost allocation</source>
        <translation>コスト配分</translation>
    </message>
    <message>
        <source>Cost and conversations per day</source>
        <translation>日別のコストと会話数</translation>
    </message>
    <message>
        <source>Cost by bot</source>
        <translation>ボット別のコスト</translation>
    </message>
    <message>
        <source>Cost by day</source>
        <translation>日別のコスト</translation>
    </message>
    <message>
        <source>Cost per conversation</source>
        <translation>会話あたりのコスト</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Model prices</source>
        <translation>モデルの料金</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Review queue</source>
        <translation>レビュー待ち</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>満足度</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン数</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>総コスト</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>User group</source>
        <translation>ユーザーグループ</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変化のポイント</translation>
    </message>
    <message>
        <source>average per weekday</source>
        <translation>曜日別の平均</translation>
    </message>
    <message>
        <source>p95 response time</source>
        <translation>p95応答時間</translation>
    </message>
    <message>
        <source>per 1 M tokens</source>
        <translation>100万トークンあたり</translation>
    </message>
    <message>
        <source>{count} with usage</source>
        <translation>利用あり {count}</translation>
    </message>
    <message>
        <source>{measure} · {measure/day} per day</source>
        <translation>{measure} · 1日あたり{measure/day}</translation>
    </message>
    <message>
        <source>{ratings} ratings</source>
        <translation>評価{ratings}件</translation>
    </message>
    <message>
        <source>Cost and conversations per hour</source>
        <translation>1時間ごとのコストと会話</translation>
    </message>
    <message>
        <source>Cost and conversations per month</source>
        <translation>1か月ごとのコストと会話</translation>
    </message>
    <message>
        <source>Cost and conversations per week</source>
        <translation>1週間ごとのコストと会話</translation>
    </message>
    <message>
        <source>Cost by hour</source>
        <translation>時間別コスト</translation>
    </message>
    <message>
        <source>Cost by month</source>
        <translation>月別コスト</translation>
    </message>
    <message>
        <source>Cost by week</source>
        <translation>週別コスト</translation>
    </message>
    <message>
        <source>Find user…</source>
        <translation>ユーザーを検索…</translation>
    </message>
    <message>
        <source>No answer was rated in this period.</source>
        <translation>この期間に評価された回答はありません。</translation>
    </message>
    <message>
        <source>The imported data states no tokens.</source>
        <translation>取り込んだデータにはトークン数がありません。</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>マトリックス</translation>
    </message>
    <message>
        <source>Treemap</source>
        <translation>ツリーマップ</translation>
    </message>
    <message>
        <source>area by cost</source>
        <translation>面積はコスト</translation>
    </message>
    <message>
        <source>95 % interval, ratings</source>
        <translation>95 %区間、評価数</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>About the bot</source>
        <translation>ボットについて</translation>
    </message>
    <message>
        <source>About the model</source>
        <translation>モデルについて</translation>
    </message>
    <message>
        <source>About the user</source>
        <translation>ユーザーについて</translation>
    </message>
    <message>
        <source>Active days</source>
        <translation>利用日数</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Answer source</source>
        <translation>回答の出所</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答数</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>ボット</translation>
    </message>
    <message>
        <source>Bots used</source>
        <translation>利用されたボット</translation>
    </message>
    <message>
        <source>Bots without usage</source>
        <translation>利用のないボット</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Comments on thumbs down</source>
        <translation>低評価へのコメント</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Cost by user group</source>
        <translation>ユーザーグループ別のコスト</translation>
    </message>
    <message>
        <source>Cost per answer</source>
        <translation>回答あたりのコスト</translation>
    </message>
    <message>
        <source>Cost per query</source>
        <translation>質問あたりのコスト</translation>
    </message>
    <message>
        <source>Cost per user</source>
        <translation>ユーザーあたりのコスト</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Daily usage</source>
        <translation>日ごとの利用</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>エラー率</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Errors by type</source>
        <translation>種類別のエラー</translation>
    </message>
    <message>
        <source>Feedback rate</source>
        <translation>フィードバック率</translation>
    </message>
    <message>
        <source>Find bot…</source>
        <translation>ボットを検索…</translation>
    </message>
    <message>
        <source>Find comment…</source>
        <translation>コメントを検索…</translation>
    </message>
    <message>
        <source>Find conversation…</source>
        <translation>会話を検索…</translation>
    </message>
    <message>
        <source>Find model…</source>
        <translation>モデルを検索…</translation>
    </message>
    <message>
        <source>Find question…</source>
        <translation>質問を検索…</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>最初のトークン</translation>
    </message>
    <message>
        <source>Hourly usage</source>
        <translation>時間ごとの利用</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>最後のメッセージ</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最後の利用</translation>
    </message>
    <message>
        <source>Mix of models by day</source>
        <translation>日別のモデル構成</translation>
    </message>
    <message>
        <source>Mix of models by hour</source>
        <translation>時間別のモデル構成</translation>
    </message>
    <message>
        <source>Mix of models by month</source>
        <translation>月別のモデル構成</translation>
    </message>
    <message>
        <source>Mix of models by week</source>
        <translation>週別のモデル構成</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Monthly usage</source>
        <translation>月ごとの利用</translation>
    </message>
    <message>
        <source>Most used</source>
        <translation>よく使われるボット</translation>
    </message>
    <message>
        <source>Negative rate</source>
        <translation>低評価率</translation>
    </message>
    <message>
        <source>New and returning</source>
        <translation>新規とリピーター</translation>
    </message>
    <message>
        <source>New users</source>
        <translation>新規ユーザー</translation>
    </message>
    <message>
        <source>No call failed in this period, as far as the data says.</source>
        <translation>データで分かる限り、この期間に失敗した呼び出しはありません。</translation>
    </message>
    <message>
        <source>No thumbs down in this period.</source>
        <translation>この期間に低評価はありません。</translation>
    </message>
    <message>
        <source>Nobody wrote a comment with a thumbs down in this period.</source>
        <translation>この期間に低評価へのコメントはありません。</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Peak usage</source>
        <translation>利用のピーク</translation>
    </message>
    <message>
        <source>Per answer</source>
        <translation>回答あたり</translation>
    </message>
    <message>
        <source>Per user</source>
        <translation>ユーザーあたり</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Popular questions</source>
        <translation>よくある質問</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>質問数</translation>
    </message>
    <message>
        <source>Queries per user</source>
        <translation>ユーザーあたりの質問数</translation>
    </message>
    <message>
        <source>Queries, users and cost per day</source>
        <translation>日ごとの質問数・ユーザー数・コスト</translation>
    </message>
    <message>
        <source>Queries, users and cost per hour</source>
        <translation>時間ごとの質問数・ユーザー数・コスト</translation>
    </message>
    <message>
        <source>Queries, users and cost per month</source>
        <translation>月ごとの質問数・ユーザー数・コスト</translation>
    </message>
    <message>
        <source>Queries, users and cost per week</source>
        <translation>週ごとの質問数・ユーザー数・コスト</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Rated answer of</source>
        <translation>評価された回答の日時</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>評価数</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reasons by bot</source>
        <translation>ボット別の理由</translation>
    </message>
    <message>
        <source>Response time by day</source>
        <translation>日別の応答時間</translation>
    </message>
    <message>
        <source>Response time by hour</source>
        <translation>時間別の応答時間</translation>
    </message>
    <message>
        <source>Response time by model</source>
        <translation>モデル別の応答時間</translation>
    </message>
    <message>
        <source>Response time by month</source>
        <translation>月別の応答時間</translation>
    </message>
    <message>
        <source>Response time by week</source>
        <translation>週別の応答時間</translation>
    </message>
    <message>
        <source>Retention by day of first use</source>
        <translation>初回利用日別の継続率</translation>
    </message>
    <message>
        <source>Retention by month of first use</source>
        <translation>初回利用月別の継続率</translation>
    </message>
    <message>
        <source>Retention by week of first use</source>
        <translation>初回利用週別の継続率</translation>
    </message>
    <message>
        <source>Returning users</source>
        <translation>リピーター</translation>
    </message>
    <message>
        <source>Satisfaction by bot</source>
        <translation>ボット別の満足度</translation>
    </message>
    <message>
        <source>Satisfaction by day</source>
        <translation>日別の満足度</translation>
    </message>
    <message>
        <source>Satisfaction by hour</source>
        <translation>時間別の満足度</translation>
    </message>
    <message>
        <source>Satisfaction by model</source>
        <translation>モデル別の満足度</translation>
    </message>
    <message>
        <source>Satisfaction by month</source>
        <translation>月別の満足度</translation>
    </message>
    <message>
        <source>Satisfaction by week</source>
        <translation>週別の満足度</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Surely at least</source>
        <translation>少なくとも</translation>
    </message>
    <message>
        <source>The imported data names no channels.</source>
        <translation>取り込んだデータにはチャネルがありません。</translation>
    </message>
    <message>
        <source>The imported data names no countries.</source>
        <translation>取り込んだデータには国がありません。</translation>
    </message>
    <message>
        <source>The imported data names no devices.</source>
        <translation>取り込んだデータにはデバイスがありません。</translation>
    </message>
    <message>
        <source>The imported data names no groups of users.</source>
        <translation>取り込んだデータにはユーザーグループがありません。</translation>
    </message>
    <message>
        <source>The imported data states no response times.</source>
        <translation>取り込んだデータには応答時間がありません。</translation>
    </message>
    <message>
        <source>Thumbs down</source>
        <translation>低評価</translation>
    </message>
    <message>
        <source>Top 100</source>
        <translation>上位100</translation>
    </message>
    <message>
        <source>Top 1000</source>
        <translation>上位1000</translation>
    </message>
    <message>
        <source>Top contributors</source>
        <translation>上位の利用者</translation>
    </message>
    <message>
        <source>Total queries</source>
        <translation>質問の総数</translation>
    </message>
    <message>
        <source>Unique users</source>
        <translation>ユニークユーザー</translation>
    </message>
    <message>
        <source>Usage by day</source>
        <translation>日別の利用</translation>
    </message>
    <message>
        <source>Usage by hour</source>
        <translation>時間別の利用</translation>
    </message>
    <message>
        <source>Usage by month</source>
        <translation>月別の利用</translation>
    </message>
    <message>
        <source>Usage by week</source>
        <translation>週別の利用</translation>
    </message>
    <message>
        <source>Use by day</source>
        <translation>日別の使用</translation>
    </message>
    <message>
        <source>Use by hour</source>
        <translation>時間別の使用</translation>
    </message>
    <message>
        <source>Use by month</source>
        <translation>月別の使用</translation>
    </message>
    <message>
        <source>Use by week</source>
        <translation>週別の使用</translation>
    </message>
    <message>
        <source>Users by day</source>
        <translation>日別のユーザー数</translation>
    </message>
    <message>
        <source>Users by hour</source>
        <translation>時間別のユーザー数</translation>
    </message>
    <message>
        <source>Users by month</source>
        <translation>月別のユーザー数</translation>
    </message>
    <message>
        <source>Users by week</source>
        <translation>週別のユーザー数</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>提供元</translation>
    </message>
    <message>
        <source>Weekly usage</source>
        <translation>週ごとの利用</translation>
    </message>
    <message>
        <source>When</source>
        <translation>利用時間帯</translation>
    </message>
    <message>
        <source>When thumbs go down</source>
        <translation>低評価の時間帯</translation>
    </message>
    <message>
        <source>Where to adjust</source>
        <translation>改善すべき点</translation>
    </message>
    <message>
        <source>Who is satisfied with what</source>
        <translation>満足度の内訳</translation>
    </message>
    <message>
        <source>Who stands out</source>
        <translation>目立つユーザー</translation>
    </message>
    <message>
        <source>Why thumbs down</source>
        <translation>低評価の理由</translation>
    </message>
    <message>
        <source>bots by models, root scale</source>
        <translation>ボット×モデル、平方根スケール</translation>
    </message>
    <message>
        <source>far more cost than others</source>
        <translation>他より大幅に高いコスト</translation>
    </message>
    <message>
        <source>in this period and with this filter</source>
        <translation>この期間とフィルターで</translation>
    </message>
    <message>
        <source>instructions, sources or model, most thumbs down first</source>
        <translation>指示・情報源・モデル、低評価の多い順</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>queries, average per weekday</source>
        <translation>質問数、曜日別の平均</translation>
    </message>
    <message>
        <source>thumbs down</source>
        <translation>低評価</translation>
    </message>
    <message>
        <source>thumbs down, root scale</source>
        <translation>低評価、平方根スケール</translation>
    </message>
    <message>
        <source>users</source>
        <translation>ユーザー数</translation>
    </message>
    <message>
        <source>with its 95 % interval</source>
        <translation>95 %区間付き</translation>
    </message>
    <message>
        <source>with its 95 % interval and number of ratings, surest first</source>
        <translation>95 %区間と評価数、確かな順</translation>
    </message>
    <message>
        <source>{cost} in all</source>
        <translation>合計 {cost}</translation>
    </message>
    <message>
        <source>{count} comments</source>
        <translation>コメント {count}件</translation>
    </message>
    <message>
        <source>{count} conversations</source>
        <translation>会話 {count}件</translation>
    </message>
    <message>
        <source>{count} with usage; those without are listed below</source>
        <translation>利用あり {count}、利用なしは下に表示</translation>
    </message>
    <message>
        <source>{measure}</source>
        <translation>{measure}</translation>
    </message>
    <message>
        <source>% who came back</source>
        <translation>戻ってきた割合（%）</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>利用元</translation>
    </message>
    <message>
        <source>Re-priced with</source>
        <translation>別モデルの料金</translation>
    </message>
    <message>
        <source>The imported data names no answer sources.</source>
        <translation>取り込んだデータには回答の出所がありません。</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>{users} in all, each counted once</source>
        <translation>合計{users}人、重複なし</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1時間</translation>
    </message>
    <message>
        <source>2 h</source>
        <translation>2時間</translation>
    </message>
    <message>
        <source>About</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Active at the end</source>
        <translation>終了時点で進行中</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>質問回数</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>再質問</translation>
    </message>
    <message>
        <source>Asked for again</source>
        <translation>再生成</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Average confidence</source>
        <translation>平均信頼度</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>ブラウザー</translation>
    </message>
    <message>
        <source>Busiest minute</source>
        <translation>最繁忙の1分</translation>
    </message>
    <message>
        <source>By action</source>
        <translation>操作別</translation>
    </message>
    <message>
        <source>By actor</source>
        <translation>実行者別</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>参照元</translation>
    </message>
    <message>
        <source>City</source>
        <translation>都市</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>信頼度</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Error groups</source>
        <translation>エラーグループ</translation>
    </message>
    <message>
        <source>Errors by</source>
        <translation>エラーの内訳</translation>
    </message>
    <message>
        <source>Errors per day</source>
        <translation>日別エラー</translation>
    </message>
    <message>
        <source>Errors per hour</source>
        <translation>時間別エラー</translation>
    </message>
    <message>
        <source>Errors per month</source>
        <translation>月別エラー</translation>
    </message>
    <message>
        <source>Errors per week</source>
        <translation>週別エラー</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Events per day</source>
        <translation>日別イベント</translation>
    </message>
    <message>
        <source>Events per hour</source>
        <translation>時間別イベント</translation>
    </message>
    <message>
        <source>Events per month</source>
        <translation>月別イベント</translation>
    </message>
    <message>
        <source>Events per week</source>
        <translation>週別イベント</translation>
    </message>
    <message>
        <source>Fallback answers</source>
        <translation>フォールバック回答</translation>
    </message>
    <message>
        <source>Find a metric…</source>
        <translation>メトリクスを検索…</translation>
    </message>
    <message>
        <source>Find a topic…</source>
        <translation>トピックを検索…</translation>
    </message>
    <message>
        <source>Find an error…</source>
        <translation>エラーを検索…</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>検索…</translation>
    </message>
    <message>
        <source>First</source>
        <translation>最初</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Handed to a person</source>
        <translation>担当者へ引き継ぎ</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>利用手段</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>時</translation>
    </message>
    <message>
        <source>How long sessions last</source>
        <translation>セッションの長さ</translation>
    </message>
    <message>
        <source>How many messages they have</source>
        <translation>メッセージ数の分布</translation>
    </message>
    <message>
        <source>How they end</source>
        <translation>終わり方</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>インテント</translation>
    </message>
    <message>
        <source>Kind of target</source>
        <translation>対象の種類</translation>
    </message>
    <message>
        <source>Kinds of errors</source>
        <translation>エラーの種類</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最後</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>Median duration</source>
        <translation>所要時間の中央値</translation>
    </message>
    <message>
        <source>Median response time</source>
        <translation>応答時間の中央値</translation>
    </message>
    <message>
        <source>Median to first token</source>
        <translation>最初のトークンまで（中央値）</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Messages per minute</source>
        <translation>1分あたりのメッセージ</translation>
    </message>
    <message>
        <source>Messages per session</source>
        <translation>セッションあたりのメッセージ</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>メトリクス</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>認識漏れ</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>否定的</translation>
    </message>
    <message>
        <source>No audit log has been imported.</source>
        <translation>監査ログはインポートされていません。</translation>
    </message>
    <message>
        <source>No call failed in this period.</source>
        <translation>この期間に失敗した呼び出しはありません。</translation>
    </message>
    <message>
        <source>No confidence in this source</source>
        <translation>このソースに信頼度がありません</translation>
    </message>
    <message>
        <source>No metrics have been imported. Prometheus and OpenTelemetry exports bring uptime, queues and latencies.</source>
        <translation>メトリクスはインポートされていません。PrometheusやOpenTelemetryのエクスポートで稼働時間・キュー・レイテンシが得られます。</translation>
    </message>
    <message>
        <source>No outcomes in this source</source>
        <translation>このソースに結果がありません</translation>
    </message>
    <message>
        <source>No question is flagged as missed or answered with low confidence in this period.</source>
        <translation>この期間に、認識漏れや低信頼度の質問はありません。</translation>
    </message>
    <message>
        <source>No response times in this source</source>
        <translation>このソースに応答時間がありません</translation>
    </message>
    <message>
        <source>None in this period</source>
        <translation>この期間にはありません</translation>
    </message>
    <message>
        <source>None is flagged in this data</source>
        <translation>このデータには印がありません</translation>
    </message>
    <message>
        <source>Not in this source</source>
        <translation>このソースにはありません</translation>
    </message>
    <message>
        <source>Operations metrics</source>
        <translation>運用メトリクス</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Per minute</source>
        <translation>1分あたり</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>パフォーマンス</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Questions asked</source>
        <translation>質問数</translation>
    </message>
    <message>
        <source>Questions by likeness</source>
        <translation>似た質問のまとまり</translation>
    </message>
    <message>
        <source>Questions like</source>
        <translation>類似の質問</translation>
    </message>
    <message>
        <source>Questions per day</source>
        <translation>日別の質問</translation>
    </message>
    <message>
        <source>Questions per hour</source>
        <translation>時間別の質問</translation>
    </message>
    <message>
        <source>Questions per month</source>
        <translation>月別の質問</translation>
    </message>
    <message>
        <source>Questions per session</source>
        <translation>セッションあたりの質問</translation>
    </message>
    <message>
        <source>Questions per week</source>
        <translation>週別の質問</translation>
    </message>
    <message>
        <source>Response time per day</source>
        <translation>日別の応答時間</translation>
    </message>
    <message>
        <source>Response time per hour</source>
        <translation>時間別の応答時間</translation>
    </message>
    <message>
        <source>Response time per month</source>
        <translation>月別の応答時間</translation>
    </message>
    <message>
        <source>Response time per week</source>
        <translation>週別の応答時間</translation>
    </message>
    <message>
        <source>Response times</source>
        <translation>応答時間</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Session id</source>
        <translation>セッションID</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Sessions and messages per day</source>
        <translation>日別のセッションとメッセージ</translation>
    </message>
    <message>
        <source>Sessions and messages per hour</source>
        <translation>時間別のセッションとメッセージ</translation>
    </message>
    <message>
        <source>Sessions and messages per month</source>
        <translation>月別のセッションとメッセージ</translation>
    </message>
    <message>
        <source>Sessions and messages per week</source>
        <translation>週別のセッションとメッセージ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Text or speech</source>
        <translation>テキスト・音声</translation>
    </message>
    <message>
        <source>The imported data does not say how conversations end.</source>
        <translation>インポートしたデータには会話の結果がありません。</translation>
    </message>
    <message>
        <source>The imported data states no confidence.</source>
        <translation>インポートしたデータには信頼度がありません。</translation>
    </message>
    <message>
        <source>Thumbs up</source>
        <translation>高評価</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Tokens per day</source>
        <translation>日別トークン</translation>
    </message>
    <message>
        <source>Tokens per hour</source>
        <translation>時間別トークン</translation>
    </message>
    <message>
        <source>Tokens per month</source>
        <translation>月別トークン</translation>
    </message>
    <message>
        <source>Tokens per week</source>
        <translation>週別トークン</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>Unanswered questions</source>
        <translation>未回答の質問</translation>
    </message>
    <message>
        <source>What to improve</source>
        <translation>改善点</translation>
    </message>
    <message>
        <source>When sessions begin</source>
        <translation>セッションの開始時刻</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>アクセス元</translation>
    </message>
    <message>
        <source>Where it takes long</source>
        <translation>時間がかかる箇所</translation>
    </message>
    <message>
        <source>Wordings</source>
        <translation>言い回し</translation>
    </message>
    <message>
        <source>as imported from Prometheus or OpenTelemetry</source>
        <translation>PrometheusまたはOpenTelemetryからのインポート</translation>
    </message>
    <message>
        <source>busiest minute and mean</source>
        <translation>最繁忙の1分と平均</translation>
    </message>
    <message>
        <source>messages without what differs from call to call</source>
        <translation>呼び出しごとに異なる部分を除いたメッセージ</translation>
    </message>
    <message>
        <source>missed, or answered with a confidence below 70 %</source>
        <translation>認識漏れ、または信頼度70%未満の回答</translation>
    </message>
    <message>
        <source>p90</source>
        <translation>p90</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>p99 response time</source>
        <translation>p99応答時間</translation>
    </message>
    <message>
        <source>{audit_events} imported events</source>
        <translation>インポートされたイベント {audit_events} 件</translation>
    </message>
    <message>
        <source>{audit_events} imported, and what was done here</source>
        <translation>インポート {audit_events} 件と、ここでの操作</translation>
    </message>
    <message>
        <source>{conversations} in this period</source>
        <translation>この期間 {conversations} 件</translation>
    </message>
    <message>
        <source>{errors} errors, {error_rate} of the calls</source>
        <translation>エラー {errors} 件、呼び出しの {error_rate}</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>倍率</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Recomputed</source>
        <translation>再計算</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>照合</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>stated costs against the price table</source>
        <translation>示されたコストと料金表の比較</translation>
    </message>
    <message>
        <source>2 steps</source>
        <translation>2ステップ</translation>
    </message>
    <message>
        <source>3 steps</source>
        <translation>3ステップ</translation>
    </message>
    <message>
        <source>5 steps</source>
        <translation>5ステップ</translation>
    </message>
    <message>
        <source>Audit extract</source>
        <translation>監査抜粋</translation>
    </message>
    <message>
        <source>Bot scorecard</source>
        <translation>ボット評価表</translation>
    </message>
    <message>
        <source>Bots side by side</source>
        <translation>ボットの比較</translation>
    </message>
    <message>
        <source>Bots stand in the order of what their satisfaction is at least (lower end of the 95 % interval after Wilson): a high share of few ratings does not come first.</source>
        <translation>満足度の下限（ウィルソンの 95 % 区間の下端）の順です。評価が少ないまま高い割合は先頭に来ません。</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>ビジネス</translation>
    </message>
    <message>
        <source>By bot and model</source>
        <translation>ボット・モデル別</translation>
    </message>
    <message>
        <source>Chargeback</source>
        <translation>コスト配賦</translation>
    </message>
    <message>
        <source>Cited sources</source>
        <translation>引用元</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Conversations and users</source>
        <translation>会話とユーザー</translation>
    </message>
    <message>
        <source>Cost by day and model</source>
        <translation>日・モデル別コスト</translation>
    </message>
    <message>
        <source>Cost by user</source>
        <translation>ユーザー別コスト</translation>
    </message>
    <message>
        <source>Cost by user group and model</source>
        <translation>ユーザーグループ・モデル別コスト</translation>
    </message>
    <message>
        <source>Cost of a conversation with a person</source>
        <translation>有人対応 1 件のコスト</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Effect by bot</source>
        <translation>ボット別の効果</translation>
    </message>
    <message>
        <source>Events by day</source>
        <translation>日別イベント</translation>
    </message>
    <message>
        <source>Every event</source>
        <translation>全イベント</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>フォールバック</translation>
    </message>
    <message>
        <source>Feedback review pack</source>
        <translation>フィードバック確認資料</translation>
    </message>
    <message>
        <source>Find utterance…</source>
        <translation>発話を検索…</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>フロー</translation>
    </message>
    <message>
        <source>From</source>
        <translation>遷移元</translation>
    </message>
    <message>
        <source>From intent to intent</source>
        <translation>インテントからインテントへ</translation>
    </message>
    <message>
        <source>Goals and product events</source>
        <translation>目標とプロダクトイベント</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>有人へ引き継ぎ</translation>
    </message>
    <message>
        <source>Hours saved</source>
        <translation>削減時間</translation>
    </message>
    <message>
        <source>How costs are known</source>
        <translation>コストの根拠</translation>
    </message>
    <message>
        <source>How long answers take</source>
        <translation>回答にかかる時間</translation>
    </message>
    <message>
        <source>Intent path</source>
        <translation>インテントの経路</translation>
    </message>
    <message>
        <source>Intents by hour</source>
        <translation>時間帯別インテント</translation>
    </message>
    <message>
        <source>Knowledge gaps: questions that were missed</source>
        <translation>ナレッジの不足: 認識されなかった質問</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最終</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>リード</translation>
    </message>
    <message>
        <source>Leads and conversions by bot</source>
        <translation>ボット別リードとコンバージョン</translation>
    </message>
    <message>
        <source>Leads by day</source>
        <translation>日別リード</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Messages by day and bot</source>
        <translation>日・ボット別メッセージ</translation>
    </message>
    <message>
        <source>Minutes of a person per query</source>
        <translation>問い合わせ 1 件の有人対応時間（分）</translation>
    </message>
    <message>
        <source>Missed utterances</source>
        <translation>理解されなかった発話</translation>
    </message>
    <message>
        <source>Most active users</source>
        <translation>最も活発なユーザー</translation>
    </message>
    <message>
        <source>Nearest intent</source>
        <translation>最も近いインテント</translation>
    </message>
    <message>
        <source>No intents in this data.</source>
        <translation>このデータにはインテントがありません。</translation>
    </message>
    <message>
        <source>No intents in this data: only platforms that recognise intents state them, such as Amazon Lex.</source>
        <translation>このデータにはインテントがありません。Amazon Lexなど、インテントを認識するプラットフォームだけが示します。</translation>
    </message>
    <message>
        <source>No utterance is marked as missed in this data.</source>
        <translation>このデータには、理解されなかったと記された発話がありません。</translation>
    </message>
    <message>
        <source>Peak hours</source>
        <translation>ピーク時間</translation>
    </message>
    <message>
        <source>Per conv.</source>
        <translation>会話あたり</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Reach and effort</source>
        <translation>到達と手間</translation>
    </message>
    <message>
        <source>Reasons for thumbs down</source>
        <translation>低評価の理由</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>解決済み</translation>
    </message>
    <message>
        <source>Return on investment</source>
        <translation>投資対効果</translation>
    </message>
    <message>
        <source>Revenue from leads</source>
        <translation>リードからの売上</translation>
    </message>
    <message>
        <source>Satisfaction with its uncertainty</source>
        <translation>満足度とその不確かさ</translation>
    </message>
    <message>
        <source>Saved support cost</source>
        <translation>削減したサポート費用</translation>
    </message>
    <message>
        <source>Share of leads that become customers</source>
        <translation>顧客になるリードの割合</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>スロット</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>スロット</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>States</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Success by bot</source>
        <translation>ボット別の成果</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>今週</translation>
    </message>
    <message>
        <source>Top questions</source>
        <translation>よくある質問</translation>
    </message>
    <message>
        <source>Transitions</source>
        <translation>遷移</translation>
    </message>
    <message>
        <source>Unanswered queries</source>
        <translation>未回答の問い合わせ</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>利用</translation>
    </message>
    <message>
        <source>User groups</source>
        <translation>ユーザーグループ</translation>
    </message>
    <message>
        <source>Utterance</source>
        <translation>発話</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Value of a deal</source>
        <translation>成約 1 件の金額</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>Weekly summary</source>
        <translation>週間まとめ</translation>
    </message>
    <message>
        <source>What answers are made from</source>
        <translation>回答の出どころ</translation>
    </message>
    <message>
        <source>What leads are interested in</source>
        <translation>リードの関心</translation>
    </message>
    <message>
        <source>Why answers were rated down</source>
        <translation>低評価の理由</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>少なくとも</translation>
    </message>
    <message>
        <source>money</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>{conversations} conversations</source>
        <translation>会話{conversations}件</translation>
    </message>
    <message>
        <source>{missed} times</source>
        <translation>{missed}回</translation>
    </message>
    <message>
        <source>user messages, 12 most frequent</source>
        <translation>ユーザーメッセージ、上位12件</translation>
    </message>
    <message>
        <source>A conversation</source>
        <translation>会話あたり</translation>
    </message>
    <message>
        <source>A query</source>
        <translation>質問あたり</translation>
    </message>
    <message>
        <source>A user</source>
        <translation>ユーザーあたり</translation>
    </message>
    <message>
        <source>Conversations by day and variant</source>
        <translation>日別・バリアント別の会話</translation>
    </message>
    <message>
        <source>Conversations by hour and variant</source>
        <translation>時間別・バリアント別の会話</translation>
    </message>
    <message>
        <source>Conversations by month and variant</source>
        <translation>月別・バリアント別の会話</translation>
    </message>
    <message>
        <source>Conversations by week and variant</source>
        <translation>週別・バリアント別の会話</translation>
    </message>
    <message>
        <source>Conversations in tests</source>
        <translation>テスト中の会話</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>転換率</translation>
    </message>
    <message>
        <source>Conversion rate</source>
        <translation>コンバージョン率</translation>
    </message>
    <message>
        <source>Cost against use</source>
        <translation>利用と費用</translation>
    </message>
    <message>
        <source>Cost of models</source>
        <translation>モデルの費用</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>情動</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>実験</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>実験</translation>
    </message>
    <message>
        <source>Few cost most</source>
        <translation>少数が費用の大半</translation>
    </message>
    <message>
        <source>Find message…</source>
        <translation>メッセージを検索…</translation>
    </message>
    <message>
        <source>Follow-up rate</source>
        <translation>フォローアップ率</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>フォロー済み</translation>
    </message>
    <message>
        <source>From conversation to follow-up</source>
        <translation>会話からフォローアップまで</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目標達成数</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>関心</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Lead quality</source>
        <translation>リードの質</translation>
    </message>
    <message>
        <source>Leads &amp; goals</source>
        <translation>リードと目標</translation>
    </message>
    <message>
        <source>Leads by</source>
        <translation>リードの内訳</translation>
    </message>
    <message>
        <source>Leads by hour</source>
        <translation>時間別のリード</translation>
    </message>
    <message>
        <source>Leads by month</source>
        <translation>月別のリード</translation>
    </message>
    <message>
        <source>Leads by week</source>
        <translation>週別のリード</translation>
    </message>
    <message>
        <source>Leads, day by day</source>
        <translation>リード（日ごと）</translation>
    </message>
    <message>
        <source>Leads, one by one</source>
        <translation>リード一覧</translation>
    </message>
    <message>
        <source>Median response</source>
        <translation>応答時間の中央値</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Messages like</source>
        <translation>似たメッセージ</translation>
    </message>
    <message>
        <source>Messages per conversation</source>
        <translation>会話あたりのメッセージ数</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>混在</translation>
    </message>
    <message>
        <source>Negative messages</source>
        <translation>否定的なメッセージ</translation>
    </message>
    <message>
        <source>Negative share</source>
        <translation>否定的な割合</translation>
    </message>
    <message>
        <source>Negative spikes</source>
        <translation>否定的な急増</translation>
    </message>
    <message>
        <source>No answer of a variant was rated in this period.</source>
        <translation>この期間に評価されたバリアントの回答はありません。</translation>
    </message>
    <message>
        <source>No conversation in this period.</source>
        <translation>この期間に会話はありません。</translation>
    </message>
    <message>
        <source>No conversation of this period was given a variant of an experiment.</source>
        <translation>この期間の会話に実験のバリアントはありません。</translation>
    </message>
    <message>
        <source>No message of this period has a sentiment: the sources state none, and no text is in English, German or Japanese, which can be estimated.</source>
        <translation>この期間のメッセージに感情はありません。ソースに記載がなく、推定できる英語・ドイツ語・日本語の文もありません。</translation>
    </message>
    <message>
        <source>No message sounds negative in this period.</source>
        <translation>この期間に否定的なメッセージはありません。</translation>
    </message>
    <message>
        <source>No outcomes stated</source>
        <translation>結果の記載なし</translation>
    </message>
    <message>
        <source>No rating in a test</source>
        <translation>テストに評価がありません</translation>
    </message>
    <message>
        <source>No scores stated</source>
        <translation>スコアの記載なし</translation>
    </message>
    <message>
        <source>No sentiment in this period</source>
        <translation>この期間の感情はありません</translation>
    </message>
    <message>
        <source>No test in this period</source>
        <translation>この期間にテストはありません</translation>
    </message>
    <message>
        <source>No values stated</source>
        <translation>金額の記載なし</translation>
    </message>
    <message>
        <source>Nobody wrote anything in this period.</source>
        <translation>この期間に書き込みはありません。</translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation>未分析</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>出力トークン数</translation>
    </message>
    <message>
        <source>Pipeline value</source>
        <translation>パイプライン金額</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>肯定的</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>参照元</translation>
    </message>
    <message>
        <source>Resolution rate</source>
        <translation>解決率</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Satisfaction by variant</source>
        <translation>バリアント別の満足度</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>感情</translation>
    </message>
    <message>
        <source>Sentiment by day</source>
        <translation>日別の感情</translation>
    </message>
    <message>
        <source>Sentiment by hour</source>
        <translation>時間別の感情</translation>
    </message>
    <message>
        <source>Sentiment by month</source>
        <translation>月別の感情</translation>
    </message>
    <message>
        <source>Sentiment by week</source>
        <translation>週別の感情</translation>
    </message>
    <message>
        <source>Sentiment score</source>
        <translation>感情スコア</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>構成比</translation>
    </message>
    <message>
        <source>The imported data has no goals.</source>
        <translation>インポートしたデータに目標はありません。</translation>
    </message>
    <message>
        <source>The imported data has no leads. Leads come from platforms that collect them, or from a table (File ▸ Import a table…).</source>
        <translation>インポートしたデータにリードはありません。リードを収集するプラットフォームか表（ファイル ▸ 表をインポート…）から取り込みます。</translation>
    </message>
    <message>
        <source>The imported data names no intents.</source>
        <translation>インポートしたデータにインテントはありません。</translation>
    </message>
    <message>
        <source>The imported data names no languages.</source>
        <translation>インポートしたデータに言語はありません。</translation>
    </message>
    <message>
        <source>The imported data names no plans.</source>
        <translation>インポートしたデータにプランはありません。</translation>
    </message>
    <message>
        <source>Unit economics by</source>
        <translation>単位費用の内訳</translation>
    </message>
    <message>
        <source>Unit economics by day</source>
        <translation>日別の単位費用</translation>
    </message>
    <message>
        <source>Unit economics by hour</source>
        <translation>時間別の単位費用</translation>
    </message>
    <message>
        <source>Unit economics by month</source>
        <translation>月別の単位費用</translation>
    </message>
    <message>
        <source>Unit economics by week</source>
        <translation>週別の単位費用</translation>
    </message>
    <message>
        <source>Users in tests</source>
        <translation>テスト中のユーザー</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>バリアント</translation>
    </message>
    <message>
        <source>Version of the bot</source>
        <translation>ボットのバージョン</translation>
    </message>
    <message>
        <source>What differs between the variants</source>
        <translation>バリアント間の違い</translation>
    </message>
    <message>
        <source>What it returns</source>
        <translation>得られる効果</translation>
    </message>
    <message>
        <source>What people are unhappy about</source>
        <translation>不満の内容</translation>
    </message>
    <message>
        <source>When leads come</source>
        <translation>リードの時間帯</translation>
    </message>
    <message>
        <source>When people are unhappy</source>
        <translation>不満の時間帯</translation>
    </message>
    <message>
        <source>Where leads come from</source>
        <translation>リードの出所</translation>
    </message>
    <message>
        <source>Who is unhappy with what</source>
        <translation>誰が何に不満か</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>by your assumptions, for this period</source>
        <translation>自分の仮定による、この期間の値</translation>
    </message>
    <message>
        <source>conversations and cost, a point each</source>
        <translation>会話数と費用、1 点が 1 件</translation>
    </message>
    <message>
        <source>cost, and how much of all of it so far</source>
        <translation>費用と累積割合</translation>
    </message>
    <message>
        <source>from −1, all negative, to 1, all positive</source>
        <translation>−1（すべて否定的）から 1（すべて肯定的）</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>リード</translation>
    </message>
    <message>
        <source>models, versions of the bot, length and speed of answers</source>
        <translation>モデル、ボットのバージョン、回答の長さと速さ</translation>
    </message>
    <message>
        <source>negative messages</source>
        <translation>否定的なメッセージ</translation>
    </message>
    <message>
        <source>user messages; (none): neither stated nor estimated</source>
        <translation>ユーザーメッセージ。（なし）：記載も推定もなし</translation>
    </message>
    <message>
        <source>{count} messages</source>
        <translation>{count} 件のメッセージ</translation>
    </message>
    <message>
        <source>{leads} leads</source>
        <translation>リード {leads} 件</translation>
    </message>
    <message>
        <source>{leads} leads; their names stand in v_leads of the SQL page</source>
        <translation>リード {leads} 件。名前は SQL ページの v_leads にあります</translation>
    </message>
    <message>
        <source>Conversations at once</source>
        <translation>同時会話数</translation>
    </message>
    <message>
        <source>Input and output</source>
        <translation>入力と出力</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>入力トークン数</translation>
    </message>
    <message>
        <source>No slots in this data.</source>
        <translation>このデータにはスロットがありません。</translation>
    </message>
    <message>
        <source>No source here says how long it took to look up documents. OpenTelemetry, Langfuse and PostHog do where look-ups are traced; a table of your own may have a column for it.</source>
        <translation>文書検索の所要時間を示すソースがありません。検索を記録している OpenTelemetry、Langfuse、PostHog には含まれます。独自の表に列を設けることもできます。</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>The imported data states no tokens of models that have a price, so cost of input and of output is not known apart.</source>
        <translation>インポートしたデータには価格のあるモデルのトークンの記載がないため、入力と出力のコストは分けられません。</translation>
    </message>
    <message>
        <source>Where the delay is</source>
        <translation>遅延の場所</translation>
    </message>
    <message>
        <source>at most {peak_concurrency}</source>
        <translation>最大 {peak_concurrency}</translation>
    </message>
    <message>
        <source>medians: answers {response_time_p50}, look-ups of documents {look_up_time_p50}</source>
        <translation>中央値：回答 {response_time_p50}、文書検索 {look_up_time_p50}</translation>
    </message>
    <message>
        <source>what the price table says of the tokens, beside the cost that is counted</source>
        <translation>価格表によるトークンのコストと、計上されたコスト</translation>
    </message>
    <message>
        <source>Plan limits</source>
        <translation>プランの上限</translation>
    </message>
    <message>
        <source>usage against what the plan allows</source>
        <translation>プランの上限に対する使用量</translation>
    </message>
    <message>
        <source>Assumed: ${human_cost} of human support per conversation, {human_minutes} minutes of a person per query, {close_rate} of the leads become customers, ${deal_value} a deal, ${subscription} of subscription per month, ${setup} to set it up, ${user_revenue} of revenue per user and month. Each can be set when the report is run. The investment is the cost of the models, the subscription for the days of the period and the set-up; the return is (value − investment) ÷ investment.</source>
        <translation>前提: 会話 1 件あたりの人的サポート ${human_cost}、質問 1 件あたり {human_minutes} 分、リードの成約率 {close_rate}、成約額 ${deal_value}、月額料金 ${subscription}、初期費用 ${setup}、利用者 1 人あたりの月間売上 ${user_revenue}。いずれもレポート作成時に指定できます。投資はモデルの費用、期間の日数分の月額料金、初期費用の合計で、収益率は（価値 − 投資）÷ 投資です。</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>帯</translation>
    </message>
    <message>
        <source>Cited document</source>
        <translation>引用された文書</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>都市</translation>
    </message>
    <message>
        <source>How response times spread</source>
        <translation>応答時間のばらつき</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>投資</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>折れ線</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地図</translation>
    </message>
    <message>
        <source>Margin per user</source>
        <translation>利用者あたりの利幅</translation>
    </message>
    <message>
        <source>No rated answer cites a document.</source>
        <translation>文書を引用した評価付きの回答はありません。</translation>
    </message>
    <message>
        <source>Paid back after days</source>
        <translation>回収までの日数</translation>
    </message>
    <message>
        <source>Revenue of a user per month</source>
        <translation>利用者 1 人の月間売上</translation>
    </message>
    <message>
        <source>Revenue per user</source>
        <translation>利用者あたりの売上</translation>
    </message>
    <message>
        <source>Set-up cost, once</source>
        <translation>初期費用（1 回）</translation>
    </message>
    <message>
        <source>Subscription per month</source>
        <translation>月額料金</translation>
    </message>
    <message>
        <source>The imported data names no cities.</source>
        <translation>取り込んだデータに都市の記載がありません。</translation>
    </message>
    <message>
        <source>What is rated worse than before</source>
        <translation>以前より評価が下がったもの</translation>
    </message>
    <message>
        <source>Where users are</source>
        <translation>ユーザーの所在地</translation>
    </message>
    <message>
        <source>by reason, cited document and version of the bot</source>
        <translation>理由、引用された文書、ボットのバージョン別</translation>
    </message>
    <message>
        <source>median {response_time_p50}</source>
        <translation>中央値 {response_time_p50}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Answer sources</source>
        <translation>回答の情報源</translation>
    </message>
    <message>
        <source>Every answer that was rated down</source>
        <translation>低評価を受けた回答の一覧</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Most frequent, word for word</source>
        <translation>最も多いもの（原文どおり）</translation>
    </message>
    <message>
        <source>root scale</source>
        <translation>平方根スケール</translation>
    </message>
    <message>
        <source>through Fallback</source>
        <translation>フォールバック経由</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>Abandoned</source>
        <translation>離脱</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>配賦</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>アシスタント</translation>
    </message>
    <message>
        <source>Thumbs down</source>
        <translation>低評価</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>エスカレーション</translation>
    </message>
    <message>
        <source>First</source>
        <translation>最初の質問</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>2回目以降の質問</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>混在</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>否定的</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>中立</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Other branch</source>
        <translation>別の分岐</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>肯定的</translation>
    </message>
    <message>
        <source>By price table</source>
        <translation>料金表による</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>報告値</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>解決</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>リピーター</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Thumbs up</source>
        <translation>高評価</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>表示中</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>Not factually correct</source>
        <translation>事実と異なる</translation>
    </message>
    <message>
        <source>Not fully following my request</source>
        <translation>指示に十分に従っていない</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>その他の理由</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（なし）</translation>
    </message>
    <message>
        <source>%1 (before)</source>
        <translation>%1（比較期間）</translation>
    </message>
    <message>
        <source>%1 (change)</source>
        <translation>%1（変化）</translation>
    </message>
    <message>
        <source>Reconstructed</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Done here</source>
        <translation>この端末での操作</translation>
    </message>
    <message>
        <source>Request refused (4xx)</source>
        <translation>リクエスト拒否（4xx）</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>Other error</source>
        <translation>その他のエラー</translation>
    </message>
    <message>
        <source>Server error (5xx)</source>
        <translation>サーバーエラー（5xx）</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Cached tokens charged as input</source>
        <translation>キャッシュのトークンを入力として課金</translation>
    </message>
    <message>
        <source>Cached tokens not charged</source>
        <translation>キャッシュのトークンを課金せず</translation>
    </message>
    <message>
        <source>Cached tokens counted inside the input too</source>
        <translation>キャッシュのトークンを入力にも計上</translation>
    </message>
    <message>
        <source>Cache for an hour</source>
        <translation>1 時間のキャッシュ</translation>
    </message>
    <message>
        <source>Constant factor of the price</source>
        <translation>料金の一定倍</translation>
    </message>
    <message>
        <source>No price for the model</source>
        <translation>モデルの料金なし</translation>
    </message>
    <message>
        <source>No tokens stated</source>
        <translation>トークン数の記載なし</translation>
    </message>
    <message>
        <source>No cost stated, worked out from tokens</source>
        <translation>コストの記載なし、トークンから計算</translation>
    </message>
    <message>
        <source>Price of another day or region</source>
        <translation>別の日またはリージョンの料金</translation>
    </message>
    <message>
        <source>Only a running total stated</source>
        <translation>累計のみ記載</translation>
    </message>
    <message>
        <source>Not explained</source>
        <translation>説明できない</translation>
    </message>
    <message>
        <source>Neither cost nor price</source>
        <translation>コストも料金もなし</translation>
    </message>
    <message>
        <source>Stated as 0</source>
        <translation>0 と記載</translation>
    </message>
    <message>
        <source>Confused</source>
        <translation>困惑</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>推定</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>フォロー済み</translation>
    </message>
    <message>
        <source>Frustrated</source>
        <translation>不満</translation>
    </message>
    <message>
        <source>Happy</source>
        <translation>満足</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未処理</translation>
    </message>
    <message>
        <source>Stated by the source</source>
        <translation>ソースの記載</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Retrieval failed</source>
        <translation>検索失敗</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>確認中</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The disk is full. Nothing of the change was kept: make room and try again.</source>
        <translation>ディスクがいっぱいです。変更は保存されていません。空きを作ってからやり直してください。</translation>
    </message>
    <message>
        <source>The disk reported an error. Check the drive, then try again.</source>
        <translation>ディスクがエラーを報告しました。ドライブを確認してからやり直してください。</translation>
    </message>
    <message>
        <source>The workspace can only be read: the file or its folder is write-protected.</source>
        <translation>ワークスペースは読み取り専用です。ファイルまたはフォルダーが書き込み禁止です。</translation>
    </message>
    <message>
        <source>The workspace can only be read. Copy it to a folder that can be written.</source>
        <translation>ワークスペースは読み取り専用です。書き込めるフォルダーにコピーしてください。</translation>
    </message>
    <message>
        <source>The workspace or its folder cannot be opened. Check the permissions.</source>
        <translation>ワークスペースまたはそのフォルダーを開けません。アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>Another program is using the workspace. Close it there, or try again later.</source>
        <translation>別のプログラムがワークスペースを使用しています。そちらで閉じるか、後でやり直してください。</translation>
    </message>
    <message>
        <source>This file is not a Parlance workspace. Nothing was changed.</source>
        <translation>このファイルは Parlance のワークスペースではありません。何も変更していません。</translation>
    </message>
    <message>
        <source>This file belongs to another program. Nothing was changed.</source>
        <translation>このファイルは別のプログラムのものです。何も変更していません。</translation>
    </message>
    <message>
        <source>This file is empty and not a Parlance workspace.</source>
        <translation>このファイルは空で、Parlance のワークスペースではありません。</translation>
    </message>
    <message>
        <source>The workspace was made by a newer version of Parlance. Please update the program. Nothing was changed.</source>
        <translation>ワークスペースは新しいバージョンの Parlance で作成されています。プログラムを更新してください。何も変更していません。</translation>
    </message>
    <message>
        <source>The workspace is of an older version and must be brought up to date, but it can only be read. Copy it to a folder that can be written.</source>
        <translation>ワークスペースは古いバージョンで更新が必要ですが、読み取り専用です。書き込めるフォルダーにコピーしてください。</translation>
    </message>
    <message>
        <source>The workspace is damaged. Restore a backup, or import the sources into a new workspace.</source>
        <translation>ワークスペースが壊れています。バックアップを復元するか、新しいワークスペースにソースを取り込んでください。</translation>
    </message>
    <message>
        <source>A part of the workspace that speeds up its charts is damaged. Nothing that was imported is lost: “parlance verify” tells more.</source>
        <translation>グラフを高速化する部分が壊れています。取り込んだデータは失われていません。詳しくは「parlance verify」で確認できます。</translation>
    </message>
    <message>
        <source>This is a folder. A workspace is a file NAME.parlance.</source>
        <translation>これはフォルダーです。ワークスペースは NAME.parlance というファイルです。</translation>
    </message>
    <message>
        <source>The workspace is no longer there.</source>
        <translation>ワークスペースが見つかりません。</translation>
    </message>
    <message>
        <source>The folder of the workspace does not exist.</source>
        <translation>ワークスペースのフォルダーがありません。</translation>
    </message>
    <message>
        <source>No workspace can be made in this folder: it can only be read.</source>
        <translation>このフォルダーは読み取り専用のため、ワークスペースを作成できません。</translation>
    </message>
    <message>
        <source>There is not enough memory. Close other programs.</source>
        <translation>メモリーが足りません。ほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>The file or folder is no longer there.</source>
        <translation>ファイルまたはフォルダーが見つかりません。</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that it is there and may be read.</source>
        <translation>ファイルを開けません。存在するか、読み取れるかを確認してください。</translation>
    </message>
    <message>
        <source>This cannot be done with these settings.</source>
        <translation>この設定では実行できません。</translation>
    </message>
    <message>
        <source>The file could not be read, or not as what it seems to be.</source>
        <translation>ファイルを読み取れないか、想定した形式ではありません。</translation>
    </message>
    <message>
        <source>The file is of a kind that Parlance does not read.</source>
        <translation>Parlance が読み取れない種類のファイルです。</translation>
    </message>
    <message>
        <source>The workspace cannot be used.</source>
        <translation>ワークスペースを使用できません。</translation>
    </message>
    <message>
        <source>The file could not be written. Check the folder and the room on the disk.</source>
        <translation>ファイルに書き込めませんでした。フォルダーとディスクの空きを確認してください。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>Something unexpected happened: this is a fault of Parlance, not of your data.</source>
        <translation>予期しない問題が起きました。データではなく Parlance の不具合です。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルは空です。</translation>
    </message>
    <message>
        <source>This is no text, so it is no table either.</source>
        <translation>テキストではないため、表としても読み込めません。</translation>
    </message>
    <message>
        <source>No columns were found in the file.</source>
        <translation>ファイルに列が見つかりませんでした。</translation>
    </message>
    <message>
        <source>The table has more columns than can be mapped.</source>
        <translation>表の列数が、マッピングできる上限を超えています。</translation>
    </message>
    <message>
        <source>The file is too large to be a mapping.</source>
        <translation>ファイルが大きすぎるため、マッピングとして読み込めません。</translation>
    </message>
    <message>
        <source>The password does not open this file, or the file was changed on its way.</source>
        <translation>このパスワードではファイルを開けないか、ファイルが途中で変更されています。</translation>
    </message>
    <message>
        <source>The file was changed or cut off on its way. Nothing was taken from it.</source>
        <translation>ファイルが途中で変更されたか切れています。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>This is no sealed file.</source>
        <translation>封印されたファイルではありません。</translation>
    </message>
    <message>
        <source>This is no file of work at the review desk.</source>
        <translation>レビュー作業のファイルではありません。</translation>
    </message>
</context>
<context>
    <name>Experiment</name>
    <message>
        <source>(no name)</source>
        <translation>（名前なし）</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>エンゲージメント</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>満足度</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>解決数</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>エスカレーション</translation>
    </message>
    <message>
        <source>Conversion to leads</source>
        <translation>リードへの転換</translation>
    </message>
    <message>
        <source>Goal reached</source>
        <translation>目標達成</translation>
    </message>
    <message>
        <source>Session duration</source>
        <translation>セッション時間</translation>
    </message>
    <message>
        <source>Messages per conversation</source>
        <translation>会話あたりのメッセージ数</translation>
    </message>
    <message>
        <source>Cost per conversation</source>
        <translation>会話あたりのコスト</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1 ポイント</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>少なすぎます</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1（%2～%3）</translation>
    </message>
    <message>
        <source>%1 (exact)</source>
        <translation>%1（正確検定）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (decides)</source>
        <translation>%1（判定）</translation>
    </message>
    <message>
        <source>%1 (control)</source>
        <translation>%1（対照）</translation>
    </message>
    <message>
        <source>Not enough data yet: every variant needs at least 50 cases, and 5 of each outcome.</source>
        <translation>データがまだ足りません。各バリアントに 50 件以上、各結果に 5 件以上が必要です。</translation>
    </message>
    <message>
        <source>No verdict: the variants were not given to equally many (p %1). Look for a fault in the assignment first.</source>
        <translation>判定なし：バリアントの割り当てが均等ではありません（p %1）。まず割り当ての不具合を調べてください。</translation>
    </message>
    <message>
        <source>No verdict: too many users were given several variants.</source>
        <translation>判定なし：複数のバリアントを見たユーザーが多すぎます。</translation>
    </message>
    <message>
        <source>Keep %1: no variant has a better %2, and at least one a worse one.</source>
        <translation>%1 を維持：%2 が良いバリアントはなく、少なくとも 1 つは悪化しています。</translation>
    </message>
    <message>
        <source>Undecided: in %1 no variant differs from %2 beyond chance.</source>
        <translation>未決：%1 で %2 と偶然以上に異なるバリアントはありません。</translation>
    </message>
    <message>
        <source>A difference as small as the one seen needs about %1 cases a variant.</source>
        <translation>この程度の差にはバリアントごとに約 %1 件が必要です。</translation>
    </message>
    <message>
        <source>%1 is better than %2 in %3: %4 (%5). The chance that it is the better one is %6, and the expected loss of choosing it %7.</source>
        <translation>%3 で %1 は %2 より良い：%4（%5）。良い方である確率は %6、選んだ場合の期待損失は %7 です。</translation>
    </message>
    <message>
        <source>Early: the planned number is not reached. Who looks often sees a false winner one time in seven; the column “Early” holds at every look, and it decides until then.</source>
        <translation>早期：計画した件数に達していません。何度も見ると 7 回に 1 回は誤った勝者が出ます。「早期」の列は何度見ても有効で、それまではこれで判定します。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) saw several variants.</source>
        <translation>
            <numerusform>%Ln 人のユーザーが複数のバリアントを見ました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many conversations for means and conversions: choose a shorter period.</source>
        <translation>平均と転換を計算するには会話が多すぎます。期間を短くしてください。</translation>
    </message>
    <message>
        <source>%1: all variants together, p %2.</source>
        <translation>%1：全バリアントで p %2。</translation>
    </message>
</context>
<context>
    <name>Exploration</name>
    <message>
        <source>Hour</source>
        <translation>時</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>四半期</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>New exploration</source>
        <translation>新しい探索</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation>%2ごとの%1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%2別の%1</translation>
    </message>
    <message>
        <source>%1 per %2 by %3</source>
        <translation>%2ごと%3別の%1</translation>
    </message>
    <message>
        <source>One figure needs no chart</source>
        <translation>数値一つにグラフは不要です</translation>
    </message>
    <message>
        <source>One series over time → line</source>
        <translation>時系列一つ → 折れ線</translation>
    </message>
    <message>
        <source>Parts of a sum over few periods → stacked columns</source>
        <translation>少ない期間の合計の内訳 → 積み上げ縦棒</translation>
    </message>
    <message>
        <source>%1 series over time → line</source>
        <translation>時系列 %1 本 → 折れ線</translation>
    </message>
    <message>
        <source>Members compared → bars by rank</source>
        <translation>項目の比較 → 順位の横棒</translation>
    </message>
    <message>
        <source>Two dimensions crossed → heat map</source>
        <translation>二つのディメンションの交差 → ヒートマップ</translation>
    </message>
    <message>
        <source>More than six slices cannot be told apart: bars show them better</source>
        <translation>七つ以上の区分は見分けられません。横棒のほうが適しています</translation>
    </message>
    <message>
        <source>Values of this measure do not add up: a line shows them better</source>
        <translation>この指標の値は足し合わせられません。折れ線のほうが適しています</translation>
    </message>
    <message>
        <source>A line between members that have no order says nothing</source>
        <translation>順序のない項目を線で結んでも意味がありません</translation>
    </message>
    <message>
        <source>A heat map needs two dimensions</source>
        <translation>ヒートマップにはディメンションが二つ必要です</translation>
    </message>
    <message>
        <source>A map needs the dimension Country</source>
        <translation>地図には次元「国」が必要です</translation>
    </message>
    <message>
        <source>Boxes need percentiles, as those of the response time</source>
        <translation>箱ひげ図には応答時間などのパーセンタイルが必要です</translation>
    </message>
    <message>
        <source>Boxes compare members: over time a line shows more</source>
        <translation>箱ひげ図は項目の比較用です。時系列には折れ線が適しています</translation>
    </message>
</context>
<context>
    <name>FieldGroup</name>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>ボット</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>流入元</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>実験</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>リード</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>運用</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>利用</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>信頼性</translation>
    </message>
    <message>
        <source>Own formulas</source>
        <translation>自作の数式</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>%1 is new</source>
        <translation>%1が新たに登場</translation>
    </message>
    <message>
        <source>%1, %2 of the cost</source>
        <translation>%1、コストの%2</translation>
    </message>
    <message>
        <source>%1 costs %2</source>
        <translation>%1のコスト %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1 share up from %2 to %3</source>
        <translation>%1の構成比が%2から%3に上昇</translation>
    </message>
    <message>
        <source>%1 share down from %2 to %3</source>
        <translation>%1の構成比が%2から%3に低下</translation>
    </message>
    <message>
        <source>Conversations %1 → %2</source>
        <translation>会話数 %1 → %2</translation>
    </message>
    <message>
        <source>%1: conversations %2</source>
        <translation>%1: 会話数 %2</translation>
    </message>
    <message>
        <source>Users %1 → %2</source>
        <translation>ユーザー数 %1 → %2</translation>
    </message>
    <message>
        <source>Satisfaction rose %1 points to %2</source>
        <translation>満足度が%1ポイント上昇し%2に</translation>
    </message>
    <message>
        <source>Satisfaction fell %1 points to %2</source>
        <translation>満足度が%1ポイント低下し%2に</translation>
    </message>
    <message>
        <source>%1 ratings, %2 before</source>
        <translation>評価%1件、以前は%2件</translation>
    </message>
    <message>
        <source>thumbs down</source>
        <translation>低評価</translation>
    </message>
    <message>
        <source>%1: “%2” %3 → %4</source>
        <translation>%1: 「%2」 %3 → %4</translation>
    </message>
    <message>
        <source>%1, thumbs down</source>
        <translation>%1、低評価</translation>
    </message>
    <message>
        <source>p95 response time is %1 faster</source>
        <translation>p95応答時間が%1短縮</translation>
    </message>
    <message>
        <source>p95 response time is %1 slower</source>
        <translation>p95応答時間が%1増加</translation>
    </message>
    <message>
        <source>3 users cause %1 of the cost</source>
        <translation>コストの%1が3人のユーザーに集中</translation>
    </message>
    <message>
        <source>Answers that cite %1 are rated down more often</source>
        <translation>%1 を引用した回答の低評価が増えています</translation>
    </message>
    <message>
        <source>Answers of version %1 are rated down more often</source>
        <translation>バージョン %1 の回答の低評価が増えています</translation>
    </message>
    <message>
        <source>%1 of %2 ratings are thumbs down; it is new, and of all ratings before it were %3 of %4</source>
        <translation>評価 %2件のうち %1 が低評価です。新しいもので、以前は全体で %4件のうち %3 でした</translation>
    </message>
    <message>
        <source>%1 of %2 ratings are thumbs down, before it were %3 of %4</source>
        <translation>評価 %2件のうち %1 が低評価です。以前は %4件のうち %3 でした</translation>
    </message>
</context>
<context>
    <name>FixLists</name>
    <message>
        <source>“%1”: %2</source>
        <comment>utterance, why</comment>
        <translation>「%1」：%2</translation>
    </message>
    <message>
        <source>the intent %1 has it already</source>
        <translation>インテント %1 に既にあります</translation>
    </message>
    <message>
        <source>the export has no intent %1</source>
        <translation>エクスポートにインテント %1 がありません</translation>
    </message>
    <message>
        <source>several locales have the intent %1</source>
        <translation>複数のロケールにインテント %1 があります</translation>
    </message>
    <message>
        <source>%1 is built in and takes none</source>
        <translation>%1 は組み込みのため追加できません</translation>
    </message>
    <message>
        <source>the intent has no slot {%1}</source>
        <translation>インテントにスロット {%1} がありません</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 K</source>
        <translation>%1千</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1百万</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1十億</translation>
    </message>
    <message>
        <source>%1 T</source>
        <translation>%1兆</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1分%2秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1時間%2分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1日%2時間</translation>
    </message>
    <message>
        <source>%1/min</source>
        <comment>so many per minute</comment>
        <translation>%1/分</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <comment>percentage points</comment>
        <translation>%1ポイント</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date pattern of QLocale</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date pattern of QLocale</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date and a time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>d</source>
        <comment>day of the month, date pattern of QLocale</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a range of days</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>W%1</source>
        <comment>number of a week</comment>
        <translation>第%1週</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a week or quarter and its year</comment>
        <translation>%2年%1</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>date pattern of QLocale</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>MMM</source>
        <comment>date pattern of QLocale</comment>
        <translation>M月</translation>
    </message>
    <message>
        <source>Q%1</source>
        <comment>number of a quarter</comment>
        <translation>第%1四半期</translation>
    </message>
    <message>
        <source>all time</source>
        <comment>a period without bounds</comment>
        <translation>全期間</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a period without an end</comment>
        <translation>%1以降</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a period without a beginning, last day included</comment>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a range of times</comment>
        <translation>%1～%2</translation>
    </message>
</context>
<context>
    <name>Freshness</name>
    <message>
        <source>%1 min old</source>
        <translation>%1分前</translation>
    </message>
    <message>
        <source>%1 h old</source>
        <comment>hours</comment>
        <translation>%1時間前</translation>
    </message>
    <message>
        <source>Data until %1</source>
        <translation>%1までのデータ</translation>
    </message>
    <message numerus="yes">
        <source>%n days old</source>
        <translation>
            <numerusform>%n日前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FunnelSteps</name>
    <message>
        <source>Funnel</source>
        <translation>ファネル</translation>
    </message>
    <message>
        <source>A funnel has two steps at least.</source>
        <translation>ファネルには少なくとも 2 つのステップが必要です。</translation>
    </message>
    <message>
        <source>These are too many steps.</source>
        <translation>ステップが多すぎます。</translation>
    </message>
    <message>
        <source>Choose an event for each step.</source>
        <translation>各ステップのイベントを選んでください。</translation>
    </message>
    <message>
        <source>Choose an intent for each step.</source>
        <translation>各ステップのインテントを選んでください。</translation>
    </message>
</context>
<context>
    <name>InfoDialogs</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>About Parlance</source>
        <translation>Parlanceについて</translation>
    </message>
    <message>
        <source>A desktop analytics workstation for chatbot platforms. Everything stays on this computer; the program opens no connection that you have not configured.</source>
        <translation>チャットボットプラットフォームのためのデスクトップ分析ワークステーションです。データはすべてこのコンピューター内に保存されます。ユーザーが設定していない接続をプログラムが開くことはありません。</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Parlance is free software under the GNU General Public License, version 3 or later. It comes without any warranty.

It is built with:
Qt and Qt Charts — LGPL 3 and GPL 3
SQLite — public domain
simdjson — Apache License 2.0
libarchive — BSD 2-Clause
ISA-L — BSD 3-Clause
zlib — zlib licence
Zstandard — BSD 3-Clause
libxlsxwriter — BSD 2-Clause
Brotli, Expat — MIT
tl::expected — CC0
Lucide icons — ISC
Inter, as the family Parlance Inter — SIL Open Font License 1.1</source>
        <translation>Parlanceは、GNU General Public Licenseバージョン3以降に基づくフリーソフトウェアです。いかなる保証もありません。

以下を使用して作成されています。
Qt、Qt Charts — LGPL 3およびGPL 3
SQLite — パブリックドメイン
simdjson — Apache License 2.0
libarchive — BSD 2-Clause
ISA-L — BSD 3-Clause
zlib — zlibライセンス
Zstandard — BSD 3-Clause
libxlsxwriter — BSD 2-Clause
Brotli, Expat — MIT
tl::expected — CC0
Lucideアイコン — ISC
Inter（Parlance Interファミリーとして） — SIL Open Font License 1.1</translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message numerus="yes">
        <source>in %Ln wording(s)</source>
        <translation>
            <numerusform>%Ln通りの言い回し</numerusform>
        </translation>
    </message>
    <message>
        <source>questions like “%1”</source>
        <translation>「%1」のような質問</translation>
    </message>
    <message numerus="yes">
        <source>asked %Ln time(s)</source>
        <translation>
            <numerusform>%Ln回質問</numerusform>
        </translation>
    </message>
    <message>
        <source>Consider a guardrail for: %1</source>
        <translation>ガードレールを検討：%1</translation>
    </message>
    <message>
        <source>never understood, and unlike anything that was</source>
        <translation>一度も認識されず、認識された質問とも似ていません</translation>
    </message>
    <message>
        <source>Add Q&amp;A for: %1</source>
        <translation>Q&amp;Aを追加：%1</translation>
    </message>
    <message>
        <source>%1 not answered (%2)</source>
        <translation>未回答 %1（%2）</translation>
    </message>
    <message>
        <source>Update content on: %1</source>
        <translation>内容を更新：%1</translation>
    </message>
    <message>
        <source>%1 answers were asked for again (%2)</source>
        <translation>再生成された回答 %1（%2）</translation>
    </message>
    <message>
        <source>Questions like</source>
        <translation>類似の質問</translation>
    </message>
    <message>
        <source>About</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Wordings</source>
        <translation>言い回し</translation>
    </message>
    <message>
        <source>questions without an answer</source>
        <translation>回答のない質問</translation>
    </message>
    <message>
        <source>Low coverage: %1 of the questions found no answer</source>
        <translation>カバー率が低い：質問の %1 に回答がありません</translation>
    </message>
    <message>
        <source>%1 of %2, most often: %3</source>
        <translation>%2件のうち %1件、最も多いもの：%3</translation>
    </message>
</context>
<context>
    <name>IssueExport</name>
    <message>
        <source>CSV of the import issues</source>
        <translation>インポートの問題の CSV</translation>
    </message>
</context>
<context>
    <name>Mapping</name>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>リード</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>メトリクス</translation>
    </message>
    <message>
        <source>A row is a message, a question with its answer, or a call of a model</source>
        <translation>1 行が 1 つのメッセージ、質問と回答の組、またはモデルの呼び出しです</translation>
    </message>
    <message>
        <source>A row is a session with its start, end and visitor</source>
        <translation>1 行が 1 つのセッション（開始、終了、訪問者）です</translation>
    </message>
    <message>
        <source>A row is a rating of an answer</source>
        <translation>1 行が 1 つの回答への評価です</translation>
    </message>
    <message>
        <source>A row is a contact that a conversation brought</source>
        <translation>1 行が会話から得られた 1 件の連絡先です</translation>
    </message>
    <message>
        <source>A row is something that happened; other columns are kept with it</source>
        <translation>1 行が 1 つの出来事です。他の列は付随情報として残ります</translation>
    </message>
    <message>
        <source>A row is one or several measured values; other columns are labels</source>
        <translation>1 行が 1 つ以上の測定値です。他の列はラベルになります</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>インポートしない</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>メッセージ ID</translation>
    </message>
    <message>
        <source>Conversation id</source>
        <translation>会話 ID</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>ユーザー ID</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>User e-mail</source>
        <translation>ユーザーのメール</translation>
    </message>
    <message>
        <source>User group</source>
        <translation>ユーザーのグループ</translation>
    </message>
    <message>
        <source>Bot id</source>
        <translation>ボット ID</translation>
    </message>
    <message>
        <source>Bot name</source>
        <translation>ボット名</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Time of the answer</source>
        <translation>回答の時刻</translation>
    </message>
    <message>
        <source>Id of the message answered</source>
        <translation>返信先のメッセージ ID</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>入力トークン</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>出力トークン</translation>
    </message>
    <message>
        <source>Tokens read from the cache</source>
        <translation>キャッシュ読み取りトークン</translation>
    </message>
    <message>
        <source>Tokens written to the cache</source>
        <translation>キャッシュ書き込みトークン</translation>
    </message>
    <message>
        <source>Reasoning tokens</source>
        <translation>推論トークン</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>応答時間</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>最初のトークンまでの時間</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Error type</source>
        <translation>エラーの種類</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>エラーコード</translation>
    </message>
    <message>
        <source>Error message</source>
        <translation>エラーメッセージ</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>インテント</translation>
    </message>
    <message>
        <source>State of the intent</source>
        <translation>インテントの状態</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>信頼度</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>理解できず</translation>
    </message>
    <message>
        <source>Source of the answer</source>
        <translation>回答の出典</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>感情</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Category of the rating</source>
        <translation>評価のカテゴリー</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Text or speech</source>
        <translation>テキストか音声か</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Bot alias</source>
        <translation>ボットのエイリアス</translation>
    </message>
    <message>
        <source>Bot version</source>
        <translation>ボットのバージョン</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>ブラウザー</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市区町村</translation>
    </message>
    <message>
        <source>Entry page</source>
        <translation>入口ページ</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>実験</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>バリアント</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Number of messages</source>
        <translation>メッセージ数</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>総コスト</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>関心</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>質</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>フォロー済み</translation>
    </message>
    <message>
        <source>Value of the lead</source>
        <translation>リードの金額</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>イベント名</translation>
    </message>
    <message>
        <source>Is a goal</source>
        <translation>ゴールか</translation>
    </message>
    <message>
        <source>Name of the metric</source>
        <translation>メトリクス名</translation>
    </message>
    <message>
        <source>Measured value</source>
        <translation>測定値</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Kind of the metric</source>
        <translation>メトリクスの種類</translation>
    </message>
    <message>
        <source>Kept under its name</source>
        <translation>列名のまま保持</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>type of a column</comment>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>type of a column</comment>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Duration</source>
        <comment>type of a column</comment>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>はい／いいえ</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>ミリ秒</translation>
    </message>
    <message>
        <source>microseconds</source>
        <translation>マイクロ秒</translation>
    </message>
    <message>
        <source>nanoseconds</source>
        <translation>ナノ秒</translation>
    </message>
    <message>
        <source>dollars</source>
        <translation>ドル</translation>
    </message>
    <message>
        <source>cents</source>
        <translation>セント</translation>
    </message>
    <message>
        <source>millionths of a dollar</source>
        <translation>100 万分の 1 ドル</translation>
    </message>
    <message>
        <source>billionths of a dollar</source>
        <translation>10 億分の 1 ドル</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0～1</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>パーセント</translation>
    </message>
    <message>
        <source>thumbs, yes or no</source>
        <translation>高評価／低評価、はい／いいえ</translation>
    </message>
    <message>
        <source>stars, 1 to 5</source>
        <translation>星 1～5</translation>
    </message>
    <message>
        <source>2024-12-31 23:59</source>
        <translation>2024-12-31 23:59</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>年・月・日</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>日・月・年</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>月・日・年</translation>
    </message>
    <message>
        <source>seconds since 1970</source>
        <translation>1970 年からの秒</translation>
    </message>
    <message>
        <source>milliseconds since 1970</source>
        <translation>1970 年からのミリ秒</translation>
    </message>
    <message>
        <source>microseconds since 1970</source>
        <translation>1970 年からのマイクロ秒</translation>
    </message>
    <message>
        <source>nanoseconds since 1970</source>
        <translation>1970 年からのナノ秒</translation>
    </message>
    <message>
        <source>days, as in Excel</source>
        <translation>Excel の日数</translation>
    </message>
    <message>
        <source>Give the mapping a name: it is kept for the next file with these columns.</source>
        <translation>対応付けに名前を付けてください。同じ列を持つ次のファイルのために保存されます。</translation>
    </message>
    <message>
        <source>Choose for each column what it means.</source>
        <translation>各列の意味を選んでください。</translation>
    </message>
    <message>
        <source>Choose the column with the time.</source>
        <translation>時刻の列を選んでください。</translation>
    </message>
    <message>
        <source>Choose the column with the name, e-mail, phone or company.</source>
        <translation>氏名、メール、電話、会社のいずれかの列を選んでください。</translation>
    </message>
    <message>
        <source>Choose the column with the text, or with the question and the answer.</source>
        <translation>テキストの列、または質問と回答の列を選んでください。</translation>
    </message>
    <message>
        <source>Choose the column with the id of the conversation.</source>
        <translation>会話 ID の列を選んでください。</translation>
    </message>
    <message>
        <source>Choose the column with the rating.</source>
        <translation>評価の列を選んでください。</translation>
    </message>
    <message>
        <source>Choose the column with the name of the event.</source>
        <translation>イベント名の列を選んでください。</translation>
    </message>
    <message>
        <source>Choose the column with the measured value.</source>
        <translation>測定値の列を選んでください。</translation>
    </message>
    <message>
        <source>“%1” means the same as another column: choose one of them.</source>
        <translation>「%1」は別の列と同じ意味です。どちらかを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is mapped to something that rows of this kind do not have.</source>
        <translation>「%1」は、この種類の行にない項目に対応付けられています。</translation>
    </message>
    <message>
        <source>The time zone of “%1” is unknown.</source>
        <translation>「%1」のタイムゾーンは不明です。</translation>
    </message>
    <message>
        <source>cached tokens not included</source>
        <translation>キャッシュ分を含まない</translation>
    </message>
    <message>
        <source>cached tokens included</source>
        <translation>キャッシュ分を含む</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Retrieval failed</source>
        <translation>検索失敗</translation>
    </message>
    <message>
        <source>Time of the look-up of documents</source>
        <translation>文書検索の時間</translation>
    </message>
</context>
<context>
    <name>MappingProblem</name>
    <message>
        <source>not a known role</source>
        <translation>不明な役割です</translation>
    </message>
    <message>
        <source>not a known rating</source>
        <translation>不明な評価です</translation>
    </message>
    <message>
        <source>not a known outcome</source>
        <translation>不明な結果です</translation>
    </message>
    <message>
        <source>not a share between 0 and 1</source>
        <translation>0～1 の割合ではありません</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <translation>整数ではありません</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>数値ではありません</translation>
    </message>
    <message>
        <source>not a time of this format</source>
        <translation>この書式の時刻ではありません</translation>
    </message>
    <message>
        <source>not a duration</source>
        <translation>時間の長さではありません</translation>
    </message>
    <message>
        <source>neither yes nor no</source>
        <translation>はい・いいえのどちらでもありません</translation>
    </message>
    <message>
        <source>a row without a time</source>
        <translation>時刻のない行</translation>
    </message>
    <message>
        <source>a row without a role</source>
        <translation>役割のない行</translation>
    </message>
    <message>
        <source>a row without a rating</source>
        <translation>評価のない行</translation>
    </message>
    <message>
        <source>a row without the id of its conversation</source>
        <translation>会話 ID のない行</translation>
    </message>
    <message>
        <source>a row without the name of its event</source>
        <translation>イベント名のない行</translation>
    </message>
    <message>
        <source>a row without the name of its metric</source>
        <translation>メトリクス名のない行</translation>
    </message>
    <message>
        <source>a lead without name, e-mail, phone and company</source>
        <translation>氏名、メール、電話、会社のないリード</translation>
    </message>
    <message>
        <source>the file ends inside a quoted cell</source>
        <translation>引用符で囲まれたセルの途中でファイルが終わっています</translation>
    </message>
    <message>
        <source>not an amount in dollars</source>
        <translation>ドル建ての金額ではありません</translation>
    </message>
</context>
<context>
    <name>Outliers</name>
    <message>
        <source>%1 costs %2</source>
        <translation>%1のコストは%2</translation>
    </message>
    <message>
        <source>%1 costs %2 a conversation</source>
        <translation>%1のコストは会話あたり%2</translation>
    </message>
    <message>
        <source>half of all users cost less than %1</source>
        <translation>ユーザーの半数は%1未満</translation>
    </message>
    <message>
        <source>half of all users stay below %1</source>
        <translation>ユーザーの半数は会話あたり%1未満</translation>
    </message>
</context>
<context>
    <name>PagePrint</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
</context>
<context>
    <name>PageSubtitle</name>
    <message>
        <source>all bots</source>
        <translation>すべてのボット</translation>
    </message>
    <message>
        <source>all data</source>
        <translation>すべてのデータ</translation>
    </message>
    <message>
        <source>%1, compared with %2</source>
        <translation>%1（比較：%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>他%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>environment %1</source>
        <translation>環境 %1</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Sources</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>会話を書き出す</translation>
    </message>
    <message>
        <source>Review queue</source>
        <translation>レビューキュー</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Markdown (*.md);;JSON (*.json);;CSV (*.csv);;JSON lines (*.jsonl);;Excel (*.xlsx);;Sealed with a password (*.md.sealed *.json.sealed *.csv.sealed *.jsonl.sealed)</source>
        <translation>Markdown (*.md);;JSON (*.json);;CSV (*.csv);;JSON Lines (*.jsonl);;Excel (*.xlsx);;パスワードで封印 (*.md.sealed *.json.sealed *.csv.sealed *.jsonl.sealed)</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
</context>
<context>
    <name>Periods</name>
    <message>
        <source>All data</source>
        <translation>すべてのデータ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去7日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去30日間</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>過去90日間</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>今週</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>先週</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>先月</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>今四半期</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>前四半期</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>昨年</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>過去12か月</translation>
    </message>
    <message>
        <source>previous period</source>
        <translation>前の期間</translation>
    </message>
    <message>
        <source>previous year</source>
        <translation>前年</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>過去%n日間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n hours</source>
        <translation>
            <numerusform>過去 %n 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n weeks</source>
        <translation>
            <numerusform>過去 %n 週間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n months</source>
        <translation>
            <numerusform>過去 %n か月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n years</source>
        <translation>
            <numerusform>過去 %n 年</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinMenu</name>
    <message>
        <source>New dashboard…</source>
        <translation>新しいダッシュボード…</translation>
    </message>
    <message>
        <source>Pin to dashboard</source>
        <translation>ダッシュボードにピン留め</translation>
    </message>
</context>
<context>
    <name>PriceText</name>
    <message>
        <source>Name the model</source>
        <translation>モデルを入力してください</translation>
    </message>
    <message>
        <source>A region has letters, digits and hyphens only, such as eu-central-1</source>
        <translation>リージョンには英数字とハイフンだけを使えます（例: eu-central-1）</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>日付を選んでください</translation>
    </message>
    <message>
        <source>Input and output need a price; 0 is one</source>
        <translation>入力と出力には価格が必要です（0も可）</translation>
    </message>
    <message>
        <source>Write a number such as %1, without separators between thousands</source>
        <translation>%1 のような数値を桁区切りなしで入力してください</translation>
    </message>
    <message>
        <source>A price is not negative</source>
        <translation>価格は負にできません</translation>
    </message>
    <message>
        <source>At most six decimals</source>
        <translation>小数は6桁までです</translation>
    </message>
    <message>
        <source>At most a million dollars</source>
        <translation>100万ドルまでです</translation>
    </message>
    <message>
        <source>No price for the earliest messages, the first of %1</source>
        <translation>最も古いメッセージ（最初は%1）の価格がありません</translation>
    </message>
    <message numerus="yes">
        <source>No price: %Ln message(s) without a cost</source>
        <translation>
            <numerusform>価格なし: コストのないメッセージ%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No price: %Ln answer(s) get no share of stated totals beside priced ones</source>
        <translation>
            <numerusform>価格なし: %Ln件の回答は価格のある回答と並ぶと合計の配分を受けません</numerusform>
        </translation>
    </message>
    <message>
        <source>always</source>
        <comment>a price without a first day</comment>
        <translation>常に</translation>
    </message>
</context>
<context>
    <name>PriceTile</name>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
</context>
<context>
    <name>RawRecord</name>
    <message>
        <source>The file is no longer where it was read from.</source>
        <translation>ファイルは読み込んだ場所にありません。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>there is no report &quot;%1&quot;; known are %2</source>
        <translation>レポート &quot;%1&quot; はありません。あるのは %2 です</translation>
    </message>
    <message>
        <source>there is no report &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>レポート &quot;%1&quot; はありません。&quot;%2&quot; ですか？</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>メッセージ %Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>imported %1</source>
        <translation>取り込み %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) not taken in</source>
        <translation>
            <numerusform>%Ln 件は取り込まれていません</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no colour: write it as #0b5cad</source>
        <translation>「%1」は色ではありません。#0b5cad のように書いてください</translation>
    </message>
    <message>
        <source>%1 is too pale on paper (contrast %2, at least 3 is needed)</source>
        <translation>%1 は紙の上では薄すぎます（コントラスト %2、3 以上が必要）</translation>
    </message>
    <message>
        <source>The logo has to be a picture as data URI</source>
        <translation>ロゴはデータ URI の画像でなければなりません</translation>
    </message>
    <message>
        <source>all bots, users and models</source>
        <translation>すべてのボット、ユーザー、モデル</translation>
    </message>
    <message>
        <source>this report has none</source>
        <translation>このレポートにはありません</translation>
    </message>
    <message>
        <source>known are %1</source>
        <translation>あるのは %1 です</translation>
    </message>
    <message>
        <source>there is no parameter &quot;%1&quot;; %2</source>
        <translation>パラメーター &quot;%1&quot; はありません。%2</translation>
    </message>
    <message>
        <source>in the formula &quot;%1&quot; of &quot;%2&quot;</source>
        <translation>&quot;%2&quot; の数式 &quot;%1&quot; の中</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>all data</source>
        <translation>すべてのデータ</translation>
    </message>
    <message>
        <source>environment %1</source>
        <translation>環境 %1</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>入力形式</translation>
    </message>
    <message>
        <source>Data until</source>
        <translation>データ最終日</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>データなし</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Data version</source>
        <translation>データ版</translation>
    </message>
    <message>
        <source>No data in this period.</source>
        <translation>この期間のデータはありません。</translation>
    </message>
    <message>
        <source>About this report</source>
        <translation>このレポートについて</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>指標の定義</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>質問数</translation>
    </message>
    <message>
        <source>Each block with its query and the SHA-256 of its values as CSV. All are of one state of the data.</source>
        <translation>各ブロックのクエリと、値を CSV にしたときの SHA-256。すべて同一時点のデータです。</translation>
    </message>
    <message>
        <source>Filters: %1</source>
        <translation>フィルター: %1</translation>
    </message>
    <message>
        <source>Made with Parlance</source>
        <translation>Parlance で作成</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>作成 %1</translation>
    </message>
    <message>
        <source>%1, compared with %2</source>
        <translation>%1（比較：%2）</translation>
    </message>
    <message>
        <source>Data: %1, until %2</source>
        <translation>データ: %1、%2 まで</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>前回 %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of the parameter &quot;%2&quot; is neither a key nor a name</source>
        <translation>パラメーター「%2」の「%1」はキーでも名前でもありません</translation>
    </message>
    <message>
        <source>in the pivot &quot;%1&quot;</source>
        <translation>ピボット「%1」</translation>
    </message>
    <message>
        <source>Grand total</source>
        <translation>総計</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>%1, before</source>
        <translation>%1、前</translation>
    </message>
    <message>
        <source>%1, change</source>
        <translation>%1、変化</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further column(s) are in the Excel and CSV files of this report.</source>
        <translation>
            <numerusform>さらに %Ln 列がこのレポートの Excel と CSV にあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in this period: the data ends on %1.</source>
        <translation>この期間にデータはありません。データは %1 までです。</translation>
    </message>
    <message>
        <source>There is nothing in this period: the data begins on %1.</source>
        <translation>この期間にデータはありません。データは %1 からです。</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more file(s)</source>
        <translation>
            <numerusform>ほか %Ln ファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>SHA-256 of the hashes of all files, a line each, in the order of their paths: %1</source>
        <translation>全ファイルのハッシュ (パス順、1 行ずつ) の SHA-256: %1</translation>
    </message>
    <message>
        <source>the parameter &quot;%1&quot; is fixed</source>
        <translation>パラメーター &quot;%1&quot; は固定されています</translation>
    </message>
    <message>
        <source>SHA-256 not known</source>
        <translation>SHA-256 不明</translation>
    </message>
</context>
<context>
    <name>ReportChanges</name>
    <message>
        <source>kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>what is asked</source>
        <translation>問い合わせ</translation>
    </message>
    <message>
        <source>formulas</source>
        <translation>数式</translation>
    </message>
    <message>
        <source>pivot</source>
        <translation>ピボット</translation>
    </message>
    <message>
        <source>how it is shown</source>
        <translation>表示方法</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>parts of a newer program</source>
        <translation>新しいプログラムの部分</translation>
    </message>
    <message>
        <source>The title was “%1” and is “%2”</source>
        <translation>タイトルは「%1」から「%2」に変わりました</translation>
    </message>
    <message>
        <source>Subtitle, header or footer changed</source>
        <translation>サブタイトル、ヘッダー、フッターのいずれかが変わりました</translation>
    </message>
    <message>
        <source>The period changed</source>
        <translation>期間が変わりました</translation>
    </message>
    <message>
        <source>The comparison changed</source>
        <translation>比較が変わりました</translation>
    </message>
    <message>
        <source>The filter changed</source>
        <translation>フィルターが変わりました</translation>
    </message>
    <message>
        <source>The paper changed</source>
        <translation>用紙が変わりました</translation>
    </message>
    <message>
        <source>The brand changed</source>
        <translation>ブランドが変わりました</translation>
    </message>
    <message>
        <source>The parameters changed</source>
        <translation>パラメーターが変わりました</translation>
    </message>
    <message>
        <source>The appendix was added</source>
        <translation>付録が追加されました</translation>
    </message>
    <message>
        <source>The appendix was left out</source>
        <translation>付録が省かれました</translation>
    </message>
    <message>
        <source>Parts of a newer program changed</source>
        <translation>新しいプログラムの部分が変わりました</translation>
    </message>
    <message>
        <source>“%1” was added</source>
        <translation>「%1」が追加されました</translation>
    </message>
    <message>
        <source>“%1” changed: %2</source>
        <translation>「%1」が変わりました：%2</translation>
    </message>
    <message>
        <source>“%1” was removed</source>
        <translation>「%1」が削除されました</translation>
    </message>
    <message>
        <source>The order of the blocks changed</source>
        <translation>ブロックの順序が変わりました</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Figures</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Page break</source>
        <translation>改ページ</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Write here.</source>
        <translation>ここに書きます。</translation>
    </message>
    <message>
        <source>Pivot</source>
        <translation>ピボット</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>New</source>
        <comment>state of a review</comment>
        <translation>新規</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>解決済み</translation>
    </message>
    <message>
        <source>Bot instructions and prompt</source>
        <translation>ボットの指示とプロンプト</translation>
    </message>
    <message>
        <source>Data source</source>
        <translation>データソース</translation>
    </message>
    <message>
        <source>Model parameters</source>
        <translation>モデルのパラメーター</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>フラグ</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>set</source>
        <comment>the flag</comment>
        <translation>あり</translation>
    </message>
</context>
<context>
    <name>Schedules</name>
    <message>
        <source>{title}, {period}: see the attachment.

Workspace {workspace}, data until %1. Parlance sends this by itself (schedule “%2”).</source>
        <translation>{title}、{period}：添付をご覧ください。

ワークスペース {workspace}、データは %1 まで。Parlance が自動で送信しています（スケジュール「%2」）。</translation>
    </message>
    <message>
        <source>Every working day at %1</source>
        <translation>平日毎日 %1</translation>
    </message>
    <message>
        <source>Every %1 at %2</source>
        <comment>weekdays, time</comment>
        <translation>毎週%1 %2</translation>
    </message>
    <message>
        <source>On the last day of every month at %1</source>
        <translation>毎月末日 %1</translation>
    </message>
    <message>
        <source>last</source>
        <comment>day of a month</comment>
        <translation>末日</translation>
    </message>
    <message>
        <source>Every month on day %1 at %2</source>
        <comment>days, time</comment>
        <translation>毎月 %1 日 %2</translation>
    </message>
    <message>
        <source>Every day at %1</source>
        <translation>毎日 %1</translation>
    </message>
    <message>
        <source>By cron: %1</source>
        <translation>cron: %1</translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message>
        <source>Bedrock Chat</source>
        <translation>Bedrock Chat</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>when asked</source>
        <translation>指示されたとき</translation>
    </message>
    <message>
        <source>on change</source>
        <translation>変更時</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>1 時間ごと</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>毎日</translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>%n 日ごと</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hours</source>
        <translation>
            <numerusform>%n 時間ごと</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n minutes</source>
        <translation>
            <numerusform>%n 分ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder, %1</source>
        <translation>フォルダー、%1</translation>
    </message>
    <message>
        <source>File, %1</source>
        <translation>ファイル、%1</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>取り込み中</translation>
    </message>
    <message>
        <source>Some rows rejected</source>
        <translation>一部の行を拒否</translation>
    </message>
    <message>
        <source>Import interrupted</source>
        <translation>取り込みが中断</translation>
    </message>
    <message>
        <source>Last import failed</source>
        <translation>前回の取り込みに失敗</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>取り込み済み</translation>
    </message>
    <message>
        <source>Bedrock Chat exports once an hour: what happened since the last export is not here yet.</source>
        <translation>Bedrock Chat のエクスポートは 1 時間ごとです。前回のエクスポート以降の内容はまだありません。</translation>
    </message>
    <message>
        <source>Logs of Lex arrive with a delay of some minutes.</source>
        <translation>Lex のログは数分遅れて届きます。</translation>
    </message>
</context>
<context>
    <name>Spikes</name>
    <message>
        <source>%1: %2 negative</source>
        <translation>%1：否定的 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln message(s); %2 at all other times</source>
        <translation>
            <numerusform>%Ln 件中 %1 件、他の時期は %2</numerusform>
        </translation>
    </message>
    <message>
        <source>negative messages, %1</source>
        <translation>否定的なメッセージ、%1</translation>
    </message>
</context>
<context>
    <name>SqlViews</name>
    <message>
        <source>One row per message, on every branch.</source>
        <translation>メッセージごとに一行(すべての分岐)。</translation>
    </message>
    <message>
        <source>Id of the conversation, as the source names it</source>
        <translation>会話の ID(ソースでの名称)</translation>
    </message>
    <message>
        <source>Id of the message, unique within its conversation</source>
        <translation>メッセージの ID(会話内で一意)</translation>
    </message>
    <message>
        <source>Id of the message it answers</source>
        <translation>返信先メッセージの ID</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>ソース名</translation>
    </message>
    <message>
        <source>Data set of the source: default, dev, …</source>
        <translation>ソースの環境: default, dev, …</translation>
    </message>
    <message>
        <source>user, assistant, tool or system</source>
        <translation>user、assistant、tool、system のいずれか</translation>
    </message>
    <message>
        <source>When, in UTC: 2024-06-01T12:30:00.000Z</source>
        <translation>日時 (UTC): 2024-06-01T12:30:00.000Z</translation>
    </message>
    <message>
        <source>The day in UTC: 2024-06-01</source>
        <translation>日付 (UTC): 2024-06-01</translation>
    </message>
    <message>
        <source>The hour of the day in UTC, 0 to 23</source>
        <translation>時 (UTC)、0〜23</translation>
    </message>
    <message>
        <source>Id of the bot</source>
        <translation>ボットの ID</translation>
    </message>
    <message>
        <source>Name of the bot</source>
        <translation>ボット名</translation>
    </message>
    <message>
        <source>Id of the user</source>
        <translation>ユーザーの ID</translation>
    </message>
    <message>
        <source>Name or e-mail of the user</source>
        <translation>ユーザーの名前またはメール</translation>
    </message>
    <message>
        <source>Key of the model</source>
        <translation>モデルのキー</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>US dollars; null when not known</source>
        <translation>米ドル。不明なら null</translation>
    </message>
    <message>
        <source>reported, priced or allocated</source>
        <translation>reported、priced、allocated のいずれか</translation>
    </message>
    <message>
        <source>Tokens read</source>
        <translation>入力トークン</translation>
    </message>
    <message>
        <source>Tokens written</source>
        <translation>出力トークン</translation>
    </message>
    <message>
        <source>Tokens read from the cache</source>
        <translation>キャッシュから読んだトークン</translation>
    </message>
    <message>
        <source>Tokens written to the cache</source>
        <translation>キャッシュに書いたトークン</translation>
    </message>
    <message>
        <source>Time to answer, milliseconds</source>
        <translation>応答時間(ミリ秒)</translation>
    </message>
    <message>
        <source>Time to the first token, milliseconds</source>
        <translation>最初のトークンまでの時間(ミリ秒)</translation>
    </message>
    <message>
        <source>1 when it failed</source>
        <translation>失敗なら 1</translation>
    </message>
    <message>
        <source>Kind of the error</source>
        <translation>エラーの種類</translation>
    </message>
    <message>
        <source>What the error said</source>
        <translation>エラーの内容</translation>
    </message>
    <message>
        <source>The intent found</source>
        <translation>認識されたインテント</translation>
    </message>
    <message>
        <source>How sure, 0 to 1</source>
        <translation>確信度、0〜1</translation>
    </message>
    <message>
        <source>Where the answer is from</source>
        <translation>回答の出所</translation>
    </message>
    <message>
        <source>up or down; null when nobody rated it</source>
        <translation>up または down。評価なしは null</translation>
    </message>
    <message>
        <source>The reason given with the rating</source>
        <translation>評価の理由</translation>
    </message>
    <message>
        <source>The comment given with the rating</source>
        <translation>評価のコメント</translation>
    </message>
    <message>
        <source>1 when a newer export lacks it</source>
        <translation>新しいエクスポートになければ 1</translation>
    </message>
    <message>
        <source>One row per conversation.</source>
        <translation>会話ごとに一行。</translation>
    </message>
    <message>
        <source>Its title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>When it began, in UTC; of its first message where the source does not say</source>
        <translation>開始日時 (UTC)。不明なら最初のメッセージの日時</translation>
    </message>
    <message>
        <source>When it ended, in UTC</source>
        <translation>終了日時 (UTC)</translation>
    </message>
    <message>
        <source>The day of its first message, in UTC</source>
        <translation>最初のメッセージの日付 (UTC)</translation>
    </message>
    <message>
        <source>Number of its messages</source>
        <translation>メッセージ数</translation>
    </message>
    <message>
        <source>US dollars, everything counted for it</source>
        <translation>米ドル。含まれるすべての合計</translation>
    </message>
    <message>
        <source>resolved, escalated or abandoned; null when not known</source>
        <translation>resolved、escalated、abandoned のいずれか。不明なら null</translation>
    </message>
    <message>
        <source>Where it took place</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Text, speech or tones</source>
        <translation>テキスト・音声・トーン</translation>
    </message>
    <message>
        <source>Language of the bot</source>
        <translation>ボットの言語</translation>
    </message>
    <message>
        <source>Version of the bot</source>
        <translation>ボットのバージョン</translation>
    </message>
    <message>
        <source>Device of the user</source>
        <translation>ユーザーの端末</translation>
    </message>
    <message>
        <source>Browser of the user</source>
        <translation>ユーザーのブラウザー</translation>
    </message>
    <message>
        <source>Country of the user</source>
        <translation>ユーザーの国</translation>
    </message>
    <message>
        <source>City of the user</source>
        <translation>ユーザーの都市</translation>
    </message>
    <message>
        <source>The page the user came from</source>
        <translation>参照元ページ</translation>
    </message>
    <message>
        <source>The experiment it took part in</source>
        <translation>参加した実験</translation>
    </message>
    <message>
        <source>Its variant</source>
        <translation>バリアント</translation>
    </message>
    <message>
        <source>1 when the user deleted it</source>
        <translation>ユーザーが削除したら 1</translation>
    </message>
    <message>
        <source>One row per rating.</source>
        <translation>評価ごとに一行。</translation>
    </message>
    <message>
        <source>When the rated message was written, in UTC</source>
        <translation>評価対象メッセージの日時 (UTC)</translation>
    </message>
    <message>
        <source>up or down</source>
        <translation>up または down</translation>
    </message>
    <message>
        <source>The answer that was rated</source>
        <translation>評価された回答</translation>
    </message>
    <message>
        <source>One row per bot, used or not.</source>
        <translation>ボットごとに一行(未使用も含む)。</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Who owns it</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Its type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>With whom it is shared</source>
        <translation>共有範囲</translation>
    </message>
    <message>
        <source>State of its sharing</source>
        <translation>共有の状態</translation>
    </message>
    <message>
        <source>State of its knowledge</source>
        <translation>ナレッジの状態</translation>
    </message>
    <message>
        <source>When it was made, in UTC</source>
        <translation>作成日時 (UTC)</translation>
    </message>
    <message>
        <source>When it was used last, in UTC</source>
        <translation>最終利用日時 (UTC)</translation>
    </message>
    <message>
        <source>1 when it was deleted</source>
        <translation>削除されていれば 1</translation>
    </message>
    <message>
        <source>One row per user, with or without messages.</source>
        <translation>ユーザーごとに一行(メッセージなしも含む)。</translation>
    </message>
    <message>
        <source>Group or tenant</source>
        <translation>グループまたはテナント</translation>
    </message>
    <message>
        <source>Plan of the user</source>
        <translation>ユーザーのプラン</translation>
    </message>
    <message>
        <source>1 when the account is enabled</source>
        <translation>アカウントが有効なら 1</translation>
    </message>
    <message>
        <source>When the account was made, in UTC</source>
        <translation>アカウント作成日時 (UTC)</translation>
    </message>
    <message>
        <source>One row per model.</source>
        <translation>モデルごとに一行。</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>モデル名</translation>
    </message>
    <message>
        <source>Who makes it</source>
        <translation>提供元</translation>
    </message>
    <message>
        <source>Its family</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>One row per source.</source>
        <translation>ソースごとに一行。</translation>
    </message>
    <message>
        <source>The platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>Number of its conversations</source>
        <translation>会話数</translation>
    </message>
    <message>
        <source>When it was read last, in UTC</source>
        <translation>最終読み込み日時 (UTC)</translation>
    </message>
    <message>
        <source>Its newest message, in UTC</source>
        <translation>最新メッセージの日時 (UTC)</translation>
    </message>
    <message>
        <source>One row per call of a tool.</source>
        <translation>ツール呼び出しごとに一行。</translation>
    </message>
    <message>
        <source>Name of the tool</source>
        <translation>ツール名</translation>
    </message>
    <message>
        <source>What it was given</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>What it gave</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>1 worked, 0 failed, null no result seen</source>
        <translation>1 成功、0 失敗、null 結果なし</translation>
    </message>
    <message>
        <source>One row per passage found for an answer.</source>
        <translation>回答のために見つかった箇所ごとに一行。</translation>
    </message>
    <message>
        <source>Its place, the best first</source>
        <translation>順位(良い順)</translation>
    </message>
    <message>
        <source>Where it is from</source>
        <translation>出所</translation>
    </message>
    <message>
        <source>Kind of that source</source>
        <translation>出所の種類</translation>
    </message>
    <message>
        <source>How well it fits</source>
        <translation>適合度</translation>
    </message>
    <message>
        <source>The passage</source>
        <translation>該当箇所</translation>
    </message>
    <message>
        <source>One row per value of a slot.</source>
        <translation>スロットの値ごとに一行。</translation>
    </message>
    <message>
        <source>Name of the slot</source>
        <translation>スロット名</translation>
    </message>
    <message>
        <source>As the user said it</source>
        <translation>ユーザーの発言</translation>
    </message>
    <message>
        <source>As it was understood</source>
        <translation>解釈された値</translation>
    </message>
    <message>
        <source>One row per audit event.</source>
        <translation>監査イベントごとに一行。</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>To what kind of thing</source>
        <translation>対象の種類</translation>
    </message>
    <message>
        <source>To which</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>JSON with all that is known of it</source>
        <translation>判明している内容の JSON</translation>
    </message>
    <message>
        <source>1 when it was concluded from the data</source>
        <translation>データから推定した場合は 1</translation>
    </message>
    <message>
        <source>One row per lead.</source>
        <translation>リードごとに一行。</translation>
    </message>
    <message>
        <source>Name given</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>E-mail given</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Company given</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>関心</translation>
    </message>
    <message>
        <source>How good it is</source>
        <translation>質</translation>
    </message>
    <message>
        <source>1 when somebody followed it up</source>
        <translation>対応済みなら 1</translation>
    </message>
    <message>
        <source>Its value in US dollars</source>
        <translation>金額(米ドル)</translation>
    </message>
    <message>
        <source>One row per product event or goal.</source>
        <translation>プロダクトイベントまたは目標ごとに一行。</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>イベント名</translation>
    </message>
    <message>
        <source>1 when it is a goal</source>
        <translation>目標なら 1</translation>
    </message>
    <message>
        <source>JSON with its properties</source>
        <translation>プロパティの JSON</translation>
    </message>
    <message>
        <source>1 when the question was not understood, 0 when it was; null when not known</source>
        <translation>質問が理解されなかった場合は 1、理解された場合は 0、不明な場合は null</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>%1 (%2 – %3)</source>
        <comment>share, from, to</comment>
        <translation>%1（%2～%3）</translation>
    </message>
    <message>
        <source>%1: check its sources</source>
        <translation>%1：情報源を確認</translation>
    </message>
    <message>
        <source>%1: sharpen its instructions</source>
        <translation>%1：指示を明確に</translation>
    </message>
    <message>
        <source>%1: read the comments</source>
        <translation>%1：コメントを確認</translation>
    </message>
    <message>
        <source>%1 of %2 thumbs down: “%3”</source>
        <translation>低評価%2件のうち%1件：「%3」</translation>
    </message>
    <message>
        <source>satisfaction %1</source>
        <translation>満足度 %1</translation>
    </message>
    <message>
        <source>%1: another model or other parameters than those of %2</source>
        <translation>%1：%2のモデルまたはパラメーターを見直す</translation>
    </message>
    <message>
        <source>satisfaction %1, with %2 %3</source>
        <translation>満足度 %1、%2では%3</translation>
    </message>
</context>
<context>
    <name>TileMenu</name>
    <message>
        <source>Save as</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1として保存しました</translation>
    </message>
    <message>
        <source>Query of “%1”</source>
        <translation>「%1」のクエリ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>データをコピー</translation>
    </message>
    <message>
        <source>Copy definition</source>
        <translation>定義をコピー</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>PNGとして保存…</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG画像</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>SVGとして保存…</translation>
    </message>
    <message>
        <source>SVG picture</source>
        <translation>SVG画像</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSVとして保存…</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV表</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>表として表示</translation>
    </message>
    <message>
        <source>Show query…</source>
        <translation>クエリを表示…</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <source>Could not be saved. %1</source>
        <translation>保存できませんでした。%1</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF として保存…</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文書</translation>
    </message>
    <message>
        <source>Save as Excel…</source>
        <translation>Excel で保存…</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel ブック</translation>
    </message>
    <message>
        <source>CSV of “%1”</source>
        <translation>「%1」の CSV</translation>
    </message>
    <message>
        <source>Excel of “%1”</source>
        <translation>「%1」の Excel</translation>
    </message>
</context>
<context>
    <name>TranscriptExport</name>
    <message>
        <source>Transcript as %1</source>
        <translation>会話記録：%1</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>%1 (key)</source>
        <translation>%1（キー）</translation>
    </message>
    <message>
        <source>%1 – chart</source>
        <translation>%1 – グラフ</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%2別の%1</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>name of a sheet</comment>
        <translation>表</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1以降</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>all data</source>
        <translation>すべてのデータ</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Groups with</source>
        <translation>グループの条件</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Data version</source>
        <translation>データ版</translation>
    </message>
    <message>
        <source>Facts read</source>
        <translation>読み取り件数</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Durations are in seconds, shares are percentages, times are on the clock of the time zone named here.</source>
        <translation>所要時間は秒、割合は百分率、時刻はここに示すタイムゾーンです。</translation>
    </message>
    <message>
        <source>Query of “%1”</source>
        <translation>「%1」のクエリ</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>切り詰め</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) longer than a cell of Excel can hold</source>
        <translation>
            <numerusform>%n 件の文章が Excel のセルに収まりません</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlance::AlertDialog</name>
    <message>
        <source>New alert</source>
        <translation>新しいアラート</translation>
    </message>
    <message>
        <source>Change alert</source>
        <translation>アラートを変更</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>タイトル(&amp;T)</translation>
    </message>
    <message>
        <source>the condition in words</source>
        <translation>条件の文章</translation>
    </message>
    <message>
        <source>C&amp;lass</source>
        <translation>分類(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>指標(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Condition</source>
        <translation>条件(&amp;C)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>値(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>方向(&amp;D)</translation>
    </message>
    <message>
        <source>either way</source>
        <translation>両方向</translation>
    </message>
    <message>
        <source>upwards only</source>
        <translation>増加のみ</translation>
    </message>
    <message>
        <source>downwards only</source>
        <translation>減少のみ</translation>
    </message>
    <message>
        <source>&amp;Over</source>
        <translation>期間(&amp;O)</translation>
    </message>
    <message>
        <source>For &amp;each</source>
        <translation>単位(&amp;E)</translation>
    </message>
    <message>
        <source>no, for the whole</source>
        <translation>なし（全体）</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>フィルター(&amp;F)</translation>
    </message>
    <message>
        <source>none, or as in: bot = &quot;Support&quot;</source>
        <translation>なし、または例: bot = &quot;Support&quot;</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>最小件数(&amp;F)</translation>
    </message>
    <message>
        <source> messages on</source>
        <comment>after a number</comment>
        <translation> 件のメッセージから</translation>
    </message>
    <message>
        <source>any number of messages on</source>
        <translation>件数を問わない</translation>
    </message>
    <message>
        <source>M&amp;ail to</source>
        <translation>メール送信先(&amp;A)</translation>
    </message>
    <message>
        <source>nobody, or addresses with commas between them</source>
        <translation>なし、またはカンマ区切りのアドレス</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>An alert is filtered by dimensions, not by measures.</source>
        <translation>アラートのフィルターに使えるのは指標ではなくディメンションです。</translation>
    </message>
    <message>
        <source>deviations</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>Looking at the last %1 days…</source>
        <translation>過去 %1 日を調べています…</translation>
    </message>
    <message>
        <source>Web&amp;hook</source>
        <translation>Webフック(&amp;H)</translation>
    </message>
    <message>
        <source>none, or an https address that is told</source>
        <translation>なし、または通知先のhttpsアドレス</translation>
    </message>
    <message>
        <source>It is told what the notice says, as JSON, and no name of a person. A key that a schedule keeps for the same address is used here too.</source>
        <translation>通知の内容がJSONで送られ、個人名は含まれません。同じアドレスのスケジュールが持つキーはここでも使われます。</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>時間</translation>
    </message>
</context>
<context>
    <name>parlance::AlertsPage</name>
    <message>
        <source>What is watched</source>
        <translation>監視中</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>Alerts are checked by themselves whenever the data has changed</source>
        <translation>データが変わるとアラートは自動的に確認されます</translation>
    </message>
    <message>
        <source>New alert…</source>
        <translation>新しいアラート…</translation>
    </message>
    <message>
        <source>What could be watched</source>
        <translation>監視の候補</translation>
    </message>
    <message>
        <source>None of these is on until you say so</source>
        <translation>どれもオンにするまで監視されません</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>通知の履歴</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検出内容</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Nothing is watched</source>
        <translation>監視なし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s) switched on</source>
        <translation>
            <numerusform>オンのアラート %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln firing</source>
        <comment>alerts switched on</comment>
        <translation>
            <numerusform>%1、発生中 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is watched: no alert is switched on. Below is what could be.</source>
        <translation>監視されていません。オンのアラートはありません。候補は下にあります。</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>まだありません。</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>発生中</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · since %2</source>
        <comment>period, time</comment>
        <translation>%1 · %2 から</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>The page it is about, with its period and filter</source>
        <translation>該当ページを期間とフィルター付きで開く</translation>
    </message>
    <message>
        <source>More about “%1”</source>
        <translation>「%1」の詳細</translation>
    </message>
    <message>
        <source>still so</source>
        <translation>継続中</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>オンにする</translation>
    </message>
    <message>
        <source>switch on alert</source>
        <translation>アラートをオンにする</translation>
    </message>
    <message>
        <source>Switch on “%1”</source>
        <translation>「%1」をオンにする</translation>
    </message>
    <message>
        <source>Adapt…</source>
        <translation>調整…</translation>
    </message>
    <message>
        <source>Not &amp;seen</source>
        <translation>未確認にする(&amp;S)</translation>
    </message>
    <message>
        <source>I have &amp;seen it</source>
        <translation>確認しました(&amp;S)</translation>
    </message>
    <message>
        <source>Snooze for a &amp;day</source>
        <translation>1 日一時停止(&amp;D)</translation>
    </message>
    <message>
        <source>Snooze for a &amp;week</source>
        <translation>1 週間一時停止(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;End snoozing</source>
        <translation>一時停止を終了(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>変更(&amp;C)…</translation>
    </message>
    <message>
        <source>Switch &amp;on</source>
        <translation>オンにする(&amp;O)</translation>
    </message>
    <message>
        <source>Switch &amp;off</source>
        <translation>オフにする(&amp;O)</translation>
    </message>
    <message>
        <source>switch off alert</source>
        <translation>アラートをオフにする</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>remove alert</source>
        <translation>アラートを削除</translation>
    </message>
    <message>
        <source>“%1” removed. Ctrl+Z brings it back.</source>
        <translation>「%1」を削除しました。Ctrl+Z で元に戻せます。</translation>
    </message>
    <message>
        <source>new alert</source>
        <translation>新しいアラート</translation>
    </message>
    <message>
        <source>change alert</source>
        <translation>アラートを変更</translation>
    </message>
    <message>
        <source>Alerts checked</source>
        <translation>アラートを確認しました</translation>
    </message>
</context>
<context>
    <name>parlance::ArrangeLayer</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Remove from this dashboard (Del)</source>
        <translation>このダッシュボードから削除 (Del)</translation>
    </message>
    <message>
        <source>Arranging the cards</source>
        <translation>カードの配置</translation>
    </message>
    <message>
        <source>resize card</source>
        <translation>カードのサイズ変更</translation>
    </message>
    <message>
        <source>move card</source>
        <translation>カードの移動</translation>
    </message>
    <message>
        <source>Column %1, row %2, %3 wide, %4 high. Arrow keys move it, Shift and arrow keys change its size, Delete removes it, Escape ends arranging.</source>
        <translation>列 %1、行 %2、幅 %3、高さ %4。矢印キーで移動、Shift と矢印キーでサイズ変更、Delete で削除、Esc で配置を終了。</translation>
    </message>
    <message>
        <source>%1: column %2, row %3, %4 wide, %5 high</source>
        <translation>%1: 列 %2、行 %3、幅 %4、高さ %5</translation>
    </message>
</context>
<context>
    <name>parlance::AuditTile</name>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>The audit log is sorted by time.</source>
        <translation>監査ログは時刻順です。</translation>
    </message>
    <message>
        <source>Copy the detail</source>
        <translation>詳細をコピー</translation>
    </message>
</context>
<context>
    <name>parlance::BenchmarkDialog</name>
    <message>
        <source>This is what the &amp;plan allows</source>
        <translation>プランの上限(&amp;P)</translation>
    </message>
    <message>
        <source>Add benchmark line</source>
        <translation>基準線を追加</translation>
    </message>
    <message>
        <source>Edit benchmark line</source>
        <translation>基準線を編集</translation>
    </message>
    <message>
        <source>Budget, industry average, …</source>
        <translation>予算、業界平均など</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>指標(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>値(&amp;V)</translation>
    </message>
    <message>
        <source>P&amp;er</source>
        <translation>期間(&amp;E)</translation>
    </message>
    <message>
        <source>Type a value.</source>
        <translation>値を入力してください。</translation>
    </message>
</context>
<context>
    <name>parlance::BlockForm</name>
    <message>
        <source>%1, the %2 largest</source>
        <comment>a dimension, how many</comment>
        <translation>%1、上位 %2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>折れ線</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面</translation>
    </message>
    <message>
        <source>Stacked columns</source>
        <translation>積み上げ縦棒</translation>
    </message>
    <message>
        <source>Bars by rank</source>
        <translation>順位の棒</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>リング</translation>
    </message>
    <message>
        <source>Heat map of hours</source>
        <translation>時間のヒートマップ</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>ヒートマップ</translation>
    </message>
    <message>
        <source>Areas in proportion</source>
        <translation>ツリーマップ</translation>
    </message>
    <message>
        <source>Pareto</source>
        <translation>パレート</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation>散布図</translation>
    </message>
    <message>
        <source>Add a measure…</source>
        <translation>指標を追加…</translation>
    </message>
    <message>
        <source>Add a dimension…</source>
        <translation>ディメンションを追加…</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>By</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Add a measure or type a formula…</source>
        <translation>指標を追加するか数式を入力…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>セル</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>ヒート</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>バー</translation>
    </message>
    <message>
        <source>Subtotals</source>
        <translation>小計</translation>
    </message>
    <message>
        <source>Grand total</source>
        <translation>総計</translation>
    </message>
    <message>
        <source>Rows at most</source>
        <translation>最大行数</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Height in millimetres</source>
        <translation>高さ（ミリ）</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a measure, what it is shown as</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>A filter has no conditions on measures</source>
        <translation>フィルターに指標の条件は使えません</translation>
    </message>
    <message>
        <source>Map of countries</source>
        <translation>国別地図</translation>
    </message>
    <message>
        <source>Boxes of percentiles</source>
        <translation>パーセンタイル箱ひげ図</translation>
    </message>
</context>
<context>
    <name>parlance::BrandDialog</name>
    <message>
        <source>Your name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>The colour of Parlance</source>
        <translation>Parlance の色</translation>
    </message>
    <message>
        <source>This is no colour: write it as #0b5cad</source>
        <translation>色ではありません。#0b5cad のように書いてください</translation>
    </message>
    <message>
        <source>Contrast with paper %1 : 1.</source>
        <translation>紙とのコントラスト %1 : 1。</translation>
    </message>
    <message>
        <source>Too pale: at least 3 : 1 is needed.</source>
        <translation>薄すぎます。3 : 1 以上が必要です。</translation>
    </message>
    <message>
        <source>Enough for bars and lines, little for small text.</source>
        <translation>棒や線には十分ですが、小さな文字には不足です。</translation>
    </message>
    <message>
        <source>It can be read well.</source>
        <translation>よく読めます。</translation>
    </message>
    <message>
        <source>Brand of the report</source>
        <translation>レポートのブランド</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>How the head of a page looks</source>
        <translation>ページ上部の見本</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Line below</source>
        <translation>下の行(&amp;L)</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>画像を選択…</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>ロゴ</translation>
    </message>
    <message>
        <source>First colour</source>
        <translation>第 1 の色</translation>
    </message>
    <message>
        <source>Second colour</source>
        <translation>第 2 の色</translation>
    </message>
    <message>
        <source>&amp;Own font</source>
        <translation>独自のフォント(&amp;O)</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>フォント</translation>
    </message>
    <message>
        <source>Picture of the logo</source>
        <translation>ロゴの画像</translation>
    </message>
    <message>
        <source>The picture could not be read</source>
        <translation>画像を読み込めませんでした</translation>
    </message>
    <message>
        <source>Without a logo</source>
        <translation>ロゴなし</translation>
    </message>
</context>
<context>
    <name>parlance::BubbleView</name>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Rated: good</source>
        <translation>評価: 良い</translation>
    </message>
    <message>
        <source>Rated: not good</source>
        <translation>評価: 良くない</translation>
    </message>
    <message>
        <source>Rated: %1</source>
        <translation>評価: %1</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>思考過程</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>スタック</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tool call(s)</source>
        <translation>
            <numerusform>ツール呼び出し %Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message numerus="yes">
        <source>%Ln retrieved chunk(s)</source>
        <translation>
            <numerusform>検索された断片 %Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>%1 in</source>
        <comment>tokens</comment>
        <translation>入力 %1</translation>
    </message>
    <message>
        <source>%1 out</source>
        <comment>tokens</comment>
        <translation>出力 %1</translation>
    </message>
    <message>
        <source>%1, of which retrieval %2</source>
        <translation>%1(うち検索 %2)</translation>
    </message>
    <message>
        <source>intent %1</source>
        <translation>インテント %1</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>信頼度 %1</translation>
    </message>
    <message>
        <source>attached: %1</source>
        <translation>添付: %1</translation>
    </message>
    <message>
        <source>another branch</source>
        <translation>別の分岐</translation>
    </message>
    <message>
        <source>gone at its source</source>
        <translation>元データから消えています</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>ボット</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>回答 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>answers in one place</comment>
        <translation>%2人中%1人</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>テキストをコピー</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cited document(s)</source>
        <translation>
            <numerusform>引用された文書 %Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlance::Chart</name>
    <message>
        <source>%1: %2</source>
        <comment>date and event</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation>比較期間</translation>
    </message>
    <message>
        <source>(none)</source>
        <comment>a member without a name</comment>
        <translation>（なし）</translation>
    </message>
    <message>
        <source>No data in this period</source>
        <translation>この期間のデータはありません</translation>
    </message>
    <message>
        <source>%1, %2, %3 of all</source>
        <comment>slice, value, share</comment>
        <translation>%1、%2、全体の%3</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Thumbs up</source>
        <translation>高評価</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>理由の記載なし</translation>
    </message>
    <message>
        <source>positive</source>
        <comment>share of positive ratings</comment>
        <translation>高評価</translation>
    </message>
    <message>
        <source>Rated answers</source>
        <translation>評価された回答</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>all members that are not among the largest</comment>
        <translation>その他</translation>
    </message>
    <message>
        <source>Chart without data in this period.</source>
        <translation>この期間のデータがないグラフ。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>series and value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2: %3.</source>
        <comment>big number, its meaning, slices</comment>
        <translation>%1 %2：%3。</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>row, column, value</comment>
        <translation>%1、%2：%3</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>row, column</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <comment>peak: row, column, value</comment>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>Peak:</source>
        <translation>ピーク：</translation>
    </message>
    <message>
        <source>%1 by %2 and %3, peak %4 at %5, %6.</source>
        <comment>heat map</comment>
        <translation>%2・%3別の%1、ピークは%5、%6の%4。</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>%1 by %2 and %3, %4 rows and %5 columns, total %6.</source>
        <comment>matrix</comment>
        <translation>%2・%3別の%1、%4行%5列、合計%6。</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>rows that do not fit</comment>
        <translation>
            <numerusform>他%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>member, measure and value</comment>
        <translation>%1、%2 %3</translation>
    </message>
    <message>
        <source>previously %1, %2</source>
        <comment>value and change</comment>
        <translation>比較期間は%1、%2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message numerus="yes">
        <source>%1 by %2, %n rows, first %3.</source>
        <comment>chart</comment>
        <translation>
            <numerusform>%2別の%1、%n行、先頭は%3。</numerusform>
        </translation>
    </message>
    <message>
        <source>Incomplete period</source>
        <translation>未完了の期間</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>四半期</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n項目</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by %2 and %3, %4</source>
        <translation>%2・%3別の%1、%4</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <translation>%2別の%1、%3</translation>
    </message>
    <message>
        <source>%1: no values.</source>
        <comment>what the chart shows</comment>
        <translation>%1：値がありません。</translation>
    </message>
    <message>
        <source>%1: from %2 to %3, peak %4 on %5.</source>
        <comment>chart: first to last value, peak and its date</comment>
        <translation>%1：%2から%3まで、ピークは%5の%4。</translation>
    </message>
    <message>
        <source>Series: %1.</source>
        <translation>系列：%1。</translation>
    </message>
    <message>
        <source>Previous period, same weekday</source>
        <translation>比較期間（同じ曜日）</translation>
    </message>
    <message numerus="yes">
        <source>%n more, not shown</source>
        <comment>members beyond the largest</comment>
        <translation>
            <numerusform>他%n件（非表示）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more rows</source>
        <comment>rows that do not fit</comment>
        <translation>
            <numerusform>他%n行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more columns</source>
        <comment>columns that do not fit</comment>
        <translation>
            <numerusform>他%n列</numerusform>
        </translation>
    </message>
    <message>
        <source>Share of all</source>
        <translation>全体に占める割合</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <translation>%1 に占める割合</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two dimensions</comment>
        <translation>%1 と %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 by %2 as %n areas, largest: %3.</source>
        <comment>treemap</comment>
        <translation>
            <numerusform>%2 別の %1 を %n 個の領域で表示。最大: %3。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 %3, between %4 and %5, %6 %7</source>
        <comment>member, measure, value, low, high, n</comment>
        <translation>%1、%2 %3、%4～%5、%7 %6</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 %区間</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from – to</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>全体</translation>
    </message>
    <message numerus="yes">
        <source>%1 by %2 with its 95 % interval, %n rows, from %3 %4 to %5 %6.</source>
        <comment>chart</comment>
        <translation>
            <numerusform>%2別の%1と95 %区間、%n行、%3 %4から%5 %6まで。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%n日後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) later</source>
        <translation>
            <numerusform>%n週間後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) later</source>
        <translation>
            <numerusform>%nか月後</numerusform>
        </translation>
    </message>
    <message>
        <source>First used %1, %2: %3, %4 of %5</source>
        <comment>cohort, when, share, users, all users of the cohort</comment>
        <translation>初回利用 %1、%2：%3、%5人中%4人</translation>
    </message>
    <message>
        <source>First used %1</source>
        <comment>cohort</comment>
        <translation>初回利用 %1</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2人中%1人</translation>
    </message>
    <message>
        <source>This period is not over yet.</source>
        <translation>この期間はまだ終わっていません。</translation>
    </message>
    <message numerus="yes">
        <source>Users who came back, by when they first wrote, %n rows; of those of %1, %2 %3.</source>
        <comment>retention</comment>
        <translation>
            <numerusform>初回利用別に戻ってきたユーザー、%n行。%1のユーザーは%3に%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>First use</source>
        <comment>head of the periods in which users wrote for the first time</comment>
        <translation>初回利用</translation>
    </message>
    <message>
        <source>Up to here</source>
        <translation>ここまでの累計</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>measure and value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 without a value</source>
        <translation>値なし %1</translation>
    </message>
    <message>
        <source>%1 by %2, from %3 to %4, most in %5 with %6.</source>
        <comment>histogram</comment>
        <translation>%2別の%1、%3から%4まで、最多は%5の%6。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step and member</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>then %1</source>
        <comment>the next step</comment>
        <translation>次に%1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>member and next member</comment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>Ways of %1 through %n steps, the widest: %2.</source>
        <comment>sankey</comment>
        <translation>
            <numerusform>%1の%nステップの流れ。最も太いもの: %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>No further step</source>
        <translation>次のステップなし</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>step, member, value</comment>
        <translation>%1: %2、%3</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>member, next member, value</comment>
        <translation>%1から%2: %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>value and share</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Share of the change</source>
        <translation>変化に占める割合</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>以前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>%1 from %2 to %3 by %4, the largest changes: %5.</source>
        <comment>waterfall</comment>
        <translation>%1は%2から%3へ（%4別）。最も大きな変化: %5。</translation>
    </message>
    <message>
        <source>%1: %2, from %3 to %4</source>
        <comment>member, change, before, now</comment>
        <translation>%1: %2（%3から%4へ）</translation>
    </message>
    <message>
        <source>%1 is no sum: what changed it cannot be added up.</source>
        <translation>%1は合計値ではないため、変化の内訳を足し合わせることができません。</translation>
    </message>
    <message>
        <source>Choose a comparison period to see what changed.</source>
        <translation>比較期間を選ぶと変化の内訳が表示されます。</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>なくなったもの</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <comment>smaller changes together</comment>
        <translation>
            <numerusform>その他%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 as a calendar of %n weeks, most on %2: %3.</source>
        <comment>chart</comment>
        <translation>
            <numerusform>%1 の %n 週間のカレンダー、最多は %2：%3。</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1, %2: %3</source>
        <comment>of a funnel</comment>
        <translation>ステップ %1、%2：%3</translation>
    </message>
    <message>
        <source>%1 of the step before, %2 of the first</source>
        <translation>前のステップの %1、最初の %2</translation>
    </message>
    <message>
        <source>Of the step before</source>
        <translation>前のステップ比</translation>
    </message>
    <message>
        <source>Of the first step</source>
        <translation>最初のステップ比</translation>
    </message>
    <message numerus="yes">
        <source>Funnel of %n steps: %1.</source>
        <comment>chart</comment>
        <translation>
            <numerusform>%n ステップのファネル：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 %3, together with those before it %4 of the whole</source>
        <translation>%1、%2 %3、それ以前と合わせて全体の %4</translation>
    </message>
    <message numerus="yes">
        <source>The first %n together</source>
        <translation>
            <numerusform>上位 %n 件の合計</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n make 80 %</source>
        <translation>
            <numerusform>上位 %n 件で 80 %</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no sum: its parts do not make a whole.</source>
        <translation>%1 は合計ではないため、部分を足しても全体になりません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 by %2 from the largest on, %n rows, first %3.</source>
        <comment>chart</comment>
        <translation>
            <numerusform>%2 別の %1、大きい順、%n 行、最初は %3。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 %3, %4 %5</source>
        <comment>member, measure, value, measure, value</comment>
        <translation>%1：%2 %3、%4 %5</translation>
    </message>
    <message numerus="yes">
        <source>%1 against %2, %n points by %3, highest: %4.</source>
        <comment>chart</comment>
        <translation>
            <numerusform>%2 に対する %1、%3 別の %n 点、最高：%4。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known of the comparison period.</source>
        <translation>比較期間のデータがありません。</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a benchmark line and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Benchmarks: %1.</source>
        <comment>lines across a chart</comment>
        <translation>基準線: %1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>series and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, all together</source>
        <comment>a percentile</comment>
        <translation>%1、全体</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message numerus="yes">
        <source>%1 by %2 as boxes of percentiles, %n rows, from %3 %4 to %5 %6.</source>
        <comment>chart</comment>
        <translation>
            <numerusform>%2別の%1のパーセンタイル箱ひげ図、%n 行、%3 %4 から %5 %6 まで。</numerusform>
        </translation>
    </message>
    <message>
        <source>No row names a country that the map has</source>
        <translation>地図にある国を示す行がありません</translation>
    </message>
    <message>
        <source>In the data: %1</source>
        <comment>spellings of a country</comment>
        <translation>データ内の表記: %1</translation>
    </message>
    <message>
        <source>%1: none of the rows names a country that the map has.</source>
        <translation>%1: 地図にある国を示す行はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 on a map of %n countries, largest: %2.</source>
        <comment>map</comment>
        <translation>
            <numerusform>%1 の地図、%n か国、最大: %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a country</source>
        <translation>国なし</translation>
    </message>
    <message numerus="yes">
        <source>%n names that the map does not have</source>
        <comment>countries</comment>
        <translation>
            <numerusform>地図にない名前 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no data</source>
        <comment>a series</comment>
        <translation>%1：データなし</translation>
    </message>
</context>
<context>
    <name>parlance::ChartSwitch</name>
    <message>
        <source>Table only</source>
        <translation>表のみ</translation>
    </message>
    <message>
        <source>Bars by rank</source>
        <translation>順位の横棒</translation>
    </message>
    <message>
        <source>Stacked columns</source>
        <translation>積み上げ縦棒</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>折れ線</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>ドーナツ</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>ヒートマップ</translation>
    </message>
    <message>
        <source>Use suggestion</source>
        <translation>提案を使う</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Map of countries</source>
        <translation>国別地図</translation>
    </message>
    <message>
        <source>Boxes of percentiles</source>
        <translation>パーセンタイル箱ひげ図</translation>
    </message>
</context>
<context>
    <name>parlance::ChartTile</name>
    <message>
        <source>Filter by %1</source>
        <translation>%1で絞り込む</translation>
    </message>
    <message>
        <source>Exclude %1</source>
        <translation>%1を除外</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>%1を除く</translation>
    </message>
    <message>
        <source>Zoom into %1</source>
        <translation>%1を拡大</translation>
    </message>
    <message>
        <source>Add annotation here…</source>
        <translation>ここに注釈を追加…</translation>
    </message>
    <message>
        <source>Edit “%1”…</source>
        <translation>「%1」を編集…</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>「%1」を削除</translation>
    </message>
    <message>
        <source>Add benchmark line…</source>
        <translation>基準線を追加…</translation>
    </message>
    <message>
        <source>See the conversations</source>
        <translation>会話を見る</translation>
    </message>
    <message>
        <source>Break out by</source>
        <translation>内訳を見る</translation>
    </message>
    <message>
        <source>Zoom out again</source>
        <translation>ズームを戻す</translation>
    </message>
</context>
<context>
    <name>parlance::ChosenList</name>
    <message>
        <source>Delete removes, Alt with the arrow keys moves</source>
        <translation>Delete で削除、Alt と矢印キーで移動</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>選択済み</translation>
    </message>
</context>
<context>
    <name>parlance::CommandPalette</name>
    <message>
        <source>Nothing found</source>
        <translation>見つかりませんでした</translation>
    </message>
    <message>
        <source>Search or jump to</source>
        <translation>検索または移動</translation>
    </message>
    <message>
        <source>A page, an action, a bot, a user, a model, a measure…</source>
        <translation>ページ、操作、ボット、ユーザー、モデル、指標…</translation>
    </message>
</context>
<context>
    <name>parlance::ConversationsTile</name>
    <message>
        <source>Conversations can be sorted by start, duration, messages and cost.</source>
        <translation>会話は開始・所要時間・メッセージ数・コストで並べ替えられます。</translation>
    </message>
    <message>
        <source>Copy session id</source>
        <translation>セッションIDをコピー</translation>
    </message>
    <message>
        <source>Open in a window, to compare</source>
        <translation>ウィンドウで開いて比較</translation>
    </message>
</context>
<context>
    <name>parlance::DashboardPage</name>
    <message>
        <source>Rename card…</source>
        <translation>カード名を変更…</translation>
    </message>
    <message>
        <source>Show without its own filter</source>
        <translation>カード独自のフィルターを外す</translation>
    </message>
    <message>
        <source>remove filter of card</source>
        <translation>カードのフィルターを削除</translation>
    </message>
    <message>
        <source>Arrange cards</source>
        <translation>カードを配置</translation>
    </message>
    <message>
        <source>Remove from this dashboard</source>
        <translation>このダッシュボードから削除</translation>
    </message>
    <message>
        <source>remove card</source>
        <translation>カードの削除</translation>
    </message>
    <message>
        <source>Steps of the funnel…</source>
        <translation>ファネルのステップ…</translation>
    </message>
    <message>
        <source>Funnel with own steps…</source>
        <translation>独自のステップのファネル…</translation>
    </message>
    <message>
        <source>New dashboard…</source>
        <translation>新しいダッシュボード…</translation>
    </message>
    <message>
        <source>change steps of funnel</source>
        <translation>ファネルのステップを変更</translation>
    </message>
</context>
<context>
    <name>parlance::DashboardTrash</name>
    <message>
        <source>Trash of dashboards</source>
        <translation>ダッシュボードのごみ箱</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>復元(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete for good…</source>
        <translation>完全に削除(&amp;D)…</translation>
    </message>
    <message>
        <source>%1 – thrown away %2</source>
        <translation>%1 – %2 に破棄</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>ごみ箱は空です。</translation>
    </message>
    <message>
        <source>They stay here until they are restored or deleted for good.</source>
        <translation>復元するか完全に削除するまでここに残ります。</translation>
    </message>
</context>
<context>
    <name>parlance::DesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>parlance::DimensionPopup</name>
    <message>
        <source>Add a filter</source>
        <translation>フィルターを追加</translation>
    </message>
    <message>
        <source>Find a field…</source>
        <translation>フィールドを検索…</translation>
    </message>
    <message>
        <source>Edit as text…</source>
        <translation>テキストとして編集…</translation>
    </message>
</context>
<context>
    <name>parlance::DropZone</name>
    <message>
        <source>Drop files or folders here</source>
        <translation>ここにファイルまたはフォルダーをドロップ</translation>
    </message>
    <message>
        <source>JSON, JSON Lines, CSV, or archives of them: recognised by content.</source>
        <translation>JSON、JSON Lines、CSV、またはそれらのアーカイブ。種類は内容から判別します。</translation>
    </message>
</context>
<context>
    <name>parlance::EmptyBoard</name>
    <message>
        <source>No cards yet</source>
        <translation>カードはまだありません</translation>
    </message>
    <message>
        <source>Open the menu of a card on any page and choose “Pin to dashboard”.</source>
        <translation>任意のページのカードのメニューで「ダッシュボードにピン留め」を選びます。</translation>
    </message>
    <message>
        <source>Go to the overview</source>
        <translation>概要へ</translation>
    </message>
</context>
<context>
    <name>parlance::EraseDialog</name>
    <message>
        <source>I know that this cannot be &amp;undone</source>
        <translation>元に戻せないことを理解しています(&amp;U)</translation>
    </message>
    <message>
        <source>Erase “%1”</source>
        <translation>「%1」を消去</translation>
    </message>
    <message>
        <source>Everything about this person goes for good, whichever source it came from: account, conversations, ratings, leads, events, and what was noted at the review desk. The file is then written anew, and later imports do not bring the person back.</source>
        <translation>この人物に関するすべてが、どのソースから来たものでも完全に消去されます：アカウント、会話、評価、リード、イベント、レビューでのメモ。その後ファイルは書き直され、以降のインポートでもこの人物は戻りません。</translation>
    </message>
    <message>
        <source>&amp;Save receipt…</source>
        <translation>受領書を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Erase for good</source>
        <translation>完全に消去(&amp;E)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>数えています…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会話数</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ数</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>評価数</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>リード</translation>
    </message>
    <message>
        <source>Product events</source>
        <translation>プロダクトイベント</translation>
    </message>
    <message>
        <source>Lines of the audit log</source>
        <translation>監査ログの行</translation>
    </message>
    <message>
        <source>Cited documents</source>
        <translation>引用文書</translation>
    </message>
    <message>
        <source>Notes, tags and reviews</source>
        <translation>メモ・タグ・レビュー</translation>
    </message>
    <message>
        <source>Entries of lists</source>
        <translation>リストの項目</translation>
    </message>
    <message>
        <source>Own actions that name the person</source>
        <translation>この人物を示す自分の操作</translation>
    </message>
    <message>
        <source>The workspace has nothing about this person.</source>
        <translation>ワークスペースにこの人物の情報はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) of others name this person; they stay.</source>
        <translation>
            <numerusform>他の人のテキスト %Ln 件がこの人物に言及しています。これらは残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>消去中…</translation>
    </message>
    <message>
        <source>Erased.</source>
        <translation>消去しました。</translation>
    </message>
    <message>
        <source>The file could not be written anew yet; this is done at the next start.</source>
        <translation>ファイルをまだ書き直せませんでした。次回の起動時に行われます。</translation>
    </message>
    <message>
        <source>The file was written anew; none of what was looked for is left in its bytes.</source>
        <translation>ファイルを書き直しました。検索した内容はバイト列に残っていません。</translation>
    </message>
    <message>
        <source>The file was written anew; names that others have written are still in it.</source>
        <translation>ファイルを書き直しました。他の人が書いた名前はまだ含まれています。</translation>
    </message>
    <message>
        <source>Older backups lie beside it: %1</source>
        <translation>古いバックアップが同じ場所にあります：%1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>受領書を保存</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The receipt could not be saved</source>
        <translation>受領書を保存できませんでした</translation>
    </message>
</context>
<context>
    <name>parlance::ExperimentTile</name>
    <message>
        <source>Experiment</source>
        <translation>実験</translation>
    </message>
    <message>
        <source>Control: what the others are compared with</source>
        <translation>対照：他と比較する基準</translation>
    </message>
    <message>
        <source>The metric that decides</source>
        <translation>判定に使う指標</translation>
    </message>
    <message>
        <source>&amp;Experiment</source>
        <translation>実験(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Against</source>
        <translation>比較対象(&amp;A)</translation>
    </message>
    <message>
        <source>Decided &amp;by</source>
        <translation>判定指標(&amp;B)</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>計画なし</translation>
    </message>
    <message>
        <source>How many cases each variant is to have at the end. Until then the result is early.</source>
        <translation>各バリアントの最終的な件数。それまでは早期の結果です。</translation>
    </message>
    <message>
        <source>&amp;Planned a variant</source>
        <translation>バリアントごとの計画(&amp;P)</translation>
    </message>
    <message>
        <source>No conversation of this period was given a variant of an experiment.</source>
        <translation>この期間の会話に実験のバリアントはありません。</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>メトリクス</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>バリアント</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 %区間</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>相対</translation>
    </message>
    <message>
        <source>Early</source>
        <translation>早期</translation>
    </message>
    <message>
        <source>p, adjusted</source>
        <translation>p（補正後）</translation>
    </message>
    <message>
        <source>Chance to be better</source>
        <translation>良い方である確率</translation>
    </message>
</context>
<context>
    <name>parlance::ExplorePage</name>
    <message>
        <source>On this page: %1</source>
        <translation>このページでは: %1</translation>
    </message>
    <message>
        <source>No value on this page</source>
        <translation>このページに値はありません</translation>
    </message>
    <message>
        <source>Filled in: %1</source>
        <translation>入力率: %1</translation>
    </message>
    <message>
        <source>No values on this page</source>
        <translation>このページに値はありません</translation>
    </message>
    <message>
        <source>Such as %1</source>
        <translation>例: %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>数式</translation>
    </message>
    <message>
        <source>The formula could not be saved</source>
        <translation>数式を保存できませんでした</translation>
    </message>
    <message>
        <source>New exploration</source>
        <translation>新しい探索</translation>
    </message>
    <message>
        <source>Save under another name…</source>
        <translation>別名で保存…</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>「%1」を開く</translation>
    </message>
    <message>
        <source>Nothing saved yet</source>
        <translation>まだ保存されていません</translation>
    </message>
    <message>
        <source>Remove “%1”…</source>
        <translation>「%1」を削除…</translation>
    </message>
    <message>
        <source>A name is needed</source>
        <translation>名前が必要です</translation>
    </message>
    <message>
        <source>Save exploration</source>
        <translation>探索を保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>The exploration could not be saved</source>
        <translation>探索を保存できませんでした</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved as “%1”</source>
        <translation>「%1」として保存しました</translation>
    </message>
    <message>
        <source>Remove exploration</source>
        <translation>探索を削除</translation>
    </message>
    <message>
        <source>“%1” is taken out of the workspace. What is shown stays.</source>
        <translation>「%1」をワークスペースから取り除きます。表示中の内容は残ります。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>The exploration could not be removed</source>
        <translation>探索を削除できませんでした</translation>
    </message>
    <message>
        <source>“Other” stands for several members: show them all to see what is behind it</source>
        <translation>「その他」は複数の項目です。内訳を見るにはすべて表示してください</translation>
    </message>
    <message>
        <source>All conversations</source>
        <translation>すべての会話</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>表に戻る</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Filter the page by this cell</source>
        <translation>このセルでページを絞り込む</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>やり直す: %1</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>Nothing in this period with this filter</source>
        <translation>この期間とフィルターでは何もありません</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>unsaved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>changed since it was saved</source>
        <translation>保存後に変更あり</translation>
    </message>
    <message>
        <source>Drag a measure into the well, or press Enter on one in the list</source>
        <translation>指標を欄にドラッグするか、一覧で Enter を押してください</translation>
    </message>
    <message>
        <source>What a period is compared with cannot be listed: choose that period on the page</source>
        <translation>期間の比較対象は一覧にできません。ページでその期間を選択してください</translation>
    </message>
    <message>
        <source>comparison period</source>
        <translation>比較期間</translation>
    </message>
    <message>
        <source>There is no chart of this measure in this colour</source>
        <translation>この指標をこの色分けで表すグラフはありません</translation>
    </message>
    <message>
        <source>New report…</source>
        <translation>新しいレポート…</translation>
    </message>
    <message>
        <source>Add to “%1”</source>
        <translation>「%1」に追加</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Puts this pivot into a report</source>
        <translation>このピボットをレポートに入れます</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Puts the chart on a dashboard of your own</source>
        <translation>グラフを自分のダッシュボードに置きます</translation>
    </message>
    <message>
        <source>Save the formula as a file</source>
        <translation>数式をファイルに保存</translation>
    </message>
    <message>
        <source>Formulas of Parlance (*.parlance-formulas)</source>
        <translation>Parlance 数式 (*.parlance-formulas)</translation>
    </message>
    <message>
        <source>File of the formula “%1”</source>
        <translation>数式「%1」のファイル</translation>
    </message>
    <message>
        <source>break out</source>
        <translation>内訳</translation>
    </message>
    <message>
        <source>Parameter “%1”</source>
        <translation>パラメーター「%1」</translation>
    </message>
    <message>
        <source>Remove parameter</source>
        <translation>パラメーターを削除</translation>
    </message>
</context>
<context>
    <name>parlance::FactsTile</name>
    <message numerus="yes">
        <source>%1, %n rating(s)</source>
        <translation>
            <numerusform>%1、評価%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>指示</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>ナレッジ</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n件の情報源</numerusform>
        </translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>Published as API</source>
        <translation>API公開</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>scope, status</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Open in the platform</source>
        <translation>プラットフォームで開く</translation>
    </message>
    <message>
        <source>%1 (%2 – %3)</source>
        <comment>share, lower and upper bound</comment>
        <translation>%1（%2～%3）</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最後の利用</translation>
    </message>
    <message>
        <source>title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>instruction</source>
        <translation>指示</translation>
    </message>
    <message>
        <source>knowledge</source>
        <translation>ナレッジ</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>%1 complete</source>
        <translation>%1設定済み</translation>
    </message>
    <message>
        <source>%1 complete, missing: %2</source>
        <comment>share, parts</comment>
        <translation>%1設定済み、不足：%2</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>parlance::FieldList</name>
    <message>
        <source>Find field…</source>
        <translation>項目を検索…</translation>
    </message>
    <message>
        <source>Find field</source>
        <translation>項目を検索</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>DIMENSIONS</source>
        <translation>ディメンション</translation>
    </message>
    <message>
        <source>MEASURES</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Drag a field into a well, or press Enter. The menu key shows where it can go.</source>
        <translation>項目を欄にドラッグするか Enter を押してください。メニューキーで置ける場所が分かります。</translation>
    </message>
</context>
<context>
    <name>parlance::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Compare:</source>
        <translation>比較：</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Unknown %1</source>
        <translation>不明：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n件選択</numerusform>
        </translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（なし）</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>%1以外</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>parlance::FilterTextPopup</name>
    <message>
        <source>At character %1: %2</source>
        <translation>%1文字目：%2</translation>
    </message>
    <message>
        <source>A measure cannot filter a whole page: use fields such as bot, user or model</source>
        <translation>指標でページ全体を絞り込むことはできません。ボット、ユーザー、モデルなどのフィールドを使用してください</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Filter as text</source>
        <translation>テキストによるフィルター</translation>
    </message>
    <message>
        <source>bot in (&quot;support&quot;, &quot;sales&quot;) and not rating is null</source>
        <translation>bot in (&quot;support&quot;, &quot;sales&quot;) and not rating is null</translation>
    </message>
    <message>
        <source>Fields, =, !=, in, contains, is null, and, or, not, parentheses</source>
        <translation>フィールド、=、!=、in、contains、is null、and、or、not、かっこ</translation>
    </message>
</context>
<context>
    <name>parlance::FindingsTile</name>
    <message>
        <source>Nothing changed noticeably.</source>
        <translation>目立った変化はありません。</translation>
    </message>
    <message>
        <source>Choose a comparison to see what changed.</source>
        <translation>変化を確認するには、比較期間を選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n finding(s)</source>
        <translation>
            <numerusform>検出結果 %n件中%1件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>検出結果 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>表示を減らす</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>No bot has enough complaints of one kind in this period.</source>
        <translation>この期間に同じ種類の苦情が十分に集まったボットはありません。</translation>
    </message>
    <message>
        <source>Nobody stands out in this period.</source>
        <translation>この期間に目立つユーザーはいません。</translation>
    </message>
    <message>
        <source>No day is clearly more negative than the others.</source>
        <translation>他より明らかに否定的な日はありません。</translation>
    </message>
</context>
<context>
    <name>parlance::FixListModel</name>
    <message>
        <source>Open</source>
        <comment>state of an entry</comment>
        <translation>未処理</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>state of an entry</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Ignored</source>
        <comment>state of an entry</comment>
        <translation>無視</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Utterance</source>
        <translation>発話</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>質問内容</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>インテント</translation>
    </message>
    <message>
        <source>What to say instead</source>
        <translation>代わりに言うこと</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Nearest intent</source>
        <translation>最も近いインテント</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>信頼度</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最終確認</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>ボット</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>ロケール</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>parlance::FixListsPage</name>
    <message>
        <source>Entries of the list</source>
        <translation>リストの項目</translation>
    </message>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Q&amp;&amp;A</source>
        <translation>Q&amp;&amp;A</translation>
    </message>
    <message>
        <source>Utterances</source>
        <translation>発話</translation>
    </message>
    <message>
        <source>Guardrails</source>
        <translation>ガードレール</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>リスト内を検索</translation>
    </message>
    <message>
        <source>Files anonymised</source>
        <translation>ファイルを匿名化</translation>
    </message>
    <message>
        <source>Names, addresses, numbers and keys become pseudonyms in files</source>
        <translation>ファイル内の名前・アドレス・番号・鍵は仮名になります</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Take nearest intent</source>
        <translation>最も近いインテントを採用</translation>
    </message>
    <message>
        <source>Add what was missed</source>
        <translation>認識されなかったものを追加</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Evaluation set…</source>
        <translation>評価セット…</translation>
    </message>
    <message>
        <source>Into a Lex export…</source>
        <translation>Lex エクスポートへ…</translation>
    </message>
    <message>
        <source>No question yet. The review desk adds the question of a message with the key A.</source>
        <translation>質問はまだありません。レビュー画面で A キーを押すとメッセージの質問が追加されます。</translation>
    </message>
    <message>
        <source>No utterance yet. The review desk adds one with the key U; what was missed can be added here in one go.</source>
        <translation>発話はまだありません。レビュー画面では U キーで追加でき、認識されなかったものはここでまとめて追加できます。</translation>
    </message>
    <message>
        <source>No entry yet. The review desk adds what was asked with the key G.</source>
        <translation>項目はまだありません。レビュー画面で G キーを押すと質問内容が追加されます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>未処理 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) in this list</source>
        <translation>
            <numerusform>このリストに %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>A text is needed</source>
        <translation>テキストが必要です</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>リストに追加</translation>
    </message>
    <message>
        <source>The list has an entry like this already</source>
        <translation>同様の項目が既にリストにあります</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>リストから削除</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) will be removed.</source>
        <translation>
            <numerusform>%Ln 件を削除します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln utterance(s) added</source>
        <translation>
            <numerusform>発話を %Ln 件追加しました</numerusform>
        </translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl);;CSV (*.csv)</source>
        <translation>JSON Lines (*.jsonl);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json);;JSON lines (*.jsonl);;Excel (*.xlsx)</source>
        <translation>CSV (*.csv);;JSON (*.json);;JSON Lines (*.jsonl);;Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>リストをエクスポート</translation>
    </message>
    <message>
        <source>The export of the bot (ZIP)</source>
        <translation>ボットのエクスポート（ZIP）</translation>
    </message>
    <message>
        <source>Save the changed export</source>
        <translation>変更したエクスポートを保存</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>ZIP アーカイブ (*.zip)</translation>
    </message>
    <message>
        <source>The export could not be changed</source>
        <translation>エクスポートを変更できませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%Ln utterance(s) added; nothing else was changed.</source>
        <translation>
            <numerusform>発話を %Ln 件追加しました。他は変更していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to add: no file was written.</source>
        <translation>追加するものがないため、ファイルは書き込まれませんでした。</translation>
    </message>
    <message>
        <source>Into a Lex export</source>
        <translation>Lex エクスポートへ</translation>
    </message>
    <message>
        <source>Sealed with a password</source>
        <translation>パスワードで封印</translation>
    </message>
    <message>
        <source>Files that only the password opens: “parlance unseal” makes the plain file of them</source>
        <translation>パスワードでしか開けないファイルです。「parlance unseal」で元のファイルに戻せます</translation>
    </message>
    <message>
        <source>Sealed CSV (*.csv.sealed);;Sealed JSON (*.json.sealed);;Sealed JSON lines (*.jsonl.sealed)</source>
        <translation>封印された CSV (*.csv.sealed);;封印された JSON (*.json.sealed);;封印された JSON Lines (*.jsonl.sealed)</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>ファイルのパスワード</translation>
    </message>
</context>
<context>
    <name>parlance::FormulaDialog</name>
    <message>
        <source>Formula</source>
        <translation>数式</translation>
    </message>
    <message>
        <source>Names of measures, numbers, + − × ÷, parentheses, nullif, coalesce and case. Totals are calculated from the facts, not from cells.</source>
        <translation>指標名、数値、+ − × ÷、括弧、nullif、coalesce、case。合計はセルではなく元のデータから計算します。</translation>
    </message>
    <message>
        <source>Cost per head</source>
        <translation>一人あたりのコスト</translation>
    </message>
    <message>
        <source>&amp;Shown as</source>
        <translation>表示名(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Use once</source>
        <translation>一度だけ使う(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Keep and use</source>
        <translation>保存して使う(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>A name is small letters, digits and _, and begins with a letter.</source>
        <translation>名前は英小文字で始まり、英小文字・数字・_ を使います。</translation>
    </message>
    <message>
        <source>There is a formula of that name.</source>
        <translation>同じ名前の数式があります。</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <translation>%1 文字目: %2</translation>
    </message>
    <message>
        <source>On this page: %1</source>
        <translation>このページでは: %1</translation>
    </message>
    <message>
        <source>Save as &amp;file…</source>
        <translation>ファイルに保存(&amp;F)…</translation>
    </message>
    <message>
        <source>Parameters: %1</source>
        <translation>パラメーター: %1</translation>
    </message>
    <message>
        <source>A formula with parameters is kept with the exploration: use it once.</source>
        <translation>パラメーターを含む数式は探索とともに保存されます。「一度だけ使う」を選んでください。</translation>
    </message>
</context>
<context>
    <name>parlance::FunnelDialog</name>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Conversations with the intent</source>
        <translation>次のインテントの会話</translation>
    </message>
    <message>
        <source>Product events</source>
        <translation>製品イベント</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>リード</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>ゴール</translation>
    </message>
    <message>
        <source>Steps of the funnel</source>
        <translation>ファネルのステップ</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>ファネル</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>タイトル(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Dashboard</source>
        <translation>ダッシュボード(&amp;D)</translation>
    </message>
    <message>
        <source>Each step is counted by itself, in the period and with the filter of the page.</source>
        <translation>各ステップは、ページの期間とフィルターで個別に数えられます。</translation>
    </message>
    <message>
        <source>&amp;Add step</source>
        <translation>ステップを追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Name of the step</source>
        <translation>ステップ名</translation>
    </message>
    <message>
        <source>all, or a filter: bot = &quot;Support&quot;</source>
        <translation>すべて、またはフィルター: bot = &quot;Support&quot;</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>このステップを削除</translation>
    </message>
    <message>
        <source>%1 of step %2</source>
        <comment>what, number</comment>
        <translation>ステップ %2 の%1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>数える対象</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>A step is filtered by dimensions, not by measures.</source>
        <translation>ステップのフィルターに使えるのは指標ではなくディメンションです。</translation>
    </message>
    <message>
        <source>A card needs a name.</source>
        <translation>カードには名前が必要です。</translation>
    </message>
</context>
<context>
    <name>parlance::InsightsTile</name>
    <message>
        <source>The questions are being grouped…</source>
        <translation>質問をまとめています…</translation>
    </message>
    <message>
        <source>Nothing stands out: the data flags no questions as missed or badly answered, or only a few.</source>
        <translation>目立つ点はありません。認識漏れや不適切な回答の印がある質問がない、またはごくわずかです。</translation>
    </message>
</context>
<context>
    <name>parlance::IssuesDialog</name>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>CSVとしてエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Import issues</source>
        <translation>インポートの問題</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Raw record</source>
        <translation>元のレコード</translation>
    </message>
    <message>
        <source>Nothing was wrong with the input.</source>
        <translation>入力に問題はありませんでした。</translation>
    </message>
    <message>
        <source>Export issues</source>
        <translation>問題をエクスポート</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSVファイル (*.csv)</translation>
    </message>
    <message>
        <source>1 issue. The good records are in the workspace.</source>
        <translation>1件の問題があります。正常なレコードはワークスペースに取り込まれています。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln issues. The good records are in the workspace.</source>
        <translation>
            <numerusform>%Ln件の問題があります。正常なレコードはワークスペースに取り込まれています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Select an issue to see the raw record</source>
        <translation>問題を選ぶと元のレコードが表示されます</translation>
    </message>
</context>
<context>
    <name>parlance::KpiTile</name>
    <message>
        <source>Before: %1</source>
        <translation>比較期間：%1</translation>
    </message>
    <message>
        <source>No data in this period</source>
        <translation>この期間のデータはありません</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>値をコピー</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy definition</source>
        <translation>定義をコピー</translation>
    </message>
    <message>
        <source>This could not be computed.</source>
        <translation>計算できませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>With a message in the last %n minute(s) of the data, up to %1.</source>
        <translation>
            <numerusform>データの最後の%n分間（%1まで）にメッセージがあるもの。</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>No costs are stated</source>
        <translation>コストの記載なし</translation>
    </message>
    <message>
        <source>No answer was rated</source>
        <translation>評価された回答なし</translation>
    </message>
    <message>
        <source>No times are stated</source>
        <translation>時間の記載なし</translation>
    </message>
</context>
<context>
    <name>parlance::LimitsTile</name>
    <message>
        <source>Add limit…</source>
        <translation>上限を追加…</translation>
    </message>
    <message>
        <source>no value, of %1</source>
        <translation>値なし / %1</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <comment>used, limit, share</comment>
        <translation>%1 / %2 · %3</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation>上限超過</translation>
    </message>
    <message>
        <source>at this pace %1 at its end</source>
        <translation>このペースなら期末に %1</translation>
    </message>
    <message>
        <source>Nobody has said what the plan allows: “Add limit…” does.</source>
        <translation>プランの上限が未設定です。「上限を追加…」で設定します。</translation>
    </message>
    <message>
        <source>Edit “%1”…</source>
        <translation>「%1」を編集…</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>「%1」を削除</translation>
    </message>
</context>
<context>
    <name>parlance::ListTile</name>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる（Esc）</translation>
    </message>
    <message>
        <source>Close what is beside the list</source>
        <translation>リスト横の表示を閉じる</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <translation>%1の列</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>%1で絞り込む</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>%1 (not in this source)</source>
        <translation>%1（このソースにはありません）</translation>
    </message>
</context>
<context>
    <name>parlance::MailServerDialog</name>
    <message>
        <source>Mail server</source>
        <translation>メールサーバー</translation>
    </message>
    <message>
        <source>Reports leave by this server and no other. The password is kept in the key ring of the system, not in the workspace.</source>
        <translation>レポートはこのサーバーからのみ送信されます。パスワードはワークスペースではなく、システムのキーリングに保存されます。</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>サーバー(&amp;S)</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>None (a server on this computer)</source>
        <translation>なし（このコンピューター上のサーバー）</translation>
    </message>
    <message>
        <source>S&amp;ecurity</source>
        <translation>セキュリティ(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>ポート(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>ユーザー(&amp;U)</translation>
    </message>
    <message>
        <source>without signing in</source>
        <translation>ログインなし</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>パスワード(&amp;W)</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>&amp;Mail comes from</source>
        <translation>差出人(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Trusted certificates</source>
        <translation>信頼する証明書(&amp;T)</translation>
    </message>
    <message>
        <source>those of the system</source>
        <translation>システムのもの</translation>
    </message>
    <message>
        <source>A PEM file; for a server whose certificate the system does not know</source>
        <translation>PEM ファイル。システムが知らない証明書のサーバー用</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>保存(&amp;V)</translation>
    </message>
    <message>
        <source>%1 (usual)</source>
        <translation>%1（標準）</translation>
    </message>
    <message>
        <source>The mail server could not be saved</source>
        <translation>メールサーバーを保存できませんでした</translation>
    </message>
</context>
<context>
    <name>parlance::MainWindow</name>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Copies an address that opens this page with this period and filter again</source>
        <translation>このページを同じ期間とフィルターで再び開くためのアドレスをコピーします</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>ファイルをインポート</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>フォルダーをインポート</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>データはまだありません</translation>
    </message>
    <message>
        <source>%1 – %2 – Parlance</source>
        <translation>%1 – %2 – Parlance</translation>
    </message>
    <message>
        <source>Drop to import into “%1”</source>
        <translation>ドロップして「%1」にインポート</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>新しいワークスペース(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>ワークスペースを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the &amp;sample workspace</source>
        <translation>サンプルワークスペースを開く(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>ファイルをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>フォルダーをインポート(&amp;F)…</translation>
    </message>
    <message>
        <source>Export page as &amp;PNG…</source>
        <translation>ページをPNGとしてエクスポート(&amp;P)…</translation>
    </message>
    <message>
        <source>Export tables as &amp;CSV…</source>
        <translation>表をCSVとしてエクスポート(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Search or jump to…</source>
        <translation>検索または移動(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Period…</source>
        <translation>期間(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Comparison…</source>
        <translation>比較期間(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Add a filter…</source>
        <translation>フィルターを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Filter as &amp;text…</source>
        <translation>テキストによるフィルター(&amp;T)…</translation>
    </message>
    <message>
        <source>C&amp;lear all filters</source>
        <translation>すべてのフィルターを解除(&amp;L)</translation>
    </message>
    <message>
        <source>Copy lin&amp;k</source>
        <translation>リンクをコピー(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Open a copied link</source>
        <translation>コピーしたリンクを開く(&amp;O)</translation>
    </message>
    <message>
        <source>The clipboard holds no link of Parlance</source>
        <translation>クリップボードにParlanceのリンクがありません</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>設定(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>進む(&amp;F)</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>Collapse or expand the &amp;navigation</source>
        <translation>ナビゲーションを折りたたむ/展開する(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>メニューバー(&amp;M)</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全画面表示(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Parlance</source>
        <translation>Parlanceについて(&amp;A)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使用したワークスペースを開く(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>ページ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Follow the system</source>
        <translation>システムに合わせる(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Show the menu bar</source>
        <translation>メニューバーを表示</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>The time zone could not be changed</source>
        <translation>タイムゾーンを変更できませんでした</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1：失敗しました</translation>
    </message>
    <message>
        <source>The link is in the clipboard</source>
        <translation>リンクをクリップボードにコピーしました</translation>
    </message>
    <message>
        <source>Export page</source>
        <translation>ページをエクスポート</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>PNG画像 (*.png)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>%1に保存しました</translation>
    </message>
    <message>
        <source>The picture could not be saved</source>
        <translation>画像を保存できませんでした</translation>
    </message>
    <message>
        <source>This page has no tables to export</source>
        <translation>このページにはエクスポートできる表がありません</translation>
    </message>
    <message>
        <source>Folder for the CSV files</source>
        <translation>CSVファイルの保存先フォルダー</translation>
    </message>
    <message>
        <source>The workspace could not be opened</source>
        <translation>ワークスペースを開けませんでした</translation>
    </message>
    <message>
        <source>Model p&amp;rices…</source>
        <translation>モデルの価格(&amp;R)…</translation>
    </message>
    <message>
        <source>Work is still under way</source>
        <translation>処理が進行中です</translation>
    </message>
    <message>
        <source>“%1” is not finished. What is complete is kept; what is under way is taken back as a whole. Start it again to go on: nothing is lost and nothing counted twice.</source>
        <translation>「%1」は完了していません。終わったものは残り、処理中のものは全体が取り消されます。続けるにはもう一度実行してください。失われたり二重に数えられたりすることはありません。</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>中止して閉じる</translation>
    </message>
    <message>
        <source>Export page as P&amp;DF…</source>
        <translation>ページを PDF として書き出す(&amp;D)…</translation>
    </message>
    <message>
        <source>Export page as &amp;SVG…</source>
        <translation>ページを SVG として書き出す(&amp;S)…</translation>
    </message>
    <message>
        <source>Stop and open</source>
        <translation>中止して開く</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Annotations on charts</source>
        <translation>グラフの注釈(&amp;A)</translation>
    </message>
    <message>
        <source>Say in a few words what happened.</source>
        <translation>何が起きたかを短く書いてください。</translation>
    </message>
    <message>
        <source>This is too long for a chart.</source>
        <translation>グラフには長すぎます。</translation>
    </message>
    <message>
        <source>Add annotation</source>
        <translation>注釈を追加</translation>
    </message>
    <message>
        <source>Edit annotation</source>
        <translation>注釈を編集</translation>
    </message>
    <message>
        <source>What happened on %1?</source>
        <translation>%1 に何がありましたか?</translation>
    </message>
    <message>
        <source>edit annotation</source>
        <translation>注釈の編集</translation>
    </message>
    <message>
        <source>add annotation</source>
        <translation>注釈の追加</translation>
    </message>
    <message>
        <source>remove annotation</source>
        <translation>注釈の削除</translation>
    </message>
    <message>
        <source>Annotation removed. Ctrl+Z brings it back.</source>
        <translation>注釈を削除しました。Ctrl+Z で元に戻せます。</translation>
    </message>
    <message>
        <source>This page can be exported as PNG</source>
        <translation>このページは PNG として書き出せます</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文書 (*.pdf)</translation>
    </message>
    <message>
        <source>SVG images (*.svg)</source>
        <translation>SVG 画像 (*.svg)</translation>
    </message>
    <message>
        <source>The page could not be saved</source>
        <translation>ページを保存できませんでした</translation>
    </message>
    <message>
        <source>Search the &amp;messages…</source>
        <translation>メッセージを検索(&amp;M)…</translation>
    </message>
    <message>
        <source>Search the messages for “%1”</source>
        <translation>メッセージから「%1」を検索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Import a &amp;table…</source>
        <translation>表をインポート(&amp;T)…</translation>
    </message>
    <message>
        <source>Import a table (CSV, TSV, JSON)</source>
        <translation>表をインポート（CSV、TSV、JSON）</translation>
    </message>
    <message>
        <source>This workspace is read-only</source>
        <translation>このワークスペースは読み取り専用です</translation>
    </message>
    <message>
        <source>Open it with write permission to import.</source>
        <translation>インポートするには、書き込み権限のある状態で開いてください。</translation>
    </message>
    <message>
        <source>&amp;Metrics…</source>
        <translation>メトリクス(&amp;M)…</translation>
    </message>
    <message>
        <source>Export tables as E&amp;xcel…</source>
        <translation>表を E&amp;xcel に書き出す…</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel ブック (*.xlsx)</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>Data until</source>
        <translation>データ最終日</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>消去…</translation>
    </message>
    <message>
        <source>Takes this person out of the workspace for good</source>
        <translation>この人物をワークスペースから完全に消去します</translation>
    </message>
    <message>
        <source>The export could not be saved</source>
        <translation>エクスポートを保存できませんでした</translation>
    </message>
    <message>
        <source>Sho&amp;w the last export in its folder</source>
        <translation>最後のエクスポートをフォルダーで表示(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Open links with Parlance…</source>
        <translation>リンクを Parlance で開く(&amp;O)…</translation>
    </message>
    <message>
        <source>This is no link of Parlance</source>
        <translation>Parlance のリンクではありません</translation>
    </message>
    <message>
        <source>CSV files of “%1”</source>
        <translation>「%1」の CSV ファイル</translation>
    </message>
    <message>
        <source>Excel of “%1”</source>
        <translation>「%1」の Excel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) saved</source>
        <translation>
            <numerusform>%Ln 個のファイルを保存しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Nothing has been exported yet</source>
        <translation>まだ何もエクスポートされていません</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 はもうありません</translation>
    </message>
    <message>
        <source>The desktop will open links, workspaces and reports with this program, by these files:

%1</source>
        <translation>デスクトップは次のファイルにより、リンク、ワークスペース、レポートをこのプログラムで開くようになります：

%1</translation>
    </message>
    <message>
        <source>The desktop opens links, workspaces and reports with this program. These files are removed:

%1</source>
        <translation>デスクトップはリンク、ワークスペース、レポートをこのプログラムで開いています。次のファイルを削除します：

%1</translation>
    </message>
    <message>
        <source>Open links with Parlance</source>
        <translation>リンクを Parlance で開く</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Telling the desktop about Parlance</source>
        <translation>デスクトップに Parlance を登録中</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Moves, resizes and removes the cards of this dashboard</source>
        <translation>このダッシュボードのカードの移動・サイズ変更・削除</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>ダッシュボード</translation>
    </message>
    <message>
        <source>&amp;Dashboard</source>
        <translation>ダッシュボード(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;New dashboard…</source>
        <translation>新しいダッシュボード(&amp;N)…</translation>
    </message>
    <message>
        <source>New dashboard</source>
        <translation>新しいダッシュボード</translation>
    </message>
    <message>
        <source>My dashboard</source>
        <translation>マイダッシュボード</translation>
    </message>
    <message>
        <source>new dashboard</source>
        <translation>新しいダッシュボード</translation>
    </message>
    <message>
        <source>&amp;Duplicate this page…</source>
        <translation>このページを複製(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Arrange the cards</source>
        <translation>カードを配置(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Rename this dashboard…</source>
        <translation>このダッシュボードの名前を変更(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Export as a file…</source>
        <translation>ファイルに書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import from a file…</source>
        <translation>ファイルから読み込む(&amp;I)…</translation>
    </message>
    <message>
        <source>Import dashboards</source>
        <translation>ダッシュボードの読み込み</translation>
    </message>
    <message>
        <source>Move to the &amp;trash</source>
        <translation>ごみ箱に移動(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Open the trash…</source>
        <translation>ごみ箱を開く(&amp;O)…</translation>
    </message>
    <message>
        <source>remove benchmark</source>
        <translation>基準線の削除</translation>
    </message>
    <message>
        <source>“%1” removed. Ctrl+Z brings it back.</source>
        <translation>「%1」を削除しました。Ctrl+Z で元に戻せます。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>A dashboard needs a name.</source>
        <translation>ダッシュボードには名前が必要です。</translation>
    </message>
    <message>
        <source>This name is too long.</source>
        <translation>この名前は長すぎます。</translation>
    </message>
    <message>
        <source>There is a dashboard of this name.</source>
        <translation>この名前のダッシュボードは既にあります。</translation>
    </message>
    <message>
        <source>Name of the dashboard</source>
        <translation>ダッシュボードの名前</translation>
    </message>
    <message>
        <source>Pin to a new dashboard</source>
        <translation>新しいダッシュボードにピン留め</translation>
    </message>
    <message>
        <source>pin card</source>
        <translation>カードのピン留め</translation>
    </message>
    <message>
        <source>“%1” has no room for more cards</source>
        <translation>「%1」にはこれ以上カードを置けません</translation>
    </message>
    <message>
        <source>Pinned to “%1”. Ctrl+Z takes it back.</source>
        <translation>「%1」にピン留めしました。Ctrl+Z で取り消せます。</translation>
    </message>
    <message>
        <source>Rename dashboard</source>
        <translation>ダッシュボード名の変更</translation>
    </message>
    <message>
        <source>rename dashboard</source>
        <translation>ダッシュボード名の変更</translation>
    </message>
    <message>
        <source>A card needs a name.</source>
        <translation>カードには名前が必要です。</translation>
    </message>
    <message>
        <source>Rename card</source>
        <translation>カード名の変更</translation>
    </message>
    <message>
        <source>Name of the card</source>
        <translation>カードの名前</translation>
    </message>
    <message>
        <source>rename card</source>
        <translation>カード名の変更</translation>
    </message>
    <message>
        <source>Duplicate page</source>
        <translation>ページの複製</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (コピー)</translation>
    </message>
    <message>
        <source>duplicate page</source>
        <translation>ページの複製</translation>
    </message>
    <message>
        <source>Export dashboard</source>
        <translation>ダッシュボードの書き出し</translation>
    </message>
    <message>
        <source>The dashboard could not be saved</source>
        <translation>ダッシュボードを保存できませんでした</translation>
    </message>
    <message>
        <source>The dashboard could not be imported</source>
        <translation>ダッシュボードを読み込めませんでした</translation>
    </message>
    <message>
        <source>import dashboard</source>
        <translation>ダッシュボードの読み込み</translation>
    </message>
    <message>
        <source>move dashboard to the trash</source>
        <translation>ダッシュボードをごみ箱に移動</translation>
    </message>
    <message>
        <source>“%1” is in the trash. Ctrl+Z brings it back.</source>
        <translation>「%1」をごみ箱に移動しました。Ctrl+Z で元に戻せます。</translation>
    </message>
    <message>
        <source>restore dashboard</source>
        <translation>ダッシュボードの復元</translation>
    </message>
    <message>
        <source>Delete dashboard</source>
        <translation>ダッシュボードの削除</translation>
    </message>
    <message>
        <source>“%1” is deleted for good. This cannot be undone.</source>
        <translation>「%1」を完全に削除します。元に戻せません。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>add benchmark</source>
        <translation>基準線の追加</translation>
    </message>
    <message>
        <source>edit benchmark</source>
        <translation>基準線の編集</translation>
    </message>
    <message>
        <source>Alert: %1 (%2)</source>
        <comment>title, what was found</comment>
        <translation>アラート: %1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>an alert</comment>
        <translation>
            <numerusform>%1、ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The alert could not be saved</source>
        <translation>アラートを保存できませんでした</translation>
    </message>
    <message>
        <source>The list could not be changed</source>
        <translation>リストを変更できませんでした</translation>
    </message>
    <message>
        <source>“%1” is on the list now</source>
        <translation>「%1」をリストに追加しました</translation>
    </message>
    <message>
        <source>“%1” was on the list already</source>
        <translation>「%1」は既にリストにあります</translation>
    </message>
    <message>
        <source>Dashboards of Parlance (*.parlance-dashboard)</source>
        <translation>Parlance ダッシュボード (*.parlance-dashboard)</translation>
    </message>
    <message>
        <source>%1 (instead of %2)</source>
        <translation>%1（%2 の代わり）</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>formulas</comment>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be opened</source>
        <translation>ファイルを開けませんでした</translation>
    </message>
    <message>
        <source>This workspace can only be read</source>
        <translation>このワークスペースは読み取り専用です</translation>
    </message>
    <message>
        <source>Add dashboard</source>
        <translation>ダッシュボードを追加</translation>
    </message>
    <message numerus="yes">
        <source>“%1”, a dashboard with %Ln card(s), is added to this workspace.</source>
        <translation>
            <numerusform>カード %Ln 枚のダッシュボード「%1」をこのワークスペースに追加します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>add dashboard</source>
        <translation>ダッシュボードを追加</translation>
    </message>
    <message>
        <source>All formulas of the file are here already</source>
        <translation>ファイルの数式はすべて登録済みです</translation>
    </message>
    <message>
        <source>Add formulas</source>
        <translation>数式を追加</translation>
    </message>
    <message>
        <source>These formulas of the file are added to this workspace:

%1</source>
        <translation>ファイルの次の数式をこのワークスペースに追加します:

%1</translation>
    </message>
    <message>
        <source>The formula could not be saved</source>
        <translation>数式を保存できませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%Ln formula(s) added</source>
        <translation>
            <numerusform>数式を %Ln 件追加しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s) in %1</source>
        <translation>
            <numerusform>%1に%Ln件のアラート</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>alert, what was found</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>parlance::MappingColumnsModel</name>
    <message>
        <source>of the workspace</source>
        <translation>ワークスペースのもの</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column of a table: what it means</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>型</translation>
    </message>
    <message>
        <source>Unit or format</source>
        <translation>単位・書式</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
</context>
<context>
    <name>parlance::MappingColumnsView</name>
    <message>
        <source>Columns of the table and what they mean</source>
        <translation>表の列とその意味</translation>
    </message>
</context>
<context>
    <name>parlance::MappingDialog</name>
    <message>
        <source>Reading the file…</source>
        <translation>ファイルを読み込んでいます…</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>「%1」をインポート</translation>
    </message>
    <message>
        <source>Files with the same columns are imported by this mapping from now on. It is also the name of the source.</source>
        <translation>今後、同じ列を持つファイルはこの対応付けで取り込まれます。ソースの名前にもなります。</translation>
    </message>
    <message>
        <source>&amp;Rows are</source>
        <translation>行の種類(&amp;R)</translation>
    </message>
    <message>
        <source>N&amp;ame of the mapping</source>
        <translation>対応付けの名前(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more file(s)</source>
        <translation>
            <numerusform>ほか %n 件のファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Load mapping…</source>
        <translation>対応付けを読み込む(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Save mapping as…</source>
        <translation>対応付けを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>インポート(&amp;I)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>This cannot be read as a table: %1</source>
        <translation>表として読み取れません：%1</translation>
    </message>
    <message>
        <source>There are no rows below the header.</source>
        <translation>見出しの下に行がありません。</translation>
    </message>
    <message numerus="yes">
        <source>All of the %Ln row(s) shown can be imported.</source>
        <translation>
            <numerusform>表示中の %Ln 行はすべて取り込めます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %Ln row(s) shown would be left out; they are marked.</source>
        <translation>
            <numerusform>表示中の %Ln 行のうち %1 行は除外されます（印付き）。</numerusform>
        </translation>
    </message>
    <message>
        <source>The mapping of this name is replaced.</source>
        <translation>同じ名前の対応付けは置き換えられます。</translation>
    </message>
    <message>
        <source>Day and month of “%1” may be the other way round: look at the preview, and choose another format if they are.</source>
        <translation>「%1」の日と月は逆かもしれません。プレビューを確認し、逆なら別の書式を選んでください。</translation>
    </message>
    <message>
        <source>Discard the mapping?</source>
        <translation>対応付けを破棄しますか？</translation>
    </message>
    <message>
        <source>Nothing has been imported.</source>
        <translation>まだ何も取り込まれていません。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Load a mapping</source>
        <translation>対応付けを読み込む</translation>
    </message>
    <message>
        <source>The mapping could not be loaded</source>
        <translation>対応付けを読み込めませんでした</translation>
    </message>
    <message>
        <source>The mapping is for another table</source>
        <translation>この対応付けは別の表のものです</translation>
    </message>
    <message>
        <source>None of its columns is in this file.</source>
        <translation>対応付けの列がこのファイルに 1 つもありません。</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>対応付けを保存</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>対応付け (*.json)</translation>
    </message>
    <message>
        <source>The mapping could not be saved</source>
        <translation>対応付けを保存できませんでした</translation>
    </message>
    <message>
        <source>Show &amp;values as they are read</source>
        <translation>読み取った値で表示(&amp;V)</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>シート(&amp;H)</translation>
    </message>
</context>
<context>
    <name>parlance::MappingLayoutForm</name>
    <message>
        <source>First row is the &amp;header</source>
        <translation>先頭行が見出し(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>文字コード(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>区切り(&amp;D)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>コンマ</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>縦線</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>引用符(&amp;Q)</translation>
    </message>
    <message>
        <source>none</source>
        <comment>quotes around cells</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>数値(&amp;N)</translation>
    </message>
</context>
<context>
    <name>parlance::MappingPreviewModel</name>
    <message>
        <source>Left out: %1</source>
        <translation>除外：%1</translation>
    </message>
    <message>
        <source>Taken as missing: %1</source>
        <translation>値なしとして扱います：%1</translation>
    </message>
</context>
<context>
    <name>parlance::MappingPreviewView</name>
    <message>
        <source>First rows of the file</source>
        <translation>ファイルの先頭の行</translation>
    </message>
</context>
<context>
    <name>parlance::MemberPopup</name>
    <message>
        <source>Is</source>
        <translation>一致する</translation>
    </message>
    <message>
        <source>Is not</source>
        <translation>一致しない</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Find %1…</source>
        <translation>%1を検索…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（なし）</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりませんでした</translation>
    </message>
    <message numerus="yes">
        <source>The %n most frequent; type to find others</source>
        <translation>
            <numerusform>頻度の高い上位%n件です。他の項目は入力して検索してください</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected: no filter</source>
        <translation>未選択：フィルターなし</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n件選択</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlance::MetricsDialog</name>
    <message>
        <source>Metrics</source>
        <translation>メトリクス</translation>
    </message>
    <message>
        <source>A metric counts, or sums up, what passes a filter. Formulas and &quot;parlance query&quot; call it metric:name.</source>
        <translation>メトリクスはフィルターを通るものを数える、または合計します。式や &quot;parlance query&quot; では metric:name と書きます。</translation>
    </message>
    <message>
        <source>Metrics of this workspace</source>
        <translation>このワークスペースのメトリクス</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Shown as</source>
        <translation>表示名(&amp;S)</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>返金</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>メジャー(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>条件(&amp;W)</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>保存(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <translation>%1 文字目: %2</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>No value in this workspace.</source>
        <translation>このワークスペースに値はありません。</translation>
    </message>
    <message>
        <source>%1 over all data</source>
        <translation>全データで %1</translation>
    </message>
    <message>
        <source>The metric could not be saved</source>
        <translation>メトリクスを保存できませんでした</translation>
    </message>
    <message>
        <source>Remove the metric</source>
        <translation>メトリクスを削除</translation>
    </message>
    <message>
        <source>Formulas that use metric:%1 will have an error in its place.</source>
        <translation>metric:%1 を使う式は、その箇所がエラーになります。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>The metric could not be removed</source>
        <translation>メトリクスを削除できませんでした</translation>
    </message>
</context>
<context>
    <name>parlance::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>折りたたむ</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>展開する</translation>
    </message>
    <message>
        <source>ANALYSE</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>ACT</source>
        <translation>対応</translation>
    </message>
    <message>
        <source>BUILD</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>DATA</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>OWN DASHBOARDS</source>
        <translation>マイダッシュボード</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>number beside a page</comment>
        <translation>
            <numerusform>新着 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlance::NewPasswordDialog</name>
    <message>
        <source>Pass&amp;word:</source>
        <translation>パスワード(&amp;W):</translation>
    </message>
    <message>
        <source>A&amp;gain:</source>
        <translation>確認(&amp;G):</translation>
    </message>
    <message>
        <source>Eight characters or more. Without the password nobody can open the file, not even you.</source>
        <translation>8 文字以上。パスワードがなければ誰もファイルを開けません。保存した本人も同様です。</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>2 つがまだ一致していません。</translation>
    </message>
</context>
<context>
    <name>parlance::PageHeader</name>
    <message>
        <source>Back to %1</source>
        <translation>%1へ戻る</translation>
    </message>
</context>
<context>
    <name>parlance::ParameterDialog</name>
    <message>
        <source>Whoever runs a &amp;report may set it</source>
        <translation>レポートの実行者が変更可能(&amp;R)</translation>
    </message>
    <message>
        <source>New parameter</source>
        <translation>新しいパラメーター</translation>
    </message>
    <message>
        <source>Edit parameter</source>
        <translation>パラメーターを編集</translation>
    </message>
    <message>
        <source>Price per minute</source>
        <translation>1 分あたりの価格</translation>
    </message>
    <message>
        <source>&amp;Shown as</source>
        <translation>表示名(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Members of a dimension</source>
        <translation>ディメンションのメンバー</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Dimension</source>
        <translation>ディメンション(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>値(&amp;V)</translation>
    </message>
    <message>
        <source>any; or several with semicolons between</source>
        <translation>任意。複数ある場合はセミコロンで区切る</translation>
    </message>
    <message>
        <source>&amp;Allowed</source>
        <translation>許可する値(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>A name is small letters, digits and _, and begins with a letter.</source>
        <translation>名前には英小文字、数字、_ を使用し、英字で始めてください。</translation>
    </message>
    <message>
        <source>There is a parameter of that name.</source>
        <translation>同じ名前のパラメーターがあります。</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>数値ではありません。</translation>
    </message>
    <message>
        <source>The value is none of those that are allowed.</source>
        <translation>この値は許可された値に含まれていません。</translation>
    </message>
    <message>
        <source>The table is about the members that are chosen; without any about all.</source>
        <translation>表は選択したメンバーを対象にします。未選択の場合はすべてが対象です。</translation>
    </message>
    <message>
        <source>In formulas: cost * %1</source>
        <translation>数式での使い方: cost * %1</translation>
    </message>
    <message>
        <source>In filters: question contains %1. In formulas, when it names a measure: %1 / users</source>
        <translation>フィルターでの使い方: question contains %1。指標名の場合は数式でも使えます: %1 / users</translation>
    </message>
</context>
<context>
    <name>parlance::ParametersPane</name>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新規…</translation>
    </message>
    <message>
        <source>New parameter</source>
        <translation>新しいパラメーター</translation>
    </message>
    <message>
        <source>A value with a name, for formulas and filters, that is changed in one place</source>
        <translation>数式やフィルターで使う名前付きの値。1 か所で変更できます</translation>
    </message>
    <message>
        <source>Edit the parameter “%1”</source>
        <translation>パラメーター「%1」を編集</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>This is no number</source>
        <translation>数値ではありません</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n 件選択</numerusform>
        </translation>
    </message>
    <message>
        <source>Parameter “%1”</source>
        <translation>パラメーター「%1」</translation>
    </message>
</context>
<context>
    <name>parlance::PatternsView</name>
    <message>
        <source>Answers of %1 words and more</source>
        <translation>%1 語以上の回答</translation>
    </message>
    <message>
        <source>Answers of %1 to %2 words</source>
        <translation>%1～%2 語の回答</translation>
    </message>
    <message>
        <source>Bot %1</source>
        <translation>ボット %1</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>モデル %1</translation>
    </message>
    <message>
        <source>Cites %1</source>
        <translation>%1 を引用</translation>
    </message>
    <message>
        <source>Asked like “%1”</source>
        <translation>「%1」のような質問</translation>
    </message>
    <message>
        <source>Between %1:00 and %2:00</source>
        <translation>%1:00～%2:00</translation>
    </message>
    <message>
        <source>What negative ratings have in common</source>
        <translation>否定的な評価の共通点</translation>
    </message>
    <message>
        <source>What they have in common</source>
        <translation>共通点</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>否定的</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>The others</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>リフト</translation>
    </message>
    <message>
        <source>95 % interval of the difference</source>
        <translation>差の 95 % 区間</translation>
    </message>
    <message>
        <source>Nothing is rated worse than the rest.</source>
        <translation>他より評価が低いものはありません。</translation>
    </message>
    <message>
        <source>%1 of %2 ratings are negative. Each row is compared with all other ratings; bold: more than chance explains (5 % for all rows together, Holm). It is not said that one causes the other.</source>
        <translation>評価 %2 件のうち %1 件が否定的です。各行は他のすべての評価と比較しています。太字は偶然では説明できないもの（全行合わせて 5 %、Holm 法）。因果関係を示すものではありません。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>negative ratings, ratings</comment>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>how many times</comment>
        <translation>%1 倍</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two ends of an interval</comment>
        <translation>%1～%2</translation>
    </message>
</context>
<context>
    <name>parlance::PeriodPopup</name>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Custom range</source>
        <translation>カスタム期間</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>To, this day included</source>
        <translation>終了日（この日を含む）</translation>
    </message>
    <message>
        <source>From, for example 2026-06-01 or -30d</source>
        <translation>開始日（例：2026-06-01または-30d）</translation>
    </message>
    <message>
        <source>To (included), empty for now</source>
        <translation>終了日（この日を含む、空欄は現在まで）</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Not a date. Try 2026-06-01, -30d or last month.</source>
        <translation>日付ではありません。2026-06-01、-30d、last month などと入力してください。</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>期間の終わりが始まりより前です。</translation>
    </message>
</context>
<context>
    <name>parlance::PivotModel</name>
    <message>
        <source>Grand total</source>
        <translation>総計</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>%1, previous</source>
        <translation>%1(前期)</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前期</translation>
    </message>
    <message>
        <source>%1, change</source>
        <translation>%1(変化)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>measure, what it is shown as</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>parlance::PivotView</name>
    <message>
        <source>Pivot</source>
        <translation>ピボット</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>会話を表示</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>折りたたむ</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>すべて展開</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>すべて折りたたむ</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>この列で並べ替え</translation>
    </message>
    <message>
        <source>Collapse this group of columns</source>
        <translation>この列グループを折りたたむ</translation>
    </message>
    <message>
        <source>Expand this group of columns</source>
        <translation>この列グループを展開</translation>
    </message>
    <message>
        <source>More than %1 cells are not copied at once: export the page, or select fewer</source>
        <translation>%1 個を超えるセルは一度にコピーできません。ページをエクスポートするか、選択を減らしてください</translation>
    </message>
</context>
<context>
    <name>parlance::PriceForm</name>
    <message>
        <source>&amp;Always</source>
        <translation>常に(&amp;A)</translation>
    </message>
    <message>
        <source>Input price</source>
        <translation>入力の価格</translation>
    </message>
    <message>
        <source>Output price</source>
        <translation>出力の価格</translation>
    </message>
    <message>
        <source>Price of reading the cache</source>
        <translation>キャッシュ読み取りの価格</translation>
    </message>
    <message>
        <source>Price of writing the cache</source>
        <translation>キャッシュ書き込みの価格</translation>
    </message>
    <message>
        <source>&amp;Save price</source>
        <translation>価格を保存(&amp;S)</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有効開始日</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>リージョン(&amp;G)</translation>
    </message>
    <message>
        <source>Valid &amp;from (UTC day)</source>
        <translation>有効開始日（UTC）(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Input</source>
        <translation>入力(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Output</source>
        <translation>出力(&amp;O)</translation>
    </message>
    <message>
        <source>Cache r&amp;ead</source>
        <translation>キャッシュ読取(&amp;E)</translation>
    </message>
    <message>
        <source>Cache &amp;write</source>
        <translation>キャッシュ書込(&amp;W)</translation>
    </message>
    <message>
        <source>all regions</source>
        <translation>すべてのリージョン</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>新しい価格</translation>
    </message>
    <message>
        <source>New price of %1</source>
        <translation>%1の新しい価格</translation>
    </message>
    <message>
        <source>Own price of %1</source>
        <translation>%1の独自価格</translation>
    </message>
    <message>
        <source>Own price of %1, instead of the built-in one</source>
        <translation>%1の独自価格（内蔵の価格の代わり）</translation>
    </message>
    <message>
        <source>US dollars for 1 million tokens. A cache price left empty is the input price.</source>
        <translation>100万トークンあたりの米ドル。空のキャッシュ価格は入力の価格と同じです。</translation>
    </message>
</context>
<context>
    <name>parlance::PriceListView</name>
    <message>
        <source>Prices of the models</source>
        <translation>モデルの価格</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有効開始日</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Cache read</source>
        <translation>キャッシュ読み取り</translation>
    </message>
    <message>
        <source>Cache write</source>
        <translation>キャッシュ書き込み</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>由来</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>内蔵</translation>
    </message>
    <message>
        <source>own, not applied yet</source>
        <translation>独自（未適用）</translation>
    </message>
    <message>
        <source>own</source>
        <translation>独自</translation>
    </message>
    <message>
        <source>Where no answer of a conversation has a price, its stated total is shared in equal parts.</source>
        <translation>会話のどの回答にも価格がない場合、示された合計は均等に配分されます。</translation>
    </message>
</context>
<context>
    <name>parlance::PriceTile</name>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>No price list: costs are those stated by the sources.</source>
        <translation>価格表がありません。コストはソースに記載された値です。</translation>
    </message>
    <message>
        <source>Price list “%1”, valid from %2</source>
        <translation>価格表「%1」（%2から有効）</translation>
    </message>
    <message>
        <source>Price list “%1”</source>
        <translation>価格表「%1」</translation>
    </message>
    <message>
        <source>The data states no tokens: costs are split from its totals.</source>
        <translation>データにトークン数がないため、コストはデータ内の合計から配分しています。</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n own price(s)</source>
        <translation>
            <numerusform>%1、独自価格%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit prices…</source>
        <translation>価格を編集…</translation>
    </message>
    <message>
        <source>The data states neither costs nor tokens.</source>
        <translation>データにコストもトークンも記載されていません。</translation>
    </message>
</context>
<context>
    <name>parlance::PricesDialog</name>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Only models of the &amp;data</source>
        <translation>データにあるモデルのみ(&amp;D)</translation>
    </message>
    <message>
        <source>Model prices</source>
        <translation>モデルの価格</translation>
    </message>
    <message>
        <source>Where the list has a price of this region it holds, else the one of all regions</source>
        <translation>一覧にこのリージョンの価格があればそれが、なければ全リージョンの価格が適用されます</translation>
    </message>
    <message>
        <source>Find a model</source>
        <translation>モデルを検索</translation>
    </message>
    <message>
        <source>Re&amp;gion of this workspace</source>
        <translation>このワークスペースのリージョン(&amp;G)</translation>
    </message>
    <message>
        <source>the price of %1</source>
        <translation>%1の価格</translation>
    </message>
    <message>
        <source>&amp;New price</source>
        <translation>新しい価格(&amp;N)</translation>
    </message>
    <message>
        <source>Remo&amp;ve own price</source>
        <translation>独自価格を削除(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>やり直す(&amp;D)</translation>
    </message>
    <message>
        <source>Im&amp;port…</source>
        <translation>インポート(&amp;P)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>適用(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The prices could not be read: %1</source>
        <translation>価格を読み込めませんでした: %1</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>元に戻す: %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>やり直す: %1</translation>
    </message>
    <message>
        <source>general prices</source>
        <translation>共通の価格</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) of the data have no price for all of their messages.</source>
        <translation>
            <numerusform>データの%n個のモデルに、すべてのメッセージをカバーする価格がありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) state tokens but have no cost until you give a price.</source>
        <translation>
            <numerusform>%Ln件のメッセージはトークンがありますが、価格を設定するまでコストがありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>removing the price of %1</source>
        <translation>%1の価格の削除</translation>
    </message>
    <message>
        <source>the region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>The workspace is read-only: its prices cannot be changed.</source>
        <translation>ワークスペースは読み取り専用のため、価格を変更できません。</translation>
    </message>
    <message>
        <source>An own price wins over the built-in one from its day on.</source>
        <translation>独自価格は、その日から内蔵の価格より優先されます。</translation>
    </message>
    <message>
        <source>Counting the messages whose cost changes…</source>
        <translation>コストが変わるメッセージを数えています…</translation>
    </message>
    <message>
        <source>The messages could not be counted: %1</source>
        <translation>メッセージを数えられませんでした: %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply and re-price %Ln message(s)</source>
        <translation>
            <numerusform>適用して%Ln件のメッセージを再計算(&amp;A)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) priced by their tokens</source>
        <translation>
            <numerusform>トークンで価格計算されるメッセージ%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) sharing the stated total of their conversation</source>
        <translation>
            <numerusform>会話の合計を配分する回答%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>No cost of the data depends on what you changed.</source>
        <translation>変更した内容に左右されるコストはデータにありません。</translation>
    </message>
    <message>
        <source>Worked out anew: %1. Costs that a source states for a call stay.</source>
        <translation>再計算: %1。ソースが呼び出しごとに示すコストは変わりません。</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>変更を破棄しますか？</translation>
    </message>
    <message>
        <source>The changed prices have not been applied.</source>
        <translation>変更した価格はまだ適用されていません。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Import prices</source>
        <translation>価格をインポート</translation>
    </message>
    <message>
        <source>The prices could not be imported</source>
        <translation>価格をインポートできませんでした</translation>
    </message>
    <message>
        <source>importing prices</source>
        <translation>価格のインポート</translation>
    </message>
    <message>
        <source>Export own prices</source>
        <translation>独自価格をエクスポート</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;JSON files (*.json)</source>
        <translation>CSVファイル (*.csv);;JSONファイル (*.json)</translation>
    </message>
    <message>
        <source>The prices could not be exported</source>
        <translation>価格をエクスポートできませんでした</translation>
    </message>
</context>
<context>
    <name>parlance::ProgressBar</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>parlance::PurgeDialog</name>
    <message numerus="yes">
        <source>%Ln conversation(s)</source>
        <translation>
            <numerusform>会話 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>メッセージ %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>conversations, messages</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, and %2 leads, events and samples</source>
        <translation>%1、リード・イベント・メトリクス値 %2 件</translation>
    </message>
    <message>
        <source>&amp;Older than</source>
        <translation>次より古い(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Deleted on their platform</source>
        <translation>プラットフォームで削除済み(&amp;D)</translation>
    </message>
    <message>
        <source>Purge “%1”</source>
        <translation>「%1」を消去</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation> 日</translation>
    </message>
    <message>
        <source>Age in days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>Conversations go for good, with everything that belongs to them, and do not come back with the next import. Your own notes and tags stay.</source>
        <translation>会話は関連データとともに完全に消去され、次の取り込みでも戻りません。自分のメモとタグは残ります。</translation>
    </message>
    <message>
        <source>&amp;Purge</source>
        <translation>消去(&amp;P)</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>There is nothing to remove.</source>
        <translation>削除するものはありません。</translation>
    </message>
    <message>
        <source>%1 would be removed.</source>
        <translation>%1 が削除されます。</translation>
    </message>
</context>
<context>
    <name>parlance::QueryPeek</name>
    <message>
        <source>Generated query</source>
        <translation>生成されたクエリ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>The query is in the clipboard</source>
        <translation>クエリをクリップボードにコピーしました</translation>
    </message>
    <message>
        <source>open</source>
        <translation>開</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>閉</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>読み取り専用</translation>
    </message>
</context>
<context>
    <name>parlance::QuestionGroupsTile</name>
    <message numerus="yes">
        <source>%Ln topic(s) in %1 wordings</source>
        <translation>
            <numerusform>%1通りの言い回しから%Lnトピック</numerusform>
        </translation>
    </message>
    <message>
        <source>being grouped…</source>
        <translation>まとめています…</translation>
    </message>
</context>
<context>
    <name>parlance::RedactionDialog</name>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>ボット</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>推論</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>インテント</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>感情</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>スロット</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>添付</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Somebody of the users list or a lead</source>
        <translation>ユーザー一覧またはリードの人物</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Bank account (IBAN)</source>
        <translation>銀行口座（IBAN）</translation>
    </message>
    <message>
        <source>Card number (its check digit fits)</source>
        <translation>カード番号（検査数字が一致）</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP アドレス</translation>
    </message>
    <message>
        <source>Key or token</source>
        <translation>鍵またはトークン</translation>
    </message>
    <message>
        <source>Own word</source>
        <translation>独自の語</translation>
    </message>
    <message>
        <source>Own pattern</source>
        <translation>独自のパターン</translation>
    </message>
    <message>
        <source>What is hidden</source>
        <translation>非表示の内容</translation>
    </message>
    <message>
        <source>&amp;Hide these from now on</source>
        <translation>今後これらを隠す(&amp;H)</translation>
    </message>
    <message>
        <source>What is hidden in this conversation</source>
        <translation>この会話で非表示の内容</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>As it stands there</source>
        <translation>元の表記</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Own words, one per line</source>
        <translation>独自の語（1 行に 1 つ）</translation>
    </message>
    <message>
        <source>Own patterns (regular expressions), one per line</source>
        <translation>独自のパターン（正規表現、1 行に 1 つ）</translation>
    </message>
    <message>
        <source>Try it on a text</source>
        <translation>テキストで試す</translation>
    </message>
    <message>
        <source>Nothing had to be hidden in this conversation.</source>
        <translation>この会話で隠すものはありませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) in this conversation</source>
        <translation>
            <numerusform>この会話に %Ln か所</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>what is hidden, why</comment>
        <translation>「%1」（%2）</translation>
    </message>
    <message>
        <source>Nothing of it is hidden.</source>
        <translation>隠されるものはありません。</translation>
    </message>
    <message>
        <source>Hidden: %1</source>
        <translation>非表示：%1</translation>
    </message>
    <message>
        <source>Saved. They are hidden here and in every anonymised export.</source>
        <translation>保存しました。ここと、匿名化したすべてのエクスポートで隠されます。</translation>
    </message>
    <message>
        <source>Instructions of the bot</source>
        <translation>ボットへの指示</translation>
    </message>
</context>
<context>
    <name>parlance::ReplayBar</name>
    <message>
        <source>One message back (,)</source>
        <translation>1 メッセージ戻る (,)</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>一時停止 (スペース)</translation>
    </message>
    <message>
        <source>One message on (.)</source>
        <translation>1 メッセージ進む (.)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Speed (+ and -)</source>
        <translation>速度 (+ と -)</translation>
    </message>
    <message>
        <source>Cut pauses longer than 5 seconds</source>
        <translation>5 秒を超える間を短くする</translation>
    </message>
    <message>
        <source>End the replay (Esc)</source>
        <translation>再生を終了 (Esc)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>再生 (スペース)</translation>
    </message>
    <message>
        <source>%1 of %2 · message %3 of %4</source>
        <translation>%1 / %2 · メッセージ %3 / %4</translation>
    </message>
</context>
<context>
    <name>parlance::ReportValuesDialog</name>
    <message>
        <source>Parameters of the report</source>
        <translation>レポートのパラメーター</translation>
    </message>
    <message>
        <source>All; or names with commas between</source>
        <translation>すべて。または名前をコンマ区切りで指定</translation>
    </message>
    <message>
        <source>“%1” is a number.</source>
        <translation>「%1」は数値です。</translation>
    </message>
</context>
<context>
    <name>parlance::ReportVersionsDialog</name>
    <message>
        <source>Versions of “%1”</source>
        <translation>「%1」のバージョン</translation>
    </message>
    <message>
        <source>Trash of reports</source>
        <translation>レポートのごみ箱</translation>
    </message>
    <message>
        <source>Each time a report is kept, what it said before is kept, too: the last 20 versions.</source>
        <translation>レポートを保存するたびに以前の内容も残ります（直近 20 バージョン）。</translation>
    </message>
    <message>
        <source>Reports that were removed wait here: the last 50.</source>
        <translation>削除されたレポートはここにあります（直近 50 件）。</translation>
    </message>
    <message>
        <source>Versions, newest first</source>
        <translation>バージョン（新しい順）</translation>
    </message>
    <message>
        <source>Removed reports, newest first</source>
        <translation>削除されたレポート（新しい順）</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>違い</translation>
    </message>
    <message>
        <source>Blocks of the report</source>
        <translation>レポートのブロック</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>復元(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>元に戻す(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Empty the trash…</source>
        <translation>ごみ箱を空にする(&amp;E)…</translation>
    </message>
    <message>
        <source>Compared with the present report</source>
        <translation>現在のレポートと比較</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>%1 と比較</translation>
    </message>
    <message>
        <source>There is no earlier version yet.</source>
        <translation>以前のバージョンはまだありません。</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>ごみ箱は空です。</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>削除 %1</translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation>違いはありません。</translation>
    </message>
    <message>
        <source>What changed since the earlier one:</source>
        <translation>以前からの変更：</translation>
    </message>
    <message>
        <source>The report could not be put back</source>
        <translation>レポートを元に戻せませんでした</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>ごみ箱を空にする</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) and their versions are removed for good.</source>
        <translation>
            <numerusform>%Ln 件のレポートとそのバージョンが完全に削除されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空にする</translation>
    </message>
    <message>
        <source>The trash could not be emptied</source>
        <translation>ごみ箱を空にできませんでした</translation>
    </message>
</context>
<context>
    <name>parlance::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Keeps the report in the workspace under a name</source>
        <translation>レポートに名前を付けてワークスペースに残します</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文書 (*.pdf)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel ブック (*.xlsx)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Web ページ (*.html)</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV 表 (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON ファイル (*.json)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>ページのプレビュー</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Blocks of the report</source>
        <translation>レポートのブロック</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Move the block up</source>
        <translation>ブロックを上へ</translation>
    </message>
    <message>
        <source>Move the block down</source>
        <translation>ブロックを下へ</translation>
    </message>
    <message>
        <source>Remove the block</source>
        <translation>ブロックを削除</translation>
    </message>
    <message>
        <source>Title of the block</source>
        <translation>ブロックの見出し</translation>
    </message>
    <message>
        <source>The block as JSON: its kind, queries and texts</source>
        <translation>ブロックの JSON: 種類、クエリ、文章</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln ページ</numerusform>
        </translation>
    </message>
    <message>
        <source>The pages are being laid out…</source>
        <translation>ページを組んでいます…</translation>
    </message>
    <message>
        <source>Title of a block</source>
        <translation>ブロックの見出し</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Add a block</source>
        <translation>ブロックを追加</translation>
    </message>
    <message>
        <source>Move a block</source>
        <translation>ブロックを移動</translation>
    </message>
    <message>
        <source>Remove a block</source>
        <translation>ブロックを削除</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>レポートを書き出す</translation>
    </message>
    <message>
        <source>The report could not be saved</source>
        <translation>レポートを保存できませんでした</translation>
    </message>
    <message>
        <source>Keep the report</source>
        <translation>レポートを残す</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>A report needs a name</source>
        <translation>レポートには名前が必要です</translation>
    </message>
    <message>
        <source>This is the name of a built-in report</source>
        <translation>組み込みレポートの名前です</translation>
    </message>
    <message>
        <source>The report could not be kept</source>
        <translation>レポートを残せませんでした</translation>
    </message>
    <message>
        <source>The report is kept in the workspace</source>
        <translation>レポートをワークスペースに残しました</translation>
    </message>
    <message>
        <source>Remove the report</source>
        <translation>レポートを削除</translation>
    </message>
    <message>
        <source>The report could not be removed</source>
        <translation>レポートを削除できませんでした</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <comment>a report</comment>
        <translation>%1（変更あり）</translation>
    </message>
    <message>
        <source>Changes of before</source>
        <translation>以前の変更</translation>
    </message>
    <message>
        <source>Replace the report</source>
        <translation>レポートの置き換え</translation>
    </message>
    <message>
        <source>“%1” is kept in the workspace already.</source>
        <translation>「%1」はすでにワークスペースにあります。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>バージョン…</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>ごみ箱…</translation>
    </message>
    <message>
        <source>Reports that were removed</source>
        <translation>削除されたレポート</translation>
    </message>
    <message>
        <source>Report itself (*.parlance-report)</source>
        <translation>レポート自体 (*.parlance-report)</translation>
    </message>
    <message>
        <source>Brand…</source>
        <translation>ブランド…</translation>
    </message>
    <message>
        <source>Logo, colours and font of the report</source>
        <translation>レポートのロゴ、色、フォント</translation>
    </message>
    <message>
        <source>Edit the block as</source>
        <translation>ブロックの編集方法</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>フォーム</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>ブランド</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>新しいレポート</translation>
    </message>
    <message>
        <source>Keep the report of the file</source>
        <translation>ファイルのレポートを保存</translation>
    </message>
    <message>
        <source>Saving “%1”</source>
        <comment>a file</comment>
        <translation>「%1」を保存中</translation>
    </message>
    <message>
        <source>Save the report as a file</source>
        <translation>レポートをファイルに保存</translation>
    </message>
    <message>
        <source>Reports of Parlance (*.parlance-report)</source>
        <translation>Parlance のレポート (*.parlance-report)</translation>
    </message>
    <message>
        <source>“%1” goes to the trash of the workspace.</source>
        <translation>「%1」をワークスペースのごみ箱に移します。</translation>
    </message>
    <message>
        <source>Parameters…</source>
        <translation>パラメーター…</translation>
    </message>
    <message>
        <source>Which bots, plans or countries the report is about, and what it assumes</source>
        <translation>レポートの対象となるボット・プラン・国と、前提となる値</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
</context>
<context>
    <name>parlance::RetentionDialog</name>
    <message>
        <source>Retention</source>
        <translation>保存期間</translation>
    </message>
    <message>
        <source>Conversations whose last message is older are removed for good, at the start of the program and after every import. Your own notes and tags stay.</source>
        <translation>最後のメッセージがこれより古い会話は、起動時と取り込み後に完全に削除されます。自分のメモとタグは残ります。</translation>
    </message>
    <message>
        <source>&amp;All sources</source>
        <translation>すべてのソース(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>適用(&amp;A)</translation>
    </message>
    <message>
        <source>As all sources</source>
        <translation>すべてのソースと同じ</translation>
    </message>
    <message>
        <source>Kept for ever</source>
        <translation>無期限に保存</translation>
    </message>
    <message numerus="yes">
        <source>Kept for %Ln days</source>
        <translation>
            <numerusform>%Ln 日間保存</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>&amp;Apply and purge</source>
        <translation>適用して消去(&amp;A)</translation>
    </message>
    <message>
        <source>Nothing is that old by now.</source>
        <translation>該当する古いデータはまだありません。</translation>
    </message>
    <message>
        <source>%1 are older by now and would be removed at once.</source>
        <translation>%1 は既に期間を過ぎており、すぐに削除されます。</translation>
    </message>
</context>
<context>
    <name>parlance::ReviewFacets</name>
    <message>
        <source>Search comments</source>
        <translation>コメントを検索</translation>
    </message>
    <message>
        <source>What comes into the queue</source>
        <translation>キューに入るもの</translation>
    </message>
    <message>
        <source>All negative ratings</source>
        <translation>すべての低評価</translation>
    </message>
    <message>
        <source>All ratings</source>
        <translation>すべての評価</translation>
    </message>
    <message>
        <source>Random answers, %1 %</source>
        <translation>無作為の回答 %1 %</translation>
    </message>
    <message>
        <source>Least sure answers</source>
        <translation>信頼度の低い回答</translation>
    </message>
    <message>
        <source>Unanswered questions</source>
        <translation>未回答の質問</translation>
    </message>
    <message>
        <source>Reviewers disagree</source>
        <translation>レビュー担当の不一致</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>ボット</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>Usual order</source>
        <translation>通常の順</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>古い順</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未処理</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>フラグ付き</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>期間を問わない</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>過去24時間</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去7日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去30日間</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>それ以前</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>すべての理由</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>理由なし</translation>
    </message>
    <message>
        <source>All bots</source>
        <translation>すべてのボット</translation>
    </message>
    <message>
        <source>No bot</source>
        <translation>ボットなし</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>担当なし</translation>
    </message>
</context>
<context>
    <name>parlance::ReviewItemsModel</name>
    <message>
        <source>%1 min</source>
        <comment>age of a rating</comment>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>age of a rating</comment>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>age of a rating</comment>
        <translation>%1日</translation>
    </message>
    <message>
        <source>No comment</source>
        <translation>コメントなし</translation>
    </message>
    <message>
        <source>Not good</source>
        <translation>良くない</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良い</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>未評価</translation>
    </message>
</context>
<context>
    <name>parlance::ReviewPage</name>
    <message>
        <source>Messages to review</source>
        <translation>確認するメッセージ</translation>
    </message>
    <message>
        <source>Previous (K)</source>
        <translation>前へ (K)</translation>
    </message>
    <message>
        <source>Next (J)</source>
        <translation>次へ (J)</translation>
    </message>
    <message>
        <source>Anonymised</source>
        <translation>匿名化</translation>
    </message>
    <message>
        <source>Names, addresses, numbers and keys are shown as pseudonyms, and exported so</source>
        <translation>名前・アドレス・番号・キーは仮名で表示され、書き出しでも同じです</translation>
    </message>
    <message>
        <source>Reading the queue …</source>
        <translation>キューを読み込んでいます…</translation>
    </message>
    <message numerus="yes">
        <source>%1 resolved %Ln today</source>
        <translation>
            <numerusform>%1 は本日 %Ln件を解決</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement of %1 and %2: κ = %3 on %4</source>
        <translation>%1 と %2 の一致度: κ = %3(%4件)</translation>
    </message>
    <message>
        <source>Nothing to review in this period.</source>
        <translation>この期間に確認するものはありません。</translation>
    </message>
    <message>
        <source>All of it is done. Choose another status to see what is resolved.</source>
        <translation>すべて完了しました。解決済みを見るには別の状態を選びます。</translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <translation>やり直すものはありません</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>取り消すものはありません</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>やり直しました</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>取り消しました</translation>
    </message>
    <message>
        <source>Names shown</source>
        <translation>名前を表示中</translation>
    </message>
    <message numerus="yes">
        <source>%Ln negative rating(s)</source>
        <translation>
            <numerusform>低評価 %Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rating(s)</source>
        <translation>
            <numerusform>評価 %Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s), a random sample of %1 of %2</source>
        <translation>
            <numerusform>回答 %Ln件(%2件の %1 を無作為抽出)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) below a confidence of %1</source>
        <translation>
            <numerusform>信頼度 %1 未満の回答 %Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unanswered question(s)</source>
        <translation>
            <numerusform>未回答の質問 %Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) on which reviewers disagree</source>
        <translation>
            <numerusform>担当者の判断が分かれたメッセージ %Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>of the filter, only bot, user, model and reason count here</source>
        <translation>ここではフィルターのうちボット・ユーザー・モデル・理由だけが使われます</translation>
    </message>
    <message>
        <source>Cites %1</source>
        <translation>%1 を引用</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>パターン</translation>
    </message>
    <message>
        <source>What negative ratings have in common against the rest</source>
        <translation>他と比べた否定的な評価の共通点</translation>
    </message>
    <message>
        <source>What is hidden, and why</source>
        <translation>非表示の内容と理由</translation>
    </message>
    <message>
        <source>What is hidden, and why; own words and patterns</source>
        <translation>非表示の内容と理由、独自の語とパターン</translation>
    </message>
    <message>
        <source>Comparing the ratings …</source>
        <translation>評価を比較中…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more rating(s) cite %1</source>
        <translation>
            <numerusform>他に %Ln 件の評価が %1 を引用</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to the list</source>
        <translation>リストに追加しました</translation>
    </message>
    <message>
        <source>The list has an entry like this already</source>
        <translation>同様の項目が既にリストにあります</translation>
    </message>
    <message>
        <source>Share work…</source>
        <translation>作業を共有…</translation>
    </message>
    <message>
        <source>Take states, tags and notes to a colleague, or take theirs in</source>
        <translation>状態、タグ、メモを同僚に渡す、または取り込む</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 resolved %Ln</source>
        <comment>day, person</comment>
        <translation>
            <numerusform>%1：%2 が %Ln件を解決</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing passes what is chosen above the list.</source>
        <translation>リストの上で選択した条件に合うものはありません。</translation>
    </message>
</context>
<context>
    <name>parlance::ReviewPanel</name>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>フィードバック</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>担当なし</translation>
    </message>
    <message>
        <source>Cause, fix in</source>
        <translation>原因、修正箇所</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>タグを追加</translation>
    </message>
    <message>
        <source>Add to Q&amp;&amp;A list</source>
        <translation>Q&amp;&amp;Aリストに追加</translation>
    </message>
    <message>
        <source>Export transcript</source>
        <translation>会話を書き出す</translation>
    </message>
    <message>
        <source>outdated document</source>
        <translation>古い文書</translation>
    </message>
    <message>
        <source>missing knowledge</source>
        <translation>知識不足</translation>
    </message>
    <message>
        <source>unclear question</source>
        <translation>不明瞭な質問</translation>
    </message>
    <message>
        <source>wrong language</source>
        <translation>言語違い</translation>
    </message>
    <message>
        <source>incomplete answer</source>
        <translation>不完全な回答</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in the queue</comment>
        <translation>%2件中%1件目</translation>
    </message>
    <message>
        <source>Not good</source>
        <translation>良くない</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良い</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>未評価</translation>
    </message>
    <message>
        <source>resolved it</source>
        <translation>解決済みにしました</translation>
    </message>
    <message>
        <source>took it into review</source>
        <translation>確認中にしました</translation>
    </message>
    <message>
        <source>set it back to new</source>
        <translation>新規に戻しました</translation>
    </message>
    <message>
        <source>changed the note, which was: %1</source>
        <translation>メモを変更(以前: %1)</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>time, person, what was done</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>J K next, previous · R resolve · F flag · 1–9 tags · A to Q&amp;A, U to utterances, G to guardrails · E export · N note · / search · Ctrl+Z undo</source>
        <translation>J K 次、前 · R 解決 · F フラグ · 1–9 タグ · A で Q&amp;A、U で発話、G でガードレール · E エクスポート · N メモ · / 検索 · Ctrl+Z 元に戻す</translation>
    </message>
</context>
<context>
    <name>parlance::RoiTile</name>
    <message>
        <source>Figure</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Saved support cost</source>
        <translation>削減したサポート費用</translation>
    </message>
    <message>
        <source>%1 conversations × %2 of a person</source>
        <translation>会話 %1 件 × 人の費用 %2</translation>
    </message>
    <message>
        <source>Needs the hourly wage and the minutes a conversation takes.</source>
        <translation>時給と会話にかかる分数が必要です。</translation>
    </message>
    <message>
        <source>Revenue from leads</source>
        <translation>リードからの売上</translation>
    </message>
    <message>
        <source>%1 leads × %2 become customers × %3</source>
        <translation>リード %1 件 × 顧客化 %2 × %3</translation>
    </message>
    <message>
        <source>Needs the share of leads that become customers and the value of a deal.</source>
        <translation>顧客になるリードの割合と成約額が必要です。</translation>
    </message>
    <message>
        <source>Total value</source>
        <translation>総価値</translation>
    </message>
    <message>
        <source>saved cost + revenue, as far as they are known</source>
        <translation>節約した費用 + 収益（分かる範囲）</translation>
    </message>
    <message>
        <source>%1 subscription for %2 days</source>
        <translation>%2 日分の利用料 %1</translation>
    </message>
    <message>
        <source>%1 for models</source>
        <translation>モデル %1</translation>
    </message>
    <message>
        <source>%1 once</source>
        <translation>初期費用 %1</translation>
    </message>
    <message>
        <source>Total investment</source>
        <translation>総投資</translation>
    </message>
    <message>
        <source>Net value</source>
        <translation>純価値</translation>
    </message>
    <message>
        <source>value − investment</source>
        <translation>価値 − 投資</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>収益率</translation>
    </message>
    <message>
        <source>net value ÷ investment</source>
        <translation>純価値 ÷ 投資</translation>
    </message>
    <message>
        <source>Payback period</source>
        <translation>回収期間</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>investment ÷ value of a day</source>
        <translation>投資 ÷ 1 日の価値</translation>
    </message>
    <message>
        <source>Time saved</source>
        <translation>節約した時間</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 questions × %2 minutes sooner</source>
        <translation>質問 %1 件 × %2 分早い</translation>
    </message>
    <message>
        <source>Needs the minutes until a person answers, and response times.</source>
        <translation>人が回答するまでの分数と応答時間が必要です。</translation>
    </message>
    <message>
        <source>Investment per lead</source>
        <translation>リードあたりの投資</translation>
    </message>
    <message>
        <source>investment ÷ %1 leads</source>
        <translation>投資 ÷ リード %1 件</translation>
    </message>
    <message>
        <source>No leads in this period.</source>
        <translation>この期間にリードはありません。</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes, after a number</comment>
        <translation>分</translation>
    </message>
    <message>
        <source>&amp;Hourly wage</source>
        <translation>時給(&amp;H)</translation>
    </message>
    <message>
        <source>A &amp;person per conversation</source>
        <translation>会話あたりの人の時間(&amp;P)</translation>
    </message>
    <message>
        <source>A person&apos;s &amp;answer takes</source>
        <translation>人の回答までの時間(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Leads that become customers</source>
        <translation>顧客になるリード(&amp;L)</translation>
    </message>
    <message>
        <source>Value of a &amp;deal</source>
        <translation>成約額(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Subscription a month</source>
        <translation>月額利用料(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Once, for setting up</source>
        <translation>初期費用(&amp;O)</translation>
    </message>
    <message>
        <source>Your assumptions; they stay in this workspace.</source>
        <translation>自分の仮定です。このワークスペースに保存されます。</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未入力</translation>
    </message>
</context>
<context>
    <name>parlance::ScheduleDialog</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>last</source>
        <comment>day of a month</comment>
        <translation>末日</translation>
    </message>
    <message>
        <source>New schedule</source>
        <translation>新しいスケジュール</translation>
    </message>
    <message>
        <source>Schedule “%1”</source>
        <translation>スケジュール「%1」</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>レポート(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>タイトル(&amp;T)</translation>
    </message>
    <message>
        <source>that of the report</source>
        <translation>レポートのもの</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>間隔(&amp;E)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Line of cron</source>
        <translation>cron 行</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>月の日</translation>
    </message>
    <message>
        <source>1, 15, last</source>
        <translation>1, 15, 末日</translation>
    </message>
    <message>
        <source>On</source>
        <translation>曜日・日</translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation>時刻(&amp;A)</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>タイムゾーン(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Missed times</source>
        <translation>逃した回(&amp;M)</translation>
    </message>
    <message>
        <source>Make up for the last one</source>
        <translation>最後の回を補う</translation>
    </message>
    <message>
        <source>Make up for each</source>
        <translation>すべて補う</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>補わない</translation>
    </message>
    <message>
        <source>One address a line; a parameter after it:
ben@example.org; bot=Sales</source>
        <translation>1 行に 1 アドレス。後ろにパラメーター：
ben@example.org; bot=Sales</translation>
    </message>
    <message>
        <source>Mail t&amp;o</source>
        <translation>メール宛先(&amp;O)</translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation>件名(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>選択(&amp;C)…</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation> 日</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>&amp;Keep files</source>
        <translation>ファイルの保存(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Webhook</source>
        <translation>&amp;Webhook</translation>
    </message>
    <message>
        <source>with the files inside</source>
        <translation>ファイルを含める</translation>
    </message>
    <message>
        <source>&amp;Authorization</source>
        <translation>認証(&amp;A)</translation>
    </message>
    <message>
        <source>is in the key ring</source>
        <translation>キーリングに保存済み</translation>
    </message>
    <message>
        <source>Aut&amp;horization</source>
        <translation>認証(&amp;H)</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>次回：%1</translation>
    </message>
    <message>
        <source>It goes nowhere yet: name somebody, a folder or a webhook.</source>
        <translation>配信先がありません。宛先、フォルダー、または Webhook を指定してください。</translation>
    </message>
    <message>
        <source>Mail has no server yet: see “Mail server…” on the page.</source>
        <translation>メールサーバーが未設定です。ページの「メールサーバー…」を参照してください。</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>ファイルのフォルダー</translation>
    </message>
    <message>
        <source>The schedule could not be saved</source>
        <translation>スケジュールを保存できませんでした</translation>
    </message>
</context>
<context>
    <name>parlance::ScheduleService</name>
    <message>
        <source>Scheduled reports</source>
        <translation>予定されたレポート</translation>
    </message>
    <message>
        <source>Trying the schedule “%1”</source>
        <translation>スケジュール「%1」を試しています</translation>
    </message>
    <message>
        <source>Running the schedule “%1”</source>
        <translation>スケジュール「%1」を実行しています</translation>
    </message>
    <message>
        <source>Trying a delivery again</source>
        <translation>配信を再試行中</translation>
    </message>
</context>
<context>
    <name>parlance::SchedulesPage</name>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>配信済み</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>中断</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s)</source>
        <translation>
            <numerusform>宛先 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>When</source>
        <translation>利用時間帯</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>次回</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>前回</translation>
    </message>
    <message>
        <source>No report comes by itself yet.</source>
        <translation>自動で届くレポートはまだありません。</translation>
    </message>
    <message>
        <source>New schedule…</source>
        <translation>新しいスケジュール…</translation>
    </message>
    <message>
        <source>What has run</source>
        <translation>実行履歴</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>What was made</source>
        <translation>作成物</translation>
    </message>
    <message>
        <source>Nothing has run yet.</source>
        <translation>まだ何も実行されていません。</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>配信</translation>
    </message>
    <message>
        <source>Mail server…</source>
        <translation>メールサーバー…</translation>
    </message>
    <message>
        <source>Timer…</source>
        <translation>タイマー…</translation>
    </message>
    <message>
        <source>Schedules run while Parlance is open.</source>
        <translation>スケジュールは Parlance が開いている間に実行されます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln schedule(s)</source>
        <translation>
            <numerusform>スケジュール %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail leaves by %1, from %2.</source>
        <translation>メールは %1 から送信されます（差出人 %2）。</translation>
    </message>
    <message>
        <source>No mail server: reports cannot be mailed yet.</source>
        <translation>メールサーバー未設定のため、まだレポートを送信できません。</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>今すぐ実行</translation>
    </message>
    <message>
        <source>More about “%1”</source>
        <translation>「%1」の詳細</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>変更(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Try without delivering</source>
        <translation>配信せずに試す(&amp;T)</translation>
    </message>
    <message>
        <source>Switch &amp;off</source>
        <translation>オフにする(&amp;O)</translation>
    </message>
    <message>
        <source>Switch &amp;on</source>
        <translation>オンにする(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>削除(&amp;R)…</translation>
    </message>
    <message>
        <source>Nothing was delivered</source>
        <translation>何も配信していません</translation>
    </message>
    <message>
        <source>This is what would have been made and where it would have gone.</source>
        <translation>作成されるはずのものと配信先です。</translation>
    </message>
    <message>
        <source>The schedule could not be changed</source>
        <translation>スケジュールを変更できませんでした</translation>
    </message>
    <message>
        <source>Remove the schedule</source>
        <translation>スケジュールを削除</translation>
    </message>
    <message>
        <source>“%1” does not come any more. What it has delivered stays.</source>
        <translation>「%1」は届かなくなります。配信済みのものは残ります。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>The schedule could not be removed</source>
        <translation>スケジュールを削除できませんでした</translation>
    </message>
    <message>
        <source>delivered to %1</source>
        <translation>%1 に配信</translation>
    </message>
    <message>
        <source>not delivered to %1: %2</source>
        <translation>%1 に配信できませんでした：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier time(s) were missed and not made up for</source>
        <translation>
            <numerusform>以前の %Ln 回を逃し、補っていません</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”, started %2</source>
        <translation>「%1」、開始 %2</translation>
    </message>
    <message>
        <source>Schedules run while Parlance is open. A timer of the system can run them otherwise.</source>
        <translation>スケジュールは Parlance が開いている間に実行されます。閉じている間はシステムのタイマーで実行できます。</translation>
    </message>
    <message>
        <source>A timer is installed, but systemd cannot be asked about it.</source>
        <translation>タイマーは設定済みですが、systemd に問い合わせできません。</translation>
    </message>
    <message>
        <source>The timer is of another place of the program: install it again.</source>
        <translation>タイマーは別の場所のプログラム用です。再設定してください。</translation>
    </message>
    <message>
        <source>A timer runs schedules also while Parlance is closed.</source>
        <translation>Parlance を閉じていてもタイマーがスケジュールを実行します。</translation>
    </message>
    <message>
        <source>A timer is installed, but does not run.</source>
        <translation>タイマーは設定済みですが、動作していません。</translation>
    </message>
    <message>
        <source>Install timer…</source>
        <translation>タイマーを設定…</translation>
    </message>
    <message>
        <source>Remove timer…</source>
        <translation>タイマーを削除…</translation>
    </message>
    <message>
        <source>Every five minutes systemd will look for what is due, by these two files:

%1</source>
        <translation>systemd が 5 分ごとに予定を確認します。使用する 2 つのファイル：

%1</translation>
    </message>
    <message>
        <source>These two files are removed:

%1</source>
        <translation>次の 2 つのファイルを削除します：

%1</translation>
    </message>
    <message>
        <source>Install the timer</source>
        <translation>タイマーを設定</translation>
    </message>
    <message>
        <source>Remove the timer</source>
        <translation>タイマーを削除</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>The timer could not be changed</source>
        <translation>タイマーを変更できませんでした</translation>
    </message>
    <message>
        <source>tried again %1 · %2</source>
        <comment>when; why it failed</comment>
        <translation>再試行 %1 · %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Delivers to those who did not get it</source>
        <translation>受け取っていない人に配信します</translation>
    </message>
    <message numerus="yes">
        <source>tried %Ln time(s)</source>
        <translation>
            <numerusform>%Ln 回試行</numerusform>
        </translation>
    </message>
    <message>
        <source>tried again %1</source>
        <translation>再試行 %1</translation>
    </message>
</context>
<context>
    <name>parlance::SearchButton</name>
    <message>
        <source>Search or jump to…</source>
        <translation>検索または移動…</translation>
    </message>
</context>
<context>
    <name>parlance::SearchPage</name>
    <message>
        <source>Search the messages</source>
        <translation>メッセージを検索</translation>
    </message>
    <message>
        <source>Words, &quot;words together&quot;, begin*, -without, this OR that</source>
        <translation>語、&quot;続いた語&quot;、前方一致*、-除外、これ OR あれ</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>検索方法</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>語</translation>
    </message>
    <message>
        <source>Exact text</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>関連順</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>書いた人</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>By users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>By bots</source>
        <translation>ボット</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>さらに表示</translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>見つかったメッセージ</translation>
    </message>
    <message>
        <source>Choose a message to read its conversation.</source>
        <translation>メッセージを選ぶと会話を読めます。</translation>
    </message>
    <message>
        <source>The search failed: %1</source>
        <translation>検索に失敗しました：%1</translation>
    </message>
    <message>
        <source>Add a word that must occur.</source>
        <translation>含まれるべき語を加えてください。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>looked back to %1</source>
        <translation>%1 まで検索済み</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found so far</source>
        <translation>
            <numerusform>これまでに %Ln 件見つかりました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln 件見つかりました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown, there are more</source>
        <translation>
            <numerusform>%Ln 件を表示、ほかにもあります</numerusform>
        </translation>
    </message>
    <message>
        <source>index built: %1</source>
        <translation>索引の作成: %1</translation>
    </message>
    <message numerus="yes">
        <source>all of %Ln message(s) looked at</source>
        <translation>
            <numerusform>全 %Ln 件のメッセージを調べました</numerusform>
        </translation>
    </message>
    <message>
        <source>of the filter, only bot, user, source and environment count here</source>
        <translation>フィルターのうち、ここではボット・ユーザー・ソース・環境だけが有効です</translation>
    </message>
    <message>
        <source>Type to search their texts: upper case and accents make no difference.</source>
        <comment>texts of the messages</comment>
        <translation>入力すると本文を検索します。大文字と小文字、アクセントは区別しません。</translation>
    </message>
    <message>
        <source>Reading the messages …</source>
        <translation>メッセージを読み込んでいます…</translation>
    </message>
    <message>
        <source>No messages in this period.</source>
        <translation>この期間にメッセージはありません。</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln newest message(s)</source>
        <translation>
            <numerusform>最新のメッセージ %Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlance::SearchResultsModel</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>role, time, text</comment>
        <translation>%1、%2：%3</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>ボット</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
</context>
<context>
    <name>parlance::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>タイムゾーン(&amp;Z)</translation>
    </message>
    <message>
        <source>Days and hours of this workspace are counted in this zone</source>
        <translation>このワークスペースの日付と時刻は、このタイムゾーンで集計されます</translation>
    </message>
    <message>
        <source>Unknown time zone; an example is Europe/Berlin</source>
        <translation>不明なタイムゾーンです。入力例：Europe/Berlin</translation>
    </message>
    <message>
        <source>&amp;Keep an index of all words</source>
        <translation>すべての語の索引を持つ(&amp;K)</translation>
    </message>
    <message>
        <source>Searching is faster with it, the workspace about a quarter larger</source>
        <translation>検索が速くなり、ワークスペースは約 4 分の 1 大きくなります</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>&amp;Platform address</source>
        <translation>プラットフォームのアドレス(&amp;P)</translation>
    </message>
    <message>
        <source>Pages about a bot then link to its page there; nothing is fetched</source>
        <translation>ボットのページからリンクします。データの取得は行いません</translation>
    </message>
    <message>
        <source>Not an address; an example is https://chat.example.com</source>
        <translation>アドレスではありません。例: https://chat.example.com</translation>
    </message>
    <message>
        <source>&amp;Write down what I open, export and remove here</source>
        <translation>ここで開いた・エクスポートした・削除したものを記録する(&amp;W)</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>Only names and ids, only in this workspace; switching it off is an entry too</source>
        <translation>名前とIDのみ、このワークスペース内のみ。オフにしたことも記録されます</translation>
    </message>
    <message>
        <source>where the last one went</source>
        <translation>前回の場所</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose the export folder</source>
        <translation>エクスポート先フォルダーを選択</translation>
    </message>
    <message>
        <source>&amp;Export folder</source>
        <translation>エクスポート先フォルダー(&amp;E)</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 日</translation>
    </message>
    <message>
        <source>Files there are &amp;kept</source>
        <translation>そこのファイルの保存期間(&amp;K)</translation>
    </message>
    <message>
        <source>Then Parlance removes what it has written there and nobody has changed</source>
        <translation>その後、Parlance が書き込み、誰も変更していないものを削除します</translation>
    </message>
    <message>
        <source>Export folder</source>
        <translation>エクスポート先フォルダー</translation>
    </message>
    <message>
        <source>S&amp;how them on the desktop while the window is not in front</source>
        <translation>ウィンドウが前面にないときデスクトップに表示(&amp;H)</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
</context>
<context>
    <name>parlance::ShareDialog</name>
    <message>
        <source>Share work</source>
        <translation>作業の共有</translation>
    </message>
    <message>
        <source>&amp;Save to a file</source>
        <translation>ファイルに保存(&amp;S)</translation>
    </message>
    <message>
        <source>Take a file &amp;in</source>
        <translation>ファイルを取り込む(&amp;I)</translation>
    </message>
    <message>
        <source>States, causes, tags, notes and their history go into one file. Messages are named by the ids of their source; no text of a conversation is in it, but notes are as they were written.</source>
        <translation>状態、原因、タグ、メモとその履歴を 1 つのファイルにまとめます。メッセージはソースの ID で示され、会話の本文は含まれませんが、メモは書かれたとおりに入ります。</translation>
    </message>
    <message>
        <source>Protect the file with a &amp;password</source>
        <translation>ファイルをパスワードで保護(&amp;P)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>パスワード (確認)</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>パスワード(&amp;W):</translation>
    </message>
    <message>
        <source>A&amp;gain:</source>
        <translation>確認(&amp;G):</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Save the work</source>
        <translation>作業を保存</translation>
    </message>
    <message>
        <source>Work at the review desk (*.json)</source>
        <translation>レビュー作業 (*.json)</translation>
    </message>
    <message>
        <source>Sealed files (*.sealed)</source>
        <translation>封印されたファイル (*.sealed)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message numerus="yes">
        <source>What was said of %Ln message(s) is in %1.</source>
        <translation>
            <numerusform>%Ln 件のメッセージについての内容を %1 に保存しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>ファイルを選択(&amp;C)…</translation>
    </message>
    <message>
        <source>Nothing is changed before you have seen what would change.</source>
        <translation>何が変わるかを確認するまで、何も変更しません。</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>ファイルのパスワード</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Take it i&amp;n</source>
        <translation>取り込む(&amp;N)</translation>
    </message>
    <message>
        <source>Where both have changed the same, this holds:</source>
        <translation>両方が同じものを変更した場合に有効なもの:</translation>
    </message>
    <message>
        <source>What is &amp;here</source>
        <translation>ここの値(&amp;H)</translation>
    </message>
    <message>
        <source>What is in the &amp;file</source>
        <translation>ファイルの値(&amp;F)</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>ここ</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Take a colleague&apos;s work in</source>
        <translation>同僚の作業を取り込む</translation>
    </message>
    <message>
        <source>The file is protected with a password.</source>
        <translation>ファイルはパスワードで保護されています。</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較中…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) in the file</source>
        <translation>
            <numerusform>ファイル内 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would change here</source>
        <translation>
            <numerusform>ここで %Ln 件が変わります</numerusform>
        </translation>
    </message>
    <message>
        <source>no conflicts</source>
        <translation>競合なし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>競合 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken in: %Ln message(s) changed. Both histories are kept.</source>
        <translation>
            <numerusform>取り込みました: %Ln 件を変更。両方の履歴を残しています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlance::SourcesCacheCard</name>
    <message>
        <source>Local cache</source>
        <translation>ローカルキャッシュ</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>計測中…</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Indexes and other</source>
        <translation>インデックスとその他</translation>
    </message>
    <message>
        <source>Retention…</source>
        <translation>保存期間…</translation>
    </message>
    <message numerus="yes">
        <source>Transcripts kept for %Ln days</source>
        <translation>
            <numerusform>会話履歴を %Ln 日間保存</numerusform>
        </translation>
    </message>
    <message>
        <source>Transcripts kept for ever</source>
        <translation>会話履歴を無期限に保存</translation>
    </message>
</context>
<context>
    <name>parlance::SourcesImportCard</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Files read so far stay; the file under way is left out and read again next time</source>
        <translation>これまでに読み込んだファイルは保持されます。処理中のファイルは取り込まれず、次回に改めて読み込まれます</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>読み込んだ行数</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>New or updated</source>
        <translation>新規または更新</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>ファイルを検索中…</translation>
    </message>
    <message>
        <source>File %1 of %2: %3</source>
        <translation>ファイル %1/%2：%3</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation>%1行/秒</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>約%1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Show issues…</source>
        <translation>問題を表示…</translation>
    </message>
    <message>
        <source>Finishes what is being written, then waits; nothing has to be read again</source>
        <translation>書き込み中のものを終えてから待機します。読み直しは必要ありません</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>%1 (paused)</source>
        <translation>%1(一時停止中)</translation>
    </message>
</context>
<context>
    <name>parlance::SourcesPage</name>
    <message>
        <source>Choose files…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>Connected sources</source>
        <translation>接続済みのソース</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>前回のインポート</translation>
    </message>
    <message>
        <source>Data until</source>
        <translation>データ最終日</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Nothing imported yet. Drop an export above, or choose files.</source>
        <translation>まだ何もインポートされていません。上にエクスポートファイルをドロップするか、ファイルを選択してください。</translation>
    </message>
    <message>
        <source>Recent imports</source>
        <translation>最近のインポート</translation>
    </message>
    <message>
        <source>No import so far</source>
        <translation>インポート履歴はありません</translation>
    </message>
    <message>
        <source>Show issues…</source>
        <translation>問題を表示…</translation>
    </message>
    <message>
        <source>Everything is stored on this computer. Analytics work offline.</source>
        <translation>すべてのデータはこのコンピューターに保存されます。分析はオフラインで動作します。</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>ファイルをインポート</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>フォルダーをインポート</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1行</translation>
    </message>
    <message>
        <source>Import now</source>
        <translation>今すぐインポート</translation>
    </message>
    <message>
        <source>Import %1 now</source>
        <translation>%1を今すぐインポート</translation>
    </message>
    <message>
        <source>The files are no longer where they were imported from</source>
        <translation>インポート元のファイルが元の場所にありません</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>%1のその他の操作</translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>読み込み%1件</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <comment>records new or updated</comment>
        <translation>変更%1件</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>拒否%1件</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>A source needs a name</source>
        <translation>ソースには名前が必要です</translation>
    </message>
    <message>
        <source>Another source has this name</source>
        <translation>この名前は別のソースで使用されています</translation>
    </message>
    <message>
        <source>Rename source</source>
        <translation>ソースの名前を変更</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Remove source</source>
        <translation>ソースを削除</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1件のソース</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources</source>
        <translation>
            <numerusform>%Ln件のソース</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln件のファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>表示を減らす</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>%1件すべて表示</translation>
    </message>
    <message>
        <source>Update all</source>
        <translation>すべて更新</translation>
    </message>
    <message>
        <source>Imports every source again from where it came from; only what is new is read</source>
        <translation>すべてのソースを元の場所から取り込み直します。新しいものだけを読みます</translation>
    </message>
    <message>
        <source>Choose the folder of %1</source>
        <translation>%1 のフォルダーを選択</translation>
    </message>
    <message>
        <source>Read from another folder…</source>
        <translation>別のフォルダーから読み込む…</translation>
    </message>
    <message>
        <source>Retention…</source>
        <translation>保存期間…</translation>
    </message>
    <message>
        <source>Purge…</source>
        <translation>消去…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Where the source is read from</source>
        <translation>ソースの読み込み元</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>ソースを追加…</translation>
    </message>
    <message>
        <source>Import a folder and watch it</source>
        <translation>フォルダーを取り込んで監視</translation>
    </message>
    <message>
        <source>&amp;Files…</source>
        <translation>ファイル(&amp;F)…</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>フォルダー(&amp;O)…</translation>
    </message>
    <message>
        <source>Folder that is &amp;watched…</source>
        <translation>監視するフォルダー(&amp;W)…</translation>
    </message>
    <message>
        <source>Remove “%1” from this workspace: %2? The files it was imported from stay; your own notes and tags stay too.</source>
        <translation>このワークスペースから「%1」を削除しますか：%2？インポート元のファイルは残ります。自分のメモとタグも残ります。</translation>
    </message>
</context>
<context>
    <name>parlance::SqlPage</name>
    <message>
        <source>Ctrl+Enter runs the statement. It reads and changes nothing; it ends at %1 rows or after %2 s.</source>
        <translation>Ctrl+Enter で実行します。読み取るだけで何も変更しません。%1 行または %2 秒で終了します。</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>Views and their columns</source>
        <translation>ビューと列</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Runs the statement (Ctrl+Enter)</source>
        <translation>実行します (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>表示形式</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>SQL statement</source>
        <translation>SQL 文</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Read-only, over the views of this workspace; the filter above does not count</source>
        <translation>読み取り専用。このワークスペースのビューが対象です。上のフィルターは適用されません</translation>
    </message>
    <message>
        <source>SQL answer</source>
        <translation>SQL の結果</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>実行中…</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>中止しました</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <translation>%1 文字目: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>there are more: the limit is %1 rows</source>
        <translation>続きがあります: 上限は %1 行です</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>time limit %1 s</source>
        <translation>時間制限 %1 秒</translation>
    </message>
    <message>
        <source>A chart needs a column of texts or days, and a column of numbers</source>
        <translation>グラフには文字か日付の列と数値の列が必要です</translation>
    </message>
    <message>
        <source>The row names no bot, user, model or conversation by its id</source>
        <translation>この行にはボット・ユーザー・モデル・会話の ID がありません</translation>
    </message>
    <message>
        <source>Save under another name…</source>
        <translation>別名で保存…</translation>
    </message>
    <message>
        <source>Nothing saved yet</source>
        <translation>まだ保存されていません</translation>
    </message>
    <message>
        <source>The statement could not be removed</source>
        <translation>SQL 文を削除できませんでした</translation>
    </message>
    <message>
        <source>The statement could not be saved</source>
        <translation>SQL 文を保存できませんでした</translation>
    </message>
    <message>
        <source>A name is needed</source>
        <translation>名前が必要です</translation>
    </message>
    <message>
        <source>Save statement</source>
        <translation>SQL 文を保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Remove “%1”…</source>
        <translation>「%1」を削除…</translation>
    </message>
    <message>
        <source>Remove statement</source>
        <translation>SQL 文を削除</translation>
    </message>
    <message>
        <source>“%1” is taken out of the workspace. What is shown stays.</source>
        <translation>「%1」はワークスペースから削除されます。表示中の内容はそのまま残ります。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>parlance::StateOverlay</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Widen period</source>
        <translation>期間を広げる</translation>
    </message>
    <message>
        <source>This could not be computed.</source>
        <translation>計算できませんでした。</translation>
    </message>
</context>
<context>
    <name>parlance::StatusBar</name>
    <message>
        <source>%1 rows/s</source>
        <translation>%1行/秒</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>残り約%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&lt;1 ms</source>
        <translation>&lt;1 ms</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1：失敗しました</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>ログを表示</translation>
    </message>
    <message>
        <source>No background jobs</source>
        <translation>バックグラウンド処理なし</translation>
    </message>
    <message>
        <source>Cancel “%1” (%2 %)</source>
        <translation>「%1」をキャンセル（%2%）</translation>
    </message>
    <message>
        <source>Cancel “%1”</source>
        <translation>「%1」をキャンセル</translation>
    </message>
    <message>
        <source>Dismiss “%1”</source>
        <translation>「%1」を閉じる</translation>
    </message>
    <message>
        <source>1 record rejected</source>
        <translation>1件のレコードを拒否</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records rejected</source>
        <translation>
            <numerusform>%Ln件のレコードを拒否</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln行</numerusform>
        </translation>
    </message>
    <message>
        <source>1 query</source>
        <translation>1件のクエリ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln queries</source>
        <translation>
            <numerusform>%Ln件のクエリ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs</source>
        <translation>
            <numerusform>%Ln件の処理</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>%1 (paused)</source>
        <translation>%1(一時停止中)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s)</source>
        <translation>
            <numerusform>アラート %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Alerts that nobody has looked at yet</source>
        <translation>まだ誰も確認していないアラート</translation>
    </message>
</context>
<context>
    <name>parlance::TableTile</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <translation>%1の列</translation>
    </message>
    <message>
        <source>Include users without usage</source>
        <translation>利用のないユーザーを含める</translation>
    </message>
    <message>
        <source>Previous rows</source>
        <translation>前の行</translation>
    </message>
    <message>
        <source>Next rows</source>
        <translation>次の行</translation>
    </message>
    <message>
        <source>Include users without usage (%1)</source>
        <translation>利用のないユーザーを含める（%1）</translation>
    </message>
    <message>
        <source>No rows</source>
        <translation>行がありません</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation>%1–%2/%3</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>%1で絞り込む</translation>
    </message>
    <message>
        <source>Add to the list of utterances</source>
        <translation>発話リストに追加</translation>
    </message>
    <message>
        <source>Add to Q&amp;&amp;A list</source>
        <translation>Q&amp;&amp;A リストに追加</translation>
    </message>
</context>
<context>
    <name>parlance::Tile</name>
    <message>
        <source>Open %1</source>
        <translation>%1を開く</translation>
    </message>
    <message>
        <source>Read the conversation</source>
        <translation>会話を読む</translation>
    </message>
</context>
<context>
    <name>parlance::TileFrame</name>
    <message>
        <source>Menu of this card</source>
        <translation>このカードのメニュー</translation>
    </message>
    <message>
        <source>Menu of %1</source>
        <translation>%1のメニュー</translation>
    </message>
    <message>
        <source>Nothing has been imported yet.</source>
        <translation>まだ何もインポートされていません。</translation>
    </message>
    <message>
        <source>No data in this period.</source>
        <translation>この期間のデータはありません。</translation>
    </message>
    <message>
        <source>Nothing in this period matches the filter.</source>
        <translation>この期間にはフィルターに一致するデータがありません。</translation>
    </message>
    <message>
        <source>The imported data does not state this.</source>
        <translation>インポートしたデータにこの情報はありません。</translation>
    </message>
    <message>
        <source>The imported data states no costs.</source>
        <translation>取り込んだデータにコストの記載がありません。</translation>
    </message>
    <message>
        <source>The data of this period states no costs.</source>
        <translation>この期間のデータにコストの記載がありません。</translation>
    </message>
    <message>
        <source>The data of this period does not state this.</source>
        <translation>この期間のデータに記載がありません。</translation>
    </message>
</context>
<context>
    <name>parlance::TranscriptView</name>
    <message>
        <source>Replay it as it went on (P)</source>
        <translation>実際の経過どおりに再生 (P)</translation>
    </message>
    <message>
        <source>Open in a window, beside another one to compare (C)</source>
        <translation>ウィンドウで開き、別の会話と並べて比較 (C)</translation>
    </message>
    <message>
        <source>Find here</source>
        <translation>この中を検索</translation>
    </message>
    <message>
        <source>Find in the conversation</source>
        <translation>会話の中を検索</translation>
    </message>
    <message>
        <source>Reading the conversation …</source>
        <translation>会話を読み込み中…</translation>
    </message>
    <message>
        <source>This conversation has no messages here.</source>
        <translation>この会話にはメッセージがありません。</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>無題</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>メッセージ %Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on other branches</source>
        <translation>
            <numerusform>ほかの枝に %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>deleted at its source</source>
        <translation>元のデータで削除済み</translation>
    </message>
    <message>
        <source>Names are hidden: show them</source>
        <translation>名前は隠されています: 表示する</translation>
    </message>
    <message>
        <source>Hide names, addresses, numbers and keys</source>
        <translation>名前、アドレス、番号、キーを隠す</translation>
    </message>
    <message>
        <source>Not in this conversation</source>
        <translation>この会話にはありません</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln message(s)</source>
        <translation>
            <numerusform>%Ln 件のメッセージ内</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>found</comment>
        <translation>%2人中%1人</translation>
    </message>
    <message>
        <source>What the bot is told before every question (I)</source>
        <translation>質問のたびにボットに与えられる指示 (I)</translation>
    </message>
    <message>
        <source>Instructions of the bot</source>
        <translation>ボットへの指示</translation>
    </message>
    <message>
        <source>What %1 is told before every question, as it stands now. The messages before a question and the passages retrieved for it go with it.</source>
        <translation>%1に質問のたびに与えられる現在の指示です。質問より前のメッセージと、その質問のために検索された断片も一緒に渡されます。</translation>
    </message>
    <message>
        <source>the bot</source>
        <translation>ボット</translation>
    </message>
</context>
<context>
    <name>parlance::TranscriptsWindow</name>
    <message>
        <source>Messages</source>
        <translation>メッセージ数</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Regenerated</source>
        <translation>再生成</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Response time (median)</source>
        <translation>応答時間 (中央値)</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>入力トークン数</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>出力トークン数</translation>
    </message>
    <message>
        <source>Thumbs up</source>
        <translation>高評価数</translation>
    </message>
    <message>
        <source>Thumbs down</source>
        <translation>低評価数</translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation>ツール呼び出し数</translation>
    </message>
    <message>
        <source>Retrieved chunks</source>
        <translation>取得した断片</translation>
    </message>
    <message>
        <source>Close this conversation</source>
        <translation>この会話を閉じる</translation>
    </message>
</context>
<context>
    <name>parlance::UnusedTile</name>
    <message>
        <source>Bot</source>
        <translation>ボット</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最後の利用</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>The list of bots is being read.</source>
        <translation>ボットの一覧を読み込んでいます。</translation>
    </message>
    <message>
        <source>The imported data holds no list of bots.</source>
        <translation>取り込んだデータにはボットの一覧がありません。</translation>
    </message>
    <message>
        <source>Every bot was used in this period.</source>
        <translation>この期間にはすべてのボットが利用されました。</translation>
    </message>
</context>
<context>
    <name>parlance::WelcomePage</name>
    <message>
        <source>Bring in your first export</source>
        <translation>最初のエクスポートファイルを取り込みましょう</translation>
    </message>
    <message>
        <source>Parlance reads the export files of your chatbot platform and keeps them on this computer. Drop them anywhere in this window, or look around with invented data first.</source>
        <translation>Parlanceは、チャットボットプラットフォームのエクスポートファイルを読み込み、このコンピューターに保存します。ファイルをこのウィンドウの任意の場所にドロップするか、まずは架空のデータでお試しください。</translation>
    </message>
    <message>
        <source>Open the sample workspace</source>
        <translation>サンプルワークスペースを開く</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>120 days of a company that does not exist</source>
        <translation>架空の会社の120日間のデータ</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>インポート中…</translation>
    </message>
</context>
<context>
    <name>parlance::WellsPane</name>
    <message>
        <source>the value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>share of total</source>
        <translation>総計に対する割合</translation>
    </message>
    <message>
        <source>share of row</source>
        <translation>行に対する割合</translation>
    </message>
    <message>
        <source>share of column</source>
        <translation>列に対する割合</translation>
    </message>
    <message>
        <source>share of group</source>
        <translation>グループに対する割合</translation>
    </message>
    <message>
        <source>running total</source>
        <translation>累計</translation>
    </message>
    <message>
        <source>moving average</source>
        <translation>移動平均</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>difference to the one before</source>
        <translation>前との差</translation>
    </message>
    <message>
        <source>change to the one before</source>
        <translation>前との変化率</translation>
    </message>
    <message>
        <source>Move dimension</source>
        <translation>ディメンションを移動</translation>
    </message>
    <message>
        <source>Change dimension</source>
        <translation>ディメンションを変更</translation>
    </message>
    <message>
        <source>By</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Top %L1 and others</source>
        <translation>上位 %L1 とその他</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>フィルター…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Move to columns</source>
        <translation>列へ移動</translation>
    </message>
    <message>
        <source>Move to rows</source>
        <translation>行へ移動</translation>
    </message>
    <message>
        <source>Use as colour</source>
        <translation>色分けに使う</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>表示形式</translation>
    </message>
    <message>
        <source>moving average of %1</source>
        <translation>移動平均(%1)</translation>
    </message>
    <message>
        <source>Sort, high to low</source>
        <translation>並べ替え(大きい順)</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Sort, low to high</source>
        <translation>並べ替え(小さい順)</translation>
    </message>
    <message>
        <source>Edit formula…</source>
        <translation>数式を編集…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>As on the page</source>
        <translation>ページと同じ</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>比較なし</translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation>前期間</translation>
    </message>
    <message>
        <source>Previous year</source>
        <translation>前年</translation>
    </message>
    <message>
        <source>Add to measures</source>
        <translation>指標に追加</translation>
    </message>
    <message>
        <source>Add to rows</source>
        <translation>行に追加</translation>
    </message>
    <message>
        <source>Add to columns</source>
        <translation>列に追加</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>%1 以外</translation>
    </message>
    <message>
        <source>Drop to add</source>
        <translation>ドロップして追加</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Chosen by the chart</source>
        <translation>グラフが選択</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Drop to filter</source>
        <translation>ドロップして絞り込む</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>入れ替え</translation>
    </message>
    <message>
        <source>Rows become columns and columns rows</source>
        <translation>行と列を入れ替えます</translation>
    </message>
    <message>
        <source>Swap rows and columns</source>
        <translation>行と列を入れ替え</translation>
    </message>
    <message>
        <source>Formula…</source>
        <translation>数式…</translation>
    </message>
    <message>
        <source>As text…</source>
        <translation>テキストで…</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Subtotals</source>
        <translation>小計</translation>
    </message>
    <message>
        <source>Grand total</source>
        <translation>総計</translation>
    </message>
    <message>
        <source>Mark partial periods *</source>
        <translation>途中の期間に * を付ける</translation>
    </message>
    <message>
        <source>&amp;Cells</source>
        <translation>セル(&amp;C)</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Heat colours</source>
        <translation>ヒート配色</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>棒</translation>
    </message>
    <message>
        <source>&amp;Sort</source>
        <translation>並べ替え(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Limit</source>
        <translation>上限(&amp;L)</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>セル</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Remove colour</source>
        <translation>色分けを解除</translation>
    </message>
    <message>
        <source>top %L1</source>
        <translation>上位 %L1</translation>
    </message>
    <message>
        <source>Remove dimension</source>
        <translation>ディメンションを削除</translation>
    </message>
    <message>
        <source>Remove measure</source>
        <translation>指標を削除</translation>
    </message>
    <message>
        <source>Move measure</source>
        <translation>指標を移動</translation>
    </message>
    <message>
        <source>Remove filter</source>
        <translation>フィルターを削除</translation>
    </message>
    <message>
        <source>of the page</source>
        <translation>ページの設定</translation>
    </message>
    <message>
        <source>In their own order</source>
        <translation>元の順序</translation>
    </message>
    <message>
        <source>%1, high to low</source>
        <translation>%1(大きい順)</translation>
    </message>
    <message>
        <source>%1, low to high</source>
        <translation>%1(小さい順)</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>すべての行</translation>
    </message>
    <message>
        <source>Add measure</source>
        <translation>指標を追加</translation>
    </message>
    <message>
        <source>Add dimension</source>
        <translation>ディメンションを追加</translation>
    </message>
</context>
<context>
    <name>parlance::WhatIfTile</name>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Cost now</source>
        <translation>現在のコスト</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Model whose prices are used instead</source>
        <translation>代わりに使う料金のモデル</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>No price list: there is nothing to compare with.</source>
        <translation>料金表がないため比較できません。</translation>
    </message>
    <message>
        <source>The imported data states no tokens, only running totals of cost: these cannot be priced anew.</source>
        <translation>取り込んだデータにはトークン数がなく、コストの累計だけです。再計算はできません。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>By the prices of today; cached tokens count as input.</source>
        <translation>現在の料金で計算。キャッシュのトークンは入力として計算。</translation>
    </message>
    <message>
        <source>%1 of the cost comes from running totals without tokens and is left out.</source>
        <translation>コストの%1はトークン数のない累計によるもので、除外しています。</translation>
    </message>
</context>
<context>
    <name>parlance::WorkspaceSession</name>
    <message>
        <source>Importing %1</source>
        <translation>%1のインポート</translation>
    </message>
    <message>
        <source>The source could not be renamed</source>
        <translation>ソースの名前を変更できませんでした</translation>
    </message>
    <message>
        <source>Removing a source</source>
        <translation>ソースの削除</translation>
    </message>
    <message numerus="yes">
        <source>Importing %1 and %Ln others</source>
        <translation>
            <numerusform>%1ほか%Ln件のインポート</numerusform>
        </translation>
    </message>
    <message>
        <source>This workspace is read-only</source>
        <translation>このワークスペースは読み取り専用です</translation>
    </message>
    <message>
        <source>Open it with write permission to import.</source>
        <translation>インポートするには、書き込み権限のある状態で開いてください。</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 updated, %3 unchanged, %4 rejected</source>
        <translation>インポート完了：新規%1件、更新%2件、変更なし%3件、拒否%4件</translation>
    </message>
    <message>
        <source>The sample could not be prepared</source>
        <translation>サンプルを準備できませんでした</translation>
    </message>
    <message>
        <source>Preparing the sample</source>
        <translation>サンプルの準備</translation>
    </message>
    <message>
        <source>%1: cancelled; files read so far stay</source>
        <translation>%1：キャンセルしました。これまでに読み込んだファイルは保持されます</translation>
    </message>
    <message>
        <source>The workspace could not be read</source>
        <translation>ワークスペースを読み込めませんでした</translation>
    </message>
    <message>
        <source>Re-pricing</source>
        <translation>価格の再計算</translation>
    </message>
    <message>
        <source>%1: cancelled; prices and costs are as they were</source>
        <translation>%1: キャンセルしました。価格とコストは元のままです</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>who did what an audit event tells</comment>
        <translation>%1 による</translation>
    </message>
    <message>
        <source>seen by comparing exports</source>
        <translation>エクスポートの比較で検出</translation>
    </message>
    <message>
        <source>The annotation could not be saved</source>
        <translation>注釈を保存できませんでした</translation>
    </message>
    <message>
        <source>%1: stopped; it goes on after the next import or start</source>
        <translation>%1：停止しました。次の取り込みか起動の後に続きます</translation>
    </message>
    <message>
        <source>Building the search index</source>
        <translation>検索索引を作成中</translation>
    </message>
    <message>
        <source>Switching the search index on</source>
        <translation>検索索引をオンにしています</translation>
    </message>
    <message>
        <source>Removing the search index</source>
        <translation>検索索引を削除中</translation>
    </message>
    <message>
        <source>The mapping could not be kept</source>
        <translation>対応付けを保存できませんでした</translation>
    </message>
    <message>
        <source>%1: cancelled; nothing was removed</source>
        <translation>%1: キャンセルしました。何も削除されていません</translation>
    </message>
    <message>
        <source>The source could not be changed</source>
        <translation>ソースを変更できませんでした</translation>
    </message>
    <message>
        <source>Purging</source>
        <translation>消去中</translation>
    </message>
    <message>
        <source>Purging what is older than it is kept</source>
        <translation>保存期間を過ぎたデータを消去中</translation>
    </message>
    <message>
        <source>Reading %1 again</source>
        <translation>%1 を再読み込み中</translation>
    </message>
    <message>
        <source>The audit log could not be written</source>
        <translation>監査ログに書き込めませんでした</translation>
    </message>
    <message>
        <source>The setting could not be kept</source>
        <translation>設定を保存できませんでした</translation>
    </message>
    <message>
        <source>Erasing a person</source>
        <translation>人物を消去中</translation>
    </message>
    <message>
        <source>A report of the workspace cannot be read: %1</source>
        <translation>ワークスペースのレポートを読み込めません：%1</translation>
    </message>
    <message>
        <source>It could not be written down when the file goes again</source>
        <translation>ファイルの削除予定を記録できませんでした</translation>
    </message>
    <message>
        <source>The dashboard could not be saved</source>
        <translation>ダッシュボードを保存できませんでした</translation>
    </message>
    <message>
        <source>The dashboard could not be deleted</source>
        <translation>ダッシュボードを削除できませんでした</translation>
    </message>
    <message>
        <source>The benchmark could not be saved</source>
        <translation>基準線を保存できませんでした</translation>
    </message>
    <message>
        <source>The benchmark could not be removed</source>
        <translation>基準線を削除できませんでした</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation>%1：キャンセルしました</translation>
    </message>
    <message>
        <source>List as %1</source>
        <translation>リスト：%1</translation>
    </message>
    <message>
        <source>The alerts could not be checked: %1</source>
        <translation>アラートを確認できませんでした: %1</translation>
    </message>
    <message>
        <source>An alert could not be mailed</source>
        <translation>アラートをメールで送信できませんでした</translation>
    </message>
</context>
</TS>
