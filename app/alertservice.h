// Alerts of an open window: looked at by a thread of their own soon after the data has changed, and told.
#pragma once

#include "app/alertdelivery.h"
#include "app/ownwrites.h"
#include "models/live/asking.h"

#include <QTimer>

namespace parlance {

class AlertService : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        Workspace &workspace;
        std::function<RunContext(std::stop_token)> context; // asked from several threads
        std::function<UtcMs()> clock;                       // likewise
        SecretStore *secrets = nullptr;                     // null: mail that needs a password cannot leave
        Background::Mode mode = Background::Mode::Threaded;
    };

    // What it is made of outlives it. Lives on the GUI thread.
    explicit AlertService(Parts parts, QObject *parent = nullptr);
    ~AlertService() override; // what was edited is written first

    // To look now and whenever dataChanged() says so; before, and in a workspace that cannot be written, it only shows
    // how alerts stood last.
    void start();
    void read(); // how they stand, once: for the bell
    // A new data version. Versions that come while a look is under way or soon after another are looked at together.
    void dataChanged();
    [[nodiscard]] AlertAccess access();
    [[nodiscard]] int open() const { return m_open; } // that want somebody

Q_SIGNALS:
    void changed(); // alerts were checked or edited
    void openChanged(int open);
    void raised(const std::vector<parlance::AlertNotice> &notices); // never empty; those that were snoozed left out
    void failed(const parlance::Error &error);
    void notDelivered(const QStringList &failures); // a line each

private:
    void look();
    void count();
    void took(const AlertDesk &desk);
    void deliver(const std::vector<AlertNotice> &notices);
    template <typename T>
    void ask(QObject *receiver, std::function<Result<T>(std::stop_token)> work, std::function<void(Result<T>)> done);
    // A change of the user's: made, in its order, also when the window is closed meanwhile.
    void write(QObject *receiver, std::function<Result<bool>()> work, AlertAccess::Done<bool> done);

    Parts m_parts;
    std::shared_ptr<OwnWrites> m_writes = std::make_shared<OwnWrites>();
    Background m_background; // looks; a writer may keep it waiting
    Background m_lists;      // reads and edits
    Background m_outbox;     // mail; a server may keep it waiting
    QTimer m_soon, m_tick;
    Latest<AlertCheck> m_look;
    Latest<AlertDesk> m_count;
    Latest<AlertPreview> m_preview;
    bool m_started = false, m_again = false;
    std::vector<AlertEntry> m_known;
    int m_open = 0, m_ticks = 0;
};

} // namespace parlance
