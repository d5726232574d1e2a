#include "ui/widgets/cardview/codehighlighter.h"

#include <QHash>
#include <QSet>

namespace vitrine::ui {

namespace {

struct Grammar {
    bool hashComments = false;
    bool slashComments = false;
    bool dashComments = false;
    bool tripleQuotes = false;
    bool singleQuotes = true;
    bool backQuotes = false;
    bool keys = false; // a word or string before ":" is a key
    bool anyCase = false;
    QSet<QString> keywords;
};

QSet<QString> words(const char* list)
{
    QSet<QString> set;
    for (const QString& word : QString::fromLatin1(list).split(QLatin1Char(' ')))
        set.insert(word);
    return set;
}

Grammar python()
{
    Grammar grammar;
    grammar.hashComments = true;
    grammar.tripleQuotes = true;
    grammar.keywords =
        words("and as assert async await break class continue def del elif else except False finally for "
              "from global if import in is lambda None nonlocal not or pass raise return True try while "
              "with yield match case");
    return grammar;
}

Grammar shell()
{
    Grammar grammar;
    grammar.hashComments = true;
    grammar.keywords =
        words("if then else elif fi for in do done while until case esac function export local return set "
              "cd echo sudo pip python git curl docker conda");
    return grammar;
}

Grammar cLike(const char* keywords)
{
    Grammar grammar;
    grammar.slashComments = true;
    grammar.backQuotes = true;
    grammar.keywords = words(keywords);
    return grammar;
}

Grammar data(bool yaml)
{
    Grammar grammar;
    grammar.keys = true;
    grammar.hashComments = yaml;
    grammar.slashComments = !yaml;
    grammar.keywords = words("true false null yes no on off");
    return grammar;
}

Grammar sql()
{
    Grammar grammar;
    grammar.dashComments = true;
    grammar.anyCase = true;
    grammar.keywords =
        words("select from where and or not in is null join left right inner outer on group by order limit "
              "insert into values update set delete create table as distinct having union");
    return grammar;
}

const Grammar* grammarFor(const QString& language)
{
    static const Grammar py = python();
    static const Grammar sh = shell();
    static const Grammar json = data(false);
    static const Grammar yaml = data(true);
    static const Grammar query = sql();
    static const Grammar cpp = cLike(
        "auto bool break case catch char class const constexpr continue default delete do double else enum "
        "explicit "
        "extern false float for friend if inline int long namespace new nullptr operator private protected "
        "public "
        "return short signed sizeof static struct switch template this throw true try typedef typename union "
        "unsigned using virtual void volatile while include define");
    static const Grammar script = cLike("async await break case catch class const continue default delete do "
                                        "else export extends false finally for "
                                        "from function if import in instanceof interface let new null of "
                                        "return static super switch this throw "
                                        "true try type typeof undefined var void while yield");
    static const Grammar systems =
        cLike("as async await break const continue crate dyn else enum extern false fn for func go if impl "
              "import in "
              "interface let loop map match mod move mut package pub range ref return self static struct "
              "super trait "
              "true type unsafe use var where while chan defer nil public private class void int String new");
    static const QHash<QString, const Grammar*> table = [] {
        QHash<QString, const Grammar*> names;
        const auto add = [&names](const char* list, const Grammar* grammar) {
            for (const QString& name : QString::fromLatin1(list).split(QLatin1Char(' ')))
                names.insert(name, grammar);
        };
        add("python py python3 ipython pycon jupyter", &py);
        add("bash sh shell zsh console shell-session terminal dockerfile docker make cmake powershell", &sh);
        add("json jsonc json5 jsonl", &json);
        add("yaml yml toml ini cfg", &yaml);
        add("sql", &query);
        add("c cpp c++ cc h hpp cuda csharp cs", &cpp);
        add("javascript js typescript ts jsx tsx", &script);
        add("rust rs go golang java kotlin swift", &systems);
        return names;
    }();
    return table.value(language.toLower(), nullptr);
}

class Scanner {
public:
    Scanner(const Grammar& grammar, QStringView code) : m_grammar(grammar), m_code(code) {}

