#include "ui/pages/discover/repopreview.h"

#include "core/base/bytesize.h"
#include "core/tasks/task.h"
#include "ui/pages/discover/licenceclass.h"
#include "ui/theme/scale.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/words.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

namespace vitrine::ui {

namespace {

constexpr int previewWidth = 360;

QString languagesLine(const hub::RepoInfo& info)
{
    QStringList names;
    for (const QString& code : info.languages().mid(0, 6))
        names.append(languageText(code).section(QStringLiteral(" ("), 0, 0));
    if (info.languages().size() > 6)
        names.append(QStringLiteral("…"));
    return names.join(QStringLiteral(", "));
}

QList<QPair<QString, QString>> lines(const hub::RepoInfo& info, const tasks::RunsHere& verdict)
{
    QStringList parameters;
    for (auto it = info.parameters.begin(); it != info.parameters.end(); ++it)
        parameters.append(QStringLiteral("%1 %2").arg(countText(it.value()), it.key()));
    const QString licence = info.license();
    QList<QPair<QString, QString>> all{
        {RepoPreview::tr("Task"),
         info.pipelineTag.isEmpty() ? QString() : tasks::taskTitle(info.pipelineTag)},
        {RepoPreview::tr("Runs here"), (verdict.headline + QLatin1String(". ") + verdict.reason).trimmed()},
        {RepoPreview::tr("Parameters"), parameters.join(QStringLiteral(", "))},
        {RepoPreview::tr("Library"), info.library},
        {RepoPreview::tr("Licence"),
         licence.isEmpty()
             ? QString()
             : QStringLiteral("%1 (%2)").arg(licence, licenceClassTitle(licenceClass(licence)))},
        {RepoPreview::tr("Languages"), languagesLine(info)},
        {RepoPreview::tr("Made from"), info.baseModels.join(QStringLiteral(", "))},
        {RepoPreview::tr("About"), info.description.simplified().left(300)},
        {RepoPreview::tr("Updated"), fullDateText(info.lastModified)},
    };
    if (verdict.headline.isEmpty())
        all[1].second.clear();
    all.removeIf([](const QPair<QString, QString>& line) { return line.second.isEmpty(); });
    return all;
}

} // namespace

RepoPreview::RepoPreview(const hub::RepoInfo& info, const tasks::RunsHere& verdict, QWidget* parent)
    : QFrame(parent, Qt::Popup)
{
    setObjectName(QStringLiteral("preview"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Preview of %1").arg(info.id.id()));
    setFixedWidth(scaled(previewWidth));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    auto* title = new Label(info.id.id(), TextSize::Strong, this);
    title->setWordWrap(true);
    column->addWidget(title);
    auto* form = new QFormLayout;
    form->setVerticalSpacing(6);
    form->setHorizontalSpacing(12);
    for (const auto& [name, value] : lines(info, verdict)) {
        auto* text = new Label(value, TextSize::Body, this);
        text->setWordWrap(true);
        form->addRow((new Label(name, TextSize::Body, this))->quiet(), text);
    }
    column->addLayout(form);
    auto* open = primaryButton(tr("Open"), this);
    column->addWidget(open, 0, Qt::AlignLeft);
    connect(open, &QPushButton::clicked, this, [this] {
        Q_EMIT openAsked();
        close();
    });
    open->setFocus();
}

void RepoPreview::showBeside(const QWidget* view, const QRect& rect)
{
    adjustSize();
    QPoint at = view->mapToGlobal(QPoint(rect.left() + 24, rect.bottom() + 4));
    const QRect room = view->screen()->availableGeometry();
    if (at.y() + height() > room.bottom())
        at.setY(qMax(room.top(), view->mapToGlobal(rect.topLeft()).y() - height() - 4));
    at.setX(qBound(room.left(), at.x(), qMax(room.left(), room.right() - width())));
    move(at);
    show();
}

void RepoPreview::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Space)
        close();
    else
        QFrame::keyPressEvent(event);
}

void RepoPreview::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Dark));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace vitrine::ui
