<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Alerts</name>
    <message numerus="yes">
        <source>fewer than %Ln message(s) in this period</source>
        <translation>
            <numerusform>fewer than %Ln message in this period</numerusform>
            <numerusform>fewer than %Ln messages in this period</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %Ln whole day(s)</source>
        <translation>
            <numerusform>the last whole day</numerusform>
            <numerusform>the last %Ln whole days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have fired %Ln time(s) in the last 90 days, last for %1. Now: %2.</source>
        <translation>
            <numerusform>Would have fired %Ln time in the last 90 days, last for %1. Now: %2.</numerusform>
            <numerusform>Would have fired %Ln times in the last 90 days, last for %1. Now: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more %1; &quot;parlance sources --issues&quot; lists all of them.</source>
        <translation>
            <numerusform>… and %n more %1; &quot;parlance sources --issues&quot; lists all of them.</numerusform>
            <numerusform>… and %n more %1; &quot;parlance sources --issues&quot; lists all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own price(s) written.</source>
        <translation>
            <numerusform>%n own price written.</numerusform>
            <numerusform>%n own prices written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&quot;mapping %1&quot; takes %n word(s)</source>
        <translation>
            <numerusform>&quot;mapping %1&quot; takes %n word</numerusform>
            <numerusform>&quot;mapping %1&quot; takes %n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kept for %n day(s)</source>
        <translation>
            <numerusform>kept for %n day</numerusform>
            <numerusform>kept for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>read again every %n day(s)</source>
        <translation>
            <numerusform>read again every day</numerusform>
            <numerusform>read again every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>read again every %n hour(s)</source>
        <translation>
            <numerusform>read again every hour</numerusform>
            <numerusform>read again every %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>read again every %n minute(s)</source>
        <translation>
            <numerusform>read again every minute</numerusform>
            <numerusform>read again every %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) removed.</source>
        <translation>
            <numerusform>%n entry removed.</numerusform>
            <numerusform>%n entries removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reported is %2 × the price table on %n day(s)</source>
        <translation>
            <numerusform>reported is %2 × the price table on %n day</numerusform>
            <numerusform>reported is %2 × the price table on %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reported is from %2 to %3 × the price table on %n day(s)</source>
        <translation>
            <numerusform>reported is from %2 to %3 × the price table on %n day</numerusform>
            <numerusform>reported is from %2 to %3 × the price table on %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported.</source>
        <translation>
            <numerusform>%n row exported.</numerusform>
            <numerusform>%n rows exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were cut: a cell of Excel holds 32,767 characters. CSV and JSON have them whole.</source>
        <translation>
            <numerusform>%n text was cut: a cell of Excel holds 32,767 characters. CSV and JSON have it whole.</numerusform>
            <numerusform>%n texts were cut: a cell of Excel holds 32,767 characters. CSV and JSON have them whole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n utterance(s) added.</source>
        <translation>
            <numerusform>%n utterance added.</numerusform>
            <numerusform>%n utterances added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was said of %n message(s) is in the file.</source>
        <translation>
            <numerusform>What was said of %n message is in the file.</numerusform>
            <numerusform>What was said of %n messages is in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n earlier time(s) passed over</source>
        <translation>
            <numerusform>, %n earlier time passed over</numerusform>
            <numerusform>, %n earlier times passed over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, tried %n time(s)</source>
        <translation>
            <numerusform>, tried %n time</numerusform>
            <numerusform>, tried %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Experiment</name>
    <message numerus="yes">
        <source>%Ln user(s) saw several variants.</source>
        <translation>
            <numerusform>%Ln user saw several variants.</numerusform>
            <numerusform>%Ln users saw several variants.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Freshness</name>
    <message numerus="yes">
        <source>%n days old</source>
        <translation>
            <numerusform>%n day old</numerusform>
            <numerusform>%n days old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message numerus="yes">
        <source>in %Ln wording(s)</source>
        <translation>
            <numerusform>in %Ln wording</numerusform>
            <numerusform>in %Ln wordings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>asked %Ln time(s)</source>
        <translation>
            <numerusform>asked once</numerusform>
            <numerusform>asked %Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageSubtitle</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Periods</name>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Last %n day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n hours</source>
        <translation>
            <numerusform>Last hour</numerusform>
            <numerusform>Last %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n weeks</source>
        <translation>
            <numerusform>Last week</numerusform>
            <numerusform>Last %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n months</source>
        <translation>
            <numerusform>Last month</numerusform>
            <numerusform>Last %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n years</source>
        <translation>
            <numerusform>Last year</numerusform>
            <numerusform>Last %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PriceText</name>
    <message numerus="yes">
        <source>No price: %Ln message(s) without a cost</source>
        <translation>
            <numerusform>No price: %Ln message without a cost</numerusform>
            <numerusform>No price: %Ln messages without a cost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No price: %Ln answer(s) get no share of stated totals beside priced ones</source>
        <translation>
            <numerusform>No price: %Ln answer gets no share of stated totals beside priced ones</numerusform>
            <numerusform>No price: %Ln answers get no share of stated totals beside priced ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) not taken in</source>
        <translation>
            <numerusform>%Ln record not taken in</numerusform>
            <numerusform>%Ln records not taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further column(s) are in the Excel and CSV files of this report.</source>
        <translation>
            <numerusform>%Ln further column is in the Excel and CSV files of this report.</numerusform>
            <numerusform>%Ln further columns are in the Excel and CSV files of this report.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more file(s)</source>
        <translation>
            <numerusform>and %Ln more file</numerusform>
            <numerusform>and %Ln more files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>every day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hours</source>
        <translation>
            <numerusform>every hour</numerusform>
            <numerusform>every %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n minutes</source>
        <translation>
            <numerusform>every minute</numerusform>
            <numerusform>every %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Spikes</name>
    <message numerus="yes">
        <source>%1 of %Ln message(s); %2 at all other times</source>
        <translation>
            <numerusform>%1 of %Ln message; %2 at all other times</numerusform>
            <numerusform>%1 of %Ln messages; %2 at all other times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message numerus="yes">
        <source>%n text(s) longer than a cell of Excel can hold</source>
        <translation>
            <numerusform>%n text longer than a cell of Excel can hold</numerusform>
            <numerusform>%n texts longer than a cell of Excel can hold</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlance::AlertsPage</name>
    <message numerus="yes">
        <source>%Ln alert(s) switched on</source>
        <translation>
            <numerusform>%Ln alert switched on</numerusform>
            <numerusform>%Ln alerts switched on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln firing</source>
        <comment>alerts switched on</comment>
        <translation>
            <numerusform>%1, %Ln firing</numerusform>
            <numerusform>%1, %Ln firing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlance::BubbleView</name>
    <message numerus="yes">
        <source>%Ln tool call(s)</source>
        <translation>
            <numerusform>%Ln tool call</numerusform>
            <numerusform>%Ln tool calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln retrieved chunk(s)</source>
        <translation>
            <numerusform>%Ln retrieved chunk</numerusform>
            <numerusform>%Ln retrieved chunks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cited document(s)</source>
        <translation>
            <numerusform>%Ln cited document</numerusform>
            <numerusform>%Ln cited documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlance::Chart</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>rows that do not fit</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 by %2, %n rows, first %3.</source>
        <comment>chart</comment>
        <translation>
            <numerusform>%1 by %2, %n row, first %3.</numerusform>
            <numerusform>%1 by %2, %n rows, first %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more, not shown</source>
        <comment>members beyond the largest</comment>
        <translation>
            <numerusform>%n more, not shown</numerusform>
            <numerusform>%n more, not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more rows</source>
        <comment>rows that do not fit</comment>
        <translation>
            <numerusform>%n more row</numerusform>
            <numerusform>%n more rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more columns</source>
        <comment>columns that do not fit</comment>
        <translation>
            <numerusform>%n more column</numerusform>
            <numerusform>%n more columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 by %2 as %n areas, largest: %3.</source>
        <comment>treemap</comment>
        <translation>
            <numerusform>%1 by %2 as %n area, largest: %3.</numerusform>
            <numerusform>%1 by %2 as %n areas, largest: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 by %2 with its 95 % interval, %n rows, from %3 %4 to %5 %6.</source>
        <comment>chart</comment>
        <translation>
            <numerusform>%1 by %2 with its 95 % interval, one row, from %3 %4 to %5 %6.</numerusform>
            <numerusform>%1 by %2 with its 95 % interval, %n rows, from %3 %4 to %5 %6.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%n day later</numerusform>
            <numerusform>%n days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) later</source>
        <translation>
            <numerusform>%n week later</numerusform>
            <numerusform>%n weeks later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) later</source>
        <translation>
            <numerusform>%n month later</numerusform>
            <numerusform>%n months later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Users who came back, by when they first wrote, %n rows; of those of %1, %2 %3.</source>
        <comment>retention</comment>
        <translation>
            <numerusform>Users who came back, by when they first wrote, one row; of those of %1, %2 %3.</numerusform>
            <numerusform>Users who came back, by when they first wrote, %n rows; of those of %1, %2 %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ways of %1 through %n steps, the widest: %2.</source>
        <comment>sankey</comment>
        <translation>
            <numerusform>Ways of %1 through %n step, the widest: %2.</numerusform>
            <numerusform>Ways of %1 through %n steps, the widest: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <comment>smaller changes together</comment>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 as a calendar of %n weeks, most on %2: %3.</source>
        <comment>chart</comment>
        <translation>
            <numerusform>%1 as a calendar of %n week, most on %2: %3.</numerusform>
            <numerusform>%1 as a calendar of %n weeks, most on %2: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Funnel of %n steps: %1.</source>
        <comment>chart</comment>
        <translation>
            <numerusform>Funnel of %n step: %1.</numerusform>
            <numerusform>Funnel of %n steps: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n together</source>
        <translation>
            <numerusform>The first alone</numerusform>
            <numerusform>The first %n together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n make 80 %</source>
        <translation>
            <numerusform>The first makes 80 %</numerusform>
            <numerusform>The first %n make 80 %</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 by %2 from the largest on, %n rows, first %3.</source>
        <comment>chart</comment>
        <translation>
            <numerusform>%1 by %2 from the largest on, %n row, first %3.</numerusform>
            <numerusform>%1 by %2 from the largest on, %n rows, first %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 against %2, %n points by %3, highest: %4.</source>
        <comment>chart</comment>
        <translation>
            <numerusform>%1 against %2, %n point by %3, highest: %4.</numerusform>
            <numerusform>%1 against %2, %n points by %3, highest: %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 by %2 as boxes of percentiles, %n rows, from %3 %4 to %5 %6.</source>
        <comment>chart</comment>
        <translation>
            <numerusform>%1 by %2 as boxes of percentiles, %n row, from %3 %4 to %5 %6.</numerusform>
            <numerusform>%1 by %2 as boxes of percentiles, %n rows, from %3 %4 to %5 %6.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on a map of %n countries, largest: %2.</source>
        <comment>map</comment>
        <translation>
            <numerusform>%1 on a map of %n country, largest: %2.</numerusform>
            <numerusform>%1 on a map of %n countries, largest: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names that the map does not have</source>
        <comment>countries</comment>
        <translation>
            <numerusform>%n name that the map does not have</numerusform>
            <numerusform>%n names that the map does not have</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlance::EraseDialog</name>
    <message numerus="yes">
        <source>%Ln text(s) of others name this person; they stay.</source>
        <translation>
            <numerusform>%Ln text of others names this person; it stays.</numerusform>
            <numerusform>%Ln texts of others name this person; they stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlance::FactsTile</name>
    <message numerus="yes">
        <source>%1, %n rating(s)</source>
        <translation>
            <numerusform>%1, %n rating</numerusform>
            <numerusform>%1, %n ratings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlance::FilterBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlance::FindingsTile</name>
    <message numerus="yes">
        <source>%1 of %n finding(s)</source>
        <translation>
            <numerusform>%1 of %n finding</numerusform>
            <numerusform>%1 of %n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlance::FixListsPage</name>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) in this list</source>
        <translation>
            <numerusform>%Ln entry in this list</numerusform>
            <numerusform>%Ln entries in this list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) will be removed.</source>
        <translation>
            <numerusform>%Ln entry will be removed.</numerusform>
            <numerusform>%Ln entries will be removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln utterance(s) added</source>
        <translation>
            <numerusform>%Ln utterance added</numerusform>
            <numerusform>%Ln utterances added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln utterance(s) added; nothing else was changed.</source>
        <translation>
            <numerusform>%Ln utterance added; nothing else was changed.</numerusform>
            <numerusform>%Ln utterances added; nothing else was changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlance::IssuesDialog</name>
    <message numerus="yes">
        <source>%Ln issues. The good records are in the workspace.</source>
        <translation>
            <numerusform>%Ln issue. The good records are in the workspace.</numerusform>
            <numerusform>%Ln issues. The good records are in the workspace.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlance::KpiTile</name>
    <message numerus="yes">
        <source>With a message in the last %n minute(s) of the data, up to %1.</source>
        <translation>
            <numerusform>With a message in the last minute of the data, up to %1.</numerusform>
            <numerusform>With a message in the last %n minutes of the data, up to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlance::MainWindow</name>
    <message numerus="yes">
        <source>%Ln file(s) saved</source>
        <translation>
            <numerusform>%Ln file saved</numerusform>
            <numerusform>%Ln files saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>an alert</comment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>formulas</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”, a dashboard with %Ln card(s), is added to this workspace.</source>
        <translation>
            <numerusform>“%1”, a dashboard with %Ln card, is added to this workspace.</numerusform>
            <numerusform>“%1”, a dashboard with %Ln cards, is added to this workspace.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln formula(s) added</source>
        <translation>
            <numerusform>%Ln formula added</numerusform>
            <numerusform>%Ln formulas added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s) in %1</source>
        <translation>
            <numerusform>%Ln alert in %1</numerusform>
            <numerusform>%Ln alerts in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlance::MappingDialog</name>
    <message numerus="yes">
        <source>and %n more file(s)</source>
        <translation>
            <numerusform>and %n more file</numerusform>
            <numerusform>and %n more files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All of the %Ln row(s) shown can be imported.</source>
        <translation>
            <numerusform>The row shown can be imported.</numerusform>
            <numerusform>All of the %Ln rows shown can be imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %Ln row(s) shown would be left out; they are marked.</source>
        <translation>
            <numerusform>%1 of the %Ln row shown would be left out; it is marked.</numerusform>
            <numerusform>%1 of the %Ln rows shown would be left out; they are marked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlance::MemberPopup</name>
    <message numerus="yes">
        <source>The %n most frequent; type to find others</source>
        <translation>
            <numerusform>The %n most frequent; type to find others</numerusform>
            <numerusform>The %n most frequent; type to find others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlance::NavigationRail</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>number beside a page</comment>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlance::ParametersPane</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlance::PriceTile</name>
    <message numerus="yes">
        <source>%1, and %n own price(s)</source>
        <translation>
            <numerusform>%1, and %n own price</numerusform>
            <numerusform>%1, and %n own prices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlance::PricesDialog</name>
    <message numerus="yes">
        <source>%n model(s) of the data have no price for all of their messages.</source>
        <translation>
            <numerusform>%n model of the data has no price for all of its messages.</numerusform>
            <numerusform>%n models of the data have no price for all of their messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) state tokens but have no cost until you give a price.</source>
        <translation>
            <numerusform>%Ln message states tokens but has no cost until you give a price.</numerusform>
            <numerusform>%Ln messages state tokens but have no cost until you give a price.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply and re-price %Ln message(s)</source>
        <translation>
            <numerusform>&amp;Apply and re-price %Ln message</numerusform>
            <numerusform>&amp;Apply and re-price %Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) priced by their tokens</source>
        <translation>
            <numerusform>%Ln message priced by its tokens</numerusform>
            <numerusform>%Ln messages priced by their tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) sharing the stated total of their conversation</source>
        <translation>
            <numerusform>%Ln answer sharing the stated total of its conversation</numerusform>
            <numerusform>%Ln answers sharing the stated total of their conversation</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlance::PurgeDialog</name>
    <message numerus="yes">
        <source>%Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln conversation</numerusform>
            <numerusform>%Ln conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlance::QueryPeek</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlance::QuestionGroupsTile</name>
    <message numerus="yes">
        <source>%Ln topic(s) in %1 wordings</source>
        <translation>
            <numerusform>%Ln topic in %1 wordings</numerusform>
            <numerusform>%Ln topics in %1 wordings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlance::RedactionDialog</name>
    <message numerus="yes">
        <source>%Ln place(s) in this conversation</source>
        <translation>
            <numerusform>%Ln place in this conversation</numerusform>
            <numerusform>%Ln places in this conversation</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlance::ReportVersionsDialog</name>
    <message numerus="yes">
        <source>%Ln report(s) and their versions are removed for good.</source>
        <translation>
            <numerusform>%Ln report and its versions are removed for good.</numerusform>
            <numerusform>%Ln reports and their versions are removed for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlance::ReportsPage</name>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlance::RetentionDialog</name>
    <message numerus="yes">
        <source>Kept for %Ln days</source>
        <translation>
            <numerusform>Kept for %Ln day</numerusform>
            <numerusform>Kept for %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlance::ReviewPage</name>
    <message numerus="yes">
        <source>%1 resolved %Ln today</source>
        <translation>
            <numerusform>%1 resolved %Ln today</numerusform>
            <numerusform>%1 resolved %Ln today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln negative rating(s)</source>
        <translation>
            <numerusform>%Ln negative rating</numerusform>
            <numerusform>%Ln negative ratings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rating(s)</source>
        <translation>
            <numerusform>%Ln rating</numerusform>
            <numerusform>%Ln ratings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s), a random sample of %1 of %2</source>
        <translation>
            <numerusform>%Ln answer, a random sample of %1 of %2</numerusform>
            <numerusform>%Ln answers, a random sample of %1 of %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) below a confidence of %1</source>
        <translation>
            <numerusform>%Ln answer below a confidence of %1</numerusform>
            <numerusform>%Ln answers below a confidence of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unanswered question(s)</source>
        <translation>
            <numerusform>%Ln unanswered question</numerusform>
            <numerusform>%Ln unanswered questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) on which reviewers disagree</source>
        <translation>
            <numerusform>%Ln message on which reviewers disagree</numerusform>
            <numerusform>%Ln messages on which reviewers disagree</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more rating(s) cite %1</source>
        <translation>
            <numerusform>%Ln more rating cites %1</numerusform>
            <numerusform>%Ln more ratings cite %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 resolved %Ln</source>
        <comment>day, person</comment>
        <translation>
            <numerusform>%1: %2 resolved %Ln</numerusform>
            <numerusform>%1: %2 resolved %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlance::SchedulesPage</name>
    <message numerus="yes">
        <source>%Ln recipient(s)</source>
        <translation>
            <numerusform>%Ln recipient</numerusform>
            <numerusform>%Ln recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln schedule(s)</source>
        <translation>
            <numerusform>%Ln schedule</numerusform>
            <numerusform>%Ln schedules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier time(s) were missed and not made up for</source>
        <translation>
            <numerusform>%Ln earlier time was missed and not made up for</numerusform>
            <numerusform>%Ln earlier times were missed and not made up for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tried %Ln time(s)</source>
        <translation>
            <numerusform>tried %Ln time</numerusform>
            <numerusform>tried %Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlance::SearchPage</name>
    <message numerus="yes">
        <source>%Ln found so far</source>
        <translation>
            <numerusform>%Ln found so far</numerusform>
            <numerusform>%Ln found so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown, there are more</source>
        <translation>
            <numerusform>%Ln shown, there are more</numerusform>
            <numerusform>%Ln shown, there are more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all of %Ln message(s) looked at</source>
        <translation>
            <numerusform>the one message looked at</numerusform>
            <numerusform>all of %Ln messages looked at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln newest message(s)</source>
        <translation>
            <numerusform>The %Ln newest message</numerusform>
            <numerusform>The %Ln newest messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlance::ShareDialog</name>
    <message numerus="yes">
        <source>What was said of %Ln message(s) is in %1.</source>
        <translation>
            <numerusform>What was said of %Ln message is in %1.</numerusform>
            <numerusform>What was said of %Ln messages is in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) in the file</source>
        <translation>
            <numerusform>%Ln message in the file</numerusform>
            <numerusform>%Ln messages in the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would change here</source>
        <translation>
            <numerusform>%Ln would change here</numerusform>
            <numerusform>%Ln would change here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln conflict</numerusform>
            <numerusform>%Ln conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken in: %Ln message(s) changed. Both histories are kept.</source>
        <translation>
            <numerusform>Taken in: %Ln message changed. Both histories are kept.</numerusform>
            <numerusform>Taken in: %Ln messages changed. Both histories are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlance::SourcesCacheCard</name>
    <message numerus="yes">
        <source>Transcripts kept for %Ln days</source>
        <translation>
            <numerusform>Transcripts kept for %Ln day</numerusform>
            <numerusform>Transcripts kept for %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlance::SourcesPage</name>
    <message numerus="yes">
        <source>%Ln sources</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlance::SqlPage</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlance::StatusBar</name>
    <message numerus="yes">
        <source>%Ln records rejected</source>
        <translation>
            <numerusform>%Ln record rejected</numerusform>
            <numerusform>%Ln records rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln queries</source>
        <translation>
            <numerusform>%Ln query</numerusform>
            <numerusform>%Ln queries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs</source>
        <translation>
            <numerusform>%Ln job</numerusform>
            <numerusform>%Ln jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s)</source>
        <translation>
            <numerusform>%Ln alert</numerusform>
            <numerusform>%Ln alerts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlance::TranscriptView</name>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on other branches</source>
        <translation>
            <numerusform>%Ln on other branches</numerusform>
            <numerusform>%Ln on other branches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln message(s)</source>
        <translation>
            <numerusform>in %Ln message</numerusform>
            <numerusform>in %Ln messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlance::WorkspaceSession</name>
    <message numerus="yes">
        <source>Importing %1 and %Ln others</source>
        <translation>
            <numerusform>Importing %1 and %Ln other</numerusform>
            <numerusform>Importing %1 and %Ln others</numerusform>
        </translation>
    </message>
</context>
</TS>