    std::vector<CodeSpan> run()
    {
        while (m_at < m_code.size()) {
            const QChar c = m_code.at(m_at);
            if (isCommentStart())
                comment();
            else if (c == QLatin1Char('"') || (c == QLatin1Char('\'') && m_grammar.singleQuotes) ||
                     (c == QLatin1Char('`') && m_grammar.backQuotes))
                string(c);
            else if (c.isDigit())
                number();
            else if (c.isLetter() || c == QLatin1Char('_'))
                word();
            else
                ++m_at;
        }
        return std::move(m_spans);
    }

private:
    bool startsWith(const char* text) const { return m_code.sliced(m_at).startsWith(QLatin1String(text)); }

    bool isCommentStart() const
    {
        const bool wordBefore = m_at > 0 && !m_code.at(m_at - 1).isSpace();
        return (m_grammar.hashComments && m_code.at(m_at) == QLatin1Char('#') && !wordBefore) ||
               (m_grammar.slashComments && (startsWith("//") || startsWith("/*"))) ||
               (m_grammar.dashComments && startsWith("--"));
    }

    void add(qsizetype end, CodeRole role)
    {
        m_spans.push_back({m_at, end - m_at, role});
        m_at = end;
    }

    qsizetype lineEnd() const
    {
        const qsizetype end = m_code.indexOf(QLatin1Char('\n'), m_at);
        return end < 0 ? m_code.size() : end;
    }

    void comment()
    {
        if (!startsWith("/*"))
            return add(lineEnd(), CodeRole::Comment);
        const qsizetype end = m_code.indexOf(QLatin1String("*/"), m_at + 2);
        add(end < 0 ? m_code.size() : end + 2, CodeRole::Comment);
    }

    void string(QChar quote)
    {
        const QString triple(3, quote);
        if (m_grammar.tripleQuotes && m_code.sliced(m_at).startsWith(triple)) {
            const qsizetype end = m_code.indexOf(triple, m_at + 3);
            return add(end < 0 ? m_code.size() : end + 3, CodeRole::String);
        }
        qsizetype end = m_at + 1;
        while (end < m_code.size() && m_code.at(end) != quote) {
            const bool lineEnds = m_code.at(end) == QLatin1Char('\n') && quote != QLatin1Char('`');
            if (lineEnds) {
                // No string: an apostrophe.
                ++m_at;
                return;
            }
            end += m_code.at(end) == QLatin1Char('\\') ? 2 : 1;
        }
        end = std::min(end + 1, m_code.size());
        add(end, m_grammar.keys && colonFollows(end) ? CodeRole::Key : CodeRole::String);
    }

    bool colonFollows(qsizetype at) const
    {
        while (at < m_code.size() && m_code.at(at) == QLatin1Char(' '))
            ++at;
        return at < m_code.size() && (m_code.at(at) == QLatin1Char(':') || m_code.at(at) == QLatin1Char('='));
    }

    void number()
    {
        qsizetype end = m_at + 1;
        while (end < m_code.size() &&
               (m_code.at(end).isLetterOrNumber() || m_code.at(end) == QLatin1Char('.') ||
                m_code.at(end) == QLatin1Char('_')))
            ++end;
        add(end, CodeRole::Number);
    }

    void word()
    {
        qsizetype end = m_at + 1;
        const auto belongs = [this](QChar c) {
            return c.isLetterOrNumber() || c == QLatin1Char('_') || (m_grammar.keys && c == QLatin1Char('-'));
        };
        while (end < m_code.size() && belongs(m_code.at(end)))
            ++end;
        const QString word = m_code.sliced(m_at, end - m_at).toString();
        if (m_grammar.keys && colonFollows(end))
            add(end, CodeRole::Key);
        else if (m_grammar.keywords.contains(m_grammar.anyCase ? word.toLower() : word))
            add(end, CodeRole::Keyword);
        else
            m_at = end;
    }

    const Grammar& m_grammar;
    QStringView m_code;
    qsizetype m_at = 0;
    std::vector<CodeSpan> m_spans;
};

} // namespace

std::vector<CodeSpan> highlightCode(const QString& language, QStringView code)
{
    const Grammar* grammar = grammarFor(language);
    return grammar == nullptr ? std::vector<CodeSpan>() : Scanner(*grammar, code).run();
}

} // namespace vitrine::ui
