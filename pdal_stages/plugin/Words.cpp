#include "Words.hpp"

#include <cctype>
#include <cstddef>

namespace geonerf
{

namespace
{

struct Option
{
    const char *ours;
    const char *pdals;
};

const Option OPTIONS[] = {
    { "--min-confidence", "'min_confidence'" },
    { "--spacing", "'spacing'" },
    { "--bounds", "'bounds'" },
    { "--crs", "'crs'" },
};

bool isPartOfAName(char c)
{
    return c == '-' || c == '_' || std::isalnum(static_cast<unsigned char>(c));
}

/// `text` with every `from` that is no part of a longer word replaced.
std::string replaced(const std::string& text, const std::string& from, const std::string& to)
{
    std::string result;
    std::size_t at = 0;
    for (std::size_t found; (found = text.find(from, at)) != std::string::npos; at = found + from.size())
    {
        const std::size_t after = found + from.size();
        const bool whole = (found == 0 || !isPartOfAName(text[found - 1])) && (after == text.size() || !isPartOfAName(text[after]));
        result += text.substr(at, found - at) + (whole ? to : from);
    }
    return result + text.substr(at);
}

} // unnamed namespace

std::string inPdalsWords(const std::string& said, const std::string& filename)
{
    std::string words(said);
    if (!filename.empty() && words.compare(0, filename.size() + 2, filename + ": ") == 0)
        words = "'filename': " + words;
    for (const Option& option : OPTIONS)
        words = replaced(words, option.ours, option.pdals);
    return words;
}

} // namespace geonerf
