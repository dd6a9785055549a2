// Records from a few lines of text, pushed into a sink. One record per line block:
//
//   conversation c1 user=u1 bot=b1 at=1000 rank=1 hour=5 total=0.5 complete title="A title"
//     user m1 @100 "How much is it?"
//     assistant m2 <m1 @103.5 model=claude-v3-haiku "Ten." up category=good comment="Fine" tokens=10/20
//   bot b1 title="Helper" at=1000
//   account u1 label="Ann" email=ann@example.com modified=50
//   document d1 conversation=c1 name="Manual" link=https://example.com
//   audit e1 at=1000 actor=u1 action=pin kind=bot target=b1 reconstructed
//   lead c1 at=1000 name=Ann interest=Demo quality=80 value=12.5 followed=yes
//   event signup at=1000 conversation=c1 user=u1 goal
//   sample http_requests_total at=1000 kind=counter labels=a value=3
//
// Times are seconds since the epoch, `at` of a snapshot too. Further words: deleted, nostate, started=, outcome=,
// channel=, part=, error, missed, hidden, visible, cost=, response=, intent=, hit=SOURCE, nohit, lookup=MS, tool=NAME, badtool=NAME,
// slot=NAME:VALUE, file=NAME, of a bot knows=FILE, source=, confidence=, state=, understood, nearest=INTENT:CONFIDENCE, down,
// errorname=, errorcode=, errortext=, errorrequest=, errorstack=, reasoning=; of the hit, tool or
// file before: hittext=, hitkind=, toolin=, toolout=, filekind=. Bots: instruction=. Documents: text=.
#pragma once

#include "models/records/sink.h"

#include <QByteArrayView>

namespace parlance::test {

// Stops at the first failed put and returns its error. An unknown word is a failure of the test itself (Internal).
Result<void> pushText(RecordSink &sink, const QByteArray &text);

} // namespace parlance::test
