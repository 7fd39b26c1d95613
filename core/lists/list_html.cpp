#include <gumbo.h>

#include <memory>

#include "lists/list_lines.h"
#include "lists/list_text.h"

namespace rw {
namespace {

struct Tree {
    GumboOutput* output;
    explicit Tree(const std::string& text) : output(gumbo_parse_with_options(&kGumboDefaultOptions, text.data(), text.size())) {}
    ~Tree() { gumbo_destroy_output(&kGumboDefaultOptions, output); }
    Tree(const Tree&) = delete;
    Tree& operator=(const Tree&) = delete;
};

template <class Visit>
void eachChild(const GumboNode* node, Visit visit)
{
    if (node->type != GUMBO_NODE_ELEMENT && node->type != GUMBO_NODE_DOCUMENT && node->type != GUMBO_NODE_TEMPLATE) return;
    const GumboVector& children = node->type == GUMBO_NODE_DOCUMENT ? node->v.document.children : node->v.element.children;
    for (unsigned i = 0; i < children.length; ++i) visit(static_cast<const GumboNode*>(children.data[i]));
}

bool isTag(const GumboNode* node, GumboTag tag) { return node->type == GUMBO_NODE_ELEMENT && node->v.element.tag == tag; }

bool endsLine(const GumboNode* node)
{
    for (const GumboTag tag : {GUMBO_TAG_BR, GUMBO_TAG_P, GUMBO_TAG_DIV, GUMBO_TAG_LI, GUMBO_TAG_UL, GUMBO_TAG_TABLE, GUMBO_TAG_TR, GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3, GUMBO_TAG_H4})
        if (isTag(node, tag)) return true;
    return false;
}

// What is written in the node; the first link in it, and what stands behind that.
void collect(const GumboNode* node, ListCell& cell, bool& linked, bool inLink = false)
{
    if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA) {
        (linked && !inLink ? cell.behind : cell.text) += node->v.text.text;
        return;
    }
    if (isTag(node, GUMBO_TAG_SCRIPT) || isTag(node, GUMBO_TAG_STYLE)) return;
    cell.emphasised = cell.emphasised || isTag(node, GUMBO_TAG_STRONG) || isTag(node, GUMBO_TAG_B);
    cell.struck = cell.struck || isTag(node, GUMBO_TAG_S) || isTag(node, GUMBO_TAG_DEL) || isTag(node, GUMBO_TAG_STRIKE);
    const GumboAttribute* address = isTag(node, GUMBO_TAG_A) ? gumbo_get_attribute(&node->v.element.attributes, "href") : nullptr;
    if (address && cell.url.empty()) { cell.url = trimmed(address->value); inLink = true; }
    eachChild(node, [&](const GumboNode* child) { collect(child, cell, linked, inLink); });
    if (inLink && isTag(node, GUMBO_TAG_A)) linked = true;
    if (isTag(node, GUMBO_TAG_BR)) (linked ? cell.behind : cell.text) += ' ';
}

ListCell cellOf(const GumboNode* node)
{
    ListCell cell;
    bool linked = false;
    collect(node, cell, linked);
    cell.text = oneSpaced(cell.text);
    cell.behind = oneSpaced(cell.behind);
    return cell;
}

class Walk {
public:
    std::vector<ListLine> lines;

    void node(const GumboNode* node)
    {
        if (isTag(node, GUMBO_TAG_TR)) return row(node);
        if (isTag(node, GUMBO_TAG_SCRIPT) || isTag(node, GUMBO_TAG_STYLE)) return;
        if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE || isTag(node, GUMBO_TAG_A) || isTag(node, GUMBO_TAG_B) || isTag(node, GUMBO_TAG_STRONG) || isTag(node, GUMBO_TAG_SPAN))
            return piece(node);
        if (endsLine(node)) flush();
        eachChild(node, [&](const GumboNode* child) { this->node(child); });
        if (endsLine(node)) flush();
    }

    // Text outside tables: a line ends where the page breaks it.
    void flush()
    {
        m_open.text = oneSpaced(m_open.text);
        m_open.behind = oneSpaced(m_open.behind);
        if (!m_open.text.empty() || !m_open.url.empty()) lines.push_back({m_line, {m_open}, false, m_open.text});
        m_open = {};
    }

private:
    void row(const GumboNode* node)
    {
        flush();
        ListLine line{static_cast<int>(node->v.element.start_pos.line), {}, true, {}};
        eachChild(node, [&](const GumboNode* child) {
            if (!isTag(child, GUMBO_TAG_TD) && !isTag(child, GUMBO_TAG_TH)) return;
            line.cells.push_back(cellOf(child));
            line.source += (line.source.empty() ? "" : " | ") + line.cells.back().text;
        });
        lines.push_back(std::move(line));
    }

    void piece(const GumboNode* node)
    {
        if (m_open.text.empty()) m_line = static_cast<int>(node->type == GUMBO_NODE_ELEMENT ? node->v.element.start_pos.line : node->v.text.start_pos.line);
        // "CPU: " before the link is the type, and all of it is one line.
        if (isTag(node, GUMBO_TAG_A) && m_open.url.empty()) {
            ListCell link = cellOf(node);
            m_open.url = link.url;
            m_open.text += " " + link.text;
            return;
        }
        if (node->type == GUMBO_NODE_ELEMENT) {
            eachChild(node, [&](const GumboNode* child) { this->node(child); });
            return;
        }
        (m_open.url.empty() ? m_open.text : m_open.behind) += node->v.text.text;
    }

    ListCell m_open;
    int m_line = 1;
};

}  // namespace

bool looksLikeHtml(std::string_view text)
{
    const std::string lower = lowerCase(text);
    for (const char* tag : {"<table", "<tr", "<td", "<a href", "<br", "<p>", "<li>"})
        for (std::size_t at = lower.find(tag); at != std::string::npos; at = lower.find(tag, at + 1))
            if (at == 0 || lower[at - 1] != '\\') return true;   // "\<td>": Markdown that means the sign
    return false;
}

std::vector<ListLine> htmlLines(const std::string& written)
{
    std::string text = written;
    replaceAll(text, "{\" \"}", " ");  // blanks of JSX
    replaceAll(text, "{' '}", " ");
    // A row or a cell by itself is no document: without a table around it, a parser throws its tags away.
    if (lowerCase(text).find("<table") == std::string::npos && lowerCase(text).find("<tr") != std::string::npos) text = "<table>" + text + "</table>";
    const Tree tree(text);
    Walk walk;
    walk.node(tree.output->root);
    walk.flush();
    return walk.lines;
}

}  // namespace rw
