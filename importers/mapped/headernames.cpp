#include "importers/mapped/headernames.h"

#include <QString>

#include <algorithm>
#include <array>

namespace parlance {

namespace {

using F = MappedField;

struct Names
{
    F field;
    std::string_view names; // plain, separated by '|'; the likeliest first
};

// One name may stand with several fields: the kind of the rows decides.
constexpr std::array<Names, 76> allNames{{
    {F::Id, "message id|msg id|id|uuid|guid|row id|request id|completion id|generation id|trace id|log id|nachricht id|"
            "nachrichten id|nachrichten nr|メッセージid|メッセージ id|番号"},
    {F::Conversation,
     "conversation id|session id|chat id|thread id|dialog id|dialogue id|ticket id|conversation|session|chat|thread|"
     "dialog|conv id|room id|konversation|konversations id|gespräch|gesprächs id|sitzung|sitzungs id|unterhaltung|"
     "chatverlauf|会話id|会話 id|会話|セッションid|セッション id|セッション|スレッドid|チャットid"},
    {F::User,
     "user id|user|customer id|customer|visitor id|visitor|distinct id|account id|end user|client id|"
     "contact id|member id|username|user name|nutzer|nutzer id|benutzer|benutzer id|benutzername|kunde|kunden id|"
     "kundennummer|ユーザーid|ユーザー id|ユーザid|ユーザー|ユーザ|顧客id|顧客|利用者|会員id"},
    {F::UserLabel, "user label|display name|full name|user full name|user display name|customer name|nutzername|"
                   "kundenname|ユーザー名|ユーザ名|顧客名"},
    {F::UserEmail, "user email|customer email|user mail|email|e mail|mail|email address|e mail adresse|"
                   "メールアドレス|メール"},
    {F::UserGroup, "user group|group|tenant|tenant id|team|department|organization|organisation|org|org id|workspace|"
                   "gruppe|abteilung|mandant|グループ|部署|組織|チーム"},
    {F::Bot, "bot id|bot|chatbot|chatbot id|assistant id|agent id|app id|application|project id|bot kennung|"
             "ボットid|ボット id|ボット|チャットボット"},
    {F::BotTitle, "bot name|bot title|chatbot name|assistant name|agent name|app name|ボット名"},
    {F::At,
     "timestamp|time|created at|created|date|datetime|date time|at|ts|event time|occurred at|sent at|sent|"
     "received at|logged at|createdat|creation date|inserted at|recorded at|collected at|captured at|"
     "submitted at|submitted|event date|message time|start time|started at|request time|log time|@timestamp|zeit|"
     "zeitpunkt|zeitstempel|datum|datum uhrzeit|uhrzeit|erstellt|erstellt am|erstellungsdatum|gesendet am|"
     "eingang|eingegangen am|日時|日付|時刻|作成日時|送信日時|登録日時|作成日|投稿日時|発生日時|登録日|回答日時"},
    {F::Role, "role|sender|author|author role|message role|from|speaker|sender type|author type|direction|participant|"
              "rolle|absender|sprecher|von|役割|送信者|発言者|ロール|話者"},
    {F::Text, "text|message|content|body|message text|message content|utterance|transcript|input transcript|msg|"
              "chat message|nachricht|nachrichtentext|inhalt|wortlaut|メッセージ|内容|本文|発言|テキスト|発話"},
    {F::Question, "question|prompt|query|user message|user input|input|user query|input text|request|frage|anfrage|"
                  "eingabe|nutzerfrage|質問|問い合わせ|入力|プロンプト|ユーザー入力"},
    {F::Answer, "answer|response|completion|reply|output|bot response|assistant message|bot reply|output text|"
                "bot message|ai response|antwort|ausgabe|bot antwort|回答|応答|返答|出力|返信"},
    {F::AnsweredAt, "answered at|responded at|response time stamp|response timestamp|completed at|finished at|end time|"
                    "beantwortet am|antwortzeitpunkt|応答日時"},
    {F::Parent, "parent id|parent message id|parent|reply to|in reply to|antwort auf|親id"},
    {F::Model, "model|model id|model name|llm|llm model|engine|modell|sprachmodell|モデル|モデル名"},
    {F::InputTokens, "input tokens|prompt tokens|tokens in|input token count|prompt token count|tokens prompt|"
                     "tokens input|n input tokens|eingabe tokens|eingabetokens|入力トークン|入力トークン数"},
    {F::OutputTokens, "output tokens|completion tokens|tokens out|output token count|completion token count|"
                      "tokens completion|tokens output|generated tokens|ausgabe tokens|ausgabetokens|出力トークン|"
                      "出力トークン数"},
    {F::CacheReadTokens, "cache read tokens|cached tokens|cache read input tokens|cached input tokens|キャッシュ読取"},
    {F::CacheWriteTokens, "cache write tokens|cache creation tokens|cache creation input tokens|キャッシュ書込"},
    {F::ReasoningTokens, "reasoning tokens|thinking tokens|推論トークン"},
    {F::Cost, "cost|price|total cost|spend|cost usd|amount|total price|charge|kosten|preis|gesamtkosten|betrag|コスト|"
              "費用|料金|金額"},
    {F::ResponseTime,
     "response time|latency|duration|elapsed|response time ms|processing time|request duration|"
     "latency ms|took|antwortzeit|latenz|dauer|bearbeitungszeit|応答時間|レイテンシ|所要時間|処理時間"},
    {F::FirstToken, "time to first token|first token|ttft|first token latency|first token time|zeit bis erstes token|"
                    "初回トークン"},
    {F::LookUpTime, "look up time|lookup time|retrieval time|retrieval latency|lookup latency|search latency|"
                    "vector search time|rag latency|suchzeit|suchdauer|検索時間"},
    {F::Error, "error|is error|failed|status|has error|success|fehler|エラー|ステータス"},
    {F::ErrorType, "error type|error name|exception|error class|exception type|fehlerart|fehlertyp|エラー種別"},
    {F::ErrorCode, "error code|status code|http status|http status code|fehlercode|エラーコード"},
    {F::ErrorText, "error message|error text|error detail|error details|exception message|fehlermeldung|"
                   "エラーメッセージ"},
    {F::Endpoint, "endpoint|api|route|operation|url path|path|api endpoint|エンドポイント"},
    {F::Intent, "intent|intent name|detected intent|top intent|absicht|intention|インテント|意図"},
    {F::IntentState, "intent state|fulfillment state|intent status|インテント状態"},
    {F::Confidence, "confidence|score|confidence score|nlu confidence|probability|konfidenz|sicherheit|信頼度|確信度|"
                    "スコア"},
    {F::Missed, "missed|missed utterance|is fallback|fallback|not understood|unanswered|nicht verstanden|未回答|"
                "認識失敗"},
    {F::AnswerSource, "answer source|source type|response source|antwortquelle|回答元"},
    {F::OutOfScope,
     "out of scope|is out of scope|off topic|is off topic|nicht zuständig|außerhalb des themas|対象外|範囲外"},
    {F::RetrievalFailed, "retrieval failed|failed retrieval|no documents found|lookup failed|search failed|"
                         "suche fehlgeschlagen|nichts gefunden|検索失敗"},
    {F::Sentiment, "sentiment|sentiment label|mood|stimmung|感情|センチメント"},
    {F::Rating, "rating|thumbs|feedback|vote|stars|score|csat|helpful|thumb|user rating|feedback rating|satisfaction|"
                "bewertung|note|sterne|zufriedenheit|評価|満足度|フィードバック|星"},
    {F::Category, "feedback category|category|reason|feedback reason|tag|issue type|kategorie|grund|カテゴリ|"
                  "カテゴリー|分類|理由"},
    {F::Comment, "comment|feedback comment|comments|feedback text|remark|note|free text|kommentar|anmerkung|"
                 "bemerkung|freitext|コメント|自由記述|備考|ご意見"},
    {F::Title, "title|subject|conversation title|chat title|topic|titel|betreff|thema|タイトル|件名|題名"},
    {F::Channel, "channel|platform|source channel|medium|kanal|plattform|チャネル|チャンネル|媒体"},
    {F::Modality, "modality|input mode|mode|modalität|モダリティ"},
    {F::Locale, "locale|language|lang|sprache|言語|ロケール"},
    {F::BotAlias, "bot alias|alias|environment|エイリアス"},
    {F::BotVersion, "bot version|version|app version|バージョン"},
    {F::Device, "device|device type|gerät|gerätetyp|端末|デバイス"},
    {F::Browser, "browser|user agent|browser name|ブラウザ|ブラウザー"},
    {F::Country, "country|country code|land|国|国名"},
    {F::Region, "region|state|province|bundesland|地域|都道府県"},
    {F::City, "city|town|stadt|ort|市区町村|都市"},
    {F::Referrer, "referrer|referer|entry page|entry point|landing page|page url|page|url|einstiegsseite|verweis|"
                  "参照元|流入元|リファラー|ページ"},
    {F::Plan, "plan|subscription|tier|tarif|プラン"},
    {F::Experiment, "experiment|experiment name|test name|ab test|実験"},
    {F::Variant, "variant|variation|group variant|variante|バリアント"},
    {F::Outcome,
     "outcome|resolution|result|resolution status|conversation status|status|ergebnis|ausgang|結果|解決状況|"
     "対応状況"},
    {F::Started, "started at|started|start time|start|session start|conversation start|created at|created|begin|"
                 "first message at|timestamp|date|beginn|start zeit|startzeit|gestartet am|anfang|datum|開始日時|開始|"
                 "開始時刻|日時"},
    {F::Ended, "ended at|ended|end time|end|session end|conversation end|closed at|last message at|finished at|ende|"
               "endzeit|beendet am|終了日時|終了|終了時刻"},
    {F::Duration, "duration|session duration|length|conversation duration|session length|handle time|dauer|"
                  "sitzungsdauer|gesprächsdauer|所要時間|会話時間|時間|滞在時間"},
    {F::MessageCount, "message count|messages|number of messages|num messages|n messages|turns|message number|"
                      "nachrichten|anzahl nachrichten|nachrichtenanzahl|メッセージ数|発言数|件数"},
    {F::TotalCost, "total cost|cost|total price|price|spend|gesamtkosten|kosten|合計費用|コスト|費用|料金"},
    {F::Name, "name|full name|contact name|lead name|customer name|contact|ansprechpartner|kunde|氏名|名前|お名前|"
              "担当者名|顧客名"},
    {F::Email, "email|e mail|mail|email address|contact email|e mail adresse|メールアドレス|メール"},
    {F::Phone, "phone|phone number|telephone|tel|mobile|contact phone|telefon|telefonnummer|handy|rufnummer|電話番号|"
               "電話|携帯"},
    {F::Company, "company|company name|organization|organisation|firm|account name|employer|firma|unternehmen|会社名|"
                 "会社|企業名|法人名"},
    {F::Interest, "interest|interest area|product interest|topic|product|service|need|message|interesse|thema|produkt|"
                  "興味|関心|興味分野|ご用件|製品"},
    {F::Quality, "quality|lead quality|lead score|score|grade|lead grade|qualität|bewertung|品質|確度|スコア"},
    {F::FollowedUp, "followed up|follow up|contacted|is contacted|follow up done|status|kontaktiert|nachgefasst|"
                    "bearbeitet|対応済み|対応済|フォロー済み|連絡済み"},
    {F::Value, "value|deal value|amount|pipeline value|opportunity value|revenue|estimated value|wert|auftragswert|"
               "umsatz|betrag|金額|見込み金額|商談金額|売上"},
    {F::Event, "event|event name|event type|action|activity|name|type|ereignis|aktion|ereignisname|イベント|"
               "イベント名|アクション|行動"},
    {F::Goal, "goal|is goal|conversion|converted|is conversion|ziel|zielerreichung|konversion|目標|コンバージョン"},
    {F::Metric, "metric|metric name|name|measure|kpi|series|kennzahl|metrik|messgröße|指標|メトリクス|指標名|項目"},
    {F::Sample, "value|metric value|sample|reading|measurement|val|count|wert|messwert|値|数値|測定値"},
    {F::Unit, "unit|units|uom|einheit|単位"},
    {F::SampleKind, "metric type|metric kind|kind|type|art|種別"},
}};

constexpr bool isAsciiMark(char c)
{
    return c == '_' || c == '-' || c == '.' || c == '/' || c == ':' || c == '(' || c == ')' || c == '[' || c == ']' ||
           c == '#' || c == '%' || c == '"' || c == '\'' || c == '*';
}

struct UnitWord
{
    std::string_view word;
    CellUnit unit;
};
constexpr std::array<UnitWord, 29> unitWords{{{"ms", CellUnit::Milliseconds},
                                              {"msec", CellUnit::Milliseconds},
                                              {"millis", CellUnit::Milliseconds},
                                              {"milliseconds", CellUnit::Milliseconds},
                                              {"millisekunden", CellUnit::Milliseconds},
                                              {"ミリ秒", CellUnit::Milliseconds},
                                              {"s", CellUnit::Seconds},
                                              {"sec", CellUnit::Seconds},
                                              {"secs", CellUnit::Seconds},
                                              {"seconds", CellUnit::Seconds},
                                              {"sek", CellUnit::Seconds},
                                              {"sekunden", CellUnit::Seconds},
                                              {"秒", CellUnit::Seconds},
                                              {"min", CellUnit::Minutes},
                                              {"mins", CellUnit::Minutes},
                                              {"minutes", CellUnit::Minutes},
                                              {"minuten", CellUnit::Minutes},
                                              {"分", CellUnit::Minutes},
                                              {"hours", CellUnit::Hours},
                                              {"stunden", CellUnit::Hours},
                                              {"us", CellUnit::Microseconds},
                                              {"ns", CellUnit::Nanoseconds},
                                              {"usd", CellUnit::Dollars},
                                              {"dollars", CellUnit::Dollars},
                                              {"cents", CellUnit::Cents},
                                              {"cent", CellUnit::Cents},
                                              {"micros", CellUnit::MicroDollars},
                                              {"percent", CellUnit::Percent},
                                              {"prozent", CellUnit::Percent}}};

std::vector<std::string_view> split(std::string_view text, char mark)
{
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        const size_t end = std::min(text.find(mark), text.size());
        if (end > 0)
            parts.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

// The name without a unit at its end, which says nothing about the meaning.
std::string withoutUnit(const std::string &plain)
{
    const size_t space = plain.rfind(' ');
    if (space == std::string::npos)
        return plain;
    const std::string_view last = std::string_view(plain).substr(space + 1);
    const bool isUnit =
        std::any_of(unitWords.begin(), unitWords.end(), [&](const UnitWord &unit) { return unit.word == last; });
    return isUnit ? plain.substr(0, space) : plain;
}

bool hasWords(std::string_view text, std::string_view words)
{
    const auto padded = [](std::string_view inside) { return std::string(1, ' ').append(inside).append(1, ' '); };
    return padded(text).find(padded(words)) != std::string::npos;
}

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

int scoreOf(std::string_view plain, std::string_view bare, std::string_view name, int place)
{
    const int order = std::min(place, 9); // earlier names are likelier
    if (plain == name || bare == name)
        return 100 - order;
    if (name.size() < 4)
        return 0;
    // "my message text" has the words of "message text"; Japanese has no spaces between words.
    if (isAscii(name) ? hasWords(plain, name) : plain.find(name) != std::string_view::npos && name.size() >= 6)
        return 55 + std::min<int>(int(name.size()), 20) - order;
    return 0;
}

int bestScore(std::string_view plain, std::string_view bare, const Names &names)
{
    int best = 0, place = 0;
    for (const std::string_view name : split(names.names, '|'))
        best = std::max(best, scoreOf(plain, bare, name, place++));
    return best;
}

} // namespace

std::string plainName(std::string_view name)
{
    std::string spaced;
    for (size_t i = 0; i < name.size(); ++i) {
        const char c = name[i];
        const bool upper = c >= 'A' && c <= 'Z';
        const bool afterLower =
            i > 0 && ((name[i - 1] >= 'a' && name[i - 1] <= 'z') || (name[i - 1] >= '0' && name[i - 1] <= '9'));
        if (upper && afterLower)
            spaced += ' ';
        spaced += isAsciiMark(c) ? ' ' : c;
    }
    // Full-width letters and half-width kana are the same words.
    return QString::fromUtf8(spaced.data(), qsizetype(spaced.size()))
        .normalized(QString::NormalizationForm_KC)
        .toLower()
        .simplified()
        .toStdString();
}

std::vector<NameMatch> matchesOf(std::string_view columnName)
{
    const std::string whole = plainName(columnName);
    const size_t dot = columnName.rfind('.');
    const std::string end = dot == std::string_view::npos ? std::string() : plainName(columnName.substr(dot + 1));
    const std::string bare = withoutUnit(whole), bareEnd = withoutUnit(end);
    std::vector<NameMatch> found;
    for (const Names &names : allNames) {
        int score = bestScore(whole, bare, names);
        if (!end.empty())
            score = std::max(score, bestScore(end, bareEnd, names) - 10);
        if (score > 0)
            found.push_back({names.field, score});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const NameMatch &a, const NameMatch &b) { return a.score > b.score; });
    return found;
}

CellUnit unitInName(std::string_view columnName)
{
    if (columnName.find('%') != std::string_view::npos)
        return CellUnit::Percent;
    const std::string plain = plainName(columnName);
    for (const std::string_view word : split(plain, ' ')) {
        const auto unit =
            std::find_if(unitWords.begin(), unitWords.end(), [&](const UnitWord &u) { return u.word == word; });
        if (unit != unitWords.end())
            return unit->unit;
    }
    if (plain.find("ミリ秒") != std::string::npos)
        return CellUnit::Milliseconds;
    return plain.find("秒") != std::string::npos ? CellUnit::Seconds : CellUnit::None;
}

bool isTimeName(std::string_view columnName)
{
    const auto matches = matchesOf(columnName);
    return std::any_of(matches.begin(), matches.end(), [](const NameMatch &match) {
        return infoOf(match.field).type == CellType::Time && match.score >= 60;
    });
}

} // namespace parlance
