// The pictures of a CardView: which are asked for, and what becomes of them.
#include "ui/widgets/cardview/cardview.h"

#include "ui/widgets/cardview/sectionwriter.h"

namespace vitrine::ui {

void CardView::setRemotePictures(RemotePictures setting)
{
    m_remote = setting;
    if (setting == RemotePictures::Show)
        allowRemotePictures();
}

void CardView::allowRemotePictures()
{
    m_remoteAllowed = true;
    for (const QString& key : std::as_const(m_blocked))
        m_pictures.picture(key).state = CardPictures::State::Waiting;
    m_blocked.clear();
    m_asked.clear();
    Q_EMIT blockedPicturesChanged(0);
    wake();
}

void CardView::requestPictures(double top, double bottom)
{
    if (m_column.size() == 0)
        return;
    m_asked.resize(m_column.size(), false);
    const int blockedBefore = blockedPictures();
    for (size_t i = m_column.at(top); i < m_column.size() && m_column.top(i) < bottom; ++i) {
        if (m_asked[i] || !m_column.isShown(i))
            continue;
        m_asked[i] = true;
        for (const cards::Inline* image : picturesOf(m_column.section(i))) {
            const QString key = CardPictures::keyOf(image->target);
            if (image->target.kind == cards::Target::Kind::None)
                continue;
            m_users[key].insert(i);
            CardPictures::Picture& picture = m_pictures.picture(key);
            if (picture.state != CardPictures::State::Waiting)
                continue;
            const bool remote = CardPictures::isRemote(image->target);
            const bool allowed = m_remote == RemotePictures::Show || m_remoteAllowed;
            if (remote && !allowed) {
                picture.state = CardPictures::State::Blocked;
                if (m_remote == RemotePictures::Ask)
                    m_blocked.insert(key);
                continue;
            }
            picture.state = CardPictures::State::Loading;
            Q_EMIT pictureRequested(image->target, remote);
        }
    }
    if (blockedPictures() != blockedBefore)
        Q_EMIT blockedPicturesChanged(blockedPictures());
}

void CardView::setPicture(const cards::Target& target, const QImage& image)
{
    const QString key = CardPictures::keyOf(target);
    if (!m_pictures.contains(key))
        return;
    CardPictures::Picture& picture = m_pictures.picture(key);
    picture.pixmap = QPixmap::fromImage(image);
    picture.state = picture.pixmap.isNull() ? CardPictures::State::Failed : CardPictures::State::Shown;
    for (const size_t section : m_users.value(key))
        m_column.invalidate(section);
    wake();
}

void CardView::setPictureFailed(const cards::Target& target)
{
    const QString key = CardPictures::keyOf(target);
    if (!m_pictures.contains(key))
        return;
    m_pictures.picture(key).state = CardPictures::State::Failed;
    viewport()->update();
}

} // namespace vitrine::ui
