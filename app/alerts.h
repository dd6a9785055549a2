// The alerts of a workspace, kept as own documents, and looking at them: what the command line and the window share.
#pragma once

#include "app/workspace.h"
#include "models/store/alertstates.h"
#include "views/pages/alertaccess.h"

namespace parlance {

// By key. What a newer program wrote and this one cannot read is left where it is. Thread-safe, as everything here.
Result<std::vector<Alert>> loadAlerts(const Store &store);
// Errors are Usage with the nearest key.
Result<Alert> findAlert(const Store &store, const QString &key);
// A new key, or one to be replaced; validated. What is known of it is forgotten when it means something else now. These
// wait for the writer: for a worker.
Result<void> saveAlert(Store &store, const Alert &alert, UtcMs now, std::stop_token stop = {});
Result<bool> removeAlert(Store &store, const QString &key, std::stop_token stop = {});

// All alerts as they stand and the newest notices.
Result<AlertDesk> alertDesk(const Store &store, UtcMs now, int notices);

struct AlertLook
{
    Alert alert;
    AlertVerdict verdict;
};
// All of them in one snapshot of the data. One whose question fails has no value.
Result<std::vector<AlertLook>> lookAt(Workspace &workspace, const std::vector<Alert> &alerts,
                                      const RunContext &context);
// Looks at the alerts that are switched on and writes down what it found. dry: only looks, and nothing is raised.
struct AlertCheck
{
    std::vector<AlertLook> looks;
    std::vector<AlertNotice> raised;
};
Result<AlertCheck> checkAlerts(Workspace &workspace, const RunContext &context, bool dry = false);
Result<AlertPreview> previewAlert(Workspace &workspace, const Alert &alert, const RunContext &context);

} // namespace parlance
