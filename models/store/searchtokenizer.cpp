// The tokenizer of the full-text index: the words form of a text, as everything else that searches sees it.
#include "models/analysis/searchtext.h"
#include "models/store/searchprivate.h"

namespace parlance {

namespace {

struct Tokenizer
{
    std::string words;
};

int create(void *, const char **, int, Fts5Tokenizer **out)
{
    *out = reinterpret_cast<Fts5Tokenizer *>(new Tokenizer);
    return SQLITE_OK;
}

void destroy(Fts5Tokenizer *tokenizer)
{
    delete reinterpret_cast<Tokenizer *>(tokenizer);
}

using OnToken = int (*)(void *context, int flags, const char *token, int size, int from, int to);

int tokenize(Fts5Tokenizer *tokenizer, void *context, int flags, const char *text, int size, OnToken onToken)
{
    const std::string_view bytes(text ? text : "", text ? size_t(size) : 0);
    if (flags & FTS5_TOKENIZE_QUERY) // a token of the index, as eachIndexToken made it
        return onToken(context, 0, bytes.data(), int(bytes.size()), 0, int(bytes.size()));
    std::string &words = reinterpret_cast<Tokenizer *>(tokenizer)->words;
    foldForSearch(bytes, SearchForm::Words, words);
    int code = SQLITE_OK;
    eachIndexToken(words, [&](std::string_view token) {
        if (code == SQLITE_OK)
            code = onToken(context, 0, token.data(), int(token.size()), 0, 0);
    });
    return code;
}

fts5_api *apiOf(Database &db)
{
    auto statement = db.prepare("SELECT fts5(?1)");
    if (!statement)
        return nullptr;
    fts5_api *api = nullptr;
    sqlite3_bind_pointer(statement->get(), 1, static_cast<void *>(&api), "fts5_api_ptr", nullptr);
    (void)statement->step();
    return api;
}

} // namespace

bool registerSearchTokenizer(Database &db)
{
    fts5_api *api = apiOf(db);
    if (!api)
        return false;
    fts5_tokenizer functions{create, destroy, tokenize};
    return api->xCreateTokenizer(api, "parlance", nullptr, &functions, nullptr) == SQLITE_OK;
}

} // namespace parlance
