// zip and tar, through a file as they are read.
#include "importers/inputset.h"
#include "tests/fuzz/fuzz.h"

#include <QFile>

#include <sys/mman.h>
#include <unistd.h>

using namespace parlance;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const int memory = ::memfd_create("archive", 0);
    static const QString path = QStringLiteral("/proc/self/fd/%1").arg(memory);
    if (::ftruncate(memory, 0) != 0 || ::pwrite(memory, data, size, 0) != ssize_t(size))
        return 0;
    const auto inputs = collectInputs({path}, TimeZone(), {});
    if (!inputs)
        return 0;
    std::vector<char> window(4096);
    size_t opened = 0;
    for (const InputFile &file : inputs->files) {
        const auto stream = ++opened <= 10 ? openInput(file) : tl::unexpected(Error());
        for (int i = 0; stream && i < 100; ++i) {
            const auto got = (*stream)->read(window.data(), qsizetype(window.size()));
            if (!got || *got == 0)
                break;
        }
    }
    return 0;
}
