#include "tests/support/testmain.h"

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

namespace {

bool isBelow(const QString& path, const QString& folder)
{
    return path == folder || path.startsWith(folder + QLatin1Char('/'));
}

bool isBelowAny(const QString& path, const QStringList& folders)
{
    return std::any_of(folders.begin(), folders.end(),
                       [&](const QString& folder) { return isBelow(path, folder); });
}

struct Table {
    QMap<QString, QStringList> allowed;
    QMap<QString, QStringList> never;

    // The longest folder with a line of its own that holds this path.
    QString folderOf(const QString& path) const
    {
        QString best;
        for (auto it = allowed.begin(); it != allowed.end(); ++it) {
            if (isBelow(path, it.key()) && it.key().size() > best.size())
                best = it.key();
        }
        return best;
    }

    QString refusal(const QString& from, const QString& to) const
    {
        const QString folder = folderOf(from);
        if (folder.isEmpty())
            return QStringLiteral("%1 has no line in allowed.txt").arg(from);
        for (auto it = never.begin(); it != never.end(); ++it) {
            if (isBelow(from, it.key()) && isBelowAny(to, it.value()))
                return QStringLiteral("%1 must never include %2").arg(from, to);
        }
        if (isBelow(to, folder) || isBelowAny(to, allowed.value(folder)))
            return {};
        return QStringLiteral("%1 may not include %2").arg(from, to);
    }
};

Table readTable(const QString& text)
{
    Table table;
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (QString line : lines) {
        line = line.section(QLatin1Char('#'), 0, 0).trimmed();
        if (line.isEmpty())
            continue;
        QString folder = line.section(QLatin1Char(':'), 0, 0).trimmed();
        const QStringList others =
            line.section(QLatin1Char(':'), 1).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (folder.startsWith(QLatin1String("never ")))
            table.never.insert(folder.mid(6).trimmed(), others);
        else
            table.allowed.insert(folder, others);
    }
    return table;
}

QString readText(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class LayeringTest : public QObject {
    Q_OBJECT

private:
    const QString m_root = QStringLiteral(VITRINE_SOURCE_DIR);
    Table m_table;

private Q_SLOTS:
    void initTestCase()
    {
        m_table = readTable(readText(m_root + QStringLiteral("/tests/layering/allowed.txt")));
        QVERIFY(m_table.allowed.size() > 10);
    }

    void theTableRefuses()
    {
        QVERIFY(!m_table.refusal(QStringLiteral("core/net/x.cpp"), QStringLiteral("core/hub/y.h")).isEmpty());
        QVERIFY(!m_table.refusal(QStringLiteral("ui/pages/a/x.cpp"), QStringLiteral("core/inference/y.h"))
                     .isEmpty());
        QVERIFY(
            !m_table.refusal(QStringLiteral("somewhere/x.cpp"), QStringLiteral("core/base/y.h")).isEmpty());
        QVERIFY(m_table.refusal(QStringLiteral("core/hub/x.cpp"), QStringLiteral("core/net/y.h")).isEmpty());
    }

    void everyIncludeIsAllowed()
    {
        static const QRegularExpression include(
            QStringLiteral("^\\s*#\\s*include\\s*\"((?:core|ui|app)/[^\"]+)\""),
            QRegularExpression::MultilineOption);
        QStringList refusals;
        int files = 0;
        for (const char* top : {"core", "ui", "app"}) {
            QDirIterator walk(m_root + QLatin1Char('/') + QLatin1String(top),
                              {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                              QDirIterator::Subdirectories);
            while (walk.hasNext()) {
                const QString path = walk.next();
                const QString from = path.mid(m_root.size() + 1);
                ++files;
                auto matches = include.globalMatch(readText(path));
                while (matches.hasNext()) {
                    const QString refusal = m_table.refusal(from, matches.next().captured(1));
                    if (!refusal.isEmpty())
                        refusals.append(refusal);
                }
            }
        }
        QVERIFY(files > 20);
        QVERIFY2(refusals.isEmpty(), qPrintable(refusals.join(QLatin1Char('\n'))));
    }

    // Only the worker and what tests it may link libtorch.
    void onlyInferenceIncludesTorch()
    {
        static const QRegularExpression include(QStringLiteral("#\\s*include\\s*<(?:ATen|torch|c10)/"));
        QDirIterator walk(m_root, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QString path = walk.next();
            const QString from = path.mid(m_root.size() + 1);
            const bool mayUse = isBelowAny(
                from, {QStringLiteral("core/inference"), QStringLiteral("tests/core/inference"),
                       QStringLiteral("tests/bench"), QStringLiteral("build"), QStringLiteral("app/worker")});
            QVERIFY2(mayUse || !readText(path).contains(include), qPrintable(from));
        }
    }
};

VITRINE_TEST(LayeringTest)
#include "layering_test.moc"
