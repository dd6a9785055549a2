#include "importers/observability/tokens.h"

namespace parlance::observability {

bool TokenUse::separateCache(std::string_view model)
{
    const qint64 cached = cacheRead.value_or(0) + cacheWrite.value_or(0);
    if (!input || cached == 0)
        return false;
    const bool isGuess = cache == CacheCount::Unknown;
    if (isGuess) {
        const bool isClaude =
            model.find("claude") != std::string_view::npos || model.find("anthropic") != std::string_view::npos;
        cache = isClaude ? CacheCount::Outside : CacheCount::Inside;
    }
    if (cache == CacheCount::Inside && cached <= *input) // more than the whole cannot be inside it
        *input -= cached;
    cache = CacheCount::Outside;
    return isGuess;
}

TokenUse tokensOf(const Fields &usage)
{
    TokenUse tokens;
    tokens.input =
        usage
            .any({"input_tokens", "prompt_tokens", "inputTokens", "promptTokens", "input", "prompt_token_count",
                  "promptTokenCount", "inputTextTokenCount", "input_token_count", "inputTokenCount"})
            .count();
    tokens.output = usage
                        .any({"output_tokens", "completion_tokens", "outputTokens", "completionTokens", "output",
                              "generation_token_count", "completion_token_count", "candidatesTokenCount",
                              "output_token_count", "outputTokenCount"})
                        .count();
    tokens.cacheRead = usage
                           .any({"cache_read_input_tokens", "cacheReadInputTokens", "cacheReadInputTokenCount",
                                 "input_cached_tokens", "input_cache_read", "cache_read_tokens", "cached_tokens",
                                 "prompt_cache_read_tokens", "cachedContentTokenCount"})
                           .count();
    tokens.cacheWrite = usage
                            .any({"cache_creation_input_tokens", "cacheCreationInputTokens", "cacheWriteInputTokens",
                                  "cacheWriteInputTokenCount", "input_cache_creation", "cache_write_tokens",
                                  "prompt_cache_write_tokens"})
                            .count();
    tokens.reasoning =
        usage.any({"output_reasoning_tokens", "reasoning_tokens", "reasoningTokens", "output_reasoning"}).count();
    return tokens;
}

} // namespace parlance::observability
