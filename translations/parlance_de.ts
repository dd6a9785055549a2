<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Calculations</name>
    <message>
        <source>%1, share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, running total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, moving average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hour, day, ISO week, month, quarter or year of the fact counted, in the time zone of the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hour from 0 to 23 of the fact counted, in the time zone of the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weekday of the fact counted from 1 (Monday) to 7 (Sunday), in the time zone of the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user who holds the conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group or tenant of the user, as the source states it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan of the conversation, else of its user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New or returning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the first message ever of the user lies in the period (new) or before it (returning).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bot that the conversation is held with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bot owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user who owns the bot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bot type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The type of the bot, such as text, voice or 3D.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published as API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the bot is published as an API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bot sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom the bot is shared: nobody, some users or all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bot alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alias of the bot that the conversation was held with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bot version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version of the bot that the conversation was held with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language and country of the conversation, such as en_US.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language model of the message, with all its names taken together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor of the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the cost comes from: reported by the source, priced by tokens, or allocated from a running total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint that answered the model call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data source that the fact was imported into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chatbot platform of the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment of the source, such as default or dev.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hour of the export that brought a change of price, for comparing with the figures of the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channel of the conversation, such as web, API or telephone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the user speaks to the bot: text, speech or keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of device of the user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser of the user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The country of the user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The city of the user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page that the user came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The intent that the platform recognised in the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intent state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the intent had come, such as in progress, fulfilled or failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of a user message without differences of case, spaces and closing punctuation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the answer was made from: documents, a Q&amp;A list, a guardrail or the model alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentiment of the message: positive, neutral, negative or mixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feedback on the answer: up, down or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason that the user chose for the feedback.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the conversation ended: resolved, escalated or abandoned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the model call succeeded (ok) or failed (error).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The type of the error of a failed model call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The experiment that the conversation belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variant of the experiment that the conversation was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The single conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The single message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who wrote the message: user or assistant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the message lies on the branch that the user sees (visible) or on another one (other).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the text of a user message ends in a question mark (yes or no).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a user message is the first of its conversation or a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of the cost of all messages and of conversation costs that belong to no message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost as the source shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum, over the conversations exported in the period, of their cumulative total in the last export of the period, as the admin screen of the platform adds it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of the input tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of the output tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache read tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of the tokens read from the prompt cache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache write tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of the tokens written to the prompt cache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of input, output, cache read and cache write tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of user and assistant messages on all branches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of user messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of assistant messages with status ok.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of model calls with status ok.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of model calls or assistant messages with status error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors ÷ (errors + answers).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of distinct conversations with a message in the cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of conversations whose first message lies in the cell; each counts once, dated by that message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of distinct users with a user message in the cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of users in the cell whose first message ever lies in the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returning users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of users in the cell whose first message ever lies before the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of distinct bots with a message in the cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost ÷ conversations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost ÷ queries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost ÷ answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of the messages of known users ÷ users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per 100 calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost ÷ generations × 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages per conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages ÷ conversations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queries per conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queries ÷ conversations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queries per user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queries of known users ÷ users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average session duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean time from the first to the last message of a conversation, over its messages in the cell; conversations with one message there are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median session duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median time from the first to the last message of a conversation, over its messages in the cell; conversations with one message there are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single-message conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of conversations with exactly one message in the cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average response time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean response time as reported, else the time from the user message to its answer where that is above 0 and at most 10 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median response time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median of the response times: the middle one, or the mean of the two middle ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p90 response time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90th percentile of the response times by nearest rank: the smallest one that at least 90 % do not exceed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p95 response time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95th percentile of the response times by nearest rank: the smallest one that at least 95 % do not exceed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p99 response time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>99th percentile of the response times by nearest rank: the smallest one that at least 99 % do not exceed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timed answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of answers with a known response time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median time to first token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median of the reported times to the first token: the middle one, or the mean of the two middle ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p95 time to first token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95th percentile of the reported times to the first token by nearest rank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thumbs up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of messages in the cell rated up, dated by the rated message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thumbs down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of messages in the cell rated down, dated by the rated message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thumbs up + thumbs down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thumbs up ÷ ratings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satisfaction, lower bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower end of the 95 % Wilson interval of satisfaction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satisfaction, upper bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper end of the 95 % Wilson interval of satisfaction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings ÷ answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negative rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thumbs down ÷ answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of user messages that the source flags as missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed ÷ queries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of the stated confidences, from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of answers whose confidence is below 0.70.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of queries that are missed, answered with a confidence below 0.70, out of scope, or whose retrieval failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unanswered rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unanswered ÷ queries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fallback rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fallback answers ÷ answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of conversations in the cell that were handed to a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalation rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalations ÷ conversations with a known outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of conversations in the cell that were resolved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved ÷ conversations with a known outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of user messages with positive sentiment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of user messages with neutral sentiment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of user messages with negative sentiment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of user messages with mixed sentiment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of user messages without a known sentiment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentiment score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(Positive − negative) ÷ (positive + neutral + negative + mixed), from −1 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negative share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negative ÷ (positive + neutral + negative + mixed).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of user messages with more than one answer, regenerated or edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branches ÷ queries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of tool calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of tool calls that failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages ÷ minutes of the period, or of the time cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak throughput</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages in the busiest minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of days with a message, in the time zone of the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days from the last message to now, in the time zone of the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the first message in the cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the last message in the cell.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cells</name>
    <message>
        <source>(none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <comment>nothing to compare with before</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>unknown option %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; did you mean --%1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs a value: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 must be a whole number from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: parlance [WORKSPACE]          opens the window
       parlance COMMAND [OPTION…]    works without it

Commands:
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
&quot;parlance COMMAND --help&quot; shows the options and examples of a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>

Examples:
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Usage: parlance %1 %2

Options:
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See &quot;parlance %1 --help&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown command &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the output could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (this is a fault of Parlance)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workspace, a file NAME.parlance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer as JSON on stdout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IANA zone of days and hours, such as Europe/Berlin (default: that of the workspace)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the files or folders to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would import %1 records with %2 messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 records added, %2 updated, %3 unchanged; %4 messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files: %1 read, %2 unchanged, %3 failed, %4 not recognised, in %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more issue(s); &quot;parlance sources --issues&quot; lists all of them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reads export files into a workspace; what it already has is not counted twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the source to fill (default: the only one of the platform, else named after the path)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as &quot;dev&quot; (default: &quot;default&quot;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not look at the content to find the format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zone of times that come without an offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files read at the same time (default: one per core)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read and report, write nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 2 nothing could be read, 3 done but some records were rejected, 4 the workspace
cannot be used, 5 cancelled (files that were complete by then are in).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cache write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cache read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dollars for 1,000 tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;prices&quot; can only &quot;list&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists what the models cost, as the program knows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the source to remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists in several environments; add --environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no source &quot;%1&quot;; there are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 conversations with %3 messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this would remove %1; repeat with --yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes everything that a source brought; your own work stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when the name exists in several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>really do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--format is table, csv, json or jsonl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--plan is &quot;columns&quot; or &quot;rows&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table (default), csv, json or jsonl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names beside ids: a column bot_label after bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same as --format json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns (fast, default) or rows (SQL, to check the other)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what relative dates count from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers a question about the data of a workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV and JSON hold raw values: money in dollars, durations in milliseconds, shares from 0 to 1.
&quot;parlance schema&quot; lists the measures and dimensions with their definitions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown measure &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; did you mean &quot;%1&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;parlance schema&quot; lists all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in --where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name what to measure, as in --measures cost,users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--compare is &quot;previous&quot; or &quot;year&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--file holds the whole query; --%1 cannot be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what to measure: cost,users,…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>groups: hour, day, week, month, quarter, year, any dimension; bot:10 for the top ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which facts: &apos;bot = &quot;x&quot; and cost &gt; 0.5&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2024-06-01, 2024-06-01T12:00, 2024060112, -30d, &quot;last month&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a plain day is included, a time is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;previous&quot; period or the same a &quot;year&quot; ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-cost: largest first (default: by time, else the first measure)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most so many rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave out periods in which nothing happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the query as JSON; &quot;-&quot; for stdin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the folder to write into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--until must be a date such as 2026-11-20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 conversations with %3 messages, %4 bots, %5 users, in %6 files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import it with: parlance import %1 -w sample.parlance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes an export of the fictional company Nordwind, to try things out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many days, 1 to 1000 (default: 120)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another seed gives other conversations (default: 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last day (default: 2026-11-20)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same options give the same files on every machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time comes with a grain: hour, day, week, month, quarter, year; likewise export_hour, export_day, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists every measure and dimension with its definition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the page of the manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--size is a width and a height, such as 1440x900</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--theme is &quot;light&quot; or &quot;dark&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a page can be filtered by dimensions, not by measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the page, such as overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the picture to write with -o FILE.png</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paints a page into a picture, without a screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture, PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in logical pixels (default: 1440x900)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>200 for a display of twice the density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light (default) or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as de (default: that of the system)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as for &quot;parlance query&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No sources yet. Import something: parlance import PATH -w FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 conversations, %2 messages, %3 issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data until %1, imported %2 from %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists what was imported, how fresh it is and what was wrong with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the issues of all imports, each with its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most so many issues (default: 1000)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what &quot;ago&quot; counts from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recomputed %1 conversations with %2 messages in %3 segments; %4 queries asked in two ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recomputes columns and cost allocation from the rows and reports every difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random queries to ask by columns and by SQL (default: 40)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another seed asks other queries (default: 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit code 6 when something differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the workspace with -w FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--now must be a time such as 2026-11-20T12:00:00Z</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DialogPrompter</name>
    <message>
        <source>New workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parlance workspaces (*.parlance)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Active users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations by hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost allocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost and conversations per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost by bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit prices…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USD, root scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average per weekday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p95 response time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per 1 M tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} with usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{measure} · {measure/day} per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ratings} ratings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>%1 is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 of the cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 costs %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 share up from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 share down from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: conversations %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satisfaction rose %1 points to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satisfaction fell %1 points to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ratings, %2 before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thumbs down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” %3 → %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, thumbs down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p95 response time is %1 faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p95 response time is %1 slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 users cause %1 of the cost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Freshness</name>
    <message>
        <source>%1 min old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h old</source>
        <comment>hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Data until %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InfoDialogs</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Parlance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A desktop analytics workstation for chatbot platforms. Everything stays on this computer; the program opens no connection that you have not configured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
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
tl::expected — CC0
Lucide icons — ISC
Inter, as the family Parlance Inter — SIL Open Font License 1.1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageSubtitle</name>
    <message>
        <source>all bots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, compared with %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Periods</name>
    <message>
        <source>All data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>previous period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>previous year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PriceTile</name>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message>
        <source>Bedrock Chat files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TileMenu</name>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show query…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parlance::Chart</name>
    <message>
        <source>%1: %2</source>
        <comment>date and event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(none)</source>
        <comment>a member without a name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data in this period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3 of all</source>
        <comment>slice, value, share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thumbs up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>positive</source>
        <comment>share of positive ratings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <comment>all members that are not among the largest</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart without data in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>series and value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: %3.</source>
        <comment>big number, its meaning, slices</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>row, column, value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>row, column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <comment>peak: row, column, value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2 and %3, peak %4 at %5, %6.</source>
        <comment>heat map</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2 and %3, %4 rows and %5 columns, total %6.</source>
        <comment>matrix</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>rows that do not fit</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>member, measure and value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>previously %1, %2</source>
        <comment>value and change</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 by %2, %n rows, first %3.</source>
        <comment>chart</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Incomplete period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by %2 and %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no values.</source>
        <comment>what the chart shows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: from %2 to %3, peak %4 on %5.</source>
        <comment>chart: first to last value, peak and its date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous period, same weekday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parlance::ChartTile</name>
    <message>
        <source>Filter by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom into %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parlance::CommandPalette</name>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or jump to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page, an action, a bot, a user, a model, a measure…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parlance::DimensionPopup</name>
    <message>
        <source>Add a filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a field…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit as text…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parlance::DropZone</name>
    <message>
        <source>Drop files or folders here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, JSON Lines or CSV, also as gzip, zip, tar or zstd. The format is recognised by content.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parlance::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>(none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parlance::FilterTextPopup</name>
    <message>
        <source>At character %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A measure cannot filter a whole page: use fields such as bot, user or model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bot in (&quot;support&quot;, &quot;sales&quot;) and not rating is null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields, =, !=, in, contains, is null, and, or, not, parentheses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parlance::FindingsTile</name>
    <message>
        <source>Nothing changed noticeably.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a comparison to see what changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n finding(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parlance::IssuesDialog</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an issue to see the beginning of the raw record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issues could not be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was wrong with the input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s). The good rows are in the workspace.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parlance::KpiTile</name>
    <message>
        <source>Before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data in this period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be computed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy definition</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parlance::MainWindow</name>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies an address that opens this page with this period and filter again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2 – Parlance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to import into “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;sample workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export page as &amp;PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export tables as &amp;CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search or jump to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Period…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Comparison…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter as &amp;text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear all filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy lin&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a copied link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no link of Parlance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse or expand the &amp;navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Parlance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the menu bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time zone could not be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is in the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page has no tables to export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the CSV files</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) saved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The tables could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parlance::MemberPopup</name>
    <message>
        <source>Is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be listed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The %n most frequent; type to find others</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected: no filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlance::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ANALYSE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BUILD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DATA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parlance::PeriodPopup</name>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To, this day included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From, for example 2026-06-01 or -30d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To (included), empty for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a date: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period ends before it begins</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parlance::PriceTile</name>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No price list: costs are those stated by the sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price list “%1”, valid from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price list “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data states no tokens: costs are split from its totals.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parlance::ProgressBar</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parlance::SearchButton</name>
    <message>
        <source>Search or jump to…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parlance::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days and hours of this workspace are counted in this zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown time zone; an example is Europe/Berlin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parlance::SourcesCacheCard</name>
    <message>
        <source>Local cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexes and other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parlance::SourcesImportCard</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files read so far stay; the file under way is left out and read again next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New or updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) rejected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlance::SourcesPage</name>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some rows rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last import failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing imported yet. Drop an export above, or choose files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No import so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show issues…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is stored on this computer. Analytics work offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1 now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files are no longer where they were imported from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed</source>
        <comment>records new or updated</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source needs a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another source has this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1” with %2 conversations and %3 messages from this workspace? The files it was imported from stay; your own notes and tags stay too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parlance::StateOverlay</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widen period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be computed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parlance::StatusBar</name>
    <message>
        <source>%1 rows/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) rejected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n query(ies)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No background jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel “%1” (%2 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parlance::TableTile</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include users without usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include users without usage (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parlance::TileFrame</name>
    <message>
        <source>Menu of this card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been imported yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this period matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parlance::WelcomePage</name>
    <message>
        <source>Bring in your first export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parlance reads the export files of your chatbot platform and keeps them on this computer. Drop them anywhere in this window, or look around with invented data first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>120 days of a company that does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
