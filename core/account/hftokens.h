#pragma once

#include "core/account/tokenstore.h"

#include <QList>
#include <QMap>

#include <optional>

namespace vitrine::account {

/// One section of `stored_tokens`.
struct HfToken {
    QString section; ///< its name: that of the token, or "oauth-{user}"
    Secret secret;
};

/// The token files of the Hugging Face tools (protocol section 6.3): `token`, the active one alone, and
/// `stored_tokens` beside it. Both 0600, the folder 0700; writing holds `stored_tokens.lock`. Sections and
/// lines that are not ours stay. Blocking, short.
class HfTokenFiles {
public:
    /// \param tokenFile path of `token` (hub::tokenFile())
    explicit HfTokenFiles(QString tokenFile);

    /// All sections by name. An unreadable file counts as empty.
    QList<HfToken> sections() const;
    /// The token that `hf` uses now; empty where there is none.
    QString active() const;

    /// Sets a section whole and, where \p activate, makes it the active one. \return kind Failed, DiskFull
    Result<void> store(const QString& section, const Secret& secret, bool activate) const;
    /// Removes a section, and the active token where it is the same.
    Result<void> remove(const QString& section) const;

    QString storedTokensFile() const;

private:
    using Lines = QList<QPair<QString, QString>>;
    QMap<QString, Lines> read() const;
    Result<void> write(const QMap<QString, Lines>& sections) const;
    Result<void> changed(const std::function<Result<void>()>& change) const;

    QString m_tokenFile;
};

/// Those files as a store: keys are names of sections, and what is written becomes the active token.
class HfTokenStore : public TokenStore {
public:
    explicit HfTokenStore(HfTokenFiles files) : m_files(std::move(files)) {}

    QCoro::Task<bool> isAvailable() override;
    QCoro::Task<Result<Secret>> read(QString key) override;
    QCoro::Task<Result<void>> write(QString key, Secret secret) override;
    QCoro::Task<Result<void>> remove(QString key) override;

private:
    HfTokenFiles m_files;
};

} // namespace vitrine::account
