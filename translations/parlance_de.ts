<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Alert</name>
    <message>
        <source>Type a number.</source>
        <translation>Geben Sie eine Zahl ein.</translation>
    </message>
    <message>
        <source>Type a percentage above 0.</source>
        <translation>Geben Sie einen Prozentsatz über 0 ein.</translation>
    </message>
    <message>
        <source>Nothing falls by more than 100 %.</source>
        <translation>Nichts fällt um mehr als 100 %.</translation>
    </message>
    <message>
        <source>Type a number of deviations from 1 to 100.</source>
        <translation>Geben Sie eine Zahl von Abweichungen von 1 bis 100 ein.</translation>
    </message>
    <message>
        <source>Type a number from 1.</source>
        <translation>Geben Sie eine Zahl ab 1 ein.</translation>
    </message>
    <message>
        <source>An alert has one measure and at most one dimension.</source>
        <translation>Eine Warnung hat eine Kennzahl und höchstens eine Dimension.</translation>
    </message>
    <message>
        <source>This measure is a point in time: nothing can be held against it.</source>
        <translation>Diese Kennzahl ist ein Zeitpunkt: Damit lässt sich nichts vergleichen.</translation>
    </message>
    <message>
        <source>An alert cannot be about the members of this dimension.</source>
        <translation>Eine Warnung kann nicht von den einzelnen Werten dieser Dimension handeln.</translation>
    </message>
    <message>
        <source>This condition is about the whole, not about each member.</source>
        <translation>Diese Bedingung gilt für das Ganze, nicht für jeden einzelnen Wert.</translation>
    </message>
    <message>
        <source>Only what is counted can be new.</source>
        <translation>Neu sein kann nur, was gezählt wird.</translation>
    </message>
    <message>
        <source>There is no such period.</source>
        <translation>Diesen Zeitraum gibt es nicht.</translation>
    </message>
    <message>
        <source>This condition compares whole periods.</source>
        <translation>Diese Bedingung vergleicht ganze Zeiträume.</translation>
    </message>
    <message>
        <source>Weekdays are compared: the period is one whole day.</source>
        <translation>Verglichen werden Wochentage: Der Zeitraum ist ein ganzer Tag.</translation>
    </message>
    <message>
        <source>This title is too long.</source>
        <translation>Dieser Titel ist zu lang.</translation>
    </message>
    <message>
        <source>There is no such number of messages.</source>
        <translation>So viele Nachrichten kann es nicht geben.</translation>
    </message>
    <message>
        <source>“%1” is no mail address.</source>
        <translation>„%1“ ist keine Mail-Adresse.</translation>
    </message>
    <message>
        <source>A bot is not used any more</source>
        <translation>Ein Bot wird nicht mehr benutzt</translation>
    </message>
    <message>
        <source>Near the limit of the plan</source>
        <translation>Nahe an der Grenze des Tarifs</translation>
    </message>
    <message>
        <source>Unusually much traffic</source>
        <translation>Ungewöhnlich viel Verkehr</translation>
    </message>
    <message>
        <source>Little usage</source>
        <translation>Wenig Nutzung</translation>
    </message>
    <message>
        <source>High error rate</source>
        <translation>Hohe Fehlerquote</translation>
    </message>
    <message>
        <source>Slow answers</source>
        <translation>Langsame Antworten</translation>
    </message>
    <message>
        <source>Low confidence</source>
        <translation>Geringe Konfidenz</translation>
    </message>
    <message>
        <source>Answers get slower</source>
        <translation>Antworten werden langsamer</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Neuer Lead</translation>
    </message>
    <message>
        <source>Goal reached</source>
        <translation>Ziel erreicht</translation>
    </message>
    <message>
        <source>New negative feedback</source>
        <translation>Neue negative Rückmeldung</translation>
    </message>
    <message>
        <source>Conversion milestone of the month</source>
        <translation>Meilenstein der Konversionen im Monat</translation>
    </message>
    <message>
        <source>Unusual cost</source>
        <translation>Ungewöhnliche Kosten</translation>
    </message>
    <message>
        <source>Unusually negative sentiment</source>
        <translation>Ungewöhnlich negative Stimmung</translation>
    </message>
    <message>
        <source>Many questions without an answer</source>
        <translation>Viele Fragen ohne Antwort</translation>
    </message>
    <message>
        <source>A webhook is an https address without a name or password in it.</source>
        <translation>Ein Webhook ist eine https-Adresse ohne Namen oder Passwort darin.</translation>
    </message>
    <message>
        <source>A source brings nothing new</source>
        <translation>Eine Quelle bringt nichts Neues</translation>
    </message>
    <message>
        <source>The platform is down: most calls fail</source>
        <translation>Die Plattform ist ausgefallen: die meisten Aufrufe scheitern</translation>
    </message>
    <message>
        <source>An alert cannot be filtered by persons or by what they wrote: its notices would tell of them.</source>
        <translation>Eine Warnung kann nicht nach Personen gefiltert werden und nicht nach dem, was sie geschrieben haben: Ihre Meldungen würden davon erzählen.</translation>
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
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>%1

Found: %2
Period: %3
Condition: %4

Workspace %5. Parlance sends this by itself (alert “%6”).</source>
        <translation>%1

Gefunden: %2
Zeitraum: %3
Bedingung: %4

Arbeitsbereich %5. Parlance verschickt dies von selbst (Warnung „%6“).</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>%1 above %2 over %3</source>
        <comment>measure, value, period</comment>
        <translation>%1 über %2, Zeitraum: %3</translation>
    </message>
    <message>
        <source>%1 below %2 over %3</source>
        <comment>measure, value, period</comment>
        <translation>%1 unter %2, Zeitraum: %3</translation>
    </message>
    <message>
        <source>%1 up by %2 or more over %3, on the time before</source>
        <comment>measure, share, period</comment>
        <translation>%1 um %2 oder mehr gestiegen gegenüber der Zeit davor, Zeitraum: %3</translation>
    </message>
    <message>
        <source>%1 down by %2 or more over %3, on the time before</source>
        <comment>measure, share, period</comment>
        <translation>%1 um %2 oder mehr gefallen gegenüber der Zeit davor, Zeitraum: %3</translation>
    </message>
    <message>
        <source>%1 of a day unusually high for its weekday, by more than %2 deviations</source>
        <translation>%1 eines Tages ungewöhnlich hoch für seinen Wochentag, um mehr als %2 Abweichungen</translation>
    </message>
    <message>
        <source>%1 of a day unusually low for its weekday, by more than %2 deviations</source>
        <translation>%1 eines Tages ungewöhnlich niedrig für seinen Wochentag, um mehr als %2 Abweichungen</translation>
    </message>
    <message>
        <source>%1 of a day unusual for its weekday, by more than %2 deviations</source>
        <translation>%1 eines Tages ungewöhnlich für seinen Wochentag, um mehr als %2 Abweichungen</translation>
    </message>
    <message>
        <source>%1 or more of a limit of the plan is used up</source>
        <translation>%1 oder mehr einer Grenze des Tarifs sind verbraucht</translation>
    </message>
    <message>
        <source>%1: each new one</source>
        <comment>measure</comment>
        <translation>%1: bei jedem neuen Fall</translation>
    </message>
    <message>
        <source>%1: from %2 on, and each further one, over %3</source>
        <comment>measure, number, period</comment>
        <translation>%1: ab %2 und bei jedem weiteren Fall, Zeitraum: %3</translation>
    </message>
    <message>
        <source>there is no data of this period</source>
        <translation>für diesen Zeitraum gibt es keine Daten</translation>
    </message>
    <message numerus="yes">
        <source>fewer than %Ln message(s) in this period</source>
        <translation>
            <numerusform>weniger als %Ln Nachricht in diesem Zeitraum</numerusform>
            <numerusform>weniger als %Ln Nachrichten in diesem Zeitraum</numerusform>
        </translation>
    </message>
    <message>
        <source>there is too little data from before to compare with</source>
        <translation>es gibt zu wenig frühere Daten zum Vergleichen</translation>
    </message>
    <message>
        <source>nobody has said what the plan allows</source>
        <translation>niemand hat gesagt, was der Tarif erlaubt</translation>
    </message>
    <message>
        <source>the data says nothing of this</source>
        <translation>die Daten sagen dazu nichts</translation>
    </message>
    <message>
        <source>Usage</source>
        <comment>class of an alert</comment>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Performance</source>
        <comment>class of an alert</comment>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Business</source>
        <comment>class of an alert</comment>
        <translation>Geschäft</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <comment>class of an alert</comment>
        <translation>Pflege</translation>
    </message>
    <message>
        <source>is above</source>
        <translation>liegt über</translation>
    </message>
    <message>
        <source>is below</source>
        <translation>liegt unter</translation>
    </message>
    <message>
        <source>has risen by</source>
        <translation>ist gestiegen um</translation>
    </message>
    <message>
        <source>has fallen by</source>
        <translation>ist gefallen um</translation>
    </message>
    <message>
        <source>is unusual for the weekday</source>
        <translation>ist ungewöhnlich für den Wochentag</translation>
    </message>
    <message>
        <source>uses up a limit of the plan</source>
        <translation>verbraucht eine Grenze des Tarifs</translation>
    </message>
    <message>
        <source>is new</source>
        <translation>ist neu</translation>
    </message>
    <message numerus="yes">
        <source>the last %Ln whole day(s)</source>
        <translation>
            <numerusform>der letzte ganze Tag</numerusform>
            <numerusform>die letzten %Ln ganzen Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>the week so far</source>
        <translation>die Woche bisher</translation>
    </message>
    <message>
        <source>the last whole week</source>
        <translation>die letzte ganze Woche</translation>
    </message>
    <message>
        <source>the month so far</source>
        <translation>der Monat bisher</translation>
    </message>
    <message>
        <source>the last whole month</source>
        <translation>der letzte ganze Monat</translation>
    </message>
    <message>
        <source>the day so far</source>
        <translation>der Tag bisher</translation>
    </message>
    <message>
        <source>the last whole day</source>
        <translation>der letzte ganze Tag</translation>
    </message>
    <message>
        <source>%1, for any one: %2</source>
        <comment>sentence, dimension</comment>
        <translation>%1, für irgendeinen Wert von: %2</translation>
    </message>
    <message>
        <source>%1, where %2</source>
        <comment>sentence, filter</comment>
        <translation>%1, wobei %2</translation>
    </message>
    <message>
        <source>%1, from %2 messages on</source>
        <comment>sentence, number</comment>
        <translation>%1, ab %2 Nachrichten</translation>
    </message>
    <message>
        <source>%1 of the limit</source>
        <comment>share</comment>
        <translation>%1 der Grenze</translation>
    </message>
    <message>
        <source>%1, usually %2</source>
        <comment>value, typical value</comment>
        <translation>%1, sonst %2</translation>
    </message>
    <message>
        <source>%1, %2 on %3 before</source>
        <comment>value, change, value before</comment>
        <translation>%1, %2 gegenüber %3 davor</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 und %Ln weiterer</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Stumm bis %1</translation>
    </message>
    <message>
        <source>Nothing to say</source>
        <translation>Keine Aussage</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Ruhig</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>Schlägt an</translation>
    </message>
    <message>
        <source>Would not have fired in the last %1 days. Now: %2.</source>
        <translation>Hätte in den letzten %1 Tagen nicht angeschlagen. Jetzt: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Would have fired %Ln time(s) in the last 90 days, last for %1. Now: %2.</source>
        <translation>
            <numerusform>Hätte in den letzten 90 Tagen %Ln-mal angeschlagen, zuletzt für %1. Jetzt: %2.</numerusform>
            <numerusform>Hätte in den letzten 90 Tagen %Ln-mal angeschlagen, zuletzt für %1. Jetzt: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest message is older than %1</source>
        <comment>a duration</comment>
        <translation>Die neueste Nachricht ist älter als %1</translation>
    </message>
    <message>
        <source>brings nothing new for</source>
        <translation>bringt nichts Neues seit</translation>
    </message>
    <message>
        <source>nothing for %1</source>
        <comment>a duration</comment>
        <translation>seit %1 nichts</translation>
    </message>
</context>
<context>
    <name>Bands</name>
    <message>
        <source>%1–%2</source>
        <comment>a range of whole numbers</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>a range</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>unter %1</translation>
    </message>
</context>
<context>
    <name>Benchmark</name>
    <message>
        <source>Say what the line is called.</source>
        <translation>Die Linie braucht einen Namen.</translation>
    </message>
    <message>
        <source>This name is too long for a chart.</source>
        <translation>Dieser Name ist zu lang für ein Diagramm.</translation>
    </message>
    <message>
        <source>This is no number that fits.</source>
        <translation>Das ist keine passende Zahl.</translation>
    </message>
    <message>
        <source>A limit is more than nothing.</source>
        <translation>Ein Limit ist mehr als nichts.</translation>
    </message>
    <message>
        <source>Say for which period the value is.</source>
        <translation>Für welchen Zeitraum gilt der Wert?</translation>
    </message>
</context>
<context>
    <name>Calculations</name>
    <message>
        <source>%1, share</source>
        <translation>%1, Anteil</translation>
    </message>
    <message>
        <source>%1, running total</source>
        <translation>%1, laufende Summe</translation>
    </message>
    <message>
        <source>%1, moving average</source>
        <translation>%1, gleitender Mittelwert</translation>
    </message>
    <message>
        <source>%1, rank</source>
        <translation>%1, Rang</translation>
    </message>
    <message>
        <source>%1, difference</source>
        <translation>%1, Differenz</translation>
    </message>
    <message>
        <source>%1, change</source>
        <translation>%1, Änderung</translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>The hour, day, ISO week, month, quarter or year of the fact counted, in the time zone of the workspace.</source>
        <translation>Stunde, Tag, ISO-Woche, Monat, Quartal oder Jahr des gezählten Ereignisses, in der Zeitzone des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>Hour of the day</source>
        <translation>Tageszeit</translation>
    </message>
    <message>
        <source>The hour from 0 to 23 of the fact counted, in the time zone of the workspace.</source>
        <translation>Stunde des gezählten Ereignisses von 0 bis 23, in der Zeitzone des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>The weekday of the fact counted from 1 (Monday) to 7 (Sunday), in the time zone of the workspace.</source>
        <translation>Wochentag des gezählten Ereignisses von 1 (Montag) bis 7 (Sonntag), in der Zeitzone des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>The user who holds the conversation.</source>
        <translation>Der Nutzer, der das Gespräch führt.</translation>
    </message>
    <message>
        <source>User group</source>
        <translation>Nutzergruppe</translation>
    </message>
    <message>
        <source>The group or tenant of the user, as the source states it.</source>
        <translation>Gruppe oder Mandant des Nutzers, wie die Quelle sie angibt.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>The plan of the conversation, else of its user.</source>
        <translation>Tarif des Gesprächs, sonst der seines Nutzers.</translation>
    </message>
    <message>
        <source>New or returning</source>
        <translation>Neu oder wiederkehrend</translation>
    </message>
    <message>
        <source>Whether the first message ever of the user lies in the period (new) or before it (returning).</source>
        <translation>Ob die allererste Nachricht des Nutzers im Zeitraum liegt (neu) oder davor (wiederkehrend).</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>The bot that the conversation is held with.</source>
        <translation>Der Bot, mit dem das Gespräch geführt wird.</translation>
    </message>
    <message>
        <source>Bot owner</source>
        <translation>Bot-Eigentümer</translation>
    </message>
    <message>
        <source>The user who owns the bot.</source>
        <translation>Der Nutzer, dem der Bot gehört.</translation>
    </message>
    <message>
        <source>Bot type</source>
        <translation>Bot-Typ</translation>
    </message>
    <message>
        <source>The type of the bot, such as text, voice or 3D.</source>
        <translation>Typ des Bots, etwa Text, Sprache oder 3D.</translation>
    </message>
    <message>
        <source>Published as API</source>
        <translation>Als API veröffentlicht</translation>
    </message>
    <message>
        <source>Whether the bot is published as an API.</source>
        <translation>Ob der Bot als API veröffentlicht ist.</translation>
    </message>
    <message>
        <source>Bot sharing</source>
        <translation>Bot-Freigabe</translation>
    </message>
    <message>
        <source>With whom the bot is shared: nobody, some users or all.</source>
        <translation>Für wen der Bot freigegeben ist: niemand, einzelne Nutzer oder alle.</translation>
    </message>
    <message>
        <source>Bot alias</source>
        <translation>Bot-Alias</translation>
    </message>
    <message>
        <source>The alias of the bot that the conversation was held with.</source>
        <translation>Alias des Bots, mit dem das Gespräch geführt wurde.</translation>
    </message>
    <message>
        <source>Bot version</source>
        <translation>Bot-Version</translation>
    </message>
    <message>
        <source>The version of the bot that the conversation was held with.</source>
        <translation>Version des Bots, mit dem das Gespräch geführt wurde.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language and country of the conversation, such as en_US.</source>
        <translation>Sprache und Land des Gesprächs, etwa en_US.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>The language model of the message, with all its names taken together.</source>
        <translation>Sprachmodell der Nachricht; alle seine Namen sind zusammengefasst.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>The vendor of the model.</source>
        <translation>Hersteller des Modells.</translation>
    </message>
    <message>
        <source>Cost basis</source>
        <translation>Kostengrundlage</translation>
    </message>
    <message>
        <source>Where the cost comes from: reported by the source, priced by tokens, or allocated from a running total.</source>
        <translation>Woher die Kosten stammen: von der Quelle gemeldet, nach Token berechnet oder aus einer laufenden Summe umgelegt.</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>The endpoint that answered the model call.</source>
        <translation>Endpunkt, der den Modellaufruf beantwortet hat.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>The data source that the fact was imported into.</source>
        <translation>Datenquelle, in die das Ereignis importiert wurde.</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>The chatbot platform of the source.</source>
        <translation>Chatbot-Plattform der Quelle.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>The environment of the source, such as default or dev.</source>
        <translation>Umgebung der Quelle, etwa default oder dev.</translation>
    </message>
    <message>
        <source>Export hour</source>
        <translation>Exportstunde</translation>
    </message>
    <message>
        <source>The hour of the export that brought a change of price, for comparing with the figures of the platform.</source>
        <translation>Stunde des Exports, der eine Preisänderung brachte; zum Abgleich mit den Zahlen der Plattform.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>The channel of the conversation, such as web, API or telephone.</source>
        <translation>Kanal des Gesprächs, etwa Web, API oder Telefon.</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalität</translation>
    </message>
    <message>
        <source>How the user speaks to the bot: text, speech or keys.</source>
        <translation>Wie der Nutzer mit dem Bot spricht: Text, Sprache oder Tasten.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>The kind of device of the user.</source>
        <translation>Art des Geräts des Nutzers.</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>The browser of the user.</source>
        <translation>Browser des Nutzers.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>The country of the user.</source>
        <translation>Land des Nutzers.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>The city of the user.</source>
        <translation>Stadt des Nutzers.</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>Referrer</translation>
    </message>
    <message>
        <source>The page that the user came from.</source>
        <translation>Seite, von der der Nutzer kam.</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intent</translation>
    </message>
    <message>
        <source>The intent that the platform recognised in the message.</source>
        <translation>Intent, den die Plattform in der Nachricht erkannt hat.</translation>
    </message>
    <message>
        <source>Intent state</source>
        <translation>Intent-Status</translation>
    </message>
    <message>
        <source>How far the intent had come, such as in progress, fulfilled or failed.</source>
        <translation>Wie weit der Intent gekommen war, etwa in Arbeit, erfüllt oder gescheitert.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>The text of a user message without differences of case, spaces and closing punctuation.</source>
        <translation>Text einer Nutzernachricht ohne Unterschiede in Groß- und Kleinschreibung, Leerzeichen und Satzzeichen am Ende.</translation>
    </message>
    <message>
        <source>Answer source</source>
        <translation>Antwortquelle</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>The sentiment of the message: positive, neutral, negative or mixed.</source>
        <translation>Stimmung der Nachricht: positiv, neutral, negativ oder gemischt.</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>The feedback on the answer: up, down or none.</source>
        <translation>Feedback zur Antwort: Daumen hoch, Daumen runter oder keines.</translation>
    </message>
    <message>
        <source>Feedback reason</source>
        <translation>Feedbackgrund</translation>
    </message>
    <message>
        <source>The reason that the user chose for the feedback.</source>
        <translation>Grund, den der Nutzer für das Feedback gewählt hat.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>How the conversation ended: resolved, escalated or abandoned.</source>
        <translation>Wie das Gespräch endete: gelöst, eskaliert oder abgebrochen.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Whether the model call succeeded (ok) or failed (error).</source>
        <translation>Ob der Modellaufruf gelang (ok) oder fehlschlug (error).</translation>
    </message>
    <message>
        <source>Error type</source>
        <translation>Fehlertyp</translation>
    </message>
    <message>
        <source>The type of the error of a failed model call.</source>
        <translation>Typ des Fehlers eines fehlgeschlagenen Modellaufrufs.</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>The experiment that the conversation belongs to.</source>
        <translation>Experiment, zu dem das Gespräch gehört.</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>The variant of the experiment that the conversation was given.</source>
        <translation>Variante des Experiments, die dem Gespräch zugeteilt wurde.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>The single conversation.</source>
        <translation>Das einzelne Gespräch.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>The single message.</source>
        <translation>Die einzelne Nachricht.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Who wrote the message: user or assistant.</source>
        <translation>Wer die Nachricht geschrieben hat: Nutzer oder Assistent.</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Zweig</translation>
    </message>
    <message>
        <source>Whether the message lies on the branch that the user sees (visible) or on another one (other).</source>
        <translation>Ob die Nachricht auf dem Zweig liegt, den der Nutzer sieht (visible), oder auf einem anderen (other).</translation>
    </message>
    <message>
        <source>Is a question</source>
        <translation>Ist eine Frage</translation>
    </message>
    <message>
        <source>Whether the text of a user message ends in a question mark (yes or no).</source>
        <translation>Ob der Text einer Nutzernachricht mit einem Fragezeichen endet (yes oder no).</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Erst- oder Folgeanfrage</translation>
    </message>
    <message>
        <source>Whether a user message is the first of its conversation or a later one.</source>
        <translation>Ob eine Nutzernachricht die erste ihres Gesprächs ist oder eine spätere.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Sum of the cost of all messages and of conversation costs that belong to no message.</source>
        <translation>Summe der Kosten aller Nachrichten und der Gesprächskosten, die zu keiner Nachricht gehören.</translation>
    </message>
    <message>
        <source>Cost as the source shows it</source>
        <translation>Kosten laut Quelle</translation>
    </message>
    <message>
        <source>Sum, over the conversations exported in the period, of their cumulative total in the last export of the period, as the admin screen of the platform adds it up.</source>
        <translation>Summe über die im Zeitraum exportierten Gespräche: ihr aufgelaufener Gesamtbetrag im letzten Export des Zeitraums, so wie die Verwaltungsseite der Plattform ihn addiert.</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>Eingabe-Token</translation>
    </message>
    <message>
        <source>Sum of the input tokens.</source>
        <translation>Summe der Eingabe-Token.</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>Ausgabe-Token</translation>
    </message>
    <message>
        <source>Sum of the output tokens.</source>
        <translation>Summe der Ausgabe-Token.</translation>
    </message>
    <message>
        <source>Cache read tokens</source>
        <translation>Cache-Lese-Token</translation>
    </message>
    <message>
        <source>Sum of the tokens read from the prompt cache.</source>
        <translation>Summe der Token, die aus dem Prompt-Cache gelesen wurden.</translation>
    </message>
    <message>
        <source>Cache write tokens</source>
        <translation>Cache-Schreib-Token</translation>
    </message>
    <message>
        <source>Sum of the tokens written to the prompt cache.</source>
        <translation>Summe der Token, die in den Prompt-Cache geschrieben wurden.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Sum of input, output, cache read and cache write tokens.</source>
        <translation>Summe der Eingabe-, Ausgabe-, Cache-Lese- und Cache-Schreib-Token.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Number of user and assistant messages on all branches.</source>
        <translation>Anzahl der Nachrichten von Nutzern und Assistenten auf allen Zweigen.</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Number of user messages.</source>
        <translation>Anzahl der Nutzernachrichten.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Number of assistant messages with status ok.</source>
        <translation>Anzahl der Assistentennachrichten mit Status ok.</translation>
    </message>
    <message>
        <source>Generations</source>
        <translation>Generierungen</translation>
    </message>
    <message>
        <source>Number of model calls with status ok.</source>
        <translation>Anzahl der Modellaufrufe mit Status ok.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Number of model calls or assistant messages with status error.</source>
        <translation>Anzahl der Modellaufrufe oder Assistentennachrichten mit Status error.</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Fehlerquote</translation>
    </message>
    <message>
        <source>Errors ÷ (errors + answers).</source>
        <translation>Fehler ÷ (Fehler + Antworten).</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Number of distinct conversations with a message in the cell.</source>
        <translation>Anzahl verschiedener Gespräche mit einer Nachricht in der Zelle.</translation>
    </message>
    <message>
        <source>Conversations started</source>
        <translation>Begonnene Gespräche</translation>
    </message>
    <message>
        <source>Number of conversations whose first message lies in the cell; each counts once, dated by that message.</source>
        <translation>Anzahl der Gespräche, deren erste Nachricht in der Zelle liegt; jedes zählt einmal, zum Zeitpunkt dieser Nachricht.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Number of distinct users with a user message in the cell.</source>
        <translation>Anzahl verschiedener Nutzer mit einer Nutzernachricht in der Zelle.</translation>
    </message>
    <message>
        <source>New users</source>
        <translation>Neue Nutzer</translation>
    </message>
    <message>
        <source>Number of users in the cell whose first message ever lies in the period.</source>
        <translation>Anzahl der Nutzer in der Zelle, deren allererste Nachricht im Zeitraum liegt.</translation>
    </message>
    <message>
        <source>Returning users</source>
        <translation>Wiederkehrende Nutzer</translation>
    </message>
    <message>
        <source>Number of users in the cell whose first message ever lies before the period.</source>
        <translation>Anzahl der Nutzer in der Zelle, deren allererste Nachricht vor dem Zeitraum liegt.</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>Bots</translation>
    </message>
    <message>
        <source>Number of distinct bots with a message in the cell.</source>
        <translation>Anzahl verschiedener Bots mit einer Nachricht in der Zelle.</translation>
    </message>
    <message>
        <source>Cost per conversation</source>
        <translation>Kosten pro Gespräch</translation>
    </message>
    <message>
        <source>Cost ÷ conversations.</source>
        <translation>Kosten ÷ Gespräche.</translation>
    </message>
    <message>
        <source>Cost per query</source>
        <translation>Kosten pro Anfrage</translation>
    </message>
    <message>
        <source>Cost ÷ queries.</source>
        <translation>Kosten ÷ Anfragen.</translation>
    </message>
    <message>
        <source>Cost per answer</source>
        <translation>Kosten pro Antwort</translation>
    </message>
    <message>
        <source>Cost ÷ answers.</source>
        <translation>Kosten ÷ Antworten.</translation>
    </message>
    <message>
        <source>Cost per user</source>
        <translation>Kosten pro Nutzer</translation>
    </message>
    <message>
        <source>Cost of the messages of known users ÷ users.</source>
        <translation>Kosten der Nachrichten bekannter Nutzer ÷ Nutzer.</translation>
    </message>
    <message>
        <source>Cost per 100 calls</source>
        <translation>Kosten pro 100 Aufrufe</translation>
    </message>
    <message>
        <source>Cost ÷ generations × 100.</source>
        <translation>Kosten ÷ Generierungen × 100.</translation>
    </message>
    <message>
        <source>Messages per conversation</source>
        <translation>Nachrichten pro Gespräch</translation>
    </message>
    <message>
        <source>Messages ÷ conversations.</source>
        <translation>Nachrichten ÷ Gespräche.</translation>
    </message>
    <message>
        <source>Queries per conversation</source>
        <translation>Anfragen pro Gespräch</translation>
    </message>
    <message>
        <source>Queries ÷ conversations.</source>
        <translation>Anfragen ÷ Gespräche.</translation>
    </message>
    <message>
        <source>Queries per user</source>
        <translation>Anfragen pro Nutzer</translation>
    </message>
    <message>
        <source>Queries of known users ÷ users.</source>
        <translation>Anfragen bekannter Nutzer ÷ Nutzer.</translation>
    </message>
    <message>
        <source>Average session duration</source>
        <translation>Mittlere Sitzungsdauer</translation>
    </message>
    <message>
        <source>Mean time from the first to the last message of a conversation, over its messages in the cell; conversations with one message there are left out.</source>
        <translation>Mittelwert der Zeit von der ersten bis zur letzten Nachricht eines Gesprächs, über seine Nachrichten in der Zelle; Gespräche mit nur einer Nachricht darin zählen nicht mit.</translation>
    </message>
    <message>
        <source>Median session duration</source>
        <translation>Median der Sitzungsdauer</translation>
    </message>
    <message>
        <source>Median time from the first to the last message of a conversation, over its messages in the cell; conversations with one message there are left out.</source>
        <translation>Median der Zeit von der ersten bis zur letzten Nachricht eines Gesprächs, über seine Nachrichten in der Zelle; Gespräche mit nur einer Nachricht darin zählen nicht mit.</translation>
    </message>
    <message>
        <source>Single-message conversations</source>
        <translation>Gespräche mit einer Nachricht</translation>
    </message>
    <message>
        <source>Number of conversations with exactly one message in the cell.</source>
        <translation>Anzahl der Gespräche mit genau einer Nachricht in der Zelle.</translation>
    </message>
    <message>
        <source>Average response time</source>
        <translation>Mittlere Antwortzeit</translation>
    </message>
    <message>
        <source>Mean response time as reported, else the time from the user message to its answer where that is above 0 and at most 10 minutes.</source>
        <translation>Mittelwert der gemeldeten Antwortzeiten, sonst der Zeit von der Nutzernachricht bis zu ihrer Antwort, sofern sie über 0 und höchstens 10 Minuten beträgt.</translation>
    </message>
    <message>
        <source>Median response time</source>
        <translation>Median der Antwortzeit</translation>
    </message>
    <message>
        <source>Median of the response times: the middle one, or the mean of the two middle ones.</source>
        <translation>Median der Antwortzeiten: die mittlere oder der Mittelwert der beiden mittleren.</translation>
    </message>
    <message>
        <source>p90 response time</source>
        <translation>p90-Antwortzeit</translation>
    </message>
    <message>
        <source>90th percentile of the response times by nearest rank: the smallest one that at least 90 % do not exceed.</source>
        <translation>90. Perzentil der Antwortzeiten nach nächstem Rang: die kleinste, die mindestens 90 % nicht überschreiten.</translation>
    </message>
    <message>
        <source>p95 response time</source>
        <translation>p95-Antwortzeit</translation>
    </message>
    <message>
        <source>95th percentile of the response times by nearest rank: the smallest one that at least 95 % do not exceed.</source>
        <translation>95. Perzentil der Antwortzeiten nach nächstem Rang: die kleinste, die mindestens 95 % nicht überschreiten.</translation>
    </message>
    <message>
        <source>p99 response time</source>
        <translation>p99-Antwortzeit</translation>
    </message>
    <message>
        <source>99th percentile of the response times by nearest rank: the smallest one that at least 99 % do not exceed.</source>
        <translation>99. Perzentil der Antwortzeiten nach nächstem Rang: die kleinste, die mindestens 99 % nicht überschreiten.</translation>
    </message>
    <message>
        <source>Timed answers</source>
        <translation>Gemessene Antworten</translation>
    </message>
    <message>
        <source>Number of answers with a known response time.</source>
        <translation>Anzahl der Antworten mit bekannter Antwortzeit.</translation>
    </message>
    <message>
        <source>Median time to first token</source>
        <translation>Median der Zeit bis zum ersten Token</translation>
    </message>
    <message>
        <source>Median of the reported times to the first token: the middle one, or the mean of the two middle ones.</source>
        <translation>Median der gemeldeten Zeiten bis zum ersten Token: die mittlere oder der Mittelwert der beiden mittleren.</translation>
    </message>
    <message>
        <source>p95 time to first token</source>
        <translation>p95-Zeit bis zum ersten Token</translation>
    </message>
    <message>
        <source>95th percentile of the reported times to the first token by nearest rank.</source>
        <translation>95. Perzentil der gemeldeten Zeiten bis zum ersten Token nach nächstem Rang.</translation>
    </message>
    <message>
        <source>Thumbs up</source>
        <translation>Daumen hoch</translation>
    </message>
    <message>
        <source>Number of messages in the cell rated up, dated by the rated message.</source>
        <translation>Anzahl der Nachrichten in der Zelle mit Daumen hoch, datiert nach der bewerteten Nachricht.</translation>
    </message>
    <message>
        <source>Thumbs down</source>
        <translation>Daumen runter</translation>
    </message>
    <message>
        <source>Number of messages in the cell rated down, dated by the rated message.</source>
        <translation>Anzahl der Nachrichten in der Zelle mit Daumen runter, datiert nach der bewerteten Nachricht.</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Thumbs up + thumbs down.</source>
        <translation>Daumen hoch + Daumen runter.</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Zufriedenheit</translation>
    </message>
    <message>
        <source>Thumbs up ÷ ratings.</source>
        <translation>Daumen hoch ÷ Bewertungen.</translation>
    </message>
    <message>
        <source>Satisfaction, lower bound</source>
        <translation>Zufriedenheit, untere Grenze</translation>
    </message>
    <message>
        <source>Lower end of the 95 % Wilson interval of satisfaction.</source>
        <translation>Unteres Ende des 95-%-Wilson-Intervalls der Zufriedenheit.</translation>
    </message>
    <message>
        <source>Satisfaction, upper bound</source>
        <translation>Zufriedenheit, obere Grenze</translation>
    </message>
    <message>
        <source>Upper end of the 95 % Wilson interval of satisfaction.</source>
        <translation>Oberes Ende des 95-%-Wilson-Intervalls der Zufriedenheit.</translation>
    </message>
    <message>
        <source>Feedback rate</source>
        <translation>Feedbackquote</translation>
    </message>
    <message>
        <source>Ratings ÷ answers.</source>
        <translation>Bewertungen ÷ Antworten.</translation>
    </message>
    <message>
        <source>Negative rate</source>
        <translation>Negativquote</translation>
    </message>
    <message>
        <source>Thumbs down ÷ answers.</source>
        <translation>Daumen runter ÷ Antworten.</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Nicht erkannt</translation>
    </message>
    <message>
        <source>Number of user messages that the source flags as missed.</source>
        <translation>Anzahl der Nutzernachrichten, die die Quelle als nicht erkannt kennzeichnet.</translation>
    </message>
    <message>
        <source>Missed rate</source>
        <translation>Anteil nicht erkannt</translation>
    </message>
    <message>
        <source>Missed ÷ queries.</source>
        <translation>Nicht erkannt ÷ Anfragen.</translation>
    </message>
    <message>
        <source>Average confidence</source>
        <translation>Mittlere Konfidenz</translation>
    </message>
    <message>
        <source>Mean of the stated confidences, from 0 to 1.</source>
        <translation>Mittelwert der angegebenen Konfidenzen, von 0 bis 1.</translation>
    </message>
    <message>
        <source>Low confidence</source>
        <translation>Niedrige Konfidenz</translation>
    </message>
    <message>
        <source>Number of answers whose confidence is below 0.70.</source>
        <translation>Anzahl der Antworten, deren Konfidenz unter 0,70 liegt.</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Unbeantwortet</translation>
    </message>
    <message>
        <source>Number of queries that are missed, answered with a confidence below 0.70, out of scope, or whose retrieval failed.</source>
        <translation>Anzahl der Anfragen, die nicht erkannt wurden, mit einer Konfidenz unter 0,70 beantwortet wurden, außerhalb des Themas lagen oder deren Suche fehlschlug.</translation>
    </message>
    <message>
        <source>Unanswered rate</source>
        <translation>Anteil unbeantwortet</translation>
    </message>
    <message>
        <source>Unanswered ÷ queries.</source>
        <translation>Unbeantwortet ÷ Anfragen.</translation>
    </message>
    <message>
        <source>Fallback rate</source>
        <translation>Fallback-Quote</translation>
    </message>
    <message>
        <source>Fallback answers ÷ answers.</source>
        <translation>Fallback-Antworten ÷ Antworten.</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>Eskalationen</translation>
    </message>
    <message>
        <source>Number of conversations in the cell that were handed to a person.</source>
        <translation>Anzahl der Gespräche in der Zelle, die an einen Menschen übergeben wurden.</translation>
    </message>
    <message>
        <source>Escalation rate</source>
        <translation>Eskalationsquote</translation>
    </message>
    <message>
        <source>Escalations ÷ conversations with a known outcome.</source>
        <translation>Eskalationen ÷ Gespräche mit bekanntem Ausgang.</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Number of conversations in the cell that were resolved.</source>
        <translation>Anzahl der Gespräche in der Zelle, die gelöst wurden.</translation>
    </message>
    <message>
        <source>Resolution rate</source>
        <translation>Lösungsquote</translation>
    </message>
    <message>
        <source>Resolved ÷ conversations with a known outcome.</source>
        <translation>Gelöst ÷ Gespräche mit bekanntem Ausgang.</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Positiv</translation>
    </message>
    <message>
        <source>Number of user messages with positive sentiment.</source>
        <translation>Anzahl der Nutzernachrichten mit positiver Stimmung.</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Number of user messages with neutral sentiment.</source>
        <translation>Anzahl der Nutzernachrichten mit neutraler Stimmung.</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negativ</translation>
    </message>
    <message>
        <source>Number of user messages with negative sentiment.</source>
        <translation>Anzahl der Nutzernachrichten mit negativer Stimmung.</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Gemischt</translation>
    </message>
    <message>
        <source>Number of user messages with mixed sentiment.</source>
        <translation>Anzahl der Nutzernachrichten mit gemischter Stimmung.</translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation>Nicht analysiert</translation>
    </message>
    <message>
        <source>Number of user messages without a known sentiment.</source>
        <translation>Anzahl der Nutzernachrichten ohne bekannte Stimmung.</translation>
    </message>
    <message>
        <source>Sentiment score</source>
        <translation>Stimmungswert</translation>
    </message>
    <message>
        <source>(Positive − negative) ÷ (positive + neutral + negative + mixed), from −1 to 1.</source>
        <translation>(Positiv − negativ) ÷ (positiv + neutral + negativ + gemischt), von −1 bis 1.</translation>
    </message>
    <message>
        <source>Negative share</source>
        <translation>Negativanteil</translation>
    </message>
    <message>
        <source>Negative ÷ (positive + neutral + negative + mixed).</source>
        <translation>Negativ ÷ (positiv + neutral + negativ + gemischt).</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Verzweigungen</translation>
    </message>
    <message>
        <source>Number of user messages with more than one answer, regenerated or edited.</source>
        <translation>Anzahl der Nutzernachrichten mit mehr als einer Antwort, neu erzeugt oder bearbeitet.</translation>
    </message>
    <message>
        <source>Branch rate</source>
        <translation>Verzweigungsquote</translation>
    </message>
    <message>
        <source>Branches ÷ queries.</source>
        <translation>Verzweigungen ÷ Anfragen.</translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation>Tool-Aufrufe</translation>
    </message>
    <message>
        <source>Number of tool calls.</source>
        <translation>Anzahl der Tool-Aufrufe.</translation>
    </message>
    <message>
        <source>Tool errors</source>
        <translation>Tool-Fehler</translation>
    </message>
    <message>
        <source>Number of tool calls that failed.</source>
        <translation>Anzahl der fehlgeschlagenen Tool-Aufrufe.</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>Messages ÷ minutes of the period, or of the time cell.</source>
        <translation>Nachrichten ÷ Minuten des Zeitraums oder der Zeitzelle.</translation>
    </message>
    <message>
        <source>Peak throughput</source>
        <translation>Spitzendurchsatz</translation>
    </message>
    <message>
        <source>Messages in the busiest minute.</source>
        <translation>Nachrichten in der verkehrsreichsten Minute.</translation>
    </message>
    <message>
        <source>Active days</source>
        <translation>Aktive Tage</translation>
    </message>
    <message>
        <source>Number of days with a message, in the time zone of the workspace.</source>
        <translation>Anzahl der Tage mit einer Nachricht, in der Zeitzone des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>Inactive days</source>
        <translation>Inaktive Tage</translation>
    </message>
    <message>
        <source>Days from the last message to now, in the time zone of the workspace.</source>
        <translation>Tage von der letzten Nachricht bis jetzt, in der Zeitzone des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Time of the first message in the cell.</source>
        <translation>Zeitpunkt der ersten Nachricht in der Zelle.</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Time of the last message in the cell.</source>
        <translation>Zeitpunkt der letzten Nachricht in der Zelle.</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>A slot of the message, such as date or city; a message counts under each of its slots.</source>
        <translation>Der Slot, der bei dieser Nachricht gefüllt ist, etwa Datum oder Ort. Eine Nachricht zählt bei jedem ihrer Slots.</translation>
    </message>
    <message>
        <source>Slot value</source>
        <translation>Slot-Wert</translation>
    </message>
    <message>
        <source>What the user said for a slot of the message, which counts under each of its slots.</source>
        <translation>Was der Benutzer für den Slot gesagt hat. Eine Nachricht zählt bei jedem ihrer Slots.</translation>
    </message>
    <message>
        <source>Utterance</source>
        <translation>Äußerung</translation>
    </message>
    <message>
        <source>The text of a user message, letter by letter.</source>
        <translation>Der Text einer Benutzernachricht, Buchstabe für Buchstabe.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Whether the platform understood the user message (yes) or missed it (no), where it says so.</source>
        <translation>Ob die Plattform die Benutzernachricht verstanden hat (ja) oder nicht (nein), sofern sie es angibt.</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Tool</translation>
    </message>
    <message>
        <source>The tool that the message calls; a message counts under each of its tools, a call under its own.</source>
        <translation>Das Tool, das die Nachricht aufruft. Eine Nachricht zählt bei jedem ihrer Tools, ein Aufruf nur bei seinem.</translation>
    </message>
    <message>
        <source>Cited source</source>
        <translation>Zitierte Quelle</translation>
    </message>
    <message>
        <source>A document that the answer cites, by its address or name; a message counts under each of its sources.</source>
        <translation>Ein Dokument, das die Antwort zitiert, mit Adresse oder Namen. Eine Nachricht zählt bei jeder ihrer Quellen.</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-Status</translation>
    </message>
    <message>
        <source>The HTTP status of a failed model call, where its error code is one.</source>
        <translation>Der HTTP-Status eines fehlgeschlagenen Modellaufrufs, sofern sein Fehlercode einer ist.</translation>
    </message>
    <message>
        <source>Error group</source>
        <translation>Fehlergruppe</translation>
    </message>
    <message>
        <source>The message, else the name, of an error without what differs from call to call: numbers, ids, addresses and quoted texts.</source>
        <translation>Die Meldung, sonst der Name eines Fehlers ohne das, was von Aufruf zu Aufruf verschieden ist: Zahlen, Kennungen, Adressen und Texte in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Handelnder</translation>
    </message>
    <message>
        <source>Who did what the audit event tells of.</source>
        <translation>Wer getan hat, wovon das Audit-Ereignis berichtet.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>What was done, such as pin, share or delete.</source>
        <translation>Was getan wurde, etwa pin, share oder delete.</translation>
    </message>
    <message>
        <source>Kind of target</source>
        <translation>Art des Ziels</translation>
    </message>
    <message>
        <source>What it was done to, such as a bot, a user or a conversation.</source>
        <translation>Woran es getan wurde, etwa ein Bot, ein Benutzer oder ein Gespräch.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>The id of what it was done to.</source>
        <translation>Die Kennung dessen, woran es getan wurde.</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>What the audit event says beyond actor, action and target, as JSON.</source>
        <translation>Was das Audit-Ereignis außer Handelndem, Aktion und Ziel sagt, als JSON.</translation>
    </message>
    <message>
        <source>Origin of the event</source>
        <translation>Herkunft des Ereignisses</translation>
    </message>
    <message>
        <source>Whether the platform recorded the audit event (recorded) or it follows from what was there before and after (reconstructed).</source>
        <translation>Ob die Plattform das Audit-Ereignis aufgezeichnet hat (recorded) oder ob es aus dem Zustand davor und danach folgt (reconstructed).</translation>
    </message>
    <message>
        <source>Audit event</source>
        <translation>Audit-Ereignis</translation>
    </message>
    <message>
        <source>A single audit event.</source>
        <translation>Ein einzelnes Audit-Ereignis.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>The name of a product event or goal.</source>
        <translation>Der Name eines Produktereignisses oder Ziels.</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interesse</translation>
    </message>
    <message>
        <source>The area of interest of the lead.</source>
        <translation>Das Interessengebiet des Leads.</translation>
    </message>
    <message>
        <source>Lead grade</source>
        <translation>Lead-Einstufung</translation>
    </message>
    <message>
        <source>The quality of the lead as the source states it, a word or a score.</source>
        <translation>Die Qualität des Leads, wie die Quelle sie angibt, ein Wort oder eine Punktzahl.</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>The name of an imported metric.</source>
        <translation>Der Name einer importierten Metrik.</translation>
    </message>
    <message>
        <source>Metric labels</source>
        <translation>Labels der Metrik</translation>
    </message>
    <message>
        <source>The labels of a series of a metric, as JSON.</source>
        <translation>Die Labels einer Zeitreihe einer Metrik, als JSON.</translation>
    </message>
    <message>
        <source>Audit events</source>
        <translation>Audit-Ereignisse</translation>
    </message>
    <message>
        <source>Number of audit events; their user is the actor, their bot or conversation the target, where these are known.</source>
        <translation>Anzahl der Audit-Ereignisse. Ihr Benutzer ist der Handelnde, ihr Bot oder Gespräch das Ziel, soweit bekannt.</translation>
    </message>
    <message>
        <source>Last audit event</source>
        <translation>Letztes Audit-Ereignis</translation>
    </message>
    <message>
        <source>Time of the last audit event in the cell.</source>
        <translation>Zeitpunkt des letzten Audit-Ereignisses in der Zelle.</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Number of leads.</source>
        <translation>Anzahl der Leads.</translation>
    </message>
    <message>
        <source>Conversion rate</source>
        <translation>Konversionsrate</translation>
    </message>
    <message>
        <source>Leads ÷ conversations.</source>
        <translation>Leads ÷ Gespräche.</translation>
    </message>
    <message>
        <source>Pipeline value</source>
        <translation>Pipeline-Wert</translation>
    </message>
    <message>
        <source>Sum of the stated values of the leads.</source>
        <translation>Summe der angegebenen Werte der Leads.</translation>
    </message>
    <message>
        <source>Follow-up rate</source>
        <translation>Nachfassquote</translation>
    </message>
    <message>
        <source>Leads followed up ÷ leads of which it is known whether they were.</source>
        <translation>Nachverfolgte Leads ÷ Leads, von denen bekannt ist, ob sie es wurden.</translation>
    </message>
    <message>
        <source>Lead quality</source>
        <translation>Lead-Qualität</translation>
    </message>
    <message>
        <source>Mean quality score of the leads whose quality is stated as a number.</source>
        <translation>Mittlere Punktzahl der Leads, deren Qualität als Zahl angegeben ist.</translation>
    </message>
    <message>
        <source>Product events</source>
        <translation>Produktereignisse</translation>
    </message>
    <message>
        <source>Number of product events, goals among them.</source>
        <translation>Anzahl der Produktereignisse einschließlich der Ziele.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Number of goals reached.</source>
        <translation>Anzahl der erreichten Ziele.</translation>
    </message>
    <message>
        <source>Goal rate</source>
        <translation>Zielquote</translation>
    </message>
    <message>
        <source>Goals ÷ conversations.</source>
        <translation>Ziele ÷ Gespräche.</translation>
    </message>
    <message>
        <source>Metric samples</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Number of imported samples of metrics.</source>
        <translation>Anzahl der importierten Messwerte von Metriken.</translation>
    </message>
    <message>
        <source>Increase of a metric</source>
        <translation>Zuwachs einer Metrik</translation>
    </message>
    <message>
        <source>By how much the counters of one metric rose, from each sample to the next; one that falls began anew at 0, and several metrics give no value.</source>
        <translation>Um wie viel die Zähler einer Metrik von Messwert zu Messwert gestiegen sind. Ein Zähler, der fällt, hat neu bei 0 begonnen; mehrere Metriken ergeben keinen Wert.</translation>
    </message>
    <message>
        <source>Metric per minute</source>
        <translation>Metrik pro Minute</translation>
    </message>
    <message>
        <source>Increase of a metric ÷ minutes of the period, or of the time cell.</source>
        <translation>Zuwachs einer Metrik ÷ Minuten des Zeitraums oder der Zeitzelle.</translation>
    </message>
    <message>
        <source>Average of a metric</source>
        <translation>Mittelwert einer Metrik</translation>
    </message>
    <message>
        <source>Mean of the samples of one metric that is no counter; several metrics give no value.</source>
        <translation>Mittelwert der Messwerte einer Metrik, die kein Zähler ist; mehrere Metriken ergeben keinen Wert.</translation>
    </message>
    <message>
        <source>Requests per minute</source>
        <translation>Anfragen pro Minute</translation>
    </message>
    <message>
        <source>Mean of the metric requests_per_minute where it is imported, else the increase of the counters whose names end in requests_total ÷ minutes of the period, or of the time cell.</source>
        <translation>Mittelwert der Metrik requests_per_minute, wo sie importiert ist, sonst der Zuwachs der Zähler, deren Namen auf requests_total enden, ÷ Minuten des Zeitraums oder der Zeitzelle.</translation>
    </message>
    <message>
        <source>Median of a histogram</source>
        <translation>Median eines Histogramms</translation>
    </message>
    <message>
        <source>Median of one metric that is a histogram, estimated from its buckets as if values lay evenly within each; several metrics give no value.</source>
        <translation>Median einer Metrik, die ein Histogramm ist, aus ihren Klassen geschätzt, als lägen die Werte in jeder gleichmäßig; mehrere Metriken ergeben keinen Wert.</translation>
    </message>
    <message>
        <source>p95 of a histogram</source>
        <translation>p95 eines Histogramms</translation>
    </message>
    <message>
        <source>95th percentile of one metric that is a histogram, estimated from its buckets as if values lay evenly within each; several metrics give no value.</source>
        <translation>95. Perzentil einer Metrik, die ein Histogramm ist, aus ihren Klassen geschätzt, als lägen die Werte in jeder gleichmäßig; mehrere Metriken ergeben keinen Wert.</translation>
    </message>
    <message>
        <source>First used</source>
        <translation>Erste Nutzung</translation>
    </message>
    <message>
        <source>The day, ISO week, month, quarter or year of the first message ever of the user, in the time zone of the workspace.</source>
        <translation>Tag, ISO-Woche, Monat, Quartal oder Jahr der allerersten Nachricht des Nutzers, in der Zeitzone des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Whether the bot is pinned in the list of bots of the platform.</source>
        <translation>Ob der Bot in der Botliste der Plattform angeheftet ist.</translation>
    </message>
    <message>
        <source>Sharing status</source>
        <translation>Freigabestatus</translation>
    </message>
    <message>
        <source>The state of the sharing of the bot, as the platform names it.</source>
        <translation>Der Stand der Freigabe des Bots, wie die Plattform ihn nennt.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>What the user wrote with the feedback on the answer.</source>
        <translation>Was der Nutzer zur Bewertung der Antwort geschrieben hat.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>Two hours of the day</source>
        <translation>Zwei Stunden des Tages</translation>
    </message>
    <message>
        <source>The even hour from 0 to 22 in which a block of two hours begins, in the time zone of the workspace.</source>
        <translation>Die gerade Stunde von 0 bis 22, in der ein Block von zwei Stunden beginnt, in der Zeitzone des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>Response time, in ranges</source>
        <translation>Antwortzeit, in Bereichen</translation>
    </message>
    <message>
        <source>How long the answer took, in ranges named by their lower end in milliseconds.</source>
        <translation>Wie lange die Antwort dauerte, in Bereichen, benannt nach ihrem unteren Ende in Millisekunden.</translation>
    </message>
    <message>
        <source>Session duration, in ranges</source>
        <translation>Sitzungsdauer, in Bereichen</translation>
    </message>
    <message>
        <source>The time from the first to the last message of the whole conversation, in ranges named by their lower end in milliseconds; none with a single message.</source>
        <translation>Die Zeit von der ersten bis zur letzten Nachricht des ganzen Gesprächs, in Bereichen, benannt nach ihrem unteren Ende in Millisekunden; keine bei einer einzigen Nachricht.</translation>
    </message>
    <message>
        <source>Messages of the session, in ranges</source>
        <translation>Nachrichten der Sitzung, in Bereichen</translation>
    </message>
    <message>
        <source>How many messages of users and assistants the whole conversation has, in ranges named by their lower end.</source>
        <translation>Wie viele Nachrichten von Nutzern und Assistenten das ganze Gespräch hat, in Bereichen, benannt nach ihrem unteren Ende.</translation>
    </message>
    <message>
        <source>Confidence, in ranges</source>
        <translation>Konfidenz, in Bereichen</translation>
    </message>
    <message>
        <source>The stated confidence in ranges of ten per cent, named by their lower end in per cent.</source>
        <translation>Die angegebene Konfidenz in Bereichen von zehn Prozent, benannt nach ihrem unteren Ende in Prozent.</translation>
    </message>
    <message>
        <source>Kind of error</source>
        <translation>Art des Fehlers</translation>
    </message>
    <message>
        <source>What kind of fault a failed call was: a timeout, else a refusal of the request (HTTP 4xx), a fault of the server (5xx), an exception by its name or stack, or something else.</source>
        <translation>Welche Art von Fehler ein fehlgeschlagener Aufruf war: eine Zeitüberschreitung, sonst eine Ablehnung der Anfrage (HTTP 4xx), ein Fehler des Servers (5xx), eine Ausnahme nach Name oder Stapel, oder etwas anderes.</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>How the cost that the source states for a call relates to its tokens by the price table: that they agree, why they differ, or why they cannot be compared.</source>
        <translation>Wie sich die von der Quelle genannten Kosten eines Aufrufs zu seinen Token nach der Preistabelle verhalten: dass sie übereinstimmen, warum sie abweichen oder warum sie sich nicht vergleichen lassen.</translation>
    </message>
    <message>
        <source>Reported cost</source>
        <translation>Gemeldete Kosten</translation>
    </message>
    <message>
        <source>Sum of the costs that sources state: for single calls, and the shares of stated totals of conversations.</source>
        <translation>Summe der Kosten, die Quellen nennen: für einzelne Aufrufe und die Anteile genannter Gesamtbeträge von Gesprächen.</translation>
    </message>
    <message>
        <source>Recomputed cost</source>
        <translation>Nachgerechnete Kosten</translation>
    </message>
    <message>
        <source>Sum of price × tokens of the calls for which the source states a cost, where it states tokens too and the price table has the model.</source>
        <translation>Summe aus Preis × Token der Aufrufe, für die die Quelle Kosten nennt, soweit sie auch Token nennt und die Preistabelle das Modell kennt.</translation>
    </message>
    <message>
        <source>Compared cost</source>
        <translation>Verglichene Kosten</translation>
    </message>
    <message>
        <source>Sum of the stated costs of the calls that could be recomputed.</source>
        <translation>Summe der genannten Kosten der Aufrufe, die sich nachrechnen ließen.</translation>
    </message>
    <message>
        <source>Cost difference</source>
        <translation>Kostenabweichung</translation>
    </message>
    <message>
        <source>Compared cost − recomputed cost: what sources state beyond the price table, over the same calls.</source>
        <translation>Verglichene Kosten − nachgerechnete Kosten: was Quellen über die Preistabelle hinaus nennen, für dieselben Aufrufe.</translation>
    </message>
    <message>
        <source>Reported ÷ recomputed</source>
        <translation>Gemeldet ÷ nachgerechnet</translation>
    </message>
    <message>
        <source>Compared cost ÷ recomputed cost, over the same calls.</source>
        <translation>Verglichene Kosten ÷ nachgerechnete Kosten, für dieselben Aufrufe.</translation>
    </message>
    <message>
        <source>Calls with a cost</source>
        <translation>Aufrufe mit Kosten</translation>
    </message>
    <message>
        <source>Number of calls for which the source states a cost.</source>
        <translation>Anzahl der Aufrufe, für die die Quelle Kosten nennt.</translation>
    </message>
    <message>
        <source>Calls compared</source>
        <translation>Verglichene Aufrufe</translation>
    </message>
    <message>
        <source>Number of calls with a stated cost that could be recomputed.</source>
        <translation>Anzahl der Aufrufe mit genannten Kosten, die sich nachrechnen ließen.</translation>
    </message>
    <message>
        <source>First intent</source>
        <translation>Erster Intent</translation>
    </message>
    <message>
        <source>The first intent on the way of the whole conversation, whatever the period: the intents of its visible user messages in their order, the same one in a row counted once.</source>
        <translation>Der erste Intent auf dem Weg des ganzen Gesprächs, gleich welcher Zeitraum: die Intents seiner sichtbaren Nachrichten von Nutzern in ihrer Reihenfolge, derselbe hintereinander einmal gezählt.</translation>
    </message>
    <message>
        <source>Second intent</source>
        <translation>Zweiter Intent</translation>
    </message>
    <message>
        <source>The second intent on the way of the whole conversation, whatever the period: the intents of its visible user messages in their order, the same one in a row counted once.</source>
        <translation>Der zweite Intent auf dem Weg des ganzen Gesprächs, gleich welcher Zeitraum: die Intents seiner sichtbaren Nachrichten von Nutzern in ihrer Reihenfolge, derselbe hintereinander einmal gezählt.</translation>
    </message>
    <message>
        <source>Third intent</source>
        <translation>Dritter Intent</translation>
    </message>
    <message>
        <source>The third intent on the way of the whole conversation, whatever the period: the intents of its visible user messages in their order, the same one in a row counted once.</source>
        <translation>Der dritte Intent auf dem Weg des ganzen Gesprächs, gleich welcher Zeitraum: die Intents seiner sichtbaren Nachrichten von Nutzern in ihrer Reihenfolge, derselbe hintereinander einmal gezählt.</translation>
    </message>
    <message>
        <source>Fourth intent</source>
        <translation>Vierter Intent</translation>
    </message>
    <message>
        <source>The fourth intent on the way of the whole conversation, whatever the period: the intents of its visible user messages in their order, the same one in a row counted once.</source>
        <translation>Der vierte Intent auf dem Weg des ganzen Gesprächs, gleich welcher Zeitraum: die Intents seiner sichtbaren Nachrichten von Nutzern in ihrer Reihenfolge, derselbe hintereinander einmal gezählt.</translation>
    </message>
    <message>
        <source>Fifth intent</source>
        <translation>Fünfter Intent</translation>
    </message>
    <message>
        <source>The fifth intent on the way of the whole conversation, whatever the period: the intents of its visible user messages in their order, the same one in a row counted once.</source>
        <translation>Der fünfte Intent auf dem Weg des ganzen Gesprächs, gleich welcher Zeitraum: die Intents seiner sichtbaren Nachrichten von Nutzern in ihrer Reihenfolge, derselbe hintereinander einmal gezählt.</translation>
    </message>
    <message>
        <source>Previous intent</source>
        <translation>Voriger Intent</translation>
    </message>
    <message>
        <source>The intent of the last visible user message before this one in its conversation that has an intent; none for the first.</source>
        <translation>Der Intent der letzten sichtbaren Nachricht eines Nutzers vor dieser im Gespräch, die einen Intent hat; keiner bei der ersten.</translation>
    </message>
    <message>
        <source>Nearest intent</source>
        <translation>Nächstliegender Intent</translation>
    </message>
    <message>
        <source>The intent that came nearest to a user message that was not understood, as the platform scored it.</source>
        <translation>Der Intent, der einer nicht verstandenen Nachricht eines Nutzers nach der Bewertung der Plattform am nächsten kam.</translation>
    </message>
    <message>
        <source>Confidence of the nearest intent</source>
        <translation>Konfidenz des nächstliegenden Intents</translation>
    </message>
    <message>
        <source>Mean confidence, from 0 to 1, of the intents that came nearest to user messages that were not understood, where the source states it.</source>
        <translation>Mittlere Konfidenz von 0 bis 1 der Intents, die nicht verstandenen Nachrichten von Nutzern am nächsten kamen, wo die Quelle sie nennt.</translation>
    </message>
    <message>
        <source>What the answer was made from: documents, a Q&amp;A list, a guardrail or the model alone; of a question, what its answer was made from, or why it has none: out of scope, or its retrieval failed.</source>
        <translation>Woraus die Antwort stammt: Dokumente, eine Q&amp;A-Liste, eine Guardrail oder das Modell allein; bei einer Frage, woraus ihre Antwort stammt oder warum sie keine hat: außerhalb des Themas, oder die Suche nach Dokumenten schlug fehl.</translation>
    </message>
    <message>
        <source>Origin of sentiment</source>
        <translation>Herkunft der Stimmung</translation>
    </message>
    <message>
        <source>Whether the source states the sentiment of the message (stated) or it is estimated from its words (estimated).</source>
        <translation>Ob die Quelle die Stimmung der Nachricht angibt (stated) oder sie aus ihren Wörtern geschätzt ist (estimated).</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>Gefühl</translation>
    </message>
    <message>
        <source>What the words of a user message speak of most, by an estimate: frustrated, happy or confused; none where they speak of none.</source>
        <translation>Wovon die Wörter einer Nutzernachricht am meisten sprechen, geschätzt: verärgert, zufrieden oder verwirrt; leer, wo sie von nichts davon sprechen.</translation>
    </message>
    <message>
        <source>Lead status</source>
        <translation>Stand des Leads</translation>
    </message>
    <message>
        <source>Whether somebody followed up the lead (followed_up) or nobody did yet (open), where the source says so.</source>
        <translation>Ob jemand dem Lead nachgegangen ist (followed_up) oder noch niemand (open), wo die Quelle das angibt.</translation>
    </message>
    <message>
        <source>Length of the prompt, in ranges</source>
        <translation>Länge des Prompts, in Bereichen</translation>
    </message>
    <message>
        <source>How many input tokens the model was given, cached ones included, in ranges named by their lower end; none where the source states no input.</source>
        <translation>Wie viele Eingabetokens das Modell bekam, zwischengespeicherte eingeschlossen, in Bereichen, die nach ihrem unteren Ende heißen; keine Angabe, wo die Quelle keine Eingabe nennt.</translation>
    </message>
    <message>
        <source>Review state</source>
        <translation>Stand der Durchsicht</translation>
    </message>
    <message>
        <source>How far the review of the message has come: new, in review or resolved; none for messages that nobody has taken up.</source>
        <translation>Wie weit die Durchsicht der Nachricht ist: neu, in Durchsicht oder erledigt; keine Angabe bei Nachrichten, die niemand aufgegriffen hat.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>A tag that reviewers gave to the message or its conversation; a message counts under each of its tags.</source>
        <translation>Ein Schlagwort, das bei der Durchsicht an die Nachricht oder ihr Gespräch kam; eine Nachricht zählt unter jedem ihrer Schlagworte.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>The group of like questions that the user message belongs to, by the words that they share, named by the one asked most; of the 10,000 questions of the workspace asked most.</source>
        <translation>Die Gruppe ähnlicher Fragen, zu der die Nachricht gehört, nach ihren gemeinsamen Wörtern, benannt nach der häufigsten; unter den 10.000 häufigsten Fragen des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>Cost of input</source>
        <translation>Kosten der Eingabe</translation>
    </message>
    <message>
        <source>Sum of price × input tokens, cached ones included, of the calls that state tokens and whose model has a price, whatever cost is stated.</source>
        <translation>Summe aus Preis × Eingabetokens, zwischengespeicherte eingeschlossen, der Aufrufe, die Tokens nennen und deren Modell einen Preis hat, gleich welche Kosten genannt sind.</translation>
    </message>
    <message>
        <source>Cost of output</source>
        <translation>Kosten der Ausgabe</translation>
    </message>
    <message>
        <source>Sum of price × output tokens of the calls that state tokens and whose model has a price, whatever cost is stated.</source>
        <translation>Summe aus Preis × Ausgabetokens der Aufrufe, die Tokens nennen und deren Modell einen Preis hat, gleich welche Kosten genannt sind.</translation>
    </message>
    <message>
        <source>Look-ups</source>
        <translation>Suchen in Dokumenten</translation>
    </message>
    <message>
        <source>Number of messages and steps that looked up documents and say how long that took.</source>
        <translation>Zahl der Nachrichten und Schritte, die in Dokumenten suchten und sagen, wie lange das dauerte.</translation>
    </message>
    <message>
        <source>Average look-up time</source>
        <translation>Mittlere Suchzeit</translation>
    </message>
    <message>
        <source>Mean time that look-ups of documents took, as reported.</source>
        <translation>Mittlere Zeit, die Suchen in Dokumenten dauerten, wie gemeldet.</translation>
    </message>
    <message>
        <source>Median look-up time</source>
        <translation>Median der Suchzeit</translation>
    </message>
    <message>
        <source>Median of the reported times that look-ups of documents took: the middle one, or the mean of the two middle ones.</source>
        <translation>Median der gemeldeten Zeiten von Suchen in Dokumenten: die mittlere, oder das Mittel der beiden mittleren.</translation>
    </message>
    <message>
        <source>p95 look-up time</source>
        <translation>p95 der Suchzeit</translation>
    </message>
    <message>
        <source>95th percentile of the reported times that look-ups of documents took, by nearest rank.</source>
        <translation>95. Perzentil der gemeldeten Zeiten von Suchen in Dokumenten, nach nächstem Rang.</translation>
    </message>
    <message>
        <source>Conversations at once</source>
        <translation>Gespräche gleichzeitig</translation>
    </message>
    <message>
        <source>Most conversations that were open at the same moment; one is open from a message to its next one in the cell where that comes within 30 minutes.</source>
        <translation>Die meisten Gespräche, die im selben Augenblick offen waren; offen ist eines von einer Nachricht bis zu seiner nächsten in der Zelle, wenn diese binnen 30 Minuten kommt.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>The text of an answer, letter by letter.</source>
        <translation>Der Text einer Antwort, Buchstabe für Buchstabe.</translation>
    </message>
    <message>
        <source>p5 response time</source>
        <translation>p5-Antwortzeit</translation>
    </message>
    <message>
        <source>5th percentile of the response times by nearest rank: the smallest one that at least 5 % do not exceed.</source>
        <translation>5. Perzentil der Antwortzeiten nach nächstem Rang: die kleinste, die mindestens 5 % nicht überschreiten.</translation>
    </message>
    <message>
        <source>p25 response time</source>
        <translation>p25-Antwortzeit</translation>
    </message>
    <message>
        <source>25th percentile of the response times by nearest rank: the smallest one that at least 25 % do not exceed.</source>
        <translation>25. Perzentil der Antwortzeiten nach nächstem Rang: die kleinste, die mindestens 25 % nicht überschreiten.</translation>
    </message>
    <message>
        <source>p75 response time</source>
        <translation>p75-Antwortzeit</translation>
    </message>
    <message>
        <source>75th percentile of the response times by nearest rank: the smallest one that at least 75 % do not exceed.</source>
        <translation>75. Perzentil der Antwortzeiten nach nächstem Rang: die kleinste, die mindestens 75 % nicht überschreiten.</translation>
    </message>
</context>
<context>
    <name>Cells</name>
    <message>
        <source>(none)</source>
        <translation>(ohne)</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>new</source>
        <comment>nothing to compare with before</comment>
        <translation>neu</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>unknown option %1</source>
        <translation>unbekannte Option %1</translation>
    </message>
    <message>
        <source>; did you mean --%1?</source>
        <translation>; meinten Sie --%1?</translation>
    </message>
    <message>
        <source>--%1 takes no value</source>
        <translation>--%1 nimmt keinen Wert an</translation>
    </message>
    <message>
        <source>--%1 needs a value: %2</source>
        <translation>--%1 braucht einen Wert: %2</translation>
    </message>
    <message>
        <source>--%1 must be a whole number from %2 to %3</source>
        <translation>--%1 muss eine ganze Zahl von %2 bis %3 sein</translation>
    </message>
    <message>
        <source>Usage: parlance [WORKSPACE]          opens the window
       parlance COMMAND [OPTION…]    works without it

Commands:
</source>
        <translation>Aufruf: parlance [WORKSPACE]          öffnet das Fenster
        parlance COMMAND [OPTION…]    arbeitet ohne Fenster

Befehle:
</translation>
    </message>
    <message>
        <source>
&quot;parlance COMMAND --help&quot; shows the options and examples of a command.</source>
        <translation>
&quot;parlance COMMAND --help&quot; zeigt die Optionen und Beispiele eines Befehls.</translation>
    </message>
    <message>
        <source>

Examples:
</source>
        <translation>

Beispiele:
</translation>
    </message>
    <message>
        <source>
Usage: parlance %1 %2

Options:
</source>
        <translation>
Aufruf: parlance %1 %2

Optionen:
</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>dieser Text</translation>
    </message>
    <message>
        <source>See &quot;parlance %1 --help&quot;.</source>
        <translation>Siehe &quot;parlance %1 --help&quot;.</translation>
    </message>
    <message>
        <source>unknown command &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>unbekannter Befehl &quot;%1&quot;; meinten Sie &quot;%2&quot;?</translation>
    </message>
    <message>
        <source>the output could not be written</source>
        <translation>die Ausgabe konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>warning:</source>
        <translation>Warnung:</translation>
    </message>
    <message>
        <source>error:</source>
        <translation>Fehler:</translation>
    </message>
    <message>
        <source>file %1 of %2</source>
        <translation>Datei %1 von %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>%1 (this is a fault of Parlance)</source>
        <translation>%1 (das ist ein Fehler in Parlance)</translation>
    </message>
    <message>
        <source>the workspace, a file NAME.parlance</source>
        <translation>der Arbeitsbereich, eine Datei NAME.parlance</translation>
    </message>
    <message>
        <source>the answer as JSON on stdout</source>
        <translation>die Antwort als JSON auf stdout</translation>
    </message>
    <message>
        <source>IANA zone of days and hours, such as Europe/Berlin (default: that of the workspace)</source>
        <translation>IANA-Zone der Tage und Stunden, etwa Europe/Berlin (Vorgabe: die des Arbeitsbereichs)</translation>
    </message>
    <message>
        <source>name the files or folders to import</source>
        <translation>geben Sie die Dateien oder Ordner für den Import an</translation>
    </message>
    <message>
        <source>Would import %1 records with %2 messages.</source>
        <translation>Würde %1 Datensätze mit %2 Nachrichten importieren.</translation>
    </message>
    <message>
        <source>%1 records added, %2 updated, %3 unchanged; %4 messages.</source>
        <translation>%1 Datensätze neu, %2 aktualisiert, %3 unverändert; %4 Nachrichten.</translation>
    </message>
    <message>
        <source>Reads export files into a workspace; what it already has is not counted twice.</source>
        <translation>Liest Exportdateien in einen Arbeitsbereich; was er schon enthält, zählt nicht doppelt.</translation>
    </message>
    <message>
        <source>the source to fill (default: the only one of the platform, else named after the path)</source>
        <translation>die zu füllende Quelle (Vorgabe: die einzige der Plattform, sonst nach dem Pfad benannt)</translation>
    </message>
    <message>
        <source>such as &quot;dev&quot; (default: &quot;default&quot;)</source>
        <translation>etwa &quot;dev&quot; (Vorgabe: &quot;default&quot;)</translation>
    </message>
    <message>
        <source>do not look at the content to find the format</source>
        <translation>das Format nicht am Inhalt erkennen</translation>
    </message>
    <message>
        <source>zone of times that come without an offset</source>
        <translation>Zone der Zeiten, die ohne Zeitverschiebung kommen</translation>
    </message>
    <message>
        <source>files read at the same time (default: one per core)</source>
        <translation>gleichzeitig gelesene Dateien (Vorgabe: eine pro Kern)</translation>
    </message>
    <message>
        <source>read and report, write nothing</source>
        <translation>lesen und berichten, nichts schreiben</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 2 nothing could be read, 3 done but some records were rejected, 4 the workspace
cannot be used, 5 cancelled (files that were complete by then are in).</source>
        <translation>Rückgabewerte: 0 fertig, 2 nichts war lesbar, 3 fertig, aber einige Datensätze wurden abgewiesen,
4 der Arbeitsbereich ist nicht verwendbar, 5 abgebrochen (bis dahin vollständige Dateien sind enthalten).</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>from</source>
        <translation>ab</translation>
    </message>
    <message>
        <source>input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>cache write</source>
        <translation>in Cache</translation>
    </message>
    <message>
        <source>cache read</source>
        <translation>aus Cache</translation>
    </message>
    <message>
        <source>(all)</source>
        <translation>(alle)</translation>
    </message>
    <message>
        <source>Dollars for 1,000 tokens.</source>
        <translation>Dollar für 1000 Token.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists in several environments; add --environment</source>
        <translation>&quot;%1&quot; gibt es in mehreren Umgebungen; ergänzen Sie --environment</translation>
    </message>
    <message>
        <source>no source &quot;%1&quot;; there are: %2</source>
        <translation>keine Quelle &quot;%1&quot;; es gibt: %2</translation>
    </message>
    <message>
        <source>%1: %2 conversations with %3 messages</source>
        <translation>%1: %2 Gespräche mit %3 Nachrichten</translation>
    </message>
    <message>
        <source>this would remove %1; repeat with --yes</source>
        <translation>das würde entfernen: %1; wiederholen Sie den Befehl mit --yes</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>Entfernt: %1.</translation>
    </message>
    <message>
        <source>when the name exists in several</source>
        <translation>wenn es den Namen in mehreren gibt</translation>
    </message>
    <message>
        <source>--format is table, csv, json or jsonl</source>
        <translation>--format ist table, csv, json oder jsonl</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ohne)</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>--plan is &quot;columns&quot; or &quot;rows&quot;</source>
        <translation>--plan ist &quot;columns&quot; oder &quot;rows&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not expected here</source>
        <translation>&quot;%1&quot; wird hier nicht erwartet</translation>
    </message>
    <message>
        <source>table (default), csv, json or jsonl</source>
        <translation>table (Vorgabe), csv, json oder jsonl</translation>
    </message>
    <message>
        <source>names beside ids: a column bot_label after bot</source>
        <translation>Namen neben Kennungen: eine Spalte bot_label nach bot</translation>
    </message>
    <message>
        <source>the same as --format json</source>
        <translation>dasselbe wie --format json</translation>
    </message>
    <message>
        <source>columns (fast, default) or rows (SQL, to check the other)</source>
        <translation>columns (schnell, Vorgabe) oder rows (SQL, zur Gegenprobe)</translation>
    </message>
    <message>
        <source>what relative dates count from</source>
        <translation>wovon relative Angaben ausgehen</translation>
    </message>
    <message>
        <source>Answers a question about the data of a workspace.</source>
        <translation>Beantwortet eine Frage zu den Daten eines Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>CSV and JSON hold raw values: money in dollars, durations in milliseconds, shares from 0 to 1.
&quot;parlance schema&quot; lists the measures and dimensions with their definitions.</source>
        <translation>CSV und JSON enthalten Rohwerte: Geld in Dollar, Dauern in Millisekunden, Anteile von 0 bis 1.
&quot;parlance schema&quot; listet die Kennzahlen und Dimensionen mit ihren Definitionen auf.</translation>
    </message>
    <message>
        <source>in --where</source>
        <translation>in --where</translation>
    </message>
    <message>
        <source>name what to measure, as in --measures cost,users</source>
        <translation>geben Sie Kennzahlen an, etwa --measures cost,users</translation>
    </message>
    <message>
        <source>--compare is &quot;previous&quot; or &quot;year&quot;</source>
        <translation>--compare ist &quot;previous&quot; oder &quot;year&quot;</translation>
    </message>
    <message>
        <source>--file holds the whole query; --%1 cannot be added</source>
        <translation>--file enthält die ganze Abfrage; --%1 ist daneben nicht möglich</translation>
    </message>
    <message>
        <source>groups: hour, day, week, month, quarter, year, any dimension; bot:10 for the top ten</source>
        <translation>Gruppen: hour, day, week, month, quarter, year, jede Dimension; bot:10 für die zehn größten</translation>
    </message>
    <message>
        <source>which facts: &apos;bot = &quot;x&quot; and cost &gt; 0.5&apos;</source>
        <translation>welche Ereignisse: &apos;bot = &quot;x&quot; and cost &gt; 0.5&apos;</translation>
    </message>
    <message>
        <source>2024-06-01, 2024-06-01T12:00, 2024060112, -30d, &quot;last month&quot;</source>
        <translation>2024-06-01, 2024-06-01T12:00, 2024060112, -30d, &quot;last month&quot;</translation>
    </message>
    <message>
        <source>a plain day is included, a time is not</source>
        <translation>ein bloßer Tag zählt mit, eine Uhrzeit nicht</translation>
    </message>
    <message>
        <source>&quot;previous&quot; period or the same a &quot;year&quot; ago</source>
        <translation>voriger Zeitraum (&quot;previous&quot;) oder derselbe im Vorjahr (&quot;year&quot;)</translation>
    </message>
    <message>
        <source>-cost: largest first (default: by time, else the first measure)</source>
        <translation>-cost: größte zuerst (Vorgabe: nach Zeit, sonst nach der ersten Kennzahl)</translation>
    </message>
    <message>
        <source>at most so many rows</source>
        <translation>höchstens so viele Zeilen</translation>
    </message>
    <message>
        <source>leave out periods in which nothing happened</source>
        <translation>Zeitabschnitte ohne Ereignisse weglassen</translation>
    </message>
    <message>
        <source>the query as JSON; &quot;-&quot; for stdin</source>
        <translation>die Abfrage als JSON; &quot;-&quot; für stdin</translation>
    </message>
    <message>
        <source>name the folder to write into</source>
        <translation>geben Sie den Zielordner an</translation>
    </message>
    <message>
        <source>--until must be a date such as 2026-11-20</source>
        <translation>--until muss ein Datum sein, etwa 2026-11-20</translation>
    </message>
    <message>
        <source>%1: %2 conversations with %3 messages, %4 bots, %5 users, in %6 files</source>
        <translation>%1: %2 Gespräche mit %3 Nachrichten, %4 Bots, %5 Nutzer, in %6 Dateien</translation>
    </message>
    <message>
        <source>Import it with: parlance import %1 -w sample.parlance</source>
        <translation>Importieren mit: parlance import %1 -w sample.parlance</translation>
    </message>
    <message>
        <source>Writes an export of the fictional company Nordwind, to try things out.</source>
        <translation>Schreibt zum Ausprobieren einen Export der erfundenen Firma Nordwind.</translation>
    </message>
    <message>
        <source>how many days, 1 to 1000 (default: 120)</source>
        <translation>Anzahl der Tage, 1 bis 1000 (Vorgabe: 120)</translation>
    </message>
    <message>
        <source>another seed gives other conversations (default: 1)</source>
        <translation>ein anderer Startwert ergibt andere Gespräche (Vorgabe: 1)</translation>
    </message>
    <message>
        <source>the last day (default: 2026-11-20)</source>
        <translation>der letzte Tag (Vorgabe: 2026-11-20)</translation>
    </message>
    <message>
        <source>The same options give the same files on every machine.</source>
        <translation>Gleiche Optionen ergeben auf jedem Rechner gleiche Dateien.</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensionen</translation>
    </message>
    <message>
        <source>The catalogue</source>
        <translation>Der Katalog</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Lists every measure and dimension with its definition.</source>
        <translation>Listet jede Kennzahl und Dimension mit ihrer Definition auf.</translation>
    </message>
    <message>
        <source>as the page of the manual</source>
        <translation>als Seite des Handbuchs</translation>
    </message>
    <message>
        <source>--size is a width and a height, such as 1440x900</source>
        <translation>--size ist Breite und Höhe, etwa 1440x900</translation>
    </message>
    <message>
        <source>--theme is &quot;light&quot; or &quot;dark&quot;</source>
        <translation>--theme ist &quot;light&quot; oder &quot;dark&quot;</translation>
    </message>
    <message>
        <source>a page can be filtered by dimensions, not by measures</source>
        <translation>eine Seite lässt sich nach Dimensionen filtern, nicht nach Kennzahlen</translation>
    </message>
    <message>
        <source>name the page, such as overview</source>
        <translation>geben Sie die Seite an, etwa overview</translation>
    </message>
    <message>
        <source>name the picture to write with -o FILE.png</source>
        <translation>geben Sie das Zielbild mit -o FILE.png an</translation>
    </message>
    <message>
        <source>Paints a page into a picture, without a screen.</source>
        <translation>Zeichnet eine Seite in ein Bild, ohne Bildschirm.</translation>
    </message>
    <message>
        <source>in logical pixels (default: 1440x900)</source>
        <translation>in logischen Pixeln (Vorgabe: 1440x900)</translation>
    </message>
    <message>
        <source>200 for a display of twice the density</source>
        <translation>200 für einen Bildschirm mit doppelter Pixeldichte</translation>
    </message>
    <message>
        <source>light (default) or dark</source>
        <translation>light (Vorgabe) oder dark</translation>
    </message>
    <message>
        <source>such as de (default: that of the system)</source>
        <translation>etwa de (Vorgabe: die des Systems)</translation>
    </message>
    <message>
        <source>as for &quot;parlance query&quot;</source>
        <translation>wie bei &quot;parlance query&quot;</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>No sources yet. Import something: parlance import PATH -w FILE</source>
        <translation>Noch keine Quellen. Importieren Sie etwas: parlance import PATH -w FILE</translation>
    </message>
    <message>
        <source>%1 conversations, %2 messages, %3 issues</source>
        <translation>%1 Gespräche, %2 Nachrichten, %3 Probleme</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>data until %1, imported %2 from %3</source>
        <translation>Daten bis %1, importiert %2 aus %3</translation>
    </message>
    <message>
        <source>the issues of all imports, each with its place</source>
        <translation>die Probleme aller Importe, jedes mit Fundstelle</translation>
    </message>
    <message>
        <source>at most so many issues (default: 1000)</source>
        <translation>höchstens so viele Probleme (Vorgabe: 1000)</translation>
    </message>
    <message>
        <source>Recomputed %1 conversations with %2 messages in %3 segments; %4 queries asked in two ways.</source>
        <translation>%1 Gespräche mit %2 Nachrichten in %3 Segmenten neu berechnet; %4 Abfragen auf zwei Wegen gestellt.</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>Kein Unterschied.</translation>
    </message>
    <message>
        <source>Recomputes columns and cost allocation from the rows and reports every difference.</source>
        <translation>Berechnet Spalten und Kostenumlage neu aus den Zeilen und meldet jeden Unterschied.</translation>
    </message>
    <message>
        <source>another seed asks other queries (default: 1)</source>
        <translation>ein anderer Startwert stellt andere Abfragen (Vorgabe: 1)</translation>
    </message>
    <message>
        <source>Exit code 6 when something differs.</source>
        <translation>Rückgabewert 6, wenn etwas abweicht.</translation>
    </message>
    <message>
        <source>name the workspace with -w FILE</source>
        <translation>geben Sie den Arbeitsbereich mit -w FILE an</translation>
    </message>
    <message>
        <source>--now must be a time such as 2026-11-20T12:00:00Z</source>
        <translation>--now muss ein Zeitpunkt sein, etwa 2026-11-20T12:00:00Z</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>diese Datei oder diesen Ordner gibt es nicht</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more %1; &quot;parlance sources --issues&quot; lists all of them.</source>
        <translation>
            <numerusform>… und %n weiteres Mal %1; &quot;parlance sources --issues&quot; listet alle auf.</numerusform>
            <numerusform>… und %n weitere Male %1; &quot;parlance sources --issues&quot; listet alle auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>random queries to ask by columns and by SQL (default: 40, fewer for much data)</source>
        <translation>zufällige Abfragen, über Spalten und über SQL gestellt (Vorgabe: 40, weniger bei vielen Daten)</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 Nachrichten</translation>
    </message>
    <message>
        <source>Time has a grain: hour, day, week, month, quarter or year; likewise export_hour.day and so on.</source>
        <translation>Zeit hat eine Körnung: hour, day, week, month, quarter oder year; ebenso export_hour.day und so weiter.</translation>
    </message>
    <message>
        <source>--per is 1k or 1m</source>
        <translation>--per ist 1k oder 1m</translation>
    </message>
    <message>
        <source>--from is a day such as 2026-10-01</source>
        <translation>--from ist ein Tag wie 2026-10-01</translation>
    </message>
    <message>
        <source>name the model whose price to set</source>
        <translation>das Modell nennen, dessen Preis gesetzt werden soll</translation>
    </message>
    <message>
        <source>a price needs --input and --output</source>
        <translation>ein Preis braucht --input und --output</translation>
    </message>
    <message>
        <source>name the model whose own price to remove</source>
        <translation>das Modell nennen, dessen eigener Preis entfernt werden soll</translation>
    </message>
    <message>
        <source>there is no such own price of &quot;%1&quot;</source>
        <translation>es gibt keinen solchen eigenen Preis von „%1“</translation>
    </message>
    <message>
        <source>there are several; say which one: %1</source>
        <translation>es gibt mehrere; welcher ist gemeint: %1</translation>
    </message>
    <message>
        <source>name the file with the prices</source>
        <translation>die Datei mit den Preisen nennen</translation>
    </message>
    <message>
        <source>No price is listed for &quot;%1&quot; alone: the general prices hold.</source>
        <translation>Für „%1“ allein ist kein Preis aufgeführt: Es gelten die allgemeinen Preise.</translation>
    </message>
    <message>
        <source>name the file to write, or - for stdout</source>
        <translation>die zu schreibende Datei nennen, oder - für die Standardausgabe</translation>
    </message>
    <message numerus="yes">
        <source>%n own price(s) written.</source>
        <translation>
            <numerusform>%n eigener Preis geschrieben.</numerusform>
            <numerusform>%n eigene Preise geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Would re-price %1 messages in %2 conversations.</source>
        <translation>Würde %1 Nachrichten in %2 Gesprächen neu bepreisen.</translation>
    </message>
    <message>
        <source>&quot;prices&quot; cannot &quot;%1&quot;; it can: %2</source>
        <translation>„prices“ kann nicht „%1“; es kann: %2</translation>
    </message>
    <message>
        <source>Lists and changes what the models cost, and works costs out anew.</source>
        <translation>Listet und ändert, was die Modelle kosten, und berechnet Kosten neu.</translation>
    </message>
    <message>
        <source>set: dollars for input tokens that are not cached</source>
        <translation>set: Dollar für Eingabe-Token, die nicht aus dem Cache kommen</translation>
    </message>
    <message>
        <source>set: dollars for output tokens</source>
        <translation>set: Dollar für Ausgabe-Token</translation>
    </message>
    <message>
        <source>set: dollars for tokens read from the cache (default: as input)</source>
        <translation>set: Dollar für aus dem Cache gelesene Token (Vorgabe: wie Eingabe)</translation>
    </message>
    <message>
        <source>set: dollars for tokens written to the cache (default: as input)</source>
        <translation>set: Dollar für in den Cache geschriebene Token (Vorgabe: wie Eingabe)</translation>
    </message>
    <message>
        <source>tokens that a price is for (default: 1k)</source>
        <translation>Anzahl Token, für die ein Preis gilt (Vorgabe: 1k)</translation>
    </message>
    <message>
        <source>set, remove: the price of this region</source>
        <translation>set, remove: der Preis dieser Region</translation>
    </message>
    <message>
        <source>import: other own prices are removed</source>
        <translation>import: andere eigene Preise werden entfernt</translation>
    </message>
    <message>
        <source>only say how many messages would be re-priced</source>
        <translation>nur sagen, wie viele Nachrichten neu bepreist würden</translation>
    </message>
    <message>
        <source>An own price wins over the built-in one from its day on. Costs that a source states are never
changed: only costs worked out from tokens, and how a stated total is shared among its messages.
&quot;region default&quot; goes back to the general prices. A file is JSON as &quot;list --json&quot; prints it, or
CSV with the columns model, region, valid_from, input, output, cache_read, cache_write, per_tokens.</source>
        <translation>Ein eigener Preis gilt ab seinem Tag vor dem eingebauten. Kosten, die eine Quelle nennt, ändern sich
nie: nur aus Token berechnete Kosten und die Aufteilung einer genannten Summe auf ihre Nachrichten.
„region default“ kehrt zu den allgemeinen Preisen zurück. Eine Datei ist JSON, wie „list --json“ es
ausgibt, oder CSV mit den Spalten model, region, valid_from, input, output, cache_read, cache_write,
per_tokens.</translation>
    </message>
    <message>
        <source>%1: no price for the messages of the first days, from %2 on</source>
        <translation>%1: kein Preis für die Nachrichten der ersten Tage, ab %2</translation>
    </message>
    <message>
        <source>%1: no price; %2 messages state tokens and have no cost, %3 share stated totals without it</source>
        <translation>%1: kein Preis; %2 Nachrichten nennen Token und haben keine Kosten, %3 teilen genannte Summen ohne ihn</translation>
    </message>
    <message>
        <source>Models without a price:</source>
        <translation>Modelle ohne Preis:</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>own</source>
        <translation>eigener</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>eingebaut</translation>
    </message>
    <message>
        <source>Dollars for 1,000,000 tokens.</source>
        <translation>Dollar für 1.000.000 Token.</translation>
    </message>
    <message>
        <source>Region: %1</source>
        <translation>Region: %1</translation>
    </message>
    <message>
        <source>Re-priced %1 messages in %2 conversations; %3 have another cost now. The sum of all costs changed by %4 dollars.</source>
        <translation>%1 Nachrichten in %2 Gesprächen neu bepreist; %3 haben jetzt andere Kosten. Die Summe aller Kosten änderte sich um %4 Dollar.</translation>
    </message>
    <message>
        <source>make the columns anew from the rows before checking</source>
        <translation>vor der Prüfung die Spalten neu aus den Zeilen erzeugen</translation>
    </message>
    <message>
        <source>what names the user in logs of Lex: session, sessionAttributes.NAME or requestAttributes.NAME</source>
        <translation>was in Protokollen von Lex den Benutzer nennt: session, sessionAttributes.NAME oder requestAttributes.NAME</translation>
    </message>
    <message>
        <source>the picture: .png, .pdf or .svg</source>
        <translation>das Bild: .png, .pdf oder .svg</translation>
    </message>
    <message>
        <source>This program&apos;s SQLite has no FTS5: every search reads the texts.</source>
        <translation>Das SQLite dieses Programms hat kein FTS5: Jede Suche liest die Texte.</translation>
    </message>
    <message>
        <source>The full-text index is switched off: every search reads the texts.</source>
        <translation>Der Volltextindex ist ausgeschaltet: Jede Suche liest die Texte.</translation>
    </message>
    <message>
        <source>The full-text index has %1 of %2 messages in %3 bytes; %4 conversations have changed since.</source>
        <translation>Der Volltextindex hat %1 von %2 Nachrichten in %3 Byte; %4 Gespräche haben sich seither geändert.</translation>
    </message>
    <message>
        <source>--on and --off exclude each other</source>
        <translation>--on und --off schließen einander aus</translation>
    </message>
    <message>
        <source>Builds the full-text index, or brings it up to date.</source>
        <translation>Baut den Volltextindex auf oder bringt ihn auf den neuesten Stand.</translation>
    </message>
    <message>
        <source>only say how far it is</source>
        <translation>nur sagen, wie weit er ist</translation>
    </message>
    <message>
        <source>compare the index with the messages</source>
        <translation>den Index mit den Nachrichten vergleichen</translation>
    </message>
    <message>
        <source>build it from the beginning</source>
        <translation>von vorn aufbauen</translation>
    </message>
    <message>
        <source>this workspace has an index (the default)</source>
        <translation>dieser Arbeitsbereich hat einen Index (Vorgabe)</translation>
    </message>
    <message>
        <source>remove it and keep none: the file becomes smaller in use</source>
        <translation>ihn entfernen und keinen führen: Die Datei braucht weniger Platz</translation>
    </message>
    <message>
        <source>What has been indexed stays when the command is stopped; the next one goes on.
Search works without the index, too: it then reads the texts. Exit code 6 when --check finds something.</source>
        <translation>Was schon im Index ist, bleibt, wenn der Befehl angehalten wird; der nächste macht weiter.
Die Suche geht auch ohne Index: Dann liest sie die Texte. Rückgabewert 6, wenn --check etwas findet.</translation>
    </message>
    <message>
        <source>--role is user, assistant, tool or system</source>
        <translation>--role ist user, assistant, tool oder system</translation>
    </message>
    <message>
        <source>say what to search for</source>
        <translation>sagen Sie, wonach gesucht werden soll</translation>
    </message>
    <message>
        <source>--sort is newest or relevance</source>
        <translation>--sort ist newest oder relevance</translation>
    </message>
    <message>
        <source>Nothing found in %1 messages.</source>
        <translation>Nichts gefunden in %1 Nachrichten.</translation>
    </message>
    <message>
        <source>%1 of %2 messages found.</source>
        <translation>%1 von %2 gefundenen Nachrichten.</translation>
    </message>
    <message>
        <source>The newest %1; there are more. --limit shows more of them.</source>
        <translation>Die neuesten %1; es gibt mehr. --limit zeigt mehr davon.</translation>
    </message>
    <message>
        <source>Finds messages by their words, newest first.</source>
        <translation>Findet Nachrichten nach ihren Wörtern, die neuesten zuerst.</translation>
    </message>
    <message>
        <source>ids or titles of bots, with commas between them</source>
        <translation>Kennungen oder Titel von Bots, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>ids, names or addresses of users</source>
        <translation>Kennungen, Namen oder Adressen von Benutzern</translation>
    </message>
    <message>
        <source>user, assistant, tool, system</source>
        <translation>user, assistant, tool, system</translation>
    </message>
    <message>
        <source>newest (default) or relevance</source>
        <translation>newest (Vorgabe) oder relevance</translation>
    </message>
    <message>
        <source>at most so many messages (default: 50)</source>
        <translation>höchstens so viele Nachrichten (Vorgabe: 50)</translation>
    </message>
    <message>
        <source>find the text as it is, also inside words</source>
        <translation>den Text so finden, wie er dasteht, auch in Wörtern</translation>
    </message>
    <message>
        <source>read the texts even where there is an index</source>
        <translation>die Texte lesen, auch wo es einen Index gibt</translation>
    </message>
    <message>
        <source>All words must occur; &quot;words together&quot; in quotes, begin*, -without, this OR that.
Case and accents make no difference. Put words that begin with - into quotes with the others.</source>
        <translation>Alle Wörter müssen vorkommen; &quot;Wörter zusammen&quot; in Anführungszeichen, Anfang*, -ohne, dies OR das.
Groß- und Kleinschreibung und Akzente spielen keine Rolle. Wörter, die mit - beginnen, mit den anderen in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>on the page &quot;search&quot;: what to look for</source>
        <translation>auf der Seite „search“: wonach gesucht wird</translation>
    </message>
    <message>
        <source>--sort takes nothing beside &quot;%1&quot;</source>
        <translation>--sort nimmt neben „%1“ nichts an</translation>
    </message>
    <message>
        <source>in --measures</source>
        <translation>in --measures</translation>
    </message>
    <message>
        <source>--mapping and --format exclude each other</source>
        <translation>--mapping und --format schließen einander aus</translation>
    </message>
    <message>
        <source>read tables by this mapping (see &quot;parlance mapping --help&quot;)</source>
        <translation>Tabellen nach dieser Zuordnung lesen (siehe „parlance mapping --help“)</translation>
    </message>
    <message>
        <source>--records is messages, conversations, feedback, leads, events or metrics</source>
        <translation>--records ist messages, conversations, feedback, leads, events oder metrics</translation>
    </message>
    <message>
        <source>--encoding is utf-8, utf-16le, utf-16be, iso-8859-1, windows-1252 or shift_jis</source>
        <translation>--encoding ist utf-8, utf-16le, utf-16be, iso-8859-1, windows-1252 oder shift_jis</translation>
    </message>
    <message>
        <source>--delimiter is a single character, or &quot;tab&quot;</source>
        <translation>--delimiter ist ein einzelnes Zeichen oder „tab“</translation>
    </message>
    <message>
        <source>--decimal is , or .</source>
        <translation>--decimal ist , oder .</translation>
    </message>
    <message>
        <source>name the table</source>
        <translation>nennen Sie die Tabelle</translation>
    </message>
    <message>
        <source>column %1: day and month may be the other way round</source>
        <translation>Spalte %1: Tag und Monat sind vielleicht vertauscht</translation>
    </message>
    <message>
        <source>name the mapping and the table</source>
        <translation>nennen Sie die Zuordnung und die Tabelle</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n Spalte</numerusform>
            <numerusform>%n Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>No mappings yet. Make one: parlance mapping guess FILE -o mapping.json</source>
        <translation>Noch keine Zuordnungen. So entsteht eine: parlance mapping guess DATEI -o zuordnung.json</translation>
    </message>
    <message>
        <source>Saved as &quot;%1&quot;: tables with these columns are imported by it from now on.</source>
        <translation>Gespeichert als „%1“: Tabellen mit diesen Spalten werden von nun an danach importiert.</translation>
    </message>
    <message>
        <source>there is no mapping &quot;%1&quot;</source>
        <translation>es gibt keine Zuordnung „%1“</translation>
    </message>
    <message>
        <source>&quot;mapping&quot; can guess, check, list, show, import, export and remove</source>
        <translation>„mapping“ kennt guess, check, list, show, import, export und remove</translation>
    </message>
    <message numerus="yes">
        <source>&quot;mapping %1&quot; takes %n word(s)</source>
        <translation>
            <numerusform>„mapping %1“ erwartet %n Wort</numerusform>
            <numerusform>„mapping %1“ erwartet %n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>guess: write the mapping here, to be corrected by hand</source>
        <translation>guess: die Zuordnung hierhin schreiben, um sie von Hand zu berichtigen</translation>
    </message>
    <message>
        <source>guess, import: what the mapping is called</source>
        <translation>guess, import: wie die Zuordnung heißt</translation>
    </message>
    <message>
        <source>guess: what a row is: messages, conversations, feedback, leads, events or metrics</source>
        <translation>guess: was eine Zeile ist: messages, conversations, feedback, leads, events oder metrics</translation>
    </message>
    <message>
        <source>guess: of the text, such as windows-1252</source>
        <translation>guess: Zeichensatz des Textes, etwa windows-1252</translation>
    </message>
    <message>
        <source>guess: between the cells, or &quot;tab&quot;</source>
        <translation>guess: Zeichen zwischen den Zellen oder „tab“</translation>
    </message>
    <message>
        <source>guess: before the fraction of numbers</source>
        <translation>guess: vor den Nachkommastellen von Zahlen</translation>
    </message>
    <message>
        <source>guess, check: zone of times that come without an offset</source>
        <translation>guess, check: Zone von Zeiten ohne Angabe</translation>
    </message>
    <message>
        <source>import: when it is saved</source>
        <translation>import: wann gespeichert wird</translation>
    </message>
    <message>
        <source>A mapping that a workspace has is applied by itself to every table with the same columns.
Exit codes: 0 done, 2 no table, 6 the guess lacks something or check found rows that are rejected.</source>
        <translation>Eine Zuordnung des Arbeitsbereichs wird von selbst auf jede Tabelle mit denselben Spalten angewandt.
Exit-Codes: 0 fertig, 2 keine Tabelle, 6 dem Vorschlag fehlt etwas, oder check fand abgelehnte Zeilen.</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>none</source>
        <comment>quotes</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1, delimiter %2, quote %3, decimal %4</source>
        <translation>%1, Trennzeichen %2, Anführungszeichen %3, Dezimalzeichen %4</translation>
    </message>
    <message>
        <source>line %1: rejected: %2</source>
        <translation>Zeile %1: abgelehnt: %2</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Files: %1 read, %2 empty, %3 unchanged, %4 failed, %5 not recognised, in %6.</source>
        <translation>Dateien: %1 gelesen, %2 leer, %3 unverändert, %4 fehlgeschlagen, %5 nicht erkannt, in %6.</translation>
    </message>
    <message>
        <source>%1 records were left out, because they were purged before (--with-purged brings them back).</source>
        <translation>%1 Datensätze wurden ausgelassen, weil sie früher bereinigt wurden (--with-purged holt sie zurück).</translation>
    </message>
    <message>
        <source>%1 conversations were purged afterwards, as old as their source keeps them.</source>
        <translation>%1 Gespräche wurden danach bereinigt, weil sie älter sind, als ihre Quelle sie aufbewahrt.</translation>
    </message>
    <message>
        <source>read every file again and bring back what was purged</source>
        <translation>jede Datei neu lesen und Bereinigtes zurückholen</translation>
    </message>
    <message>
        <source>from when the retention of sources counts back</source>
        <translation>ab wann die Aufbewahrung der Quellen zurückrechnet</translation>
    </message>
    <message>
        <source>--older-than is an age such as 365d, 12w, 6m or 1y, or a day</source>
        <translation>--older-than ist ein Alter wie 365d, 12w, 6m oder 1y, oder ein Tag</translation>
    </message>
    <message>
        <source>%1 conversations with %2 messages</source>
        <translation>%1 Gespräche mit %2 Nachrichten</translation>
    </message>
    <message>
        <source>%1 leads</source>
        <translation>%1 Leads</translation>
    </message>
    <message>
        <source>%1 product events</source>
        <translation>%1 Produktereignisse</translation>
    </message>
    <message>
        <source>%1 audit events</source>
        <translation>%1 Prüfereignisse</translation>
    </message>
    <message>
        <source>%1 metric samples</source>
        <translation>%1 Messwerte</translation>
    </message>
    <message>
        <source>There is nothing to remove.</source>
        <translation>Es gibt nichts zu entfernen.</translation>
    </message>
    <message>
        <source>Removed %1; the workspace is %2 smaller.</source>
        <translation>Entfernt: %1; der Arbeitsbereich ist um %2 kleiner.</translation>
    </message>
    <message>
        <source>name the source to remove, or what to remove of all sources: --older-than, --conversations-deleted</source>
        <translation>Quelle nennen, die entfernt werden soll, oder was von allen Quellen: --older-than, --conversations-deleted</translation>
    </message>
    <message>
        <source>what is older than 365d, 12w, 6m or 1y, or before a day such as 2024-01-01</source>
        <translation>was älter ist als 365d, 12w, 6m oder 1y, oder vor einem Tag wie 2024-01-01</translation>
    </message>
    <message>
        <source>conversations that were deleted on the platform; with --older-than those deleted before then</source>
        <translation>Gespräche, die auf der Plattform gelöscht wurden; mit --older-than die davor gelöschten</translation>
    </message>
    <message>
        <source>what is older than its source is to be kept (see &quot;parlance sources --help&quot;)</source>
        <translation>was älter ist, als seine Quelle aufbewahrt wird (siehe „parlance sources --help“)</translation>
    </message>
    <message>
        <source>of this source only</source>
        <translation>nur aus dieser Quelle</translation>
    </message>
    <message>
        <source>of this environment only</source>
        <translation>nur aus dieser Umgebung</translation>
    </message>
    <message>
        <source>what ages count from</source>
        <translation>ab wann das Alter zählt</translation>
    </message>
    <message>
        <source>really do it; without it the counts are told</source>
        <translation>wirklich tun; ohne dies werden nur die Zahlen genannt</translation>
    </message>
    <message>
        <source>Of the environment &quot;%1&quot; only; --where &apos;environment in (…)&apos; chooses from: %2</source>
        <translation>Nur aus der Umgebung „%1“; --where &apos;environment in (…)&apos; wählt aus: %2</translation>
    </message>
    <message>
        <source>--every is 15m, hour, 6h, day, change or off</source>
        <translation>--every ist 15m, hour, 6h, day, change oder off</translation>
    </message>
    <message>
        <source>read when asked</source>
        <translation>wird auf Wunsch gelesen</translation>
    </message>
    <message>
        <source>say --days N, --days forever or --days workspace</source>
        <translation>--days N, --days forever oder --days workspace angeben</translation>
    </message>
    <message>
        <source>All sources without a choice of their own</source>
        <translation>Alle Quellen ohne eigene Wahl</translation>
    </message>
    <message>
        <source>kept as long as the workspace says</source>
        <translation>wie im Arbeitsbereich festgelegt aufbewahrt</translation>
    </message>
    <message numerus="yes">
        <source>kept for %n day(s)</source>
        <translation>
            <numerusform>%n Tag aufbewahrt</numerusform>
            <numerusform>%n Tage aufbewahrt</numerusform>
        </translation>
    </message>
    <message>
        <source>kept for ever</source>
        <translation>unbegrenzt aufbewahrt</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1 ist nicht da</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
    <message>
        <source>%1 records added, %2 updated, %3 rejected</source>
        <translation>%1 Datensätze neu, %2 aktualisiert, %3 abgelehnt</translation>
    </message>
    <message>
        <source>No source is due.</source>
        <translation>Keine Quelle ist fällig.</translation>
    </message>
    <message>
        <source>read again on change</source>
        <translation>wird bei Änderungen neu gelesen</translation>
    </message>
    <message numerus="yes">
        <source>read again every %n day(s)</source>
        <translation>
            <numerusform>wird jeden Tag neu gelesen</numerusform>
            <numerusform>wird alle %n Tage neu gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>read again every %n hour(s)</source>
        <translation>
            <numerusform>wird jede Stunde neu gelesen</numerusform>
            <numerusform>wird alle %n Stunden neu gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>read again every %n minute(s)</source>
        <translation>
            <numerusform>wird jede Minute neu gelesen</numerusform>
            <numerusform>wird alle %n Minuten neu gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;sources&quot; can update, watch, keep and move</source>
        <translation>„sources“ kann update, watch, keep und move</translation>
    </message>
    <message>
        <source>&quot;sources %1&quot; takes other words; see --help</source>
        <translation>„sources %1“ erwartet andere Wörter; siehe --help</translation>
    </message>
    <message>
        <source>no environment &quot;%1&quot;; there are: %2</source>
        <translation>keine Umgebung „%1“; es gibt: %2</translation>
    </message>
    <message>
        <source>Lists what was imported, how fresh it is and what was wrong with it; reads sources again.</source>
        <translation>Zeigt, was importiert wurde, wie frisch es ist und was daran falsch war; liest Quellen neu.</translation>
    </message>
    <message>
        <source>update: every source, not only those that are watched and due</source>
        <translation>update: jede Quelle, nicht nur beobachtete und fällige</translation>
    </message>
    <message>
        <source>watch: read again every 15m, hour, 6h or day, on &quot;change&quot;, or &quot;off&quot;</source>
        <translation>watch: neu lesen alle 15m, hour, 6h oder day, bei „change“, oder „off“</translation>
    </message>
    <message>
        <source>keep: purge what is older; &quot;forever&quot;, or &quot;workspace&quot; for what holds without a name</source>
        <translation>keep: bereinigen, was älter ist; „forever“, oder „workspace“ für das, was ohne Namen gilt</translation>
    </message>
    <message>
        <source>what &quot;ago&quot; counts from, and what is due</source>
        <translation>ab wann „vor“ zählt, und was fällig ist</translation>
    </message>
    <message>
        <source>&quot;update&quot; without names reads the watched sources that are due: for a timer outside, as long as the
window is closed. Only new and changed files are read; one that is still being written waits.
What is older than it is kept goes with the next import, or at once with &quot;parlance purge --retention&quot;.</source>
        <translation>„update“ ohne Namen liest die beobachteten Quellen, die fällig sind: für einen Zeitgeber von außen, solange
das Fenster zu ist. Nur neue und geänderte Dateien werden gelesen; was noch geschrieben wird, wartet.
Was älter ist als aufbewahrt, geht mit dem nächsten Import, oder sofort mit „parlance purge --retention“.</translation>
    </message>
    <message>
        <source>Says what the columns of a table mean, so that any CSV, TSV, JSON or XLSX can be imported.</source>
        <translation>Sagt, was die Spalten einer Tabelle bedeuten, sodass jedes CSV, TSV, JSON oder XLSX importiert werden kann.</translation>
    </message>
    <message>
        <source>--where takes dimensions only</source>
        <translation>--where nimmt nur Dimensionen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>&quot;audit record&quot; takes on or off</source>
        <translation>„audit record“ nimmt on oder off</translation>
    </message>
    <message>
        <source>What is done in this workspace is recorded.</source>
        <translation>Was in diesem Arbeitsbereich getan wird, wird festgehalten.</translation>
    </message>
    <message>
        <source>What is done in this workspace is not recorded.</source>
        <translation>Was in diesem Arbeitsbereich getan wird, wird nicht festgehalten.</translation>
    </message>
    <message>
        <source>this removes what was done in this workspace; repeat with --yes</source>
        <translation>dies entfernt, was in diesem Arbeitsbereich getan wurde; mit --yes wiederholen</translation>
    </message>
    <message>
        <source>&quot;audit forget&quot; takes --end, not --start</source>
        <translation>„audit forget“ nimmt --end, nicht --start</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) removed.</source>
        <translation>
            <numerusform>%n Eintrag entfernt.</numerusform>
            <numerusform>%n Einträge entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;audit&quot; cannot &quot;%1&quot;; it can: %2</source>
        <translation>„audit“ kann nicht „%1“; es kann: %2</translation>
    </message>
    <message>
        <source>Lists the audit log, and what was done in this workspace.</source>
        <translation>Listet das Audit-Protokoll und was in diesem Arbeitsbereich getan wurde.</translation>
    </message>
    <message>
        <source>only what these did: ids or names</source>
        <translation>nur was diese taten: IDs oder Namen</translation>
    </message>
    <message>
        <source>only these actions: pin,unpin,view_user</source>
        <translation>nur diese Aktionen: pin,unpin,view_user</translation>
    </message>
    <message>
        <source>only what was done to these ids</source>
        <translation>nur was diesen IDs geschah</translation>
    </message>
    <message>
        <source>recorded, reconstructed, own</source>
        <translation>recorded, reconstructed, own</translation>
    </message>
    <message>
        <source>any other condition: &apos;target_kind = &quot;bot&quot;&apos;</source>
        <translation>jede andere Bedingung: &apos;target_kind = &quot;bot&quot;&apos;</translation>
    </message>
    <message>
        <source>epoch seconds, 2024-06-01, 2024-06-01T12:00, -30d; or --from</source>
        <translation>Epochensekunden, 2024-06-01, 2024-06-01T12:00, -30d; oder --from</translation>
    </message>
    <message>
        <source>a plain day is included, a time is not; or --to</source>
        <translation>ein ganzer Tag zählt mit, eine Uhrzeit nicht; oder --to</translation>
    </message>
    <message>
        <source>the same as --start</source>
        <translation>dasselbe wie --start</translation>
    </message>
    <message>
        <source>the same as --end</source>
        <translation>dasselbe wie --end</translation>
    </message>
    <message>
        <source>at most so many events</source>
        <translation>höchstens so viele Ereignisse</translation>
    </message>
    <message>
        <source>by time; else the newest first</source>
        <translation>nach der Zeit; sonst das Neueste zuerst</translation>
    </message>
    <message>
        <source>forget: really do it</source>
        <translation>forget: wirklich ausführen</translation>
    </message>
    <message>
        <source>Columns: time, actor, action, target_kind, target, detail, source, environment and origin, with
the names of actor and target. The origin is recorded (by the platform), reconstructed (from what
was there before and after) or own (done in this workspace, see &quot;audit record&quot;).</source>
        <translation>Spalten: time, actor, action, target_kind, target, detail, source, environment und origin, mit
den Namen von actor und target. Die Herkunft ist recorded (von der Plattform), reconstructed (aus dem,
was vorher und nachher da war) oder own (in diesem Arbeitsbereich getan, siehe „audit record“).</translation>
    </message>
    <message>
        <source>This workspace has no metrics; &quot;parlance metrics set NAME --where …&quot; makes one.</source>
        <translation>Dieser Arbeitsbereich hat keine Metriken; „parlance metrics set NAME --where …“ legt eine an.</translation>
    </message>
    <message>
        <source>there is no measure &quot;%1&quot;</source>
        <translation>es gibt keine Kennzahl „%1“</translation>
    </message>
    <message>
        <source>there is no measure &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>es gibt keine Kennzahl „%1“; war „%2“ gemeint?</translation>
    </message>
    <message>
        <source>say which facts count, as in --where &apos;error_type = &quot;Throttling&quot;&apos;</source>
        <translation>sagen Sie, welche Fakten zählen, etwa mit --where &apos;error_type = &quot;Throttling&quot;&apos;</translation>
    </message>
    <message>
        <source>%1 is %2 over all data.</source>
        <translation>%1 ist %2 über alle Daten.</translation>
    </message>
    <message>
        <source>%1 has no value yet.</source>
        <translation>%1 hat noch keinen Wert.</translation>
    </message>
    <message>
        <source>there is no metric &quot;%1&quot;</source>
        <translation>es gibt keine Metrik „%1“</translation>
    </message>
    <message>
        <source>&quot;metrics %1&quot; takes one name</source>
        <translation>„metrics %1“ nimmt einen Namen</translation>
    </message>
    <message>
        <source>&quot;metrics&quot; cannot &quot;%1&quot;; it can: %2</source>
        <translation>„metrics“ kann nicht „%1“; es kann: %2</translation>
    </message>
    <message>
        <source>Lists and changes your own measures: what passes a filter, counted or summed up.</source>
        <translation>Listet und ändert eigene Kennzahlen: was einen Filter passiert, gezählt oder summiert.</translation>
    </message>
    <message>
        <source>set: which facts, as in &quot;query --where&quot;</source>
        <translation>set: welche Fakten, wie bei „query --where“</translation>
    </message>
    <message>
        <source>set: of these facts (default: messages)</source>
        <translation>set: davon (Vorgabe: messages)</translation>
    </message>
    <message>
        <source>set: how people read it</source>
        <translation>set: wie Menschen sie lesen</translation>
    </message>
    <message>
        <source>A metric stands as metric:NAME wherever &quot;query --measures&quot; takes a measure. It is your own work: it
survives every import.</source>
        <translation>Eine Metrik steht als metric:NAME überall, wo „query --measures“ eine Kennzahl nimmt. Sie ist Ihre eigene
Arbeit: sie übersteht jeden Import.</translation>
    </message>
    <message>
        <source>set, remove: the UTC day the price holds from (default: always); reconcile: the first day</source>
        <translation>set, remove: der UTC-Tag, ab dem der Preis gilt (Vorgabe: immer); reconcile: der erste Tag</translation>
    </message>
    <message>
        <source>reconcile: the last day</source>
        <translation>reconcile: der letzte Tag</translation>
    </message>
    <message>
        <source>reconcile: which calls</source>
        <translation>reconcile: welche Aufrufe</translation>
    </message>
    <message>
        <source>reconcile: what relative dates count from</source>
        <translation>reconcile: wovon relative Zeiten ausgehen</translation>
    </message>
    <message>
        <source>&quot;reconcile&quot; compares the costs that sources state with tokens × price, by model and cause.</source>
        <translation>„reconcile“ vergleicht die von Quellen genannten Kosten mit Token × Preis, nach Modell und Ursache.</translation>
    </message>
    <message>
        <source>what to measure: cost,users,…; formulas: &apos;cost / users&apos;; share(cost), running(cost), average(cost, 7), rank(cost), difference(cost); metric:NAME</source>
        <translation>was gemessen wird: cost,users,…; Formeln: &apos;cost / users&apos;; share(cost), running(cost), average(cost, 7), rank(cost), difference(cost); metric:NAME</translation>
    </message>
    <message>
        <source>the stated costs agree with the price table</source>
        <translation>die genannten Kosten stimmen mit der Preistabelle überein</translation>
    </message>
    <message>
        <source>0 is stated for calls with tokens</source>
        <translation>für Aufrufe mit Token wird 0 genannt</translation>
    </message>
    <message>
        <source>the price table has no price for the model</source>
        <translation>die Preistabelle hat keinen Preis für das Modell</translation>
    </message>
    <message>
        <source>the source states no tokens</source>
        <translation>die Quelle nennt keine Token</translation>
    </message>
    <message>
        <source>cached tokens are counted inside the input too, and so charged twice</source>
        <translation>Token aus dem Cache stehen auch in der Eingabe und werden so doppelt berechnet</translation>
    </message>
    <message>
        <source>cached tokens are charged at the price of input</source>
        <translation>Token aus dem Cache werden zum Preis der Eingabe berechnet</translation>
    </message>
    <message>
        <source>cached tokens are not charged</source>
        <translation>Token aus dem Cache werden nicht berechnet</translation>
    </message>
    <message>
        <source>tokens written to the cache are charged as for an hour, at twice the price of input</source>
        <translation>in den Cache geschriebene Token werden wie für eine Stunde berechnet, zum doppelten Preis der Eingabe</translation>
    </message>
    <message>
        <source>charged at a price of another day or region, or at the listed one instead of your own</source>
        <translation>zum Preis eines anderen Tages oder einer anderen Region berechnet, oder zum Listenpreis statt Ihrem eigenen</translation>
    </message>
    <message>
        <source>no cost is stated: it is worked out from tokens</source>
        <translation>es werden keine Kosten genannt: sie werden aus den Token berechnet</translation>
    </message>
    <message>
        <source>only a running total of the conversation is stated, shared among its answers</source>
        <translation>nur eine laufende Summe des Gesprächs wird genannt, verteilt auf seine Antworten</translation>
    </message>
    <message>
        <source>neither a cost is stated nor a price known</source>
        <translation>weder werden Kosten genannt, noch ist ein Preis bekannt</translation>
    </message>
    <message numerus="yes">
        <source>reported is %2 × the price table on %n day(s)</source>
        <translation>
            <numerusform>gemeldet ist das %2-Fache der Preistabelle an %n Tag</numerusform>
            <numerusform>gemeldet ist das %2-Fache der Preistabelle an %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reported is from %2 to %3 × the price table on %n day(s)</source>
        <translation>
            <numerusform>gemeldet ist das %2- bis %3-Fache der Preistabelle an %n Tag</numerusform>
            <numerusform>gemeldet ist das %2- bis %3-Fache der Preistabelle an %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>not explained: %1</source>
        <translation>nicht erklärt: %1</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>%1 where %2</source>
        <translation>%1, wo %2</translation>
    </message>
    <message>
        <source>Metrics of this workspace</source>
        <translation>Metriken dieses Arbeitsbereichs</translation>
    </message>
    <message>
        <source>With a workspace its metrics are listed as well.</source>
        <translation>Mit einem Arbeitsbereich werden auch dessen Metriken gelistet.</translation>
    </message>
    <message>
        <source>Of the environment &quot;%1&quot; only; --environment chooses from: %2</source>
        <translation>Nur aus der Umgebung „%1“; --environment wählt aus: %2</translation>
    </message>
    <message>
        <source>of these environments, such as prod,dev</source>
        <translation>aus diesen Umgebungen, etwa prod,dev</translation>
    </message>
    <message>
        <source>--format is csv, json, jsonl or xlsx</source>
        <translation>--format ist csv, json, jsonl oder xlsx</translation>
    </message>
    <message>
        <source>say what to export: %1</source>
        <translation>sagen, was exportiert werden soll: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written: %2</source>
        <translation>„%1“ kann nicht geschrieben werden: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported.</source>
        <translation>
            <numerusform>%n Zeile exportiert.</numerusform>
            <numerusform>%n Zeilen exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing had to be taken out of the texts.</source>
        <translation>Aus den Texten war nichts zu entfernen.</translation>
    </message>
    <message>
        <source>Taken out of the texts: %1</source>
        <translation>Aus den Texten entfernt: %1</translation>
    </message>
    <message>
        <source>Writes conversations, messages, feedback and lists out of a workspace.</source>
        <translation>Schreibt Unterhaltungen, Nachrichten, Rückmeldungen und Listen aus einem Arbeitsbereich heraus.</translation>
    </message>
    <message>
        <source>where to; else to standard output</source>
        <translation>wohin; sonst auf die Standardausgabe</translation>
    </message>
    <message>
        <source>csv, json, jsonl or xlsx; else by the name of the file</source>
        <translation>csv, json, jsonl oder xlsx; sonst nach dem Namen der Datei</translation>
    </message>
    <message>
        <source>conditions on dimensions: &apos;bot = &quot;HR&quot; and rating = &quot;down&quot;&apos;</source>
        <translation>Bedingungen an Dimensionen: &apos;bot = &quot;HR&quot; and rating = &quot;down&quot;&apos;</translation>
    </message>
    <message>
        <source>epoch seconds, 2024-06-01, 2024-06-01T12:00, -30d</source>
        <translation>Sekunden seit 1970, 2024-06-01, 2024-06-01T12:00, -30d</translation>
    </message>
    <message>
        <source>pseudonyms for names, addresses, numbers and keys, also inside texts</source>
        <translation>Pseudonyme für Namen, Adressen, Nummern und Schlüssel, auch in Texten</translation>
    </message>
    <message>
        <source>what was taken out, counted by kind and field (JSON)</source>
        <translation>was entfernt wurde, gezählt nach Art und Feld (JSON)</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Data until</source>
        <translation>Daten bis</translation>
    </message>
    <message>
        <source>write --param NAME=VALUE</source>
        <translation>--param NAME=WERT schreiben</translation>
    </message>
    <message>
        <source>a report can be filtered by dimensions, not by measures</source>
        <translation>Ein Bericht lässt sich nach Dimensionen filtern, nicht nach Kennzahlen</translation>
    </message>
    <message>
        <source>  parameters: %1</source>
        <translation>  Parameter: %1</translation>
    </message>
    <message>
        <source>name the file to write with -o FILE.pdf, .xlsx, .html, .csv or .json</source>
        <translation>Die Zieldatei mit -o DATEI.pdf, .xlsx, .html, .csv oder .json nennen</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>write &quot;report list&quot; or &quot;report render NAME&quot;</source>
        <translation>„report list“ oder „report render NAME“ schreiben</translation>
    </message>
    <message>
        <source>Writes a report: PDF, Excel, HTML, CSV or JSON, without a screen.</source>
        <translation>Schreibt einen Bericht: PDF, Excel, HTML, CSV oder JSON, ohne Bildschirm.</translation>
    </message>
    <message>
        <source>the file; its suffix names the format; CSV has a file for each table</source>
        <translation>die Datei; die Endung nennt das Format; CSV hat je Tabelle eine Datei</translation>
    </message>
    <message>
        <source>sets a parameter of the report; any number of times</source>
        <translation>setzt einen Parameter des Berichts; beliebig oft</translation>
    </message>
    <message>
        <source>instead of the period of the report, as for &quot;parlance query&quot;</source>
        <translation>statt des Zeitraums des Berichts, wie bei „parlance query“</translation>
    </message>
    <message>
        <source>likewise</source>
        <translation>ebenso</translation>
    </message>
    <message>
        <source>&quot;previous&quot;, &quot;year&quot; or &quot;none&quot;</source>
        <translation>„previous“, „year“ oder „none“</translation>
    </message>
    <message>
        <source>of numbers and dates, such as de (default: that of the system)</source>
        <translation>von Zahlen und Daten, etwa de (sonst die des Systems)</translation>
    </message>
    <message>
        <source>docs/reports.md describes the JSON of a report.</source>
        <translation>docs/reports.md beschreibt das JSON eines Berichts.</translation>
    </message>
    <message>
        <source>names of sources</source>
        <translation>Namen von Quellen</translation>
    </message>
    <message>
        <source>--%1 is a whole number from 1 on</source>
        <translation>--%1 ist eine ganze Zahl ab 1</translation>
    </message>
    <message>
        <source>&quot;parlance sql&quot; takes one statement in quotes</source>
        <translation>„parlance sql“ nimmt eine Anweisung in Anführungszeichen</translation>
    </message>
    <message>
        <source>there are more rows than --rows lets through</source>
        <translation>es gibt mehr Zeilen, als --rows durchlässt</translation>
    </message>
    <message>
        <source>Answers a question in SQL over the views of the workspace (docs/sql.md); changes nothing.</source>
        <translation>Beantwortet eine Frage in SQL über die Sichten des Arbeitsbereichs (docs/sql.md); ändert nichts.</translation>
    </message>
    <message>
        <source>STATEMENT [OPTION…]</source>
        <translation>ANWEISUNG [OPTION…]</translation>
    </message>
    <message>
        <source>at most so many rows; 100000</source>
        <translation>höchstens so viele Zeilen; 100000</translation>
    </message>
    <message>
        <source>at most so long; 30</source>
        <translation>höchstens so lange; 30</translation>
    </message>
    <message>
        <source>--format is table, csv, json, jsonl or xlsx</source>
        <translation>--format ist table, csv, json, jsonl oder xlsx</translation>
    </message>
    <message>
        <source>a workbook is no text for a terminal: name a file with --output</source>
        <translation>Eine Arbeitsmappe ist kein Text fürs Terminal: mit --output eine Datei nennen</translation>
    </message>
    <message>
        <source>table (default), csv, json, jsonl or xlsx</source>
        <translation>table (Vorgabe), csv, json, jsonl oder xlsx</translation>
    </message>
    <message>
        <source>write to this file; its suffix names the format</source>
        <translation>in diese Datei schreiben; die Endung nennt das Format</translation>
    </message>
    <message>
        <source>a list of your own is exported as a whole</source>
        <translation>eine eigene Liste wird als Ganzes exportiert</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were cut: a cell of Excel holds 32,767 characters. CSV and JSON have them whole.</source>
        <translation>
            <numerusform>%n Text wurde gekürzt: Eine Zelle in Excel fasst 32.767 Zeichen. CSV und JSON enthalten ihn ganz.</numerusform>
            <numerusform>%n Texte wurden gekürzt: Eine Zelle in Excel fasst 32.767 Zeichen. CSV und JSON enthalten sie ganz.</numerusform>
        </translation>
    </message>
    <message>
        <source>name the export of the bot with --zip, and the new file with -o</source>
        <translation>den Export des Bots mit --zip nennen, die neue Datei mit -o</translation>
    </message>
    <message>
        <source>nothing to add: no file was written</source>
        <translation>nichts hinzuzufügen: keine Datei geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%n utterance(s) added.</source>
        <translation>
            <numerusform>%n Äußerung hinzugefügt.</numerusform>
            <numerusform>%n Äußerungen hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>further words to take out: Zugvogel,ACME; any number of times</source>
        <translation>weitere Wörter, die nicht vorkommen dürfen: Zugvogel,ACME; beliebig oft</translation>
    </message>
    <message>
        <source>and what this regular expression finds; any number of times</source>
        <translation>und was dieser reguläre Ausdruck findet; beliebig oft</translation>
    </message>
    <message>
        <source>of &quot;lex&quot;: the complete export of the bot or locale that utterances go into</source>
        <translation>bei „lex“: der vollständige Export des Bots oder der Locale, in den Äußerungen kommen</translation>
    </message>
    <message>
        <source>of &quot;lex&quot;: utterances of this locale only, such as en_US</source>
        <translation>bei „lex“: nur Äußerungen dieser Locale, etwa en_US</translation>
    </message>
    <message>
        <source>Rows are written as they are read, so that any number of them fits. In CSV a text that a spreadsheet
would run as a formula gets a &apos; in front. Of a Lex export only the
sample utterances of the intents named change; what does not fit is told, and then the exit code is 3.
Pseudonyms are the same in every export of a workspace and
cannot be turned back without the key in its file.</source>
        <translation>Zeilen werden geschrieben, wie sie gelesen werden, daher passen beliebig viele. In CSV steht vor einem Text,
den eine Tabellenkalkulation als Formel ausführen würde, ein &apos;. In einem Lex-Export ändern sich nur die
Beispieläußerungen der genannten Intents; was nicht passt, wird gesagt, der Exit-Code ist dann 3.
Pseudonyme sind in jedem Export eines Arbeitsbereichs dieselben und
lassen sich ohne den Schlüssel in seiner Datei nicht auflösen.</translation>
    </message>
    <message>
        <source>%1 other records</source>
        <translation>%1 andere Datensätze</translation>
    </message>
    <message>
        <source>Erased %1.</source>
        <translation>Gelöscht: %1.</translation>
    </message>
    <message>
        <source>%1 texts of others name this person; they stay.</source>
        <translation>%1 Texte anderer nennen diese Person; sie bleiben.</translation>
    </message>
    <message>
        <source>the file could not be written anew yet; this is done when it is next opened</source>
        <translation>die Datei konnte noch nicht neu geschrieben werden; das geschieht beim nächsten Öffnen</translation>
    </message>
    <message>
        <source>None of what was looked for is left in the bytes of the file.</source>
        <translation>Nichts vom Gesuchten steht noch in den Bytes der Datei.</translation>
    </message>
    <message>
        <source>Still in the file, written by others: %1</source>
        <translation>Noch in der Datei, von anderen geschrieben: %1</translation>
    </message>
    <message>
        <source>the backup &quot;%1&quot; is older and was left alone</source>
        <translation>die Sicherung „%1“ ist älter und blieb unberührt</translation>
    </message>
    <message>
        <source>nobody is known as &quot;%1&quot;</source>
        <translation>niemand ist als „%1“ bekannt</translation>
    </message>
    <message>
        <source>this would erase %1; repeat with --yes</source>
        <translation>das würde löschen: %1; mit --yes wiederholen</translation>
    </message>
    <message>
        <source>Removes a source with everything it brought, old data, or one person everywhere.</source>
        <translation>Entfernt eine Quelle mit allem, was sie brachte, alte Daten oder eine Person überall.</translation>
    </message>
    <message>
        <source>everything about this person, from every source, the search index and your own work</source>
        <translation>alles über diese Person, aus jeder Quelle, dem Suchindex und der eigenen Arbeit</translation>
    </message>
    <message>
        <source>with --user: what was erased (JSON)</source>
        <translation>mit --user: was gelöscht wurde (JSON)</translation>
    </message>
    <message>
        <source>Conversations go as a whole, by the time of their last message; leads, product events, audit events
and metric samples by their own. What was purged does not come back with the next import of the
same data, unless it is read with &quot;parlance import --with-purged&quot;. A person who was erased does not come back at all;
the file is written anew, and its bytes are searched for what was erased.</source>
        <translation>Konversationen gehen als Ganzes, nach der Zeit ihrer letzten Nachricht; Leads, Produktereignisse, Audit-Ereignisse
und Messwerte nach ihrer eigenen. Was entfernt wurde, kommt mit dem nächsten Import derselben Daten nicht zurück,
es sei denn, er liest mit „parlance import --with-purged“. Eine gelöschte Person kommt gar nicht zurück;
die Datei wird neu geschrieben, und ihre Bytes werden nach dem Gelöschten durchsucht.</translation>
    </message>
    <message>
        <source>A report of the workspace cannot be read: %1</source>
        <translation>Ein Bericht des Arbeitsbereichs ist nicht lesbar: %1</translation>
    </message>
    <message numerus="yes">
        <source>What was said of %n message(s) is in the file.</source>
        <translation>
            <numerusform>Was zu %n Nachricht gesagt wurde, steht in der Datei.</numerusform>
            <numerusform>Was zu %n Nachrichten gesagt wurde, steht in der Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>--prefer is mine or theirs</source>
        <translation>--prefer ist mine oder theirs</translation>
    </message>
    <message>
        <source>%1/%2, %3: here &quot;%4&quot;, there &quot;%5&quot;, kept &quot;%6&quot;</source>
        <translation>%1/%2, %3: hier „%4“, dort „%5“, behalten „%6“</translation>
    </message>
    <message>
        <source>%1 messages in the file, %2 changed here, %3 conflicts.</source>
        <translation>%1 Nachrichten in der Datei, %2 hier geändert, %3 Konflikte.</translation>
    </message>
    <message>
        <source>say save or merge, and a file</source>
        <translation>save oder merge angeben und eine Datei</translation>
    </message>
    <message>
        <source>Takes states, tags and notes of the review queue to a colleague&apos;s workspace.</source>
        <translation>Bringt Status, Tags und Notizen der Prüfliste in den Arbeitsbereich anderer.</translation>
    </message>
    <message>
        <source>what holds where both have changed the same: mine (unless said otherwise) or theirs</source>
        <translation>was gilt, wo beide dasselbe geändert haben: mine (wenn nichts gesagt ist) oder theirs</translation>
    </message>
    <message>
        <source>only tells what would happen</source>
        <translation>sagt nur, was geschähe</translation>
    </message>
    <message>
        <source>Whose history has all of the other&apos;s is ahead, and that value holds. Where both have gone on, it is
a conflict: it is told, and the exit code is 6 unless --prefer says what holds; two notes become one,
and a tag that one of them has stays. Both histories are kept. The same file changes nothing twice.</source>
        <translation>Wessen Verlauf den ganzen anderen enthält, ist voraus, und dessen Wert gilt. Wo beide weitergemacht haben,
ist es ein Konflikt: er wird gesagt, der Exit-Code ist 6, wenn --prefer nicht sagt, was gilt; zwei Notizen
werden eine, ein Tag von einem der beiden bleibt. Beide Verläufe bleiben. Dieselbe Datei ändert nichts zweimal.</translation>
    </message>
    <message>
        <source>there is a schedule &quot;%1&quot; already; see &quot;schedule change&quot;</source>
        <translation>es gibt schon einen Zeitplan „%1“; siehe „schedule change“</translation>
    </message>
    <message>
        <source>it goes nowhere yet: name a --folder, somebody --to, or a --webhook</source>
        <translation>noch geht er nirgendwohin: --folder, --to oder --webhook nennen</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Nichts ist fällig.</translation>
    </message>
    <message>
        <source>-o keeps the files of a --dry-run</source>
        <translation>-o behält die Dateien eines --dry-run</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>der Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>name the schedule</source>
        <translation>den Zeitplan nennen</translation>
    </message>
    <message>
        <source>too many words: %1</source>
        <translation>zu viele Wörter: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing that schedules do; see &quot;parlance schedule --help&quot;</source>
        <translation>„%1“ tun Zeitpläne nicht; siehe „parlance schedule --help“</translation>
    </message>
    <message>
        <source>of run: make the files and look where they would go; nobody is told</source>
        <translation>zu run: Dateien erstellen und nachsehen, wohin sie gingen; niemand erfährt es</translation>
    </message>
    <message>
        <source>of a dry run: keep the files there</source>
        <translation>eines Probelaufs: die Dateien dort behalten</translation>
    </message>
    <message>
        <source>of history (50) and next (5): how many</source>
        <translation>zu history (50) und next (5): wie viele</translation>
    </message>
    <message>
        <source>take a password out of the key ring</source>
        <translation>ein Passwort aus dem Schlüsselbund nehmen</translation>
    </message>
    <message>
        <source>Reports that come by themselves: into a folder, by mail, to a webhook.</source>
        <translation>Berichte, die von selbst kommen: in einen Ordner, per Mail, an einen Webhook.</translation>
    </message>
    <message>
        <source>write --to &quot;ADDRESS;NAME=VALUE&quot;</source>
        <translation>--to &quot;ADRESSE;NAME=WERT&quot; schreiben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no weekday: mon, tue, wed, thu, fri, sat or sun</source>
        <translation>„%1“ ist kein Wochentag: mon, tue, wed, thu, fri, sat oder sun</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day of a month: 1 to 31 or last</source>
        <translation>„%1“ ist kein Tag eines Monats: 1 bis 31 oder last</translation>
    </message>
    <message>
        <source>--cron says all: without --every, --on and --at</source>
        <translation>--cron sagt alles: ohne --every, --on und --at</translation>
    </message>
    <message>
        <source>--every is day, week or month</source>
        <translation>--every ist day, week oder month</translation>
    </message>
    <message>
        <source>--at goes with --every</source>
        <translation>--at gehört zu --every</translation>
    </message>
    <message>
        <source>--at is a time of day such as 09:00</source>
        <translation>--at ist eine Uhrzeit wie 09:00</translation>
    </message>
    <message>
        <source>--on names days of a week or of a month</source>
        <translation>--on nennt Tage einer Woche oder eines Monats</translation>
    </message>
    <message>
        <source>--catch-up is latest, all or none</source>
        <translation>--catch-up ist latest, all oder none</translation>
    </message>
    <message>
        <source>--server is HOST or HOST:PORT</source>
        <translation>--server ist HOST oder HOST:PORT</translation>
    </message>
    <message>
        <source>--security is tls, starttls or none</source>
        <translation>--security ist tls, starttls oder none</translation>
    </message>
    <message>
        <source>which report</source>
        <translation>welcher Bericht</translation>
    </message>
    <message>
        <source>pdf (the default), xlsx, html, csv, json</source>
        <translation>pdf (Standard), xlsx, html, csv, json</translation>
    </message>
    <message>
        <source>day, week (the default) or month</source>
        <translation>day, week (Standard) oder month</translation>
    </message>
    <message>
        <source>of a week: mon,thu; of a month: 1,15,last</source>
        <translation>einer Woche: mon,thu; eines Monats: 1,15,last</translation>
    </message>
    <message>
        <source>time of day (default 09:00)</source>
        <translation>Uhrzeit (Standard 09:00)</translation>
    </message>
    <message>
        <source>&quot;MINUTE HOUR DAY MONTH WEEKDAY&quot; instead of the three before</source>
        <translation>„MINUTE STUNDE TAG MONAT WOCHENTAG“ statt der drei davor</translation>
    </message>
    <message>
        <source>of missed times: latest (the default), all or none</source>
        <translation>bei verpassten Zeiten: latest (Standard), all oder none</translation>
    </message>
    <message>
        <source>a recipient, any number of times; &quot;ADDRESS;bot=Sales&quot; sets parameters</source>
        <translation>ein Empfänger, beliebig oft; „ADRESSE;bot=Sales“ setzt Parameter</translation>
    </message>
    <message>
        <source>sets a parameter of the report for everybody</source>
        <translation>setzt einen Parameter des Berichts für alle</translation>
    </message>
    <message>
        <source>puts the files there</source>
        <translation>legt die Dateien dort ab</translation>
    </message>
    <message>
        <source>and takes them away after so many days (default: never)</source>
        <translation>und nimmt sie nach so vielen Tagen weg (Standard: nie)</translation>
    </message>
    <message>
        <source>tells an https address, with the files in the JSON</source>
        <translation>meldet es einer https-Adresse, mit den Dateien im JSON</translation>
    </message>
    <message>
        <source>tells it without the files</source>
        <translation>meldet es ohne die Dateien</translation>
    </message>
    <message>
        <source>instead of that of the report</source>
        <translation>statt dessen des Berichts</translation>
    </message>
    <message>
        <source>of the mail, with {title}, {period}, {workspace}</source>
        <translation>der Mail, mit {title}, {period}, {workspace}</translation>
    </message>
    <message>
        <source>of the mail, likewise</source>
        <translation>der Mail, ebenso</translation>
    </message>
    <message>
        <source>of mail set: where mail leaves</source>
        <translation>zu mail set: wo Mail hinausgeht</translation>
    </message>
    <message>
        <source>tls (the default), starttls, or none for a server on this computer</source>
        <translation>tls (Standard), starttls oder none für einen Server auf diesem Computer</translation>
    </message>
    <message>
        <source>who signs in there; the password is in the key ring</source>
        <translation>wer sich dort anmeldet; das Passwort liegt im Schlüsselbund</translation>
    </message>
    <message>
        <source>the address that mail comes from</source>
        <translation>die Adresse, von der Mail kommt</translation>
    </message>
    <message>
        <source>PEM file with certificates to trust instead of those of the system</source>
        <translation>PEM-Datei mit Zertifikaten, denen statt denen des Systems vertraut wird</translation>
    </message>
    <message>
        <source>Password (it is not shown):</source>
        <translation>Passwort (wird nicht angezeigt):</translation>
    </message>
    <message>
        <source>nothing was typed; --forget removes what the key ring has</source>
        <translation>nichts wurde eingegeben; --forget entfernt, was der Schlüsselbund hat</translation>
    </message>
    <message>
        <source>Kept in the key ring.</source>
        <translation>Im Schlüsselbund aufbewahrt.</translation>
    </message>
    <message>
        <source>Mail from %1 leaves by %2, port %3.</source>
        <translation>Mail von %1 geht über %2, Port %3, hinaus.</translation>
    </message>
    <message>
        <source>This workspace has no mail server: see &quot;parlance schedule mail set&quot;.</source>
        <translation>Dieser Arbeitsbereich hat keinen Mailserver: siehe „parlance schedule mail set“.</translation>
    </message>
    <message>
        <source>name the user first, with &quot;parlance schedule mail set --user&quot;</source>
        <translation>zuerst den Benutzer nennen, mit „parlance schedule mail set --user“</translation>
    </message>
    <message>
        <source>No timer is installed for this workspace.</source>
        <translation>Für diesen Arbeitsbereich ist kein Timer eingerichtet.</translation>
    </message>
    <message>
        <source>The timer is of another place of the program or workspace: install it again.</source>
        <translation>Der Timer gehört zu einem anderen Ort des Programms oder Arbeitsbereichs: neu einrichten.</translation>
    </message>
    <message>
        <source>The timer runs.</source>
        <translation>Der Timer läuft.</translation>
    </message>
    <message>
        <source>The timer does not run.</source>
        <translation>Der Timer läuft nicht.</translation>
    </message>
    <message>
        <source>write &quot;schedule mail show&quot;, &quot;set&quot;, &quot;password&quot; or &quot;remove&quot;</source>
        <translation>„schedule mail show“, „set“, „password“ oder „remove“ schreiben</translation>
    </message>
    <message>
        <source>the schedule has no webhook</source>
        <translation>der Zeitplan hat keinen Webhook</translation>
    </message>
    <message>
        <source>The timer is removed.</source>
        <translation>Der Timer ist entfernt.</translation>
    </message>
    <message>
        <source>write &quot;schedule timer show&quot;, &quot;install&quot;, &quot;remove&quot; or &quot;status&quot;</source>
        <translation>„schedule timer show“, „install“, „remove“ oder „status“ schreiben</translation>
    </message>
    <message>
        <source>The timer is installed and runs.</source>
        <translation>Der Timer ist eingerichtet und läuft.</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>nächstes Mal %1</translation>
    </message>
    <message>
        <source>never again</source>
        <translation>nie wieder</translation>
    </message>
    <message>
        <source>, due %1</source>
        <translation>, fällig %1</translation>
    </message>
    <message>
        <source>, by hand</source>
        <translation>, von Hand</translation>
    </message>
    <message numerus="yes">
        <source>, %n earlier time(s) passed over</source>
        <translation>
            <numerusform>, %n frühere Zeit ausgelassen</numerusform>
            <numerusform>, %n frühere Zeiten ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: another program has run it</source>
        <translation>%1: ein anderes Programm hat ihn ausgeführt</translation>
    </message>
    <message>
        <source>%1: %2 made</source>
        <translation>%1: %2 erstellt</translation>
    </message>
    <message>
        <source>%1: would be delivered to %2</source>
        <translation>%1: würde zugestellt an %2</translation>
    </message>
    <message>
        <source>%1: delivered to %2</source>
        <translation>%1: zugestellt an %2</translation>
    </message>
    <message>
        <source>The desktop opens links, workspaces and reports with this program.</source>
        <translation>Der Desktop öffnet Links, Arbeitsbereiche und Berichte mit diesem Programm.</translation>
    </message>
    <message>
        <source>What is installed is of another place of the program: install it again.</source>
        <translation>Eingerichtet ist ein anderer Ort des Programms: bitte neu einrichten.</translation>
    </message>
    <message>
        <source>The desktop does not know Parlance: see &quot;parlance desktop install&quot;.</source>
        <translation>Der Desktop kennt Parlance nicht: siehe „parlance desktop install“.</translation>
    </message>
    <message>
        <source>Nothing was installed.</source>
        <translation>Es war nichts eingerichtet.</translation>
    </message>
    <message>
        <source>install, remove or status, not &quot;%1&quot;</source>
        <translation>install, remove oder status, nicht „%1“</translation>
    </message>
    <message>
        <source>Lets the desktop open links, workspaces and reports with Parlance.</source>
        <translation>Lässt den Desktop Links, Arbeitsbereiche und Berichte mit Parlance öffnen.</translation>
    </message>
    <message>
        <source>For this user only: a .desktop file, the types of the files and an icon below ~/.local/share.</source>
        <translation>Nur für diesen Benutzer: eine .desktop-Datei, die Dateitypen und ein Symbol unter ~/.local/share.</translation>
    </message>
    <message>
        <source>a sealed export is csv, json or jsonl: the parts of a workbook pass through the disk</source>
        <translation>ein versiegelter Export ist csv, json oder jsonl: Teile einer Arbeitsmappe gehen über die Platte</translation>
    </message>
    <message>
        <source>seals the file with a password: &quot;parlance unseal&quot; opens it</source>
        <translation>versiegelt die Datei mit einem Passwort: „parlance unseal“ öffnet sie</translation>
    </message>
    <message>
        <source>the password cannot be read from file descriptor %1</source>
        <translation>das Passwort kann nicht vom Dateideskriptor %1 gelesen werden</translation>
    </message>
    <message>
        <source>there is no terminal to ask for the password: use --password-fd or --password-env</source>
        <translation>kein Terminal, um nach dem Passwort zu fragen: --password-fd oder --password-env verwenden</translation>
    </message>
    <message>
        <source>The same again:</source>
        <translation>Noch einmal:</translation>
    </message>
    <message>
        <source>the two passwords are not the same</source>
        <translation>die beiden Passwörter sind verschieden</translation>
    </message>
    <message>
        <source>the environment has no %1</source>
        <translation>in der Umgebung gibt es kein %1</translation>
    </message>
    <message>
        <source>reads the password from this open file descriptor (its first line); 0 is standard input</source>
        <translation>liest das Passwort von diesem offenen Dateideskriptor (erste Zeile); 0 ist die Standardeingabe</translation>
    </message>
    <message>
        <source>takes the password from this variable of the environment</source>
        <translation>nimmt das Passwort aus dieser Umgebungsvariablen</translation>
    </message>
    <message>
        <source>the password is empty</source>
        <translation>das Passwort ist leer</translation>
    </message>
    <message>
        <source>of &quot;save&quot;: seals the file with a password</source>
        <translation>bei „save“: versiegelt die Datei mit einem Passwort</translation>
    </message>
    <message>
        <source>nothing of &quot;%1&quot; has failed</source>
        <translation>von „%1“ ist nichts fehlgeschlagen</translation>
    </message>
    <message>
        <source>&quot;run&quot; without a name runs what is due and makes up for what was missed; the window does so while it is open,
the timer of systemd when it is not. Passwords are read from standard input and kept in the key ring only.
What could not be delivered is tried again after 5 and 15 minutes, one hour and four; &quot;retry NAME&quot; does so at once.
Exit code 3: a report could not be made or delivered.</source>
        <translation>„run“ ohne Namen führt aus, was fällig ist, und holt Verpasstes nach; das Fenster tut das, solange es offen ist,
sonst der Timer von systemd. Passwörter kommen von der Standardeingabe und liegen nur im Schlüsselbund.
Was nicht zugestellt werden konnte, wird nach 5 und 15 Minuten, einer und vier Stunden erneut versucht; „retry NAME“ sofort.
Rückgabewert 3: Ein Bericht konnte nicht erstellt oder zugestellt werden.</translation>
    </message>
    <message numerus="yes">
        <source>, tried %n time(s)</source>
        <translation>
            <numerusform>, %n Mal versucht</numerusform>
            <numerusform>, %n Mal versucht</numerusform>
        </translation>
    </message>
    <message>
        <source>, tried again %1</source>
        <translation>, nächster Versuch %1</translation>
    </message>
    <message>
        <source>name one file</source>
        <translation>eine Datei nennen</translation>
    </message>
    <message>
        <source>say with -o where the content goes</source>
        <translation>mit -o sagen, wohin der Inhalt geht</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there already: --force writes over it</source>
        <translation>„%1“ gibt es schon: --force überschreibt</translation>
    </message>
    <message>
        <source>Sealed as %1.</source>
        <translation>Versiegelt als %1.</translation>
    </message>
    <message>
        <source>Opened as %1.</source>
        <translation>Geöffnet als %1.</translation>
    </message>
    <message>
        <source>where to; else the name with .sealed, or without it</source>
        <translation>wohin; sonst der Name mit .sealed oder ohne</translation>
    </message>
    <message>
        <source>writes over a file that is there</source>
        <translation>überschreibt eine vorhandene Datei</translation>
    </message>
    <message>
        <source>Seals a file with a password, so that it can be given away.</source>
        <translation>Versiegelt eine Datei mit einem Passwort, um sie weiterzugeben.</translation>
    </message>
    <message>
        <source>Argon2id makes the key of the password, XChaCha20-Poly1305 keeps the content secret and whole.
Nobody opens the file without the password, also not its author. The file itself stays as it is.</source>
        <translation>Argon2id macht aus dem Passwort den Schlüssel, XChaCha20-Poly1305 hält den Inhalt geheim und ganz.
Ohne das Passwort öffnet niemand die Datei, auch nicht, wer sie gemacht hat. Die Datei selbst bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Opens a file that was sealed with a password.</source>
        <translation>Öffnet eine Datei, die mit einem Passwort versiegelt wurde.</translation>
    </message>
    <message>
        <source>A file that was changed or cut off is refused, and nothing is written then.</source>
        <translation>Eine veränderte oder abgeschnittene Datei wird abgelehnt, und nichts wird geschrieben.</translation>
    </message>
    <message>
        <source>there is no dashboard &quot;%1&quot;</source>
        <translation>es gibt kein Dashboard „%1“</translation>
    </message>
    <message>
        <source>there is no dashboard &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>es gibt kein Dashboard „%1“; war „%2“ gemeint?</translation>
    </message>
    <message>
        <source>This workspace has no dashboards of its own.</source>
        <translation>Dieser Arbeitsbereich hat keine eigenen Dashboards.</translation>
    </message>
    <message>
        <source>  (in the trash)</source>
        <translation>  (im Papierkorb)</translation>
    </message>
    <message>
        <source>&quot;dashboards %1&quot; takes one name or file</source>
        <translation>„dashboards %1“ nimmt einen Namen oder eine Datei</translation>
    </message>
    <message>
        <source>&quot;dashboards&quot; cannot &quot;%1&quot;; it can: %2</source>
        <translation>„dashboards“ kann nicht „%1“; es kann: %2</translation>
    </message>
    <message>
        <source>Lists your own dashboards, writes them to files and reads them from files.</source>
        <translation>Listet eigene Dashboards, schreibt sie in Dateien und liest sie aus Dateien.</translation>
    </message>
    <message>
        <source>export: where to (default: stdout)</source>
        <translation>export: wohin (sonst: stdout)</translation>
    </message>
    <message>
        <source>NAME is a key or a title; export takes the key of a built-in page too. What is imported gets a name
and a key that are free.</source>
        <translation>NAME ist ein Schlüssel oder ein Titel; export nimmt auch den Schlüssel einer eingebauten Seite. Was importiert wird,
bekommt einen freien Namen und Schlüssel.</translation>
    </message>
    <message>
        <source>several dashboards are called &quot;%1&quot;: use the key of one</source>
        <translation>mehrere Dashboards heißen „%1“: den Schlüssel von einem angeben</translation>
    </message>
    <message>
        <source>firing</source>
        <translation>schlägt an</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>ruhig</translation>
    </message>
    <message>
        <source>nothing to say</source>
        <translation>keine Aussage</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing is watched; &quot;parlance alerts suggest&quot; shows what could be.</source>
        <translation>Nichts wird beobachtet; &quot;parlance alerts suggest&quot; zeigt, was beobachtet werden könnte.</translation>
    </message>
    <message>
        <source>not mailed: %1</source>
        <translation>nicht per Mail verschickt: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number</source>
        <translation>&quot;%1&quot; ist keine Zahl</translation>
    </message>
    <message>
        <source>--%1 cannot be &quot;%2&quot;</source>
        <translation>--%1 kann nicht &quot;%2&quot; sein</translation>
    </message>
    <message>
        <source>an alert is filtered by dimensions, not by measures</source>
        <translation>eine Warnung wird nach Dimensionen gefiltert, nicht nach Kennzahlen</translation>
    </message>
    <message>
        <source>there is an alert &quot;%1&quot; already</source>
        <translation>eine Warnung &quot;%1&quot; gibt es schon</translation>
    </message>
    <message>
        <source>the name of an alert has small letters, digits and -</source>
        <translation>der Name einer Warnung hat kleine Buchstaben, Ziffern und -</translation>
    </message>
    <message>
        <source>say what to watch with --measure, or take one of &quot;alerts suggest&quot;</source>
        <translation>sagen Sie mit --measure, was beobachtet wird, oder nehmen Sie einen Vorschlag aus &quot;alerts suggest&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing that alerts do; see &quot;parlance alerts --help&quot;</source>
        <translation>&quot;%1&quot; können Warnungen nicht; siehe &quot;parlance alerts --help&quot;</translation>
    </message>
    <message>
        <source>name the alert</source>
        <translation>nennen Sie die Warnung</translation>
    </message>
    <message>
        <source>add: what is watched, as in &quot;query --measures&quot;</source>
        <translation>add: was beobachtet wird, wie in &quot;query --measures&quot;</translation>
    </message>
    <message>
        <source>tell when it is above: 1000, 5%, 10s, $20</source>
        <translation>melden, wenn es darüber liegt: 1000, 5%, 10s, $20</translation>
    </message>
    <message>
        <source>… below</source>
        <translation>… darunter</translation>
    </message>
    <message>
        <source>… has risen on the period before by so much: 30%</source>
        <translation>… gegenüber dem Zeitraum davor so viel gestiegen ist: 30%</translation>
    </message>
    <message>
        <source>… fallen</source>
        <translation>… gefallen</translation>
    </message>
    <message>
        <source>… is N deviations away from the same weekdays before: 3.5</source>
        <translation>… um N Abweichungen von den gleichen Wochentagen davor entfernt ist: 3.5</translation>
    </message>
    <message>
        <source>… so much of any limit of the plan is used up: 80%</source>
        <translation>… so viel einer Grenze des Tarifs verbraucht ist: 80%</translation>
    </message>
    <message>
        <source>… there is N or more of it, and again for each further one</source>
        <translation>… es N oder mehr davon gibt, und bei jedem weiteren wieder</translation>
    </message>
    <message>
        <source>day (the last whole one, the default), 7d, week, month, &quot;day so far&quot;, &quot;month so far&quot;</source>
        <translation>day (der letzte ganze Tag, die Vorgabe), 7d, week, month, &quot;day so far&quot;, &quot;month so far&quot;</translation>
    </message>
    <message>
        <source>of --unusual: either (the default), up or down</source>
        <translation>zu --unusual: either (die Vorgabe), up oder down</translation>
    </message>
    <message>
        <source>look at each member by itself, such as bot</source>
        <translation>jeden Wert für sich ansehen, etwa bot</translation>
    </message>
    <message>
        <source>which facts, as in &quot;query --where&quot;</source>
        <translation>welche Fakten, wie in &quot;query --where&quot;</translation>
    </message>
    <message>
        <source>say nothing of periods with fewer messages</source>
        <translation>von Zeiträumen mit weniger Nachrichten nichts sagen</translation>
    </message>
    <message>
        <source>usage (the default), performance, business or maintenance</source>
        <translation>usage (die Vorgabe), performance, business oder maintenance</translation>
    </message>
    <message>
        <source>mail it there when it is raised, any number of times; see &quot;schedule mail&quot;</source>
        <translation>dorthin mailen, wenn sie gemeldet wird, beliebig oft; siehe &quot;schedule mail&quot;</translation>
    </message>
    <message>
        <source>how people read it</source>
        <translation>wie Menschen es lesen</translation>
    </message>
    <message>
        <source>of history: how many (50)</source>
        <translation>zu history: wie viele (50)</translation>
    </message>
    <message>
        <source>of check: look, write nothing down and raise no notice</source>
        <translation>zu check: nur ansehen, nichts aufschreiben und nichts melden</translation>
    </message>
    <message>
        <source>Watches figures and tells when they do something: checks, lists and changes alerts.</source>
        <translation>Beobachtet Zahlen und meldet, wenn sie etwas tun: prüft, zeigt und ändert Warnungen.</translation>
    </message>
    <message>
        <source>&quot;add&quot; with the name of a suggestion takes it, changed by what is given besides. Nothing is watched
unless it was added. Periods count from the end of the data, not from the clock.
Exit code 6: &quot;check&quot; found an alert that fires.</source>
        <translation>&quot;add&quot; mit dem Namen eines Vorschlags übernimmt ihn, geändert durch das, was sonst angegeben ist. Nichts
wird beobachtet, was nicht hinzugefügt wurde. Zeiträume zählen ab dem Ende der Daten, nicht ab der Uhr.
Exit-Code 6: &quot;check&quot; fand eine Warnung, die anschlägt.</translation>
    </message>
    <message>
        <source>Nothing that was imported says from which pages or documents answers were given.</source>
        <translation>Nichts, was importiert wurde, sagt, aus welchen Seiten oder Dokumenten Antworten stammen.</translation>
    </message>
    <message>
        <source>Nothing that was imported names a file.</source>
        <translation>Nichts, was importiert wurde, nennt eine Datei.</translation>
    </message>
    <message>
        <source>there are no embeddings to export: no platform puts them into its exports, they stay in its vector store. &quot;parlance export passages&quot; has the texts that they are made of</source>
        <translation>es gibt keine Einbettungen zu exportieren: keine Plattform legt sie ihren Exporten bei, sie bleiben in deren Vektorspeicher. „parlance export passages“ hat die Texte, aus denen sie entstehen</translation>
    </message>
    <message>
        <source>CSV begins with a byte order mark, for spreadsheets that take it for another code otherwise</source>
        <translation>CSV beginnt mit einer Bytereihenfolge-Marke, für Tabellenprogramme, die es sonst für einen anderen Zeichensatz halten</translation>
    </message>
    <message>
        <source>an alert has one condition: --above, --below, --rise, --fall, --unusual, --limit, --new or --stale</source>
        <translation>eine Warnung hat eine Bedingung: --above, --below, --rise, --fall, --unusual, --limit, --new oder --stale</translation>
    </message>
    <message>
        <source>… the newest message is older, by the clock; with --by source for each source</source>
        <translation>… die neueste Nachricht nach der Uhr älter ist; mit --by source für jede Quelle</translation>
    </message>
    <message>
        <source>tell an https address as well, as JSON; with the key of a schedule that names it</source>
        <translation>auch einer https-Adresse als JSON mitteilen; mit dem Schlüssel eines Zeitplans, der sie nennt</translation>
    </message>
    <message>
        <source>the file has no parameter &quot;%1&quot;</source>
        <translation>die Datei hat keinen Parameter &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the parameter &quot;%1&quot; is fixed</source>
        <translation>der Parameter &quot;%1&quot; ist fest</translation>
    </message>
    <message>
        <source>sets {NAME} in --measures and --where, or a parameter of the file; any number of times</source>
        <translation>setzt {NAME} in --measures und --where oder einen Parameter der Datei; beliebig oft</translation>
    </message>
    <message>
        <source>the value of :NAME in the statement; any number of times</source>
        <translation>der Wert von :NAME in der Anweisung; beliebig oft</translation>
    </message>
    <message>
        <source>write --%1 NAME=VALUE</source>
        <translation>--%1 NAME=WERT schreiben</translation>
    </message>
    <message>
        <source>nothing here names the parameter &quot;%1&quot;</source>
        <translation>nichts nennt hier den Parameter „%1“</translation>
    </message>
</context>
<context>
    <name>DialogPrompter</name>
    <message>
        <source>New workspace</source>
        <translation>Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Parlance workspaces (*.parlance)</source>
        <translation>Parlance-Arbeitsbereiche (*.parlance)</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Active users</source>
        <translation>Aktive Nutzer</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Conv.</source>
        <translation>Gespr.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Conversations by hour</source>
        <translation>Gespräche nach Stunde</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Cost allocation</source>
        <translation>Kostenverteilung</translation>
    </message>
    <message>
        <source>Cost and conversations per day</source>
        <translation>Kosten und Gespräche pro Tag</translation>
    </message>
    <message>
        <source>Cost by bot</source>
        <translation>Kosten nach Bot</translation>
    </message>
    <message>
        <source>Cost by day</source>
        <translation>Kosten nach Tag</translation>
    </message>
    <message>
        <source>Cost per conversation</source>
        <translation>Kosten pro Gespräch</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model prices</source>
        <translation>Modellpreise</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Review queue</source>
        <translation>Prüfliste</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Zufriedenheit</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>Gesamtkosten</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>User group</source>
        <translation>Nutzergruppe</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>average per weekday</source>
        <translation>Ø pro Wochentag</translation>
    </message>
    <message>
        <source>p95 response time</source>
        <translation>p95-Antwortzeit</translation>
    </message>
    <message>
        <source>per 1 M tokens</source>
        <translation>pro 1 Mio. Token</translation>
    </message>
    <message>
        <source>{count} with usage</source>
        <translation>{count} mit Nutzung</translation>
    </message>
    <message>
        <source>{measure} · {measure/day} per day</source>
        <translation>{measure} · {measure/day} pro Tag</translation>
    </message>
    <message>
        <source>{ratings} ratings</source>
        <translation>{ratings} Bewertungen</translation>
    </message>
    <message>
        <source>Cost and conversations per hour</source>
        <translation>Kosten und Gespräche pro Stunde</translation>
    </message>
    <message>
        <source>Cost and conversations per month</source>
        <translation>Kosten und Gespräche pro Monat</translation>
    </message>
    <message>
        <source>Cost and conversations per week</source>
        <translation>Kosten und Gespräche pro Woche</translation>
    </message>
    <message>
        <source>Cost by hour</source>
        <translation>Kosten nach Stunde</translation>
    </message>
    <message>
        <source>Cost by month</source>
        <translation>Kosten nach Monat</translation>
    </message>
    <message>
        <source>Cost by week</source>
        <translation>Kosten nach Woche</translation>
    </message>
    <message>
        <source>Find user…</source>
        <translation>Nutzer suchen&#xa0;…</translation>
    </message>
    <message>
        <source>No answer was rated in this period.</source>
        <translation>In diesem Zeitraum wurde keine Antwort bewertet.</translation>
    </message>
    <message>
        <source>The imported data states no tokens.</source>
        <translation>Die importierten Daten enthalten keine Token.</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Treemap</source>
        <translation>Treemap</translation>
    </message>
    <message>
        <source>area by cost</source>
        <translation>Fläche nach Kosten</translation>
    </message>
    <message>
        <source>95 % interval, ratings</source>
        <translation>95-%-Intervall, Bewertungen</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>About the bot</source>
        <translation>Über den Bot</translation>
    </message>
    <message>
        <source>About the model</source>
        <translation>Über das Modell</translation>
    </message>
    <message>
        <source>About the user</source>
        <translation>Über den Nutzer</translation>
    </message>
    <message>
        <source>Active days</source>
        <translation>Aktive Tage</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Answer source</source>
        <translation>Antwortquelle</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>Bots</translation>
    </message>
    <message>
        <source>Bots used</source>
        <translation>Genutzte Bots</translation>
    </message>
    <message>
        <source>Bots without usage</source>
        <translation>Bots ohne Nutzung</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Comments on thumbs down</source>
        <translation>Kommentare zu „Daumen runter“</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Cost by user group</source>
        <translation>Kosten nach Nutzergruppe</translation>
    </message>
    <message>
        <source>Cost per answer</source>
        <translation>Kosten pro Antwort</translation>
    </message>
    <message>
        <source>Cost per query</source>
        <translation>Kosten pro Anfrage</translation>
    </message>
    <message>
        <source>Cost per user</source>
        <translation>Kosten pro Nutzer</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Daily usage</source>
        <translation>Nutzung pro Tag</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Fehlerquote</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Errors by type</source>
        <translation>Fehler nach Art</translation>
    </message>
    <message>
        <source>Feedback rate</source>
        <translation>Feedbackquote</translation>
    </message>
    <message>
        <source>Find bot…</source>
        <translation>Bot suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Find comment…</source>
        <translation>Kommentar suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Find conversation…</source>
        <translation>Gespräch suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Find model…</source>
        <translation>Modell suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Find question…</source>
        <translation>Frage suchen&#xa0;…</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Erstes Token</translation>
    </message>
    <message>
        <source>Hourly usage</source>
        <translation>Nutzung pro Stunde</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Letzte Nachricht</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt genutzt</translation>
    </message>
    <message>
        <source>Mix of models by day</source>
        <translation>Modellmix nach Tag</translation>
    </message>
    <message>
        <source>Mix of models by hour</source>
        <translation>Modellmix nach Stunde</translation>
    </message>
    <message>
        <source>Mix of models by month</source>
        <translation>Modellmix nach Monat</translation>
    </message>
    <message>
        <source>Mix of models by week</source>
        <translation>Modellmix nach Woche</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Monthly usage</source>
        <translation>Nutzung pro Monat</translation>
    </message>
    <message>
        <source>Most used</source>
        <translation>Am meisten genutzt</translation>
    </message>
    <message>
        <source>Negative rate</source>
        <translation>Negativquote</translation>
    </message>
    <message>
        <source>New and returning</source>
        <translation>Neu und wiederkehrend</translation>
    </message>
    <message>
        <source>New users</source>
        <translation>Neue Nutzer</translation>
    </message>
    <message>
        <source>No call failed in this period, as far as the data says.</source>
        <translation>Soweit die Daten es sagen, schlug in diesem Zeitraum kein Aufruf fehl.</translation>
    </message>
    <message>
        <source>No thumbs down in this period.</source>
        <translation>Kein „Daumen runter“ in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>Nobody wrote a comment with a thumbs down in this period.</source>
        <translation>Niemand hat in diesem Zeitraum zu einem „Daumen runter“ etwas geschrieben.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Peak usage</source>
        <translation>Stoßzeiten</translation>
    </message>
    <message>
        <source>Per answer</source>
        <translation>Pro Antwort</translation>
    </message>
    <message>
        <source>Per user</source>
        <translation>Pro Nutzer</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Popular questions</source>
        <translation>Häufige Fragen</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Queries per user</source>
        <translation>Anfragen pro Nutzer</translation>
    </message>
    <message>
        <source>Queries, users and cost per day</source>
        <translation>Anfragen, Nutzer und Kosten pro Tag</translation>
    </message>
    <message>
        <source>Queries, users and cost per hour</source>
        <translation>Anfragen, Nutzer und Kosten pro Stunde</translation>
    </message>
    <message>
        <source>Queries, users and cost per month</source>
        <translation>Anfragen, Nutzer und Kosten pro Monat</translation>
    </message>
    <message>
        <source>Queries, users and cost per week</source>
        <translation>Anfragen, Nutzer und Kosten pro Woche</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Rated answer of</source>
        <translation>Bewertete Antwort vom</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reasons by bot</source>
        <translation>Gründe nach Bot</translation>
    </message>
    <message>
        <source>Response time by day</source>
        <translation>Antwortzeit nach Tag</translation>
    </message>
    <message>
        <source>Response time by hour</source>
        <translation>Antwortzeit nach Stunde</translation>
    </message>
    <message>
        <source>Response time by model</source>
        <translation>Antwortzeit nach Modell</translation>
    </message>
    <message>
        <source>Response time by month</source>
        <translation>Antwortzeit nach Monat</translation>
    </message>
    <message>
        <source>Response time by week</source>
        <translation>Antwortzeit nach Woche</translation>
    </message>
    <message>
        <source>Retention by day of first use</source>
        <translation>Wiederkehr nach Tag der ersten Nutzung</translation>
    </message>
    <message>
        <source>Retention by month of first use</source>
        <translation>Wiederkehr nach Monat der ersten Nutzung</translation>
    </message>
    <message>
        <source>Retention by week of first use</source>
        <translation>Wiederkehr nach Woche der ersten Nutzung</translation>
    </message>
    <message>
        <source>Returning users</source>
        <translation>Wiederkehrende Nutzer</translation>
    </message>
    <message>
        <source>Satisfaction by bot</source>
        <translation>Zufriedenheit nach Bot</translation>
    </message>
    <message>
        <source>Satisfaction by day</source>
        <translation>Zufriedenheit nach Tag</translation>
    </message>
    <message>
        <source>Satisfaction by hour</source>
        <translation>Zufriedenheit nach Stunde</translation>
    </message>
    <message>
        <source>Satisfaction by model</source>
        <translation>Zufriedenheit nach Modell</translation>
    </message>
    <message>
        <source>Satisfaction by month</source>
        <translation>Zufriedenheit nach Monat</translation>
    </message>
    <message>
        <source>Satisfaction by week</source>
        <translation>Zufriedenheit nach Woche</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Surely at least</source>
        <translation>Sicher mindestens</translation>
    </message>
    <message>
        <source>The imported data names no channels.</source>
        <translation>Die importierten Daten nennen keine Kanäle.</translation>
    </message>
    <message>
        <source>The imported data names no countries.</source>
        <translation>Die importierten Daten nennen keine Länder.</translation>
    </message>
    <message>
        <source>The imported data names no devices.</source>
        <translation>Die importierten Daten nennen keine Geräte.</translation>
    </message>
    <message>
        <source>The imported data names no groups of users.</source>
        <translation>Die importierten Daten nennen keine Nutzergruppen.</translation>
    </message>
    <message>
        <source>The imported data states no response times.</source>
        <translation>Die importierten Daten enthalten keine Antwortzeiten.</translation>
    </message>
    <message>
        <source>Thumbs down</source>
        <translation>Daumen runter</translation>
    </message>
    <message>
        <source>Top 100</source>
        <translation>Top 100</translation>
    </message>
    <message>
        <source>Top 1000</source>
        <translation>Top 1000</translation>
    </message>
    <message>
        <source>Top contributors</source>
        <translation>Größte Anteile</translation>
    </message>
    <message>
        <source>Total queries</source>
        <translation>Anfragen insgesamt</translation>
    </message>
    <message>
        <source>Unique users</source>
        <translation>Verschiedene Nutzer</translation>
    </message>
    <message>
        <source>Usage by day</source>
        <translation>Nutzung nach Tag</translation>
    </message>
    <message>
        <source>Usage by hour</source>
        <translation>Nutzung nach Stunde</translation>
    </message>
    <message>
        <source>Usage by month</source>
        <translation>Nutzung nach Monat</translation>
    </message>
    <message>
        <source>Usage by week</source>
        <translation>Nutzung nach Woche</translation>
    </message>
    <message>
        <source>Use by day</source>
        <translation>Verwendung nach Tag</translation>
    </message>
    <message>
        <source>Use by hour</source>
        <translation>Verwendung nach Stunde</translation>
    </message>
    <message>
        <source>Use by month</source>
        <translation>Verwendung nach Monat</translation>
    </message>
    <message>
        <source>Use by week</source>
        <translation>Verwendung nach Woche</translation>
    </message>
    <message>
        <source>Users by day</source>
        <translation>Nutzer nach Tag</translation>
    </message>
    <message>
        <source>Users by hour</source>
        <translation>Nutzer nach Stunde</translation>
    </message>
    <message>
        <source>Users by month</source>
        <translation>Nutzer nach Monat</translation>
    </message>
    <message>
        <source>Users by week</source>
        <translation>Nutzer nach Woche</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Weekly usage</source>
        <translation>Nutzung pro Woche</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>When thumbs go down</source>
        <translation>Wann die Daumen runtergehen</translation>
    </message>
    <message>
        <source>Where to adjust</source>
        <translation>Wo nachzubessern ist</translation>
    </message>
    <message>
        <source>Who is satisfied with what</source>
        <translation>Wer womit zufrieden ist</translation>
    </message>
    <message>
        <source>Who stands out</source>
        <translation>Wer auffällt</translation>
    </message>
    <message>
        <source>Why thumbs down</source>
        <translation>Warum Daumen runter</translation>
    </message>
    <message>
        <source>bots by models, root scale</source>
        <translation>Bots nach Modellen, Wurzelskala</translation>
    </message>
    <message>
        <source>far more cost than others</source>
        <translation>weit höhere Kosten als andere</translation>
    </message>
    <message>
        <source>in this period and with this filter</source>
        <translation>in diesem Zeitraum und mit diesem Filter</translation>
    </message>
    <message>
        <source>instructions, sources or model, most thumbs down first</source>
        <translation>Anweisungen, Quellen oder Modell, meiste „Daumen runter“ zuerst</translation>
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
        <translation>Anfragen, Ø pro Wochentag</translation>
    </message>
    <message>
        <source>thumbs down</source>
        <translation>Daumen runter</translation>
    </message>
    <message>
        <source>thumbs down, root scale</source>
        <translation>Daumen runter, Wurzelskala</translation>
    </message>
    <message>
        <source>users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>with its 95 % interval</source>
        <translation>mit ihrem 95-%-Intervall</translation>
    </message>
    <message>
        <source>with its 95 % interval and number of ratings, surest first</source>
        <translation>mit 95-%-Intervall und Zahl der Bewertungen, Sicherste zuerst</translation>
    </message>
    <message>
        <source>{cost} in all</source>
        <translation>{cost} insgesamt</translation>
    </message>
    <message>
        <source>{count} comments</source>
        <translation>{count} Kommentare</translation>
    </message>
    <message>
        <source>{count} conversations</source>
        <translation>{count} Gespräche</translation>
    </message>
    <message>
        <source>{count} with usage; those without are listed below</source>
        <translation>{count} mit Nutzung; die ohne stehen unten</translation>
    </message>
    <message>
        <source>{measure}</source>
        <translation>{measure}</translation>
    </message>
    <message>
        <source>% who came back</source>
        <translation>% Wiederkehrer</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Re-priced with</source>
        <translation>Neu bepreist mit</translation>
    </message>
    <message>
        <source>The imported data names no answer sources.</source>
        <translation>Die importierten Daten nennen keine Antwortquellen.</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>{users} in all, each counted once</source>
        <translation>{users} insgesamt, jeder einmal gezählt</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 Std.</translation>
    </message>
    <message>
        <source>2 h</source>
        <translation>2 Std.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Active at the end</source>
        <translation>Aktiv am Ende</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Handelnder</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gestellt</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>Erneut gefragt</translation>
    </message>
    <message>
        <source>Asked for again</source>
        <translation>Erneut angefordert</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Audit-Protokoll</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Average confidence</source>
        <translation>Mittlere Konfidenz</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Busiest minute</source>
        <translation>Stärkste Minute</translation>
    </message>
    <message>
        <source>By action</source>
        <translation>Nach Aktion</translation>
    </message>
    <message>
        <source>By actor</source>
        <translation>Nach Handelndem</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Kam von</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Error groups</source>
        <translation>Fehlergruppen</translation>
    </message>
    <message>
        <source>Errors by</source>
        <translation>Fehler nach</translation>
    </message>
    <message>
        <source>Errors per day</source>
        <translation>Fehler pro Tag</translation>
    </message>
    <message>
        <source>Errors per hour</source>
        <translation>Fehler pro Stunde</translation>
    </message>
    <message>
        <source>Errors per month</source>
        <translation>Fehler pro Monat</translation>
    </message>
    <message>
        <source>Errors per week</source>
        <translation>Fehler pro Woche</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Events per day</source>
        <translation>Ereignisse pro Tag</translation>
    </message>
    <message>
        <source>Events per hour</source>
        <translation>Ereignisse pro Stunde</translation>
    </message>
    <message>
        <source>Events per month</source>
        <translation>Ereignisse pro Monat</translation>
    </message>
    <message>
        <source>Events per week</source>
        <translation>Ereignisse pro Woche</translation>
    </message>
    <message>
        <source>Fallback answers</source>
        <translation>Fallback-Antworten</translation>
    </message>
    <message>
        <source>Find a metric…</source>
        <translation>Metrik suchen…</translation>
    </message>
    <message>
        <source>Find a topic…</source>
        <translation>Thema suchen…</translation>
    </message>
    <message>
        <source>Find an error…</source>
        <translation>Fehler suchen…</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Zuerst</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Handed to a person</source>
        <translation>An Menschen übergeben</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Geführt mit</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>How long sessions last</source>
        <translation>Wie lange Sitzungen dauern</translation>
    </message>
    <message>
        <source>How many messages they have</source>
        <translation>Wie viele Nachrichten sie haben</translation>
    </message>
    <message>
        <source>How they end</source>
        <translation>Wie sie enden</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intent</translation>
    </message>
    <message>
        <source>Kind of target</source>
        <translation>Art des Ziels</translation>
    </message>
    <message>
        <source>Kinds of errors</source>
        <translation>Arten von Fehlern</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Median duration</source>
        <translation>Mittlere Dauer (Median)</translation>
    </message>
    <message>
        <source>Median response time</source>
        <translation>Mittlere Antwortzeit (Median)</translation>
    </message>
    <message>
        <source>Median to first token</source>
        <translation>Erstes Token (Median)</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Messages per minute</source>
        <translation>Nachrichten pro Minute</translation>
    </message>
    <message>
        <source>Messages per session</source>
        <translation>Nachrichten pro Sitzung</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Nicht erkannt</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negativ</translation>
    </message>
    <message>
        <source>No audit log has been imported.</source>
        <translation>Es wurde kein Audit-Protokoll importiert.</translation>
    </message>
    <message>
        <source>No call failed in this period.</source>
        <translation>In diesem Zeitraum ist kein Aufruf fehlgeschlagen.</translation>
    </message>
    <message>
        <source>No confidence in this source</source>
        <translation>Keine Konfidenz in dieser Quelle</translation>
    </message>
    <message>
        <source>No metrics have been imported. Prometheus and OpenTelemetry exports bring uptime, queues and latencies.</source>
        <translation>Es wurden keine Metriken importiert. Exporte von Prometheus und OpenTelemetry bringen Verfügbarkeit, Warteschlangen und Latenzen.</translation>
    </message>
    <message>
        <source>No outcomes in this source</source>
        <translation>Keine Ausgänge in dieser Quelle</translation>
    </message>
    <message>
        <source>No question is flagged as missed or answered with low confidence in this period.</source>
        <translation>In diesem Zeitraum ist keine Frage als nicht erkannt oder unsicher beantwortet gekennzeichnet.</translation>
    </message>
    <message>
        <source>No response times in this source</source>
        <translation>Keine Antwortzeiten in dieser Quelle</translation>
    </message>
    <message>
        <source>None in this period</source>
        <translation>Keine in diesem Zeitraum</translation>
    </message>
    <message>
        <source>None is flagged in this data</source>
        <translation>In diesen Daten ist keine gekennzeichnet</translation>
    </message>
    <message>
        <source>Not in this source</source>
        <translation>Nicht in dieser Quelle</translation>
    </message>
    <message>
        <source>Operations metrics</source>
        <translation>Betriebsmetriken</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Per minute</source>
        <translation>Pro Minute</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Questions asked</source>
        <translation>Gestellte Fragen</translation>
    </message>
    <message>
        <source>Questions by likeness</source>
        <translation>Fragen nach Ähnlichkeit</translation>
    </message>
    <message>
        <source>Questions like</source>
        <translation>Fragen wie</translation>
    </message>
    <message>
        <source>Questions per day</source>
        <translation>Fragen pro Tag</translation>
    </message>
    <message>
        <source>Questions per hour</source>
        <translation>Fragen pro Stunde</translation>
    </message>
    <message>
        <source>Questions per month</source>
        <translation>Fragen pro Monat</translation>
    </message>
    <message>
        <source>Questions per session</source>
        <translation>Fragen pro Sitzung</translation>
    </message>
    <message>
        <source>Questions per week</source>
        <translation>Fragen pro Woche</translation>
    </message>
    <message>
        <source>Response time per day</source>
        <translation>Antwortzeit pro Tag</translation>
    </message>
    <message>
        <source>Response time per hour</source>
        <translation>Antwortzeit pro Stunde</translation>
    </message>
    <message>
        <source>Response time per month</source>
        <translation>Antwortzeit pro Monat</translation>
    </message>
    <message>
        <source>Response time per week</source>
        <translation>Antwortzeit pro Woche</translation>
    </message>
    <message>
        <source>Response times</source>
        <translation>Antwortzeiten</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Session id</source>
        <translation>Sitzungskennung</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Sessions and messages per day</source>
        <translation>Sitzungen und Nachrichten pro Tag</translation>
    </message>
    <message>
        <source>Sessions and messages per hour</source>
        <translation>Sitzungen und Nachrichten pro Stunde</translation>
    </message>
    <message>
        <source>Sessions and messages per month</source>
        <translation>Sitzungen und Nachrichten pro Monat</translation>
    </message>
    <message>
        <source>Sessions and messages per week</source>
        <translation>Sitzungen und Nachrichten pro Woche</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Text or speech</source>
        <translation>Text oder Sprache</translation>
    </message>
    <message>
        <source>The imported data does not say how conversations end.</source>
        <translation>Die importierten Daten sagen nicht, wie Gespräche enden.</translation>
    </message>
    <message>
        <source>The imported data states no confidence.</source>
        <translation>Die importierten Daten nennen keine Konfidenz.</translation>
    </message>
    <message>
        <source>Thumbs up</source>
        <translation>Daumen hoch</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Tokens per day</source>
        <translation>Tokens pro Tag</translation>
    </message>
    <message>
        <source>Tokens per hour</source>
        <translation>Tokens pro Stunde</translation>
    </message>
    <message>
        <source>Tokens per month</source>
        <translation>Tokens pro Monat</translation>
    </message>
    <message>
        <source>Tokens per week</source>
        <translation>Tokens pro Woche</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Unbeantwortet</translation>
    </message>
    <message>
        <source>Unanswered questions</source>
        <translation>Unbeantwortete Fragen</translation>
    </message>
    <message>
        <source>What to improve</source>
        <translation>Was zu verbessern ist</translation>
    </message>
    <message>
        <source>When sessions begin</source>
        <translation>Wann Sitzungen beginnen</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Woher</translation>
    </message>
    <message>
        <source>Where it takes long</source>
        <translation>Wo es lange dauert</translation>
    </message>
    <message>
        <source>Wordings</source>
        <translation>Formulierungen</translation>
    </message>
    <message>
        <source>as imported from Prometheus or OpenTelemetry</source>
        <translation>wie aus Prometheus oder OpenTelemetry importiert</translation>
    </message>
    <message>
        <source>busiest minute and mean</source>
        <translation>stärkste Minute und Mittel</translation>
    </message>
    <message>
        <source>messages without what differs from call to call</source>
        <translation>Meldungen ohne das, was von Aufruf zu Aufruf anders ist</translation>
    </message>
    <message>
        <source>missed, or answered with a confidence below 70 %</source>
        <translation>nicht erkannt oder mit einer Konfidenz unter 70 % beantwortet</translation>
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
        <translation>p99-Antwortzeit</translation>
    </message>
    <message>
        <source>{audit_events} imported events</source>
        <translation>{audit_events} importierte Ereignisse</translation>
    </message>
    <message>
        <source>{audit_events} imported, and what was done here</source>
        <translation>{audit_events} importiert, dazu was hier getan wurde</translation>
    </message>
    <message>
        <source>{conversations} in this period</source>
        <translation>{conversations} in diesem Zeitraum</translation>
    </message>
    <message>
        <source>{errors} errors, {error_rate} of the calls</source>
        <translation>{errors} Fehler, {error_rate} der Aufrufe</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Recomputed</source>
        <translation>Nachgerechnet</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>stated costs against the price table</source>
        <translation>genannte Kosten gegen die Preistabelle</translation>
    </message>
    <message>
        <source>2 steps</source>
        <translation>2 Schritte</translation>
    </message>
    <message>
        <source>3 steps</source>
        <translation>3 Schritte</translation>
    </message>
    <message>
        <source>5 steps</source>
        <translation>5 Schritte</translation>
    </message>
    <message>
        <source>Audit extract</source>
        <translation>Auszug des Protokolls</translation>
    </message>
    <message>
        <source>Bot scorecard</source>
        <translation>Bot-Zeugnis</translation>
    </message>
    <message>
        <source>Bots side by side</source>
        <translation>Bots im Vergleich</translation>
    </message>
    <message>
        <source>Bots stand in the order of what their satisfaction is at least (lower end of the 95 % interval after Wilson): a high share of few ratings does not come first.</source>
        <translation>Bots stehen in der Reihenfolge dessen, was ihre Zufriedenheit mindestens ist (unteres Ende des 95-%-Intervalls nach Wilson): Ein hoher Anteil weniger Bewertungen steht nicht vorn.</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Geschäft</translation>
    </message>
    <message>
        <source>By bot and model</source>
        <translation>Nach Bot und Modell</translation>
    </message>
    <message>
        <source>Chargeback</source>
        <translation>Kostenverrechnung</translation>
    </message>
    <message>
        <source>Cited sources</source>
        <translation>Zitierte Quellen</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Conversations and users</source>
        <translation>Gespräche und Nutzer</translation>
    </message>
    <message>
        <source>Cost by day and model</source>
        <translation>Kosten nach Tag und Modell</translation>
    </message>
    <message>
        <source>Cost by user</source>
        <translation>Kosten nach Nutzer</translation>
    </message>
    <message>
        <source>Cost by user group and model</source>
        <translation>Kosten nach Nutzergruppe und Modell</translation>
    </message>
    <message>
        <source>Cost of a conversation with a person</source>
        <translation>Kosten eines Gesprächs mit einem Menschen</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Effect by bot</source>
        <translation>Wirkung nach Bot</translation>
    </message>
    <message>
        <source>Events by day</source>
        <translation>Ereignisse nach Tag</translation>
    </message>
    <message>
        <source>Every event</source>
        <translation>Jedes Ereignis</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Rückfall</translation>
    </message>
    <message>
        <source>Feedback review pack</source>
        <translation>Feedback-Mappe</translation>
    </message>
    <message>
        <source>Find utterance…</source>
        <translation>Äußerung suchen …</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From intent to intent</source>
        <translation>Von Intent zu Intent</translation>
    </message>
    <message>
        <source>Goals and product events</source>
        <translation>Ziele und Produktereignisse</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Hours saved</source>
        <translation>Gesparte Stunden</translation>
    </message>
    <message>
        <source>How costs are known</source>
        <translation>Woher die Kosten bekannt sind</translation>
    </message>
    <message>
        <source>How long answers take</source>
        <translation>Wie lange Antworten dauern</translation>
    </message>
    <message>
        <source>Intent path</source>
        <translation>Weg durch die Intents</translation>
    </message>
    <message>
        <source>Intents by hour</source>
        <translation>Intents nach Stunde</translation>
    </message>
    <message>
        <source>Knowledge gaps: questions that were missed</source>
        <translation>Wissenslücken: verfehlte Fragen</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Leads and conversions by bot</source>
        <translation>Leads und Konversionen nach Bot</translation>
    </message>
    <message>
        <source>Leads by day</source>
        <translation>Leads nach Tag</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Messages by day and bot</source>
        <translation>Nachrichten nach Tag und Bot</translation>
    </message>
    <message>
        <source>Minutes of a person per query</source>
        <translation>Minuten eines Menschen je Anfrage</translation>
    </message>
    <message>
        <source>Missed utterances</source>
        <translation>Nicht verstandene Äußerungen</translation>
    </message>
    <message>
        <source>Most active users</source>
        <translation>Aktivste Nutzer</translation>
    </message>
    <message>
        <source>Nearest intent</source>
        <translation>Nächstliegender Intent</translation>
    </message>
    <message>
        <source>No intents in this data.</source>
        <translation>Keine Intents in diesen Daten.</translation>
    </message>
    <message>
        <source>No intents in this data: only platforms that recognise intents state them, such as Amazon Lex.</source>
        <translation>Keine Intents in diesen Daten: Nur Plattformen, die Intents erkennen, nennen sie, etwa Amazon Lex.</translation>
    </message>
    <message>
        <source>No utterance is marked as missed in this data.</source>
        <translation>In diesen Daten ist keine Äußerung als nicht verstanden markiert.</translation>
    </message>
    <message>
        <source>Peak hours</source>
        <translation>Spitzenzeiten</translation>
    </message>
    <message>
        <source>Per conv.</source>
        <translation>Je Gespr.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Reach and effort</source>
        <translation>Reichweite und Aufwand</translation>
    </message>
    <message>
        <source>Reasons for thumbs down</source>
        <translation>Gründe für Daumen runter</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Return on investment</source>
        <translation>Rendite</translation>
    </message>
    <message>
        <source>Revenue from leads</source>
        <translation>Umsatz aus Leads</translation>
    </message>
    <message>
        <source>Satisfaction with its uncertainty</source>
        <translation>Zufriedenheit mit Unsicherheit</translation>
    </message>
    <message>
        <source>Saved support cost</source>
        <translation>Gesparte Supportkosten</translation>
    </message>
    <message>
        <source>Share of leads that become customers</source>
        <translation>Anteil der Leads, die Kunden werden</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Slots</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Zustände</translation>
    </message>
    <message>
        <source>Success by bot</source>
        <translation>Erfolg nach Bot</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>Die Woche</translation>
    </message>
    <message>
        <source>Top questions</source>
        <translation>Häufigste Fragen</translation>
    </message>
    <message>
        <source>Transitions</source>
        <translation>Übergänge</translation>
    </message>
    <message>
        <source>Unanswered queries</source>
        <translation>Unbeantwortete Anfragen</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>User groups</source>
        <translation>Nutzergruppen</translation>
    </message>
    <message>
        <source>Utterance</source>
        <translation>Äußerung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Value of a deal</source>
        <translation>Wert eines Abschlusses</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Weekly summary</source>
        <translation>Wochenübersicht</translation>
    </message>
    <message>
        <source>What answers are made from</source>
        <translation>Woraus Antworten entstehen</translation>
    </message>
    <message>
        <source>What leads are interested in</source>
        <translation>Was Leads interessiert</translation>
    </message>
    <message>
        <source>Why answers were rated down</source>
        <translation>Warum Antworten schlecht bewertet wurden</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>{conversations} conversations</source>
        <translation>{conversations} Gespräche</translation>
    </message>
    <message>
        <source>{missed} times</source>
        <translation>{missed}-mal</translation>
    </message>
    <message>
        <source>user messages, 12 most frequent</source>
        <translation>Nachrichten von Nutzern, die 12 häufigsten</translation>
    </message>
    <message>
        <source>A conversation</source>
        <translation>Je Unterhaltung</translation>
    </message>
    <message>
        <source>A query</source>
        <translation>Je Anfrage</translation>
    </message>
    <message>
        <source>A user</source>
        <translation>Je Nutzer</translation>
    </message>
    <message>
        <source>Conversations by day and variant</source>
        <translation>Unterhaltungen nach Tag und Variante</translation>
    </message>
    <message>
        <source>Conversations by hour and variant</source>
        <translation>Unterhaltungen nach Stunde und Variante</translation>
    </message>
    <message>
        <source>Conversations by month and variant</source>
        <translation>Unterhaltungen nach Monat und Variante</translation>
    </message>
    <message>
        <source>Conversations by week and variant</source>
        <translation>Unterhaltungen nach Woche und Variante</translation>
    </message>
    <message>
        <source>Conversations in tests</source>
        <translation>Unterhaltungen in Tests</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Konversion</translation>
    </message>
    <message>
        <source>Conversion rate</source>
        <translation>Konversionsrate</translation>
    </message>
    <message>
        <source>Cost against use</source>
        <translation>Kosten gegen Nutzung</translation>
    </message>
    <message>
        <source>Cost of models</source>
        <translation>Kosten der Modelle</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>Gefühl</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <source>Few cost most</source>
        <translation>Wenige kosten das meiste</translation>
    </message>
    <message>
        <source>Find message…</source>
        <translation>Nachricht finden…</translation>
    </message>
    <message>
        <source>Follow-up rate</source>
        <translation>Nachfassquote</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Nachgefasst</translation>
    </message>
    <message>
        <source>From conversation to follow-up</source>
        <translation>Von der Unterhaltung zum Nachfassen</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interesse</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Lead quality</source>
        <translation>Lead-Qualität</translation>
    </message>
    <message>
        <source>Leads &amp; goals</source>
        <translation>Leads &amp; Ziele</translation>
    </message>
    <message>
        <source>Leads by</source>
        <translation>Leads nach</translation>
    </message>
    <message>
        <source>Leads by hour</source>
        <translation>Leads nach Stunde</translation>
    </message>
    <message>
        <source>Leads by month</source>
        <translation>Leads nach Monat</translation>
    </message>
    <message>
        <source>Leads by week</source>
        <translation>Leads nach Woche</translation>
    </message>
    <message>
        <source>Leads, day by day</source>
        <translation>Leads, Tag für Tag</translation>
    </message>
    <message>
        <source>Leads, one by one</source>
        <translation>Leads, einer nach dem anderen</translation>
    </message>
    <message>
        <source>Median response</source>
        <translation>Median der Antwortzeit</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Messages like</source>
        <translation>Nachrichten wie</translation>
    </message>
    <message>
        <source>Messages per conversation</source>
        <translation>Nachrichten pro Gespräch</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Gemischt</translation>
    </message>
    <message>
        <source>Negative messages</source>
        <translation>Negative Nachrichten</translation>
    </message>
    <message>
        <source>Negative share</source>
        <translation>Negativanteil</translation>
    </message>
    <message>
        <source>Negative spikes</source>
        <translation>Negative Spitzen</translation>
    </message>
    <message>
        <source>No answer of a variant was rated in this period.</source>
        <translation>Keine Antwort einer Variante wurde in diesem Zeitraum bewertet.</translation>
    </message>
    <message>
        <source>No conversation in this period.</source>
        <translation>Keine Unterhaltung in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>No conversation of this period was given a variant of an experiment.</source>
        <translation>Keine Unterhaltung dieses Zeitraums bekam eine Variante eines Experiments.</translation>
    </message>
    <message>
        <source>No message of this period has a sentiment: the sources state none, and no text is in English, German or Japanese, which can be estimated.</source>
        <translation>Keine Nachricht dieses Zeitraums hat eine Stimmung: Die Quellen geben keine an, und kein Text ist auf Englisch, Deutsch oder Japanisch, wo sie sich schätzen lässt.</translation>
    </message>
    <message>
        <source>No message sounds negative in this period.</source>
        <translation>Keine Nachricht klingt in diesem Zeitraum negativ.</translation>
    </message>
    <message>
        <source>No outcomes stated</source>
        <translation>Keine Ausgänge angegeben</translation>
    </message>
    <message>
        <source>No rating in a test</source>
        <translation>Keine Bewertung in einem Test</translation>
    </message>
    <message>
        <source>No scores stated</source>
        <translation>Keine Noten angegeben</translation>
    </message>
    <message>
        <source>No sentiment in this period</source>
        <translation>Keine Stimmung in diesem Zeitraum</translation>
    </message>
    <message>
        <source>No test in this period</source>
        <translation>Kein Test in diesem Zeitraum</translation>
    </message>
    <message>
        <source>No values stated</source>
        <translation>Keine Werte angegeben</translation>
    </message>
    <message>
        <source>Nobody wrote anything in this period.</source>
        <translation>Niemand schrieb etwas in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation>Nicht analysiert</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>Ausgabe-Token</translation>
    </message>
    <message>
        <source>Pipeline value</source>
        <translation>Pipeline-Wert</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Positiv</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>Referrer</translation>
    </message>
    <message>
        <source>Resolution rate</source>
        <translation>Lösungsquote</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Satisfaction by variant</source>
        <translation>Zufriedenheit nach Variante</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Sentiment by day</source>
        <translation>Stimmung nach Tag</translation>
    </message>
    <message>
        <source>Sentiment by hour</source>
        <translation>Stimmung nach Stunde</translation>
    </message>
    <message>
        <source>Sentiment by month</source>
        <translation>Stimmung nach Monat</translation>
    </message>
    <message>
        <source>Sentiment by week</source>
        <translation>Stimmung nach Woche</translation>
    </message>
    <message>
        <source>Sentiment score</source>
        <translation>Stimmungswert</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>The imported data has no goals.</source>
        <translation>Die importierten Daten haben keine Ziele.</translation>
    </message>
    <message>
        <source>The imported data has no leads. Leads come from platforms that collect them, or from a table (File ▸ Import a table…).</source>
        <translation>Die importierten Daten haben keine Leads. Sie kommen von Plattformen, die sie sammeln, oder aus einer Tabelle (Datei ▸ Tabelle importieren…).</translation>
    </message>
    <message>
        <source>The imported data names no intents.</source>
        <translation>Die importierten Daten nennen keine Absichten.</translation>
    </message>
    <message>
        <source>The imported data names no languages.</source>
        <translation>Die importierten Daten nennen keine Sprachen.</translation>
    </message>
    <message>
        <source>The imported data names no plans.</source>
        <translation>Die importierten Daten nennen keine Tarife.</translation>
    </message>
    <message>
        <source>Unit economics by</source>
        <translation>Stückkosten nach</translation>
    </message>
    <message>
        <source>Unit economics by day</source>
        <translation>Stückkosten nach Tag</translation>
    </message>
    <message>
        <source>Unit economics by hour</source>
        <translation>Stückkosten nach Stunde</translation>
    </message>
    <message>
        <source>Unit economics by month</source>
        <translation>Stückkosten nach Monat</translation>
    </message>
    <message>
        <source>Unit economics by week</source>
        <translation>Stückkosten nach Woche</translation>
    </message>
    <message>
        <source>Users in tests</source>
        <translation>Nutzer in Tests</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Version of the bot</source>
        <translation>Version des Bots</translation>
    </message>
    <message>
        <source>What differs between the variants</source>
        <translation>Worin sich die Varianten unterscheiden</translation>
    </message>
    <message>
        <source>What it returns</source>
        <translation>Was es einbringt</translation>
    </message>
    <message>
        <source>What people are unhappy about</source>
        <translation>Womit Menschen unzufrieden sind</translation>
    </message>
    <message>
        <source>When leads come</source>
        <translation>Wann Leads kommen</translation>
    </message>
    <message>
        <source>When people are unhappy</source>
        <translation>Wann Menschen unzufrieden sind</translation>
    </message>
    <message>
        <source>Where leads come from</source>
        <translation>Woher Leads kommen</translation>
    </message>
    <message>
        <source>Who is unhappy with what</source>
        <translation>Wer womit unzufrieden ist</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>by your assumptions, for this period</source>
        <translation>nach eigenen Annahmen, für diesen Zeitraum</translation>
    </message>
    <message>
        <source>conversations and cost, a point each</source>
        <translation>Unterhaltungen und Kosten, je ein Punkt</translation>
    </message>
    <message>
        <source>cost, and how much of all of it so far</source>
        <translation>Kosten und wie viel vom Ganzen bis dahin</translation>
    </message>
    <message>
        <source>from −1, all negative, to 1, all positive</source>
        <translation>von −1, alles negativ, bis 1, alles positiv</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>models, versions of the bot, length and speed of answers</source>
        <translation>Modelle, Versionen des Bots, Länge und Tempo der Antworten</translation>
    </message>
    <message>
        <source>negative messages</source>
        <translation>negative Nachrichten</translation>
    </message>
    <message>
        <source>user messages; (none): neither stated nor estimated</source>
        <translation>Nutzernachrichten; (keine): weder angegeben noch geschätzt</translation>
    </message>
    <message>
        <source>{count} messages</source>
        <translation>{count} Nachrichten</translation>
    </message>
    <message>
        <source>{leads} leads</source>
        <translation>{leads} Leads</translation>
    </message>
    <message>
        <source>{leads} leads; their names stand in v_leads of the SQL page</source>
        <translation>{leads} Leads; ihre Namen stehen in v_leads der SQL-Seite</translation>
    </message>
    <message>
        <source>Conversations at once</source>
        <translation>Gespräche gleichzeitig</translation>
    </message>
    <message>
        <source>Input and output</source>
        <translation>Eingabe und Ausgabe</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>Eingabe-Token</translation>
    </message>
    <message>
        <source>No slots in this data.</source>
        <translation>Keine Slots in diesen Daten.</translation>
    </message>
    <message>
        <source>No source here says how long it took to look up documents. OpenTelemetry, Langfuse and PostHog do where look-ups are traced; a table of your own may have a column for it.</source>
        <translation>Keine Quelle sagt hier, wie lange Suchen in Dokumenten dauerten. OpenTelemetry, Langfuse und PostHog tun es, wo Suchen aufgezeichnet werden; eine eigene Tabelle kann eine Spalte dafür haben.</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>The imported data states no tokens of models that have a price, so cost of input and of output is not known apart.</source>
        <translation>Die importierten Daten nennen keine Tokens von Modellen mit Preis; Kosten von Eingabe und Ausgabe sind darum nicht getrennt bekannt.</translation>
    </message>
    <message>
        <source>Where the delay is</source>
        <translation>Wo die Zeit bleibt</translation>
    </message>
    <message>
        <source>at most {peak_concurrency}</source>
        <translation>höchstens {peak_concurrency}</translation>
    </message>
    <message>
        <source>medians: answers {response_time_p50}, look-ups of documents {look_up_time_p50}</source>
        <translation>Mediane: Antworten {response_time_p50}, Suchen in Dokumenten {look_up_time_p50}</translation>
    </message>
    <message>
        <source>what the price table says of the tokens, beside the cost that is counted</source>
        <translation>was die Preistabelle zu den Tokens sagt, neben den gezählten Kosten</translation>
    </message>
    <message>
        <source>Plan limits</source>
        <translation>Limits des Tarifs</translation>
    </message>
    <message>
        <source>usage against what the plan allows</source>
        <translation>Nutzung gegenüber dem, was der Tarif erlaubt</translation>
    </message>
    <message>
        <source>Assumed: ${human_cost} of human support per conversation, {human_minutes} minutes of a person per query, {close_rate} of the leads become customers, ${deal_value} a deal, ${subscription} of subscription per month, ${setup} to set it up, ${user_revenue} of revenue per user and month. Each can be set when the report is run. The investment is the cost of the models, the subscription for the days of the period and the set-up; the return is (value − investment) ÷ investment.</source>
        <translation>Angenommen: ${human_cost} Support durch Menschen je Gespräch, {human_minutes} Minuten eines Menschen je Anfrage, {close_rate} der Leads werden Kunden, ${deal_value} je Abschluss, ${subscription} Abonnement im Monat, ${setup} für die Einrichtung, ${user_revenue} Erlös je Nutzer und Monat. Alles lässt sich beim Erstellen setzen. Die Investition sind die Kosten der Modelle, das Abonnement für die Tage des Zeitraums und die Einrichtung; die Rendite ist (Wert − Investition) ÷ Investition.</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Cited document</source>
        <translation>Zitiertes Dokument</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>Städte</translation>
    </message>
    <message>
        <source>How response times spread</source>
        <translation>Wie die Antwortzeiten streuen</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investition</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linien</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Margin per user</source>
        <translation>Marge je Nutzer</translation>
    </message>
    <message>
        <source>No rated answer cites a document.</source>
        <translation>Keine bewertete Antwort zitiert ein Dokument.</translation>
    </message>
    <message>
        <source>Paid back after days</source>
        <translation>Bezahlt nach Tagen</translation>
    </message>
    <message>
        <source>Revenue of a user per month</source>
        <translation>Erlös je Nutzer im Monat</translation>
    </message>
    <message>
        <source>Revenue per user</source>
        <translation>Erlös je Nutzer</translation>
    </message>
    <message>
        <source>Set-up cost, once</source>
        <translation>Einrichtung, einmalig</translation>
    </message>
    <message>
        <source>Subscription per month</source>
        <translation>Abonnement im Monat</translation>
    </message>
    <message>
        <source>The imported data names no cities.</source>
        <translation>Die importierten Daten nennen keine Städte.</translation>
    </message>
    <message>
        <source>What is rated worse than before</source>
        <translation>Was schlechter bewertet wird als vorher</translation>
    </message>
    <message>
        <source>Where users are</source>
        <translation>Wo die Nutzer sind</translation>
    </message>
    <message>
        <source>by reason, cited document and version of the bot</source>
        <translation>nach Grund, zitiertem Dokument und Version des Bots</translation>
    </message>
    <message>
        <source>median {response_time_p50}</source>
        <translation>Median {response_time_p50}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answer sources</source>
        <translation>Quellen der Antworten</translation>
    </message>
    <message>
        <source>Every answer that was rated down</source>
        <translation>Jede schlecht bewertete Antwort</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>Most frequent, word for word</source>
        <translation>Am häufigsten, Wort für Wort</translation>
    </message>
    <message>
        <source>root scale</source>
        <translation>Wurzelskala</translation>
    </message>
    <message>
        <source>through Fallback</source>
        <translation>über Fallback</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>Abandoned</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Umgelegt</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>Thumbs down</source>
        <translation>Daumen runter</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Eskaliert</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erstanfrage</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Folgeanfrage</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Gemischt</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negativ</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Other branch</source>
        <translation>Anderer Zweig</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Positiv</translation>
    </message>
    <message>
        <source>By price table</source>
        <translation>Nach Preistabelle</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>Wiederkehrend</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Tool</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Thumbs up</source>
        <translation>Daumen hoch</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>Sichtbar</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Not factually correct</source>
        <translation>Sachlich nicht richtig</translation>
    </message>
    <message>
        <source>Not fully following my request</source>
        <translation>Folgt meiner Anfrage nicht ganz</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Anderer Grund</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Übrige</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ohne)</translation>
    </message>
    <message>
        <source>%1 (before)</source>
        <translation>%1 (vorher)</translation>
    </message>
    <message>
        <source>%1 (change)</source>
        <translation>%1 (Änderung)</translation>
    </message>
    <message>
        <source>Reconstructed</source>
        <translation>Rekonstruiert</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Aufgezeichnet</translation>
    </message>
    <message>
        <source>Done here</source>
        <translation>Hier getan</translation>
    </message>
    <message>
        <source>Request refused (4xx)</source>
        <translation>Anfrage abgelehnt (4xx)</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>Other error</source>
        <translation>Anderer Fehler</translation>
    </message>
    <message>
        <source>Server error (5xx)</source>
        <translation>Serverfehler (5xx)</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Zeitüberschreitung</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Stimmt überein</translation>
    </message>
    <message>
        <source>Cached tokens charged as input</source>
        <translation>Cache-Token als Eingabe berechnet</translation>
    </message>
    <message>
        <source>Cached tokens not charged</source>
        <translation>Cache-Token nicht berechnet</translation>
    </message>
    <message>
        <source>Cached tokens counted inside the input too</source>
        <translation>Cache-Token auch in der Eingabe gezählt</translation>
    </message>
    <message>
        <source>Cache for an hour</source>
        <translation>Cache für eine Stunde</translation>
    </message>
    <message>
        <source>Constant factor of the price</source>
        <translation>Fester Faktor des Preises</translation>
    </message>
    <message>
        <source>No price for the model</source>
        <translation>Kein Preis für das Modell</translation>
    </message>
    <message>
        <source>No tokens stated</source>
        <translation>Keine Token genannt</translation>
    </message>
    <message>
        <source>No cost stated, worked out from tokens</source>
        <translation>Keine Kosten genannt, aus Token berechnet</translation>
    </message>
    <message>
        <source>Price of another day or region</source>
        <translation>Preis eines anderen Tages oder einer anderen Region</translation>
    </message>
    <message>
        <source>Only a running total stated</source>
        <translation>Nur laufende Summe genannt</translation>
    </message>
    <message>
        <source>Not explained</source>
        <translation>Nicht erklärt</translation>
    </message>
    <message>
        <source>Neither cost nor price</source>
        <translation>Weder Kosten noch Preis</translation>
    </message>
    <message>
        <source>Stated as 0</source>
        <translation>Als 0 genannt</translation>
    </message>
    <message>
        <source>Confused</source>
        <translation>Verwirrt</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Geschätzt</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Nachgefasst</translation>
    </message>
    <message>
        <source>Frustrated</source>
        <translation>Verärgert</translation>
    </message>
    <message>
        <source>Happy</source>
        <translation>Zufrieden</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Stated by the source</source>
        <translation>Von der Quelle angegeben</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Außerhalb des Themas</translation>
    </message>
    <message>
        <source>Retrieval failed</source>
        <translation>Dokumentsuche fehlgeschlagen</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In Prüfung</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The disk is full. Nothing of the change was kept: make room and try again.</source>
        <translation>Der Datenträger ist voll. Von der Änderung wurde nichts behalten: Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The disk reported an error. Check the drive, then try again.</source>
        <translation>Der Datenträger meldet einen Fehler. Prüfen Sie das Laufwerk und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The workspace can only be read: the file or its folder is write-protected.</source>
        <translation>Der Arbeitsbereich kann nur gelesen werden: Die Datei oder ihr Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The workspace can only be read. Copy it to a folder that can be written.</source>
        <translation>Der Arbeitsbereich kann nur gelesen werden. Kopieren Sie ihn in einen beschreibbaren Ordner.</translation>
    </message>
    <message>
        <source>The workspace or its folder cannot be opened. Check the permissions.</source>
        <translation>Der Arbeitsbereich oder sein Ordner kann nicht geöffnet werden. Prüfen Sie die Berechtigungen.</translation>
    </message>
    <message>
        <source>Another program is using the workspace. Close it there, or try again later.</source>
        <translation>Ein anderes Programm verwendet den Arbeitsbereich. Schließen Sie ihn dort oder versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>This file is not a Parlance workspace. Nothing was changed.</source>
        <translation>Diese Datei ist kein Arbeitsbereich von Parlance. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This file belongs to another program. Nothing was changed.</source>
        <translation>Diese Datei gehört zu einem anderen Programm. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This file is empty and not a Parlance workspace.</source>
        <translation>Diese Datei ist leer und kein Arbeitsbereich von Parlance.</translation>
    </message>
    <message>
        <source>The workspace was made by a newer version of Parlance. Please update the program. Nothing was changed.</source>
        <translation>Der Arbeitsbereich stammt von einer neueren Version von Parlance. Bitte aktualisieren Sie das Programm. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The workspace is of an older version and must be brought up to date, but it can only be read. Copy it to a folder that can be written.</source>
        <translation>Der Arbeitsbereich ist von einer älteren Version und muss aktualisiert werden, kann aber nur gelesen werden. Kopieren Sie ihn in einen beschreibbaren Ordner.</translation>
    </message>
    <message>
        <source>The workspace is damaged. Restore a backup, or import the sources into a new workspace.</source>
        <translation>Der Arbeitsbereich ist beschädigt. Stellen Sie eine Sicherung wieder her oder importieren Sie die Quellen in einen neuen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>A part of the workspace that speeds up its charts is damaged. Nothing that was imported is lost: “parlance verify” tells more.</source>
        <translation>Ein Teil des Arbeitsbereichs, der die Diagramme beschleunigt, ist beschädigt. Von den importierten Daten ist nichts verloren: „parlance verify“ sagt mehr.</translation>
    </message>
    <message>
        <source>This is a folder. A workspace is a file NAME.parlance.</source>
        <translation>Dies ist ein Ordner. Ein Arbeitsbereich ist eine Datei NAME.parlance.</translation>
    </message>
    <message>
        <source>The workspace is no longer there.</source>
        <translation>Der Arbeitsbereich ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The folder of the workspace does not exist.</source>
        <translation>Den Ordner des Arbeitsbereichs gibt es nicht.</translation>
    </message>
    <message>
        <source>No workspace can be made in this folder: it can only be read.</source>
        <translation>In diesem Ordner kann kein Arbeitsbereich angelegt werden: Er kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>There is not enough memory. Close other programs.</source>
        <translation>Der Arbeitsspeicher reicht nicht aus. Schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>The file or folder is no longer there.</source>
        <translation>Die Datei oder der Ordner ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that it is there and may be read.</source>
        <translation>Die Datei kann nicht geöffnet werden. Prüfen Sie, ob es sie gibt und ob sie gelesen werden darf.</translation>
    </message>
    <message>
        <source>This cannot be done with these settings.</source>
        <translation>Mit diesen Einstellungen geht das nicht.</translation>
    </message>
    <message>
        <source>The file could not be read, or not as what it seems to be.</source>
        <translation>Die Datei konnte nicht gelesen werden, oder nicht als das, was sie zu sein scheint.</translation>
    </message>
    <message>
        <source>The file is of a kind that Parlance does not read.</source>
        <translation>Die Datei ist von einer Art, die Parlance nicht liest.</translation>
    </message>
    <message>
        <source>The workspace cannot be used.</source>
        <translation>Der Arbeitsbereich kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The file could not be written. Check the folder and the room on the disk.</source>
        <translation>Die Datei konnte nicht geschrieben werden. Prüfen Sie den Ordner und den Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Something unexpected happened: this is a fault of Parlance, not of your data.</source>
        <translation>Etwas Unerwartetes ist geschehen: Das ist ein Fehler von Parlance, nicht Ihrer Daten.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>This is no text, so it is no table either.</source>
        <translation>Das ist kein Text, also auch keine Tabelle.</translation>
    </message>
    <message>
        <source>No columns were found in the file.</source>
        <translation>In der Datei wurden keine Spalten gefunden.</translation>
    </message>
    <message>
        <source>The table has more columns than can be mapped.</source>
        <translation>Die Tabelle hat mehr Spalten, als zugeordnet werden können.</translation>
    </message>
    <message>
        <source>The file is too large to be a mapping.</source>
        <translation>Die Datei ist zu groß für eine Zuordnung.</translation>
    </message>
    <message>
        <source>The password does not open this file, or the file was changed on its way.</source>
        <translation>Das Passwort öffnet diese Datei nicht, oder sie wurde unterwegs verändert.</translation>
    </message>
    <message>
        <source>The file was changed or cut off on its way. Nothing was taken from it.</source>
        <translation>Die Datei wurde unterwegs verändert oder abgeschnitten. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>This is no sealed file.</source>
        <translation>Das ist keine versiegelte Datei.</translation>
    </message>
    <message>
        <source>This is no file of work at the review desk.</source>
        <translation>Das ist keine Datei mit Arbeit vom Prüfplatz.</translation>
    </message>
</context>
<context>
    <name>Experiment</name>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Beteiligung</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Zufriedenheit</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Eskaliert</translation>
    </message>
    <message>
        <source>Conversion to leads</source>
        <translation>Konversion zu Leads</translation>
    </message>
    <message>
        <source>Goal reached</source>
        <translation>Ziel erreicht</translation>
    </message>
    <message>
        <source>Session duration</source>
        <translation>Sitzungsdauer</translation>
    </message>
    <message>
        <source>Messages per conversation</source>
        <translation>Nachrichten pro Gespräch</translation>
    </message>
    <message>
        <source>Cost per conversation</source>
        <translation>Kosten pro Gespräch</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1 Pp.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>zu wenige</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>%1 (exact)</source>
        <translation>%1 (exakt)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (decides)</source>
        <translation>%1 (entscheidet)</translation>
    </message>
    <message>
        <source>%1 (control)</source>
        <translation>%1 (Kontrolle)</translation>
    </message>
    <message>
        <source>Not enough data yet: every variant needs at least 50 cases, and 5 of each outcome.</source>
        <translation>Noch zu wenig Daten: Jede Variante braucht mindestens 50 Fälle und 5 von jedem Ausgang.</translation>
    </message>
    <message>
        <source>No verdict: the variants were not given to equally many (p %1). Look for a fault in the assignment first.</source>
        <translation>Kein Urteil: Die Varianten wurden nicht gleich vielen gegeben (p %1). Zuerst nach einem Fehler in der Zuteilung suchen.</translation>
    </message>
    <message>
        <source>No verdict: too many users were given several variants.</source>
        <translation>Kein Urteil: Zu viele Nutzer bekamen mehrere Varianten.</translation>
    </message>
    <message>
        <source>Keep %1: no variant has a better %2, and at least one a worse one.</source>
        <translation>%1 behalten: Keine Variante ist bei „%2“ besser, mindestens eine schlechter.</translation>
    </message>
    <message>
        <source>Undecided: in %1 no variant differs from %2 beyond chance.</source>
        <translation>Unentschieden: Bei „%1“ weicht keine Variante mehr als zufällig von %2 ab.</translation>
    </message>
    <message>
        <source>A difference as small as the one seen needs about %1 cases a variant.</source>
        <translation>Ein so kleiner Unterschied braucht etwa %1 Fälle je Variante.</translation>
    </message>
    <message>
        <source>%1 is better than %2 in %3: %4 (%5). The chance that it is the better one is %6, and the expected loss of choosing it %7.</source>
        <translation>%1 ist besser als %2 bei „%3“: %4 (%5). Die Chance, dass es die bessere ist, beträgt %6, der erwartete Verlust bei ihrer Wahl %7.</translation>
    </message>
    <message>
        <source>Early: the planned number is not reached. Who looks often sees a false winner one time in seven; the column “Early” holds at every look, and it decides until then.</source>
        <translation>Früh: Die geplante Zahl ist nicht erreicht. Wer oft hinsieht, sieht jedes siebte Mal einen falschen Gewinner; die Spalte „Früh“ gilt bei jedem Blick und entscheidet bis dahin.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) saw several variants.</source>
        <translation>
            <numerusform>%Ln Nutzer sah mehrere Varianten.</numerusform>
            <numerusform>%Ln Nutzer sahen mehrere Varianten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many conversations for means and conversions: choose a shorter period.</source>
        <translation>Zu viele Unterhaltungen für Mittelwerte und Konversionen: einen kürzeren Zeitraum wählen.</translation>
    </message>
    <message>
        <source>%1: all variants together, p %2.</source>
        <translation>%1: alle Varianten zusammen, p %2.</translation>
    </message>
</context>
<context>
    <name>Exploration</name>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>New exploration</source>
        <translation>Neue Auswertung</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation>%1 je %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>%1 per %2 by %3</source>
        <translation>%1 je %2 nach %3</translation>
    </message>
    <message>
        <source>One figure needs no chart</source>
        <translation>Eine Zahl braucht kein Diagramm</translation>
    </message>
    <message>
        <source>One series over time → line</source>
        <translation>Eine Reihe über die Zeit → Linie</translation>
    </message>
    <message>
        <source>Parts of a sum over few periods → stacked columns</source>
        <translation>Teile einer Summe über wenige Zeiträume → gestapelte Säulen</translation>
    </message>
    <message>
        <source>%1 series over time → line</source>
        <translation>%1 Reihen über die Zeit → Linie</translation>
    </message>
    <message>
        <source>Members compared → bars by rank</source>
        <translation>Vergleich von Mitgliedern → Balken nach Rang</translation>
    </message>
    <message>
        <source>Two dimensions crossed → heat map</source>
        <translation>Zwei Dimensionen gekreuzt → Wärmekarte</translation>
    </message>
    <message>
        <source>More than six slices cannot be told apart: bars show them better</source>
        <translation>Mehr als sechs Stücke sind nicht zu unterscheiden: Balken zeigen sie besser</translation>
    </message>
    <message>
        <source>Values of this measure do not add up: a line shows them better</source>
        <translation>Werte dieser Kennzahl addieren sich nicht: Eine Linie zeigt sie besser</translation>
    </message>
    <message>
        <source>A line between members that have no order says nothing</source>
        <translation>Eine Linie zwischen Mitgliedern ohne Reihenfolge sagt nichts aus</translation>
    </message>
    <message>
        <source>A heat map needs two dimensions</source>
        <translation>Eine Wärmekarte braucht zwei Dimensionen</translation>
    </message>
    <message>
        <source>A map needs the dimension Country</source>
        <translation>Eine Karte braucht die Dimension Land</translation>
    </message>
    <message>
        <source>Boxes need percentiles, as those of the response time</source>
        <translation>Boxen brauchen Perzentile, etwa die der Antwortzeit</translation>
    </message>
    <message>
        <source>Boxes compare members: over time a line shows more</source>
        <translation>Boxen vergleichen Einträge: Über die Zeit zeigt eine Linie mehr</translation>
    </message>
</context>
<context>
    <name>FieldGroup</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Zuverlässigkeit</translation>
    </message>
    <message>
        <source>Own formulas</source>
        <translation>Eigene Formeln</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>%1 is new</source>
        <translation>%1 ist neu</translation>
    </message>
    <message>
        <source>%1, %2 of the cost</source>
        <translation>%1, %2 der Kosten</translation>
    </message>
    <message>
        <source>%1 costs %2</source>
        <translation>%1: Kosten %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1 share up from %2 to %3</source>
        <translation>%1: Anteil %2 → %3</translation>
    </message>
    <message>
        <source>%1 share down from %2 to %3</source>
        <translation>%1: Anteil %2 → %3</translation>
    </message>
    <message>
        <source>Conversations %1 → %2</source>
        <translation>Gespräche %1 → %2</translation>
    </message>
    <message>
        <source>%1: conversations %2</source>
        <translation>%1: Gespräche %2</translation>
    </message>
    <message>
        <source>Users %1 → %2</source>
        <translation>Nutzer %1 → %2</translation>
    </message>
    <message>
        <source>Satisfaction rose %1 points to %2</source>
        <translation>Zufriedenheit +%1 Punkte auf %2</translation>
    </message>
    <message>
        <source>Satisfaction fell %1 points to %2</source>
        <translation>Zufriedenheit −%1 Punkte auf %2</translation>
    </message>
    <message>
        <source>%1 ratings, %2 before</source>
        <translation>%1 Bewertungen, vorher %2</translation>
    </message>
    <message>
        <source>thumbs down</source>
        <translation>Daumen runter</translation>
    </message>
    <message>
        <source>%1: “%2” %3 → %4</source>
        <translation>%1: „%2“ %3 → %4</translation>
    </message>
    <message>
        <source>%1, thumbs down</source>
        <translation>%1, Daumen runter</translation>
    </message>
    <message>
        <source>p95 response time is %1 faster</source>
        <translation>p95-Antwortzeit um %1 kürzer</translation>
    </message>
    <message>
        <source>p95 response time is %1 slower</source>
        <translation>p95-Antwortzeit um %1 länger</translation>
    </message>
    <message>
        <source>3 users cause %1 of the cost</source>
        <translation>3 Nutzer verursachen %1 der Kosten</translation>
    </message>
    <message>
        <source>Answers that cite %1 are rated down more often</source>
        <translation>Antworten, die %1 zitieren, werden öfter schlecht bewertet</translation>
    </message>
    <message>
        <source>Answers of version %1 are rated down more often</source>
        <translation>Antworten der Version %1 werden öfter schlecht bewertet</translation>
    </message>
    <message>
        <source>%1 of %2 ratings are thumbs down; it is new, and of all ratings before it were %3 of %4</source>
        <translation>%1 von %2 Bewertungen sind Daumen runter; es ist neu, und vorher waren es von allen Bewertungen %3 von %4</translation>
    </message>
    <message>
        <source>%1 of %2 ratings are thumbs down, before it were %3 of %4</source>
        <translation>%1 von %2 Bewertungen sind Daumen runter, vorher waren es %3 von %4</translation>
    </message>
</context>
<context>
    <name>FixLists</name>
    <message>
        <source>“%1”: %2</source>
        <comment>utterance, why</comment>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>the intent %1 has it already</source>
        <translation>der Intent %1 hat sie schon</translation>
    </message>
    <message>
        <source>the export has no intent %1</source>
        <translation>der Export hat keinen Intent %1</translation>
    </message>
    <message>
        <source>several locales have the intent %1</source>
        <translation>mehrere Locales haben den Intent %1</translation>
    </message>
    <message>
        <source>%1 is built in and takes none</source>
        <translation>%1 ist eingebaut und nimmt keine an</translation>
    </message>
    <message>
        <source>the intent has no slot {%1}</source>
        <translation>der Intent hat keinen Slot {%1}</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 K</source>
        <translation>%1 Tsd.</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 Mio.</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 Mrd.</translation>
    </message>
    <message>
        <source>%1 T</source>
        <translation>%1 Bio.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1/min</source>
        <comment>so many per minute</comment>
        <translation>%1/min</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <comment>percentage points</comment>
        <translation>%1 PP</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date pattern of QLocale</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date pattern of QLocale</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date and a time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>d</source>
        <comment>day of the month, date pattern of QLocale</comment>
        <translation>d.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a range of days</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>W%1</source>
        <comment>number of a week</comment>
        <translation>KW %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a week or quarter and its year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>date pattern of QLocale</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>MMM</source>
        <comment>date pattern of QLocale</comment>
        <translation>MMM</translation>
    </message>
    <message>
        <source>Q%1</source>
        <comment>number of a quarter</comment>
        <translation>Q%1</translation>
    </message>
    <message>
        <source>all time</source>
        <comment>a period without bounds</comment>
        <translation>gesamter Zeitraum</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a period without an end</comment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a period without a beginning, last day included</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a range of times</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>Freshness</name>
    <message>
        <source>%1 min old</source>
        <translation>%1 min alt</translation>
    </message>
    <message>
        <source>%1 h old</source>
        <comment>hours</comment>
        <translation>%1 h alt</translation>
    </message>
    <message>
        <source>Data until %1</source>
        <translation>Daten bis %1</translation>
    </message>
    <message numerus="yes">
        <source>%n days old</source>
        <translation>
            <numerusform>%n Tag alt</numerusform>
            <numerusform>%n Tage alt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FunnelSteps</name>
    <message>
        <source>Funnel</source>
        <translation>Trichter</translation>
    </message>
    <message>
        <source>A funnel has two steps at least.</source>
        <translation>Ein Trichter hat mindestens zwei Stufen.</translation>
    </message>
    <message>
        <source>These are too many steps.</source>
        <translation>Das sind zu viele Stufen.</translation>
    </message>
    <message>
        <source>Choose an event for each step.</source>
        <translation>Wählen Sie für jede Stufe ein Ereignis.</translation>
    </message>
    <message>
        <source>Choose an intent for each step.</source>
        <translation>Wählen Sie für jede Stufe eine Absicht.</translation>
    </message>
</context>
<context>
    <name>InfoDialogs</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Parlance</source>
        <translation>Über Parlance</translation>
    </message>
    <message>
        <source>A desktop analytics workstation for chatbot platforms. Everything stays on this computer; the program opens no connection that you have not configured.</source>
        <translation>Ein Analyse-Arbeitsplatz für Chatbot-Plattformen auf dem Desktop. Alles bleibt auf diesem Computer; das Programm öffnet keine Verbindung, die Sie nicht eingerichtet haben.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
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
        <translation>Parlance ist freie Software unter der GNU General Public License, Version 3 oder später. Es gibt keinerlei Gewährleistung.

Es ist gebaut mit:
Qt und Qt Charts — LGPL 3 und GPL 3
SQLite — gemeinfrei
simdjson — Apache License 2.0
libarchive — BSD 2-Clause
ISA-L — BSD 3-Clause
zlib — zlib-Lizenz
Zstandard — BSD 3-Clause
libxlsxwriter — BSD 2-Clause
Brotli, Expat — MIT
tl::expected — CC0
Lucide-Symbole — ISC
Inter, als Schriftfamilie Parlance Inter — SIL Open Font License 1.1</translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message numerus="yes">
        <source>in %Ln wording(s)</source>
        <translation>
            <numerusform>in %Ln Formulierung</numerusform>
            <numerusform>in %Ln Formulierungen</numerusform>
        </translation>
    </message>
    <message>
        <source>questions like “%1”</source>
        <translation>Fragen wie „%1“</translation>
    </message>
    <message numerus="yes">
        <source>asked %Ln time(s)</source>
        <translation>
            <numerusform>%Ln-mal gefragt</numerusform>
            <numerusform>%Ln-mal gefragt</numerusform>
        </translation>
    </message>
    <message>
        <source>Consider a guardrail for: %1</source>
        <translation>Schutzregel erwägen für: %1</translation>
    </message>
    <message>
        <source>never understood, and unlike anything that was</source>
        <translation>nie erkannt und nichts Erkanntem ähnlich</translation>
    </message>
    <message>
        <source>Add Q&amp;A for: %1</source>
        <translation>Frage und Antwort ergänzen: %1</translation>
    </message>
    <message>
        <source>%1 not answered (%2)</source>
        <translation>%1 nicht beantwortet (%2)</translation>
    </message>
    <message>
        <source>Update content on: %1</source>
        <translation>Inhalte überarbeiten zu: %1</translation>
    </message>
    <message>
        <source>%1 answers were asked for again (%2)</source>
        <translation>%1 Antworten wurden erneut angefordert (%2)</translation>
    </message>
    <message>
        <source>Questions like</source>
        <translation>Fragen wie</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Wordings</source>
        <translation>Formulierungen</translation>
    </message>
    <message>
        <source>questions without an answer</source>
        <translation>Fragen ohne Antwort</translation>
    </message>
    <message>
        <source>Low coverage: %1 of the questions found no answer</source>
        <translation>Geringe Abdeckung: %1 der Fragen fanden keine Antwort</translation>
    </message>
    <message>
        <source>%1 of %2, most often: %3</source>
        <translation>%1 von %2, am häufigsten: %3</translation>
    </message>
</context>
<context>
    <name>IssueExport</name>
    <message>
        <source>CSV of the import issues</source>
        <translation>CSV der Importprobleme</translation>
    </message>
</context>
<context>
    <name>Mapping</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>A row is a message, a question with its answer, or a call of a model</source>
        <translation>Eine Zeile ist eine Nachricht, eine Frage mit ihrer Antwort oder ein Aufruf eines Modells</translation>
    </message>
    <message>
        <source>A row is a session with its start, end and visitor</source>
        <translation>Eine Zeile ist eine Sitzung mit Beginn, Ende und Besucher</translation>
    </message>
    <message>
        <source>A row is a rating of an answer</source>
        <translation>Eine Zeile ist eine Bewertung einer Antwort</translation>
    </message>
    <message>
        <source>A row is a contact that a conversation brought</source>
        <translation>Eine Zeile ist ein Kontakt, den ein Gespräch gebracht hat</translation>
    </message>
    <message>
        <source>A row is something that happened; other columns are kept with it</source>
        <translation>Eine Zeile ist etwas, das geschehen ist; andere Spalten bleiben dabei</translation>
    </message>
    <message>
        <source>A row is one or several measured values; other columns are labels</source>
        <translation>Eine Zeile ist ein oder mehrere Messwerte; andere Spalten sind Beschriftungen</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Nicht importiert</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>Kennung der Nachricht</translation>
    </message>
    <message>
        <source>Conversation id</source>
        <translation>Kennung des Gesprächs</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Kennung des Nutzers</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Name des Nutzers</translation>
    </message>
    <message>
        <source>User e-mail</source>
        <translation>E-Mail des Nutzers</translation>
    </message>
    <message>
        <source>User group</source>
        <translation>Gruppe des Nutzers</translation>
    </message>
    <message>
        <source>Bot id</source>
        <translation>Kennung des Bots</translation>
    </message>
    <message>
        <source>Bot name</source>
        <translation>Name des Bots</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Time of the answer</source>
        <translation>Zeit der Antwort</translation>
    </message>
    <message>
        <source>Id of the message answered</source>
        <translation>Kennung der beantworteten Nachricht</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>Eingabe-Tokens</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>Ausgabe-Tokens</translation>
    </message>
    <message>
        <source>Tokens read from the cache</source>
        <translation>Aus dem Cache gelesene Tokens</translation>
    </message>
    <message>
        <source>Tokens written to the cache</source>
        <translation>In den Cache geschriebene Tokens</translation>
    </message>
    <message>
        <source>Reasoning tokens</source>
        <translation>Tokens zum Nachdenken</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>Zeit bis zum ersten Token</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Error type</source>
        <translation>Art des Fehlers</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Fehlercode</translation>
    </message>
    <message>
        <source>Error message</source>
        <translation>Fehlermeldung</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intent</translation>
    </message>
    <message>
        <source>State of the intent</source>
        <translation>Zustand des Intents</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Nicht verstanden</translation>
    </message>
    <message>
        <source>Source of the answer</source>
        <translation>Quelle der Antwort</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Category of the rating</source>
        <translation>Kategorie der Bewertung</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Text or speech</source>
        <translation>Text oder Sprache</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Bot alias</source>
        <translation>Alias des Bots</translation>
    </message>
    <message>
        <source>Bot version</source>
        <translation>Version des Bots</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Entry page</source>
        <translation>Einstiegsseite</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Number of messages</source>
        <translation>Zahl der Nachrichten</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>Gesamtkosten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interesse</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Güte</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Nachgefasst</translation>
    </message>
    <message>
        <source>Value of the lead</source>
        <translation>Wert des Leads</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Name des Ereignisses</translation>
    </message>
    <message>
        <source>Is a goal</source>
        <translation>Ist ein Ziel</translation>
    </message>
    <message>
        <source>Name of the metric</source>
        <translation>Name des Messwerts</translation>
    </message>
    <message>
        <source>Measured value</source>
        <translation>Gemessener Wert</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Kind of the metric</source>
        <translation>Art des Messwerts</translation>
    </message>
    <message>
        <source>Kept under its name</source>
        <translation>Unter seinem Namen behalten</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>type of a column</comment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Ganze Zahl</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>type of a column</comment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Duration</source>
        <comment>type of a column</comment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>Millisekunden</translation>
    </message>
    <message>
        <source>microseconds</source>
        <translation>Mikrosekunden</translation>
    </message>
    <message>
        <source>nanoseconds</source>
        <translation>Nanosekunden</translation>
    </message>
    <message>
        <source>dollars</source>
        <translation>Dollar</translation>
    </message>
    <message>
        <source>cents</source>
        <translation>Cent</translation>
    </message>
    <message>
        <source>millionths of a dollar</source>
        <translation>Millionstel Dollar</translation>
    </message>
    <message>
        <source>billionths of a dollar</source>
        <translation>Milliardstel Dollar</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 bis 1</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>thumbs, yes or no</source>
        <translation>Daumen, ja oder nein</translation>
    </message>
    <message>
        <source>stars, 1 to 5</source>
        <translation>Sterne, 1 bis 5</translation>
    </message>
    <message>
        <source>2024-12-31 23:59</source>
        <translation>2024-12-31 23:59</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>Jahr, Monat, Tag</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>Tag, Monat, Jahr</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>Monat, Tag, Jahr</translation>
    </message>
    <message>
        <source>seconds since 1970</source>
        <translation>Sekunden seit 1970</translation>
    </message>
    <message>
        <source>milliseconds since 1970</source>
        <translation>Millisekunden seit 1970</translation>
    </message>
    <message>
        <source>microseconds since 1970</source>
        <translation>Mikrosekunden seit 1970</translation>
    </message>
    <message>
        <source>nanoseconds since 1970</source>
        <translation>Nanosekunden seit 1970</translation>
    </message>
    <message>
        <source>days, as in Excel</source>
        <translation>Tage wie in Excel</translation>
    </message>
    <message>
        <source>Give the mapping a name: it is kept for the next file with these columns.</source>
        <translation>Geben Sie der Zuordnung einen Namen: Sie wird für die nächste Datei mit diesen Spalten behalten.</translation>
    </message>
    <message>
        <source>Choose for each column what it means.</source>
        <translation>Wählen Sie für jede Spalte, was sie bedeutet.</translation>
    </message>
    <message>
        <source>Choose the column with the time.</source>
        <translation>Wählen Sie die Spalte mit der Zeit.</translation>
    </message>
    <message>
        <source>Choose the column with the name, e-mail, phone or company.</source>
        <translation>Wählen Sie die Spalte mit Name, E-Mail, Telefon oder Firma.</translation>
    </message>
    <message>
        <source>Choose the column with the text, or with the question and the answer.</source>
        <translation>Wählen Sie die Spalte mit dem Text oder die mit Frage und Antwort.</translation>
    </message>
    <message>
        <source>Choose the column with the id of the conversation.</source>
        <translation>Wählen Sie die Spalte mit der Kennung des Gesprächs.</translation>
    </message>
    <message>
        <source>Choose the column with the rating.</source>
        <translation>Wählen Sie die Spalte mit der Bewertung.</translation>
    </message>
    <message>
        <source>Choose the column with the name of the event.</source>
        <translation>Wählen Sie die Spalte mit dem Namen des Ereignisses.</translation>
    </message>
    <message>
        <source>Choose the column with the measured value.</source>
        <translation>Wählen Sie die Spalte mit dem gemessenen Wert.</translation>
    </message>
    <message>
        <source>“%1” means the same as another column: choose one of them.</source>
        <translation>„%1“ bedeutet dasselbe wie eine andere Spalte: Wählen Sie eine davon.</translation>
    </message>
    <message>
        <source>“%1” is mapped to something that rows of this kind do not have.</source>
        <translation>„%1“ ist etwas zugeordnet, das Zeilen dieser Art nicht haben.</translation>
    </message>
    <message>
        <source>The time zone of “%1” is unknown.</source>
        <translation>Die Zeitzone von „%1“ ist unbekannt.</translation>
    </message>
    <message>
        <source>cached tokens not included</source>
        <translation>ohne Tokens aus dem Cache</translation>
    </message>
    <message>
        <source>cached tokens included</source>
        <translation>mit Tokens aus dem Cache</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Außerhalb des Themas</translation>
    </message>
    <message>
        <source>Retrieval failed</source>
        <translation>Dokumentsuche fehlgeschlagen</translation>
    </message>
    <message>
        <source>Time of the look-up of documents</source>
        <translation>Dauer der Suche in Dokumenten</translation>
    </message>
</context>
<context>
    <name>MappingProblem</name>
    <message>
        <source>not a known role</source>
        <translation>keine bekannte Rolle</translation>
    </message>
    <message>
        <source>not a known rating</source>
        <translation>keine bekannte Bewertung</translation>
    </message>
    <message>
        <source>not a known outcome</source>
        <translation>kein bekannter Ausgang</translation>
    </message>
    <message>
        <source>not a share between 0 and 1</source>
        <translation>kein Anteil zwischen 0 und 1</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <translation>keine ganze Zahl</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>not a time of this format</source>
        <translation>keine Zeit in diesem Format</translation>
    </message>
    <message>
        <source>not a duration</source>
        <translation>keine Dauer</translation>
    </message>
    <message>
        <source>neither yes nor no</source>
        <translation>weder ja noch nein</translation>
    </message>
    <message>
        <source>a row without a time</source>
        <translation>eine Zeile ohne Zeit</translation>
    </message>
    <message>
        <source>a row without a role</source>
        <translation>eine Zeile ohne Rolle</translation>
    </message>
    <message>
        <source>a row without a rating</source>
        <translation>eine Zeile ohne Bewertung</translation>
    </message>
    <message>
        <source>a row without the id of its conversation</source>
        <translation>eine Zeile ohne Kennung des Gesprächs</translation>
    </message>
    <message>
        <source>a row without the name of its event</source>
        <translation>eine Zeile ohne Namen des Ereignisses</translation>
    </message>
    <message>
        <source>a row without the name of its metric</source>
        <translation>eine Zeile ohne Namen des Messwerts</translation>
    </message>
    <message>
        <source>a lead without name, e-mail, phone and company</source>
        <translation>ein Lead ohne Name, E-Mail, Telefon und Firma</translation>
    </message>
    <message>
        <source>the file ends inside a quoted cell</source>
        <translation>die Datei endet in einer Zelle in Anführungszeichen</translation>
    </message>
    <message>
        <source>not an amount in dollars</source>
        <translation>kein Betrag in Dollar</translation>
    </message>
</context>
<context>
    <name>Outliers</name>
    <message>
        <source>%1 costs %2</source>
        <translation>%1 kostet %2</translation>
    </message>
    <message>
        <source>%1 costs %2 a conversation</source>
        <translation>%1 kostet %2 pro Gespräch</translation>
    </message>
    <message>
        <source>half of all users cost less than %1</source>
        <translation>die Hälfte aller Nutzer kostet weniger als %1</translation>
    </message>
    <message>
        <source>half of all users stay below %1</source>
        <translation>die Hälfte aller Nutzer bleibt unter %1</translation>
    </message>
</context>
<context>
    <name>PagePrint</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>PageSubtitle</name>
    <message>
        <source>all bots</source>
        <translation>alle Bots</translation>
    </message>
    <message>
        <source>all data</source>
        <translation>alle Daten</translation>
    </message>
    <message>
        <source>%1, compared with %2</source>
        <translation>%1, verglichen mit %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>environment %1</source>
        <translation>Umgebung %1</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>Unterhaltung exportieren</translation>
    </message>
    <message>
        <source>Review queue</source>
        <translation>Prüfliste</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Zeitpläne</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Markdown (*.md);;JSON (*.json);;CSV (*.csv);;JSON lines (*.jsonl);;Excel (*.xlsx);;Sealed with a password (*.md.sealed *.json.sealed *.csv.sealed *.jsonl.sealed)</source>
        <translation>Markdown (*.md);;JSON (*.json);;CSV (*.csv);;JSON-Zeilen (*.jsonl);;Excel (*.xlsx);;Mit Passwort versiegelt (*.md.sealed *.json.sealed *.csv.sealed *.jsonl.sealed)</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Warnungen</translation>
    </message>
</context>
<context>
    <name>Periods</name>
    <message>
        <source>All data</source>
        <translation>Alle Daten</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dieses Quartal</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Letztes Quartal</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>previous period</source>
        <translation>voriger Zeitraum</translation>
    </message>
    <message>
        <source>previous year</source>
        <translation>Vorjahr</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Letzter %n Tag</numerusform>
            <numerusform>Letzte %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n hours</source>
        <translation>
            <numerusform>Letzte Stunde</numerusform>
            <numerusform>Letzte %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n weeks</source>
        <translation>
            <numerusform>Letzte Woche</numerusform>
            <numerusform>Letzte %n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n months</source>
        <translation>
            <numerusform>Letzter Monat</numerusform>
            <numerusform>Letzte %n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n years</source>
        <translation>
            <numerusform>Letztes Jahr</numerusform>
            <numerusform>Letzte %n Jahre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinMenu</name>
    <message>
        <source>New dashboard…</source>
        <translation>Neues Dashboard…</translation>
    </message>
    <message>
        <source>Pin to dashboard</source>
        <translation>An Dashboard anheften</translation>
    </message>
</context>
<context>
    <name>PriceText</name>
    <message>
        <source>Name the model</source>
        <translation>Das Modell nennen</translation>
    </message>
    <message>
        <source>A region has letters, digits and hyphens only, such as eu-central-1</source>
        <translation>Eine Region hat nur Buchstaben, Ziffern und Bindestriche, etwa eu-central-1</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Einen Tag wählen</translation>
    </message>
    <message>
        <source>Input and output need a price; 0 is one</source>
        <translation>Eingabe und Ausgabe brauchen einen Preis; auch 0 ist einer</translation>
    </message>
    <message>
        <source>Write a number such as %1, without separators between thousands</source>
        <translation>Eine Zahl wie %1 schreiben, ohne Tausendertrennzeichen</translation>
    </message>
    <message>
        <source>A price is not negative</source>
        <translation>Ein Preis ist nicht negativ</translation>
    </message>
    <message>
        <source>At most six decimals</source>
        <translation>Höchstens sechs Nachkommastellen</translation>
    </message>
    <message>
        <source>At most a million dollars</source>
        <translation>Höchstens eine Million Dollar</translation>
    </message>
    <message>
        <source>No price for the earliest messages, the first of %1</source>
        <translation>Kein Preis für die frühesten Nachrichten, die erste vom %1</translation>
    </message>
    <message numerus="yes">
        <source>No price: %Ln message(s) without a cost</source>
        <translation>
            <numerusform>Kein Preis: %Ln Nachricht ohne Kosten</numerusform>
            <numerusform>Kein Preis: %Ln Nachrichten ohne Kosten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No price: %Ln answer(s) get no share of stated totals beside priced ones</source>
        <translation>
            <numerusform>Kein Preis: %Ln Antwort erhält neben bepreisten keinen Anteil an genannten Summen</numerusform>
            <numerusform>Kein Preis: %Ln Antworten erhalten neben bepreisten keinen Anteil an genannten Summen</numerusform>
        </translation>
    </message>
    <message>
        <source>always</source>
        <comment>a price without a first day</comment>
        <translation>immer</translation>
    </message>
</context>
<context>
    <name>PriceTile</name>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
</context>
<context>
    <name>RawRecord</name>
    <message>
        <source>The file is no longer where it was read from.</source>
        <translation>Die Datei ist nicht mehr dort, wo sie gelesen wurde.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>there is no report &quot;%1&quot;; known are %2</source>
        <translation>Einen Bericht „%1“ gibt es nicht; bekannt sind %2</translation>
    </message>
    <message>
        <source>there is no report &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>Einen Bericht „%1“ gibt es nicht; war „%2“ gemeint?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>imported %1</source>
        <translation>importiert %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) not taken in</source>
        <translation>
            <numerusform>%Ln Datensatz nicht übernommen</numerusform>
            <numerusform>%Ln Datensätze nicht übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no colour: write it as #0b5cad</source>
        <translation>„%1“ ist keine Farbe: als #0b5cad schreiben</translation>
    </message>
    <message>
        <source>%1 is too pale on paper (contrast %2, at least 3 is needed)</source>
        <translation>%1 ist auf Papier zu blass (Kontrast %2, mindestens 3 nötig)</translation>
    </message>
    <message>
        <source>The logo has to be a picture as data URI</source>
        <translation>Das Logo muss ein Bild als Data-URI sein</translation>
    </message>
    <message>
        <source>all bots, users and models</source>
        <translation>alle Bots, Nutzer und Modelle</translation>
    </message>
    <message>
        <source>this report has none</source>
        <translation>dieser Bericht hat keine</translation>
    </message>
    <message>
        <source>known are %1</source>
        <translation>bekannt sind %1</translation>
    </message>
    <message>
        <source>there is no parameter &quot;%1&quot;; %2</source>
        <translation>Einen Parameter „%1“ gibt es nicht; %2</translation>
    </message>
    <message>
        <source>in the formula &quot;%1&quot; of &quot;%2&quot;</source>
        <translation>in der Formel „%1“ von „%2“</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>all data</source>
        <translation>alle Daten</translation>
    </message>
    <message>
        <source>environment %1</source>
        <translation>Umgebung %1</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Wie getippt</translation>
    </message>
    <message>
        <source>Data until</source>
        <translation>Daten bis</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Data version</source>
        <translation>Datenstand</translation>
    </message>
    <message>
        <source>No data in this period.</source>
        <translation>Keine Daten in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>About this report</source>
        <translation>Über diesen Bericht</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Was gemessen wird</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Each block with its query and the SHA-256 of its values as CSV. All are of one state of the data.</source>
        <translation>Jeder Block mit seiner Abfrage und dem SHA-256 seiner Werte als CSV. Alle sind von einem Stand der Daten.</translation>
    </message>
    <message>
        <source>Filters: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Made with Parlance</source>
        <translation>Erstellt mit Parlance</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>erstellt %1</translation>
    </message>
    <message>
        <source>%1, compared with %2</source>
        <translation>%1, verglichen mit %2</translation>
    </message>
    <message>
        <source>Data: %1, until %2</source>
        <translation>Daten: %1, bis %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>zuvor %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of the parameter &quot;%2&quot; is neither a key nor a name</source>
        <translation>„%1“ im Parameter „%2“ ist weder Schlüssel noch Name</translation>
    </message>
    <message>
        <source>in the pivot &quot;%1&quot;</source>
        <translation>in der Pivot-Tabelle „%1“</translation>
    </message>
    <message>
        <source>Grand total</source>
        <translation>Gesamtsumme</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>%1, before</source>
        <translation>%1, vorher</translation>
    </message>
    <message>
        <source>%1, change</source>
        <translation>%1, Änderung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further column(s) are in the Excel and CSV files of this report.</source>
        <translation>
            <numerusform>%Ln weitere Spalte steht in den Excel- und CSV-Dateien dieses Berichts.</numerusform>
            <numerusform>%Ln weitere Spalten stehen in den Excel- und CSV-Dateien dieses Berichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in this period: the data ends on %1.</source>
        <translation>In diesem Zeitraum ist nichts: die Daten enden am %1.</translation>
    </message>
    <message>
        <source>There is nothing in this period: the data begins on %1.</source>
        <translation>In diesem Zeitraum ist nichts: die Daten beginnen am %1.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more file(s)</source>
        <translation>
            <numerusform>und %Ln weitere Datei</numerusform>
            <numerusform>und %Ln weitere Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>SHA-256 of the hashes of all files, a line each, in the order of their paths: %1</source>
        <translation>SHA-256 der Prüfsummen aller Dateien, je eine Zeile, in der Reihenfolge ihrer Pfade: %1</translation>
    </message>
    <message>
        <source>the parameter &quot;%1&quot; is fixed</source>
        <translation>der Parameter &quot;%1&quot; ist fest</translation>
    </message>
    <message>
        <source>SHA-256 not known</source>
        <translation>SHA-256 unbekannt</translation>
    </message>
</context>
<context>
    <name>ReportChanges</name>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>what is asked</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>formulas</source>
        <translation>Formeln</translation>
    </message>
    <message>
        <source>pivot</source>
        <translation>Pivot-Tabelle</translation>
    </message>
    <message>
        <source>how it is shown</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>parts of a newer program</source>
        <translation>Teile eines neueren Programms</translation>
    </message>
    <message>
        <source>The title was “%1” and is “%2”</source>
        <translation>Der Titel war „%1“ und ist „%2“</translation>
    </message>
    <message>
        <source>Subtitle, header or footer changed</source>
        <translation>Untertitel, Kopf- oder Fußzeile geändert</translation>
    </message>
    <message>
        <source>The period changed</source>
        <translation>Zeitraum geändert</translation>
    </message>
    <message>
        <source>The comparison changed</source>
        <translation>Vergleich geändert</translation>
    </message>
    <message>
        <source>The filter changed</source>
        <translation>Filter geändert</translation>
    </message>
    <message>
        <source>The paper changed</source>
        <translation>Papier geändert</translation>
    </message>
    <message>
        <source>The brand changed</source>
        <translation>Marke geändert</translation>
    </message>
    <message>
        <source>The parameters changed</source>
        <translation>Parameter geändert</translation>
    </message>
    <message>
        <source>The appendix was added</source>
        <translation>Anhang hinzugefügt</translation>
    </message>
    <message>
        <source>The appendix was left out</source>
        <translation>Anhang weggelassen</translation>
    </message>
    <message>
        <source>Parts of a newer program changed</source>
        <translation>Teile eines neueren Programms geändert</translation>
    </message>
    <message>
        <source>“%1” was added</source>
        <translation>„%1“ hinzugefügt</translation>
    </message>
    <message>
        <source>“%1” changed: %2</source>
        <translation>„%1“ geändert: %2</translation>
    </message>
    <message>
        <source>“%1” was removed</source>
        <translation>„%1“ entfernt</translation>
    </message>
    <message>
        <source>The order of the blocks changed</source>
        <translation>Reihenfolge der Blöcke geändert</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Page break</source>
        <translation>Seitenumbruch</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Write here.</source>
        <translation>Hier schreiben.</translation>
    </message>
    <message>
        <source>Pivot</source>
        <translation>Pivot-Tabelle</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>New</source>
        <comment>state of a review</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Bot instructions and prompt</source>
        <translation>Anweisungen und Prompt des Bots</translation>
    </message>
    <message>
        <source>Data source</source>
        <translation>Datenquelle</translation>
    </message>
    <message>
        <source>Model parameters</source>
        <translation>Modellparameter</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Zugewiesen an</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>set</source>
        <comment>the flag</comment>
        <translation>gesetzt</translation>
    </message>
</context>
<context>
    <name>Schedules</name>
    <message>
        <source>{title}, {period}: see the attachment.

Workspace {workspace}, data until %1. Parlance sends this by itself (schedule “%2”).</source>
        <translation>{title}, {period}: siehe Anhang.

Arbeitsbereich {workspace}, Daten bis %1. Parlance schickt dies von selbst (Zeitplan „%2“).</translation>
    </message>
    <message>
        <source>Every working day at %1</source>
        <translation>Jeden Werktag um %1</translation>
    </message>
    <message>
        <source>Every %1 at %2</source>
        <comment>weekdays, time</comment>
        <translation>Jeden %1 um %2</translation>
    </message>
    <message>
        <source>On the last day of every month at %1</source>
        <translation>Am letzten Tag jedes Monats um %1</translation>
    </message>
    <message>
        <source>last</source>
        <comment>day of a month</comment>
        <translation>letzter</translation>
    </message>
    <message>
        <source>Every month on day %1 at %2</source>
        <comment>days, time</comment>
        <translation>Jeden Monat am Tag %1 um %2</translation>
    </message>
    <message>
        <source>Every day at %1</source>
        <translation>Jeden Tag um %1</translation>
    </message>
    <message>
        <source>By cron: %1</source>
        <translation>Nach cron: %1</translation>
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
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>when asked</source>
        <translation>auf Wunsch</translation>
    </message>
    <message>
        <source>on change</source>
        <translation>bei Änderung</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>jede Stunde</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>jeden Tag</numerusform>
            <numerusform>alle %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hours</source>
        <translation>
            <numerusform>jede Stunde</numerusform>
            <numerusform>alle %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n minutes</source>
        <translation>
            <numerusform>jede Minute</numerusform>
            <numerusform>alle %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder, %1</source>
        <translation>Ordner, %1</translation>
    </message>
    <message>
        <source>File, %1</source>
        <translation>Datei, %1</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importiert gerade</translation>
    </message>
    <message>
        <source>Some rows rejected</source>
        <translation>Zeilen abgelehnt</translation>
    </message>
    <message>
        <source>Import interrupted</source>
        <translation>Import abgebrochen</translation>
    </message>
    <message>
        <source>Last import failed</source>
        <translation>Import fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Bedrock Chat exports once an hour: what happened since the last export is not here yet.</source>
        <translation>Bedrock Chat exportiert einmal pro Stunde: Was seit dem letzten Export geschah, ist noch nicht da.</translation>
    </message>
    <message>
        <source>Logs of Lex arrive with a delay of some minutes.</source>
        <translation>Protokolle von Lex kommen einige Minuten später an.</translation>
    </message>
</context>
<context>
    <name>Spikes</name>
    <message>
        <source>%1: %2 negative</source>
        <translation>%1: %2 negativ</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln message(s); %2 at all other times</source>
        <translation>
            <numerusform>%1 von %Ln Nachricht; sonst %2</numerusform>
            <numerusform>%1 von %Ln Nachrichten; sonst %2</numerusform>
        </translation>
    </message>
    <message>
        <source>negative messages, %1</source>
        <translation>negative Nachrichten, %1</translation>
    </message>
</context>
<context>
    <name>SqlViews</name>
    <message>
        <source>One row per message, on every branch.</source>
        <translation>Eine Zeile je Nachricht, auf jedem Zweig.</translation>
    </message>
    <message>
        <source>Id of the conversation, as the source names it</source>
        <translation>Kennung des Gesprächs, wie die Quelle es nennt</translation>
    </message>
    <message>
        <source>Id of the message, unique within its conversation</source>
        <translation>Kennung der Nachricht, eindeutig in ihrem Gespräch</translation>
    </message>
    <message>
        <source>Id of the message it answers</source>
        <translation>Kennung der Nachricht, auf die sie antwortet</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>Name der Quelle</translation>
    </message>
    <message>
        <source>Data set of the source: default, dev, …</source>
        <translation>Datenbestand der Quelle: default, dev, …</translation>
    </message>
    <message>
        <source>user, assistant, tool or system</source>
        <translation>user, assistant, tool oder system</translation>
    </message>
    <message>
        <source>When, in UTC: 2024-06-01T12:30:00.000Z</source>
        <translation>Wann, in UTC: 2024-06-01T12:30:00.000Z</translation>
    </message>
    <message>
        <source>The day in UTC: 2024-06-01</source>
        <translation>Der Tag in UTC: 2024-06-01</translation>
    </message>
    <message>
        <source>The hour of the day in UTC, 0 to 23</source>
        <translation>Die Stunde des Tages in UTC, 0 bis 23</translation>
    </message>
    <message>
        <source>Id of the bot</source>
        <translation>Kennung des Bots</translation>
    </message>
    <message>
        <source>Name of the bot</source>
        <translation>Name des Bots</translation>
    </message>
    <message>
        <source>Id of the user</source>
        <translation>Kennung des Nutzers</translation>
    </message>
    <message>
        <source>Name or e-mail of the user</source>
        <translation>Name oder E-Mail des Nutzers</translation>
    </message>
    <message>
        <source>Key of the model</source>
        <translation>Schlüssel des Modells</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Was geschrieben wurde</translation>
    </message>
    <message>
        <source>US dollars; null when not known</source>
        <translation>US-Dollar; null, wenn unbekannt</translation>
    </message>
    <message>
        <source>reported, priced or allocated</source>
        <translation>reported, priced oder allocated</translation>
    </message>
    <message>
        <source>Tokens read</source>
        <translation>Gelesene Token</translation>
    </message>
    <message>
        <source>Tokens written</source>
        <translation>Geschriebene Token</translation>
    </message>
    <message>
        <source>Tokens read from the cache</source>
        <translation>Aus dem Cache gelesene Token</translation>
    </message>
    <message>
        <source>Tokens written to the cache</source>
        <translation>In den Cache geschriebene Token</translation>
    </message>
    <message>
        <source>Time to answer, milliseconds</source>
        <translation>Antwortzeit in Millisekunden</translation>
    </message>
    <message>
        <source>Time to the first token, milliseconds</source>
        <translation>Zeit bis zum ersten Token in Millisekunden</translation>
    </message>
    <message>
        <source>1 when it failed</source>
        <translation>1, wenn es fehlschlug</translation>
    </message>
    <message>
        <source>Kind of the error</source>
        <translation>Art des Fehlers</translation>
    </message>
    <message>
        <source>What the error said</source>
        <translation>Was der Fehler besagte</translation>
    </message>
    <message>
        <source>The intent found</source>
        <translation>Die erkannte Absicht</translation>
    </message>
    <message>
        <source>How sure, 0 to 1</source>
        <translation>Wie sicher, 0 bis 1</translation>
    </message>
    <message>
        <source>Where the answer is from</source>
        <translation>Woher die Antwort stammt</translation>
    </message>
    <message>
        <source>up or down; null when nobody rated it</source>
        <translation>up oder down; null, wenn niemand bewertet hat</translation>
    </message>
    <message>
        <source>The reason given with the rating</source>
        <translation>Der zur Bewertung genannte Grund</translation>
    </message>
    <message>
        <source>The comment given with the rating</source>
        <translation>Der Kommentar zur Bewertung</translation>
    </message>
    <message>
        <source>1 when a newer export lacks it</source>
        <translation>1, wenn sie in einem neueren Export fehlt</translation>
    </message>
    <message>
        <source>One row per conversation.</source>
        <translation>Eine Zeile je Gespräch.</translation>
    </message>
    <message>
        <source>Its title</source>
        <translation>Sein Titel</translation>
    </message>
    <message>
        <source>When it began, in UTC; of its first message where the source does not say</source>
        <translation>Wann es begann, in UTC; sonst die Zeit der ersten Nachricht</translation>
    </message>
    <message>
        <source>When it ended, in UTC</source>
        <translation>Wann es endete, in UTC</translation>
    </message>
    <message>
        <source>The day of its first message, in UTC</source>
        <translation>Der Tag seiner ersten Nachricht, in UTC</translation>
    </message>
    <message>
        <source>Number of its messages</source>
        <translation>Zahl seiner Nachrichten</translation>
    </message>
    <message>
        <source>US dollars, everything counted for it</source>
        <translation>US-Dollar, alles, was dafür gezählt wird</translation>
    </message>
    <message>
        <source>resolved, escalated or abandoned; null when not known</source>
        <translation>resolved, escalated oder abandoned; null, wenn unbekannt</translation>
    </message>
    <message>
        <source>Where it took place</source>
        <translation>Wo es stattfand</translation>
    </message>
    <message>
        <source>Text, speech or tones</source>
        <translation>Text, Sprache oder Töne</translation>
    </message>
    <message>
        <source>Language of the bot</source>
        <translation>Sprache des Bots</translation>
    </message>
    <message>
        <source>Version of the bot</source>
        <translation>Version des Bots</translation>
    </message>
    <message>
        <source>Device of the user</source>
        <translation>Gerät des Nutzers</translation>
    </message>
    <message>
        <source>Browser of the user</source>
        <translation>Browser des Nutzers</translation>
    </message>
    <message>
        <source>Country of the user</source>
        <translation>Land des Nutzers</translation>
    </message>
    <message>
        <source>City of the user</source>
        <translation>Stadt des Nutzers</translation>
    </message>
    <message>
        <source>The page the user came from</source>
        <translation>Die Seite, von der der Nutzer kam</translation>
    </message>
    <message>
        <source>The experiment it took part in</source>
        <translation>Das Experiment, an dem es teilnahm</translation>
    </message>
    <message>
        <source>Its variant</source>
        <translation>Seine Variante</translation>
    </message>
    <message>
        <source>1 when the user deleted it</source>
        <translation>1, wenn der Nutzer es gelöscht hat</translation>
    </message>
    <message>
        <source>One row per rating.</source>
        <translation>Eine Zeile je Bewertung.</translation>
    </message>
    <message>
        <source>When the rated message was written, in UTC</source>
        <translation>Wann die bewertete Nachricht geschrieben wurde, in UTC</translation>
    </message>
    <message>
        <source>up or down</source>
        <translation>up oder down</translation>
    </message>
    <message>
        <source>The answer that was rated</source>
        <translation>Die bewertete Antwort</translation>
    </message>
    <message>
        <source>One row per bot, used or not.</source>
        <translation>Eine Zeile je Bot, benutzt oder nicht.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wozu er dient</translation>
    </message>
    <message>
        <source>Who owns it</source>
        <translation>Wem er gehört</translation>
    </message>
    <message>
        <source>Its type</source>
        <translation>Seine Art</translation>
    </message>
    <message>
        <source>With whom it is shared</source>
        <translation>Mit wem er geteilt wird</translation>
    </message>
    <message>
        <source>State of its sharing</source>
        <translation>Stand der Freigabe</translation>
    </message>
    <message>
        <source>State of its knowledge</source>
        <translation>Stand seines Wissens</translation>
    </message>
    <message>
        <source>When it was made, in UTC</source>
        <translation>Wann er erstellt wurde, in UTC</translation>
    </message>
    <message>
        <source>When it was used last, in UTC</source>
        <translation>Wann er zuletzt benutzt wurde, in UTC</translation>
    </message>
    <message>
        <source>1 when it was deleted</source>
        <translation>1, wenn er gelöscht wurde</translation>
    </message>
    <message>
        <source>One row per user, with or without messages.</source>
        <translation>Eine Zeile je Nutzer, mit oder ohne Nachrichten.</translation>
    </message>
    <message>
        <source>Group or tenant</source>
        <translation>Gruppe oder Mandant</translation>
    </message>
    <message>
        <source>Plan of the user</source>
        <translation>Tarif des Nutzers</translation>
    </message>
    <message>
        <source>1 when the account is enabled</source>
        <translation>1, wenn das Konto aktiv ist</translation>
    </message>
    <message>
        <source>When the account was made, in UTC</source>
        <translation>Wann das Konto angelegt wurde, in UTC</translation>
    </message>
    <message>
        <source>One row per model.</source>
        <translation>Eine Zeile je Modell.</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>Name des Modells</translation>
    </message>
    <message>
        <source>Who makes it</source>
        <translation>Wer es herstellt</translation>
    </message>
    <message>
        <source>Its family</source>
        <translation>Seine Familie</translation>
    </message>
    <message>
        <source>One row per source.</source>
        <translation>Eine Zeile je Quelle.</translation>
    </message>
    <message>
        <source>The platform</source>
        <translation>Die Plattform</translation>
    </message>
    <message>
        <source>Number of its conversations</source>
        <translation>Zahl ihrer Gespräche</translation>
    </message>
    <message>
        <source>When it was read last, in UTC</source>
        <translation>Wann sie zuletzt gelesen wurde, in UTC</translation>
    </message>
    <message>
        <source>Its newest message, in UTC</source>
        <translation>Ihre neueste Nachricht, in UTC</translation>
    </message>
    <message>
        <source>One row per call of a tool.</source>
        <translation>Eine Zeile je Werkzeugaufruf.</translation>
    </message>
    <message>
        <source>Name of the tool</source>
        <translation>Name des Werkzeugs</translation>
    </message>
    <message>
        <source>What it was given</source>
        <translation>Was es bekam</translation>
    </message>
    <message>
        <source>What it gave</source>
        <translation>Was es ergab</translation>
    </message>
    <message>
        <source>1 worked, 0 failed, null no result seen</source>
        <translation>1 gelungen, 0 fehlgeschlagen, null kein Ergebnis</translation>
    </message>
    <message>
        <source>One row per passage found for an answer.</source>
        <translation>Eine Zeile je für eine Antwort gefundener Stelle.</translation>
    </message>
    <message>
        <source>Its place, the best first</source>
        <translation>Ihr Rang, die beste zuerst</translation>
    </message>
    <message>
        <source>Where it is from</source>
        <translation>Woher sie stammt</translation>
    </message>
    <message>
        <source>Kind of that source</source>
        <translation>Art dieser Quelle</translation>
    </message>
    <message>
        <source>How well it fits</source>
        <translation>Wie gut sie passt</translation>
    </message>
    <message>
        <source>The passage</source>
        <translation>Die Stelle</translation>
    </message>
    <message>
        <source>One row per value of a slot.</source>
        <translation>Eine Zeile je Wert eines Slots.</translation>
    </message>
    <message>
        <source>Name of the slot</source>
        <translation>Name des Slots</translation>
    </message>
    <message>
        <source>As the user said it</source>
        <translation>Wie der Nutzer es sagte</translation>
    </message>
    <message>
        <source>As it was understood</source>
        <translation>Wie es verstanden wurde</translation>
    </message>
    <message>
        <source>One row per audit event.</source>
        <translation>Eine Zeile je Prüfereignis.</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Wer es tat</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>To what kind of thing</source>
        <translation>An welcher Art von Ding</translation>
    </message>
    <message>
        <source>To which</source>
        <translation>An welchem</translation>
    </message>
    <message>
        <source>JSON with all that is known of it</source>
        <translation>JSON mit allem, was darüber bekannt ist</translation>
    </message>
    <message>
        <source>1 when it was concluded from the data</source>
        <translation>1, wenn es aus den Daten erschlossen wurde</translation>
    </message>
    <message>
        <source>One row per lead.</source>
        <translation>Eine Zeile je Lead.</translation>
    </message>
    <message>
        <source>Name given</source>
        <translation>Angegebener Name</translation>
    </message>
    <message>
        <source>E-mail given</source>
        <translation>Angegebene E-Mail</translation>
    </message>
    <message>
        <source>Company given</source>
        <translation>Angegebene Firma</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>How good it is</source>
        <translation>Wie gut er ist</translation>
    </message>
    <message>
        <source>1 when somebody followed it up</source>
        <translation>1, wenn ihm jemand nachging</translation>
    </message>
    <message>
        <source>Its value in US dollars</source>
        <translation>Sein Wert in US-Dollar</translation>
    </message>
    <message>
        <source>One row per product event or goal.</source>
        <translation>Eine Zeile je Produktereignis oder Ziel.</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Name des Ereignisses</translation>
    </message>
    <message>
        <source>1 when it is a goal</source>
        <translation>1, wenn es ein Ziel ist</translation>
    </message>
    <message>
        <source>JSON with its properties</source>
        <translation>JSON mit seinen Eigenschaften</translation>
    </message>
    <message>
        <source>1 when the question was not understood, 0 when it was; null when not known</source>
        <translation>1, wenn die Frage nicht verstanden wurde, 0, wenn doch; null, wenn nicht bekannt</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>%1 (%2 – %3)</source>
        <comment>share, from, to</comment>
        <translation>%1 (%2 – %3)</translation>
    </message>
    <message>
        <source>%1: check its sources</source>
        <translation>%1: Quellen prüfen</translation>
    </message>
    <message>
        <source>%1: sharpen its instructions</source>
        <translation>%1: Anweisungen schärfen</translation>
    </message>
    <message>
        <source>%1: read the comments</source>
        <translation>%1: Kommentare lesen</translation>
    </message>
    <message>
        <source>%1 of %2 thumbs down: “%3”</source>
        <translation>%1 von %2 „Daumen runter“: „%3“</translation>
    </message>
    <message>
        <source>satisfaction %1</source>
        <translation>Zufriedenheit %1</translation>
    </message>
    <message>
        <source>%1: another model or other parameters than those of %2</source>
        <translation>%1: anderes Modell oder andere Parameter als die von %2</translation>
    </message>
    <message>
        <source>satisfaction %1, with %2 %3</source>
        <translation>Zufriedenheit %1, mit %2 %3</translation>
    </message>
</context>
<context>
    <name>TileMenu</name>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Query of “%1”</source>
        <translation>Abfrage von „%1“</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Daten kopieren</translation>
    </message>
    <message>
        <source>Copy definition</source>
        <translation>Definition kopieren</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Als PNG speichern&#xa0;…</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Als SVG speichern&#xa0;…</translation>
    </message>
    <message>
        <source>SVG picture</source>
        <translation>SVG-Bild</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern&#xa0;…</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show query…</source>
        <translation>Abfrage zeigen&#xa0;…</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Could not be saved. %1</source>
        <translation>Konnte nicht gespeichert werden. %1</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>Save as Excel…</source>
        <translation>Als Excel speichern …</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>CSV of “%1”</source>
        <translation>CSV von „%1“</translation>
    </message>
    <message>
        <source>Excel of “%1”</source>
        <translation>Excel von „%1“</translation>
    </message>
</context>
<context>
    <name>TranscriptExport</name>
    <message>
        <source>Transcript as %1</source>
        <translation>Gespräch als %1</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>%1 (key)</source>
        <translation>%1 (Schlüssel)</translation>
    </message>
    <message>
        <source>%1 – chart</source>
        <translation>%1 – Diagramm</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>name of a sheet</comment>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>all data</source>
        <translation>alle Daten</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Groups with</source>
        <translation>Gruppen mit</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Data version</source>
        <translation>Datenstand</translation>
    </message>
    <message>
        <source>Facts read</source>
        <translation>Gelesene Fakten</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Durations are in seconds, shares are percentages, times are on the clock of the time zone named here.</source>
        <translation>Dauern sind in Sekunden, Anteile in Prozent, Zeiten in der hier genannten Zeitzone.</translation>
    </message>
    <message>
        <source>Query of “%1”</source>
        <translation>Abfrage von „%1“</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Gekürzt</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) longer than a cell of Excel can hold</source>
        <translation>
            <numerusform>%n Text ist länger, als eine Zelle von Excel fasst</numerusform>
            <numerusform>%n Texte sind länger, als eine Zelle von Excel fasst</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlance::AlertDialog</name>
    <message>
        <source>New alert</source>
        <translation>Neue Warnung</translation>
    </message>
    <message>
        <source>Change alert</source>
        <translation>Warnung ändern</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>the condition in words</source>
        <translation>die Bedingung in Worten</translation>
    </message>
    <message>
        <source>C&amp;lass</source>
        <translation>K&amp;lasse</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Kennzahl</translation>
    </message>
    <message>
        <source>&amp;Condition</source>
        <translation>&amp;Bedingung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Wert</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>&amp;Richtung</translation>
    </message>
    <message>
        <source>either way</source>
        <translation>in beide Richtungen</translation>
    </message>
    <message>
        <source>upwards only</source>
        <translation>nur nach oben</translation>
    </message>
    <message>
        <source>downwards only</source>
        <translation>nur nach unten</translation>
    </message>
    <message>
        <source>&amp;Over</source>
        <translation>&amp;Zeitraum</translation>
    </message>
    <message>
        <source>For &amp;each</source>
        <translation>&amp;Je</translation>
    </message>
    <message>
        <source>no, for the whole</source>
        <translation>nein, für das Ganze</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>none, or as in: bot = &quot;Support&quot;</source>
        <translation>keiner, oder etwa: bot = &quot;Support&quot;</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Ab</translation>
    </message>
    <message>
        <source> messages on</source>
        <comment>after a number</comment>
        <translation> Nachrichten</translation>
    </message>
    <message>
        <source>any number of messages on</source>
        <translation>beliebig vielen Nachrichten</translation>
    </message>
    <message>
        <source>M&amp;ail to</source>
        <translation>M&amp;ail an</translation>
    </message>
    <message>
        <source>nobody, or addresses with commas between them</source>
        <translation>niemand, oder Adressen mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>An alert is filtered by dimensions, not by measures.</source>
        <translation>Eine Warnung wird nach Dimensionen gefiltert, nicht nach Kennzahlen.</translation>
    </message>
    <message>
        <source>deviations</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Looking at the last %1 days…</source>
        <translation>Die letzten %1 Tage werden angesehen …</translation>
    </message>
    <message>
        <source>Web&amp;hook</source>
        <translation>Web&amp;hook</translation>
    </message>
    <message>
        <source>none, or an https address that is told</source>
        <translation>keiner, oder eine https-Adresse, die es erfährt</translation>
    </message>
    <message>
        <source>It is told what the notice says, as JSON, and no name of a person. A key that a schedule keeps for the same address is used here too.</source>
        <translation>Sie erfährt als JSON, was die Meldung sagt, und keinen Namen einer Person. Ein Schlüssel, den ein Zeitplan für dieselbe Adresse hat, gilt auch hier.</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
</context>
<context>
    <name>parlance::AlertsPage</name>
    <message>
        <source>What is watched</source>
        <translation>Was beobachtet wird</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Alerts are checked by themselves whenever the data has changed</source>
        <translation>Warnungen werden von selbst geprüft, sobald sich die Daten geändert haben</translation>
    </message>
    <message>
        <source>New alert…</source>
        <translation>Neue Warnung …</translation>
    </message>
    <message>
        <source>What could be watched</source>
        <translation>Was beobachtet werden könnte</translation>
    </message>
    <message>
        <source>None of these is on until you say so</source>
        <translation>Nichts davon ist eingeschaltet, bevor Sie es sagen</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>Was gemeldet wurde</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Vorbei</translation>
    </message>
    <message>
        <source>Nothing is watched</source>
        <translation>Nichts wird beobachtet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s) switched on</source>
        <translation>
            <numerusform>%Ln Warnung eingeschaltet</numerusform>
            <numerusform>%Ln Warnungen eingeschaltet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln firing</source>
        <comment>alerts switched on</comment>
        <translation>
            <numerusform>%1, %Ln schlägt an</numerusform>
            <numerusform>%1, %Ln schlagen an</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is watched: no alert is switched on. Below is what could be.</source>
        <translation>Nichts wird beobachtet: Keine Warnung ist eingeschaltet. Unten steht, was beobachtet werden könnte.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>Schlägt an</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · since %2</source>
        <comment>period, time</comment>
        <translation>%1 · seit %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>The page it is about, with its period and filter</source>
        <translation>Die Seite, um die es geht, mit Zeitraum und Filter</translation>
    </message>
    <message>
        <source>More about “%1”</source>
        <translation>Mehr zu „%1“</translation>
    </message>
    <message>
        <source>still so</source>
        <translation>noch so</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>switch on alert</source>
        <translation>Warnung einschalten</translation>
    </message>
    <message>
        <source>Switch on “%1”</source>
        <translation>„%1“ einschalten</translation>
    </message>
    <message>
        <source>Adapt…</source>
        <translation>Anpassen …</translation>
    </message>
    <message>
        <source>Not &amp;seen</source>
        <translation>Nicht ge&amp;sehen</translation>
    </message>
    <message>
        <source>I have &amp;seen it</source>
        <translation>Ge&amp;sehen</translation>
    </message>
    <message>
        <source>Snooze for a &amp;day</source>
        <translation>Einen &amp;Tag stumm</translation>
    </message>
    <message>
        <source>Snooze for a &amp;week</source>
        <translation>Eine &amp;Woche stumm</translation>
    </message>
    <message>
        <source>&amp;End snoozing</source>
        <translation>Nicht mehr stu&amp;mm</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Än&amp;dern …</translation>
    </message>
    <message>
        <source>Switch &amp;on</source>
        <translation>Ein&amp;schalten</translation>
    </message>
    <message>
        <source>Switch &amp;off</source>
        <translation>Aus&amp;schalten</translation>
    </message>
    <message>
        <source>switch off alert</source>
        <translation>Warnung ausschalten</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>remove alert</source>
        <translation>Warnung entfernen</translation>
    </message>
    <message>
        <source>“%1” removed. Ctrl+Z brings it back.</source>
        <translation>„%1“ entfernt. Strg+Z holt es zurück.</translation>
    </message>
    <message>
        <source>new alert</source>
        <translation>neue Warnung</translation>
    </message>
    <message>
        <source>change alert</source>
        <translation>Warnung ändern</translation>
    </message>
    <message>
        <source>Alerts checked</source>
        <translation>Warnungen geprüft</translation>
    </message>
</context>
<context>
    <name>parlance::ArrangeLayer</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Remove from this dashboard (Del)</source>
        <translation>Von diesem Dashboard entfernen (Entf)</translation>
    </message>
    <message>
        <source>Arranging the cards</source>
        <translation>Karten anordnen</translation>
    </message>
    <message>
        <source>resize card</source>
        <translation>Kartengröße ändern</translation>
    </message>
    <message>
        <source>move card</source>
        <translation>Karte verschieben</translation>
    </message>
    <message>
        <source>Column %1, row %2, %3 wide, %4 high. Arrow keys move it, Shift and arrow keys change its size, Delete removes it, Escape ends arranging.</source>
        <translation>Spalte %1, Zeile %2, %3 breit, %4 hoch. Pfeiltasten verschieben, Umschalt und Pfeiltasten ändern die Größe, Entf entfernt, Esc beendet das Anordnen.</translation>
    </message>
    <message>
        <source>%1: column %2, row %3, %4 wide, %5 high</source>
        <translation>%1: Spalte %2, Zeile %3, %4 breit, %5 hoch</translation>
    </message>
</context>
<context>
    <name>parlance::AuditTile</name>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>The audit log is sorted by time.</source>
        <translation>Das Audit-Protokoll ist nach Zeit sortiert.</translation>
    </message>
    <message>
        <source>Copy the detail</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
</context>
<context>
    <name>parlance::BenchmarkDialog</name>
    <message>
        <source>This is what the &amp;plan allows</source>
        <translation>So viel erlaubt der &amp;Tarif</translation>
    </message>
    <message>
        <source>Add benchmark line</source>
        <translation>Vergleichslinie hinzufügen</translation>
    </message>
    <message>
        <source>Edit benchmark line</source>
        <translation>Vergleichslinie bearbeiten</translation>
    </message>
    <message>
        <source>Budget, industry average, …</source>
        <translation>Budget, Branchenschnitt, …</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Kennzahl</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Wert</translation>
    </message>
    <message>
        <source>P&amp;er</source>
        <translation>P&amp;ro</translation>
    </message>
    <message>
        <source>Type a value.</source>
        <translation>Ein Wert fehlt noch.</translation>
    </message>
</context>
<context>
    <name>parlance::BlockForm</name>
    <message>
        <source>%1, the %2 largest</source>
        <comment>a dimension, how many</comment>
        <translation>%1, die %2 größten</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>Stacked columns</source>
        <translation>Gestapelte Säulen</translation>
    </message>
    <message>
        <source>Bars by rank</source>
        <translation>Balken nach Rang</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Ring</translation>
    </message>
    <message>
        <source>Heat map of hours</source>
        <translation>Heatmap der Stunden</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>Areas in proportion</source>
        <translation>Flächen im Verhältnis</translation>
    </message>
    <message>
        <source>Pareto</source>
        <translation>Pareto</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>Add a measure…</source>
        <translation>Kennzahl hinzufügen…</translation>
    </message>
    <message>
        <source>Add a dimension…</source>
        <translation>Dimension hinzufügen…</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Add a measure or type a formula…</source>
        <translation>Kennzahl hinzufügen oder Formel eingeben…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Zellen</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Schlicht</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Wärme</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>Subtotals</source>
        <translation>Zwischensummen</translation>
    </message>
    <message>
        <source>Grand total</source>
        <translation>Gesamtsumme</translation>
    </message>
    <message>
        <source>Rows at most</source>
        <translation>Höchstens Zeilen</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Height in millimetres</source>
        <translation>Höhe in Millimetern</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>wie üblich</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a measure, what it is shown as</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A filter has no conditions on measures</source>
        <translation>Ein Filter hat keine Bedingungen auf Kennzahlen</translation>
    </message>
    <message>
        <source>Map of countries</source>
        <translation>Länderkarte</translation>
    </message>
    <message>
        <source>Boxes of percentiles</source>
        <translation>Perzentilboxen</translation>
    </message>
</context>
<context>
    <name>parlance::BrandDialog</name>
    <message>
        <source>Your name</source>
        <translation>Eigener Name</translation>
    </message>
    <message>
        <source>The colour of Parlance</source>
        <translation>Die Farbe von Parlance</translation>
    </message>
    <message>
        <source>This is no colour: write it as #0b5cad</source>
        <translation>Das ist keine Farbe: Schreibweise #0b5cad</translation>
    </message>
    <message>
        <source>Contrast with paper %1 : 1.</source>
        <translation>Kontrast zum Papier %1 : 1.</translation>
    </message>
    <message>
        <source>Too pale: at least 3 : 1 is needed.</source>
        <translation>Zu blass: Mindestens 3 : 1 ist nötig.</translation>
    </message>
    <message>
        <source>Enough for bars and lines, little for small text.</source>
        <translation>Genug für Balken und Linien, wenig für kleine Schrift.</translation>
    </message>
    <message>
        <source>It can be read well.</source>
        <translation>Gut lesbar.</translation>
    </message>
    <message>
        <source>Brand of the report</source>
        <translation>Marke des Berichts</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>How the head of a page looks</source>
        <translation>So sieht der Kopf einer Seite aus</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Line below</source>
        <translation>&amp;Zeile darunter</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Bild wählen…</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>First colour</source>
        <translation>Erste Farbe</translation>
    </message>
    <message>
        <source>Second colour</source>
        <translation>Zweite Farbe</translation>
    </message>
    <message>
        <source>&amp;Own font</source>
        <translation>&amp;Eigene Schrift</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Picture of the logo</source>
        <translation>Bild des Logos</translation>
    </message>
    <message>
        <source>The picture could not be read</source>
        <translation>Das Bild konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Without a logo</source>
        <translation>Ohne Logo</translation>
    </message>
</context>
<context>
    <name>parlance::BubbleView</name>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>Rated: good</source>
        <translation>Bewertet: gut</translation>
    </message>
    <message>
        <source>Rated: not good</source>
        <translation>Bewertet: nicht gut</translation>
    </message>
    <message>
        <source>Rated: %1</source>
        <translation>Bewertet: %1</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Gedankengang</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Aufrufliste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tool call(s)</source>
        <translation>
            <numerusform>%Ln Werkzeugaufruf</numerusform>
            <numerusform>%Ln Werkzeugaufrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>gelungen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln retrieved chunk(s)</source>
        <translation>
            <numerusform>%Ln gefundener Abschnitt</numerusform>
            <numerusform>%Ln gefundene Abschnitte</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>%1 in</source>
        <comment>tokens</comment>
        <translation>%1 ein</translation>
    </message>
    <message>
        <source>%1 out</source>
        <comment>tokens</comment>
        <translation>%1 aus</translation>
    </message>
    <message>
        <source>%1, of which retrieval %2</source>
        <translation>%1, davon Suche %2</translation>
    </message>
    <message>
        <source>intent %1</source>
        <translation>Absicht %1</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>Sicherheit %1</translation>
    </message>
    <message>
        <source>attached: %1</source>
        <translation>angehängt: %1</translation>
    </message>
    <message>
        <source>another branch</source>
        <translation>anderer Zweig</translation>
    </message>
    <message>
        <source>gone at its source</source>
        <translation>in der Quelle nicht mehr da</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Tool</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Antwort %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>answers in one place</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cited document(s)</source>
        <translation>
            <numerusform>%Ln zitiertes Dokument</numerusform>
            <numerusform>%Ln zitierte Dokumente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlance::Chart</name>
    <message>
        <source>%1: %2</source>
        <comment>date and event</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation>Vergleichszeitraum</translation>
    </message>
    <message>
        <source>(none)</source>
        <comment>a member without a name</comment>
        <translation>(ohne)</translation>
    </message>
    <message>
        <source>No data in this period</source>
        <translation>Keine Daten in diesem Zeitraum</translation>
    </message>
    <message>
        <source>%1, %2, %3 of all</source>
        <comment>slice, value, share</comment>
        <translation>%1, %2, Anteil %3</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Thumbs up</source>
        <translation>Daumen hoch</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Ohne Angabe von Gründen</translation>
    </message>
    <message>
        <source>positive</source>
        <comment>share of positive ratings</comment>
        <translation>positiv</translation>
    </message>
    <message>
        <source>Rated answers</source>
        <translation>Bewertete Antworten</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>all members that are not among the largest</comment>
        <translation>Übrige</translation>
    </message>
    <message>
        <source>Chart without data in this period.</source>
        <translation>Diagramm ohne Daten in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>series and value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2: %3.</source>
        <comment>big number, its meaning, slices</comment>
        <translation>%1 %2: %3.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>row, column, value</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>row, column</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <comment>peak: row, column, value</comment>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>Peak:</source>
        <translation>Spitze:</translation>
    </message>
    <message>
        <source>%1 by %2 and %3, peak %4 at %5, %6.</source>
        <comment>heat map</comment>
        <translation>%1 nach %2 und %3, Spitze %4 bei %5, %6.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>%1 by %2 and %3, %4 rows and %5 columns, total %6.</source>
        <comment>matrix</comment>
        <translation>%1 nach %2 und %3, %4 Zeilen und %5 Spalten, gesamt %6.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>rows that do not fit</comment>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>member, measure and value</comment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>previously %1, %2</source>
        <comment>value and change</comment>
        <translation>vorher %1, %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message numerus="yes">
        <source>%1 by %2, %n rows, first %3.</source>
        <comment>chart</comment>
        <translation>
            <numerusform>%1 nach %2, %n Zeile, zuerst %3.</numerusform>
            <numerusform>%1 nach %2, %n Zeilen, zuerst %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Incomplete period</source>
        <translation>Unvollständiger Zeitraum</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n Element</numerusform>
            <numerusform>%n Elemente</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by %2 and %3, %4</source>
        <translation>%1 nach %2 und %3, %4</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <translation>%1 nach %2, %3</translation>
    </message>
    <message>
        <source>%1: no values.</source>
        <comment>what the chart shows</comment>
        <translation>%1: keine Werte.</translation>
    </message>
    <message>
        <source>%1: from %2 to %3, peak %4 on %5.</source>
        <comment>chart: first to last value, peak and its date</comment>
        <translation>%1: von %2 bis %3, Spitze %4 (%5).</translation>
    </message>
    <message>
        <source>Series: %1.</source>
        <translation>Reihen: %1.</translation>
    </message>
    <message>
        <source>Previous period, same weekday</source>
        <translation>Vergleichszeitraum, gleicher Wochentag</translation>
    </message>
    <message numerus="yes">
        <source>%n more, not shown</source>
        <comment>members beyond the largest</comment>
        <translation>
            <numerusform>%n weiteres, nicht gezeigt</numerusform>
            <numerusform>%n weitere, nicht gezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more rows</source>
        <comment>rows that do not fit</comment>
        <translation>
            <numerusform>%n weitere Zeile</numerusform>
            <numerusform>%n weitere Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more columns</source>
        <comment>columns that do not fit</comment>
        <translation>
            <numerusform>%n weitere Spalte</numerusform>
            <numerusform>%n weitere Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Share of all</source>
        <translation>Anteil an allem</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <translation>Anteil an %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two dimensions</comment>
        <translation>%1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 by %2 as %n areas, largest: %3.</source>
        <comment>treemap</comment>
        <translation>
            <numerusform>%1 nach %2 als %n Fläche, größte: %3.</numerusform>
            <numerusform>%1 nach %2 als %n Flächen, größte: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 %3, between %4 and %5, %6 %7</source>
        <comment>member, measure, value, low, high, n</comment>
        <translation>%1, %2 %3, zwischen %4 und %5, %6 %7</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from – to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alle zusammen</translation>
    </message>
    <message numerus="yes">
        <source>%1 by %2 with its 95 % interval, %n rows, from %3 %4 to %5 %6.</source>
        <comment>chart</comment>
        <translation>
            <numerusform>%1 nach %2 mit 95-%-Intervall, eine Zeile, von %3 %4 bis %5 %6.</numerusform>
            <numerusform>%1 nach %2 mit 95-%-Intervall, %n Zeilen, von %3 %4 bis %5 %6.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>einen Tag später</numerusform>
            <numerusform>%n Tage später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) later</source>
        <translation>
            <numerusform>eine Woche später</numerusform>
            <numerusform>%n Wochen später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) later</source>
        <translation>
            <numerusform>einen Monat später</numerusform>
            <numerusform>%n Monate später</numerusform>
        </translation>
    </message>
    <message>
        <source>First used %1, %2: %3, %4 of %5</source>
        <comment>cohort, when, share, users, all users of the cohort</comment>
        <translation>Erste Nutzung %1, %2: %3, %4 von %5</translation>
    </message>
    <message>
        <source>First used %1</source>
        <comment>cohort</comment>
        <translation>Erste Nutzung %1</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>This period is not over yet.</source>
        <translation>Dieser Zeitraum ist noch nicht zu Ende.</translation>
    </message>
    <message numerus="yes">
        <source>Users who came back, by when they first wrote, %n rows; of those of %1, %2 %3.</source>
        <comment>retention</comment>
        <translation>
            <numerusform>Nutzer, die wiederkamen, nach ihrer ersten Nutzung, eine Zeile; von denen aus %1 waren es %2 %3.</numerusform>
            <numerusform>Nutzer, die wiederkamen, nach ihrer ersten Nutzung, %n Zeilen; von denen aus %1 waren es %2 %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>First use</source>
        <comment>head of the periods in which users wrote for the first time</comment>
        <translation>Erste Nutzung</translation>
    </message>
    <message>
        <source>Up to here</source>
        <translation>Bis hierher</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>measure and value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 without a value</source>
        <translation>%1 ohne Wert</translation>
    </message>
    <message>
        <source>%1 by %2, from %3 to %4, most in %5 with %6.</source>
        <comment>histogram</comment>
        <translation>%1 nach %2, von %3 bis %4, am meisten in %5 mit %6.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step and member</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>then %1</source>
        <comment>the next step</comment>
        <translation>dann %1</translation>
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
            <numerusform>Wege von %1 durch %n Schritt, die breitesten: %2.</numerusform>
            <numerusform>Wege von %1 durch %n Schritte, die breitesten: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>No further step</source>
        <translation>Kein weiterer Schritt</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>step, member, value</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>member, next member, value</comment>
        <translation>%1 nach %2: %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>value and share</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Share of the change</source>
        <translation>Anteil an der Änderung</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>%1 from %2 to %3 by %4, the largest changes: %5.</source>
        <comment>waterfall</comment>
        <translation>%1 von %2 auf %3 nach %4, die größten Änderungen: %5.</translation>
    </message>
    <message>
        <source>%1: %2, from %3 to %4</source>
        <comment>member, change, before, now</comment>
        <translation>%1: %2, von %3 auf %4</translation>
    </message>
    <message>
        <source>%1 is no sum: what changed it cannot be added up.</source>
        <translation>%1 ist keine Summe: Was sich daran geändert hat, lässt sich nicht zusammenzählen.</translation>
    </message>
    <message>
        <source>Choose a comparison period to see what changed.</source>
        <translation>Einen Vergleichszeitraum wählen, um zu sehen, was sich geändert hat.</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Nicht mehr vorhanden</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <comment>smaller changes together</comment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 as a calendar of %n weeks, most on %2: %3.</source>
        <comment>chart</comment>
        <translation>
            <numerusform>%1 als Kalender von einer Woche, am meisten am %2: %3.</numerusform>
            <numerusform>%1 als Kalender von %n Wochen, am meisten am %2: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1, %2: %3</source>
        <comment>of a funnel</comment>
        <translation>Schritt %1, %2: %3</translation>
    </message>
    <message>
        <source>%1 of the step before, %2 of the first</source>
        <translation>%1 des Schritts davor, %2 des ersten</translation>
    </message>
    <message>
        <source>Of the step before</source>
        <translation>Vom Schritt davor</translation>
    </message>
    <message>
        <source>Of the first step</source>
        <translation>Vom ersten Schritt</translation>
    </message>
    <message numerus="yes">
        <source>Funnel of %n steps: %1.</source>
        <comment>chart</comment>
        <translation>
            <numerusform>Trichter mit einem Schritt: %1.</numerusform>
            <numerusform>Trichter mit %n Schritten: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 %3, together with those before it %4 of the whole</source>
        <translation>%1, %2 %3, mit denen davor zusammen %4 des Ganzen</translation>
    </message>
    <message numerus="yes">
        <source>The first %n together</source>
        <translation>
            <numerusform>Der erste allein</numerusform>
            <numerusform>Die ersten %n zusammen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n make 80 %</source>
        <translation>
            <numerusform>Der erste macht 80 % aus</numerusform>
            <numerusform>Die ersten %n machen 80 % aus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no sum: its parts do not make a whole.</source>
        <translation>%1 ist keine Summe: Die Teile ergeben kein Ganzes.</translation>
    </message>
    <message numerus="yes">
        <source>%1 by %2 from the largest on, %n rows, first %3.</source>
        <comment>chart</comment>
        <translation>
            <numerusform>%1 nach %2, größte zuerst, eine Zeile, zuerst %3.</numerusform>
            <numerusform>%1 nach %2, größte zuerst, %n Zeilen, zuerst %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 %3, %4 %5</source>
        <comment>member, measure, value, measure, value</comment>
        <translation>%1: %2 %3, %4 %5</translation>
    </message>
    <message numerus="yes">
        <source>%1 against %2, %n points by %3, highest: %4.</source>
        <comment>chart</comment>
        <translation>
            <numerusform>%1 gegen %2, ein Punkt nach %3, höchster: %4.</numerusform>
            <numerusform>%1 gegen %2, %n Punkte nach %3, höchster: %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known of the comparison period.</source>
        <translation>Über den Vergleichszeitraum ist nichts bekannt.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a benchmark line and its value</comment>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>Benchmarks: %1.</source>
        <comment>lines across a chart</comment>
        <translation>Vergleichslinien: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>series and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, all together</source>
        <comment>a percentile</comment>
        <translation>%1, alle zusammen</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message numerus="yes">
        <source>%1 by %2 as boxes of percentiles, %n rows, from %3 %4 to %5 %6.</source>
        <comment>chart</comment>
        <translation>
            <numerusform>%1 nach %2 als Perzentilboxen, %n Zeile, von %3 %4 bis %5 %6.</numerusform>
            <numerusform>%1 nach %2 als Perzentilboxen, %n Zeilen, von %3 %4 bis %5 %6.</numerusform>
        </translation>
    </message>
    <message>
        <source>No row names a country that the map has</source>
        <translation>Keine Zeile nennt ein Land, das die Karte kennt</translation>
    </message>
    <message>
        <source>In the data: %1</source>
        <comment>spellings of a country</comment>
        <translation>In den Daten: %1</translation>
    </message>
    <message>
        <source>%1: none of the rows names a country that the map has.</source>
        <translation>%1: Keine der Zeilen nennt ein Land, das die Karte kennt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 on a map of %n countries, largest: %2.</source>
        <comment>map</comment>
        <translation>
            <numerusform>%1 auf einer Karte mit %n Land, am größten: %2.</numerusform>
            <numerusform>%1 auf einer Karte mit %n Ländern, am größten: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a country</source>
        <translation>Ohne Land</translation>
    </message>
    <message numerus="yes">
        <source>%n names that the map does not have</source>
        <comment>countries</comment>
        <translation>
            <numerusform>%n Name, den die Karte nicht kennt</numerusform>
            <numerusform>%n Namen, die die Karte nicht kennt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no data</source>
        <comment>a series</comment>
        <translation>%1: keine Daten</translation>
    </message>
</context>
<context>
    <name>parlance::ChartSwitch</name>
    <message>
        <source>Table only</source>
        <translation>Nur Tabelle</translation>
    </message>
    <message>
        <source>Bars by rank</source>
        <translation>Balken nach Rang</translation>
    </message>
    <message>
        <source>Stacked columns</source>
        <translation>Gestapelte Säulen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Ring</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Wärmekarte</translation>
    </message>
    <message>
        <source>Use suggestion</source>
        <translation>Vorschlag übernehmen</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Map of countries</source>
        <translation>Länderkarte</translation>
    </message>
    <message>
        <source>Boxes of percentiles</source>
        <translation>Perzentilboxen</translation>
    </message>
</context>
<context>
    <name>parlance::ChartTile</name>
    <message>
        <source>Filter by %1</source>
        <translation>Nach %1 filtern</translation>
    </message>
    <message>
        <source>Exclude %1</source>
        <translation>%1 ausschließen</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>ohne %1</translation>
    </message>
    <message>
        <source>Zoom into %1</source>
        <translation>Auf %1 vergrößern</translation>
    </message>
    <message>
        <source>Add annotation here…</source>
        <translation>Hier eine Anmerkung hinzufügen…</translation>
    </message>
    <message>
        <source>Edit “%1”…</source>
        <translation>„%1“ ändern…</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>Add benchmark line…</source>
        <translation>Vergleichslinie hinzufügen…</translation>
    </message>
    <message>
        <source>See the conversations</source>
        <translation>Gespräche ansehen</translation>
    </message>
    <message>
        <source>Break out by</source>
        <translation>Aufteilen nach</translation>
    </message>
    <message>
        <source>Zoom out again</source>
        <translation>Wieder herauszoomen</translation>
    </message>
</context>
<context>
    <name>parlance::ChosenList</name>
    <message>
        <source>Delete removes, Alt with the arrow keys moves</source>
        <translation>Entf entfernt, Alt mit Pfeiltasten verschiebt</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
</context>
<context>
    <name>parlance::CommandPalette</name>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Search or jump to</source>
        <translation>Suchen oder öffnen</translation>
    </message>
    <message>
        <source>A page, an action, a bot, a user, a model, a measure…</source>
        <translation>Eine Seite, eine Aktion, ein Bot, ein Nutzer, ein Modell, eine Kennzahl&#xa0;…</translation>
    </message>
</context>
<context>
    <name>parlance::ConversationsTile</name>
    <message>
        <source>Conversations can be sorted by start, duration, messages and cost.</source>
        <translation>Gespräche lassen sich nach Beginn, Dauer, Nachrichten und Kosten sortieren.</translation>
    </message>
    <message>
        <source>Copy session id</source>
        <translation>Sitzungskennung kopieren</translation>
    </message>
    <message>
        <source>Open in a window, to compare</source>
        <translation>In einem Fenster öffnen, zum Vergleich</translation>
    </message>
</context>
<context>
    <name>parlance::DashboardPage</name>
    <message>
        <source>Rename card…</source>
        <translation>Karte umbenennen…</translation>
    </message>
    <message>
        <source>Show without its own filter</source>
        <translation>Ohne eigenen Filter zeigen</translation>
    </message>
    <message>
        <source>remove filter of card</source>
        <translation>Filter der Karte entfernen</translation>
    </message>
    <message>
        <source>Arrange cards</source>
        <translation>Karten anordnen</translation>
    </message>
    <message>
        <source>Remove from this dashboard</source>
        <translation>Von diesem Dashboard entfernen</translation>
    </message>
    <message>
        <source>remove card</source>
        <translation>Karte entfernen</translation>
    </message>
    <message>
        <source>Steps of the funnel…</source>
        <translation>Stufen des Trichters …</translation>
    </message>
    <message>
        <source>Funnel with own steps…</source>
        <translation>Trichter mit eigenen Stufen …</translation>
    </message>
    <message>
        <source>New dashboard…</source>
        <translation>Neues Dashboard …</translation>
    </message>
    <message>
        <source>change steps of funnel</source>
        <translation>Stufen des Trichters ändern</translation>
    </message>
</context>
<context>
    <name>parlance::DashboardTrash</name>
    <message>
        <source>Trash of dashboards</source>
        <translation>Papierkorb der Dashboards</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Delete for good…</source>
        <translation>Endgültig &amp;löschen…</translation>
    </message>
    <message>
        <source>%1 – thrown away %2</source>
        <translation>%1 – verworfen am %2</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>They stay here until they are restored or deleted for good.</source>
        <translation>Sie bleiben hier, bis sie wiederhergestellt oder endgültig gelöscht werden.</translation>
    </message>
</context>
<context>
    <name>parlance::DesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>parlance::DimensionPopup</name>
    <message>
        <source>Add a filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>Find a field…</source>
        <translation>Feld suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Edit as text…</source>
        <translation>Als Text bearbeiten&#xa0;…</translation>
    </message>
</context>
<context>
    <name>parlance::DropZone</name>
    <message>
        <source>Drop files or folders here</source>
        <translation>Dateien oder Ordner hier ablegen</translation>
    </message>
    <message>
        <source>JSON, JSON Lines, CSV, or archives of them: recognised by content.</source>
        <translation>JSON, JSON Lines, CSV oder Archive davon: wird am Inhalt erkannt.</translation>
    </message>
</context>
<context>
    <name>parlance::EmptyBoard</name>
    <message>
        <source>No cards yet</source>
        <translation>Noch keine Karten</translation>
    </message>
    <message>
        <source>Open the menu of a card on any page and choose “Pin to dashboard”.</source>
        <translation>Im Menü einer Karte auf einer beliebigen Seite „An Dashboard anheften“ wählen.</translation>
    </message>
    <message>
        <source>Go to the overview</source>
        <translation>Zur Übersicht</translation>
    </message>
</context>
<context>
    <name>parlance::EraseDialog</name>
    <message>
        <source>I know that this cannot be &amp;undone</source>
        <translation>Das lässt sich nicht &amp;rückgängig machen – ist bekannt</translation>
    </message>
    <message>
        <source>Erase “%1”</source>
        <translation>„%1“ löschen</translation>
    </message>
    <message>
        <source>Everything about this person goes for good, whichever source it came from: account, conversations, ratings, leads, events, and what was noted at the review desk. The file is then written anew, and later imports do not bring the person back.</source>
        <translation>Alles über diese Person wird endgültig gelöscht, aus welcher Quelle es auch kam: Konto, Konversationen, Bewertungen, Leads, Ereignisse und was beim Prüfen notiert wurde. Danach wird die Datei neu geschrieben; spätere Importe bringen die Person nicht zurück.</translation>
    </message>
    <message>
        <source>&amp;Save receipt…</source>
        <translation>Beleg &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Erase for good</source>
        <translation>&amp;Endgültig löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Product events</source>
        <translation>Produktereignisse</translation>
    </message>
    <message>
        <source>Lines of the audit log</source>
        <translation>Zeilen des Audit-Logs</translation>
    </message>
    <message>
        <source>Cited documents</source>
        <translation>Zitierte Dokumente</translation>
    </message>
    <message>
        <source>Notes, tags and reviews</source>
        <translation>Notizen, Tags und Prüfungen</translation>
    </message>
    <message>
        <source>Entries of lists</source>
        <translation>Einträge von Listen</translation>
    </message>
    <message>
        <source>Own actions that name the person</source>
        <translation>Eigene Aktionen, die die Person nennen</translation>
    </message>
    <message>
        <source>The workspace has nothing about this person.</source>
        <translation>Der Arbeitsbereich hat nichts über diese Person.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) of others name this person; they stay.</source>
        <translation>
            <numerusform>%Ln Text anderer nennt diese Person; er bleibt.</numerusform>
            <numerusform>%Ln Texte anderer nennen diese Person; sie bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Wird gelöscht…</translation>
    </message>
    <message>
        <source>Erased.</source>
        <translation>Gelöscht.</translation>
    </message>
    <message>
        <source>The file could not be written anew yet; this is done at the next start.</source>
        <translation>Die Datei konnte noch nicht neu geschrieben werden; das geschieht beim nächsten Start.</translation>
    </message>
    <message>
        <source>The file was written anew; none of what was looked for is left in its bytes.</source>
        <translation>Die Datei wurde neu geschrieben; nichts vom Gesuchten steht noch in ihren Bytes.</translation>
    </message>
    <message>
        <source>The file was written anew; names that others have written are still in it.</source>
        <translation>Die Datei wurde neu geschrieben; Namen, die andere geschrieben haben, stehen noch darin.</translation>
    </message>
    <message>
        <source>Older backups lie beside it: %1</source>
        <translation>Ältere Sicherungen liegen daneben: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Beleg speichern</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The receipt could not be saved</source>
        <translation>Der Beleg konnte nicht gespeichert werden</translation>
    </message>
</context>
<context>
    <name>parlance::ExperimentTile</name>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Control: what the others are compared with</source>
        <translation>Kontrolle: womit die anderen verglichen werden</translation>
    </message>
    <message>
        <source>The metric that decides</source>
        <translation>Die Kennzahl, die entscheidet</translation>
    </message>
    <message>
        <source>&amp;Experiment</source>
        <translation>&amp;Experiment</translation>
    </message>
    <message>
        <source>&amp;Against</source>
        <translation>&amp;Gegen</translation>
    </message>
    <message>
        <source>Decided &amp;by</source>
        <translation>Entscheidet &amp;nach</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>kein Plan</translation>
    </message>
    <message>
        <source>How many cases each variant is to have at the end. Until then the result is early.</source>
        <translation>Wie viele Fälle jede Variante am Ende haben soll. Bis dahin ist das Ergebnis früh.</translation>
    </message>
    <message>
        <source>&amp;Planned a variant</source>
        <translation>Ge&amp;plant je Variante</translation>
    </message>
    <message>
        <source>No conversation of this period was given a variant of an experiment.</source>
        <translation>Keine Unterhaltung dieses Zeitraums bekam eine Variante eines Experiments.</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Relativ</translation>
    </message>
    <message>
        <source>Early</source>
        <translation>Früh</translation>
    </message>
    <message>
        <source>p, adjusted</source>
        <translation>p, korrigiert</translation>
    </message>
    <message>
        <source>Chance to be better</source>
        <translation>Chance, besser zu sein</translation>
    </message>
</context>
<context>
    <name>parlance::ExplorePage</name>
    <message>
        <source>On this page: %1</source>
        <translation>Auf dieser Seite: %1</translation>
    </message>
    <message>
        <source>No value on this page</source>
        <translation>Kein Wert auf dieser Seite</translation>
    </message>
    <message>
        <source>Filled in: %1</source>
        <translation>Ausgefüllt: %1</translation>
    </message>
    <message>
        <source>No values on this page</source>
        <translation>Keine Werte auf dieser Seite</translation>
    </message>
    <message>
        <source>Such as %1</source>
        <translation>Etwa %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>The formula could not be saved</source>
        <translation>Die Formel konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>New exploration</source>
        <translation>Neue Auswertung</translation>
    </message>
    <message>
        <source>Save under another name…</source>
        <translation>Unter anderem Namen speichern …</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>„%1“ öffnen</translation>
    </message>
    <message>
        <source>Nothing saved yet</source>
        <translation>Noch nichts gespeichert</translation>
    </message>
    <message>
        <source>Remove “%1”…</source>
        <translation>„%1“ entfernen …</translation>
    </message>
    <message>
        <source>A name is needed</source>
        <translation>Ein Name ist nötig</translation>
    </message>
    <message>
        <source>Save exploration</source>
        <translation>Auswertung speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The exploration could not be saved</source>
        <translation>Die Auswertung konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saved as “%1”</source>
        <translation>Gespeichert als „%1“</translation>
    </message>
    <message>
        <source>Remove exploration</source>
        <translation>Auswertung entfernen</translation>
    </message>
    <message>
        <source>“%1” is taken out of the workspace. What is shown stays.</source>
        <translation>„%1“ wird aus dem Arbeitsbereich genommen. Was angezeigt wird, bleibt.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The exploration could not be removed</source>
        <translation>Die Auswertung konnte nicht entfernt werden</translation>
    </message>
    <message>
        <source>“Other” stands for several members: show them all to see what is behind it</source>
        <translation>„Andere“ steht für mehrere Mitglieder: Alle anzeigen, um zu sehen, was dahintersteht</translation>
    </message>
    <message>
        <source>All conversations</source>
        <translation>Alle Gespräche</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeicherte</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>Zurück zur Tabelle</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortierung</translation>
    </message>
    <message>
        <source>Filter the page by this cell</source>
        <translation>Seite nach dieser Zelle filtern</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>Nothing in this period with this filter</source>
        <translation>Nichts in diesem Zeitraum mit diesem Filter</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>unsaved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>changed since it was saved</source>
        <translation>seit dem Speichern geändert</translation>
    </message>
    <message>
        <source>Drag a measure into the well, or press Enter on one in the list</source>
        <translation>Eine Kennzahl in das Feld ziehen oder in der Liste die Eingabetaste drücken</translation>
    </message>
    <message>
        <source>What a period is compared with cannot be listed: choose that period on the page</source>
        <translation>Womit ein Zeitraum verglichen wird, lässt sich nicht auflisten: diesen Zeitraum auf der Seite wählen</translation>
    </message>
    <message>
        <source>comparison period</source>
        <translation>Vergleichszeitraum</translation>
    </message>
    <message>
        <source>There is no chart of this measure in this colour</source>
        <translation>Für diese Kennzahl gibt es kein Diagramm in dieser Farbe</translation>
    </message>
    <message>
        <source>New report…</source>
        <translation>Neuer Bericht…</translation>
    </message>
    <message>
        <source>Add to “%1”</source>
        <translation>Zu „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Puts this pivot into a report</source>
        <translation>Setzt diese Pivot-Tabelle in einen Bericht</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Puts the chart on a dashboard of your own</source>
        <translation>Heftet das Diagramm an ein eigenes Dashboard</translation>
    </message>
    <message>
        <source>Save the formula as a file</source>
        <translation>Formel als Datei speichern</translation>
    </message>
    <message>
        <source>Formulas of Parlance (*.parlance-formulas)</source>
        <translation>Formeln von Parlance (*.parlance-formulas)</translation>
    </message>
    <message>
        <source>File of the formula “%1”</source>
        <translation>Datei der Formel „%1“</translation>
    </message>
    <message>
        <source>break out</source>
        <translation>Aufteilen</translation>
    </message>
    <message>
        <source>Parameter “%1”</source>
        <translation>Parameter „%1“</translation>
    </message>
    <message>
        <source>Remove parameter</source>
        <translation>Parameter entfernen</translation>
    </message>
</context>
<context>
    <name>parlance::FactsTile</name>
    <message numerus="yes">
        <source>%1, %n rating(s)</source>
        <translation>
            <numerusform>%1, eine Bewertung</numerusform>
            <numerusform>%1, %n Bewertungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Anweisung</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Wissen</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>eine Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Synchronisierung</translation>
    </message>
    <message>
        <source>Published as API</source>
        <translation>Als API veröffentlicht</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>scope, status</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Open in the platform</source>
        <translation>In der Plattform öffnen</translation>
    </message>
    <message>
        <source>%1 (%2 – %3)</source>
        <comment>share, lower and upper bound</comment>
        <translation>%1 (%2 – %3)</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt genutzt</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>instruction</source>
        <translation>Anweisung</translation>
    </message>
    <message>
        <source>knowledge</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>%1 complete</source>
        <translation>zu %1 vollständig</translation>
    </message>
    <message>
        <source>%1 complete, missing: %2</source>
        <comment>share, parts</comment>
        <translation>zu %1 vollständig, es fehlen: %2</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
</context>
<context>
    <name>parlance::FieldList</name>
    <message>
        <source>Find field…</source>
        <translation>Feld suchen …</translation>
    </message>
    <message>
        <source>Find field</source>
        <translation>Feld suchen</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>DIMENSIONS</source>
        <translation>DIMENSIONEN</translation>
    </message>
    <message>
        <source>MEASURES</source>
        <translation>KENNZAHLEN</translation>
    </message>
    <message>
        <source>Drag a field into a well, or press Enter. The menu key shows where it can go.</source>
        <translation>Ein Feld in einen Bereich ziehen oder die Eingabetaste drücken. Die Menütaste zeigt, wohin es passt.</translation>
    </message>
</context>
<context>
    <name>parlance::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Compare:</source>
        <translation>Vergleich:</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Unknown %1</source>
        <translation>Unbekannt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ohne)</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>nicht %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>parlance::FilterTextPopup</name>
    <message>
        <source>At character %1: %2</source>
        <translation>Bei Zeichen %1: %2</translation>
    </message>
    <message>
        <source>A measure cannot filter a whole page: use fields such as bot, user or model</source>
        <translation>Eine Kennzahl kann keine ganze Seite filtern: verwenden Sie Felder wie bot, user oder model</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Filter as text</source>
        <translation>Filter als Text</translation>
    </message>
    <message>
        <source>bot in (&quot;support&quot;, &quot;sales&quot;) and not rating is null</source>
        <translation>bot in (&quot;support&quot;, &quot;sales&quot;) and not rating is null</translation>
    </message>
    <message>
        <source>Fields, =, !=, in, contains, is null, and, or, not, parentheses</source>
        <translation>Felder, =, !=, in, contains, is null, and, or, not, Klammern</translation>
    </message>
</context>
<context>
    <name>parlance::FindingsTile</name>
    <message>
        <source>Nothing changed noticeably.</source>
        <translation>Nichts hat sich merklich geändert.</translation>
    </message>
    <message>
        <source>Choose a comparison to see what changed.</source>
        <translation>Wählen Sie einen Vergleich, um Änderungen zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n finding(s)</source>
        <translation>
            <numerusform>%1 von %n Befund</numerusform>
            <numerusform>%1 von %n Befunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>No bot has enough complaints of one kind in this period.</source>
        <translation>Kein Bot hat in diesem Zeitraum genug Beschwerden einer Art.</translation>
    </message>
    <message>
        <source>Nobody stands out in this period.</source>
        <translation>In diesem Zeitraum fällt niemand auf.</translation>
    </message>
    <message>
        <source>No day is clearly more negative than the others.</source>
        <translation>Kein Tag ist deutlich negativer als die anderen.</translation>
    </message>
</context>
<context>
    <name>parlance::FixListModel</name>
    <message>
        <source>Open</source>
        <comment>state of an entry</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>state of an entry</comment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Ignored</source>
        <comment>state of an entry</comment>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Utterance</source>
        <translation>Äußerung</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Was gefragt wurde</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intent</translation>
    </message>
    <message>
        <source>What to say instead</source>
        <translation>Was stattdessen zu sagen ist</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Nearest intent</source>
        <translation>Nächster Intent</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>Locale</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>parlance::FixListsPage</name>
    <message>
        <source>Entries of the list</source>
        <translation>Einträge der Liste</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Q&amp;&amp;A</source>
        <translation>Q&amp;&amp;A</translation>
    </message>
    <message>
        <source>Utterances</source>
        <translation>Äußerungen</translation>
    </message>
    <message>
        <source>Guardrails</source>
        <translation>Guardrails</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>In der Liste suchen</translation>
    </message>
    <message>
        <source>Files anonymised</source>
        <translation>Dateien anonymisiert</translation>
    </message>
    <message>
        <source>Names, addresses, numbers and keys become pseudonyms in files</source>
        <translation>Namen, Adressen, Nummern und Schlüssel werden in Dateien zu Pseudonymen</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take nearest intent</source>
        <translation>Nächsten Intent übernehmen</translation>
    </message>
    <message>
        <source>Add what was missed</source>
        <translation>Verpasstes hinzufügen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Evaluation set…</source>
        <translation>Testfälle…</translation>
    </message>
    <message>
        <source>Into a Lex export…</source>
        <translation>In einen Lex-Export…</translation>
    </message>
    <message>
        <source>No question yet. The review desk adds the question of a message with the key A.</source>
        <translation>Noch keine Frage. Beim Prüfen fügt die Taste A die Frage einer Nachricht hinzu.</translation>
    </message>
    <message>
        <source>No utterance yet. The review desk adds one with the key U; what was missed can be added here in one go.</source>
        <translation>Noch keine Äußerung. Beim Prüfen fügt die Taste U eine hinzu; Verpasstes lässt sich hier auf einmal hinzufügen.</translation>
    </message>
    <message>
        <source>No entry yet. The review desk adds what was asked with the key G.</source>
        <translation>Noch kein Eintrag. Beim Prüfen fügt die Taste G das Gefragte hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln offen</numerusform>
            <numerusform>%Ln offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) in this list</source>
        <translation>
            <numerusform>%Ln Eintrag in dieser Liste</numerusform>
            <numerusform>%Ln Einträge in dieser Liste</numerusform>
        </translation>
    </message>
    <message>
        <source>A text is needed</source>
        <translation>Ein Text ist nötig</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>Zur Liste hinzufügen</translation>
    </message>
    <message>
        <source>The list has an entry like this already</source>
        <translation>Die Liste hat schon einen solchen Eintrag</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) will be removed.</source>
        <translation>
            <numerusform>%Ln Eintrag wird entfernt.</numerusform>
            <numerusform>%Ln Einträge werden entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln utterance(s) added</source>
        <translation>
            <numerusform>%Ln Äußerung hinzugefügt</numerusform>
            <numerusform>%Ln Äußerungen hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl);;CSV (*.csv)</source>
        <translation>JSON-Zeilen (*.jsonl);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json);;JSON lines (*.jsonl);;Excel (*.xlsx)</source>
        <translation>CSV (*.csv);;JSON (*.json);;JSON-Zeilen (*.jsonl);;Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Liste exportieren</translation>
    </message>
    <message>
        <source>The export of the bot (ZIP)</source>
        <translation>Der Export des Bots (ZIP)</translation>
    </message>
    <message>
        <source>Save the changed export</source>
        <translation>Geänderten Export speichern</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>ZIP-Archive (*.zip)</translation>
    </message>
    <message>
        <source>The export could not be changed</source>
        <translation>Der Export konnte nicht geändert werden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln utterance(s) added; nothing else was changed.</source>
        <translation>
            <numerusform>%Ln Äußerung hinzugefügt; sonst wurde nichts geändert.</numerusform>
            <numerusform>%Ln Äußerungen hinzugefügt; sonst wurde nichts geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to add: no file was written.</source>
        <translation>Es gab nichts hinzuzufügen: keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Into a Lex export</source>
        <translation>In einen Lex-Export</translation>
    </message>
    <message>
        <source>Sealed with a password</source>
        <translation>Mit Passwort versiegelt</translation>
    </message>
    <message>
        <source>Files that only the password opens: “parlance unseal” makes the plain file of them</source>
        <translation>Dateien, die nur das Passwort öffnet: „parlance unseal“ macht daraus wieder die offene Datei</translation>
    </message>
    <message>
        <source>Sealed CSV (*.csv.sealed);;Sealed JSON (*.json.sealed);;Sealed JSON lines (*.jsonl.sealed)</source>
        <translation>Versiegeltes CSV (*.csv.sealed);;Versiegeltes JSON (*.json.sealed);;Versiegelte JSON-Zeilen (*.jsonl.sealed)</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Passwort der Datei</translation>
    </message>
</context>
<context>
    <name>parlance::FormulaDialog</name>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Names of measures, numbers, + − × ÷, parentheses, nullif, coalesce and case. Totals are calculated from the facts, not from cells.</source>
        <translation>Namen von Kennzahlen, Zahlen, + − × ÷, Klammern, nullif, coalesce und case. Summen werden aus den Fakten berechnet, nicht aus Zellen.</translation>
    </message>
    <message>
        <source>Cost per head</source>
        <translation>Kosten je Kopf</translation>
    </message>
    <message>
        <source>&amp;Shown as</source>
        <translation>An&amp;gezeigt als</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Use once</source>
        <translation>&amp;Einmal verwenden</translation>
    </message>
    <message>
        <source>&amp;Keep and use</source>
        <translation>&amp;Behalten und verwenden</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>A name is small letters, digits and _, and begins with a letter.</source>
        <translation>Ein Name besteht aus Kleinbuchstaben, Ziffern und _ und beginnt mit einem Buchstaben.</translation>
    </message>
    <message>
        <source>There is a formula of that name.</source>
        <translation>Eine Formel dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <translation>An Stelle %1: %2</translation>
    </message>
    <message>
        <source>On this page: %1</source>
        <translation>Auf dieser Seite: %1</translation>
    </message>
    <message>
        <source>Save as &amp;file…</source>
        <translation>Als &amp;Datei speichern…</translation>
    </message>
    <message>
        <source>Parameters: %1</source>
        <translation>Parameter: %1</translation>
    </message>
    <message>
        <source>A formula with parameters is kept with the exploration: use it once.</source>
        <translation>Eine Formel mit Parametern wird mit der Auswertung aufbewahrt: Verwenden Sie sie einmal.</translation>
    </message>
</context>
<context>
    <name>parlance::FunnelDialog</name>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>Conversations with the intent</source>
        <translation>Unterhaltungen mit der Absicht</translation>
    </message>
    <message>
        <source>Product events</source>
        <translation>Produktereignisse</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Steps of the funnel</source>
        <translation>Stufen des Trichters</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Trichter</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Dashboard</source>
        <translation>&amp;Dashboard</translation>
    </message>
    <message>
        <source>Each step is counted by itself, in the period and with the filter of the page.</source>
        <translation>Jede Stufe wird für sich gezählt, im Zeitraum und mit dem Filter der Seite.</translation>
    </message>
    <message>
        <source>&amp;Add step</source>
        <translation>Stufe &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Name of the step</source>
        <translation>Name der Stufe</translation>
    </message>
    <message>
        <source>all, or a filter: bot = &quot;Support&quot;</source>
        <translation>alle, oder ein Filter: bot = &quot;Support&quot;</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>Diese Stufe entfernen</translation>
    </message>
    <message>
        <source>%1 of step %2</source>
        <comment>what, number</comment>
        <translation>%1 der Stufe %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welche</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>A step is filtered by dimensions, not by measures.</source>
        <translation>Eine Stufe wird nach Dimensionen gefiltert, nicht nach Kennzahlen.</translation>
    </message>
    <message>
        <source>A card needs a name.</source>
        <translation>Eine Karte braucht einen Namen.</translation>
    </message>
</context>
<context>
    <name>parlance::InsightsTile</name>
    <message>
        <source>The questions are being grouped…</source>
        <translation>Die Fragen werden gruppiert…</translation>
    </message>
    <message>
        <source>Nothing stands out: the data flags no questions as missed or badly answered, or only a few.</source>
        <translation>Nichts fällt auf: Die Daten kennzeichnen keine Fragen als nicht erkannt oder schlecht beantwortet, oder nur wenige.</translation>
    </message>
</context>
<context>
    <name>parlance::IssuesDialog</name>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>Als CSV &amp;exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Import issues</source>
        <translation>Importprobleme</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Raw record</source>
        <translation>Rohdatensatz</translation>
    </message>
    <message>
        <source>Nothing was wrong with the input.</source>
        <translation>Die Eingabe war fehlerfrei.</translation>
    </message>
    <message>
        <source>Export issues</source>
        <translation>Probleme exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>1 issue. The good records are in the workspace.</source>
        <translation>1 Problem. Die fehlerfreien Datensätze sind im Arbeitsbereich.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln issues. The good records are in the workspace.</source>
        <translation>
            <numerusform>%Ln Problem. Die fehlerfreien Datensätze sind im Arbeitsbereich.</numerusform>
            <numerusform>%Ln Probleme. Die fehlerfreien Datensätze sind im Arbeitsbereich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select an issue to see the raw record</source>
        <translation>Problem auswählen, um den Rohdatensatz zu sehen</translation>
    </message>
</context>
<context>
    <name>parlance::KpiTile</name>
    <message>
        <source>Before: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>No data in this period</source>
        <translation>Keine Daten in diesem Zeitraum</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy definition</source>
        <translation>Definition kopieren</translation>
    </message>
    <message>
        <source>This could not be computed.</source>
        <translation>Das konnte nicht berechnet werden.</translation>
    </message>
    <message numerus="yes">
        <source>With a message in the last %n minute(s) of the data, up to %1.</source>
        <translation>
            <numerusform>Mit einer Nachricht in der letzten Minute der Daten, bis %1.</numerusform>
            <numerusform>Mit einer Nachricht in den letzten %n Minuten der Daten, bis %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>No costs are stated</source>
        <translation>Keine Kosten angegeben</translation>
    </message>
    <message>
        <source>No answer was rated</source>
        <translation>Keine Antwort bewertet</translation>
    </message>
    <message>
        <source>No times are stated</source>
        <translation>Keine Zeiten angegeben</translation>
    </message>
</context>
<context>
    <name>parlance::LimitsTile</name>
    <message>
        <source>Add limit…</source>
        <translation>Limit hinzufügen…</translation>
    </message>
    <message>
        <source>no value, of %1</source>
        <translation>kein Wert, von %1</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <comment>used, limit, share</comment>
        <translation>%1 von %2 · %3</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation>über dem Limit</translation>
    </message>
    <message>
        <source>at this pace %1 at its end</source>
        <translation>bei diesem Tempo am Ende %1</translation>
    </message>
    <message>
        <source>Nobody has said what the plan allows: “Add limit…” does.</source>
        <translation>Noch ist nicht bekannt, was der Tarif erlaubt: „Limit hinzufügen…“ legt es fest.</translation>
    </message>
    <message>
        <source>Edit “%1”…</source>
        <translation>„%1“ ändern…</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
</context>
<context>
    <name>parlance::ListTile</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close what is beside the list</source>
        <translation>Schließen, was neben der Liste steht</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <translation>Spalten von %1</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>Nach %1 filtern</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>%1 (not in this source)</source>
        <translation>%1 (nicht in dieser Quelle)</translation>
    </message>
</context>
<context>
    <name>parlance::MailServerDialog</name>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Reports leave by this server and no other. The password is kept in the key ring of the system, not in the workspace.</source>
        <translation>Berichte gehen über diesen Server und keinen anderen hinaus. Das Passwort liegt im Schlüsselbund des Systems, nicht im Arbeitsbereich.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
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
        <translation>Keine (ein Server auf diesem Computer)</translation>
    </message>
    <message>
        <source>S&amp;ecurity</source>
        <translation>Si&amp;cherheit</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>without signing in</source>
        <translation>ohne Anmeldung</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>&amp;Mail comes from</source>
        <translation>&amp;Mail kommt von</translation>
    </message>
    <message>
        <source>&amp;Trusted certificates</source>
        <translation>&amp;Vertraute Zertifikate</translation>
    </message>
    <message>
        <source>those of the system</source>
        <translation>die des Systems</translation>
    </message>
    <message>
        <source>A PEM file; for a server whose certificate the system does not know</source>
        <translation>Eine PEM-Datei; für einen Server, dessen Zertifikat das System nicht kennt</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>S&amp;peichern</translation>
    </message>
    <message>
        <source>%1 (usual)</source>
        <translation>%1 (üblich)</translation>
    </message>
    <message>
        <source>The mail server could not be saved</source>
        <translation>Der Mailserver konnte nicht gespeichert werden</translation>
    </message>
</context>
<context>
    <name>parlance::MainWindow</name>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copies an address that opens this page with this period and filter again</source>
        <translation>Kopiert eine Adresse, die diese Seite mit diesem Zeitraum und Filter wieder öffnet</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Noch keine Daten</translation>
    </message>
    <message>
        <source>%1 – %2 – Parlance</source>
        <translation>%1 – %2 – Parlance</translation>
    </message>
    <message>
        <source>Drop to import into “%1”</source>
        <translation>Ablegen, um in „%1“ zu importieren</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Neuer Arbeitsbereich&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>Arbeitsbereich ö&amp;ffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open the &amp;sample workspace</source>
        <translation>Bei&amp;spiel-Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>Dateien &amp;importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>&amp;Ordner importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Export page as &amp;PNG…</source>
        <translation>Seite als &amp;PNG exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Export tables as &amp;CSV…</source>
        <translation>Tabellen als &amp;CSV exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Search or jump to…</source>
        <translation>&amp;Suchen oder öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Period…</source>
        <translation>&amp;Zeitraum&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Comparison…</source>
        <translation>&amp;Vergleich&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Add a filter…</source>
        <translation>&amp;Filter hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Filter as &amp;text…</source>
        <translation>Filter als &amp;Text&#xa0;…</translation>
    </message>
    <message>
        <source>C&amp;lear all filters</source>
        <translation>Alle Filter &amp;löschen</translation>
    </message>
    <message>
        <source>Copy lin&amp;k</source>
        <translation>Lin&amp;k kopieren</translation>
    </message>
    <message>
        <source>&amp;Open a copied link</source>
        <translation>Kopierten Link öff&amp;nen</translation>
    </message>
    <message>
        <source>The clipboard holds no link of Parlance</source>
        <translation>Die Zwischenablage enthält keinen Parlance-Link</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorherige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Collapse or expand the &amp;navigation</source>
        <translation>&amp;Navigation ein- oder ausklappen</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>&amp;Menüleiste</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Voll&amp;bild</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Parlance</source>
        <translation>Ü&amp;ber Parlance</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>&amp;Seiten</translation>
    </message>
    <message>
        <source>&amp;Follow the system</source>
        <translation>&amp;Wie das System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Show the menu bar</source>
        <translation>Menüleiste zeigen</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>The time zone could not be changed</source>
        <translation>Die Zeitzone konnte nicht geändert werden</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1: fehlgeschlagen</translation>
    </message>
    <message>
        <source>The link is in the clipboard</source>
        <translation>Der Link ist in der Zwischenablage</translation>
    </message>
    <message>
        <source>Export page</source>
        <translation>Seite exportieren</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Gespeichert unter %1</translation>
    </message>
    <message>
        <source>The picture could not be saved</source>
        <translation>Das Bild konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>This page has no tables to export</source>
        <translation>Diese Seite hat keine Tabellen zum Exportieren</translation>
    </message>
    <message>
        <source>Folder for the CSV files</source>
        <translation>Ordner für die CSV-Dateien</translation>
    </message>
    <message>
        <source>The workspace could not be opened</source>
        <translation>Der Arbeitsbereich konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Model p&amp;rices…</source>
        <translation>&amp;Modellpreise&#xa0;…</translation>
    </message>
    <message>
        <source>Work is still under way</source>
        <translation>Eine Arbeit läuft noch</translation>
    </message>
    <message>
        <source>“%1” is not finished. What is complete is kept; what is under way is taken back as a whole. Start it again to go on: nothing is lost and nothing counted twice.</source>
        <translation>„%1“ ist nicht fertig. Was vollständig ist, bleibt; was gerade läuft, wird als Ganzes zurückgenommen. Starten Sie es erneut, um fortzufahren: Nichts geht verloren und nichts wird doppelt gezählt.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <source>Export page as P&amp;DF…</source>
        <translation>Seite als P&amp;DF exportieren…</translation>
    </message>
    <message>
        <source>Export page as &amp;SVG…</source>
        <translation>Seite als &amp;SVG exportieren…</translation>
    </message>
    <message>
        <source>Stop and open</source>
        <translation>Anhalten und öffnen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Annotations on charts</source>
        <translation>&amp;Anmerkungen in Diagrammen</translation>
    </message>
    <message>
        <source>Say in a few words what happened.</source>
        <translation>Sagen Sie in wenigen Worten, was geschah.</translation>
    </message>
    <message>
        <source>This is too long for a chart.</source>
        <translation>Das ist zu lang für ein Diagramm.</translation>
    </message>
    <message>
        <source>Add annotation</source>
        <translation>Anmerkung hinzufügen</translation>
    </message>
    <message>
        <source>Edit annotation</source>
        <translation>Anmerkung ändern</translation>
    </message>
    <message>
        <source>What happened on %1?</source>
        <translation>Was geschah am %1?</translation>
    </message>
    <message>
        <source>edit annotation</source>
        <translation>Anmerkung ändern</translation>
    </message>
    <message>
        <source>add annotation</source>
        <translation>Anmerkung hinzufügen</translation>
    </message>
    <message>
        <source>remove annotation</source>
        <translation>Anmerkung entfernen</translation>
    </message>
    <message>
        <source>Annotation removed. Ctrl+Z brings it back.</source>
        <translation>Anmerkung entfernt. Strg+Z holt sie zurück.</translation>
    </message>
    <message>
        <source>This page can be exported as PNG</source>
        <translation>Diese Seite kann als PNG exportiert werden</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>SVG images (*.svg)</source>
        <translation>SVG-Bilder (*.svg)</translation>
    </message>
    <message>
        <source>The page could not be saved</source>
        <translation>Die Seite konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Search the &amp;messages…</source>
        <translation>&amp;Nachrichten durchsuchen…</translation>
    </message>
    <message>
        <source>Search the messages for “%1”</source>
        <translation>Nachrichten nach „%1“ durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Import a &amp;table…</source>
        <translation>&amp;Tabelle importieren…</translation>
    </message>
    <message>
        <source>Import a table (CSV, TSV, JSON)</source>
        <translation>Tabelle importieren (CSV, TSV, JSON)</translation>
    </message>
    <message>
        <source>This workspace is read-only</source>
        <translation>Dieser Arbeitsbereich ist schreibgeschützt</translation>
    </message>
    <message>
        <source>Open it with write permission to import.</source>
        <translation>Öffnen Sie ihn mit Schreibrecht, um zu importieren.</translation>
    </message>
    <message>
        <source>&amp;Metrics…</source>
        <translation>&amp;Metriken …</translation>
    </message>
    <message>
        <source>Export tables as E&amp;xcel…</source>
        <translation>Tabellen als E&amp;xcel exportieren …</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel-Arbeitsmappen (*.xlsx)</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Data until</source>
        <translation>Daten bis</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Takes this person out of the workspace for good</source>
        <translation>Nimmt diese Person endgültig aus dem Arbeitsbereich</translation>
    </message>
    <message>
        <source>The export could not be saved</source>
        <translation>Der Export konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Sho&amp;w the last export in its folder</source>
        <translation>&amp;Letzten Export im Ordner zeigen</translation>
    </message>
    <message>
        <source>&amp;Open links with Parlance…</source>
        <translation>&amp;Links mit Parlance öffnen…</translation>
    </message>
    <message>
        <source>This is no link of Parlance</source>
        <translation>Das ist kein Link von Parlance</translation>
    </message>
    <message>
        <source>CSV files of “%1”</source>
        <translation>CSV-Dateien von „%1“</translation>
    </message>
    <message>
        <source>Excel of “%1”</source>
        <translation>Excel von „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) saved</source>
        <translation>
            <numerusform>%Ln Datei gespeichert</numerusform>
            <numerusform>%Ln Dateien gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Nothing has been exported yet</source>
        <translation>Es wurde noch nichts exportiert</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 ist nicht mehr da</translation>
    </message>
    <message>
        <source>The desktop will open links, workspaces and reports with this program, by these files:

%1</source>
        <translation>Der Desktop öffnet dann Links, Arbeitsbereiche und Berichte mit diesem Programm, durch diese Dateien:

%1</translation>
    </message>
    <message>
        <source>The desktop opens links, workspaces and reports with this program. These files are removed:

%1</source>
        <translation>Der Desktop öffnet Links, Arbeitsbereiche und Berichte mit diesem Programm. Diese Dateien werden entfernt:

%1</translation>
    </message>
    <message>
        <source>Open links with Parlance</source>
        <translation>Links mit Parlance öffnen</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Telling the desktop about Parlance</source>
        <translation>Dem Desktop wird Parlance bekannt gemacht</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Anordnen</translation>
    </message>
    <message>
        <source>Moves, resizes and removes the cards of this dashboard</source>
        <translation>Verschiebt, vergrößert und entfernt die Karten dieses Dashboards</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>&amp;Dashboard</source>
        <translation>&amp;Dashboard</translation>
    </message>
    <message>
        <source>&amp;New dashboard…</source>
        <translation>&amp;Neues Dashboard…</translation>
    </message>
    <message>
        <source>New dashboard</source>
        <translation>Neues Dashboard</translation>
    </message>
    <message>
        <source>My dashboard</source>
        <translation>Mein Dashboard</translation>
    </message>
    <message>
        <source>new dashboard</source>
        <translation>neues Dashboard</translation>
    </message>
    <message>
        <source>&amp;Duplicate this page…</source>
        <translation>Diese Seite &amp;duplizieren…</translation>
    </message>
    <message>
        <source>&amp;Arrange the cards</source>
        <translation>Karten &amp;anordnen</translation>
    </message>
    <message>
        <source>&amp;Rename this dashboard…</source>
        <translation>Dieses Dashboard &amp;umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Export as a file…</source>
        <translation>Als Datei &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Import from a file…</source>
        <translation>Aus einer Datei &amp;importieren…</translation>
    </message>
    <message>
        <source>Import dashboards</source>
        <translation>Dashboards importieren</translation>
    </message>
    <message>
        <source>Move to the &amp;trash</source>
        <translation>In den &amp;Papierkorb</translation>
    </message>
    <message>
        <source>&amp;Open the trash…</source>
        <translation>Papierkorb ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>remove benchmark</source>
        <translation>Vergleichslinie entfernen</translation>
    </message>
    <message>
        <source>“%1” removed. Ctrl+Z brings it back.</source>
        <translation>„%1“ entfernt. Strg+Z holt es zurück.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>A dashboard needs a name.</source>
        <translation>Ein Dashboard braucht einen Namen.</translation>
    </message>
    <message>
        <source>This name is too long.</source>
        <translation>Dieser Name ist zu lang.</translation>
    </message>
    <message>
        <source>There is a dashboard of this name.</source>
        <translation>Ein Dashboard dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>Name of the dashboard</source>
        <translation>Name des Dashboards</translation>
    </message>
    <message>
        <source>Pin to a new dashboard</source>
        <translation>An ein neues Dashboard anheften</translation>
    </message>
    <message>
        <source>pin card</source>
        <translation>Karte anheften</translation>
    </message>
    <message>
        <source>“%1” has no room for more cards</source>
        <translation>„%1“ hat keinen Platz für weitere Karten</translation>
    </message>
    <message>
        <source>Pinned to “%1”. Ctrl+Z takes it back.</source>
        <translation>An „%1“ angeheftet. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Rename dashboard</source>
        <translation>Dashboard umbenennen</translation>
    </message>
    <message>
        <source>rename dashboard</source>
        <translation>Dashboard umbenennen</translation>
    </message>
    <message>
        <source>A card needs a name.</source>
        <translation>Eine Karte braucht einen Namen.</translation>
    </message>
    <message>
        <source>Rename card</source>
        <translation>Karte umbenennen</translation>
    </message>
    <message>
        <source>Name of the card</source>
        <translation>Name der Karte</translation>
    </message>
    <message>
        <source>rename card</source>
        <translation>Karte umbenennen</translation>
    </message>
    <message>
        <source>Duplicate page</source>
        <translation>Seite duplizieren</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>duplicate page</source>
        <translation>Seite duplizieren</translation>
    </message>
    <message>
        <source>Export dashboard</source>
        <translation>Dashboard exportieren</translation>
    </message>
    <message>
        <source>The dashboard could not be saved</source>
        <translation>Das Dashboard konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>The dashboard could not be imported</source>
        <translation>Das Dashboard konnte nicht importiert werden</translation>
    </message>
    <message>
        <source>import dashboard</source>
        <translation>Dashboard importieren</translation>
    </message>
    <message>
        <source>move dashboard to the trash</source>
        <translation>Dashboard in den Papierkorb</translation>
    </message>
    <message>
        <source>“%1” is in the trash. Ctrl+Z brings it back.</source>
        <translation>„%1“ liegt im Papierkorb. Strg+Z holt es zurück.</translation>
    </message>
    <message>
        <source>restore dashboard</source>
        <translation>Dashboard wiederherstellen</translation>
    </message>
    <message>
        <source>Delete dashboard</source>
        <translation>Dashboard löschen</translation>
    </message>
    <message>
        <source>“%1” is deleted for good. This cannot be undone.</source>
        <translation>„%1“ wird endgültig gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>add benchmark</source>
        <translation>Vergleichslinie hinzufügen</translation>
    </message>
    <message>
        <source>edit benchmark</source>
        <translation>Vergleichslinie bearbeiten</translation>
    </message>
    <message>
        <source>Alert: %1 (%2)</source>
        <comment>title, what was found</comment>
        <translation>Warnung: %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>an alert</comment>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The alert could not be saved</source>
        <translation>Die Warnung konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>The list could not be changed</source>
        <translation>Die Liste konnte nicht geändert werden</translation>
    </message>
    <message>
        <source>“%1” is on the list now</source>
        <translation>„%1“ steht jetzt auf der Liste</translation>
    </message>
    <message>
        <source>“%1” was on the list already</source>
        <translation>„%1“ stand schon auf der Liste</translation>
    </message>
    <message>
        <source>Dashboards of Parlance (*.parlance-dashboard)</source>
        <translation>Dashboards von Parlance (*.parlance-dashboard)</translation>
    </message>
    <message>
        <source>%1 (instead of %2)</source>
        <translation>%1 (statt %2)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>formulas</comment>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be opened</source>
        <translation>Die Datei ließ sich nicht öffnen</translation>
    </message>
    <message>
        <source>This workspace can only be read</source>
        <translation>Dieser Arbeitsbereich lässt sich nur lesen</translation>
    </message>
    <message>
        <source>Add dashboard</source>
        <translation>Dashboard hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>“%1”, a dashboard with %Ln card(s), is added to this workspace.</source>
        <translation>
            <numerusform>„%1“, ein Dashboard mit %Ln Karte, kommt in diesen Arbeitsbereich.</numerusform>
            <numerusform>„%1“, ein Dashboard mit %Ln Karten, kommt in diesen Arbeitsbereich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>add dashboard</source>
        <translation>Dashboard hinzufügen</translation>
    </message>
    <message>
        <source>All formulas of the file are here already</source>
        <translation>Alle Formeln der Datei sind schon hier</translation>
    </message>
    <message>
        <source>Add formulas</source>
        <translation>Formeln hinzufügen</translation>
    </message>
    <message>
        <source>These formulas of the file are added to this workspace:

%1</source>
        <translation>Diese Formeln der Datei kommen in diesen Arbeitsbereich:

%1</translation>
    </message>
    <message>
        <source>The formula could not be saved</source>
        <translation>Die Formel ließ sich nicht speichern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln formula(s) added</source>
        <translation>
            <numerusform>%Ln Formel hinzugefügt</numerusform>
            <numerusform>%Ln Formeln hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s) in %1</source>
        <translation>
            <numerusform>%Ln Warnung in %1</numerusform>
            <numerusform>%Ln Warnungen in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>alert, what was found</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>parlance::MappingColumnsModel</name>
    <message>
        <source>of the workspace</source>
        <translation>des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column of a table: what it means</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Unit or format</source>
        <translation>Einheit oder Format</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
</context>
<context>
    <name>parlance::MappingColumnsView</name>
    <message>
        <source>Columns of the table and what they mean</source>
        <translation>Spalten der Tabelle und ihre Bedeutung</translation>
    </message>
</context>
<context>
    <name>parlance::MappingDialog</name>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen …</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>„%1“ importieren</translation>
    </message>
    <message>
        <source>Files with the same columns are imported by this mapping from now on. It is also the name of the source.</source>
        <translation>Dateien mit denselben Spalten werden von nun an nach dieser Zuordnung importiert. So heißt auch die Quelle.</translation>
    </message>
    <message>
        <source>&amp;Rows are</source>
        <translation>&amp;Zeilen sind</translation>
    </message>
    <message>
        <source>N&amp;ame of the mapping</source>
        <translation>N&amp;ame der Zuordnung</translation>
    </message>
    <message numerus="yes">
        <source>and %n more file(s)</source>
        <translation>
            <numerusform>und %n weitere Datei</numerusform>
            <numerusform>und %n weitere Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Load mapping…</source>
        <translation>Zuordnung &amp;laden …</translation>
    </message>
    <message>
        <source>&amp;Save mapping as…</source>
        <translation>Zuordnung &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This cannot be read as a table: %1</source>
        <translation>Das lässt sich nicht als Tabelle lesen: %1</translation>
    </message>
    <message>
        <source>There are no rows below the header.</source>
        <translation>Unter der Kopfzeile stehen keine Zeilen.</translation>
    </message>
    <message numerus="yes">
        <source>All of the %Ln row(s) shown can be imported.</source>
        <translation>
            <numerusform>Die gezeigte Zeile kann importiert werden.</numerusform>
            <numerusform>Alle %Ln gezeigten Zeilen können importiert werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %Ln row(s) shown would be left out; they are marked.</source>
        <translation>
            <numerusform>%1 von %Ln gezeigten Zeile würde ausgelassen; sie ist markiert.</numerusform>
            <numerusform>%1 von %Ln gezeigten Zeilen würden ausgelassen; sie sind markiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mapping of this name is replaced.</source>
        <translation>Die Zuordnung dieses Namens wird ersetzt.</translation>
    </message>
    <message>
        <source>Day and month of “%1” may be the other way round: look at the preview, and choose another format if they are.</source>
        <translation>Tag und Monat von „%1“ sind vielleicht vertauscht: Sehen Sie in die Vorschau, und wählen Sie dann ein anderes Format.</translation>
    </message>
    <message>
        <source>Discard the mapping?</source>
        <translation>Die Zuordnung verwerfen?</translation>
    </message>
    <message>
        <source>Nothing has been imported.</source>
        <translation>Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Load a mapping</source>
        <translation>Eine Zuordnung laden</translation>
    </message>
    <message>
        <source>The mapping could not be loaded</source>
        <translation>Die Zuordnung konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>The mapping is for another table</source>
        <translation>Die Zuordnung ist für eine andere Tabelle</translation>
    </message>
    <message>
        <source>None of its columns is in this file.</source>
        <translation>Keine ihrer Spalten steht in dieser Datei.</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>Die Zuordnung speichern</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>Zuordnungen (*.json)</translation>
    </message>
    <message>
        <source>The mapping could not be saved</source>
        <translation>Die Zuordnung konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Show &amp;values as they are read</source>
        <translation>&amp;Werte zeigen, wie sie gelesen werden</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>T&amp;abellenblatt</translation>
    </message>
</context>
<context>
    <name>parlance::MappingLayoutForm</name>
    <message>
        <source>First row is the &amp;header</source>
        <translation>Erste Zeile ist die &amp;Kopfzeile</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>Z&amp;eichensatz</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>&amp;Trennzeichen</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>An&amp;führungszeichen</translation>
    </message>
    <message>
        <source>none</source>
        <comment>quotes around cells</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>Za&amp;hlen</translation>
    </message>
</context>
<context>
    <name>parlance::MappingPreviewModel</name>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>Taken as missing: %1</source>
        <translation>Gilt als fehlend: %1</translation>
    </message>
</context>
<context>
    <name>parlance::MappingPreviewView</name>
    <message>
        <source>First rows of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
</context>
<context>
    <name>parlance::MemberPopup</name>
    <message>
        <source>Is</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Is not</source>
        <translation>Ist nicht</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Find %1…</source>
        <translation>%1 suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen&#xa0;…</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ohne)</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message numerus="yes">
        <source>The %n most frequent; type to find others</source>
        <translation>
            <numerusform>%n häufigster Eintrag; weitere durch Tippen suchen</numerusform>
            <numerusform>Die %n häufigsten; weitere durch Tippen suchen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected: no filter</source>
        <translation>Nichts gewählt: kein Filter</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlance::MetricsDialog</name>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>A metric counts, or sums up, what passes a filter. Formulas and &quot;parlance query&quot; call it metric:name.</source>
        <translation>Eine Metrik zählt oder summiert, was einen Filter passiert. Formeln und „parlance query“ nennen sie metric:name.</translation>
    </message>
    <message>
        <source>Metrics of this workspace</source>
        <translation>Metriken dieses Arbeitsbereichs</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Shown as</source>
        <translation>&amp;Anzeigename</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Erstattungen</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Kennzahl</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Wobei</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <translation>Bei Zeichen %1: %2</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>No value in this workspace.</source>
        <translation>Kein Wert in diesem Arbeitsbereich.</translation>
    </message>
    <message>
        <source>%1 over all data</source>
        <translation>%1 über alle Daten</translation>
    </message>
    <message>
        <source>The metric could not be saved</source>
        <translation>Die Metrik konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Remove the metric</source>
        <translation>Metrik entfernen</translation>
    </message>
    <message>
        <source>Formulas that use metric:%1 will have an error in its place.</source>
        <translation>Formeln, die metric:%1 verwenden, haben dann an dieser Stelle einen Fehler.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The metric could not be removed</source>
        <translation>Die Metrik konnte nicht entfernt werden</translation>
    </message>
</context>
<context>
    <name>parlance::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Ausklappen</translation>
    </message>
    <message>
        <source>ANALYSE</source>
        <translation>ANALYSE</translation>
    </message>
    <message>
        <source>ACT</source>
        <translation>HANDELN</translation>
    </message>
    <message>
        <source>BUILD</source>
        <translation>ERSTELLEN</translation>
    </message>
    <message>
        <source>DATA</source>
        <translation>DATEN</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>OWN DASHBOARDS</source>
        <translation>EIGENE DASHBOARDS</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>number beside a page</comment>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlance::NewPasswordDialog</name>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Pass&amp;wort:</translation>
    </message>
    <message>
        <source>A&amp;gain:</source>
        <translation>&amp;Noch einmal:</translation>
    </message>
    <message>
        <source>Eight characters or more. Without the password nobody can open the file, not even you.</source>
        <translation>Mindestens acht Zeichen. Ohne das Passwort öffnet niemand die Datei, auch nicht, wer sie gesichert hat.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Die beiden stimmen noch nicht überein.</translation>
    </message>
</context>
<context>
    <name>parlance::PageHeader</name>
    <message>
        <source>Back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
</context>
<context>
    <name>parlance::ParameterDialog</name>
    <message>
        <source>Whoever runs a &amp;report may set it</source>
        <translation>Wer einen Be&amp;richt ausführt, darf ihn setzen</translation>
    </message>
    <message>
        <source>New parameter</source>
        <translation>Neuer Parameter</translation>
    </message>
    <message>
        <source>Edit parameter</source>
        <translation>Parameter bearbeiten</translation>
    </message>
    <message>
        <source>Price per minute</source>
        <translation>Preis pro Minute</translation>
    </message>
    <message>
        <source>&amp;Shown as</source>
        <translation>An&amp;zeige</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Eine Zahl</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>Ein Text</translation>
    </message>
    <message>
        <source>Members of a dimension</source>
        <translation>Elemente einer Dimension</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Dimension</source>
        <translation>&amp;Dimension</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Wert</translation>
    </message>
    <message>
        <source>any; or several with semicolons between</source>
        <translation>beliebig; oder mehrere mit Semikolon dazwischen</translation>
    </message>
    <message>
        <source>&amp;Allowed</source>
        <translation>&amp;Erlaubt</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>A name is small letters, digits and _, and begins with a letter.</source>
        <translation>Ein Name besteht aus Kleinbuchstaben, Ziffern und _ und beginnt mit einem Buchstaben.</translation>
    </message>
    <message>
        <source>There is a parameter of that name.</source>
        <translation>Einen Parameter dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
        <source>The value is none of those that are allowed.</source>
        <translation>Der Wert ist keiner der erlaubten.</translation>
    </message>
    <message>
        <source>The table is about the members that are chosen; without any about all.</source>
        <translation>Die Tabelle handelt von den ausgewählten Elementen; ohne Auswahl von allen.</translation>
    </message>
    <message>
        <source>In formulas: cost * %1</source>
        <translation>In Formeln: cost * %1</translation>
    </message>
    <message>
        <source>In filters: question contains %1. In formulas, when it names a measure: %1 / users</source>
        <translation>In Filtern: question contains %1. In Formeln, wenn er eine Kennzahl nennt: %1 / users</translation>
    </message>
</context>
<context>
    <name>parlance::ParametersPane</name>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <source>New parameter</source>
        <translation>Neuer Parameter</translation>
    </message>
    <message>
        <source>A value with a name, for formulas and filters, that is changed in one place</source>
        <translation>Ein Wert mit einem Namen, für Formeln und Filter, der an einer Stelle geändert wird</translation>
    </message>
    <message>
        <source>Edit the parameter “%1”</source>
        <translation>Parameter „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Kein Wert</translation>
    </message>
    <message>
        <source>This is no number</source>
        <translation>Das ist keine Zahl</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Parameter “%1”</source>
        <translation>Parameter „%1“</translation>
    </message>
</context>
<context>
    <name>parlance::PatternsView</name>
    <message>
        <source>Answers of %1 words and more</source>
        <translation>Antworten ab %1 Wörtern</translation>
    </message>
    <message>
        <source>Answers of %1 to %2 words</source>
        <translation>Antworten mit %1 bis %2 Wörtern</translation>
    </message>
    <message>
        <source>Bot %1</source>
        <translation>Bot %1</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Modell %1</translation>
    </message>
    <message>
        <source>Cites %1</source>
        <translation>Zitiert %1</translation>
    </message>
    <message>
        <source>Asked like “%1”</source>
        <translation>Gefragt wie „%1“</translation>
    </message>
    <message>
        <source>Between %1:00 and %2:00</source>
        <translation>Zwischen %1:00 und %2:00 Uhr</translation>
    </message>
    <message>
        <source>What negative ratings have in common</source>
        <translation>Was negative Bewertungen gemeinsam haben</translation>
    </message>
    <message>
        <source>What they have in common</source>
        <translation>Gemeinsamkeit</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negativ</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>The others</source>
        <translation>Die anderen</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>95 % interval of the difference</source>
        <translation>95-%-Intervall der Differenz</translation>
    </message>
    <message>
        <source>Nothing is rated worse than the rest.</source>
        <translation>Nichts ist schlechter bewertet als der Rest.</translation>
    </message>
    <message>
        <source>%1 of %2 ratings are negative. Each row is compared with all other ratings; bold: more than chance explains (5 % for all rows together, Holm). It is not said that one causes the other.</source>
        <translation>%1 von %2 Bewertungen sind negativ. Jede Zeile ist mit allen anderen Bewertungen verglichen; fett: mehr, als Zufall erklärt (5 % für alle Zeilen zusammen, Holm). Dass eines das andere verursacht, ist nicht gesagt.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>negative ratings, ratings</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>how many times</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two ends of an interval</comment>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>parlance::PeriodPopup</name>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Custom range</source>
        <translation>Eigener Zeitraum</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To, this day included</source>
        <translation>Bis, dieser Tag eingeschlossen</translation>
    </message>
    <message>
        <source>From, for example 2026-06-01 or -30d</source>
        <translation>Von, etwa 2026-06-01 oder -30d</translation>
    </message>
    <message>
        <source>To (included), empty for now</source>
        <translation>Bis (einschließlich), leer für jetzt</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Not a date. Try 2026-06-01, -30d or last month.</source>
        <translation>Kein Datum. Versuchen Sie 2026-06-01, -30d oder last month.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Der Zeitraum endet, bevor er beginnt.</translation>
    </message>
</context>
<context>
    <name>parlance::PivotModel</name>
    <message>
        <source>Grand total</source>
        <translation>Gesamtsumme</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>%1, previous</source>
        <translation>%1, vorher</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>%1, change</source>
        <translation>%1, Änderung</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>measure, what it is shown as</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>parlance::PivotView</name>
    <message>
        <source>Pivot</source>
        <translation>Pivot</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>Gespräche anzeigen</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Zuklappen</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Aufklappen</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>Alle aufklappen</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Alle zuklappen</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>Nach dieser Spalte sortieren</translation>
    </message>
    <message>
        <source>Collapse this group of columns</source>
        <translation>Diese Spaltengruppe zuklappen</translation>
    </message>
    <message>
        <source>Expand this group of columns</source>
        <translation>Diese Spaltengruppe aufklappen</translation>
    </message>
    <message>
        <source>More than %1 cells are not copied at once: export the page, or select fewer</source>
        <translation>Mehr als %1 Zellen werden nicht auf einmal kopiert: Seite exportieren oder weniger auswählen</translation>
    </message>
</context>
<context>
    <name>parlance::PriceForm</name>
    <message>
        <source>&amp;Always</source>
        <translation>I&amp;mmer</translation>
    </message>
    <message>
        <source>Input price</source>
        <translation>Eingabepreis</translation>
    </message>
    <message>
        <source>Output price</source>
        <translation>Ausgabepreis</translation>
    </message>
    <message>
        <source>Price of reading the cache</source>
        <translation>Preis für Lesen aus dem Cache</translation>
    </message>
    <message>
        <source>Price of writing the cache</source>
        <translation>Preis für Schreiben in den Cache</translation>
    </message>
    <message>
        <source>&amp;Save price</source>
        <translation>Preis &amp;sichern</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>M&amp;odell</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>Re&amp;gion</translation>
    </message>
    <message>
        <source>Valid &amp;from (UTC day)</source>
        <translation>Gültig &amp;ab (UTC-Tag)</translation>
    </message>
    <message>
        <source>&amp;Input</source>
        <translation>&amp;Eingabe</translation>
    </message>
    <message>
        <source>&amp;Output</source>
        <translation>A&amp;usgabe</translation>
    </message>
    <message>
        <source>Cache r&amp;ead</source>
        <translation>Cache &amp;lesen</translation>
    </message>
    <message>
        <source>Cache &amp;write</source>
        <translation>Cache sch&amp;reiben</translation>
    </message>
    <message>
        <source>all regions</source>
        <translation>alle Regionen</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Neuer Preis</translation>
    </message>
    <message>
        <source>New price of %1</source>
        <translation>Neuer Preis von %1</translation>
    </message>
    <message>
        <source>Own price of %1</source>
        <translation>Eigener Preis von %1</translation>
    </message>
    <message>
        <source>Own price of %1, instead of the built-in one</source>
        <translation>Eigener Preis von %1 anstelle des eingebauten</translation>
    </message>
    <message>
        <source>US dollars for 1 million tokens. A cache price left empty is the input price.</source>
        <translation>US-Dollar für 1 Million Token. Ein leerer Cache-Preis ist der Eingabepreis.</translation>
    </message>
</context>
<context>
    <name>parlance::PriceListView</name>
    <message>
        <source>Prices of the models</source>
        <translation>Preise der Modelle</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Cache read</source>
        <translation>Cache lesen</translation>
    </message>
    <message>
        <source>Cache write</source>
        <translation>Cache schreiben</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>eingebaut</translation>
    </message>
    <message>
        <source>own, not applied yet</source>
        <translation>eigener, noch nicht angewendet</translation>
    </message>
    <message>
        <source>own</source>
        <translation>eigener</translation>
    </message>
    <message>
        <source>Where no answer of a conversation has a price, its stated total is shared in equal parts.</source>
        <translation>Hat keine Antwort eines Gesprächs einen Preis, wird seine genannte Summe zu gleichen Teilen aufgeteilt.</translation>
    </message>
</context>
<context>
    <name>parlance::PriceTile</name>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>No price list: costs are those stated by the sources.</source>
        <translation>Keine Preisliste: Kosten laut den Quellen.</translation>
    </message>
    <message>
        <source>Price list “%1”, valid from %2</source>
        <translation>Preisliste „%1“, gültig ab %2</translation>
    </message>
    <message>
        <source>Price list “%1”</source>
        <translation>Preisliste „%1“</translation>
    </message>
    <message>
        <source>The data states no tokens: costs are split from its totals.</source>
        <translation>Ohne Token-Angaben: Kosten aus Summen umgelegt.</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n own price(s)</source>
        <translation>
            <numerusform>%1, und %n eigener Preis</numerusform>
            <numerusform>%1, und %n eigene Preise</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit prices…</source>
        <translation>Preise bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>The data states neither costs nor tokens.</source>
        <translation>Die Daten nennen weder Kosten noch Token.</translation>
    </message>
</context>
<context>
    <name>parlance::PricesDialog</name>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen&#xa0;…</translation>
    </message>
    <message>
        <source>Only models of the &amp;data</source>
        <translation>Nur Modelle der &amp;Daten</translation>
    </message>
    <message>
        <source>Model prices</source>
        <translation>Modellpreise</translation>
    </message>
    <message>
        <source>Where the list has a price of this region it holds, else the one of all regions</source>
        <translation>Wo die Liste einen Preis dieser Region hat, gilt er, sonst der für alle Regionen</translation>
    </message>
    <message>
        <source>Find a model</source>
        <translation>Modell suchen</translation>
    </message>
    <message>
        <source>Re&amp;gion of this workspace</source>
        <translation>Re&amp;gion dieses Arbeitsbereichs</translation>
    </message>
    <message>
        <source>the price of %1</source>
        <translation>Preis von %1</translation>
    </message>
    <message>
        <source>&amp;New price</source>
        <translation>&amp;Neuer Preis</translation>
    </message>
    <message>
        <source>Remo&amp;ve own price</source>
        <translation>Eigenen Preis ent&amp;fernen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Im&amp;port…</source>
        <translation>Im&amp;portieren&#xa0;…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>Anwen&amp;den</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The prices could not be read: %1</source>
        <translation>Die Preise konnten nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>general prices</source>
        <translation>allgemeine Preise</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) of the data have no price for all of their messages.</source>
        <translation>
            <numerusform>%n Modell der Daten hat nicht für alle seine Nachrichten einen Preis.</numerusform>
            <numerusform>%n Modelle der Daten haben nicht für alle ihre Nachrichten einen Preis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) state tokens but have no cost until you give a price.</source>
        <translation>
            <numerusform>%Ln Nachricht nennt Token, hat aber keine Kosten, bis Sie einen Preis angeben.</numerusform>
            <numerusform>%Ln Nachrichten nennen Token, haben aber keine Kosten, bis Sie einen Preis angeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>removing the price of %1</source>
        <translation>Entfernen des Preises von %1</translation>
    </message>
    <message>
        <source>the region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>The workspace is read-only: its prices cannot be changed.</source>
        <translation>Der Arbeitsbereich ist schreibgeschützt: Seine Preise können nicht geändert werden.</translation>
    </message>
    <message>
        <source>An own price wins over the built-in one from its day on.</source>
        <translation>Ein eigener Preis gilt ab seinem Tag vor dem eingebauten.</translation>
    </message>
    <message>
        <source>Counting the messages whose cost changes…</source>
        <translation>Nachrichten, deren Kosten sich ändern, werden gezählt&#xa0;…</translation>
    </message>
    <message>
        <source>The messages could not be counted: %1</source>
        <translation>Die Nachrichten konnten nicht gezählt werden: %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply and re-price %Ln message(s)</source>
        <translation>
            <numerusform>Anwen&amp;den und %Ln Nachricht neu bepreisen</numerusform>
            <numerusform>Anwen&amp;den und %Ln Nachrichten neu bepreisen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) priced by their tokens</source>
        <translation>
            <numerusform>%Ln nach Token bepreiste Nachricht</numerusform>
            <numerusform>%Ln nach Token bepreiste Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) sharing the stated total of their conversation</source>
        <translation>
            <numerusform>%Ln Antwort mit Anteil an der genannten Summe ihres Gesprächs</numerusform>
            <numerusform>%Ln Antworten mit Anteil an der genannten Summe ihres Gesprächs</numerusform>
        </translation>
    </message>
    <message>
        <source>No cost of the data depends on what you changed.</source>
        <translation>Keine Kosten der Daten hängen von Ihrer Änderung ab.</translation>
    </message>
    <message>
        <source>Worked out anew: %1. Costs that a source states for a call stay.</source>
        <translation>Neu berechnet: %1. Kosten, die eine Quelle für einen Aufruf nennt, bleiben.</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>Änderungen verwerfen?</translation>
    </message>
    <message>
        <source>The changed prices have not been applied.</source>
        <translation>Die geänderten Preise wurden nicht angewendet.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Import prices</source>
        <translation>Preise importieren</translation>
    </message>
    <message>
        <source>The prices could not be imported</source>
        <translation>Die Preise konnten nicht importiert werden</translation>
    </message>
    <message>
        <source>importing prices</source>
        <translation>Importieren von Preisen</translation>
    </message>
    <message>
        <source>Export own prices</source>
        <translation>Eigene Preise exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;JSON files (*.json)</source>
        <translation>CSV-Dateien (*.csv);;JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>The prices could not be exported</source>
        <translation>Die Preise konnten nicht exportiert werden</translation>
    </message>
</context>
<context>
    <name>parlance::ProgressBar</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>parlance::PurgeDialog</name>
    <message numerus="yes">
        <source>%Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln Gespräch</numerusform>
            <numerusform>%Ln Gespräche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>conversations, messages</comment>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>%1, and %2 leads, events and samples</source>
        <translation>%1, und %2 Leads, Ereignisse und Messwerte</translation>
    </message>
    <message>
        <source>&amp;Older than</source>
        <translation>Ä&amp;lter als</translation>
    </message>
    <message>
        <source>&amp;Deleted on their platform</source>
        <translation>Auf ihrer Plattform &amp;gelöscht</translation>
    </message>
    <message>
        <source>Purge “%1”</source>
        <translation>„%1“ bereinigen</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Age in days</source>
        <translation>Alter in Tagen</translation>
    </message>
    <message>
        <source>Conversations go for good, with everything that belongs to them, and do not come back with the next import. Your own notes and tags stay.</source>
        <translation>Gespräche gehen endgültig, mit allem, was zu ihnen gehört, und kommen mit dem nächsten Import nicht zurück. Eigene Notizen und Schlagwörter bleiben.</translation>
    </message>
    <message>
        <source>&amp;Purge</source>
        <translation>&amp;Bereinigen</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>There is nothing to remove.</source>
        <translation>Es gibt nichts zu entfernen.</translation>
    </message>
    <message>
        <source>%1 would be removed.</source>
        <translation>%1 würden entfernt.</translation>
    </message>
</context>
<context>
    <name>parlance::QueryPeek</name>
    <message>
        <source>Generated query</source>
        <translation>Erzeugte Abfrage</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The query is in the clipboard</source>
        <translation>Die Abfrage ist in der Zwischenablage</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>nur lesend</translation>
    </message>
</context>
<context>
    <name>parlance::QuestionGroupsTile</name>
    <message numerus="yes">
        <source>%Ln topic(s) in %1 wordings</source>
        <translation>
            <numerusform>%Ln Thema in %1 Formulierungen</numerusform>
            <numerusform>%Ln Themen in %1 Formulierungen</numerusform>
        </translation>
    </message>
    <message>
        <source>being grouped…</source>
        <translation>wird gruppiert…</translation>
    </message>
</context>
<context>
    <name>parlance::RedactionDialog</name>
    <message>
        <source>User</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Überlegung</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intent</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Somebody of the users list or a lead</source>
        <translation>Jemand aus der Nutzerliste oder ein Lead</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Bank account (IBAN)</source>
        <translation>Bankkonto (IBAN)</translation>
    </message>
    <message>
        <source>Card number (its check digit fits)</source>
        <translation>Kartennummer (Prüfziffer stimmt)</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-Adresse</translation>
    </message>
    <message>
        <source>Key or token</source>
        <translation>Schlüssel oder Token</translation>
    </message>
    <message>
        <source>Own word</source>
        <translation>Eigenes Wort</translation>
    </message>
    <message>
        <source>Own pattern</source>
        <translation>Eigenes Muster</translation>
    </message>
    <message>
        <source>What is hidden</source>
        <translation>Was verborgen ist</translation>
    </message>
    <message>
        <source>&amp;Hide these from now on</source>
        <translation>Diese ab jetzt &amp;verbergen</translation>
    </message>
    <message>
        <source>What is hidden in this conversation</source>
        <translation>Was in dieser Konversation verborgen ist</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>As it stands there</source>
        <translation>Wie es dort steht</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Gezeigt als</translation>
    </message>
    <message>
        <source>Own words, one per line</source>
        <translation>Eigene Wörter, eines pro Zeile</translation>
    </message>
    <message>
        <source>Own patterns (regular expressions), one per line</source>
        <translation>Eigene Muster (reguläre Ausdrücke), eines pro Zeile</translation>
    </message>
    <message>
        <source>Try it on a text</source>
        <translation>An einem Text ausprobieren</translation>
    </message>
    <message>
        <source>Nothing had to be hidden in this conversation.</source>
        <translation>In dieser Konversation war nichts zu verbergen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) in this conversation</source>
        <translation>
            <numerusform>%Ln Stelle in dieser Konversation</numerusform>
            <numerusform>%Ln Stellen in dieser Konversation</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>what is hidden, why</comment>
        <translation>„%1“ (%2)</translation>
    </message>
    <message>
        <source>Nothing of it is hidden.</source>
        <translation>Davon wird nichts verborgen.</translation>
    </message>
    <message>
        <source>Hidden: %1</source>
        <translation>Verborgen: %1</translation>
    </message>
    <message>
        <source>Saved. They are hidden here and in every anonymised export.</source>
        <translation>Gespeichert. Sie sind hier und in jedem anonymisierten Export verborgen.</translation>
    </message>
    <message>
        <source>Instructions of the bot</source>
        <translation>Anweisungen des Bots</translation>
    </message>
</context>
<context>
    <name>parlance::ReplayBar</name>
    <message>
        <source>One message back (,)</source>
        <translation>Eine Nachricht zurück (,)</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Anhalten (Leertaste)</translation>
    </message>
    <message>
        <source>One message on (.)</source>
        <translation>Eine Nachricht weiter (.)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Speed (+ and -)</source>
        <translation>Tempo (+ und -)</translation>
    </message>
    <message>
        <source>Cut pauses longer than 5 seconds</source>
        <translation>Pausen über 5 Sekunden kürzen</translation>
    </message>
    <message>
        <source>End the replay (Esc)</source>
        <translation>Wiedergabe beenden (Esc)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Abspielen (Leertaste)</translation>
    </message>
    <message>
        <source>%1 of %2 · message %3 of %4</source>
        <translation>%1 von %2 · Nachricht %3 von %4</translation>
    </message>
</context>
<context>
    <name>parlance::ReportValuesDialog</name>
    <message>
        <source>Parameters of the report</source>
        <translation>Parameter des Berichts</translation>
    </message>
    <message>
        <source>All; or names with commas between</source>
        <translation>Alle; oder Namen mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>“%1” is a number.</source>
        <translation>„%1“ ist eine Zahl.</translation>
    </message>
</context>
<context>
    <name>parlance::ReportVersionsDialog</name>
    <message>
        <source>Versions of “%1”</source>
        <translation>Versionen von „%1“</translation>
    </message>
    <message>
        <source>Trash of reports</source>
        <translation>Papierkorb der Berichte</translation>
    </message>
    <message>
        <source>Each time a report is kept, what it said before is kept, too: the last 20 versions.</source>
        <translation>Beim Behalten eines Berichts bleibt auch, was vorher dort stand: die letzten 20 Versionen.</translation>
    </message>
    <message>
        <source>Reports that were removed wait here: the last 50.</source>
        <translation>Hier liegen entfernte Berichte: die letzten 50.</translation>
    </message>
    <message>
        <source>Versions, newest first</source>
        <translation>Versionen, neueste zuerst</translation>
    </message>
    <message>
        <source>Removed reports, newest first</source>
        <translation>Entfernte Berichte, neueste zuerst</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Blocks of the report</source>
        <translation>Blöcke des Berichts</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Zurücklegen</translation>
    </message>
    <message>
        <source>&amp;Empty the trash…</source>
        <translation>&amp;Papierkorb leeren…</translation>
    </message>
    <message>
        <source>Compared with the present report</source>
        <translation>Verglichen mit dem jetzigen Bericht</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>Verglichen mit %1</translation>
    </message>
    <message>
        <source>There is no earlier version yet.</source>
        <translation>Es gibt noch keine frühere Version.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>Entfernt %1</translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation>Kein Unterschied.</translation>
    </message>
    <message>
        <source>What changed since the earlier one:</source>
        <translation>Geändert seit der früheren:</translation>
    </message>
    <message>
        <source>The report could not be put back</source>
        <translation>Der Bericht konnte nicht zurückgelegt werden</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) and their versions are removed for good.</source>
        <translation>
            <numerusform>%Ln Bericht und seine Versionen werden endgültig entfernt.</numerusform>
            <numerusform>%Ln Berichte und ihre Versionen werden endgültig entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>The trash could not be emptied</source>
        <translation>Der Papierkorb konnte nicht geleert werden</translation>
    </message>
</context>
<context>
    <name>parlance::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Behalten …</translation>
    </message>
    <message>
        <source>Keeps the report in the workspace under a name</source>
        <translation>Behält den Bericht unter einem Namen im Arbeitsbereich</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel-Arbeitsmappen (*.xlsx)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webseiten (*.html)</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV-Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>Vorschau der Seiten</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blöcke</translation>
    </message>
    <message>
        <source>Blocks of the report</source>
        <translation>Blöcke des Berichts</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Move the block up</source>
        <translation>Block nach oben</translation>
    </message>
    <message>
        <source>Move the block down</source>
        <translation>Block nach unten</translation>
    </message>
    <message>
        <source>Remove the block</source>
        <translation>Block entfernen</translation>
    </message>
    <message>
        <source>Title of the block</source>
        <translation>Titel des Blocks</translation>
    </message>
    <message>
        <source>The block as JSON: its kind, queries and texts</source>
        <translation>Der Block als JSON: Art, Abfragen und Texte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln Seite</numerusform>
            <numerusform>%Ln Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>The pages are being laid out…</source>
        <translation>Die Seiten werden gesetzt …</translation>
    </message>
    <message>
        <source>Title of a block</source>
        <translation>Titel eines Blocks</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Add a block</source>
        <translation>Block hinzufügen</translation>
    </message>
    <message>
        <source>Move a block</source>
        <translation>Block verschieben</translation>
    </message>
    <message>
        <source>Remove a block</source>
        <translation>Block entfernen</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>The report could not be saved</source>
        <translation>Der Bericht konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Keep the report</source>
        <translation>Bericht behalten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>A report needs a name</source>
        <translation>Ein Bericht braucht einen Namen</translation>
    </message>
    <message>
        <source>This is the name of a built-in report</source>
        <translation>So heißt ein eingebauter Bericht</translation>
    </message>
    <message>
        <source>The report could not be kept</source>
        <translation>Der Bericht konnte nicht behalten werden</translation>
    </message>
    <message>
        <source>The report is kept in the workspace</source>
        <translation>Der Bericht ist im Arbeitsbereich</translation>
    </message>
    <message>
        <source>Remove the report</source>
        <translation>Bericht entfernen</translation>
    </message>
    <message>
        <source>The report could not be removed</source>
        <translation>Der Bericht konnte nicht entfernt werden</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <comment>a report</comment>
        <translation>%1 (geändert)</translation>
    </message>
    <message>
        <source>Changes of before</source>
        <translation>Frühere Änderungen</translation>
    </message>
    <message>
        <source>Replace the report</source>
        <translation>Bericht ersetzen</translation>
    </message>
    <message>
        <source>“%1” is kept in the workspace already.</source>
        <translation>„%1“ liegt schon im Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Versionen…</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>Papierkorb…</translation>
    </message>
    <message>
        <source>Reports that were removed</source>
        <translation>Entfernte Berichte</translation>
    </message>
    <message>
        <source>Report itself (*.parlance-report)</source>
        <translation>Den Bericht selbst (*.parlance-report)</translation>
    </message>
    <message>
        <source>Brand…</source>
        <translation>Marke…</translation>
    </message>
    <message>
        <source>Logo, colours and font of the report</source>
        <translation>Logo, Farben und Schrift des Berichts</translation>
    </message>
    <message>
        <source>Edit the block as</source>
        <translation>Block bearbeiten als</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>Neuer Bericht</translation>
    </message>
    <message>
        <source>Keep the report of the file</source>
        <translation>Bericht der Datei behalten</translation>
    </message>
    <message>
        <source>Saving “%1”</source>
        <comment>a file</comment>
        <translation>„%1“ wird gespeichert</translation>
    </message>
    <message>
        <source>Save the report as a file</source>
        <translation>Bericht als Datei speichern</translation>
    </message>
    <message>
        <source>Reports of Parlance (*.parlance-report)</source>
        <translation>Berichte von Parlance (*.parlance-report)</translation>
    </message>
    <message>
        <source>“%1” goes to the trash of the workspace.</source>
        <translation>„%1“ kommt in den Papierkorb des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>Parameters…</source>
        <translation>Parameter…</translation>
    </message>
    <message>
        <source>Which bots, plans or countries the report is about, and what it assumes</source>
        <translation>Von welchen Bots, Tarifen oder Ländern der Bericht handelt und was er annimmt</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
</context>
<context>
    <name>parlance::RetentionDialog</name>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Conversations whose last message is older are removed for good, at the start of the program and after every import. Your own notes and tags stay.</source>
        <translation>Gespräche, deren letzte Nachricht älter ist, werden beim Start des Programms und nach jedem Import endgültig entfernt. Eigene Notizen und Schlagwörter bleiben.</translation>
    </message>
    <message>
        <source>&amp;All sources</source>
        <translation>&amp;Alle Quellen</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>An&amp;wenden</translation>
    </message>
    <message>
        <source>As all sources</source>
        <translation>Wie alle Quellen</translation>
    </message>
    <message>
        <source>Kept for ever</source>
        <translation>Unbegrenzt aufbewahrt</translation>
    </message>
    <message numerus="yes">
        <source>Kept for %Ln days</source>
        <translation>
            <numerusform>%Ln Tag aufbewahrt</numerusform>
            <numerusform>%Ln Tage aufbewahrt</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>&amp;Apply and purge</source>
        <translation>An&amp;wenden und bereinigen</translation>
    </message>
    <message>
        <source>Nothing is that old by now.</source>
        <translation>So alt ist bisher nichts.</translation>
    </message>
    <message>
        <source>%1 are older by now and would be removed at once.</source>
        <translation>%1 sind schon älter und würden sofort entfernt.</translation>
    </message>
</context>
<context>
    <name>parlance::ReviewFacets</name>
    <message>
        <source>Search comments</source>
        <translation>Kommentare durchsuchen</translation>
    </message>
    <message>
        <source>What comes into the queue</source>
        <translation>Was in die Liste kommt</translation>
    </message>
    <message>
        <source>All negative ratings</source>
        <translation>Alle schlechten Bewertungen</translation>
    </message>
    <message>
        <source>All ratings</source>
        <translation>Alle Bewertungen</translation>
    </message>
    <message>
        <source>Random answers, %1 %</source>
        <translation>Zufällige Antworten, %1 %</translation>
    </message>
    <message>
        <source>Least sure answers</source>
        <translation>Unsicherste Antworten</translation>
    </message>
    <message>
        <source>Unanswered questions</source>
        <translation>Unbeantwortete Fragen</translation>
    </message>
    <message>
        <source>Reviewers disagree</source>
        <translation>Prüfende uneins</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Zugewiesen an</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Usual order</source>
        <translation>Übliche Reihenfolge</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>Jedes Alter</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Älter</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>Alle Gründe</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>Ohne Grund</translation>
    </message>
    <message>
        <source>All bots</source>
        <translation>Alle Bots</translation>
    </message>
    <message>
        <source>No bot</source>
        <translation>Ohne Bot</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
</context>
<context>
    <name>parlance::ReviewItemsModel</name>
    <message>
        <source>%1 min</source>
        <comment>age of a rating</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>age of a rating</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>age of a rating</comment>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>No comment</source>
        <translation>Kein Kommentar</translation>
    </message>
    <message>
        <source>Not good</source>
        <translation>Nicht gut</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Nicht bewertet</translation>
    </message>
</context>
<context>
    <name>parlance::ReviewPage</name>
    <message>
        <source>Messages to review</source>
        <translation>Zu prüfende Nachrichten</translation>
    </message>
    <message>
        <source>Previous (K)</source>
        <translation>Vorige (K)</translation>
    </message>
    <message>
        <source>Next (J)</source>
        <translation>Nächste (J)</translation>
    </message>
    <message>
        <source>Anonymised</source>
        <translation>Anonymisiert</translation>
    </message>
    <message>
        <source>Names, addresses, numbers and keys are shown as pseudonyms, and exported so</source>
        <translation>Namen, Adressen, Nummern und Schlüssel erscheinen als Pseudonyme, auch beim Export</translation>
    </message>
    <message>
        <source>Reading the queue …</source>
        <translation>Liste wird gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>%1 resolved %Ln today</source>
        <translation>
            <numerusform>%1 hat heute %Ln erledigt</numerusform>
            <numerusform>%1 hat heute %Ln erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement of %1 and %2: κ = %3 on %4</source>
        <translation>Übereinstimmung von %1 und %2: κ = %3 bei %4</translation>
    </message>
    <message>
        <source>Nothing to review in this period.</source>
        <translation>In diesem Zeitraum gibt es nichts zu prüfen.</translation>
    </message>
    <message>
        <source>All of it is done. Choose another status to see what is resolved.</source>
        <translation>Alles ist erledigt. Ein anderer Status zeigt das Erledigte.</translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Names shown</source>
        <translation>Namen sichtbar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln negative rating(s)</source>
        <translation>
            <numerusform>%Ln schlechte Bewertung</numerusform>
            <numerusform>%Ln schlechte Bewertungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rating(s)</source>
        <translation>
            <numerusform>%Ln Bewertung</numerusform>
            <numerusform>%Ln Bewertungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s), a random sample of %1 of %2</source>
        <translation>
            <numerusform>%Ln Antwort, eine Zufallsstichprobe von %1 aus %2</numerusform>
            <numerusform>%Ln Antworten, eine Zufallsstichprobe von %1 aus %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) below a confidence of %1</source>
        <translation>
            <numerusform>%Ln Antwort unter einer Sicherheit von %1</numerusform>
            <numerusform>%Ln Antworten unter einer Sicherheit von %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unanswered question(s)</source>
        <translation>
            <numerusform>%Ln unbeantwortete Frage</numerusform>
            <numerusform>%Ln unbeantwortete Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) on which reviewers disagree</source>
        <translation>
            <numerusform>%Ln Nachricht, bei der die Prüfenden uneins sind</numerusform>
            <numerusform>%Ln Nachrichten, bei denen die Prüfenden uneins sind</numerusform>
        </translation>
    </message>
    <message>
        <source>of the filter, only bot, user, model and reason count here</source>
        <translation>vom Filter zählen hier nur Bot, Nutzer, Modell und Grund</translation>
    </message>
    <message>
        <source>Cites %1</source>
        <translation>Zitiert %1</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>What negative ratings have in common against the rest</source>
        <translation>Was negative Bewertungen gegenüber dem Rest gemeinsam haben</translation>
    </message>
    <message>
        <source>What is hidden, and why</source>
        <translation>Was verborgen ist und warum</translation>
    </message>
    <message>
        <source>What is hidden, and why; own words and patterns</source>
        <translation>Was verborgen ist und warum; eigene Wörter und Muster</translation>
    </message>
    <message>
        <source>Comparing the ratings …</source>
        <translation>Bewertungen werden verglichen …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more rating(s) cite %1</source>
        <translation>
            <numerusform>%Ln weitere Bewertung zitiert %1</numerusform>
            <numerusform>%Ln weitere Bewertungen zitieren %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to the list</source>
        <translation>Zur Liste hinzugefügt</translation>
    </message>
    <message>
        <source>The list has an entry like this already</source>
        <translation>Die Liste hat schon einen solchen Eintrag</translation>
    </message>
    <message>
        <source>Share work…</source>
        <translation>Arbeit teilen …</translation>
    </message>
    <message>
        <source>Take states, tags and notes to a colleague, or take theirs in</source>
        <translation>Status, Tags und Notizen weitergeben oder übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 resolved %Ln</source>
        <comment>day, person</comment>
        <translation>
            <numerusform>%1: %2 hat %Ln erledigt</numerusform>
            <numerusform>%1: %2 hat %Ln erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing passes what is chosen above the list.</source>
        <translation>Nichts passt zu dem, was über der Liste gewählt ist.</translation>
    </message>
</context>
<context>
    <name>parlance::ReviewPanel</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Zugewiesen an</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Cause, fix in</source>
        <translation>Ursache, zu beheben in</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Add to Q&amp;&amp;A list</source>
        <translation>In die Q&amp;&amp;A-Liste</translation>
    </message>
    <message>
        <source>Export transcript</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>outdated document</source>
        <translation>veraltetes Dokument</translation>
    </message>
    <message>
        <source>missing knowledge</source>
        <translation>fehlendes Wissen</translation>
    </message>
    <message>
        <source>unclear question</source>
        <translation>unklare Frage</translation>
    </message>
    <message>
        <source>wrong language</source>
        <translation>falsche Sprache</translation>
    </message>
    <message>
        <source>incomplete answer</source>
        <translation>unvollständige Antwort</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in the queue</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Not good</source>
        <translation>Nicht gut</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>resolved it</source>
        <translation>hat es erledigt</translation>
    </message>
    <message>
        <source>took it into review</source>
        <translation>hat es in Prüfung genommen</translation>
    </message>
    <message>
        <source>set it back to new</source>
        <translation>hat es auf neu gesetzt</translation>
    </message>
    <message>
        <source>changed the note, which was: %1</source>
        <translation>hat die Notiz geändert, vorher: %1</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>time, person, what was done</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>J K next, previous · R resolve · F flag · 1–9 tags · A to Q&amp;A, U to utterances, G to guardrails · E export · N note · / search · Ctrl+Z undo</source>
        <translation>J K nächste, vorige · R erledigen · F markieren · 1–9 Tags · A in Q&amp;A, U in Äußerungen, G in Guardrails · E exportieren · N Notiz · / suchen · Strg+Z rückgängig</translation>
    </message>
</context>
<context>
    <name>parlance::RoiTile</name>
    <message>
        <source>Figure</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Saved support cost</source>
        <translation>Gesparte Supportkosten</translation>
    </message>
    <message>
        <source>%1 conversations × %2 of a person</source>
        <translation>%1 Unterhaltungen × %2 für einen Menschen</translation>
    </message>
    <message>
        <source>Needs the hourly wage and the minutes a conversation takes.</source>
        <translation>Braucht den Stundenlohn und die Minuten je Unterhaltung.</translation>
    </message>
    <message>
        <source>Revenue from leads</source>
        <translation>Umsatz aus Leads</translation>
    </message>
    <message>
        <source>%1 leads × %2 become customers × %3</source>
        <translation>%1 Leads × %2 werden Kunden × %3</translation>
    </message>
    <message>
        <source>Needs the share of leads that become customers and the value of a deal.</source>
        <translation>Braucht den Anteil der Leads, die Kunden werden, und den Wert eines Abschlusses.</translation>
    </message>
    <message>
        <source>Total value</source>
        <translation>Gesamtwert</translation>
    </message>
    <message>
        <source>saved cost + revenue, as far as they are known</source>
        <translation>gesparte Kosten + Erlös, soweit bekannt</translation>
    </message>
    <message>
        <source>%1 subscription for %2 days</source>
        <translation>%1 Abonnement für %2 Tage</translation>
    </message>
    <message>
        <source>%1 for models</source>
        <translation>%1 für Modelle</translation>
    </message>
    <message>
        <source>%1 once</source>
        <translation>%1 einmalig</translation>
    </message>
    <message>
        <source>Total investment</source>
        <translation>Gesamtaufwand</translation>
    </message>
    <message>
        <source>Net value</source>
        <translation>Reinwert</translation>
    </message>
    <message>
        <source>value − investment</source>
        <translation>Wert − Aufwand</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Rendite</translation>
    </message>
    <message>
        <source>net value ÷ investment</source>
        <translation>Reinwert ÷ Aufwand</translation>
    </message>
    <message>
        <source>Payback period</source>
        <translation>Amortisation</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>investment ÷ value of a day</source>
        <translation>Aufwand ÷ Wert eines Tages</translation>
    </message>
    <message>
        <source>Time saved</source>
        <translation>Gesparte Zeit</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 Stunden</translation>
    </message>
    <message>
        <source>%1 questions × %2 minutes sooner</source>
        <translation>%1 Fragen × %2 Minuten früher</translation>
    </message>
    <message>
        <source>Needs the minutes until a person answers, and response times.</source>
        <translation>Braucht die Minuten, bis ein Mensch antwortet, und Antwortzeiten.</translation>
    </message>
    <message>
        <source>Investment per lead</source>
        <translation>Aufwand je Lead</translation>
    </message>
    <message>
        <source>investment ÷ %1 leads</source>
        <translation>Aufwand ÷ %1 Leads</translation>
    </message>
    <message>
        <source>No leads in this period.</source>
        <translation>Keine Leads in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes, after a number</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>&amp;Hourly wage</source>
        <translation>&amp;Stundenlohn</translation>
    </message>
    <message>
        <source>A &amp;person per conversation</source>
        <translation>Ein &amp;Mensch je Unterhaltung</translation>
    </message>
    <message>
        <source>A person&apos;s &amp;answer takes</source>
        <translation>Eine &amp;Antwort von Menschen dauert</translation>
    </message>
    <message>
        <source>&amp;Leads that become customers</source>
        <translation>&amp;Leads, die Kunden werden</translation>
    </message>
    <message>
        <source>Value of a &amp;deal</source>
        <translation>&amp;Wert eines Abschlusses</translation>
    </message>
    <message>
        <source>&amp;Subscription a month</source>
        <translation>A&amp;bonnement im Monat</translation>
    </message>
    <message>
        <source>&amp;Once, for setting up</source>
        <translation>&amp;Einmalig, fürs Einrichten</translation>
    </message>
    <message>
        <source>Your assumptions; they stay in this workspace.</source>
        <translation>Eigene Annahmen; sie bleiben in diesem Arbeitsbereich.</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
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
        <translation>letzter</translation>
    </message>
    <message>
        <source>New schedule</source>
        <translation>Neuer Zeitplan</translation>
    </message>
    <message>
        <source>Schedule “%1”</source>
        <translation>Zeitplan „%1“</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Bericht</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>that of the report</source>
        <translation>der des Berichts</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>&amp;Jeden</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Line of cron</source>
        <translation>Cron-Zeile</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Tage des Monats</translation>
    </message>
    <message>
        <source>1, 15, last</source>
        <translation>1, 15, letzter</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation>&amp;Um</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Zeit&amp;zone</translation>
    </message>
    <message>
        <source>&amp;Missed times</source>
        <translation>&amp;Verpasste Zeiten</translation>
    </message>
    <message>
        <source>Make up for the last one</source>
        <translation>Die letzte nachholen</translation>
    </message>
    <message>
        <source>Make up for each</source>
        <translation>Jede nachholen</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>One address a line; a parameter after it:
ben@example.org; bot=Sales</source>
        <translation>Eine Adresse je Zeile, dahinter ein Parameter:
ben@example.org; bot=Sales</translation>
    </message>
    <message>
        <source>Mail t&amp;o</source>
        <translation>Mail a&amp;n</translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation>&amp;Betreff</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen …</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation> Tage</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>für immer</translation>
    </message>
    <message>
        <source>&amp;Keep files</source>
        <translation>Dateien be&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Webhook</source>
        <translation>&amp;Webhook</translation>
    </message>
    <message>
        <source>with the files inside</source>
        <translation>mit den Dateien darin</translation>
    </message>
    <message>
        <source>&amp;Authorization</source>
        <translation>&amp;Autorisierung</translation>
    </message>
    <message>
        <source>is in the key ring</source>
        <translation>ist im Schlüsselbund</translation>
    </message>
    <message>
        <source>Aut&amp;horization</source>
        <translation>A&amp;utorisierung</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Nächste: %1</translation>
    </message>
    <message>
        <source>It goes nowhere yet: name somebody, a folder or a webhook.</source>
        <translation>Noch geht er nirgendwohin: jemanden, einen Ordner oder einen Webhook nennen.</translation>
    </message>
    <message>
        <source>Mail has no server yet: see “Mail server…” on the page.</source>
        <translation>Für Mail fehlt noch ein Server: siehe „Mailserver …“ auf der Seite.</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Ordner für die Dateien</translation>
    </message>
    <message>
        <source>The schedule could not be saved</source>
        <translation>Der Zeitplan konnte nicht gespeichert werden</translation>
    </message>
</context>
<context>
    <name>parlance::ScheduleService</name>
    <message>
        <source>Scheduled reports</source>
        <translation>Geplante Berichte</translation>
    </message>
    <message>
        <source>Trying the schedule “%1”</source>
        <translation>Zeitplan „%1“ wird ausprobiert</translation>
    </message>
    <message>
        <source>Running the schedule “%1”</source>
        <translation>Zeitplan „%1“ läuft</translation>
    </message>
    <message>
        <source>Trying a delivery again</source>
        <translation>Zustellung wird erneut versucht</translation>
    </message>
</context>
<context>
    <name>parlance::SchedulesPage</name>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s)</source>
        <translation>
            <numerusform>%Ln Empfänger</numerusform>
            <numerusform>%Ln Empfänger</numerusform>
        </translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Zeitpläne</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>Nächstes Mal</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Letzter Lauf</translation>
    </message>
    <message>
        <source>No report comes by itself yet.</source>
        <translation>Noch kommt kein Bericht von selbst.</translation>
    </message>
    <message>
        <source>New schedule…</source>
        <translation>Neuer Zeitplan …</translation>
    </message>
    <message>
        <source>What has run</source>
        <translation>Was gelaufen ist</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>What was made</source>
        <translation>Was entstanden ist</translation>
    </message>
    <message>
        <source>Nothing has run yet.</source>
        <translation>Noch ist nichts gelaufen.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>Mail server…</source>
        <translation>Mailserver …</translation>
    </message>
    <message>
        <source>Timer…</source>
        <translation>Timer …</translation>
    </message>
    <message>
        <source>Schedules run while Parlance is open.</source>
        <translation>Zeitpläne laufen, solange Parlance offen ist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln schedule(s)</source>
        <translation>
            <numerusform>%Ln Zeitplan</numerusform>
            <numerusform>%Ln Zeitpläne</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail leaves by %1, from %2.</source>
        <translation>Mail geht über %1 hinaus, von %2.</translation>
    </message>
    <message>
        <source>No mail server: reports cannot be mailed yet.</source>
        <translation>Kein Mailserver: Berichte können noch nicht gemailt werden.</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Jetzt ausführen</translation>
    </message>
    <message>
        <source>More about “%1”</source>
        <translation>Mehr zu „%1“</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ä&amp;ndern …</translation>
    </message>
    <message>
        <source>&amp;Try without delivering</source>
        <translation>Ausprobieren ohne &amp;Zustellung</translation>
    </message>
    <message>
        <source>Switch &amp;off</source>
        <translation>A&amp;usschalten</translation>
    </message>
    <message>
        <source>Switch &amp;on</source>
        <translation>E&amp;inschalten</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen …</translation>
    </message>
    <message>
        <source>Nothing was delivered</source>
        <translation>Nichts wurde zugestellt</translation>
    </message>
    <message>
        <source>This is what would have been made and where it would have gone.</source>
        <translation>Das wäre entstanden und dorthin gegangen.</translation>
    </message>
    <message>
        <source>The schedule could not be changed</source>
        <translation>Der Zeitplan konnte nicht geändert werden</translation>
    </message>
    <message>
        <source>Remove the schedule</source>
        <translation>Zeitplan entfernen</translation>
    </message>
    <message>
        <source>“%1” does not come any more. What it has delivered stays.</source>
        <translation>„%1“ kommt nicht mehr. Was zugestellt wurde, bleibt.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The schedule could not be removed</source>
        <translation>Der Zeitplan konnte nicht entfernt werden</translation>
    </message>
    <message>
        <source>delivered to %1</source>
        <translation>zugestellt an %1</translation>
    </message>
    <message>
        <source>not delivered to %1: %2</source>
        <translation>nicht zugestellt an %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier time(s) were missed and not made up for</source>
        <translation>
            <numerusform>%Ln frühere Zeit wurde verpasst und nicht nachgeholt</numerusform>
            <numerusform>%Ln frühere Zeiten wurden verpasst und nicht nachgeholt</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”, started %2</source>
        <translation>„%1“, begonnen %2</translation>
    </message>
    <message>
        <source>Schedules run while Parlance is open. A timer of the system can run them otherwise.</source>
        <translation>Zeitpläne laufen, solange Parlance offen ist. Sonst kann ein Timer des Systems sie ausführen.</translation>
    </message>
    <message>
        <source>A timer is installed, but systemd cannot be asked about it.</source>
        <translation>Ein Timer ist eingerichtet, aber systemd kann nicht danach gefragt werden.</translation>
    </message>
    <message>
        <source>The timer is of another place of the program: install it again.</source>
        <translation>Der Timer gehört zu einem anderen Ort des Programms: neu einrichten.</translation>
    </message>
    <message>
        <source>A timer runs schedules also while Parlance is closed.</source>
        <translation>Ein Timer führt Zeitpläne auch aus, wenn Parlance geschlossen ist.</translation>
    </message>
    <message>
        <source>A timer is installed, but does not run.</source>
        <translation>Ein Timer ist eingerichtet, läuft aber nicht.</translation>
    </message>
    <message>
        <source>Install timer…</source>
        <translation>Timer einrichten …</translation>
    </message>
    <message>
        <source>Remove timer…</source>
        <translation>Timer entfernen …</translation>
    </message>
    <message>
        <source>Every five minutes systemd will look for what is due, by these two files:

%1</source>
        <translation>Alle fünf Minuten sieht systemd nach, was fällig ist, nach diesen zwei Dateien:

%1</translation>
    </message>
    <message>
        <source>These two files are removed:

%1</source>
        <translation>Diese zwei Dateien werden entfernt:

%1</translation>
    </message>
    <message>
        <source>Install the timer</source>
        <translation>Timer einrichten</translation>
    </message>
    <message>
        <source>Remove the timer</source>
        <translation>Timer entfernen</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>The timer could not be changed</source>
        <translation>Der Timer konnte nicht geändert werden</translation>
    </message>
    <message>
        <source>tried again %1 · %2</source>
        <comment>when; why it failed</comment>
        <translation>nächster Versuch %1 · %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Delivers to those who did not get it</source>
        <translation>Stellt denen zu, die ihn nicht bekommen haben</translation>
    </message>
    <message numerus="yes">
        <source>tried %Ln time(s)</source>
        <translation>
            <numerusform>%Ln Mal versucht</numerusform>
            <numerusform>%Ln Mal versucht</numerusform>
        </translation>
    </message>
    <message>
        <source>tried again %1</source>
        <translation>nächster Versuch %1</translation>
    </message>
</context>
<context>
    <name>parlance::SearchButton</name>
    <message>
        <source>Search or jump to…</source>
        <translation>Suchen oder öffnen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>parlance::SearchPage</name>
    <message>
        <source>Search the messages</source>
        <translation>Nachrichten durchsuchen</translation>
    </message>
    <message>
        <source>Words, &quot;words together&quot;, begin*, -without, this OR that</source>
        <translation>Wörter, &quot;Wörter zusammen&quot;, Anfang*, -ohne, dies OR das</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Wie gesucht wird</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Exact text</source>
        <translation>Genauer Text</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Beste Treffer</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>By users</source>
        <translation>Von Benutzern</translation>
    </message>
    <message>
        <source>By bots</source>
        <translation>Von Bots</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>Gefundene Nachrichten</translation>
    </message>
    <message>
        <source>Choose a message to read its conversation.</source>
        <translation>Wählen Sie eine Nachricht, um ihr Gespräch zu lesen.</translation>
    </message>
    <message>
        <source>The search failed: %1</source>
        <translation>Die Suche ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Add a word that must occur.</source>
        <translation>Fügen Sie ein Wort hinzu, das vorkommen muss.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>looked back to %1</source>
        <translation>zurückgesucht bis %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found so far</source>
        <translation>
            <numerusform>bisher %Ln gefunden</numerusform>
            <numerusform>bisher %Ln gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown, there are more</source>
        <translation>
            <numerusform>%Ln gezeigt, es gibt weitere</numerusform>
            <numerusform>%Ln gezeigt, es gibt weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>index built: %1</source>
        <translation>Index aufgebaut: %1</translation>
    </message>
    <message numerus="yes">
        <source>all of %Ln message(s) looked at</source>
        <translation>
            <numerusform>die eine Nachricht durchsucht</numerusform>
            <numerusform>alle %Ln Nachrichten durchsucht</numerusform>
        </translation>
    </message>
    <message>
        <source>of the filter, only bot, user, source and environment count here</source>
        <translation>vom Filter zählen hier nur Bot, Nutzer, Quelle und Umgebung</translation>
    </message>
    <message>
        <source>Type to search their texts: upper case and accents make no difference.</source>
        <comment>texts of the messages</comment>
        <translation>Tippen durchsucht die Texte: Groß- und Kleinschreibung und Akzente spielen keine Rolle.</translation>
    </message>
    <message>
        <source>Reading the messages …</source>
        <translation>Die Nachrichten werden gelesen …</translation>
    </message>
    <message>
        <source>No messages in this period.</source>
        <translation>Keine Nachrichten in diesem Zeitraum.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln newest message(s)</source>
        <translation>
            <numerusform>Die neueste Nachricht</numerusform>
            <numerusform>Die %Ln neuesten Nachrichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlance::SearchResultsModel</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>role, time, text</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Tool</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
</context>
<context>
    <name>parlance::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <source>Days and hours of this workspace are counted in this zone</source>
        <translation>Tage und Stunden dieses Arbeitsbereichs zählen in dieser Zone</translation>
    </message>
    <message>
        <source>Unknown time zone; an example is Europe/Berlin</source>
        <translation>Unbekannte Zeitzone; ein Beispiel ist Europe/Berlin</translation>
    </message>
    <message>
        <source>&amp;Keep an index of all words</source>
        <translation>&amp;Index aller Wörter führen</translation>
    </message>
    <message>
        <source>Searching is faster with it, the workspace about a quarter larger</source>
        <translation>Damit sucht es sich schneller; der Arbeitsbereich wird etwa ein Viertel größer</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>&amp;Platform address</source>
        <translation>&amp;Adresse der Plattform</translation>
    </message>
    <message>
        <source>Pages about a bot then link to its page there; nothing is fetched</source>
        <translation>Die Seiten über Bots verweisen dann dorthin; abgerufen wird nichts</translation>
    </message>
    <message>
        <source>Not an address; an example is https://chat.example.com</source>
        <translation>Keine Adresse; ein Beispiel ist https://chat.example.com</translation>
    </message>
    <message>
        <source>&amp;Write down what I open, export and remove here</source>
        <translation>Au&amp;fschreiben, was hier geöffnet, exportiert und entfernt wird</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>Only names and ids, only in this workspace; switching it off is an entry too</source>
        <translation>Nur Namen und Kennungen, nur in diesem Arbeitsbereich; auch das Abschalten ist ein Eintrag</translation>
    </message>
    <message>
        <source>where the last one went</source>
        <translation>wo der letzte lag</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose the export folder</source>
        <translation>Exportordner wählen</translation>
    </message>
    <message>
        <source>&amp;Export folder</source>
        <translation>&amp;Exportordner</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>für immer</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Files there are &amp;kept</source>
        <translation>Dateien dort &amp;bleiben</translation>
    </message>
    <message>
        <source>Then Parlance removes what it has written there and nobody has changed</source>
        <translation>Danach entfernt Parlance, was es dort geschrieben und niemand geändert hat</translation>
    </message>
    <message>
        <source>Export folder</source>
        <translation>Exportordner</translation>
    </message>
    <message>
        <source>S&amp;how them on the desktop while the window is not in front</source>
        <translation>Auf dem Desktop &amp;zeigen, solange das Fenster nicht vorn ist</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Warnungen</translation>
    </message>
</context>
<context>
    <name>parlance::ShareDialog</name>
    <message>
        <source>Share work</source>
        <translation>Arbeit teilen</translation>
    </message>
    <message>
        <source>&amp;Save to a file</source>
        <translation>In eine Datei &amp;sichern</translation>
    </message>
    <message>
        <source>Take a file &amp;in</source>
        <translation>Eine Datei &amp;übernehmen</translation>
    </message>
    <message>
        <source>States, causes, tags, notes and their history go into one file. Messages are named by the ids of their source; no text of a conversation is in it, but notes are as they were written.</source>
        <translation>Status, Ursachen, Tags, Notizen und ihr Verlauf kommen in eine Datei. Nachrichten sind mit den Kennungen ihrer Quelle benannt; kein Text eines Gesprächs ist darin, aber Notizen stehen da, wie sie geschrieben wurden.</translation>
    </message>
    <message>
        <source>Protect the file with a &amp;password</source>
        <translation>Datei mit einem &amp;Passwort schützen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Passwort noch einmal</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Pass&amp;wort:</translation>
    </message>
    <message>
        <source>A&amp;gain:</source>
        <translation>&amp;Noch einmal:</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Sichern &amp;als …</translation>
    </message>
    <message>
        <source>Save the work</source>
        <translation>Arbeit sichern</translation>
    </message>
    <message>
        <source>Work at the review desk (*.json)</source>
        <translation>Arbeit am Prüfplatz (*.json)</translation>
    </message>
    <message>
        <source>Sealed files (*.sealed)</source>
        <translation>Versiegelte Dateien (*.sealed)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gesichert …</translation>
    </message>
    <message numerus="yes">
        <source>What was said of %Ln message(s) is in %1.</source>
        <translation>
            <numerusform>Was zu %Ln Nachricht gesagt wurde, steht in %1.</numerusform>
            <numerusform>Was zu %Ln Nachrichten gesagt wurde, steht in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>Datei &amp;wählen …</translation>
    </message>
    <message>
        <source>Nothing is changed before you have seen what would change.</source>
        <translation>Nichts wird geändert, bevor zu sehen war, was sich ändern würde.</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Passwort der Datei</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Take it i&amp;n</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>Where both have changed the same, this holds:</source>
        <translation>Wo beide dasselbe geändert haben, gilt:</translation>
    </message>
    <message>
        <source>What is &amp;here</source>
        <translation>Was &amp;hier steht</translation>
    </message>
    <message>
        <source>What is in the &amp;file</source>
        <translation>Was in der &amp;Datei steht</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>Take a colleague&apos;s work in</source>
        <translation>Arbeit anderer übernehmen</translation>
    </message>
    <message>
        <source>The file is protected with a password.</source>
        <translation>Die Datei ist mit einem Passwort geschützt.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) in the file</source>
        <translation>
            <numerusform>%Ln Nachricht in der Datei</numerusform>
            <numerusform>%Ln Nachrichten in der Datei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would change here</source>
        <translation>
            <numerusform>%Ln würde sich hier ändern</numerusform>
            <numerusform>%Ln würden sich hier ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>no conflicts</source>
        <translation>keine Konflikte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln Konflikt</numerusform>
            <numerusform>%Ln Konflikte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken in: %Ln message(s) changed. Both histories are kept.</source>
        <translation>
            <numerusform>Übernommen: %Ln Nachricht geändert. Beide Verläufe bleiben erhalten.</numerusform>
            <numerusform>Übernommen: %Ln Nachrichten geändert. Beide Verläufe bleiben erhalten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlance::SourcesCacheCard</name>
    <message>
        <source>Local cache</source>
        <translation>Lokaler Zwischenspeicher</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Wird gemessen&#xa0;…</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Indexes and other</source>
        <translation>Indizes und anderes</translation>
    </message>
    <message>
        <source>Retention…</source>
        <translation>Aufbewahrung …</translation>
    </message>
    <message numerus="yes">
        <source>Transcripts kept for %Ln days</source>
        <translation>
            <numerusform>Verläufe %Ln Tag aufbewahrt</numerusform>
            <numerusform>Verläufe %Ln Tage aufbewahrt</numerusform>
        </translation>
    </message>
    <message>
        <source>Transcripts kept for ever</source>
        <translation>Verläufe unbegrenzt aufbewahrt</translation>
    </message>
</context>
<context>
    <name>parlance::SourcesImportCard</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Files read so far stay; the file under way is left out and read again next time</source>
        <translation>Bereits gelesene Dateien bleiben; die laufende Datei bleibt weg und wird beim nächsten Mal neu gelesen</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Gelesene Zeilen</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>New or updated</source>
        <translation>Neu oder geändert</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>Dateien werden gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>File %1 of %2: %3</source>
        <translation>Datei %1 von %2: %3</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 Zeilen/s</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Show issues…</source>
        <translation>Probleme anzeigen…</translation>
    </message>
    <message>
        <source>Finishes what is being written, then waits; nothing has to be read again</source>
        <translation>Schreibt das Begonnene zu Ende und wartet dann; nichts muss erneut gelesen werden</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>%1 (paused)</source>
        <translation>%1 (angehalten)</translation>
    </message>
</context>
<context>
    <name>parlance::SourcesPage</name>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Connected sources</source>
        <translation>Verbundene Quellen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>Letzter Import</translation>
    </message>
    <message>
        <source>Data until</source>
        <translation>Daten bis</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Nothing imported yet. Drop an export above, or choose files.</source>
        <translation>Noch nichts importiert. Legen Sie oben einen Export ab oder wählen Sie Dateien.</translation>
    </message>
    <message>
        <source>Recent imports</source>
        <translation>Letzte Importe</translation>
    </message>
    <message>
        <source>No import so far</source>
        <translation>Bisher kein Import</translation>
    </message>
    <message>
        <source>Show issues…</source>
        <translation>Probleme zeigen&#xa0;…</translation>
    </message>
    <message>
        <source>Everything is stored on this computer. Analytics work offline.</source>
        <translation>Alles liegt auf diesem Computer. Die Auswertung arbeitet offline.</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>Import now</source>
        <translation>Jetzt importieren</translation>
    </message>
    <message>
        <source>Import %1 now</source>
        <translation>%1 jetzt importieren</translation>
    </message>
    <message>
        <source>The files are no longer where they were imported from</source>
        <translation>Die Dateien sind nicht mehr dort, von wo sie importiert wurden</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>%1 gelesen</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <comment>records new or updated</comment>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 abgewiesen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen&#xa0;…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen&#xa0;…</translation>
    </message>
    <message>
        <source>A source needs a name</source>
        <translation>Eine Quelle braucht einen Namen</translation>
    </message>
    <message>
        <source>Another source has this name</source>
        <translation>Eine andere Quelle hat diesen Namen</translation>
    </message>
    <message>
        <source>Rename source</source>
        <translation>Quelle umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Remove source</source>
        <translation>Quelle entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1 Quelle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources</source>
        <translation>
            <numerusform>%Ln Quelle</numerusform>
            <numerusform>%Ln Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 zeigen</translation>
    </message>
    <message>
        <source>Update all</source>
        <translation>Alle aktualisieren</translation>
    </message>
    <message>
        <source>Imports every source again from where it came from; only what is new is read</source>
        <translation>Importiert jede Quelle erneut von ihrem Ort; nur Neues wird gelesen</translation>
    </message>
    <message>
        <source>Choose the folder of %1</source>
        <translation>Ordner von %1 wählen</translation>
    </message>
    <message>
        <source>Read from another folder…</source>
        <translation>Aus anderem Ordner lesen …</translation>
    </message>
    <message>
        <source>Retention…</source>
        <translation>Aufbewahrung …</translation>
    </message>
    <message>
        <source>Purge…</source>
        <translation>Bereinigen …</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Where the source is read from</source>
        <translation>Woher die Quelle gelesen wird</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>Quelle hinzufügen…</translation>
    </message>
    <message>
        <source>Import a folder and watch it</source>
        <translation>Ordner importieren und überwachen</translation>
    </message>
    <message>
        <source>&amp;Files…</source>
        <translation>&amp;Dateien…</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>&amp;Ordner…</translation>
    </message>
    <message>
        <source>Folder that is &amp;watched…</source>
        <translation>Ordner mit &amp;Überwachung…</translation>
    </message>
    <message>
        <source>Remove “%1” from this workspace: %2? The files it was imported from stay; your own notes and tags stay too.</source>
        <translation>„%1“ aus diesem Arbeitsbereich entfernen: %2? Die Dateien, aus denen importiert wurde, bleiben; eigene Notizen und Schlagworte bleiben auch.</translation>
    </message>
</context>
<context>
    <name>parlance::SqlPage</name>
    <message>
        <source>Ctrl+Enter runs the statement. It reads and changes nothing; it ends at %1 rows or after %2 s.</source>
        <translation>Strg+Eingabe führt die Anweisung aus. Sie liest und ändert nichts; sie endet bei %1 Zeilen oder nach %2 s.</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Sichten</translation>
    </message>
    <message>
        <source>Views and their columns</source>
        <translation>Sichten und ihre Spalten</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Runs the statement (Ctrl+Enter)</source>
        <translation>Führt die Anweisung aus (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Anzeigen als</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeicherte</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>SQL statement</source>
        <translation>SQL-Anweisung</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Read-only, over the views of this workspace; the filter above does not count</source>
        <translation>Nur lesend, über die Sichten dieses Arbeitsbereichs; der Filter oben zählt nicht</translation>
    </message>
    <message>
        <source>SQL answer</source>
        <translation>SQL-Antwort</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Läuft …</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <translation>An Stelle %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>there are more: the limit is %1 rows</source>
        <translation>es gibt mehr: die Grenze ist %1 Zeilen</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>time limit %1 s</source>
        <translation>Zeitgrenze %1 s</translation>
    </message>
    <message>
        <source>A chart needs a column of texts or days, and a column of numbers</source>
        <translation>Ein Diagramm braucht eine Spalte mit Texten oder Tagen und eine mit Zahlen</translation>
    </message>
    <message>
        <source>The row names no bot, user, model or conversation by its id</source>
        <translation>Die Zeile nennt keinen Bot, Nutzer, kein Modell oder Gespräch mit Kennung</translation>
    </message>
    <message>
        <source>Save under another name…</source>
        <translation>Unter anderem Namen speichern …</translation>
    </message>
    <message>
        <source>Nothing saved yet</source>
        <translation>Noch nichts gespeichert</translation>
    </message>
    <message>
        <source>The statement could not be removed</source>
        <translation>Die Anweisung konnte nicht entfernt werden</translation>
    </message>
    <message>
        <source>The statement could not be saved</source>
        <translation>Die Anweisung konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>A name is needed</source>
        <translation>Ein Name ist nötig</translation>
    </message>
    <message>
        <source>Save statement</source>
        <translation>Anweisung speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Remove “%1”…</source>
        <translation>„%1“ entfernen …</translation>
    </message>
    <message>
        <source>Remove statement</source>
        <translation>Anweisung entfernen</translation>
    </message>
    <message>
        <source>“%1” is taken out of the workspace. What is shown stays.</source>
        <translation>„%1“ wird aus dem Arbeitsbereich genommen. Was angezeigt wird, bleibt.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>parlance::StateOverlay</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Widen period</source>
        <translation>Zeitraum erweitern</translation>
    </message>
    <message>
        <source>This could not be computed.</source>
        <translation>Das konnte nicht berechnet werden.</translation>
    </message>
</context>
<context>
    <name>parlance::StatusBar</name>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 Zeilen/s</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>noch etwa %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1: fehlgeschlagen</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <source>No background jobs</source>
        <translation>Keine Hintergrundaufgaben</translation>
    </message>
    <message>
        <source>Cancel “%1” (%2 %)</source>
        <translation>„%1“ abbrechen (%2 %)</translation>
    </message>
    <message>
        <source>Cancel “%1”</source>
        <translation>„%1“ abbrechen</translation>
    </message>
    <message>
        <source>Dismiss “%1”</source>
        <translation>„%1“ ausblenden</translation>
    </message>
    <message>
        <source>1 record rejected</source>
        <translation>1 Datensatz abgewiesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records rejected</source>
        <translation>
            <numerusform>%Ln Datensatz abgewiesen</numerusform>
            <numerusform>%Ln Datensätze abgewiesen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 query</source>
        <translation>1 Abfrage</translation>
    </message>
    <message numerus="yes">
        <source>%Ln queries</source>
        <translation>
            <numerusform>%Ln Abfrage</numerusform>
            <numerusform>%Ln Abfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs</source>
        <translation>
            <numerusform>%Ln Aufgabe</numerusform>
            <numerusform>%Ln Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>%1 (paused)</source>
        <translation>%1 (angehalten)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s)</source>
        <translation>
            <numerusform>%Ln Warnung</numerusform>
            <numerusform>%Ln Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Alerts that nobody has looked at yet</source>
        <translation>Warnungen, die noch niemand angesehen hat</translation>
    </message>
</context>
<context>
    <name>parlance::TableTile</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <translation>Spalten von %1</translation>
    </message>
    <message>
        <source>Include users without usage</source>
        <translation>Nutzer ohne Nutzung einbeziehen</translation>
    </message>
    <message>
        <source>Previous rows</source>
        <translation>Vorherige Zeilen</translation>
    </message>
    <message>
        <source>Next rows</source>
        <translation>Nächste Zeilen</translation>
    </message>
    <message>
        <source>Include users without usage (%1)</source>
        <translation>Nutzer ohne Nutzung einbeziehen (%1)</translation>
    </message>
    <message>
        <source>No rows</source>
        <translation>Keine Zeilen</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation>%1–%2 von %3</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>Nach %1 filtern</translation>
    </message>
    <message>
        <source>Add to the list of utterances</source>
        <translation>In die Liste der Äußerungen aufnehmen</translation>
    </message>
    <message>
        <source>Add to Q&amp;&amp;A list</source>
        <translation>In die Fragen-und-Antworten-Liste aufnehmen</translation>
    </message>
</context>
<context>
    <name>parlance::Tile</name>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Read the conversation</source>
        <translation>Gespräch lesen</translation>
    </message>
</context>
<context>
    <name>parlance::TileFrame</name>
    <message>
        <source>Menu of this card</source>
        <translation>Menü dieser Kachel</translation>
    </message>
    <message>
        <source>Menu of %1</source>
        <translation>Menü von %1</translation>
    </message>
    <message>
        <source>Nothing has been imported yet.</source>
        <translation>Es wurde noch nichts importiert.</translation>
    </message>
    <message>
        <source>No data in this period.</source>
        <translation>Keine Daten in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>Nothing in this period matches the filter.</source>
        <translation>Nichts in diesem Zeitraum entspricht dem Filter.</translation>
    </message>
    <message>
        <source>The imported data does not state this.</source>
        <translation>Die importierten Daten nennen das nicht.</translation>
    </message>
    <message>
        <source>The imported data states no costs.</source>
        <translation>Die importierten Daten nennen keine Kosten.</translation>
    </message>
    <message>
        <source>The data of this period states no costs.</source>
        <translation>Die Daten dieses Zeitraums nennen keine Kosten.</translation>
    </message>
    <message>
        <source>The data of this period does not state this.</source>
        <translation>Die Daten dieses Zeitraums sagen darüber nichts.</translation>
    </message>
</context>
<context>
    <name>parlance::TranscriptView</name>
    <message>
        <source>Replay it as it went on (P)</source>
        <translation>Wiedergeben, wie es verlief (P)</translation>
    </message>
    <message>
        <source>Open in a window, beside another one to compare (C)</source>
        <translation>In einem Fenster öffnen, neben einem anderen zum Vergleich (C)</translation>
    </message>
    <message>
        <source>Find here</source>
        <translation>Hier suchen</translation>
    </message>
    <message>
        <source>Find in the conversation</source>
        <translation>In der Unterhaltung suchen</translation>
    </message>
    <message>
        <source>Reading the conversation …</source>
        <translation>Das Gespräch wird gelesen …</translation>
    </message>
    <message>
        <source>This conversation has no messages here.</source>
        <translation>Dieses Gespräch hat hier keine Nachrichten.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on other branches</source>
        <translation>
            <numerusform>%Ln auf anderen Zweigen</numerusform>
            <numerusform>%Ln auf anderen Zweigen</numerusform>
        </translation>
    </message>
    <message>
        <source>deleted at its source</source>
        <translation>an der Quelle gelöscht</translation>
    </message>
    <message>
        <source>Names are hidden: show them</source>
        <translation>Namen sind verborgen: anzeigen</translation>
    </message>
    <message>
        <source>Hide names, addresses, numbers and keys</source>
        <translation>Namen, Adressen, Nummern und Schlüssel verbergen</translation>
    </message>
    <message>
        <source>Not in this conversation</source>
        <translation>Nicht in dieser Unterhaltung</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln message(s)</source>
        <translation>
            <numerusform>in %Ln Nachricht</numerusform>
            <numerusform>in %Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>found</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>What the bot is told before every question (I)</source>
        <translation>Was dem Bot vor jeder Frage gesagt wird (I)</translation>
    </message>
    <message>
        <source>Instructions of the bot</source>
        <translation>Anweisungen des Bots</translation>
    </message>
    <message>
        <source>What %1 is told before every question, as it stands now. The messages before a question and the passages retrieved for it go with it.</source>
        <translation>Was %1 vor jeder Frage gesagt wird, nach dem heutigen Stand. Die Nachrichten vor einer Frage und die dafür gefundenen Abschnitte gehen mit.</translation>
    </message>
    <message>
        <source>the bot</source>
        <translation>dem Bot</translation>
    </message>
</context>
<context>
    <name>parlance::TranscriptsWindow</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Regenerated</source>
        <translation>Neu erzeugt</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Response time (median)</source>
        <translation>Antwortzeit (Median)</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>Eingabe-Token</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>Ausgabe-Token</translation>
    </message>
    <message>
        <source>Thumbs up</source>
        <translation>Daumen hoch</translation>
    </message>
    <message>
        <source>Thumbs down</source>
        <translation>Daumen runter</translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation>Tool-Aufrufe</translation>
    </message>
    <message>
        <source>Retrieved chunks</source>
        <translation>Gefundene Abschnitte</translation>
    </message>
    <message>
        <source>Close this conversation</source>
        <translation>Dieses Gespräch schließen</translation>
    </message>
</context>
<context>
    <name>parlance::UnusedTile</name>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt genutzt</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>The list of bots is being read.</source>
        <translation>Die Liste der Bots wird gelesen.</translation>
    </message>
    <message>
        <source>The imported data holds no list of bots.</source>
        <translation>Die importierten Daten enthalten keine Liste der Bots.</translation>
    </message>
    <message>
        <source>Every bot was used in this period.</source>
        <translation>In diesem Zeitraum wurde jeder Bot genutzt.</translation>
    </message>
</context>
<context>
    <name>parlance::WelcomePage</name>
    <message>
        <source>Bring in your first export</source>
        <translation>Importieren Sie Ihren ersten Export</translation>
    </message>
    <message>
        <source>Parlance reads the export files of your chatbot platform and keeps them on this computer. Drop them anywhere in this window, or look around with invented data first.</source>
        <translation>Parlance liest die Exportdateien Ihrer Chatbot-Plattform und behält sie auf diesem Computer. Legen Sie sie irgendwo in diesem Fenster ab oder sehen Sie sich zuerst mit erfundenen Daten um.</translation>
    </message>
    <message>
        <source>Open the sample workspace</source>
        <translation>Beispiel-Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner wählen&#xa0;…</translation>
    </message>
    <message>
        <source>120 days of a company that does not exist</source>
        <translation>120 Tage einer Firma, die es nicht gibt</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert&#xa0;…</translation>
    </message>
</context>
<context>
    <name>parlance::WellsPane</name>
    <message>
        <source>the value</source>
        <translation>der Wert</translation>
    </message>
    <message>
        <source>share of total</source>
        <translation>Anteil an der Summe</translation>
    </message>
    <message>
        <source>share of row</source>
        <translation>Anteil an der Zeile</translation>
    </message>
    <message>
        <source>share of column</source>
        <translation>Anteil an der Spalte</translation>
    </message>
    <message>
        <source>share of group</source>
        <translation>Anteil an der Gruppe</translation>
    </message>
    <message>
        <source>running total</source>
        <translation>laufende Summe</translation>
    </message>
    <message>
        <source>moving average</source>
        <translation>gleitender Mittelwert</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>difference to the one before</source>
        <translation>Unterschied zum vorigen</translation>
    </message>
    <message>
        <source>change to the one before</source>
        <translation>Änderung zum vorigen</translation>
    </message>
    <message>
        <source>Move dimension</source>
        <translation>Dimension verschieben</translation>
    </message>
    <message>
        <source>Change dimension</source>
        <translation>Dimension ändern</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Top %L1 and others</source>
        <translation>Top %L1 und andere</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filter …</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move to columns</source>
        <translation>In die Spalten</translation>
    </message>
    <message>
        <source>Move to rows</source>
        <translation>In die Zeilen</translation>
    </message>
    <message>
        <source>Use as colour</source>
        <translation>Als Farbe verwenden</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Anzeigen als</translation>
    </message>
    <message>
        <source>moving average of %1</source>
        <translation>gleitender Mittelwert über %1</translation>
    </message>
    <message>
        <source>Sort, high to low</source>
        <translation>Sortieren, absteigend</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortierung</translation>
    </message>
    <message>
        <source>Sort, low to high</source>
        <translation>Sortieren, aufsteigend</translation>
    </message>
    <message>
        <source>Edit formula…</source>
        <translation>Formel bearbeiten …</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>As on the page</source>
        <translation>Wie auf der Seite</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>Kein Vergleich</translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation>Voriger Zeitraum</translation>
    </message>
    <message>
        <source>Previous year</source>
        <translation>Voriges Jahr</translation>
    </message>
    <message>
        <source>Add to measures</source>
        <translation>Zu den Kennzahlen</translation>
    </message>
    <message>
        <source>Add to rows</source>
        <translation>Zu den Zeilen</translation>
    </message>
    <message>
        <source>Add to columns</source>
        <translation>Zu den Spalten</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>nicht %1</translation>
    </message>
    <message>
        <source>Drop to add</source>
        <translation>Hierher ziehen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Chosen by the chart</source>
        <translation>Wählt das Diagramm</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Drop to filter</source>
        <translation>Zum Filtern hierher ziehen</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Rows become columns and columns rows</source>
        <translation>Zeilen werden Spalten und Spalten Zeilen</translation>
    </message>
    <message>
        <source>Swap rows and columns</source>
        <translation>Zeilen und Spalten tauschen</translation>
    </message>
    <message>
        <source>Formula…</source>
        <translation>Formel …</translation>
    </message>
    <message>
        <source>As text…</source>
        <translation>Als Text …</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Subtotals</source>
        <translation>Zwischensummen</translation>
    </message>
    <message>
        <source>Grand total</source>
        <translation>Gesamtsumme</translation>
    </message>
    <message>
        <source>Mark partial periods *</source>
        <translation>Angebrochene Zeiträume markieren *</translation>
    </message>
    <message>
        <source>&amp;Cells</source>
        <translation>&amp;Zellen</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Schlicht</translation>
    </message>
    <message>
        <source>Heat colours</source>
        <translation>Wärmefarben</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>&amp;Sort</source>
        <translation>&amp;Sortierung</translation>
    </message>
    <message>
        <source>&amp;Limit</source>
        <translation>&amp;Grenze</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Zellen</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Remove colour</source>
        <translation>Farbe entfernen</translation>
    </message>
    <message>
        <source>top %L1</source>
        <translation>Top %L1</translation>
    </message>
    <message>
        <source>Remove dimension</source>
        <translation>Dimension entfernen</translation>
    </message>
    <message>
        <source>Remove measure</source>
        <translation>Kennzahl entfernen</translation>
    </message>
    <message>
        <source>Move measure</source>
        <translation>Kennzahl verschieben</translation>
    </message>
    <message>
        <source>Remove filter</source>
        <translation>Filter entfernen</translation>
    </message>
    <message>
        <source>of the page</source>
        <translation>der Seite</translation>
    </message>
    <message>
        <source>In their own order</source>
        <translation>In eigener Reihenfolge</translation>
    </message>
    <message>
        <source>%1, high to low</source>
        <translation>%1, absteigend</translation>
    </message>
    <message>
        <source>%1, low to high</source>
        <translation>%1, aufsteigend</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Add measure</source>
        <translation>Kennzahl hinzufügen</translation>
    </message>
    <message>
        <source>Add dimension</source>
        <translation>Dimension hinzufügen</translation>
    </message>
</context>
<context>
    <name>parlance::WhatIfTile</name>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Cost now</source>
        <translation>Kosten jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Model whose prices are used instead</source>
        <translation>Modell, dessen Preise stattdessen gelten</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>No price list: there is nothing to compare with.</source>
        <translation>Keine Preisliste: Es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>The imported data states no tokens, only running totals of cost: these cannot be priced anew.</source>
        <translation>Die importierten Daten enthalten keine Token, nur laufende Kostensummen: Diese lassen sich nicht neu bepreisen.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>By the prices of today; cached tokens count as input.</source>
        <translation>Zu den Preisen von heute; Token aus dem Cache zählen als Eingabe.</translation>
    </message>
    <message>
        <source>%1 of the cost comes from running totals without tokens and is left out.</source>
        <translation>%1 der Kosten stammen aus laufenden Summen ohne Token und bleiben außen vor.</translation>
    </message>
</context>
<context>
    <name>parlance::WorkspaceSession</name>
    <message>
        <source>Importing %1</source>
        <translation>Import von %1</translation>
    </message>
    <message>
        <source>The source could not be renamed</source>
        <translation>Die Quelle konnte nicht umbenannt werden</translation>
    </message>
    <message>
        <source>Removing a source</source>
        <translation>Entfernen einer Quelle</translation>
    </message>
    <message numerus="yes">
        <source>Importing %1 and %Ln others</source>
        <translation>
            <numerusform>Import von %1 und %Ln weiteren</numerusform>
            <numerusform>Import von %1 und %Ln weiteren</numerusform>
        </translation>
    </message>
    <message>
        <source>This workspace is read-only</source>
        <translation>Dieser Arbeitsbereich ist schreibgeschützt</translation>
    </message>
    <message>
        <source>Open it with write permission to import.</source>
        <translation>Öffnen Sie ihn mit Schreibrecht, um zu importieren.</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 updated, %3 unchanged, %4 rejected</source>
        <translation>Importiert: %1 neu, %2 aktualisiert, %3 unverändert, %4 abgewiesen</translation>
    </message>
    <message>
        <source>The sample could not be prepared</source>
        <translation>Das Beispiel konnte nicht vorbereitet werden</translation>
    </message>
    <message>
        <source>Preparing the sample</source>
        <translation>Vorbereiten des Beispiels</translation>
    </message>
    <message>
        <source>%1: cancelled; files read so far stay</source>
        <translation>%1: abgebrochen; bereits gelesene Dateien bleiben</translation>
    </message>
    <message>
        <source>The workspace could not be read</source>
        <translation>Der Arbeitsbereich konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Re-pricing</source>
        <translation>Neubepreisung</translation>
    </message>
    <message>
        <source>%1: cancelled; prices and costs are as they were</source>
        <translation>%1: abgebrochen; Preise und Kosten sind wie zuvor</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>who did what an audit event tells</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>seen by comparing exports</source>
        <translation>durch Vergleich von Exporten erkannt</translation>
    </message>
    <message>
        <source>The annotation could not be saved</source>
        <translation>Die Anmerkung konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>%1: stopped; it goes on after the next import or start</source>
        <translation>%1: angehalten; es geht nach dem nächsten Import oder Start weiter</translation>
    </message>
    <message>
        <source>Building the search index</source>
        <translation>Suchindex wird aufgebaut</translation>
    </message>
    <message>
        <source>Switching the search index on</source>
        <translation>Suchindex wird eingeschaltet</translation>
    </message>
    <message>
        <source>Removing the search index</source>
        <translation>Suchindex wird entfernt</translation>
    </message>
    <message>
        <source>The mapping could not be kept</source>
        <translation>Die Zuordnung konnte nicht behalten werden</translation>
    </message>
    <message>
        <source>%1: cancelled; nothing was removed</source>
        <translation>%1: abgebrochen; nichts wurde entfernt</translation>
    </message>
    <message>
        <source>The source could not be changed</source>
        <translation>Die Quelle konnte nicht geändert werden</translation>
    </message>
    <message>
        <source>Purging</source>
        <translation>Bereinigen</translation>
    </message>
    <message>
        <source>Purging what is older than it is kept</source>
        <translation>Bereinigen, was die Aufbewahrung überschreitet</translation>
    </message>
    <message>
        <source>Reading %1 again</source>
        <translation>%1 wird neu gelesen</translation>
    </message>
    <message>
        <source>The audit log could not be written</source>
        <translation>Das Audit-Protokoll konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The setting could not be kept</source>
        <translation>Die Einstellung konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Erasing a person</source>
        <translation>Person wird gelöscht</translation>
    </message>
    <message>
        <source>A report of the workspace cannot be read: %1</source>
        <translation>Ein Bericht des Arbeitsbereichs ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>It could not be written down when the file goes again</source>
        <translation>Es konnte nicht festgehalten werden, wann die Datei wieder verschwindet</translation>
    </message>
    <message>
        <source>The dashboard could not be saved</source>
        <translation>Das Dashboard konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>The dashboard could not be deleted</source>
        <translation>Das Dashboard konnte nicht gelöscht werden</translation>
    </message>
    <message>
        <source>The benchmark could not be saved</source>
        <translation>Die Vergleichslinie konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>The benchmark could not be removed</source>
        <translation>Die Vergleichslinie konnte nicht entfernt werden</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation>%1: abgebrochen</translation>
    </message>
    <message>
        <source>List as %1</source>
        <translation>Liste als %1</translation>
    </message>
    <message>
        <source>The alerts could not be checked: %1</source>
        <translation>Die Warnungen konnten nicht geprüft werden: %1</translation>
    </message>
    <message>
        <source>An alert could not be mailed</source>
        <translation>Eine Warnung konnte nicht per Mail verschickt werden</translation>
    </message>
</context>
</TS>
