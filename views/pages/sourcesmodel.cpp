#include "views/pages/sourcesmodel.h"

namespace parlance {

void SourcesModel::setData(SourcesData data)
{
    if (data == m_data)
        return;
    m_data = std::move(data);
    Q_EMIT dataChanged();
}

void SourcesModel::setRunning(std::vector<JobStatus> running)
{
    m_running = std::move(running);
    Q_EMIT runningChanged();
}

} // namespace parlance
