// The elements of the arrays of a large JSON document, one after the other: memory does not grow with the document.
#pragma once

#include "importers/readers/window.h"

#include <functional>
#include <string>
#include <vector>

namespace parlance {

class JsonArrayReader
{
public:
    static constexpr qsizetype usualMaxElement = 16 << 20;

    struct Element
    {
        std::string_view text; // the raw JSON; jsonPadding readable bytes follow
        std::string_view path; // of its array, one of those asked for
        qint64 index = 0;      // in its array
        qint64 line = 1;       // of its first byte
        qint64 offset = 0;
        bool tooLong = false; // text holds only the first bytes; the rest was skipped
    };

    // paths: of the arrays wanted, as keys joined by '.', for example "Items" or "ResultSet.Rows"; "" is a document
    // that is itself an array. Several documents in a row are read one after the other.
    JsonArrayReader(InputStream &input, std::stop_token stop, std::vector<std::string> paths,
                    qsizetype window = Window::usualSize, qsizetype maxElement = usualMaxElement);

    // Members given whole as elements too, by their path, for example "status". Call before next().
    void wantMembers(std::vector<std::string> paths) { m_members = std::move(paths); }
    // Top-level objects given whole as elements with path "": those for whose first key this holds. Without it none is.
    // Call before next().
    void wantObjects(std::function<bool(std::string_view firstKey)> isWanted)
    {
        m_isWantedObject = std::move(isWanted);
    }

    // The next element, valid until the next call. Nothing at the end, also where the document breaks off or is not
    // JSON: see damage(). Only the splitting is checked here, the elements themselves are not.
    Result<std::optional<Element>> next();

    struct Damage
    {
        QString text;
        qint64 line = -1;
        qint64 offset = -1;
    };
    [[nodiscard]] const std::optional<Damage> &damage() const { return m_damage; }

private:
    enum class Container { Object, Array };
    struct Level
    {
        Container container = Container::Object;
        std::string path;
        qint64 index = 0;
    };
    // How far into a value the scan has come, so that it can go on after another window.
    struct Scan
    {
        qint64 depth = 0;
        bool inString = false;
        bool scalar = false;
        bool started = false;
        bool done = false;
    };

    Result<std::optional<char>> peek();
    Result<std::optional<Element>> takeElement(const std::string &path, qint64 index);
    Result<bool> isWantedObject();
    Result<bool> skipValue(Element *element);
    Result<bool> enterMember(const std::string &path);
    Result<std::optional<std::string>> readKey();
    static size_t scan(std::string_view text, size_t from, Scan &state);
    bool isWanted(std::string_view path) const;
    bool isMember(std::string_view path) const;
    bool leadsToWanted(std::string_view path) const;
    void consume(size_t bytes);
    void setDamage(const QString &text);

    Window m_window;
    std::vector<std::string> m_paths;
    std::vector<std::string> m_members;
    std::function<bool(std::string_view)> m_isWantedObject;
    qsizetype m_maxElement;
    std::vector<Level> m_levels;
    size_t m_taken = 0;     // bytes of the element given last, still in the window
    qint64 m_documents = 0; // top-level objects given whole
    qint64 m_line = 1;
    bool m_atStart = true;
    std::string m_longHead;
    std::string m_elementPath;
    std::optional<Damage> m_damage;
};

} // namespace parlance
